//! A week looked back on: what was planned, what was done, and what the difference came from.

use crate::{
    coach::{Call, Week, call},
    record::Run,
    sim::{Command, Event, Hours, ProspectId, Purpose, Stage, Territory},
    texts::{Texts, clock_hours, prospect_name},
};
use std::{collections::BTreeMap, sync::Arc};

/// A difference from the plan that is worth a word: at least so much.
const NOTABLE: Hours = Hours::from_minutes(60);

/// A week looked back on.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekReview {
    /// Which.
    pub week: Week,
    /// The hours intended for ① to ④, if there was a plan.
    pub plan: Option<[Hours; 4]>,
    /// The hours spent.
    pub actual: [Hours; 4],
    /// Working time that wasn't used.
    pub unused: Hours,
    /// What the differences came from, the greatest first.
    pub remarks: Vec<Remark>,
}

/// Where a difference came from. `hours` is how much more or less than planned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Remark {
    /// More ① than planned, and whom it found.
    MoreProspecting {
        /// More by.
        hours: Hours,
        /// People found.
        found: u32,
    },
    /// Less ① than planned, and who is still unknown.
    LessProspecting {
        /// Less by.
        hours: Hours,
        /// Strangers left.
        strangers: u32,
    },
    /// More ② than planned, and who took most of it.
    MoreNurturing {
        /// More by.
        hours: Hours,
        /// With whom most of it went.
        with: Option<ProspectId>,
    },
    /// Less ② than planned, and how many have grown cold.
    LessNurturing {
        /// Less by.
        hours: Hours,
        /// Leads that have waited long.
        cold: u32,
    },
    /// More ③ than planned, and what it brought.
    MoreClosing {
        /// More by.
        hours: Hours,
        /// Asks.
        asks: u32,
        /// Orders.
        sold: u32,
    },
    /// Less ③ than planned, and how many talk of buying.
    LessClosing {
        /// Less by.
        hours: Hours,
        /// Leads who talk of buying.
        ready: u32,
    },
    /// More ④ than planned.
    MoreAfterFollow {
        /// More by.
        hours: Hours,
        /// Customers.
        customers: u32,
    },
    /// Less ④ than planned.
    LessAfterFollow {
        /// Less by.
        hours: Hours,
        /// Customers.
        customers: u32,
    },
    /// Working time was left over.
    Unused {
        /// How much.
        hours: Hours,
    },
    /// Everything within an hour of the plan.
    AsPlanned,
}

/// What happened in the week, counted.
#[derive(Default)]
struct Counted {
    found: u32,
    asks: u32,
    sold: u32,
    nurtured: BTreeMap<ProspectId, u32>,
}

