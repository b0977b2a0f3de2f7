//! A verdict on each claim, with the figures that it rests on.

use super::{
    days::Days,
    hand::{Hand, Played, Table},
    luck::Luck,
    worth::{Thing, Worth},
};
use crate::{
    analysis::{batch::RunResult, bots::BotName, statistics::Estimate},
    scenario::Claim,
    sim::Purpose,
};
use serde::Serialize;

/// Does a claim hold?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Yes: the whole interval says so.
    Holds,
    /// No: the whole interval says so.
    Fails,
    /// So many seeds can't tell.
    Unclear,
}

/// What a verdict rests on. Intervals are such that 99 of 100 hold the truth.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Evidence {
    /// How many times as much one way earns as another.
    Ratio {
        /// The ratio of the mean revenues; none if haste earns nothing.
        ratio: Option<Estimate>,
        /// Mean revenue of nurturing first, yen.
        nurture: f64,
        /// Mean revenue of haste, yen.
        hasty: f64,
        /// Sales per ask of nurturing first.
        nurture_conversion: f64,
        /// Sales per ask of haste.
        hasty_conversion: f64,
        /// Asks a run of nurturing first.
        nurture_asks: f64,
    },
    /// Who leads early, and who in the end.
    Early {
        /// The day of the first third on which haste leads most often.
        day: u16,
        /// On what share of the seeds it does.
        leads: Estimate,
        /// What nurturing first earns more in the end, yen.
        ahead: Estimate,
    },
    /// Two ways of selling: the recommended one and another.
    Against {
        /// Who was compared with the recommended way.
        other: String,
        /// Mean score of the recommended way.
        score: f64,
        /// Mean score of the other.
        other_score: f64,
        /// By how many points the recommended way is ahead, seed by seed.
        points: Estimate,
        /// Mean revenue of the recommended way, yen.
        revenue: f64,
        /// Mean revenue of the other, yen.
        other_revenue: f64,
        /// By how much the recommended way earns more, seed by seed, yen.
        yen: Estimate,
    },
    /// What the expert loses most without.
    Dominant {
        /// What; none where nothing could be left out.
        thing: Option<Thing>,
        /// Which share of the score is lost.
        share: Estimate,
    },
    /// What nobody needs.
    Useless {
        /// These.
        things: Vec<Thing>,
    },
    /// What a gift makes of haste.
    Gift {
        /// Mean revenue of haste without the gift, yen.
        hasty: f64,
        /// Mean revenue of haste with it, yen.
        gifted_hasty: f64,
        /// Mean revenue of nurturing first without it, yen.
        nurture: f64,
        /// Gifted haste as a share of usual nurturing.
        share: Estimate,
        /// Haste without the gift as a share of usual nurturing.
        usual_share: Estimate,
        /// Mean score of haste with the gift.
        hasty_score: f64,
        /// Mean score of nurturing first with the gift.
        nurture_score: f64,
    },
    /// The grades that ways of selling get on average.
    Grades {
        /// Points from which 可, 良, 優 and 秀 are given.
        from: [f64; 4],
        /// Mean score of the expert.
        expert: Estimate,
        /// Mean score of the better of those who nurture first.
        nurture: Estimate,
        /// Mean score of haste.
        hasty: Estimate,
    },
    /// What becomes of a way of selling in a trainee's hands.
    Copied {
        /// Mean revenue of the player's own houses by haste, yen.
        own_hasty: f64,
        /// The same by nurturing first, yen.
        own_nurture: f64,
        /// The one as a share of the other.
        own_share: Estimate,
        /// Mean revenue of the trainee's houses where haste was copied, yen.
        copied_hasty: f64,
        /// The same where nurturing was copied, yen.
        copied_nurture: f64,
        /// The one as a share of the other.
        copied_share: Estimate,
    },
    /// How much is luck.
    Luck {
        /// The share, 0..=1.
        share: Estimate,
    },
}

