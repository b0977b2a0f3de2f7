//! Brackets that don't match up, held against the indentation: whoever writes a scenario by hand indents it, and so the
//! indentation tells which bracket was forgotten or typed once too often. Only looked at when the brackets themselves have
//! turned out wrong; what is found is put right for the reading, so that nothing else is told in consequence.

use super::{
    fault::Faults,
    lexer::{Lexer, Sort, Token},
    parser::{MAX_DEPTH, MAX_VALUES},
};
use crate::scenario::problem::{Problem, ProblemCode};

/// So many brackets are put right; where more are wrong, the indentation isn't to be trusted.
const MOST: usize = 20;
/// A tab is as wide as so many blanks.
const TAB: usize = 4;

/// How the text is to be read for its brackets to match.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fix {
    /// As if this bracket stood here, perhaps with a comma after it.
    Insert { at: usize, sign: u8, comma: bool },
    /// As if this sign didn't.
    Skip { at: usize },
    /// As if another stood in its place.
    Replace { at: usize, sign: u8 },
}

impl Fix {
    pub fn at(self) -> usize {
        match self {
            Self::Insert { at, .. } | Self::Skip { at } | Self::Replace { at, .. } => at,
        }
    }
}

/// What is wrong with the brackets and how to read on; nothing if the indentation doesn't tell.
pub(super) fn compare(source: &str, start: usize) -> Option<(Vec<Fix>, Vec<Problem>)> {
    let tokens = tokens(source, start);
    let mut walk = Walk { source, tokens: &tokens, open: Vec::new(), ended: None, fixes: Vec::new(), told: Vec::new() };
    for number in 0..tokens.len() {
        walk.token(number)?;
        if walk.fixes.len() > 2 * MOST || walk.open.len() > MAX_DEPTH {
            return None;
        }
    }
    if !walk.open.is_empty() || walk.told.is_empty() {
        return None;
    }
    walk.fixes.sort_by_key(|fix| fix.at());
    Some((walk.fixes, walk.told))
}

/// A token with its line.
struct Placed {
    token: Token,
    line: usize,
    /// How far its line is indented.
    indent: usize,
    /// Is it the first of its line?
    first: bool,
}

fn tokens(source: &str, start: usize) -> Vec<Placed> {
    let mut lexer = Lexer::new(source, start);
    let mut faults = Faults::default();
    let (mut at, mut line, mut indent) = (0, 1, 0);
    let mut out: Vec<Placed> = Vec::new();
    loop {
        let token = lexer.next(&mut faults);
        if token.sort == Sort::End || out.len() > 4 * MAX_VALUES {
            return out;
        }
        let between = &source[at..token.span.start];
        let first = out.is_empty() || between.contains('\n');
        line += between.matches('\n').count();
        if first {
            let begin = source[..token.span.start].rfind('\n').map_or(0, |end| end + 1);
            indent = width(&source[begin..token.span.start]);
        }
        let placed = Placed { line, indent, first, token };
        line += source[placed.token.span.clone()].matches('\n').count();
        at = placed.token.span.end;
        out.push(placed);
    }
}

fn width(blanks: &str) -> usize {
    blanks
        .chars()
        .map(|c| {
            if c == '\t' {
                TAB
            } else if c == '\u{3000}' {
                2
            } else {
                1
            }
        })
        .sum()
}

/// A bracket that is open.
#[derive(Clone)]
struct Open {
    sign: u8,
    line: usize,
    indent: usize,
    /// How far the lines in it are indented.
    inner: Option<usize>,
    /// Is it a text in several languages?
    text: bool,
    /// What was closed last in it.
    last: Option<Box<Closed>>,
}

impl Open {
    /// Could a line that is indented like this be inside?
    fn holds(&self, indent: usize, field: bool) -> bool {
        self.inner.map_or(field && indent > self.indent, |inner| inner == indent)
    }
}

/// A bracket that was closed.
#[derive(Clone)]
struct Closed {
    open: Open,
    at: usize,
    line: usize,
    /// Does it stand where the indentation wants it?
    in_place: bool,
}

