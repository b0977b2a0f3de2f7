//! A scenario made from another: what is to be reached, and how it is scored, come from playing it.
//!
//! There is no time to search for an expert while somebody waits, so three bots play a few dozen runs. What a search finds
//! beyond the best of them is known from the shipped scenarios, and that share is put on top.

use super::{
    batch::{RunResult, over, run_one},
    bots::BotName,
};
use crate::{
    scenario::{Scenario, Seed, Setting},
    sim::{PartKind, Setup, Yen},
};
use std::sync::Arc;

/// So many runs of each hand.
const RUNS: u64 = 60;
/// In each part, what is worth full points over the mean of the best good hand: about what the expert's search finds beyond it in
/// the shipped scenarios.
const EXPERT: [f64; 5] = [1.15, 1.05, 1.05, 1.05, 1.10];
/// What is worth nothing is at most this share of the best good hand's: where the dials make haste as good as anything, it gets
/// its points.
const NOTHING: f64 = 0.6;
/// This share of the balanced hand's runs stays below the quota: a good first try just reaches it.
const BELOW_QUOTA: f64 = 0.30;
/// Quotas are round,
const QUOTA_STEP: i64 = 10_000;

/// What hands make of a scenario: mean revenue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Asking early.
    pub hasty: Yen,
    /// Nurturing first.
    pub nurture: Yen,
    /// All four purposes.
    pub balanced: Yen,
}

/// Hands play, in this order.
struct Played {
    hasty: Vec<RunResult>,
    nurture: Vec<RunResult>,
    balanced: Vec<RunResult>,
    /// Only where there is a team to share the work with.
    team: Vec<RunResult>,
}

impl Played {
    fn of(scenario: &Scenario) -> Self {
        let setup = scenario.setup();
        let play = |bot| played(&setup, bot);
        let team = if scenario.model.team.budget.0 > 0 { play(BotName::Team) } else { Vec::new() };
        let [hasty, nurture, balanced] = [BotName::Hasty, BotName::Nurture, BotName::Balanced].map(play);
        Self { hasty, nurture, balanced, team }
    }

    fn outlook(&self) -> Outlook {
        let revenue = |runs: &[RunResult]| Yen::rounded_to_thousand(mean(runs, |run| run.revenue));
        Outlook { hasty: revenue(&self.hasty), nurture: revenue(&self.nurture), balanced: revenue(&self.balanced) }
    }
}

fn played(setup: &Arc<Setup>, bot: BotName) -> Vec<RunResult> {
    over(1..RUNS + 1, |seed| run_one(setup, bot, seed))
}

fn mean(runs: &[RunResult], value: impl Fn(&RunResult) -> f64) -> f64 {
    runs.iter().map(value).sum::<f64>() / runs.len().max(1) as f64
}

/// What hands make of a scenario as its dials stand.
pub fn outlook(scenario: &Scenario, setting: &Setting) -> Outlook {
    Played::of(&scenario.turned(setting)).outlook()
}

/// What hands make of a scenario as its dials stand, and [`make`] it.
pub fn make_and_look(scenario: &Scenario, setting: &Setting) -> (Scenario, Outlook) {
    let mut made = scenario.turned(setting);
    let played = Played::of(&made);
    if !scenario.dials.is_empty() {
        aim(&mut made, &played);
    }
    (made, played.outlook())
}

/// The scenario as the dials stand: whole, with a quota and anchors that fit, claiming nothing. One without dials stays as it
/// is.
#[must_use]
pub fn make(scenario: &Scenario, setting: &Setting) -> Scenario {
    if scenario.dials.is_empty() {
        return scenario.clone();
    }
    make_and_look(scenario, setting).0
}

/// Gives a scenario a quota and anchors that fit what hands make of it.
pub(super) fn aim_by_playing(made: &mut Scenario) {
    let played = Played::of(made);
    aim(made, &played);
}

/// Gives a scenario a quota and anchors that fit what hands make of it.
fn aim(made: &mut Scenario, played: &Played) {
    // What is claimed is claimed of the usual stops.
    made.lesson.clear();
    made.goal.quota = quota(&played.balanced);
    for part in PartKind::ALL {
        let value = |run: &RunResult| run.values[part as usize];
        let good = [&played.nurture, &played.balanced, &played.team];
        let best = good.into_iter().map(|runs| mean(runs, value)).fold(0.0, f64::max);
        let lo = three_digits(mean(&played.hasty, value).min(best * NOTHING));
        let anchor = made.goal.score.anchor_mut(part);
        // Where there is nothing to be had, whoever has a little still gets points for it.
        (anchor.lo, anchor.hi) = (lo, three_digits((best * EXPERT[part as usize]).max(lo * 1.1 + least(part))));
    }
}

/// The scenario with its dials where they usually stand, under its own seed, to prove what it claims; one without dials stays
/// as it is.
#[must_use]
pub fn made_as_usual(scenario: &Scenario) -> Scenario {
    let Seed::Fixed(seed) = scenario.territory.seed;
    Scenario { lesson: scenario.lesson.clone(), ..make(scenario, &Setting::usual(scenario, seed)) }
}

/// What most runs of a good hand reach.
fn quota(runs: &[RunResult]) -> Yen {
    let mut revenues: Vec<i64> = runs.iter().map(|run| run.revenue as i64).collect();
    revenues.sort_unstable();
    let reached = revenues.get((BELOW_QUOTA * revenues.len() as f64) as usize).copied().unwrap_or_default();
    Yen((reached / QUOTA_STEP * QUOTA_STEP).max(QUOTA_STEP))
}

/// The least that lies between nothing and full points, in the part's unit.
fn least(part: PartKind) -> f64 {
    match part {
        PartKind::Revenue | PartKind::Pipeline => 50_000.0,
        PartKind::Conversion | PartKind::Trust | PartKind::After => 0.02,
    }
}

/// A number to three digits, as anchors are written.
fn three_digits(value: f64) -> f64 {
    format!("{value:.2e}").parse().unwrap_or(value)
}
