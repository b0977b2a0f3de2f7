//! Districts and prospects: ids, references, and what must fit together.

use super::{Checker, MOST, Problem, ProblemCode, Scenario, Spot, nearest};
use crate::scenario::territory::ProspectSpec;
use std::collections::BTreeMap;

/// The maps that are drawn.
const MAPS: [&str; 6] = ["lake_town", "harbour", "castle", "valley", "city", "lakeside"];
/// The buildings that are drawn.
const KINDS: [&str; 34] = [
    "accountant",
    "bakery",
    "bank",
    "bathhouse",
    "boatyard",
    "bookshop",
    "brewery",
    "cafe",
    "carpenter",
    "clinic",
    "factory",
    "farm",
    "fishmonger",
    "florist",
    "garage",
    "grocer",
    "hardware",
    "hospital",
    "inn",
    "library",
    "nursery",
    "office",
    "pottery",
    "printer",
    "realtor",
    "salon",
    "school",
    "shop",
    "tailor",
    "taxi",
    "tea",
    "temple",
    "theatre",
    "warehouse",
];
/// The most prospects that a territory can hold.
const MAX_PROSPECTS: usize = 500;

impl Checker<'_> {
    pub(super) fn territory(&mut self, scenario: &Scenario, root: Spot) {
        let territory = &scenario.territory;
        let here = root.field("territory");
        let generated = &territory.generated;
        let count = territory.prospects.len() + usize::from(generated.count) + usize::from(generated.newcomers);
        if here.field("generated").is_sound() {
            self.number_of(here.field("prospects"), "prospects", count, 1..=MAX_PROSPECTS);
        }
        if here.field("map").is_written() && !MAPS.contains(&territory.map.as_str()) {
            let problem = Problem::new(ProblemCode::UnknownPicture, "map").found(&territory.map);
            self.report(here.field("map"), problem.expected(nearest(&territory.map, &MAPS)));
        }
        if territory.districts.is_empty() && here.field("districts").is_sound() {
            let problem = Problem::new(ProblemCode::TooFew, "districts").found(0).expected(1);
            self.report(here.field("districts"), problem);
        }
        if here.field("generated").field("count").is_sound() {
            self.range(here.field("generated").field("known"), "known", generated.known, 0..=generated.count);
        }
        // Which ids there are is known only if every district could be read.
        let districts_are_sound = here.field("districts").is_sound();
        let mut districts = BTreeMap::new();
        for (number, district) in territory.districts.iter().enumerate() {
            self.unique_id(&district.id, here.field("districts").item(number), &mut districts);
        }
        let mut prospects = BTreeMap::new();
        let mut places = BTreeMap::new();
        for (number, prospect) in territory.prospects.iter().enumerate() {
            let spot = here.field("prospects").item(number);
            self.unique_id(&prospect.id, spot, &mut prospects);
            if districts_are_sound {
                self.district(prospect, &districts, spot);
            }
            if !KINDS.contains(&prospect.kind.as_str()) {
                let problem = Problem::new(ProblemCode::UnknownPicture, "kind").found(&prospect.kind);
                self.report(spot.field("kind"), problem.expected(nearest(&prospect.kind, &KINDS)));
            }
            self.opening(prospect, scenario.calendar.days, root, spot);
            let at = spot.field("at");
            // In half steps of the map: whoever is nearer can't be told apart.
            let place = ((prospect.at.0 * 2.0) as i32, (prospect.at.1 * 2.0) as i32);
            if at.is_written()
                && let Some(other) = places.insert(place, prospect.id.as_str())
            {
                self.report(at, Problem::new(ProblemCode::SamePlace, "at").found(other));
            }
        }
    }

    pub(super) fn unique_id<'b>(&mut self, id: &'b str, spot: Spot, seen: &mut BTreeMap<&'b str, (usize, usize)>) {
        let place = spot.field("id");
        if !place.is_written() {
            self.report(place, Problem::new(ProblemCode::MissingField, "id"));
            return;
        }
        let start = place.span().start;
        let (first, line) = seen.entry(id).or_insert((start, 0));
        if *first != start {
            if *line == 0 && self.problems.len() < 2 * MOST {
                *line = place.line_of(*first);
            }
            self.report(place, Problem::new(ProblemCode::Duplicate, "id").found(id).expected(*line));
        }
    }

    fn district(&mut self, prospect: &ProspectSpec, known: &BTreeMap<&str, (usize, usize)>, spot: Spot) {
        let place = spot.field("district");
        if known.contains_key(prospect.district.as_str()) || known.is_empty() || self.problems.len() >= 2 * MOST {
            return;
        }
        let problem = if place.is_written() {
            let known: Vec<&str> = known.keys().copied().collect();
            let near = nearest(&prospect.district, &known);
            Problem::new(ProblemCode::UnknownId, "district").found(&prospect.district).expected(near)
        } else {
            Problem::new(ProblemCode::MissingField, "district")
        };
        self.report(place, problem);
    }

    fn opening(&mut self, prospect: &ProspectSpec, days: u16, root: Spot, spot: Spot) {
        let Some(day) = prospect.opens else { return };
        // Whoever is known on the first day is there on it.
        let there = prospect.known || prospect.satisfaction.is_some();
        if there || root.field("calendar").is_sound() {
            self.range(spot.field("opens"), "opens", day, 1..=if there { 1 } else { days });
        }
    }
}
