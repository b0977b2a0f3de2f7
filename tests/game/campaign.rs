//! A long scenario: its routine, laid down by keys and by mouse, and its sittings, left and taken up.

use crate::{
    app::{Game, named},
    layout::{Faults, look, resized, told},
};
use bevy::prelude::*;
use isogaba::{
    analysis::{BotName, Player},
    coach::{Chore, Habit, On},
    game::{Begin, Menu, Screen, Submit, Turn},
    scenario::{self, Lang, Scenario},
    sim::{Channel, Command, Hours, StateHash},
};

/// A quarter at the lake: the shipped scenario over 65 days.
pub fn quarter() -> Scenario {
    let source = scenario::shipped("isogaba").expect("it is shipped");
    let mut scenario = scenario::parse(&source).expect("it has no problems");
    scenario.calendar.days = 65;
    scenario.calendar.starts = "2026-04-06".to_owned().try_into().expect("it is a Monday");
    scenario.incident = None;
    scenario.prediction = None;
    scenario
}

/// A game at the plan of the first week.
fn at_the_plan(lang: Lang) -> Game {
    let mut game = Game::new(named(lang));
    game.send(Begin::New(Box::new(quarter())));
    game.press("begin");
    assert_eq!((game.screen(), game.menu()), (Screen::Territory, Menu::Plan));
    game
}

fn routine(game: &Game) -> Vec<Habit> {
    game.session().run().notes().routine.clone()
}

/// Ends the day; at a week's end, on to the first morning of the next.
fn end_day(game: &mut Game) {
    game.press("end-day");
    game.answer_all();
}

#[test]
fn a_routine_is_laid_down_by_keys_alone() {
    let mut game = at_the_plan(Lang::Ja);
    game.hit(KeyCode::KeyT);
    assert_eq!(game.menu(), Menu::Routine);
    game.hit(KeyCode::Digit1);
    game.hit(KeyCode::Digit1);
    assert_eq!(routine(&game).len(), 2);
    // The line that was added is in hand: its weekday, then what is done.
    let before = routine(&game)[1];
    game.hit(KeyCode::Semicolon);
    assert_ne!(routine(&game)[1].on, before.on);
    game.hit(KeyCode::ArrowRight);
    game.hit(KeyCode::Minus);
    assert!(!routine(&game)[1].chore.is_like(before.chore));
    game.hit(KeyCode::ArrowUp);
    game.hit(KeyCode::Delete);
    assert_eq!(routine(&game).len(), 1);
    game.hit(KeyCode::Enter);
    game.settle();
    if game.menu() == Menu::Routine {
        // Enter reaches a focused button by Bevy's own key events, which a headless game doesn't get.
        game.hit(KeyCode::Escape);
    }
    assert_eq!(game.menu(), Menu::Plan, "the plan lies beneath");
    game.press("plan-go");
    assert_eq!(game.menu(), Menu::None);
}

#[test]
fn a_routine_is_laid_down_by_mouse_and_done_at_one_press() {
    for lang in Lang::ALL {
        let mut game = at_the_plan(lang);
        game.press("routine");
        game.press("routine-add-1");
        game.press("routine-1-amount-more");
        let Chore::Answer { people: 3 } = routine(&game)[0].chore else { panic!("{:?}", routine(&game)) };
        // To ① calls: the first of all work.
        while !matches!(routine(&game)[0].chore, Chore::Prospect { channel: Channel::Call, .. }) {
            game.press("routine-1-chore-less");
        }
        game.press("routine-1-amount-more");
        let calls = Chore::Prospect { channel: Channel::Call, hours: Hours::from_minutes(90) };
        assert_eq!(routine(&game), [Habit { on: On::EveryDay, chore: calls }]);
        game.press("routine-done");
        game.press("plan-go");
        let before = game.session().view().hours_left();
        assert!(game.control("routine-do").is_some(), "{:?}", game.keys());
        game.hit(KeyCode::KeyT);
        let done: Vec<_> = game.session().run().commands().collect();
        let round =
            |minutes| Command::Prospect { channel: Channel::Call, district: None, hours: Hours::from_minutes(minutes) };
        assert_eq!(done, [round(60), round(30)]);
        assert_eq!(before - game.session().view().hours_left(), Hours::from_minutes(90));
        assert!(game.control("routine-do").is_none(), "once a day is enough");
        assert!(game.session().news().is_some());
        // The next press leads to the page, and the next day has its own share.
        game.hit(KeyCode::KeyT);
        assert_eq!(game.menu(), Menu::Routine);
        game.press("routine-done");
        end_day(&mut game);
        assert!(game.control("routine-do").is_some());
        game.press("routine-do");
        assert_eq!(game.session().run().today().len(), 2);
    }
}

