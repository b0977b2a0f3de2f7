//! The sorting exercise: companies, their activities as cards, and which purposes each serves there.

use super::{format::Scenario, text::Text};
use crate::sim::{CardId, Exercise, Purposes};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A sorting exercise. A scenario that has one needs no territory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sorting {
    /// The companies, one after the other.
    #[schemars(length(min = 1, max = 6))]
    pub companies: Vec<Company>,
}

/// A company whose activities are sorted. Nothing but the picture may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Company {
    /// Its name.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 60))]
    pub name: Text,
    /// What it sells, to whom and how: what one must know to answer.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 500))]
    pub about: Text,
    /// Which building stands for it.
    #[serde(default = "office")]
    pub kind: String,
    /// Its activities.
    #[schemars(length(min = 2, max = 40))]
    pub cards: Vec<Card>,
}

fn office() -> String {
    "office".to_owned()
}

/// A card: an activity of the company.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// What is done.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 120))]
    pub activity: Text,
    /// The purposes that are right here, at least one.
    #[schemars(length(min = 1))]
    pub accepts: Purposes,
    /// Why.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 500))]
    pub because: Text,
}

/// Reading a card, deciding and reading the reason takes about so many seconds.
const SECONDS_A_CARD: usize = 20;

impl Sorting {
    /// How many cards there are.
    pub fn cards(&self) -> usize {
        self.companies.iter().map(|company| company.cards.len()).sum()
    }

    /// How long it takes, in minutes.
    pub fn minutes(&self) -> usize {
        (self.cards() * SECONDS_A_CARD).div_ceil(60)
    }

    /// The company of a card of this exercise.
    pub fn company(&self, id: CardId) -> &Company {
        &self.companies[usize::from(id.company)]
    }

    /// A card of this exercise.
    pub fn card(&self, id: CardId) -> &Card {
        &self.company(id).cards[usize::from(id.number)]
    }
}

impl Scenario {
    /// The sorting exercise under a seed, if this is one.
    pub fn exercise(&self, seed: u64) -> Option<Exercise> {
        let companies = &self.sorting.as_ref()?.companies;
        let accepted = companies.iter().map(|company| company.cards.iter().map(|card| card.accepts).collect());
        Some(Exercise::new(accepted.collect(), self.goal.score.clone(), seed))
    }
}
