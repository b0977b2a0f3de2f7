//! What is said about a mistake, word for word: what to write instead, in both languages.

use super::{SMALL, with};
use isogaba::{
    scenario::{self, Lang, Severity},
    texts::{Texts, advise, describe},
};
use std::fs;

/// What is replaced, by what, and what the message or the advice has in it, in Japanese and in English.
const SAID: &[(&str, &str, &str, &str)] = &[
    ("BetterBeforeWorse", "\"BetterBeforeWorse\"", "取って BetterBeforeWorse と", "write BetterBeforeWorse."),
    ("LuckBelow(0.5)", "NurtureBeatsHaste", "NurtureBeatsHaste(by: 1.5) の形", "form NurtureBeatsHaste(by: 1.5)."),
    ("LuckBelow(0.5)", "NurtureBeatsHaste(2.5)", "NurtureBeatsHaste(by: 2.5) の形", "form NurtureBeatsHaste(by: 2.5)."),
    ("LuckBelow(0.5)", "LuckBelow", "LuckBelow(0.5) の形", "form LuckBelow(0.5)."),
    ("LuckBelow(0.5)", "LuckBelow(60)", "60% のつもりなら 0.6 です", "60 per cent are meant, that is 0.6"),
    ("LuckBelow(0.5)", "LuckBelow(60%)", "60% は 0.6 と", "60% is written 0.6"),
    ("id: \"small\"", "id: '磯部鮨'", "「'」ではなく「\"」です：\"磯部鮨\"", "not in ': \"磯部鮨\""),
    ("quota: 300000", "quota: 85万", "85万 は 850000 と", "85万 is written 850000"),
    ("quota: 300000", "quota = 850000", "コロン「:」です", "a colon “:”"),
    ("days: 10", "days: 10, starts: 2026/4/1", "\"2026-04-01\" と", "\"2026-04-01\"."),
    ("days: 10", "days: 10, starts: \"2026-04-05\"", "日曜日です", "is a Sunday"),
    ("小さな町", "小さな\"港\"町", "かぎかっこ「」", "as \\\""),
    ("id: \"kaze\"", "id: \"mori\"", "一つ目は 8 行に", "first is on line 8"),
    ("en: \"Kaze\"", "", "英語（en）のない文章が 1 か所あります（9 行）", "in English (en): 1 (see line 9)"),
    ("known: true),", "known: true", "9 行の前に「),」", "Add “),” before line 9"),
    ("(quota: 300000)", "(quota: 300000))", "一つ多い", "one too many"),
    ("territory: (", "territory: (map: \"lake_twon\",", "「lake_town」ではありませんか", "Did you mean “lake_town”?"),
    ("days: 10,", "days: 10", "ここにカンマ「,」を", "Add a comma here."),
];

#[test]
fn what_to_write_instead_is_said_in_both_languages() {
    for (from, to, ja, en) in SAID {
        let problems = scenario::check(&with(from, to)).problems;
        for (lang, wanted) in Lang::ALL.into_iter().zip([ja, en]) {
            // What stands in a text is set apart by marks of direction, which nobody sees.
            let plain = |said: String| said.replace(['\u{2068}', '\u{2069}'], "");
            let texts = Texts::new(lang);
            let said: Vec<String> = problems
                .iter()
                .map(|problem| plain(format!("{} {}", describe(&texts, problem), advise(&texts, problem))))
                .collect();
            assert!(said.iter().any(|said| said.contains(wanted)), "{to}: {said:?}");
            assert!(said.iter().all(|said| !said.contains(['[', '$']) || to.contains('[')), "{said:?}");
        }
    }
}

#[test]
fn all_missing_translations_are_one_remark() {
    let source = SMALL.replace(", en: \"Kaze\"", "").replace(", en: \"Mori\"", "");
    let both = "title: (ja: \"小さな町\", en: \"A small town\"), summary: (ja: \"町\", en: \"A town\"), place: (ja: \"森\", en: \"Mori\"),";
    let source = source.replace("title: (ja: \"小さな町\", en: \"A small town\"),", both);
    let problems = scenario::check(&source).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!((problems[0].found.as_str(), problems[0].expected.as_str()), ("2", "8, 9"));
    assert_eq!(problems[0].place.map(|place| place.line), Some(8));
    assert_eq!(problems[0].code.severity(), Severity::Unusual);
}

#[test]
fn every_building_that_is_drawn_is_known() {
    for entry in fs::read_dir("assets/art/house").expect("the buildings").filter_map(Result::ok) {
        let kind = entry.path().file_stem().expect("a name").to_string_lossy().into_owned();
        let problems = scenario::check(&with("known: true", &format!("known: true, kind: \"{kind}\""))).problems;
        assert!(problems.is_empty(), "{kind}: {problems:?}");
    }
}