#[test]
fn a_routine_that_does_not_fit_says_what_it_left() {
    let mut game = at_the_plan(Lang::En);
    for _ in 0..2 {
        game.press("routine");
        let keys = game.keys();
        let other =
            keys.iter().filter(|key| key.starts_with("routine-add-")).max().expect("there is always one").clone();
        game.press(&other);
        let line = routine(&game).len();
        for _ in 0..6 {
            game.press(&format!("routine-{line}-amount-more"));
        }
        game.press(&format!("routine-{line}-on-less"));
        game.press(&format!("routine-{line}-on-less"));
        game.press("routine-done");
    }
    assert!(routine(&game).iter().all(|habit| habit.on == On::EveryDay), "{:?}", routine(&game));
    game.press("plan-go");
    game.hit(KeyCode::KeyT);
    assert_eq!(game.session().view().hours_left(), Hours::ZERO);
    assert!(game.shows("no time left"), "{:?}", game.texts());
}

#[test]
fn short_scenarios_have_neither_routine_nor_sittings() {
    let mut scenario = quarter();
    scenario.calendar.days = 10;
    let mut game = Game::new(named(Lang::Ja));
    game.send(Begin::New(Box::new(scenario)));
    game.go_to_work();
    game.hit(KeyCode::KeyT);
    assert_eq!(game.menu(), Menu::None);
    assert!(game.control("routine-change").is_none());
    for _ in 0..5 {
        game.press("end-day");
    }
    assert_eq!(game.menu(), Menu::Week);
    game.press("choice-1");
    assert_eq!(game.menu(), Menu::Plan, "no page to leave from");
}

/// Plays with a bot until so many weeks are over; the page after the week is open then.
fn play_weeks(game: &mut Game, bot: &mut impl Player, weeks: u16) {
    while game.menu() != Menu::Rest || game.session().view().day().0 <= 5 * weeks {
        if game.menu() == Menu::None {
            let command = bot.next(&game.session().view());
            game.send(Submit(command));
        } else {
            game.answer();
        }
    }
}

/// Plays with a bot to the debrief; the state that comes of it.
fn play_on(game: &mut Game, bot: &mut impl Player) -> StateHash {
    while game.screen() != Screen::Debrief {
        if game.menu() == Menu::None {
            let command = bot.next(&game.session().view());
            game.send(Submit(command));
        } else {
            game.answer();
        }
    }
    game.session().run().territory().hash()
}

