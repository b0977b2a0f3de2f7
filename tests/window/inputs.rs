//! Whole runs by real keys alone and by a real mouse alone, from the first start to the debrief. What to press is
//! decided by what is on the screen.

use crate::{
    display::Display,
    files,
    hands::{Table, Tool},
    player::Player,
    shared::pace::{Person, Thought},
    verify,
};
use isogaba::scenario::Lang;
use std::time::Instant;

/// Whoever reads only what they press does the first thing within this time.
const HURRIED: f64 = 60.0;
/// Whoever reads every word on the way, down to the labels of the first morning: 66 to 67 s. A minute was hoped for.
const THOROUGH: f64 = 80.0;
/// More presses than this no run takes.
const MOST: usize = 600;
/// So many presses may come to nothing: a click that a slow machine's frame swallows, Tab with nobody else to go to.
const VAIN: usize = 12;

/// Seconds until the first command is given, by the model of a person.
#[derive(Clone, Copy, Debug)]
struct First {
    hurried: f64,
    thorough: f64,
}

/// Plays a scenario from a cold start to its end.
fn play(scenario: &str, tool: Tool, diligence: usize) -> First {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let display = Display::start();
    let (data, file) = (home.path().join("runs"), home.path().join("controls.json"));
    let mut program = display.program(home.path());
    program.args(["play", "--seed", "7", "--window", "1280x720"]);
    program.arg("--data").arg(&data).arg("--controls").arg(&file);
    let begun = Instant::now();
    let mut table = Table::sit_down(program, display.name(), file, tool, Person::new(Lang::Ja));
    let mut player = Player::new(scenario, diligence, tool == Tool::Keyboard);
    let (mut first, mut labels, mut vain) = (None, 0.0, 0);
    for _ in 0..MOST {
        let before = table.sheet().clone();
        if before.screen == "debrief" && before.menu.is_none() {
            break;
        }
        if before.screen == "setup" && tool == Tool::Keyboard {
            table.write("Hanako");
        }
        let thought = match before.screen.as_str() {
            "territory" | "predict" | "choose" => Thought::Choice,
            _ => Thought::Routine,
        };
        let key = player.next(&before);
        labels += before.control(&key).map_or(0.0, |control| table.person().seconds_of(&control.label));
        let read = table.person().reading;
        if !table.press(&key, thought) {
            eprintln!("nothing came of {key} on {} {:?}", before.screen, before.menu);
            player.nothing_came_of(key);
            vain += 1;
        } else if first.is_none() && before.screen == "territory" && table.sheet().hours_left != before.hours_left {
            // What the command brought is read after it.
            let Person { deciding, acting, .. } = *table.person();
            first = Some(First { hurried: labels + deciding + acting, thorough: read + deciding + acting });
        }
    }
    assert_eq!(table.sheet().screen, "debrief", "{:?}", table.sheet());
    assert!(table.sheet().finished);
    assert!(vain <= VAIN, "{vain} presses came to nothing");
    let first = first.expect("something was done");
    let seconds = begun.elapsed().as_secs_f32();
    eprintln!("{scenario} by {tool:?}, {seconds:.1} s: {first:.1?}; a person {}", table.person());
    for key in ["title", "quit"] {
        assert!(table.press(key, Thought::Routine), "{key}");
    }
    assert_eq!(table.ended(), 0);
    let runs = files(&data, ".run.json");
    assert_eq!(runs.len(), 1, "one run is kept: {runs:?}");
    let (code, said) = verify(&runs[0], Lang::En);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains(scenario), "{said}");
    first
}

fn soon(first: First) {
    assert!(first.hurried <= HURRIED && first.thorough <= THOROUGH, "{first:.1?}");
}

#[test]
fn the_first_days_can_be_played_by_keys_alone() {
    soon(play("first-days", Tool::Keyboard, 2));
}

#[test]
fn the_first_days_can_be_played_by_mouse_alone() {
    soon(play("first-days", Tool::Mouse, 2));
}

/// Fifteen days by mouse take more than two minutes where frames are drawn by software: the same hands play five.
#[test]
fn the_first_scenario_can_be_finished_by_keys_alone() {
    play("isogaba", Tool::Keyboard, 2);
}

/// Customers from the first day: complaints and questions are answered as they come.
#[test]
fn one_person_in_four_roles_can_finish_by_keys_alone() {
    play("four-roles", Tool::Keyboard, 2);
}
