//! The tree: what stands where, by path.

use super::{
    brackets,
    node::{Id, Kind, NONE, Node},
    parser::Parser,
};
use crate::scenario::problem::{Problem, locate};
use std::ops::Range;

/// A scenario's text as a tree.
#[derive(Clone, Debug)]
pub struct Tree<'a> {
    source: &'a str,
    nodes: Vec<Node>,
    root: Option<Id>,
    faults: Vec<Problem>,
}

impl<'a> Tree<'a> {
    /// Reads a text, however broken: what can't be read is left out and told by [`Self::problems`].
    pub fn parse(source: &'a str) -> Self {
        let mut parser = Parser::new(source, Vec::new());
        let mut root = parser.document();
        if parser.faults.with_brackets()
            && let Some((fixes, told)) =
                brackets::compare(source, source.len() - source.trim_start_matches('\u{feff}').len())
        {
            parser = Parser::new(source, fixes);
            root = parser.document();
            told.into_iter().for_each(|problem| parser.faults.push(problem));
        }
        Self { source, root, nodes: parser.nodes, faults: parser.faults.into_problems() }
    }

    /// What is wrong with the writing itself, in the order of the file. Fields and values are another matter: see
    /// [`crate::scenario::check`].
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = self.faults.clone();
        locate(self.source, &mut problems);
        problems
    }

    /// Where the value at a path stands, such as `["goal", "score", "revenue", "lo"]`; entries of lists and tuples have
    /// their number, from 0. `Some(…)` and the names of variants need no step of their own.
    pub fn find(&self, path: &[&str]) -> Option<Range<usize>> {
        Some(self.node(self.at(path)?).span())
    }

    /// Where a value's name begins and the value ends, as in `lo: 0.2`; the value alone if it has no name.
    pub fn find_field(&self, path: &[&str]) -> Option<Range<usize>> {
        let node = self.node(self.at(path)?);
        Some(node.key().map_or(node.span().start, |key| key.start)..node.span().end)
    }

    /// What is between the brackets of the value at a path, so that something can be added there.
    pub fn inside(&self, path: &[&str]) -> Option<Range<usize>> {
        let node = self.node(self.within(self.at(path)?));
        if !matches!(node.kind, Kind::Group | Kind::List | Kind::Map) {
            return None;
        }
        let span = node.span();
        let written = &self.source[span.clone()];
        let start = span.start + written.find(['(', '[', '{'])? + 1;
        // A bracket that never ends has nothing after it that could be kept out.
        let end = if written.ends_with([')', ']', '}']) { span.end - 1 } else { span.end };
        Some(start..end.max(start))
    }

    fn at(&self, path: &[&str]) -> Option<Id> {
        path.iter().try_fold(self.root?, |at, step| match step.parse() {
            Ok(number) => self.item(at, number),
            Err(_) => self.field(at, step),
        })
    }

    pub(in crate::scenario) fn source(&self) -> &'a str {
        self.source
    }

    pub(in crate::scenario) fn faults(&self) -> &[Problem] {
        &self.faults
    }

    pub(in crate::scenario) fn root(&self) -> Option<Id> {
        self.root
    }

    pub(in crate::scenario) fn node(&self, id: Id) -> &Node {
        &self.nodes[id as usize]
    }

    pub(in crate::scenario) fn omit(&mut self, id: Id) {
        self.nodes[id as usize].omitted = true;
    }

    /// The text of a value as it is written.
    pub(in crate::scenario) fn written(&self, id: Id) -> &'a str {
        &self.source[self.node(id).span()]
    }

    /// The name of the field that it is the value of.
    pub(in crate::scenario) fn key(&self, id: Id) -> Option<&'a str> {
        self.node(id).key().map(|key| plain(&self.source[key]))
    }

    /// Its own name, before the bracket.
    pub(in crate::scenario) fn name(&self, id: Id) -> Option<&'a str> {
        self.node(id).name().map(|name| plain(&self.source[name]))
    }

    /// Everything in it, what is left out as well.
    pub(in crate::scenario) fn children(&self, id: Id) -> Children<'_> {
        Children { nodes: &self.nodes, next: self.node(id).first }
    }

    /// What is really meant by `Some(…)`.
    pub(in crate::scenario) fn within(&self, id: Id) -> Id {
        let mut id = id;
        while self.name(id) == Some("Some") {
            match self.children(id).next().filter(|first| self.node(*first).key().is_none()) {
                Some(first) => id = first,
                None => break,
            }
        }
        id
    }

    /// The innermost value around a byte of the text.
    pub(in crate::scenario) fn value_at(&self, offset: usize) -> Option<Id> {
        let covers = |id: &Id| self.node(*id).span().contains(&offset);
        let mut found = self.root.filter(covers).or(self.root)?;
        while let Some(child) = self.children(found).find(covers) {
            found = child;
        }
        Some(found)
    }

    /// A value and everything around it, the innermost first.
    pub(in crate::scenario) fn around(&self, id: Id) -> Vec<Id> {
        let mut path = Vec::new();
        let mut at = self.root;
        while let Some(here) = at {
            path.push(here);
            if here == id {
                break;
            }
            // A value comes after everything around it in the table, and before whatever follows it.
            at = self.children(here).take_while(|child| *child <= id).last();
        }
        path.reverse();
        path
    }

    /// Is it a field or stands in a list, so that it can be left out?
    pub(in crate::scenario) fn is_entry(&self, id: Id) -> bool {
        let around = self.around(id);
        let in_list = around.get(1).is_some_and(|outer| self.node(*outer).kind == Kind::List);
        !self.node(id).omitted && (in_list || self.node(id).key().is_some())
    }

    /// Is anything in it left out, or can't be read?
    pub(in crate::scenario) fn is_damaged(&self, id: Id) -> bool {
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            if self.node(id).omitted || self.node(id).kind == Kind::Wrong {
                return true;
            }
            waiting.extend(self.children(id));
        }
        false
    }

    /// Was a field of this name written, but left out?
    pub(in crate::scenario) fn lost(&self, id: Id, name: &str) -> bool {
        let named = |child: &Id| self.key(*child) == Some(name);
        self.children(self.within(id)).filter(named).any(|child| self.node(child).omitted)
    }

    /// The value of a field that isn't left out.
    pub(in crate::scenario) fn field(&self, id: Id, name: &str) -> Option<Id> {
        self.children(self.within(id)).find(|child| !self.node(*child).omitted && self.key(*child) == Some(name))
    }

    /// The n-th entry that isn't left out.
    pub(in crate::scenario) fn item(&self, id: Id, number: usize) -> Option<Id> {
        self.children(self.within(id)).filter(|child| !self.node(*child).omitted).nth(number)
    }
}

/// A raw name without its mark.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// What is in a bracket, one after the other.
pub(in crate::scenario) struct Children<'t> {
    nodes: &'t [Node],
    next: Id,
}

impl Iterator for Children<'_> {
    type Item = Id;

    fn next(&mut self) -> Option<Id> {
        let id = self.next;
        (id != NONE).then(|| {
            self.next = self.nodes[id as usize].next;
            id
        })
    }
}
