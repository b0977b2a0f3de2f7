//! `isogaba new FILE`: a commented scenario to start one's own from.

use super::{console::Console, exit::Exit};
use crate::{scenario::TEMPLATE, texts::file_failure};
use clap::ArgMatches;
use std::{
    fs::OpenOptions,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let texts = console.texts;
    let Some(path) = matches.get_one::<PathBuf>("file") else { return Ok(Exit::Usage.into()) };
    // Made anew or not at all: nobody's work is overwritten.
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    match file.and_then(|mut file| file.write_all(TEMPLATE.as_bytes())) {
        Ok(()) => {
            let path = path.display().to_string();
            console.line(&texts.say_with("new-written", [("path", path.clone().into())]))?;
            console.line(&texts.say_with("new-next", [("path", path.into())]))?;
            Ok(Exit::Fine.into())
        }
        Err(error) => {
            console.complain(&file_failure(texts, path, error.kind()));
            let there = error.kind() == io::ErrorKind::AlreadyExists;
            Ok(if there { Exit::Refused } else { Exit::Unreadable }.into())
        }
    }
}
