//! What of a run was luck: how the dice of its sales fell (成約の運), exactly; and how kind its seed was to anybody who sells
//! well (環境の運), estimated.

use super::hand::GoodHand;
use crate::{
    analysis::{
        batch::over,
        bots::{Bot, Grower, Player},
        statistics::Estimate,
    },
    sim::{Command, Dice, Draw, DrawKind, Event, PartKind, ProspectId, Refusal, Score, Setup, Territory, Witness},
};
use serde::Serialize;
use std::sync::Arc;

/// What of a run was luck. Points are points of the score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RunLuck {
    /// The score as it was.
    pub score: f64,
    /// How the dice of the sales fell.
    pub closing: ClosingLuck,
    /// How kind the seed was.
    pub seed: SeedLuck,
    /// The score without either; never below nothing.
    pub without: f64,
}

/// 成約の運: how the dice of the sales fell, given the chances that they had.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ClosingLuck {
    /// So many rolls decided about orders.
    pub rolls: usize,
    /// Σ (outcome − probability) × yen at stake: exact, and nothing on average over all runs.
    pub yen: f64,
    /// The score less what it is on average with the same chances.
    pub points: f64,
    /// That average: the score without this luck.
    pub without: f64,
    /// With the same chances, nine scores of ten lie between this
    pub low: f64,
    /// and this.
    pub high: f64,
}

/// 環境の運: how kind this seed was to fixed hands that sell well.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct SeedLuck {
    /// Their score here less their usual one, how their own sales fell taken out; with its 90 % interval.
    pub points: Estimate,
    /// So many hands,
    pub hands: usize,
    /// on so many other seeds.
    pub seeds: u64,
}

/// The same chances are rolled so many times.
const REROLLS: u16 = 2_000;
/// Ends of the range that is told.
const RANGE: (f64, f64) = (0.05, 0.95);
/// Other seeds, far from those that anybody plays,
const FIRST_SEED: u64 = 1 << 44;
/// and how many of them.
const SEEDS: u64 = 60;
/// About so many prospect-days are played on them at most,
const WORK: u64 = 4_000_000;
/// on no fewer seeds than these.
const FEWEST: u64 = 8;

impl RunLuck {
    pub(super) fn of(
        setup: &Arc<Setup>,
        seed: u64,
        commands: &[Command],
        hand: GoodHand,
        progress: impl Fn(f32) + Sync,
    ) -> Result<Self, (usize, Refusal)> {
        let mut territory = Territory::new(Arc::clone(setup), seed);
        let mut sales = Sales::default();
        for (number, &command) in commands.iter().enumerate() {
            territory.apply_with(command, &mut sales).map_err(|refusal| (number, refusal))?;
        }
        let score = territory.score();
        let closing = closing_luck(&territory, &score, &sales);
        let seed = seed_luck(setup, seed, hand, progress);
        Ok(Self { score: score.total, closing, seed, without: (closing.without - seed.points.mean).max(0.0) })
    }
}

impl ClosingLuck {
    /// Σ (outcome − probability) × yen at stake over the rolls that decided about orders; others don't count. A cancelled
    /// order is one that went.
    pub fn yen_of(draws: &[Draw]) -> f64 {
        let outcome = |draw: &Draw| f64::from(u8::from(draw.happened()));
        draws.iter().map(|draw| sign(draw) * (outcome(draw) - draw.probability) * stake(draw)).sum()
    }
}

/// The rolls that decided about orders.
#[derive(Default)]
struct Sales(Vec<Draw>);

impl Witness for Sales {
    fn event(&mut self, _: impl FnOnce() -> Event) {}

    fn draw(&mut self, draw: impl FnOnce() -> Draw) {
        let draw = draw();
        if sign(&draw) != 0.0 {
            self.0.push(draw);
        }
    }
}

/// Does the roll bring an order (1), take one away (−1), or neither (0)?
fn sign(draw: &Draw) -> f64 {
    match draw.kind {
        DrawKind::Close | DrawKind::CrossSell | DrawKind::Web | DrawKind::Spontaneous | DrawKind::Repeat => 1.0,
        DrawKind::CoolingOff => -1.0,
        _ => 0.0,
    }
}

fn stake(draw: &Draw) -> f64 {
    draw.stake.as_f64()
}

