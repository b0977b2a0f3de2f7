//! The moments that decided a run. Many decisions are looked at cheaply, the weightiest of them again and more closely, and
//! what is said of those few comes from fresh territories, so that chance can't have chosen them.

use super::{
    decision::{Alternative, Decision, Doing},
    hand::GoodHand,
    rollout::{HORIZON, Rolled, roll},
};
use crate::{
    analysis::{
        batch::over,
        statistics::{Estimate, Share},
    },
    sim::{Command, Day, ProspectId},
};
use serde::Serialize;
use std::{
    mem::discriminant,
    sync::atomic::{AtomicU64, Ordering},
};

/// How a decision is graded, as in the record of a game.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MoveGrade {
    /// 悪手.
    Bad,
    /// 疑問手.
    Doubtful,
    /// 好手.
    Good,
}

/// The same figure of two ways: as it was decided, and in the other way.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Beside {
    /// As it was decided.
    pub own: Estimate,
    /// In the other way.
    pub other: Estimate,
}

/// The chance of an ask, then and later.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct AskOdds {
    /// As it was asked, as far as could be seen.
    pub then: Estimate,
    /// When a good hand asked in the other way.
    pub later: Estimate,
    /// After so many more contacts, on average.
    pub contacts: f64,
    /// In how many of the imagined territories it came to that ask.
    pub asked: Share,
}

/// What weighing a decision came to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// The best of the other ways.
    pub alternative: Alternative,
    /// What the decision gained against it, points of the score; below nothing, what it cost.
    pub gain: Estimate,
    /// The same in yen.
    pub yen: Estimate,
    /// The chance that whom it was about is a customer in the end, 0..=1.
    pub bought: Option<Beside>,
    /// Their trust after the days that the decision is about, 0..=1.
    pub trust: Option<Beside>,
    /// Of an ask, its odds.
    pub ask: Option<AskOdds>,
    /// In so many imagined territories.
    pub worlds: usize,
}

/// A moment that decided the run.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TurningPoint {
    /// So many commands were given before it.
    pub at: usize,
    /// The day.
    pub day: Day,
    /// What was decided.
    #[serde(flatten)]
    pub doing: Doing,
    /// Whom it was about.
    pub who: Option<ProspectId>,
    /// How it is graded.
    pub grade: MoveGrade,
    /// What that rests on.
    #[serde(flatten)]
    pub evaluation: Evaluation,
    /// So many more decisions of the same kind were graded alike.
    pub alike: usize,
}

/// Costs from here on make a bad move, gains a good one; points of the score.
const BAD: f64 = -3.0;
const DOUBTFUL: f64 = -1.0;
const GOOD: f64 = 0.8;
/// A bad move surely costs at least this.
const SURELY: f64 = -1.0;
/// A good move teaches less than a mistake of the same size.
const GOOD_WEIGHS: f64 = 0.4;

/// So many moments are told,
const TOLD: usize = 5;
/// of these so many of one kind.
const OF_A_KIND: usize = 3;

/// Seeds of the imagined territories: of the looks, and of the weighing that is told.
const LOOKS: u64 = 1 << 42;
const WEIGHING: u64 = 1 << 43;
/// The looks: so many territories each, and how many of the worst and the best decisions go on to the next.
const FIRST_LOOK: Look = Look { worlds: 6, worst: 26, best: 10 };
const SECOND_LOOK: Look = Look { worlds: 24, worst: 9, best: 5 };
/// The weighing itself takes so many territories.
const WEIGHED: u64 = 240;
/// About so many prospect-days may be played by all looks and the weighing, on large maps by taking fewer territories.
const WORK: u64 = 24_000_000;
/// No fewer territories than this share of the usual.
const FEWEST: f64 = 0.2;

struct Look {
    worlds: u64,
    worst: usize,
    best: usize,
}

/// A decision in the running, with what the looks so far have seen of each of its alternatives.
struct Candidate<'a> {
    decision: &'a Decision,
    /// By alternative: own points less those of the other way, one for each territory.
    gains: Vec<Vec<f64>>,
}

impl Candidate<'_> {
    /// The best of the other ways as far as has been seen, and what the decision gains against it.
    fn best(&self) -> (usize, f64) {
        let means = self.gains.iter().map(|gains| gains.iter().sum::<f64>() / gains.len().max(1) as f64);
        let least = means.enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b));
        least.unwrap_or((0, 0.0))
    }
}

/// How much is done of the whole work.
struct Progress<'a, F: Fn(f32) + Sync> {
    whole: f64,
    done: AtomicU64,
    tell: &'a F,
}

impl<F: Fn(f32) + Sync> Progress<'_, F> {
    fn did(&self, work: u64) {
        let done = self.done.fetch_add(work, Ordering::Relaxed) + work;
        (self.tell)((done as f64 / self.whole).min(1.0) as f32);
    }
}

