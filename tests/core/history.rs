//! Runs compared: read from a folder of run files, with whatever lies in it.

use crate::support::{played, run, shipped, template};
use isogaba::{
    analysis::{BotName, Skill},
    record::{Branch, Course, History, RecordError, Results, Run, RunFolder, SortingRun},
    report::{attempt_rows, best_lines, skill_chart, to_svg, trend_lines},
    scenario::{self, Lang, Scenario},
    sim::{Command, Purpose},
    texts::Texts,
};
use serde_json::Value;
use std::{fs, path::PathBuf};
use tempfile::TempDir;

/// A folder of runs that somebody has got better in, with everything that can lie in one.
struct Kept {
    home: TempDir,
    folder: RunFolder,
}

fn finished(scenario: Scenario, bot: BotName, seed: u64, started: &str) -> Run {
    let mut run = played(scenario, bot, seed, 99);
    run.notes_mut().started = started.to_owned();
    run
}

fn practice() -> Scenario {
    Scenario { id: "practice-timing".to_owned(), ..template() }
}

impl Kept {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("there is a temporary folder");
        let folder = RunFolder::open(home.path().join("runs")).expect("it can be made");
        Self { home, folder }
    }

    fn keep(&self, run: &Run) -> PathBuf {
        self.folder.save(run).expect("it can be saved")
    }

    /// Haste twice, patience three times, and besides what isn't to count.
    fn whole() -> Self {
        let kept = Self::new();
        // Saved in another order than they were begun in.
        for (bot, day) in [
            (BotName::Balanced, 5),
            (BotName::Rush, 1),
            (BotName::Hasty, 2),
            (BotName::Balanced, 3),
            (BotName::Nurture, 4),
        ] {
            kept.keep(&finished(shipped(), bot, day, &format!("2026-04-0{day}T09:00:00Z")));
        }
        let mut branch = finished(shipped(), BotName::Reader, 6, "2026-04-06T09:00:00Z");
        branch.notes_mut().branch = Some(Branch { of: "2026-04-01".to_owned(), at: 0, instead: Some(Command::EndDay) });
        kept.keep(&branch);
        kept.keep(&finished(practice(), BotName::Hasty, 7, "2026-04-07T09:00:00Z"));
        let mut begun = played(shipped(), BotName::Balanced, 8, 3);
        begun.notes_mut().started = "2026-04-08T09:00:00Z".to_owned();
        kept.keep(&begun);
        fs::write(kept.folder.dir().join("broken.run.json"), "broken").expect("it can be written");
        kept
    }

    fn results(&self) -> Results {
        let mut results = Results::default();
        results.look_through(&self.folder);
        results
    }

    /// The program's answer to `history` with more arguments.
    fn ask(&self, more: &[&str]) -> (i32, String, String) {
        run(self.home.path(), &[&["history", "--runs", "runs"], more].concat())
    }
}

fn days(history: &History) -> Vec<String> {
    history.attempts().iter().map(|attempt| attempt.started[8..10].to_owned()).collect()
}

#[test]
fn attempts_stand_in_the_order_in_which_they_were_begun() {
    let kept = Kept::whole();
    let results = kept.results();
    let history = results.history();
    assert_eq!(days(&history), ["01", "02", "03", "04", "05", "06", "07", "08"]);
    let broken: Vec<_> = results.broken().collect();
    let [(path, error)] = &broken[..] else { panic!("one file is broken: {broken:?}") };
    assert!(path.ends_with("broken.run.json") && matches!(error, RecordError::NotARun { .. }), "{error}");
    assert_eq!(history.scenarios(), ["isogaba", "practice-timing"]);
    assert_eq!(days(&history.only("practice-timing")), ["07"]);
    let practices: Vec<_> = history.attempts().iter().map(|attempt| attempt.is_practice()).collect();
    assert_eq!(practices.iter().filter(|&&practice| practice).count(), 1);
}

#[test]
fn an_attempt_says_what_its_run_came_to() {
    let kept = Kept::new();
    let run = finished(shipped(), BotName::Balanced, 3, "2026-04-03");
    let path = kept.keep(&run);
    let history = kept.results().history();
    let [attempt] = history.attempts() else { panic!("there is one") };
    let selling = attempt.selling.expect("it was a run");
    assert_eq!((&attempt.path, attempt.seed, attempt.player.as_str()), (&path, 3, "山田"));
    assert_eq!((attempt.points, attempt.grade), (run.territory().score().total, run.territory().score().grade));
    assert_eq!((selling.days, selling.of_days, attempt.finished), (15, 15, true));
    let view = run.territory().view();
    assert_eq!((selling.revenue, selling.asks), (view.totals().revenue, view.totals().asks));
    assert!(attempt.mark(Skill::Timing).is_some_and(|mark| mark.share > 0.9 && mark.of == selling.asks));
}

