//! How loud a sound is as time goes by.

/// What a sample is multiplied with so that a sound has fallen by 60 dB after so many seconds.
pub(super) fn fall(seconds: f32, rate: f32) -> f32 {
    libm::powf(0.001, 1.0 / (seconds * rate).max(1.0))
}

/// Up within `attack`, down within `release` before the end, in smooth curves; all in seconds.
pub(super) fn swell(at: f32, length: f32, attack: f32, release: f32) -> f32 {
    smooth(at / attack) * smooth((length - at) / release)
}

/// From 0 to 1 without an edge at either end.
pub(super) fn smooth(x: f32) -> f32 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}
