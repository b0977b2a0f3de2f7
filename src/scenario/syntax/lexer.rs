//! From text to the words and signs of RON, the comments left out.

use super::{
    fault::Faults,
    quoted::{self, is_bidi},
};
use crate::scenario::problem::{Problem, ProblemCode};
use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// One of `()[]{}:,#!=`.
    Sign(u8),
    /// A name.
    Word,
    /// Something that begins like a number.
    Number,
    /// A text in quotes.
    Text,
    /// A character or bytes.
    Other,
    /// Nothing that RON knows; it has been reported.
    Wrong,
    /// The end of the text.
    End,
}

/// A token.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub sort: Sort,
    pub span: Range<usize>,
}

/// Reads one token after the other.
pub(super) struct Lexer<'a> {
    source: &'a str,
    at: usize,
}

/// Signs as they come out of a Japanese keyboard, and what was meant.
const WIDE: [(char, u8); 14] = [
    ('（', b'('),
    ('）', b')'),
    ('［', b'['),
    ('］', b']'),
    ('｛', b'{'),
    ('｝', b'}'),
    ('：', b':'),
    ('，', b','),
    ('、', b','),
    ('【', b'['),
    ('】', b']'),
    ('＃', b'#'),
    ('！', b'!'),
    ('＝', b'='),
];
/// Quotation marks that aren't, and what ends them.
const QUOTES: [(char, char); 6] = [('“', '”'), ('”', '”'), ('＂', '＂'), ('「', '」'), ('『', '』'), ('〝', '〟')];

impl<'a> Lexer<'a> {
    /// From an offset on.
    pub fn new(source: &'a str, at: usize) -> Self {
        Self { source, at }
    }

    /// The next token.
    pub fn next(&mut self, faults: &mut Faults) -> Token {
        self.skip_blanks(faults);
        let start = self.at;
        let rest = &self.source[start..];
        let Some(first) = rest.chars().next() else { return Token { sort: Sort::End, span: start..start } };
        let sort = match first {
            '(' | ')' | '[' | ']' | '{' | '}' | ':' | ',' | '#' | '!' | '=' => {
                self.at += 1;
                Sort::Sign(rest.as_bytes()[0])
            }
            '"' => self.text(faults),
            'r' if quoted::raw_start(&rest[1..]).is_some() => self.raw(1, Sort::Text, faults),
            'b' if rest.starts_with("b\"") => {
                self.at += 1;
                self.text(faults);
                Sort::Other
            }
            'b' if rest.starts_with("br") && quoted::raw_start(&rest[2..]).is_some() => {
                self.raw(2, Sort::Other, faults)
            }
            'b' if rest.starts_with("b'") => self.character(1, faults),
            '\'' => self.character(0, faults),
            '0'..='9' | '+' | '-' | '.' => {
                let length = rest.find(|c: char| !(is_word(c) || "+-.".contains(c))).unwrap_or(rest.len());
                self.at += length;
                Sort::Number
            }
            _ if first == '_' || first.is_alphabetic() && !first.is_numeric() => self.word(faults),
            _ => self.stranger(first, faults),
        };
        Token { sort, span: start..self.at }
    }

    fn word(&mut self, faults: &mut Faults) -> Sort {
        let start = self.at;
        let rest = &self.source[start..];
        let raw = rest.strip_prefix("r#").map_or(0, |_| 2);
        let ends = |c: char| !(is_word(c) || raw > 0 && "+-.".contains(c));
        let length = rest[raw..].find(ends).map_or(rest.len(), |length| raw + length);
        self.at += length;
        let closing = self.source[self.at..].chars().next().filter(|c| ['"', '”', '」', '＂'].contains(c));
        match closing {
            // `花屋", …`: the opening quotation mark was forgotten.
            Some(mark) => {
                faults.syntax(start..self.at, "text-start");
                self.at += mark.len_utf8();
                Sort::Wrong
            }
            None => Sort::Word,
        }
    }

    /// A character that no RON begins with. Those that only look different are taken for what was meant.
    fn stranger(&mut self, first: char, faults: &mut Faults) -> Sort {
        let start = self.at;
        self.at += first.len_utf8();
        if let Some((_, sign)) = WIDE.iter().find(|(wide, _)| *wide == first) {
            faults.push(wide(start..self.at, first, &char::from(*sign).to_string()));
            return Sort::Sign(*sign);
        }
        if let Some((_, end)) = QUOTES.iter().find(|(open, _)| *open == first) {
            faults.push(wide(start..self.at, first, "\""));
            let rest = &self.source[self.at..];
            let line = rest.find('\n').unwrap_or(rest.len());
            let length = rest[..line].find([*end, '"', '”']).unwrap_or(0);
            self.at += length;
            self.at += rest[length..].chars().next().filter(|_| length > 0).map_or(0, char::len_utf8);
            return Sort::Wrong;
        }
        // The rest of the same nonsense belongs to it.
        let rest = &self.source[self.at..];
        let more = rest.find(|c: char| c.is_whitespace() || "()[]{}:,\"/#!='".contains(c) || is_wide_sign(c));
        self.at += more.unwrap_or(rest.len());
        let text = &self.source[start..self.at];
        if first.is_numeric() || matches!(first, '－' | '＋' | '．') {
            let narrow: String = text.chars().map(narrow).collect();
            faults.push(wide(start..self.at, text, &narrow));
        } else {
            faults.push(Problem::new(ProblemCode::Syntax, "").found(text).expected("sign").spanning(start..self.at));
        }
        Sort::Wrong
    }

