//! Whole games through the program's input and output.

use crate::support::{run, run_with, told};
use isogaba::record::RunFolder;
use serde_json::{Value, json};
use std::{fs, path::Path};

fn lines_of(output: &str) -> Vec<Value> {
    output.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("it is JSON: {line}"))).collect()
}

fn json_session(home: &Path, input: &[u8]) -> (i32, Vec<Value>, String) {
    let arguments = ["play", "isogaba", "--json", "--seed", "11", "--data", "data", "--lang", "ja"];
    let (code, output, errors) = told(run_with(home, &arguments, input));
    (code, lines_of(&output), errors)
}

#[test]
fn programs_play_by_lines_of_json() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let mut input = String::new();
    input.push_str("{\"do\":\"touch\",\"prospect\":0,\"activity\":\"rapport\"}\n");
    input.push_str("{\"do\":\"touch\",\"prospect\":15,\"activity\":\"ask\"}\n");
    input.push_str("hello\n{\"do\":\"fly\"}\n{\"do\":\"touch\"}\n[1,2\n\n");
    input.push_str(&"[".repeat(50_000));
    input.push('\n');
    input.push_str(&"x".repeat(200_000));
    input.push('\n');
    let mut input = input.into_bytes();
    input.extend([0xff, 0xfe, b'\n']);
    for _ in 0..15 {
        input.extend(b"{\"do\":\"end_day\"}\n");
    }
    let (code, lines, errors) = json_session(home.path(), &input);
    assert_eq!((code, errors.as_str()), (0, ""));
    let kinds: Vec<&str> = lines.iter().filter_map(|line| line["type"].as_str()).collect();
    let mut expected = vec!["view", "events", "view", "refused", "view"];
    expected.extend(["error", "view"].repeat(7));
    expected.extend(["events", "view"].repeat(15));
    expected.push("score");
    assert_eq!(kinds, expected);

    assert_eq!(lines[0]["view"]["day"], 1);
    let people = lines[0]["view"]["prospects"].as_array().expect("people are a list");
    assert_eq!((&people[0]["key"], &people[0]["name"]), (&"hinata_florist".into(), &"花のひなた".into()));
    let strangers: Vec<_> = people.iter().filter(|person| person["stage"] == "unknown").collect();
    assert!(!strangers.is_empty() && strangers.iter().all(|person| person.get("name").is_none()), "{strangers:?}");
    assert!(lines[0]["view"]["legal"].as_array().is_some_and(|legal| legal.contains(&json!({ "do": "end_day" }))));
    assert_eq!(lines[1]["events"][0]["event"], "touched");
    assert_eq!(lines[3]["refusal"]["refused"], "not_met");
    assert!(lines[5]["message"].as_str().is_some_and(|message| message.contains("legal")));
    let score = &lines[lines.len() - 1];
    assert!(score["score"]["total"].is_number());
    assert_eq!(score["diagnosis"]["pattern"], "too_little");
    assert!(score["diagnosis"]["symptoms"]["shares"].is_array());
    let saved = score["saved"].as_str().expect("it says where it is saved");
    let (code, output, _) = run(home.path(), &["verify", "--json", saved]);
    assert_eq!((code, &lines_of(&output)[0]["diagnosis"]), (0, &score["diagnosis"]), "a run file tells the same");
}

#[test]
fn a_program_that_leaves_loses_nothing() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let (code, lines, _) =
        json_session(home.path(), b"{\"do\":\"make_list\"}\n{\"do\":\"end_day\"}\n{\"do\":\"make_list\"}");
    assert_eq!(code, 0);
    let last = lines.last().expect("it says something");
    assert_eq!((&last["type"], &last["day"]), (&"stopped".into(), &2.into()));
    let folder = RunFolder::open(home.path().join("data")).expect("it is there");
    let (_, run) = folder.latest_unfinished().expect("it was saved");
    assert_eq!((run.commands().count(), run.today().len()), (3, 1));
}

#[test]
fn hidden_trust_does_not_show_in_events() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let exam = isogaba::scenario::TEMPLATE.replace("visibility: Cues", "visibility: Hidden");
    fs::write(home.path().join("exam.ron"), exam).expect("it can be written");
    let arguments = ["play", "exam.ron", "--json", "--seed", "1", "--data", "data"];
    let input = b"{\"do\":\"touch\",\"prospect\":0,\"activity\":\"rapport\"}\n";
    let (_, output, _) = told(run_with(home.path(), &arguments, input));
    let lines = lines_of(&output);
    assert_eq!(lines[1]["events"][0]["event"], "touched");
    assert!(lines[1]["events"][0].get("trust").is_none() && lines[0]["view"]["prospects"][0]["bloom"].is_null());
}

