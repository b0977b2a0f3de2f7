//! The whole sales process in the window: everything that the model allows is reached by its button and by its key, and
//! what a company doesn't do isn't there.

use crate::app::{Game, named};
use bevy::{
    input::{ButtonState, keyboard::Key as Letter, keyboard::KeyboardInput},
    input_focus::InputFocus,
    prelude::*,
    sprite::Text2d,
    ui::InteractionDisabled,
    window::PrimaryWindow,
};
use isogaba::{
    game::{Begin, Key, Menu, Turn},
    scenario::{self, Happens, Lang, Scenario, TimedEvent},
    sim::{Activity, Channel, Command, Hours, ProspectId, Purpose, Purposes, Role, Stage, Yen},
};

/// The prospects of the template.
const LEAD: ProspectId = ProspectId(0);
const CUSTOMER: ProspectId = ProspectId(1);
const NEWCOMER: ProspectId = ProspectId(2);
const DELIGHTED: ProspectId = ProspectId(4);

/// The template with everything switched on: customers from the first day, one of them with a complaint, somebody who
/// opens on the second day. Nothing is asked in between, so that a press does what it says.
pub fn everything() -> Scenario {
    let mut scenario = scenario::parse(scenario::TEMPLATE).expect("the template has no problems");
    scenario.prediction = None;
    scenario.reflections.clear();
    scenario.incident = None;
    scenario.coach.lessons.clear();
    scenario.calendar.hours_per_day = Hours::from_minutes(480);
    scenario.activities.discount.offered = true;
    scenario.activities.study.offered = true;
    scenario.activities.content.offered = true;
    scenario.model.team.budget = Yen(100_000);
    let people = &mut scenario.territory.prospects;
    people[CUSTOMER.index()].satisfaction = Some(0.6);
    people[DELIGHTED.index()].satisfaction = Some(0.95);
    people[NEWCOMER.index()].opens = Some(2);
    let who = |id: ProspectId| scenario.territory.prospects[id.index()].id.clone();
    scenario.events = vec![
        TimedEvent { day: 1, happens: Happens::Complaint { from: who(CUSTOMER) } },
        TimedEvent { day: 2, happens: Happens::Complaint { from: who(DELIGHTED) } },
    ];
    scenario
}

/// The first morning of a scenario.
fn in_scenario(scenario: Scenario, lang: Lang) -> Game {
    let mut game = Game::new(named(lang));
    game.send(Begin::New(Box::new(scenario)));
    game.go_to_work();
    game
}

fn last(game: &Game) -> Option<Command> {
    game.session().run().commands().last()
}

/// Presses Enter on whatever has the focus, as a keyboard does.
fn enter(game: &mut Game) {
    let world = game.app.world_mut();
    let window = world.query_filtered::<Entity, With<PrimaryWindow>>().single(world).expect("one window");
    game.send(KeyboardInput {
        key_code: KeyCode::Enter,
        logical_key: Letter::Enter,
        state: ButtonState::Pressed,
        text: None,
        repeat: false,
        window,
    });
}

/// Moves the focus to a control by the arrow keys.
fn walk_to(game: &mut Game, key: &str) {
    for _ in 0..80 {
        game.hit(KeyCode::ArrowDown);
        let focus = game.app.world().resource::<InputFocus>().get();
        let here = focus.and_then(|entity| game.app.world().get::<Key>(entity)).map(|Key(name)| name.clone());
        if here.as_deref() == Some(key) {
            return;
        }
    }
    panic!("no arrow leads to {key:?} among {:?}", game.keys());
}

fn is_disabled(game: &mut Game, key: &str) -> bool {
    let entity = game.control(key).unwrap_or_else(|| panic!("there should be a control {key:?}"));
    game.app.world().get::<InteractionDisabled>(entity).is_some()
}

