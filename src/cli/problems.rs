//! Problems of a scenario file: file, line and column, the marked line, and what to write instead.

use super::console::Console;
use crate::{
    scenario::{LibraryEntry, Place, Problem},
    texts::{advise, describe},
};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};
use std::fmt;

/// Prints every problem of a scenario on standard error.
pub(super) fn print(entry: &LibraryEntry, problems: &[Problem], console: &Console) {
    let texts = console.texts;
    let name = entry.path.as_ref().map_or_else(|| format!("{}.ron", entry.name), |path| path.display().to_string());
    let watched = console.errors_are_watched();
    let theme = if watched { GraphicalTheme::unicode() } else { GraphicalTheme::none() };
    for problem in problems {
        let head = match problem.place {
            Some(Place { line, column, .. }) => format!("{name}:{line}:{column}: {}", describe(texts, problem)),
            None => format!("{name}: {}", describe(texts, problem)),
        };
        let shown =
            Shown { head, source: problem.place.map(|place| Marked { name: &name, text: &entry.source, place }) };
        let handler = GraphicalReportHandler::new_themed(theme.clone())
            .with_links(false)
            .without_syntax_highlighting()
            // Terminals wrap by themselves, and at the right place for Japanese.
            .with_wrap_lines(false)
            // The advice goes below as a footer: miette's own help line has an English label.
            .with_footer(advise(texts, problem));
        let mut report = String::new();
        // Writing to a string can't fail; what miette can't draw still has its first line.
        if handler.render_report(&mut report, &shown).is_err() {
            report = format!("{shown}\n{}", advise(texts, problem));
        }
        let lines: Vec<&str> = report.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
        console.complain(&lines.join("\n"));
    }
    console.complain(&texts.say_with("problems-count", [("count", problems.len().into()), ("file", name.into())]));
}

#[derive(Debug)]
struct Shown<'a> {
    head: String,
    source: Option<Marked<'a>>,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.head)
    }
}

impl std::error::Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let source = self.source.as_ref()?;
        let rest = source.text.get(source.place.offset..).unwrap_or_default();
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let first = rest.chars().next().map_or(0, char::len_utf8);
        Some(Box::new(std::iter::once(LabeledSpan::new(None, source.place.offset, word.max(first)))))
    }
}

/// A source whose columns are counted in characters, as editors count them; miette counts bytes.
#[derive(Debug)]
struct Marked<'a> {
    name: &'a str,
    text: &'a str,
    place: Place,
}

impl SourceCode for Marked<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let found = self.text.read_span(span, before, after)?;
        let column = if before == 0 { self.place.column - 1 } else { found.column() };
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.to_owned(),
            found.data(),
            *found.span(),
            found.line(),
            column,
            found.line_count(),
        )))
    }
}