/// A claim, whether it holds, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verdict {
    /// The claim.
    pub claim: Claim,
    /// Does it hold?
    pub outcome: Outcome,
    /// The figures.
    pub evidence: Evidence,
}

/// Haste must lead early on this share of the seeds.
pub const LEADS: f64 = 0.6;
/// An activity whose loss costs this share of the score is one that everything hangs on.
pub const DOMINANT: f64 = 0.5;
/// A gifted closer lives by haste who earns this share of what nurturing brings others.
pub const LIVES_BY: f64 = 0.75;

/// A trainee who copied haste earns less than this share of what one earns who copied nurturing.
pub const COPIES: f64 = 0.5;

/// What verdicts are made from.
pub(super) struct Known<'a> {
    pub(super) table: &'a Table,
    pub(super) days: &'a Days,
    pub(super) worths: &'a [Worth],
    pub(super) luck: Luck,
    /// Points from which 可, 良, 優 and 秀 are given.
    pub(super) grades: [f64; 4],
}

pub(super) fn judge(claim: Claim, known: &Known) -> Verdict {
    let (outcome, evidence) = match claim {
        Claim::NurtureBeatsHaste { by } => known.nurture_beats_haste(by),
        Claim::BetterBeforeWorse => known.better_before_worse(),
        Claim::EndPushDoesNotPay => {
            let against = known.against(BotName::Balanced, BotName::LastDay.name());
            (against.points(), against.evidence())
        }
        Claim::OverNurtureLoses => known.over_nurture_loses(),
        Claim::NeglectHurts(purpose) => known.neglect_hurts(purpose),
        Claim::NoDominantActivity => known.no_dominant_activity(),
        Claim::NoUselessActivity => known.no_useless_activity(),
        Claim::GiftedMayRush => known.gifted_may_rush(),
        Claim::TraineeCopies => known.trainee_copies(),
        Claim::ReadingPays => {
            let against = known.against(BotName::Reader, BotName::Balanced.name());
            (against.points(), against.evidence())
        }
        Claim::GradesTell => known.grades_tell(),
        Claim::LuckBelow(most) => {
            let share = known.luck.share.widened();
            (below(&share, most), Evidence::Luck { share })
        }
    };
    Verdict { claim, outcome, evidence }
}

