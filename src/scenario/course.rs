//! A scenario's place in the course, what a trainer discusses afterwards, and the last words of the debrief.

use super::text::Text;
use crate::sim::{Grade, Purpose};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The place in the course: what is learnt there, and what a trainer may ask afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Course {
    /// Place in the course, counted from 1. The chooser lists scenarios in this order, those without a place last.
    #[schemars(range(min = 1, max = 99))]
    pub number: u8,
    /// About how long it takes.
    #[schemars(range(min = 1, max = 240), extend("x-unit" = "minutes"))]
    pub minutes: u16,
    /// What it teaches, in one sentence.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 150))]
    pub teaches: Text,
    /// What one should have played or know before, in one sentence.
    #[schemars(extend("x-width" = 150))]
    pub prior: Text,
    /// Open questions for a trainer to discuss with those who have played it.
    #[schemars(length(max = 8))]
    #[schemars(extend("x-width" = 300))]
    pub discussion: Vec<Text>,
}

impl Default for Course {
    fn default() -> Self {
        Self { number: 1, minutes: 10, teaches: Text::default(), prior: Text::default(), discussion: Vec::new() }
    }
}

/// The senior's last words in the debrief, and when they fit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LastWord {
    /// All of these must hold; none always do. The first last word that fits is said.
    pub when: Vec<Ending>,
    /// One to three sentences.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 300))]
    pub say: Text,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Ending {
    /// The grade is this one or better: `S` 秀, `A` 優, `B` 良, `C` 可.
    AtLeast(Grade),
    /// The grade is worse than this one.
    Below(Grade),
    /// The quota was reached.
    QuotaReached,
    /// The quota wasn't reached.
    QuotaMissed,
    /// They are a customer in the end.
    Customer(#[schemars(extend("x-id" = "prospect"))] String),
    /// They had bought, and have left.
    Left(#[schemars(extend("x-id" = "prospect"))] String),
    /// They don't want to be contacted any more, and never bought.
    Closed(#[schemars(extend("x-id" = "prospect"))] String),
    /// Hardly anything was done for this purpose: less than 5 % of the hours worked.
    Neglected(Purpose),
    /// The run followed this pattern.
    Pattern(Pattern),
    /// In the incident this choice was made, counted from 1.
    Chose(#[schemars(range(min = 1, max = 4))] u8),
}

impl Ending {
    /// The id of the prospect that it is about, if it is about one.
    pub fn who(&self) -> Option<&str> {
        match self {
            Self::Customer(id) | Self::Left(id) | Self::Closed(id) => Some(id),
            _ => None,
        }
    }
}

/// A pattern of selling, as the source of the lesson tells them apart; the debrief finds out which one a run followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Pattern {
    /// 一人四役: one person does ① to ④; the most common one, and the one in which people grow. What fits no other
    /// pattern belongs here, too.
    AllFour,
    /// 育成欠落: ② is missing or thin, and few say yes.
    NurtureMissing,
    /// 天性のクローザー: ② is missing or thin, and conversion is good all the same: by a gift, or by luck.
    GiftedCloser,
    /// 分業: a team, or the online shop, carries a part of ② or ③.
    DivisionOfLabour,
    /// Nobody was ever asked.
    NeverAsked,
    /// Too little was done to tell.
    TooLittle,
}
