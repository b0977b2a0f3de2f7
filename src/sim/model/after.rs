//! The numbers of ④ after-follow: satisfaction, questions, complaints, repeat orders, referrals, leaving.
//!
//! Directions are evidence: a complaint that is handled well restores *satisfaction*, while a referral out of it is luck
//! (de Matos, Henrique & Rossi 2007); referred leads start warmer (Schmitt, Skiera & Van den Bulte 2011). Levels are
//! calibrated: a repeat order costs about a third of the hours of a new one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What happens after the sale; hazards are chances a day at tempo 1, thresholds are days at tempo 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AfterFollow {
    /// How readily customers buy again, against the usual 1: a factor on how often they come to need something.
    #[schemars(range(min = 0.0, max = 20.0), extend("x-unit" = "factor"))]
    pub repeat_rate: f64,
    /// A customer asks something about what they have bought.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub question: f64,
    /// Satisfaction lost by a question that nobody answered.
    #[schemars(extend("x-unit" = "share"))]
    pub question_ignored: f64,
    /// A customer complains, for each unit of satisfaction below `complaint_from`.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub complaint: f64,
    /// Satisfaction at which nobody complains any more.
    #[schemars(range(min = 0.0, max = 2.0), extend("x-unit" = "share"))]
    pub complaint_from: f64,
    /// Satisfaction lost at once by what the complaint is about.
    #[schemars(extend("x-unit" = "share"))]
    pub complaint_drop: f64,
    /// Satisfaction lost each day on which it waits.
    #[schemars(extend("x-unit" = "share"))]
    pub complaint_waits: f64,
    /// Days after which a complaint that waits is told to the neighbours.
    #[schemars(extend("x-unit" = "days"))]
    pub complaint_told: f64,
    /// What is left of reliability and intimacy then.
    #[schemars(extend("x-unit" = "share"))]
    pub complaint_breaks: f64,
    /// Days in which the sincerity of handling it loses 63 % of its worth.
    #[schemars(range(min = 0.1, max = 100_000.0), extend("x-unit" = "days"))]
    pub sincerity_fades: f64,
    /// Chance that handling it at once leaves the customer more satisfied than before.
    #[schemars(extend("x-unit" = "chance"))]
    pub recovery: f64,
    /// By how much, then.
    #[schemars(extend("x-unit" = "share"))]
    pub recovery_bonus: f64,
    /// Satisfaction short of what it was if it doesn't: at once, and more the longer it waited.
    #[schemars(inner(range(min = 0.0, max = 1.0)), extend("x-unit" = "share"))]
    pub recovery_short: [f64; 2],
    /// Gain in reliability and intimacy by a recovery.
    #[schemars(extend("x-unit" = "share"))]
    pub recovery_trust: f64,
    /// Chance that handling it at once brings a referral.
    #[schemars(extend("x-unit" = "chance"))]
    pub complaint_referral: f64,
    /// A customer comes to need something again, for each unit of (½ + need).
    #[schemars(range(min = 0.0, max = 10.0), extend("x-unit" = "daily chance"))]
    pub due: f64,
    /// Days after the sale before that.
    #[schemars(extend("x-unit" = "days"))]
    pub due_from: f64,
    /// A need passes that nobody has met.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub due_passes: f64,
    /// A customer in need orders again unasked.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub repeat: f64,
    /// Satisfaction at which half of that is reached, and the width of that step.
    #[schemars(inner(range(min = 0.0, max = 10.0)), extend("x-unit" = "share"))]
    pub repeat_step: [f64; 2],
    /// Size of an order that a customer adds, against the first.
    #[schemars(extend("x-unit" = "factor"))]
    pub order_size: f64,
    /// Cross-selling: intercept of the logit.
    #[schemars(extend("x-unit" = "logit"))]
    pub cross_base: f64,
    /// Logit weight of satisfaction.
    #[schemars(extend("x-unit" = "logit"))]
    pub cross_satisfaction: f64,
    /// Logit weight of trust.
    #[schemars(extend("x-unit" = "logit"))]
    pub cross_trust: f64,
    /// Logit weight of needing something.
    #[schemars(extend("x-unit" = "logit"))]
    pub cross_due: f64,
    /// Logit weight of pressure, counted against.
    #[schemars(extend("x-unit" = "logit"))]
    pub cross_pressure: f64,
    /// What each recent ask counts as pressure.
    #[schemars(extend("x-unit" = "pressure"))]
    pub cross_again: f64,
    /// Pressure of a no: at first, and for each recent ask.
    #[schemars(inner(range(min = -2.0, max = 2.0)), extend("x-unit" = "pressure"))]
    pub cross_no: [f64; 2],
    /// Satisfaction lost by a no.
    #[schemars(extend("x-unit" = "share"))]
    pub cross_no_satisfaction: f64,
    /// A customer leaves, for each unit of satisfaction below `churn_below`.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub churn: f64,
    /// Satisfaction from which nobody leaves.
    #[schemars(extend("x-unit" = "share"))]
    pub churn_below: f64,
    /// Factor on that while a complaint has waited too long.
    #[schemars(extend("x-unit" = "factor"))]
    pub churn_complaint: f64,
    /// Chance that a satisfied customer refers somebody unasked.
    #[schemars(extend("x-unit" = "daily chance"))]
    pub referral: f64,
    /// Satisfaction from which they do, and by how much more they do it wholly.
    #[schemars(inner(range(min = 0.0, max = 2.0)), extend("x-unit" = "share"))]
    pub referral_from: [f64; 2],
    /// Chance that they do when asked.
    #[schemars(extend("x-unit" = "chance"))]
    pub referral_asked: f64,
    /// Satisfaction from which they do when asked, and by how much more they do it wholly.
    #[schemars(inner(range(min = 0.0, max = 2.0)), extend("x-unit" = "share"))]
    pub referral_asked_from: [f64; 2],
    /// Trust from which they do it wholly.
    #[schemars(extend("x-unit" = "share"))]
    pub referral_trust: f64,
    /// Pressure of asking for one in vain.
    #[schemars(extend("x-unit" = "pressure"))]
    pub referral_no: f64,
    /// Days after a sale, and after having been asked, in which they have nobody to name.
    #[schemars(inner(range(min = 0.0, max = 100_000.0)), extend("x-unit" = "days"))]
    pub referral_rests: [f64; 2],
    /// Credibility, reliability and intimacy that somebody referred begins with, for each unit of the customer's trust.
    #[schemars(inner(range(min = 0.0, max = 10.0)), extend("x-unit" = "factor"))]
    pub referred_trust: [f64; 3],
    /// Heat and clarity that somebody referred begins with at least, and pressure at most.
    #[schemars(inner(range(min = 0.0, max = 1.0)), extend("x-unit" = "share"))]
    pub referred_start: [f64; 3],
    /// How much better the goods fit somebody referred.
    #[schemars(extend("x-unit" = "gain"))]
    pub referred_fit: f64,
}

