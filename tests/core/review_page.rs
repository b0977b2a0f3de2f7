//! The review as text, JSON and a page: the same in all three, and harmed by no name.

use crate::support::{commands_of, run as isogaba, shipped_scenario};
use isogaba::{
    analysis::{BotName, Skill},
    record::{LookingBack, Notes, Run, RunFolder, SortingRun},
    report::Reviewed,
    scenario::Lang,
    texts::Texts,
};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A run file of a bot, by a player of this name who said these words.
fn file(bot: BotName, player: &str, words: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let looking_back = LookingBack { well: vec![Skill::Timing], change: vec![Skill::Care], words: words.to_owned() };
    let notes = Notes { player: player.to_owned(), looking_back: Some(looking_back), ..Notes::default() };
    let scenario = shipped_scenario("isogaba");
    let setup = scenario.setup();
    let mut run = Run::start(scenario, 7, notes);
    for command in commands_of(&setup, 7, &mut bot.player(7)) {
        run.apply(command).expect("bots give legal commands");
    }
    let path = RunFolder::open(folder.path().to_owned()).and_then(|folder| folder.save(&run)).expect("it can be kept");
    (folder, path)
}

/// What `isogaba review` says of a file: as text, as JSON, and its page.
fn reviewed(path: &Path, lang: &str) -> (String, Value, String) {
    let page = path.with_extension("html");
    let (path, html) = (path.to_str().expect("a plain path"), page.to_str().expect("a plain path"));
    let home = tempfile::tempdir().expect("a temporary folder can be made");
    let (code, text, errors) = isogaba(home.path(), &["review", path, "--lang", lang, "--html", html]);
    assert_eq!(code, 0, "{errors}");
    let (code, json, errors) = isogaba(home.path(), &["review", path, "--lang", lang, "--json"]);
    assert_eq!(code, 0, "{errors}");
    (text, serde_json::from_str(&json).expect("JSON"), fs::read_to_string(page).expect("the page was written"))
}

#[test]
fn text_json_and_page_say_the_same_as_the_review() {
    let (_folder, path) = file(BotName::Rush, "Hanako", "次は聞くことから");
    let run = Run::from_text(&fs::read_to_string(&path).expect("it was kept")).expect("it is whole");
    let review = Reviewed::of(&run, |_| ()).expect("it was played").review;
    for lang in Lang::ALL {
        let (text, json, page) = reviewed(&path, lang.code());
        assert_eq!(
            json["review"],
            serde_json::to_value(&review).expect("numbers"),
            "the same commands, the same review"
        );
        assert_eq!(json["run"]["score"]["total"], review.luck.score);
        let document = json["document"]["sections"].as_array().expect("sections");
        for section in document {
            for item in section["items"].as_array().expect("items") {
                for said in ["text", "title", "what"].map(|field| item[field].as_str()).into_iter().flatten() {
                    assert!(text.contains(said), "{said:?} in {text}");
                    assert!(page.contains(&escaped(said)), "{said:?} on the page");
                }
            }
        }
        assert!(text.contains("Hanako") && page.contains("次は聞くことから"));
        let early = Texts::new(lang).say("activity-ask");
        assert!(text.contains(&early), "a rush run's early asks are named: {text}");
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[test]
fn no_name_harms_any_output() {
    let long = "あ".repeat(10_000);
    let turned = "a\u{1b}[31m\u{202e}b\nc\u{7}";
    for name in ["=1+1,\"><script>alert(1)</script>", &long, turned, "' onload='x", "</style><style>*{}"] {
        let (_folder, path) = file(BotName::Nurture, name, name);
        let (text, json, page) = reviewed(&path, "ja");
        let plain = |letter: char| letter == '\n' || !letter.is_control() && letter != '\u{202e}';
        assert!(text.chars().all(plain), "a terminal is told nothing but words");
        assert!(text.lines().next().is_some() && text.chars().count() < 20_000, "a long name is cut");
        assert_eq!(json["run"]["player"].as_str(), Some(name), "JSON keeps it as it is");
        assert!(!page.contains("<script") && page.matches("<style>").count() == 1, "{name}");
        assert!(page.chars().all(|letter| letter != '\u{202e}' && letter != '\u{1b}'));
        for part in page.split('<').skip(1) {
            let tag = part.split('>').next().unwrap_or_default();
            assert!(!tag.contains(" on") || tag.starts_with("meta"), "no handlers: {tag}");
        }
        let elsewhere = page.replace("http://www.w3.org/2000/svg", "");
        assert!(!elsewhere.contains("http://") && !elsewhere.contains("https://"), "nothing from elsewhere");
    }
}

#[test]
fn the_page_allows_its_own_style_and_nothing_else() {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use sha2::{Digest, Sha256};
    let (_folder, path) = file(BotName::Balanced, "", "");
    let (_, _, page) = reviewed(&path, "en");
    let style = page.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).expect("a style");
    let hash = STANDARD.encode(Sha256::digest(style.as_bytes()));
    assert!(page.contains("default-src 'none'") && page.contains(&format!("style-src 'sha256-{hash}'")), "{page}");
    assert!(!page.contains("style=") && page.contains("<html lang=\"en\">"));
    let charts = page.matches("<svg").count();
    assert!(charts >= 8 && page.matches("role=\"img\"").count() == charts && page.matches("<title>").count() > charts);
    assert!(page.contains("@page"), "it is meant for A4, too");
}

#[test]
fn a_sorting_exercise_has_no_decisions_to_review() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let scenario = shipped_scenario("sorting");
    let run = SortingRun::start(scenario, 7, Notes::default()).expect("it is a sorting exercise");
    let kept = RunFolder::open(folder.path().to_owned()).and_then(|folder| folder.save_sorting(&run));
    let path = kept.expect("it can be kept");
    let path = path.to_str().expect("a plain path");
    let (code, said, errors) = isogaba(folder.path(), &["review", path, "--lang", "en"]);
    assert_eq!((code, said.as_str()), (2, ""), "{errors}");
    assert!(errors.contains("sorting"), "{errors}");
}

#[test]
fn a_run_under_way_is_reviewed_as_far_as_it_goes() {
    let scenario = shipped_scenario("isogaba");
    let setup = scenario.setup();
    let mut run = Run::start(scenario, 7, Notes::default());
    for command in commands_of(&setup, 7, &mut BotName::Rush.player(7)).into_iter().take(20) {
        run.apply(command).expect("bots give legal commands");
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let kept = RunFolder::open(folder.path().to_owned()).and_then(|folder| folder.save(&run));
    let (text, json, _) = reviewed(&kept.expect("it can be kept"), "en");
    assert_eq!(json["run"]["finished"], false);
    assert!(text.contains("days so far"), "{text}");
}

#[test]
fn what_is_no_run_is_said() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let broken = folder.path().join("x.run.json");
    fs::write(&broken, "{").expect("it can be written");
    let (code, said, errors) = isogaba(folder.path(), &["review", broken.to_str().expect("a plain path")]);
    assert_eq!(code, 5);
    assert!(!errors.is_empty() && said.is_empty());
}
