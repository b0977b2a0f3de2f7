//! How much of what tells scores apart is luck: the share of their variance that seeds make, not ways of selling.

use super::hand::{Table, mean};
use crate::analysis::{bots::BotName, statistics::Estimate};
use serde::Serialize;

/// How much luck there is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Luck {
    /// The share of luck, 0..=1, among people between haste and expertise: the mean over ten parts of the seeds, with its
    /// interval.
    pub share: Estimate,
}

/// The seeds are split into so many parts, to see how steady the share is.
const PARTS: usize = 10;

impl Luck {
    pub(super) fn of(table: &Table) -> Self {
        // Hands that people resemble: somebody who never asks would make luck look small.
        let hands = [BotName::Hasty, BotName::Nurture, BotName::Balanced].map(|bot| table.bot(bot));
        let scores: Vec<Vec<f64>> = hands
            .into_iter()
            .chain([table.expert()])
            .map(|played| played.runs.iter().map(|run| run.score).collect())
            .collect();
        let seeds = scores.first().map_or(0, Vec::len);
        let size = seeds.div_ceil(PARTS).max(2);
        let shares: Vec<f64> = (0..seeds)
            .step_by(size)
            .filter_map(|start| share(scores.iter().map(|hand| &hand[start..(start + size).min(seeds)])))
            .collect();
        Self { share: Estimate::of(&shares) }
    }
}

/// Variance within the hands, against that within and between them; none where nothing differs.
fn share<'a>(hands: impl Iterator<Item = &'a [f64]>) -> Option<f64> {
    let moments: Vec<(f64, f64)> = hands
        .filter(|scores| scores.len() > 1)
        .map(|scores| {
            let middle = mean(scores.iter().copied());
            let squares: f64 = scores.iter().map(|score| (score - middle) * (score - middle)).sum();
            (middle, squares / (scores.len() - 1) as f64)
        })
        .collect();
    let within = mean(moments.iter().map(|&(_, variance)| variance));
    let whole = mean(moments.iter().map(|&(middle, _)| middle));
    let between = mean(moments.iter().map(|&(middle, _)| (middle - whole) * (middle - whole)));
    (within + between > 0.0).then(|| within / (within + between))
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn the_same_hand_twice_is_all_luck_and_constant_hands_are_none() {
        let hand = [1.0, 2.0, 3.0];
        assert_eq!(share([&hand[..], &hand[..]].into_iter()), Some(1.0));
        assert_eq!(share([&[1.0, 1.0][..], &[2.0, 2.0][..]].into_iter()), Some(0.0));
        assert_eq!(share([&[1.0, 1.0][..], &[1.0, 1.0][..]].into_iter()), None);
    }
}
