//! What a scenario claims to teach: can it at all?

use super::{Checker, Problem, ProblemCode, Scenario, Spot};
use crate::{scenario::claim::Claim, sim::Talent};
use serde_json::Value;

impl Checker<'_> {
    pub(super) fn claims(&mut self, scenario: &Scenario, spot: Spot) {
        let mut seen: Vec<String> = Vec::new();
        for (number, claim) in scenario.lesson.iter().enumerate() {
            let place = spot.item(number);
            let name = name_of(claim);
            // The same claim about another purpose is another claim.
            let what = if let Claim::NeglectHurts(purpose) = claim { format!("{name}({purpose:?})") } else { name };
            if seen.contains(&what) {
                self.report(place, Problem::new(ProblemCode::RepeatedClaim, "lesson").found(&what));
            }
            if let Claim::NeglectHurts(purpose) = claim
                && !scenario.activities.purposes().contains(*purpose)
            {
                self.report(place, Problem::new(ProblemCode::PointlessClaim, "lesson").found(&what));
            }
            let possible = match claim {
                Claim::TraineeCopies => scenario.trainee.is_some(),
                // Where everybody has the gift, nobody shows what it is like without.
                Claim::GiftedMayRush => scenario.model.talent != Talent::Gifted,
                _ => true,
            };
            if !possible {
                self.report(place, Problem::new(ProblemCode::PointlessClaim, "lesson").found(&what));
            }
            seen.push(what);
        }
    }
}

/// The claim's name in files, whatever it holds.
fn name_of(claim: &Claim) -> String {
    match serde_json::to_value(claim) {
        Ok(Value::String(name)) => name,
        Ok(Value::Object(held)) => held.into_iter().next().map(|(name, _)| name).unwrap_or_default(),
        _ => String::new(),
    }
}
