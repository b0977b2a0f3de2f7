//! The journal: what was done with whom, how it landed and what they said, as the notebook shows it.

use crate::{
    sim::{Activity, Day, Event, Landing, ProspectId},
    texts::Occasion,
};

/// What a page of the notebook says of one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub day: Day,
    /// What it was about.
    pub what: Moment,
    /// What they said.
    pub words: Option<String>,
}

/// A moment worth a line in the notebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A contact and how it landed.
    Contact(Activity, Landing),
    /// A no.
    No,
    /// An order.
    Order,
    /// They closed the door, or cancelled.
    Closed,
    /// They bought elsewhere.
    Lost,
    /// They asked something.
    Inquiry,
    /// One came to know them.
    Met,
    /// The rival was there.
    Rival,
    /// As a customer they asked something.
    Question,
    /// They complained.
    Complaint,
    /// The neighbours heard of their complaint.
    Told,
    /// Their complaint was handled.
    Handled {
        /// Are they more satisfied than before it?
        restored: bool,
    },
    /// They ordered again, or something else as well.
    Again,
    /// They didn't need anything else.
    Enough,
    /// They had nobody to name.
    NobodyToName,
    /// They named somebody.
    Named,
    /// They were named by a customer.
    Referred,
    /// They left.
    Left,
    /// They were invited to the seminar.
    Invited,
    /// They came to the seminar.
    Guest,
}

impl Moment {
    /// The moment that an event is for somebody.
    pub fn of(event: &Event) -> Option<(ProspectId, Self)> {
        Some(match *event {
            Event::Trainee { ref did } => return Self::of(did),
            Event::Touched { prospect, activity, landing, .. } => (prospect, Self::Contact(activity, landing)),
            Event::Declined { prospect, .. } => (prospect, Self::No),
            Event::Sold { prospect, route, .. } if route.is_further() => (prospect, Self::Again),
            Event::Sold { prospect, .. } => (prospect, Self::Order),
            Event::DoorClosed { prospect } | Event::CooledOff { prospect, .. } => (prospect, Self::Closed),
            Event::LostToRival { prospect } => (prospect, Self::Lost),
            Event::Inquired { prospect, .. } => (prospect, Self::Inquiry),
            Event::RivalSeen { prospect } => (prospect, Self::Rival),
            Event::Questioned { prospect } => (prospect, Self::Question),
            Event::Complained { prospect } => (prospect, Self::Complaint),
            Event::ComplaintTold { prospect } => (prospect, Self::Told),
            Event::ComplaintHandled { prospect, restored } => (prospect, Self::Handled { restored }),
            Event::CrossSellDeclined { prospect, .. } => (prospect, Self::Enough),
            Event::ReferralDeclined { prospect } => (prospect, Self::NobodyToName),
            Event::Referred { prospect, .. } => (prospect, Self::Referred),
            Event::CustomerLeft { prospect } => (prospect, Self::Left),
            Event::Invited { prospect } => (prospect, Self::Invited),
            _ => return None,
        })
    }
}

/// What happened to whom in an event, and on what occasion they speak.
pub fn moments(event: &Event, view: &crate::sim::View) -> Vec<(ProspectId, Moment, Option<Occasion>)> {
    let met = |ids: &[ProspectId]| ids.iter().map(|&id| (id, Moment::Met, Some(Occasion::First))).collect();
    let own = || Moment::of(event).map(|(id, moment)| (id, moment, Occasion::of(event, view).map(|(_, said)| said)));
    match event {
        Event::Prospected { found, .. } | Event::TeamWorked { found, .. } => met(found),
        Event::Responded { met: found, .. } => met(found),
        Event::SeminarHeld { guests } => guests.iter().map(|&id| (id, Moment::Guest, None)).collect(),
        Event::Referred { by, .. } => own().into_iter().chain([(*by, Moment::Named, None)]).collect(),
        _ => own().into_iter().collect(),
    }
}
