//! What the salesperson notices, and what the review tells of customer types.

use super::Texts;
use crate::sim::{Activity, Cues, CustomerType, Landing, ReplySpeed, Topic};

/// The type's part of text ids.
pub(super) fn type_id(customer: CustomerType) -> &'static str {
    match customer {
        CustomerType::Steady => "steady",
        CustomerType::Figures => "figures",
        CustomerType::Sociable => "sociable",
        CustomerType::Comparer => "comparer",
        CustomerType::ByMail => "by_mail",
        CustomerType::Burnt => "burnt",
    }
}

/// What a customer type is called.
pub fn customer_name(texts: &Texts, customer: CustomerType) -> String {
    texts.say(&format!("customer-{}", type_id(customer)))
}

/// How one could have noticed a customer type.
pub fn customer_signs(texts: &Texts, customer: CustomerType) -> String {
    texts.say(&format!("customer-{}-signs", type_id(customer)))
}

/// What a customer type needs of a salesperson.
pub fn customer_needs(texts: &Texts, customer: CustomerType) -> String {
    texts.say(&format!("customer-{}-needs", type_id(customer)))
}

/// How a contact landed, told from outside. Neighbours react in different ways: `turn` picks one.
pub fn landed(texts: &Texts, activity: Activity, landing: Landing, turn: usize) -> String {
    let activity = match activity {
        Activity::Rapport => "rapport",
        Activity::Information => "information",
        Activity::Consultation => "consultation",
        Activity::Visit | Activity::FullVisit => "visit",
        Activity::Answer => "answer",
        Activity::Proposal => "proposal",
        Activity::CheckIn => "check-in",
        Activity::Support => "support",
        // An ask is answered, it doesn't land.
        Activity::Ask
        | Activity::Discount
        | Activity::SellingVisit
        | Activity::Invite
        | Activity::Complaint
        | Activity::CrossSell
        | Activity::Referral => return String::new(),
    };
    let how = match landing {
        Landing::Well => "well",
        Landing::Fine => "fine",
        Landing::Flat => "flat",
    };
    texts.say(&format!("landed-{activity}-{how}-{}", 1 + turn % 2))
}

/// What was noticed besides the tone, in the notebook's short way.
pub fn cue_names(texts: &Texts, cues: &Cues) -> [String; 3] {
    let reply = match cues.reply {
        ReplySpeed::SameDay => "cue-reply-same-day",
        ReplySpeed::NextDay => "cue-reply-next-day",
        ReplySpeed::Slow => "cue-reply-slow",
    };
    let topic = match cues.topic {
        Topic::SmallTalk => "cue-topic-small-talk",
        Topic::Figures => "cue-topic-figures",
        Topic::Others => "cue-topic-others",
        Topic::Mail => "cue-topic-mail",
        Topic::Past => "cue-topic-past",
        Topic::Work => "cue-topic-work",
        Topic::Trouble => "cue-topic-trouble",
        Topic::Money => "cue-topic-money",
    };
    let starts = if cues.starts { "cue-starts-them" } else { "cue-starts-you" };
    [reply, starts, topic].map(|id| texts.say(id))
}
