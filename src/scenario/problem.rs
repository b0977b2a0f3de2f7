//! What is wrong with a scenario file: a code, a place, and the arguments that its wording needs.

use super::syntax::Tree;
use std::{fmt, ops::Range};

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

impl Severity {
    /// Its name, as in the text files and in data.
    pub fn name(self) -> &'static str {
        match self {
            Self::CannotRun => "cannot-run",
            Self::Unusual => "unusual",
            Self::Unwise => "unwise",
        }
    }
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
    /// A sign as a Japanese keyboard writes it, where the plain one belongs.
    WideSign,
    /// Brackets within brackets within brackets.
    TooDeep,
    /// More values than any scenario needs.
    TooManyValues,
    /// An extension of RON that scenarios don't use.
    Extension,
    /// An extension that is switched on anyway.
    NeedlessExtension,
    /// An invisible mark before the text.
    ByteOrderMark,
    /// An invisible control character in a text.
    Control,
    /// An invisible character that turns the direction of writing.
    Bidi,
    /// A text in one language only, in a scenario that is written in both.
    MissingTranslation,
    /// A text too long for where it is shown.
    TextTooLong,
    /// Two prospects on one spot of the map.
    SamePlace,
    /// Something about somebody who opens later.
    NotThereYet,
    /// The same claim twice.
    RepeatedClaim,
    /// Weights that don't add up to 1.
    OddWeights,
    /// A part of the score that nobody can get points for.
    ReversedAnchors,
    /// A quota that the territory can't yield.
    GoalOutOfReach,
    /// A day in which nothing can be done.
    DayTooShort,
    /// A prospect whom nothing leads to.
    NeverMet,
    /// A claim that can't come true here.
    PointlessClaim,
    /// A claim that didn't come true when it was played.
    ClaimFails,
    /// A claim about which playing couldn't tell.
    ClaimUnclear,
    /// It makes no difference what one does.
    NothingMatters,
    /// A bracket that isn't closed where the indentation wants it.
    OpenBracket,
    /// A closing bracket too many.
    SurplusBracket,
    /// Nothing is in the file.
    EmptyFile,
    /// A business day on a weekend.
    Weekend,
    /// A picture that there isn't; another is shown.
    UnknownPicture,
    /// A yen sign where a backslash was meant.
    YenSign,
    /// Something that only a customer does, by somebody who may not be one by then.
    NoCustomerYet,
    /// A dial that turns several things at once.
    MixedStops,
    /// Two dials that turn the same thing, or two stops of a dial that are one.
    RepeatedTurn,
    /// Something about the trainee's house that the player would have to do.
    TraineesHouse,
}

impl ProblemCode {
    /// Every code, for tests of completeness.
    pub const ALL: [Self; 51] = [
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
        Self::WideSign,
        Self::TooDeep,
        Self::TooManyValues,
        Self::Extension,
        Self::NeedlessExtension,
        Self::ByteOrderMark,
        Self::Control,
        Self::Bidi,
        Self::MissingTranslation,
        Self::TextTooLong,
        Self::SamePlace,
        Self::NotThereYet,
        Self::RepeatedClaim,
        Self::OddWeights,
        Self::ReversedAnchors,
        Self::GoalOutOfReach,
        Self::DayTooShort,
        Self::NeverMet,
        Self::PointlessClaim,
        Self::ClaimFails,
        Self::ClaimUnclear,
        Self::NothingMatters,
        Self::OpenBracket,
        Self::SurplusBracket,
        Self::EmptyFile,
        Self::Weekend,
        Self::UnknownPicture,
        Self::YenSign,
        Self::NoCustomerYet,
        Self::MixedStops,
        Self::RepeatedTurn,
        Self::TraineesHouse,
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
            Self::WideSign => "wide-sign",
            Self::TooDeep => "too-deep",
            Self::TooManyValues => "too-many-values",
            Self::Extension => "extension",
            Self::NeedlessExtension => "needless-extension",
            Self::ByteOrderMark => "byte-order-mark",
            Self::Control => "control",
            Self::Bidi => "bidi",
            Self::MissingTranslation => "missing-translation",
            Self::TextTooLong => "text-too-long",
            Self::SamePlace => "same-place",
            Self::NotThereYet => "not-there-yet",
            Self::RepeatedClaim => "repeated-claim",
            Self::OddWeights => "odd-weights",
            Self::ReversedAnchors => "reversed-anchors",
            Self::GoalOutOfReach => "goal-out-of-reach",
            Self::DayTooShort => "day-too-short",
            Self::NeverMet => "never-met",
            Self::PointlessClaim => "pointless-claim",
            Self::ClaimFails => "claim-fails",
            Self::ClaimUnclear => "claim-unclear",
            Self::NothingMatters => "nothing-matters",
            Self::OpenBracket => "open-bracket",
            Self::SurplusBracket => "surplus-bracket",
            Self::EmptyFile => "empty-file",
            Self::Weekend => "weekend",
            Self::UnknownPicture => "unknown-picture",
            Self::YenSign => "yen-sign",
            Self::NoCustomerYet => "no-customer-yet",
            Self::MixedStops => "mixed-stops",
            Self::RepeatedTurn => "repeated-turn",
            Self::TraineesHouse => "trainees-house",
        }
    }
}

