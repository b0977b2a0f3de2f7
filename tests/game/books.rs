//! The glossary, the page about the model, and the troubles that are told: what lies over a screen and leads back to it.

use crate::app::{Game, as_written, named};
use bevy::{
    camera::NormalizedRenderTarget,
    input_focus::{FocusCause, InputFocus},
    picking::{
        backend::HitData,
        pointer::{Location, PointerId},
    },
    prelude::*,
};
use isogaba::{
    game::{Go, Menu, PlayOptions, Screen, Turn},
    scenario::Lang,
    sim::Stage,
    texts::{Texts, glossary},
};
use std::{fs, time::Duration};

/// Presses and lets go a button of the mouse on a node, as the pointer would.
pub fn click(game: &mut Game, entity: Entity, button: PointerButton) {
    let world = game.app.world_mut();
    let location = Location { target: NormalizedRenderTarget::None { width: 1280, height: 720 }, position: Vec2::ZERO };
    let hit = HitData::new(entity, 0.0, None, None);
    let pointer = PointerId::Mouse;
    world.trigger(Pointer::new(pointer, location.clone(), Press { button, hit: hit.clone(), count: 1 }, entity));
    let duration = Duration::from_millis(80);
    world.trigger(Pointer::new(
        pointer,
        location.clone(),
        Click { button, hit: hit.clone(), duration, count: 1 },
        entity,
    ));
    world.trigger(Pointer::new(pointer, location, Release { button, hit }, entity));
    game.settle();
}

/// On the first morning, the first lead in hand and nothing over the screen.
fn at_a_lead(lang: Lang) -> Game {
    let mut game = Game::in_territory(lang);
    for _ in 0..6 {
        if game.screen() == Screen::Predict {
            game.hit(KeyCode::Escape);
        }
        if game.menu() == Menu::Plan {
            game.hit(KeyCode::Escape);
        }
    }
    assert_eq!((game.screen(), game.menu()), (Screen::Territory, Menu::None));
    let lead = game.session().view().prospects().find(|p| p.stage == Stage::Lead).expect("somebody is known").id;
    game.send(Turn::Select(lead));
    game
}

/// The glossary is open at this term, and says all about it.
fn assert_open_at(game: &mut Game, lang: Lang, id: &str) {
    let texts = Texts::new(lang);
    assert_eq!(game.menu(), Menu::Glossary, "{:?}", game.texts());
    for words in [glossary::term(&texts, id), glossary::reading(&texts, id), glossary::meaning(&texts, id)] {
        assert!(game.shows(&words), "{id}: {words:?} should be among {:?}", game.texts());
    }
}

/// The text node that shows just these words.
fn text_node(game: &mut Game, words: &str) -> Entity {
    let world = game.app.world_mut();
    let mut texts = world.query::<(Entity, &Text)>();
    texts
        .iter(world)
        .find(|(_, text)| as_written(&text.0) == words)
        .map(|(entity, _)| entity)
        .expect("the words are shown")
}

#[test]
fn a_right_click_on_a_term_opens_the_glossary_there_and_does_nothing_else() {
    for lang in Lang::ALL {
        let mut game = at_a_lead(lang);
        for (key, term) in [("activity-3", "consultation"), ("activity-6", "ask")] {
            let row = game.control(key).expect("the row is there");
            click(&mut game, row, PointerButton::Secondary);
            assert_open_at(&mut game, lang, term);
            assert_eq!(game.session().run().commands().count(), 0, "to ask what a thing means isn't to do it");
            game.hit(KeyCode::Escape);
            assert_eq!((game.screen(), game.menu()), (Screen::Territory, Menu::None));
        }
        let row = game.control("activity-3").expect("the row is there");
        click(&mut game, row, PointerButton::Primary);
        assert_eq!(game.menu(), Menu::None);
        assert_eq!(game.session().run().commands().count(), 1, "the first button still does it");
    }
}

#[test]
fn plain_words_answer_to_a_left_click_too() {
    let mut game = at_a_lead(Lang::En);
    let name = Texts::new(Lang::En).say("top-conversion");
    let words = text_node(&mut game, &name);
    click(&mut game, words, PointerButton::Primary);
    assert_open_at(&mut game, Lang::En, "conversion");
}

#[test]
fn g_opens_the_term_of_the_focused_control_and_closes_it() {
    for lang in Lang::ALL {
        let mut game = at_a_lead(lang);
        let row = game.control("activity-5").expect("the row is there");
        game.app.world_mut().resource_mut::<InputFocus>().set(row, FocusCause::Navigated);
        game.hit(KeyCode::KeyG);
        assert_open_at(&mut game, lang, "proposal");
        game.hit(KeyCode::KeyG);
        assert_eq!(game.menu(), Menu::None);
        game.app.world_mut().resource_mut::<InputFocus>().clear();
        game.hit(KeyCode::KeyG);
        assert_open_at(&mut game, lang, "proposal");
    }
}

#[test]
fn arrows_walk_through_the_terms_and_numbers_lead_on() {
    let mut game = Game::new(named(Lang::Ja));
    game.hit(KeyCode::KeyG);
    assert_open_at(&mut game, Lang::Ja, glossary::TERMS[0]);
    game.hit(KeyCode::ArrowUp);
    assert_open_at(&mut game, Lang::Ja, glossary::TERMS[0]);
    game.hit(KeyCode::ArrowDown);
    assert_open_at(&mut game, Lang::Ja, glossary::TERMS[1]);
    game.hit(KeyCode::End);
    assert_open_at(&mut game, Lang::Ja, "detour");
    game.hit(KeyCode::Digit2);
    assert_open_at(&mut game, Lang::Ja, glossary::related("detour")[1]);
    game.press("close");
    assert_eq!((game.screen(), game.menu()), (Screen::Title, Menu::None));
}

