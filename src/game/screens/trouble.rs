//! Something went wrong: what, and what to do. Never only in the log.

use super::{Go, Menu, veil};
use crate::game::{
    language::Speech,
    session::Trouble,
    theme::{self, Fonts, Type},
    widgets::{Kind, Words, button, card, column, label, paragraph},
};
use bevy::prelude::*;

fn build(mut commands: Commands, fonts: Res<Fonts>, speech: Res<Speech>, trouble: Res<Trouble>) {
    let Some(message) = trouble.first() else { return };
    commands.spawn(veil("Trouble", Menu::Trouble)).with_children(|veil| {
        veil.spawn(Node { width: px(560), ..column(0.0) }).with_children(|frame| {
            frame.spawn(card(28.0)).with_children(|card| {
                card.spawn(label(Words::new(&fonts, Type::Title).colour(theme::SEAL), speech.say("trouble-heading")));
                card.spawn(paragraph(Words::new(&fonts, Type::Body), message));
                card.spawn(Node { margin: UiRect::top(px(10)), ..column(0.0) }).with_child(button(
                    &fonts,
                    Kind::Primary,
                    "close",
                    speech.say("button-close"),
                    Go::Close,
                ));
            });
        });
    });
}

fn forget(mut trouble: ResMut<Trouble>) {
    trouble.told();
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Trouble), build).add_systems(OnExit(Menu::Trouble), forget);
}
