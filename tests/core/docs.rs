//! The reference of the scenario format: everything in it is described, in both languages, as it is read.

use crate::support::run;
use isogaba::{
    scenario::{
        Lang, Scenario, TEMPLATE, parse,
        schema::{self, Form, Held, Part, written},
        shipped, shipped_names,
    },
    texts::Texts,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};
use unicode_width::UnicodeWidthStr;

/// Every type, field and variant of the format, with its English description.
fn described() -> BTreeMap<String, String> {
    fn visit(part: Part<'static>, name: &str, seen: &mut BTreeSet<String>, found: &mut BTreeMap<String, String>) {
        let named = part.type_name().map(str::to_owned).unwrap_or_else(|| name.to_owned());
        if named.is_empty() {
            if let Form::List(of, ..) = part.form() {
                visit(of, "", seen, found);
            }
            return;
        }
        if !seen.insert(named.clone()) {
            return;
        }
        found.insert(named.clone(), part.type_description().to_owned());
        match part.form() {
            Form::Group(fields) => {
                for field in fields {
                    found.insert(format!("{named}-{}", field.name), field.part.description().to_owned());
                    visit(field.part, "", seen, found);
                }
            }
            Form::Choice(variants) => {
                for variant in variants {
                    let key = format!("{named}-{}", variant.name);
                    found.insert(key.clone(), variant.description.to_owned());
                    match variant.holds {
                        Held::Nothing => {}
                        Held::Value(part) => visit(part, "", seen, found),
                        Held::Fields(fields) => {
                            for field in fields {
                                found.insert(format!("{key}-{}", field.name), field.part.description().to_owned());
                                visit(field.part, "", seen, found);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let mut found = BTreeMap::new();
    visit(schema::root(), "Scenario", &mut BTreeSet::new(), &mut found);
    found
}

#[test]
fn everything_in_the_format_is_described_in_both_languages() {
    let described = described();
    assert!(described.len() > 450, "{}", described.len());
    for (key, english) in &described {
        assert!(english.len() > 2 && !english.contains("[`"), "{key}: {english}");
    }
    let japanese = Texts::ids(Lang::Ja).into_iter();
    let japanese: BTreeSet<_> = japanese.filter_map(|id| id.strip_prefix("format-").map(str::to_owned)).collect();
    assert_eq!(japanese, described.into_keys().collect(), "none missing, none left over");
}

#[test]
fn every_unit_has_a_name() {
    let text = schema::schema().to_string();
    let units = text.split("\"x-unit\":\"").skip(1).filter_map(|rest| rest.split('"').next());
    let units: BTreeSet<_> = units.map(|unit| format!("docs-unit-{}", unit.replace(' ', "-"))).collect();
    let named: BTreeSet<_> = Texts::ids(Lang::Ja).into_iter().filter(|id| id.starts_with("docs-unit-")).collect();
    assert_eq!(units, named);
}

#[test]
fn what_is_written_by_the_schema_reads_as_the_same_scenario() {
    let shipped = shipped_names().into_iter().map(|name| shipped(&name).expect("it is there"));
    for source in shipped.chain([TEMPLATE.to_owned()]) {
        let scenario = parse(&source).expect("it is sound");
        let text = written(schema::root(), &serde_json::to_value(&scenario).expect("a scenario is JSON"));
        let again = parse(&text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
        assert!(again == scenario, "{}", scenario.id);
        assert!(!text.contains("satisfaction_floor"), "what is usual is left out");
    }
    let usual = serde_json::to_value(Scenario::default()).expect("a scenario is JSON");
    assert_eq!(written(schema::root(), &usual), "()");
}

#[test]
fn docs_print_everything_a_part_or_what_was_meant() {
    let home = tempfile::tempdir().expect("a folder");
    let docs = |arguments: &[&str]| run(home.path(), &[&["docs"], arguments].concat());
    for lang in ["ja", "en"] {
        let (code, all, errors) = docs(&["--lang", lang]);
        assert_eq!((code, errors.as_str()), (0, ""));
        for name in ["Calendar", "hours_per_day", "NurtureBeatsHaste", "repeat_rate"] {
            assert!(all.contains(name), "{name}");
        }
        assert!(!all.contains("[docs-") && !all.contains("[format-"), "every text is there");
    }
    let (code, calendar, _) = docs(&["calendar", "--lang", "en"]);
    assert_eq!(code, 0);
    assert!(calendar.contains("1 to 260, days; usually 15") && calendar.contains("calendar: (days: "), "{calendar}");
    assert!(!calendar.contains("repeat_rate"));
    // A field that is in several groups is shown in each.
    let (_, pressure, _) = docs(&["pressure", "--lang", "en"]);
    for group in ["## Prospect ", "## Gains ", "## Decay ", "## Closing "] {
        assert!(pressure.contains(group), "{group}: {pressure}");
    }
    assert!(docs(&["territory.prospects", "--lang", "ja"]).1.contains("売り込まれた感"));
    let (code, said, meant) = docs(&["calender", "--lang", "en"]);
    assert_eq!((code, said.as_str()), (2, ""));
    assert!(meant.contains("calender") && meant.contains("Calendar"), "{meant}");
}

#[test]
fn what_is_no_field_is_looked_for_in_both_languages() {
    let home = tempfile::tempdir().expect("a folder");
    let docs = |name: &str, lang: &str| run(home.path(), &["docs", name, "--lang", lang]);
    for (word, place) in [
        ("地図", "territory.map"),
        ("地区", "territory.districts"),
        ("信頼", "model.trust"),
        ("予算", "model.team.budget"),
        ("問い合わせ", "events.happens.Inquiry"),
        ("急ぐ", "lesson.NurtureBeatsHaste"),
        ("picture of the map", "territory.map"),
    ] {
        for lang in ["ja", "en"] {
            let (code, found, errors) = docs(word, lang);
            assert_eq!((code, errors.as_str()), (0, ""), "{word}");
            let places: Vec<_> = found.lines().filter_map(|line| line.strip_prefix("    ")).collect();
            assert!(places.contains(&place), "{word}: {found}");
            // Each leads on to its own description.
            assert_eq!(docs(place, lang).0, 0, "{place}");
        }
    }
    for name in ["map", "map:", "map："] {
        assert_eq!(docs(name, "ja"), docs("territory.map", "ja"), "{name}");
    }
    assert_eq!(docs("zzzz", "ja").0, 2);
}

#[test]
fn choices_are_shown_with_what_they_hold() {
    let home = tempfile::tempdir().expect("a folder");
    let docs = |name: &str| run(home.path(), &["docs", name, "--lang", "en"]).1;
    for happens in ["Inquiry(from: \"", "WindowOpens(at: \"", "Complaint(from: \"", "Leaves(who: \""] {
        assert!(docs("events").contains(happens), "{happens}");
    }
    assert!(docs("NurtureBeatsHaste").contains("NurtureBeatsHaste(by: 1.5)"));
    assert!(docs("lesson").contains("NeglectHurts(Prospecting)") && !docs("lesson").contains("lesson: Prospecting"));
    let (_, all, _) = run(home.path(), &["docs"]);
    assert!(!all.contains("…: …") && !all.contains("(…)") && !all.contains("100_000"));
}

#[test]
fn lines_are_no_longer_than_there_is_room() {
    let home = tempfile::tempdir().expect("a folder");
    for lang in ["ja", "en"] {
        let (_, all, _) = run(home.path(), &["docs", "--lang", lang]);
        // Examples stay as they are written in files, and so do names.
        let example = |line: &str| line.contains("ja: \"") || line.contains("en: \"") || line.contains(": (");
        let long = all.lines().filter(|line| line.width() > 100 && !example(line)).collect::<Vec<_>>();
        assert_eq!(long, [""; 0]);
    }
}

#[test]
fn the_page_is_whole_escaped_and_replaces_nothing_but_itself() {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("format.html");
    let name = file.to_str().expect("a plain name");
    let write = || run(home.path(), &["docs", "--html", name, "--lang", "en"]);
    assert_eq!(write().0, 0);
    let page = fs::read_to_string(&file).expect("it was written");
    assert!(page.contains("売り込まれた感") && page.contains("How the parts of trust count"));
    for outside in ["<script", "src=", "@import", "url(", "http"] {
        assert!(!page.contains(outside), "{outside}");
    }
    for place in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(page.contains(&format!("<section id=\"{place}\">")), "{place}");
    }
    assert!(!page.contains("[docs-") && !page.contains("[format-"));
    assert_eq!(write().0, 0, "a page of ours is written anew");
    fs::write(&file, "my diary").expect("it can be written");
    let (code, _, why) = write();
    assert_eq!(code, 1, "{why}");
    assert_eq!(fs::read_to_string(&file).expect("it is there"), "my diary");
}