#[test]
fn every_activity_has_its_button_and_its_key() {
    let cases = [
        (LEAD, Activity::Rapport, "activity-1", KeyCode::Digit1),
        (LEAD, Activity::Visit, "activity-4", KeyCode::Numpad4),
        (LEAD, Activity::Proposal, "activity-5", KeyCode::Digit5),
        (LEAD, Activity::Ask, "activity-6", KeyCode::Digit6),
        (LEAD, Activity::Discount, "activity-8", KeyCode::Digit8),
        (LEAD, Activity::Invite, "activity-i", KeyCode::KeyI),
        (CUSTOMER, Activity::Complaint, "activity-0", KeyCode::Digit0),
        (DELIGHTED, Activity::Rapport, "activity-1", KeyCode::Digit1),
        (DELIGHTED, Activity::Visit, "activity-4", KeyCode::Digit4),
        (DELIGHTED, Activity::CheckIn, "activity-5", KeyCode::Digit5),
        (DELIGHTED, Activity::Support, "activity-6", KeyCode::Digit6),
        (DELIGHTED, Activity::CrossSell, "activity-8", KeyCode::Digit8),
        (DELIGHTED, Activity::Referral, "activity-9", KeyCode::Numpad9),
        (DELIGHTED, Activity::Invite, "activity-i", KeyCode::KeyI),
    ];
    for (prospect, activity, button, key) in cases {
        let wanted = Some(Command::Touch { prospect, activity });
        let mut game = in_scenario(everything(), Lang::Ja);
        game.send(Turn::Select(prospect));
        game.press(button);
        assert_eq!(last(&game), wanted, "{button} with {prospect:?}");
        let mut game = in_scenario(everything(), Lang::Ja);
        game.send(Turn::Select(prospect));
        game.hit(key);
        assert_eq!(last(&game), wanted, "{key:?} with {prospect:?}");
    }
}

#[test]
fn a_visit_is_made_for_what_was_declared() {
    for (chip, turns, activity) in [
        ("visit-nurture", 0, Activity::Visit),
        ("visit-sell", 1, Activity::SellingVisit),
        ("visit-both", 2, Activity::FullVisit),
    ] {
        let wanted = Some(Command::Touch { prospect: LEAD, activity });
        let mut game = in_scenario(everything(), Lang::En);
        game.send(Turn::Select(LEAD));
        game.press(chip);
        assert_eq!(last(&game), None, "declaring is not visiting");
        game.press("activity-4");
        assert_eq!(last(&game), wanted);
        let mut game = in_scenario(everything(), Lang::En);
        game.send(Turn::Select(LEAD));
        (0..turns).for_each(|_| game.hit(KeyCode::KeyV));
        game.hit(KeyCode::Digit4);
        assert_eq!(last(&game), wanted);
    }
    let mut game = in_scenario(everything(), Lang::En);
    game.send(Turn::Select(DELIGHTED));
    assert!(game.control("visit-sell").is_none(), "a customer's visit serves after-follow alone");
}

#[test]
fn how_sure_one_is_is_asked_before_every_kind_of_ask() {
    for declare in ["", "visit-sell", "visit-both"] {
        let template = scenario::parse(scenario::TEMPLATE).expect("the template has no problems");
        let mut game = in_scenario(Scenario { prediction: template.prediction, ..everything() }, Lang::Ja);
        game.send(Turn::Select(LEAD));
        if declare.is_empty() {
            game.press("activity-8");
        } else {
            game.press(declare);
            game.press("activity-4");
        }
        assert_eq!((game.menu(), last(&game)), (Menu::Sure, None), "{declare:?}");
        game.press("sure-2");
        assert!(matches!(last(&game), Some(Command::Touch { activity, .. }) if activity.asks()));
    }
}

#[test]
fn a_question_waits_on_top_of_a_customers_page() {
    let mut scenario = everything();
    scenario.events.clear();
    scenario.model.after.question = 1.0;
    for by_key in [false, true] {
        let mut game = in_scenario(scenario.clone(), Lang::En);
        game.press("end-day");
        game.send(Turn::Select(DELIGHTED));
        assert!(game.shows("Answer the question"));
        if by_key {
            game.hit(KeyCode::Digit7)
        } else {
            game.press("activity-7")
        }
        assert_eq!(last(&game), Some(Command::Touch { prospect: DELIGHTED, activity: Activity::Answer }));
        assert!(game.control("activity-7").is_none(), "it has been answered");
    }
}

