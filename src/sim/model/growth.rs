//! The numbers of what grows besides trust: the salesperson's skill, the shop's content, the team, the territory.

use crate::sim::{math::unit, units::Yen};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Studying: hours now for skill later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Study {
    /// Share of the way to mastery that an hour covers: s += gain·(1 − s).
    #[schemars(extend("x-unit" = "share"))]
    pub gain: f64,
    /// What mastery adds to what one gives and to how many respond.
    #[schemars(range(min = 0.0, max = 10.0), extend("x-unit" = "factor"))]
    pub worth: f64,
}

impl Default for Study {
    fn default() -> Self {
        Self { gain: 0.1, worth: 0.5 }
    }
}

/// The online shop: what is written for it nurtures and closes by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Shop {
    /// Share of the way to a full shop that one piece of work covers: W += gain·(1 − W).
    #[schemars(extend("x-unit" = "share"))]
    pub gain: f64,
    /// What a full shop adds to the chance of an order through the web page.
    #[schemars(extend("x-unit" = "factor"))]
    pub worth: f64,
}

impl Default for Shop {
    fn default() -> Self {
        Self { gain: 0.2, worth: 4.0 }
    }
}

/// A discount: a shortcut that the next order pays for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Discount {
    /// Share of the price given away.
    #[schemars(range(min = 0.0, max = 0.5), extend("x-unit" = "share"))]
    pub share: f64,
    /// What each unit of it adds to the logit of a sale.
    #[schemars(extend("x-unit" = "logit"))]
    pub pull: f64,
    /// Share of it that this customer and the neighbours expect from then on.
    #[schemars(extend("x-unit" = "share"))]
    pub expected: f64,
    /// Days in which they do, at tempo 1.
    #[schemars(extend("x-unit" = "days"))]
    pub remembered: f64,
}

impl Default for Discount {
    fn default() -> Self {
        Self { share: 0.15, pull: 5.0, expected: 0.5, remembered: 30.0 }
    }
}

/// The salesperson's own trait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Talent {
    /// Like almost everybody.
    #[default]
    Usual,
    /// A gifted closer.
    Gifted,
    /// Gifted with this chance, by the dice; told in the debrief.
    ByChance(#[schemars(extend("x-unit" = "chance"))] f64),
}

/// What a gifted closer has. Rare, and nothing to plan on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Gift {
    /// Share of the pressure of asking that isn't felt.
    #[schemars(extend("x-unit" = "share"))]
    pub tact: f64,
    /// What it adds to the logit of a sale.
    #[schemars(extend("x-unit" = "logit"))]
    pub gift: f64,
}

impl Default for Gift {
    fn default() -> Self {
        Self { tact: 0.80, gift: 1.0 }
    }
}

/// Division of labour: what each part of the team gets for its money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Team {
    /// The most that all budgets together may be, yen a week; 0 where there is no team.
    #[schemars(range(min = 0, max = 500_000), extend("x-unit" = "yen"))]
    pub budget: Yen,
    /// Marketing: yen for one piece of information to one lead.
    #[schemars(extend("x-unit" = "yen"))]
    pub marketing_touch: Yen,
    /// What that gives, against the salesperson's own.
    #[schemars(extend("x-unit" = "factor"))]
    pub marketing_effect: f64,
    /// Inside sales: yen for a call. Calls charged by the piece cost ¥200–300 in Japan.
    #[schemars(extend("x-unit" = "yen"))]
    pub inside_call: Yen,
    /// Shop: yen for as much as the salesperson's own piece of writing.
    #[schemars(extend("x-unit" = "yen"))]
    pub shop_piece: Yen,
    /// Working days in which a weekly budget is used up.
    #[schemars(range(min = 1.0, max = 7.0), extend("x-unit" = "days"))]
    pub week: f64,
}

impl Default for Team {
    fn default() -> Self {
        Self {
            budget: Yen(0),
            marketing_touch: Yen(1_500),
            marketing_effect: 0.7,
            inside_call: Yen(250),
            shop_piece: Yen(30_000),
            week: 5.0,
        }
    }
}

/// How the territory itself changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Arrivals {
    /// Chance a day at tempo 1 that one of the newcomers opens.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub daily: f64,
}

impl Default for Arrivals {
    fn default() -> Self {
        Self { daily: 0.06 }
    }
}

impl Study {
    /// What a skill makes of something, from 1: 1 + worth·s.
    pub(in crate::sim) fn factor(&self, skill: f64) -> f64 {
        1.0 + self.worth * skill
    }
}

/// `level` after so many pieces of work, each covering `gain` of what is left.
pub(in crate::sim) fn after_pieces(level: f64, gain: f64, pieces: f64) -> f64 {
    unit(1.0 - (1.0 - level) * libm::pow(1.0 - gain, pieces))
}
