//! Broken files: what is changed, and everything that is told about it, with line and column.

use super::{SMALL, found, with};
use isogaba::scenario;

/// What is replaced in the small scenario, by what, and all that is found.
const WRITING: &[(&str, &str, &[&str])] = &[
    ("days: 10,", "days: 10", &["4:24 syntax"]),
    ("\"small\",", "\"small\"", &["2:16 syntax"]),
    ("days: 10", "days 10", &["4:16 syntax"]),
    ("calendar: (", "calendar (", &["4:5 syntax"]),
    ("title: (ja", "title(ja", &["3:5 syntax"]),
    ("days: 10", "days：10", &["4:20 wide-sign"]),
    ("days: 10", "days: １０", &["4:22 wide-sign"]),
    ("(days: 10, ", "（days: 10， ", &["4:15 wide-sign", "4:24 wide-sign"]),
    ("id: \"small\"", "id: “small”", &["2:9 wide-sign"]),
    ("id: \"small\"", "id:\u{3000}\"small\"", &["2:8 wide-sign"]),
    ("id: \"small\"", "id: 'small'", &["2:9 syntax"]),
    ("id: \"small\"", "id: small", &["2:9 wrong-type"]),
    ("id: \"small\"", "id: \"small", &["2:9 syntax"]),
    ("id: \"small\"", "id: small\"", &["2:9 syntax"]),
    ("ja: \"小さな町\"", "ja: \"小さな町", &["3:17 syntax"]),
    ("en: \"A small town\"", "en: \"A small town", &["3:29 syntax"]),
    ("en: \"A small town\"", "en: \"C:\\shop\"", &["3:32 syntax"]),
    ("quota: 300000", "quota: 300,000", &["13:19 syntax"]),
    ("quota: 300000", "quota: 30万", &["13:19 wrong-type"]),
    ("quota: 300000", "quota = 300000", &["13:18 syntax"]),
    ("title: (", "／／ 説明：全角 (\n    title: (", &["3:5 wide-sign"]),
    ("days: 10", "days: 10, starts: 2026/4/1", &["4:34 syntax"]),
    ("days: 10", "days: 10, starts: 2026-4-1", &["4:34 wrong-type"]),
    ("LuckBelow(0.5)", "LuckBelow(60%)", &["14:43 syntax"]),
    ("小さな町", "小さな\"港\"町", &["3:21 syntax"]),
    ("id: ", "id:\u{3000}\u{3000} \u{3000}", &["2:8 wide-sign"]),
    ("quota: 300000", "quota: ", &["13:12 syntax"]),
    ("LuckBelow(0.5)", "LuckBelow(0,5)", &["14:43 syntax"]),
    ("known: true),", "known: true", &["8:105 open-bracket"]),
    ("        ],\n    ),", "    ),", &["9:94 open-bracket"]),
    ("North\"))],", "North\")),", &["6:65 open-bracket"]),
    ("goal: (quota: 300000),", "goal: (quota: 300000)),", &["13:26 surplus-bracket"]),
    ("goal: (quota: 300000),", "goal: (quota: 300000],", &["13:25 syntax"]),
    ("id: \"mori\", ", "id: \"mori\",, ", &["8:25 syntax"]),
    ("id: \"small\",", "id: \"small\"; ", &["2:16 syntax"]),
    ("id: \"small\",", "/* id: \"small\",", &["2:5 syntax", "15:2 end-of-file"]),
    ("id: \"small\",", "# id: \"small\",", &["1:1 missing-field", "2:5 syntax"]),
    ("districts: [(id: \"north\", name: (ja: \"北\", en: \"North\"))]", "districts: [id: \"north\"]", &["6:21 syntax"]),
    ("    lesson: [BetterBeforeWorse, LuckBelow(0.5)],\n)\n", "", &["13:27 end-of-file"]),
    (
        "    lesson: [BetterBeforeWorse, LuckBelow(0.5)],\n)\n",
        "    lesson: [BetterBeforeWorse, LuckBelow(0.5)],\n))\n",
        &["15:2 surplus-bracket"],
    ),
    ("(\n    id", "#![enable(unwrap_newtypes)]\n(\n    id", &["1:11 extension"]),
];

