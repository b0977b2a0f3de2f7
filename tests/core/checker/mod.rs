//! The checker of scenario files: what is broken is told with its place, what is sound isn't, whatever comes.

mod advice;
mod agreement;
mod brackets;
mod broken;
mod hostile;
mod sound;
mod template;

use isogaba::scenario::{self, Problem};

/// A scenario small enough to be read at a glance; its lines count from 1.
const SMALL: &str = r#"(
    id: "small",
    title: (ja: "小さな町", en: "A small town"),
    calendar: (days: 10, hours_per_day: 4.0),
    territory: (
        districts: [(id: "north", name: (ja: "北", en: "North"))],
        prospects: [
            (id: "mori", name: (ja: "森", en: "Mori"), district: "north", at: (100.0, 100.0), known: true),
            (id: "kaze", name: (ja: "風", en: "Kaze"), district: "north", at: (200.0, 100.0)),
        ],
    ),
    events: [(day: 3, happens: Inquiry(from: "kaze"))],
    goal: (quota: 300000),
    lesson: [BetterBeforeWorse, LuckBelow(0.5)],
)
"#;

/// The small scenario with one place changed.
fn with(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "the small scenario has {from}");
    SMALL.replacen(from, to, 1)
}

/// Everything found, as `line:column code`.
fn found(source: &str) -> Vec<String> {
    scenario::check(source).problems.iter().map(told).collect()
}

fn told(problem: &Problem) -> String {
    let place = problem.place.map_or_else(String::new, |place| format!("{}:{} ", place.line, place.column));
    format!("{place}{}", problem.code.name())
}
