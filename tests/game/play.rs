//! Playing: from the title to the debrief, by buttons and by keys.

use crate::app::{Game, autoplay, named};
use bevy::{input_focus::InputFocus, input_focus::tab_navigation::TabIndex, prelude::*, ui_widgets::Button};
use isogaba::{
    analysis::BotName,
    game::{Begin, Go, Menu, PlayOptions, Screen, Turn},
    scenario::{self, Lang},
    sim::{ProspectId, Stage, Visibility},
};

#[test]
fn a_newcomer_is_asked_for_name_and_language_first() {
    let mut game = Game::new(PlayOptions::default());
    assert_eq!(game.screen(), Screen::Title);
    game.press("start");
    assert_eq!(game.screen(), Screen::Setup);
    game.press("done");
    assert_eq!(game.screen(), Screen::Briefing, "whoever comes for the first time is led to the tutorial");
    game.press("back");
    assert_eq!(game.screen(), Screen::Choose);
    game.press("scenario-isogaba");
    game.press("play");
    assert_eq!(game.screen(), Screen::Briefing);
    game.press("begin");
    assert_eq!(game.screen(), Screen::Predict);
    game.press("choice-2");
    game.press("choice-1");
    assert_eq!((game.screen(), game.menu()), (Screen::Territory, Menu::Plan));
    game.press("plan-go");
    assert_eq!((game.screen(), game.menu()), (Screen::Territory, Menu::None));
    let notes = game.session().run().notes();
    assert!(notes.prediction.is_some() && notes.plans.len() == 1, "{notes:?}");
}

#[test]
fn whoever_is_known_is_not_asked_again() {
    let mut game = Game::new(PlayOptions::default());
    game.press("start");
    game.press("done");
    let folder = std::mem::replace(&mut game.folder, tempfile::tempdir().expect("a temporary folder can be made"));
    drop(game);
    let mut again = Game::in_folder(folder, PlayOptions::default());
    again.press("start");
    assert_eq!(again.screen(), Screen::Choose);
}

#[test]
fn a_click_reaches_the_session_and_the_answer_reaches_the_screen() {
    let mut game = Game::in_territory(Lang::Ja);
    let known = game.session().view().prospects().find(|p| p.stage == Stage::Lead).expect("somebody is known");
    game.press(&format!("prospect-{}", known.id.0));
    let before = game.session().view().hours_left();
    game.press("activity-1");
    let view = game.session().view();
    assert!(view.hours_left() < before);
    assert_eq!(view.prospect(known.id).contacts, 1);
    let words = game.session().words(known.id).expect("they have answered").to_owned();
    assert!(game.shows(&words), "the panel should show {words:?}");
}

#[test]
fn number_keys_do_what_the_rows_do() {
    let mut game = Game::in_territory(Lang::En);
    game.hit(KeyCode::Tab);
    assert!(game.control("activity-1").is_some(), "Tab takes the most urgent prospect in hand");
    game.hit(KeyCode::Digit2);
    assert_eq!(game.session().run().commands().count(), 1);
    game.hit(KeyCode::Tab);
    game.hit(KeyCode::KeyR);
    let view = game.session().view();
    assert_eq!(view.prospects().filter(|p| p.contacts == 1).count(), 2, "R does the same with the next one");
}

#[test]
fn the_ask_can_be_pressed_on_every_lead_from_the_first_day() {
    let mut game = Game::in_territory(Lang::Ja);
    let leads: Vec<ProspectId> =
        game.session().view().prospects().filter(|p| p.stage == Stage::Lead).map(|p| p.id).collect();
    for &id in &leads {
        game.send(Turn::Select(id));
        let ask = game.control("activity-6").expect("the ask is there");
        assert!(game.app.world().get::<bevy::ui::InteractionDisabled>(ask).is_none());
    }
    game.press("activity-6");
    assert_eq!((game.menu(), game.session().view().totals().asks), (Menu::Sure, 0), "an ask waits for an answer");
    game.press("sure-4");
    assert_eq!((game.menu(), game.session().view().totals().asks), (Menu::None, 1));
    assert_eq!(game.session().run().notes().sure.len(), 1);
}

