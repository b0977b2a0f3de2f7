//! The month with everything in it: whoever serves all four purposes does better than whoever leaves one out.

use isogaba::{
    analysis::{BotName, BotSummary, Estimate, RunResult, run_batch},
    scenario::{self, Scenario},
    sim::{Activity, Command, Purpose, Role, Territory, Yen},
};
use std::{collections::BTreeMap, sync::LazyLock};

const SEEDS: u64 = 1_000;
const BOTS: [BotName; 8] = [
    BotName::Hasty,
    BotName::Nurture,
    BotName::Balanced,
    BotName::Learner,
    BotName::Team,
    BotName::NoProspecting,
    BotName::NoAfterFollow,
    BotName::LastDay,
];

fn whole_process() -> Scenario {
    scenario::parse(&scenario::shipped("whole-process").expect("it is shipped")).expect("it has no problems")
}

/// Played once for all the tests of this file.
static PLAYED: LazyLock<BTreeMap<&str, (BotSummary, Vec<RunResult>)>> = LazyLock::new(|| {
    let setup = whole_process().setup();
    let play = |bot: BotName| {
        let runs = run_batch(&setup, bot, SEEDS, || {});
        (bot.name(), (BotSummary::of(bot, &runs), runs))
    };
    BOTS.into_iter().map(play).collect()
});

fn summary(bot: &str) -> &BotSummary {
    &PLAYED[bot].0
}

fn estimate(bot: &str, value: fn(&RunResult) -> f64) -> Estimate {
    Estimate::of(&PLAYED[bot].1.iter().map(value).collect::<Vec<_>>())
}

#[test]
fn over_the_river_too_haste_comes_last() {
    let hasty = summary("hasty");
    assert!(hasty.revenue.low > 0.0, "and is better than doing nothing");
    for bot in ["nurture", "balanced"] {
        let patient = summary(bot);
        assert!(patient.revenue.above(&hasty.revenue), "{patient:?}");
        assert!(patient.conversion.above(&hasty.conversion), "{patient:?}");
        assert!(patient.score.above(&hasty.score), "{patient:?}");
    }
}

#[test]
fn all_four_purposes_count() {
    let balanced = summary("balanced");
    for without in ["no-prospecting", "no-after-follow"] {
        assert!(balanced.score.above(&summary(without).score), "{balanced:?} {:?}", summary(without));
        assert!(balanced.revenue.above(&summary(without).revenue), "{balanced:?} {:?}", summary(without));
    }
    assert!(balanced.score.above(&summary("last-day").score), "and asking everybody in the end takes from them");
}

#[test]
fn customers_who_are_looked_after_stay_and_buy_again() {
    let [left, further] = [|run: &RunResult| run.left, |run: &RunResult| run.further].map(|value| {
        let [kept, neglected] = ["balanced", "no-after-follow"].map(|bot| estimate(bot, value));
        (kept, neglected)
    });
    assert!(left.1.above(&left.0), "{left:?}");
    assert!(further.0.above(&further.1), "{further:?}");
}

#[test]
fn a_team_is_worth_its_money_and_no_more_than_a_helping_hand() {
    let net = |bot: &str, spent: f64| summary(bot).revenue.mean - spent;
    let scenario = whole_process();
    let weeks = f64::from(scenario.calendar.days) / 5.0;
    let (alone, helped) = (net("balanced", 0.0), net("team", scenario.model.team.budget.as_f64() * weeks));
    assert!(helped > alone && helped < 1.3 * alone, "{alone:.0} {helped:.0}");
    assert!(!summary("balanced").score.above(&summary("learner").score), "studying early costs nothing in a month");
}

#[test]
fn nothing_of_the_sales_process_is_out_of_reach() {
    let mut run = Territory::new(whole_process().setup(), 1);
    let touch = |id: &str, activity| Command::Touch { prospect: whole_process().prospect_id(id).expect(id), activity };
    run.apply(Command::Fund { role: Role::Marketing, yen: Yen(20_000) }).expect("there is a team");
    run.apply(Command::Study { purpose: Purpose::Nurturing }).expect("there is time to study");
    run.apply(Command::WriteContent).expect("there is a shop");
    run.apply(touch("shizuku_sweets", Activity::Discount)).expect("money can be taken off");
    for day in 2..=20 {
        run.apply(Command::EndDay).expect("a day can always end");
        assert_eq!(run.view().day().0, day);
        match day {
            2 => {
                run.apply(touch("tsubame_cleaners", Activity::CrossSell)).expect("there are customers");
                run.apply(touch("tsubame_cleaners", Activity::Referral)).expect("who know people");
                run.apply(touch("kusunoki_eye", Activity::SellingVisit)).expect("a visit can be for ③");
                run.apply(touch("yunagi_inn", Activity::FullVisit)).expect("or for ② and ③");
            }
            3 => {
                run.apply(touch("yunagi_inn", Activity::Invite)).expect("there are seminars");
                run.apply(Command::Seminar).expect("for those invited");
            }
            7 => {
                run.apply(touch("hashiba_motors", Activity::Complaint)).expect("a complaint comes on the seventh day");
            }
            9 => {
                run.apply(touch("yunagi_inn", Activity::Answer)).expect("and an inquiry on the ninth");
            }
            11 => assert!(run.view().incident().is_some()),
            _ => {}
        }
    }
}