const SHAPE: &[(&str, &str, &[&str])] = &[
    ("goal: (", "gaol: (", &["13:5 unknown-field"]),
    ("goal: (quota", "goal: (qouta", &["13:12 unknown-field"]),
    ("id: \"small\",", "id: \"small\", id: \"tiny\",", &["2:18 duplicate-field"]),
    ("(day: 3, happens", "(happens", &["12:14 missing-field"]),
    ("(day: 3, happens", "(dai: 3, happens", &["12:15 unknown-field"]),
    ("days: 10", "days: \"ten\"", &["4:22 wrong-type"]),
    ("days: 10", "days: 10.5", &["4:22 wrong-type"]),
    ("days: 10", "days: 0", &["4:22 out-of-range"]),
    ("days: 10", "days: -1", &["4:22 out-of-range"]),
    ("days: 10", "days: 99999999999999999999", &["4:22 out-of-range"]),
    ("hours_per_day: 4.0", "hours_per_day: 0x10", &["4:41 wrong-type"]),
    ("hours_per_day: 4.0", "hours_per_day: NaN", &["4:41 out-of-range"]),
    ("hours_per_day: 4.0", "hours_per_day: inf", &["4:41 out-of-range"]),
    ("hours_per_day: 4.0", "hours_per_day: 1e400", &["4:41 out-of-range"]),
    ("hours_per_day: 4.0", "hours_per_day: 4.0h", &["4:41 wrong-type"]),
    ("LuckBelow(0.5)", "LuckBelow(1.5)", &["14:43 out-of-range"]),
    ("LuckBelow(0.5)", "NurtureBeatsHaste(by: 0.5)", &["14:55 out-of-range"]),
    ("LuckBelow(0.5)", "LuckBelow", &["14:33 wrong-type"]),
    ("BetterBeforeWorse", "BetterBeforeWorse()", &["14:14 wrong-type"]),
    ("BetterBeforeWorse", "\"BetterBeforeWorse\"", &["14:14 wrong-type"]),
    ("BetterBeforeWorse", "BetterBeforWorse", &["14:14 unknown-variant"]),
    ("Inquiry(from: \"kaze\")", "Inquiry(\"kaze\")", &["12:32 wrong-type"]),
    ("Inquiry(from: \"kaze\")", "Inquiri(from: \"kaze\")", &["12:32 unknown-variant"]),
    ("at: (100.0, 100.0)", "at: (100.0)", &["8:78 wrong-type"]),
    ("at: (100.0, 100.0)", "at: [100.0, 100.0]", &["8:78 wrong-type"]),
    ("at: (100.0, 100.0)", "at: (100.0, 700.0)", &["8:86 out-of-range"]),
    ("known: true", "known: yes", &["8:101 wrong-type"]),
    ("known: true", "known: True", &["8:101 wrong-type"]),
    ("known: true", "known: true, satisfaction: Some(2.0)", &["8:126 out-of-range"]),
    ("title: (ja: \"小さな町\", en: \"A small town\")", "title: \"A small town\"", &["3:12 wrong-type"]),
    ("title: (ja: \"小さな町\", en: \"A small town\"),", "", &["1:1 missing-text"]),
    ("title: (ja: \"小さな町\", en: \"A small town\")", "title: (ja: \"\")", &["3:12 missing-text"]),
    ("goal: (", "calender: (starts: \"2026-04-01\"), goal: (", &["13:5 unknown-field"]),
    ("days: 10", "days: 10, starts: \"2026-02-30\"", &["4:34 invalid-value"]),
    ("known: true", "known: true, look: (body: \"aprn\")", &["8:120 invalid-value"]),
    (
        "goal: (",
        "prediction: (question: (ja: \"?\", en: \"?\"), choices: [Haste(ja: \"a\", en: \"a\"), Even((ja: \"b\", en: \"b\"))], reasons: [(ja: \"c\", en: \"c\")]), goal: (",
        &["13:58 wrong-type"],
    ),
    ("districts: [", "districts: {", &["6:20 wrong-type", "6:64 syntax"]),
    ("id: \"small\"", "id: \"小さい\"", &["2:9 bad-id"]),
    ("id: \"small\"", "format: 2, id: \"small\"", &["2:13 wrong-format"]),
];

