//! A practice is a whole scenario in which one finds the prospect as they were.

use crate::support::everything;
use isogaba::{
    analysis::{BotName, PRACTICE_DAYS, Player, practice, run_one},
    report::{Better, practice_words},
    scenario::{self, Scenario, Text},
    sim::{Command, Day, Happening, ProspectId, Purpose, Stage, Territory},
};
use proptest::prelude::*;

/// The territory on the morning of a day, as a bot has played it.
fn morning(scenario: &Scenario, bot: BotName, seed: u64, day: u16) -> Territory {
    let mut territory = Territory::new(scenario.setup(), seed);
    let mut player = bot.player(seed);
    while !territory.finished() && territory.view().day() < Day(day) {
        let command = player.next(&territory.view());
        territory.apply(command).or_else(|_| territory.apply(Command::EndDay)).expect("a day can be ended");
    }
    territory
}

fn known(territory: &Territory) -> Vec<ProspectId> {
    let view = territory.view();
    view.ids().filter(|&id| matches!(view.stage(id), Stage::Lead | Stage::Customer)).collect()
}

fn practised(scenario: &Scenario, before: &Territory, who: ProspectId) -> Scenario {
    let setup = scenario.setup();
    let words = practice_words(scenario, &setup, who, Better::TooEarly);
    practice(scenario, &setup, before, who, &words)
}

fn key(scenario: &Scenario, who: ProspectId) -> String {
    let named = scenario.territory.prospects.get(who.index());
    named.map_or_else(|| format!("generated-{}", who.index() + 1), |spec| spec.id.clone())
}

/// Checks a practice from head to foot; the first morning of it.
fn examine(scenario: &Scenario, before: &Territory, who: ProspectId, made: &Scenario) -> Territory {
    let written = ron::to_string(made).expect("a scenario can be written");
    let checked = scenario::check(&written);
    assert!(checked.problems.is_empty(), "{}: {:?}", scenario.id, checked.problems);
    assert_eq!(checked.scenario.as_ref(), Some(made));
    assert!(scenario::problems_of(made).is_empty());
    assert_eq!(made.calendar.days, PRACTICE_DAYS);
    assert!((1..=3).contains(&made.territory.prospects.len()));
    let again = made.prospect_id(&key(scenario, who)).expect("they are in it");
    let first = Territory::new(made.setup(), 7);
    assert_eq!(first.view().stage(again), before.view().stage(who), "{}", scenario.id);
    let asks_itself = matches!(before.waiting(who), Some(Happening::Inquiry(_)));
    // An inquiry that comes anew is warmer than one that has waited; what was learnt by study stays behind.
    if before.view().skill(Purpose::Closing) == 0.0 && !asks_itself {
        let (was, is) = (before.weigh_ask(who), first.weigh_ask(again));
        assert!((was.chance - is.chance).abs() < 1e-9, "{}: {was:?} → {is:?}", scenario.id);
        assert!((was.trust - is.trust).abs() < 1e-9 && (was.push - is.push).abs() < 1e-9);
    }
    for bot in [BotName::Hasty, BotName::Balanced] {
        let result = run_one(&made.setup(), bot, 3);
        assert!((0.0..=110.001).contains(&result.score), "{}: {}", scenario.id, result.score);
    }
    first
}

#[test]
fn it_is_the_same_prospect_in_the_same_state_in_a_scenario_that_works() {
    let (mut hasty, mut balanced, mut count) = (0.0, 0.0, 0.0);
    for name in ["first-days", "isogaba", "four-roles", "burnt", "after-sale", "division", "online"] {
        let scenario = scenario::parse(&scenario::shipped(name).expect("it is shipped")).expect("it is sound");
        for (bot, seed) in [(BotName::Hasty, 1), (BotName::Balanced, 2), (BotName::Nurture, 3)] {
            for day in [1, 3, 6, 9] {
                let before = morning(&scenario, bot, seed, day);
                let people = known(&before);
                let Some(&who) = people.get(usize::from(day) * 5 % people.len().max(1)) else { continue };
                let made = practised(&scenario, &before, who);
                examine(&scenario, &before, who, &made);
                for seed in 1..=10 {
                    hasty += run_one(&made.setup(), BotName::Hasty, seed).score;
                    balanced += run_one(&made.setup(), BotName::Balanced, seed).score;
                    count += 1.0;
                }
            }
        }
    }
    let (hasty, balanced) = (hasty / count, balanced / count);
    println!("hasty {hasty:.1}, balanced {balanced:.1}, of {count}");
    assert!(balanced > hasty + 8.0, "hasty {hasty:.1}, balanced {balanced:.1}");
}

#[test]
fn what_waits_for_an_answer_waits_again() {
    let scenario = scenario::parse(&scenario::shipped("isogaba").expect("it is shipped")).expect("it is sound");
    let mut seen = 0;
    for (seed, day) in (1..=12).flat_map(|seed| (2..=12).map(move |day| (seed, day))) {
        let before = morning(&scenario, BotName::Hasty, seed, day);
        for who in known(&before).into_iter().filter(|&who| before.waiting(who).is_some()).take(1) {
            let made = practised(&scenario, &before, who);
            let first = examine(&scenario, &before, who, &made);
            let again = made.prospect_id(&key(&scenario, who)).expect("they are in it");
            assert!(first.waiting(again).is_some());
            seen += 1;
        }
        if seen > 5 {
            return;
        }
    }
    panic!("nobody asked anything: {seen}");
}

#[test]
fn a_practice_of_a_practice_is_a_practice() {
    let scenario = scenario::parse(&scenario::shipped("isogaba").expect("it is shipped")).expect("it is sound");
    let before = morning(&scenario, BotName::Hasty, 4, 5);
    let who = known(&before)[0];
    let once = practised(&scenario, &before, who);
    let before = morning(&once, BotName::Hasty, 4, 3);
    let who = known(&before)[0];
    let twice = practised(&once, &before, who);
    examine(&once, &before, who, &twice);
    assert_eq!((once.id.as_str(), twice.id.as_str()), ("practice-isogaba", "practice-isogaba"));
    let name = &once.territory.prospects[who.index()].name;
    assert_eq!(twice.title.ja.matches("もう一度").count(), 1);
    assert!(twice.title.ja.ends_with(&name.ja) && twice.title.en.ends_with(&name.en));
}

#[test]
fn every_practice_says_in_both_languages_what_is_to_be_done_better() {
    let scenario = everything();
    let briefings: Vec<Text> = Better::ALL
        .into_iter()
        .map(|better| practice_words(&scenario, &scenario.setup(), ProspectId(0), better).briefing)
        .collect();
    for (place, text) in briefings.iter().enumerate() {
        assert!(!briefings[..place].contains(text));
        assert!(text.ja.contains("first") && text.en.contains("first") && !text.en.contains('{'), "{text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_moment_can_be_practised(seed: u64, day in 1_u16..40, bot in 0_usize..7, pick: prop::sample::Index) {
        let mut scenario = everything();
        scenario.territory.map = "lake_town".to_owned();
        // Nothing is said of what study does to one's hand.
        scenario.activities.study.offered = false;
        let before = morning(&scenario, BotName::ALL[bot], seed, day);
        let people = known(&before);
        prop_assume!(!people.is_empty());
        let who = people[pick.index(people.len())];
        let made = practised(&scenario, &before, who);
        examine(&scenario, &before, who, &made);
    }
}