impl Default for AfterFollow {
    fn default() -> Self {
        Self {
            repeat_rate: 1.0,
            question: 0.010,
            question_ignored: 0.06,
            complaint: 0.012,
            complaint_from: 1.3,
            complaint_drop: 0.18,
            complaint_waits: 0.03,
            complaint_told: 4.0,
            complaint_breaks: 0.8,
            sincerity_fades: 4.0,
            recovery: 0.45,
            recovery_bonus: 0.05,
            recovery_short: [0.04, 0.10],
            recovery_trust: 0.08,
            complaint_referral: 0.06,
            due: 0.013,
            due_from: 12.0,
            due_passes: 0.03,
            repeat: 0.018,
            repeat_step: [0.6, 0.08],
            order_size: 0.55,
            cross_base: -4.0,
            cross_satisfaction: 3.6,
            cross_trust: 1.6,
            cross_due: 1.4,
            cross_pressure: 3.0,
            cross_again: 0.08,
            cross_no: [0.04, 0.05],
            cross_no_satisfaction: 0.02,
            churn: 0.012,
            churn_below: 0.55,
            churn_complaint: 3.0,
            referral: 0.006,
            referral_from: [0.6, 0.3],
            referral_asked: 0.22,
            referral_asked_from: [0.5, 0.4],
            referral_trust: 0.5,
            referral_no: 0.03,
            referral_rests: [5.0, 20.0],
            referred_trust: [0.75, 0.675, 0.60],
            referred_start: [0.5, 0.3, 0.03],
            referred_fit: 0.08,
        }
    }
}

impl AfterFollow {
    /// The hazards and thresholds at a tempo.
    pub(in crate::sim) fn at_tempo(&self, tempo: f64) -> Self {
        Self {
            question: self.question * tempo,
            complaint: self.complaint * tempo,
            complaint_waits: self.complaint_waits * tempo,
            complaint_told: self.complaint_told / tempo,
            sincerity_fades: self.sincerity_fades / tempo,
            due: self.due * self.repeat_rate * tempo,
            due_from: self.due_from / tempo,
            due_passes: self.due_passes * tempo,
            repeat: self.repeat * tempo,
            churn: self.churn * tempo,
            referral: self.referral * tempo,
            referral_rests: self.referral_rests.map(|days| days / tempo),
            ..self.clone()
        }
    }
}
