//! From tokens to the tree. After a mistake it goes on at the next comma or closing bracket, so that one mistake is told
//! once and everything after it is still read.

use super::{
    brackets::Fix,
    fault::Faults,
    lexer::{Lexer, Sort, Token},
    node::{Id, Kind, NONE, Node},
    quoted,
};
use crate::scenario::problem::{Problem, ProblemCode};
use std::ops::Range;

/// Brackets within brackets, at most: a scenario needs about ten.
pub(super) const MAX_DEPTH: usize = 64;
/// Values in a file, at most: five hundred prospects with all their lines are about forty thousand.
pub(super) const MAX_VALUES: usize = 100_000;

/// The parser.
pub(super) struct Parser<'a> {
    source: &'a str,
    lexer: Lexer<'a>,
    token: Token,
    /// Where the token before ended.
    before: usize,
    /// The closing brackets that are still to come, the innermost last.
    open: Vec<u8>,
    /// There is too much of something: nothing more is read.
    given_up: bool,
    /// A bracket was taken to end where the next entry begins: its comma is missing with it.
    ended_early: bool,
    pub nodes: Vec<Node>,
    pub faults: Faults,
}

/// An entry between commas.
enum Entry {
    Value(Id),
    /// Nothing that could be read.
    Nothing,
}

impl<'a> Parser<'a> {
    /// At the beginning of a text, whose brackets are to be read like this.
    pub fn new(source: &'a str, fixes: Vec<Fix>) -> Self {
        let start = source.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
        let mut faults = Faults::default();
        if start > 0 {
            faults.push(Problem::new(ProblemCode::ByteOrderMark, "").spanning(0..start));
        }
        let mut lexer = Lexer::new(source, start).fixed(fixes);
        let token = lexer.next(&mut faults);
        Self {
            source,
            lexer,
            token,
            before: start,
            open: Vec::new(),
            given_up: false,
            ended_early: false,
            nodes: Vec::new(),
            faults,
        }
    }

    /// The whole text: what switches extensions on, and one value.
    pub fn document(&mut self) -> Option<Id> {
        while self.token.sort == Sort::Sign(b'#') && self.attribute() {}
        if self.token.sort == Sort::End {
            let end = self.source.trim_end().len();
            self.faults.push(Problem::new(ProblemCode::EmptyFile, "").spanning(end..end));
            return None;
        }
        let root = self.value();
        if !self.given_up && self.token.sort != Sort::End {
            let span = self.token.span.clone();
            self.faults.syntax(span, "nothing");
        }
        root
    }

    fn advance(&mut self) -> Token {
        self.before = self.token.span.end;
        let next = self.lexer.next(&mut self.faults);
        std::mem::replace(&mut self.token, next)
    }

    fn at(&self, sign: u8) -> bool {
        self.token.sort == Sort::Sign(sign)
    }

