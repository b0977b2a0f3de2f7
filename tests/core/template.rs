//! The template explains what it leaves out in comments: those have to be right as well.

use isogaba::scenario::{self, TEMPLATE};

/// Is this comment a piece of a scenario, such as `opens: 5,`?
fn is_written_out(comment: &str) -> bool {
    let value =
        |rest: &str| rest.starts_with(|c: char| "([\"".contains(c) || c.is_ascii_digit() || c.is_ascii_uppercase());
    let field = comment
        .split_once(": ")
        .is_some_and(|(name, rest)| name.chars().all(|c| c.is_ascii_lowercase() || c == '_') && value(rest));
    let shape = [",", "(", "["].iter().any(|end| comment.ends_with(end));
    shape && (field || comment.starts_with('(')) || ["],", "),"].contains(&comment)
}

/// The template with everything switched on that it mentions.
fn with_everything() -> String {
    let line = |line: &str| match line.trim_start().strip_prefix("// ") {
        Some(comment) if is_written_out(comment.trim_start()) => comment.to_owned(),
        _ => line.to_owned(),
    };
    TEMPLATE.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn whatever_the_template_mentions_can_be_written() {
    let full = scenario::parse(&with_everything()).unwrap_or_else(|problems| panic!("{problems:?}"));
    let plain = scenario::parse(TEMPLATE).expect("it has no problems");
    assert!(full.activities != plain.activities && full.model != plain.model && full.purposes != plain.purposes);
    assert_eq!(full.events.len(), plain.events.len() + 2);
    assert_eq!(full.coach.hints.len(), 2);
    let changed = |of: fn(&scenario::ProspectSpec) -> bool| full.territory.prospects.iter().filter(|p| of(p)).count();
    assert_eq!((changed(|p| p.opens.is_some()), changed(|p| p.satisfaction.is_some())), (1, 1));
}
