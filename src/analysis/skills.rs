//! The skills of selling that a run shows, and that practice changes.

mod watch;

#[cfg(test)]
mod tests;

use crate::sim::{Command, Refusal, Setup};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A skill that runs are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skill {
    /// Asking when it is time to ask.
    Timing,
    /// Leaving people the right time between two contacts.
    Spacing,
    /// Answering inquiries soon.
    Speed,
    /// Looking for new people all the time (①).
    Steadiness,
    /// Looking after customers (④).
    Care,
}

impl Skill {
    /// Every skill, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Timing, Self::Spacing, Self::Speed, Self::Steadiness, Self::Care];
}

/// How well a run did in one skill: on so many of so many occasions.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Mark {
    /// The share of the occasions that were used well, 0..=1.
    pub share: f64,
    /// The occasions that were used well.
    pub good: u32,
    /// The occasions that there were: at least one.
    pub of: u32,
}

impl Mark {
    /// So many of so many; `None` where there was no occasion.
    pub fn new(good: u32, of: u32) -> Option<Self> {
        (of > 0).then(|| Self { share: f64::from(good) / f64::from(of), good, of })
    }
}

/// What a run shows of each skill; `None` where it gave no occasion. What the trainee does is nobody's mark.
///
/// Every mark is a plain count, so that whoever is shown it can look for the occasions in the run:
///
/// - Timing: of one's asks, those that weren't premature: a no would have been a polite one, which teaches something.
///   The line is the model's own, and luck has no part in it: an order that a lucky die gave to a rash ask is no skill.
/// - Spacing: of the contacts that give something to leads, those that found 70 % of the usual effect left by the
///   contacts before, which is where the top bar draws the line. Whoever comes again the same day finds less.
/// - Speed: of the inquiries and questions, those answered on the day on which they came in. A day later an answer is
///   worth little (at a fast tempo it even does harm), so a later one counts like none.
/// - Steadiness: of the weeks that began with somebody left to find, those in which ① got anything at all, be it of the
///   team's money. How much is a matter of the territory; that it isn't let go for weeks is the skill.
/// - Care: of the turns of so many days that each customer has been one, those in which somebody looked in who didn't want
///   anything; and of the complaints, those handled on the first or second day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Skills {
    /// [`Skill::Timing`].
    pub timing: Option<Mark>,
    /// [`Skill::Spacing`].
    pub spacing: Option<Mark>,
    /// [`Skill::Speed`].
    pub speed: Option<Mark>,
    /// [`Skill::Steadiness`].
    pub steadiness: Option<Mark>,
    /// [`Skill::Care`].
    pub care: Option<Mark>,
}

impl Skills {
    /// Replays commands and counts.
    ///
    /// # Errors
    /// The place of the first command that is refused, with the refusal.
    pub fn of(
        setup: &Arc<Setup>,
        seed: u64,
        commands: impl IntoIterator<Item = Command>,
    ) -> Result<Self, (usize, Refusal)> {
        watch::watch(setup, seed, commands)
    }

    /// The mark in a skill.
    pub fn mark(&self, skill: Skill) -> Option<Mark> {
        match skill {
            Skill::Timing => self.timing,
            Skill::Spacing => self.spacing,
            Skill::Speed => self.speed,
            Skill::Steadiness => self.steadiness,
            Skill::Care => self.care,
        }
    }
}