#[test]
fn prospecting_shows_its_funnel_even_when_nobody_comes() {
    let mut game = Game::in_territory(Lang::En);
    game.press("prospecting");
    game.press("icon/call");
    assert!(game.shows("contacted") && game.shows("talked") && game.shows("interested"));
    assert!(game.session().view().totals().hours[0].minutes() > 0);
}

#[test]
fn what_cannot_be_done_says_why_and_changes_nothing() {
    let mut game = Game::in_territory(Lang::En);
    let stranger = game.session().view().prospects().find(|p| p.stage == Stage::Unknown).expect("somebody is unknown");
    let before = game.session().run().territory().hash();
    game.send(isogaba::game::Submit(isogaba::sim::Command::Touch {
        prospect: stranger.id,
        activity: isogaba::sim::Activity::Ask,
    }));
    assert_eq!(game.session().run().territory().hash(), before);
    let news = game.session().news().expect("the player is told").to_owned();
    assert!(game.shows(&news));
}

#[test]
fn the_days_end_in_the_debrief_and_the_same_luck_can_be_played_again() {
    let mut game = Game::in_territory(Lang::Ja);
    game.play_to_debrief();
    let seed = game.session().run().seed();
    game.press("curve-trust");
    game.press("again");
    assert_eq!(game.screen(), Screen::Briefing);
    assert_eq!(game.session().run().seed(), seed);
    assert_eq!(game.session().run().commands().count(), 0);
}

#[test]
fn a_run_left_at_the_title_goes_on_where_it_was() {
    let mut game = Game::in_territory(Lang::Ja);
    game.hit(KeyCode::Tab);
    game.hit(KeyCode::Digit1);
    game.press("end-day");
    game.answer_all();
    game.hit(KeyCode::Tab);
    game.hit(KeyCode::Digit1);
    let hash = game.session().run().territory().hash();
    let said = |game: &Game| -> Vec<Option<String>> {
        let session = game.session();
        session.view().ids().map(|id| session.words(id).map(str::to_owned)).collect()
    };
    let words = said(&game);
    assert!(words.iter().any(Option::is_some));
    game.send(Go::To(Screen::Title));
    let folder = std::mem::replace(&mut game.folder, tempfile::tempdir().expect("a temporary folder can be made"));
    drop(game);
    let mut again = Game::in_folder(folder, named(Lang::Ja));
    again.press("continue");
    assert_eq!(again.screen(), Screen::Territory);
    assert_eq!(again.session().run().territory().hash(), hash);
    assert_eq!(said(&again), words, "what people said last is still there");
}

#[test]
fn a_bot_plays_from_the_title_to_the_debrief_and_ends_the_program() {
    let mut game = Game::new(autoplay(BotName::Nurture, Lang::Ja));
    let mut seen = Vec::new();
    for _ in 0..4_000 {
        game.app.update();
        if !seen.contains(&game.screen()) {
            seen.push(game.screen());
        }
        if game.app.should_exit().is_some() {
            break;
        }
    }
    assert!(game.app.should_exit().is_some_and(|exit| exit.is_success()), "it should have ended by itself");
    for screen in [Screen::Briefing, Screen::Territory, Screen::Debrief] {
        assert!(seen.contains(&screen), "{screen:?} was not among {seen:?}");
    }
    assert!(game.session().run().finished());
}

#[test]
fn everything_that_can_be_pressed_can_be_reached_by_keys_and_has_a_name() {
    let mut game = Game::new(named(Lang::En));
    for step in
        ["", "start", "scenario-isogaba", "play", "begin", "choice-1", "choice-1", "plan-go", "prospecting", "menu"]
    {
        if !step.is_empty() {
            game.press(step);
        }
        let world = game.app.world_mut();
        let mut controls = world.query_filtered::<(Has<TabIndex>, Option<&AccessibleLabel>), With<Button>>();
        assert!(controls.iter(world).count() > 1, "after {step:?}");
        for (reachable, name) in controls.iter(world) {
            assert!(reachable && name.is_some_and(|name| !name.0.is_empty()), "after {step:?}: {name:?}");
        }
    }
}

