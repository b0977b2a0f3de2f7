//! Filters: of one pole and of two.

/// Lets the slow through.
#[derive(Clone, Copy)]
pub(super) struct OnePole {
    weight: f32,
    state: f32,
}

impl OnePole {
    /// Below `hertz` nearly everything passes.
    pub(super) fn low(hertz: f32, rate: f32) -> Self {
        Self { weight: 1.0 - libm::expf(-core::f32::consts::TAU * hertz / rate), state: 0.0 }
    }

    pub(super) fn next(&mut self, input: f32) -> f32 {
        self.state += self.weight * (input - self.state);
        self.state
    }
}

/// A filter of two poles and two zeros.
#[derive(Clone, Copy)]
pub(super) struct Biquad {
    input: [f32; 3],
    feedback: [f32; 2],
    state: [f32; 2],
}

impl Biquad {
    fn new(input: [f64; 3], feedback: [f64; 3]) -> Self {
        let scaled = |x: f64| (x / feedback[0]) as f32;
        Self { input: input.map(scaled), feedback: [scaled(feedback[1]), scaled(feedback[2])], state: [0.0; 2] }
    }

    /// Sine and cosine of the frequency, and the width that `sharpness` gives.
    fn angle(hertz: f32, sharpness: f32, rate: f32) -> (f64, f64) {
        let angle = core::f64::consts::TAU * f64::from(hertz / rate).min(0.49);
        (libm::cos(angle), libm::sin(angle) / (2.0 * f64::from(sharpness)))
    }

    /// Lets what is above `hertz` through.
    pub(super) fn high(hertz: f32, sharpness: f32, rate: f32) -> Self {
        let (cos, width) = Self::angle(hertz, sharpness, rate);
        let half = f64::midpoint(1.0, cos);
        Self::new([half, -2.0 * half, half], [1.0 + width, -2.0 * cos, 1.0 - width])
    }

    /// Lets what is below `hertz` through.
    pub(super) fn low(hertz: f32, sharpness: f32, rate: f32) -> Self {
        let (cos, width) = Self::angle(hertz, sharpness, rate);
        let half = (1.0 - cos) / 2.0;
        Self::new([half, 2.0 * half, half], [1.0 + width, -2.0 * cos, 1.0 - width])
    }

    /// Lets what is around `hertz` through.
    pub(super) fn band(hertz: f32, sharpness: f32, rate: f32) -> Self {
        let (cos, width) = Self::angle(hertz, sharpness, rate);
        Self::new([width, 0.0, -width], [1.0 + width, -2.0 * cos, 1.0 - width])
    }

    /// Makes what is above `hertz` louder by so many decibels.
    pub(super) fn shelf(hertz: f32, decibels: f64, rate: f32) -> Self {
        let (cos, width) = Self::angle(hertz, core::f32::consts::FRAC_1_SQRT_2, rate);
        let gain = libm::pow(10.0, decibels / 40.0);
        let root = 2.0 * libm::sqrt(gain) * width;
        let (more, less) = (gain + 1.0, gain - 1.0);
        Self::new(
            [gain * (more + less * cos + root), -2.0 * gain * (less + more * cos), gain * (more + less * cos - root)],
            [more - less * cos + root, 2.0 * (less - more * cos), more - less * cos - root],
        )
    }

    /// Set like `other`, going on from where it was.
    pub(super) fn moved(self, other: Self) -> Self {
        Self { state: self.state, ..other }
    }

    pub(super) fn next(&mut self, input: f32) -> f32 {
        let output = self.input[0] * input + self.state[0];
        self.state[0] = self.input[1] * input - self.feedback[0] * output + self.state[1];
        self.state[1] = self.input[2] * input - self.feedback[1] * output;
        output
    }
}
