//! Brackets forgotten or typed once too often, in files that are indented as people do it: one is wrong, one is told.

use isogaba::scenario::{self, Problem, ProblemCode, TEMPLATES};

/// What is told of a file, but for remarks.
fn errors(source: &str) -> Vec<Problem> {
    scenario::check(source).problems.into_iter().filter(Problem::is_fatal).collect()
}

/// The offsets of the closing brackets of a template, those in texts and comments left out.
fn closing(text: &str) -> Vec<usize> {
    let (mut quoted, mut comment, mut before) = (false, false, ' ');
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\n' => comment = false,
            '/' if before == '/' && !quoted => comment = true,
            '"' if !comment => quoted = !quoted,
            ')' | ']' if !comment && !quoted => found.push(at),
            _ => {}
        }
        before = c;
    }
    found
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// Of the brackets of all templates, each changed by itself: how many, for how many there is one error, and for how many
/// it is on that line or the next one that isn't empty.
fn try_all(change: impl Fn(&mut String, usize), code: ProblemCode) -> (usize, usize, usize) {
    let (mut all, mut alone, mut placed) = (0, 0, 0);
    for template in TEMPLATES {
        for at in closing(template.text).into_iter().rev().skip(1) {
            let mut source = template.text.to_owned();
            change(&mut source, at);
            let errors = errors(&source);
            all += 1;
            assert!(!errors.is_empty());
            if errors.len() == 1 {
                alone += 1;
            } else if std::env::var_os("SHOW").is_some() {
                println!("{} {} {}: {}", template.name, line_of(template.text, at), errors.len(), errors[0]);
            }
            let line = errors[0].place.map_or(0, |place| place.line);
            if errors[0].code == code && line_of(&source, at).abs_diff(line) <= 1 {
                placed += 1;
            } else if errors.len() == 1 && std::env::var_os("SHOW").is_some() {
                println!("{} {}: placed {}", template.name, line_of(template.text, at), errors[0]);
            }
        }
    }
    (all, alone, placed)
}

#[test]
fn a_bracket_forgotten_is_one_error_where_it_is_missing() {
    let (all, alone, placed) = try_all(|source, at| source.replace_range(at..=at, ""), ProblemCode::OpenBracket);
    assert!(all > 300 && alone * 100 >= all * 90 && placed * 100 >= all * 90, "{all} {alone} {placed}");
}

#[test]
fn a_bracket_too_many_is_one_error_where_it_is() {
    let double = |source: &mut String, at: usize| source.insert(at, char::from(source.as_bytes()[at]));
    let (all, alone, placed) = try_all(double, ProblemCode::SurplusBracket);
    assert!(all > 300 && alone * 100 >= all * 90 && placed * 100 >= all * 90, "{all} {alone} {placed}");
}
