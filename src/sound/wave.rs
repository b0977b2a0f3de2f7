//! Sine waves from nothing but sums and products: quick, and the same on every machine.

/// A sine wave that goes on from where it was.
#[derive(Clone, Copy, Default)]
pub(super) struct Wave {
    /// In turns, 0..1.
    phase: f32,
}

impl Wave {
    /// The next sample; `step` is the part of a turn that a sample takes, below 1.
    pub(super) fn next(&mut self, step: f32) -> f32 {
        self.phase += step;
        if self.phase >= 1.0 {
            self.phase -= 1.0;
        }
        sine(self.phase)
    }
}

/// The sine of an angle in turns, from 0 to 1.
pub(super) fn sine(turns: f32) -> f32 {
    // The half in which the sine falls mirrors the one in which it rises.
    let x = if turns < 0.25 {
        turns
    } else if turns < 0.75 {
        0.5 - turns
    } else {
        turns - 1.0
    };
    let y = x * x;
    // The Taylor series; four digits are right at its ends, where it is worst.
    x * (core::f32::consts::TAU + y * (-41.341_7 + y * (81.605_25 + y * (-76.705_86 + y * 42.058_69))))
}

/// `hertz`, so many hundredths of a semitone higher. For small bends only: a line instead of the exponential.
pub(super) fn bent(hertz: f32, cents: f32) -> f32 {
    hertz * (1.0 + cents * 0.000_577_8)
}
