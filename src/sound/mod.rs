//! Everything that is heard, made from nothing but arithmetic: the instruments, the music, the place, what came of what one
//! did. No clock, no files, no device: a [`Cue`] is turned into samples, the same ones on every machine.
//!
//! All that has a pitch is of one scale, D yo (D E G A B), so that whatever sounds together fits; what goes wrong borrows the
//! two dark tones of the in scale, E flat and B flat.

mod ambience;
mod canvas;
mod cue;
mod desk;
mod effects;
mod envelope;
mod filter;
mod hearing;
mod loudness;
mod noise;
mod room;
mod score;
mod voice;
mod wave;

pub use cue::{Cue, Kind};
pub use desk::{Bed, Desk, Order};
pub use hearing::cue_of;
pub use score::{Note, notes};

/// Samples a second of music and effects.
const RATE: f32 = 44_100.0;

/// Samples to be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound {
    /// Samples a second in each channel.
    pub rate: u32,
    /// One, or two: left, right, left, …
    pub channels: u16,
    /// All of them.
    pub samples: Vec<i16>,
}

impl Sound {
    /// How long it is, in seconds.
    pub fn seconds(&self) -> f64 {
        self.samples.len() as f64 / f64::from(self.channels) / f64::from(self.rate)
    }

    /// The mean of left and right, for what has no direction.
    fn into_mono(self) -> Self {
        let samples = self.samples.chunks(2).map(|frame| i16::midpoint(frame[0], frame[frame.len() - 1]));
        Self { channels: 1, samples: samples.collect(), ..self }
    }
}

/// Makes a sound. Music and ambience go round: their end leads into their beginning.
pub fn render(cue: Cue) -> Sound {
    match cue.kind() {
        Kind::Music => score::render(cue),
        Kind::Ambience => ambience::render(cue).into_mono(),
        Kind::Outcome => effects::outcome(cue),
        Kind::Interface => effects::touch(cue).into_mono(),
    }
}
