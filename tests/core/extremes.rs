//! Numbers as large as a scenario may have them: odd results are fine, panics aren't.

use crate::support::template;
use isogaba::{
    analysis::{BotName, run_one},
    record::{Notes, Run},
    scenario::{Scenario, problems_of},
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
    let mut written = serde_json::to_value(template()).expect("a scenario is JSON");
    written["territory"]["generated"]["count"] = 2.into();
    let mut paths = Vec::new();
    numbers(&written, String::new(), &mut paths);
    assert!(paths.len() > 200, "{}", paths.len());
    let mut played = 0;
    for path in &paths {
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
                run_one(&setup, bot, 1);
            }
            // Whatever came of it can be told as a file and read again.
            if played % 50 == 0 {
                let run = Run::start(scenario, 1, Notes::default());
                assert!(Run::from_text(&run.to_text()).is_ok(), "{path} {extreme}");
            }
            played += 1;
        }
    }
    assert!(played > 500, "{played}");
}
