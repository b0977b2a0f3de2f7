//! The command line as people meet it: help, exit codes, messages in their language.

use crate::support::{played, program, run, template, told};
use isogaba::{
    analysis::BotName,
    record::{Notes, Run},
    scenario::{MAX_BYTES, TEMPLATE},
    sim::MODEL_VERSION,
};
use std::{fs, io::Read};
use tempfile::TempDir;

fn home() -> TempDir {
    tempfile::tempdir().expect("there is a temporary folder")
}

/// Words in Latin letters, where there should be none but names, options and values.
fn latin_words(text: &str) -> Vec<String> {
    let known = [
        "isogaba",
        "play",
        "simulate",
        "prove",
        "lo",
        "hi",
        "verify",
        "review",
        "history",
        "new",
        "check",
        "docs",
        "gallery",
        "target",
        "sounds",
        "WAV",
        "haste",
        "make",
        "sandbox",
        "days",
        "HTML",
        "ja",
        "en",
        "all",
        "rush",
        "hasty",
        "nurture",
        "balanced",
        "never",
        "last-day",
        "random",
        "JSON",
        "ron",
        "x",
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "reader",
        "learner",
        "team",
        "no-prospecting",
        "no-after-follow",
        "MiB",
        "KiB",
        "UTF-8",
    ];
    text.split(|c: char| !(c.is_ascii_alphanumeric() || "-_.".contains(c)))
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()) && !known.contains(word))
        .map(str::to_owned)
        .collect()
}

#[test]
fn what_scripts_need_stands_in_the_long_help_only() {
    let home = home();
    for lang in ["ja", "en"] {
        let help = |how: &str| run(home.path(), &["play", how, "--lang", lang]).1;
        assert!(help("--help").contains("--controls"));
        assert!(help("-h").contains("--screenshots") && !help("-h").contains("--controls"));
    }
}

#[test]
fn help_is_wholly_in_the_language_asked_for() {
    let home = home();
    for command in [
        &["--help"][..],
        &["play", "--help"],
        &["simulate", "-h"],
        &["verify", "-h"],
        &["history", "-h"],
        &["new", "-h"],
        &["check", "-h"],
        &["docs", "-h"],
        &["gallery", "-h"],
    ] {
        let (code, ja, errors) = run(home.path(), &[command, &["--lang", "ja"]].concat());
        assert_eq!((code, errors.as_str()), (0, ""));
        assert_eq!(latin_words(&ja), Vec::<String>::new(), "{ja}");
        let (code, en, _) = run(home.path(), &[command, &["--lang=en"]].concat());
        assert_eq!(code, 0);
        assert!(en.replace(['×', '…'], "").is_ascii(), "{en}");
        for text in [ja, en] {
            assert!(!text.contains("[cli-"), "{text}");
        }
    }
    let (code, version, _) = run(home.path(), &["--version"]);
    assert_eq!((code, version.as_str()), (0, concat!("isogaba ", env!("CARGO_PKG_VERSION"), "\n")));
}

#[test]
fn the_language_comes_from_option_then_environment_then_system() {
    let home = home();
    let help = |environment: &[(&str, &str)], arguments: &[&str]| {
        let mut process = program(home.path(), arguments);
        process.envs(environment.iter().copied());
        told(process.output().expect("the program runs")).1.contains("使い方")
    };
    assert!(help(&[], &["--help"]), "Japanese is the default");
    assert!(help(&[("LANG", "C.UTF-8")], &["--help"]), "no choice at all");
    assert!(!help(&[("LANG", "en_US.UTF-8")], &["--help"]));
    assert!(help(&[("LANG", "en_US.UTF-8"), ("ISOGABA_LANG", "ja")], &["--help"]));
    assert!(!help(&[("ISOGABA_LANG", "ja")], &["--lang", "en", "--help"]));
}

