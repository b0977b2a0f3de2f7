//! No empty boxes on the screen: the fonts hold every character that the game can show.

use isogaba::{
    scenario::{self, Lang, Setting, Text},
    texts::Texts,
};
use skrifa::{FontRef, MetadataProvider};
use std::{collections::BTreeMap, fs, path::Path};

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/BIZUDPGothic-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/BIZUDPGothic-Bold.ttf");
const DISPLAY: &[u8] = include_bytes!("../../assets/fonts/KaiseiDecol-Bold.ttf");

/// What a face can't show, each with a place where it stands.
fn missing(face: &[u8], shown: &[(String, String)]) -> BTreeMap<char, String> {
    let glyphs = FontRef::new(face).expect("the font can be read").charmap();
    let mut missing = BTreeMap::new();
    for (place, text) in shown {
        for character in text.chars().filter(|c| !c.is_control() && glyphs.map(*c).is_none()) {
            missing.entry(character).or_insert_with(|| place.clone());
        }
    }
    missing
}

/// Every file in a folder, with its text.
fn files(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).expect("the folder can be read");
    let files: Vec<_> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("the file is text")))
        .collect();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files
}

#[test]
fn the_text_faces_hold_every_character_of_texts_and_scenarios() {
    let mut shown: Vec<_> =
        ["assets/texts/ja", "assets/texts/en", "scenarios", "src/scenario/dials"].into_iter().flat_map(files).collect();
    shown.extend(scenario::TEMPLATES.map(|template| (template.name.to_owned(), template.text.to_owned())));
    for (name, face) in [("Regular", REGULAR), ("Bold", BOLD)] {
        assert_eq!(missing(face, &shown), BTreeMap::new(), "BIZ UDPGothic {name} lacks these");
    }
}

#[test]
fn the_display_face_holds_every_character_of_titles_names_grades_and_dates() {
    let mut shown = vec![
        ("figures".to_owned(), "0123456789.,/ ".to_owned()),
        ("purposes".to_owned(), "①②③④".to_owned()),
        ("dates".to_owned(), "一二三四五六七八九十月日".to_owned()),
    ];
    for lang in [Lang::Ja, Lang::En] {
        let texts = Texts::new(lang);
        for id in Texts::ids(lang) {
            let term = id.starts_with("term-") && !id.ends_with("-reading") && !id.ends_with("-meaning");
            let titles = id == "title-name" || id == "night-last" || id.ends_with("-heading") || term;
            if titles || ["grade-", "weekday-"].iter().any(|part| id.starts_with(part)) {
                shown.push((id.clone(), texts.say(&id)));
            }
        }
        for number in 1..=12 {
            shown.push(("month".to_owned(), texts.say_with("month", [("number", number.into())])));
        }
    }
    let shipped = scenario::shipped_names().into_iter().filter_map(|name| scenario::shipped(&name));
    for source in shipped.chain([scenario::TEMPLATE.to_owned()]) {
        let scenario = scenario::parse(&source).expect("it has no problems");
        let titles =
            scenario.dials.iter().map(|dial| (scenario.id.clone(), format!("{}{}", dial.title.ja, dial.title.en)));
        shown.extend(titles);
        // Made-up people have names too: of some seeds, nearly all of them.
        let crowds = (1..=8).map(|seed| scenario.turned(&Setting { stops: Vec::new(), seed }));
        for spec in crowds.flat_map(|made| made.territory.prospects) {
            shown.push((spec.id, format!("{}{}", spec.name.ja, spec.name.en)));
        }
        let names = scenario.territory.prospects.iter().map(|prospect| &prospect.name);
        // The cards of a sorting exercise are set in it whole.
        let companies = || scenario.sorting.iter().flat_map(|sorting| &sorting.companies);
        let activities = companies().flat_map(|company| company.cards.iter().map(|card| &card.activity));
        let cards = companies().map(|company| &company.name).chain(activities);
        for Text { ja, en } in names.chain(cards).chain([&scenario.title]) {
            shown.push((scenario.id.clone(), format!("{ja}{en}")));
        }
    }
    assert_eq!(missing(DISPLAY, &shown), BTreeMap::new(), "Kaisei Decol Bold lacks these");
}
