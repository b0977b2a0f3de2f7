//! A room of wood and paper: eight echoes that feed one another.

use super::{canvas::Frame, filter::OnePole};

/// What the room is like.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// How large: 1 is a hall.
    size: f32,
    /// Seconds until an echo has fallen by 60 dB.
    lasts: f32,
    /// Up to which pitch it gives back, in Hz.
    bright: f32,
}

impl Room {
    /// A tatami room: where the deeds of the day are done.
    pub(super) const SMALL: Self = Self { size: 0.45, lasts: 0.7, bright: 4_200.0 };
    /// A hall with open sides: where the music is played.
    pub(super) const HALL: Self = Self { size: 1.0, lasts: 2.2, bright: 3_600.0 };
    /// A valley: what is far away.
    pub(super) const VALLEY: Self = Self { size: 1.6, lasts: 2.8, bright: 2_200.0 };
}

/// How long each echo takes in a hall, in seconds: no two in step.
const ECHOES: [f32; 8] = [0.0297, 0.0371, 0.0411, 0.0437, 0.0531, 0.0587, 0.0671, 0.0737];
/// Echoes that blur the beginning.
const BLUR: [f32; 2] = [0.0051, 0.0127];

/// An echo.
struct Line {
    kept: Vec<f32>,
    place: usize,
    damp: OnePole,
    keep: f32,
}

impl Line {
    fn out(&mut self) -> f32 {
        self.damp.next(self.kept[self.place]) * self.keep
    }

    fn put(&mut self, sample: f32) {
        self.kept[self.place] = sample;
        self.place += 1;
        if self.place == self.kept.len() {
            self.place = 0;
        }
    }
}

/// Lets everything through, spread in time.
struct Blur {
    kept: Vec<f32>,
    place: usize,
}

impl Blur {
    fn next(&mut self, sample: f32) -> f32 {
        let old = self.kept[self.place];
        let new = sample - 0.6 * old;
        self.kept[self.place] = new;
        self.place += 1;
        if self.place == self.kept.len() {
            self.place = 0;
        }
        old + 0.6 * new
    }
}

/// Adds what the room gives back of `sent`. The last `before` samples of it have been heard already when it begins.
pub(super) fn room(shape: Room, rate: f32, sent: &[f32], before: usize, frames: &mut [Frame]) {
    let length = |seconds: f32| ((seconds * shape.size * rate) as usize).max(1);
    let mut lines = ECHOES.map(|seconds| Line {
        kept: vec![0.0; length(seconds)],
        place: 0,
        damp: OnePole::low(shape.bright, rate),
        keep: libm::powf(0.001, seconds * shape.size / shape.lasts),
    });
    let mut blurs = BLUR.map(|seconds| Blur { kept: vec![0.0; length(seconds)], place: 0 });
    let mut step = |sample: f32| {
        let [first, second] = &mut blurs;
        let input = second.next(first.next(sample));
        let outs = lines.each_mut().map(Line::out);
        // Each echo feeds all others (a Householder matrix): no energy is made, none is lost.
        let shared = outs.iter().sum::<f32>() / 4.0;
        for (number, (line, out)) in lines.iter_mut().zip(outs).enumerate() {
            let sign = if number % 2 == 0 { 1.0 } else { -1.0 };
            line.put(input * sign + out - shared);
        }
        [outs[0] - outs[3] + outs[4] - outs[7], outs[2] - outs[1] + outs[6] - outs[5]].map(|side| side * 0.5)
    };
    for &sample in &sent[sent.len() - before..] {
        step(sample);
    }
    for (frame, &sample) in frames.iter_mut().zip(sent) {
        let [left, right] = step(sample);
        frame[0] += left;
        frame[1] += right;
    }
}
