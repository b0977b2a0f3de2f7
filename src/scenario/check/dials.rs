//! The dials: each turns one thing, each thing is turned once, and every dial can stand where it usually stands.

use super::{Checker, Problem, ProblemCode, Scenario, Spot};
use std::collections::BTreeMap;

impl Checker<'_> {
    pub(super) fn dials(&mut self, scenario: &Scenario, root: Spot) {
        let here = root.field("dials");
        let (mut ids, mut turned) = (BTreeMap::new(), BTreeMap::new());
        for (number, dial) in scenario.dials.iter().enumerate() {
            let spot = here.item(number);
            self.unique_id(&dial.id, spot, &mut ids);
            let stops = spot.field("stops");
            if stops.is_sound() {
                let most = u8::try_from(dial.stops.len()).unwrap_or(u8::MAX).max(1);
                self.range(spot.field("usual"), "usual", dial.usual, 1..=most);
            }
            let Some(first) = dial.stops.first() else { continue };
            let what = first.turns.name();
            if let Some(line) = turned.insert(what, here.line_of(spot.span().start)) {
                let problem = Problem::new(ProblemCode::RepeatedTurn, "turns").found(what).expected(line);
                self.report(stops.item(0).field("turns"), problem);
            }
            let mut values = BTreeMap::new();
            for (number, stop) in dial.stops.iter().enumerate() {
                let place = stops.item(number).field("turns");
                if stop.turns.name() != what {
                    let problem = Problem::new(ProblemCode::MixedStops, "turns").found(stop.turns.name());
                    self.report(place, problem.expected(what));
                    continue;
                }
                let value = stop.turns.value();
                let line = here.line_of(place.span().start);
                if let Some(line) = values.insert(value.clone(), line) {
                    self.report(place, Problem::new(ProblemCode::RepeatedTurn, "turns").found(value).expected(line));
                }
            }
        }
        let generated = &scenario.territory.generated;
        if !scenario.dials.is_empty() && here.is_sound() && root.field("territory").field("generated").is_sound() {
            // No more than are written down to choose from.
            let most = Scenario::most_people();
            let found = usize::from(generated.count) + usize::from(generated.newcomers);
            self.number_of(root.field("territory").field("generated"), "generated", found, 0..=most);
        }
    }
}
