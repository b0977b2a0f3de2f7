//! Prospecting, what the market does, and what is prepared for later.

use super::{Block, Place, Stage, Strings};
use crate::sound::{
    score::{A4, B4, B5, D4, D5, D6, E4, E6, G4, G6},
    voice::{Bell, brush, sweep},
};

/// Hardwood clappers.
const CLAPPER: Block = Block { hertz: 1_150.0, lasts: 0.12, knock: 1.0 };
/// A hollow block.
const HOLLOW: Block = Block { hertz: 330.0, lasts: 0.22, knock: 0.4 };

/// The wind chime under the eaves: somebody is there.
pub(super) fn inquired(stage: &mut Stage) {
    for (at, pitch, force) in [(0.0, E6, 0.7), (0.09, B5, 0.5), (0.21, G6, 0.55), (0.36, E6, 0.45), (0.58, B5, 0.3)] {
        stage.ring(at, Bell::Glass, pitch, 0.9, force, Place::HERE.pan(0.3).far(0.35));
    }
}

/// Clappers, faster and faster, as when the villain enters.
pub(super) fn rival_seen(stage: &mut Stage) {
    for (at, force) in [(0.0, 0.6), (0.26, 0.65), (0.46, 0.7), (0.6, 0.75), (0.7, 0.85)] {
        stage.knock(at, CLAPPER, force, Place::HERE.pan(0.4).far(0.35));
    }
    stage.drum(0.7, 88.0, 0.5, Place::HERE.gain(0.6));
}

/// A clap, and strings that run down and are stopped.
pub(super) fn lost(stage: &mut Stage) {
    stage.knock(0.0, CLAPPER, 0.6, Place::HERE.pan(0.4));
    for (number, pitch) in [D5, B4, A4, G4, E4, D4].into_iter().enumerate() {
        let at = 0.12 + 0.085 * number as f32;
        stage.pluck(at, Strings::Koto, pitch, 0.16, 0.55 - 0.05 * number as f32, Place::HERE.far(0.15));
    }
}

/// A hand runs up the strings.
pub(super) fn found(stage: &mut Stage) {
    for (number, pitch) in [D4, E4, G4, A4, B4, D5].into_iter().enumerate() {
        let at = 0.07 * number as f32;
        stage.pluck(
            at,
            Strings::Koto,
            pitch,
            1.0,
            0.4 + 0.06 * number as f32,
            Place::HERE.pan(-0.3 + 0.1 * number as f32),
        );
    }
    stage.ring(0.46, Bell::Glass, D6, 0.7, 0.45, Place::HERE.gain(0.4).pan(0.3));
}

/// Wind in an empty street, and a block of wood.
pub(super) fn nobody_found(stage: &mut Stage) {
    let wind = sweep(650.0, 420.0, 0.9, 2.2, &mut stage.noise);
    stage.lay(0.0, &wind, Place::HERE.gain(1.0).far(0.4));
    stage.knock(0.5, HOLLOW, 0.5, Place::HERE.gain(0.8));
}

/// A note trembles: will you come?
pub(super) fn invited(stage: &mut Stage) {
    for (number, pitch) in [A4, B4, A4, B4, A4].into_iter().enumerate() {
        stage.pluck(0.075 * number as f32, Strings::Koto, pitch, 0.35, 0.45, Place::HERE.gain(0.9));
    }
    let paper = brush(0.22, &mut stage.noise);
    stage.lay(0.42, &paper, Place::HERE.gain(0.5).pan(0.3));
}

/// Hands are clapped.
pub(super) fn seminar(stage: &mut Stage) {
    stage.knock(0.0, HOLLOW, 0.5, Place::HERE);
    for number in 0..34_u8 {
        // They set in one after the other and tire.
        let along = f32::from(number) / 34.0;
        let at = 0.12 + 1.15 * along + stage.noise.between(0.0, 0.09);
        let loud = (along * 4.0).min(1.0) * (1.0 - along) * stage.noise.between(0.4, 1.0);
        let hands = sweep(stage.noise.between(1_000.0, 1_700.0), 900.0, 0.035, 0.8, &mut stage.noise);
        let pan = stage.noise.between(-0.8, 0.8);
        stage.lay(at, &hands, Place::HERE.gain(loud).pan(pan).far(0.45));
    }
}

/// Two strokes of the brush, and a string far up.
pub(super) fn prepared(stage: &mut Stage) {
    for (at, seconds, gain) in [(0.0, 0.22, 0.7), (0.3, 0.34, 0.8)] {
        let stroke = brush(seconds, &mut stage.noise);
        stage.lay(at, &stroke, Place::HERE.gain(gain).pan(-0.1));
    }
    stage.pluck(0.62, Strings::Koto, A4, 0.6, 0.3, Place::HERE.gain(0.5));
}
