//! `--set NAME=VALUE`: how the dials of a scenario are to stand.

use super::{console::Console, exit::Exit};
use crate::scenario::{Scenario, Setting, SettingError, nearest};
use clap::ArgMatches;

/// The setting that was asked for.
///
/// # Errors
/// The exit code, once it has been printed what isn't possible, and what is.
pub(super) fn setting(
    scenario: &Scenario,
    matches: &ArgMatches,
    seed: u64,
    console: &Console,
) -> Result<Setting, Exit> {
    let words = matches.get_many::<String>("set").unwrap_or_default().map(String::as_str);
    Setting::parse(scenario, words, seed).map_err(|error| {
        explain(&error, scenario, console);
        Exit::Usage
    })
}

fn explain(error: &SettingError, scenario: &Scenario, console: &Console) {
    let texts = console.texts;
    let words = |words: &[String]| words.join(", ");
    match error {
        SettingError::NoDials => {
            let title = scenario.title.get(texts.lang()).to_owned();
            console.complain(&texts.say_with("set-no-dials", [("title", title.into())]));
        }
        SettingError::NoValue(found) => {
            console.complain(&texts.say_with("set-no-value", [("found", found.as_str().into())]));
        }
        SettingError::UnknownDial { name, known } => {
            console.complain(&texts.say_with("set-unknown-dial", [("name", name.as_str().into())]));
            let near = nearest(name, known.clone());
            if near.len() < known.len() {
                console.complain(&texts.say_with("cli-suggest", [("words", words(&near).into())]));
            }
            console.complain(&texts.say_with("set-dials", [("words", words(known).into())]));
        }
        SettingError::UnknownStop { dial, value, known } => {
            let arguments = [("dial", dial.as_str().into()), ("value", value.as_str().into())];
            console.complain(&texts.say_with("set-unknown-stop", arguments));
            console.complain(&texts.say_with("set-stops", [("words", words(known).into())]));
        }
        SettingError::Twice(dial) => {
            console.complain(&texts.say_with("set-twice", [("dial", dial.as_str().into())]));
        }
    }
}
