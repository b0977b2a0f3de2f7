//! What is most worth saying about a run: one finding, chosen by evidence, with one thing to try next.

use crate::{
    analysis::AskRecord,
    sim::{Hours, ProspectId, Purpose, Totals, Yen},
    texts::{self, Texts},
};
use std::collections::BTreeMap;

/// Fewer contacts than this, and there was nothing to ask on.
const FEW_CONTACTS: u32 = 5;
/// An ask with less than this chance came too early.
const EARLY: f64 = 0.10;
/// So large a share of early asks makes the run a hurried one…
const MOSTLY: f64 = 0.5;
/// …if there were at least so many of them.
const SOME_EARLY: usize = 2;
/// The last days of a run.
const LAST_DAYS: u16 = 2;
/// So many asks in the last days are a rush…
const END_RUSH: usize = 5;
/// …unless their mean chance was at least this.
const END_RIPE: f64 = 0.25;
/// Asking one prospect so often without an order is asking again rather than nurturing.
const ASKED_AGAIN: usize = 4;
/// So many closed doors and cancellations are no accident.
const SEVERAL_REFUSALS: u32 = 2;
/// The first and the last third of fewer asks than this say nothing.
const ASKS_FOR_TREND: usize = 6;
/// A change of the mean chance from the first to the last third that is worth telling.
const TREND: f64 = 0.10;
/// A rise is told from this mean chance in the last third…
const RISEN: f64 = 0.20;
/// …and up to this in the first third: whoever starts higher has nothing to learn from it.
const RISEN_FROM: f64 = 0.30;
/// A fall is told up to this mean chance in the last third.
const FALLEN: f64 = 0.30;
/// Luck is named where the orders are so many standard deviations away from the sum of the chances: one run in five…
const LUCK: f64 = 1.3;
/// …and so many orders away.
const LUCKY_ORDERS: f64 = 1.0;
/// No more asks than this are few…
const FEW_ASKS: usize = 4;
/// …if their mean chance was at least this: more could have been asked, and earlier.
const RIPE: f64 = 0.45;
/// Asks with a lower mean chance than this leave something to prepare.
const PREPARED: f64 = 0.30;
/// Less of the time than this on ① leaves nobody for later.
const LITTLE_PROSPECTING: f64 = 0.03;

/// What a finding is chosen by.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// Length of the scenario in days.
    pub days: u16,
    /// Revenue to reach.
    pub quota: Yen,
    /// Is there anybody to be found, and any way to find them?
    pub prospects: bool,
    /// Touches other than asks.
    pub contacts: u32,
    /// Every ask, in order.
    pub asks: &'a [AskRecord],
    /// Totals at the end.
    pub totals: &'a Totals,
}

/// One honest sentence about a run and one thing to try next. Chances and shares are 0..=1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Finding {
    /// Hardly anybody heard from the salesperson, and nobody was asked.
    Idle {
        /// Touches.
        contacts: u32,
    },
    /// Relationships, but not one ask.
    NeverAsked {
        /// Touches.
        contacts: u32,
    },
    /// The asks came at the end, ripe or not.
    EndRush {
        /// Asks in all.
        asks: usize,
        /// Asks in the last days.
        late: usize,
        /// The last days: how many.
        days: u16,
    },
    /// Later asks had a better chance than the first ones.
    Improved {
        /// Mean chance in the first third.
        first: f64,
        /// Mean chance in the last third.
        last: f64,
    },
    /// Many asks had hardly a chance.
    TooEarly {
        /// Asks in all.
        asks: usize,
        /// Asks with hardly a chance.
        early: usize,
        /// What counts as hardly.
        below: f64,
    },
    /// One prospect was asked over and over.
    AskedAgain {
        /// How often.
        times: usize,
    },
    /// Doors closed, orders cancelled.
    DoorsClosed {
        /// How many.
        refusals: u32,
    },
    /// Later asks had a worse chance than the first ones.
    Slipped {
        /// Mean chance in the first third.
        first: f64,
        /// Mean chance in the last third.
        last: f64,
    },
    /// Fewer orders than the chances promised.
    Unlucky {
        /// Sum of the chances.
        expected: f64,
        /// Orders.
        sold: usize,
    },
    /// Few asks, all of them ripe, and the quota not reached.
    TooCareful {
        /// Asks.
        asks: usize,
        /// Their mean chance.
        chance: f64,
    },
    /// More orders than the chances promised.
    Lucky {
        /// Sum of the chances.
        expected: f64,
        /// Orders.
        sold: usize,
    },
    /// Orders, but nobody new to go on with.
    NoProspecting {
        /// Share of the time on ①.
        share: f64,
    },
    /// Asks with a middling chance, or without an order, and nothing else stands out.
    Prepare {
        /// Asks.
        asks: usize,
        /// Their mean chance.
        chance: f64,
        /// Orders.
        sold: usize,
    },
    /// Asks and orders in good proportion, and no hour for those who have bought.
    Sound {
        /// Asks.
        asks: usize,
        /// Orders.
        sold: usize,
    },
    /// Asks and orders in good proportion, and customers looked after.
    Whole {
        /// Asks.
        asks: usize,
        /// Orders.
        sold: usize,
    },
}

