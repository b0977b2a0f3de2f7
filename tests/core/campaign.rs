//! The campaign, with everything in it: over a quarter, whoever serves all four purposes does better than whoever leaves
//! one out.

use isogaba::{
    analysis::{BotName, BotSummary, Estimate, RunResult, run_batch},
    scenario::{self, Scenario},
    sim::{Activity, Command, Purpose, Role, Territory, Yen},
};
use std::{collections::BTreeMap, sync::LazyLock};

const SEEDS: u64 = 300;
const BOTS: [BotName; 7] = [
    BotName::Hasty,
    BotName::Nurture,
    BotName::Balanced,
    BotName::Learner,
    BotName::NoProspecting,
    BotName::NoAfterFollow,
    BotName::LastDay,
];

fn shipped(name: &str) -> Scenario {
    scenario::parse(&scenario::shipped(name).expect("it is shipped")).expect("it has no problems")
}

fn quarter() -> Scenario {
    shipped("quarter")
}

/// Played once for all the tests of this file.
static PLAYED: LazyLock<BTreeMap<&str, (BotSummary, Vec<RunResult>)>> = LazyLock::new(|| {
    let setup = quarter().setup();
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
fn over_a_quarter_haste_comes_last() {
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
fn a_team_is_worth_its_money_where_there_are_more_people_than_one_can_see() {
    let scenario = shipped("division");
    let weeks = f64::from(scenario.calendar.days.div_ceil(5));
    let earned = |bot| BotSummary::of(bot, &run_batch(&scenario.setup(), bot, SEEDS, || {})).revenue.mean;
    let (alone, helped) = (earned(BotName::Balanced), earned(BotName::Team));
    let spent = scenario.model.team.budget.as_f64() * weeks;
    assert!(helped - spent > alone, "{alone:.0} {helped:.0} less {spent:.0}");
}

#[test]
fn studying_early_pays_over_a_quarter() {
    assert!(summary("learner").score.above(&summary("balanced").score), "{:?}", summary("learner"));
}

#[test]
fn nothing_of_the_sales_process_is_out_of_reach() {
    let scenario = quarter();
    let mut run = Territory::new(scenario.setup(), 1);
    let touch = |id: &str, activity| Command::Touch { prospect: scenario.prospect_id(id).expect(id), activity };
    run.apply(Command::Fund { role: Role::Marketing, yen: Yen(20_000) }).expect("there is a team");
    run.apply(Command::Study { purpose: Purpose::Nurturing }).expect("there is time to study");
    run.apply(touch("miyabe_inn", Activity::Discount)).expect("money can be taken off");
    for day in 2..=65 {
        run.apply(Command::EndDay).expect("a day can always end");
        assert_eq!(run.view().day().0, day);
        match day {
            2 => {
                run.apply(Command::WriteContent).expect("there is a shop");
                run.apply(touch("isono_tsukudani", Activity::CrossSell)).expect("there are customers");
                run.apply(touch("isono_tsukudani", Activity::Referral)).expect("who know people");
            }
            3 => {
                run.apply(touch("higuchi_rice", Activity::SellingVisit)).expect("a visit can be for ③");
            }
            4 => {
                run.apply(touch("wakisaka_farm", Activity::FullVisit)).expect("or for ② and ③");
            }
            5 => {
                run.apply(touch("weir_union", Activity::Invite)).expect("there are seminars");
            }
            6 => {
                run.apply(Command::Seminar).expect("for those invited");
            }
            11 => {
                run.apply(touch("asami_taxi", Activity::Complaint)).expect("a complaint comes on the eleventh day");
            }
            13 => {
                run.apply(touch("wakisaka_farm", Activity::Answer)).expect("and an inquiry on the thirteenth");
            }
            28 => assert!(run.view().incident().is_some()),
            _ => {}
        }
    }
}
