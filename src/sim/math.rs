//! The few functions of real numbers that the model uses, the same to the last bit on every machine.

/// The logistic function σ(x) = 1 / (1 + e⁻ˣ).
pub fn logistic(x: f64) -> f64 {
    if x < -60.0 { 0.0 } else { 1.0 / (1.0 + libm::exp(-x)) }
}

/// `x` held within 0..=1; what isn't a number is 0.
pub fn unit(x: f64) -> f64 {
    within(x, 1.0)
}

/// `x` held within 0..=`most`; what isn't a number is 0.
pub fn within(x: f64, most: f64) -> f64 {
    if x >= 0.0 { x.min(most) } else { 0.0 }
}

/// `from` at 0, `to` at 1, straight between.
pub fn lerp(from: f64, to: f64, share: f64) -> f64 {
    from + (to - from) * share
}
