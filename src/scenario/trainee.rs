//! The trainee, as a scenario writes them.

use super::text::Text;
use crate::sim::Hours;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Somebody who works houses of their own the way they have seen the player work, without the player's gift.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TraineeSpec {
    /// What they are called.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 40))]
    pub name: Text,
    /// The day from which on they work, in the evening, counted from 1.
    #[schemars(extend("x-unit" = "day number"))]
    pub from: u16,
    /// Their working time a day.
    #[schemars(range(min = 0.25, max = 12.0), extend("x-unit" = "hours"))]
    pub hours_per_day: Hours,
    /// Ids of their houses. They are known to the firm from the first day, and the player doesn't go there.
    #[schemars(extend("x-id" = "prospect"))]
    #[schemars(length(min = 1, max = 16))]
    pub prospects: Vec<String>,
}

impl Default for TraineeSpec {
    fn default() -> Self {
        Self { name: Text::default(), from: 1, hours_per_day: Hours::from_minutes(120), prospects: Vec::new() }
    }
}
