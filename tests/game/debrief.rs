//! The debrief's pages: reached by keys and by buttons, the types revealed there and nowhere before, answers to what was
//! asked.

use crate::app::{Game, named};
use bevy::{input_focus::InputFocus, prelude::*};
use isogaba::{
    analysis::{BotName, Player},
    game::{Begin, Key, Menu, PlayOptions, Screen, Submit, Turn},
    report::{Diagnosis, People, TrustBand},
    scenario::{self, Lang, Pattern, Scenario},
    sim::{Activity, Command, CustomerType, ProspectId, Stage, Talent},
    texts::{Texts, customer_name, customer_needs, customer_signs},
};

const PAGES: [&str; 7] =
    ["page-result", "page-what_if", "page-asks", "page-pattern", "page-people", "page-expectation", "page-talk"];

fn shipped() -> Scenario {
    scenario::parse(&scenario::shipped("isogaba").expect("it is shipped")).expect("it has no problems")
}

/// A game of a scenario on its first morning, the prediction answered with the second way and the first reason.
fn predicted(scenario: Scenario, options: PlayOptions) -> Game {
    let mut game = Game::new(options);
    game.send(Begin::New(Box::new(scenario)));
    game.press("begin");
    if game.screen() == Screen::Predict {
        game.press("choice-2");
        game.press("choice-1");
    }
    answer_all(&mut game);
    game
}

/// Answers whatever lies over the territory; the incident is left for later.
fn answer_all(game: &mut Game) {
    for _ in 0..8 {
        match game.menu() {
            Menu::None => return,
            Menu::Sure => game.press("sure-5"),
            Menu::Week => game.press("choice-1"),
            Menu::Incident => game.press("later"),
            Menu::Plan => game.press("plan-go"),
            Menu::Rest | Menu::Reminder => game.press("go-on"),
            Menu::Routine => game.press("routine-done"),
            Menu::Speak => game.press("speak-skip"),
            Menu::Pause
            | Menu::Trouble
            | Menu::Glossary
            | Menu::About
            | Menu::Problems
            | Menu::Settings
            | Menu::History => break,
        }
    }
    panic!("{:?} should have closed: {:?}", game.menu(), game.keys());
}

/// Ends the days one by one.
fn end_all_days(game: &mut Game) {
    for _ in 0..40 {
        if game.screen() == Screen::Debrief {
            answer_all(game);
            return;
        }
        game.press("end-day");
        answer_all(game);
    }
    panic!("the run should have ended");
}

fn leads(game: &Game) -> Vec<ProspectId> {
    game.session().view().prospects().filter(|p| p.stage == Stage::Lead).map(|p| p.id).collect()
}

fn touch(game: &mut Game, prospect: ProspectId, activity: Activity) {
    game.send(Submit(Command::Touch { prospect, activity }));
    answer_all(game);
}

/// The page that is open, by what only it shows.
fn open(game: &mut Game) -> &'static str {
    let shown = ["curve-", "decision-", "asks-list", "pattern-", "person-", "block-expectation", "block-point"]
        .map(|start| game.keys().iter().any(|key| key.starts_with(start)));
    let pages: Vec<_> = PAGES.into_iter().zip(shown).filter(|(_, shown)| *shown).map(|(page, _)| page).collect();
    assert_eq!(pages.len(), 1, "one page at a time: {:?}", game.keys());
    pages[0]
}

#[test]
fn the_pages_are_reached_by_keys_and_by_buttons() {
    let mut game = predicted(shipped(), named(Lang::Ja));
    end_all_days(&mut game);
    assert_eq!(open(&mut game), PAGES[0]);
    for page in PAGES.into_iter().rev() {
        game.press(page);
        assert_eq!(open(&mut game), page);
    }
    for (key, page) in [KeyCode::Digit7, KeyCode::Digit4, KeyCode::Digit3, KeyCode::Numpad2, KeyCode::Digit1]
        .into_iter()
        .zip([6, 3, 2, 1, 0])
    {
        game.hit(key);
        assert_eq!(open(&mut game), PAGES[page], "{key:?}");
    }
    let (left, right) = (KeyCode::ArrowLeft, KeyCode::ArrowRight);
    let rights = (1..7).map(|page| (right, page));
    for (key, page) in [(left, 0)].into_iter().chain(rights).chain([(right, 6), (left, 5)]) {
        game.hit(key);
        assert_eq!(open(&mut game), PAGES[page], "{key:?}");
    }
}

