//! What is heard of what happens.

use super::Cue;
use crate::sim::{Event, Landing, Mood};

/// The sound of an event; `None` for what is only read.
pub fn cue_of(event: &Event) -> Option<Cue> {
    Some(match event {
        Event::Touched { mood: Mood::Pushed, .. } => Cue::Pushed,
        Event::Touched { landing: Landing::Well, .. } => Cue::LandedWell,
        Event::Touched { landing: Landing::Fine, .. } => Cue::LandedFine,
        Event::Touched { landing: Landing::Flat, .. } => Cue::LandedFlat,
        Event::Sold { route, .. } if route.is_further() => Cue::Further,
        Event::Sold { .. } => Cue::Sold,
        Event::Declined { .. } | Event::CrossSellDeclined { .. } | Event::ReferralDeclined { .. } => Cue::Declined,
        Event::DoorClosed { .. } => Cue::DoorClosed,
        Event::CooledOff { .. } => Cue::CooledOff,
        Event::Prospected { found, .. } if found.is_empty() => Cue::NobodyFound,
        Event::Prospected { .. } | Event::Opened { .. } => Cue::Found,
        Event::Referred { .. } => Cue::Referred,
        Event::Inquired { .. } => Cue::Inquired,
        Event::Questioned { .. } => Cue::Questioned,
        Event::Complained { .. } | Event::ComplaintTold { .. } => Cue::Complained,
        Event::ComplaintHandled { .. } => Cue::ComplaintHandled,
        Event::CustomerLeft { .. } => Cue::CustomerLeft,
        Event::RivalSeen { .. } => Cue::RivalSeen,
        Event::LostToRival { .. } | Event::InquiryDropped { .. } => Cue::Lost,
        Event::Invited { .. } => Cue::Invited,
        Event::SeminarHeld { guests } if guests.is_empty() => Cue::NobodyFound,
        Event::SeminarHeld { .. } => Cue::Seminar,
        Event::ListMade { .. } | Event::ContentWritten { .. } | Event::Studied { .. } | Event::Funded { .. } => {
            Cue::Prepared
        }
        // The team works every night: only what comes of it is news.
        Event::TeamWorked { found, .. } if found.is_empty() => return None,
        Event::TeamWorked { .. } => Cue::Found,
        Event::IncidentHappened => Cue::Incident,
        Event::Responded { met, .. } if met.is_empty() => return None,
        Event::Responded { .. } => Cue::Found,
        Event::Trainee { did } => return cue_of(did),
        Event::DayEnded { .. } => Cue::DayEnds,
        // The seal and the grade are heard then.
        Event::Finished => return None,
    })
}
