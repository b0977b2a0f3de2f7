//! Fast hands: number keys for activities, Tab to whoever needs attention, one key to repeat, one for prospecting.

use super::{
    Desk, Pane, Turn,
    attention::{Call, by_urgency},
    prospect::KEYS,
    submit,
};
use crate::{
    game::session::{Session, Submit},
    sim::Command,
};
use bevy::{
    input_focus::{InputFocus, tab_navigation::TabIndex},
    prelude::*,
};

const NUMBERS: [(KeyCode, KeyCode); 7] = [
    (KeyCode::Digit1, KeyCode::Numpad1),
    (KeyCode::Digit2, KeyCode::Numpad2),
    (KeyCode::Digit3, KeyCode::Numpad3),
    (KeyCode::Digit4, KeyCode::Numpad4),
    (KeyCode::Digit5, KeyCode::Numpad5),
    (KeyCode::Digit6, KeyCode::Numpad6),
    (KeyCode::Digit7, KeyCode::Numpad7),
];

pub fn read(
    keys: Res<ButtonInput<KeyCode>>,
    session: Res<Session>,
    desk: Res<Desk>,
    focus: Res<InputFocus>,
    controls: Query<(), With<TabIndex>>,
    mut turns: MessageWriter<Turn>,
    mut submits: MessageWriter<Submit>,
) {
    if let (Pane::Prospect, Some(prospect)) = (desk.pane, desk.selected) {
        for (place, (digit, pad)) in NUMBERS.into_iter().enumerate() {
            if keys.any_just_pressed([digit, pad]) {
                submits.write(submit(prospect, KEYS[place]));
            }
        }
        if keys.just_pressed(KeyCode::KeyR)
            && let Some(Command::Touch { activity, .. }) = session.last_touch()
        {
            submits.write(submit(prospect, activity));
        }
    }
    if keys.just_pressed(KeyCode::Tab) {
        let back = keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
        let order: Vec<_> = by_urgency(&session.view())
            .into_iter()
            .filter(|(call, _)| *call != Call::Done)
            .map(|(_, p)| p.id)
            .collect();
        let here = desk.selected.and_then(|id| order.iter().position(|&other| other == id));
        let next = match (here, back) {
            _ if order.is_empty() => return,
            (None, _) => 0,
            (Some(here), false) => (here + 1) % order.len(),
            (Some(here), true) => (here + order.len() - 1) % order.len(),
        };
        turns.write(Turn::Select(order[next]));
    }
    if keys.just_pressed(KeyCode::KeyP) {
        turns.write(Turn::Prospecting);
    }
    if keys.just_pressed(KeyCode::KeyL) {
        turns.write(Turn::Overview);
    }
    // Enter ends the day only when it is used up: a stray key must not cost one.
    let used_up =
        session.view().hours_left().minutes() == 0 && focus.get().is_none_or(|entity| !controls.contains(entity));
    let enter = keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]);
    if keys.just_pressed(KeyCode::KeyE) || (enter && used_up) {
        submits.write(Submit(Command::EndDay));
    }
}
