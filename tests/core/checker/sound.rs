//! Sound files, however they are written: nothing is told about them. And files that deserve no more than a remark.

use super::{SMALL, found, with};
use isogaba::scenario::{self, Severity, TEMPLATE, shipped, shipped_names};

/// What is replaced in the small scenario, by what; all of it is as good as before.
const SOUND: &[(&str, &str)] = &[
    ("", ""),
    // Layout and comments.
    ("(\n    id", "\n\n\t (id"),
    ("id: \"small\"", "id\n:\n\"small\""),
    ("id: \"small\"", "id /* the name */ : /* of /* it */ */ \"small\" /* here */"),
    ("(\n    id", "// 説明：（全角）「かっこ」\n(\n    id"),
    (")\n", ") // the end"),
    ("\n)\n", "\n)"),
    ("(0.5)],\n)", "(0.5)]\n)"),
    ("(0.5)]", "(0.5,),]"),
    ("lesson: [", "lesson: [ // claims\n"),
    ("lesson: [BetterBeforeWorse, LuckBelow(0.5)],", ""),
    ("lesson: [BetterBeforeWorse, LuckBelow(0.5)],", "lesson: [],"),
    ("events: [", "/* events: [(day: 99)], */ events: ["),
    ("events: [", "\u{85}events: ["),
    // Texts.
    ("\"small\"", "r\"small\""),
    ("\"small\"", "r##\"small\"##"),
    ("\"small\"", "\"sm\\x61ll\""),
    ("\"small\"", "\"sm\\u{61}ll\""),
    ("\"小さな町\"", "r#\"小さな\"町\"\"#"),
    ("\"小さな町\"", "\"小さな\\\n      町\""),
    ("\"小さな町\"", "\"小さな\n町\""),
    ("\"小さな町\"", "\"一行目\\n二行目\\tと\\\"引用\\\"\""),
    ("\"小さな町\"", "\"\\xe5\\xb0\\x8f\""),
    ("\"小さな町\"", "\"🌸𠮷野家（全角：、）１２３\""),
    ("\"小さな町\"", "\"// これは説明ではない /* これも */\""),
    ("\"小さな町\"", "\"(id: 1, days: 0)]}\""),
    ("\"A small town\"", "\"Don't {say} [so]\""),
    ("\"A small town\"", "\"Café au lait, naïve\""),
    // Numbers.
    ("days: 10", "days: 0xA"),
    ("days: 10", "days: 0b1010"),
    ("days: 10", "days: 0o12"),
    ("days: 10", "days: +10"),
    ("days: 10", "days: 1_0"),
    ("days: 10", "days: 10u16"),
    ("days: 10", "days: 260"),
    ("days: 10", "days: 3"),
    ("quota: 300000", "quota: 300_000"),
    ("quota: 300000", "quota: 0"),
    ("hours_per_day: 4.0", "hours_per_day: 4"),
    ("hours_per_day: 4.0", "hours_per_day: 4."),
    ("hours_per_day: 4.0", "hours_per_day: .5"),
    ("hours_per_day: 4.0", "hours_per_day: 0.4e1"),
    ("hours_per_day: 4.0", "hours_per_day: 4.0f64"),
    ("hours_per_day: 4.0", "hours_per_day: 12"),
    ("hours_per_day: 4.0", "hours_per_day: 4.0, tempo: 0.25"),
    ("hours_per_day: 4.0", "hours_per_day: 4.0, tempo: 8"),
    ("(100.0, 100.0)", "(0, 600)"),
    ("(100.0, 100.0)", "(960.0, -0.0,)"),
    ("LuckBelow(0.5)", "LuckBelow(0)"),
    ("LuckBelow(0.5)", "NurtureBeatsHaste(by: 100)"),
    ("LuckBelow(0.5)", "NeglectHurts(Closing), NeglectHurts(Nurturing)"),
    ("known: true", "satisfaction: 0.5, lines: ()"),
    // Options, names and what may be left out.
    ("known: true", "known: true, satisfaction: Some(0.5)"),
    ("known: true", "known: true, satisfaction: 1, heat: None, window: Some(true)"),
    ("known: true", "known: true, satisfaction: Some(\n0.0,\n)"),
    ("known: true", "known: true, opens: Some(1)"),
    ("known: true", "known: true, look: (extras: [\"glasses\", \"cap\",],)"),
    ("known: true", "known: true, lines: ()"),
    ("(id: \"kaze\"", "ProspectSpec(id: \"kaze\""),
    ("title: (", "title: Text("),
    ("(\n    id", "Scenario(\n    id"),
    ("id: \"small\"", "r#id: \"small\""),
    ("id: \"small\"", "format: 1, id: \"small\""),
    ("goal: (", "visibility: Hidden, goal: ("),
    ("goal: (", "incident: None, rival: Some((name: (ja: \"谷\", en: \"Tani\"))), goal: ("),
    ("goal: (", "model: (talent: ByChance(1.0)), goal: ("),
    ("goal: (", "model: (talent: Gifted), activities: (visit: (hours: 0.5)), goal: ("),
    ("at: (200.0, 100.0)", "at: (200.0, 100.0), opens: 3"),
    ("(day: 3,", "(day: 10,"),
    ("known: true", "kind: \"bakery\""),
    ("Inquiry(from: \"kaze\")", "Inquiry ( from : \"kaze\" , )"),
    // Wholly in one language.
    ("title: (ja: \"小さな町\", en: \"A small town\")", "title: (ja: \"小さな町\", en: \"A small town\"), summary: ()"),
];

