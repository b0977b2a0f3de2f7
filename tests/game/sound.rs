//! What is heard while playing: asked for on what happens, by the light and the weather, and not at all where it is muted.

use crate::app::{Game, named};
use bevy::prelude::*;
use isogaba::{
    game::{Begin, Go, Happened, Hear, Menu, PlayOptions, Scene, Screen, Submit},
    scenario::{self, Lang, Season, Sky, Weather},
    sim::{Activity, Command, Event, Hours, Landing, Mood, SaleRoute, Yen},
    sound::Cue,
};

/// Everything that was asked for since it was last looked at.
#[derive(Resource, Default)]
struct Heard(Vec<Cue>);

fn note(mut asked: MessageReader<Hear>, mut heard: ResMut<Heard>) {
    heard.0.extend(asked.read().map(|&Hear(cue)| cue));
}

fn heard(game: &mut Game) -> Vec<Cue> {
    std::mem::take(&mut game.app.world_mut().resource_mut::<Heard>().0)
}

fn scene(game: &Game) -> Scene {
    *game.app.world().resource::<Scene>()
}

/// A game that notes what is asked for.
fn noting(mut game: Game) -> Game {
    game.app.init_resource::<Heard>().add_systems(Last, note);
    game.settle();
    heard(&mut game);
    game
}

#[test]
fn each_outcome_asks_for_its_own_sound() {
    let mut game = noting(Game::in_territory(Lang::En));
    let prospect = game.lead();
    let touched = |mood, landing| Event::Touched { prospect, activity: Activity::Rapport, mood, landing };
    for (event, cue) in [
        (touched(Mood::Warm, Landing::Well), Cue::LandedWell),
        (touched(Mood::Neutral, Landing::Fine), Cue::LandedFine),
        (touched(Mood::Cool, Landing::Flat), Cue::LandedFlat),
        (touched(Mood::Pushed, Landing::Flat), Cue::Pushed),
        (Event::Sold { prospect, yen: Yen(1), route: SaleRoute::Ask }, Cue::Sold),
        (Event::Declined { prospect, mood: Mood::Cool, taught: false }, Cue::Declined),
        (Event::DoorClosed { prospect }, Cue::DoorClosed),
        (Event::Complained { prospect }, Cue::Complained),
        (Event::CustomerLeft { prospect }, Cue::CustomerLeft),
    ] {
        game.send(Happened(event));
        assert_eq!(heard(&mut game), [cue]);
    }
}

#[test]
fn a_visit_is_heard_and_so_is_what_it_costs() {
    let mut game = noting(Game::in_territory(Lang::En));
    let prospect = game.lead();
    game.send(Submit(Command::Touch { prospect, activity: Activity::Visit }));
    let cues = heard(&mut game);
    assert_eq!(cues[0], Cue::HoursSpent);
    let landed = [Cue::LandedWell, Cue::LandedFine, Cue::LandedFlat, Cue::Pushed];
    assert!(cues.len() == 2 && landed.contains(&cues[1]), "{cues:?}");
}

#[test]
fn what_cant_be_done_is_a_dull_thud_and_costs_nothing() {
    let mut game = noting(Game::in_territory(Lang::En));
    let prospect = game.lead();
    game.use_up_the_day();
    heard(&mut game);
    game.send(Submit(Command::Touch { prospect, activity: Activity::Visit }));
    assert_eq!(heard(&mut game), [Cue::Refused]);
}

#[test]
fn a_day_is_heard_to_end_before_its_news() {
    let mut game = noting(Game::in_territory(Lang::En));
    for _ in 0..5 {
        game.send(Submit(Command::EndDay));
        let cues = heard(&mut game);
        assert_eq!(cues.iter().filter(|&&cue| cue == Cue::DayEnds).count(), 1, "{cues:?}");
        let outcomes: Vec<_> = cues.iter().filter(|cue| cue.kind() == isogaba::sound::Kind::Outcome).collect();
        assert!(*outcomes[0] == Cue::DayEnds && outcomes.len() <= 5, "{cues:?}");
        game.answer_all();
        heard(&mut game);
    }
}