#[test]
fn the_point_and_the_questions_for_a_class_have_a_page() {
    for lang in Lang::ALL {
        let mut game = predicted(shipped(), named(lang));
        end_all_days(&mut game);
        let course = shipped().course.expect("it has a place in the course");
        let word = shipped().debrief.into_iter().map(|word| word.say).find(|word| game.shows(word.get(lang)));
        let word = word.expect("the senior has a last word, on the first page already");
        game.press("page-talk");
        assert!(game.shows(course.teaches.get(lang)) && game.shows(word.get(lang)), "{:?}", game.texts());
        assert!(course.discussion.iter().all(|question| game.shows(question.get(lang))), "{:?}", game.texts());
    }
}

#[test]
fn a_scenario_outside_the_course_has_nothing_to_talk_over() {
    let outside = Scenario { course: None, debrief: Vec::new(), ..shipped() };
    let mut game = predicted(outside, named(Lang::En));
    end_all_days(&mut game);
    assert_eq!(game.control("page-talk"), None);
    game.hit(KeyCode::Digit5);
    game.press("page-expectation");
    game.hit(KeyCode::ArrowRight);
    assert_eq!(open(&mut game), "page-expectation");
}

#[test]
fn the_focus_goes_with_the_page_that_is_turned_to() {
    let mut game = predicted(shipped(), named(Lang::En));
    end_all_days(&mut game);
    let focused = |game: &Game| {
        let entity = game.app.world().resource::<InputFocus>().get()?;
        game.app.world().get::<Key>(entity).map(|Key(name)| name.clone())
    };
    game.hit(KeyCode::ArrowDown);
    assert_eq!(focused(&game).as_deref(), Some(PAGES[0]));
    for page in &PAGES[1..=4] {
        game.hit(KeyCode::ArrowRight);
        assert_eq!(focused(&game).as_deref(), Some(*page));
    }
    // Down goes on, past the chips and into the list.
    for _ in 4..PAGES.len() {
        game.hit(KeyCode::ArrowDown);
    }
    assert!(focused(&game).is_some_and(|name| name.starts_with("person-")), "{:?}", focused(&game));
}

#[test]
fn a_menu_over_the_debrief_keeps_the_pages_still() {
    let mut game = predicted(shipped(), named(Lang::Ja));
    end_all_days(&mut game);
    game.hit(KeyCode::Escape);
    assert_eq!(game.menu(), Menu::Pause);
    for key in [KeyCode::Digit2, KeyCode::ArrowRight] {
        game.hit(key);
        assert_eq!(open(&mut game), PAGES[0], "{key:?}");
    }
}

#[test]
fn types_are_revealed_on_the_page_of_the_people_and_nowhere_before() {
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        let secrets: Vec<String> = CustomerType::ALL
            .into_iter()
            .flat_map(|customer| [customer_name, customer_signs, customer_needs].map(|say| say(&texts, customer)))
            .collect();
        let told = |game: &mut Game| {
            let shown = game.texts();
            secrets.iter().find(|secret| shown.iter().any(|text| text.contains(*secret))).cloned()
        };
        let mut game = predicted(shipped(), named(lang));
        for id in leads(&game) {
            game.send(Turn::Select(id));
            for activity in [Activity::Information, Activity::Rapport] {
                touch(&mut game, id, activity);
                assert_eq!(told(&mut game), None, "in the territory");
            }
            game.send(Turn::Notebook);
            assert_eq!(told(&mut game), None, "in the notebook");
            game.send(Turn::Overview);
        }
        while game.screen() != Screen::Debrief {
            game.press("end-day");
            assert_eq!(told(&mut game), None, "in the morning, in a menu, on the first page");
            answer_all(&mut game);
        }
        assert_eq!(told(&mut game), None, "on the page of the result");
        for (page, what) in [(PAGES[1], "what if"), (PAGES[2], "asks"), (PAGES[3], "pattern")] {
            game.press(page);
            assert_eq!(told(&mut game), None, "on the page of {what}");
        }
        game.press(PAGES[4]);
        let people = People::of(game.session().run());
        assert!(!people.known.is_empty());
        for person in &people.known {
            for text in [customer_name, customer_signs, customer_needs].map(|say| say(&texts, person.customer)) {
                assert!(game.shows(&text), "{text:?} of {:?}", person.id);
            }
            let verdict = person.verdict.say(&texts);
            assert!(game.shows(&verdict), "{verdict:?}");
        }
    }
}

