//! Verifying a run: what it came to, once every command has been replayed.

use super::{
    error::RecordError,
    run::{Run, is_shipped},
    sealed,
    sorting::{SortingRun, VerifiedSorting, is_sorting},
};
use crate::sim::{Score, Totals};
use serde::Serialize;

/// What a verified run came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verified {
    /// The scenario's id.
    pub scenario: String,
    /// The scenario's hash.
    pub scenario_hash: String,
    /// Is it the scenario that this program ships under that id? `None` if it ships none.
    pub shipped: Option<bool>,
    /// The seed, as text: many JSON tools round whole numbers beyond 53 bits.
    pub seed: String,
    /// The player's name.
    pub player: String,
    /// Finished days.
    pub days: usize,
    /// Is the last day over?
    pub finished: bool,
    /// The score as things stand.
    pub score: Score,
    /// Done and earned.
    pub totals: Totals,
}

impl Verified {
    /// Sums up a run.
    pub fn of(run: &Run) -> Self {
        let hash = run.scenario_hash();
        Self {
            scenario: run.scenario().id.clone(),
            shipped: is_shipped(&run.scenario().id, &hash),
            scenario_hash: hash,
            seed: run.seed().to_string(),
            player: run.notes().player.clone(),
            days: run.days().len(),
            finished: run.finished(),
            score: run.territory().score(),
            totals: *run.territory().view().totals(),
        }
    }
}

/// What a verified file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Accepted {
    /// A run.
    Run(Verified),
    /// A sorting exercise.
    Sorting(VerifiedSorting),
}

/// A file replayed.
pub(super) enum Replayed {
    /// A run.
    Run(Box<Run>),
    /// A sorting exercise.
    Sorting(Box<SortingRun>),
}

/// Replays a file of either kind.
///
/// # Errors
/// Why it isn't accepted.
pub(super) fn replay_any(text: &str) -> Result<Replayed, RecordError> {
    if is_sorting(&sealed::open(text)?) {
        SortingRun::from_text(text).map(|run| Replayed::Sorting(Box::new(run)))
    } else {
        Run::from_text(text).map(|run| Replayed::Run(Box::new(run)))
    }
}

/// Replays a file of either kind and says what it came to.
///
/// # Errors
/// Why it isn't accepted.
pub fn verify_any(text: &str) -> Result<Accepted, RecordError> {
    Ok(match replay_any(text)? {
        Replayed::Run(run) => Accepted::Run(Verified::of(&run)),
        Replayed::Sorting(run) => Accepted::Sorting(VerifiedSorting::of(&run)),
    })
}

/// Replays a run file and says what it came to.
///
/// # Errors
/// Why it isn't accepted.
pub fn verify_text(text: &str) -> Result<Verified, RecordError> {
    Run::from_text(text).map(|run| Verified::of(&run))
}
