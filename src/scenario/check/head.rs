//! Id, calendar and score.

use super::{Checker, Problem, ProblemCode, Scenario, Spot};
use crate::{scenario::calendar::Weekday, sim::PartKind};

/// Weights that are written as shares add up to 1 but for rounding.
const ROUNDING: f64 = 0.005;

impl Checker<'_> {
    pub(super) fn head(&mut self, scenario: &Scenario, root: Spot) {
        if scenario.id.is_empty() && !root.field("id").is_written() {
            self.report(root.field("id"), Problem::new(ProblemCode::MissingField, "id"));
        }
        let starts = scenario.calendar.starts;
        if starts.is_weekend() {
            let day = if starts.weekday() == Weekday::Saturday { "saturday" } else { "sunday" };
            let next = starts.business_day(2);
            let problem = Problem::new(ProblemCode::Weekend, day).found(starts).instead(format!("\"{next}\""));
            self.report(root.field("calendar").field("starts"), problem);
        }
        self.score(scenario, root.field("goal").field("score"));
    }

    fn score(&mut self, scenario: &Scenario, spot: Spot) {
        let rules = &scenario.goal.score;
        if !spot.is_written() || !spot.is_sound() {
            return;
        }
        let sum: f64 = PartKind::ALL.into_iter().map(|kind| rules.anchor(kind).weight).sum();
        if (sum - 1.0).abs() > ROUNDING {
            let sum = (sum * 1000.0).round() / 1000.0;
            self.report(spot, Problem::new(ProblemCode::OddWeights, "score").found(sum).expected(1));
        }
        for (kind, name) in PartKind::ALL.into_iter().zip(["revenue", "conversion", "trust", "pipeline", "after"]) {
            let anchor = rules.anchor(kind);
            let part = spot.field(name);
            if anchor.hi <= anchor.lo && anchor.weight > 0.0 && part.is_written() {
                let found = format!("lo: {}, hi: {}", anchor.lo, anchor.hi);
                self.report(part, Problem::new(ProblemCode::ReversedAnchors, name).found(found).expected("lo < hi"));
            }
        }
    }
}
