//! What a scenario asks the player: a prediction before the first day, a look back at each week's end. And who the rival is.

use super::text::Text;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The question before the first day: which way will earn more by the end, and why? Answered in the debrief.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Prediction {
    /// The question.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 200))]
    pub question: Text,
    /// The ways to choose from.
    #[schemars(length(min = 2, max = 5))]
    #[schemars(extend("x-width" = 120))]
    pub choices: Vec<Way>,
    /// Reasons to choose from.
    #[schemars(length(min = 1, max = 5))]
    #[schemars(extend("x-width" = 120))]
    pub reasons: Vec<Text>,
}

/// A way of selling that can be predicted to earn more, as the player reads it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Way {
    /// Asking early.
    Haste(Text),
    /// Nurturing first.
    Nurture(Text),
    /// All four purposes.
    AllFour(Text),
    /// All but ① prospecting.
    NoProspecting(Text),
    /// All but ④ after-follow.
    NoAfterFollow(Text),
    /// All four purposes, with parts of the work given to a team.
    Team(Text),
    /// All four purposes, studying first.
    Learner(Text),
    /// All of them come out about the same.
    Even(Text),
}

impl Way {
    /// How it reads.
    pub fn text(&self) -> &Text {
        match self {
            Self::Haste(text)
            | Self::Nurture(text)
            | Self::AllFour(text)
            | Self::NoProspecting(text)
            | Self::NoAfterFollow(text)
            | Self::Team(text)
            | Self::Learner(text)
            | Self::Even(text) => text,
        }
    }
}

/// A question to look back with, and answers to choose from. None is right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Reflection {
    /// The question.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 200))]
    pub ask: Text,
    /// Answers to choose from.
    #[schemars(length(min = 2, max = 5))]
    #[schemars(extend("x-width" = 120))]
    pub answers: Vec<Text>,
}

/// The salesperson of another firm.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Rival {
    /// How they are called.
    #[schemars(extend("x-width" = 60))]
    pub name: Text,
}
