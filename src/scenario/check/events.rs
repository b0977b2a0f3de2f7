//! What happens on set days.

use super::{Checker, Problem, ProblemCode, Scenario, Spot};
use crate::scenario::happening::{Happens, IncidentSpec};

impl Checker<'_> {
    pub(super) fn events(&mut self, scenario: &Scenario, root: Spot) {
        for (number, event) in scenario.events.iter().enumerate() {
            let spot = root.field("events").item(number);
            let field = match event.happens {
                Happens::Inquiry { .. } | Happens::Complaint { .. } => "from",
                Happens::WindowOpens { .. } => "at",
                Happens::Leaves { .. } => "who",
            };
            let who = spot.field("happens").field(field);
            self.known_id(who, field, event.happens.who());
            self.day(scenario, root, spot.field("day"), event.day);
            self.there_by(scenario, event.day, who, event.happens.who());
            if matches!(event.happens, Happens::Complaint { .. } | Happens::Leaves { .. }) {
                self.customer_by_then(scenario, who, event.happens.who());
            }
        }
        if let Some(incident) = &scenario.incident {
            self.incident(scenario, incident, root, root.field("incident"));
        }
    }

    /// The last words of the debrief speak of people who are there.
    pub(super) fn last_words(&mut self, scenario: &Scenario, root: Spot) {
        for (number, word) in scenario.debrief.iter().enumerate() {
            let when = root.field("debrief").item(number).field("when");
            for (number, ending) in word.when.iter().enumerate() {
                if let Some(id) = ending.who() {
                    self.known_id(when.item(number), "when", id);
                }
            }
        }
    }

    /// A day of the calendar.
    pub(super) fn day(&mut self, scenario: &Scenario, root: Spot, spot: Spot, day: u16) {
        if root.field("calendar").is_sound() {
            self.range(spot, "day", day, 1..=scenario.calendar.days);
        }
    }

    /// Somebody whom something happens to should be there on that day.
    pub(super) fn there_by(&mut self, scenario: &Scenario, day: u16, spot: Spot, who: &str) {
        let prospect = scenario.territory.prospects.iter().find(|prospect| prospect.id == who);
        if let Some(opens) = prospect.and_then(|prospect| prospect.opens).filter(|opens| *opens > day) {
            self.report(spot, Problem::new(ProblemCode::NotThereYet, "day").found(who).expected(opens));
        }
    }

    /// Only a customer complains or leaves; who isn't one on the first day may never become one.
    fn customer_by_then(&mut self, scenario: &Scenario, spot: Spot, who: &str) {
        let prospect = scenario.territory.prospects.iter().find(|prospect| prospect.id == who);
        if self.all_there && prospect.is_some_and(|prospect| prospect.satisfaction.is_none()) {
            self.report(spot, Problem::new(ProblemCode::NoCustomerYet, "satisfaction").found(who));
        }
    }

    fn incident(&mut self, scenario: &Scenario, incident: &IncidentSpec, root: Spot, spot: Spot) {
        self.day(scenario, root, spot.field("day"), incident.day);
        let choices = spot.field("choices");
        self.number_of(choices, "choices", incident.choices.len(), 2..=4);
        let day = scenario.calendar.hours_per_day.as_f64();
        for (number, choice) in incident.choices.iter().enumerate() {
            let spot = choices.item(number);
            // Going home must always be possible.
            let last = number + 1 == incident.choices.len() && choices.is_sound();
            if last || root.field("calendar").is_sound() {
                self.range(spot.field("hours"), "hours", choice.hours.as_f64(), 0.0..=if last { 0.0 } else { day });
            }
            for (number, effect) in choice.effects.iter().enumerate() {
                let who = spot.field("effects").item(number).field("who");
                for (number, id) in effect.who.iter().enumerate() {
                    self.known_id(who.item(number), "who", id);
                    self.there_by(scenario, incident.day, who.item(number), id);
                }
            }
        }
    }
}
