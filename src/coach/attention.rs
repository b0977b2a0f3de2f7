//! Who needs attention: inquiries first, then those who talk of buying, then those who have waited longest.

use crate::sim::{Mood, ProspectView, Stage, View};

/// Why somebody needs attention; the order is the urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// They have complained.
    Complaint,
    /// They have asked something.
    Inquiry,
    /// They talk of buying.
    Ready,
    /// It has gone quiet.
    Cold,
    /// Nothing presses.
    Calm,
    /// There is nothing to do here.
    Done,
}

/// Days without a word after which a relationship goes cold, at tempo 1.
const COLD_AFTER: f64 = 8.0;

/// Days without a word after which a relationship goes cold in this run.
pub fn cold_after(view: &View) -> u16 {
    (COLD_AFTER / view.rules().tempo).ceil().clamp(2.0, 30.0) as u16
}

/// How urgent a prospect is.
pub fn call(view: &View, prospect: &ProspectView) -> Call {
    if prospect.trainees || !matches!(prospect.stage, Stage::Lead | Stage::Customer) {
        return Call::Done;
    }
    if prospect.complaint.is_some() {
        return Call::Complaint;
    }
    if prospect.inquiry.is_some() {
        return Call::Inquiry;
    }
    // A customer who is ready could use something else.
    if prospect.mood == Some(Mood::Ready) {
        return Call::Ready;
    }
    // Whoever was known from the start has waited since the day before the first.
    let quiet = prospect.last_contact.map_or(view.day().0, |last| view.day().since(last));
    // A customer can be left alone for longer, but not for ever.
    let patience = if prospect.stage == Stage::Customer { 2 } else { 1 };
    if quiet >= patience * cold_after(view) { Call::Cold } else { Call::Calm }
}

/// The known prospects, the most urgent first; among equals those who have waited longest.
pub fn by_urgency(view: &View) -> Vec<(Call, ProspectView)> {
    let mut list: Vec<_> =
        view.prospects().filter(|p| p.stage != Stage::Unknown).map(|p| (call(view, &p), p)).collect();
    list.sort_by_key(|(call, p)| (*call, p.last_contact, p.id));
    list
}
