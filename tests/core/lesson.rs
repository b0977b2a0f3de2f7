//! The lesson holds: who nurtures first beats who hurries, over a thousand seeds, with 90 % intervals of the means apart.

use crate::support::shipped;
use isogaba::{
    analysis::{BotName, BotSummary, Estimate, RunResult, Share, run_batch},
    sim::{Command, Setup, Territory, Yen},
};
use std::{collections::BTreeMap, sync::Arc};

const SEEDS: u64 = 1_000;

fn batches(setup: &Arc<Setup>, bots: &[BotName]) -> BTreeMap<&'static str, (BotSummary, Vec<RunResult>)> {
    let play = |bot: &BotName| {
        let runs = run_batch(setup, *bot, SEEDS, || {});
        (bot.name(), (BotSummary::of(*bot, &runs), runs))
    };
    bots.iter().map(play).collect()
}

/// How often one is strictly ahead of another under the same dice.
fn ahead(a: &[RunResult], b: &[RunResult], value: fn(&RunResult) -> f64) -> f64 {
    Share::count(a.iter().zip(b).map(|(a, b)| value(a) > value(b))).as_f64()
}

#[test]
fn the_longer_way_round_arrives_first() {
    let played = batches(&shipped().setup(), &BotName::ALL);
    for patient in ["nurture", "balanced"] {
        for hurried in ["hasty", "rush"] {
            let (patient_, hurried_) = (&played[patient].0, &played[hurried].0);
            for (what, of) in [
                ("revenue", (|s: &BotSummary| s.revenue) as fn(&BotSummary) -> Estimate),
                ("conversion", |s| s.conversion),
                ("score", |s| s.score),
            ] {
                assert!(of(patient_).above(&of(hurried_)), "{what} of {patient} should be above that of {hurried}");
            }
        }
    }
}

#[test]
fn haste_leads_at_first() {
    let played = batches(&shipped().setup(), &[BotName::Rush, BotName::Hasty, BotName::Nurture, BotName::Balanced]);
    let early = |run: &RunResult| run.early_revenue;
    let (_, hasty) = &played["hasty"];
    for patient in ["nurture", "balanced"] {
        let share = ahead(hasty, &played[patient].1, early);
        assert!(share >= 0.60, "hasty leads {patient} on day 3 in {:.0} % of seeds", share * 100.0);
    }
    let share = ahead(&played["nurture"].1, hasty, |run| run.revenue);
    assert!(share >= 0.85, "and is overtaken by nurture in {:.0} % of seeds", share * 100.0);
}

#[test]
fn asking_everybody_on_the_last_day_does_not_pay() {
    let played = batches(&shipped().setup(), &[BotName::Balanced, BotName::LastDay]);
    let (balanced, last_day) = (&played["balanced"].0, &played["last-day"].0);
    assert!(last_day.revenue.mean > balanced.revenue.mean, "it brings money");
    assert!(balanced.score.above(&last_day.score), "and costs more than it brings: {balanced:?} {last_day:?}");
}

#[test]
fn nurturing_for_ever_loses_too() {
    let played = batches(&shipped().setup(), &[BotName::Never, BotName::Hasty, BotName::Balanced]);
    assert!(played["hasty"].0.revenue.above(&played["never"].0.revenue));
    assert!(played["balanced"].0.score.above(&played["never"].0.score));
}

#[test]
fn the_score_of_a_run_that_does_nothing_is_low() {
    let mut run = Territory::new(shipped().setup(), 1);
    while !run.finished() {
        run.apply(Command::EndDay).expect("a day can always end");
    }
    assert_eq!(run.view().totals().revenue, Yen(0));
    assert!(run.score().total < 45.0, "{:?}", run.score());
}
