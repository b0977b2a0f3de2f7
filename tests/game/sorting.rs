//! The sorting exercise: by keys and by buttons to the result, in both languages, and a bot that shows it.

use crate::app::{Game, autoplay, named};
use bevy::{input_focus::tab_navigation::TabIndex, prelude::*, ui_widgets::Button};
use isogaba::{
    analysis::BotName,
    game::{Begin, CardTable, Go, Menu, PlayOptions, Screen, SortingStage},
    record::{Accepted, verify_any},
    scenario::{self, Lang, Library},
    sim::Purpose,
};
use std::{fs, path::PathBuf};

const DIGITS: [KeyCode; 4] = [KeyCode::Digit1, KeyCode::Digit2, KeyCode::Digit3, KeyCode::Digit4];

/// The shipped exercise, at its first page.
pub fn begun(lang: Lang) -> Game {
    let mut game = Game::new(named(lang));
    let source = scenario::shipped("sorting").expect("it is shipped");
    game.send(Begin::New(Box::new(scenario::parse(&source).expect("it has no problems"))));
    assert_eq!(game.screen(), Screen::Sorting);
    game
}

pub fn table(game: &Game) -> &CardTable {
    game.app.world().resource::<CardTable>()
}

/// A purpose that the card in hand accepts, or one that it doesn't.
fn purpose(game: &Game, right: bool) -> Purpose {
    let SortingStage::Card(card) = table(game).stage() else { panic!("no card lies there") };
    let accepts = table(game).run().card(card).accepts;
    Purpose::ALL.into_iter().find(|&purpose| accepts.contains(purpose) == right).expect("there are both")
}

fn kept(game: &Game) -> PathBuf {
    let files = fs::read_dir(game.folder.path()).expect("it can be read").filter_map(Result::ok);
    let mut files = files.map(|file| file.path()).filter(|path| path.to_string_lossy().ends_with(".sorting.json"));
    let path = files.next().expect("the exercise is kept");
    assert_eq!(files.next(), None, "in one file");
    path
}

#[test]
fn keys_alone_lead_to_the_result_in_both_languages() {
    for (lang, words) in
        [(Lang::Ja, ["ちがいます", "正解です", "仕分けの結果"]), (Lang::En, ["Not quite", "Right", "What you sorted"])]
    {
        let mut game = begun(lang);
        game.hit(KeyCode::Enter);
        assert_eq!(table(&game).stage(), SortingStage::Company);
        game.hit(KeyCode::Enter);
        let mut wrong = 0;
        while table(&game).stage() != SortingStage::Result {
            match table(&game).stage() {
                SortingStage::Card(_) => {
                    game.hit(KeyCode::Enter);
                    assert!(matches!(table(&game).stage(), SortingStage::Card(_)), "a card isn't passed over");
                    let right = wrong == 2;
                    wrong += usize::from(!right);
                    let key = DIGITS[purpose(&game, right).index()];
                    game.hit(key);
                    assert!(game.shows(words[usize::from(right)]), "{:?}", game.texts());
                    let answered = table(&game).run().exercise().placements().len();
                    game.hit(key);
                    assert_eq!(table(&game).run().exercise().placements().len(), answered, "the first answer counts");
                }
                _ => game.hit(KeyCode::Enter),
            }
        }
        assert!(game.shows(words[2]), "{:?}", game.texts());
        assert_eq!(table(&game).run().exercise().score().right, 22);
        let text = fs::read_to_string(kept(&game)).expect("it can be read");
        let Ok(Accepted::Sorting(done)) = verify_any(&text) else { panic!("it is accepted") };
        assert!(done.finished && done.player == "山田" && done.score.right == 22);
    }
}