#[test]
fn a_branch_and_a_run_under_way_are_no_best() {
    let kept = Kept::new();
    kept.keep(&finished(shipped(), BotName::Hasty, 3, "2026-04-01"));
    let mut branch = finished(shipped(), BotName::Balanced, 3, "2026-04-02");
    branch.notes_mut().branch = Some(Branch { of: "2026-04-01".to_owned(), at: 0, instead: Some(Command::EndDay) });
    kept.keep(&branch);
    let mut begun = played(shipped(), BotName::Balanced, 3, 12);
    begun.notes_mut().started = "2026-04-03".to_owned();
    kept.keep(&begun);
    let results = kept.results();
    let history = results.history();
    let best = history.best("isogaba").expect("one is finished");
    assert_eq!(best.started, "2026-04-01");
    assert!(history.attempts().iter().any(|attempt| attempt.points > best.points), "the branch did better");
    let in_game = results.best()["isogaba"];
    assert_eq!((in_game.points, in_game.finished), (best.points, 1));
    assert_eq!(history.shares(Skill::Timing).len(), 1);
    assert_eq!(history.best("nothing"), None);
}

#[test]
fn whoever_stops_rushing_is_seen_to_get_better() {
    let history = Kept::whole().results().history().only("isogaba");
    assert_eq!(history.shares(Skill::Timing).len(), 5, "neither the branch nor the run under way");
    let trend = history.trend(Skill::Timing).expect("there are five");
    assert_eq!((trend.runs_before, trend.runs_lately, trend.course()), (2, 3, Course::Better));
    for (lang, words) in [(Lang::En, "You're getting better."), (Lang::Ja, "上達しています。")] {
        let lines = trend_lines(&history, &Texts::new(lang));
        assert!(lines[0].ends_with(words), "{lines:?}");
        assert!(lines.iter().all(|line| !line.contains(['[', '{'])), "{lines:?}");
    }
}

#[test]
fn with_fewer_than_four_runs_nothing_is_said_of_skills() {
    let kept = Kept::new();
    let texts = Texts::new(Lang::En);
    for day in 1..=3 {
        kept.keep(&finished(shipped(), BotName::Balanced, day, &format!("2026-04-0{day}")));
    }
    let history = kept.results().history();
    assert_eq!((history.wanting(), history.trend(Skill::Timing)), (1, None));
    assert_eq!(trend_lines(&history, &texts), ["One more finished run, and it can be told how your skills change."]);
    assert_eq!(trend_lines(&History::default(), &texts).len(), 1);
    assert!(best_lines(&history, &texts)[0].contains("of 3)"));
}

#[test]
fn a_file_that_has_gone_or_changed_is_noticed() {
    let kept = Kept::new();
    let path = kept.keep(&finished(template(), BotName::Hasty, 1, "2026-04-01"));
    kept.keep(&finished(template(), BotName::Hasty, 2, "2026-04-02"));
    let mut results = kept.results();
    let before = results.history();
    results.look_through(&kept.folder);
    assert_eq!(results.history(), before, "nothing has changed");
    fs::remove_file(path).expect("it is there");
    fs::write(kept.folder.dir().join("new.run.json"), "{").expect("it can be written");
    results.look_through(&kept.folder);
    assert_eq!((results.history().attempts().len(), results.broken().count()), (1, 1));
}

#[test]
fn a_sorting_exercise_has_points_and_no_skills() {
    let kept = Kept::new();
    let scenario = scenario::parse(&scenario::shipped("sorting").expect("it is shipped")).expect("it is valid");
    let mut sorting = SortingRun::start(scenario, 1, Default::default()).expect("it is an exercise");
    while sorting.place(Purpose::Nurturing).is_ok() {}
    kept.folder.save_sorting(&sorting).expect("it can be saved");
    let history = kept.results().history();
    let [attempt] = history.attempts() else { panic!("there is one") };
    assert!(attempt.finished && attempt.selling.is_none() && attempt.mark(Skill::Timing).is_none());
    assert_eq!(history.best("sorting").map(|best| best.points), Some(sorting.exercise().score().total));
}

#[test]
fn every_attempt_is_a_row_and_every_skill_a_line() {
    let history = Kept::whole().results().history();
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        let rows = attempt_rows(&history, &texts);
        assert_eq!(rows.len(), 9);
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{rows:?}");
        let notes = |row: &[String]| row.last().cloned().unwrap_or_default();
        assert_eq!(notes(&rows[1]), texts.say_with("history-is-under-way", [("days", 3.into()), ("of", 15.into())]));
        assert!(notes(&rows[2]).contains(&texts.say("history-is-practice")));
        assert_eq!(notes(&rows[3]), texts.say("history-is-branch"));

        let chart = skill_chart(&history, &Skill::ALL, &texts).expect("there are several runs");
        assert_eq!(chart.x.to, 6.0, "five runs and the practice");
        let mut styles: Vec<_> = chart.series.iter().map(|line| format!("{:?}", line.style.dash)).collect();
        styles.sort();
        styles.dedup();
        assert_eq!(styles.len(), chart.series.len(), "without colour, too, lines are told apart");
        assert!(chart.series.iter().flat_map(|line| &line.points).all(|&(_, share)| (0.0..=1.0).contains(&share)));
        let svg = to_svg(&chart, 600.0, 300.0, 13.0);
        assert!(svg.contains("stroke-dasharray") && !svg.contains("NaN"), "{svg}");
        let alone = skill_chart(&history, &[Skill::Timing], &texts).expect("there are several asks");
        assert_eq!(alone.series.len(), 1);
        assert_eq!(skill_chart(&history.only("practice-timing"), &Skill::ALL, &texts), None, "a point is no line");
    }
}

