//! `isogaba gallery`: starts the program once for each language and size of window, has it tour every screen and state, and
//! lays the pictures out on one page. Made for developers; the page says what couldn't be reached.

#[cfg(feature = "game")]
mod look;
#[cfg(feature = "game")]
mod page;
#[cfg(feature = "game")]
mod taken;

use super::console::Console;
use clap::ArgMatches;
use std::{io, process::ExitCode};

/// The folder beside the pictures in which the tour keeps runs and scenarios while it is under way.
#[cfg(feature = "game")]
pub(super) const SCRATCH: &str = "scratch";

#[cfg(not(feature = "game"))]
pub(super) fn run(_matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    console.complain(&console.texts.say("cli-no-window-built"));
    Ok(super::exit::Exit::NoWindow.into())
}

#[cfg(feature = "game")]
pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    Ok(taken::take(matches, console)?.into())
}
