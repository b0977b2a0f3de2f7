//! The game in a real window on a display of its own, drawn by software: a bot plays it from the title to the debrief,
//! the pictures it leaves are looked at and the run file is verified. Keys and a mouse play it too.

mod display;
mod editing;
mod hands;
mod inputs;
mod picture;
mod player;
#[path = "../shared/mod.rs"]
mod shared;
mod sorting;

use display::{Display, ended};
use isogaba::{
    record::RecordError,
    scenario::Lang,
    texts::{Texts, record_error},
};
use picture::Picture;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use tempfile::TempDir;

/// The whole game in its usual window, drawn by software on a small machine.
const LIMIT: Duration = Duration::from_secs(50);
/// The same with more than twice the pixels.
const LARGE_LIMIT: Duration = Duration::from_secs(100);

/// What a bot's game leaves behind.
struct Played {
    /// By what they show: `title` for `01-title.png`.
    pictures: BTreeMap<String, Picture>,
    run: PathBuf,
    _home: TempDir,
}

/// Lets the bot play the first scenario in a window.
fn play(lang: Lang, size: (u32, u32), limit: Duration) -> Played {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let display = Display::start();
    let size_word = format!("{}x{}", size.0, size.1);
    let (shots, data) = (home.path().join("pictures"), home.path().join("runs"));
    let mut program = display.program(home.path());
    program.args(["play", "isogaba", "--autoplay", "nurture", "--fast", "--seed", "7", "--lang", lang.code()]);
    program.args(["--window", &size_word]).arg("--screenshots").arg(&shots).arg("--data").arg(&data);
    let (code, said) = ended(program, limit);
    assert_eq!(code, 0, "the game ends well; it said: {said}");
    assert_eq!(said, "", "and has nothing to complain about");
    let pictures: BTreeMap<_, _> = files(&shots, ".png").iter().map(|path| named(path, size)).collect();
    let runs = files(&data, ".run.json");
    assert_eq!(runs.len(), 1, "one run is kept: {runs:?}");
    Played { pictures, run: runs[0].clone(), _home: home }
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    paths.filter(|path| path.to_string_lossy().ends_with(ending)).collect()
}

/// A picture without the number in front of its name, once its size has been looked at.
fn named(path: &Path, size: (u32, u32)) -> (String, Picture) {
    let stem = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
    let name = stem.split_once('-').map_or("", |(_number, name)| name).to_owned();
    let picture = Picture::read(path);
    assert_eq!(picture.size(), size, "{stem}");
    (name, picture)
}

/// A part of a screen where there are words: left, top, right, bottom as shares of the window.
type Part = [f32; 4];

/// The screens and where their words are.
const SCREENS: [(&str, &[Part]); 12] = [
    ("title", &[[0.50, 0.05, 0.95, 0.30], [0.50, 0.30, 0.95, 0.60]]),
    ("setup", &[[0.30, 0.20, 0.70, 0.80]]),
    ("choose", &[[0.15, 0.00, 0.85, 0.35]]),
    ("briefing", &[[0.20, 0.20, 0.80, 0.80]]),
    ("predict", &[[0.25, 0.25, 0.75, 0.75]]),
    ("plan", &[[0.25, 0.20, 0.75, 0.80]]),
    ("sure", &[[0.25, 0.30, 0.75, 0.70]]),
    ("week", &[[0.25, 0.20, 0.75, 0.80]]),
    ("debrief-result", &[[0.00, 0.00, 0.50, 0.15], [0.00, 0.15, 0.60, 0.90], [0.65, 0.15, 1.00, 0.90]]),
    (
        "debrief-pattern",
        &[[0.00, 0.00, 0.50, 0.15], [0.02, 0.17, 0.46, 0.70], [0.47, 0.17, 1.00, 0.45], [0.47, 0.47, 1.00, 0.90]],
    ),
    (
        "debrief-people",
        &[[0.00, 0.00, 0.50, 0.15], [0.02, 0.25, 0.26, 0.90], [0.26, 0.25, 0.70, 0.90], [0.72, 0.25, 1.00, 0.90]],
    ),
    (
        "debrief-expectation",
        &[[0.00, 0.00, 0.50, 0.15], [0.00, 0.17, 0.33, 0.60], [0.35, 0.17, 0.65, 0.60], [0.67, 0.17, 1.00, 0.60]],
    ),
];
/// The bars at the top and the bottom, and the panel at the side.
const TERRITORY: &[Part] = &[[0.00, 0.00, 1.00, 0.09], [0.00, 0.90, 0.67, 1.00], [0.70, 0.10, 1.00, 0.90]];
/// Screens with a map or a landscape have more colours than this, pages with a chart at least as many.
const COLOURS: usize = 1_000;