#[test]
fn buttons_tick_pages_rustle_and_the_morning_begins() {
    let mut game = noting(Game::new(named(Lang::En)));
    game.press("settings");
    assert_eq!(heard(&mut game), [Cue::Press, Cue::OpenPage]);
    game.press("done");
    assert_eq!(heard(&mut game), [Cue::Press, Cue::ClosePage]);
    game.begin();
    game.go_to_work();
    assert_eq!(heard(&mut game).iter().filter(|&&cue| cue == Cue::DayBegins).count(), 1);
}

#[test]
fn the_result_is_sealed_and_greeted_once() {
    let mut game = noting(Game::in_territory(Lang::En));
    game.play_to_debrief();
    let cues = heard(&mut game);
    let from = cues.iter().position(|&cue| cue == Cue::Stamp).expect("there should be a seal");
    // Whoever does nothing at all gets no great greeting.
    assert_eq!(cues[from..from + 2], [Cue::Stamp, Cue::FanfareModest]);
    assert_eq!(scene(&game).music, Some(Cue::Play));
    assert!(scene(&game).loud < 1.0 && scene(&game).place.is_none(), "one reads there");
}

#[test]
fn each_screen_has_its_music_and_the_town_sounds_like_its_hour() {
    let mut game = Game::new(named(Lang::En));
    assert_eq!((scene(&game).music, scene(&game).place), (Some(Cue::Title), None));
    game.begin();
    game.go_to_work();
    assert_eq!((scene(&game).music, scene(&game).place), (Some(Cue::Play), Some(Cue::Day)));
    game.use_up_the_day();
    if game.session().view().hours_left() == Hours::ZERO {
        assert_eq!(scene(&game).place, Some(Cue::Evening));
    }
    game.press("end-day");
    game.answer_all();
    assert_eq!(scene(&game).place, Some(Cue::Day));
    game.send(Go::To(Screen::Title));
    assert_eq!((scene(&game).music, scene(&game).place), (Some(Cue::Title), None));
}

#[test]
fn rain_and_winter_sound_like_it() {
    let source = scenario::shipped("isogaba").expect("it is shipped");
    let mut scenario = scenario::parse(&source).expect("it has no problems");
    scenario.scenery.season = Some(Season::Winter);
    scenario.scenery.weather = vec![Weather { day: 2, until: None, sky: Sky::Rain }];
    let mut game = Game::new(named(Lang::En));
    game.send(Begin::New(Box::new(scenario)));
    game.go_to_work();
    assert_eq!(scene(&game).place, Some(Cue::Wind));
    game.press("end-day");
    game.answer_all();
    game.settle();
    assert_eq!(scene(&game).place, Some(Cue::Rain));
}

/// Plays a little: buttons, a visit, a day.
fn play_a_little(game: &mut Game) {
    let prospect = game.lead();
    game.send(Submit(Command::Touch { prospect, activity: Activity::Visit }));
    game.press("end-day");
    game.answer_all();
    game.send(Go::Open(Menu::Settings));
    game.press("done");
}

#[test]
fn muted_nothing_is_asked_for() {
    let mut game = noting(Game::new(PlayOptions { mute: true, ..named(Lang::En) }));
    game.begin();
    game.go_to_work();
    play_a_little(&mut game);
    assert_eq!(heard(&mut game), []);
    assert_eq!(scene(&game), Scene::default());
    // M lets it be heard again.
    game.hit(KeyCode::KeyM);
    assert_eq!(scene(&game).music, Some(Cue::Play));
    play_a_little(&mut game);
    assert!(!heard(&mut game).is_empty());
}

#[test]
fn without_volume_nothing_is_asked_for_and_the_two_volumes_are_apart() {
    let mut game = noting(Game::in_territory(Lang::En));
    game.send(Go::Open(Menu::Settings));
    game.press("effects-0");
    heard(&mut game);
    game.press("done");
    play_a_little(&mut game);
    assert_eq!(heard(&mut game), []);
    assert_eq!(scene(&game).music, Some(Cue::Play), "the music goes on");
    game.send(Go::Open(Menu::Settings));
    game.press("music-0");
    game.press("effects-25");
    game.press("done");
    assert_eq!(scene(&game), Scene::default());
    assert!(!heard(&mut game).is_empty());
}
