//! How people look: every layer is drawn, every trade dresses its people, and no look says what is hidden.

use isogaba::{
    scenario::{Body, Extra, Hair, Look, ProspectSpec, Scenario, Text, parse, shipped, shipped_names},
    sim::CustomerType,
};
use std::{collections::BTreeSet, fs, path::Path};

/// The names of the drawings in a folder.
fn drawings(folder: &str) -> BTreeSet<String> {
    let files = fs::read_dir(Path::new("assets/art").join(folder)).expect("a folder of drawings");
    files.filter_map(|file| file.ok()?.file_name().to_str()?.strip_suffix(".svg").map(str::to_owned)).collect()
}

fn towns() -> Vec<Scenario> {
    shipped_names().iter().map(|name| parse(&shipped(name).expect("it is there")).expect("it is sound")).collect()
}

#[test]
fn every_layer_of_every_look_is_drawn() {
    let drawn = drawings("people");
    let mut wanted: Vec<String> = (1..=4).map(|back| format!("back_{back}")).collect();
    wanted.extend((1..=6).map(|face| format!("face_{face}")));
    wanted.extend(["cool", "neutral", "warm", "pushed", "delighted"].map(|mood| format!("mood_{mood}")));
    wanted.extend(Hair::ALL.iter().map(|hair| format!("hair_{}", hair.name())));
    wanted.extend(Extra::ALL.iter().map(|extra| format!("extra_{}", extra.name())));
    for body in Body::ALL {
        let colours = ["", "_2", "_3"].map(|colour| format!("body_{}{colour}", body.name()));
        wanted.extend(colours);
    }
    wanted.extend(["hand_pushed", "rival"].map(str::to_owned));
    assert_eq!(wanted.into_iter().collect::<BTreeSet<_>>(), drawn);
}

#[test]
fn every_kind_of_house_dresses_its_people() {
    let dress = |kind: &str| -> BTreeSet<String> {
        (0..60).map(|number| Look::of(kind, &number.to_string(), "")).map(|look| format!("{:?}", look.body)).collect()
    };
    let told = |kind: &str| -> BTreeSet<String> {
        let looks = (0..60).map(|number| Look::of(kind, &number.to_string(), ""));
        looks.flat_map(|look| look.extras).map(|extra| format!("{extra:?}")).collect()
    };
    let kinds = drawings("house");
    assert!(kinds.len() >= 34);
    for kind in kinds.iter().filter(|kind| *kind != "shop") {
        assert!(
            dress(kind) != dress("no such trade") || told(kind) != told("no such trade"),
            "{kind} looks like any shop"
        );
    }
    assert_eq!(dress("shop"), dress("no such trade"));
}

#[test]
fn a_look_follows_from_who_they_are_and_stays() {
    let looks: Vec<_> = (0..40).map(|number| Look::of("office", &format!("office_{number}"), "Ms Abe")).collect();
    let again: Vec<_> = (0..40).map(|number| Look::of("office", &format!("office_{number}"), "Ms Abe")).collect();
    assert_eq!(looks, again);
    let different: BTreeSet<_> = looks.iter().map(|look| format!("{look:?}")).collect();
    assert!(different.len() > 36, "{}", different.len());
    // Whoever is called Ms has no beard.
    let bearded = |look: &Look| look.extras.iter().any(|extra| matches!(extra, Extra::Beard | Extra::Moustache));
    assert!(!looks.iter().any(bearded));
}

#[test]
fn a_look_says_nothing_of_what_is_hidden() {
    let person = Text { ja: "店主 森さん".to_owned(), en: "Mr Mori, owner".to_owned() };
    let usual = ProspectSpec { id: "mori".to_owned(), kind: "bakery".to_owned(), person, ..ProspectSpec::default() };
    for customer in CustomerType::ALL {
        let other = ProspectSpec { customer, need: 0.9, fit: 0.1, pressure: 0.7, known: true, ..usual.clone() };
        assert_eq!(other.seen(), usual.seen());
    }
}

#[test]
fn a_look_that_is_written_is_the_one_that_is_seen() {
    let look = Look { hair: Hair::Perm, ..Look::default() };
    assert_eq!(ProspectSpec { look: Some(look.clone()), ..ProspectSpec::default() }.seen(), look);
}

#[test]
fn what_isnt_written_of_a_look_is_in_no_hash() {
    let said = |prospect: &ProspectSpec| serde_json::to_value(prospect).expect("it is JSON");
    assert_eq!(said(&ProspectSpec::default()).get("look"), None);
    let plain = ProspectSpec { look: Some(Look::default()), ..ProspectSpec::default() };
    assert_eq!(said(&plain)["look"].get("colour"), None);
}

#[test]
fn nobody_in_a_town_looks_like_somebody_else() {
    for town in towns() {
        let mut seen = BTreeSet::new();
        for prospect in &town.territory.prospects {
            // At the size of a list, clothes and hair are what one knows people by.
            let Look { body, colour, hair, extras, .. } = prospect.seen();
            let hat = extras.iter().find(|extra| extra.is_hat()).map(|hat| hat.name());
            let alike = (body.name(), colour, hair.name(), hat);
            assert!(seen.insert(alike), "{}: {} looks like somebody else", town.id, prospect.id);
        }
    }
}
