//! The text of a scenario as a tree in which every value knows its place, read through to the end whatever is wrong.
//!
//! `ron` itself stops at the first mistake and gives values no places. Of the libraries that do better, `ron-schema` has a
//! schema language of its own, which would have to be kept in step with the Rust types by hand; and `ron2`, measured at
//! version 0.3, takes 824 bytes a list entry (83 MB for a hundred thousand), refuses `.5` and `5.`, which `ron` reads, takes
//! `0x_1`, which `ron` refuses, and tells a missing comma or bracket three to six times over. So this is a small parser of
//! our own: forty-odd bytes a value, limits on depth and number, and a recovery that knows what authors mistype: wide
//! brackets, a comma in a number, a quotation mark that wasn't closed. A test holds it to `ron`: what one accepts, the
//! other does.

mod brackets;
mod fault;
mod lexer;
mod node;
mod number;
mod parser;
mod print;
mod quoted;
mod tree;

pub(super) use lexer::{date, share};
pub(super) use node::{Id, Kind};
pub(super) use number::{real, whole};
pub(super) use quoted::{code_point, is_bidi, unquote};
pub use tree::Tree;