#[test]
fn arrow_keys_find_the_first_control_and_move_on() {
    let mut game = Game::new(named(Lang::Ja));
    game.hit(KeyCode::ArrowDown);
    let first = game.app.world().resource::<InputFocus>().get();
    game.hit(KeyCode::ArrowDown);
    let second = game.app.world().resource::<InputFocus>().get();
    assert!(first.is_some(), "the first key finds a control");
    assert!(second.is_some() && first != second, "{first:?} {second:?}");
}

#[test]
fn an_unwritable_folder_is_told_in_a_dialog() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let blocked = folder.path().join("a file, no folder");
    std::fs::write(&blocked, "in the way").expect("a file can be written");
    let mut app_options = named(Lang::En);
    app_options.data = Some(blocked.clone());
    let mut game = Game::with_options(app_options, folder);
    game.settle();
    assert_eq!(game.menu(), Menu::Trouble);
    let path = blocked.display().to_string();
    assert!(game.shows(&path), "{:?}", game.texts());
}

#[test]
fn a_menu_keeps_the_keys_to_itself() {
    let mut game = Game::in_territory(Lang::Ja);
    game.hit(KeyCode::ArrowDown);
    game.hit(KeyCode::Escape);
    assert_eq!(game.menu(), Menu::Pause);
    assert_eq!(game.app.world().resource::<InputFocus>().get(), None);
    game.hit(KeyCode::ArrowDown);
    let focused = game.app.world().resource::<InputFocus>().get();
    let in_menu = ["ja", "en", "resume", "title", "quit"].map(|key| game.control(key));
    assert!(focused.is_some() && in_menu.contains(&focused));
    game.hit(KeyCode::Digit1);
    assert_eq!(game.session().run().commands().count(), 0);
}

#[test]
fn a_territory_made_by_the_dice_can_be_played_too() {
    let mut scenario = scenario::parse(scenario::TEMPLATE).expect("the template has no problems");
    scenario.territory.prospects.clear();
    scenario.events.clear();
    scenario.territory.generated.count = 30;
    scenario.territory.generated.known = 6;
    let mut game = Game::new(named(Lang::En));
    game.send(Begin::New(Box::new(scenario)));
    game.go_to_work();
    game.hit(KeyCode::Tab);
    game.press("activity-1");
    let view = game.session().view();
    let met = view.prospects().find(|p| p.contacts == 1).expect("somebody was touched");
    let words = game.session().words(met.id).expect("they have answered").to_owned();
    assert!(!words.is_empty() && game.shows(&words));
}

/// The shipped scenario under another visibility, on the first morning, the first lead in hand.
fn seen_as(visibility: Visibility) -> Game {
    let source = scenario::shipped("isogaba").expect("it is shipped");
    let mut scenario = scenario::parse(&source).expect("it has no problems");
    scenario.visibility = visibility;
    let mut game = Game::new(named(Lang::En));
    game.send(Begin::New(Box::new(scenario)));
    game.go_to_work();
    game.hit(KeyCode::Tab);
    game
}

#[test]
fn the_chance_of_an_ask_is_shown_under_full_visibility_only() {
    let mut full = seen_as(Visibility::Full);
    assert!(full.shows("chance of an ask"), "{:?}", full.texts());
    for visibility in [Visibility::Cues, Visibility::Hidden] {
        let mut game = seen_as(visibility);
        assert!(!game.shows("chance of an ask"), "{visibility:?}");
    }
}

#[test]
fn under_hidden_visibility_the_mood_stands_for_the_bloom() {
    let mut hidden = seen_as(Visibility::Hidden);
    let moods = ["distant", "polite", "at ease", "feels sold to", "starts to talk about buying"];
    assert!(moods.iter().any(|mood| hidden.texts().iter().any(|text| text == mood)), "{:?}", hidden.texts());
    assert!(!hidden.texts().iter().any(|text| text == "A third open"));
}
