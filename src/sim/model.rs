//! The numbers of the model: units, ranges and where each comes from. A scenario names only what differs.
//!
//! Levels are calibrated, directions are evidence: trust works moderately and is lost faster than won (Slovic 1993),
//! aggressive pressure hurts it (Zboja, Clark & Haytko 2016), attention has an inverted U (Homburg, Müller & Klarmann
//! 2011; Godfrey, Seiders & Voss 2011), closing techniques hurt large sales and not small ones (Rackham 1988). *How
//! steeply* the chance collapses for a premature ask is a teaching choice.

mod after;
mod growth;

pub use after::AfterFollow;
pub use growth::{Arrivals, Discount, Gift, Shop, Study, Talent, Team};

pub(super) use growth::after_pieces;

use super::{activity::Gains, customer::CustomerTypes, math::lerp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Version of the arithmetic. Runs of another version can't be replayed.
pub const MODEL_VERSION: u32 = 3;

/// All parameters of the model.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Model {
    /// How the parts of trust count.
    pub trust: TrustWeights,
    /// The ask and what follows it.
    pub closing: Closing,
    /// How fast things fade.
    pub decay: Decay,
    /// How much attention people bear.
    pub fatigue: Fatigue,
    /// What happens by itself.
    pub market: Market,
    /// What happens after the sale.
    pub after: AfterFollow,
    /// What a discount does.
    pub discount: Discount,
    /// What studying does.
    pub study: Study,
    /// What the online shop's content does.
    pub shop: Shop,
    /// What the team does for its money.
    pub team: Team,
    /// The salesperson's trait.
    pub talent: Talent,
    /// What a gifted closer has.
    pub gift: Gift,
    /// How new companies appear.
    pub arrivals: Arrivals,
    /// How prospecting works.
    pub prospecting: Prospecting,
    /// What the salesperson can tell from the outside.
    pub readings: Readings,
    /// What people are like to sell to.
    pub customers: CustomerTypes,
}

/// How the parts of trust count: T = (wC·C + wR·R + wI·I) / (1 + κP), after Maister, Green & Galford's trust equation (2000).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TrustWeights {
    /// Weight of credibility C.
    #[schemars(extend("x-unit" = "share"))]
    pub credibility: f64,
    /// Weight of reliability R.
    #[schemars(extend("x-unit" = "share"))]
    pub reliability: f64,
    /// Weight of intimacy I.
    #[schemars(extend("x-unit" = "share"))]
    pub intimacy: f64,
    /// How strongly pressure P divides trust (κ).
    #[schemars(extend("x-unit" = "factor"))]
    pub pressure: f64,
    /// What credibility and reliability fall back to, untouched.
    #[schemars(extend("x-unit" = "share"))]
    pub floor: f64,
    /// What intimacy falls back to, untouched.
    #[schemars(extend("x-unit" = "share"))]
    pub intimacy_floor: f64,
    /// What clarity of need falls back to, untouched.
    #[schemars(extend("x-unit" = "share"))]
    pub clarity_floor: f64,
}

impl Default for TrustWeights {
    fn default() -> Self {
        Self {
            credibility: 0.30,
            reliability: 0.30,
            intimacy: 0.40,
            pressure: 1.5,
            floor: 0.05,
            intimacy_floor: 0.03,
            clarity_floor: 0.10,
        }
    }
}

/// What a buyer at one price expects before an ask feels natural, and how the chance of a sale starts there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AskTerms {
    /// Price to which these terms belong.
    #[schemars(range(min = 1.0, max = 1e12), extend("x-unit" = "yen"))]
    pub price: f64,
    /// Intercept of the logit of a sale.
    #[schemars(extend("x-unit" = "logit"))]
    pub base: f64,
    /// Weight of trust in the logit.
    #[schemars(extend("x-unit" = "logit"))]
    pub trust: f64,
    /// Pressure that a wholly premature ask adds.
    #[schemars(extend("x-unit" = "pressure"))]
    pub prematurity: f64,
    /// Trust and clarity that the buyer expects.
    #[schemars(extend("x-unit" = "share"))]
    pub expected: f64,
}

/// Low, middle or high price, for words and pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceClass {
    /// A small purchase.
    Low,
    /// The usual one.
    Middle,
    /// A large one.
    High,
}

