//! The review of a run: its turning points, what of it was luck, and what another decision would have led to.
//!
//! Numbers only; [`crate::report`] says them. The same commands give the same review on any number of threads: everything
//! that is drawn comes from seeds of the review's own.

mod decision;
mod hand;
mod luck;
mod rollout;
mod turning_point;
mod what_if;

pub use decision::{Alternative, Decision, Doing, Left, decisions, other_ways};
pub use hand::{GoodHand, fingerprint, good_hand};
pub use luck::{ClosingLuck, RunLuck, SeedLuck};
pub use turning_point::{AskOdds, Beside, Evaluation, MoveGrade, TurningPoint};
pub use what_if::{Continuation, WhatIf, what_if};

use crate::sim::{Command, Refusal, Setup};
use serde::Serialize;
use std::sync::Arc;

/// What a review found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Review {
    /// How many decisions were looked at.
    pub decisions: usize,
    /// How many of them were looked at closely.
    pub weighed: usize,
    /// The moments that decided the run, the weightiest first.
    pub turning_points: Vec<TurningPoint>,
    /// What of the run was luck.
    pub luck: RunLuck,
}

impl Review {
    /// Reviews a run. `progress` is told how far it is, 0..=1; it may come from several threads, and not in order.
    ///
    /// # Errors
    /// The place of the first command that is refused, with the refusal.
    pub fn of(
        setup: &Arc<Setup>,
        seed: u64,
        commands: &[Command],
        progress: impl Fn(f32) + Sync,
    ) -> Result<Self, (usize, Refusal)> {
        /// Of the whole work, so much is weighing decisions.
        const WEIGHING: f32 = 0.85;
        let hand = good_hand(setup);
        let decisions = decisions(setup, seed, commands, hand)?;
        let (weighed, turning_points) =
            turning_point::turning_points(&decisions, hand, |done| progress(WEIGHING * done));
        let luck = RunLuck::of(setup, seed, commands, hand, |done| progress(WEIGHING + (1.0 - WEIGHING) * done))?;
        progress(1.0);
        Ok(Self { decisions: decisions.len(), weighed, turning_points, luck })
    }
}