    fn text(&mut self, faults: &mut Faults) -> Sort {
        let start = self.at;
        let rest = &self.source[start + 1..];
        let bytes = rest.as_bytes();
        let mut end = 0;
        while end < bytes.len() && bytes[end] != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        let closed = end < bytes.len();
        let end = end.min(bytes.len());
        let follows = rest.get(end + 1..).and_then(|after| after.chars().next());
        // A text that is followed at once by a word has eaten the beginning of the next one: its own end is missing.
        if closed && !follows.is_some_and(is_word) {
            self.at = start + 1 + end + 1;
            return Sort::Text;
        }
        let line = rest.find('\n').unwrap_or(rest.len());
        let content = &rest[..if closed { end.min(rest.len()) } else { line }];
        let cut = probable_end(content).min(line);
        faults.syntax(start..start + 1 + cut, "text-end");
        self.at = start + 1 + cut;
        Sort::Wrong
    }

    fn raw(&mut self, prefix: usize, sort: Sort, faults: &mut Faults) -> Sort {
        let start = self.at;
        let rest = &self.source[start + prefix..];
        let hashes = quoted::raw_start(rest).unwrap_or(0);
        let ending = format!("\"{}", "#".repeat(hashes));
        match rest[hashes + 1..].find(&ending) {
            Some(length) => {
                self.at = start + prefix + hashes + 1 + length + ending.len();
                sort
            }
            None => {
                let line = rest.find('\n').unwrap_or(rest.len());
                self.at = start + prefix + line;
                faults.syntax(start..self.at, "text-end");
                Sort::Wrong
            }
        }
    }

    fn character(&mut self, prefix: usize, faults: &mut Faults) -> Sort {
        let start = self.at;
        let rest = &self.source[start + prefix + 1..];
        let line = rest.find('\n').unwrap_or(rest.len());
        let escaped = rest.starts_with('\\');
        let from = if escaped { 1 + rest[1..].chars().next().map_or(0, char::len_utf8) } else { 0 };
        let end = rest[..line].get(from..).and_then(|tail| tail.find('\'')).map(|end| from + end);
        match end {
            Some(end) if escaped || rest[..end].chars().count() == 1 || rest.starts_with("''") => {
                self.at = start + prefix + 1 + end + 1;
                Sort::Other
            }
            // `'sakura'`: a text in the wrong quotation marks.
            Some(end) => {
                self.at = start + prefix + 1 + end + 1;
                faults.push(wide(start..self.at, "'", "\""));
                Sort::Wrong
            }
            None => {
                self.at = start + prefix + 1;
                faults.push(wide(start..self.at, "'", "\""));
                Sort::Wrong
            }
        }
    }

    fn skip_blanks(&mut self, faults: &mut Faults) {
        loop {
            let rest = &self.source[self.at..];
            self.at += rest.len() - rest.trim_start_matches(is_blank).len();
            let start = self.at;
            let rest = &self.source[start..];
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
                self.look_for_bidi(start, faults);
            } else if rest.starts_with("/*") {
                match block_end(rest) {
                    Some(length) => self.at += length,
                    None => {
                        faults.syntax(start..start + 2, "comment-end");
                        self.at = self.source.len();
                    }
                }
                self.look_for_bidi(start, faults);
            } else if rest.starts_with('\u{3000}') {
                // The wide blank of Japanese keyboards looks like nothing at all.
                self.at += '\u{3000}'.len_utf8();
                faults.push(wide(start..self.at, "\u{3000}", "␣"));
            } else {
                return;
            }
        }
    }

    /// Comments can be made to look like something else.
    fn look_for_bidi(&self, start: usize, faults: &mut Faults) {
        let comment = &self.source[start..self.at];
        if comment.is_ascii() {
            return;
        }
        if let Some((at, c)) = comment.char_indices().find(|(_, c)| is_bidi(*c)) {
            let span = start + at..start + at + c.len_utf8();
            faults.push(Problem::new(ProblemCode::Bidi, "").found(quoted::code_point(c)).spanning(span));
        }
    }
}

/// May it stand inside a name or a number?
fn is_word(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric() || !c.is_ascii() && c.is_alphanumeric()
}

fn is_wide_sign(c: char) -> bool {
    !c.is_ascii() && WIDE.iter().any(|(wide, _)| *wide == c)
}

/// What RON skips between tokens.
fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
    )
}

/// How long the block comment is that begins here; they nest.
fn block_end(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let (mut at, mut level) = (0, 0usize);
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => (at, level) = (at + 2, level + 1),
            b"*/" => (at, level) = (at + 2, level - 1),
            _ => at += 1,
        }
        if level == 0 {
            return Some(at);
        }
    }
    None
}

/// Where a text without its closing mark was probably meant to end: before the next field or the end of the line.
fn probable_end(content: &str) -> usize {
    let line = content.find('\n').unwrap_or(content.len());
    let content = &content[..line];
    let field = content.match_indices(',').find(|(comma, _)| {
        let next = content[comma + 1..].trim_start();
        let name = next.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).unwrap_or(0);
        name > 0 && next[name..].trim_start().starts_with(':')
    });
    field.map_or_else(|| content.trim_end().trim_end_matches([',', ')', ']', '}']).len(), |(comma, _)| comma)
}

/// A wide sign as a mistake.
fn wide(span: Range<usize>, found: impl ToString, expected: &str) -> Problem {
    Problem::new(ProblemCode::WideSign, "").found(found).expected(expected).spanning(span)
}

/// A wide digit or sign as the narrow one.
fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => c,
    }
}
