//! Between what the parts of the score are measured: a hasty hand is worth nothing, the expert everything.

use super::hand::{Table, mean};
use crate::{analysis::bots::BotName, sim::PartKind};
use serde::Serialize;

/// For each part of the score, in the order of [`PartKind::ALL`], what haste and the expert come to on average, to three
/// digits; none where the expert isn't ahead, so that the part can't tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Anchors(pub [Option<(f64, f64)>; 5]);

impl Anchors {
    pub(super) fn of(table: &Table) -> Self {
        let (hasty, expert) = (table.bot(BotName::Hasty), table.expert());
        Self(PartKind::ALL.map(|part| {
            let [lo, hi] = [hasty, expert]
                .map(|played| three_digits(mean(played.runs.iter().map(|run| run.values[part as usize]))));
            (hi > lo).then_some((lo, hi))
        }))
    }
}

/// A number to three digits.
fn three_digits(value: f64) -> f64 {
    format!("{value:.2e}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::three_digits;

    #[test]
    fn numbers_keep_three_digits() {
        assert_eq!([0.123_456, 1_234_567.0, 0.0, -45.67].map(three_digits), [0.123, 1_230_000.0, 0.0, -45.7]);
    }
}
