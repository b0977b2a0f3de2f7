//! What a night has brought, as far as it is news in the morning, the weightiest first.

use crate::sim::Event;
use std::cmp::Reverse;

/// The news among the events of a night.
pub fn news(events: &[Event]) -> Vec<Event> {
    let mut news: Vec<_> = events.iter().filter(|event| weight(event) > 0).cloned().collect();
    news.sort_by_key(|event| Reverse(weight(event)));
    news
}

/// How much something matters in the morning; 0 is no news. The team works every night: only whom it has found is news.
fn weight(event: &Event) -> u8 {
    match event {
        // A no is news where somebody else has heard it; small talk isn't.
        Event::Trainee { did } => match **did {
            Event::Touched { .. } => 0,
            Event::Declined { .. } => 3,
            ref other => weight(other),
        },
        Event::Complained { .. } => 13,
        Event::CustomerLeft { .. } => 12,
        Event::Sold { .. } => 11,
        Event::CooledOff { .. } => 10,
        Event::LostToRival { .. } => 9,
        Event::ComplaintTold { .. } => 8,
        Event::Inquired { .. } => 7,
        Event::Questioned { .. } => 6,
        Event::Referred { .. } => 5,
        Event::DoorClosed { .. } => 4,
        Event::TeamWorked { found, .. } if !found.is_empty() => 3,
        Event::InquiryDropped { .. } | Event::Opened { .. } => 2,
        Event::RivalSeen { .. } | Event::Responded { .. } => 1,
        _ => 0,
    }
}
