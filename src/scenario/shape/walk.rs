//! The walk through a tree and what is expected, side by side.

use super::{
    expected::{Field, Holds, Shape, Slot, Variant},
    form::form,
};
use crate::scenario::{
    calendar::Date,
    format::FORMAT_VERSION,
    problem::{Problem, ProblemCode},
    syntax::{Id, Kind, Tree, code_point, date, is_bidi, real, share, unquote, whole},
};
use std::{collections::BTreeSet, fmt::Display, ops::Range};
use unicode_width::UnicodeWidthStr;

/// More problems than anybody reads; a file with so many isn't a scenario.
const MOST: usize = 1_000;
/// A name of a field or variant is told up to this many characters.
const MOST_SHOWN: usize = 60;
/// So many lines are listed.
const MOST_LINES: usize = 12;
/// A name is compared with so many others to find which was meant.
const MOST_COMPARED: usize = 500;

/// What came of the walk.
#[derive(Debug, Default)]
pub(in crate::scenario) struct Shaped {
    /// What is wrong, in the order in which it was found.
    pub problems: Vec<Problem>,
    /// Is there enough left to be read?
    pub usable: bool,
}

/// Looks whether a tree has the shape expected, and marks what hasn't as left out.
pub(in crate::scenario) fn shape(tree: &mut Tree, expected: &'static Slot) -> Shaped {
    let mut walk = Walk { tree, problems: Vec::new(), counts: [0; 2], texts: Vec::new() };
    let usable = walk.tree.root().is_some_and(|root| walk.value(root, expected, ""));
    walk.compare_languages();
    Shaped { usable, problems: walk.problems }
}

struct Walk<'t, 'a> {
    tree: &'t mut Tree<'a>,
    problems: Vec<Problem>,
    /// How many of them are remarks, and how many are worse.
    counts: [usize; 2],
    /// The texts that are written, and in which languages.
    texts: Vec<(Id, bool, bool)>,
}

