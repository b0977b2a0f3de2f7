//! The sandbox: dials a page at a time by keys and by mouse, all on one sheet, into the town, and back with one dial changed.

use crate::{
    app::{Game, named},
    layout::{Faults, look, resized, told},
};
use bevy::prelude::*;
use isogaba::{
    game::{Begin, DialTurn, Screen, Tray},
    scenario::{Lang, Library, Setting},
};
use std::time::{Duration, Instant};

/// The sandbox's first page.
fn opened(lang: Lang) -> Game {
    let mut game = Game::new(named(lang));
    open(&mut game);
    game
}

fn open(game: &mut Game) {
    let entry = Library::default().find("sandbox").expect("it is shipped");
    game.send(Begin::of(&entry).expect("it can be played"));
    assert_eq!(game.screen(), Screen::Dials);
}

fn setting(game: &Game) -> Setting {
    game.app.world().resource::<Tray>().setting().clone()
}

fn stop_of(game: &Game, id: &str) -> usize {
    let tray = game.app.world().resource::<Tray>();
    let place = tray.scenario().dials.iter().position(|dial| dial.id == id).expect("there is one");
    tray.setting().stops[place]
}

/// Waits until the bars stand.
fn wait_for_bars(game: &mut Game) {
    let begun = Instant::now();
    let waiting = |game: &mut Game| game.shows("Walking it") || game.shows("歩いてみています");
    while waiting(game) {
        assert!(begun.elapsed() < Duration::from_secs(60), "the bots should have come back");
        std::thread::sleep(Duration::from_millis(5));
        game.settle();
    }
}

#[test]
fn it_is_played_by_keys_alone() {
    let mut game = opened(Lang::En);
    assert!(game.shows("Dial 1 of 13") && game.shows("Doors in town"));
    game.hit(KeyCode::Digit1);
    assert_eq!(stop_of(&game, "prospects"), 0);
    game.hit(KeyCode::ArrowRight);
    game.hit(KeyCode::ArrowRight);
    game.hit(KeyCode::ArrowLeft);
    assert_eq!(stop_of(&game, "prospects"), 1);
    for page in 2..=13 {
        game.hit(KeyCode::Enter);
        assert!(game.shows(&format!("Dial {page} of 13")));
    }
    game.hit(KeyCode::Enter);
    assert!(game.shows("Begin in this town") && game.shows("Turned: Doors in town 9"));
    game.hit(KeyCode::Enter);
    assert_eq!(game.screen(), Screen::Briefing);
    assert_eq!(game.session().scenario().territory.prospects.len(), 11);
    assert_eq!(game.session().run().seed(), setting(&game).seed);
}

#[test]
fn it_is_played_by_mouse_alone() {
    let mut game = opened(Lang::Ja);
    game.press("next");
    game.press("next");
    game.press("back");
    assert!(game.shows("初日の知り合い"));
    game.press("stop-2");
    game.press("page-6");
    assert!(game.shows("期間"));
    game.press("stop-1");
    game.press("all");
    assert!(game.shows("期間 5日") && game.shows("初日の知り合い 2人"));
    game.press("dial-days-more");
    assert_eq!(stop_of(&game, "days"), 1);
    let before = setting(&game).seed;
    game.press("dice");
    assert_ne!(setting(&game).seed, before);
    game.press("usual");
    assert!(game.shows("どのつまみも、ふだんの位置です。"));
    game.press("dial-hours-more");
    game.press("start-town");
    assert_eq!(game.screen(), Screen::Briefing);
    assert!(game.shows("一日の持ち時間：6時間"));
    // From the briefing one gets back to the dials as they stand.
    game.press("back");
    assert_eq!(game.screen(), Screen::Dials);
    assert_eq!(stop_of(&game, "hours"), 3);
}

#[test]
fn on_the_sheet_arrows_turn_the_dial_that_has_the_focus() {
    let mut game = opened(Lang::En);
    game.press("all");
    // The way to the pages comes first, then less and more of each dial.
    for _ in 0..2 {
        game.hit(KeyCode::ArrowDown);
    }
    game.hit(KeyCode::ArrowRight);
    assert_eq!(stop_of(&game, "prospects"), 3);
    game.hit(KeyCode::ArrowRight);
    assert_eq!(stop_of(&game, "prospects"), 4, "the focus stays when the sheet is built anew");
    game.hit(KeyCode::Escape);
    assert_eq!(game.screen(), Screen::Choose);
}

#[test]
fn bars_show_what_would_come_of_it() {
    let mut game = opened(Lang::En);
    wait_for_bars(&mut game);
    let yen = |game: &mut Game| game.texts().into_iter().filter(|text| text.starts_with('¥')).collect::<Vec<_>>();
    let usual = yen(&mut game);
    assert_eq!(usual.len(), 2, "{usual:?}");
    game.press("stop-6");
    wait_for_bars(&mut game);
    assert_ne!(yen(&mut game), usual);
    assert!(game.shows("usually ¥"));
}

#[test]
fn after_a_run_one_dial_is_changed() {
    let mut game = opened(Lang::En);
    game.press("page-6");
    game.press("stop-1");
    game.press("all");
    game.press("start-town");
    game.go_to_work();
    let people = |game: &Game| -> Vec<String> {
        game.session().scenario().territory.prospects.iter().map(|spec| spec.id.clone()).collect()
    };
    let before = people(&game);
    game.play_to_debrief();
    game.press("dial");
    assert_eq!((game.screen(), stop_of(&game, "days")), (Screen::Dials, 0));
    game.send(DialTurn::To(3, 0));
    game.press("start-town");
    assert_eq!(people(&game), before, "the same people at another price");
    // Whoever chooses it anew finds the dials where they were left.
    open(&mut game);
    assert_eq!(stop_of(&game, "days"), 0);
}

#[test]
fn a_run_that_is_taken_up_again_needs_no_dials() {
    let mut game = opened(Lang::En);
    game.press("all");
    game.press("start-town");
    game.go_to_work();
    game.press("end-day");
    game.answer_all();
    let (scenario, day) = (game.session().scenario().clone(), game.session().view().day());
    let mut game = Game::in_folder(game.folder, named(Lang::En));
    game.send(Begin::Continue);
    assert_eq!((game.session().scenario(), game.session().view().day()), (&scenario, day));
}

#[test]
fn every_page_has_room() {
    for lang in Lang::ALL {
        for size in [(1024, 576), (1280, 720), (1920, 1080), (640, 360)] {
            let mut faults = Faults::new();
            let mut game = resized(Game::new(named(lang)), size);
            open(&mut game);
            wait_for_bars(&mut game);
            for page in 0..=13 {
                game.send(DialTurn::Page(page));
                look(&mut game, &mut faults);
            }
            assert!(faults.is_empty(), "{size:?}: {} faults:\n{}", faults.len(), told(&faults));
        }
    }
}
