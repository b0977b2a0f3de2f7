//! Means with their intervals.

use serde::Serialize;

/// Two-sided 99 %.
const Z99: f64 = 2.576;

/// A mean with its 90 % interval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Estimate {
    /// The mean.
    pub mean: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

impl Estimate {
    /// Two-sided 90 % of the normal distribution.
    pub(super) const Z90: f64 = 1.645;

    /// The mean of a sample, with the interval of the normal approximation.
    pub fn of(sample: &[f64]) -> Self {
        let count = sample.len() as f64;
        if sample.is_empty() {
            return Self::default();
        }
        let mean = sample.iter().sum::<f64>() / count;
        let squares: f64 = sample.iter().map(|value| (value - mean) * (value - mean)).sum();
        let error = if sample.len() > 1 { Self::Z90 * (squares / (count - 1.0) / count).sqrt() } else { 0.0 };
        Self { mean, low: mean - error, high: mean + error }
    }

    /// A ratio of sums (such as sales per ask), with the interval of the linearised ratio.
    pub fn of_ratio(parts: &[(f64, f64)]) -> Self {
        let (above, below) = parts.iter().fold((0.0, 0.0), |(a, b), &(x, y)| (a + x, b + y));
        if below == 0.0 {
            return Self::default();
        }
        let ratio = above / below;
        let count = parts.len() as f64;
        let squares: f64 = parts.iter().map(|&(x, y)| (x - ratio * y) * (x - ratio * y)).sum();
        let error = if parts.len() > 1 { Self::Z90 * (squares * count / (count - 1.0)).sqrt() / below } else { 0.0 };
        Self { mean: ratio, low: ratio - error, high: ratio + error }
    }

    /// A share of cases as a number, with the interval of the normal approximation.
    pub fn of_share(share: Share) -> Self {
        let mean = share.as_f64();
        let error = Self::Z90 * (mean * (1.0 - mean) / share.among.max(1) as f64).sqrt();
        Self { mean, low: mean - error, high: mean + error }
    }

    /// The same with its 99 % interval instead of the 90 % one: for verdicts, which should come out the same next time.
    pub fn widened(&self) -> Self {
        let wider = |end: f64| self.mean + (end - self.mean) * Z99 / Self::Z90;
        Self { mean: self.mean, low: wider(self.low), high: wider(self.high) }
    }

    /// Does this interval lie wholly above another?
    pub fn above(&self, other: &Self) -> bool {
        self.low > other.high
    }
}

/// A share of cases: how many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Cases in which it was so.
    pub of: usize,
    /// All cases.
    pub among: usize,
}

impl Share {
    /// Counts the cases.
    pub fn count(cases: impl IntoIterator<Item = bool>) -> Self {
        cases
            .into_iter()
            .fold(Self::default(), |share, so| Self { of: share.of + usize::from(so), among: share.among + 1 })
    }

    /// As a number, 0..=1.
    pub fn as_f64(self) -> f64 {
        if self.among == 0 { 0.0 } else { self.of as f64 / self.among as f64 }
    }
}
