//! Customer types: what somebody is like to sell to, as factors on what touches do. Hidden until the debrief; a player
//! who watches how things land can tell.

use super::{
    activity::{Activity, Gains},
    partial::{partial, read_over_default},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What somebody is like to sell to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum CustomerType {
    /// No quirk: step by step.
    #[default]
    Steady,
    /// Evidence and figures, no small talk.
    Figures,
    /// People and stories, no handouts.
    Sociable,
    /// Puts offers side by side; the rival is never far.
    Comparer,
    /// Calls and visits disturb; what is written is welcome.
    ByMail,
    /// Was pushed before: wary, and watches whether one keeps one's word.
    Burnt,
}

impl CustomerType {
    /// Every type.
    pub const ALL: [Self; 6] = [Self::Steady, Self::Figures, Self::Sociable, Self::Comparer, Self::ByMail, Self::Burnt];
}

partial! { "TypeRow", WrittenType;
    /// How a type differs. Factors are 1 where it doesn't.
    pub struct TypeRow {
        /// Factor on what small talk gives.
        #[schemars(extend("x-unit" = "factor"))]
        pub rapport: f64,
        /// Factor on what information gives.
        #[schemars(extend("x-unit" = "factor"))]
        pub information: f64,
        /// Factor on what a consultation gives.
        #[schemars(extend("x-unit" = "factor"))]
        pub consultation: f64,
        /// Factor on what a visit gives.
        #[schemars(extend("x-unit" = "factor"))]
        pub visit: f64,
        /// Factor on a proposal's quality and on what it gives.
        #[schemars(extend("x-unit" = "factor"))]
        pub proposal: f64,
        /// Factor on every gain in reliability.
        #[schemars(extend("x-unit" = "factor"))]
        pub reliability: f64,
        /// Pressure that each call or visit adds.
        #[schemars(extend("x-unit" = "gain"))]
        pub disturbed: f64,
        /// Pressure on the first day is at least this.
        #[schemars(extend("x-unit" = "share"))]
        pub pressure: f64,
        /// How fast pressure fades, against the usual 1.
        #[schemars(extend("x-unit" = "factor"))]
        pub forgets: f64,
        /// Factor on the rival's chances.
        #[schemars(extend("x-unit" = "factor"))]
        pub rival: f64,
    }
}

impl Default for TypeRow {
    fn default() -> Self {
        Self {
            rapport: 1.0,
            information: 1.0,
            consultation: 1.0,
            visit: 1.0,
            proposal: 1.0,
            reliability: 1.0,
            disturbed: 0.0,
            pressure: 0.0,
            forgets: 1.0,
            rival: 1.0,
        }
    }
}

impl TypeRow {
    /// The factor on what an activity gives.
    pub fn factor(&self, activity: Activity) -> f64 {
        match activity {
            Activity::Rapport | Activity::CheckIn => self.rapport,
            Activity::Information => self.information,
            Activity::Consultation | Activity::Support => self.consultation,
            Activity::Visit | Activity::FullVisit => self.visit,
            Activity::Proposal => self.proposal,
            Activity::Answer
            | Activity::Ask
            | Activity::Discount
            | Activity::SellingVisit
            | Activity::Invite
            | Activity::Complaint
            | Activity::CrossSell
            | Activity::Referral => 1.0,
        }
    }

    /// What an activity gives somebody of this type. A call or a visit disturbs whoever would rather have it in writing.
    pub(super) fn gains(&self, activity: Activity, gains: &Gains) -> Gains {
        let factor = self.factor(activity);
        let more = |gain: f64| (gain * factor).min(1.0);
        let disturbs = matches!(
            activity,
            Activity::Rapport
                | Activity::Consultation
                | Activity::Visit
                | Activity::SellingVisit
                | Activity::FullVisit
                | Activity::CheckIn
        );
        Gains {
            credibility: more(gains.credibility),
            reliability: more(gains.reliability * self.reliability),
            intimacy: more(gains.intimacy),
            clarity: more(gains.clarity),
            heat: more(gains.heat),
            satisfaction: more(gains.satisfaction),
            // What doesn't please doesn't relieve either.
            pressure: gains.pressure.min(0.0) * factor
                + gains.pressure.max(0.0)
                + if disturbs { self.disturbed } else { 0.0 },
        }
    }
}

partial! { "CustomerTypes", WrittenTypes;
    /// Every type with its numbers. A scenario names only what differs.
    ///
    /// The factors are this game's own, made so that each type has one or two things that please and one that doesn't:
    /// there is no measured typology behind them.
    pub struct CustomerTypes {
        /// People who go step by step (`Steady`).
        pub steady: TypeRow,
        /// People who want evidence (`Figures`).
        pub figures: TypeRow,
        /// People who like people (`Sociable`).
        pub sociable: TypeRow,
        /// People who compare (`Comparer`).
        pub comparer: TypeRow,
        /// People who prefer it in writing (`ByMail`).
        pub by_mail: TypeRow,
        /// People who were pushed once (`Burnt`).
        pub burnt: TypeRow,
    }
}
read_over_default!(CustomerTypes);

impl CustomerTypes {
    /// The numbers of a type.
    pub fn row(&self, customer: CustomerType) -> &TypeRow {
        match customer {
            CustomerType::Steady => &self.steady,
            CustomerType::Figures => &self.figures,
            CustomerType::Sociable => &self.sociable,
            CustomerType::Comparer => &self.comparer,
            CustomerType::ByMail => &self.by_mail,
            CustomerType::Burnt => &self.burnt,
        }
    }
}

impl Default for CustomerTypes {
    fn default() -> Self {
        let usual = TypeRow::default();
        Self {
            steady: usual,
            figures: TypeRow { information: 1.5, rapport: 0.5, ..usual },
            sociable: TypeRow { rapport: 1.6, information: 0.6, ..usual },
            comparer: TypeRow { proposal: 1.5, rival: 1.5, ..usual },
            by_mail: TypeRow {
                information: 1.4,
                rapport: 0.3,
                consultation: 0.3,
                visit: 0.3,
                disturbed: 0.03,
                ..usual
            },
            burnt: TypeRow { pressure: 0.35, forgets: 0.6, reliability: 1.4, ..usual },
        }
    }
}