/// The ask for an order: chance, pressure, refusal, walking away, cooling-off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Closing {
    /// Terms at a low price; they hold for everything cheaper.
    pub low: AskTerms,
    /// Terms at a middle price.
    pub middle: AskTerms,
    /// Terms at a high price; they hold for everything dearer. Between prices, terms are interpolated in log price.
    pub high: AskTerms,
    /// Logit weight of need × clarity.
    #[schemars(extend("x-unit" = "logit"))]
    pub need: f64,
    /// Logit weight of fit − ½.
    #[schemars(extend("x-unit" = "logit"))]
    pub fit: f64,
    /// Logit weight of an open budget window.
    #[schemars(extend("x-unit" = "logit"))]
    pub window: f64,
    /// Logit weight of heat.
    #[schemars(extend("x-unit" = "logit"))]
    pub heat: f64,
    /// Logit weight of the proposal's quality.
    #[schemars(extend("x-unit" = "logit"))]
    pub proposal: f64,
    /// Logit weight of pressure, counted against.
    #[schemars(extend("x-unit" = "logit"))]
    pub pressure: f64,
    /// Share of missing trust in prematurity; the rest is missing clarity.
    #[schemars(extend("x-unit" = "share"))]
    pub trust_share: f64,
    /// Pressure of any ask.
    #[schemars(extend("x-unit" = "pressure"))]
    pub push: f64,
    /// Pressure for each recent ask.
    #[schemars(extend("x-unit" = "pressure"))]
    pub push_again: f64,
    /// What a visit to sell adds to the pressure of an ask: it is expected there.
    #[schemars(extend("x-unit" = "pressure"))]
    pub push_visiting: f64,
    /// What a visit for both purposes adds to it: an ask at the end of a friendly talk.
    #[schemars(extend("x-unit" = "pressure"))]
    pub push_full_visit: f64,
    /// Pressure that stays after a refusal.
    #[schemars(extend("x-unit" = "pressure"))]
    pub refused_pressure: f64,
    /// Loss of intimacy at a wholly premature ask.
    #[schemars(extend("x-unit" = "share"))]
    pub refused_intimacy: f64,
    /// Loss of reliability at a wholly premature ask.
    #[schemars(extend("x-unit" = "share"))]
    pub refused_reliability: f64,
    /// Loss of credibility at a wholly premature ask.
    #[schemars(extend("x-unit" = "share"))]
    pub refused_credibility: f64,
    /// Prematurity below which a polite no teaches why.
    #[schemars(extend("x-unit" = "share"))]
    pub polite_gap: f64,
    /// Clarity learnt from a polite no.
    #[schemars(extend("x-unit" = "share"))]
    pub polite_clarity: f64,
    /// Greatest chance of walking away after being pressed.
    #[schemars(extend("x-unit" = "chance"))]
    pub walk_chance: f64,
    /// Pressure at which half of that is reached.
    #[schemars(extend("x-unit" = "pressure"))]
    pub walk_pressure: f64,
    /// Width of that step.
    #[schemars(extend("x-unit" = "width"))]
    pub walk_width: f64,
    /// Greatest chance that a buyer cools off.
    #[schemars(extend("x-unit" = "chance"))]
    pub cool_chance: f64,
    /// Pressure at which half of that is reached.
    #[schemars(extend("x-unit" = "pressure"))]
    pub cool_pressure: f64,
    /// Width of that step.
    #[schemars(extend("x-unit" = "width"))]
    pub cool_width: f64,
    /// Proposal quality at no clarity.
    #[schemars(extend("x-unit" = "share"))]
    pub proposal_base: f64,
    /// Proposal quality that full clarity adds.
    #[schemars(extend("x-unit" = "share"))]
    pub proposal_clarity: f64,
    /// Share of the list price paid at no trust.
    #[schemars(extend("x-unit" = "factor"))]
    pub price_base: f64,
    /// Share of the list price that full trust adds.
    #[schemars(extend("x-unit" = "factor"))]
    pub price_trust: f64,
    /// Satisfaction of a new customer: base, weights of fit, trust and pressure, spread.
    #[schemars(inner(range(min = -10.0, max = 10.0)), extend("x-unit" = "share"))]
    pub satisfaction: [f64; 5],
    /// Satisfaction above which a new customer speaks well of the salesperson.
    #[schemars(extend("x-unit" = "share"))]
    pub delighted: f64,
}

impl Default for Closing {
    fn default() -> Self {
        Self {
            low: AskTerms { price: 150_000.0, base: -2.6, trust: 3.0, prematurity: 0.25, expected: 0.15 },
            middle: AskTerms { price: 300_000.0, base: -4.10, trust: 4.9, prematurity: 0.40, expected: 0.45 },
            high: AskTerms { price: 1_200_000.0, base: -4.6, trust: 4.9, prematurity: 0.40, expected: 0.60 },
            need: 2.0,
            fit: 1.0,
            window: 1.3,
            heat: 0.5,
            proposal: 0.7,
            pressure: 3.0,
            trust_share: 0.7,
            push: 0.05,
            push_again: 0.20,
            push_visiting: -0.02,
            push_full_visit: 0.05,
            refused_pressure: 0.05,
            refused_intimacy: 0.12,
            refused_reliability: 0.06,
            refused_credibility: 0.05,
            polite_gap: 0.2,
            polite_clarity: 0.05,
            walk_chance: 0.35,
            walk_pressure: 0.62,
            walk_width: 0.06,
            cool_chance: 0.30,
            cool_pressure: 0.45,
            cool_width: 0.08,
            proposal_base: 0.2,
            proposal_clarity: 0.8,
            price_base: 0.85,
            price_trust: 0.4,
            satisfaction: [0.40, 0.30, 0.25, 0.35, 0.08],
            delighted: 0.6,
        }
    }
}