#[test]
fn wrong_usage_is_explained_in_both_languages() {
    let home = home();
    let cases: [(&[&str], &str, &str); 18] = [
        (&["plai"], "play", "play"),
        (&["play", "--sede", "3"], "--seed", "--seed"),
        (&["play", "--seed", "abc"], "整数", "whole number"),
        (&["play", "--seed", "-1"], "整数", "whole number"),
        (&["isogaba"], "play isogaba", "play isogaba"),
        (&["play", "--seed", "1", "--seed", "2"], "二度", "twice"),
        (&["play", "--text=3"], "値", "no value"),
        (&["play", "--fast"], "--autoplay", "--autoplay"),
        (&["play", "--seed"], "値", "value"),
        (&["play", "--window", "big"], "1280x720", "1280x720"),
        (&["play", "--window", "1x1"], "1280x720", "1280x720"),
        (&["play", "--autoplay", "rsh"], "rush", "rush"),
        (&["play", "--text", "--json"], "一緒", "together"),
        (&["play", "isogabe", "--text"], "isogaba", "isogaba"),
        (&["simulate"], "シナリオ", "SCENARIO"),
        (&["simulate", "isogaba", "--seeds", "0"], "--seeds 1000", "--seeds 1000"),
        (&["simulate", "isogaba", "--bot", "balance"], "balanced", "balanced"),
        (&["verify"], "ファイル", "FILE"),
    ];
    for (arguments, ja, en) in cases {
        for (lang, hint) in [("ja", ja), ("en", en)] {
            let (code, output, errors) = run(home.path(), &[arguments, &["--lang", lang]].concat());
            assert_eq!((code, output.as_str()), (2, ""), "{arguments:?}: {errors}");
            assert!(errors.contains(hint), "{arguments:?}: {errors}");
            assert!(
                !errors.contains("error:") && !errors.contains("[cli-") && !errors.contains("panicked"),
                "{errors}"
            );
        }
    }
    let (code, _, errors) = run(home.path(), &["play", "--lang", "fr"]);
    assert_eq!(code, 2);
    assert!(errors.contains("ja") && errors.contains("en"), "{errors}");
}

#[test]
fn without_a_window_system_it_points_to_the_terminal() {
    let home = home();
    for arguments in [&[][..], &["play"], &["play", "isogaba", "--autoplay", "nurture", "--fast"]] {
        for (lang, words) in [("ja", "ウィンドウ"), ("en", "window")] {
            let (code, _, errors) = run(home.path(), &[arguments, &["--lang", lang]].concat());
            assert_eq!(code, 3, "{errors}");
            assert!(errors.contains(words) && errors.contains("--text"), "{errors}");
        }
    }
}

#[test]
fn a_broken_scenario_is_shown_where_it_is_broken() {
    let home = home();
    let path = home.path().join("mine.ron");
    fs::write(&path, TEMPLATE.replacen("need: 0.6, fit", "need: 1.6, fit", 1)).expect("it can be written");
    let line = TEMPLATE[..TEMPLATE.find("need: 0.6, fit").expect("it is there")].matches('\n').count() + 1;
    for command in [&["check"][..], &["play", "--text"], &["play"], &["simulate", "--seeds", "1"]] {
        let (code, _, errors) = run(home.path(), &[command, &["mine.ron", "--lang", "ja"]].concat());
        assert_eq!(code, 1, "{command:?}");
        for part in [format!("mine.ron:{line}:23:"), "need: 1.6, fit".into(), "0–1".into(), "範囲".into()] {
            assert!(errors.contains(&part), "{part} in {errors}");
        }
    }
    let (_, _, english) = run(home.path(), &["check", "mine.ron", "--lang", "en"]);
    assert!(english.contains("out of range") && english.contains("Write a value within 0–1"), "{english}");
}

#[test]
fn errors_come_before_remarks_and_are_counted_by_themselves() {
    let home = home();
    let source = TEMPLATE.replacen(", en: \"A first town\"", "", 1).replacen("need: 0.6, fit", "need: 1.6, fit", 1);
    fs::write(home.path().join("mine.ron"), source).expect("it can be written");
    for (lang, error, remark, count) in [
        ("ja", "誤り：", "確認：", "1 か所あります（ほかに確認 1 か所）"),
        ("en", "error:", "unusual:", "1 to put right (and 1 to look at)"),
    ] {
        let (_, _, errors) = run(home.path(), &["check", "mine.ron", "--no-proof", "--lang", lang]);
        let errors = errors.replace(['\u{2068}', '\u{2069}'], "").replace("誤り:", "誤り：").replace("確認:", "確認：");
        assert!(errors.find(error) < errors.find(remark) && errors.contains(error), "{errors}");
        assert!(errors.contains("x mine.ron:") && errors.contains("! mine.ron:"), "{errors}");
        assert!(errors.contains(count), "{errors}");
    }
}