impl<'a> Walk<'_, 'a> {
    fn report(&mut self, span: Range<usize>, problem: Problem) {
        // Of what goes over several lines the first is marked.
        let end = self.tree.source().ceil_char_boundary(span.end);
        let written = &self.tree.source()[span.start..end];
        let span = span.start..span.start + written.find('\n').unwrap_or(written.len());
        // Remarks never crowd out what keeps the scenario from being played.
        let of_its_kind = &mut self.counts[usize::from(problem.is_fatal())];
        if *of_its_kind < MOST {
            *of_its_kind += 1;
            self.problems.push(problem.spanning(span));
        }
    }

    fn span(&self, id: Id) -> Range<usize> {
        self.tree.node(id).span()
    }

    fn wrong_type(&mut self, id: Id, name: &str, expected: &str) -> bool {
        self.misshapen(id, name, expected, "")
    }

    /// The same where it is known what to write instead.
    fn misshapen(&mut self, id: Id, name: &str, expected: &str, instead: &str) -> bool {
        let problem = Problem::new(ProblemCode::WrongType, name).found(shown(self.tree.written(id)));
        let problem = problem.expected(expected).instead(instead);
        let span = self.span(id);
        self.report(span, problem);
        false
    }

    fn children(&self, id: Id) -> Vec<Id> {
        self.tree.children(id).collect()
    }

    /// Looks at a value of the field called `name`. Can it be read?
    fn value(&mut self, id: Id, slot: &'static Slot, name: &str) -> bool {
        let node = self.tree.node(id);
        let kind = node.kind;
        if kind == Kind::Wrong {
            return false;
        }
        if slot.option {
            if kind == Kind::Word && self.tree.written(id) == "None" {
                return true;
            }
            if kind == Kind::Group && self.tree.name(id) == Some("Some") {
                let children = self.children(id);
                return match children[..] {
                    [only] if self.tree.node(only).key().is_none() => self.plain(only, slot, name),
                    _ => self.wrong_type(id, name, "one-value"),
                };
            }
        }
        self.plain(id, slot, name)
    }

    fn plain(&mut self, id: Id, slot: &'static Slot, name: &str) -> bool {
        let kind = self.tree.node(id).kind;
        match (&slot.shape, kind) {
            (_, Kind::Wrong) => false,
            (Shape::Bool, Kind::Word) if matches!(self.tree.written(id), "true" | "false") => true,
            (Shape::Bool, _) => self.wrong_type(id, name, "true-or-false"),
            (Shape::Whole(from, to), _) => self.whole(id, name, *from, *to),
            (Shape::Real(from, to), _) => self.real(id, name, *from, *to),
            (Shape::Text { id: is_id }, Kind::Text) => self.text(id, name, *is_id),
            (Shape::Date, Kind::Text) => self.date(id, name),
            (Shape::Date, Kind::Number) => {
                let instead = date(self.tree.written(id));
                self.misshapen(id, name, "write-date", &instead)
            }
            (Shape::Word(words), Kind::Text) => self.word(id, name, words),
            (Shape::Text { .. } | Shape::Date | Shape::Word(_), _) => self.wrong_type(id, name, "text"),
            (Shape::Choice(variants), Kind::Word | Kind::Group) => self.choice(id, name, variants),
            (Shape::Choice(variants), _) => {
                let written = self.tree.written(id);
                let known = variants.iter().find(|variant| written.trim_matches('"') == variant.name);
                if let Some(variant) = known.filter(|_| kind == Kind::Text) {
                    return self.misshapen(id, name, "write-unquoted", &form(variant, None));
                }
                self.unknown_variant(id, name, variants)
            }
            (Shape::List(item, from, to), Kind::List) => self.list(id, name, item, (*from, *to)),
            (Shape::List(..), _) => self.wrong_type(id, name, "list"),
            (Shape::Tuple(items), Kind::Group) => self.tuple(id, name, items),
            (Shape::Tuple(_), _) => self.wrong_type(id, name, "so-many-values"),
            (Shape::Group(fields), Kind::Group) => {
                let usable = self.fields(id, fields);
                if slot.text && usable {
                    self.languages(id, slot, name);
                }
                usable
            }
            (Shape::Group(_), Kind::Text) if slot.text => self.wrong_type(id, name, "languages"),
            (Shape::Group(_), _) => self.wrong_type(id, name, "group"),
        }
    }

    fn out_of_range(&mut self, id: Id, name: &str, expected: String, instead: &str) -> bool {
        if name == "format" {
            let problem = Problem::new(ProblemCode::WrongFormat, name).found(shown(self.tree.written(id)));
            let span = self.span(id);
            self.report(span, problem.expected(FORMAT_VERSION));
            return false;
        }
        let found = shown(self.tree.written(id));
        let span = self.span(id);
        let problem = Problem::new(ProblemCode::OutOfRange, name).found(found).expected(expected);
        self.report(span, problem.instead(instead));
        false
    }

    fn whole(&mut self, id: Id, name: &str, from: i128, to: i128) -> bool {
        let written = self.tree.written(id);
        let numeric = matches!(self.tree.node(id).kind, Kind::Number | Kind::Other);
        match whole(written).filter(|_| numeric) {
            Some(value) if (from..=to).contains(&value) => true,
            Some(_) => self.out_of_range(id, name, range(from, to), ""),
            None => match yen(written) {
                Some(instead) => self.misshapen(id, name, "write-number", &instead),
                None => self.wrong_type(id, name, "whole-number"),
            },
        }
    }

    fn real(&mut self, id: Id, name: &str, from: f64, to: f64) -> bool {
        let written = self.tree.written(id);
        let numeric = matches!(self.tree.node(id).kind, Kind::Number | Kind::Word);
        match real(written).filter(|_| numeric) {
            // A NaN is in no range.
            Some(value) if (from..=to).contains(&value) => true,
            Some(value) => {
                // A share is often written in per cent.
                let percent = from >= 0.0 && to == 1.0 && value > 1.0 && value <= 100.0;
                let instead = if percent { share(value) } else { String::new() };
                self.out_of_range(id, name, range(from, to), &instead)
            }
            None => match yen(written) {
                Some(instead) => self.misshapen(id, name, "write-number", &instead),
                None => self.wrong_type(id, name, "number"),
            },
        }
    }

    /// What a text says; characters in it that nobody sees are reported.
    fn said(&mut self, id: Id) -> String {
        let said = unquote(self.tree.written(id)).unwrap_or_default().into_owned();
        if let Some(at) = ["¥n", "￥n"].into_iter().filter_map(|wrong| self.tree.written(id).find(wrong)).min() {
            let start = self.span(id).start + at;
            let sign: String = self.tree.written(id)[at..].chars().take(2).collect();
            let span = start..start + sign.len();
            self.report(span, Problem::new(ProblemCode::YenSign, "").found(sign).expected("\\n"));
        }
        let mut before = ' ';
        let mut hidden = None;
        for c in said.chars() {
            let code = if is_bidi(c) {
                Some(ProblemCode::Bidi)
            } else if c.is_control() && !matches!(c, '\n' | '\t' | '\r') || before == '\r' && c != '\n' {
                Some(ProblemCode::Control)
            } else {
                None
            };
            if let Some(code) = code {
                hidden = Some((code, if before == '\r' { before } else { c }));
                break;
            }
            before = c;
        }
        if let Some((code, c)) = hidden {
            let whole = self.span(id);
            // Unless it is written as an escape, it can be pointed at.
            let at = self.tree.written(id).find(c).map(|at| whole.start + at);
            let span = at.map_or(whole, |at| at..at + c.len_utf8());
            self.report(span, Problem::new(code, "").found(code_point(c)));
        }
        said
    }

    fn text(&mut self, id: Id, name: &str, is_id: bool) -> bool {
        let said = self.said(id);
        if is_id && !is_name(&said) {
            let span = self.span(id);
            self.report(span, Problem::new(ProblemCode::BadId, name).found(shown(&said)));
        }
        true
    }

    fn date(&mut self, id: Id, name: &str) -> bool {
        let said = self.said(id);
        if Date::try_from(said.clone()).is_ok() {
            return true;
        }
        let span = self.span(id);
        self.report(span, Problem::new(ProblemCode::InvalidValue, name).found(shown(&said)).expected("2026-04-01"));
        false
    }

    fn word(&mut self, id: Id, name: &str, words: &[&'static str]) -> bool {
        let said = self.said(id);
        if words.contains(&said.as_str()) {
            return true;
        }
        let span = self.span(id);
        let problem = Problem::new(ProblemCode::InvalidValue, name).found(shown(&said)).expected(nearest(&said, words));
        self.report(span, problem);
        false
    }

    fn unknown_variant(&mut self, id: Id, name: &str, variants: &[Variant]) -> bool {
        if self.counts[1] >= MOST {
            return false;
        }
        let named = self.tree.name(id).unwrap_or_else(|| self.tree.written(id)).trim_matches('"');
        let names: Vec<&'static str> = variants.iter().map(|variant| variant.name).collect();
        let problem =
            Problem::new(ProblemCode::UnknownVariant, name).found(shown(named)).expected(nearest(named, &names));
        let span = self.tree.node(id).name().unwrap_or_else(|| self.span(id));
        self.report(span, problem);
        false
    }

    fn choice(&mut self, id: Id, name: &str, variants: &'static [Variant]) -> bool {
        let is_group = self.tree.node(id).kind == Kind::Group;
        let named = if is_group { self.tree.name(id) } else { Some(self.tree.written(id)) };
        let named = named.map(|name| name.strip_prefix("r#").unwrap_or(name));
        let Some(variant) = named.and_then(|named| variants.iter().find(|variant| variant.name == named)) else {
            return self.unknown_variant(id, name, variants);
        };
        match &variant.holds {
            Holds::Nothing if is_group => self.of_form(id, name, variant),
            Holds::Nothing => true,
            Holds::Value(_) | Holds::Fields(_) if !is_group => self.of_form(id, name, variant),
            Holds::Fields(fields) => {
                let named = |child: &Id| self.tree.node(*child).key().is_some();
                if self.children(id).first().is_some_and(|first| !named(first)) {
                    return self.of_form(id, name, variant);
                }
                self.fields(id, fields)
            }
            Holds::Value(slot) => {
                let children = self.children(id);
                let number = |child: &Id| self.tree.node(*child).kind == Kind::Number;
                if children.len() > 1 && children.iter().all(number) {
                    let span = self.span(children[0]).start..self.span(children[children.len() - 1]).end;
                    let problem =
                        Problem::new(ProblemCode::Syntax, name).found(shown(&self.tree.source()[span.clone()]));
                    self.report(span, problem.expected("comma-in-number"));
                    return false;
                }
                match children[..] {
                    [only] if self.tree.node(only).key().is_none() => self.value(only, slot, name),
                    [first, ..] if self.tree.node(first).key().is_some() && matches!(slot.shape, Shape::Group(_)) => {
                        self.wrong_type(id, name, "double-brackets")
                    }
                    _ => self.of_form(id, name, variant),
                }
            }
        }
    }

    /// A variant that isn't written in its form: says what that is, with the value that is there, if it is one.
    fn of_form(&mut self, id: Id, name: &str, variant: &'static Variant) -> bool {
        let children = self.children(id);
        let only = children.first().filter(|only| children.len() == 1 && self.tree.node(**only).key().is_none());
        let value = only.map(|only| shown(self.tree.written(*only)));
        self.misshapen(id, name, "write-form", &form(variant, value.as_deref()))
    }

    fn list(&mut self, id: Id, name: &str, item: &'static Slot, (from, to): (usize, usize)) -> bool {
        let children = self.children(id);
        let span = self.span(id);
        if children.len() < from {
            let problem = Problem::new(ProblemCode::TooFew, name).found(children.len()).expected(from);
            self.report(span, problem);
        } else if children.len() > to {
            let problem = Problem::new(ProblemCode::TooMany, name).found(children.len()).expected(to);
            self.report(span.start..span.start + 1, problem);
        }
        for child in children {
            if !self.value(child, item, name) {
                self.tree.omit(child);
            }
        }
        true
    }

    fn tuple(&mut self, id: Id, name: &str, items: &'static [Slot]) -> bool {
        let children = self.children(id);
        if children.len() != items.len() || children.iter().any(|child| self.tree.node(*child).key().is_some()) {
            return self.wrong_type(id, name, "so-many-values");
        }
        // Each is looked at, also after one that is wrong.
        children.into_iter().zip(items).fold(true, |usable, (child, item)| self.value(child, item, name) && usable)
    }

    fn fields(&mut self, id: Id, fields: &'static [Field]) -> bool {
        let mut written = BTreeSet::new();
        let mut meant = BTreeSet::new();
        let mut usable = true;
        for child in self.children(id) {
            let Some(key) = self.tree.node(child).key() else {
                meant.extend(self.nameless(child, fields));
                self.tree.omit(child);
                continue;
            };
            let name: &'a str = self.tree.key(child).unwrap_or_default();
            let Some(field) = fields.iter().find(|field| field.name == name) else {
                // What isn't told needs no suggestion either.
                if self.counts[1] < MOST {
                    let names: Vec<&'static str> = fields.iter().map(|field| field.name).collect();
                    let near = nearest(name, &names);
                    meant.insert(near.clone());
                    self.report(key, Problem::new(ProblemCode::UnknownField, "").found(shown(name)).expected(near));
                }
                self.tree.omit(child);
                continue;
            };
            if !written.insert(name) {
                self.report(key, Problem::new(ProblemCode::DuplicateField, name));
                self.tree.omit(child);
                continue;
            }
            if !self.value(child, &field.slot, field.name) {
                self.tree.omit(child);
                usable &= !field.required;
            }
        }
        let start = self.tree.node(id).name().map_or(self.span(id).start, |name| name.start);
        let whole = self.span(id);
        // A group on one line is marked as a whole, any other at its beginning.
        let one_line = !self.tree.written(id).contains('\n');
        let span = if one_line { whole } else { start..start + 1 };
        for field in fields.iter().filter(|field| !written.contains(field.name)) {
            usable &= !field.required;
            if meant.contains(field.name) {
                // It is there, but misspelt: that has been said.
            } else if field.required {
                self.report(span.clone(), Problem::new(ProblemCode::MissingField, field.name));
            } else if field.slot.must {
                self.report(span.clone(), Problem::new(ProblemCode::MissingText, field.name));
            }
        }
        usable
    }

    /// A value without a name, where fields belong. Says which field was meant, if that can be seen.
    fn nameless(&mut self, id: Id, fields: &'static [Field]) -> Option<String> {
        let node = self.tree.node(id);
        if node.kind == Kind::Wrong {
            return None;
        }
        let (span, name) = (node.span(), node.name());
        let known = self.tree.name(id).and_then(|name| fields.iter().find(|field| field.name == name));
        let problem = Problem::new(ProblemCode::Syntax, "");
        match (known, name) {
            // `calendar (days: 10)`: only the colon is missing.
            (Some(field), Some(name)) => {
                self.report(name, problem.expected("colon"));
                self.plain(id, &field.slot, field.name);
                Some(field.name.to_owned())
            }
            _ => {
                self.report(span, problem.expected("field-name"));
                None
            }
        }
    }

    /// A text in both languages: is it written, is there room for it?
    fn languages(&mut self, id: Id, slot: &'static Slot, name: &str) {
        let mut written = [false; 2];
        for (there, language) in written.iter_mut().zip(["ja", "en"]) {
            let Some(child) = self.tree.field(id, language) else { continue };
            let said = unquote(self.tree.written(child)).unwrap_or_default().into_owned();
            *there = !said.is_empty();
            if let Some(room) = slot.width {
                let width = said.width();
                if width > room {
                    let span = self.span(child);
                    let problem = Problem::new(ProblemCode::TextTooLong, name).found(width).expected(room);
                    self.report(span, problem);
                }
            }
        }
        let damaged = self.tree.children(id).any(|child| self.tree.node(child).omitted);
        match written {
            _ if damaged => {}
            [false, false] if slot.must => {
                let span = self.span(id);
                self.report(span, Problem::new(ProblemCode::MissingText, name));
            }
            [false, false] => {}
            [ja, en] => self.texts.push((id, ja, en)),
        }
    }

    /// Where most texts are written in both languages, one that isn't was forgotten.
    fn compare_languages(&mut self) {
        let texts = std::mem::take(&mut self.texts);
        let both = texts.iter().filter(|(_, ja, en)| *ja && *en).count();
        if both * 2 <= texts.len() {
            return;
        }
        let source = self.tree.source();
        for (missing, lacks) in [("ja", (false, true)), ("en", (true, false))] {
            let lacking: Vec<_> = texts.iter().filter(|(_, ja, en)| (*ja, *en) == lacks).map(|(id, ..)| *id).collect();
            let Some(first) = lacking.first().map(|id| self.span(*id)) else { continue };
            let mut lines = Vec::new();
            let (mut at, mut line) = (0, 1);
            for start in lacking.iter().map(|id| self.span(*id).start).filter(|start| *start < source.len()) {
                line += source.get(at..start).map_or(0, |between| between.matches('\n').count());
                at = start;
                if lines.last() != Some(&line) {
                    lines.push(line);
                }
            }
            let more = if lines.len() > MOST_LINES { ", …" } else { "" };
            let lines: Vec<String> = lines.iter().take(MOST_LINES).map(usize::to_string).collect();
            let lines = format!("{}{more}", lines.join(", "));
            let problem = Problem::new(ProblemCode::MissingTranslation, missing).found(lacking.len()).expected(lines);
            self.report(first, problem);
        }
    }
}

