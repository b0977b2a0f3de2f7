//! A scenario's file is edited while it is played in a real window that sleeps: nobody touches a key, and it is told.

use crate::{
    display::Display,
    hands::{Table, Tool},
    shared::pace::{Person, Thought},
};
use isogaba::scenario::{Lang, TEMPLATE};
use std::{fs, time::Duration};

/// A file is read about once a second and must have come to rest; a slow machine takes its time to draw.
const HEARD: Duration = Duration::from_secs(5);

#[test]
fn an_edited_file_is_heard_of_while_the_window_sleeps() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let display = Display::start();
    let (scenario, file) = (home.path().join("town.ron"), home.path().join("controls.json"));
    fs::write(&scenario, TEMPLATE).expect("the scenario can be written");
    let mut program = display.program(home.path());
    program.arg("play").arg(&scenario).args(["--seed", "7", "--lang", "en", "--player", "Hanako"]);
    program.arg("--data").arg(home.path().join("runs")).arg("--controls").arg(&file);
    let mut table = Table::sit_down(program, display.name(), file, Tool::Keyboard, Person::new(Lang::En));
    assert!(table.press("begin", Thought::Routine));

    let broken = TEMPLATE.replacen("days: 10", "dayz: 10", 1);
    assert_ne!(broken, TEMPLATE);
    fs::write(&scenario, broken).expect("the scenario can be written");
    let told = |words: &str, texts: &[String]| texts.iter().any(|text| text.contains(words));
    assert!(table.sees(HEARD, |now| told("There is no field “dayz”", &now.texts)), "{:?}", table.sheet());

    fs::write(&scenario, TEMPLATE).expect("the scenario can be written");
    assert!(table.sees(HEARD, |now| told("is in order again", &now.texts)), "{:?}", table.sheet());

    fs::write(&scenario, TEMPLATE.replacen("A first town", "Another town", 1)).expect("the scenario can be written");
    assert!(table.sees(HEARD, |now| now.can("edit-again")), "{:?}", table.sheet());
    assert!(table.press("edit-again", Thought::Choice));
    assert_eq!(table.sheet().screen, "briefing");
    assert!(told("Another town", &table.sheet().texts), "{:?}", table.sheet());
}
