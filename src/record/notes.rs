//! What a run file says about the player: outside the state, inside the checksum.

use crate::{
    analysis::Skill,
    coach::Habit,
    scenario::Lang,
    sim::{Command, Hours},
};
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
    /// What the player said of the finished run, before they were told anything.
    // Left out where nothing was said, so that older files stay as they were; the next one too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub looking_back: Option<LookingBack>,
    /// Where this run left another one's way: もしあの時.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
}

/// The player's own word on a finished run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LookingBack {
    /// What went well.
    pub well: Vec<Skill>,
    /// What they would do in another way.
    pub change: Vec<Skill>,
    /// In their own words, at most [`LookingBack::MOST_LETTERS`].
    pub words: String,
}

impl LookingBack {
    /// So much is kept of what was written.
    pub const MOST_LETTERS: usize = 400;

    /// Was nothing said?
    pub fn is_empty(&self) -> bool {
        self.well.is_empty() && self.change.is_empty() && self.words.trim().is_empty()
    }
}

/// Where a run leaves another one's way, under the same dice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// When the other run began, as its own notes say.
    pub of: String,
    /// So many commands are the other run's.
    pub at: u32,
    /// What was done instead of its next one; nothing in its place if not said.
    pub instead: Option<Command>,
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