impl Closing {
    /// The terms at a price in yen.
    pub fn terms(&self, price: f64) -> AskTerms {
        let (from, to) = if price < self.middle.price { (&self.low, &self.middle) } else { (&self.middle, &self.high) };
        let span = libm::log(to.price / from.price);
        let share = if span > 0.0 { (libm::log(price.max(1.0) / from.price) / span).clamp(0.0, 1.0) } else { 0.0 };
        AskTerms {
            price,
            base: lerp(from.base, to.base, share),
            trust: lerp(from.trust, to.trust, share),
            prematurity: lerp(from.prematurity, to.prematurity, share),
            expected: lerp(from.expected, to.expected, share),
        }
    }

    /// The class of a price in yen: split halfway (in log price) between the terms.
    pub fn price_class(&self, price: f64) -> PriceClass {
        let between = |a: &AskTerms, b: &AskTerms| libm::sqrt(a.price * b.price);
        if price < between(&self.low, &self.middle) {
            PriceClass::Low
        } else if price < between(&self.middle, &self.high) {
            PriceClass::Middle
        } else {
            PriceClass::High
        }
    }
}

/// How fast things fade. Each number is the days at tempo 1 after which 37 % is left.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Decay {
    /// Pressure.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub pressure: f64,
    /// Heat.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub heat: f64,
    /// Contact load.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub load: f64,
    /// Memory of recent asks.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub asks: f64,
    /// Freshness of a proposal.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub proposal: f64,
    /// Clarity of the need.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub clarity: f64,
    /// Intimacy.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub intimacy: f64,
    /// Reliability.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub reliability: f64,
    /// Credibility.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub credibility: f64,
    /// Satisfaction.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub satisfaction: f64,
    /// What satisfaction falls back to.
    #[schemars(extend("x-unit" = "share"))]
    pub satisfaction_floor: f64,
    /// Quality of the target list.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub list: f64,
    /// The online shop's content.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub content: f64,
}

impl Default for Decay {
    fn default() -> Self {
        Self {
            pressure: 14.0,
            heat: 15.0,
            load: 6.5,
            asks: 12.0,
            proposal: 30.0,
            clarity: 70.0,
            intimacy: 110.0,
            reliability: 120.0,
            credibility: 200.0,
            satisfaction: 45.0,
            satisfaction_floor: 0.35,
            list: 20.0,
            content: 40.0,
        }
    }
}

/// How much contact a prospect bears; more than that is wasted, then harmful (inverted U: Godfrey et al. 2011).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Fatigue {
    /// Contact load borne at no trust.
    #[schemars(extend("x-unit" = "load"))]
    pub base: f64,
    /// Contact load that full trust adds.
    #[schemars(extend("x-unit" = "load"))]
    pub trust: f64,
    /// Softness of the fall in effect.
    #[schemars(range(min = 0.001, max = 100.0), extend("x-unit" = "width"))]
    pub softness: f64,
    /// Load beyond what is borne before harm begins.
    #[schemars(extend("x-unit" = "load"))]
    pub grace: f64,
    /// Pressure for each unit of overload.
    #[schemars(extend("x-unit" = "pressure"))]
    pub pressure: f64,
    /// Intimacy lost for each unit of overload.
    #[schemars(extend("x-unit" = "share"))]
    pub intimacy: f64,
    /// How far pressure dampens what nurturing gives.
    #[schemars(extend("x-unit" = "share"))]
    pub dampening: f64,
    /// Share of clarity gains that depends on need.
    #[schemars(extend("x-unit" = "share"))]
    pub need_share: f64,
}

impl Default for Fatigue {
    fn default() -> Self {
        Self {
            base: 1.1,
            trust: 1.6,
            softness: 0.6,
            grace: 0.8,
            pressure: 0.05,
            intimacy: 0.015,
            dampening: 0.5,
            need_share: 0.6,
        }
    }
}

