//! A place in the tree that belongs to a part of the scenario: found by its path, never by what it looks like.

use crate::scenario::syntax::{Id, Tree};
use std::ops::Range;

/// Where a part of the scenario is written; where it isn't, the nearest part around it that is.
#[derive(Clone, Copy)]
pub(super) struct Spot<'t> {
    tree: &'t Tree<'t>,
    id: Option<Id>,
    /// Is this the part itself?
    exact: bool,
    /// Was it written, but left out for being wrong?
    lost: bool,
}

impl<'t> Spot<'t> {
    /// The whole scenario.
    pub fn root(tree: &'t Tree<'t>) -> Self {
        Self { tree, id: tree.root(), exact: true, lost: false }
    }

    fn to(self, found: Option<Id>, lost: bool) -> Self {
        match found {
            Some(id) if self.exact => Self { id: Some(id), lost, ..self },
            _ => Self { exact: false, lost: lost || self.lost, ..self },
        }
    }

    /// A field of it.
    pub fn field(self, name: &str) -> Self {
        let Some(id) = self.id.filter(|_| self.exact) else { return self };
        let found = self.tree.field(id, name);
        self.to(found, found.is_none() && self.tree.lost(id, name))
    }

    /// Its n-th entry.
    pub fn item(self, number: usize) -> Self {
        let Some(id) = self.id.filter(|_| self.exact) else { return self };
        self.to(self.tree.item(id, number), false)
    }

    /// Where that is: the value, or the beginning of what should hold it.
    pub fn span(self) -> Range<usize> {
        let Some(id) = self.id else { return 0..0 };
        let span = self.tree.node(id).span();
        let many_lines = self.tree.written(id).contains('\n');
        if self.exact && !many_lines {
            span
        } else if many_lines {
            span.start..span.start + 1
        } else {
            span
        }
    }

    /// The line that a place of the text is on, from 1.
    pub fn line_of(self, offset: usize) -> usize {
        1 + self.tree.source().get(..offset).map_or(0, |before| before.matches('\n').count())
    }

    /// Was it written, but left out?
    pub fn is_lost(self) -> bool {
        self.lost
    }

    /// Is it written?
    pub fn is_written(self) -> bool {
        self.exact
    }

    /// Is nothing in it left out? Whatever isn't written is sound.
    pub fn is_sound(self) -> bool {
        !self.lost && (!self.exact || self.id.is_none_or(|id| !self.tree.is_damaged(id)))
    }
}
