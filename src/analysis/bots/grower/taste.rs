//! Giving each what landed well with them.

use crate::sim::{Activity, Landing, ProspectView, Topic};

/// What they like goes first, what leaves them cold last; else the order stays. What hasn't been tried is guessed from
/// what they talk about.
pub(super) fn by_taste(lead: &ProspectView, mut order: [Activity; 3]) -> [Activity; 3] {
    let topic = lead.reading.and_then(|reading| reading.cues).map(|cues| cues.topic);
    order.sort_by_key(|&activity| match (lead.landed.of(activity), topic, activity) {
        // Nothing else makes a need as clear.
        (Some(Landing::Well | Landing::Fine), _, Activity::Consultation) => 0,
        (None, Some(Topic::SmallTalk | Topic::Figures), Activity::Consultation) => 0,
        (Some(Landing::Well), ..) => 0,
        (Some(Landing::Flat), ..) => 2,
        (Some(Landing::Fine), ..) => 1,
        (None, Some(Topic::Figures | Topic::Mail), Activity::Information) => 0,
        (None, Some(Topic::Figures), Activity::Rapport) | (None, Some(Topic::Mail), _) => 2,
        (None, Some(Topic::SmallTalk), Activity::Rapport) => 0,
        (None, Some(Topic::SmallTalk), Activity::Information) => 2,
        _ => 1,
    });
    order
}
