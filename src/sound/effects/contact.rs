//! How contacts go, and asks.

use super::{Block, Breath, Place, Stage, Strings, flute};
use crate::sound::{
    score::{A3, A4, A5, B_FLAT4, B4, D3, D4, D5, D6, E4, E5, hertz},
    voice::{Bell, rustle, sweep},
};

/// Up by leaps, with a glint at the top.
pub(super) fn landed_well(stage: &mut Stage) {
    for (at, pitch, force) in [(0.0, D5, 0.6), (0.085, E5, 0.65), (0.17, A5, 0.8)] {
        stage.pluck(at, Strings::Koto, pitch, 0.8, force, Place::HERE.pan(-0.1));
    }
    stage.ring(0.19, Bell::Glass, D6, 0.9, 0.6, Place::HERE.gain(0.55).pan(0.2));
}

/// A fifth up, low, as one nods.
pub(super) fn landed_fine(stage: &mut Stage) {
    stage.pluck(0.0, Strings::Koto, D4, 0.6, 0.5, Place::HERE);
    stage.pluck(0.17, Strings::Koto, A4, 0.7, 0.5, Place::HERE);
}

/// A damped string, and then nothing.
pub(super) fn landed_flat(stage: &mut Stage) {
    stage.pluck(0.0, Strings::Muted, E4, 0.4, 0.7, Place::HERE.far(0.1));
    stage.pluck(0.13, Strings::Muted, D4, 0.4, 0.6, Place::HERE.far(0.1));
}

/// Petals are shaken off, and a half tone falls.
pub(super) fn pushed(stage: &mut Stage) {
    let leaves = rustle(0.75, &mut stage.noise);
    stage.lay(0.02, &leaves, Place::HERE.gain(1.1).pan(0.1));
    stage.pluck(0.0, Strings::Shamisen, B_FLAT4, 0.16, 0.5, Place::HERE.gain(0.6));
    stage.pluck(0.2, Strings::Shamisen, A4, 0.5, 0.45, Place::HERE.gain(0.6));
}

/// The bell over the shop's door, twice, and strings that open under it.
pub(super) fn sold(stage: &mut Stage) {
    stage.ring(0.0, Bell::Bowl, A5, 1.6, 0.8, Place::HERE.gain(0.7).pan(0.15));
    stage.ring(0.22, Bell::Bowl, D6, 2.0, 0.9, Place::HERE.gain(0.7).pan(0.15));
    for (at, pitch) in [(0.3, D4), (0.36, A4), (0.42, D5), (0.48, A5)] {
        stage.pluck(at, Strings::Koto, pitch, 1.4, 0.6, Place::HERE.gain(0.7).pan(-0.15));
    }
}

/// The flute lets a fourth fall, politely.
pub(super) fn declined(stage: &mut Stage) {
    stage.blow(0.0, B4, 0.3, 0.6, Place::HERE);
    let fall = Breath { from: hertz(A4), to: hertz(E4), seconds: 0.55, force: 0.5 };
    let sound = flute(fall, &mut stage.noise);
    stage.lay(0.28, &sound, Place::HERE);
}

/// A sliding door, and how it meets its post.
pub(super) fn door_closed(stage: &mut Stage) {
    let slide = sweep(380.0, 900.0, 0.36, 1.0, &mut stage.noise);
    stage.lay(0.0, &slide, Place::HERE.gain(0.7).pan(-0.2));
    stage.knock(0.34, Block { hertz: 128.0, lasts: 0.35, knock: 0.8 }, 0.95, Place::HERE.far(0.4));
    stage.drum(0.34, 62.0, 0.8, Place::HERE.gain(0.8));
    stage.pluck(0.36, Strings::Bass, D3, 0.8, 0.4, Place::HERE.gain(0.4));
}

/// The bell is stopped by a hand, and the strings close again.
pub(super) fn cooled_off(stage: &mut Stage) {
    stage.ring(0.0, Bell::Bowl, A5, 0.22, 0.8, Place::HERE.gain(0.6).pan(0.15));
    for (at, pitch) in [(0.24, A5), (0.34, D5), (0.46, A4), (0.6, D4), (0.78, A3)] {
        stage.pluck(at, Strings::Koto, pitch, 0.5, 0.55, Place::HERE.gain(0.7).pan(-0.1));
    }
}
