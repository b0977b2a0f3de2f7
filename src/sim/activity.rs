//! What a salesperson can do: the kinds of activity, and the rows that say what each costs and changes.

use super::{
    partial::{partial, read_over_default},
    purpose::{Purpose, Purposes},
    units::{Hours, Yen},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A way of reaching people who don't know one yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Cold calls (テレアポ).
    Call,
    /// Unannounced visits (飛び込み).
    WalkIn,
    /// Direct mail (DM).
    Dm,
    /// Leaflets in letter boxes (ポスティング).
    Posting,
    /// Fax.
    Fax,
    /// Messages through contact forms.
    Form,
    /// E-mail.
    Email,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Self; 7] = [Self::Call, Self::WalkIn, Self::Dm, Self::Posting, Self::Fax, Self::Form, Self::Email];

    /// The channel's place in [`Channel::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// What one does with one prospect or customer. A visit is done with a declared purpose, so there are three of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Activity {
    /// Small talk that brings people closer.
    Rapport,
    /// Information that is useful to the prospect.
    Information,
    /// Listening to and advising on the prospect's concerns.
    Consultation,
    /// A visit to nurture: ②.
    Visit,
    /// An answer to the prospect's own inquiry, or to a customer's question.
    Answer,
    /// A written proposal.
    Proposal,
    /// Asking for the order.
    Ask,
    /// A visit to sell: ③, an ask at the prospect's place.
    SellingVisit,
    /// A visit to nurture and to sell: ② and ③.
    FullVisit,
    /// Asking for the order with money off.
    Discount,
    /// An invitation to the next seminar.
    Invite,
    /// A word with a customer to see how things go.
    CheckIn,
    /// Help with what a customer has bought.
    Support,
    /// Handling a customer's complaint.
    Complaint,
    /// Offering a customer something else.
    CrossSell,
    /// Asking a customer to name somebody else.
    Referral,
}

impl Activity {
    /// In the order in which a panel lists them.
    pub const ALL: [Self; 16] = [
        Self::Answer,
        Self::Complaint,
        Self::Rapport,
        Self::Information,
        Self::Consultation,
        Self::Visit,
        Self::SellingVisit,
        Self::FullVisit,
        Self::Invite,
        Self::Proposal,
        Self::Ask,
        Self::Discount,
        Self::CheckIn,
        Self::Support,
        Self::CrossSell,
        Self::Referral,
    ];

    /// The visits, by what they declare: ②, ③, both.
    pub const VISITS: [Self; 3] = [Self::Visit, Self::SellingVisit, Self::FullVisit];

    /// Is a prospect asked for an order in it?
    pub fn asks(self) -> bool {
        matches!(self, Self::Ask | Self::Discount | Self::SellingVisit | Self::FullVisit)
    }

    /// Does it make sense with prospects who haven't bought yet, and with nobody else?
    pub fn is_for_leads(self) -> bool {
        self.asks() || self == Self::Proposal
    }

    /// Does it make sense with customers, and with nobody else?
    pub fn is_for_customers(self) -> bool {
        matches!(self, Self::CheckIn | Self::Support | Self::Complaint | Self::CrossSell | Self::Referral)
    }
}

partial! { "Gains", WrittenGains;
    /// How far a touch moves each part of the relationship towards 1 (pressure: by how much).
    #[derive(Default)]
    pub struct Gains {
        /// Credibility: do they know what they talk about?
        #[schemars(extend("x-unit" = "gain"))]
        pub credibility: f64,
        /// Reliability: do they keep their word?
        #[schemars(extend("x-unit" = "gain"))]
        pub reliability: f64,
        /// Intimacy: can one tell them things?
        #[schemars(extend("x-unit" = "gain"))]
        pub intimacy: f64,
        /// Clarity of the need: how plain it is to both sides.
        #[schemars(extend("x-unit" = "gain"))]
        pub clarity: f64,
        /// Heat: interest just now.
        #[schemars(extend("x-unit" = "gain"))]
        pub heat: f64,
        /// Satisfaction, of customers only.
        #[schemars(extend("x-unit" = "gain"))]
        pub satisfaction: f64,
        /// Change of pressure (the feeling of being sold to); negative relieves.
        #[schemars(extend("x-unit" = "gain"))]
        pub pressure: f64,
    }
}
read_over_default!(Gains);

partial! { "TaskRow", WrittenTask;
    /// A task that one does alone: what it costs.
    #[derive(Default)]
    pub struct TaskRow {
        /// Working time.
        #[schemars(extend("x-unit" = "hours"))]
        pub hours: Hours,
        /// Expenses.
        #[schemars(extend("x-unit" = "yen"))]
        pub yen: Yen,
        /// The purposes that it serves.
        pub purposes: Purposes,
        /// Is it done at all in this company?
        pub offered: bool,
    }
}

