//! What a run starts from: a scenario with every default filled in and every name turned into an id.

use super::{
    activities::Activities,
    customer::CustomerType,
    incident::Incident,
    model::Model,
    rules::Rules,
    score::ScoreRules,
    trainee::Trainee,
    units::{Day, DistrictId, Hours, ProspectId, Yen},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much of the truth the player sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Visibility {
    /// Everything, as numbers (tutorial, review).
    Full,
    /// What a salesperson would notice.
    #[default]
    Cues,
    /// Moods and words only (assessment).
    Hidden,
}

/// Something that the scenario makes happen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Happening {
    /// A prospect asks something on their own.
    Inquiry(ProspectId),
    /// A prospect's budget window opens.
    WindowOpens(ProspectId),
    /// A customer complains.
    Complaint(ProspectId),
    /// A customer leaves, unless they are at least so satisfied, 0..=1.
    Leaves(ProspectId, Option<f64>),
}

/// A happening and the day on whose morning it comes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScheduledEvent {
    /// Morning of this day.
    pub day: Day,
    /// What comes.
    pub happens: Happening,
}

/// From when a company is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// From the start.
    #[default]
    There,
    /// From the morning of this day.
    From(Day),
    /// From the morning that the dice choose.
    ByDice,
}

/// A prospect on the first day. Shares are 0..=1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Newcomer {
    /// Where they are.
    pub district: DistrictId,
    /// Place on the map, in map units.
    pub at: (f32, f32),
    /// From when they are there.
    pub presence: Presence,
    /// Does the salesperson know them already?
    pub known: bool,
    /// Of somebody who is a customer already: their satisfaction.
    pub satisfaction: Option<f64>,
    /// What they are like to sell to.
    pub customer: CustomerType,
    /// What a full order is worth.
    pub value: Yen,
    /// How much they need it.
    pub need: f64,
    /// How well the goods fit.
    pub fit: f64,
    /// How clear the need is to both sides.
    pub clarity: f64,
    /// Credibility of the salesperson in their eyes.
    pub credibility: f64,
    /// Reliability.
    pub reliability: f64,
    /// Intimacy.
    pub intimacy: f64,
    /// Pressure felt.
    pub pressure: f64,
    /// Interest just now.
    pub heat: f64,
    /// Is the budget window open? By the dice if not said.
    pub window: Option<bool>,
    /// Contact load that earlier touches have left, from 0.
    pub load: f64,
    /// Recent asks, from 0, as far as they haven't faded.
    pub asks: f64,
    /// Quality of the proposal that they have in hand.
    pub proposal: f64,
}

impl Newcomer {
    /// Does the salesperson know them on the first day, as a lead or a customer?
    pub(super) fn is_met(&self) -> bool {
        self.known || self.satisfaction.is_some()
    }
}

/// Everything a territory needs to run.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Length in business days.
    pub days: u16,
    /// Working time of a day.
    pub hours_per_day: Hours,
    /// What the player sees.
    pub visibility: Visibility,
    /// Revenue to reach.
    pub quota: Yen,
    /// Number of districts.
    pub districts: u8,
    /// The prospects, in id order.
    pub prospects: Vec<Newcomer>,
    /// Happenings, by day.
    pub events: Vec<ScheduledEvent>,
    /// The one memorable thing, if there is one.
    pub incident: Option<Incident>,
    /// Somebody who copies the player, if there is one.
    pub trainee: Option<Trainee>,
    /// How the run is scored.
    pub score: ScoreRules,
    /// The rules at the scenario's tempo.
    pub rules: Rules,
    /// On which weekday it begins, 0 Monday to 4 Friday: budgets are set on the first business day of a week.
    pub first_weekday: u8,
    /// Does anybody open later?
    pub(super) grows: bool,
    /// The four nearest houses of each prospect, where word of mouth goes.
    pub(super) neighbours: Vec<Vec<ProspectId>>,
}

impl Setup {
    /// Word of mouth reaches so many houses.
    const NEIGHBOURS: usize = 4;

    /// Makes a setup; `tempo` is positive and finite.
    pub fn new(
        (days, hours_per_day, tempo, first_weekday): (u16, Hours, f64, u8),
        visibility: Visibility,
        (quota, score): (Yen, ScoreRules),
        districts: u8,
        prospects: Vec<Newcomer>,
        (mut events, incident): (Vec<ScheduledEvent>, Option<Incident>),
        (model, activities): (&Model, &Activities),
    ) -> Self {
        events.sort_by_key(|event| event.day);
        Self {
            days,
            hours_per_day,
            visibility,
            quota,
            districts,
            first_weekday,
            grows: prospects.iter().any(|start| start.presence != Presence::There),
            neighbours: nearest_houses(&prospects, Self::NEIGHBOURS),
            prospects,
            events,
            incident,
            trainee: None,
            score,
            rules: Rules::new(model, activities, tempo),
        }
    }

    /// Does a week begin on this day?
    pub fn week_begins(&self, day: Day) -> bool {
        day.0 <= 1 || (u32::from(self.first_weekday) + u32::from(day.0) - 1).is_multiple_of(5)
    }

    /// Every prospect's id, those who haven't opened yet included.
    pub fn ids(&self) -> impl Iterator<Item = ProspectId> + use<> {
        (0..self.prospects.len() as u16).map(ProspectId)
    }
}

/// For each house the `count` nearest others; equal distances in id order.
fn nearest_houses(prospects: &[Newcomer], count: usize) -> Vec<Vec<ProspectId>> {
    let distance = |a: &Newcomer, b: &Newcomer| {
        let (dx, dy) = (f64::from(a.at.0) - f64::from(b.at.0), f64::from(a.at.1) - f64::from(b.at.1));
        dx * dx + dy * dy
    };
    prospects
        .iter()
        .enumerate()
        .map(|(here, house)| {
            let mut others: Vec<_> = (0..prospects.len()).filter(|&other| other != here).collect();
            others.sort_by(|&a, &b| {
                distance(house, &prospects[a]).total_cmp(&distance(house, &prospects[b])).then(a.cmp(&b))
            });
            others.truncate(count);
            others.sort_unstable();
            others.into_iter().map(|other| ProspectId(other as u16)).collect()
        })
        .collect()
}
