//! Names of activities, channels and parts of the team.

use super::Texts;
use crate::sim::{Activity, Channel, Role};

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
        Activity::SellingVisit => "activity-selling-visit",
        Activity::FullVisit => "activity-full-visit",
        Activity::Discount => "activity-discount",
        Activity::Invite => "activity-invite",
        Activity::CheckIn => "activity-check-in",
        Activity::Support => "activity-support",
        Activity::Complaint => "activity-complaint",
        Activity::CrossSell => "activity-cross-sell",
        Activity::Referral => "activity-referral",
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
        Activity::SellingVisit => "activity-selling-visit-short",
        Activity::FullVisit => "activity-full-visit-short",
        Activity::Discount => "activity-discount-short",
        Activity::Invite => "activity-invite-short",
        Activity::CheckIn => "activity-check-in-short",
        Activity::Support => "activity-support-short",
        Activity::Complaint => "activity-complaint-short",
        Activity::CrossSell => "activity-cross-sell-short",
        Activity::Referral => "activity-referral-short",
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

/// The name of a part of the team.
pub fn role_name(texts: &Texts, role: Role) -> String {
    texts.say(match role {
        Role::Marketing => "role-marketing",
        Role::InsideSales => "role-inside-sales",
        Role::Shop => "role-shop",
    })
}
