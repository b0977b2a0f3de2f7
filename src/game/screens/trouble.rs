//! Something went wrong: what, and what to do. Never only in the log.

use super::{Go, Menu, dialog::dialog, veil};
use crate::game::{
    display::Display,
    language::Speech,
    session::Trouble,
    theme::{self, Fonts, Type},
    widgets::{Kind, Words, button, gap, paragraph, title},
};
use bevy::prelude::*;

fn build(mut commands: Commands, fonts: Res<Fonts>, speech: Res<Speech>, display: Res<Display>, trouble: Res<Trouble>) {
    let Some(message) = trouble.first() else { return };
    commands.spawn(veil("Trouble", Menu::Trouble)).with_children(|veil| {
        dialog(
            veil,
            &display,
            (560.0, 28.0),
            |card| {
                card.spawn(title(Words::new(&fonts, Type::Title).colour(theme::SEAL), speech.say("trouble-heading")));
                card.spawn(paragraph(Words::new(&fonts, Type::Body), message));
            },
            |foot| {
                foot.spawn(gap());
                foot.spawn(button(&fonts, Kind::Primary, "close", speech.say("button-close"), Go::Close));
            },
        );
    });
}

fn forget(mut trouble: ResMut<Trouble>) {
    trouble.told();
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Trouble), build).add_systems(OnExit(Menu::Trouble), forget);
}
