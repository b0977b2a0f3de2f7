//! What a salesperson can do: the activities, the purpose each serves, its price in hours and yen, and what it changes.

use super::units::{Hours, Yen};
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
    /// Every channel, in the order of [`Activities::channels`].
    pub const ALL: [Self; 7] = [Self::Call, Self::WalkIn, Self::Dm, Self::Posting, Self::Fax, Self::Form, Self::Email];

    /// The channel's place in [`Channel::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// What one does with one prospect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Activity {
    /// Small talk that brings people closer.
    Rapport,
    /// Information that is useful to the prospect.
    Information,
    /// Listening to and advising on the prospect's concerns.
    Consultation,
    /// A visit to nurture.
    Visit,
    /// An answer to the prospect's own inquiry.
    Answer,
    /// A written proposal.
    Proposal,
    /// Asking for the order.
    Ask,
}

impl Activity {
    /// In the order in which a panel lists them.
    pub const ALL: [Self; 7] =
        [Self::Answer, Self::Rapport, Self::Information, Self::Consultation, Self::Visit, Self::Proposal, Self::Ask];
}

/// How far a touch moves each part of the relationship towards 1 (pressure: by how much).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Gains {
    /// Credibility: do they know what they talk about?
    pub credibility: f64,
    /// Reliability: do they keep their word?
    pub reliability: f64,
    /// Intimacy: can one tell them things?
    pub intimacy: f64,
    /// Clarity of the need.
    pub clarity: f64,
    /// Heat: interest just now.
    pub heat: f64,
    /// Change of pressure (the feeling of being sold to); negative relieves.
    pub pressure: f64,
}

/// The price of a task.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TaskRow {
    /// Working time.
    pub hours: Hours,
    /// Expenses.
    pub yen: Yen,
}

/// A touch: what it costs and what it does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TouchRow {
    /// Working time.
    pub hours: Hours,
    /// Expenses.
    pub yen: Yen,
    /// Is it done at the prospect's place? The first one in a district each day costs the way there.
    pub face_to_face: bool,
    /// What it changes.
    pub gains: Gains,
    /// What it adds to the contact load.
    pub load: f64,
    /// The chance that the talk shows whether the budget window is open, 0..=1.
    pub shows_window: f64,
    /// Does it show need and clarity?
    pub shows_need: bool,
}

/// A seminar: one day's work for many guests.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SeminarRow {
    /// Working time.
    pub hours: Hours,
    /// Expenses.
    pub yen: Yen,
    /// At most so many come.
    pub seats: u16,
    /// What it changes in each guest.
    pub gains: Gains,
    /// What it adds to each guest's contact load.
    pub load: f64,
}

/// A prospecting channel, per hour of work.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ChannelRow {
    /// Touches an hour.
    pub touches: f64,
    /// Responses a touch while the whole territory is unknown, 0..=1.
    pub response: f64,
    /// Expenses a touch.
    pub yen: Yen,
    /// Pressure left on those who respond.
    pub pressure: f64,
    /// Heat of those who respond.
    pub heat: f64,
    /// Share of touches in which somebody talks or reads at all (shown in the funnel only), 0..=1.
    pub talk: f64,
    /// Is it done on foot in the district?
    pub face_to_face: bool,
}

impl Default for ChannelRow {
    fn default() -> Self {
        Self { touches: 0.0, response: 0.0, yen: Yen(0), pressure: 0.0, heat: 0.15, talk: 0.1, face_to_face: false }
    }
}

impl Default for SeminarRow {
    fn default() -> Self {
        Self {
            hours: Hours::from_minutes(240),
            yen: Yen(30_000),
            seats: 8,
            gains: Gains {
                credibility: 0.15,
                reliability: 0.05,
                intimacy: 0.05,
                clarity: 0.12,
                heat: 0.25,
                pressure: -0.02,
            },
            load: 0.5,
        }
    }
}

/// Every activity with its numbers. A scenario names only what differs.
///
/// Defaults: calibrated so that eight well-spaced touches carry a cold lead to a 25–50 % chance; response rates from
/// Japanese trade figures for cold outreach (calls 0.5–3 %, mail 0.5–1 %, leaflets 0.01–0.3 %, fax 0.07–0.3 %).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Activities {
    /// Rapport talk.
    pub rapport: TouchRow,
    /// Useful information.
    pub information: TouchRow,
    /// Consultation.
    pub consultation: TouchRow,
    /// Visit to nurture.
    pub visit: TouchRow,
    /// Answer to an inquiry; gains fade with the inquiry's age.
    pub answer: TouchRow,
    /// Proposal; its quality grows with the clarity of the need.
    pub proposal: TouchRow,
    /// Asking for the order.
    pub ask: TouchRow,
    /// Seminar.
    pub seminar: SeminarRow,
    /// Making a target list, which raises the response to what follows.
    pub list_making: TaskRow,
    /// Cold calls.
    pub call: ChannelRow,
    /// Walk-ins.
    pub walk_in: ChannelRow,
    /// Direct mail.
    pub dm: ChannelRow,
    /// Posting.
    pub posting: ChannelRow,
    /// Fax.
    pub fax: ChannelRow,
    /// Contact forms.
    pub form: ChannelRow,
    /// E-mail.
    pub email: ChannelRow,
    /// The way to a district, charged once a day.
    pub travel: Hours,
}

