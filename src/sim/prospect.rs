//! One prospect: the hidden truth, what the salesperson has read of it, and the count of rolls made for it.

use super::{
    cues::{Cues, Landings},
    customer::CustomerType,
    dice::{Dice, DrawKind},
    rules::Rules,
    setup::Newcomer,
    trust,
    units::{Day, ProspectId, Yen},
};
use serde::{Deserialize, Serialize};

/// Where the relationship stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Not met yet.
    Unknown,
    /// A lead (見込み客).
    Lead,
    /// Has bought.
    Customer,
    /// Has bought from the rival.
    Lost,
    /// Doesn't want to see the salesperson again.
    Refused,
}

/// How a prospect sounded at the last contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mood {
    /// Distant.
    Cool,
    /// Polite.
    Neutral,
    /// Glad to talk.
    Warm,
    /// Feels sold to.
    Pushed,
    /// Talks about buying.
    Ready,
}

/// What the salesperson took in at a contact: all that the views may show of the truth.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Reading {
    /// Perceived trust, 0..=1: the truth at the last contact with a personal bias.
    pub trust: f64,
    /// How they sounded.
    pub mood: Mood,
    /// Petals seen to fall, 0 none to 2 plainly.
    pub pressure: u8,
    /// Warm light, 0 none to 2 plainly.
    pub heat: u8,
    /// Budget window, and the day on which that was heard.
    pub window: Option<(Day, bool)>,
    /// Need as said in conversation, to a tenth.
    pub need: Option<f64>,
    /// Clarity of the need as last felt, to a tenth.
    pub clarity: Option<f64>,
    /// What else was noticed; `None` before the first contact.
    pub cues: Option<Cues>,
    /// The day of the reading.
    pub day: Day,
}

/// How many kinds of rolls are counted for each prospect: `DrawKind` 1..=6, then one for each prospecting channel.
pub(super) const COUNTED: usize = 13;

/// A prospect's state. Numbers are 0..=1 unless said.
#[derive(Clone, Debug)]
pub struct Prospect {
    pub(super) stage: Stage,
    /// Does the salesperson know them?
    pub(super) met: bool,
    pub(super) customer: CustomerType,
    pub(super) credibility: f64,
    pub(super) reliability: f64,
    pub(super) intimacy: f64,
    /// Feeling of being sold to (売り込まれた感), 0..=1.2.
    pub(super) pressure: f64,
    pub(super) need: f64,
    pub(super) clarity: f64,
    pub(super) fit: f64,
    pub(super) window: bool,
    pub(super) heat: f64,
    /// Contact load, from 0.
    pub(super) load: f64,
    /// Recent asks, from 0, fading.
    pub(super) asks: f64,
    pub(super) proposal: f64,
    pub(super) satisfaction: f64,
    pub(super) value: Yen,
    /// Lasting error in reading this prospect's trust.
    pub(super) bias: f64,
    /// Days since the inquiry that waits for an answer.
    pub(super) inquiry: Option<u16>,
    pub(super) reading: Reading,
    /// How each kind of contact landed the last time.
    pub(super) landed: Landings,
    /// The morning on which the rival was last seen here.
    pub(super) rival_seen: Option<Day>,
    pub(super) last_contact: Option<Day>,
    pub(super) contacts: u16,
    pub(super) proposed: Option<Day>,
    /// The order that will be cancelled tonight, if the buyer is cooling off.
    pub(super) cooling_off: Option<Yen>,
    /// What the neighbours will hear tonight: below 0 bad, above 0 good, with its weight.
    pub(super) talk: f64,
    pub(super) counts: [u16; COUNTED],
}

impl Prospect {
    pub(super) fn new(start: &Newcomer, rules: &Rules, dice: &Dice, id: ProspectId) -> Self {
        let written = &rules.model.market;
        let open_share = written.window_opens / (written.window_opens + written.window_closes);
        let window = start.window.unwrap_or_else(|| dice.die(DrawKind::FirstWindow, id, 0).unit() < open_share);
        let bias = dice.die(DrawKind::Bias, id, 0).normal() * rules.model.readings.bias;
        let mut prospect = Self {
            stage: if start.known { Stage::Lead } else { Stage::Unknown },
            met: start.known,
            customer: start.customer,
            credibility: start.credibility,
            reliability: start.reliability,
            intimacy: start.intimacy,
            pressure: start.pressure.max(rules.model.customers.row(start.customer).pressure),
            need: start.need,
            clarity: start.clarity,
            fit: start.fit,
            window,
            heat: start.heat,
            load: 0.0,
            asks: 0.0,
            proposal: 0.0,
            satisfaction: 0.0,
            value: start.value,
            bias,
            inquiry: None,
            reading: Reading {
                trust: 0.0,
                mood: Mood::Neutral,
                pressure: 0,
                heat: 0,
                window: None,
                need: None,
                clarity: None,
                cues: None,
                day: Day(0),
            },
            landed: Landings::default(),
            rival_seen: None,
            last_contact: None,
            contacts: 0,
            proposed: None,
            cooling_off: None,
            talk: 0.0,
            counts: [0; COUNTED],
        };
        if start.known {
            prospect.read(rules, Day(0));
        }
        prospect
    }

    /// Does the salesperson still have anything to win or to look after here?
    pub(super) fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Lead | Stage::Customer)
    }

    /// Takes the number of the next roll of a counted kind.
    pub(super) fn next_count(&mut self, kind: DrawKind, variant: u16) -> u16 {
        let slot = &mut self.counts[usize::from(kind as u16 - 1 + variant)];
        let count = *slot;
        *slot = slot.saturating_add(1);
        count
    }

    /// The salesperson takes in what there is to see.
    pub(super) fn read(&mut self, rules: &Rules, today: Day) {
        let model = &rules.model;
        let terms = model.closing.terms(self.value.as_f64());
        let perceived = (trust::trust(self, &model.trust) + self.bias).clamp(0.0, 1.0);
        let level = |value: f64, from: [f64; 2]| from.iter().filter(|&&threshold| value >= threshold).count() as u8;
        self.reading.trust = perceived;
        self.reading.pressure = level(self.pressure, model.readings.pressure);
        self.reading.heat = level(self.heat, model.readings.heat);
        self.reading.day = today;
        let share = perceived / terms.expected;
        self.reading.mood = if self.reading.pressure == 2 {
            Mood::Pushed
        } else if share >= 1.0 && self.clarity >= terms.expected {
            Mood::Ready
        } else if share >= model.readings.warm {
            Mood::Warm
        } else if share < model.readings.cool {
            Mood::Cool
        } else {
            Mood::Neutral
        };
        self.reading.cues = (self.contacts > 0).then(|| Cues::of(self, self.reading.mood));
    }

    /// The talk turned to the budget.
    pub(super) fn hear_window(&mut self, today: Day) {
        self.reading.window = Some((today, self.window));
    }

    /// The talk turned to what they need.
    pub(super) fn hear_need(&mut self) {
        let to_a_tenth = |share: f64| libm::round(share * 10.0) / 10.0;
        self.reading.need = Some(to_a_tenth(self.need));
        self.reading.clarity = Some(to_a_tenth(self.clarity));
    }
}
