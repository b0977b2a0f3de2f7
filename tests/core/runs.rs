//! Run files: they replay to the same state, and nobody gets another score out of them.

use crate::support::{played, shipped, template};
use isogaba::{
    analysis::BotName,
    record::{MAX_RUN_BYTES, Notes, RecordError, Run, RunFolder, verify_text},
    sim::{Activity, Command, Dice, DrawKind, MODEL_VERSION, ProspectId},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

/// The file with another content and checksums that fit: what a clever hand would write.
fn forged(run: &Run, change: impl FnOnce(&mut Value)) -> String {
    let mut file: Value = serde_json::from_str(&run.to_text()).expect("a run file is JSON");
    change(&mut file);
    let fields = file.as_object_mut().expect("a run file is an object");
    fields.remove("checksum");
    // serde_json's own maps are sorted, as the canonical form is.
    let checksum = format!("{:032x}", xxh3_128(json!(fields).to_string().as_bytes()));
    fields.insert("checksum".into(), checksum.into());
    file.to_string()
}

fn refusal_of(text: &str) -> RecordError {
    Run::from_text(text).expect_err("it isn't accepted")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn saving_loading_and_replaying_give_equal_states(seed: u64, days in 0_u16..16, bot in 0_usize..7) {
        let mut run = played(shipped(), BotName::ALL[bot], seed, days);
        // Something of the day under way, too.
        let _ = run.apply(Command::MakeList);
        let text = run.to_text();
        let again = Run::from_text(&text).expect("our own file is fine");
        prop_assert_eq!(again.territory().hash(), run.territory().hash());
        prop_assert_eq!(again.territory().view().hours_left(), run.territory().view().hours_left());
        prop_assert_eq!(again.days(), run.days());
        prop_assert_eq!(again.notes(), run.notes());
        prop_assert_eq!(again.scenario(), run.scenario());
        prop_assert_eq!(again.to_text(), text);
    }
}

#[test]
fn flipped_bytes_never_give_another_score() {
    let run = played(template(), BotName::Balanced, 5, 99);
    let text = run.to_text();
    let truth = verify_text(&text).expect("our own file is fine");
    let mut die = Dice::new(1).die(DrawKind::Bot, ProspectId(0), 0);
    let mut refused = 0;
    for _ in 0..500 {
        let mut bytes = text.clone().into_bytes();
        let place = (die.unit() * bytes.len() as f64) as usize;
        bytes[place] ^= 1 << (die.unit() * 8.0) as u8;
        match String::from_utf8(bytes).map(|text| verify_text(&text)) {
            Ok(Ok(verified)) => assert_eq!(verified, truth, "byte {place}"),
            _ => refused += 1,
        }
    }
    assert!(refused > 450, "most flips are noticed: {refused}");
}

#[test]
fn a_verified_run_says_whether_its_scenario_is_the_shipped_one() {
    let shipped_of = |scenario| verify_text(&played(scenario, BotName::Hasty, 5, 2).to_text()).map(|run| run.shipped);
    assert_eq!(shipped_of(shipped()), Ok(Some(true)));
    assert_eq!(shipped_of(template()), Ok(None));
    let mut easier = shipped();
    easier.goal.score.revenue.hi /= 2.0;
    assert_eq!(shipped_of(easier), Ok(Some(false)));
}

#[test]
fn a_truncated_file_says_so() {
    let text = played(template(), BotName::Hasty, 5, 4).to_text();
    for length in (0..text.trim_end().len()).step_by(997).filter(|&length| text.is_char_boundary(length)) {
        assert_eq!(refusal_of(&text[..length]), RecordError::Truncated, "{length}");
    }
}

#[test]
fn garbage_is_no_run_file() {
    let deep = "[".repeat(100_000);
    for garbage in
        ["hello", "[]", "{}", "null", "{\"format\":\"x\"}", "\u{0}\u{1}", deep.as_str(), "{\"format\":1,\"model\":-1}"]
    {
        assert!(matches!(refusal_of(garbage), RecordError::NotARun { .. }), "{}", &garbage[..garbage.len().min(30)]);
    }
    assert_eq!(refusal_of(&" ".repeat(MAX_RUN_BYTES + 1)), RecordError::TooLarge);
}

#[test]
fn an_edited_file_says_so() {
    let run = played(template(), BotName::Hasty, 5, 99);
    let text = run.to_text().replace("山田", "田中");
    assert_eq!(refusal_of(&text), RecordError::Edited);
}

#[test]
fn another_version_is_told_before_anything_else() {
    let run = played(template(), BotName::Hasty, 5, 2);
    let later = u64::from(MODEL_VERSION) + 1;
    let model = RecordError::WrongModel { file: later, program: MODEL_VERSION };
    assert_eq!(refusal_of(&format!("{{\"format\":1,\"model\":{later},\"novelty\":[1]}}")), model);
    assert_eq!(refusal_of(&forged(&run, |file| file["model"] = later.into())), model);
    let format = refusal_of(&forged(&run, |file| file["format"] = 9.into()));
    assert_eq!(format, RecordError::WrongFormat { file: 9, program: 1 });
}

#[test]
fn edits_with_a_fitting_checksum_are_still_found() {
    let run = played(template(), BotName::Balanced, 5, 6);
    let touch = json!({ "do": "touch", "prospect": 0, "activity": "rapport" });
    let ask = json!({ "do": "touch", "prospect": 4, "activity": "ask" });
    let added = refusal_of(&forged(&run, |file| {
        file["days"][1]["commands"] = json!([touch, { "do": "end_day" }]);
    }));
    assert_eq!(added, RecordError::HashDiffers { day: 2 });
    let illegal = refusal_of(&forged(&run, |file| {
        file["days"][0]["commands"] =
            json!([touch, { "do": "touch", "prospect": 99, "activity": "ask" }, { "do": "end_day" }]);
    }));
    assert!(matches!(illegal, RecordError::IllegalCommand { day: 1, number: 2, .. }), "{illegal}");
    assert_eq!(refusal_of(&forged(&run, |file| file["seed"] = "6".into())), RecordError::HashDiffers { day: 1 });
    let need = refusal_of(&forged(&run, |file| file["scenario"]["territory"]["prospects"][0]["need"] = 1.0.into()));
    assert_eq!(need, RecordError::ScenarioChanged);
    let unplayable = refusal_of(&forged(&run, |file| {
        file["scenario"]["calendar"]["days"] = 0.into();
        let hash = xxh3_64(file["scenario"].to_string().as_bytes());
        file["scenario_hash"] = format!("{hash:016x}").into();
    }));
    assert!(matches!(unplayable, RecordError::BadScenario(_)), "{unplayable}");
    let today = refusal_of(&forged(&run, |file| file["today"] = json!([ask])));
    assert_eq!(today, RecordError::HashDiffers { day: 7 });
    let twice = refusal_of(&forged(&run, |file| file["today"] = json!([{ "do": "end_day" }])));
    assert!(matches!(twice, RecordError::NotARun { .. }));
    let never = refusal_of(&forged(&run, |file| file["days"][0]["commands"] = json!([touch])));
    assert!(matches!(never, RecordError::NotARun { .. }));
    let unknown = refusal_of(&forged(&run, |file| file["bonus"] = 1.into()));
    assert!(matches!(unknown, RecordError::NotARun { .. }));
}

#[test]
fn a_folder_keeps_one_file_a_run_and_finds_the_unfinished() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let folder = RunFolder::open(home.path().join("a/runs")).expect("it can be made");
    assert!(folder.latest_unfinished().is_none());
    let finished = played(template(), BotName::Hasty, 5, 99);
    folder.save(&finished).expect("it can be saved");
    assert!(folder.latest_unfinished().is_none());

    let mut run = Run::start(template(), 6, Notes { started: "2026/04/01 09:00 朝".to_owned(), ..Notes::default() });
    let first = folder.save(&run).expect("it can be saved");
    run.apply(Command::Touch { prospect: ProspectId(0), activity: Activity::Rapport }).expect("it is a known prospect");
    run.apply(Command::EndDay).expect("a day can be ended");
    assert_eq!(folder.save(&run).expect("it can be saved again"), first);
    std::fs::write(folder.dir().join("zzz.run.json"), "broken").expect("it can be written");
    assert_eq!(folder.list().expect("it can be listed").len(), 3);
    let (path, found) = folder.latest_unfinished().expect("one is unfinished");
    assert_eq!((path, found.territory().hash()), (first, run.territory().hash()));
    let found = folder.look_through();
    assert!(found.latest.is_some(), "a broken file is in nobody's way");
    let [(broken, error)] = &found.broken[..] else { panic!("one file is broken") };
    assert_eq!(broken, &folder.dir().join("zzz.run.json"));
    assert!(matches!(error, RecordError::NotARun { .. }));
    assert!(broken.exists(), "nothing is deleted");
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let file = home.path().join("file");
    std::fs::write(&file, "").expect("it can be written");
    let error = RunFolder::open(file.join("runs")).expect_err("a file holds no folder");
    assert!(matches!(error, RecordError::Io { path, .. } if path == file.join("runs")));
}