impl Known<'_> {
    fn nurture_beats_haste(&self, by: f64) -> (Outcome, Evidence) {
        let [hasty, nurture] = super::COMPARED.map(|bot| self.table.bot(bot));
        let (nurtured, hastened) = (revenue(nurture), revenue(hasty));
        let ratio = (hastened > 0.0).then(|| ratio(nurture, hasty));
        let outcome = match &ratio {
            Some(ratio) => above(ratio, by),
            // Haste earns nothing at all: whatever nurturing earns is more than any number of times that.
            None if nurtured > 0.0 => Outcome::Holds,
            None => Outcome::Fails,
        };
        let evidence = Evidence::Ratio {
            ratio,
            nurture: nurtured,
            hasty: hastened,
            nurture_conversion: conversion(nurture),
            hasty_conversion: conversion(hasty),
            nurture_asks: average(nurture, |run| run.asks),
        };
        (outcome, evidence)
    }

    fn better_before_worse(&self) -> (Outcome, Evidence) {
        let [hasty, nurture] = super::COMPARED.map(|bot| self.table.bot(bot));
        let ahead = difference(nurture, hasty, |run| run.revenue);
        let Some(day) = self.days.best_for_haste() else {
            // A run has at least one day.
            return (Outcome::Unclear, Evidence::Early { day: 0, leads: Estimate::default(), ahead });
        };
        let leads = Estimate::of_share(day.haste_leads).widened();
        let outcome = above(&leads, LEADS).and(above(&ahead, 0.0));
        (outcome, Evidence::Early { day: day.day, leads, ahead })
    }

    /// Waiting for too much trust, and never asking, each earn less than nurturing and asking in time.
    fn over_nurture_loses(&self) -> (Outcome, Evidence) {
        let waiting = self.against(BotName::Balanced, Hand::Waiting.name());
        let never = self.against(BotName::Balanced, BotName::Never.name());
        (waiting.both().and(never.both()), waiting.evidence())
    }

    fn neglect_hurts(&self, purpose: Purpose) -> (Outcome, Evidence) {
        let without = match purpose {
            Purpose::Prospecting => BotName::NoProspecting,
            Purpose::Nurturing => BotName::Hasty,
            Purpose::Closing => BotName::Never,
            Purpose::AfterFollow => BotName::NoAfterFollow,
        };
        let against = self.against(BotName::Balanced, without.name());
        (against.both(), against.evidence())
    }

    fn no_dominant_activity(&self) -> (Outcome, Evidence) {
        let score = average(self.table.expert(), |run| run.score);
        let worst = self.worths.iter().max_by(|a, b| a.share.total_cmp(&b.share));
        let share = worst.map_or_else(Estimate::default, |worth| {
            let loss = worth.loss.widened();
            let part = |points: f64| if score > 0.0 { points / score } else { 0.0 };
            Estimate { mean: part(loss.mean), low: part(loss.low), high: part(loss.high) }
        });
        (below(&share, DOMINANT), Evidence::Dominant { thing: worst.map(|worth| worth.thing), share })
    }

    fn no_useless_activity(&self) -> (Outcome, Evidence) {
        let things: Vec<_> = self.worths.iter().filter(|worth| worth.is_useless()).map(|worth| worth.thing).collect();
        (if things.is_empty() { Outcome::Holds } else { Outcome::Fails }, Evidence::Useless { things })
    }

    fn gifted_may_rush(&self) -> (Outcome, Evidence) {
        let [hasty, nurture] = super::COMPARED.map(|bot| self.table.bot(bot));
        let [gifted_hasty, gifted_nurture] = Hand::GIFTED.map(|hand| self.table.named(hand.name()));
        let (share, usual_share) = (ratio(gifted_hasty, nurture), ratio(hasty, nurture));
        let does_better_by_giving = difference(gifted_nurture, gifted_hasty, |run| run.score);
        let evidence = Evidence::Gift {
            hasty: revenue(hasty),
            gifted_hasty: revenue(gifted_hasty),
            nurture: revenue(nurture),
            share,
            usual_share,
            hasty_score: average(gifted_hasty, |run| run.score),
            nurture_score: average(gifted_nurture, |run| run.score),
        };
        let lives = above(&share, LIVES_BY).and(below(&usual_share, LIVES_BY));
        (lives.and(above(&does_better_by_giving, 0.0)), evidence)
    }

    /// The expert reaches 秀, nurturing first at least 良, haste at most 可. Nurturing first may be all that somebody does
    /// or go with the other purposes: whichever does better.
    fn grades_tell(&self) -> (Outcome, Evidence) {
        let score =
            |played: &Played| Estimate::of(&played.runs.iter().map(|run| run.score).collect::<Vec<_>>()).widened();
        let [_, good, _, excellent] = self.grades;
        let [nurture, balanced] = [BotName::Nurture, BotName::Balanced].map(|bot| score(self.table.bot(bot)));
        let nurture = if balanced.mean > nurture.mean { balanced } else { nurture };
        let (expert, hasty) = (score(self.table.expert()), score(self.table.bot(BotName::Hasty)));
        let outcome = above(&expert, excellent).and(above(&nurture, good)).and(below(&hasty, good));
        (outcome, Evidence::Grades { from: self.grades, expert, nurture, hasty })
    }

    fn trainee_copies(&self) -> (Outcome, Evidence) {
        let [hasty, nurture] = super::COMPARED.map(|bot| self.table.bot(bot));
        let own = |run: &RunResult| run.revenue - run.trainees_revenue;
        let copied = |run: &RunResult| run.trainees_revenue;
        let (own_share, copied_share) = (ratio_of(hasty, nurture, own), ratio_of(hasty, nurture, copied));
        let evidence = Evidence::Copied {
            own_hasty: average(hasty, own),
            own_nurture: average(nurture, own),
            own_share,
            copied_hasty: average(hasty, copied),
            copied_nurture: average(nurture, copied),
            copied_share,
        };
        // Nothing earned either way shows nothing.
        let learnt = if average(nurture, copied) > 0.0 { below(&copied_share, COPIES) } else { Outcome::Fails };
        (above(&own_share, LIVES_BY).and(learnt), evidence)
    }

    fn against(&self, recommended: BotName, other: &str) -> Against<'_> {
        Against { recommended: self.table.bot(recommended), other: self.table.named(other) }
    }
}

