//! Timing: is this the moment? Judged beforehand, from what the player can see.

use crate::sim::{Activity, Command, Mood, Rules, View};

/// From this share of a touch's usual effect on, somebody is rested enough for it.
const RESTED: f64 = 0.70;
/// Petals that fall plainly.
const PUSHED: u8 = 2;
/// A customer who seems delighted.
const DELIGHTED: u8 = 2;

/// Is a command well timed, as far as anybody could see before it is carried out? `None` for what has no timing.
///
/// An ask is, once they talk of buying and weren't asked of late; an answer and a complaint's handling, within a day;
/// cross-selling, once they could use something; asking for a referral, while they are delighted; any other contact, once a
/// day with somebody who is rested and doesn't feel pushed.
pub fn well_timed(view: &View, command: Command) -> Option<bool> {
    let Command::Touch { prospect, activity } = command else { return None };
    let prospect = view.prospect(prospect);
    let reading = prospect.reading?;
    let unhurried = reading.pressure < PUSHED;
    Some(match activity {
        activity if activity.asks() => prospect.mood == Some(Mood::Ready) && prospect.recent_asks < 0.5 && unhurried,
        Activity::Answer => prospect.inquiry.is_some_and(|age| age <= 1),
        Activity::Complaint => prospect.complaint.is_some_and(|age| age <= 1),
        Activity::CrossSell => reading.due.is_some_and(|(_, due)| due) && prospect.recent_asks < 0.5 && unhurried,
        Activity::Referral => reading.satisfaction == Some(DELIGHTED) && unhurried,
        // A word on the way takes nobody's time.
        Activity::Invite => return None,
        _ => {
            let first_today = prospect.last_contact != Some(view.day());
            first_today && unhurried && rested(view.rules(), prospect.contact_load, reading.trust)
        }
    })
}

/// Is somebody rested enough for another contact?
pub(super) fn rested(rules: &Rules, contact_load: f64, perceived_trust: f64) -> bool {
    rules.effect(contact_load, perceived_trust) >= RESTED
}
