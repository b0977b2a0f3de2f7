//! The map and its people, as a scenario writes them.

use super::{look::Look, text::Text};
use crate::sim::{CustomerType, Yen};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// Where the hidden traits of generated prospects come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Seed {
    /// The same people for everybody; another number makes others.
    Fixed(u64),
}

impl Default for Seed {
    fn default() -> Self {
        Self::Fixed(1)
    }
}

/// The map and its people.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TerritorySpec {
    /// Where generated traits come from.
    pub seed: Seed,
    /// The picture of the map: `lake_town`, `harbour`, `castle`, `valley`, `city` or `lakeside`.
    pub map: String,
    /// The districts, at least one.
    #[schemars(length(min = 1, max = 16))]
    pub districts: Vec<District>,
    /// The prospects that have a name.
    #[schemars(length(max = 500))]
    pub prospects: Vec<ProspectSpec>,
    /// More prospects, made by the dice.
    pub generated: Generated,
}

/// A district. The first visit in one each day costs the way there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct District {
    /// Its id, which prospects give as their `district`.
    #[schemars(length(min = 1, max = 64), regex(pattern = "^[A-Za-z0-9_-]+$"), extend("x-names" = "district"))]
    pub id: String,
    /// Its name.
    #[schemars(extend("x-width" = 30))]
    pub name: Text,
}

/// Prospects made by the dice: how many, and how their traits spread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Generated {
    /// How many there are from the start.
    #[schemars(range(min = 0, max = 500), extend("x-unit" = "people"))]
    pub count: u16,
    /// How many of them are known on the first day, at most `count`.
    #[schemars(range(min = 0, max = 500), extend("x-unit" = "people"))]
    pub known: u16,
    /// How many more open later, on days that the dice choose.
    #[schemars(range(min = 0, max = 500), extend("x-unit" = "people"))]
    pub newcomers: u16,
    /// Middle order value (the median).
    #[schemars(range(min = 1_000, max = 100_000_000), extend("x-unit" = "yen"))]
    pub value: Yen,
    /// Spread of the values: standard deviation of their logarithm.
    #[schemars(range(min = 0.0, max = 2.0), extend("x-unit" = "spread"))]
    pub value_spread: f64,
    /// Credibility: mean and standard deviation.
    pub credibility: Spread,
    /// Reliability: mean and standard deviation.
    pub reliability: Spread,
    /// Intimacy: mean and standard deviation.
    pub intimacy: Spread,
    /// Clarity of the need: mean and standard deviation.
    pub clarity: Spread,
    /// Customer types that the dice choose from, each as often as it stands here; all are steady without any.
    pub customers: Vec<CustomerType>,
}

/// A normal distribution: mean and standard deviation, cut to 0..=1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Spread(#[schemars(extend("x-unit" = "share"))] pub f64, #[schemars(extend("x-unit" = "share"))] pub f64);

impl Default for Generated {
    fn default() -> Self {
        Self {
            count: 0,
            known: 0,
            newcomers: 0,
            value: Yen(300_000),
            value_spread: 0.5,
            credibility: Spread(0.14, 0.05),
            reliability: Spread(0.12, 0.04),
            intimacy: Spread(0.08, 0.04),
            clarity: Spread(0.15, 0.06),
            customers: Vec::new(),
        }
    }
}

/// A prospect: a shop or a company.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ProspectSpec {
    /// Short name in ASCII, unique in the scenario.
    #[schemars(length(min = 1, max = 64), regex(pattern = "^[A-Za-z0-9_-]+$"), extend("x-names" = "prospect"))]
    pub id: String,
    /// The shop or company.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 40))]
    pub name: Text,
    /// Who one talks to.
    #[schemars(extend("x-width" = 60))]
    pub person: Text,
    /// What they do.
    #[schemars(extend("x-width" = 40))]
    pub trade: Text,
    /// What one hears about them.
    #[schemars(extend("x-width" = 300))]
    pub about: Text,
    /// Which building stands there: `bakery`, `cafe`, `florist`, `grocer`, `inn`, `clinic`, `office`, `shop` and others.
    /// One that isn't known is drawn as a shop.
    pub kind: String,
    /// What they are like to sell to.
    pub customer: CustomerType,
    /// Id of their district.
    #[schemars(extend("x-id" = "district"))]
    pub district: String,
    /// Place on the map: how far from the left, how far from the top.
    #[schemars(schema_with = "place_on_the_map")]
    pub at: (f32, f32),
    /// Does the player know them on the first day?
    pub known: bool,
    /// Of somebody who is a customer already on the first day: their satisfaction.
    #[schemars(extend("x-unit" = "share"))]
    pub satisfaction: Option<f64>,
    /// The day on whose morning they open, if they aren't there from the start.
    #[schemars(extend("x-unit" = "day number"))]
    pub opens: Option<u16>,
    /// What a full order is worth.
    #[schemars(range(min = 1_000, max = 100_000_000), extend("x-unit" = "yen"))]
    pub value: Yen,
    /// How much they need it.
    #[schemars(extend("x-unit" = "share"))]
    pub need: f64,
    /// How well the goods fit.
    #[schemars(extend("x-unit" = "share"))]
    pub fit: f64,
    /// How clear the need is to both sides.
    #[schemars(extend("x-unit" = "share"))]
    pub clarity: f64,
    /// Credibility: do they think that the player knows what they talk about? A part of trust.
    #[schemars(extend("x-unit" = "share"))]
    pub credibility: f64,
    /// Reliability: do they think that the player keeps their word? A part of trust.
    #[schemars(extend("x-unit" = "share"))]
    pub reliability: f64,
    /// Intimacy: can they tell the player things? A part of trust.
    #[schemars(extend("x-unit" = "share"))]
    pub intimacy: f64,
    /// Feeling of being sold to; the stronger, the less all trust counts.
    #[schemars(range(min = 0.0, max = 1.2), extend("x-unit" = "share"))]
    pub pressure: f64,
    /// Interest just now; .30 for the known and .05 for strangers if not said.
    #[schemars(extend("x-unit" = "share"))]
    pub heat: Option<f64>,
    /// Is the budget window open on the first day? By the dice if not said.
    pub window: Option<bool>,
    /// Contact load that earlier touches have left: about 1 for each of the last days' touches.
    // Left out where there is none: the hashes of scenarios without it stay as they were; the next two as well.
    #[serde(skip_serializing_if = "is_zero")]
    #[schemars(extend("x-unit" = "load", "default" = 0.0))]
    pub load: f64,
    /// How often they were asked for the order of late.
    #[serde(skip_serializing_if = "is_zero")]
    #[schemars(range(min = 0.0, max = 100.0), extend("default" = 0.0))]
    pub asks: f64,
    /// Quality of the proposal that they have in hand.
    #[serde(skip_serializing_if = "is_zero")]
    #[schemars(extend("x-unit" = "share", "default" = 0.0))]
    pub proposal: f64,
    /// How they look; as their trade goes if not said.
    // Left out where it isn't said, and then it follows from the trade.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("default" = null))]
    pub look: Option<Look>,
    /// What they say.
    pub lines: Lines,
}

