//! The lines of a scenario file around a place: cut to what can be read, with the place marked.

use crate::scenario::Place;

/// The lines around a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The lines, from top to bottom.
    pub lines: Vec<Line>,
    /// Does the file end where something is missing?
    pub ends: bool,
}

/// A line of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// How many columns it is set in, beyond the lines around it.
    pub indent: usize,
    /// What stands before the marked part.
    pub before: String,
    /// The marked part; `None` in a line that is there for orientation.
    pub marked: Option<String>,
    /// What stands behind it.
    pub after: String,
}

/// So many characters are shown before the marked part, and so many from its beginning on.
const BEFORE: usize = 60;
const BEHIND: usize = 110;
/// Of what goes over many lines the first ones are shown.
const MARKED_LINES: usize = 3;
/// A tab sets in to the next multiple of this.
const TAB: usize = 4;
/// Nothing is set in further.
const DEEPEST: usize = 24;

impl Excerpt {
    /// The lines around a place, so many before and after it.
    pub fn of(source: &str, place: Place, around: usize) -> Self {
        let lines: Vec<(usize, &str)> = source
            .split_inclusive('\n')
            .scan(0, |at, line| {
                let start = *at;
                *at += line.len();
                Some((start, line.trim_end()))
            })
            .collect();
        let begin = source.floor_char_boundary(place.offset.min(source.len()));
        let ends = source[begin..].trim().is_empty() && lines.len() > 1;
        // Where the file ends, what is missing belongs behind the last line that says anything.
        let begin = if ends { source.trim_end().len() } else { begin };
        let (begin, end) = marked(source, begin, place.length);
        let first = lines.iter().rposition(|(start, _)| *start <= begin).unwrap_or(0);
        let last = lines.iter().rposition(|(start, _)| *start < end).unwrap_or(first).max(first);
        let last = last.min(first + MARKED_LINES - 1);
        let shown = first.saturating_sub(around)..lines.len().min(last + 1 + if ends { 0 } else { around });
        let common =
            lines[shown.clone()].iter().filter(|(_, line)| !line.is_empty()).map(|(_, line)| depth(line).0).min();
        let lines = shown
            .map(|number| {
                let (start, line) = lines[number];
                let marked = (!ends && (first..=last).contains(&number)).then(|| {
                    // What goes on from the line before is marked from the first letter on.
                    let from = if number == first { begin - start } else { depth(line).1 }.min(line.len());
                    from..end.saturating_sub(start).min(line.len()).max(from)
                });
                Line::of(number + 1, line, marked, common.unwrap_or(0))
            })
            .collect();
        Self { lines, ends }
    }
}

impl Line {
    fn of(number: usize, line: &str, marked: Option<std::ops::Range<usize>>, common: usize) -> Self {
        let (columns, leading) = depth(line);
        let mark = marked.clone().unwrap_or(0..0);
        // A place before the first letter: the space up to there is part of what is shown.
        let leading = if marked.is_some() { leading.min(mark.start) } else { leading };
        let before: Vec<char> = line[leading..mark.start.max(leading)].chars().collect();
        let cut = before.len() > BEFORE;
        let before: String =
            if cut { before[before.len() - BEFORE..].iter().collect() } else { before.iter().collect() };
        let (word, whole) = clip(&line[mark.start.max(leading)..mark.end.max(leading)], BEHIND);
        let rest = if whole { &line[mark.end.max(leading)..] } else { "" };
        let (after, all) = clip(rest, BEHIND.saturating_sub(word.chars().count()));
        Self {
            number,
            indent: if cut { 0 } else { columns.saturating_sub(common).min(DEEPEST) },
            before: if cut { format!("…{}", readable(&before)) } else { readable(&before) },
            marked: marked.map(|_| readable(word)),
            after: if whole && all { readable(after) } else { format!("{}…", readable(after)) },
        }
    }
}

/// What is marked: as much as is known to be wrong, or else one word, or one text in quotation marks.
fn marked(source: &str, begin: usize, length: usize) -> (usize, usize) {
    if length > 0 {
        return (begin, source.ceil_char_boundary((begin + length).min(source.len())));
    }
    // A place before some space means what comes after it.
    let line = source[begin..].split('\n').next().unwrap_or_default();
    let word = line.trim_start();
    if word.is_empty() {
        return (begin, begin);
    }
    let begin = begin + line.len() - word.len();
    let quoted = word.strip_prefix('"').and_then(|rest| rest.find('"')).map(|end| end + 2);
    let letters = word.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(word.len());
    let first = word.chars().next().map_or(0, char::len_utf8);
    (begin, begin + quoted.unwrap_or(letters.max(first)))
}

/// How deep a line is set in: in columns, and in bytes.
fn depth(line: &str) -> (usize, usize) {
    let mut columns = 0;
    for (at, character) in line.char_indices() {
        match character {
            '\u{feff}' => {}
            '\t' => columns = (columns / TAB + 1) * TAB,
            '\u{3000}' => columns += 2,
            _ if character.is_whitespace() => columns += 1,
            _ => return (columns, at),
        }
    }
    (columns, line.len())
}

