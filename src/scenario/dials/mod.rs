//! A scenario with dials: one that is made anew for each player, from a seed and from how the dials stand.
//!
//! [`Scenario::turned`] makes the people and turns the numbers; what is to be reached follows from playing, so
//! [`crate::analysis::make`] adds it. What comes out is a scenario like any other, without dials.

mod crowd;
mod setting;
mod spots;
mod turn;

pub use setting::{Setting, SettingError};

use super::text::Text;
use crate::sim::{CustomerType, Hours, Talent, Yen};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something that the player may set before the first day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Dial {
    /// Short name in ASCII; the command line calls it by that.
    #[schemars(length(min = 1, max = 64), regex(pattern = "^[A-Za-z0-9_-]+$"))]
    pub id: String,
    /// The title.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 40))]
    pub title: Text,
    /// What it changes in the world, and what to watch for.
    #[schemars(extend("x-width" = 400))]
    pub about: Text,
    /// Where it can stand, from little to much.
    #[schemars(length(min = 3, max = 7))]
    pub stops: Vec<Stop>,
    /// Where it usually stands, counted from 1.
    #[schemars(range(min = 1, max = 7))]
    pub usual: u8,
}

/// A place where a dial can stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// What it turns, and how far. All stops of a dial turn the same thing.
    pub turns: Turns,
    /// What stands on it; the number itself if not said.
    #[serde(default)]
    #[schemars(extend("x-width" = 28))]
    pub label: Text,
}

/// What a dial turns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub enum Turns {
    /// How many made-up people there are from the start.
    Prospects(#[schemars(range(min = 1, max = 30), extend("x-unit" = "people"))] u16),
    /// How many of them are known on the first day; all of them where there are fewer.
    Known(#[schemars(range(min = 0, max = 30), extend("x-unit" = "people"))] u16),
    /// How many more open later.
    Newcomers(#[schemars(range(min = 0, max = 10), extend("x-unit" = "people"))] u16),
    /// The middle order value.
    OrderValue(#[schemars(range(min = 10_000, max = 10_000_000), extend("x-unit" = "yen"))] Yen),
    /// What people are like to sell to: each type as often as it stands here.
    Customers(#[schemars(length(min = 1, max = 24))] Vec<CustomerType>),
    /// The length in business days.
    Days(#[schemars(range(min = 3, max = 60), extend("x-unit" = "days"))] u16),
    /// Free working time a day.
    HoursPerDay(#[schemars(range(min = 1.0, max = 12.0), extend("x-unit" = "hours"))] Hours),
    /// How badly asking too soon is taken, against the usual 1.
    Pressure(#[schemars(range(min = 0.0, max = 3.0), extend("x-unit" = "factor"))] f64),
    /// How fast trust and what was talked about fade, against the usual 1.
    Forgetting(#[schemars(range(min = 0.1, max = 10.0), extend("x-unit" = "factor"))] f64),
    /// How often the rival wins somebody, against the usual 1.
    Rival(#[schemars(range(min = 0.0, max = 10.0), extend("x-unit" = "factor"))] f64),
    /// How readily customers buy again, against the usual 1.
    RepeatRate(#[schemars(range(min = 0.0, max = 10.0), extend("x-unit" = "factor"))] f64),
    /// What the team may cost a week; there is none at 0.
    Budget(#[schemars(range(min = 0, max = 1_000_000), extend("x-unit" = "yen"))] Yen),
    /// The salesperson's own trait.
    Talent(Talent),
}

impl Turns {
    /// The name of what it turns, as in files.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Prospects(_) => "Prospects",
            Self::Known(_) => "Known",
            Self::Newcomers(_) => "Newcomers",
            Self::OrderValue(_) => "OrderValue",
            Self::Customers(_) => "Customers",
            Self::Days(_) => "Days",
            Self::HoursPerDay(_) => "HoursPerDay",
            Self::Pressure(_) => "Pressure",
            Self::Forgetting(_) => "Forgetting",
            Self::Rival(_) => "Rival",
            Self::RepeatRate(_) => "RepeatRate",
            Self::Budget(_) => "Budget",
            Self::Talent(_) => "Talent",
        }
    }

    /// The value as the command line takes it: a number, or words in small letters.
    pub fn value(&self) -> String {
        match self {
            Self::Prospects(number) | Self::Known(number) | Self::Newcomers(number) | Self::Days(number) => {
                number.to_string()
            }
            Self::OrderValue(yen) | Self::Budget(yen) => yen.0.to_string(),
            Self::HoursPerDay(hours) => hours.as_f64().to_string(),
            Self::Pressure(factor) | Self::Forgetting(factor) | Self::Rival(factor) | Self::RepeatRate(factor) => {
                factor.to_string()
            }
            Self::Customers(types) => {
                let mut names: Vec<String> = Vec::new();
                for name in types.iter().map(|of| format!("{of:?}").to_lowercase()) {
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                // Some of each needs no list.
                if names.len() == CustomerType::ALL.len() { "all".to_owned() } else { names.join("+") }
            }
            Self::Talent(Talent::Usual) => "usual".to_owned(),
            Self::Talent(Talent::Gifted) => "gifted".to_owned(),
            Self::Talent(Talent::ByChance(chance)) => chance.to_string(),
        }
    }
}

impl Stop {
    /// What stands on it.
    pub fn label(&self) -> Text {
        if self.label.is_empty() { Text { ja: self.turns.value(), en: self.turns.value() } } else { self.label.clone() }
    }
}
