//! Every screen and state that the gallery shows can be reached, in both languages.

use crate::app::Game;
use isogaba::{
    game::{PlayOptions, Tour, TourOptions, stops},
    scenario::Lang,
};
use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

/// The whole tour without pictures, on a small machine that does something else too.
const LIMIT: Duration = Duration::from_secs(240);

/// Goes on the whole tour; gives back the stops that were reached.
fn tour(lang: Lang) -> Vec<&'static str> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let scratch = folder.path().join("runs");
    let tour = TourOptions { scratch: scratch.clone(), ..TourOptions::default() };
    let options = PlayOptions { tour: Some(tour), data: Some(scratch), lang: Some(lang), ..PlayOptions::default() };
    let mut game = Game::with_options(options, folder);
    let begun = Instant::now();
    while !game.app.world().resource::<Tour>().over() {
        assert!(begun.elapsed() < LIMIT, "{:?}", game.app.world().resource::<Tour>().reached());
        game.app.update();
    }
    let tour = game.app.world().resource::<Tour>();
    assert_eq!(tour.missed(), [], "{lang:?}");
    tour.reached().to_vec()
}

#[test]
fn every_stop_of_the_gallery_can_be_reached() {
    let all = stops(&[]);
    let names: BTreeSet<_> = all.iter().collect();
    assert_eq!(names.len(), all.len(), "each stop has a picture of its own");
    assert_eq!(tour(Lang::Ja), all);
    assert_eq!(tour(Lang::En), all);
}

#[test]
fn part_of_the_tour_can_be_asked_for() {
    let some = stops(&["settings".to_owned(), "about".to_owned()]);
    assert_eq!(some, ["settings", "about-top", "about-middle", "about-sources"]);
    assert!(stops(&["sett".to_owned()]).is_empty(), "a name is meant as a whole, or up to a hyphen");
}