#[test]
fn books_lead_back_to_the_menu_from_which_they_were_opened() {
    let mut game = at_a_lead(Lang::En);
    game.press("menu");
    game.press("glossary");
    assert_eq!(game.menu(), Menu::Glossary);
    game.press("about");
    assert_eq!(game.menu(), Menu::About);
    for below in [Menu::Glossary, Menu::Pause, Menu::None] {
        game.hit(KeyCode::Escape);
        assert_eq!(game.menu(), below);
    }
}

#[test]
fn a_plan_half_made_survives_a_look_into_the_glossary() {
    let mut game = Game::new(named(Lang::En));
    game.begin();
    game.press("begin");
    game.hit(KeyCode::Escape);
    assert_eq!((game.screen(), game.menu()), (Screen::Territory, Menu::Plan));
    game.press("plan-1-less");
    let before = game.texts();
    game.hit(KeyCode::KeyG);
    assert_eq!(game.menu(), Menu::Glossary);
    game.hit(KeyCode::Escape);
    assert_eq!(game.menu(), Menu::Plan);
    assert_eq!(game.texts().len(), before.len());
    assert!(before.iter().all(|text| game.shows(text)), "the plan is as it was");
}

#[test]
fn the_page_about_the_model_says_what_was_chosen() {
    for lang in Lang::ALL {
        let mut game = Game::new(named(lang));
        game.press("about");
        assert_eq!(game.menu(), Menu::About);
        let texts = Texts::new(lang);
        let mut ids = vec!["model-heading".to_owned(), "model-lead".to_owned(), "model-choice".to_owned()];
        ids.extend((1..=10).map(|number| format!("model-section-{number}-text")));
        ids.extend((1..=13).map(|number| format!("model-source-{number}")));
        for id in ids {
            assert!(game.shows(&texts.say(&id)), "{id}");
        }
        game.hit(KeyCode::PageDown);
        game.hit(KeyCode::Escape);
        assert_eq!(game.menu(), Menu::None);
        assert!(!game.shows(&texts.say("model-lead")));
    }
}

/// A folder in which a run was left on its second day.
fn folder_with_a_run() -> tempfile::TempDir {
    let mut game = at_a_lead(Lang::En);
    game.press("end-day");
    game.send(Go::To(Screen::Title));
    assert!(game.control("continue").is_some());
    std::mem::replace(&mut game.folder, tempfile::tempdir().expect("a temporary folder can be made"))
}

#[test]
fn a_broken_run_is_told_once_and_the_good_one_goes_on() {
    let folder = folder_with_a_run();
    let broken = folder.path().join("zzz.run.json");
    fs::write(&broken, "nothing of the kind").expect("a file can be written");
    let mut game = Game::in_folder(folder, named(Lang::En));
    assert_eq!(game.menu(), Menu::Trouble);
    assert!(game.shows("zzz.run.json") && game.shows("This isn't a run file"), "{:?}", game.texts());
    game.press("close");
    assert_eq!(game.menu(), Menu::None);
    assert!(broken.exists());
    game.press("continue");
    assert_eq!(game.session().view().day().0, 2);
    game.send(Go::To(Screen::Title));
    assert_eq!((game.screen(), game.menu()), (Screen::Title, Menu::None), "once is enough");
}

#[test]
fn broken_settings_are_put_aside_and_told() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::write(folder.path().join("settings.json"), "{ \"name\": ").expect("a file can be written");
    let mut game = Game::in_folder(folder, PlayOptions { lang: Some(Lang::En), ..default() });
    let kept = game.folder.path().join("settings.json.broken");
    assert_eq!(fs::read_to_string(&kept).expect("it is kept"), "{ \"name\": ");
    assert_eq!(game.menu(), Menu::Trouble);
    assert!(game.shows(&kept.display().to_string()), "{:?}", game.texts());
    game.press("close");
    game.press("start");
    assert_eq!(game.screen(), Screen::Setup, "the player is asked again");
}

#[test]
fn settings_that_cannot_be_written_are_told_and_the_game_goes_on() {
    let mut game = Game::new(PlayOptions { lang: Some(Lang::En), ..default() });
    // A folder where the file should be: nobody can write that, not even root.
    fs::create_dir(game.folder.path().join("settings.json")).expect("a folder can be made");
    game.press("start");
    game.press("done");
    assert_eq!(game.screen(), Screen::Briefing);
    assert_eq!(game.menu(), Menu::Trouble);
    assert!(game.shows("Your name and language can't be saved"), "{:?}", game.texts());
    game.press("close");
    assert_eq!((game.screen(), game.menu()), (Screen::Briefing, Menu::None));
}

#[test]
fn two_troubles_are_told_one_after_the_other() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::write(folder.path().join("settings.json"), "broken").expect("a file can be written");
    fs::write(folder.path().join("broken.run.json"), "broken").expect("a file can be written");
    let mut game = Game::in_folder(folder, PlayOptions { lang: Some(Lang::En), ..default() });
    assert_eq!(game.menu(), Menu::Trouble);
    assert!(game.shows("settings.json.broken") && !game.shows("broken.run.json"), "{:?}", game.texts());
    game.press("close");
    assert_eq!(game.menu(), Menu::Trouble);
    assert!(game.shows("broken.run.json"), "{:?}", game.texts());
    game.hit(KeyCode::Escape);
    assert_eq!((game.screen(), game.menu()), (Screen::Title, Menu::None));
}
