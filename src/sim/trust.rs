//! Trust and its opposite: how the parts make trust, what fatigue leaves of a touch, and how premature an ask is.

use super::{
    math::unit,
    model::{AskTerms, Fatigue, TrustWeights},
    prospect::Prospect,
};

/// Trust, 0..=1: (wC·C + wR·R + wI·I) / (1 + κP).
pub(super) fn trust(prospect: &Prospect, weights: &TrustWeights) -> f64 {
    trust_at(prospect, weights, prospect.pressure)
}

/// Trust as it would be at another pressure.
pub(super) fn trust_at(prospect: &Prospect, weights: &TrustWeights, pressure: f64) -> f64 {
    let parts = weights.credibility * prospect.credibility
        + weights.reliability * prospect.reliability
        + weights.intimacy * prospect.intimacy;
    unit(parts / (1.0 + weights.pressure * pressure))
}

/// The contact load that is borne at this trust: Q₀ = base + slope·T.
pub(super) fn borne_load(trust: f64, fatigue: &Fatigue) -> f64 {
    fatigue.base + fatigue.trust * trust
}

/// What contact fatigue leaves of a touch, 0..=1: 1 / (1 + (Q / (Q₀ + softness))²).
pub(super) fn effect(load: f64, trust: f64, fatigue: &Fatigue) -> f64 {
    let ratio = load / (borne_load(trust, fatigue) + fatigue.softness);
    1.0 / (1.0 + ratio * ratio)
}

/// Prematurity of an ask, 0..=1: missing trust and missing clarity against what a buyer at this price expects.
pub(super) fn prematurity(trust: f64, clarity: f64, terms: &AskTerms, trust_share: f64) -> f64 {
    let missing = |have: f64| (1.0 - have / terms.expected).max(0.0);
    unit(trust_share * missing(trust) + (1.0 - trust_share) * missing(clarity))
}
