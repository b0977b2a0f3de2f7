//! Districts and prospects: ids, references, and what must fit together.

use super::{Checker, Problem, ProblemCode, Scenario, Spot, nearest};
use crate::scenario::format::ProspectSpec;
use std::collections::{BTreeMap, BTreeSet};

/// The most prospects that a territory can hold.
const MAX_PROSPECTS: usize = 500;

impl Checker {
    pub(super) fn territory(&mut self, scenario: &Scenario, root: Spot) {
        let territory = &scenario.territory;
        let here = root.field("territory");
        let generated = &territory.generated;
        let count = territory.prospects.len() + usize::from(generated.count) + usize::from(generated.newcomers);
        if here.field("generated").is_sound() {
            self.number_of(here.field("prospects"), "prospects", count, 1..=MAX_PROSPECTS);
        }
        if territory.districts.is_empty() && here.field("districts").is_sound() {
            let problem = Problem::new(ProblemCode::TooFew, "districts").found(0).expected(1);
            self.report(here.field("districts"), problem);
        }
        if here.field("generated").field("count").is_sound() {
            self.range(here.field("generated").field("known"), "known", generated.known, 0..=generated.count);
        }
        let mut districts = BTreeSet::new();
        for (number, district) in territory.districts.iter().enumerate() {
            self.unique_id(&district.id, here.field("districts").item(number), &mut districts);
        }
        let mut prospects = BTreeSet::new();
        let mut places = BTreeMap::new();
        for (number, prospect) in territory.prospects.iter().enumerate() {
            let spot = here.field("prospects").item(number);
            self.unique_id(&prospect.id, spot, &mut prospects);
            self.district(prospect, &districts, here.field("districts"), spot);
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

    fn unique_id<'b>(&mut self, id: &'b str, spot: Spot, seen: &mut BTreeSet<&'b str>) {
        let place = spot.field("id");
        if !place.is_written() {
            self.report(place, Problem::new(ProblemCode::MissingField, "id"));
        } else if !seen.insert(id) {
            self.report(place, Problem::new(ProblemCode::Duplicate, "id").found(id));
        }
    }

    fn district(&mut self, prospect: &ProspectSpec, known: &BTreeSet<&str>, list: Spot, spot: Spot) {
        let place = spot.field("district");
        // Which ids there are is known only if every district could be read.
        if known.contains(prospect.district.as_str()) || known.is_empty() || !list.is_sound() {
            return;
        }
        let problem = if place.is_written() {
            let known: Vec<&str> = known.iter().copied().collect();
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