impl Activities {
    /// The numbers of a prospecting channel.
    pub fn channel(&self, channel: Channel) -> &ChannelRow {
        match channel {
            Channel::Call => &self.call,
            Channel::WalkIn => &self.walk_in,
            Channel::Dm => &self.dm,
            Channel::Posting => &self.posting,
            Channel::Fax => &self.fax,
            Channel::Form => &self.form,
            Channel::Email => &self.email,
        }
    }

    /// The numbers of an activity.
    pub fn touch(&self, activity: Activity) -> &TouchRow {
        match activity {
            Activity::Rapport => &self.rapport,
            Activity::Information => &self.information,
            Activity::Consultation => &self.consultation,
            Activity::Visit => &self.visit,
            Activity::Answer => &self.answer,
            Activity::Proposal => &self.proposal,
            Activity::Ask => &self.ask,
        }
    }

    /// The numbers of an activity, to change them.
    pub fn touch_mut(&mut self, activity: Activity) -> &mut TouchRow {
        match activity {
            Activity::Rapport => &mut self.rapport,
            Activity::Information => &mut self.information,
            Activity::Consultation => &mut self.consultation,
            Activity::Visit => &mut self.visit,
            Activity::Answer => &mut self.answer,
            Activity::Proposal => &mut self.proposal,
            Activity::Ask => &mut self.ask,
        }
    }
}

impl Default for Activities {
    fn default() -> Self {
        let minutes = Hours::from_minutes;
        let channel = |touches, response, yen, pressure, heat, talk| ChannelRow {
            touches,
            response,
            yen: Yen(yen),
            pressure,
            heat,
            talk,
            face_to_face: false,
        };
        Self {
            rapport: TouchRow {
                hours: minutes(30),
                gains: Gains {
                    credibility: 0.02,
                    reliability: 0.05,
                    intimacy: 0.13,
                    clarity: 0.02,
                    heat: 0.10,
                    pressure: -0.02,
                },
                load: 0.8,
                shows_window: 0.4,
                ..TouchRow::default()
            },
            information: TouchRow {
                hours: minutes(24),
                yen: Yen(100),
                gains: Gains {
                    credibility: 0.12,
                    reliability: 0.06,
                    intimacy: 0.03,
                    clarity: 0.06,
                    heat: 0.15,
                    pressure: -0.01,
                },
                load: 0.6,
                ..TouchRow::default()
            },
            consultation: TouchRow {
                hours: minutes(90),
                yen: Yen(500),
                face_to_face: true,
                gains: Gains {
                    credibility: 0.12,
                    reliability: 0.08,
                    intimacy: 0.12,
                    clarity: 0.26,
                    heat: 0.20,
                    pressure: -0.04,
                },
                load: 1.0,
                shows_window: 1.0,
                shows_need: true,
            },
            visit: TouchRow {
                hours: minutes(60),
                yen: Yen(800),
                face_to_face: true,
                gains: Gains {
                    credibility: 0.05,
                    reliability: 0.13,
                    intimacy: 0.10,
                    clarity: 0.10,
                    heat: 0.15,
                    pressure: -0.01,
                },
                load: 1.0,
                shows_window: 1.0,
                shows_need: true,
            },
            answer: TouchRow {
                hours: minutes(30),
                gains: Gains { credibility: 0.08, reliability: 0.20, clarity: 0.10, heat: 0.30, ..Gains::default() },
                load: 0.3,
                ..TouchRow::default()
            },
            proposal: TouchRow {
                hours: minutes(90),
                yen: Yen(300),
                gains: Gains { credibility: 0.06, pressure: 0.06, ..Gains::default() },
                load: 0.5,
                ..TouchRow::default()
            },
            ask: TouchRow { hours: minutes(30), load: 0.6, ..TouchRow::default() },
            seminar: SeminarRow::default(),
            list_making: TaskRow { hours: minutes(60), yen: Yen(0) },
            call: channel(15.0, 0.012, 10, 0.05, 0.25, 0.17),
            walk_in: ChannelRow { face_to_face: true, ..channel(5.0, 0.030, 50, 0.06, 0.30, 0.40) },
            dm: channel(40.0, 0.006, 130, 0.01, 0.20, 0.20),
            posting: channel(120.0, 0.0010, 6, 0.00, 0.15, 0.05),
            fax: channel(150.0, 0.0010, 12, 0.03, 0.15, 0.04),
            form: channel(15.0, 0.004, 0, 0.04, 0.15, 0.15),
            email: channel(25.0, 0.007, 2, 0.02, 0.15, 0.20),
            travel: minutes(30),
        }
    }
}
