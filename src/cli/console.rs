//! Where a command prints: results on standard output, complaints on standard error.

use crate::texts::Texts;
use std::io::{self, IsTerminal, Write};

/// Output in a language.
pub(super) struct Console<'a> {
    /// The texts.
    pub(super) texts: &'a Texts,
    out: io::BufWriter<io::Stdout>,
}

impl<'a> Console<'a> {
    pub(super) fn new(texts: &'a Texts) -> Self {
        Self { texts, out: io::BufWriter::new(io::stdout()) }
    }

    /// Prints a line.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())?;
        self.out.write_all(b"\n")
    }

    /// Prints text as it is.
    pub(super) fn print(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    /// Lets everything printed so far appear.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Prints a line on standard error. If even that is closed, nobody is there to be told.
    pub(super) fn complain(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// Does a person watch standard error?
    pub(super) fn errors_are_watched(&self) -> bool {
        io::stderr().is_terminal()
    }
}
