//! The command line: one file a subcommand. Everything printed comes from the text files, in the user's language.

mod arguments;
mod autosave;
mod check;
mod console;
mod dials;
mod docs;
mod excerpt;
mod exit;
mod experts;
mod find;
mod gallery;
mod history;
mod json;
mod language;
mod lines;
mod make;
mod new;
mod play;
mod problems;
mod progress;
mod prove;
mod quick_proof;
mod review;
mod simulate;
mod sounds;
mod table;
mod terminal;
mod usage;
mod verify;

use crate::texts::Texts;
use console::Console;
use exit::Exit;
use std::{ffi::OsString, io, process::ExitCode};

/// Runs the program with these arguments, the program's name first.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = arguments::with_default(arguments.into_iter().collect());
    let texts = Texts::new(language::of(&arguments));
    let console = &mut Console::new(&texts);
    let done = match arguments::program(&texts).try_get_matches_from(&arguments) {
        Ok(matches) => match matches.subcommand() {
            Some(("play", matches)) => play::run(matches, console),
            Some(("simulate", matches)) => simulate::run(matches, console),
            Some(("prove", matches)) => prove::run(matches, console),
            Some(("verify", matches)) => verify::run(matches, console),
            Some(("review", matches)) => review::run(matches, console),
            Some(("history", matches)) => history::run(matches, console),
            Some(("new", matches)) => new::run(matches, console),
            Some(("make", matches)) => make::run(matches, console),
            Some(("check", matches)) => check::run(matches, console),
            Some(("docs", matches)) => docs::run(matches, console),
            Some(("gallery", matches)) => gallery::run(matches, console),
            Some(("sounds", matches)) => sounds::run(matches, console),
            _ => Ok(Exit::Usage.into()),
        },
        Err(error) => usage::explain(&error, console).map(ExitCode::from),
    };
    match done.and_then(|code| console.flush().map(|()| code)) {
        Ok(code) => code,
        // Whoever read us has heard enough, as `head` has after ten lines.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Fine.into(),
        Err(error) => {
            console.complain(&texts.say_with("cli-output-failed", [("why", error.to_string().into())]));
            Exit::Unreadable.into()
        }
    }
}
