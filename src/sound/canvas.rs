//! Where sounds are laid over one another, and made ready to be heard.

use super::{
    Sound,
    envelope::smooth,
    filter::Biquad,
    loudness::{loudest, mean},
    room::{Room, room},
};

/// Samples of left and right.
pub(super) type Frame = [f32; 2];

/// Where a sound stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    /// How loud.
    pub(super) gain: f32,
    /// From left, -1, to right, 1.
    pub(super) pan: f32,
    /// How much of it the room gives back.
    pub(super) far: f32,
}

impl Place {
    /// Near, in the middle.
    pub(super) const HERE: Self = Self { gain: 1.0, pan: 0.0, far: 0.25 };

    pub(super) const fn gain(self, gain: f32) -> Self {
        Self { gain, ..self }
    }

    pub(super) const fn pan(self, pan: f32) -> Self {
        Self { pan, ..self }
    }

    pub(super) const fn far(self, far: f32) -> Self {
        Self { far, ..self }
    }
}

/// Sounds over one another, with or without an end.
pub(super) struct Canvas {
    rate: f32,
    frames: Vec<Frame>,
    /// What goes to the room.
    sent: Vec<f32>,
    /// Does whatever sounds beyond the end sound on at the beginning?
    round: bool,
}

/// Nothing is louder than this: -3 dB of what 16 bits hold.
const CEILING: f32 = 0.707;
/// From here on loud samples are held back more and more.
const KNEE: f32 = 0.5;
/// Below this nothing is heard: -72 dB.
const SILENCE: f32 = 0.000_25;
/// How long the room rings before a loop begins, so that its end is heard there.
const RINGS: f32 = 4.0;

impl Canvas {
    /// For something that begins and ends.
    pub(super) fn new(seconds: f32, rate: f32) -> Self {
        let count = (seconds * rate).round() as usize;
        Self { rate, frames: vec![[0.0; 2]; count], sent: vec![0.0; count], round: false }
    }

    /// For something that goes round and round.
    pub(super) fn round(seconds: f32, rate: f32) -> Self {
        Self { round: true, ..Self::new(seconds, rate) }
    }

    /// Lays a sound at so many seconds from the beginning.
    pub(super) fn add(&mut self, at: f32, sound: &[f32], place: Place) {
        let count = self.frames.len();
        // Equally loud wherever it stands.
        let angle = (place.pan + 1.0) * core::f32::consts::FRAC_PI_4;
        let [left, right] = [libm::cosf(angle), libm::sinf(angle)].map(|side| side * place.gain);
        let sent = place.gain * place.far;
        let mut to = (at * self.rate).round() as i64;
        if self.round {
            to = to.rem_euclid(count as i64);
        }
        let mut to = to.max(0) as usize;
        for sample in sound {
            if to >= count {
                if !self.round {
                    break;
                }
                to = 0;
            }
            self.frames[to][0] += sample * left;
            self.frames[to][1] += sample * right;
            self.sent[to] += sample * sent;
            to += 1;
        }
    }

    /// Something with a beginning and an end, whose loudest moment is so loud, in LUFS.
    pub(super) fn finish(mut self, shape: Room, loud: f32) -> Sound {
        self.place_in(shape);
        let gain = gain_to(loud, loudest(&self.frames, self.rate));
        self.frames.iter_mut().flatten().for_each(|sample| *sample = held_back(*sample * gain));
        self.trim();
        self.sound()
    }

    /// A loop that is so loud on the whole, in LUFS.
    pub(super) fn finish_round(mut self, shape: Room, loud: f32) -> Sound {
        self.place_in(shape);
        let gain = gain_to(loud, mean(&self.frames, self.rate));
        self.frames.iter_mut().flatten().for_each(|sample| *sample = held_back(*sample * gain));
        self.sound()
    }

    /// Adds the room, and takes out what is too low to be heard.
    fn place_in(&mut self, shape: Room) {
        let before = if self.round { ((RINGS * self.rate) as usize).min(self.frames.len()) } else { 0 };
        room(shape, self.rate, &self.sent, before, &mut self.frames);
        for side in 0..2 {
            let mut high = Biquad::high(32.0, core::f32::consts::FRAC_1_SQRT_2, self.rate);
            for frame in &self.frames[self.frames.len() - before..] {
                high.next(frame[side]);
            }
            for frame in &mut self.frames {
                frame[side] = high.next(frame[side]);
            }
        }
    }

    /// Ends where nothing is heard any more; begins and ends with nothing.
    fn trim(&mut self) {
        let heard = self.frames.iter().rposition(|frame| frame.iter().any(|sample| sample.abs() > SILENCE));
        self.frames.truncate(heard.map_or(0, |last| last + 2));
        let count = self.frames.len();
        let [begin, end] = [0.001, 0.06].map(|seconds| (seconds * self.rate).min(count as f32 / 2.0));
        for (at, frame) in self.frames.iter_mut().enumerate() {
            let fade = smooth(at as f32 / begin) * smooth((count - 1 - at) as f32 / end);
            *frame = frame.map(|sample| sample * fade);
        }
    }

    fn sound(self) -> Sound {
        let samples = self.frames.iter().flatten().map(|&sample| (sample * f32::from(i16::MAX)).round() as i16);
        Sound { rate: self.rate as u32, channels: 2, samples: samples.collect() }
    }
}

/// What makes something as loud as it shall be, both in LUFS.
fn gain_to(shall: f32, is: f32) -> f32 {
    libm::powf(10.0, (shall - is) / 20.0)
}

/// Whatever is too loud comes near the ceiling, and never over it.
pub(super) fn held_back(sample: f32) -> f32 {
    let over = sample.abs() - KNEE;
    if over <= 0.0 {
        return sample;
    }
    let space = CEILING - KNEE;
    (KNEE + space * over / (over + space)).copysign(sample)
}
