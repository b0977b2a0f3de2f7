//! Playing on from a decision in territories that look the same: once as it was decided, once in another way, with the same
//! imagined truths and dice on both sides.

use super::{
    decision::{Alternative, Decision},
    hand::GoodHand,
};
use crate::{
    analysis::bots::{Bot, Player},
    sim::{Command, Day, Draw, DrawKind, Event, PartKind, ProspectId, Territory, Witness},
};

/// What comes of a decision is followed for so many days; longer, and a good hand has evened out most of it.
pub(super) const HORIZON: u16 = 20;

/// What came of one way in one imagined territory.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rolled {
    /// The score's points, below its lower bound, too: that would hide what is lost.
    pub points: f64,
    /// Revenue, yen.
    pub yen: f64,
    /// Are they a customer in the end?
    pub bought: bool,
    /// Trust at the end of the days that the decision is about, 0..=1.
    pub trust: f64,
    /// The chance of the next ask, and how many contacts they had before it.
    pub ask: Option<(f64, u16)>,
}

/// Plays on from a decision in the territory that `seed` imagines: as it was decided, and in each of some other ways.
pub(super) fn roll(decision: &Decision, ways: &[Alternative], hand: GoodHand, seed: u64) -> (Rolled, Vec<Rolled>) {
    let world = decision.before.imagined(seed);
    let own = play(decision, None, hand, world.clone());
    (own, ways.iter().map(|&way| play(decision, Some(way), hand, world.clone())).collect())
}

/// Plays one way to its end.
fn play(decision: &Decision, way: Option<Alternative>, hand: GoodHand, world: Territory) -> Rolled {
    let who = decision.doing.who();
    let mut played = Played { territory: world, hand: hand.into(), who, contacts: 0, ask: None };
    let last = decision.before.view().day().0.saturating_add(HORIZON - 1).min(decision.before.view().days());
    let mut own = decision.own.iter().copied();
    if let Some(way) = way {
        if let Some(command) = way.command() {
            played.give(command);
        }
        match way {
            // It takes the place of what was decided.
            Alternative::Instead { .. } | Alternative::Nothing => drop(own.next()),
            Alternative::GoodHand { .. } => {
                own = [].iter().copied();
                played.play_until(Day(decision.day.0 + 1));
            }
            Alternative::First { .. } => {}
        }
    }
    // Whoever doesn't ask now doesn't ask an hour later either.
    let later = way.is_some() && decision.doing.is_ask();
    for command in own {
        let asks = matches!(command, Command::Touch { prospect, activity } if activity.asks() && Some(prospect) == who);
        if !(later && asks) {
            played.give(command);
        }
    }
    let trust = who.map_or(0.0, |who| played.territory.trust_of(who));
    played.play_until(Day(last + 1));
    played.sum_up(trust)
}

/// A territory in which one way is played.
struct Played {
    territory: Territory,
    hand: Bot,
    who: Option<ProspectId>,
    contacts: u16,
    ask: Option<(f64, u16)>,
}

impl Played {
    /// Carries out a command, if that can be done here: things may stand otherwise than in the run.
    fn give(&mut self, command: Command) -> bool {
        let mut watch = AskWatch { who: self.who, chance: None };
        if self.territory.apply_with(command, &mut watch).is_err() {
            return false;
        }
        if let Command::Touch { prospect, activity } = command
            && Some(prospect) == self.who
            && !activity.asks()
            && self.ask.is_none()
        {
            self.contacts += 1;
        }
        if let (Some(chance), None) = (watch.chance, self.ask) {
            self.ask = Some((chance, self.contacts));
        }
        true
    }

    /// Lets the good hand play to the morning of a day, or to the end.
    fn play_until(&mut self, day: Day) {
        while !self.territory.finished() && self.territory.view().day() < day {
            let command = self.hand.next(&self.territory.view());
            if !self.give(command) && !self.give(Command::EndDay) {
                break;
            }
        }
    }

    fn sum_up(&self, trust: f64) -> Rolled {
        let rules = &self.territory.setup().score;
        let score = self.territory.score();
        let points = PartKind::ALL.map(|part| {
            let anchor = rules.anchor(part);
            let span = anchor.hi - anchor.lo;
            let reached = score.parts[part as usize];
            if span > 0.0 {
                // Below nothing, what is lost still counts: at the end of a horizon the run isn't over.
                (100.0 * anchor.weight * (reached.value - anchor.lo) / span).min(reached.most)
            } else {
                0.0
            }
        });
        Rolled {
            points: points.iter().sum(),
            yen: self.territory.view().totals().revenue.as_f64(),
            bought: self.who.is_some_and(|who| self.territory.view().stage(who) == crate::sim::Stage::Customer),
            trust,
            ask: self.ask,
        }
    }
}

/// Sees the chance with which one prospect is asked.
struct AskWatch {
    who: Option<ProspectId>,
    chance: Option<f64>,
}

impl Witness for AskWatch {
    fn event(&mut self, _: impl FnOnce() -> Event) {}

    fn draw(&mut self, draw: impl FnOnce() -> Draw) {
        let draw = draw();
        if draw.kind == DrawKind::Close && Some(draw.prospect) == self.who {
            self.chance.get_or_insert(draw.probability);
        }
    }
}