/// How many decisions were weighed, and the moments that decided the run, the weightiest first.
pub(super) fn turning_points(
    decisions: &[Decision],
    hand: GoodHand,
    progress: impl Fn(f32) + Sync,
) -> (usize, Vec<TurningPoint>) {
    let share = affordable(decisions);
    let scaled = |worlds: u64| ((worlds as f64 * share).ceil() as u64).max(2);
    let rolls: u64 = decisions.iter().map(|decision| 1 + decision.alternatives.len() as u64).sum();
    let later = (SECOND_LOOK.worlds * (FIRST_LOOK.worst + FIRST_LOOK.best) as u64 * 4)
        + 2 * WEIGHED * (SECOND_LOOK.worst + SECOND_LOOK.best) as u64;
    let whole = (rolls * scaled(FIRST_LOOK.worlds)) as f64 + later as f64 * share;
    let progress = Progress { whole: whole.max(1.0), done: AtomicU64::new(0), tell: &progress };

    let mut candidates: Vec<Candidate> = decisions
        .iter()
        .map(|decision| Candidate { decision, gains: vec![Vec::new(); decision.alternatives.len()] })
        .collect();
    let mut seed = LOOKS;
    for look in [&FIRST_LOOK, &SECOND_LOOK] {
        let worlds = scaled(look.worlds);
        look_at(&mut candidates, hand, seed, worlds, &progress);
        seed += worlds;
        candidates = keep(candidates, look);
    }
    let worlds = scaled(WEIGHED);
    let weighed: Vec<(&Decision, Evaluation)> = candidates
        .iter()
        .map(|candidate| {
            let way = candidate.decision.alternatives[candidate.best().0];
            let evaluation = weigh(candidate.decision, way, hand, worlds);
            progress.did(2 * worlds);
            (candidate.decision, evaluation)
        })
        .collect();
    (weighed.len(), choose(&weighed))
}

/// The share of the usual number of territories that large maps leave time for.
fn affordable(decisions: &[Decision]) -> f64 {
    let Some(first) = decisions.first() else { return 1.0 };
    let people = first.before.setup().prospects.len() as u64;
    let days = |decision: &Decision| u64::from(decision.before.view().days_left().min(HORIZON));
    let cost = |decision: &Decision| people * days(decision) * (1 + decision.alternatives.len() as u64);
    let looks: u64 = decisions.iter().map(cost).sum::<u64>() * FIRST_LOOK.worlds;
    let mean = looks as f64 / (FIRST_LOOK.worlds * decisions.len() as u64) as f64;
    let later = mean * (SECOND_LOOK.worlds * (FIRST_LOOK.worst + FIRST_LOOK.best) as u64) as f64
        + mean * (WEIGHED * (SECOND_LOOK.worst + SECOND_LOOK.best) as u64) as f64;
    (WORK as f64 / (looks as f64 + later)).clamp(FEWEST, 1.0)
}

/// Looks at every candidate in some more territories.
fn look_at<F: Fn(f32) + Sync>(
    candidates: &mut [Candidate],
    hand: GoodHand,
    seed: u64,
    worlds: u64,
    progress: &Progress<F>,
) {
    let looks = over(0..candidates.len() as u64, |place| {
        let decision = candidates[place as usize].decision;
        let mut gains = vec![Vec::with_capacity(worlds as usize); decision.alternatives.len()];
        for world in seed..seed + worlds {
            let (own, others) = roll(decision, &decision.alternatives, hand, world);
            for (gains, other) in gains.iter_mut().zip(others) {
                gains.push(own.points - other.points);
            }
        }
        progress.did(worlds * (1 + decision.alternatives.len() as u64));
        gains
    });
    for (candidate, looks) in candidates.iter_mut().zip(looks) {
        for (gains, more) in candidate.gains.iter_mut().zip(looks) {
            gains.extend(more);
        }
    }
}

/// Keeps the worst and the best.
fn keep<'a>(mut candidates: Vec<Candidate<'a>>, look: &Look) -> Vec<Candidate<'a>> {
    candidates.sort_by(|a, b| a.best().1.total_cmp(&b.best().1).then(a.decision.at.cmp(&b.decision.at)));
    let good = candidates.split_off(look.worst.min(candidates.len()));
    let from = good.len().saturating_sub(look.best);
    candidates.extend(good.into_iter().skip(from));
    candidates
}