/// A number as people write sums in Japan, as `85万`, `1.2億` or `500円`: as it is to be written.
fn yen(written: &str) -> Option<String> {
    let number = written.strip_suffix('円').unwrap_or(written);
    let (number, times) = match number.chars().last()? {
        '千' => (number.strip_suffix('千')?, 1e3),
        '万' => (number.strip_suffix('万')?, 1e4),
        '億' => (number.strip_suffix('億')?, 1e8),
        _ if number != written => (number, 1.0),
        _ => return None,
    };
    let value = number.replace('_', "").parse::<f64>().ok()? * times;
    (value.is_finite() && value.abs() < 1e15).then(|| value.round().to_string())
}

/// Is it usable as a name of files and on the command line?
pub(in crate::scenario) fn is_name(id: &str) -> bool {
    !id.is_empty() && id.len() <= 64 && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// From one number to another, or just the one.
pub(in crate::scenario) fn range<T: PartialEq + Display>(from: T, to: T) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}

/// What was found, as long as it can be read at a glance.
fn shown(found: &str) -> String {
    let line = found.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// The name that was probably meant, or all of them.
pub(in crate::scenario) fn nearest(found: &str, names: &[&str]) -> String {
    // Whatever is that long was meant as no name at all, and would take long to compare; so would very many names.
    let near = (found.len() <= 4 * MOST_SHOWN && names.len() <= MOST_COMPARED).then(|| {
        let wanted = found.to_lowercase();
        let most = 1 + found.chars().count() / 3;
        let distances = names.iter().map(|name| (strsim::damerau_levenshtein(&wanted, &name.to_lowercase()), *name));
        distances.filter(|(distance, _)| *distance <= most).min()
    });
    let all = || names[..names.len().min(MOST_COMPARED)].join(", ");
    near.flatten().map_or_else(all, |(_, name)| name.to_owned())
}
