//! The good hand that a review lets play on: the scenario's expert where it is known, else the best of a few.

use crate::{
    analysis::{
        batch::{over, run_with},
        bots::{Bot, Grower},
        expert::KNOWN,
    },
    sim::{MODEL_VERSION, PartKind, Setup, Visibility},
};
use std::{collections::BTreeMap, sync::Arc, sync::OnceLock};
use xxhash_rust::xxh3::xxh3_128;

/// Somebody who sells well, seeing only what a player sees.
pub type GoodHand = Grower;

/// The experts of the shipped scenarios, by [`fingerprint`]: a search takes too long while somebody waits.
const EXPERTS: &str = include_str!("experts.json");
/// Seeds on which hands are tried, far from those that anybody plays.
const FIRST_SEED: u64 = 1 << 41;
/// Each hand is tried on so many seeds,
const SEEDS: u64 = 24;
/// or fewer, so that no more than about so many prospect-days are played.
const WORK: u64 = 600_000;
/// Fewer seeds than this tell nothing.
const FEWEST_SEEDS: u64 = 4;

/// What a scenario plays like: everything that a search for its expert can feel, and nothing else. Texts, the score's anchors
/// and how much the player sees don't count.
pub fn fingerprint(setup: &Setup) -> String {
    let mut plain = setup.clone();
    plain.score = plain.score.without_anchors();
    plain.visibility = Visibility::Cues;
    let felt = format!("{MODEL_VERSION} {} {plain:?}", crate::analysis::SEARCH_VERSION);
    format!("{:032x}", xxh3_128(felt.as_bytes()))
}

/// The good hand of a scenario. The same setup gives the same hand on every machine.
pub fn good_hand(setup: &Arc<Setup>) -> GoodHand {
    static SHIPPED: OnceLock<BTreeMap<String, Grower>> = OnceLock::new();
    // A test reads the file: it can't be broken in a program that was tested.
    let shipped = SHIPPED.get_or_init(|| serde_json::from_str(EXPERTS).unwrap_or_default());
    shipped.get(&fingerprint(setup)).copied().unwrap_or_else(|| best_known(setup))
}

/// The best of the hands that are known to be good somewhere, by the scenario's score.
fn best_known(setup: &Arc<Setup>) -> GoodHand {
    let days = u64::from(setup.days) * setup.prospects.len().max(1) as u64;
    let seeds = (WORK / (days * KNOWN.len() as u64)).min(SEEDS);
    if seeds < FEWEST_SEEDS {
        return Grower::USUAL;
    }
    let worth = |policy: Grower| -> f64 {
        let runs = over(FIRST_SEED..FIRST_SEED + seeds, |seed| run_with(setup, &mut Bot::from(policy), seed));
        // Unbounded, so that a score at its ceiling still tells hands apart.
        runs.iter().map(|run| PartKind::ALL.map(|part| share(setup, part, run.values)).iter().sum::<f64>()).sum()
    };
    let worths = KNOWN.map(worth);
    let best = (0..KNOWN.len()).max_by(|&a, &b| worths[a].total_cmp(&worths[b]).then(b.cmp(&a)));
    best.map_or(Grower::USUAL, |place| KNOWN[place])
}

/// What a part of the score adds, by its weight.
fn share(setup: &Setup, part: PartKind, values: [f64; 5]) -> f64 {
    let anchor = setup.score.anchor(part);
    let span = anchor.hi - anchor.lo;
    if span > 0.0 { anchor.weight * (values[part as usize] - anchor.lo) / span } else { 0.0 }
}