/// What is replaced, by what, and the one remark that is made.
const REMARKS: &[(&str, &str, &str)] = &[
    ("(\n    id", "\u{feff}(\n    id", "1:1 byte-order-mark"),
    ("(\n    id", "#![enable(implicit_some)]\n(\n    id", "1:11 needless-extension"),
    ("\"A small town\"", "\"A \\u{7}town\"", "3:29 control"),
    ("\"A small town\"", "\"A \u{1b}[31mtown\"", "3:32 control"),
    ("\"A small town\"", "\"A \u{202e}town\"", "3:32 bidi"),
    ("\"A small town\"", "\"A \\u{2066}town\"", "3:29 bidi"),
    ("id: \"small\",", "id: \"small\", // a \u{202e}comment", "2:23 bidi"),
    ("en: \"Kaze\"", "", "9:32 missing-translation"),
    ("ja: \"森\", ", "", "8:32 missing-translation"),
    ("territory: (", "territory: (map: \"lake_twon\",", "5:22 unknown-picture"),
    ("known: true", "kind: \"bakry\"", "8:100 unknown-picture"),
    ("\"小さな町\"", "\"小さな￥n町\"", "3:21 yen-sign"),
    ("\"小さな町\"", "\"小さな¥n町\"", "3:21 yen-sign"),
    ("Inquiry(from: \"kaze\")", "Complaint(from: \"kaze\")", "12:48 no-customer-yet"),
    ("Inquiry(from: \"kaze\")", "Leaves(who: \"kaze\", unless: 1.0)", "12:44 no-customer-yet"),
    (
        "goal: (quota",
        "trainee: (name: (ja: \"木\", en: \"Ki\"), prospects: [\"kaze\"]),\n    goal: (quota",
        "12:46 trainees-house",
    ),
    ("[BetterBeforeWorse,", "[BetterBeforeWorse, TraineeCopies,", "14:33 pointless-claim"),
    ("lesson: [BetterBeforeWorse,", "model: (talent: Gifted), lesson: [GiftedMayRush,", "14:39 pointless-claim"),
    ("(200.0, 100.0)", "(100.0, 100.0)", "9:78 same-place"),
    ("at: (200.0, 100.0)", "at: (200.0, 100.0), opens: 5", "12:46 not-there-yet"),
    ("[BetterBeforeWorse,", "[BetterBeforeWorse, BetterBeforeWorse,", "14:33 repeated-claim"),
    ("LuckBelow(0.5)", "LuckBelow(0.5), LuckBelow(0.4)", "14:49 repeated-claim"),
    ("quota: 300000", "quota: 300000000", "13:19 goal-out-of-reach"),
    (
        "hours_per_day: 4.0),",
        "hours_per_day: 0.5), activities: (visit: (hours: 1.0), rapport: (offered: false), information: (offered: false), consultation: (offered: false), selling_visit: (offered: false), full_visit: (offered: false), answer: (offered: false), invite: (offered: false), proposal: (offered: false), ask: (offered: false), discount: (offered: false), check_in: (offered: false), support: (offered: false), complaint: (offered: false), cross_sell: (offered: false), referral: (offered: false),),",
        "4:41 day-too-short",
    ),
    (
        "events: [(day: 3, happens: Inquiry(from: \"kaze\"))],",
        "activities: (without: [Prospecting], referral: (offered: false)),",
        "9:18 never-met",
    ),
    (
        "lesson: [",
        "activities: (without: [AfterFollow]), lesson: [NeglectHurts(AfterFollow), ",
        "14:52 pointless-claim",
    ),
    ("(quota: 300000)", "(quota: 300000, score: (trust: (weight: 0.5, lo: 0.1, hi: 0.4)))", "13:34 odd-weights"),
    ("(quota: 300000)", "(quota: 300000, score: (trust: (weight: 0.2, lo: 0.4, hi: 0.1)))", "13:42 reversed-anchors"),
    (
        "\"A small town\"",
        "\"A town with a name that never ends, so that no title can hold all of it however small the letters are made\"",
        "3:29 text-too-long",
    ),
];