#[test]
fn a_run_that_is_left_and_taken_up_ends_like_one_that_is_not() {
    let mut scenario = quarter();
    scenario.calendar.days = 20;
    let begin = || {
        let mut game = Game::new(named(Lang::Ja));
        game.send(Begin::New(Box::new(scenario.clone())));
        game.go_to_work();
        game
    };
    let mut whole = begin();
    let end = play_on(&mut whole, &mut BotName::Nurture.player(7));

    let mut game = begin();
    let mut bot = BotName::Nurture.player(7);
    for weeks in 1..=3 {
        play_weeks(&mut game, &mut bot, weeks);
        assert!(game.shows(&format!("第{weeks}週が終わりました")), "{:?}", game.texts());
        let hash = game.session().run().territory().hash();
        game.hit(KeyCode::KeyL);
        assert_eq!((game.screen(), game.menu()), (Screen::Title, Menu::None));
        let where_ = format!("第{}週・{}日目から", weeks + 1, 5 * weeks + 1);
        assert!(game.shows(&where_) && game.shows("急がば回れ"), "{:?}", game.texts());
        game.press("continue");
        assert_eq!((game.screen(), game.menu()), (Screen::Territory, Menu::Reminder));
        assert!(game.shows("おかえりなさい"));
        assert_eq!(game.session().run().territory().hash(), hash);
        game.press("go-on");
        assert_eq!(game.menu(), Menu::Plan, "the week is planned as if one had never been away");
        game.press("plan-go");
    }
    assert_eq!(play_on(&mut game, &mut bot), end);
}

#[test]
fn the_routine_is_still_there_after_a_rest() {
    let mut game = at_the_plan(Lang::En);
    game.press("routine");
    game.press("routine-add-1");
    game.press("routine-add-1");
    game.press("routine-done");
    game.press("plan-go");
    let laid_down = routine(&game);
    for _ in 0..5 {
        game.press("end-day");
    }
    game.press("choice-1");
    assert_eq!(game.menu(), Menu::Rest);
    game.press("leave");
    game.press("continue");
    assert_eq!(game.menu(), Menu::Reminder);
    assert_eq!(routine(&game), laid_down);
    assert!(game.shows("Answer inquiries"), "{:?}", game.texts());
    game.hit(KeyCode::Escape);
    game.answer_all();
    game.hit(KeyCode::Escape);
    assert_eq!(game.menu(), Menu::Pause, "one is reminded once");
}

/// Every page of a long scenario, in three sizes of window.
#[test]
fn routine_and_sittings_have_room() {
    for lang in Lang::ALL {
        for size in [(1024, 576), (1280, 720), (1920, 1080)] {
            let mut faults = Faults::new();
            let mut game = resized(at_the_plan(lang), size);
            look(&mut game, &mut faults);
            game.press("routine");
            look(&mut game, &mut faults);
            for _ in 0..5 {
                game.press("routine-add-1");
                look(&mut game, &mut faults);
            }
            let keys = game.keys();
            if let Some(other) = keys.iter().filter(|key| key.starts_with("routine-add-")).max() {
                game.press(other);
            }
            look(&mut game, &mut faults);
            // Each kind of work once, in the first line.
            for _ in 0..14 {
                game.press("routine-1-chore-more");
                look(&mut game, &mut faults);
            }
            game.press("routine-done");
            look(&mut game, &mut faults);
            game.press("plan-go");
            let mut bot = BotName::Nurture.player(7);
            while game.menu() != Menu::Reminder {
                match (game.menu(), game.screen()) {
                    (_, Screen::Title) => {
                        look(&mut game, &mut faults);
                        game.press("continue");
                    }
                    (Menu::Rest, _) if game.session().view().day().0 > 10 => {
                        look(&mut game, &mut faults);
                        game.press("leave");
                    }
                    (Menu::None, _) => {
                        game.send(Turn::Overview);
                        look(&mut game, &mut faults);
                        game.hit(KeyCode::KeyT);
                        if game.menu() == Menu::Routine {
                            game.press("routine-done");
                        }
                        look(&mut game, &mut faults);
                        let command = bot.next(&game.session().view());
                        let command =
                            if game.session().view().check(command).is_ok() { command } else { Command::EndDay };
                        game.send(Submit(command));
                    }
                    _ => {
                        look(&mut game, &mut faults);
                        game.answer();
                    }
                }
            }
            look(&mut game, &mut faults);
            assert!(faults.is_empty(), "{lang:?} {size:?}, {} faults:\n{}", faults.len(), told(&faults));
        }
    }
}
