//! The checker and the reader agree: what the one calls fine the other reads, whatever was done to the text.

use super::SMALL;
use isogaba::scenario::{self, Scenario, TEMPLATE, Tree};
use proptest::prelude::*;
use ron::{Options, extensions::Extensions};

fn reads(source: &str) -> bool {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str::<Scenario>(source.strip_prefix('\u{feff}').unwrap_or(source)).is_ok()
}

/// Can the text be read as RON of whatever kind?
fn is_ron(source: &str) -> bool {
    ron::from_str::<ron::Value>(source).is_ok()
}

/// Pieces that make a difference in RON.
const PIECES: &[&str] = &[
    "(", ")", "[", "]", "{", "}", ",", ":", "\"", "'", "\\", "#", "!", "r", "r#", "b'", "//", "/*", "*/", "\n", " ",
    "Some(", "None", "true", "1", "-", "+", ".", "_", "0x", "1e400", "NaN", "inf", "id", "days", "u8", "f32", "（",
    "：", "\u{3000}", "\u{202e}", "\u{feff}", "\r", "あ", "\\u{", "\\x", "Text(", "é",
];

/// A text with pieces of it taken out, put in and repeated.
fn changed(text: &'static str) -> impl Strategy<Value = String> {
    let change = (any::<prop::sample::Index>(), 0usize..12, 0usize..PIECES.len(), 0u8..4);
    prop::collection::vec(change, 1..6).prop_map(move |changes| {
        let mut out = text.to_owned();
        for (at, length, piece, kind) in changes {
            let start = out.floor_char_boundary(at.index(out.len() + 1));
            let end = out.floor_char_boundary((start + length).min(out.len()));
            match kind {
                0 => out.replace_range(start..end, ""),
                1 => out.insert_str(start, PIECES[piece]),
                2 => out.replace_range(start..end, PIECES[piece]),
                _ => {
                    let copy = out[start..end].to_owned();
                    out.insert_str(start, &copy);
                }
            }
        }
        out
    })
}

/// Any RON of the kind that scenarios are written in.
fn ron_text() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "1",
        "-2",
        "+3",
        "0x1f",
        "0b10",
        "1_000",
        "2.5",
        ".5",
        "5.",
        "1e3",
        "1e400",
        "NaN",
        "-inf",
        "7u8",
        "1f32",
        "true",
        "None",
        "Cues",
        "\"a\"",
        "\"\\n\\u{3042}\"",
        "r#\"q\"u\"#",
        "\"a\\\n  b\"",
        "'c'",
        "b\"x\"",
        "0x_1",
        "1__0",
        "_1",
        "1._5",
        "300u8",
        "-1u8",
        "\"\\q\"",
        "\"\\xff\"",
        "0xg",
        "1e",
        "..",
        "１",
    ])
    .prop_map(str::to_owned);
    leaf.prop_recursive(4, 24, 4, |inner| {
        let blank = prop::sample::select(vec!["", " ", "\n", "/* a /* b */ */", "// c\n"]);
        let comma = prop::sample::select(vec!["", ","]);
        prop_oneof![
            (prop::collection::vec(inner.clone(), 0..4), blank.clone(), comma.clone()).prop_map(
                |(items, blank, comma)| {
                    let comma = if items.is_empty() { "" } else { comma };
                    format!("[{blank}{}{comma}{blank}]", items.join(&format!(",{blank}")))
                }
            ),
            (prop::collection::vec(inner.clone(), 1..4), blank.clone(), comma).prop_map(|(items, blank, comma)| {
                let items: Vec<_> =
                    items.iter().enumerate().map(|(n, item)| format!("f{n}{blank}:{blank}{item}")).collect();
                format!("({blank}{}{comma}{blank})", items.join(","))
            }),
            (inner.clone(), blank).prop_map(|(item, blank)| format!("Some({blank}{item}{blank})")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("{{\"a\": {a}, \"b\": {b}}}")),
        ]
    })
}

/// Is every number, of whatever kind, one that RON knows? The tree itself takes anything that begins like one.
fn looks_fine(source: &str) -> bool {
    Tree::parse(source).problems().iter().all(|problem| problem.code.severity() != scenario::Severity::CannotRun)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_template_is_fine_only_if_it_can_be_read(source in changed(TEMPLATE)) {
        agree(&source)?;
    }

    #[test]
    fn a_changed_small_scenario_is_fine_only_if_it_can_be_read(source in changed(SMALL)) {
        agree(&source)?;
    }

    #[test]
    fn anything_at_all_is_looked_at_without_a_panic(source in "\\PC{0,60}") {
        agree(&source)?;
        agree(&format!("(id: {source})"))?;
    }

    /// Numbers are judged by what belongs there, so only what the reader takes is held against the tree.
    #[test]
    fn what_is_ron_is_read_without_a_complaint(source in ron_text()) {
        if is_ron(&source) {
            prop_assert!(looks_fine(&source), "{source}: {:?}", Tree::parse(&source).problems());
        }
    }

    /// As a number of the scenario, whatever begins like one is taken or refused as the reader does.
    #[test]
    fn numbers_are_taken_and_refused_as_the_reader_does(number in "[-+]?(0[xbo])?[0-9a-f_]{0,4}([.][0-9_]{0,3})?(e[-+]?[0-9]{0,2})?(u8|i64|u16|f32|f64)?") {
        for (field, value) in [("hours_per_day: 4.0", format!("hours_per_day: {number}")), ("days: 10", format!("days: {number}"))] {
            agree(&SMALL.replacen(field, &value, 1))?;
        }
    }
}

/// Fine means read; what is read has at worst a meaning that doesn't fit.
fn agree(source: &str) -> Result<(), TestCaseError> {
    use scenario::ProblemCode as P;
    let checked = scenario::check(source);
    let reads = reads(source);
    prop_assert!(checked.scenario.is_none() || reads, "called fine, can't be read: {source}");
    if reads {
        let refusal = checked.problems.iter().find(|problem| {
            matches!(
                problem.code,
                P::Syntax
                    | P::EndOfFile
                    | P::WideSign
                    | P::UnknownField
                    | P::UnknownVariant
                    | P::DuplicateField
                    | P::MissingField
                    | P::WrongType
            ) && !["id", "district", "wants"].contains(&problem.subject.as_str())
        });
        prop_assert!(refusal.is_none(), "can be read, yet {}: {source}", refusal.expect("it is there"));
    }
    Ok(())
}