/// What happens by itself; hazards are chances a day at tempo 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Market {
    /// The budget window opens.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub window_opens: f64,
    /// The budget window closes.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub window_closes: f64,
    /// The rival wins the prospect.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub rival: f64,
    /// The rival is seen at work at a known prospect's, so many times as often as they win one there.
    #[schemars(extend("x-unit" = "factor"))]
    pub rival_seen: f64,
    /// A trusting prospect with an open window orders unasked.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub spontaneous: f64,
    /// Trust and clarity needed for that.
    #[schemars(inner(range(min = 0.0, max = 1.0)), extend("x-unit" = "share"))]
    pub spontaneous_from: [f64; 2],
    /// The prospect looks at the web page, for each unit of heat.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub web_visit: f64,
    /// Such a visit becomes an order.
    #[schemars(extend("x-unit" = "chance"))]
    pub web_order: f64,
    /// Size of a web order against the usual one.
    #[schemars(extend("x-unit" = "factor"))]
    pub web_size: f64,
    /// The prospect inquires, for each unit of heat.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub inquiry: f64,
    /// Heat of somebody who inquires.
    #[schemars(extend("x-unit" = "share"))]
    pub inquiry_heat: f64,
    /// Days in which an answer loses 63 % of its worth (Oldroyd et al. 2011: speed decides).
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub inquiry_fades: f64,
    /// Days after which an unanswered inquiry is given up.
    #[schemars(extend("x-unit" = "days"))]
    pub inquiry_days: f64,
    /// Word of mouth: how far good news moves credibility and heat of a neighbour.
    #[schemars(extend("x-unit" = "share"))]
    pub good_word: f64,
    /// Word of mouth: how far bad news takes credibility and intimacy from a neighbour.
    #[schemars(extend("x-unit" = "share"))]
    pub bad_word: f64,
}

impl Default for Market {
    fn default() -> Self {
        Self {
            window_opens: 0.020,
            window_closes: 0.050,
            rival: 0.030,
            rival_seen: 4.0,
            spontaneous: 0.003,
            spontaneous_from: [0.45, 0.5],
            web_visit: 0.06,
            web_order: 0.012,
            web_size: 0.6,
            inquiry: 0.0175,
            inquiry_heat: 0.6,
            inquiry_fades: 1.0,
            inquiry_days: 5.0,
            good_word: 0.03,
            bad_word: 0.06,
        }
    }
}

/// Prospecting: how lists help.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Prospecting {
    /// Share of the way to a perfect list that one round of list making covers. A perfect list doubles the response:
    /// the order of magnitude between house lists and bought addresses in direct-mail figures.
    #[schemars(extend("x-unit" = "share"))]
    pub list_gain: f64,
}

impl Default for Prospecting {
    fn default() -> Self {
        Self { list_gain: 0.35 }
    }
}

/// What the salesperson can tell from the outside.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Readings {
    /// Standard deviation of the lasting error in reading one prospect's trust.
    #[schemars(extend("x-unit" = "share"))]
    pub bias: f64,
    /// Perceived trust at which the tree takes its next step, from bare to full bloom.
    #[schemars(inner(range(min = 0.0, max = 1.0)), extend("x-unit" = "share"))]
    pub bloom: [f64; 7],
    /// Pressure from which petals are seen to fall: slightly, plainly.
    #[schemars(inner(range(min = 0.0, max = 2.0)), extend("x-unit" = "share"))]
    pub pressure: [f64; 2],
    /// Heat from which warm light is seen: slightly, plainly.
    #[schemars(inner(range(min = 0.0, max = 1.0)), extend("x-unit" = "share"))]
    pub heat: [f64; 2],
    /// Satisfaction from which a customer seems content, delighted.
    #[schemars(inner(range(min = 0.0, max = 1.0)), extend("x-unit" = "share"))]
    pub satisfaction: [f64; 2],
    /// Share of the expected trust from which a prospect sounds warm.
    #[schemars(extend("x-unit" = "factor"))]
    pub warm: f64,
    /// Share of the expected trust below which a prospect sounds cool.
    #[schemars(extend("x-unit" = "factor"))]
    pub cool: f64,
}

impl Default for Readings {
    fn default() -> Self {
        Self {
            bias: 0.06,
            bloom: [0.11, 0.16, 0.22, 0.29, 0.36, 0.43, 0.52],
            pressure: [0.18, 0.35],
            heat: [0.35, 0.60],
            satisfaction: [0.45, 0.65],
            warm: 0.70,
            cool: 0.35,
        }
    }
}

impl Gains {
    /// The gains at a faster clock: 1 − (1 − g)ᵏ for shares, k·ΔP for relief of pressure.
    pub(super) fn at_tempo(&self, tempo: f64) -> Self {
        let faster = |gain: f64| 1.0 - libm::pow(1.0 - gain, tempo);
        Self {
            credibility: faster(self.credibility),
            reliability: faster(self.reliability),
            intimacy: faster(self.intimacy),
            clarity: faster(self.clarity),
            heat: faster(self.heat),
            satisfaction: faster(self.satisfaction),
            pressure: self.pressure * if self.pressure < 0.0 { tempo } else { 1.0 },
        }
    }
}