#[test]
fn nothing_is_told_about_sound_files() {
    assert!(SOUND.len() >= 50, "{}", SOUND.len());
    for (from, to) in SOUND {
        let source = with(from, to);
        assert_eq!(found(&source), Vec::<String>::new(), "{to}");
        assert!(scenario::parse(&source).is_ok(), "{to}");
    }
    let windows = SMALL.replace('\n', "\r\n");
    assert_eq!(found(&windows), Vec::<String>::new());
    let japanese = "(id: \"a\", title: (ja: \"町\"), territory: (districts: [(id: \"n\", name: (ja: \"北\"))], generated: (count: 9)))";
    assert_eq!(found(japanese), Vec::<String>::new());
    assert_eq!(found(&japanese.replace("ja:", "en:")), Vec::<String>::new());
}

#[test]
fn nothing_is_told_about_what_comes_with_the_program() {
    assert_eq!(found(TEMPLATE), Vec::<String>::new());
    for name in shipped_names() {
        let source = shipped(&name).expect("it is shipped");
        assert_eq!(found(&source), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn what_is_unusual_or_unwise_is_remarked_on_and_can_be_played() {
    let mut wrong = Vec::new();
    for (from, to, remark) in REMARKS {
        let source = with(from, to);
        let found = found(&source);
        if found != [*remark] {
            wrong.push(format!("{to:?}, {found:?}, not {remark}"));
        }
        assert!(scenario::parse(&source).is_ok(), "{to}");
        assert!(scenario::check(&source).problems.iter().all(|problem| problem.code.severity() != Severity::CannotRun));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn places_can_be_found_by_path_and_edited() {
    let source =
        with("(quota: 300000)", "(quota: 300000, score: (revenue: (weight: 0.4, lo: 1.0, /* high */ hi: Some(2.0))))");
    let tree = scenario::Tree::parse(&source);
    let text = |range: Option<std::ops::Range<usize>>| range.map(|range| &source[range]);
    assert_eq!(text(tree.find(&["goal", "score", "revenue", "lo"])), Some("1.0"));
    assert_eq!(text(tree.find_field(&["goal", "score", "revenue", "lo"])), Some("lo: 1.0"));
    assert_eq!(text(tree.find(&["territory", "prospects", "1", "district"])), Some("\"north\""));
    assert_eq!(text(tree.find(&["territory", "prospects", "1", "at", "0"])), Some("200.0"));
    assert_eq!(text(tree.find(&["events", "0", "happens", "from"])), Some("\"kaze\""));
    assert_eq!(
        text(tree.inside(&["goal", "score"])),
        Some("revenue: (weight: 0.4, lo: 1.0, /* high */ hi: Some(2.0))")
    );
    assert_eq!(text(tree.inside(&["lesson"])), Some("BetterBeforeWorse, LuckBelow(0.5)"));
    assert_eq!(tree.find(&["goal", "score", "trust"]), None);
    assert_eq!(tree.inside(&["goal", "quota"]), None);
}
