//! From RON text to a checked scenario, and to everything that is wrong with it at once.
//!
//! The text becomes a tree that has a place for every value; the tree is held against the shape that the Rust types ask
//! for; what doesn't fit is left out, and the rest is read by serde and looked at for what it means. So one look tells the
//! mistakes of writing, of shape and of meaning together. The last word is serde's: nothing is fine that it refuses.

use super::{
    check::meaning,
    format::Scenario,
    problem::{Problem, ProblemCode, locate},
    shape,
    syntax::{Id, Tree},
};
use ron::{
    Options,
    error::{Position, SpannedError},
    extensions::Extensions,
};
use std::borrow::Cow;

/// A scenario file is at most this large.
pub const MAX_BYTES: usize = 1024 * 1024;
/// How often a text is read again without what serde refuses; the shape has told nearly all of it before.
const MOST_READINGS: usize = 8;

/// What came of checking a text.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The scenario, if it can be played.
    pub scenario: Option<Scenario>,
    /// Everything found, in the order of the file, whatever its severity.
    pub problems: Vec<Problem>,
}

/// Reads and checks a scenario.
///
/// # Errors
/// What keeps it from being played, in the order of the file.
pub fn parse(source: &str) -> Result<Scenario, Vec<Problem>> {
    let checked = check(source);
    checked.scenario.ok_or_else(|| checked.problems.into_iter().filter(Problem::is_fatal).collect())
}

/// Reads and checks a scenario: everything that is wrong with it, unusual in it or unwise.
pub fn check(source: &str) -> Checked {
    if source.len() > MAX_BYTES {
        let problem = Problem::new(ProblemCode::TooLarge, "").found(source.len() / 1024).expected(MAX_BYTES / 1024);
        return Checked { scenario: None, problems: vec![problem] };
    }
    let (scenario, mut problems) = examine(source);
    locate(source, &mut problems);
    // The shape and the meaning of a value can be wrong for the same reason.
    problems.dedup_by(|b, a| (a.code, a.place, &a.subject) == (b.code, b.place, &b.subject));
    let playable = !problems.iter().any(Problem::is_fatal);
    Checked { scenario: scenario.filter(|_| playable), problems }
}

/// What keeps a scenario that wasn't read from RON, such as one in a run file, from being played. No places: there is no
/// text.
pub fn problems_of(scenario: &Scenario) -> Vec<Problem> {
    let Ok(text) = ron::to_string(scenario) else {
        return vec![Problem::new(ProblemCode::Syntax, "").expected("other")];
    };
    let mut tree = Tree::parse(&text);
    let shaped = shape::shape(&mut tree, shape::scenario());
    let mut problems = shaped.problems;
    // Written out in full, an exercise has an empty territory in it.
    if scenario.sorting.is_some() {
        problems.retain(|problem| !["districts", "prospects"].contains(&problem.subject.as_str()));
    }
    problems.extend(meaning(scenario, &tree));
    problems.retain(Problem::is_fatal);
    locate(&text, &mut problems);
    problems.dedup_by(|b, a| (a.code, a.place, &a.subject) == (b.code, b.place, &b.subject));
    problems.iter_mut().for_each(|problem| problem.place = None);
    problems
}

/// Everything found, without lines and columns, and what can be read of the scenario.
fn examine(source: &str) -> (Option<Scenario>, Vec<Problem>) {
    let mut tree = Tree::parse(source);
    let mut problems = tree.faults().to_vec();
    // What comes after the end, or after too much, is unknown: nothing can be said to be missing there.
    let cut = |problem: &Problem| {
        matches!(problem.code, ProblemCode::EndOfFile | ProblemCode::TooDeep | ProblemCode::TooManyValues)
    };
    let whole = !problems.iter().any(cut);
    let shaped = shape::shape(&mut tree, shape::scenario());
    problems.extend(shaped.problems.into_iter().filter(|problem| {
        whole || !matches!(problem.code, ProblemCode::MissingField | ProblemCode::MissingText | ProblemCode::TooFew)
    }));
    if !shaped.usable || !whole {
        return (None, problems);
    }
    let scenario = read(&mut tree, &mut problems);
    if let Some(scenario) = &scenario {
        problems.extend(meaning(scenario, &tree));
    }
    (scenario, problems)
}