#[test]
fn an_unwritable_folder_is_told_and_the_game_goes_on() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    fs::write(home.path().join("file"), "").expect("it can be written");
    for (lang, words) in [("ja", "保存できません"), ("en", "can't be saved")] {
        let arguments = ["play", "--text", "--seed", "1", "--data", "file/data", "--lang", lang];
        let (code, output, errors) = told(run_with(home.path(), &arguments, "e\n".repeat(15).as_bytes()));
        assert_eq!(code, 0);
        assert!(errors.contains(words) && errors.contains("file/data"), "{errors}");
        assert!(output.contains("ふり返り") || output.contains("Debrief"), "{output}");
    }
}

/// A fortnight in the terminal: help, mistakes, every kind of activity, then to the end.
const SCRIPT: &str =
    "?\n1\n?\n9\nback\n1 2\nｐ　１　１　２\np\n1\nback\nl\ns\n99\nnonsense\n8 2\n２ ７\ne\n3\n7\ne\n3 5\ne\n";

#[test]
fn the_whole_game_can_be_played_line_by_line() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    for (lang, expected) in [
        (
            "ja",
            [
                "急がば回れ",
                "1日目",
                "花のひなた",
                "お願い",
                "開拓（テレアポ",
                "分かりません",
                "できません",
                "ふり返り",
                "評価",
                "見込み",
                "まず育てる",
                "急いで頼む",
            ],
        ),
        (
            "en",
            [
                "The longer way round",
                "Day 1 of 15",
                "Hinata Flowers",
                "Asks",
                "Prospecting (Cold calls",
                "isn't understood",
                "can't be done",
                "Debrief",
                "grade",
                "chance",
                "nurtures first",
                "asks in a hurry",
            ],
        ),
    ] {
        let arguments = ["play", "--text", "--seed", "3", "--data", "data", "--player", "山田", "--lang", lang];
        let input = format!("{SCRIPT}{}", "e\n".repeat(13));
        let (code, output, errors) = told(run_with(home.path(), &arguments, input.as_bytes()));
        assert_eq!((code, errors.as_str()), (0, ""), "{output}");
        for words in expected {
            assert!(output.contains(words), "{words} in {output}");
        }
        let odd = |c: char| ('\u{2500}'..='\u{25ff}').contains(&c) || c == '\u{1b}' || c == '\t';
        assert!(!output.contains(odd), "nothing that a screen reader stumbles over");
        assert!(
            !output.contains(['{', '}', '$']) && !output.contains("[terminal-") && !output.contains("[event-"),
            "{output}"
        );
        if lang == "en" {
            let japanese = |c: char| ('\u{3040}'..='\u{9fff}').contains(&c);
            assert!(!output.contains(japanese), "{output}");
        }
    }
    let folder = RunFolder::open(home.path().join("data")).expect("it is there");
    let files = folder.list().expect("it can be read");
    assert_eq!(files.len(), 2);
    assert!(folder.latest_unfinished().is_none());
}

/// A company that does everything: a customer who complains, a shop to open, study, an online shop, a team.
const WHOLE: &str = r#"(
    format: 1,
    id: "whole",
    title: (ja: "ぜんぶの町", en: "Whole Town"),
    calendar: (days: 6, hours_per_day: 8.0),
    visibility: Full,
    territory: (
        districts: [(id: "north", name: (ja: "北町", en: "North Side"))],
        prospects: [
            (id: "mori", name: (ja: "森のパン屋", en: "Mori Bakery"), district: "north", at: (200.0, 200.0), known: true,
                value: 120000, need: 0.8, fit: 0.8, clarity: 0.7, credibility: 0.7, reliability: 0.7, intimacy: 0.7,
                window: true),
            (id: "kita", name: (ja: "北町医院", en: "North Clinic"), district: "north", at: (400.0, 200.0),
                satisfaction: 0.8, value: 300000, credibility: 0.6, reliability: 0.6, intimacy: 0.6),
            (id: "new", name: (ja: "新しい店", en: "New Shop"), district: "north", at: (500.0, 300.0), opens: 3,
                value: 100000),
        ],
    ),
    events: [(day: 2, happens: Complaint(from: "kita"))],
    activities: (study: (offered: true), content: (offered: true), discount: (offered: true), fax: (offered: false)),
    model: (team: (budget: 60000)),
)"#;

/// Everything that the model allows, by every word that the terminal knows; in the end to the debrief.
const EVERYTHING: &str = "?\nt 1 3\nt\n4\nback\n分業 2 1\nc\ng 2\n学ぶ\n9\n3\ns\n1 8\ns\ne\n\
                          2 2\n2 8\n2 10\n2 11\nt\ns\n店\ne\n2 12\nb\n3\np 5 1 2\n1 11\nv\ne\ns\ne\n2 8\ne\ne\n";

