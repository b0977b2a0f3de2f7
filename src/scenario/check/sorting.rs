//! What a sorting exercise must hold, and what has no place in one.

use super::{Checker, Place, Problem, ProblemCode, Scenario, Text};
use crate::scenario::{format::Goal, sorting::Sorting};
use std::ops::RangeInclusive;

/// How many companies there may be.
const COMPANIES: RangeInclusive<usize> = 1..=6;
/// How many cards each may have.
const CARDS: RangeInclusive<usize> = 2..=40;

impl Checker<'_> {
    /// A scenario that is a sorting exercise and nothing else.
    pub(super) fn sorting(&mut self, scenario: &Scenario, sorting: &Sorting) {
        self.strangers(scenario);
        self.number_of("companies", 0, sorting.companies.len(), COMPANIES);
        // The fields of a company and of a card can't be left out, so the n-th of a name belongs to the n-th of them.
        let mut before = 0;
        for (number, company) in sorting.companies.iter().enumerate() {
            self.nth_text(number, "name", &company.name);
            self.nth_text(number, "about", &company.about);
            self.number_of("cards", number, company.cards.len(), CARDS);
            for (card, number) in company.cards.iter().zip(before..) {
                self.nth_text(number, "activity", &card.activity);
                if card.accepts.is_empty() {
                    let place = self.in_exercise("accepts", number);
                    self.report(Problem::new(ProblemCode::TooFew, "accepts").found(0).expected(1), place);
                }
                self.nth_text(number, "because", &card.because);
            }
            before += company.cards.len();
        }
    }

    /// Where a field of the exercise stands for the `nth` time.
    fn in_exercise(&self, field: &str, nth: usize) -> Option<Place> {
        let start = self.place(None, "sorting").map_or(0, |place| place.offset);
        Some(self.nth_place(start, field, nth))
    }

    /// A text that must be there, under the `nth` field of its name.
    fn nth_text(&mut self, nth: usize, field: &str, text: &Text) {
        if text.is_empty() {
            let place = self.in_exercise(field, nth);
            self.report(Problem::new(ProblemCode::MissingText, field), place);
        }
    }

    /// A list, the `nth` of its name, that must be of some length.
    fn number_of(&mut self, field: &str, nth: usize, found: usize, allowed: RangeInclusive<usize>) {
        let problem = if found < *allowed.start() {
            Problem::new(ProblemCode::TooFew, field).expected(allowed.start())
        } else if found > *allowed.end() {
            Problem::new(ProblemCode::TooMany, field).expected(allowed.end())
        } else {
            return;
        };
        let place = self.in_exercise(field, nth);
        self.report(problem.found(found), place);
    }

    /// What only a territory has: whoever writes it here expects something that won't happen.
    fn strangers(&mut self, scenario: &Scenario) {
        let usual = Scenario::default();
        let quota = Goal { score: scenario.goal.score.clone(), ..Goal::default() };
        let strange = [
            ("calendar", scenario.calendar != usual.calendar),
            ("visibility", scenario.visibility != usual.visibility),
            ("territory", scenario.territory != usual.territory),
            ("events", !scenario.events.is_empty()),
            ("incident", scenario.incident.is_some()),
            ("rival", scenario.rival.is_some()),
            ("coach", scenario.coach != usual.coach),
            ("prediction", scenario.prediction.is_some()),
            ("reflections", !scenario.reflections.is_empty()),
            ("quota", scenario.goal != quota),
            ("activities", scenario.activities != usual.activities),
            ("model", scenario.model != usual.model),
        ];
        for (field, _) in strange.into_iter().filter(|(_, written)| *written) {
            let place = self.place(None, field);
            self.report(Problem::new(ProblemCode::OutOfPlace, field), place);
        }
    }
}
