//! What the senior colleague says: one sentence, from what anybody could see. It never says "wait" outright.

use super::attention::{Call, by_urgency};
use crate::sim::{Stage, View};

/// The id of the advice that fits the day.
pub fn advice(view: &View) -> &'static str {
    let urgent = by_urgency(view).first().map(|(call, _)| *call);
    let asks = view.totals().asks;
    let strangers = view.prospects().filter(|p| p.stage == Stage::Unknown).count();
    match urgent {
        Some(Call::Inquiry) => "coach-inquiry",
        _ if view.hours_left().minutes() < 30 => "coach-tired",
        _ if view.day().0 == 1 && view.totals().hours.iter().all(|hours| hours.minutes() == 0) => "coach-first",
        _ if view.days_left() == 1 => "coach-last-day",
        Some(Call::Ready) => "coach-ready",
        _ if asks >= 3 && view.totals().conversion().is_some_and(|share| share < 0.2) => "coach-refusals",
        _ if view.day().0 >= 3 && view.totals().hours[0].minutes() == 0 && strangers > 0 => "coach-prospecting",
        Some(Call::Cold) => "coach-cold",
        _ => match view.day().0 % 4 {
            0 => "coach-calm-1",
            1 => "coach-calm-2",
            2 => "coach-calm-3",
            _ => "coach-calm-4",
        },
    }
}
