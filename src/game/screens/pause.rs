//! The menu over the game: language, keys, back to the title, leaving.

use super::{Go, Menu, Screen, dialog::dialog, stale, veil};
use crate::{
    game::{
        AppSystems,
        display::Display,
        language::{Speak, Speech},
        theme::{Fonts, Type},
        widgets::{Kind, Words, button, column, gap, label, paragraph, row, title as wrapped},
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
    display: Res<Display>,
    screen: Res<State<Screen>>,
) {
    let keys = if *screen.get() == Screen::Sorting { "sorting-keys" } else { "pause-keys" };
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    commands.spawn((veil("Pause", Menu::Pause), Root)).with_children(|veil| {
        let resume = speech.say("pause-resume");
        dialog(
            veil,
            &display,
            (600.0, 28.0),
            |card| {
                card.spawn(wrapped(Words::new(&fonts, Type::Heading), speech.say("pause-heading")));
                card.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), flex_shrink: 0.0, ..row(10.0) })
                    .with_children(|languages| {
                        for (lang, name) in [(Lang::Ja, "日本語"), (Lang::En, "English")] {
                            let kind = if speech.lang() == lang { Kind::Chosen } else { Kind::Secondary };
                            languages.spawn(button(&fonts, kind, lang.code(), name, Speak(lang)));
                        }
                        languages.spawn(gap());
                        let settings = speech.say("settings-heading");
                        let open = Go::Open(Menu::Settings);
                        languages.spawn(button(&fonts, Kind::Secondary, "settings", settings, open));
                    });
                card.spawn(label(Words::new(&fonts, Type::Strong), speech.say("pause-keys-heading")));
                card.spawn(paragraph(Words::new(&fonts, Type::Body), speech.say(keys)));
                card.spawn(paragraph(Words::new(&fonts, Type::Body), speech.say("pause-terms")));
                ways(card, &fonts, &speech);
            },
            |foot| {
                foot.spawn(Node { flex_grow: 1.0, ..column(0.0) }).with_child(button(
                    &fonts,
                    Kind::Primary,
                    "resume",
                    resume,
                    Go::Close,
                ));
            },
        );
    });
}

/// The books, the title, the way out: two by two.
fn ways(card: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech) {
    let ways = [
        ("glossary", "pause-glossary", Go::Open(Menu::Glossary)),
        ("about", "model-heading", Go::Open(Menu::About)),
        ("title", "pause-title", Go::To(Screen::Title)),
        ("quit", "pause-quit", Go::Quit),
    ];
    card.spawn(Node { margin: UiRect::top(px(8)), flex_shrink: 0.0, ..column(8.0) }).with_children(|lines| {
        for pair in ways.chunks(2) {
            lines.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), ..row(8.0) }).with_children(|line| {
                for &(key, text, go) in pair {
                    let half = Node { flex_grow: 1.0, flex_basis: px(220), ..column(0.0) };
                    line.spawn(half).with_child(button(fonts, Kind::Secondary, key, speech.say(text), go));
                }
            });
        }
    });
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Pause), build)
        .add_systems(Update, build.run_if(in_state(Menu::Pause).and_then(stale)).in_set(AppSystems::Present));
}
