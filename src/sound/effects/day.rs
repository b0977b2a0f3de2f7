//! The course of the days, and how it all ended.

use super::{Block, Place, Stage, Strings};
use crate::sound::{
    score::{A3, A4, A5, B_FLAT4, B4, D3, D4, D5, D6, E4, E5, G4, G5},
    voice::{Bell, brush},
};

/// A stroke of the great bell: something has come up.
pub(super) fn incident(stage: &mut Stage) {
    stage.ring(0.0, Bell::Temple, G4, 2.2, 0.9, Place::HERE.far(0.5));
    stage.drum(0.0, 80.0, 0.6, Place::HERE.gain(0.5));
    stage.pluck(0.35, Strings::Shamisen, D4, 0.2, 0.5, Place::HERE.gain(0.5));
    stage.pluck(0.5, Strings::Shamisen, G4, 0.5, 0.5, Place::HERE.gain(0.5));
}

/// The sun comes up: open strings, and a bird.
pub(super) fn begins(stage: &mut Stage) {
    for (at, pitch) in [(0.0, D4), (0.3, A4), (0.6, D5), (0.9, E5)] {
        stage.pluck(at, Strings::Koto, pitch, 1.5, 0.5, Place::HERE.gain(0.9).far(0.4));
    }
    for (at, pitch) in [(0.45, D6), (0.56, A5), (0.67, D6), (1.2, D6), (1.31, A5)] {
        stage.blow(at, pitch, 0.12, 0.4, Place::HERE.gain(0.35).pan(0.5).far(0.7));
    }
}

/// Dusk: the dark mode, and a bell from over the lake.
pub(super) fn ends(stage: &mut Stage) {
    for (at, pitch, force) in [(0.0, A4, 0.5), (0.28, B_FLAT4, 0.5), (0.56, A4, 0.45), (0.98, D4, 0.45)] {
        stage.pluck(at, Strings::Koto, pitch, 1.0, force, Place::HERE.gain(0.9).far(0.5));
    }
    stage.ring(0.98, Bell::Temple, D4, 1.4, 0.7, Place::HERE.gain(0.5).pan(0.3).far(0.9));
}

/// The drum, and all strings at once: a week is done.
pub(super) fn week_ends(stage: &mut Stage) {
    stage.drum(0.0, 73.0, 0.8, Place::HERE.gain(0.7));
    stage.drum(0.3, 73.0, 0.9, Place::HERE.gain(0.7));
    for (number, pitch) in [D3, A3, D4, E4, A4, D5].into_iter().enumerate() {
        stage.pluck(0.3 + 0.022 * number as f32, Strings::Koto, pitch, 1.6, 0.6, Place::HERE.gain(0.6).far(0.4));
    }
    stage.ring(0.42, Bell::Bowl, D5, 1.8, 0.6, Place::HERE.gain(0.35).pan(0.2));
}

/// The seal is pressed on paper.
pub(super) fn stamp(stage: &mut Stage) {
    stage.knock(0.0, Block { hertz: 165.0, lasts: 0.16, knock: 1.0 }, 0.95, Place::HERE.far(0.12));
    stage.drum(0.0, 58.0, 0.7, Place::HERE.gain(0.9).far(0.12));
    let paper = brush(0.16, &mut stage.noise);
    stage.lay(0.12, &paper, Place::HERE.gain(0.22).far(0.1));
}

/// The end of the walk, up to the top, with drum and bell.
pub(super) fn fanfare_good(stage: &mut Stage) {
    let tune = [(0.0, G4), (0.16, A4), (0.32, B4), (0.48, D5), (0.64, E5), (0.88, D5), (1.04, A5)];
    for (at, pitch) in tune {
        stage.pluck(at, Strings::Koto, pitch, 1.2, 0.7, Place::HERE.gain(0.8).pan(-0.15).far(0.4));
    }
    stage.blow(0.48, D5, 0.36, 0.5, Place::HERE.gain(0.5).pan(0.2).far(0.5));
    stage.blow(0.84, E5, 0.2, 0.5, Place::HERE.gain(0.5).pan(0.2).far(0.5));
    stage.blow(1.04, A5, 1.0, 0.6, Place::HERE.gain(0.5).pan(0.2).far(0.5));
    for (at, force) in [(0.48, 0.5), (0.88, 0.6), (1.04, 0.9)] {
        stage.drum(at, 73.0, force, Place::HERE.gain(0.6));
    }
    for pitch in [D4, A4, D5] {
        stage.pluck(1.04, Strings::Koto, pitch, 1.3, 0.6, Place::HERE.gain(0.6).far(0.4));
    }
    stage.ring(1.04, Bell::Bowl, D6, 1.4, 0.7, Place::HERE.gain(0.4).pan(0.3));
}

/// The end of the walk, as it is: one has arrived.
pub(super) fn fanfare_modest(stage: &mut Stage) {
    for (at, pitch) in [(0.0, G4), (0.24, A4), (0.48, B4), (0.8, D4), (0.82, A4)] {
        stage.pluck(at, Strings::Koto, pitch, 1.3, 0.5, Place::HERE.far(0.4));
    }
    stage.ring(0.84, Bell::Bowl, G5, 1.3, 0.35, Place::HERE.gain(0.2).pan(0.3));
}
