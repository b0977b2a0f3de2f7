//! Numbers as large as a scenario may have them: odd results are fine, panics aren't.

use crate::support::{everything, template};
use isogaba::{
    analysis::{BotName, run_one},
    record::{Notes, Run},
    scenario::{Lang, ProblemCode, Scenario, Text, problems_of},
    sim::{Purpose, Purposes},
    texts::{Texts, purpose_name, purpose_word},
};
use serde_json::Value;

/// The paths of all numbers in a value.
fn numbers(value: &Value, path: String, found: &mut Vec<String>) {
    match value {
        Value::Number(_) => found.push(path),
        Value::Object(fields) => fields.iter().for_each(|(name, part)| numbers(part, format!("{path}/{name}"), found)),
        Value::Array(parts) => {
            parts.iter().enumerate().for_each(|(index, part)| numbers(part, format!("{path}/{index}"), found));
        }
        _ => {}
    }
}

#[test]
fn a_scenario_of_extremes_is_refused_or_played_without_a_panic() {
    let mut small = template();
    small.territory.generated.count = 2;
    assert!(push_to_the_extremes(small, 1) > 500);
}

/// A panic would be a number of a prospect out of its range: debug assertions look at all of them every night.
#[test]
fn a_whole_process_of_extremes_is_refused_or_played_without_a_panic() {
    let mut whole = everything();
    whole.calendar.days = 12;
    whole.calendar.tempo = 2.5;
    assert!(push_to_the_extremes(whole, 3) > 300);
}

/// Plays the scenario with each of its numbers (every `stride`-th of them) as large and as small as it may be. Says how many
/// of those were legal.
fn push_to_the_extremes(scenario: Scenario, stride: usize) -> usize {
    let written = serde_json::to_value(scenario).expect("a scenario is JSON");
    let mut paths = Vec::new();
    numbers(&written, String::new(), &mut paths);
    assert!(paths.len() > 200, "{}", paths.len());
    let mut played = 0;
    for path in paths.iter().step_by(stride) {
        for extreme in [0.0, -1.0, 1.0, 1e12, -1e12] {
            let mut changed = written.clone();
            let slot = changed.pointer_mut(path).expect("the path was found there");
            *slot = if slot.is_f64() { extreme.into() } else { (extreme as i64).into() };
            let Ok(scenario) = serde_json::from_value::<Scenario>(changed) else { continue };
            if !problems_of(&scenario).is_empty() {
                continue;
            }
            let setup = scenario.setup();
            for bot in [BotName::Random, BotName::Balanced] {
                let run = run_one(&setup, bot, 1);
                assert!(run.score.is_finite() && run.revenue.is_finite(), "{path} {extreme}");
            }
            // Whatever came of it can be told as a file and read again.
            if played % 50 == 0 {
                let run = Run::start(scenario, 1, Notes::default());
                assert!(Run::from_text(&run.to_text()).is_ok(), "{path} {extreme}");
            }
            played += 1;
        }
    }
    played
}

/// Sizes that a scenario may have: each is played, or refused with the reason.
#[test]
fn every_size_is_played_or_refused_with_the_reason() {
    let sized = |count: u16, known: u16, days: u16| {
        let mut scenario = everything();
        scenario.territory.prospects.clear();
        let generated = &mut scenario.territory.generated;
        (generated.count, generated.known, generated.newcomers) = (count, known, 0);
        scenario.calendar.days = days;
        scenario
    };
    let refused = problems_of(&sized(0, 0, 20));
    assert!(refused.iter().any(|problem| problem.code == ProblemCode::TooFew && problem.subject == "prospects"));
    assert!(problems_of(&sized(501, 5, 20)).iter().any(|problem| problem.subject == "count"));
    assert!(problems_of(&sized(5, 5, 261)).iter().any(|problem| problem.code == ProblemCode::OutOfRange));
    for scenario in [sized(1, 0, 30), sized(1, 1, 30), sized(500, 60, 10), sized(20, 5, 260)] {
        assert_eq!(problems_of(&scenario), []);
        let setup = scenario.setup();
        for bot in [BotName::Rush, BotName::Balanced, BotName::Team, BotName::Learner] {
            let run = run_one(&setup, bot, 3);
            assert!(run.score.is_finite(), "{bot}");
        }
    }
    let small = sized(3, 1, 15).setup();
    BotName::ALL.into_iter().for_each(|bot| assert!(run_one(&small, bot, 3).score.is_finite(), "{bot}"));
}

#[test]
fn purposes_may_be_renamed_and_left_out() {
    let mut scenario = everything();
    let name = |text: &str| Text { ja: text.to_owned(), en: text.to_owned() };
    scenario.purposes.nurturing.name = name("Getting close");
    scenario.purposes.nurturing.short = name("Close");
    scenario.activities.without = Purposes::one(Purpose::AfterFollow).and(Purpose::Prospecting);
    assert_eq!(problems_of(&scenario), []);
    for texts in Lang::ALL.map(Texts::new) {
        assert_eq!(purpose_name(&texts, &scenario, Purpose::Nurturing), "Getting close");
        assert_eq!(purpose_word(&texts, &scenario, Purpose::Nurturing), "Close");
        assert!(!purpose_name(&texts, &scenario, Purpose::Closing).is_empty());
    }
    for bot in BotName::ALL {
        let run = run_one(&scenario.setup(), bot, 3);
        assert_eq!((run.hours[0], run.hours[3]), (0.0, 0.0), "{bot}");
    }
    scenario.activities.visit.purposes = Purposes::NONE;
    assert!(
        problems_of(&scenario).iter().any(|problem| problem.subject == "purposes"),
        "time must be booked on something"
    );
}
