//! Fast hands: number keys for activities, Tab to whoever needs attention, one key to repeat, one for each pane.

use super::{
    Desk, Pane, Turn,
    actions::{self, CAPS},
    lesson::Say,
    order::listed,
    prospecting,
    routine::{self, Press},
    submit, workshop,
};
use crate::{
    game::{
        screens::{Go, Menu},
        session::{DoRoutine, Session, Submit},
    },
    sim::{Command, Stage},
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
    mut said: MessageWriter<Say>,
    (mut routine, mut go): (MessageWriter<DoRoutine>, MessageWriter<Go>),
) {
    if let (Pane::Prospect | Pane::Notebook, Some(prospect)) = (desk.pane, desk.selected) {
        let view = session.view();
        let stage = view.prospect(prospect).stage;
        let declared = actions::declared(&view, Stage::Lead, desk.visit);
        for (cap, codes) in CAPS {
            if keys.any_just_pressed(codes)
                && let Some(activity) = actions::of_cap(cap, stage == Stage::Customer, declared)
            {
                submits.write(submit(prospect, activity));
            }
        }
        if keys.just_pressed(KeyCode::KeyV) && stage == Stage::Lead {
            turns.write(Turn::Visit(actions::next_visit(&view, desk.visit)));
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
    if keys.just_pressed(KeyCode::KeyP) && prospecting::is_done(&session) {
        turns.write(Turn::Prospecting);
    }
    if keys.just_pressed(KeyCode::KeyW) && workshop::is_there(&session) {
        turns.write(Turn::Workshop);
    }
    if desk.pane == Pane::Workshop {
        let pressed = CAPS.into_iter().filter(|(_, codes)| keys.any_just_pressed(*codes));
        submits.write_batch(pressed.filter_map(|(cap, _)| workshop::of_cap(&session, cap)).map(Submit));
    }
    if keys.just_pressed(KeyCode::KeyT) && session.has_routines() {
        match routine::press(&session) {
            Press::Do => {
                // What comes of it is told in the list.
                turns.write(Turn::Overview);
                routine.write(DoRoutine);
            }
            Press::LayDown => {
                go.write(Go::Open(Menu::Routine));
            }
        }
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
    if keys.just_pressed(KeyCode::KeyH) {
        said.write(Say::Show);
    }
    // Enter ends the day only when it is used up: a stray key must not cost one.
    let used_up =
        session.view().hours_left().minutes() == 0 && focus.get().is_none_or(|entity| !controls.contains(entity));
    let enter = keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]);
    if keys.just_pressed(KeyCode::KeyE) || (enter && used_up) {
        submits.write(Submit(Command::EndDay));
    }
}
