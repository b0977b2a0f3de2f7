//! What belongs where: the schema once more, resolved once for all so that looking at a value costs no search in it.

use crate::scenario::schema::{self, Form, Held, Part};
use std::sync::OnceLock;

/// A place where a value belongs.
#[derive(Debug)]
pub(in crate::scenario) struct Slot {
    /// What it may be.
    pub shape: Shape,
    /// May it be `None`, or stand in `Some(…)`?
    pub option: bool,
    /// Must its text be written in at least one language?
    pub must: bool,
    /// Is it a text in both languages?
    pub text: bool,
    /// So many half-width columns have room where it is shown.
    pub width: Option<usize>,
}

/// What a value may be.
#[derive(Debug)]
pub(in crate::scenario) enum Shape {
    Bool,
    Whole(i128, i128),
    Real(f64, f64),
    /// Any text; or one that serves as a name.
    Text {
        id: bool,
    },
    Date,
    /// One of these, in quotes.
    Word(Vec<&'static str>),
    /// One of these, without quotes.
    Choice(Vec<Variant>),
    /// Of these, so many at least and at most.
    List(Box<Slot>, usize, usize),
    Tuple(Vec<Slot>),
    Group(Vec<Field>),
}

/// A field of a group.
#[derive(Debug)]
pub(in crate::scenario) struct Field {
    pub name: &'static str,
    pub required: bool,
    pub slot: Slot,
}

/// One of several things.
#[derive(Debug)]
pub(in crate::scenario) struct Variant {
    pub name: &'static str,
    pub holds: Holds,
}

/// What a variant holds.
#[derive(Debug)]
pub(in crate::scenario) enum Holds {
    Nothing,
    Value(Slot),
    Fields(Vec<Field>),
}

/// A whole scenario.
pub(in crate::scenario) fn scenario() -> &'static Slot {
    static SCENARIO: OnceLock<Slot> = OnceLock::new();
    SCENARIO.get_or_init(|| slot(&schema::root(), None))
}

/// A place; texts in it have the room that is said there, or else around it.
fn slot(part: &Part<'static>, around: Option<usize>) -> Slot {
    let width = part.width().or(around);
    Slot {
        shape: shape(part, width),
        option: part.is_option(),
        must: part.must_be_written(),
        text: part.type_name() == Some("Text"),
        width,
    }
}

fn shape(part: &Part<'static>, width: Option<usize>) -> Shape {
    match part.form() {
        Form::Bool => Shape::Bool,
        Form::Whole(from, to) => Shape::Whole(from, to),
        Form::Number(from, to) => Shape::Real(from, to),
        Form::Text(_) => Shape::Text { id: part.pattern().is_some() },
        Form::Date => Shape::Date,
        Form::Word(words) => Shape::Word(words),
        Form::Choice(variants) => Shape::Choice(
            variants
                .into_iter()
                .map(|variant| Variant {
                    name: variant.name,
                    holds: match variant.holds {
                        Held::Nothing => Holds::Nothing,
                        Held::Value(part) => Holds::Value(slot(&part, width)),
                        Held::Fields(held) => Holds::Fields(fields(held)),
                    },
                })
                .collect(),
        ),
        Form::List(item, from, to) => Shape::List(Box::new(slot(&item, width)), from, to.unwrap_or(usize::MAX)),
        Form::Tuple(items) => Shape::Tuple(items.iter().map(|item| slot(item, width)).collect()),
        Form::Group(held) => Shape::Group(fields(held)),
    }
}

fn fields(held: Vec<schema::Field<'static>>) -> Vec<Field> {
    held.into_iter()
        .map(|field| Field { name: field.name, required: field.required, slot: slot(&field.part, None) })
        .collect()
}