#[test]
fn unreadable_scenarios_are_told() {
    let home = home();
    let large = home.path().join("large.ron");
    fs::write(&large, vec![b' '; MAX_BYTES * 2]).expect("it can be written");
    fs::write(home.path().join("sjis.ron"), [b'(', 0x82, 0xa0, b')']).expect("it can be written");
    fs::write(home.path().join("many.ron"), TEMPLATE.replace("count: 3", "count: 600")).expect("it can be written");
    fs::create_dir(home.path().join("folder.ron")).expect("it can be made");
    for (file, code, words) in [
        ("large.ron", 1, "2048 KiB"),
        ("sjis.ron", 1, "UTF-8"),
        ("many.ron", 1, "500"),
        ("missing.ron", 5, "見つかりません"),
        ("folder.ron", 5, "フォルダー"),
    ] {
        let (found, _, errors) = run(home.path(), &["play", file, "--text", "--lang", "ja"]);
        assert_eq!(found, code, "{errors}");
        assert!(errors.contains(words) && errors.contains(file), "{errors}");
    }
}

#[test]
fn scenarios_of_ones_own_are_found_by_name() {
    let home = home();
    fs::create_dir(home.path().join("own")).expect("it can be made");
    fs::write(home.path().join("own/sakura.ron"), TEMPLATE).expect("it can be written");
    let arguments = ["simulate", "sakura", "--scenarios", "own", "--bot", "rush", "--seeds", "2", "--json"];
    assert_eq!(run(home.path(), &arguments).0, 0);
    let (code, _, errors) = run(home.path(), &["play", "--scenarios", "none", "--lang", "ja"]);
    assert_eq!(code, 5);
    assert!(errors.contains("none") && errors.contains("見つかりません"), "{errors}");
    let (code, _, errors) = run(home.path(), &["simulate", "sakuro", "--scenarios", "own", "--lang", "ja"]);
    assert_eq!(code, 2);
    assert!(errors.contains("sakura"), "{errors}");
}

#[test]
fn a_new_scenario_checks_plays_and_is_never_overwritten() {
    let home = home();
    assert_eq!(run(home.path(), &["new", "mine.ron", "--lang", "ja"]).0, 0);
    let (code, output, _) = run(home.path(), &["check", "mine.ron", "--lang", "ja"]);
    assert_eq!(code, 0);
    assert!(output.contains("はじめての町"), "{output}");
    let (code, _, errors) = run(home.path(), &["new", "mine.ron", "--lang", "ja"]);
    assert_eq!(code, 1);
    assert!(errors.contains("上書き"), "{errors}");
    assert_eq!(run(home.path(), &["new", "no/such/folder.ron"]).0, 5);
}

#[test]
fn runs_are_verified_with_an_exit_code_for_each_finding() {
    let home = home();
    let run_file = played(template(), BotName::Balanced, 3, 99).to_text();
    let write = |name: &str, text: &str| fs::write(home.path().join(name), text).expect("it can be written");
    write("fine.json", &run_file);
    write("edited.json", &run_file.replacen("visit", "rapport", 1));
    write("later.json", &run_file.replacen(&format!("\"model\": {MODEL_VERSION}"), "\"model\": 99", 1));
    write("half.json", &run_file[..run_file.len() / 3]);
    write("garbage.json", "こんにちは");
    let begun = Run::start(template(), 3, Notes::default());
    write("begun.json", &begun.to_text());
    for (files, code, ja, en) in [
        (&["fine.json"][..], 0, "OK", "OK"),
        (&["begun.json"], 0, "途中", "not finished"),
        (&["edited.json"], 1, "検査値", "checksum"),
        (&["later.json"], 4, "この版では再現できません", "cannot be replayed by this version"),
        (&["half.json"], 5, "途中で切れて", "too early"),
        (&["garbage.json"], 5, "記録ファイルではありません", "isn't a run file"),
        (&["missing.json"], 5, "見つかりません", "can't be found"),
        (&["fine.json", "later.json", "edited.json"], 1, "再現できません", "replayed"),
    ] {
        for (lang, words) in [("ja", ja), ("en", en)] {
            let (found, output, errors) = run(home.path(), &[&["verify", "--lang", lang], files].concat());
            assert_eq!((found, errors.as_str()), (code, ""), "{output}");
            assert_eq!(output.lines().count(), files.len());
            assert!(output.contains(words) && output.contains(files[0]), "{output}");
        }
    }
    let (_, output, _) = run(home.path(), &["verify", "fine.json", "edited.json", "--json"]);
    let lines: Vec<serde_json::Value> =
        output.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect();
    assert_eq!((&lines[0]["ok"], &lines[1]["ok"], &lines[1]["code"]), (&true.into(), &false.into(), &"edited".into()));
    assert!(lines[0]["run"]["score"]["total"].is_number());
}

