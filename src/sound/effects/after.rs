//! What customers do.

use super::{Breath, Place, Stage, Strings, flute};
use crate::sound::{
    score::{A3, A4, A5, B4, B5, D4, D5, E_FLAT4, E_FLAT5, E5, G4, G5, hertz},
    voice::Bell,
};

/// An octave, and one stroke of the bell: once more.
pub(super) fn further(stage: &mut Stage) {
    stage.pluck(0.0, Strings::Koto, G4, 1.0, 0.6, Place::HERE.gain(0.8));
    stage.pluck(0.12, Strings::Koto, G5, 1.0, 0.65, Place::HERE.gain(0.8));
    stage.pluck(0.36, Strings::Koto, G4, 1.0, 0.6, Place::HERE.gain(0.8));
    stage.pluck(0.48, Strings::Koto, B5, 1.0, 0.6, Place::HERE.gain(0.7));
    stage.ring(0.5, Bell::Bowl, G5, 1.5, 0.7, Place::HERE.gain(0.6).pan(0.2));
}

/// A call on one side, the answer on the other.
pub(super) fn referred(stage: &mut Stage) {
    stage.pluck(0.0, Strings::Koto, D5, 0.5, 0.6, Place::HERE.pan(-0.7));
    stage.pluck(0.13, Strings::Koto, E5, 0.7, 0.6, Place::HERE.pan(-0.7));
    stage.pluck(0.55, Strings::Koto, A5, 0.5, 0.5, Place::HERE.pan(0.7).far(0.5));
    stage.pluck(0.68, Strings::Koto, B5, 0.8, 0.5, Place::HERE.pan(0.7).far(0.5));
}

/// A voice that rises at its end.
pub(super) fn questioned(stage: &mut Stage) {
    stage.blow(0.0, A4, 0.18, 0.55, Place::HERE.pan(0.2));
    let rise = Breath { from: hertz(G4), to: hertz(D5), seconds: 0.42, force: 0.6 };
    let sound = flute(rise, &mut stage.noise);
    stage.lay(0.2, &sound, Place::HERE.pan(0.2));
}

/// Three strings insist on the dark half tone.
pub(super) fn complained(stage: &mut Stage) {
    for (at, pitch, force) in [(0.0, E_FLAT5, 0.75), (0.16, E_FLAT5, 0.6), (0.32, E_FLAT5, 0.7), (0.5, D5, 0.6)] {
        stage.pluck(at, Strings::Shamisen, pitch, 0.15, force, Place::HERE.gain(0.8));
        if at > 0.4 {
            stage.pluck(at, Strings::Shamisen, A4, 0.6, 0.5, Place::HERE.gain(0.6));
        }
    }
}

/// The dark half tone again, and how it is let go.
pub(super) fn complaint_handled(stage: &mut Stage) {
    stage.pluck(0.0, Strings::Shamisen, E_FLAT4, 0.3, 0.5, Place::HERE.gain(0.7));
    stage.pluck(0.3, Strings::Shamisen, D4, 0.4, 0.45, Place::HERE.gain(0.7));
    for (at, pitch) in [(0.62, D4), (0.68, A4), (0.75, D5), (0.83, E5)] {
        stage.pluck(at, Strings::Koto, pitch, 1.1, 0.5, Place::HERE.gain(0.9).far(0.4));
    }
}

/// The flute walks off, step by step, into the dark mode.
pub(super) fn customer_left(stage: &mut Stage) {
    for (at, pitch, seconds, force) in [(0.0, B4, 0.4, 0.6), (0.36, A4, 0.4, 0.5), (0.72, E_FLAT4, 0.5, 0.45)] {
        stage.blow(at, pitch, seconds, force, Place::HERE.far(0.5).pan(0.1));
    }
    stage.blow(1.18, D4, 0.8, 0.35, Place::HERE.far(0.8).pan(0.3));
    stage.pluck(1.2, Strings::Koto, A3, 0.9, 0.3, Place::HERE.gain(0.5).far(0.6));
}
