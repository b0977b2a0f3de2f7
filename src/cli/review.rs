//! `isogaba review RUN [--html FILE] [--json]`: what a run teaches: the moments that decided it, what of it was luck, and what
//! to try next.

use super::{console::Console, exit::Exit, progress::progress, verify::exit_of};
use crate::{
    record::{Accepted, RecordError, Run, read_run_text, verify_any},
    report::{Document, Item, Reviewed, document_html, plain_words},
    texts::{file_failure, record_error},
};
use atomic_write_file::AtomicWriteFile;
use clap::ArgMatches;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// The whole review on its bar.
const WHOLE: u64 = 1_000;

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let texts = console.texts;
    let Some(path) = matches.get_one::<PathBuf>("run") else { return Ok(Exit::Usage.into()) };
    let text = read_run_text(path);
    if let Ok(Accepted::Sorting(_)) = text.as_deref().map_err(|_| ()).and_then(|text| verify_any(text).map_err(|_| ()))
    {
        let file = path.display().to_string();
        console.complain(&texts.say_with("review-sorting", [("file", file.into())]));
        return Ok(Exit::Usage.into());
    }
    let run = match text.and_then(|text| Run::from_text(&text)) {
        Ok(run) => run,
        Err(error) => {
            let why = record_error(texts, &error);
            let named = matches!(error, RecordError::Io { .. });
            let said = [("file", path.display().to_string().into()), ("why", why.clone().into())];
            console.complain(&if named { why } else { texts.say_with("review-not-read", said) });
            return Ok(exit_of(&error).into());
        }
    };
    let bar = progress(WHOLE, console);
    bar.set_message(texts.say("review-reading"));
    let reviewed = Reviewed::of(&run, |done| bar.set_position((WHOLE as f32 * done) as u64));
    bar.finish_and_clear();
    // A run that was read has been replayed, so none of its commands is refused.
    let Ok(reviewed) = reviewed else { return Ok(Exit::Refused.into()) };
    let document = reviewed.document(&run, texts);
    if let Some(file) = matches.get_one::<PathBuf>("html") {
        let page = document_html(&document, texts);
        if let Err(error) = write(file, &page) {
            console.complain(&file_failure(texts, file, error.kind()));
            return Ok(Exit::Unreadable.into());
        }
    }
    if matches.get_flag("json") {
        console.line(&serde_json::to_string(&reviewed.data(&document))?)?;
    } else {
        print(&document, console)?;
    }
    Ok(Exit::Fine.into())
}

/// The document line by line, as a screen reader likes it.
fn print(document: &Document, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    // Scenarios in run files may hold anything: a terminal obeys none of it.
    let mut line = |text: &str| console.line(&plain_words(text, usize::MAX));
    line(&document.title)?;
    line(&document.facts)?;
    for section in &document.sections {
        line("")?;
        line(&section.heading)?;
        for item in &section.items {
            match item {
                Item::Words { text } => line(text)?,
                Item::Pair { what, text } => {
                    let said = [("what", what.as_str().into()), ("text", text.as_str().into())];
                    line(&texts.say_with("terminal-debrief-pair", said))?;
                }
                Item::Moment { number, grade, title, text } => {
                    line(&format!("{number}. [{grade}] {title}"))?;
                    line(text)?;
                }
                Item::Chart { says, .. } => line(says)?,
                // What the picture shows is said below it.
                Item::Picture { .. } => {}
            }
        }
    }
    Ok(())
}

/// Writes a file: wholly, or not at all.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(text.as_bytes())?;
    file.commit()
}