const MEANING: &[(&str, &str, &[&str])] = &[
    ("id: \"kaze\"", "id: \"mori\"", &["9:18 duplicate", "12:46 unknown-id"]),
    ("from: \"kaze\"", "from: \"kazo\"", &["12:46 unknown-id"]),
    ("district: \"north\"", "district: \"nort\"", &["8:65 unknown-id"]),
    ("(day: 3,", "(day: 11,", &["12:20 out-of-range"]),
    ("known: true", "known: true, opens: 5", &["8:114 out-of-range"]),
    ("known: true", "opens: 11", &["8:101 out-of-range"]),
    ("days: 10", "days: 10, starts: \"2026-04-04\"", &["4:34 weekend"]),
    ("goal: (", "scenery: (weather: [(day: 10, sky: Rain)]), goal: (", &[]),
    ("goal: (", "scenery: (weather: [(day: 11, sky: Rain)]), goal: (", &["13:31 out-of-range"]),
    ("goal: (", "scenery: (weather: [(day: 0, sky: Rain)]), goal: (", &["13:31 out-of-range"]),
    ("goal: (", "scenery: (weather: [(day: 9, until: 11, sky: Rain)]), goal: (", &["13:41 out-of-range"]),
    ("goal: (", "scenery: (weather: [(day: 9, until: 8, sky: Rain)]), goal: (", &["13:41 out-of-range"]),
    ("goal: (", "scenery: (weather: [(day: 9)]), goal: (", &["13:25 missing-field"]),
    ("goal: (", "scenery: (weather: [(sky: Rain)]), goal: (", &["13:25 missing-field"]),
    ("goal: (", "scenery: (season: Autum), goal: (", &["13:23 unknown-variant"]),
    ("id: \"small\",\n", "", &["1:1 missing-field"]),
    ("id: \"kaze\", ", "", &["9:13 missing-field"]),
    (
        "goal: (",
        "incident: (day: 2, title: (ja: \"a\", en: \"a\"), story: (ja: \"b\", en: \"b\"), choices: [(say: (ja: \"c\", en: \"c\")), (say: (ja: \"d\", en: \"d\"), hours: 1.0)]), goal: (",
        &["13:148 out-of-range"],
    ),
    (
        "goal: (",
        "coach: (lessons: [(day: 1, steps: [(say: (ja: \"a\", en: \"a\"))])]), goal: (",
        &["13:40 missing-field"],
    ),
    ("goal: (", "activities: (visit: (purposes: [])), goal: (", &["13:36 too-few"]),
    ("districts: [(id: \"north\", name: (ja: \"北\", en: \"North\"))]", "districts: []", &["6:20 too-few"]),
    (
        "goal: (quota",
        "trainee: (name: (ja: \"木\", en: \"Ki\"), from: 11, prospects: [\"mroi\"]),\n    goal: (quota",
        &["13:48 out-of-range", "13:64 unknown-id"],
    ),
    (
        "goal: (quota",
        "trainee: (name: (ja: \"木\", en: \"Ki\"), prospects: [\"mori\", \"mori\"]),\n    goal: (quota",
        &["13:62 duplicate"],
    ),
    ("goal: (quota", "trainee: (name: (ja: \"木\", en: \"Ki\"), prospects: []),\n    goal: (quota", &["13:53 too-few"]),
    ("goal: (quota", "trainee: (prospects: [\"mori\"]),\n    goal: (quota", &["13:14 missing-text"]),
];

/// Several mistakes at once: each is told, and nothing that only follows from another.
const TOGETHER: &[(&[(&str, &str)], &[&str])] = &[
    (
        &[("days: 10", "days: 0"), ("day: 3", "day: 400"), ("from: \"kaze\"", "from: \"nobody\"")],
        &["4:22 out-of-range", "12:20 out-of-range"],
    ),
    (
        &[
            ("id: \"kaze\", name", "id: \"kaze\", nmae"),
            ("quota: 300000", "quota: -5"),
            ("LuckBelow(0.5)", "LuckBelow(7)"),
        ],
        &["9:26 unknown-field", "13:19 out-of-range", "14:43 out-of-range"],
    ),
    (
        &[
            ("id: \"small\",", "id: \"small\""),
            ("days: 10", "days 10"),
            ("(day: 3,", "(day: three,"),
            ("LuckBelow", "LuckBelo"),
        ],
        &["2:16 syntax", "4:16 syntax", "12:20 wrong-type", "14:33 unknown-variant"],
    ),
    (
        &[("(id: \"kaze\", name: (ja: \"風\"", "(id: kaze, name: (ja: \"風"), ("quota: 300000", "quota: 0,3")],
        &["9:18 wrong-type", "9:35 syntax", "13:19 syntax"],
    ),
    (
        &[
            ("district: \"north\", at: (200", "district: \"south\", at: (x"),
            ("known: true", "known: 1"),
            ("from: \"kaze\"", "from: \"kzae\""),
        ],
        &["8:101 wrong-type", "9:65 unknown-id", "9:79 wrong-type", "9:80 syntax"],
    ),
];

fn look(name: &str, cases: &[(&str, &str, &[&str])]) -> usize {
    let mut wrong = Vec::new();
    for (from, to, expected) in cases {
        let source = with(from, to);
        let found = found(&source);
        if found != *expected {
            wrong.push(format!("{to:?}, &{found:?}"));
        }
        assert_eq!(scenario::parse(&source).is_err(), !expected.is_empty(), "{to}");
    }
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
    cases.len()
}

#[test]
fn each_mistake_is_told_with_its_place_and_nothing_else_is() {
    let count = look("writing", WRITING) + look("shape", SHAPE) + look("meaning", MEANING);
    assert!(count >= 50, "{count}");
}

#[test]
fn all_mistakes_are_told_at_once() {
    for (changes, expected) in TOGETHER {
        let source = changes.iter().fold(SMALL.to_owned(), |source, (from, to)| {
            assert!(source.contains(from), "{from}");
            source.replacen(from, to, 1)
        });
        assert_eq!(found(&source), *expected, "{changes:?}");
    }
}