/// How the run's sales fell, against the same chances rolled again. Revenue and conversion follow the rolls; what the other
/// parts of the score measure stays as it was.
fn closing_luck(territory: &Territory, score: &Score, sales: &Sales) -> ClosingLuck {
    let totals = *territory.view().totals();
    let rules = &territory.setup().score;
    // Points are given within their bounds, so this isn't linear.
    let points = |part: PartKind, value: f64| rules.points(part, value);
    let rest: f64 = score
        .parts
        .iter()
        .filter(|part| !matches!(part.kind, PartKind::Revenue | PartKind::Conversion))
        .map(|part| part.points)
        .sum();
    let earned = (totals.revenue - totals.expenses).as_f64();
    let rerolled = |dice: &mut dyn FnMut(&Draw) -> bool| {
        let (mut yen, mut won) = (earned, f64::from(totals.asked_sales));
        for draw in &sales.0 {
            let change = f64::from(i8::from(dice(draw)) - i8::from(draw.happened())) * sign(draw);
            yen += change * stake(draw);
            if matches!(draw.kind, DrawKind::Close | DrawKind::CoolingOff) {
                won += change;
            }
        }
        let asks = f64::from(totals.asks);
        let conversion = if asks > 0.0 { (won.clamp(0.0, asks) + 1.0) / (asks + 4.0) } else { 0.0 };
        rest + points(PartKind::Revenue, yen) + points(PartKind::Conversion, conversion)
    };
    let mut scores: Vec<f64> = (0..REROLLS)
        .map(|number| {
            let mut die = Dice::new(territory.seed()).die(DrawKind::Imagined, ProspectId(0), number);
            rerolled(&mut |draw| die.unit() < draw.probability)
        })
        .collect();
    scores.sort_by(f64::total_cmp);
    let at = |share: f64| scores[((scores.len() - 1) as f64 * share).round() as usize];
    let without = if sales.0.is_empty() { score.total } else { scores.iter().sum::<f64>() / scores.len() as f64 };
    ClosingLuck {
        rolls: sales.0.len(),
        yen: ClosingLuck::yen_of(&sales.0),
        points: score.total - without,
        without,
        low: at(RANGE.0),
        high: at(RANGE.1),
    }
}

/// What a fixed hand's score is on a seed, how its own sales fell taken out.
fn without_own_luck(setup: &Arc<Setup>, policy: Grower, seed: u64) -> f64 {
    let mut territory = Territory::new(Arc::clone(setup), seed);
    let mut player = Bot::from(policy);
    let mut sales = Sales::default();
    while !territory.finished() {
        let command = player.next(&territory.view());
        if territory.apply_with(command, &mut sales).is_err()
            && territory.apply_with(Command::EndDay, &mut sales).is_err()
        {
            break;
        }
    }
    let anchor = setup.score.anchor(PartKind::Revenue);
    let span = anchor.hi - anchor.lo;
    let by_luck = if span > 0.0 { 100.0 * anchor.weight * ClosingLuck::yen_of(&sales.0) / span } else { 0.0 };
    territory.score().total - by_luck
}

fn seed_luck(setup: &Arc<Setup>, seed: u64, hand: GoodHand, progress: impl Fn(f32) + Sync) -> SeedLuck {
    let usual = Grower::USUAL;
    let mut hands = vec![hand];
    for other in [usual, Grower { reads: true, ..usual }, Grower { prospecting: 0.06, after: false, ..usual }] {
        if !hands.contains(&other) {
            hands.push(other);
        }
    }
    let days = u64::from(setup.days) * setup.prospects.len().max(1) as u64 * hands.len() as u64;
    let seeds = (WORK / days).clamp(FEWEST, SEEDS);
    let done = std::sync::atomic::AtomicU64::new(0);
    let differences: Vec<(f64, f64)> = hands
        .iter()
        .map(|&policy| {
            let elsewhere = over(FIRST_SEED..FIRST_SEED + seeds, |other| {
                let score = without_own_luck(setup, policy, other);
                let done = 1 + done.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                progress(done as f32 / (seeds * hands.len() as u64) as f32);
                score
            });
            let mean = elsewhere.iter().sum::<f64>() / elsewhere.len() as f64;
            let squares: f64 = elsewhere.iter().map(|score| (score - mean) * (score - mean)).sum();
            let of_mean = squares / (elsewhere.len() - 1) as f64 / elsewhere.len() as f64;
            (without_own_luck(setup, policy, seed) - mean, of_mean)
        })
        .collect();
    let here: Vec<f64> = differences.iter().map(|&(difference, _)| difference).collect();
    let among_hands = Estimate::of(&here);
    // The hands play the same other seeds, so the error of their means doesn't shrink by taking several.
    let of_means = differences.iter().map(|&(_, variance)| variance).sum::<f64>() / differences.len() as f64;
    let error = (among_hands.high - among_hands.mean).hypot(Estimate::Z90 * of_means.sqrt());
    let mean = among_hands.mean;
    SeedLuck { points: Estimate { mean, low: mean - error, high: mean + error }, hands: hands.len(), seeds }
}