impl ProblemCode {
    /// How much it matters.
    pub fn severity(self) -> Severity {
        match self {
            Self::NeedlessExtension
            | Self::ByteOrderMark
            | Self::Control
            | Self::Bidi
            | Self::MissingTranslation
            | Self::TextTooLong
            | Self::SamePlace
            | Self::NotThereYet
            | Self::RepeatedClaim
            | Self::OddWeights
            | Self::ReversedAnchors
            | Self::UnknownPicture
            | Self::YenSign
            | Self::NoCustomerYet
            | Self::TraineesHouse => Severity::Unusual,
            Self::GoalOutOfReach
            | Self::DayTooShort
            | Self::NeverMet
            | Self::PointlessClaim
            | Self::ClaimFails
            | Self::ClaimUnclear
            | Self::NothingMatters => Severity::Unwise,
            _ => Severity::CannotRun,
        }
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
    /// What could be written instead, letter for letter, where that is known.
    pub instead: String,
}

impl Problem {
    pub(super) fn new(code: ProblemCode, subject: impl Into<String>) -> Self {
        Self {
            code,
            place: None,
            subject: subject.into(),
            found: String::new(),
            expected: String::new(),
            instead: String::new(),
        }
    }

    pub(super) fn found(mut self, found: impl ToString) -> Self {
        self.found = found.to_string();
        self
    }

    pub(super) fn expected(mut self, expected: impl ToString) -> Self {
        self.expected = expected.to_string();
        self
    }

    pub(super) fn instead(mut self, instead: impl ToString) -> Self {
        self.instead = instead.to_string();
        self
    }

    /// With its place in the text in bytes; [`locate`] adds line and column.
    pub(super) fn spanning(mut self, span: Range<usize>) -> Self {
        self.place = Some(Place { line: 0, column: 0, offset: span.start, length: span.len() });
        self
    }

    /// What a proof has found, in its own words: about the claim of this number, from 0, or about the scenario as a whole.
    pub fn of_proof(code: ProblemCode, source: &str, claim: Option<usize>, said: String, advice: String) -> Self {
        let problem = Self::new(code, "lesson").found(said).expected(advice);
        let number = claim.map(|claim| claim.to_string());
        let path: Vec<&str> = std::iter::once("lesson").chain(number.as_deref()).collect();
        let Some(span) = Tree::parse(source).find(&path) else { return problem };
        let mut problem = [problem.spanning(span)];
        locate(source, &mut problem);
        let [problem] = problem;
        problem
    }

    /// Does it keep the scenario from being played?
    pub fn is_fatal(&self) -> bool {
        self.code.severity() == Severity::CannotRun
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

/// Puts problems in the order of the file and gives their places lines and columns, in one walk through the text.
pub(super) fn locate(source: &str, problems: &mut [Problem]) {
    problems.sort_by_key(|problem| problem.place.map_or(usize::MAX, |place| place.offset));
    let (mut at, mut line, mut column) = (0, 1, 1);
    for place in problems.iter_mut().filter_map(|problem| problem.place.as_mut()) {
        let offset = source.floor_char_boundary(place.offset.min(source.len()));
        for c in source[at..offset].chars() {
            // The mark before a text has no width: editors don't show it.
            match c {
                '\n' => (line, column) = (line + 1, 1),
                '\u{feff}' => {}
                _ => column += 1,
            }
        }
        at = offset;
        let end = source.floor_char_boundary((offset + place.length).min(source.len()));
        *place = Place { line, column, offset, length: end - offset };
    }
}
