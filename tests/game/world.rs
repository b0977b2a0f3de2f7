//! The town: light of the hour, lamps, growth that is seen, quiet afterwards; and what the settings change of it.

use crate::app::{Game, named};
use bevy::{prelude::*, time::TimeUpdateStrategy};
use isogaba::{
    game::{Begin, Go, Menu, Screen, Submit},
    scenario::{self, Lang, Season, Sky, Weather},
    sim::{Activity, Command},
};
use std::time::Duration;

/// A game whose clock goes on by a twentieth of a second each frame.
fn ticking(mut game: Game) -> Game {
    game.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(50)));
    game
}

/// How many things of this name lie on the map.
fn count(game: &mut Game, name: &str) -> usize {
    let world = game.app.world_mut();
    world.query::<&Name>().iter(world).filter(|other| other.as_str() == name).count()
}

/// The colour that the light gives the ground.
fn ground(game: &mut Game) -> Srgba {
    let world = game.app.world_mut();
    let mut sprites = world.query::<(&Name, &Sprite)>();
    let (_, sprite) =
        sprites.iter(world).find(|(name, _)| name.as_str() == "Ground").expect("there should be ground to stand on");
    sprite.color.to_srgba()
}

fn frames(game: &mut Game, number: u32) {
    for _ in 0..number {
        game.app.update();
    }
}

fn visit(game: &mut Game) {
    let prospect = game.lead();
    game.send(Submit(Command::Touch { prospect, activity: Activity::Visit }));
}

#[test]
fn the_light_fails_as_the_hours_run_down_and_the_lamps_are_lit() {
    let mut game = ticking(Game::in_territory(Lang::Ja));
    frames(&mut game, 30);
    let morning = ground(&mut game);
    assert_eq!(count(&mut game, "Lamplight"), 0);
    game.use_up_the_day();
    frames(&mut game, 30);
    let evening = ground(&mut game);
    assert!(evening.green < 0.85 * morning.green, "{evening:?} should be darker than {morning:?}");
    let houses = count(&mut game, "House");
    assert_eq!(count(&mut game, "Lamplight"), houses, "a lamp for each house");
    assert_eq!(count(&mut game, "Lamps of the town"), 1);
    game.press("end-day");
    game.answer_all();
    frames(&mut game, 30);
    assert_eq!(ground(&mut game), morning, "a new day is as light as the one before");
    assert_eq!(count(&mut game, "Lamplight"), 0);
}

#[test]
fn a_tree_is_seen_to_grow_and_everything_is_still_within_two_seconds() {
    let mut game = ticking(Game::in_territory(Lang::Ja));
    let mut grew = false;
    for _ in 0..6 {
        visit(&mut game);
        grew |= count(&mut game, "Outgrown") > 0;
        frames(&mut game, 40);
        assert_eq!(count(&mut game, "Outgrown") + count(&mut game, "Flash"), 0, "after two seconds all is still");
        game.press("end-day");
        game.answer_all();
        frames(&mut game, 40);
    }
    assert!(grew, "some visit in six should have made a tree grow");
}

#[test]
fn with_reduced_motion_things_are_as_they_are_afterwards_at_once() {
    let mut game = Game::in_territory(Lang::Ja);
    game.send(Go::Open(Menu::Settings));
    game.press("calm-true");
    game.press("done");
    let mut game = ticking(game);
    for _ in 0..6 {
        visit(&mut game);
        assert_eq!(count(&mut game, "Outgrown") + count(&mut game, "Flash"), 0);
        game.press("end-day");
        assert_eq!(count(&mut game, "Night"), 0);
        game.answer_all();
    }
}

#[test]
fn what_was_set_is_kept_for_the_next_time() {
    let mut game = Game::new(named(Lang::Ja));
    game.press("settings");
    game.press("calm-true");
    game.press("music-25");
    game.press("text-125");
    let folder = game.folder;
    drop(game.app);
    let mut again = Game::in_folder(folder, named(Lang::Ja));
    again.press("settings");
    let kept = std::fs::read_to_string(again.folder.path().join("settings.json")).expect("they should be in a file");
    for line in ["\"calm\": true", "\"music\": 25", "\"text\": 125"] {
        assert!(kept.contains(line), "{line} in {kept}");
    }
    assert!(!kept.contains("muted"), "silence is for one sitting");
}

#[test]
fn rain_falls_on_the_days_that_the_scenario_says_and_the_season_colours_the_map() {
    let source = scenario::shipped("isogaba").expect("it is shipped");
    let mut scenario = scenario::parse(&source).expect("it has no problems");
    scenario.scenery.season = Some(Season::Winter);
    scenario.scenery.weather = vec![Weather { day: 2, until: None, sky: Sky::Rain }];
    let mut game = Game::new(named(Lang::Ja));
    game.send(Begin::New(Box::new(scenario)));
    game.go_to_work();
    assert_eq!(game.screen(), Screen::Territory);
    assert_eq!(count(&mut game, "Weather"), 0);
    let dry = ground(&mut game);
    game.press("end-day");
    game.answer_all();
    game.settle();
    assert_eq!(count(&mut game, "Weather"), 1);
    assert!(ground(&mut game).green < dry.green, "rain is duller than sun");
    game.press("end-day");
    game.answer_all();
    game.settle();
    assert_eq!(count(&mut game, "Weather"), 0);
}
