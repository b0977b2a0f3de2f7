//! What a run file says about the player: outside the state, inside the checksum.

use crate::{coach::Habit, scenario::Lang, sim::Hours};
use serde::{Deserialize, Serialize};

/// About the player and the moment. Nothing here touches the state of the run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Notes {
    /// The player's name.
    pub player: String,
    /// The language that was played in.
    pub lang: Lang,
    /// When the run began, in whatever form the front end likes; names the file.
    pub started: String,
    /// What the player expected before the first day.
    pub prediction: Option<Predicted>,
    /// How sure the player was before some of the asks, in order.
    pub sure: Vec<Sure>,
    /// The hours intended for each week, in order of the weeks.
    pub plans: Vec<Plan>,
    /// The answers to the questions at the weeks' ends.
    pub reflections: Vec<Reflected>,
    /// The routine as it was laid down last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub routine: Vec<Habit>,
}

/// What the player expected: places in the scenario's lists, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Predicted {
    /// Which way will earn more.
    pub choice: u8,
    /// Why.
    pub reason: u8,
}

/// How sure the player was of an order just before asking for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sure {
    /// The n-th ask of the run, from 1.
    pub ask: u32,
    /// 1 hardly a chance … 5 almost certain.
    pub step: u8,
}

impl Sure {
    /// The steps.
    pub const STEPS: std::ops::RangeInclusive<u8> = 1..=5;

    /// The chance that a step stands for, 0..=1.
    pub fn chance(self) -> f64 {
        [0.1, 0.3, 0.5, 0.7, 0.9][usize::from(self.step.clamp(1, 5)) - 1]
    }
}

/// What the player means to spend on each purpose in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The week, from 0.
    pub week: u16,
    /// Hours for ① to ④.
    pub hours: [Hours; 4],
}

/// An answer to the question at a week's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reflected {
    /// The week, from 0.
    pub week: u16,
    /// Place of the answer in the scenario's list, from 0.
    pub answer: u8,
}
