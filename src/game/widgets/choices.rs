//! Numbered choices: one key each, or a click.

use super::{
    button::{Kind, face},
    card::{column, row},
    text::{Words, label, paragraph},
};
use crate::game::{
    AppSystems,
    theme::{self, Fonts, Type},
};
use bevy::{input_focus::tab_navigation::TabGroup, prelude::*, ui_widgets::Activate};

/// The digit that does the same as a click.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberKey(pub usize);

/// The keys of the digits 1 to 9.
pub const DIGITS: [(KeyCode, KeyCode); 9] = [
    (KeyCode::Digit1, KeyCode::Numpad1),
    (KeyCode::Digit2, KeyCode::Numpad2),
    (KeyCode::Digit3, KeyCode::Numpad3),
    (KeyCode::Digit4, KeyCode::Numpad4),
    (KeyCode::Digit5, KeyCode::Numpad5),
    (KeyCode::Digit6, KeyCode::Numpad6),
    (KeyCode::Digit7, KeyCode::Numpad7),
    (KeyCode::Digit8, KeyCode::Numpad8),
    (KeyCode::Digit9, KeyCode::Numpad9),
];

/// A choice among several, by its number (from 1): its text, and what it costs or means in small letters.
pub fn choice<M: Message + Clone>(
    parent: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    number: usize,
    text: &str,
    detail: Option<String>,
    message: M,
) {
    parent
        .spawn((face(Kind::Row, format!("choice-{number}"), text, message), NumberKey(number)))
        .insert(Node {
            padding: UiRect::axes(px(14), px(8)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            min_height: px(40),
            ..row(12.0)
        })
        .with_children(|line| {
            key_cap(line, fonts, number);
            line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_children(
                |words| {
                    words.spawn(paragraph(Words::new(fonts, Type::Strong), text));
                    if let Some(detail) = detail {
                        words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), detail));
                    }
                },
            );
        });
}

/// The number key that does the same as a row.
pub fn key_cap(line: &mut ChildSpawnerCommands, fonts: &Fonts, key: usize) {
    cap(line, fonts, &key.to_string());
}

/// The key that does the same as a row, by what is written on it.
pub fn cap(line: &mut ChildSpawnerCommands, fonts: &Fonts, key: &str) {
    line.spawn((
        Node {
            width: px(20),
            height: px(20),
            border: UiRect::all(px(1)),
            border_radius: BorderRadius::all(px(4)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
            ..default()
        },
        BorderColor::all(theme::HAIRLINE),
        Pickable::IGNORE,
    ))
    .with_child(label(Words::new(fonts, Type::Small).soft(), key));
}

fn press_numbers(
    mut commands: Commands,
    keys: Res<ButtonInput<KeyCode>>,
    choices: Query<(Entity, &NumberKey)>,
    groups: Query<(Entity, &TabGroup)>,
    parents: Query<&ChildOf>,
) {
    if choices.is_empty() {
        return;
    }
    // Under a menu nothing can be reached.
    let over = groups.iter().find(|(_, group)| group.modal).map(|(entity, _)| entity);
    let reached = |entity| over.is_none_or(|menu| parents.iter_ancestors(entity).any(|parent| parent == menu));
    for (place, (digit, pad)) in DIGITS.into_iter().enumerate() {
        if keys.any_just_pressed([digit, pad])
            && let Some((entity, _)) = choices.iter().find(|&(entity, key)| key.0 == place + 1 && reached(entity))
        {
            commands.trigger(Activate { entity });
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, press_numbers.in_set(AppSystems::Input));
}
