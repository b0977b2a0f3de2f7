//! What is wrong with a scenario file: a code, a place, and the arguments that its wording needs.

use std::fmt;

/// A place in a text, both counted from 1; columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
    /// Byte offset from the beginning of the text.
    pub offset: usize,
    /// How many bytes it covers, as far as known; 0 if only where it begins is.
    pub length: usize,
}

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It can't be played.
    CannotRun,
    /// It can, but this was hardly meant.
    Unusual,
    /// It can, but it wouldn't teach well.
    Unwise,
}

/// The kinds of problems. Each has a message and an advice of the same name in the text files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemCode {
    /// The file is larger than a scenario may be.
    TooLarge,
    /// The file isn't UTF-8 text.
    Encoding,
    /// The text isn't RON.
    Syntax,
    /// The text ends too early.
    EndOfFile,
    /// A field that the format doesn't know.
    UnknownField,
    /// A word that isn't one of those possible here.
    UnknownVariant,
    /// A field written twice.
    DuplicateField,
    /// A field missing that has no default.
    MissingField,
    /// A value of the wrong type.
    WrongType,
    /// A value that its type can't take.
    InvalidValue,
    /// A format version that this program doesn't know.
    WrongFormat,
    /// The scenario's id isn't usable as a name.
    BadId,
    /// A number out of its range.
    OutOfRange,
    /// Something that may stand only once, twice.
    Duplicate,
    /// An id that nothing has.
    UnknownId,
    /// Too many of something.
    TooMany,
    /// Too few of something.
    TooFew,
    /// A text missing in both languages.
    MissingText,
    /// Something that this kind of scenario hasn't.
    OutOfPlace,
}

impl ProblemCode {
    /// Every code, for tests of completeness.
    pub const ALL: [Self; 19] = [
        Self::TooLarge,
        Self::Encoding,
        Self::Syntax,
        Self::EndOfFile,
        Self::UnknownField,
        Self::UnknownVariant,
        Self::DuplicateField,
        Self::MissingField,
        Self::WrongType,
        Self::InvalidValue,
        Self::WrongFormat,
        Self::BadId,
        Self::OutOfRange,
        Self::Duplicate,
        Self::UnknownId,
        Self::TooMany,
        Self::TooFew,
        Self::MissingText,
        Self::OutOfPlace,
    ];

    /// The code's name, as in the text files.
    pub fn name(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Encoding => "encoding",
            Self::Syntax => "syntax",
            Self::EndOfFile => "end-of-file",
            Self::UnknownField => "unknown-field",
            Self::UnknownVariant => "unknown-variant",
            Self::DuplicateField => "duplicate-field",
            Self::MissingField => "missing-field",
            Self::WrongType => "wrong-type",
            Self::InvalidValue => "invalid-value",
            Self::WrongFormat => "wrong-format",
            Self::BadId => "bad-id",
            Self::OutOfRange => "out-of-range",
            Self::Duplicate => "duplicate",
            Self::UnknownId => "unknown-id",
            Self::TooMany => "too-many",
            Self::TooFew => "too-few",
            Self::MissingText => "missing-text",
            Self::OutOfPlace => "out-of-place",
        }
    }
}

impl ProblemCode {
    /// How much it matters.
    pub fn severity(self) -> Severity {
        Severity::CannotRun
    }
}

/// Something wrong in a scenario file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind.
    pub code: ProblemCode,
    /// Where, as far as known.
    pub place: Option<Place>,
    /// The field, id or value that it is about.
    pub subject: String,
    /// What was found there.
    pub found: String,
    /// What would be right: names, a range, a limit.
    pub expected: String,
}

impl Problem {
    pub(super) fn new(code: ProblemCode, subject: impl Into<String>) -> Self {
        Self { code, place: None, subject: subject.into(), found: String::new(), expected: String::new() }
    }

    pub(super) fn found(mut self, found: impl ToString) -> Self {
        self.found = found.to_string();
        self
    }

    pub(super) fn expected(mut self, expected: impl ToString) -> Self {
        self.expected = expected.to_string();
        self
    }

    pub(super) fn at(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }
}

/// A short technical form, for logs and tests; people get the wording of the text files.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.place {
            write!(f, "{}:{}: ", place.line, place.column)?;
        }
        write!(f, "{} {} (found {:?}, expected {})", self.code.name(), self.subject, self.found, self.expected)
    }
}

impl std::error::Error for Problem {}

impl Place {
    /// The place of a byte offset in a text.
    pub(super) fn of_offset(source: &str, offset: usize) -> Self {
        let before = &source[..source.floor_char_boundary(offset.min(source.len()))];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |tail| tail.chars().count()) + 1;
        Self { line, column, offset: before.len(), length: 0 }
    }

    /// The place of a line and a column, both from 1.
    pub(super) fn of_line_and_column(source: &str, line: usize, column: usize) -> Self {
        let start = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
        let in_line: usize = source[start..].chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        Self { line, column, offset: start + in_line, length: 0 }
    }
}
