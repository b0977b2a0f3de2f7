//! From RON text to a checked scenario.

use super::{
    check,
    format::Scenario,
    problem::{Place, Problem, ProblemCode},
};
use ron::{Options, error::SpannedError, extensions::Extensions};

/// A scenario file is at most this large.
pub const MAX_BYTES: usize = 1024 * 1024;

/// Reads and checks a scenario.
///
/// # Errors
/// The problems found, in the order of the file: one if the text can't be read, all of them if its content is wrong.
pub fn parse(source: &str) -> Result<Scenario, Vec<Problem>> {
    if source.len() > MAX_BYTES {
        let problem = Problem::new(ProblemCode::TooLarge, "").found(source.len() / 1024).expected(MAX_BYTES / 1024);
        return Err(vec![problem]);
    }
    // Editors on Windows put a byte order mark in front.
    let text = source.strip_prefix('\u{feff}').unwrap_or(source);
    let shift = source.len() - text.len();
    let scenario: Scenario = lenient().from_str(text).map_err(|error| vec![unreadable(text, shift, &error)])?;
    let problems = check::check(&scenario, source);
    if problems.is_empty() { Ok(scenario) } else { Err(problems) }
}

/// RON as authors may write it: what can be left out needs no `Some` when it is there.
pub(super) fn lenient() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// What keeps a scenario that wasn't read from RON, such as one in a run file, from being played. No places: there is no
/// text.
pub fn problems_of(scenario: &Scenario) -> Vec<Problem> {
    let nowhere = |problem: Problem| problem.at(None);
    check::check(scenario, "").into_iter().map(nowhere).collect()
}

/// The reader's error as a problem with a place.
fn unreadable(text: &str, shift: usize, error: &SpannedError) -> Problem {
    use ron::Error as E;
    let start = error.span.start;
    let mut place = Place::of_line_and_column(text, start.line, start.col);
    place.offset += shift;
    let list = |names: &[&str]| names.join(", ");
    let wrong_type = |expected| Problem::new(ProblemCode::WrongType, "").expected(expected);
    let syntax = |expected| Problem::new(ProblemCode::Syntax, "").expected(expected);
    let problem = match &error.code {
        E::NoSuchStructField { expected, found, outer } => {
            Problem::new(ProblemCode::UnknownField, outer.clone().unwrap_or_default())
                .found(found)
                .expected(nearest(found, expected))
        }
        E::NoSuchEnumVariant { expected, found, outer } => {
            Problem::new(ProblemCode::UnknownVariant, outer.clone().unwrap_or_default())
                .found(found)
                .expected(list(expected))
        }
        E::DuplicateStructField { field, .. } => Problem::new(ProblemCode::DuplicateField, *field),
        E::MissingStructField { field, .. } => Problem::new(ProblemCode::MissingField, *field),
        E::Eof | E::UnclosedBlockComment => Problem::new(ProblemCode::EndOfFile, ""),
        // The reader expects something else wherever the text just stops.
        _ if place.offset >= text.trim_end().len() => Problem::new(ProblemCode::EndOfFile, ""),
        E::ExpectedBoolean => wrong_type("true-or-false"),
        E::ExpectedInteger => wrong_type("whole-number"),
        E::IntegerOutOfBounds => wrong_type("number-in-bounds"),
        E::ExpectedFloat => wrong_type("number"),
        E::ExpectedString => wrong_type("text"),
        E::ExpectedArray => wrong_type("list"),
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) => wrong_type("group"),
        E::ExpectedDifferentLength { .. } => wrong_type("so-many-values"),
        E::InvalidValueForType { .. } => wrong_type("other"),
        E::ExpectedComma => syntax("comma"),
        E::ExpectedMapColon => syntax("colon"),
        E::ExpectedArrayEnd => syntax("list-end"),
        E::ExpectedOptionEnd | E::ExpectedStructLikeEnd => syntax("group-end"),
        E::ExpectedStringEnd => syntax("text-end"),
        E::ExpectedIdentifier | E::InvalidIdentifier(_) | E::SuggestRawIdentifier(_) => syntax("field-name"),
        // Our own types refuse a text in the form `found ≠ expected`.
        E::Message(message) => match message.split_once(" ≠ ") {
            Some((found, expected)) => Problem::new(ProblemCode::InvalidValue, "").found(found).expected(expected),
            None => syntax("other"),
        },
        _ => syntax("other"),
    };
    problem.at(Some(place))
}

/// The name that was probably meant, or all of them.
fn nearest(found: &str, names: &[&'static str]) -> String {
    names
        .iter()
        .map(|name| (strsim::damerau_levenshtein(found, name), name))
        .filter(|(distance, _)| *distance <= 1 + found.chars().count() / 3)
        .min()
        .map_or_else(|| names.join(", "), |(_, name)| (*name).to_owned())
}
