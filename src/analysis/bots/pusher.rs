//! Whoever is in a hurry: asks early, and again.

use super::{first_legal, leads, rested, rounds::Rounds};
use crate::sim::{Activity, Command, View};

/// Asks after so many touches, then every few days; else looks for new people.
#[derive(Clone, Copy, Debug)]
pub struct Pusher {
    /// Contacts before the first ask.
    pub touches: u16,
    /// Days between asks.
    pub every: u16,
}

impl Pusher {
    pub(super) fn next(&self, view: &View, rounds: &mut Rounds) -> Command {
        let due = leads(view).filter(|lead| {
            let wait = if lead.contacts < self.touches {
                1
            } else if lead.recent_asks > 0.0 {
                self.every
            } else {
                1
            };
            rested(view, lead) >= wait
        });
        // Whoever has waited longest; among equals the first.
        let next = due.min_by_key(|lead| (lead.last_contact, lead.id));
        next.and_then(|lead| {
            if lead.contacts < self.touches {
                first_legal(view, &lead, [Activity::Rapport, Activity::Information])
            } else {
                first_legal(view, &lead, [Activity::Ask])
            }
        })
        .or_else(|| rounds.next(view, 0))
        .unwrap_or(Command::EndDay)
    }
}
