//! Batches of runs: one bot over many seeds, in parallel where there are threads.

use super::{
    bots::{BotName, Player},
    statistics::Estimate,
};
use crate::sim::{Command, Day, Setup, Territory, View};
use serde::Serialize;
use std::{ops::Range, sync::Arc};

/// What one run came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RunResult {
    /// The seed.
    pub seed: u64,
    /// Revenue in yen.
    pub revenue: f64,
    /// Revenue at the end of the third day: who leads early?
    pub early_revenue: f64,
    /// Orders.
    pub sales: f64,
    /// Further orders of customers, among the orders.
    pub further: f64,
    /// Prospects whom customers have named.
    pub referrals: f64,
    /// Customers who have left.
    pub left: f64,
    /// Working hours by purpose, ① to ④.
    pub hours: [f64; 4],
    /// Asks.
    pub asks: f64,
    /// Orders that came of asking.
    pub asked_sales: f64,
    /// Closed doors and cancellations.
    pub refusals: f64,
    /// Score.
    pub score: f64,
    /// Points by part of the score.
    pub parts: [f64; 5],
    /// What each part measured.
    pub values: [f64; 5],
    /// What of the revenue came from the trainee's houses, yen.
    pub trainees_revenue: f64,
}

/// The third day is the one on which haste still leads.
const EARLY: Day = Day(3);

/// Plays one run to its end, unobserved.
pub fn run_one(setup: &Arc<Setup>, bot: BotName, seed: u64) -> RunResult {
    run_with(setup, &mut bot.player(seed), seed)
}

/// Lets somebody play one run to its end, unobserved.
pub fn run_with(setup: &Arc<Setup>, player: &mut impl Player, seed: u64) -> RunResult {
    run_watched(setup, player, seed, |_, _| ())
}

/// Lets somebody play one run to its end; `watch` is told of each command and sees what has come of it.
pub fn run_watched(
    setup: &Arc<Setup>,
    player: &mut impl Player,
    seed: u64,
    mut watch: impl FnMut(&View, Command),
) -> RunResult {
    let mut territory = Territory::new(Arc::clone(setup), seed);
    let mut early_revenue = 0.0;
    while !territory.finished() {
        let today = territory.view().day();
        let mut command = player.next(&territory.view());
        // A bot that errs loses its day; it can't stall the batch.
        if territory.apply_with(command, &mut ()).is_err() {
            command = Command::EndDay;
            let _ = territory.apply_with(command, &mut ());
        }
        watch(&territory.view(), command);
        if today <= EARLY {
            early_revenue = territory.view().totals().revenue.as_f64();
        }
    }
    let totals = *territory.view().totals();
    let score = territory.score();
    RunResult {
        seed,
        revenue: totals.revenue.as_f64(),
        early_revenue,
        sales: f64::from(totals.sales),
        further: f64::from(totals.further),
        referrals: f64::from(totals.referrals),
        left: f64::from(totals.left),
        hours: totals.hours.map(|hours| hours.as_f64()),
        asks: f64::from(totals.asks),
        asked_sales: f64::from(totals.asked_sales),
        refusals: f64::from(totals.refusals),
        score: score.total,
        parts: score.parts.map(|part| part.points),
        values: score.parts.map(|part| part.value),
        trainees_revenue: territory.view().trainee().map_or(0.0, |trainee| trainee.tally.revenue.as_f64()),
    }
}

/// Plays a bot over the seeds 1..=`seeds`, `done` being told of each finished run. Results are in seed order, whatever
/// the number of threads.
pub fn run_batch(setup: &Arc<Setup>, bot: BotName, seeds: u64, done: impl Fn() + Sync) -> Vec<RunResult> {
    over(1..seeds + 1, |seed| {
        let result = run_one(setup, bot, seed);
        done();
        result
    })
}

/// What a function makes of each seed, in seed order, in parallel where there are threads.
pub(super) fn over<T: Send>(seeds: Range<u64>, make: impl Fn(u64) -> T + Sync + Send) -> Vec<T> {
    #[cfg(feature = "native")]
    {
        use rayon::iter::{IntoParallelIterator, ParallelIterator};
        seeds.collect::<Vec<_>>().into_par_iter().map(make).collect()
    }
    #[cfg(not(feature = "native"))]
    {
        seeds.map(make).collect()
    }
}

/// A bot's figures over a batch, each a mean with its 90 % interval.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BotSummary {
    /// The bot.
    pub bot: String,
    /// Yen.
    pub revenue: Estimate,
    /// Orders.
    pub sales: Estimate,
    /// Asks.
    pub asks: Estimate,
    /// Asked sales per ask over the whole batch.
    pub conversion: Estimate,
    /// Closed doors and cancellations.
    pub refusals: Estimate,
    /// Score.
    pub score: Estimate,
}

impl BotSummary {
    /// Sums up a batch.
    pub fn of(bot: BotName, runs: &[RunResult]) -> Self {
        Self::named(bot.name(), runs)
    }

    /// Sums up a batch of somebody who needn't be one of the bots.
    pub(super) fn named(name: &str, runs: &[RunResult]) -> Self {
        let estimate = |value: fn(&RunResult) -> f64| Estimate::of(&runs.iter().map(value).collect::<Vec<_>>());
        let ratio: Vec<_> = runs.iter().map(|run| (run.asked_sales, run.asks)).collect();
        Self {
            bot: name.to_owned(),
            revenue: estimate(|run| run.revenue),
            sales: estimate(|run| run.sales),
            asks: estimate(|run| run.asks),
            conversion: Estimate::of_ratio(&ratio),
            refusals: estimate(|run| run.refusals),
            score: estimate(|run| run.score),
        }
    }
}
