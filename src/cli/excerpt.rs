//! The lines around a problem, as they can be printed: not too long, and without anything that a terminal would obey.

use crate::scenario::Place;

/// So many characters of a line are shown before and after the place.
const BEFORE: usize = 60;
const AFTER: usize = 100;

/// A piece of a text.
#[derive(Debug, Default)]
pub(super) struct Excerpt {
    /// The lines.
    pub text: String,
    /// The number of the first, from 0.
    pub first_line: usize,
    /// Where in it the place begins, in bytes.
    pub offset: usize,
    /// How long that is.
    pub length: usize,
}

impl Excerpt {
    /// The line of a place, with the one before and the one after.
    pub fn around(source: &str, place: Place) -> Self {
        let offset = source.floor_char_boundary(place.offset.min(source.len()));
        let start = source[..offset].rfind('\n').map_or(0, |end| end + 1);
        let end = source[offset..].find('\n').map_or(source.len(), |length| offset + length);
        let mut out = Self { first_line: place.line.saturating_sub(1), ..Self::default() };
        if start > 0 {
            let before = source[..start - 1].rfind('\n').map_or(0, |end| end + 1);
            out.first_line = out.first_line.saturating_sub(1);
            out.push(short(&source[before..start - 1]));
            out.text.push('\n');
        }
        let left = &source[start..offset];
        let from = left.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
        if from > 0 {
            out.text.push('…');
        }
        out.push(&left[from..]);
        out.offset = out.text.len();
        let right = short(&source[offset..end]);
        let marked = source.floor_char_boundary((offset + place.length).min(source.len())).min(offset + right.len());
        out.push(&source[offset..marked]);
        out.length = out.text.len() - out.offset;
        out.push(&right[marked - offset..]);
        if offset + right.len() < end {
            out.text.push('…');
        }
        if out.length == 0 {
            // Nothing can't be marked: the next character is, if there is one on the line.
            out.length = out.text[out.offset..].chars().next().map_or(0, char::len_utf8);
        }
        if end < source.len() {
            let after = source[end + 1..].find('\n').map_or(source.len(), |length| end + 1 + length);
            out.text.push('\n');
            out.push(short(&source[end + 1..after]));
        }
        out
    }

    fn push(&mut self, text: &str) {
        self.text.extend(text.chars().filter(|c| *c != '\r' && *c != '\u{feff}').map(visible));
    }
}

/// A name or the like that somebody else wrote, as it can be printed within a line: at most so many characters, and nothing
/// that a terminal would obey.
pub(super) fn within_line(text: &str, most: usize) -> String {
    let mut shown: String = text.chars().take(most).map(visible).collect();
    if text.chars().nth(most).is_some() {
        shown.pop();
        shown.push('…');
    }
    shown
}

/// The beginning of a line.
fn short(line: &str) -> &str {
    line.char_indices().nth(AFTER).map_or(line, |(end, _)| &line[..end])
}

/// A character that can be seen, for one that would change how the rest looks.
fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        _ if c.is_control() => '\u{fffd}',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_and_disarmed() {
        assert_eq!(within_line("山田\u{1b}[2J\n\u{202e}x", 20), "山田\u{fffd}[2J\u{fffd}\u{fffd}x");
        assert_eq!(within_line(&"長".repeat(10_000), 8), "長長長長長長長…");
        assert_eq!(within_line("ちょうど", 4), "ちょうど");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place_and_control_characters_are_replaced() {
        let source = format!("a\u{1b}b\n{}X{}\nnext", "左".repeat(500), "右".repeat(500));
        let offset = source.find('X').expect("it is there");
        let found = Excerpt::around(&source, Place { line: 2, column: 501, offset, length: 1 });
        assert_eq!((found.first_line, &found.text[found.offset..found.offset + found.length]), (0, "X"));
        assert!(found.text.starts_with("a\u{fffd}b\n…左") && found.text.ends_with("右…\nnext"));
        assert!(found.text.chars().count() < 200);
    }
}
