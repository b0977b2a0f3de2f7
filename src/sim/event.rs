//! What comes of a command: everything here is something that the player notices.

use super::{
    activity::{Activity, Channel},
    cues::Landing,
    dice::Draw,
    prospect::Mood,
    purpose::Purpose,
    team::Role,
    units::{Day, DistrictId, ProspectId, Yen},
};
use serde::{Deserialize, Serialize};

/// How an order came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SaleRoute {
    /// The salesperson asked.
    Ask,
    /// Ordered through the web page.
    Web,
    /// Ordered unasked.
    Spontaneous,
    /// The salesperson asked, with money off.
    Discount,
    /// A customer took something else as well.
    CrossSell,
    /// A customer ordered again unasked.
    Repeat,
}

impl SaleRoute {
    /// Was the order asked for, of somebody who hadn't bought before?
    pub fn is_asked(self) -> bool {
        matches!(self, Self::Ask | Self::Discount)
    }

    /// Is it a customer's further order?
    pub fn is_further(self) -> bool {
        matches!(self, Self::CrossSell | Self::Repeat)
    }
}

/// Something that the player notices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A round of prospecting and its funnel.
    Prospected {
        /// How.
        channel: Channel,
        /// Where; everywhere if `None`.
        district: Option<DistrictId>,
        /// Calls made, letters sent, doors tried.
        touches: u32,
        /// People who talked or read at all.
        talked: u32,
        /// Prospects won as leads.
        found: Vec<ProspectId>,
    },
    /// A target list was made; its quality now, 0..=1.
    ListMade {
        /// Quality, 0..=1.
        quality: f64,
    },
    /// A prospect answered a touch.
    Touched {
        /// Who.
        prospect: ProspectId,
        /// To what.
        activity: Activity,
        /// How they sounded.
        mood: Mood,
        /// How it landed.
        landing: Landing,
    },
    /// Somebody is invited to the next seminar.
    Invited {
        /// Who.
        prospect: ProspectId,
    },
    /// A seminar was held.
    SeminarHeld {
        /// Who came.
        guests: Vec<ProspectId>,
    },
    /// An order.
    Sold {
        /// Whose.
        prospect: ProspectId,
        /// How much.
        yen: Yen,
        /// How it came about.
        route: SaleRoute,
    },
    /// A no.
    Declined {
        /// Whose.
        prospect: ProspectId,
        /// How it sounded.
        mood: Mood,
        /// Did the no tell why?
        taught: bool,
    },
    /// A customer doesn't need anything else.
    CrossSellDeclined {
        /// Who.
        prospect: ProspectId,
        /// How it sounded.
        mood: Mood,
    },
    /// A customer has nobody to name.
    ReferralDeclined {
        /// Who.
        prospect: ProspectId,
    },
    /// A customer has named somebody.
    Referred {
        /// The customer.
        by: ProspectId,
        /// Whom.
        prospect: ProspectId,
        /// Weren't they known before?
        new: bool,
    },
    /// A complaint was handled.
    ComplaintHandled {
        /// Whose.
        prospect: ProspectId,
        /// Are they more satisfied than before it?
        restored: bool,
    },
    /// Something was written for the shop; its content now, 0..=1.
    ContentWritten {
        /// Content, 0..=1.
        content: f64,
    },
    /// Something was learnt; the skill now, 0..=1.
    Studied {
        /// For which purpose.
        purpose: Purpose,
        /// Skill, 0..=1.
        skill: f64,
    },
    /// A budget was set.
    Funded {
        /// For which part of the team.
        role: Role,
        /// Yen a week.
        yen: Yen,
    },
    /// Pressed too hard: the door is closed for good.
    DoorClosed {
        /// Whose.
        prospect: ProspectId,
    },
    /// A buyer cancelled.
    CooledOff {
        /// Who.
        prospect: ProspectId,
        /// What was lost.
        yen: Yen,
    },
    /// A prospect asked something on their own.
    Inquired {
        /// Who.
        prospect: ProspectId,
        /// Was that how one came to know them?
        new: bool,
    },
    /// An inquiry waited too long.
    InquiryDropped {
        /// Whose.
        prospect: ProspectId,
    },
    /// A customer asks something about what they have bought.
    Questioned {
        /// Who.
        prospect: ProspectId,
    },
    /// A customer complains.
    Complained {
        /// Who.
        prospect: ProspectId,
    },
    /// A complaint has waited too long: the neighbours hear of it.
    ComplaintTold {
        /// Whose.
        prospect: ProspectId,
    },
    /// A customer has left.
    CustomerLeft {
        /// Who.
        prospect: ProspectId,
    },
    /// A new company has opened: somebody more to find.
    Opened {
        /// Who.
        prospect: ProspectId,
        /// Where.
        district: DistrictId,
    },
    /// What the team did with its money today.
    TeamWorked {
        /// Leads whom marketing has informed.
        informed: u32,
        /// Calls that inside sales has made.
        calls: u32,
        /// Prospects whom inside sales has won as leads.
        found: Vec<ProspectId>,
    },
    /// A known prospect bought from the rival.
    LostToRival {
        /// Who.
        prospect: ProspectId,
    },
    /// The rival was seen at work at a known prospect's.
    RivalSeen {
        /// Whose.
        prospect: ProspectId,
    },
    /// The incident waits for an answer today.
    IncidentHappened,
    /// The incident has been answered.
    Responded {
        /// With which choice, from 0.
        choice: u8,
        /// Whom one came to know by it.
        met: Vec<ProspectId>,
    },
    /// The trainee did something at one of their houses, and reports it in the morning.
    Trainee {
        /// What came of it.
        did: Box<Event>,
    },
    /// A day is over.
    DayEnded {
        /// Which.
        day: Day,
    },
    /// The last day is over.
    Finished,
}