    fn text(&self, span: &Range<usize>) -> &'a str {
        &self.source[span.clone()]
    }

    /// `#![enable(…)]`, or `#![type = "…"]`, which other programs read. Can more follow?
    fn attribute(&mut self) -> bool {
        let start = self.token.span.start;
        self.advance();
        let mut word = None;
        let mut enabled = Vec::new();
        let mut whole = self.at(b'!') && {
            self.advance();
            self.at(b'[')
        };
        while whole && !self.at(b']') {
            self.advance();
            match self.token.sort {
                Sort::Word if word.is_none() => word = Some(self.text(&self.token.span)),
                Sort::Word => enabled.push(self.token.span.clone()),
                Sort::End | Sort::Wrong | Sort::Number | Sort::Other => whole = false,
                Sort::Sign(_) | Sort::Text => {}
            }
        }
        if !whole {
            self.faults.syntax(start..self.token.span.end, "attribute");
            return false;
        }
        self.advance();
        for span in enabled {
            let name = self.text(&span);
            let code = if name == "implicit_some" { ProblemCode::NeedlessExtension } else { ProblemCode::Extension };
            self.faults.push(Problem::new(code, "").found(name).spanning(span));
        }
        true
    }

    fn add(&mut self, node: Node) -> Option<Id> {
        if self.nodes.len() >= MAX_VALUES {
            let problem = Problem::new(ProblemCode::TooManyValues, "").expected(MAX_VALUES);
            self.give_up(problem.spanning(node.span()));
            return None;
        }
        self.nodes.push(node);
        u32::try_from(self.nodes.len() - 1).ok()
    }

    fn give_up(&mut self, problem: Problem) {
        if !self.given_up {
            self.faults.push(problem);
        }
        self.given_up = true;
    }

    fn value(&mut self) -> Option<Id> {
        let token = self.token.clone();
        match token.sort {
            Sort::Word => {
                self.advance();
                // Nothing is ever called `true(…)`: a bracket there belongs to what comes next.
                let name = !matches!(self.text(&token.span), "true" | "false" | "None");
                if name && self.at(b'(') {
                    self.bracket(Kind::Group, token.span)
                } else {
                    self.add(Node::new(Kind::Word, token.span, 0))
                }
            }
            Sort::Number => self.leaf(Kind::Number),
            Sort::Other => self.leaf(Kind::Other),
            Sort::Wrong => self.leaf(Kind::Wrong),
            Sort::Text => {
                let written = self.text(&token.span);
                match quoted::unquote(written) {
                    Ok(_) => self.leaf(Kind::Text),
                    Err(place) => {
                        let start = token.span.start;
                        self.faults.syntax(start + place.start..start + place.end, "escape");
                        self.leaf(Kind::Wrong)
                    }
                }
            }
            Sort::Sign(b'(') => self.bracket(Kind::Group, token.span.start..token.span.start),
            Sort::Sign(b'[') => self.bracket(Kind::List, token.span.start..token.span.start),
            Sort::Sign(b'{') => self.bracket(Kind::Map, token.span.start..token.span.start),
            Sort::Sign(_) | Sort::End => None,
        }
    }

    fn leaf(&mut self, kind: Kind) -> Option<Id> {
        let token = self.advance();
        self.add(Node::new(kind, token.span, 0))
    }

    /// A bracket and what is in it; the name before it has been read.
    fn bracket(&mut self, kind: Kind, name: Range<usize>) -> Option<Id> {
        let opening = self.advance();
        if self.open.len() >= MAX_DEPTH {
            let problem = Problem::new(ProblemCode::TooDeep, "").expected(MAX_DEPTH);
            self.give_up(problem.spanning(opening.span));
            return None;
        }
        let close = match kind {
            Kind::Group => b')',
            Kind::List => b']',
            _ => b'}',
        };
        let id = self.add(Node::new(kind, name.start..opening.span.end, name.len()))?;
        self.open.push(close);
        let mut last = NONE;
        while !self.given_up && !self.at(close) {
            if let Sort::Sign(b')' | b']' | b'}') | Sort::End = self.token.sort {
                if self.closes_another(close, &opening) {
                    break;
                }
                if self.at(b',') {
                    self.advance();
                }
                continue;
            }
            if kind == Kind::List && self.field_of_an_outer_group() {
                self.faults.syntax(opening.span.clone(), "list-end");
                self.ended_early = true;
                break;
            }
            if kind == Kind::Group && self.entry_of_an_outer_list(last) {
                self.faults.syntax(opening.span.clone(), "group-end");
                self.ended_early = true;
                break;
            }
            match self.entry(kind) {
                Entry::Value(child) => {
                    let link = if last == NONE {
                        &mut self.nodes[id as usize].first
                    } else {
                        &mut self.nodes[last as usize].next
                    };
                    *link = child;
                    last = child;
                }
                Entry::Nothing => self.skip(),
            }
            self.between(close, last);
        }
        self.open.pop();
        if self.at(close) && !self.given_up {
            self.advance();
        }
        let end = self.before;
        self.nodes[id as usize].set_end(end);
        Some(id)
    }

    /// A closing bracket of another kind, or the end: does it end this one too? Says what is missing.
    fn closes_another(&mut self, close: u8, opening: &Token) -> bool {
        let Sort::Sign(found) = self.token.sort else {
            self.ended();
            return true;
        };
        if self.open.contains(&found) {
            let what = match close {
                b')' => "group-end",
                b']' => "list-end",
                _ => "map-end",
            };
            self.faults.syntax(opening.span.clone(), what);
            return true;
        }
        let span = self.token.span.clone();
        let next = self.source[span.end..].trim_start().chars().next();
        self.faults.syntax(span, "stray-bracket");
        self.advance();
        // Where something ends after it, it was typed for the right one.
        next.is_none_or(|next| ",)]}".contains(next))
    }

    /// The text ends where it mustn't. Everything that is still open ends with it.
    fn ended(&mut self) {
        let end = self.source.trim_end().len();
        if !self.given_up {
            self.faults.push(Problem::new(ProblemCode::EndOfFile, "").spanning(end..end));
        }
        self.given_up = true;
    }

    /// `name:` at the beginning of a line, where a list goes on: the list was to end before it.
    fn field_of_an_outer_group(&self) -> bool {
        self.token.sort == Sort::Word
            && self.begins_line()
            && self.open.len() > 1
            && self.source[self.token.span.end..].trim_start_matches([' ', '\t']).starts_with(':')
    }

    /// `(` at the beginning of a line, after named fields: the group was to end before it, and the list goes on.
    fn entry_of_an_outer_list(&self, last: Id) -> bool {
        self.at(b'(')
            && self.begins_line()
            && self.open.iter().rev().nth(1) == Some(&b']')
            && self.nodes.get(last as usize).is_some_and(|node| node.key().is_some())
    }

    /// A value, perhaps with the name of its field before it.
    fn entry(&mut self, kind: Kind) -> Entry {
        let first = self.token.clone();
        let Some(id) = self.value() else { return self.no_entry() };
        let node = &self.nodes[id as usize];
        let could_be_key = match kind {
            Kind::Group => node.kind == Kind::Word,
            Kind::Map => matches!(node.kind, Kind::Word | Kind::Text | Kind::Number),
            _ => false,
        };
        if self.at(b':') {
            if !could_be_key {
                let what = if kind == Kind::List && node.kind == Kind::Word { "group-around" } else { "field-name" };
                self.faults.syntax(first.span, what);
                self.advance();
                // Whatever follows is still looked at.
                return if self.value().is_some() { self.wrong(id) } else { self.no_entry() };
            }
            self.advance();
            return self.after_key(first.span, kind);
        }
        if self.at(b'=') && could_be_key {
            let span = self.token.span.clone();
            self.faults.write(span, "write-colon", "=", ":");
            self.advance();
            return self.after_key(first.span, kind);
        }
        match kind {
            // `days 10`, `title "x"`: a colon is missing, for a name alone is followed by a comma.
            Kind::Group if node.kind == Kind::Word && self.begins_value() && self.before < self.token.span.start => {
                let next = self.token.clone();
                let looks_like_next_field = next.sort == Sort::Word && self.followed_by_colon(&next);
                if looks_like_next_field || self.text(&first.span).starts_with(|c: char| c.is_uppercase()) {
                    return Entry::Value(id);
                }
                self.faults.syntax(first.span.clone(), "colon");
                self.after_key(first.span, kind)
            }
            _ => Entry::Value(id),
        }
    }

    fn followed_by_colon(&self, token: &Token) -> bool {
        self.source[token.span.end..].trim_start().starts_with(':')
    }

    fn after_key(&mut self, key: Range<usize>, kind: Kind) -> Entry {
        let id = match self.value() {
            Some(id) => id,
            None if self.given_up || self.token.sort == Sort::End => return Entry::Nothing,
            None => {
                self.faults.syntax(key.clone(), "value");
                let Some(id) = self.add(Node::new(Kind::Wrong, self.before..self.before, 0)) else {
                    return Entry::Nothing;
                };
                id
            }
        };
        // `ratio: 0,6`: what follows the comma is the rest of the number.
        if kind == Kind::Group
            && self.nodes[id as usize].kind == Kind::Number
            && self.at(b',')
            && self.source[self.token.span.end..].starts_with(|c: char| c.is_ascii_digit())
        {
            let start = self.nodes[id as usize].span().start;
            while self.at(b',') && self.source[self.token.span.end..].starts_with(|c: char| c.is_ascii_digit()) {
                self.advance();
                self.advance();
            }
            let found = self.text(&(start..self.before)).to_owned();
            let problem = Problem::new(ProblemCode::Syntax, "").found(found).expected("comma-in-number");
            self.faults.push(problem.spanning(start..self.before));
            let end = self.before;
            let node = &mut self.nodes[id as usize];
            node.kind = Kind::Wrong;
            node.set_end(end);
        }
        self.nodes[id as usize].set_key(key);
        Entry::Value(id)
    }

    fn wrong(&mut self, id: Id) -> Entry {
        let node = &mut self.nodes[id as usize];
        (node.kind, node.first) = (Kind::Wrong, NONE);
        Entry::Value(id)
    }

    /// Where an entry belongs, something else stands.
    fn no_entry(&mut self) -> Entry {
        if self.given_up || self.token.sort == Sort::End {
            return Entry::Nothing;
        }
        let span = self.token.span.clone();
        match self.token.sort {
            Sort::Sign(b',') => self.faults.syntax(span.clone(), "comma-too-many"),
            _ => self.faults.syntax(span.clone(), "field-name"),
        }
        // What is skipped leaves a gap, so that nobody misses what may have stood there.
        self.skip();
        self.add(Node::new(Kind::Wrong, span.start..self.before.max(span.end), 0)).map_or(Entry::Nothing, Entry::Value)
    }

    /// On to the next comma or closing bracket.
    fn skip(&mut self) {
        while !self.given_up {
            match self.token.sort {
                Sort::Sign(b',' | b')' | b']' | b'}') | Sort::End => return,
                Sort::Sign(b'(' | b'[' | b'{') => {
                    if self.value().is_none() {
                        return;
                    }
                }
                _ => {
                    self.advance();
                }
            }
        }
    }

    fn begins_value(&self) -> bool {
        matches!(
            self.token.sort,
            Sort::Word | Sort::Number | Sort::Text | Sort::Other | Sort::Wrong | Sort::Sign(b'(' | b'[' | b'{')
        )
    }

    /// What stands between entries: a comma, or nothing before the end.
    fn between(&mut self, close: u8, last: Id) {
        if self.given_up || self.at(close) || close == b')' && self.entry_of_an_outer_list(last) {
            return;
        }
        if self.at(b',') {
            self.advance();
            return;
        }
        if std::mem::take(&mut self.ended_early) && self.begins_value() {
            return;
        }
        if self.token.sort == Sort::Wrong {
            // It has been reported; perhaps it stands for the comma.
            self.advance();
            if self.at(b',') {
                self.advance();
            } else if !self.entry_begins() {
                self.skip();
                if self.at(b',') {
                    self.advance();
                }
            }
            return;
        }
        if self.begins_value() {
            // Right after a number or a word it isn't a new entry but the rest of a mistyped one.
            if self.before == self.token.span.start || self.before_on_this_line() && !self.entry_begins() {
                let span = self.token.span.clone();
                self.faults.syntax(span, "comma");
                self.skip();
                if self.at(b',') {
                    self.advance();
                }
                return;
            }
            self.faults.syntax(self.before..self.before, "write-comma");
            return;
        }
        if !matches!(self.token.sort, Sort::Sign(b')' | b']' | b'}') | Sort::End) {
            let span = self.token.span.clone();
            self.faults.syntax(span, "comma");
            self.skip();
            if self.at(b',') {
                self.advance();
            }
        }
    }

    /// Is the token the first of its line? Looks no further back than the blanks before it: lines can be long.
    fn begins_line(&self) -> bool {
        let before = self.source[..self.token.span.start].trim_end_matches([' ', '\t']);
        before.is_empty() || before.ends_with('\n')
    }

    /// Is the token on the same line as the one before?
    fn before_on_this_line(&self) -> bool {
        !self.source[self.before..self.token.span.start].contains('\n')
    }

    /// Does the token look like the beginning of an entry of its own?
    fn entry_begins(&self) -> bool {
        match self.token.sort {
            Sort::Word => self.followed_by_colon(&self.token) || self.source[self.token.span.end..].starts_with('('),
            Sort::Sign(_) | Sort::Text => true,
            _ => false,
        }
    }
}