#[test]
fn a_seminar_is_held_for_those_who_were_invited() {
    for by_key in [false, true] {
        let mut game = in_scenario(everything(), Lang::En);
        game.press("workshop");
        assert!(is_disabled(&mut game, "icon/seminar"), "nobody is invited yet");
        game.send(Turn::Select(LEAD));
        game.press("activity-i");
        assert!(is_disabled(&mut game, "activity-i"), "once is enough");
        game.hit(KeyCode::KeyW);
        let name = everything().territory.prospects[LEAD.index()].name.en.clone();
        assert!(game.shows(&format!("1 of 8 seats: {name}")), "{:?}", game.texts());
        if by_key {
            game.hit(KeyCode::Digit6)
        } else {
            game.press("icon/seminar")
        }
        assert_eq!(last(&game), Some(Command::Seminar));
        // Who comes of those who were invited is up to them; the notebook keeps that they were.
        game.send(Turn::Select(LEAD));
        game.press("notebook");
        assert!(game.shows("Invited to the seminar"));
    }
}

#[test]
fn study_and_writing_have_their_buttons_and_keys() {
    let cases = [
        ("study-2", KeyCode::Digit2, Command::Study { purpose: Purpose::Nurturing }),
        ("study-4", KeyCode::Digit4, Command::Study { purpose: Purpose::AfterFollow }),
        ("icon/content", KeyCode::Digit5, Command::WriteContent),
    ];
    for (button, key, wanted) in cases {
        let mut game = in_scenario(everything(), Lang::Ja);
        game.press("workshop");
        game.press(button);
        assert_eq!(last(&game), Some(wanted));
        let mut game = in_scenario(everything(), Lang::Ja);
        game.hit(KeyCode::KeyW);
        game.hit(key);
        assert_eq!(last(&game), Some(wanted));
    }
}

#[test]
fn budgets_are_set_by_button_and_by_key_on_their_day_alone() {
    let wanted = |yen| Some(Command::Fund { role: Role::InsideSales, yen: Yen(yen) });
    let mut game = in_scenario(everything(), Lang::En);
    game.press("news-budgets");
    game.press("budget-2-more");
    assert_eq!(last(&game), wanted(10_000));
    walk_to(&mut game, "budget-2-more");
    enter(&mut game);
    assert_eq!(last(&game), wanted(20_000), "Enter does what a click does");
    game.press("budget-2-less");
    assert_eq!(last(&game), wanted(10_000));
    assert!(is_disabled(&mut game, "budget-1-less"), "nothing can't become less");
    game.press("end-day");
    assert!(game.control("news-budgets").is_none(), "the second day is no day for budgets");
    game.hit(KeyCode::KeyW);
    assert!(is_disabled(&mut game, "budget-2-more"));
    assert!(game.shows("They can be set next on"));
}

#[test]
fn what_the_team_does_every_night_is_no_news() {
    let mut game = in_scenario(everything(), Lang::En);
    game.press("workshop");
    game.press("budget-1-more");
    game.press("end-day");
    let news: Vec<_> = game.keys().into_iter().filter(|key| key.starts_with("news-")).collect();
    assert_eq!(news.len(), 2, "the complaint and the new company: {news:?}");
}

