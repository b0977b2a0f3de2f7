//! Finding what a command line names: scenarios and bots, with the nearest names where there is none.

use super::{console::Console, exit::Exit, problems};
use crate::{
    analysis::BotName,
    scenario::{Library, LibraryEntry, LibraryError, Scenario, nearest},
    texts::file_failure,
};
use std::path::Path;

/// The scenario that is played if none is named.
pub(super) const FIRST: &str = "isogaba";

/// Is the folder of one's own scenarios, if one was named, a folder?
///
/// # Errors
/// The exit code, once the reason has been printed.
pub(super) fn folder(own: Option<&Path>, console: &Console) -> Result<(), Exit> {
    let Some(own) = own else { return Ok(()) };
    std::fs::read_dir(own).map(|_| ()).map_err(|error| {
        console.complain(&file_failure(console.texts, own, error.kind()));
        Exit::Unreadable
    })
}

/// The scenario of this name, with or without problems.
///
/// # Errors
/// The exit code, once the reason has been printed.
pub(super) fn entry(name: &str, own: Option<&Path>, console: &Console) -> Result<LibraryEntry, Exit> {
    let texts = console.texts;
    folder(own, console)?;
    Library::new(own).find(name).map_err(|error| match error {
        LibraryError::Unknown { name, nearest } => {
            console.complain(&texts.say_with("cli-unknown-scenario", [("name", name.into())]));
            console.complain(&texts.say_with("cli-suggest", [("words", nearest.join(", ").into())]));
            Exit::Usage
        }
        LibraryError::Unreadable { path, why } => {
            console.complain(&file_failure(texts, &path, why));
            Exit::Unreadable
        }
    })
}

/// The scenario of this name, ready to be played.
///
/// # Errors
/// The exit code, once the reason or the problems have been printed.
pub(super) fn scenario(name: &str, own: Option<&Path>, console: &Console) -> Result<Scenario, Exit> {
    let found = entry(name, own, console)?;
    checked(found, console)
}

/// The content of an entry.
///
/// # Errors
/// The exit code, once the problems have been printed.
pub(super) fn checked(mut entry: LibraryEntry, console: &Console) -> Result<Scenario, Exit> {
    match std::mem::replace(&mut entry.content, Err(Vec::new())) {
        Ok(scenario) => Ok(scenario),
        Err(found) => {
            problems::print(&entry, &found, console);
            Err(Exit::Refused)
        }
    }
}

/// The bot of this name.
///
/// # Errors
/// The exit code, once the nearest names have been printed.
pub(super) fn bot(name: &str, console: &Console) -> Result<BotName, Exit> {
    name.parse().map_err(|()| {
        let names = BotName::ALL.map(|bot| bot.name().to_owned()).to_vec();
        let texts = console.texts;
        console.complain(&texts.say_with("cli-unknown-bot", [("name", name.into())]));
        console.complain(&texts.say_with("cli-suggest", [("words", nearest(name, names).join(", ").into())]));
        Exit::Usage
    })
}
