//! Scenarios with dials: wherever the dials stand, a whole scenario comes out that can be played, scored and written down.

use crate::support::run;
use isogaba::{
    analysis::{BotName, made_as_usual, make, outlook, run_batch, run_one},
    record::{Notes, Run},
    scenario::{self, ProblemCode, Scenario, Setting, SettingError, problems_of, schema},
    sim::{Command, PartKind, Presence},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn sandbox() -> Scenario {
    scenario::parse(&scenario::shipped("sandbox").expect("it is shipped")).expect("it has no problems")
}

fn written(scenario: &Scenario) -> String {
    schema::written(schema::root(), &serde_json::to_value(scenario).expect("a scenario is JSON"))
}

/// What the checker says of a scenario that is written to a file.
fn remarks(scenario: &Scenario) -> Vec<String> {
    scenario::check(&written(scenario)).problems.iter().map(ToString::to_string).collect()
}

/// Every setting in which one dial doesn't stand where it usually does.
fn one_turned(scenario: &Scenario, seed: u64) -> Vec<(String, Setting)> {
    let usual = Setting::usual(scenario, seed);
    let stops = scenario.dials.iter().enumerate().flat_map(|(place, dial)| {
        (0..dial.stops.len()).map(move |stop| (place, stop, format!("{}={}", dial.id, dial.stops[stop].turns.value())))
    });
    stops
        .map(|(place, stop, name)| {
            let mut setting = usual.clone();
            setting.stops[place] = stop;
            (name, setting)
        })
        .collect()
}

#[test]
fn every_stop_of_every_dial_gives_a_scenario_that_is_fine() {
    let sandbox = sandbox();
    for (name, setting) in one_turned(&sandbox, 7) {
        let made = make(&sandbox, &setting);
        assert_eq!(remarks(&made), [""; 0], "{name}");
        assert_eq!(scenario::parse(&written(&made)).as_ref(), Ok(&made), "{name}: what is written is what was made");
        assert!(made.dials.is_empty() && made.lesson.is_empty(), "{name}");
        for bot in [BotName::Hasty, BotName::Balanced, BotName::Random] {
            let result = run_one(&made.setup(), bot, 3);
            assert!(result.score.is_finite(), "{name}: {bot}");
        }
        for part in PartKind::ALL {
            let anchor = made.goal.score.anchor(part);
            assert!(anchor.lo < anchor.hi, "{name}: {part:?} {anchor:?}");
        }
    }
}

#[test]
fn the_same_stops_and_seed_make_the_same_bytes_and_another_seed_other_people() {
    let sandbox = sandbox();
    let of = |seed| make(&sandbox, &Setting::usual(&sandbox, seed));
    assert_eq!(written(&of(7)), written(&of(7)));
    let people = |scenario: &Scenario| -> Vec<String> {
        scenario.territory.prospects.iter().map(|spec| spec.id.clone()).collect()
    };
    assert_ne!(people(&of(7)), people(&of(8)));
    // A dial that doesn't change who lives there leaves them alone.
    let dear = Setting::parse(&sandbox, ["value=600000"], 7).expect("it can stand there");
    assert_eq!(people(&make(&sandbox, &dear)), people(&of(7)));
}

#[test]
fn people_are_told_apart_and_houses_do_not_touch() {
    let sandbox = sandbox();
    for seed in 1..=12 {
        let full = Setting::parse(&sandbox, ["prospects=22", "newcomers=4"], seed).expect("they can stand there");
        let made = sandbox.turned(&full);
        let people = &made.territory.prospects;
        assert_eq!(people.len(), 26);
        let names: BTreeSet<_> = people.iter().map(|spec| (&spec.name.ja, &spec.name.en)).collect();
        assert_eq!(names.len(), people.len(), "seed {seed}");
        for (number, one) in people.iter().enumerate() {
            for other in &people[number + 1..] {
                let (x, y) = ((one.at.0 - other.at.0).abs(), (one.at.1 - other.at.1).abs());
                assert!(x >= 118.0 || y >= 90.0, "seed {seed}: {} and {} touch", one.id, other.id);
                for (mine, theirs) in [(&one.lines.warm, &other.lines.warm), (&one.lines.ready, &other.lines.ready)] {
                    assert_ne!(mine, theirs, "seed {seed}: {} and {}", one.id, other.id);
                }
            }
            assert!(!one.lines.first.is_empty() && one.lines.no.len() == 2 && one.lines.cool.len() == 3);
        }
    }
}

#[test]
fn the_balanced_hand_reaches_the_quota_on_most_seeds() {
    let sandbox = sandbox();
    for words in [vec![], vec!["days=5"], vec!["value=1200000"], vec!["prospects=6"], vec!["talent=gifted"]] {
        for seed in [1, 7, 40] {
            let setting = Setting::parse(&sandbox, words.iter().copied(), seed).expect("they can stand there");
            let made = make(&sandbox, &setting);
            // Other dice than those that the quota was made with.
            let setup = made.setup();
            let runs: Vec<_> = (1_001..1_201).map(|dice| run_one(&setup, BotName::Balanced, dice)).collect();
            let reached = runs.iter().filter(|run| run.revenue >= made.goal.quota.as_f64()).count();
            assert!(reached > 100, "{words:?}, seed {seed}: {reached} of 200 reach {:?}", made.goal.quota);
        }
    }
}

#[test]
fn scores_tell_hands_apart_wherever_the_world_does() {
    let sandbox = sandbox();
    for seed in [1, 7, 40] {
        let made = make(&sandbox, &Setting::usual(&sandbox, seed));
        let setup = made.setup();
        let mean = |bot| {
            let runs = run_batch(&setup, bot, 200, || {});
            runs.iter().map(|run| run.score).sum::<f64>() / runs.len() as f64
        };
        let (hasty, balanced) = (mean(BotName::Hasty), mean(BotName::Balanced));
        assert!(hasty < 40.0 && hasty + 20.0 < balanced && balanced < 95.0, "seed {seed}: {hasty:.1} {balanced:.1}");
    }
}

#[test]
fn without_pressure_haste_is_forgiven() {
    let sandbox = sandbox();
    let of = |word| outlook(&sandbox, &Setting::parse(&sandbox, [word], 7).expect("it can stand there"));
    let share = |word| of(word).hasty.as_f64() / of(word).nurture.as_f64();
    assert!(share("pressure=0") > 1.2 * share("pressure=1"), "{} {}", share("pressure=0"), share("pressure=1"));
    assert!(share("value=80000") > share("value=600000"));
    assert!(of("rival=4").nurture < of("rival=0").nurture);
    assert!(of("days=20").nurture > of("days=5").nurture);
}

#[test]
fn what_is_set_too_late_happens_on_the_last_day() {
    let mut sandbox = sandbox();
    sandbox.incident.as_mut().expect("there is one").day = 9;
    let short = Setting::parse(&sandbox, ["days=5", "hours=2"], 1).expect("they can stand there");
    let made = sandbox.turned(&short);
    let incident = made.incident.as_ref().expect("there is one");
    assert_eq!(incident.day, 5);
    let known: Vec<_> = made.territory.prospects.iter().filter(|spec| spec.known).map(|spec| spec.id.clone()).collect();
    assert_eq!(incident.choices[0].effects[0].who, known);
    for newcomer in made.setup().prospects.iter() {
        assert!(!matches!(newcomer.presence, Presence::From(day) if day.0 > 5 || day.0 < 2));
    }
}

#[test]
fn a_run_of_it_is_a_run_like_any_other() {
    let sandbox = sandbox();
    let made = make(&sandbox, &Setting::parse(&sandbox, ["days=5"], 3).expect("it can stand there"));
    assert!(problems_of(&made).is_empty());
    let mut run = Run::start(made.clone(), 3, Notes::default());
    while !run.finished() {
        run.apply(Command::EndDay).expect("a day can always end");
    }
    assert_eq!(run.scenario(), &made);
}

#[test]
fn dials_are_set_by_name_and_value_or_label() {
    let sandbox = sandbox();
    let of = |words: &[&str]| Setting::parse(&sandbox, words.iter().copied(), 1);
    let days = sandbox.dials.iter().position(|dial| dial.id == "days").expect("there is one");
    let stop = |words: &[&str]| of(words).expect("it can stand there").stops[days];
    assert_eq!(stop(&["days=20"]), 4);
    assert_eq!((stop(&["days=20 days"]), stop(&["days = 20日"])), (4, 4));
    assert_eq!(of(&["value=1_200_000", "hours=2", "talent=Gifted", "customers=all"]).map(|_| ()), Ok(()));
    assert!(
        matches!(of(&["days=7"]), Err(SettingError::UnknownStop { known, .. }) if known == ["5", "8", "10", "15", "20"])
    );
    assert!(matches!(of(&["day=5"]), Err(SettingError::UnknownDial { known, .. }) if known.len() == 13));
    assert_eq!(of(&["days=5", "days=8"]), Err(SettingError::Twice("days".to_owned())));
    assert_eq!(of(&["days"]), Err(SettingError::NoValue("days".to_owned())));
    let plain = crate::support::shipped();
    assert_eq!(Setting::parse(&plain, ["days=5"], 1), Err(SettingError::NoDials));
    assert_eq!(make(&plain, &Setting::default()), plain);
}

#[test]
fn what_it_claims_holds_at_the_usual_stops() {
    let made = made_as_usual(&sandbox());
    assert_eq!(made.lesson, sandbox().lesson);
    assert!(made.dials.is_empty());
}

/// The sandbox with something else in one place of its text, and what the checker says of it.
fn found(from: &str, to: &str) -> Vec<(ProblemCode, String)> {
    let source = scenario::shipped("sandbox").expect("it is shipped");
    assert!(source.contains(from), "{from}");
    let problems = scenario::check(&source.replacen(from, to, 1)).problems;
    problems.into_iter().map(|problem| (problem.code, problem.found)).collect()
}

#[test]
fn mistakes_in_dials_are_told() {
    use ProblemCode as P;
    let one = |code, found: &str| vec![(code, found.to_owned())];
    assert_eq!(found("Days(8)", "Prospects(8)"), one(P::MixedStops, "Prospects"));
    assert_eq!(found("Days(8)", "Days(5)"), one(P::RepeatedTurn, "5"));
    assert_eq!(found("Days(8)", "Days(800)"), one(P::OutOfRange, "800"));
    assert_eq!(found("Days(8)", "Dais(8)"), one(P::UnknownVariant, "Dais"));
    assert_eq!(found("id: \"hours\"", "id: \"days\""), one(P::Duplicate, "days"));
    assert_eq!(found("usual: 1,", "usual: 6,"), one(P::OutOfRange, "6"));
    assert_eq!(found("usual: 1,", "usual: 0,"), one(P::OutOfRange, "0"));
    let fewer = "(turns: Newcomers(0), label: (ja: \"なし\", en: \"None\")),";
    assert_eq!(found(fewer, ""), one(P::TooFew, "2"));
    assert_eq!(found("Customers([Steady])", "Customers([])")[0].0, P::TooFew);
    let (a, b) = ("RepeatRate(0.0)", "Rival(0.0)");
    let codes: Vec<_> = found(a, b).into_iter().map(|(code, _)| code).collect();
    assert!(codes.contains(&P::RepeatedTurn) && codes.contains(&P::MixedStops), "{codes:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn any_stops_make_a_scenario_that_can_be_played(picks in prop::collection::vec(0_usize..7, 13), seed in 0_u64..1_000_000) {
        let sandbox = sandbox();
        let stops = sandbox.dials.iter().zip(picks).map(|(dial, pick)| pick % dial.stops.len()).collect();
        let setting = Setting { stops, seed };
        let made = make(&sandbox, &setting);
        prop_assert_eq!(remarks(&made), Vec::<String>::new());
        prop_assert_eq!(&make(&sandbox, &setting), &made);
        let result = run_one(&made.setup(), BotName::Balanced, seed);
        prop_assert!(result.score.is_finite() && result.score > -1.0);
    }
}

#[test]
fn a_town_is_written_to_a_file_that_is_fine() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let home = home.path();
    let make =
        ["make", "sandbox", "town.ron", "--set", "days=8", "--set", "prospects=9", "--seed", "7", "--lang", "en"];
    let (code, _, complaints) = run(home, &make);
    assert_eq!((code, complaints.as_str()), (0, ""));
    let text = std::fs::read_to_string(home.join("town.ron")).expect("it was written");
    assert!(text.starts_with("// A town made from sandbox: seed 7, dials prospects=9 days=8."), "{text:.200}");
    let made = scenario::parse(&text).expect("it has no problems");
    assert_eq!((made.id.as_str(), made.calendar.days, made.territory.prospects.len()), ("town", 8, 11));
    let (code, _, complaints) = run(home, &["check", "town.ron", "--lang", "en"]);
    assert_eq!((code, complaints.as_str()), (0, ""));
    assert_eq!(run(home, &make).0, 1, "nothing is overwritten");
    let (_, printed, _) = run(home, &["make", "sandbox", "--seed", "7", "--lang", "ja"]);
    assert!(scenario::parse(&printed).is_ok_and(|made| made.id == "sandbox-7"));
}

#[test]
fn the_command_line_says_what_is_possible() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let home = home.path();
    for (lang, dials, stops) in
        [("en", "Dials that there are", "Where it can stand"), ("ja", "使えるつまみ", "選べる目盛り")]
    {
        let play = |word: &str| run(home, &["play", "sandbox", "--text", "--set", word, "--lang", lang]);
        let said = |word: &str| play(word).2;
        assert_eq!(play("days=7").0, 2);
        assert!(said("days=7").contains(stops) && said("days=7").contains("5, 8, 10, 15, 20"), "{}", said("days=7"));
        assert!(said("dayz=7").contains(dials) && said("dayz=7").contains("forgetting"), "{}", said("dayz=7"));
        assert!(said("days").contains("NAME=VALUE") || said("days").contains("名前=値"), "{}", said("days"));
        let (code, list, _) = run(home, &["make", "sandbox", "--list", "--lang", lang]);
        assert_eq!((code, list.lines().count()), (0, 13), "{list}");
    }
    let (code, _, complaints) = run(home, &["play", "isogaba", "--text", "--set", "days=7", "--lang", "en"]);
    assert!(code == 2 && complaints.contains("has no dials"), "{complaints}");
}
