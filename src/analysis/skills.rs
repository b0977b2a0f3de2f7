//! The skills of selling that a run shows, and that practice changes.

use serde::{Deserialize, Serialize};

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
