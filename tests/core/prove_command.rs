//! `isogaba prove` and the proof in `isogaba check`, as a trainer meets them.

use crate::support::run;
use isogaba::scenario::{self, TEMPLATE};
use serde_json::Value;
use std::fs;

#[test]
fn a_trainer_proves_prints_and_anchors_a_scenario() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let at = |arguments: &[&str]| run(home.path(), arguments);
    let file = home.path().join("town.ron");
    fs::write(&file, TEMPLATE).expect("the folder can be written");

    // The expert is searched the first time, and known from then on.
    let (code, out, errors) = at(&["prove", "town.ron", "--seeds", "200", "--lang", "en", "--html", "town.html"]);
    assert_eq!(code, 0, "{out}{errors}");
    assert!(out.contains("teaches what it claims") && out.contains("the expert"), "{out}");
    let page = fs::read_to_string(home.path().join("town.html")).expect("the page is written");
    assert!(page.contains("<svg") && page.contains("A first town"), "{page}");
    let kept = || fs::read_dir(home.path().join("isogaba/experts")).expect("experts are kept").count();
    assert_eq!(kept(), 1);

    let (code, out, _) = at(&["prove", "town.ron", "--seeds", "200", "--json"]);
    let data: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!((code, data["verdicts"][0]["outcome"].as_str(), data["seeds"].as_u64()), (0, Some("holds"), Some(200)));
    assert!(data["hands"].as_array().is_some_and(|hands| hands.iter().any(|hand| hand["bot"] == "expert")));

    // Anchors are the only change, and the next time there is nothing to change.
    let (code, out, errors) = at(&["prove", "town.ron", "--seeds", "200", "--anchor", "--lang", "en"]);
    assert_eq!(code, 0, "{out}{errors}");
    let anchored = fs::read_to_string(&file).expect("it is there");
    let (before, after) = (scenario::parse(TEMPLATE), scenario::parse(&anchored));
    let (mut before, after) = (before.expect("it was sound"), after.expect("it still is"));
    assert_ne!(before.goal.score, after.goal.score);
    before.goal.score = after.goal.score.clone();
    assert_eq!(before, after);
    let (_, _, errors) = at(&["prove", "town.ron", "--seeds", "200", "--anchor", "--lang", "en"]);
    assert!(errors.contains("right as they are"), "{errors}");
    assert_eq!(fs::read_to_string(&file).expect("it is there"), anchored);
    assert_eq!(kept(), 1, "anchors and texts ask for no new search");

    // A claim that is untrue fails in both commands, at its line.
    let claims = "lesson: [NurtureBeatsHaste(by: 1.5)";
    fs::write(&file, TEMPLATE.replace(claims, "lesson: [NurtureBeatsHaste(by: 9.0)")).expect("written");
    let (code, out, _) = at(&["prove", "town.ron", "--seeds", "200", "--lang", "en"]);
    assert!(code == 1 && out.contains("NO Whoever nurtures first") && out.contains("→"), "{out}");
    let line = 1 + TEMPLATE[..TEMPLATE.find(claims).expect("it is claimed")].matches('\n').count();
    let (code, out, errors) = at(&["check", "town.ron", "--lang", "en"]);
    assert!(code == 1 && errors.contains(&format!("town.ron:{line}:")) && !out.contains("OK"), "{out}{errors}");
    let (code, out, _) = at(&["check", "town.ron", "--json"]);
    let data: Value = serde_json::from_str(&out).expect("it is JSON");
    let problem = &data["problems"][0];
    assert_eq!((code, data["ok"].as_bool(), problem["code"].as_str()), (1, Some(true), Some("claim-fails")));
    assert_eq!((problem["severity"].as_str(), problem["line"].as_u64()), (Some("unwise"), Some(line as u64)));
    let (code, out, errors) = at(&["check", "town.ron", "--no-proof", "--lang", "en"]);
    assert!(code == 0 && out.contains("OK") && errors.is_empty(), "{out}{errors}");
}

#[test]
fn what_cant_be_proved_says_why() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    for lang in ["ja", "en"] {
        let cases: [(&[&str], i32); 5] = [
            (&["prove", "sorting"], 2),
            (&["prove", "isogaba", "--anchor"], 2),
            (&["prove", "isogaba", "--seeds", "999999"], 2),
            (&["prove", "isogabo"], 2),
            (&["prove", "nowhere.ron"], 5),
        ];
        for (arguments, expected) in cases {
            let (code, out, errors) = run(home.path(), &[arguments, &["--lang", lang]].concat());
            assert_eq!(code, expected, "{arguments:?}: {out}{errors}");
            assert!(out.is_empty() && errors.chars().count() > 15, "{arguments:?}: {out}{errors}");
        }
    }
}