/// Weighs a decision against another way, in territories that nothing was chosen by.
fn weigh(decision: &Decision, way: Alternative, hand: GoodHand, worlds: u64) -> Evaluation {
    let rolled: Vec<(Rolled, Rolled)> = over(WEIGHING..WEIGHING + worlds, |seed| {
        let (own, others) = roll(decision, &[way], hand, seed);
        (own, others[0])
    });
    let difference = |of: fn(&Rolled) -> f64| {
        Estimate::of(&rolled.iter().map(|(own, other)| of(own) - of(other)).collect::<Vec<_>>())
    };
    let beside = |of: fn(&Rolled) -> f64| Beside {
        own: Estimate::of(&rolled.iter().map(|(own, _)| of(own)).collect::<Vec<_>>()),
        other: Estimate::of(&rolled.iter().map(|(_, other)| of(other)).collect::<Vec<_>>()),
    };
    let about = decision.doing.who();
    Evaluation {
        alternative: way,
        gain: difference(|rolled| rolled.points),
        yen: difference(|rolled| rolled.yen),
        bought: about.map(|_| beside(|rolled| f64::from(u8::from(rolled.bought)))),
        trust: about.map(|_| beside(|rolled| rolled.trust)),
        ask: if decision.doing.is_ask() { ask_odds(&rolled) } else { None },
        worlds: rolled.len(),
    }
}

/// The odds of an ask, and of the one that a good hand made later.
fn ask_odds(rolled: &[(Rolled, Rolled)]) -> Option<AskOdds> {
    let then: Vec<f64> = rolled.iter().filter_map(|(own, _)| own.ask).map(|(chance, _)| chance).collect();
    let later: Vec<(f64, u16)> = rolled.iter().filter_map(|(_, other)| other.ask).collect();
    let chances: Vec<f64> = later.iter().map(|&(chance, _)| chance).collect();
    let contacts = later.iter().map(|&(_, contacts)| f64::from(contacts)).sum::<f64>() / later.len().max(1) as f64;
    (!then.is_empty()).then(|| AskOdds {
        then: Estimate::of(&then),
        later: Estimate::of(&chances),
        contacts,
        asked: Share { of: later.len(), among: rolled.len() },
    })
}

/// The grade of a decision; `None` where the difference is too small or too unsure to say anything.
fn grade(doing: Doing, evaluation: &Evaluation) -> Option<MoveGrade> {
    let gain = &evaluation.gain;
    let sure = gain.widened();
    // Giving, where nothing would have been better, is no blunder: how much that costs depends on the hand that plays on.
    let gave = matches!(doing, Doing::Did { command: Command::Touch { .. } }) && !doing.is_ask();
    let harmless = gave && evaluation.alternative == Alternative::Nothing;
    if gain.mean <= BAD && sure.high <= SURELY && !harmless {
        Some(MoveGrade::Bad)
    } else if gain.mean <= DOUBTFUL && sure.high < 0.0 {
        Some(MoveGrade::Doubtful)
    } else if gain.mean >= GOOD && sure.low > 0.0 {
        Some(MoveGrade::Good)
    } else {
        None
    }
}

/// Chooses the moments that are told: the weightiest, of each kind and each person not too many.
fn choose(weighed: &[(&Decision, Evaluation)]) -> Vec<TurningPoint> {
    let mut graded: Vec<TurningPoint> = weighed
        .iter()
        .filter_map(|&(decision, evaluation)| {
            Some(TurningPoint {
                at: decision.at,
                day: decision.day,
                doing: decision.doing,
                who: decision.doing.who(),
                grade: grade(decision.doing, &evaluation)?,
                evaluation,
                alike: 0,
            })
        })
        .collect();
    graded.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then(a.at.cmp(&b.at)));
    let mut told: Vec<TurningPoint> = Vec::new();
    for point in graded {
        let alike = |other: &TurningPoint| other.grade == point.grade && kind(other) == kind(&point);
        let same = told.iter().filter(|other| alike(other)).count();
        let person = told.iter().any(|other| alike(other) && other.who.is_some() && other.who == point.who);
        if told.len() < TOLD && same < OF_A_KIND && !person {
            told.push(point);
        } else if let Some(first) = told.iter_mut().find(|other| alike(other)) {
            first.alike += 1;
        }
    }
    told
}

fn weight(point: &TurningPoint) -> f64 {
    let gain = point.evaluation.gain.mean;
    if point.grade == MoveGrade::Good { GOOD_WEIGHS * gain } else { -gain }
}

/// What kind of doing it was: asks are one kind, whatever their manner.
fn kind(point: &TurningPoint) -> (u8, Option<std::mem::Discriminant<Command>>, u8) {
    match point.doing {
        Doing::Left { what, .. } => (0, None, what as u8),
        Doing::Did { .. } if point.doing.is_ask() => (1, None, 0),
        Doing::Did { command: command @ Command::Touch { activity, .. } } => {
            (2, Some(discriminant(&command)), activity as u8)
        }
        Doing::Did { command } => (3, Some(discriminant(&command)), 0),
    }
}