impl Finding {
    /// The finding for a run: the first that its evidence bears out, the weightiest first.
    pub fn of(evidence: &Evidence) -> Self {
        let Evidence { asks, contacts, totals, .. } = *evidence;
        if asks.is_empty() {
            return if contacts < FEW_CONTACTS { Self::Idle { contacts } } else { Self::NeverAsked { contacts } };
        }
        end_rush(evidence)
            .or_else(|| trend(asks).filter(|trend| matches!(trend, Self::Improved { .. })))
            .or_else(|| too_early(asks))
            .or_else(|| asked_again(asks))
            .or_else(|| {
                let refusals = totals.refusals;
                (refusals >= SEVERAL_REFUSALS).then_some(Self::DoorsClosed { refusals })
            })
            .or_else(|| trend(asks))
            .or_else(|| luck(asks))
            .or_else(|| too_careful(evidence))
            .or_else(|| no_prospecting(totals).filter(|_| evidence.prospects))
            .unwrap_or_else(|| {
                let (asks, chance, sold) = (asks.len(), mean_chance(asks), sold(asks));
                if sold == 0 || chance < PREPARED {
                    Self::Prepare { asks, chance, sold }
                } else if totals.hours[Purpose::AfterFollow.index()] > Hours::ZERO {
                    Self::Whole { asks, sold }
                } else {
                    Self::Sound { asks, sold }
                }
            })
    }

    /// The id of its text.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Idle { .. } => "finding-idle",
            Self::NeverAsked { .. } => "finding-never-asked",
            Self::EndRush { .. } => "finding-end-rush",
            Self::Improved { .. } => "finding-improved",
            Self::TooEarly { .. } => "finding-too-early",
            Self::AskedAgain { .. } => "finding-asked-again",
            Self::DoorsClosed { .. } => "finding-doors-closed",
            Self::Slipped { .. } => "finding-slipped",
            Self::Unlucky { .. } => "finding-unlucky",
            Self::TooCareful { .. } => "finding-too-careful",
            Self::Lucky { .. } => "finding-lucky",
            Self::NoProspecting { .. } => "finding-no-prospecting",
            Self::Prepare { .. } => "finding-prepare",
            Self::Sound { .. } => "finding-sound",
            Self::Whole { .. } => "finding-whole",
        }
    }

    /// Its wording: what happened, and one thing to try next.
    pub fn say(&self, texts: &Texts) -> String {
        let percent = texts::percent;
        let id = self.id();
        match *self {
            Self::Idle { contacts } | Self::NeverAsked { contacts } => {
                texts.say_with(id, [("contacts", contacts.into())])
            }
            Self::EndRush { asks, late, days } => {
                texts.say_with(id, [("asks", asks.into()), ("late", late.into()), ("days", u32::from(days).into())])
            }
            Self::Improved { first, last } | Self::Slipped { first, last } => {
                texts.say_with(id, [("first", percent(first).into()), ("last", percent(last).into())])
            }
            Self::TooEarly { asks, early, below } => {
                texts.say_with(id, [("asks", asks.into()), ("early", early.into()), ("below", percent(below).into())])
            }
            Self::AskedAgain { times } => texts.say_with(id, [("times", times.into())]),
            Self::DoorsClosed { refusals } => texts.say_with(id, [("refusals", refusals.into())]),
            Self::Unlucky { expected, sold } | Self::Lucky { expected, sold } => {
                texts.say_with(id, [("expected", format!("{expected:.1}").into()), ("sold", sold.into())])
            }
            Self::TooCareful { asks, chance } => {
                texts.say_with(id, [("asks", asks.into()), ("chance", percent(chance).into())])
            }
            Self::Prepare { asks, chance, sold } => {
                texts.say_with(id, [("asks", asks.into()), ("chance", percent(chance).into()), ("sold", sold.into())])
            }
            Self::NoProspecting { share } => texts.say_with(id, [("share", percent(share).into())]),
            Self::Sound { asks, sold } | Self::Whole { asks, sold } => {
                texts.say_with(id, [("asks", asks.into()), ("sold", sold.into())])
            }
        }
    }
}

