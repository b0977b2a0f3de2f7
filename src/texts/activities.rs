//! Names of activities and channels.

use super::Texts;
use crate::sim::{Activity, Channel};

/// The name of an activity.
pub fn activity_name(texts: &Texts, activity: Activity) -> String {
    texts.say(match activity {
        Activity::Answer => "activity-answer",
        Activity::Rapport => "activity-rapport",
        Activity::Information => "activity-information",
        Activity::Consultation => "activity-consultation",
        Activity::Visit => "activity-visit",
        Activity::Proposal => "activity-proposal",
        Activity::Ask => "activity-ask",
    })
}

/// The name of an activity in a word, where a table has no room for more.
pub fn activity_word(texts: &Texts, activity: Activity) -> String {
    texts.say(match activity {
        Activity::Answer => "activity-answer-short",
        Activity::Rapport => "activity-rapport-short",
        Activity::Information => "activity-information-short",
        Activity::Consultation => "activity-consultation-short",
        Activity::Visit => "activity-visit-short",
        Activity::Proposal => "activity-proposal-short",
        Activity::Ask => "activity-ask-short",
    })
}

/// The name of a prospecting channel.
pub fn channel_name(texts: &Texts, channel: Channel) -> String {
    texts.say(match channel {
        Channel::Call => "channel-call",
        Channel::WalkIn => "channel-walk_in",
        Channel::Dm => "channel-dm",
        Channel::Posting => "channel-posting",
        Channel::Fax => "channel-fax",
        Channel::Form => "channel-form",
        Channel::Email => "channel-email",
    })
}
