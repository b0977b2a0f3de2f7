//! One prospect: the hidden truth, what the salesperson has read of it, and the count of rolls made for it.

use super::{
    cues::{Cues, Landings},
    customer::CustomerType,
    dice::{Dice, DrawKind},
    rules::Rules,
    setup::{Newcomer, Presence},
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
    /// How a customer seemed: 0 unhappy, 1 content, 2 delighted.
    pub satisfaction: Option<u8>,
    /// Whether a customer could use something else, and the day on which that was heard.
    pub due: Option<(Day, bool)>,
    /// What else was noticed; `None` before the first contact.
    pub cues: Option<Cues>,
    /// The day of the reading.
    pub day: Day,
}

/// So many days after the sale everything about it has settled.
const LONG_AGO: u16 = 1_000;

/// How many kinds of rolls are counted for each prospect: `DrawKind` 1..=6, one for each prospecting channel, then 14..=18.
pub(super) const COUNTED: usize = 18;

/// A prospect's state. Numbers are 0..=1 unless said.
#[derive(Clone, Debug)]
pub struct Prospect {
    pub(super) stage: Stage,
    /// Have they opened yet?
    pub(super) present: bool,
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
    /// What a discount has taught them to expect: a share of the price, and for how many days more.
    pub(super) cheapened: Option<(f64, f64)>,
    /// Days since the last first order.
    pub(super) since_sale: u16,
    /// Could the customer use something else?
    pub(super) due: bool,
    /// Days since the complaint that waits.
    pub(super) complaint: Option<u16>,
    /// Satisfaction before that complaint.
    pub(super) before_complaint: f64,
    /// Days in which the customer hardly has anybody to name.
    pub(super) referral_rests: f64,
    /// The day on which the customer was last asked to name somebody.
    pub(super) asked_to_refer: Option<Day>,
    /// Invited to the next seminar?
    pub(super) invited: bool,
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
            stage: match (start.satisfaction, start.known) {
                (Some(_), _) => Stage::Customer,
                (None, true) => Stage::Lead,
                (None, false) => Stage::Unknown,
            },
            present: start.presence == Presence::There,
            met: start.known || start.satisfaction.is_some(),
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
            load: start.load,
            asks: start.asks,
            proposal: start.proposal,
            satisfaction: start.satisfaction.unwrap_or_default(),
            value: start.value,
            cheapened: None,
            // Whoever was a customer before the first day has been one for long.
            since_sale: if start.satisfaction.is_some() { LONG_AGO } else { 0 },
            due: false,
            complaint: None,
            before_complaint: 0.0,
            referral_rests: 0.0,
            asked_to_refer: None,
            invited: false,
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
                satisfaction: None,
                due: None,
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
        if prospect.met {
            prospect.read(rules, Day(0));
        }
        prospect
    }

    /// Does the salesperson still have anything to win or to look after here?
    pub(super) fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Lead | Stage::Customer)
    }

    /// Is every number one that the model can have made? 0..=1, or what its field says; never NaN.
    pub(super) fn is_sound(&self) -> bool {
        let shares = [
            self.credibility,
            self.reliability,
            self.intimacy,
            self.need,
            self.clarity,
            self.fit,
            self.heat,
            self.proposal,
            self.satisfaction,
            self.reading.trust,
        ];
        let amounts = [self.pressure, self.load, self.asks, self.referral_rests];
        shares.iter().all(|share| (0.0..=1.0).contains(share))
            && amounts.iter().all(|amount| amount.is_finite() && *amount >= 0.0)
            && self.talk.is_finite()
            && self.bias.is_finite()
    }

    /// What an order is worth to them now.
    pub(super) fn worth(&self) -> Yen {
        match self.cheapened {
            Some((share, _)) => Yen::rounded_to_thousand(self.value.as_f64() * (1.0 - share)),
            None => self.value,
        }
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
        let seems = (self.stage == Stage::Customer).then(|| level(self.satisfaction, model.readings.satisfaction));
        self.reading.satisfaction = seems;
        self.reading.mood = if self.reading.pressure == 2 {
            Mood::Pushed
        } else if let Some(seems) = seems {
            match (seems, self.due) {
                (0, _) => Mood::Cool,
                (_, true) => Mood::Ready,
                (1, _) => Mood::Neutral,
                _ => Mood::Warm,
            }
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
        if self.stage != Stage::Customer {
            self.reading.window = Some((today, self.window));
        }
    }

    /// The talk turned to what else a customer could use.
    pub(super) fn hear_due(&mut self, today: Day) {
        if self.stage == Stage::Customer {
            self.reading.due = Some((today, self.due));
        }
    }

    /// The talk turned to what they need.
    pub(super) fn hear_need(&mut self) {
        let to_a_tenth = |share: f64| libm::round(share * 10.0) / 10.0;
        self.reading.need = Some(to_a_tenth(self.need));
        self.reading.clarity = Some(to_a_tenth(self.clarity));
    }
}
