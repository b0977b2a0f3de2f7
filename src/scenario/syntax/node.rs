//! The nodes of the tree: one flat table, a few words each, so that a large file stays small in memory.

use std::ops::Range;

/// The place of a node in the tree's table.
pub(in crate::scenario) type Id = u32;

/// Stands where there is no node.
pub(super) const NONE: Id = Id::MAX;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::scenario) enum Kind {
    /// A name that stands alone: `Cues`, `true`, `None`.
    Word,
    /// Something that begins like a number.
    Number,
    /// A text in quotes, raw or not.
    Text,
    /// A character or bytes, which no scenario has.
    Other,
    /// `( … )`, perhaps with a name before it.
    Group,
    /// `[ … ]`.
    List,
    /// `{ … }`.
    Map,
    /// Something that can't be read; it has been reported.
    Wrong,
}

/// A value in the text.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct Node {
    /// What it is.
    pub kind: Kind,
    /// Is it left out of what is read, being wrong?
    pub omitted: bool,
    start: u32,
    end: u32,
    key: (u32, u32),
    name: u32,
    pub(super) first: Id,
    pub(super) next: Id,
}

impl Node {
    /// A node that covers this range, the first `name` bytes of it being its name.
    pub fn new(kind: Kind, span: Range<usize>, name: usize) -> Self {
        Self {
            kind,
            omitted: false,
            start: small(span.start),
            end: small(span.end),
            key: (0, 0),
            name: small(name),
            first: NONE,
            next: NONE,
        }
    }

    /// Where it stands.
    pub fn span(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Where the name of the field stands that it is the value of.
    pub fn key(&self) -> Option<Range<usize>> {
        (self.key.1 > 0).then(|| self.key.0 as usize..self.key.1 as usize)
    }

    /// Where its own name stands, before the bracket.
    pub fn name(&self) -> Option<Range<usize>> {
        (self.name > 0).then(|| self.start as usize..(self.start + self.name) as usize)
    }

    pub(super) fn set_key(&mut self, key: Range<usize>) {
        self.key = (small(key.start), small(key.end));
    }

    pub(super) fn set_end(&mut self, end: usize) {
        self.end = small(end);
    }
}

/// An offset in a file, which is never that large.
fn small(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
