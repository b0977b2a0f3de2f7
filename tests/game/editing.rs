//! Scenario files that are being written: what is wrong shows with its lines, and a file may change while it is played.

use crate::{
    app::{Game, named},
    layout::{Faults, look, resized, told},
};
use bevy::{input_focus::InputFocus, prelude::*, text::TextBackgroundColor};
use isogaba::{
    game::{Key, Menu, PlayOptions, Screen},
    scenario::{Lang, TEMPLATE},
};
use std::{
    fs,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

/// What the template says of its days, and the same with a slip of the finger.
const RIGHT: &str = "days: 10";
const WRONG: &str = "dayz: 10";

/// A changed file is heard of within this time, on a slow machine too.
const PATIENCE: Duration = Duration::from_secs(10);

/// A game whose player keeps scenarios in a folder, and the file of one of them.
fn with_scenario(lang: Lang, source: &str) -> (Game, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let scenarios = folder.path().join("scenarios");
    fs::create_dir(&scenarios).expect("a folder can be made");
    let file = scenarios.join("town.ron");
    fs::write(&file, source).expect("the scenario can be written");
    let game = Game::in_folder(folder, PlayOptions { scenarios: Some(scenarios), ..named(lang) });
    (game, file)
}

/// The same on the first morning of the scenario.
fn at_work(lang: Lang) -> (Game, PathBuf) {
    let (mut game, file) = with_scenario(lang, TEMPLATE);
    game.press("start");
    game.press("scenario-town");
    game.press("play");
    game.go_to_work();
    (game, file)
}

fn broken() -> String {
    assert!(TEMPLATE.contains(RIGHT), "the template has changed");
    TEMPLATE.replacen(RIGHT, WRONG, 1)
}

/// Lets frames pass until a text is on the screen, or is not.
fn wait_for(game: &mut Game, words: &str, there: bool) {
    let begun = Instant::now();
    while game.shows(words) != there {
        assert!(begun.elapsed() < PATIENCE, "{words:?} should be there: {there}. {:?}", game.texts());
        thread::sleep(Duration::from_millis(20));
        game.app.update();
    }
    game.settle();
}

/// The words that are marked in the lines of the file.
fn marked(game: &mut Game) -> Vec<String> {
    let world = game.app.world_mut();
    let mut spans = world.query_filtered::<&TextSpan, With<TextBackgroundColor>>();
    spans.iter(world).map(|span| span.0.clone()).collect()
}

#[test]
fn a_broken_scenario_has_a_page_with_its_lines() {
    let (mut game, _) = with_scenario(Lang::En, &broken());
    game.press("start");
    assert!(game.shows("“town” can't be played"), "{:?}", game.texts());
    assert_eq!(game.control("scenario-town"), None);
    game.press("broken-town");
    assert_eq!(game.menu(), Menu::Problems);
    let line = broken().lines().position(|line| line.contains(WRONG)).expect("it has been written") + 1;
    for words in [
        "town.ron",
        "One thing to put right",
        &format!("line {line}, column"),
        &line.to_string(),
        &(line - 2).to_string(),
        "There is no field “dayz”",
        "Did you mean “days”?",
    ] {
        assert!(game.shows(words), "{words:?} among {:?}", game.texts());
    }
    assert_eq!(marked(&mut game), ["dayz"]);
    game.hit(KeyCode::Escape);
    assert_eq!((game.screen(), game.menu()), (Screen::Choose, Menu::None));
    game.press("scenario-isogaba");
    game.press("play");
    assert_eq!(game.screen(), Screen::Briefing, "other scenarios can be played");
}

#[test]
fn the_page_is_read_and_left_by_keys() {
    let (mut game, file) = with_scenario(Lang::En, &broken());
    game.press("start");
    let focused = |game: &Game| {
        let entity = game.app.world().resource::<InputFocus>().get()?;
        game.app.world().get::<Key>(entity).map(|Key(name)| name.clone())
    };
    let mut passed = Vec::new();
    while focused(&game).as_deref() != Some("broken-town") {
        game.hit(KeyCode::ArrowDown);
        passed.push(focused(&game));
        assert!(passed.len() < 40, "{passed:?}");
    }
    // Without a window nobody hands the key to what has the focus.
    game.press("broken-town");
    assert_eq!(game.menu(), Menu::Problems);
    game.hit(KeyCode::KeyR);
    assert!(game.shows("nothing has changed"), "{:?}", game.texts());
    fs::write(&file, TEMPLATE).expect("the scenario can be written");
    game.hit(KeyCode::KeyR);
    assert!(game.shows("All in order"), "{:?}", game.texts());
    game.hit(KeyCode::Enter);
    assert_eq!((game.screen(), game.menu()), (Screen::Briefing, Menu::None), "and can be played");
}

#[test]
fn the_page_follows_the_file() {
    let (mut game, file) = with_scenario(Lang::Ja, &broken());
    game.press("start");
    game.press("broken-town");
    fs::write(&file, broken().replacen("hours_per_day", "hours_a_day", 1)).expect("the scenario can be written");
    thread::sleep(Duration::from_millis(50));
    fs::remove_file(&file).expect("the file can be removed");
    wait_for(&mut game, "読めなくなりました", true);
    fs::write(&file, TEMPLATE).expect("the scenario can be written");
    wait_for(&mut game, "直りました", true);
    game.press("leave");
    assert!(game.control("scenario-town").is_some(), "the chooser knows: {:?}", game.keys());
}

#[test]
fn a_bad_edit_shows_over_the_game_which_goes_on() {
    let (mut game, file) = at_work(Lang::En);
    fs::write(&file, broken()).expect("the scenario can be written");
    wait_for(&mut game, "There is no field “dayz”", true);
    assert_eq!(marked(&mut game), ["dayz"]);
    assert_eq!((game.screen(), game.menu()), (Screen::Territory, Menu::None), "it stands in nobody's way");
    let today = game.session().view().day();
    game.hit(KeyCode::KeyE);
    game.answer_all();
    assert_ne!(game.session().view().day(), today, "the game goes on");
    assert!(game.shows("There is no field “dayz”"), "over the next day too");

    game.hit(KeyCode::KeyX);
    assert!(!game.shows("There is no field") && game.shows("town.ron: One thing to put right"));
    game.hit(KeyCode::KeyX);
    game.press("edit-read");
    assert_eq!(game.menu(), Menu::Problems);
    assert!(game.control("play").is_none(), "one doesn't begin another run by the way");
    game.press("leave");
    assert_eq!((game.screen(), game.menu()), (Screen::Territory, Menu::None));

    // As editors save that write another file first.
    let other = file.with_extension("tmp");
    fs::write(&other, TEMPLATE).expect("the scenario can be written");
    fs::rename(&other, &file).expect("it can be renamed");
    wait_for(&mut game, "There is no field “dayz”", false);
    assert!(game.shows("town.ron is in order again"), "{:?}", game.texts());
    game.hit(KeyCode::KeyX);
    assert!(!game.shows("town.ron"));
}

#[test]
fn a_good_edit_is_offered_and_begun_under_the_same_dice() {
    let (mut game, file) = at_work(Lang::En);
    game.press("end-day");
    game.answer_all();
    let title = game.session().scenario().title.en.clone();
    let edited = TEMPLATE.replacen(&title, "Another town", 1);
    assert_ne!(edited, TEMPLATE);
    fs::write(&file, &edited).expect("the scenario can be written");
    wait_for(&mut game, "town.ron has changed", true);
    assert_eq!(game.session().scenario().title.en, title, "nothing changes by itself");

    game.press("edit-go-on");
    assert!(!game.shows("town.ron has changed"));
    // What is saved next is offered again.
    fs::write(&file, format!("{edited}// a comment\n")).expect("the scenario can be written");
    wait_for(&mut game, "town.ron has changed", true);

    game.press("edit-again");
    assert_eq!((game.screen(), game.menu()), (Screen::Briefing, Menu::None));
    assert!(game.shows("Another town") && !game.shows("town.ron has changed"), "{:?}", game.texts());
    assert_eq!(game.session().run().seed(), 7, "the same dice");
    let runs = fs::read_dir(game.folder.path()).expect("the folder can be read");
    let runs = runs.filter_map(Result::ok).filter(|file| file.file_name().to_string_lossy().ends_with(".run.json"));
    assert_eq!(runs.count(), 1, "the run before is kept");

    // What is begun with it is watched as before.
    fs::write(&file, broken()).expect("the scenario can be written");
    wait_for(&mut game, "There is no field “dayz”", true);
    game.press("back");
    game.settle();
    assert_eq!(game.screen(), Screen::Choose);
    assert_eq!(marked(&mut game), Vec::<String>::new(), "where nothing is played, nothing lies over it");
}

#[test]
fn a_file_that_is_gone_is_told_and_the_game_goes_on() {
    let (mut game, file) = at_work(Lang::Ja);
    fs::remove_file(&file).expect("the file can be removed");
    wait_for(&mut game, "town.ron が読めなくなりました", true);
    game.press("end-day");
    game.answer_all();
    assert_eq!(game.session().view().day().0, 2);
    fs::write(&file, TEMPLATE).expect("the scenario can be written");
    wait_for(&mut game, "town.ron が直りました", true);
}

#[test]
fn a_run_that_is_taken_up_again_is_watched_too() {
    let (mut game, file) = at_work(Lang::En);
    game.press("end-day");
    game.answer_all();
    game.send(isogaba::game::Go::To(Screen::Title));
    game.press("continue");
    assert_eq!(game.screen(), Screen::Territory);
    fs::write(&file, broken()).expect("the scenario can be written");
    wait_for(&mut game, "There is no field “dayz”", true);
}

#[test]
fn a_sorting_exercise_is_begun_again_too() {
    let source = isogaba::scenario::shipped("sorting").expect("it is shipped");
    let (mut game, file) = with_scenario(Lang::En, &source);
    game.press("start");
    game.press("scenario-town");
    game.press("play");
    assert_eq!(game.screen(), Screen::Sorting);
    let title = crate::sorting::table(&game).run().scenario().title.en.clone();
    fs::write(&file, source.replacen(&title, "Another table", 1)).expect("the scenario can be written");
    wait_for(&mut game, "town.ron has changed", true);
    game.press("edit-again");
    assert_eq!(game.screen(), Screen::Sorting);
    assert_eq!(crate::sorting::table(&game).run().scenario().title.en, "Another table");
}

/// Files of every kind: one slip, an end too early, long lines, tabs, many problems, no place at all.
fn specimens() -> Vec<(String, Vec<u8>)> {
    let many =
        TEMPLATE.replace("known: true", "known: true, need: 7.5").replace("hours_per_day: 4.0", "hours_per_day: 44.0");
    let one = "(id: \"no such id\", name: (ja: \"とても長い名前の店\", en: \"A shop with a long name\"), district: \"nowhere\"),\n";
    let long = format!("title: \"{}\", {WRONG}, \"{}\", ", "町の話".repeat(90), "x".repeat(300));
    let texts = [
        ("slip", broken()),
        ("end", format!("{}\n\n", TEMPLATE[..TEMPLATE.find(RIGHT).expect("it is there")].trim_end())),
        ("long_lines", TEMPLATE.replacen("title: ", &format!("{long}title: "), 1)),
        ("tabs", TEMPLATE.replacen(RIGHT, "\tdays:\t\t\"十日\"", 1)),
        ("many", many.replacen("prospects: [", &format!("prospects: [\n{}", one.repeat(30)), 1)),
        ("empty", String::new()),
    ];
    let texts = texts.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    let japanese = ("encoding_".repeat(12), b"(title: \"\x92\xac\")".to_vec());
    texts.into_iter().chain([japanese]).collect()
}

#[test]
fn pages_have_room_in_every_window_and_both_languages() {
    let mut faults = Faults::new();
    for (lang, size) in
        Lang::ALL.into_iter().flat_map(|lang| [(1024, 576), (1280, 720), (1920, 1080)].map(|size| (lang, size)))
    {
        let (game, file) = with_scenario(lang, TEMPLATE);
        let mut game = resized(game, size);
        for (name, bytes) in specimens() {
            fs::write(file.with_file_name(format!("{name}.ron")), bytes).expect("the scenario can be written");
        }
        game.press("start");
        look(&mut game, &mut faults);
        for (name, _) in specimens() {
            game.press(&format!("broken-{name}"));
            assert_eq!(game.menu(), Menu::Problems, "{name}");
            look(&mut game, &mut faults);
            game.hit(KeyCode::End);
            look(&mut game, &mut faults);
            game.hit(KeyCode::KeyR);
            game.hit(KeyCode::Escape);
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), told(&faults));
}

#[test]
fn what_lies_over_the_game_has_room_in_the_smallest_window() {
    let mut faults = Faults::new();
    for lang in Lang::ALL {
        let (game, file) = at_work(lang);
        let mut game = resized(game, (1024, 576));
        for (_, bytes) in specimens().into_iter().filter(|(name, _)| ["long_lines", "many"].contains(&name.as_str())) {
            fs::write(&file, bytes).expect("the scenario can be written");
            wait_for(&mut game, "town.ron", true);
            look(&mut game, &mut faults);
        }
        game.press("edit-fold");
        look(&mut game, &mut faults);
        fs::write(&file, TEMPLATE.replace("hours_per_day: 4.0", "hours_per_day: 5.0"))
            .expect("the scenario can be written");
        let began = Instant::now();
        while game.control("edit-again").is_none() {
            assert!(began.elapsed() < PATIENCE, "{:?}", game.keys());
            thread::sleep(Duration::from_millis(20));
            game.app.update();
        }
        look(&mut game, &mut faults);
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), told(&faults));
}