#[test]
fn simulations_are_data_or_a_table() {
    let home = home();
    let (code, output, _) = run(home.path(), &["simulate", "isogaba", "--bot", "all", "--seeds", "20", "--json"]);
    assert_eq!(code, 0);
    let report: serde_json::Value = serde_json::from_str(&output).expect("it is JSON");
    let names = |value: &serde_json::Value| value.as_object().map(|fields| fields.keys().cloned().collect::<Vec<_>>());
    assert_eq!(names(&report), Some(["bots", "scenario", "seeds"].map(str::to_owned).to_vec()));
    assert_eq!((&report["scenario"], &report["seeds"]), (&"isogaba".into(), &20.into()));
    assert_eq!(report["bots"].as_array().map(Vec::len), Some(BotName::ALL.len()));
    for bot in report["bots"].as_array().expect("it is a list") {
        assert!(bot["bot"].is_string());
        for figure in ["revenue", "sales", "asks", "conversion", "refusals", "score"] {
            assert_eq!(names(&bot[figure]), Some(["high", "low", "mean"].map(str::to_owned).to_vec()));
            assert!(bot[figure]["low"].as_f64() <= bot[figure]["mean"].as_f64());
        }
    }
    let (code, table, _) =
        run(home.path(), &["simulate", "isogaba", "--bot", "nurture", "--seeds", "5", "--lang", "ja"]);
    assert_eq!((code, table.lines().count()), (0, 4));
    assert!(table.contains("成約率") && table.contains("90%"), "{table}");
}

#[test]
fn simulated_runs_can_be_verified() {
    let home = home();
    let arguments = ["simulate", "isogaba", "--bot", "rush", "--seeds", "3", "--runs", "runs", "--json"];
    assert_eq!(run(home.path(), &arguments).0, 0);
    let mut files: Vec<String> = fs::read_dir(home.path().join("runs"))
        .expect("it was made")
        .filter_map(|entry| Some(entry.ok()?.path().display().to_string()))
        .collect();
    files.sort();
    assert_eq!(files.len(), 3);
    let arguments: Vec<&str> = ["verify"].into_iter().chain(files.iter().map(String::as_str)).collect();
    let (code, output, _) = run(home.path(), &arguments);
    assert_eq!((code, output.lines().count()), (0, 3), "{output}");

    fs::write(home.path().join("file"), "").expect("it can be written");
    let (code, _, errors) =
        run(home.path(), &["simulate", "isogaba", "--seeds", "1", "--runs", "file/runs", "--lang", "ja"]);
    assert_eq!(code, 5);
    assert!(errors.contains("file/runs") && errors.contains("フォルダー"), "{errors}");
    let (code, _, errors) = run(home.path(), &["simulate", "isogaba", "--seeds", "1000000", "--runs", "r"]);
    assert_eq!(code, 2, "{errors}");
}

#[test]
fn a_reader_who_leaves_early_is_no_error() {
    let home = home();
    let mut process = program(home.path(), &["play", "--text", "--autoplay", "balanced"]);
    let mut child = process.spawn().expect("the program starts");
    let mut some = [0; 10];
    child.stdout.take().expect("it is a pipe").read_exact(&mut some).expect("it says something");
    let (code, _, errors) = told(child.wait_with_output().expect("the program ends"));
    assert_eq!((code, errors.as_str()), (0, ""));
}
