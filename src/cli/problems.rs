//! Problems of a scenario file: file, line and column, the marked line, and what to write instead.

use super::{console::Console, excerpt::Excerpt};
use crate::{
    scenario::{LibraryEntry, Place, Problem, ProblemCode, Severity},
    texts::{advise, describe, severity},
};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};
use std::fmt;

/// So many problems of a file are shown; nobody reads more at once.
const SHOWN: usize = 100;

/// Prints the problems of a scenario on standard error: what keeps it from being played first, then the remarks.
pub(super) fn print(entry: &LibraryEntry, problems: &[Problem], console: &Console) {
    let texts = console.texts;
    let name = entry.path.as_ref().map_or_else(|| format!("{}.ron", entry.name), |path| path.display().to_string());
    let watched = console.errors_are_watched();
    let theme = if watched { GraphicalTheme::unicode() } else { GraphicalTheme::none() };
    // What keeps it from being played comes first.
    let (errors, remarks): (Vec<_>, Vec<_>) = problems.iter().partition(|problem| problem.is_fatal());
    for problem in errors.iter().chain(&remarks).take(SHOWN) {
        let what = format!("{}: {}", severity(texts, problem), describe(texts, problem));
        let head = match problem.place {
            Some(Place { line, column, .. }) => format!("{name}:{line}:{column}: {what}"),
            None => format!("{name}: {what}"),
        };
        let source = problem.place.filter(|_| !entry.source.is_empty());
        let source = source.map(|place| Marked { name: &name, excerpt: Excerpt::around(&entry.source, place), place });
        let shown = Shown { head: printable(&head), source, severity: problem.code.severity() };
        let advice = printable(&advise(texts, problem));
        let handler = GraphicalReportHandler::new_themed(theme.clone())
            .with_links(false)
            .without_syntax_highlighting()
            // Terminals wrap by themselves, and at the right place for Japanese.
            .with_wrap_lines(false)
            // The advice goes below as a footer: miette's own help line has an English label.
            .with_footer(advice.clone());
        let mut report = String::new();
        // Writing to a string can't fail; what miette can't draw still has its first line.
        if handler.render_report(&mut report, &shown).is_err() {
            report = format!("{shown}\n{advice}");
        }
        let lines: Vec<&str> = report.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
        console.complain(&lines.join("\n"));
    }
    let more = problems.len().saturating_sub(SHOWN);
    if more > 0 {
        console.complain(&texts.say_with("problems-more", [("count", more.into()), ("file", name.as_str().into())]));
    }
    let untrue = remarks.iter().filter(|remark| remark.code == ProblemCode::ClaimFails).count();
    let (id, count) = match (errors.len(), untrue) {
        (0, 0) => ("problems-remarks", remarks.len()),
        (0, untrue) => ("problems-untrue", untrue),
        (errors, _) => ("problems-count", errors),
    };
    let arguments = [("count", count.into()), ("others", remarks.len().into()), ("file", name.into())];
    console.complain(&texts.say_with(id, arguments));
}

/// What was found in a file may have anything in it: a terminal isn't to obey it.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

#[derive(Debug)]
struct Shown<'a> {
    head: String,
    source: Option<Marked<'a>>,
    severity: Severity,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.head)
    }
}

impl std::error::Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::CannotRun => miette::Severity::Error,
            Severity::Unusual => miette::Severity::Warning,
            Severity::Unwise => miette::Severity::Advice,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let excerpt = &self.source.as_ref()?.excerpt;
        Some(Box::new(std::iter::once(LabeledSpan::new(None, excerpt.offset, excerpt.length))))
    }
}

/// A few lines of a source, with the numbers that they have there. Columns are counted in characters, as editors count
/// them; miette counts bytes.
#[derive(Debug)]
struct Marked<'a> {
    name: &'a str,
    excerpt: Excerpt,
    place: Place,
}

impl SourceCode for Marked<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let found = self.excerpt.text.read_span(span, before, after)?;
        let column = if before == 0 { self.place.column - 1 } else { found.column() };
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.to_owned(),
            found.data(),
            *found.span(),
            self.excerpt.first_line + found.line(),
            column,
            found.line_count(),
        )))
    }
}
