//! What a scenario must hold to be playable, beyond its shape: references, limits that depend on each other, and what
//! hardly was meant or wouldn't teach well.
//!
//! Ranges and the like stand at the types and come through the schema; nothing of that is repeated here. Where something
//! was left out for being wrong, what depends on it isn't looked at: its absence is no second mistake.

mod claims;
mod coach;
mod dials;
mod events;
mod head;
mod reach;
mod scenery;
mod sorting;
mod spot;
mod territory;
mod trainee;

use super::{
    format::Scenario,
    problem::{Problem, ProblemCode},
    shape::{self, nearest},
    syntax::Tree,
};
use spot::Spot;
use std::{collections::BTreeSet, fmt::Display, ops::RangeInclusive};

/// Finds everything wrong. The tree is that of the text which the scenario was read from.
pub(super) fn meaning(scenario: &Scenario, tree: &Tree) -> Vec<Problem> {
    let prospects = scenario.territory.prospects.iter().map(|prospect| prospect.id.as_str()).collect();
    let root = Spot::root(tree);
    let all_there = root.field("territory").field("prospects").is_sound();
    let mut checker = Checker { problems: Vec::new(), prospects, all_there };
    checker.head(scenario, root);
    match &scenario.sorting {
        Some(sorting) => checker.sorting(scenario, sorting, root),
        None if root.field("sorting").is_lost() => {}
        None => {
            checker.territory(scenario, root);
            checker.events(scenario, root);
            checker.last_words(scenario, root);
            checker.scenery(scenario, root);
            checker.trainee(scenario, root);
            checker.coach(scenario, root);
            checker.activities(&scenario.activities, root.field("activities"));
            checker.dials(scenario, root);
            checker.claims(scenario, root.field("lesson"));
            checker.reach(scenario, root);
        }
    }
    checker.problems
}

/// More problems than anybody reads.
const MOST: usize = 1_000;

struct Checker<'s> {
    problems: Vec<Problem>,
    /// The ids of the prospects.
    prospects: BTreeSet<&'s str>,
    /// Is none of them left out?
    all_there: bool,
}

impl Checker<'_> {
    /// Reports a problem, unless what it is about was left out: then something worse has been said already.
    fn report(&mut self, spot: Spot, problem: Problem) {
        // Remarks never crowd out what keeps the scenario from being played.
        let room = if problem.is_fatal() { 2 * MOST } else { MOST };
        if !spot.is_lost() && self.problems.len() < room {
            self.problems.push(problem.spanning(spot.span()));
        }
    }

    fn range<T: PartialOrd + Display>(&mut self, spot: Spot, field: &str, value: T, range: RangeInclusive<T>) {
        if !range.contains(&value) {
            let expected = shape::range(range.start(), range.end());
            self.report(spot, Problem::new(ProblemCode::OutOfRange, field).found(value).expected(expected));
        }
    }

    /// A number of things, at least and at most.
    fn number_of(&mut self, spot: Spot, field: &str, found: usize, allowed: RangeInclusive<usize>) {
        let problem = if found < *allowed.start() {
            Problem::new(ProblemCode::TooFew, field).expected(allowed.start())
        } else if found > *allowed.end() {
            Problem::new(ProblemCode::TooMany, field).expected(allowed.end())
        } else {
            return;
        };
        // What was left out would count as well.
        if spot.is_sound() {
            self.report(spot, problem.found(found));
        }
    }

    /// An id that something refers to must be a prospect's.
    fn known_id(&mut self, spot: Spot, field: &str, id: &str) {
        // An id that somebody lacks may be the one that is meant here.
        let known = |id| self.prospects.contains(id);
        if !self.all_there || known(id) || known("") || self.problems.len() >= 2 * MOST {
            return;
        }
        let known: Vec<&str> = self.prospects.iter().copied().collect();
        self.report(spot, Problem::new(ProblemCode::UnknownId, field).found(id).expected(nearest(id, &known)));
    }
}
