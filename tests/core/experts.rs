//! The experts of the shipped scenarios, kept with the program: a search takes too long while somebody waits for a review.

use isogaba::{
    analysis::{Grower, fingerprint, proving_ground, search},
    scenario::{self, Scenario},
};
use std::collections::BTreeMap;

const KEPT: &str = "src/analysis/review/experts.json";

fn shipped() -> Vec<Scenario> {
    let all = scenario::shipped_names().into_iter().filter_map(|name| scenario::parse(&scenario::shipped(&name)?).ok());
    // What has dials is made anew for everybody who plays it.
    all.filter(|scenario| scenario.sorting.is_none() && scenario.dials.is_empty()).collect()
}

fn kept() -> BTreeMap<String, Grower> {
    let text = std::fs::read_to_string(KEPT).expect("the experts are kept with the program");
    serde_json::from_str(&text).expect("they are as they were written")
}

/// With `ISOGABA_WRITE_EXPERTS` set, searches those that are missing, writes them and fails, so that it can't stay on.
#[test]
fn the_expert_of_every_shipped_scenario_is_known() {
    let mut kept = kept();
    let mut missing = Vec::new();
    let mut wanted = BTreeMap::new();
    for scenario in shipped() {
        let setup = proving_ground(&scenario);
        let key = fingerprint(&setup);
        match kept.remove(&key) {
            Some(expert) => drop(wanted.insert(key, expert)),
            None if std::env::var_os("ISOGABA_WRITE_EXPERTS").is_some() => {
                let expert = search(&setup, || ());
                wanted.insert(key, expert);
                missing.push(scenario.id);
            }
            None => missing.push(scenario.id),
        }
        if std::env::var_os("ISOGABA_WRITE_EXPERTS").is_some() {
            let text = serde_json::to_string_pretty(&wanted).expect("numbers can be written");
            std::fs::write(KEPT, text + "\n").expect("the file can be written");
        }
    }
    assert!(
        missing.is_empty(),
        "no expert of {missing:?} is kept: run this test once with ISOGABA_WRITE_EXPERTS=1 (some minutes)"
    );
    assert!(kept.is_empty(), "experts are kept whom no scenario has any more: write them anew");
}
