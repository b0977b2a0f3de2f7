//! What a sorting exercise must hold, and what has no place in one.

use super::{Checker, Problem, ProblemCode, Scenario, Spot};
use crate::scenario::{format::Goal, sorting::Sorting};
use std::ops::RangeInclusive;

/// How many companies there may be.
const COMPANIES: RangeInclusive<usize> = 1..=6;
/// How many cards each may have.
const CARDS: RangeInclusive<usize> = 2..=40;

impl Checker<'_> {
    /// A scenario that is a sorting exercise and nothing else.
    pub(super) fn sorting(&mut self, scenario: &Scenario, sorting: &Sorting, root: Spot) {
        self.strangers(scenario, root);
        let companies = root.field("sorting").field("companies");
        self.number_of(companies, "companies", sorting.companies.len(), COMPANIES);
        for (number, company) in sorting.companies.iter().enumerate() {
            let cards = companies.item(number).field("cards");
            self.number_of(cards, "cards", company.cards.len(), CARDS);
            for (number, card) in company.cards.iter().enumerate() {
                self.served(cards.item(number).field("accepts"), "accepts", card.accepts);
            }
        }
    }

    /// What only a territory has: whoever writes it here expects something that won't happen.
    fn strangers(&mut self, scenario: &Scenario, root: Spot) {
        let usual = Scenario::default();
        let quota = Goal { score: scenario.goal.score.clone(), ..Goal::default() };
        let strange = [
            ("calendar", scenario.calendar != usual.calendar),
            ("visibility", scenario.visibility != usual.visibility),
            ("territory", scenario.territory != usual.territory),
            ("events", !scenario.events.is_empty()),
            ("incident", scenario.incident.is_some()),
            ("rival", scenario.rival.is_some()),
            ("trainee", scenario.trainee.is_some()),
            ("coach", scenario.coach != usual.coach),
            ("prediction", scenario.prediction.is_some()),
            ("reflections", !scenario.reflections.is_empty()),
            ("activities", scenario.activities != usual.activities),
            ("model", scenario.model != usual.model),
            ("lesson", !scenario.lesson.is_empty()),
            ("dials", !scenario.dials.is_empty()),
        ];
        for (field, _) in strange.into_iter().filter(|(_, written)| *written) {
            self.report(root.field(field), Problem::new(ProblemCode::OutOfPlace, field));
        }
        if scenario.goal != quota {
            self.report(root.field("goal").field("quota"), Problem::new(ProblemCode::OutOfPlace, "quota"));
        }
    }
}
