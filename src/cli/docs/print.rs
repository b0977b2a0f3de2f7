//! The reference as text.

use super::reference::{Reference, Section};
use crate::cli::console::Console;
use std::io::{self, IsTerminal};
use terminal_size::{Width, terminal_size_of};
use textwrap::{Options, WordSplitter};

/// More places than this are too many to read.
const PLACES: usize = 6;
/// How wide a line is where nobody knows.
const WIDTH: usize = 100;
/// Narrower lines would be no text any more.
const NARROWEST: usize = 40;

/// All of it.
pub(super) fn everything(reference: &Reference, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    console.line(&texts.say("docs-title"))?;
    console.line("")?;
    wrapped(&texts.say("docs-intro"), "", "", console)?;
    wrapped(&texts.say("docs-how"), "", "", console)?;
    some(&reference.sections, console)
}

/// Some sections.
pub(super) fn some(sections: &[Section], console: &mut Console) -> io::Result<()> {
    sections.iter().try_for_each(|section| print(section, console))
}

/// Places where something stands about these words, with what it says.
pub(super) fn list(words: &str, found: &[(String, String)], console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    wrapped(&texts.say_with("docs-found", [("name", words.into())]), "", "", console)?;
    console.line("")?;
    for (place, says) in found {
        console.line(&format!("    {place}"))?;
        wrapped(says, "        ", "        ", console)?;
    }
    console.line("")?;
    wrapped(&texts.say_with("docs-found-how", [("name", found[0].0.clone().into())]), "", "", console)
}

fn print(section: &Section, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    console.line("")?;
    wrapped(&format!("## {} — {}", section.label, section.heading), "", "   ", console)?;
    if !section.places.is_empty() {
        wrapped(&texts.say_with("docs-places", [("places", places(section).into())]), "", "    ", console)?;
    }
    wrapped(&section.more, "", "", console)?;
    if let Some(form) = &section.form {
        wrapped(form, "    ", "    ", console)?;
    }
    if section.usual_elsewhere {
        wrapped(&texts.say("docs-elsewhere"), "", "", console)?;
    }
    console.line("")?;
    for row in &section.rows {
        let margin = if row.inside { "        " } else { "    " };
        let inner = format!("{margin}    ");
        let about: Vec<&str> = [row.kind.as_str(), row.usual.as_deref().unwrap_or("")]
            .into_iter()
            .filter(|words| !words.is_empty())
            .collect();
        // The name stays as it is written in files, in one piece.
        let start = format!("{margin}{}  ", row.name);
        if about.is_empty() {
            console.line(start.trim_end())?;
        } else {
            wrapped(&about.join(&texts.say("docs-semicolon")), &start, &inner, console)?;
        }
        wrapped(&row.says, &inner, &inner, console)?;
    }
    if let Some(example) = &section.example {
        console.line("")?;
        console.line(&texts.say("docs-example"))?;
        for line in example.lines() {
            console.line(&format!("    {line}"))?;
        }
    }
    Ok(())
}

/// Text on lines as wide as there is room, with something before the first and before the others.
fn wrapped(text: &str, first: &str, others: &str, console: &mut Console) -> io::Result<()> {
    wrap(text, first, others, width()).iter().try_for_each(|line| console.line(line))
}

fn wrap(text: &str, first: &str, others: &str, width: usize) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(others)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}

fn width() -> usize {
    let out = io::stdout();
    let seen = if out.is_terminal() { terminal_size_of(out) } else { None };
    seen.map_or(WIDTH, |(Width(columns), _)| usize::from(columns).max(NARROWEST))
}

/// Where it stands, not all too many places.
pub(super) fn places(section: &Section) -> String {
    let mut text = section.places.iter().take(PLACES).cloned().collect::<Vec<_>>().join(", ");
    if section.places.len() > PLACES {
        text.push_str(", …");
    }
    text
}