#[test]
fn the_pattern_is_named_with_its_evidence_and_a_gift_only_the_dice_knew_is_revealed_there() {
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        let mut scenario = shipped();
        scenario.model.talent = Talent::ByChance(1.0);
        let mut game = predicted(scenario.clone(), named(lang));
        let closer = Pattern::GiftedCloser.name(&texts);
        let mut bot = BotName::Rush.player(7);
        while game.screen() != Screen::Debrief {
            let command = bot.next(&game.session().view());
            game.send(Submit(command));
            answer_all(&mut game);
            assert!(game.screen() == Screen::Debrief || !game.shows(&closer), "not before the debrief");
        }
        assert!(!game.shows(&closer), "not on the first page");
        game.press(PAGES[3]);
        let run = game.session().run();
        let diagnosis = Diagnosis::of(run.setup(), run.seed(), run.commands()).expect("it has just been played");
        let says = [Diagnosis::looks, Diagnosis::follows, Diagnosis::next];
        for words in
            says.map(|say| say(&diagnosis, &texts, &scenario)).into_iter().chain([diagnosis.pattern.name(&texts)])
        {
            assert!(game.shows(&words), "{words:?} is not in {:?}", game.texts());
        }
        assert!(TrustBand::ALL.iter().all(|band| game.shows(&band.name(&texts))));
    }
}

#[test]
fn the_prediction_is_answered_with_what_happened_under_the_same_dice() {
    let scenario = shipped();
    let mut game = predicted(scenario.clone(), named(Lang::En));
    end_all_days(&mut game);
    game.press(PAGES[5]);
    let asked = scenario.prediction.expect("it asks for a prediction");
    for text in [asked.question.en.as_str(), &asked.choices[1].text().en, &asked.reasons[0].en] {
        assert!(game.shows(text), "{text:?} is not in {:?}", game.texts());
    }
    assert!(game.shows("You were right.") || game.shows("It came out differently."), "{:?}", game.texts());
    assert!(game.shows("Your own revenue is below both."), "nobody was asked: {:?}", game.texts());
    assert!(game.shows("You never said how sure you were"), "{:?}", game.texts());
    let incident = scenario.incident.expect("it has an incident");
    let last = &incident.choices.last().expect("an incident has choices").outcome.en;
    assert!(game.shows(last), "going home without a word is a choice, too");
    assert!(game.shows(&scenario.reflections[0].answers[0].en), "the week's answer");
}

#[test]
fn how_sure_one_was_stands_beside_the_true_chance() {
    let mut game = predicted(shipped(), named(Lang::En));
    for id in leads(&game).into_iter().take(3) {
        touch(&mut game, id, Activity::Ask);
        game.press("end-day");
        answer_all(&mut game);
    }
    let answers = game.session().run().notes().sure.len();
    assert!(answers >= 2, "asked on several days: {answers}");
    end_all_days(&mut game);
    game.press(PAGES[5]);
    assert!(game.shows("points too sure on average"), "90 % of a cold lead: {:?}", game.texts());
    assert_eq!(game.texts().iter().filter(|text| *text == "90%").count(), answers);
}

#[test]
fn a_scenario_that_asks_nothing_says_so_and_leaves_no_page_blank() {
    let mut scenario = scenario::parse(scenario::TEMPLATE).expect("the template has no problems");
    (scenario.prediction, scenario.incident) = (None, None);
    scenario.reflections.clear();
    let mut game = predicted(scenario, named(Lang::En));
    end_all_days(&mut game);
    game.press(PAGES[5]);
    assert!(game.shows("doesn't ask for a prediction") && game.shows("No well-timed contact yet."));
    for absent in ["block-calibration", "block-weeks", "block-incident"] {
        assert!(game.control(absent).is_none(), "{absent}");
    }
    game.press(PAGES[4]);
    assert!(game.shows("never spoke with them alone"));
}
