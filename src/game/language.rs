//! The language of the game, and its texts.

use crate::{scenario::Lang, texts::Texts};
use bevy::prelude::*;

/// The texts in the player's language.
#[derive(Resource, Deref)]
pub struct Speech(pub Texts);

/// Change the language.
#[derive(Message, Clone, Copy, Debug)]
pub struct Speak(pub Lang);

impl Speech {
    /// A text of a scenario in the player's language.
    pub fn of<'a>(&self, text: &'a crate::scenario::Text) -> &'a str {
        text.get(self.0.lang())
    }
}

fn change(mut wishes: MessageReader<Speak>, mut speech: ResMut<Speech>) {
    if let Some(&Speak(lang)) = wishes.read().last()
        && speech.lang() != lang
    {
        speech.0 = Texts::new(lang);
    }
}

pub(super) fn plugin(app: &mut App) {
    let options = app.world().resource::<super::PlayOptions>();
    let lang = options.lang.unwrap_or(options.system_lang);
    app.insert_resource(Speech(Texts::new(lang)));
    super::widgets::button::emit::<Speak>(app);
    app.add_systems(Update, change.in_set(super::AppSystems::Simulate));
}
