//! Fast hands: number keys for activities, Tab to whoever needs attention, one key to repeat, one for prospecting.

use super::{Desk, Pane, Turn, order::listed, prospect::KEYS, submit};
use crate::{
    coach::Saying,
    game::{
        session::{Session, Submit},
        widgets::choices::DIGITS,
    },
    sim::Command,
};
use bevy::{
    input_focus::{InputFocus, tab_navigation::TabIndex},
    prelude::*,
};

pub fn read(
    keys: Res<ButtonInput<KeyCode>>,
    session: Res<Session>,
    desk: Res<Desk>,
    focus: Res<InputFocus>,
    controls: Query<(), With<TabIndex>>,
    mut turns: MessageWriter<Turn>,
    mut submits: MessageWriter<Submit>,
) {
    if let (Pane::Prospect | Pane::Notebook, Some(prospect)) = (desk.pane, desk.selected) {
        for (place, (digit, pad)) in DIGITS.into_iter().take(KEYS.len()).enumerate() {
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
        // In the order in which the list shows them.
        let order: Vec<_> = listed(&session, &desk).into_iter().map(|(_, p)| p.id).collect();
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
    if keys.just_pressed(KeyCode::KeyN) {
        turns.write(Turn::Notebook);
    }
    if keys.just_pressed(KeyCode::KeyS) {
        turns.write(Turn::Sort(desk.sort.next()));
    }
    if keys.just_pressed(KeyCode::KeyF) {
        turns.write(Turn::Filter(desk.filter.next()));
    }
    if keys.just_pressed(KeyCode::KeyH)
        && let Saying::Lesson(standing) = session.saying()
        && let Some(command) = standing.shows
    {
        submits.write(Submit(command));
    }
    // Enter ends the day only when it is used up: a stray key must not cost one.
    let used_up =
        session.view().hours_left().minutes() == 0 && focus.get().is_none_or(|entity| !controls.contains(entity));
    let enter = keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]);
    if keys.just_pressed(KeyCode::KeyE) || (enter && used_up) {
        submits.write(Submit(Command::EndDay));
    }
}
