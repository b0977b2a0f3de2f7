//! The lesson holds: who nurtures first beats who hurries, over a thousand seeds, with 90 % intervals of the means apart.

use crate::support::shipped;
use isogaba::{
    analysis::{BotName, BotSummary, Estimate, RunResult, Share, run_batch},
    scenario::{Scenario, Seed},
    sim::{Activity, Command, Hours, Setup, Territory, Yen},
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

/// The territory of the reference: 40 mid-ticket prospects of whom 12 are known, 65 days of 5 hours, tempo 1, no ways.
fn reference(seed: u64) -> Scenario {
    let mut scenario = Scenario { id: "reference".to_owned(), ..Scenario::default() };
    scenario.calendar.days = 65;
    scenario.calendar.tempo = 1.0;
    scenario.calendar.hours_per_day = Hours::from_minutes(300);
    scenario.territory.seed = Seed::Fixed(seed);
    scenario.territory.districts = vec![Default::default()];
    scenario.territory.generated.count = 40;
    scenario.territory.generated.known = 12;
    scenario.activities.travel = Hours::ZERO;
    scenario
}

/// Runs over 20 generated territories of 50 seeds each.
fn over_territories(bot: BotName) -> Vec<RunResult> {
    (0..20).flat_map(|territory| run_batch(&reference(territory).setup(), bot, 50, || {})).collect()
}

/// The reference's orderings over 65 days. Its figures, in ¥1,000: rush 213, never 211, nurture-first 2,468, balanced
/// without after-follow 3,297 (④ isn't playable yet, so that is the one to compare with).
#[test]
fn a_quarter_orders_the_bots_as_the_reference_does() {
    let revenue = |bot| Estimate::of(&over_territories(bot).iter().map(|run| run.revenue).collect::<Vec<_>>());
    let [rush, never, nurture, balanced] =
        [BotName::Rush, BotName::Never, BotName::Nurture, BotName::Balanced].map(revenue);
    assert!(nurture.above(&rush) && nurture.above(&never), "{nurture:?} {rush:?} {never:?}");
    assert!(balanced.above(&nurture), "{balanced:?} {nurture:?}");
    assert!(rush.mean < 0.3 * nurture.mean, "{rush:?}");
    let (nurture, rush) = (over_territories(BotName::Nurture), over_territories(BotName::Rush));
    assert!(ahead(&nurture, &rush, |run| run.revenue) > 0.9);
}

/// One half-warm prospect who never leaves of themselves, at the reference's clock.
fn one_prospect() -> Scenario {
    let mut scenario = reference(1);
    scenario.territory.generated.count = 4;
    scenario.territory.generated.known = 1;
    scenario.calendar.hours_per_day = Hours::from_minutes(600);
    scenario
}

/// Plays the same days on many territories and seeds; each day is a list of activities with the one known prospect.
fn sold_share(days: &[&[Activity]]) -> f64 {
    let mut sold = Vec::new();
    for territory in 0..40 {
        let mut scenario = one_prospect();
        scenario.territory.seed = Seed::Fixed(territory);
        let setup = scenario.setup();
        for seed in 0..50 {
            let mut run = Territory::new(Arc::clone(&setup), seed);
            let prospect = run.view().ids().next().expect("there is one prospect");
            for activities in days {
                for &activity in *activities {
                    // Whoever is lost or sold can't be touched any more; the day goes on.
                    let _ = run.apply(Command::Touch { prospect, activity });
                }
                run.apply(Command::EndDay).expect("a day can always end");
            }
            sold.push(run.view().totals().asked_sales > 0);
        }
    }
    Share::count(sold).as_f64()
}

#[test]
fn a_cold_ask_hardly_ever_sells() {
    let share = sold_share(&[&[Activity::Ask]]);
    assert!((0.003..=0.035).contains(&share), "{:.1} % of cold asks sold", share * 100.0);
}

/// Eight touches, one every third day, then a proposal and the ask; the reference sells 35 % of these.
#[test]
fn a_well_nurtured_ask_sells_in_a_quarter_to_a_half() {
    use Activity::{Ask, Consultation, Information, Proposal, Rapport, Visit};
    let touches = [Information, Rapport, Consultation, Visit, Information, Rapport, Consultation, Visit];
    let mut days: Vec<Vec<Activity>> = Vec::new();
    for touch in touches {
        days.extend([vec![touch], vec![], vec![]]);
    }
    days.push(vec![Proposal, Ask]);
    let days: Vec<&[Activity]> = days.iter().map(Vec::as_slice).collect();
    let share = sold_share(&days);
    assert!((0.25..=0.50).contains(&share), "{:.1} % sold", share * 100.0);
}

#[test]
fn pushing_again_and_again_is_far_worse_than_nurturing() {
    use Activity::{Ask, Consultation, Information, Proposal, Rapport, Visit};
    let warm: [&[Activity]; 6] = [&[Information], &[], &[Rapport], &[], &[Information], &[]];
    let push: [&[Activity]; 7] = [&[Ask], &[], &[Ask], &[], &[Ask], &[], &[Ask]];
    let nurture: [&[Activity]; 16] = [
        &[Consultation],
        &[],
        &[],
        &[Visit],
        &[],
        &[],
        &[Rapport],
        &[],
        &[],
        &[Information],
        &[],
        &[],
        &[Consultation],
        &[],
        &[],
        &[Proposal, Ask],
    ];
    let pushed = sold_share(&[&warm[..], &push[..]].concat());
    let nurtured = sold_share(&[&warm[..], &nurture[..]].concat());
    assert!(nurtured > 2.5 * pushed, "pushed {pushed:.3}, nurtured {nurtured:.3}");
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