impl Event {
    /// The prospect that the event is about, if it is about one.
    pub fn prospect(&self) -> Option<ProspectId> {
        match *self {
            Self::Trainee { ref did } => did.prospect(),
            Self::Touched { prospect, .. }
            | Self::Sold { prospect, .. }
            | Self::Declined { prospect, .. }
            | Self::DoorClosed { prospect }
            | Self::CooledOff { prospect, .. }
            | Self::Inquired { prospect, .. }
            | Self::InquiryDropped { prospect }
            | Self::LostToRival { prospect }
            | Self::RivalSeen { prospect }
            | Self::Invited { prospect }
            | Self::CrossSellDeclined { prospect, .. }
            | Self::ReferralDeclined { prospect }
            | Self::Referred { prospect, .. }
            | Self::ComplaintHandled { prospect, .. }
            | Self::Questioned { prospect }
            | Self::Complained { prospect }
            | Self::ComplaintTold { prospect }
            | Self::CustomerLeft { prospect }
            | Self::Opened { prospect, .. } => Some(prospect),
            _ => None,
        }
    }

    /// What happened, whether the player or the trainee did it.
    pub fn whoever_did_it(&self) -> &Self {
        match self {
            Self::Trainee { did } => did.whoever_did_it(),
            event => event,
        }
    }
}

/// Somebody who watches a command being carried out. Events are made only for those who want them.
pub trait Witness {
    /// Something that the player notices.
    fn event(&mut self, event: impl FnOnce() -> Event);
    /// A roll that decided something; hidden from the player until the review.
    fn draw(&mut self, draw: impl FnOnce() -> Draw);
}

/// Nobody watches.
impl Witness for () {
    fn event(&mut self, _: impl FnOnce() -> Event) {}
    fn draw(&mut self, _: impl FnOnce() -> Draw) {}
}

/// Everything that came of a command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// What the player notices, in order.
    pub events: Vec<Event>,
    /// The rolls behind it, in order.
    pub draws: Vec<Draw>,
}

impl Witness for Outcome {
    fn event(&mut self, event: impl FnOnce() -> Event) {
        self.events.push(event());
    }

    fn draw(&mut self, draw: impl FnOnce() -> Draw) {
        self.draws.push(draw());
    }
}