/// Reads what isn't left out. What serde refuses all the same is reported and left out as well.
fn read(tree: &mut Tree, problems: &mut Vec<Problem>) -> Option<Scenario> {
    let source = tree.source();
    for _ in 0..MOST_READINGS {
        let untouched = !problems.iter().any(Problem::is_fatal);
        let printed = tree.print();
        let text = if untouched { Cow::Borrowed(without_mark(source)) } else { Cow::Borrowed(printed.text.as_str()) };
        let error = match lenient().from_str(&text) {
            Ok(scenario) => return Some(scenario),
            Err(error) => error,
        };
        let offset = offset_of(&text, error.span.start);
        let refused =
            if untouched { tree.value_at(offset + source.len() - text.len()) } else { printed.value_at(offset) };
        let span = refused.map(|id| tree.node(id).span());
        let mut problem = unreadable(&error).spanning(span.unwrap_or(0..0));
        if let Some(id) = refused.filter(|_| problem.found.is_empty()) {
            problem = problem.found(tree.written(id).lines().next().unwrap_or_default());
        }
        problems.push(problem);
        if !refused.is_some_and(|id| leave_out(tree, id)) {
            return None;
        }
    }
    None
}

/// Leaves out a value, or the nearest thing around it that can be left out.
fn leave_out(tree: &mut Tree, id: Id) -> bool {
    let around = tree.around(id);
    let removable = around.into_iter().find(|id| tree.is_entry(*id));
    removable.map(|id| tree.omit(id)).is_some()
}

/// Editors on Windows put a byte order mark in front.
fn without_mark(source: &str) -> &str {
    source.strip_prefix('\u{feff}').unwrap_or(source)
}

/// RON as authors may write it: what can be left out needs no `Some` when it is there.
pub(super) fn lenient() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The byte at a line and a column, both from 1.
fn offset_of(text: &str, at: Position) -> usize {
    let start = text.split_inclusive('\n').take(at.line.saturating_sub(1)).map(str::len).sum::<usize>();
    start + text[start..].chars().take(at.col.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}

/// What serde refuses, as a problem: hardly ever seen, since the shape has been looked at before.
fn unreadable(error: &SpannedError) -> Problem {
    use ron::Error as E;
    let wrong_type = |expected| Problem::new(ProblemCode::WrongType, "").expected(expected);
    match &error.code {
        E::NoSuchStructField { found, expected, .. } => {
            Problem::new(ProblemCode::UnknownField, "").found(found).expected(expected.join(", "))
        }
        E::NoSuchEnumVariant { found, expected, .. } => {
            Problem::new(ProblemCode::UnknownVariant, "").found(found).expected(expected.join(", "))
        }
        E::MissingStructField { field, .. } => Problem::new(ProblemCode::MissingField, *field),
        E::ExpectedInteger => wrong_type("whole-number"),
        E::IntegerOutOfBounds => wrong_type("number-in-bounds"),
        E::ExpectedFloat => wrong_type("number"),
        E::ExpectedString => wrong_type("text"),
        E::ExpectedArray => wrong_type("list"),
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) | E::ExpectedDifferentStructName { .. } => {
            wrong_type("group")
        }
        E::ExpectedDifferentLength { .. } => wrong_type("so-many-values"),
        // Our own types refuse a text in the form `found ≠ expected`.
        E::Message(message) => match message.split_once(" ≠ ") {
            Some((found, expected)) => Problem::new(ProblemCode::InvalidValue, "").found(found).expected(expected),
            None => Problem::new(ProblemCode::Syntax, "").expected("other"),
        },
        _ => Problem::new(ProblemCode::Syntax, "").expected("other"),
    }
}
