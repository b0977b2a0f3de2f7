//! Writing the score's anchors into a scenario's text, while comments and layout stay as they are.

use super::{format::Scenario, syntax::Tree};
use crate::sim::PartKind;
use std::ops::Range;

/// The fields of the score, in the order of [`PartKind::ALL`].
const FIELDS: [&str; 5] = ["revenue", "conversion", "trust", "pipeline", "after"];

/// The text with `lo` and `hi` of each part as given, in the order of [`PartKind::ALL`]; a part that is `None` stays as it
/// is. `scenario` is what the text was read as.
pub fn with_anchors(source: &str, scenario: &Scenario, anchors: [Option<(f64, f64)>; 5]) -> String {
    let tree = Tree::parse(source);
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut missing = Vec::new();
    for (part, anchor) in PartKind::ALL.into_iter().zip(anchors) {
        let Some((lo, hi)) = anchor else { continue };
        let field = FIELDS[part as usize];
        let places = ["lo", "hi"].map(|end| tree.find(&["goal", "score", field, end]));
        if let [Some(low), Some(high)] = places {
            edits.extend([(low, lo.to_string()), (high, hi.to_string())]);
        } else {
            let weight = scenario.goal.score.anchor(part).weight;
            missing.push(format!("{field}: (weight: {weight}, lo: {lo}, hi: {hi}),"));
        }
    }
    if !missing.is_empty() {
        edits.extend(insertion(source, &tree, &missing).into_iter().flatten());
    }
    // From the back, so that places in front stay where they are.
    // Stable: of two at one place, the one that was found first comes last.
    edits.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
    let mut text = source.to_owned();
    for (place, written) in edits {
        text.replace_range(place, &written);
    }
    text
}

/// Where parts that aren't written yet go: into the score if there is one, else into a new one.
fn insertion(source: &str, tree: &Tree, parts: &[String]) -> Option<Vec<(Range<usize>, String)>> {
    let wrapped = |open: &str| {
        let lines: Vec<String> = std::iter::once(open.to_owned())
            .chain(parts.iter().map(|part| format!("    {part}")))
            .chain(["),".to_owned()])
            .collect();
        lines
    };
    let (inside, lines) = if let Some(inside) = tree.inside(&["goal", "score"]) {
        (inside, parts.to_vec())
    } else if let Some(inside) = tree.inside(&["goal"]) {
        (inside, wrapped("score: ("))
    } else {
        let score = wrapped("score: (").into_iter().map(|line| format!("    {line}"));
        (tree.inside(&[])?, std::iter::once("goal: (".to_owned()).chain(score).chain(["),".to_owned()]).collect())
    };
    let indent = indentation(source, inside.start);
    let written: String = lines.iter().map(|line| format!("\n{indent}    {line}")).collect();
    let mut edits = Vec::new();
    let rest = &source[inside.clone()];
    let mut written = written;
    // What stood behind the bracket on the same line begins a line of its own, and so does the bracket that closes it.
    if !rest.trim_start_matches([' ', '\t']).starts_with(['\n', '\r']) {
        if !rest.contains('\n') {
            let comma = if rest.trim().is_empty() || rest.trim_end().ends_with(',') { "" } else { "," };
            edits.push((inside.end..inside.end, format!("{comma}\n{indent}")));
        }
        if !rest.trim().is_empty() {
            written += &format!("\n{indent}    ");
        }
    }
    edits.push((inside.start..inside.start, written));
    Some(edits)
}

/// The blanks at the beginning of the line of an offset.
fn indentation(source: &str, offset: usize) -> &str {
    let start = source[..offset].rfind('\n').map_or(0, |end| end + 1);
    let line = &source[start..offset];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{TEMPLATE, parse};

    const ANCHORS: [Option<(f64, f64)>; 5] =
        [Some((1_000.0, 2_000_000.0)), Some((0.1, 0.5)), Some((0.12, 0.44)), Some((0.0, 90_000.0)), None];

    fn anchored(source: &str) -> (Scenario, Scenario, String) {
        let before = parse(source).expect("it has no problems");
        let text = with_anchors(source, &before, ANCHORS);
        let after = parse(&text).unwrap_or_else(|problems| panic!("{problems:?} in\n{text}"));
        (before, after, text)
    }

    /// `source` without its `goal`, and with another in its place.
    fn with_goal(goal: &str) -> String {
        let tree = Tree::parse(TEMPLATE);
        let place = tree.find_field(&["goal"]).expect("the template has a goal");
        let mut source = TEMPLATE.to_owned();
        let comma = usize::from(source[place.end..].starts_with(','));
        source.replace_range(place.start..place.end + comma, goal);
        source
    }

    #[test]
    fn anchors_are_written_wherever_the_score_is_or_isnt() {
        let goals = [
            "goal: (score: (revenue: (weight: 0.5, lo: 7, hi: 8), trust: (lo: 0.2, hi: 0.3, weight: 0.5))),",
            "goal: (\n        quota: 5, // mine\n        score: (),\n    ),",
            "goal: (quota: 5),",
            "goal: (),",
            "",
        ];
        for goal in goals {
            let (before, after, text) = anchored(&with_goal(goal));
            for (part, anchor) in PartKind::ALL.into_iter().zip(ANCHORS) {
                let (was, is) = (before.goal.score.anchor(part), after.goal.score.anchor(part));
                let (lo, hi) = anchor.unwrap_or((was.lo, was.hi));
                assert_eq!((is.weight, is.lo, is.hi), (was.weight, lo, hi), "{part:?} in\n{text}");
            }
            let rest = |scenario: &Scenario| Scenario { goal: Default::default(), ..scenario.clone() };
            assert_eq!((after.goal.quota, rest(&after)), (before.goal.quota, rest(&before)), "nothing else changes");
            assert_eq!(with_anchors(&text, &after, ANCHORS), text, "twice is the same as once");
        }
    }

    #[test]
    fn comments_and_layout_stay() {
        let source =
            with_goal("goal: (\n    // keep me\n    score: (revenue: (weight: 0.4,   lo: 1, /* and me */ hi: 2)),\n),");
        let (_, _, text) = anchored(&source);
        for kept in ["// keep me", "/* and me */", "weight: 0.4,   lo: 1000, /* and me */ hi: 2000000"] {
            assert!(text.contains(kept), "{kept} in\n{text}");
        }
        for line in TEMPLATE.lines().filter(|line| line.trim_start().starts_with("//")) {
            let in_goal =
                Tree::parse(TEMPLATE).find(&["goal"]).is_some_and(|goal| TEMPLATE[goal].contains(line.trim()));
            assert!(in_goal || text.contains(line), "{line}");
        }
    }
}
