//! The scenarios that come with the program, embedded in it.

use rust_embed::RustEmbed;
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "scenarios/"]
struct Shipped;

/// The text of a shipped scenario.
pub fn shipped(name: &str) -> Option<String> {
    let file = Shipped::get(&format!("{name}.ron"))?;
    match file.data {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(str::to_owned),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok(),
    }
}

/// The names of the shipped scenarios, in alphabetical order.
pub fn shipped_names() -> Vec<String> {
    let mut names: Vec<_> = Shipped::iter().filter_map(|file| file.strip_suffix(".ron").map(str::to_owned)).collect();
    names.sort();
    names
}
