//! The questions along the way: how sure before an ask, the week's plan, the look back at its end, the incident.

mod incident;
mod plan;
mod reminder;
mod rest;
mod routine;
mod speak;
mod sure;
mod week;

pub use speak::{Say, speaks_first};

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        incident::plugin,
        plan::plugin,
        reminder::plugin,
        rest::plugin,
        routine::plugin,
        speak::plugin,
        sure::plugin,
        week::plugin,
    ));
}