struct Walk<'a> {
    source: &'a str,
    tokens: &'a [Placed],
    open: Vec<Open>,
    /// The bracket around everything, once it is closed.
    ended: Option<Closed>,
    fixes: Vec<Fix>,
    told: Vec<Problem>,
}

impl Walk<'_> {
    fn sort(&self, number: usize) -> Sort {
        self.tokens.get(number).map_or(Sort::End, |placed| placed.token.sort)
    }

    fn word(&self, number: usize) -> &str {
        self.tokens.get(number).map_or("", |placed| &self.source[placed.token.span.clone()])
    }

    fn is_field(&self, number: usize) -> bool {
        self.sort(number) == Sort::Word && self.sort(number + 1) == Sort::Sign(b':')
    }

    fn token(&mut self, number: usize) -> Option<()> {
        let placed = &self.tokens[number];
        let Sort::Sign(sign @ (b')' | b']' | b'}')) = placed.token.sort else {
            self.content(number)?;
            if let Sort::Sign(sign @ (b'(' | b'[' | b'{')) = placed.token.sort {
                let text = self.is_field(number + 1) && matches!(self.word(number + 1), "ja" | "en");
                let (line, indent) = (placed.line, placed.indent);
                self.open.push(Open { sign, line, indent, inner: None, text, last: None });
            }
            return Some(());
        };
        self.closing(number, sign)
    }

    /// Anything but a closing bracket: should something have been closed before it, or not have been?
    fn content(&mut self, number: usize) -> Option<()> {
        let placed = &self.tokens[number];
        if self.open.is_empty() {
            // Only a comma is worth nothing after the end; what comes after it will be looked at.
            if placed.token.sort == Sort::Sign(b',') && self.ended.is_some() {
                return Some(());
            }
            // Before the beginning there may be a name, or what switches extensions on.
            let Some(ended) = self.ended.take() else { return Some(()) };
            self.reopen(ended, number);
        }
        if placed.first {
            while let Some(top) = self.open.last() {
                if top.line == placed.line || placed.indent > top.indent {
                    break;
                }
                self.insert(number, true)?;
            }
        }
        let top = self.open.last()?;
        // A text has no other fields than its languages.
        if top.text && number > 0 && self.is_field(number) && !matches!(self.word(number), "ja" | "en") {
            let comma = self.sort(number - 1) == Sort::Sign(b',');
            self.insert(if comma && !placed.first { number - 1 } else { number }, false)?;
        }
        let top = self.open.last()?;
        let too_deep = placed.first && top.inner.is_some_and(|inner| placed.indent > inner);
        let in_list = top.sign == b'[' && self.is_field(number);
        if let Some(last) = &top.last
            && !last.in_place
            && (too_deep && last.open.holds(placed.indent, self.is_field(number))
                || in_list && last.line + 1 >= placed.line)
        {
            let last = (**last).clone();
            self.reopen(last, number);
        }
        if placed.first
            && let Some(top) = self.open.last_mut()
            && top.line < placed.line
        {
            top.inner.get_or_insert(placed.indent);
        }
        Some(())
    }

    fn closing(&mut self, number: usize, sign: u8) -> Option<()> {
        let placed = &self.tokens[number];
        if placed.first {
            while let Some(top) = self.open.last() {
                if top.line == placed.line || placed.indent >= top.indent || self.open.len() == 1 {
                    break;
                }
                self.insert(number, true)?;
            }
            if let Some(top) = self.open.last()
                && placed.indent > top.indent
                && let Some(last) = &top.last
                && last.open.indent == placed.indent
            {
                if last.in_place {
                    self.skip(number);
                    return Some(());
                }
                let last = (**last).clone();
                self.reopen(last, number);
            }
        }
        if self.open.is_empty()
            && placed.first
            && let Some(ended) = self.ended.take_if(|ended| !ended.in_place && ended.open.indent == placed.indent)
        {
            self.reopen(ended, number);
        }
        let Some(top) = self.open.last() else {
            self.skip(number);
            return Some(());
        };
        let wanted = match top.sign {
            b'(' => b')',
            b'[' => b']',
            _ => b'}',
        };
        if sign != wanted {
            let outer = self.open.iter().rev().nth(1).map(|outer| outer.sign);
            let fits_outer = matches!((outer, sign), (Some(b'('), b')') | (Some(b'['), b']') | (Some(b'{'), b'}'));
            let in_place = placed.first && placed.indent == top.indent;
            // The right one stands next to it, or nothing that began on an earlier line ends in the middle of this one.
            let right_follows = self.sort(number + 1) == Sort::Sign(wanted);
            if !in_place && (right_follows || top.line < placed.line && !placed.first) {
                self.skip(number);
                return Some(());
            }
            if fits_outer && !in_place {
                self.insert(number, false)?;
                return self.closing(number, sign);
            }
            if !in_place && top.line < placed.line {
                self.skip(number);
                return Some(());
            }
            self.fixes.push(Fix::Replace { at: placed.token.span.start, sign: wanted });
            let problem = Problem::new(ProblemCode::Syntax, "").found(char::from(sign)).expected("write-bracket");
            self.told.push(problem.instead(char::from(wanted)).spanning(placed.token.span.clone()));
        }
        let open = self.open.pop()?;
        let in_place = placed.first && placed.indent == open.indent;
        let closed = Closed { open, at: placed.token.span.start, line: placed.line, in_place };
        match self.open.last_mut() {
            Some(outer) => outer.last = Some(Box::new(closed)),
            None => self.ended = Some(closed),
        }
        Some(())
    }

    /// The innermost bracket was to be closed before this token.
    fn insert(&mut self, number: usize, line_before: bool) -> Option<()> {
        let open = self.open.pop()?;
        let at = self.tokens[number.checked_sub(1)?].token.span.end;
        let sign = match open.sign {
            b'(' => b')',
            b'[' => b']',
            _ => b'}',
        };
        let comma = !matches!(self.sort(number), Sort::Sign(b',' | b')' | b']' | b'}') | Sort::End);
        self.fixes.push(Fix::Insert { at, sign, comma });
        let place = if line_before { self.tokens[number].line.to_string() } else { "here".to_owned() };
        let write = if comma || line_before { format!("{},", char::from(sign)) } else { char::from(sign).to_string() };
        let problem = Problem::new(ProblemCode::OpenBracket, open.line.to_string());
        let problem = problem.found(char::from(open.sign)).expected(place).instead(write);
        self.told.push(problem.spanning(at..at));
        let closed = Closed { at, line: open.line, open, in_place: true };
        match self.open.last_mut() {
            Some(outer) => outer.last = Some(Box::new(closed)),
            None => self.ended = Some(closed),
        }
        Some(())
    }

    /// This closing bracket is one too many.
    fn skip(&mut self, number: usize) {
        let at = self.tokens[number].token.span.start;
        self.surplus(at);
        // Its comma goes with it, where there is one already.
        let before = number.checked_sub(1).map_or(Sort::End, |before| self.sort(before));
        if self.sort(number + 1) == Sort::Sign(b',') && matches!(before, Sort::Sign(b',' | b'(' | b'[' | b'{')) {
            self.fixes.push(Fix::Skip { at: self.tokens[number + 1].token.span.start });
        }
    }

    /// What was closed is open still: its closing bracket was one too many.
    fn reopen(&mut self, closed: Closed, number: usize) {
        let found = self.tokens[..number].iter().rposition(|placed| placed.token.span.start == closed.at);
        match found {
            Some(closing) => self.skip(closing),
            None => self.surplus(closed.at),
        }
        // Whatever was found since then in the bracket around it belongs here.
        self.open.push(closed.open);
    }

    fn surplus(&mut self, at: usize) {
        self.fixes.push(Fix::Skip { at });
        let end = self.source.ceil_char_boundary(at + 1);
        let problem = Problem::new(ProblemCode::SurplusBracket, "").found(&self.source[at..end]);
        self.told.push(problem.spanning(at..end));
    }
}
