//! The reference as text.

use super::reference::{Reference, Section};
use crate::cli::console::Console;
use std::io;

/// More places than this are too many to read.
const PLACES: usize = 6;

/// All of it.
pub(super) fn everything(reference: &Reference, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    console.line(&texts.say("docs-title"))?;
    console.line("")?;
    console.line(&texts.say("docs-intro"))?;
    console.line(&texts.say("docs-how"))?;
    some(&reference.sections, console)
}

/// Some sections.
pub(super) fn some(sections: &[Section], console: &mut Console) -> io::Result<()> {
    sections.iter().try_for_each(|section| print(section, console))
}

fn print(section: &Section, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    console.line("")?;
    console.line(&format!("## {} — {}", section.label, section.heading))?;
    if !section.places.is_empty() {
        console.line(&texts.say_with("docs-places", [("places", places(section).into())]))?;
    }
    if !section.more.is_empty() {
        console.line(&section.more)?;
    }
    if let Some(form) = &section.form {
        console.line(&format!("    {form}"))?;
    }
    if section.usual_elsewhere {
        console.line(&texts.say("docs-elsewhere"))?;
    }
    console.line("")?;
    for row in &section.rows {
        let margin = if row.inside { "        " } else { "    " };
        let about: Vec<&str> = [row.kind.as_str(), row.usual.as_deref().unwrap_or("")]
            .into_iter()
            .filter(|words| !words.is_empty())
            .collect();
        let about = about.join(&texts.say("docs-semicolon"));
        console.line(format!("{margin}{}  {about}", row.name).trim_end())?;
        console.line(&format!("{margin}    {}", row.says))?;
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

/// Where it stands, not all too many places.
pub(super) fn places(section: &Section) -> String {
    let mut text = section.places.iter().take(PLACES).cloned().collect::<Vec<_>>().join(", ");
    if section.places.len() > PLACES {
        text.push_str(", …");
    }
    text
}
