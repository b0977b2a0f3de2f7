//! The trainee: are the houses there, and is nothing asked of the player at them?

use super::{Checker, Problem, ProblemCode, Scenario, Spot};
use crate::scenario::happening::Happens;

impl Checker<'_> {
    pub(super) fn trainee(&mut self, scenario: &Scenario, root: Spot) {
        let Some(trainee) = &scenario.trainee else { return };
        let spot = root.field("trainee");
        if root.field("calendar").is_sound() {
            self.range(spot.field("from"), "from", trainee.from, 1..=scenario.calendar.days);
        }
        let houses = spot.field("prospects");
        self.number_of(houses, "prospects", trainee.prospects.len(), 1..=16);
        for (number, id) in trainee.prospects.iter().enumerate() {
            let house = houses.item(number);
            self.known_id(house, "prospects", id);
            self.there_by(scenario, trainee.from, house, id);
            if let Some(first) = trainee.prospects[..number].iter().position(|other| other == id) {
                let line = house.line_of(houses.item(first).span().start);
                self.report(house, Problem::new(ProblemCode::Duplicate, "prospects").found(id).expected(line));
            }
        }
        for (number, event) in scenario.events.iter().enumerate() {
            let field = match event.happens {
                Happens::Inquiry { .. } | Happens::Complaint { .. } => "from",
                Happens::WindowOpens { .. } | Happens::Leaves { .. } => continue,
            };
            let who = root.field("events").item(number).field("happens").field(field);
            self.not_trainees(scenario, who, event.happens.who());
        }
    }

    /// The player can't do anything at the trainee's houses.
    pub(super) fn not_trainees(&mut self, scenario: &Scenario, spot: Spot, who: &str) {
        if scenario.trainee.as_ref().is_some_and(|trainee| trainee.prospects.iter().any(|id| id == who)) {
            self.report(spot, Problem::new(ProblemCode::TraineesHouse, "trainee").found(who));
        }
    }
}
