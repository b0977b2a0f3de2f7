//! A run told day by day, from its commands: what the debrief and the run file draw on.

use super::bots::Player;
use crate::sim::{
    Command, Day, Draw, DrawKind, Event, Hours, Outcome, ProspectId, Refusal, SaleRoute, Score, Setup, Tally,
    Territory, Totals, Yen,
};
use serde::Serialize;
use std::sync::Arc;

/// How things stood at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct DayRecord {
    /// The day.
    pub day: Day,
    /// Revenue so far.
    pub revenue: Yen,
    /// Orders so far.
    pub sales: u32,
    /// Mean true trust over the known.
    pub trust: f64,
    /// What the open leads are worth: value × chance of an order within five days in good hands.
    pub pipeline: Yen,
    /// Hours so far by purpose, ① to ④.
    pub hours: [Hours; 4],
}

/// One ask with its chance and outcome.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct AskRecord {
    /// When.
    pub day: Day,
    /// Whom.
    pub prospect: ProspectId,
    /// The chance that it had, 0..=1.
    pub chance: f64,
    /// Did they buy?
    pub sold: bool,
    /// What the order brought.
    pub yen: Yen,
    /// Was it cancelled that night?
    pub cancelled: bool,
    /// Did the trainee ask?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub trainee: bool,
}

/// One order that didn't come of asking somebody new.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct OrderRecord {
    /// When.
    pub day: Day,
    /// Whose.
    pub prospect: ProspectId,
    /// What it brought.
    pub yen: Yen,
    /// How it came about.
    pub route: SaleRoute,
}

/// A run told day by day.
#[derive(Clone, Debug)]
pub struct Story {
    /// The ends of the days.
    pub days: Vec<DayRecord>,
    /// Every ask.
    pub asks: Vec<AskRecord>,
    /// Orders that came unasked, and further orders of customers.
    pub orders: Vec<OrderRecord>,
    /// Totals at the end.
    pub totals: Totals,
    /// What came of the trainee's houses, where there is a trainee.
    pub trainee: Option<Tally>,
    /// The score.
    pub score: Score,
}

impl Story {
    /// Replays commands and tells what happened.
    ///
    /// # Errors
    /// The place of the first command that is refused, with the refusal.
    pub fn of(
        setup: &Arc<Setup>,
        seed: u64,
        commands: impl IntoIterator<Item = Command>,
    ) -> Result<Self, (usize, Refusal)> {
        let mut teller = Teller::new(Territory::new(Arc::clone(setup), seed));
        for (number, command) in commands.into_iter().enumerate() {
            teller.apply(command).map_err(|refusal| (number, refusal))?;
        }
        Ok(teller.finish())
    }
}

/// Lets somebody play a run to its end and tells it.
pub fn play_out(setup: &Arc<Setup>, seed: u64, player: &mut impl Player) -> Story {
    let mut teller = Teller::new(Territory::new(Arc::clone(setup), seed));
    while !teller.territory.finished() {
        let command = player.next(&teller.territory.view());
        if teller.apply(command).is_err() && teller.apply(Command::EndDay).is_err() {
            break;
        }
    }
    teller.finish()
}

struct Teller {
    territory: Territory,
    days: Vec<DayRecord>,
    asks: Vec<AskRecord>,
    orders: Vec<OrderRecord>,
}

impl Teller {
    fn new(territory: Territory) -> Self {
        Self { territory, days: Vec::new(), asks: Vec::new(), orders: Vec::new() }
    }

    fn apply(&mut self, command: Command) -> Result<(), Refusal> {
        let day = self.territory.view().day();
        let Outcome { events, draws } = self.territory.apply(command)?;
        for draw in draws.iter().filter(|draw| draw.kind == DrawKind::Close) {
            let Draw { prospect, probability, .. } = *draw;
            self.asks.push(AskRecord {
                day,
                prospect,
                chance: probability,
                sold: draw.happened(),
                yen: Yen(0),
                cancelled: false,
                trainee: self.territory.view().is_trainees(prospect),
            });
        }
        for event in events {
            match *event.whoever_did_it() {
                Event::Sold { prospect, yen, route } if route.is_asked() => {
                    if let Some(ask) = self.asks.iter_mut().rev().find(|ask| ask.prospect == prospect) {
                        ask.yen = yen;
                    }
                }
                Event::Sold { prospect, yen, route } => {
                    self.orders.push(OrderRecord { day, prospect, yen, route });
                }
                Event::CooledOff { prospect, .. } => {
                    if let Some(ask) = self.asks.iter_mut().rev().find(|ask| ask.prospect == prospect) {
                        ask.cancelled = true;
                    }
                }
                Event::DayEnded { day } => {
                    let totals = self.territory.view().totals();
                    self.days.push(DayRecord {
                        day,
                        revenue: totals.revenue,
                        sales: totals.sales,
                        trust: self.territory.mean_trust(),
                        pipeline: self.territory.forward_value(),
                        hours: totals.hours,
                    });
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn finish(self) -> Story {
        Story {
            totals: *self.territory.view().totals(),
            score: self.territory.score(),
            trainee: self.territory.view().trainee().map(|trainee| trainee.tally),
            days: self.days,
            asks: self.asks,
            orders: self.orders,
        }
    }
}