#[test]
fn what_a_company_does_not_do_is_not_there() {
    let mut scenario = everything();
    scenario.activities.discount.offered = false;
    scenario.activities.invite.offered = false;
    scenario.activities.study.offered = false;
    scenario.activities.content.offered = false;
    scenario.activities.full_visit.offered = false;
    scenario.activities.support.offered = false;
    scenario.activities.channel_mut(Channel::Fax).offered = false;
    scenario.model.team.budget = Yen(0);
    let mut game = in_scenario(scenario, Lang::Ja);
    assert!(game.control("workshop").is_none() && game.control("news-budgets").is_none());
    game.hit(KeyCode::KeyW);
    assert!(game.control("icon/seminar").is_none());
    game.send(Turn::Select(LEAD));
    for absent in ["activity-8", "activity-i", "visit-both", "activity-0", "activity-9"] {
        assert!(game.control(absent).is_none(), "{absent}");
    }
    assert!(game.control("visit-sell").is_some());
    game.send(Turn::Select(DELIGHTED));
    assert!(game.control("activity-6").is_none() && game.control("activity-5").is_some());
    game.press("prospecting");
    assert!(game.control("icon/fax").is_none() && game.control("icon/call").is_some());
    assert!(game.control("icon/seminar").is_none(), "it has moved to the workshop");
}

#[test]
fn a_purpose_that_a_company_leaves_out_takes_no_room() {
    let mut scenario = everything();
    scenario.activities.without = Purposes::one(Purpose::Prospecting);
    scenario.purposes.nurturing.short = isogaba::scenario::Text { ja: "関係".into(), en: "Bond".into() };
    scenario.reflections = scenario::parse(scenario::TEMPLATE).expect("the template has no problems").reflections;
    let mut game = Game::new(named(Lang::Ja));
    game.send(Begin::New(Box::new(scenario)));
    game.press("begin");
    assert_eq!(game.menu(), Menu::Plan);
    assert!(game.control("plan-1-more").is_none() && game.control("plan-2-more").is_some());
    game.press("plan-go");
    assert!(game.shows("②関係"), "the company's own word: {:?}", game.texts());
    assert!(!game.texts().iter().any(|text| text.starts_with('①')), "{:?}", game.texts());
    assert!(game.control("prospecting").is_none());
    let plan = game.session().run().notes().plans[0].hours;
    assert!(plan[0] == Hours::ZERO && plan[1] > Hours::ZERO, "{plan:?}");
}

/// How many question marks stand on the map.
fn strangers_on_the_map(game: &mut Game) -> usize {
    let world = game.app.world_mut();
    world.query::<&Text2d>().iter(world).filter(|text| text.0 == "？").count()
}

#[test]
fn who_has_not_opened_yet_is_seen_once_they_open() {
    let mut game = in_scenario(everything(), Lang::Ja);
    let strangers = |game: &Game| game.session().view().prospects().filter(|p| p.stage == Stage::Unknown).count();
    assert!(!game.session().view().is_there(NEWCOMER));
    let before = strangers_on_the_map(&mut game);
    assert_eq!(before, strangers(&game));
    game.press("end-day");
    assert!(game.session().view().is_there(NEWCOMER));
    assert_eq!(strangers_on_the_map(&mut game), before + 1);
    assert!(game.shows("新しい会社ができました"), "{:?}", game.texts());
}

#[test]
fn a_complaint_is_told_shown_and_kept_in_the_notebook() {
    let mut game = in_scenario(everything(), Lang::Ja);
    game.press("end-day");
    assert!(game.shows("クレームが来ました"));
    game.press("news-0");
    assert!(game.control("activity-0").is_some(), "the news leads to whoever complains");
    game.press("activity-0");
    game.press("notebook");
    assert!(game.shows("クレーム") && (game.shows("クレームに向き合った") || game.shows("取り戻した")));
}

#[test]
fn how_satisfied_a_customer_is_stands_on_their_page_and_in_the_list() {
    let mut game = in_scenario(everything(), Lang::En);
    assert!(game.texts().iter().any(|text| text.starts_with("Delighted ·")), "{:?}", game.texts());
    game.send(Turn::Select(DELIGHTED));
    assert!(game.texts().iter().any(|text| text == "Delighted"));
}

#[test]
fn studied_hours_have_a_meter_of_their_own() {
    let mut game = in_scenario(everything(), Lang::En);
    assert!(!game.texts().iter().any(|text| text == "Study"));
    game.hit(KeyCode::KeyW);
    game.hit(KeyCode::Digit1);
    game.send(Turn::Overview);
    assert!(game.texts().iter().any(|text| text == "Study"));
}