/// Is there nothing of it?
fn is_zero(amount: &f64) -> bool {
    *amount == 0.0
}

/// The schema of a place on the map: how far from the left, how far from the top.
fn place_on_the_map(_: &mut SchemaGenerator) -> Schema {
    let up_to = |most: f64| json_schema!({ "type": "number", "minimum": 0.0, "maximum": most, "x-unit": "map" });
    json_schema!({ "type": "array", "prefixItems": [up_to(960.0), up_to(600.0)], "minItems": 2, "maxItems": 2 })
}

impl Default for ProspectSpec {
    fn default() -> Self {
        Self {
            id: String::new(),
            name: Text::default(),
            person: Text::default(),
            trade: Text::default(),
            about: Text::default(),
            kind: "shop".to_owned(),
            customer: CustomerType::default(),
            district: String::new(),
            at: (0.0, 0.0),
            known: false,
            satisfaction: None,
            opens: None,
            value: Yen(300_000),
            need: 0.5,
            fit: 0.57,
            clarity: 0.15,
            credibility: 0.14,
            reliability: 0.12,
            intimacy: 0.08,
            pressure: 0.08,
            heat: None,
            window: None,
            load: 0.0,
            asks: 0.0,
            proposal: 0.0,
            look: None,
            lines: Lines::default(),
        }
    }
}

impl ProspectSpec {
    /// How they look, said or not.
    pub fn seen(&self) -> Look {
        self.look.clone().unwrap_or_else(|| Look::of(&self.kind, &self.id, &self.person.en))
    }
}

/// What a prospect says, by occasion. An empty list takes the general lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Lines {
    /// The first reply ever.
    #[schemars(extend("x-width" = 240))]
    pub first: Vec<Text>,
    /// At low trust.
    #[schemars(extend("x-width" = 240))]
    pub cool: Vec<Text>,
    /// Polite.
    #[schemars(extend("x-width" = 240))]
    pub neutral: Vec<Text>,
    /// Trust has grown.
    #[schemars(extend("x-width" = 240))]
    pub warm: Vec<Text>,
    /// They feel sold to.
    #[schemars(extend("x-width" = 240))]
    pub pushed: Vec<Text>,
    /// They talk about buying.
    #[schemars(extend("x-width" = 240))]
    pub ready: Vec<Text>,
    /// A no.
    #[schemars(extend("x-width" = 240))]
    pub no: Vec<Text>,
    /// A yes.
    #[schemars(extend("x-width" = 240))]
    pub sold: Vec<Text>,
    /// They don't want to be contacted any more.
    #[schemars(extend("x-width" = 240))]
    pub closed: Vec<Text>,
    /// They have bought from the rival.
    #[schemars(extend("x-width" = 240))]
    pub lost: Vec<Text>,
    /// They ask something on their own.
    #[schemars(extend("x-width" = 240))]
    pub inquiry: Vec<Text>,
    /// After having bought, they ask how something works.
    #[schemars(extend("x-width" = 240))]
    pub question: Vec<Text>,
    /// They order again.
    #[schemars(extend("x-width" = 240))]
    pub again: Vec<Text>,
    /// They complain.
    #[schemars(extend("x-width" = 240))]
    pub complaint: Vec<Text>,
    /// They leave, after having bought.
    #[schemars(extend("x-width" = 240))]
    pub left: Vec<Text>,
}
