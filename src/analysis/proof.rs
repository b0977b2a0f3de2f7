//! The proof that a scenario teaches what it claims: every way of selling over the same seeds, and a verdict on each claim.
//!
//! Everybody plays with the view that players usually have, whatever the scenario's own `visibility` shows. Whatever is
//! compared is compared on the same seeds, so that luck stands on both sides.

mod anchors;
mod days;
mod hand;
mod luck;
mod verdict;
mod worth;

pub use anchors::Anchors;
pub use days::{DayMeans, Days};
pub use hand::{Hand, HandSummary};
pub use luck::Luck;
pub use verdict::{COPIES, DOMINANT, Evidence, LEADS, LIVES_BY, Outcome, Verdict};
pub use worth::{Thing, Worth};

use super::{bots::BotName, bots::Grower, statistics::Estimate};
use crate::{
    scenario::{Claim, Scenario},
    sim::{Setup, Visibility},
};
use hand::Played;
use serde::Serialize;
use std::{ops::Range, sync::Arc};

/// What a scenario was found to teach.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Proof {
    /// The scenario's id.
    pub scenario: String,
    /// The first seed.
    pub first_seed: u64,
    /// How many seeds everybody played.
    pub seeds: u64,
    /// The numbers of the expert.
    pub expert: Grower,
    /// The ways of selling.
    pub hands: Vec<HandSummary>,
    /// Day by day.
    pub days: Days,
    /// How much of what tells scores apart is luck.
    pub luck: Luck,
    /// What each activity is worth to the expert, the dearest loss first.
    pub worths: Vec<Worth>,
    /// Does it matter what one does?
    pub matters: Matters,
    /// A verdict on each claim.
    pub verdicts: Vec<Verdict>,
    /// What an anchored score would be measured between.
    pub anchors: Anchors,
}

/// Does it matter what one does?
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Matters {
    /// Does it?
    pub matters: bool,
    /// Mean revenue of the way that earns most, yen.
    pub most: f64,
    /// Mean revenue of the way that earns least, yen.
    pub least: f64,
}

/// Less than this share of the best revenue between the best and the worst way of selling is nothing that anybody notices.
const NOTICEABLE: f64 = 0.15;

/// How much is played.
#[derive(Clone, Debug)]
pub struct Effort {
    /// The seeds that everybody plays.
    pub seeds: Range<u64>,
}

impl Effort {
    /// The seeds 1 to `seeds`.
    pub fn of(seeds: u64) -> Self {
        Self { seeds: 1..seeds + 1 }
    }

    /// How many runs a whole proof plays, for a progress bar.
    pub fn runs(&self, scenario: &Scenario) -> u64 {
        let seeds = self.seeds.end - self.seeds.start;
        let hands = hand::everybody(Grower::USUAL).len() + Hand::GIFTED.len();
        hands as u64 * seeds + worth::runs(&scenario.setup(), seeds)
    }
}

/// The setup in which proofs and searches play: the scenario's, with the view that players usually have.
pub fn proving_ground(scenario: &Scenario) -> Arc<Setup> {
    let setup = scenario.setup();
    if setup.visibility == Visibility::Cues {
        return setup;
    }
    let mut setup = Arc::unwrap_or_clone(setup);
    setup.visibility = Visibility::Cues;
    Arc::new(setup)
}

/// Plays everybody over the seeds and judges every claim; `done` is told of each finished run. The same on any number of
/// threads.
pub fn prove(scenario: &Scenario, expert: Grower, effort: &Effort, done: impl Fn() + Sync) -> Proof {
    let setup = proving_ground(scenario);
    let seeds = effort.seeds.clone();
    let mut played: Vec<Played> =
        hand::everybody(expert).into_iter().map(|hand| Played::by(hand, &setup, seeds.clone(), &done)).collect();
    let gifted = Arc::new(hand::gifted(&setup));
    played.extend(Hand::GIFTED.map(|hand| Played::by(hand, &gifted, seeds.clone(), &done)));
    let table = hand::Table(played);
    let worths = worth::worths(&setup, expert, &table, seeds.clone(), &done);
    let luck = Luck::of(&table);
    let days = Days::of(&table);
    let known =
        verdict::Known { table: &table, days: &days, worths: &worths, luck, grades: scenario.goal.score.grades };
    let verdicts = scenario.lesson.iter().map(|&claim| verdict::judge(claim, &known)).collect();
    Proof {
        scenario: scenario.id.clone(),
        first_seed: seeds.start,
        seeds: seeds.end - seeds.start,
        expert,
        matters: matters(&table),
        anchors: Anchors::of(&table),
        hands: table.summaries(),
        days,
        luck,
        worths,
        verdicts,
    }
}

fn matters(table: &hand::Table) -> Matters {
    let revenues = table
        .0
        .iter()
        .filter(|played| !played.hand.is_gifted())
        .map(|played| Estimate::of(&played.runs.iter().map(|run| run.revenue).collect::<Vec<_>>()).mean);
    let (least, most) = revenues.fold((f64::INFINITY, 0.0_f64), |(a, b), mean| (a.min(mean), b.max(mean)));
    Matters { matters: most > 0.0 && most - least >= NOTICEABLE * most, most, least }
}

impl Proof {
    /// Do all claims hold?
    pub fn holds(&self) -> bool {
        self.verdicts.iter().all(|verdict| verdict.outcome == Outcome::Holds)
    }

    /// Does any of these claims need to know the expert?
    pub fn needs_expert(claims: &[Claim]) -> bool {
        claims.iter().any(|claim| {
            matches!(
                claim,
                Claim::NoDominantActivity | Claim::NoUselessActivity | Claim::GradesTell | Claim::LuckBelow(_)
            )
        })
    }
}

/// The bots that a comparison by day is about.
const COMPARED: [BotName; 2] = [BotName::Hasty, BotName::Nurture];