#[test]
fn the_command_shows_bests_skills_and_a_table_and_tells_of_broken_files() {
    let kept = Kept::whole();
    for (lang, best, trend, broken) in [
        ("ja", "自己ベスト", "お願いの頃合い：", "飛ばしました"),
        ("en", "Personal bests", "Asking at the right time:", "Skipped"),
    ] {
        let (code, output, errors) = kept.ask(&["--lang", lang]);
        assert_eq!(code, 0, "{errors}");
        assert!(output.contains(best) && output.contains(trend), "{output}");
        assert!(output.contains("2026-04-05 09:00") && output.contains("山田"), "{output}");
        assert_eq!(errors.lines().count(), 1, "{errors}");
        assert!(errors.contains(broken) && errors.contains("broken.run.json"), "{errors}");
        assert!(!output.contains(['[', '{']), "{output}");
    }
    let (_, one, _) = kept.ask(&["--scenario", "practice-timing", "--lang", "ja"]);
    assert!(one.contains("2026-04-07") && !one.contains("2026-04-05"), "{one}");
    let (code, none, _) = kept.ask(&["--scenario", "nowhere", "--lang", "ja"]);
    assert!(code == 0 && none.starts_with("「nowhere」の記録は、まだありません。\n"), "{none}");
    let (_, near, _) = kept.ask(&["--scenario", "isogabe", "--lang", "ja"]);
    assert!(near.contains("isogaba"), "{near}");
}

#[test]
fn the_same_is_there_as_data() {
    let kept = Kept::whole();
    let (code, output, _) = kept.ask(&["--json"]);
    assert_eq!((code, output.lines().count()), (0, 1));
    let report: Value = serde_json::from_str(&output).expect("it is JSON");
    let attempts = report["attempts"].as_array().expect("it is a list");
    assert_eq!(attempts.len(), 8);
    assert_eq!((&attempts[5]["branch"], &attempts[6]["practice"]), (&true.into(), &true.into()));
    assert!(attempts[0]["selling"]["skills"]["timing"]["of"].as_u64().is_some_and(|asks| asks > 0));
    assert!(report["best"]["isogaba"].as_str().is_some_and(|file| file.ends_with(".run.json")));
    assert_eq!(report["trends"]["timing"]["runs_lately"], 3);
    assert_eq!(report["broken"][0]["code"], "not-a-run");
}

#[test]
fn an_empty_folder_is_met_kindly_and_a_missing_one_is_told() {
    let kept = Kept::new();
    let (code, output, errors) = kept.ask(&["--lang", "ja"]);
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(output.contains("まだ記録がありません"), "{output}");
    // Where nobody has played yet the usual folder isn't there, and isn't made.
    let (code, output, errors) = run(kept.home.path(), &["history", "--lang", "en"]);
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(output.contains("no runs yet"), "{output}");
    let made: Vec<_> = fs::read_dir(kept.home.path()).expect("it is there").filter_map(Result::ok).collect();
    assert_eq!(made.len(), 1, "{made:?}");
    let (code, _, errors) = run(kept.home.path(), &["history", "--runs", "nowhere", "--lang", "ja"]);
    assert_eq!(code, 5);
    assert!(errors.contains("nowhere") && !kept.home.path().join("nowhere").exists(), "{errors}");
}

#[test]
fn names_do_a_terminal_no_harm() {
    let kept = Kept::new();
    let names = ["\u{1b}[2J\u{9b}31m\r\n\u{7}", "\u{202e}逆さ", "=1+1,\"><script>", ""];
    let names = names.map(str::to_owned).into_iter().chain([String::from("長").repeat(10_000)]);
    for (seed, name) in names.enumerate() {
        let mut run = finished(template(), BotName::Hasty, seed as u64, &format!("\u{1b}[31m{seed}"));
        run.notes_mut().player = name;
        kept.keep(&run);
    }
    fs::write(kept.folder.dir().join("\u{1b}[2J.run.json"), "broken").expect("it can be written");
    let (code, output, errors) = kept.ask(&["--lang", "ja"]);
    assert_eq!(code, 0);
    for text in [&output, &errors] {
        let obeyed = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!text.contains(obeyed), "{text:?}");
    }
    assert!(output.lines().all(|line| line.chars().count() < 200), "{output}");
    assert!(output.contains("=1+1,\"><script>") && output.contains('…'), "{output}");
    let (_, data, _) = kept.ask(&["--json"]);
    let report: Value = serde_json::from_str(&data).expect("it is JSON");
    let longest = report["attempts"].as_array().into_iter().flatten().filter_map(|one| one["player"].as_str());
    assert_eq!(longest.map(|name| name.chars().count()).max(), Some(10_000), "data is as the files have it");
}
