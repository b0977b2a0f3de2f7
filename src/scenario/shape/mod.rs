//! Does a text have the shape of a scenario? Fields, kinds of values, names and ranges, as the schema says that is derived
//! from the Rust types: nothing here knows any field by name.

mod expected;
mod form;
mod walk;

pub(super) use expected::scenario;
pub(super) use walk::{nearest, range, shape};