impl WeekReview {
    /// The review of a week of a run; of the last one it may still be under way.
    pub fn of(run: &Run, week: Week) -> Self {
        let mut territory = Territory::new(Arc::clone(run.setup()), run.seed());
        let mut before = [Hours::ZERO; 4];
        let mut counted = Counted::default();
        for command in run.commands() {
            let day = territory.view().day();
            if day > week.last || territory.finished() {
                break;
            }
            if day < week.first {
                // The commands were carried out before: none is refused.
                let _ = territory.apply_with(command, &mut ());
                before = territory.view().totals().hours;
                continue;
            }
            count(&mut territory, command, &mut counted);
        }
        let view = territory.view();
        let now = view.totals().hours;
        let actual: [Hours; 4] = std::array::from_fn(|purpose| now[purpose] - before[purpose]);
        let whole = Hours::from_minutes(view.hours_per_day().minutes() * u32::from(week.days()));
        let unused = whole - actual.into_iter().sum();
        let plan = run.notes().plans.iter().find(|plan| plan.week == week.number).map(|plan| plan.hours);
        let stage = |wanted: Stage| view.players().filter(|p| p.stage == wanted).count() as u32;
        let calls = |wanted: Call| view.players().filter(|p| call(&view, p) == wanted).count() as u32;

        let mut remarks = Vec::new();
        for purpose in Purpose::ALL {
            let Some(plan) = plan else { break };
            let (planned, did) = (plan[purpose.index()], actual[purpose.index()]);
            let (more, less) = (did - planned, planned - did);
            let with = || counted.nurtured.iter().max_by_key(|(_, minutes)| **minutes).map(|(id, _)| *id);
            let customers = stage(Stage::Customer);
            if more >= NOTABLE {
                let hours = more;
                remarks.push((
                    more,
                    match purpose {
                        Purpose::Prospecting => Remark::MoreProspecting { hours, found: counted.found },
                        Purpose::Nurturing => Remark::MoreNurturing { hours, with: with() },
                        Purpose::Closing => Remark::MoreClosing { hours, asks: counted.asks, sold: counted.sold },
                        Purpose::AfterFollow => Remark::MoreAfterFollow { hours, customers },
                    },
                ));
            } else if less >= NOTABLE {
                let hours = less;
                remarks.push((
                    less,
                    match purpose {
                        Purpose::Prospecting => Remark::LessProspecting { hours, strangers: stage(Stage::Unknown) },
                        Purpose::Nurturing => Remark::LessNurturing { hours, cold: calls(Call::Cold) },
                        Purpose::Closing => Remark::LessClosing { hours, ready: calls(Call::Ready) },
                        Purpose::AfterFollow => Remark::LessAfterFollow { hours, customers },
                    },
                ));
            }
        }
        if unused >= NOTABLE {
            remarks.push((unused, Remark::Unused { hours: unused }));
        }
        remarks.sort_by_key(|(by, _)| std::cmp::Reverse(*by));
        let mut remarks: Vec<_> = remarks.into_iter().map(|(_, remark)| remark).collect();
        if remarks.is_empty() && plan.is_some() {
            remarks.push(Remark::AsPlanned);
        }
        Self { week, plan, actual, unused, remarks }
    }
}

fn count(territory: &mut Territory, command: Command, counted: &mut Counted) {
    if let Command::Touch { prospect, .. } = command
        && let Ok(price) = territory.view().check(command)
        && price.purposes.contains(Purpose::Nurturing)
    {
        *counted.nurtured.entry(prospect).or_default() += price.hours.minutes();
    }
    let asks = territory.view().totals().asks;
    let Ok(outcome) = territory.apply(command) else { return };
    // What the trainee asked in the evening isn't the player's.
    if command != Command::EndDay {
        counted.asks += territory.view().totals().asks - asks;
    }
    for event in outcome.events {
        match event {
            Event::Prospected { found, .. } => counted.found += found.len() as u32,
            Event::Sold { .. } => counted.sold += 1,
            _ => {}
        }
    }
}

impl Remark {
    /// Its wording.
    pub fn say(&self, texts: &Texts, scenario: &crate::scenario::Scenario) -> String {
        let with = |id: &str, hours: Hours, count: u32| {
            texts.say_with(id, [("hours", clock_hours(hours).into()), ("count", count.into())])
        };
        match *self {
            Self::MoreProspecting { hours, found } => with("week-more-prospecting", hours, found),
            Self::LessProspecting { hours, strangers } => with("week-less-prospecting", hours, strangers),
            Self::MoreNurturing { hours, with: Some(id) } => texts.say_with(
                "week-more-nurturing",
                [("hours", clock_hours(hours).into()), ("name", prospect_name(texts, scenario, id).into())],
            ),
            Self::MoreNurturing { hours, with: None } => with("week-more-nurturing-all", hours, 0),
            Self::LessNurturing { hours, cold } => with("week-less-nurturing", hours, cold),
            Self::MoreClosing { hours, asks, sold } => texts.say_with(
                "week-more-closing",
                [("hours", clock_hours(hours).into()), ("asks", asks.into()), ("sold", sold.into())],
            ),
            Self::LessClosing { hours, ready } => with("week-less-closing", hours, ready),
            Self::MoreAfterFollow { hours, customers } => with("week-more-after", hours, customers),
            Self::LessAfterFollow { hours, customers } => with("week-less-after", hours, customers),
            Self::Unused { hours } => with("week-unused", hours, 0),
            Self::AsPlanned => texts.say("week-as-planned"),
        }
    }
}
