//! Who plays in a proof, and what they came to on each seed.

use crate::{
    analysis::{
        batch::{BotSummary, RunResult, over, run_watched},
        bots::{Bot, BotName, Grower},
        statistics::Share,
    },
    sim::{Activity, Command, Setup, Talent},
};
use serde::Serialize;
use std::{ops::Range, sync::Arc};

/// Somebody who plays in a proof.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hand {
    /// One of the bots.
    Bot(BotName),
    /// The best that a search has found.
    Expert(Grower),
    /// Balanced, but waits for far more trust than a buyer expects.
    Waiting,
    /// The hasty hand of a gifted closer.
    GiftedHasty,
    /// The nurturing hand of a gifted closer.
    GiftedNurture,
}

/// Whoever waits too long waits for so many times the trust that is expected.
const TOO_RIPE: f64 = 1.8;

impl Hand {
    /// Those who have the gift.
    pub(super) const GIFTED: [Self; 2] = [Self::GiftedHasty, Self::GiftedNurture];

    /// The name in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bot(bot) => bot.name(),
            Self::Expert(_) => "expert",
            Self::Waiting => "waiting",
            Self::GiftedHasty => "gifted-hasty",
            Self::GiftedNurture => "gifted-nurture",
        }
    }

    pub(super) fn is_gifted(self) -> bool {
        Self::GIFTED.contains(&self)
    }

    fn is_told_by_day(self) -> bool {
        matches!(self, Self::Bot(BotName::Rush | BotName::Hasty | BotName::Nurture) | Self::Expert(_))
    }

    pub(super) fn player(self, seed: u64) -> Bot {
        match self {
            Self::Bot(bot) => bot.player(seed),
            Self::Expert(policy) => policy.into(),
            Self::Waiting => Grower { ripe: TOO_RIPE, ..Grower::USUAL }.into(),
            Self::GiftedHasty => BotName::Hasty.player(seed),
            Self::GiftedNurture => BotName::Nurture.player(seed),
        }
    }
}

/// Everybody without the gift.
pub(super) fn everybody(expert: Grower) -> Vec<Hand> {
    let bots = BotName::ALL.into_iter().map(Hand::Bot);
    bots.chain([Hand::Waiting, Hand::Expert(expert)]).collect()
}

/// The same territory for a gifted closer.
pub(super) fn gifted(setup: &Setup) -> Setup {
    let mut setup = setup.clone();
    setup.rules.model.talent = Talent::Gifted;
    setup
}

/// What a hand came to.
pub(super) struct Played {
    pub(super) hand: Hand,
    /// In seed order.
    pub(super) runs: Vec<RunResult>,
    /// Revenue at the end of each day, by seed; only of those who are compared day by day.
    pub(super) days: Vec<Vec<f64>>,
    /// How often each thing was done, by seed.
    pub(super) uses: Vec<Uses>,
}

/// How often things were done in one run; activities by their number.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Uses {
    pub(super) touches: [u32; Activity::ALL.len()],
    pub(super) rounds: u32,
    pub(super) lists: u32,
    pub(super) seminars: u32,
    pub(super) content: u32,
    pub(super) study: u32,
    pub(super) team: u32,
}

impl Uses {
    fn count(&mut self, command: Command) {
        match command {
            Command::Touch { activity, .. } => self.touches[activity as usize] += 1,
            Command::Prospect { .. } => self.rounds += 1,
            Command::MakeList => self.lists += 1,
            Command::Seminar => self.seminars += 1,
            Command::WriteContent => self.content += 1,
            Command::Study { .. } => self.study += 1,
            Command::Fund { .. } => self.team += 1,
            Command::Respond { .. } | Command::EndDay => {}
        }
    }
}

impl Played {
    /// Lets a hand play the seeds.
    pub(super) fn by(hand: Hand, setup: &Arc<Setup>, seeds: Range<u64>, done: &(impl Fn() + Sync)) -> Self {
        let played = over(seeds, |seed| {
            let mut days = Vec::new();
            let mut uses = Uses::default();
            let run = run_watched(setup, &mut hand.player(seed), seed, |view, command| {
                uses.count(command);
                if command == Command::EndDay && hand.is_told_by_day() {
                    days.push(view.totals().revenue.as_f64());
                }
            });
            done();
            (run, days, uses)
        });
        let mut all = Self { hand, runs: Vec::new(), days: Vec::new(), uses: Vec::new() };
        for (run, days, uses) in played {
            all.runs.push(run);
            all.days.push(days);
            all.uses.push(uses);
        }
        all
    }
}

/// Everybody who played.
pub(super) struct Table(pub(super) Vec<Played>);

impl Table {
    /// What a bot came to. Every bot plays in a proof.
    pub(super) fn bot(&self, bot: BotName) -> &Played {
        self.named(bot.name())
    }

    /// What somebody came to; `name` is that of a hand that plays in every proof.
    pub(super) fn named(&self, name: &str) -> &Played {
        let found = self.0.iter().find(|played| played.hand.name() == name);
        found.expect("every hand plays in a proof")
    }

    pub(super) fn expert(&self) -> &Played {
        self.named("expert")
    }

    pub(super) fn summaries(&self) -> Vec<HandSummary> {
        let [hasty, nurture] = super::COMPARED.map(|bot| self.bot(bot));
        self.0.iter().map(|played| HandSummary::of(played, hasty, nurture)).collect()
    }
}

/// What a hand came to over all seeds, each a mean with its 90 % interval.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HandSummary {
    /// The hand's name and figures.
    #[serde(flatten)]
    pub summary: BotSummary,
    /// What each part of the score measured, means.
    pub values: [f64; 5],
    /// On how many seeds it earned more than haste.
    pub beats_haste: Share,
    /// On how many seeds it earned more than nurturing first.
    pub beats_nurture: Share,
}

impl HandSummary {
    fn of(played: &Played, hasty: &Played, nurture: &Played) -> Self {
        let runs = &played.runs;
        let beats =
            |other: &Played| Share::count(runs.iter().zip(&other.runs).map(|(own, other)| own.revenue > other.revenue));
        Self {
            summary: BotSummary::named(played.hand.name(), runs),
            values: std::array::from_fn(|part| mean(runs.iter().map(|run| run.values[part]))),
            beats_haste: beats(hasty),
            beats_nurture: beats(nurture),
        }
    }
}

/// The mean of some numbers; 0 of none.
pub(super) fn mean(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = values.len();
    if count == 0 { 0.0 } else { values.sum::<f64>() / count as f64 }
}
