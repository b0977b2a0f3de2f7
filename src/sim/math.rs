//! The few functions of real numbers that the model uses, the same to the last bit on every machine.

/// The logistic function σ(x) = 1 / (1 + e⁻ˣ).
pub fn logistic(x: f64) -> f64 {
    if x < -60.0 { 0.0 } else { 1.0 / (1.0 + libm::exp(-x)) }
}

/// `x` held within 0..=1.
pub fn unit(x: f64) -> f64 {
    x.clamp(0.0, 1.0)
}

/// `from` at 0, `to` at 1, straight between.
pub fn lerp(from: f64, to: f64, share: f64) -> f64 {
    from + (to - from) * share
}