fn end_rush(evidence: &Evidence) -> Option<Finding> {
    let asks = evidence.asks;
    // Asks are in the order of the days, so the late ones are a tail.
    let start = asks.partition_point(|ask| ask.day.0 + LAST_DAYS <= evidence.days);
    let late = &asks[start..];
    let rush = late.len() >= END_RUSH && 2 * late.len() >= asks.len() && mean_chance(late) < END_RIPE;
    rush.then_some(Finding::EndRush { asks: asks.len(), late: late.len(), days: LAST_DAYS })
}

/// The first third of the asks beside the last third.
fn trend(asks: &[AskRecord]) -> Option<Finding> {
    if asks.len() < ASKS_FOR_TREND {
        return None;
    }
    let third = asks.len() / 3;
    let (first, last) = (mean_chance(&asks[..third]), mean_chance(&asks[asks.len() - third..]));
    if last - first >= TREND && last >= RISEN && first < RISEN_FROM {
        Some(Finding::Improved { first, last })
    } else if first - last >= TREND && last < FALLEN {
        Some(Finding::Slipped { first, last })
    } else {
        None
    }
}

fn too_early(asks: &[AskRecord]) -> Option<Finding> {
    let early = asks.iter().filter(|ask| ask.chance < EARLY).count();
    let hurried = early >= SOME_EARLY && early as f64 >= MOSTLY * asks.len() as f64;
    hurried.then_some(Finding::TooEarly { asks: asks.len(), early, below: EARLY })
}

fn asked_again(asks: &[AskRecord]) -> Option<Finding> {
    let mut refused: BTreeMap<ProspectId, usize> = BTreeMap::new();
    for ask in asks.iter().filter(|ask| !ask.sold) {
        *refused.entry(ask.prospect).or_default() += 1;
    }
    for ask in asks.iter().filter(|ask| ask.sold) {
        refused.remove(&ask.prospect);
    }
    let times = refused.into_values().max()?;
    (times >= ASKED_AGAIN).then_some(Finding::AskedAgain { times })
}

fn luck(asks: &[AskRecord]) -> Option<Finding> {
    let expected: f64 = asks.iter().map(|ask| ask.chance).sum();
    let sold = sold(asks);
    let variance: f64 = asks.iter().map(|ask| ask.chance * (1.0 - ask.chance)).sum();
    let usual = (LUCK * variance.sqrt()).max(LUCKY_ORDERS);
    match sold as f64 - expected {
        more if more >= usual => Some(Finding::Lucky { expected, sold }),
        less if less <= -usual => Some(Finding::Unlucky { expected, sold }),
        _ => None,
    }
}

fn too_careful(evidence: &Evidence) -> Option<Finding> {
    let (asks, chance) = (evidence.asks.len(), mean_chance(evidence.asks));
    let waited = asks <= FEW_ASKS && chance >= RIPE && evidence.totals.revenue < evidence.quota;
    waited.then_some(Finding::TooCareful { asks, chance })
}

fn no_prospecting(totals: &Totals) -> Option<Finding> {
    let minutes = totals.hours.map(|hours| hours.minutes());
    let all: u32 = minutes.iter().sum();
    let share = f64::from(minutes[0]) / f64::from(all.max(1));
    (totals.sales > 0 && share < LITTLE_PROSPECTING).then_some(Finding::NoProspecting { share })
}

fn mean_chance(asks: &[AskRecord]) -> f64 {
    asks.iter().map(|ask| ask.chance).sum::<f64>() / asks.len().max(1) as f64
}

fn sold(asks: &[AskRecord]) -> usize {
    asks.iter().filter(|ask| ask.sold).count()
}

#[cfg(test)]
mod tests;
