//! The whole sales process, mechanic by mechanic, each test named after the effect.

mod after_follow;
mod closing;
mod nurturing;
mod prospecting;
mod purposes;
mod team;

use crate::support::everything;
use isogaba::{
    analysis::{BotName, Estimate, Share, run_batch},
    scenario::{Happens, Scenario, TimedEvent, parse, problems_of},
    sim::{
        Activity, Channel, Command, Draw, DrawKind, Event, Happening, Hours, Outcome, ProspectId, Purpose, Purposes,
        Refusal, Role, SaleRoute, Stage, Talent, Territory, Truth, Visibility, Yen,
    },
};

const FIRST: ProspectId = ProspectId(0);
/// The first of the generated leads.
const LEAD: ProspectId = ProspectId(2);

/// The scenario in which everything is to be seen.
fn open() -> Scenario {
    Scenario { visibility: Visibility::Full, ..everything() }
}

fn start(scenario: &Scenario, seed: u64) -> Territory {
    assert_eq!(problems_of(scenario), []);
    Territory::new(scenario.setup(), seed)
}

fn touch(territory: &mut Territory, prospect: ProspectId, activity: Activity) -> Outcome {
    territory.apply(Command::Touch { prospect, activity }).unwrap_or_else(|why| panic!("{activity:?}: {why}"))
}

fn end_days(territory: &mut Territory, days: u16) -> Vec<Event> {
    let mut events = Vec::new();
    for _ in 0..days {
        events.extend(territory.apply(Command::EndDay).expect("a day can always end").events);
    }
    events
}

fn truth(territory: &Territory, prospect: ProspectId) -> Truth {
    territory.view().prospect(prospect).truth.expect("everything is to be seen")
}

fn satisfaction(territory: &Territory, prospect: ProspectId) -> f64 {
    truth(territory, prospect).satisfaction.expect("they are a customer")
}

/// The chance that a kind of roll had in what came of a command.
fn chance_of(draws: &[Draw], kind: DrawKind) -> f64 {
    draws.iter().find(|draw| draw.kind == kind).expect("there was such a roll").probability
}

/// Nothing happens by itself: what is compared differs in one thing only.
fn quiet(mut scenario: Scenario) -> Scenario {
    let (market, after) = (&mut scenario.model.market, &mut scenario.model.after);
    (market.rival, market.inquiry, market.web_visit, market.spontaneous) = (0.0, 0.0, 0.0, 0.0);
    (after.question, after.complaint, after.due, after.repeat, after.referral, after.churn) =
        (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    scenario
}

fn happens(mut scenario: Scenario, day: u16, happens: Happens) -> Scenario {
    scenario.events.push(TimedEvent { day, happens });
    scenario
}
