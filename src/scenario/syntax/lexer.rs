//! From text to the words and signs of RON, the comments left out.

use super::{
    brackets::Fix,
    fault::Faults,
    quoted::{self, is_bidi},
};
use crate::scenario::problem::{Problem, ProblemCode};
use std::{collections::VecDeque, ops::Range};

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
    /// How brackets are to be read that don't match up, in the order of the text.
    fixes: VecDeque<Fix>,
    /// A comma comes next that isn't written.
    comma: bool,
    /// Up to here wide blanks have been told.
    blanks_told: usize,
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
/// What a quotation mark belongs to is looked for in so many bytes of its line: lines can be very long.
const LINE: usize = 4096;
/// Quotation marks that aren't, and what ends them.
const QUOTES: [(char, char); 6] = [('“', '”'), ('”', '”'), ('＂', '＂'), ('「', '」'), ('『', '』'), ('〝', '〟')];

impl<'a> Lexer<'a> {
    /// From an offset on.
    pub fn new(source: &'a str, at: usize) -> Self {
        Self { source, at, fixes: VecDeque::new(), comma: false, blanks_told: 0 }
    }

    /// With brackets read otherwise than they are written.
    pub fn fixed(self, fixes: Vec<Fix>) -> Self {
        Self { fixes: fixes.into(), ..self }
    }

    /// The next token.
    pub fn next(&mut self, faults: &mut Faults) -> Token {
        if std::mem::take(&mut self.comma) {
            return Token { sort: Sort::Sign(b','), span: self.at..self.at };
        }
        loop {
            match self.fixes.front() {
                Some(&Fix::Insert { at, sign, comma }) if at <= self.at => {
                    self.fixes.pop_front();
                    self.comma = comma;
                    return Token { sort: Sort::Sign(sign), span: at..at };
                }
                _ => {}
            }
            let token = self.written(faults);
            match self.fixes.front() {
                Some(&Fix::Skip { at }) if at == token.span.start => {
                    self.fixes.pop_front();
                }
                Some(&Fix::Replace { at, sign }) if at == token.span.start => {
                    self.fixes.pop_front();
                    return Token { sort: Sort::Sign(sign), span: token.span };
                }
                _ => return token,
            }
        }
    }

    /// The next token that is written.
    fn written(&mut self, faults: &mut Faults) -> Token {
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
                self.number(start, faults)
            }
            _ if first == '_' || first.is_alphabetic() && !first.is_numeric() => self.word(faults),
            _ => self.stranger(first, faults),
        };
        Token { sort, span: start..self.at }
    }

    /// What begins like a number has been read: is it one as people write them, and RON doesn't?
    fn number(&mut self, start: usize, faults: &mut Faults) -> Sort {
        let rest = &self.source[self.at..];
        let written = &self.source[start..self.at];
        if let Some(sign) = rest.chars().next().filter(|c| ['%', '％'].contains(c)) {
            self.at += sign.len_utf8();
            let instead = written.parse::<f64>().map_or_else(|_| "0.6".to_owned(), share);
            faults.write(start..self.at, "write-share", &self.source[start..self.at], &instead);
            return Sort::Wrong;
        }
        let is_year = written.len() == 4 && written.bytes().all(|byte| byte.is_ascii_digit());
        if is_year && rest.strip_prefix('/').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
            self.at += rest.find(|c: char| !(c.is_ascii_digit() || c == '/')).unwrap_or(rest.len());
            let written = &self.source[start..self.at];
            faults.write(start..self.at, "write-date", written, &date(written));
            return Sort::Wrong;
        }
        Sort::Number
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
        let near = &rest[..rest.floor_char_boundary(LINE)];
        let line = near.find('\n').unwrap_or(near.len());
        if closed && let Some(length) = with_quotes_inside(&rest[..line], end) {
            self.at = start + 1 + length + 1;
            faults.write(start + 1 + end..start + 1 + end + 1, "write-inner-quotes", "\"", "\\\"");
            return Sort::Wrong;
        }
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
        let near = &rest[..rest.floor_char_boundary(LINE)];
        let line = near.find('\n').unwrap_or(near.len());
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
                let text = format!("\"{}\"", &rest[..end]);
                self.at = start + prefix + 1 + end + 1;
                faults.write(start..self.at, "write-quotes", "'", &text);
                Sort::Wrong
            }
            None => {
                self.at = start + prefix + 1;
                faults.write(start..self.at, "write-quotes", "'", "\"…\"");
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
            } else if let Some(slashes) = ["／／", "／/", "/／"].into_iter().find(|slashes| rest.starts_with(slashes))
            {
                self.at += rest.find('\n').unwrap_or(rest.len());
                faults.push(wide(start..start + slashes.len(), slashes, "//"));
            } else if rest.starts_with('\u{3000}') {
                // The wide blank of Japanese keyboards looks like nothing at all. One on a line is told.
                self.at += rest.len() - rest.trim_start_matches('\u{3000}').len();
                if start >= self.blanks_told {
                    faults.push(wide(start..self.at, "\u{3000}", "␣"));
                    self.blanks_told = self.at + rest[self.at - start..].find('\n').unwrap_or(rest.len());
                }
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

/// If a text on one line seems to end at its second quotation mark, but goes on in the middle of a word: where it really
/// ends.
fn with_quotes_inside(line: &str, second: usize) -> Option<usize> {
    let before = line.get(..second)?;
    // What ends like this is followed by the beginning of another text.
    if before.trim_end().is_empty() || before.ends_with([' ', ':', ',', '(', '[', '\t']) {
        return None;
    }
    let ends = |at: usize| {
        let after = line[at + 1..].trim_start();
        after.is_empty() || after.starts_with([',', ')', ']', '}']) || after.starts_with("//")
    };
    line.match_indices('"').map(|(at, _)| at).filter(|at| *at > second).find(|at| ends(*at))
}

/// A percentage as a share.
pub(in crate::scenario) fn share(percent: f64) -> String {
    ((percent * 1e6).round() / 1e8).to_string()
}

/// A date as it is to be written, from one with the year first, whatever stands between.
pub(in crate::scenario) fn date(written: &str) -> String {
    let numbers: Vec<u16> = written.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    match numbers[..] {
        [year, month, day] => format!("\"{year:04}-{month:02}-{day:02}\""),
        _ => "\"2026-04-01\"".to_owned(),
    }
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
