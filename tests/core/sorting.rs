//! The sorting exercise: its rules, its file, mistakes in it, and whole exercises in the terminal and by lines of JSON.

use crate::support::{run, run_with, told};
use isogaba::{
    analysis::BotName,
    record::{Accepted, Notes, RecordError, Run, SortingRun, verify_any},
    scenario::{self, ProblemCode, Scenario},
    sim::{AllSorted, Exercise, Grade, Placement, Purpose, Purposes, ScoreRules},
};
use proptest::prelude::*;
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path};

fn shipped_text() -> String {
    scenario::shipped("sorting").expect("it is shipped")
}

fn shipped() -> Scenario {
    scenario::parse(&shipped_text()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn begun(seed: u64) -> SortingRun {
    let notes = Notes { player: "山田".to_owned(), started: "2026-04-01".to_owned(), ..Notes::default() };
    SortingRun::start(shipped(), seed, notes).expect("it is an exercise")
}

/// An exercise that a bot has gone through.
fn sorted(bot: BotName, seed: u64) -> SortingRun {
    let mut run = begun(seed);
    while let Some(card) = run.exercise().card_in_hand() {
        let number = run.exercise().placements().len();
        run.place(bot.sorts(seed, number, run.card(card).accepts)).expect("a card is in hand");
    }
    run
}

fn any_purpose() -> impl Strategy<Value = Purpose> {
    prop::sample::select(Purpose::ALL.to_vec())
}

fn any_purposes() -> impl Strategy<Value = Purposes> {
    prop::collection::vec(any_purpose(), 1..4).prop_map(Purposes::from)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_answers_lead_to_an_end_within_bounds(
        seed: u64,
        companies in prop::collection::vec(prop::collection::vec(any_purposes(), 2..12), 1..5),
        answers in prop::collection::vec(any_purpose(), 60),
    ) {
        let cards: usize = companies.iter().map(Vec::len).sum();
        let mut exercise = Exercise::new(companies, ScoreRules::default(), seed);
        prop_assert_eq!(exercise.cards(), cards);
        for &purpose in &answers {
            let (card, before) = (exercise.card_in_hand(), exercise.clone());
            match exercise.place(purpose) {
                Ok(placed) => prop_assert_eq!((Some(placed.card), placed.purpose), (card, purpose)),
                Err(AllSorted) => {
                    prop_assert!(before.finished());
                    prop_assert_eq!(&exercise, &before, "what is refused changes nothing");
                }
            }
            let score = exercise.score();
            prop_assert!((0.0..=100.0).contains(&score.total));
            let placed: u32 = score.table.iter().flatten().sum();
            prop_assert_eq!(placed as usize, exercise.placements().len());
            let mixed: u32 = score.mix_ups().iter().map(|mixed| mixed.cards).sum();
            prop_assert_eq!(placed, score.right + mixed);
        }
        prop_assert!(exercise.finished());
        let mut dealt: Vec<_> = exercise.placements().map(|placed| placed.card).collect();
        prop_assert!(dealt.is_sorted_by_key(|card| card.company), "one company after the other");
        dealt.sort();
        dealt.dedup();
        prop_assert_eq!(dealt.len(), cards, "every card once");
    }

    #[test]
    fn saving_and_reading_give_the_same_exercise(seed: u64, answers in prop::collection::vec(any_purpose(), 0..30)) {
        let mut run = begun(seed);
        for purpose in answers {
            let _ = run.place(purpose);
        }
        let text = run.to_text();
        let again = SortingRun::from_text(&text).expect("our own file is fine");
        prop_assert_eq!(again.exercise(), run.exercise());
        prop_assert_eq!(again.notes(), run.notes());
        prop_assert_eq!(again.to_text(), text);
    }
}

#[test]
fn one_seed_deals_one_order() {
    let order =
        |seed| sorted(BotName::Nurture, seed).exercise().placements().map(|placed| placed.card).collect::<Vec<_>>();
    assert_eq!(order(7), order(7));
    assert_ne!(order(7), order(8));
}

#[test]
fn whoever_knows_the_answers_gets_everything_and_a_guess_about_a_quarter() {
    let best = sorted(BotName::Nurture, 7).exercise().score();
    assert_eq!((best.total, best.grade, best.mix_ups().len()), (100.0, Grade::S, 0));
    let guessed: f64 = (0..200).map(|seed| sorted(BotName::Random, seed).exercise().score().total).sum::<f64>() / 200.0;
    assert!((25.0..40.0).contains(&guessed), "{guessed}");
}

#[test]
fn an_ambiguous_card_accepts_either_and_counts_under_what_was_answered() {
    let either = Purposes::one(Purpose::Nurturing).and(Purpose::Closing);
    let mut exercise = Exercise::new(vec![vec![either; 3]], ScoreRules::default(), 1);
    for purpose in [Purpose::Closing, Purpose::Nurturing, Purpose::AfterFollow] {
        exercise.place(purpose).expect("a card is in hand");
    }
    let right: Vec<_> = exercise.placements().map(|placed: Placement| placed.is_right()).collect();
    assert_eq!(right, [true, true, false]);
    let score = exercise.score();
    assert_eq!(score.table, [[0, 0, 0, 0], [0, 1, 0, 1], [0, 0, 1, 0], [0, 0, 0, 0]]);
    assert_eq!((score.right, score.cards), (2, 3));
}

#[test]
fn the_shipped_exercise_teaches_what_it_is_there_for() {
    let scenario = shipped();
    let sorting = scenario.sorting.expect("it is an exercise");
    let cards = || sorting.companies.iter().flat_map(|company| &company.cards);
    assert_eq!((sorting.companies.len(), sorting.cards()), (2, 24));
    assert!(cards().filter(|card| card.accepts.len() > 1).count() >= 3, "some are ambiguous");
    for company in &sorting.companies {
        for purpose in Purpose::ALL {
            let name = &company.name.en;
            assert!(company.cards.iter().any(|card| card.accepts.contains(purpose)), "{purpose:?} at {name}");
        }
    }
    let mut answers: BTreeMap<&str, Vec<Purposes>> = BTreeMap::new();
    for card in cards() {
        answers.entry(&card.activity.ja).or_default().push(card.accepts);
        assert!(!card.because.ja.is_empty() && !card.because.en.is_empty() && !card.activity.en.is_empty());
    }
    let differing = answers.values().filter(|answers| answers.windows(2).any(|pair| pair[0] != pair[1])).count();
    assert!(differing >= 3, "the same activity, another company, another answer");
}

#[test]
fn each_mistake_is_told_with_its_line() {
    use ProblemCode as P;
    let source = shipped_text();
    let cards = "accepts: [Nurturing, Closing]";
    // What is replaced, by what, and the kind of problem.
    for (from, to, code) in [
        ("name: (ja: \"みずうみ茶舗\", en: \"Mizuumi Tea\")", "name: ()", P::MissingText),
        ("activity: (ja: \"相手先を訪ねる\", en: \"Pay a visit\")", "activity: ()", P::MissingText),
        (cards, "accepts: []", P::TooFew),
        (cards, "accepts: [Nurturing, Selling]", P::UnknownVariant),
        (cards, "accepts: Nurturing", P::WrongType),
        (cards, "acepts: [Nurturing]", P::UnknownField),
        ("place: (ja: \"みずうみ町\"", "calendar: (days: 3), place: (ja: \"みずうみ町\"", P::OutOfPlace),
        ("goal: (score: ", "goal: (quota: 3, score: ", P::OutOfPlace),
        ("place: (ja: \"みずうみ町\"", "rival: (name: (en: \"x\")), place: (ja: \"みずうみ町\"", P::OutOfPlace),
        ("id: \"sorting\"", "id: \"四つ\"", P::BadId),
    ] {
        let at = source.find(from).unwrap_or_else(|| panic!("there is {from}"));
        let line = source[..at].matches('\n').count() + 1;
        let problems = scenario::parse(&source.replacen(from, to, 1)).expect_err("it is broken");
        assert_eq!((problems.len(), problems[0].code), (1, code), "{to}: {}", problems[0]);
        assert_eq!(problems[0].place.map(|place| place.line), Some(line), "{to}: {}", problems[0]);
    }
}

#[test]
fn companies_and_cards_are_counted_and_nothing_of_a_card_may_be_left_out() {
    let card = "(activity: (en: \"a\"), accepts: [Closing], because: (en: \"b\")),";
    let company = |cards: usize| format!("(name: (en: \"c\"), about: (en: \"d\"), cards: [{}]),", card.repeat(cards));
    let file = |companies: &str| format!("(id: \"x\", title: (en: \"x\"),\nsorting: (companies: [\n{companies}]))");
    let found = |companies: &str| {
        let problem = scenario::parse(&file(companies)).expect_err("it is broken").remove(0);
        (problem.code, problem.place.map(|place| place.line), problem.subject)
    };
    assert!(scenario::parse(&file(&format!("{}\n{}", company(2), company(40)))).is_ok());
    let [few, many] = [1, 41].map(company);
    assert_eq!(found(""), (ProblemCode::TooFew, Some(2), "companies".to_owned()));
    assert_eq!(found(&company(2).repeat(7)), (ProblemCode::TooMany, Some(2), "companies".to_owned()));
    assert_eq!(found(&format!("{}\n{few}", company(3))), (ProblemCode::TooFew, Some(4), "cards".to_owned()));
    assert_eq!(found(&format!("{}\n{many}", company(3))), (ProblemCode::TooMany, Some(4), "cards".to_owned()));
    let (code, line, field) = found(&company(2).replacen("accepts: [Closing], ", "", 1));
    assert_eq!((code, line, field.as_str()), (ProblemCode::MissingField, Some(3), "accepts"));
}

#[test]
fn the_hash_of_a_scenario_with_a_territory_knows_nothing_of_sorting() {
    let run = Run::start(crate::support::template(), 1, Notes::default());
    let file: Value = serde_json::from_str(&run.to_text()).expect("a run file is JSON");
    assert_eq!(file["scenario"].get("sorting"), None);
}

#[test]
fn an_edited_file_is_refused_whatever_was_edited() {
    let run = sorted(BotName::Random, 5);
    let text = run.to_text();
    assert!(matches!(verify_any(&text), Ok(Accepted::Sorting(done)) if done.finished && done.shipped == Some(true)));
    assert_eq!(verify_any(&text.replace("山田", "田中")), Err(RecordError::Edited));
    assert_eq!(verify_any(&text[..text.floor_char_boundary(text.len() / 2)]), Err(RecordError::Truncated));
    let format = verify_any(&text.replacen("\"format\": 1", "\"format\": 9", 1));
    assert_eq!(format, Err(RecordError::WrongFormat { file: 9, program: 1 }));

    // With a checksum that fits: what a clever hand would write.
    let forged = |change: &dyn Fn(&mut Value)| {
        let mut file: Value = serde_json::from_str(&text).expect("a file is JSON");
        change(&mut file);
        let fields = file.as_object_mut().expect("a file is an object");
        fields.remove("checksum");
        let sum = xxhash_rust::xxh3::xxh3_128(serde_json::json!(fields).to_string().as_bytes());
        fields.insert("checksum".into(), format!("{sum:032x}").into());
        verify_any(&file.to_string()).expect_err("it isn't accepted")
    };
    let other_seed = forged(&|file| file["seed"] = "6".into());
    assert!(matches!(other_seed, RecordError::CardDiffers { .. }), "{other_seed}");
    let easier = forged(&|file| file["scenario"]["sorting"]["companies"][0]["cards"][0]["accepts"] = "Closing".into());
    assert!(matches!(easier, RecordError::NotARun { .. }), "{easier}");
    let milder = forged(&|file| file["scenario"]["goal"]["score"]["grades"][3] = 10.0.into());
    assert_eq!(milder, RecordError::ScenarioChanged);
    let more = forged(&|file| {
        let answers = file["answers"].as_array_mut().expect("a list");
        answers.push(answers[0].clone());
    });
    assert!(matches!(more, RecordError::NotARun { .. }), "{more}");
}

#[test]
fn a_file_of_one_kind_is_none_of_the_other() {
    let sorting = sorted(BotName::Nurture, 5).to_text();
    assert!(matches!(Run::from_text(&sorting), Err(RecordError::NotARun { .. })));
    let run = Run::start(crate::support::template(), 1, Notes::default()).to_text();
    assert!(matches!(SortingRun::from_text(&run), Err(RecordError::NotARun { .. })));
    assert!(SortingRun::start(crate::support::template(), 1, Notes::default()).is_none());
    let no_days = Run::start(shipped(), 1, Notes::default()).to_text();
    assert!(matches!(Run::from_text(&no_days), Err(RecordError::NotARun { .. })));
}

fn saved_in(home: &Path) -> String {
    let files: Vec<_> = fs::read_dir(home.join("data")).expect("it was made").filter_map(Result::ok).collect();
    assert_eq!(files.len(), 1, "one file an exercise");
    let path = files[0].path().display().to_string();
    assert!(path.ends_with(".sorting.json"), "{path}");
    path
}

#[test]
fn the_exercise_can_be_done_line_by_line() {
    for (lang, expected) in [
        (
            "ja",
            [
                "同じ活動、違う目的",
                "みなと紙器",
                "1 / 24枚目",
                "番号で答えて",
                "ちがいます",
                "正解です",
                "仕分けの結果",
                "話し合ってみましょう",
                "評価",
            ],
        ),
        (
            "en",
            [
                "Same task",
                "Minato Boxes",
                "Card 1 of 24",
                "Answer with",
                "Not quite",
                "Right",
                "What you",
                "grade",
                "To talk over",
            ],
        ),
    ] {
        let home = tempfile::tempdir().expect("there is a temporary folder");
        let input = format!("?\n9\nnonsense\nv\n１\n4 4\n{}", "2\n".repeat(21));
        let arguments = ["play", "sorting", "--text", "--seed", "3", "--data", "data", "--lang", lang];
        let (code, output, errors) = told(run_with(home.path(), &arguments, input.as_bytes()));
        assert_eq!((code, errors.as_str()), (0, ""), "{output}");
        for words in expected {
            assert!(output.contains(words), "{words} in {output}");
        }
        let odd = |c: char| ('\u{2500}'..='\u{25ff}').contains(&c) || c == '\u{1b}' || c == '\t';
        assert!(!output.contains(odd) && !output.contains("[sorting-"), "{output}");
        let (code, said, _) = run(home.path(), &["verify", &saved_in(home.path()), "--lang", lang]);
        assert_eq!(code, 0, "{said}");
    }
}

#[test]
fn whoever_stops_keeps_what_was_answered() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let arguments = ["play", "sorting", "--text", "--seed", "3", "--data", "data", "--lang", "ja"];
    let (code, output, _) = told(run_with(home.path(), &arguments, "1 2 q".as_bytes()));
    assert_eq!(code, 0);
    assert!(output.contains("保存しました"), "{output}");
    let path = saved_in(home.path());
    let (code, said, _) = run(home.path(), &["verify", &path, "--lang", "ja"]);
    assert_eq!(code, 0);
    assert!(said.contains("途中") && said.contains("2枚まで"), "{said}");
    let text = fs::read_to_string(home.path().join(&path)).expect("it can be read");
    fs::write(home.path().join("edited"), text.replacen("Nurturing", "Closing", 1)).expect("it can be written");
    for (lang, words) in [("ja", "検査値"), ("en", "checksum")] {
        let (code, said, _) = run(home.path(), &["verify", "edited", "--lang", lang]);
        assert!(code == 1 && said.contains(words), "{said}");
    }
}

#[test]
fn a_bot_shows_the_exercise_in_the_terminal() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let arguments = ["play", "sorting", "--text", "--autoplay", "hasty", "--data", "data", "--lang", "en"];
    let (code, output, _) = run(home.path(), &arguments);
    assert_eq!(code, 0);
    assert!(output.contains("Score 100 of 100, grade S") && output.contains("12 of 12"), "{output}");
}