#[test]
fn everything_that_a_company_does_can_be_done_line_by_line() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    fs::write(home.path().join("whole.ron"), WHOLE).expect("it can be written");
    for (lang, expected) in [
        (
            "ja",
            [
                // What can be typed, and what has grown.
                "c：ネットの店に記事を書く　g：学ぶ　t：分業",
                "マーケティングの予算を週 ¥30,000 にしました",
                "学んだ時間：2時間（身についた分：育成",
                "分業：マーケティング 週 ¥30,000",
                "ネットの店が充実しました",
                "予算は、週の最初の営業日に決めます",
                "分業：1人に情報を届け",
                // Invitations come before the seminar.
                "勉強会に招いた相手がまだいません",
                "森のパン屋を勉強会に招きました",
                // A customer has activities of their own, and says what is wrong.
                "北町医院（北町）：お客様",
                "クレームあり（今日）",
                "2. クレームに向き合う（アフターフォロー",
                "北町医院のクレームに向き合い",
                "紹介をお願いする（アフターフォロー",
                "満足 ",
                "「12」は分かりません",
                // Who opens later isn't there before; what isn't offered isn't listed.
                "北町に新しい会社ができました",
                "値引きして契約をお願いする",
                "開拓（問い合わせフォーム",
                "今回のあなたの型",
                "どれだけ信頼のあるうちにお願いしたか",
            ],
        ),
        (
            "en",
            [
                "c: Write for the online shop. g: Study. t: team.",
                "Marketing now gets ¥30,000 a week",
                "Studied: 2 h (mastered: Nurturing",
                "Team: Marketing ¥30,000 a week",
                "The online shop has more to read now",
                "set on the first business day of a week",
                "The team: information to 1",
                "Nobody has been invited to a seminar yet",
                "Mori Bakery is invited to the seminar",
                "North Clinic (North Side): Customer",
                "complaint waiting (since today)",
                "2. Face the complaint (After-follow",
                "You faced North Clinic's complaint",
                "Ask for a referral (After-follow",
                "satisfaction ",
                "“12” isn't understood",
                "A new company has opened in North Side",
                "Ask with a discount",
                "Prospecting (Contact forms",
                "Your pattern this time",
                "How much trust there was when you asked",
            ],
        ),
    ] {
        let arguments = ["play", "whole.ron", "--text", "--seed", "3", "--data", "data", "--lang", lang];
        let (code, output, errors) = told(run_with(home.path(), &arguments, EVERYTHING.as_bytes()));
        assert_eq!((code, errors.as_str()), (0, ""), "{output}");
        for words in expected {
            assert!(output.contains(words), "{words} in {output}");
        }
        assert!(!output.contains("FAX") && !output.contains("Fax ("), "this company sends no fax");
        assert!(!output.contains(['{', '}', '$', '[']), "{output}");
    }
}

#[test]
fn what_a_company_does_not_do_is_not_offered() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let arguments = ["play", "isogaba", "--text", "--seed", "3", "--data", "data", "--lang", "ja"];
    let (code, output, _) = told(run_with(home.path(), &arguments, "g\nt\nc\n1\nb\nq\n".as_bytes()));
    assert_eq!(code, 0);
    assert_eq!(output.matches("この会社では行っていません").count(), 2, "{output}");
    assert!(output.contains("分業する仲間がいません"), "{output}");
    assert!(!output.contains("学んだ時間") && !output.contains("g：") && !output.contains("t：分業"), "{output}");
    assert!(!output.contains("値引きして") && !output.contains("クレームに向き合う"), "{output}");
}

#[test]
fn a_game_that_was_left_can_be_taken_up() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let first = ["play", "--text", "--seed", "3", "--data", "data", "--lang", "ja"];
    let (code, output, _) = told(run_with(home.path(), &first, b"1 2\ne\nl\n"));
    assert_eq!(code, 0);
    assert!(output.contains("入力が終わりました") && output.contains("保存しました"), "{output}");
    let again = ["play", "--text", "--data", "data", "--lang", "ja"];
    let (code, output, _) = told(run_with(home.path(), &again, b"1\nq\n"));
    assert_eq!(code, 0);
    assert!(output.contains("2日目（全15日）") && output.contains("残り時間 3時間"), "{output}");
    let (_, output, _) = told(run_with(home.path(), &again, b"2\nq\n"));
    assert!(output.contains("1日目（全15日）"), "{output}");
}

#[test]
fn bots_play_in_the_terminal_too() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    for bot in ["rush", "nurture", "random"] {
        let arguments =
            ["play", "--text", "--autoplay", bot, "--fast", "--seed", "2", "--data", "data", "--lang", "ja"];
        let (code, output, errors) = run(home.path(), &arguments);
        assert_eq!((code, errors.as_str()), (0, ""));
        assert!(output.contains("ふり返り"), "{output}");
    }
}