/// Two ways of selling, seed by seed.
struct Against<'a> {
    recommended: &'a Played,
    other: &'a Played,
}

impl Against<'_> {
    fn evidence(&self) -> Evidence {
        Evidence::Against {
            other: self.other.hand.name().to_owned(),
            score: average(self.recommended, |run| run.score),
            other_score: average(self.other, |run| run.score),
            points: difference(self.recommended, self.other, |run| run.score),
            revenue: revenue(self.recommended),
            other_revenue: revenue(self.other),
            yen: difference(self.recommended, self.other, |run| run.revenue),
        }
    }

    /// Is the recommended way ahead in points?
    fn points(&self) -> Outcome {
        above(&difference(self.recommended, self.other, |run| run.score), 0.0)
    }

    /// Is it ahead in points and in yen?
    fn both(&self) -> Outcome {
        self.points().and(above(&difference(self.recommended, self.other, |run| run.revenue), 0.0))
    }
}

impl Outcome {
    /// Both hold, or one fails, or it can't be told.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Holds, Self::Holds) => Self::Holds,
            (Self::Fails, _) | (_, Self::Fails) => Self::Fails,
            _ => Self::Unclear,
        }
    }
}

fn above(estimate: &Estimate, threshold: f64) -> Outcome {
    if estimate.low > threshold {
        Outcome::Holds
    } else if estimate.high <= threshold {
        Outcome::Fails
    } else {
        Outcome::Unclear
    }
}

fn below(estimate: &Estimate, threshold: f64) -> Outcome {
    if estimate.high < threshold {
        Outcome::Holds
    } else if estimate.low >= threshold {
        Outcome::Fails
    } else {
        Outcome::Unclear
    }
}

/// What one hand has more than another, seed by seed.
fn difference(one: &Played, other: &Played, of: fn(&RunResult) -> f64) -> Estimate {
    let differences: Vec<f64> = one.runs.iter().zip(&other.runs).map(|(one, other)| of(one) - of(other)).collect();
    Estimate::of(&differences).widened()
}

/// How many times as much one hand earns as another.
fn ratio(one: &Played, other: &Played) -> Estimate {
    ratio_of(one, other, |run| run.revenue)
}

/// How many times as much one hand has of something as another.
fn ratio_of(one: &Played, other: &Played, of: fn(&RunResult) -> f64) -> Estimate {
    let pairs: Vec<_> = one.runs.iter().zip(&other.runs).map(|(one, other)| (of(one), of(other))).collect();
    Estimate::of_ratio(&pairs).widened()
}

fn average(played: &Played, of: fn(&RunResult) -> f64) -> f64 {
    super::hand::mean(played.runs.iter().map(of))
}

fn revenue(played: &Played) -> f64 {
    average(played, |run| run.revenue)
}

fn conversion(played: &Played) -> f64 {
    let ratio: Vec<_> = played.runs.iter().map(|run| (run.asked_sales, run.asks)).collect();
    Estimate::of_ratio(&ratio).mean
}
