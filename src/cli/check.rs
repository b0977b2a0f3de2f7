//! `isogaba check FILE…`: can these scenarios be played?

use super::{console::Console, exit::Exit, problems};
use crate::{
    scenario::{Library, LibraryError},
    texts::file_failure,
};
use clap::ArgMatches;
use std::{io, path::PathBuf, process::ExitCode};

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let texts = console.texts;
    let mut exit = Exit::Fine;
    for path in matches.get_many::<PathBuf>("files").unwrap_or_default() {
        let file = path.display().to_string();
        match Library::open_file(path) {
            Ok(entry) => match &entry.content {
                Ok(scenario) => {
                    let title = scenario.title.get(texts.lang()).to_owned();
                    console.line(&texts.say_with("check-fine", [("file", file.into()), ("title", title.into())]))?;
                }
                Err(found) => {
                    problems::print(&entry, found, console);
                    exit = exit.worse(Exit::Refused);
                }
            },
            Err(LibraryError::Unreadable { path, why }) => {
                console.complain(&file_failure(texts, &path, why));
                exit = exit.worse(Exit::Unreadable);
            }
            Err(LibraryError::Unknown { .. }) => exit = exit.worse(Exit::Usage),
        }
    }
    Ok(exit.into())
}