#[test]
fn programs_sort_by_lines_of_json() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let place = "{\"do\":\"place\",\"purpose\":\"Nurturing\"}\n";
    let input = format!("{place}{{\"do\":\"end_day\"}}\n\n{}", place.repeat(23));
    let arguments = ["play", "sorting", "--json", "--seed", "11", "--data", "data", "--lang", "en"];
    let (code, output, errors) = told(run_with(home.path(), &arguments, input.as_bytes()));
    assert_eq!((code, errors.as_str()), (0, ""));
    let lines: Vec<Value> = output.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect();
    let kinds: Vec<_> = lines.iter().filter_map(|line| line["type"].as_str()).collect();
    let mut expected = vec!["view", "events", "view", "error", "view"];
    expected.extend(["events", "view"].repeat(23));
    expected.push("score");
    assert_eq!(kinds, expected);
    let view = &lines[0]["view"];
    assert_eq!((&view["cards"], &view["answered"], &view["company"]), (&24.into(), &0.into(), &"Minato Boxes".into()));
    assert_eq!(view["legal"].as_array().map(Vec::len), Some(4));
    assert!(view["activity"].is_string() && view.get("accepts").is_none() && view.get("because").is_none());
    let event = &lines[1]["events"][0];
    assert_eq!(event["event"], "placed");
    assert!(event["right"].is_boolean() && event["accepts"].is_array() && event["because"].is_string());
    let score = &lines[lines.len() - 1];
    assert!(score["score"]["total"].is_number() && score["saved"].is_string());

    let (code, output, _) = told(run_with(home.path(), &arguments, place.as_bytes()));
    let last: Value = serde_json::from_str(output.lines().last().expect("it says something")).expect("it is JSON");
    assert_eq!((code, &last["type"], &last["answered"]), (0, &"stopped".into(), &1.into()));
}

#[test]
fn there_is_nothing_to_simulate() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    for (lang, words) in [("ja", "仕分けの演習"), ("en", "sorting exercise")] {
        let (code, output, errors) = run(home.path(), &["simulate", "sorting", "--seeds", "2", "--lang", lang]);
        assert_eq!((code, output.as_str()), (2, ""));
        assert!(errors.contains(words), "{errors}");
    }
}