#[test]
fn buttons_lead_from_the_chooser_to_the_result_and_back() {
    let mut game = Game::new(named(Lang::En));
    for key in ["start", "scenario-sorting", "play", "begin", "cards"] {
        game.press(key);
    }
    while table(&game).stage() != SortingStage::Result {
        match table(&game).stage() {
            SortingStage::Card(_) => game.press(&format!("place-{}", purpose(&game, true).index() + 1)),
            SortingStage::Company => game.press("cards"),
            _ => game.press("next"),
        }
    }
    assert!(game.shows("Every card is right."), "{:?}", game.texts());
    let scenario = table(&game).run().scenario().clone();
    let word = &scenario.debrief[0].say.en;
    assert!(game.shows(word), "the best grade has its last word: {:?}", game.texts());
    let course = scenario.course.expect("it has a place in the course");
    assert!(course.discussion.iter().all(|question| game.shows(&question.en)), "{:?}", game.texts());
    let order =
        |game: &Game| -> Vec<_> { table(game).run().exercise().placements().map(|placed| placed.card).collect() };
    let first = order(&game);
    game.press("again");
    assert_eq!((table(&game).stage(), table(&game).run().exercise().seed()), (SortingStage::Company, 7));
    game.press("cards");
    for &card in &first[..3] {
        assert_eq!(table(&game).stage(), SortingStage::Card(card));
        game.press("place-2");
        game.press("next");
    }
    game.send(Go::To(Screen::Choose));
    assert_eq!(game.screen(), Screen::Choose);
}

#[test]
fn the_chooser_tells_cards_and_minutes_and_keeps_its_order() {
    let mut game = Game::new(named(Lang::En));
    game.press("start");
    game.press("scenario-sorting");
    assert!(game.shows("2 companies") && game.shows("24 cards") && game.shows("about 8 min"), "{:?}", game.texts());
}

#[test]
fn escape_opens_the_menu_with_the_keys_of_the_exercise() {
    let mut game = begun(Lang::En);
    game.press("begin");
    game.press("cards");
    game.hit(KeyCode::Escape);
    assert_eq!(game.menu(), Menu::Pause);
    assert!(game.shows("choose a purpose"), "{:?}", game.texts());
    game.hit(KeyCode::Digit1);
    assert_eq!(table(&game).run().exercise().placements().len(), 0, "a menu keeps the keys to itself");
    game.hit(KeyCode::Escape);
    assert_eq!(game.menu(), Menu::None);
}

#[test]
fn another_language_shows_the_same_card() {
    let mut game = begun(Lang::Ja);
    game.press("begin");
    game.press("cards");
    let before = table(&game).stage();
    let SortingStage::Card(card) = before else { panic!("a card lies there") };
    game.press("menu");
    game.press("en");
    game.press("resume");
    assert_eq!(table(&game).stage(), before);
    let activity = table(&game).run().card(card).activity.en.clone();
    assert!(game.shows(&activity), "{:?}", game.texts());
}

#[test]
fn every_control_can_be_reached_and_has_a_name() {
    let mut game = begun(Lang::Ja);
    for step in ["", "begin", "cards", "place-1"] {
        if !step.is_empty() {
            game.press(step);
        }
        let world = game.app.world_mut();
        let mut controls = world.query_filtered::<(Has<TabIndex>, Option<&AccessibleLabel>), With<Button>>();
        assert!(controls.iter(world).count() > 0, "after {step:?}");
        for (reachable, name) in controls.iter(world) {
            assert!(reachable && name.is_some_and(|name| !name.0.is_empty()), "after {step:?}: {name:?}");
        }
    }
}

#[test]
fn what_cannot_be_kept_is_told_once() {
    let mut game = begun(Lang::En);
    game.press("begin");
    game.press("cards");
    fs::remove_dir_all(game.folder.path()).expect("it can be removed");
    game.press("place-1");
    assert_eq!(game.menu(), Menu::Trouble);
    game.press("close");
    game.press("next");
    game.press("place-1");
    assert_eq!(game.menu(), Menu::None, "once is enough");
}

#[test]
fn a_bot_shows_the_exercise_and_ends_the_program() {
    let source = scenario::shipped("sorting").expect("it is shipped");
    let entry = Library::default().find("sorting").expect("it is shipped");
    assert_eq!(entry.source, source);
    for bot in [BotName::Nurture, BotName::Random] {
        let options = autoplay(bot, Lang::Ja);
        let mut game = Game::new(PlayOptions { scenario: Some(entry.clone()), ..options });
        for _ in 0..1_000 {
            game.app.update();
            if game.app.should_exit().is_some() {
                break;
            }
        }
        assert!(game.app.should_exit().is_some_and(|exit| exit.is_success()), "it should have ended by itself");
        assert_eq!(table(&game).stage(), SortingStage::Result);
        assert_eq!(table(&game).run().exercise().score().total == 100.0, bot == BotName::Nurture);
    }
}
