//! The menu over the game: language, keys, back to the title, leaving.

use super::{Go, Menu, Screen, stale, veil};
use crate::{
    game::{
        AppSystems,
        language::{Speak, Speech},
        theme::{Fonts, Type},
        widgets::{Kind, Words, button, card, column, gap, label, paragraph, row},
    },
    scenario::Lang,
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    screen: Res<State<Screen>>,
) {
    let keys = if *screen.get() == Screen::Sorting { "sorting-keys" } else { "pause-keys" };
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    commands.spawn((veil("Pause", Menu::Pause), Root)).with_children(|veil| {
        veil.spawn(Node { width: px(560), ..column(0.0) }).with_children(|frame| {
            frame.spawn(card(28.0)).with_children(|card| {
                card.spawn(label(Words::new(&fonts, Type::Heading), speech.say("pause-heading")));
                card.spawn(row(10.0)).with_children(|languages| {
                    for (lang, name) in [(Lang::Ja, "日本語"), (Lang::En, "English")] {
                        let kind = if speech.lang() == lang { Kind::Chosen } else { Kind::Secondary };
                        languages.spawn(button(&fonts, kind, lang.code(), name, Speak(lang)));
                    }
                    languages.spawn(gap());
                    let settings = speech.say("settings-heading");
                    languages.spawn(button(&fonts, Kind::Secondary, "settings", settings, Go::Open(Menu::Settings)));
                });
                card.spawn(label(Words::new(&fonts, Type::Strong), speech.say("pause-keys-heading")));
                card.spawn(paragraph(Words::new(&fonts, Type::Body), speech.say(keys)));
                card.spawn(paragraph(Words::new(&fonts, Type::Body), speech.say("pause-terms")));
                card.spawn(Node { margin: UiRect::top(px(10)), ..column(8.0) }).with_children(|buttons| {
                    buttons.spawn(button(&fonts, Kind::Primary, "resume", speech.say("pause-resume"), Go::Close));
                    buttons.spawn(row(8.0)).with_children(|books| {
                        for (key, text, menu) in
                            [("glossary", "pause-glossary", Menu::Glossary), ("about", "model-heading", Menu::About)]
                        {
                            let half = Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) };
                            let text = speech.say(text);
                            books.spawn(half).with_child(button(&fonts, Kind::Secondary, key, text, Go::Open(menu)));
                        }
                    });
                    let title = speech.say("pause-title");
                    buttons.spawn(button(&fonts, Kind::Secondary, "title", title, Go::To(Screen::Title)));
                    buttons.spawn(button(&fonts, Kind::Secondary, "quit", speech.say("pause-quit"), Go::Quit));
                });
            });
        });
    });
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Pause), build)
        .add_systems(Update, build.run_if(in_state(Menu::Pause).and_then(stale)).in_set(AppSystems::Present));
}
