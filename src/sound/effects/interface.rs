//! Touches of the interface: wood, paper, a string far up. None has a place in the room.

use super::{Block, Place, Stage, Strings};
use crate::sound::{
    score::{A5, A6},
    voice::{Bell, sweep},
};

/// Where touches are: right here.
const CLOSE: Place = Place::HERE.far(0.04);

/// A tile is laid down.
pub(super) fn hours_spent(stage: &mut Stage) {
    stage.knock(0.0, Block { hertz: 860.0, lasts: 0.06, knock: 0.35 }, 0.6, CLOSE);
    stage.knock(0.045, Block { hertz: 690.0, lasts: 0.09, knock: 0.3 }, 0.5, CLOSE);
}

/// A fingertip on wood.
pub(super) fn press(stage: &mut Stage) {
    stage.knock(0.0, Block { hertz: 520.0, lasts: 0.07, knock: 0.25 }, 0.6, CLOSE);
}

/// A string is touched in its middle, and a glass.
pub(super) fn selected(stage: &mut Stage) {
    stage.pluck(0.0, Strings::Muted, A5, 0.2, 0.3, CLOSE);
    stage.ring(0.0, Bell::Glass, A6, 0.3, 0.5, CLOSE.gain(0.35));
}

/// A page is turned up.
pub(super) fn open_page(stage: &mut Stage) {
    let paper = sweep(900.0, 2_600.0, 0.24, 0.9, &mut stage.noise);
    stage.lay(0.0, &paper, CLOSE);
}

/// A page is laid down.
pub(super) fn close_page(stage: &mut Stage) {
    let paper = sweep(2_200.0, 700.0, 0.2, 0.9, &mut stage.noise);
    stage.lay(0.0, &paper, CLOSE);
    stage.knock(0.15, Block { hertz: 300.0, lasts: 0.05, knock: 0.3 }, 0.12, CLOSE);
}

/// A dull thud: no.
pub(super) fn refused(stage: &mut Stage) {
    stage.knock(0.0, Block { hertz: 150.0, lasts: 0.14, knock: 0.3 }, 0.7, CLOSE);
    stage.knock(0.11, Block { hertz: 120.0, lasts: 0.16, knock: 0.2 }, 0.6, CLOSE);
}
