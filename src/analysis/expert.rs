//! The expert: the best of the nurturing family that a search finds for a scenario, seeing only what a player sees.
//!
//! The cross-entropy method (Rubinstein 1999) draws candidates from a distribution over the numbers of a [`Grower`], keeps
//! the best and draws the next from around them. It is judged on seeds that it wasn't searched with, so that it can't have
//! learnt their dice.

mod genome;

use super::{
    batch::{over, run_with},
    bots::{Bot, BotName, Grower},
};
use crate::sim::{Dice, DrawKind, PartKind, ProspectId, Setup};
pub(super) use genome::KNOWN;
use genome::{GENES, Genes};
use std::{ops::Range, sync::Arc};

/// Goes up whenever the search may come to another expert: what was kept of an older one is searched anew.
pub const SEARCH_VERSION: u32 = 1;

/// Seeds of the search, far from those that anybody is judged on.
const FIRST_SEED: u64 = 1 << 40;
/// The search plays so many seeds with each candidate; the choice among the last ones takes twice as many.
const SEEDS: u64 = 200;
/// Fewer where the territory is large: at least so many.
const FEWEST_SEEDS: u64 = 16;
/// About so many prospect-days may be played in all: some seconds' work.
const WORK: u64 = 50_000_000;
/// Candidates of a generation.
const CANDIDATES: usize = 60;
/// So many of the best make the next generation.
const KEPT: usize = 10;
/// Generations.
const GENERATIONS: usize = 12;
/// How far the distribution moves towards the best, 0..=1.
const STEP: f64 = 0.7;
/// The distribution stays at least so wide.
const LEAST_SPREAD: f64 = 0.06;

/// How many runs a search plays, for a progress bar.
pub fn search_runs(setup: &Setup) -> u64 {
    let seeds = seeds(setup);
    CANDIDATES as u64 * GENERATIONS as u64 * seeds + KEPT as u64 * 2 * seeds
}

/// Searches the expert of a scenario; `done` is told of each finished run. The same setup gives the same expert on any
/// number of threads.
pub fn search(setup: &Arc<Setup>, done: impl Fn() + Sync) -> Grower {
    let seeds = seeds(setup);
    let training = FIRST_SEED..FIRST_SEED + seeds;
    let yardstick = Yardstick::of(setup, training.clone());
    let worth = |genes: &Genes, seeds: Range<u64>| {
        let policy = genome::decode(genes);
        let runs = seeds.clone().map(|seed| {
            let run = run_with(setup, &mut Bot::from(policy), seed);
            done();
            yardstick.measure(&run.values)
        });
        runs.sum::<f64>() / seeds.count() as f64
    };

    let mut mean = [0.5; GENES];
    let mut spread = [0.35; GENES];
    let mut best: Vec<(f64, Genes)> = Vec::new();
    for generation in 0..GENERATIONS {
        let mut die = Dice::new(FIRST_SEED).die(DrawKind::Bot, ProspectId(0), generation as u16);
        let mut candidates: Vec<Genes> = (0..CANDIDATES)
            .map(|_| std::array::from_fn(|gene| (mean[gene] + spread[gene] * die.normal()).clamp(0.0, 1.0)))
            .collect();
        if generation == 0 {
            // The search is never worse than the hands that are known.
            candidates.splice(..genome::KNOWN.len(), genome::KNOWN.map(|policy| genome::encode(&policy)));
        }
        let worths = over(0..CANDIDATES as u64, |place| worth(&candidates[place as usize], training.clone()));
        // The best so far stay in, so that a lucky generation of worse ones can't lose them.
        best.extend(worths.into_iter().zip(candidates));
        // Stable: equals stay in the order in which they came.
        best.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        best.truncate(KEPT);
        for gene in 0..GENES {
            let values: [f64; KEPT] = std::array::from_fn(|place| best[place.min(best.len() - 1)].1[gene]);
            let middle = values.iter().sum::<f64>() / KEPT as f64;
            let variance = values.iter().map(|value| (value - middle) * (value - middle)).sum::<f64>() / KEPT as f64;
            mean[gene] += STEP * (middle - mean[gene]);
            spread[gene] = (spread[gene] + STEP * (variance.sqrt() - spread[gene])).max(LEAST_SPREAD);
        }
    }

    // Whoever was merely lucky with these seeds is found out with others.
    let fresh = training.end..training.end + 2 * seeds;
    let worths = over(0..best.len() as u64, |place| worth(&best[place as usize].1, fresh.clone()));
    let winner = (0..best.len()).max_by(|&a, &b| worths[a].total_cmp(&worths[b]).then(b.cmp(&a)));
    winner.map_or(Grower::USUAL, |place| genome::decode(&best[place].1))
}

/// How many seeds each candidate plays.
fn seeds(setup: &Setup) -> u64 {
    let days = u64::from(setup.days) * setup.prospects.len().max(1) as u64;
    (WORK / (CANDIDATES as u64 * GENERATIONS as u64 * days)).clamp(FEWEST_SEEDS, SEEDS)
}

/// What makes one hand better than another: the parts of the score with the scenario's weights, between what the usual
/// hands come to. The scenario's own anchors have no part in it: they are made from the expert.
struct Yardstick {
    parts: [Option<(f64, f64, f64)>; 5],
}

impl Yardstick {
    /// The hands between which the parts are measured.
    const HANDS: [BotName; 4] = [BotName::Rush, BotName::Hasty, BotName::Nurture, BotName::Balanced];
    /// Nobody is so much better, or worse, than the usual hands that nothing else counts.
    const FURTHEST: (f64, f64) = (-1.0, 2.5);

    fn of(setup: &Arc<Setup>, seeds: Range<u64>) -> Self {
        let means = Self::HANDS.map(|bot| {
            let runs = over(seeds.clone(), |seed| run_with(setup, &mut bot.player(seed), seed).values);
            PartKind::ALL.map(|part| runs.iter().map(|values| values[part as usize]).sum::<f64>() / runs.len() as f64)
        });
        let parts = PartKind::ALL.map(|part| {
            let of_hands = means.map(|values| values[part as usize]);
            let low = of_hands.into_iter().fold(f64::INFINITY, f64::min);
            let high = of_hands.into_iter().fold(f64::NEG_INFINITY, f64::max);
            (high - low > 1e-9).then_some((setup.score.anchor(part).weight, low, high))
        });
        Self { parts }
    }

    fn measure(&self, values: &[f64; 5]) -> f64 {
        let (least, most) = Self::FURTHEST;
        let parts = self.parts.iter().zip(values);
        parts
            .filter_map(|(part, value)| part.map(|(weight, low, high)| (weight, (value - low) / (high - low))))
            .map(|(weight, share)| weight * share.clamp(least, most))
            .sum()
    }
}