partial! { "TouchRow", WrittenTouch;
    /// A touch: what it costs and what it does.
    pub struct TouchRow {
        /// Working time.
        #[schemars(extend("x-unit" = "hours"))]
        pub hours: Hours,
        /// Expenses.
        #[schemars(extend("x-unit" = "yen"))]
        pub yen: Yen,
        /// The purposes that it serves. With customers, what serves ② serves ④.
        #[schemars(length(min = 1))]
        pub purposes: Purposes,
        /// Is it done at all in this company?
        pub offered: bool,
        /// Is it done at the prospect's place? The first one in a district each day costs the way there.
        pub face_to_face: bool,
        /// What it changes.
        pub gains: Gains,
        /// What it adds to the contact load.
        #[schemars(extend("x-unit" = "load"))]
        pub load: f64,
        /// The chance that the talk shows whether the budget window is open.
        #[schemars(extend("x-unit" = "chance"))]
        pub shows_window: f64,
        /// Does it show need and clarity; of customers, satisfaction and whether they could use something else?
        pub shows_need: bool,
    }
}

impl Default for TouchRow {
    fn default() -> Self {
        Self {
            hours: Hours::ZERO,
            yen: Yen(0),
            purposes: Purposes::one(Purpose::Nurturing),
            offered: true,
            face_to_face: false,
            gains: Gains::default(),
            load: 0.0,
            shows_window: 0.0,
            shows_need: false,
        }
    }
}

partial! { "SeminarRow", WrittenSeminar;
    /// A seminar: one day's work for many guests.
    pub struct SeminarRow {
        /// Working time.
        #[schemars(extend("x-unit" = "hours"))]
        pub hours: Hours,
        /// Expenses.
        #[schemars(extend("x-unit" = "yen"))]
        pub yen: Yen,
        /// The purposes that it serves.
        #[schemars(length(min = 1))]
        pub purposes: Purposes,
        /// Is it done at all in this company?
        pub offered: bool,
        /// At most so many come.
        #[schemars(extend("x-unit" = "people"))]
        pub seats: u16,
        /// What it changes in each guest.
        pub gains: Gains,
        /// What it adds to each guest's contact load.
        #[schemars(extend("x-unit" = "load"))]
        pub load: f64,
    }
}

partial! { "ChannelRow", WrittenChannel;
    /// A prospecting channel, per hour of work.
    pub struct ChannelRow {
        /// Touches an hour.
        #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "touches an hour"))]
        pub touches: f64,
        /// Responses a touch while the whole territory is unknown.
        #[schemars(extend("x-unit" = "chance"))]
        pub response: f64,
        /// Expenses a touch.
        #[schemars(extend("x-unit" = "yen"))]
        pub yen: Yen,
        /// Pressure left on those who respond.
        #[schemars(extend("x-unit" = "share"))]
        pub pressure: f64,
        /// Heat of those who respond.
        #[schemars(extend("x-unit" = "share"))]
        pub heat: f64,
        /// Share of touches in which somebody talks or reads at all (shown in the funnel only).
        #[schemars(extend("x-unit" = "share"))]
        pub talk: f64,
        /// Is it done on foot in the district?
        pub face_to_face: bool,
        /// The purposes that it serves.
        #[schemars(length(min = 1))]
        pub purposes: Purposes,
        /// Is it done at all in this company?
        pub offered: bool,
    }
}

/// With a customer, talks and visits keep satisfaction up as well.
pub(super) const LOOKED_AFTER: f64 = 0.08;

impl Default for SeminarRow {
    fn default() -> Self {
        Self {
            hours: Hours::from_minutes(240),
            yen: Yen(30_000),
            purposes: Purposes::one(Purpose::Nurturing),
            offered: true,
            seats: 8,
            gains: Gains {
                credibility: 0.15,
                reliability: 0.05,
                intimacy: 0.05,
                clarity: 0.12,
                heat: 0.25,
                satisfaction: LOOKED_AFTER,
                pressure: -0.02,
            },
            load: 0.5,
        }
    }
}

impl Default for ChannelRow {
    /// A channel that nothing is known of but what it is for.
    fn default() -> Self {
        Self {
            touches: 0.0,
            response: 0.0,
            yen: Yen(0),
            pressure: 0.0,
            heat: 0.0,
            talk: 0.0,
            face_to_face: false,
            purposes: Purposes::one(Purpose::Prospecting),
            offered: true,
        }
    }
}