/// Every screen is there, drawn, and shows what its name says.
fn look_at(pictures: &BTreeMap<String, Picture>) {
    let territory: Vec<_> = pictures.iter().filter(|(name, _)| name.starts_with("territory-")).collect();
    for pane in ["overview", "prospect", "prospecting"] {
        assert!(
            territory.iter().any(|(name, _)| name.ends_with(pane)),
            "the territory's {pane}: {:?}",
            pictures.keys()
        );
    }
    for (name, picture) in &territory {
        has_words(name, picture, TERRITORY);
    }
    let paper = territory[0].1.corner();
    for (name, parts) in SCREENS {
        let picture = pictures.get(name).unwrap_or_else(|| panic!("{name} is missing from {:?}", pictures.keys()));
        has_words(name, picture, parts);
        assert_ne!(picture.corner(), paper, "{name} shows the territory");
    }
    // A picture taken a frame too early shows the screen before.
    for (name, picture) in territory {
        assert_eq!(picture.corner(), paper, "{name} shows another screen");
    }
}

fn has_words(name: &str, picture: &Picture, parts: &[Part]) {
    let colours = picture.colours();
    assert!(colours >= COLOURS, "{name} has only {colours} colours");
    for &part in parts {
        let (dark, light) = picture.dark_and_light(part);
        assert!(dark >= 0.003 && light >= 0.05, "{name} at {part:?}: {dark:.4} dark, {light:.4} light");
    }
}

/// `isogaba verify` of a run file: exit code and what it said.
fn verify(run: &Path, lang: Lang) -> (i32, String) {
    let folder = run.parent().expect("a file is in a folder");
    let mut program = display::program(folder);
    program.args(["verify", "--lang", lang.code()]).arg(run);
    ended(program, LIMIT)
}

/// The run is accepted as it is, and refused with its first command changed.
fn verify_both(played: &Played, lang: Lang) {
    let (code, said) = verify(&played.run, lang);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("isogaba"), "{said}");

    let mut run: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&played.run).expect("the run can be read")).expect("a run is JSON");
    let command = &mut run["days"][0]["commands"][0];
    assert!(command.is_object(), "the first day has a command");
    *command = serde_json::json!({ "do": "make_list" });
    let edited = played.run.with_file_name("edited.run.json");
    fs::write(&edited, run.to_string()).expect("the copy can be written");
    let (code, said) = verify(&edited, lang);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains(&record_error(&Texts::new(lang), &RecordError::Edited)), "{said}");
}

#[test]
fn a_bot_plays_to_the_debrief_in_japanese() {
    let played = play(Lang::Ja, (1280, 720), LIMIT);
    look_at(&played.pictures);
    verify_both(&played, Lang::Ja);
}

#[test]
fn a_bot_plays_to_the_debrief_in_english_on_a_large_window() {
    let played = play(Lang::En, (1920, 1080), LARGE_LIMIT);
    look_at(&played.pictures);
    verify_both(&played, Lang::En);
}

#[test]
fn without_a_graphics_driver_it_says_so() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let display = Display::start();
    for lang in Lang::ALL {
        let mut program = display.program(home.path());
        program.args(["play", "isogaba", "--lang", lang.code(), "--data", "runs"]);
        for name in ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"] {
            program.env(name, "none.json");
        }
        let (code, said) = ended(program, LIMIT);
        assert_eq!((code, said.trim()), (3, Texts::new(lang).say("error-no-gpu").as_str()));
    }
}

#[test]
fn a_display_that_is_not_there_is_reported() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let mut program = display::program(home.path());
    program.env("DISPLAY", ":64000").args(["play", "isogaba", "--lang", "en", "--data", "runs"]);
    let (code, said) = ended(program, LIMIT);
    assert_eq!((code, said.trim()), (3, Texts::new(Lang::En).say("error-no-display").as_str()));
}
