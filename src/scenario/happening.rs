//! What happens on set days: by itself, or as an incident that the player answers.

use super::text::Text;
use crate::sim::{Gains, Hours, Purpose, Yen};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What happens on a set day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TimedEvent {
    /// On the morning of this day, counted from 1.
    #[schemars(extend("x-unit" = "day number"))]
    pub day: u16,
    /// What happens.
    pub happens: Happens,
}

/// What can be made to happen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub enum Happens {
    /// A prospect asks something on their own.
    Inquiry {
        /// Id of the prospect.
        #[schemars(extend("x-id" = "prospect"))]
        from: String,
    },
    /// A prospect's budget window opens.
    WindowOpens {
        /// Id of the prospect.
        #[schemars(extend("x-id" = "prospect"))]
        at: String,
    },
    /// A customer complains.
    Complaint {
        /// Id of the prospect.
        #[schemars(extend("x-id" = "prospect"))]
        from: String,
    },
    /// A customer leaves.
    Leaves {
        /// Id of the prospect.
        #[schemars(extend("x-id" = "prospect"))]
        who: String,
        /// Unless they are at least so satisfied. In any case if not said.
        #[serde(default)]
        #[schemars(extend("x-unit" = "share"))]
        unless: Option<f64>,
    },
}

impl Happens {
    /// The id of the prospect that it is about.
    pub fn who(&self) -> &str {
        match self {
            Self::Inquiry { from } | Self::Complaint { from } => from,
            Self::WindowOpens { at } => at,
            Self::Leaves { who, .. } => who,
        }
    }
}

/// One memorable thing that happens, and what the player can make of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct IncidentSpec {
    /// On the morning of this day, counted from 1.
    #[schemars(extend("x-unit" = "day number"))]
    pub day: u16,
    /// What it is called.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 60))]
    pub title: Text,
    /// What has happened.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 800))]
    pub story: Text,
    /// Its picture, by its name in the art folder: `incident/isogaba`. A general one if there is none.
    // Left out where there is none: the hashes of scenarios without one stay as they were.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(extend("default" = ""))]
    pub picture: String,
    /// Two to four choices; the last costs nothing. Whoever ends the day without choosing has chosen the last.
    #[schemars(length(min = 2, max = 4))]
    pub choices: Vec<ChoiceSpec>,
}

/// What the player can make of an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ChoiceSpec {
    /// What one does.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 120))]
    pub say: Text,
    /// What comes of it.
    #[schemars(extend("x-width" = 600))]
    pub outcome: Text,
    /// Working time.
    #[schemars(range(min = 0.0, max = 12.0), extend("x-unit" = "hours"))]
    pub hours: Hours,
    /// Expenses.
    #[schemars(range(min = 0, max = 100_000_000), extend("x-unit" = "yen"))]
    pub yen: Yen,
    /// The purpose on which the time is booked.
    pub purpose: Purpose,
    /// What it does to whom.
    pub effects: Vec<EffectSpec>,
}

impl Default for ChoiceSpec {
    fn default() -> Self {
        Self {
            say: Text::default(),
            outcome: Text::default(),
            hours: Hours::ZERO,
            yen: Yen(0),
            purpose: Purpose::Nurturing,
            effects: Vec::new(),
        }
    }
}

/// What a choice does to some of the prospects.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EffectSpec {
    /// Ids of the prospects.
    #[schemars(extend("x-id" = "prospect"))]
    pub who: Vec<String>,
    /// What it changes; the tempo has no part in it.
    pub gains: Gains,
    /// Do strangers among them become known that way?
    pub meets: bool,
    /// Does it open their budget window?
    pub opens_window: bool,
}
