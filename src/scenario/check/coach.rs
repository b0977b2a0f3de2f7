//! What the senior colleague teaches, what is asked, and what every activity must serve.

use super::{Checker, Problem, ProblemCode, Scenario, Spot};
use crate::{
    scenario::coach::Deed,
    sim::{Activities, Activity, Channel, Purposes},
};
use serde::Serialize;

impl Checker<'_> {
    pub(super) fn coach(&mut self, scenario: &Scenario, root: Spot) {
        for (number, lesson) in scenario.coach.lessons.iter().enumerate() {
            let spot = root.field("coach").field("lessons").item(number);
            self.day(scenario, root, spot.field("day"), lesson.day);
            for (number, step) in lesson.steps.iter().enumerate() {
                let spot = spot.field("steps").item(number);
                let deed = if step.shows.is_some() { spot.field("shows") } else { spot.field("wants") };
                match step.deed() {
                    None if spot.field("shows").is_lost() => {}
                    None => self.report(deed, Problem::new(ProblemCode::MissingField, "wants")),
                    Some(Deed::Touch { who: Some(who), .. } | Deed::Wait { who }) => {
                        self.known_id(deed.field("who"), "who", who);
                        self.not_trainees(scenario, deed.field("who"), who);
                    }
                    Some(Deed::Touch { .. } | Deed::Prospect | Deed::MakeList | Deed::EndDay) => {}
                }
            }
        }
        if let Some(prediction) = &scenario.prediction {
            let spot = root.field("prediction");
            self.number_of(spot.field("choices"), "choices", prediction.choices.len(), 2..=5);
            self.number_of(spot.field("reasons"), "reasons", prediction.reasons.len(), 1..=5);
        }
        for (number, reflection) in scenario.reflections.iter().enumerate() {
            let spot = root.field("reflections").item(number).field("answers");
            self.number_of(spot, "answers", reflection.answers.len(), 2..=5);
        }
    }

    /// Whatever is done serves at least one purpose.
    pub(super) fn activities(&mut self, activities: &Activities, spot: Spot) {
        let touches = Activity::ALL.into_iter().map(|of| (name_of(&of), activities.touch(of).purposes));
        let channels = Channel::ALL.into_iter().map(|of| (name_of(&of), activities.channel(of).purposes));
        let others = [
            ("seminar", activities.seminar.purposes),
            ("list_making", activities.list_making.purposes),
            ("content", activities.content.purposes),
        ];
        let others = others.into_iter().map(|(name, purposes)| (name.to_owned(), purposes));
        for (name, purposes) in touches.chain(channels).chain(others) {
            let place = spot.field(&name).field("purposes");
            self.served(place, "purposes", purposes);
        }
    }

    /// At least one purpose.
    pub(super) fn served(&mut self, spot: Spot, field: &str, purposes: Purposes) {
        self.number_of(spot, field, purposes.len() as usize, 1..=usize::MAX);
    }
}

/// The name of an activity or channel in files.
fn name_of(row: &impl Serialize) -> String {
    serde_json::to_value(row).ok().and_then(|name| Some(name.as_str()?.to_owned())).unwrap_or_default()
}
