//! The routine: its page, what waits today, what came of it.

use super::{Leg, morning, past};
use crate::{
    analysis::BotName,
    game::{
        screens::{Go, Menu, Turn},
        session::DoRoutine,
    },
};

pub fn legs() -> Vec<Leg> {
    vec![
        Leg::after(past("quarter", BotName::Balanced, morning(6)))
            .open(Menu::Routine)
            .stop("routine-empty")
            .press("routine-add-1")
            .press("routine-add-1")
            .press("routine-add-1")
            .press("routine-add-1")
            .stop("routine-laid-down")
            .press("routine-add-1")
            .press("routine-add-1")
            .stop("routine-full")
            .send(Go::Close)
            .send(Turn::Overview)
            .stop("routine-waits")
            .send(DoRoutine)
            .stop("routine-done"),
    ]
}