/// The first characters of a text, and whether that is all of it.
fn clip(text: &str, most: usize) -> (&str, bool) {
    match text.char_indices().nth(most) {
        Some((end, _)) => (&text[..end], false),
        None => (text, true),
    }
}

/// What can't be seen shows itself: it may be the very mistake.
fn readable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => shown.push_str("    "),
            '\u{feff}' => {}
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => {
                shown.extend(character.escape_unicode());
            }
            _ if character.is_control() => shown.extend(character.escape_unicode()),
            _ => shown.push(character),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(source: &str, word: &str, length: usize) -> Place {
        let offset = source.find(word).expect("the word is there");
        Place { line: 0, column: 0, offset, length }
    }

    fn plain(line: &Line) -> String {
        let marked = line.marked.as_ref().map(|word| format!("<{word}>")).unwrap_or_default();
        format!("{} {}{}{marked}{}", line.number, " ".repeat(line.indent), line.before, line.after)
    }

    fn shown(source: &str, place: Place, around: usize) -> Vec<String> {
        Excerpt::of(source, place, around).lines.iter().map(plain).collect()
    }

    const SOURCE: &str = "(\n    calendar: (\n        days: 15,\n        hours: 4.0,\n    ),\n)\n";

    #[test]
    fn one_word_is_marked_where_no_length_is_known() {
        let lines = shown(SOURCE, at(SOURCE, "hours", 0), 1);
        assert_eq!(lines, ["3     days: 15,", "4     <hours>: 4.0,", "5 ),"]);
    }

    #[test]
    fn a_place_before_some_space_means_what_comes_after_it() {
        let source = "(\n    days:\t \"ten\", x,   \n)";
        let after =
            |word: &str| Place { offset: source.find(word).expect("it is there") + word.len(), ..at(source, word, 0) };
        assert_eq!(shown(source, after("days:"), 0), ["2 days:     <\"ten\">, x,"]);
        assert_eq!(shown(source, after("x,"), 0), ["2 days:     \"ten\", x,<>"], "nothing but the end of the line");
    }

    #[test]
    fn what_is_known_to_be_wrong_is_marked_whole() {
        let lines = shown(SOURCE, at(SOURCE, "days", "days: 15".len()), 0);
        assert_eq!(lines, ["3 <days: 15>,"]);
    }

    #[test]
    fn of_many_lines_the_first_are_marked() {
        let lines = shown(SOURCE, at(SOURCE, "(", SOURCE.len()), 0);
        assert_eq!(lines, ["1 <(>", "2     <calendar: (>", "3         <days: 15,>"]);
    }

    #[test]
    fn a_file_that_ends_too_early_shows_its_last_line() {
        let source = "(\n    title: (ja: \"町\"),\n\n\n";
        for offset in [source.len(), source.trim_end().len() + 1] {
            let excerpt = Excerpt::of(source, Place { line: 4, column: 1, offset, length: 0 }, 1);
            assert!(excerpt.ends);
            assert_eq!(excerpt.lines.iter().map(plain).collect::<Vec<_>>(), ["1 (", "2     title: (ja: \"町\"),"]);
        }
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let source = format!("title: \"{}\", dayz: 3, \"{}\"", "町".repeat(400), "x".repeat(400));
        let excerpt = Excerpt::of(&source, at(&source, "dayz", 0), 2);
        let [line] = &excerpt.lines[..] else { panic!("one line: {excerpt:?}") };
        assert_eq!(line.marked.as_deref(), Some("dayz"));
        assert!(line.before.starts_with('…') && line.before.ends_with("\", "), "{line:?}");
        assert!(line.after.starts_with(": 3") && line.after.ends_with('…'), "{line:?}");
        assert!(plain(line).chars().count() < 190);
    }

    #[test]
    fn tabs_set_in_and_what_cannot_be_seen_is_shown() {
        let source = "(\r\n\tid: \"a\u{202e}b\",\r\n\t\tdays:\t3,\r\n)\r\n";
        assert_eq!(
            shown(source, at(source, "id", 0), 1),
            ["1 (", "2     <id>: \"a\\u{202e}b\",", "3         days:    3,"]
        );
    }

    #[test]
    fn any_place_of_any_text_can_be_shown() {
        let source = "\u{feff}(\n　町: \"桜\u{0}\",\n\t\n  x";
        for offset in 0..source.len() + 3 {
            for length in 0..source.len() {
                let excerpt = Excerpt::of(source, Place { line: 1, column: 1, offset, length }, 2);
                assert!(!excerpt.lines.is_empty(), "{offset} {length}");
            }
        }
        assert!(Excerpt::of("", Place { line: 1, column: 1, offset: 0, length: 0 }, 2).lines.is_empty());
    }
}
