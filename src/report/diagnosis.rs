//! Which of the known patterns of selling a run followed, by stated thresholds, with the evidence for it.
//!
//! The patterns are those of the sales process: one person for all four purposes (一人四役), nurturing left out (育成欠落),
//! the gifted closer (天性のクローザー), division of labour (分業). Besides, a run can come without an ask, or be too short
//! to tell. A pattern is no grade.

mod symptoms;
#[cfg(test)]
mod tests;
mod words;

pub use symptoms::{AskBand, Closing, MISSING, Symptoms, Team, TrustBand};

use crate::{
    scenario::Pattern,
    sim::{Command, Purpose, Refusal, Setup},
};
use serde::Serialize;
use std::sync::Arc;

/// With less of the working time than this, ② is thin. Measured over the first scenario: whoever is in a hurry stays
/// below in 97 % of runs, whoever grows trust first is never below.
pub const THIN: f64 = 0.30;
/// Asks with a lower chance than this on average are hurried ones. Without a gift, asking at once comes to 7 % and asking
/// after two contacts to 11 %, and 19 of 20 such runs stay below; with a gift, 19 of 20 come out above.
pub const HURRIED: f64 = 0.15;
/// Orders per ask from which conversion is good: what growing trust first comes to in nine runs of ten, and haste in
/// hardly one of a hundred.
pub const GOOD: f64 = 0.30;
/// Fewer asks than this, and orders per ask say nothing.
pub const ENOUGH_ASKS: u32 = 5;
/// The work was divided if some part of the team had a budget on this share of the nights, or if the shop brought this
/// share of the orders.
pub const DIVIDED: f64 = 0.5;
/// Whoever used less than this share of the working time has done too little to tell.
pub const ENOUGH_WORK: f64 = 0.10;

/// A run's pattern and the evidence for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diagnosis {
    /// The pattern.
    #[serde(serialize_with = "snake_case")]
    pub pattern: Pattern,
    /// What it rests on.
    pub symptoms: Symptoms,
}

/// Data has the pattern's name as it always was there; in scenario files it is written like every other name.
fn snake_case<S: serde::Serializer>(pattern: &Pattern, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match pattern {
        Pattern::AllFour => "all_four",
        Pattern::NurtureMissing => "nurture_missing",
        Pattern::GiftedCloser => "gifted_closer",
        Pattern::DivisionOfLabour => "division_of_labour",
        Pattern::NeverAsked => "never_asked",
        Pattern::TooLittle => "too_little",
    })
}

impl Diagnosis {
    /// The diagnosis of a run, given by its commands.
    ///
    /// # Errors
    /// The place of the first command that is refused, with the refusal.
    pub fn of(
        setup: &Arc<Setup>,
        seed: u64,
        commands: impl IntoIterator<Item = Command>,
    ) -> Result<Self, (usize, Refusal)> {
        Symptoms::of(setup, seed, commands).map(|symptoms| Self { pattern: Pattern::of(&symptoms), symptoms })
    }
}

impl Pattern {
    /// The four of the sales process.
    pub const KNOWN: [Self; 4] = [Self::AllFour, Self::NurtureMissing, Self::GiftedCloser, Self::DivisionOfLabour];

    /// The pattern for this evidence: the first that it bears out.
    pub fn of(symptoms: &Symptoms) -> Self {
        if symptoms.worked.as_f64() < ENOUGH_WORK * symptoms.available.as_f64() || symptoms.available.minutes() == 0 {
            Self::TooLittle
        } else if symptoms.is_divided() {
            Self::DivisionOfLabour
        } else if symptoms.asks == 0 {
            Self::NeverAsked
        } else if !symptoms.is_thin() {
            Self::AllFour
        } else if symptoms.sells_by_gift() || symptoms.sells_by_luck() {
            Self::GiftedCloser
        } else if symptoms.sells_well() {
            // Where little nurturing was enough, as with small purchases, nothing was left out.
            Self::AllFour
        } else {
            Self::NurtureMissing
        }
    }
}

impl Symptoms {
    /// Did a team or the shop carry a part of ② or ③?
    fn is_divided(&self) -> bool {
        self.team.share >= DIVIDED || self.shop_carries() || self.left_out.contains(Purpose::Closing)
    }

    /// Did the shop bring so many of the orders that it carried ③?
    fn shop_carries(&self) -> bool {
        let most = f64::from(self.team.web_orders) >= DIVIDED * f64::from(self.orders);
        self.team.shop && self.team.web_orders > 0 && most
    }

    /// Did ② get less time than it wants?
    pub fn is_thin(&self) -> bool {
        self.share(Purpose::Nurturing) < THIN
    }

    /// Was asking better than a hurried hand's, and is the salesperson gifted?
    fn sells_by_gift(&self) -> bool {
        self.gifted && (self.chance() >= HURRIED || self.sells_well())
    }

    /// Have hurried asks been answered with yes unusually often?
    fn sells_by_luck(&self) -> bool {
        self.sells_well() && self.chance() < HURRIED
    }

    /// Is conversion good, and no accident of a few asks?
    fn sells_well(&self) -> bool {
        self.asks >= ENOUGH_ASKS && self.conversion().is_some_and(|conversion| conversion >= GOOD)
    }

    /// Did most asks come out of the blue?
    fn asks_too_early(&self) -> bool {
        2 * self.band(TrustBand::Early).asks > self.asks
    }
}
