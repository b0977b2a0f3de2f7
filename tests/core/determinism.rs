//! The same scenario, seed and commands give the same bytes of state: in debug and in release, on any number of threads.

use crate::support::{everything, played};
use isogaba::{
    analysis::{BotName, run_batch},
    record::Run,
    sim::MODEL_VERSION,
};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use xxhash_rust::xxh3::Xxh3;

/// Every day's hash of every bot's runs, in order, hashed again.
fn all_days() -> u64 {
    let runs: Vec<(BotName, u64)> =
        BotName::ALL.into_iter().flat_map(|bot| (1..=4).map(move |seed| (bot, seed))).collect();
    let days: Vec<Vec<u64>> =
        runs.into_par_iter().map(|(bot, seed)| hashes(&played(everything(), bot, seed, 99))).collect();
    let mut all = Xxh3::new();
    days.iter().flatten().for_each(|hash| all.update(&hash.to_le_bytes()));
    all.digest()
}

fn hashes(run: &Run) -> Vec<u64> {
    run.days().iter().map(|day| day.hash.0).collect()
}

/// Written down once, met by every build: `.ci/run` runs this test optimised in both ways. Whatever changes it changes what
/// runs come to, so the model's version goes up with it.
#[test]
fn every_build_plays_the_same_days() {
    assert_eq!((MODEL_VERSION, format!("{:016x}", all_days())), (3, "d6403443ebff9a2c".to_owned()));
}

#[test]
fn any_number_of_threads_plays_the_same_days() {
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool of threads");
        pool.install(|| (all_days(), run_batch(&everything().setup(), BotName::Balanced, 64, || {})))
    };
    let one = on(1);
    assert!(on(2) == one && on(8) == one);
}
