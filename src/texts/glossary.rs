//! The glossary: its terms in the order in which they are read, what each is related to, and the terms of the model.

use super::Texts;
use crate::sim::{Activity, Channel, Purpose};

/// The terms, from the four purposes to the saying behind the game.
pub const TERMS: [&str; 51] = [
    "prospecting",
    "nurturing",
    "closing",
    "after-follow",
    "prospect",
    "lead",
    "trust",
    "rapport",
    "sold-to",
    "need",
    "clarity",
    "budget-window",
    "heat",
    "contact-load",
    "call",
    "walk-in",
    "direct-mail",
    "posting",
    "fax",
    "contact-form",
    "e-mail",
    "list-making",
    "inquiry",
    "small-talk",
    "information",
    "consultation",
    "visit",
    "seminar",
    "proposal",
    "ask",
    "discount",
    "conversion",
    "quota",
    "pipeline",
    "territory",
    "referral",
    "repeat",
    "cross-sell",
    "satisfaction",
    "check-in",
    "support",
    "question",
    "complaint",
    "word-of-mouth",
    "cooling-off",
    "rival",
    "sold-online",
    "division-of-labour",
    "study",
    "gifted-closer",
    "detour",
];

/// The word itself.
pub fn term(texts: &Texts, id: &str) -> String {
    texts.say(&format!("term-{id}"))
}

/// How it is read; in English, the Japanese for it.
pub fn reading(texts: &Texts, id: &str) -> String {
    texts.say(&format!("term-{id}-reading"))
}

/// What it means.
pub fn meaning(texts: &Texts, id: &str) -> String {
    texts.say(&format!("term-{id}-meaning"))
}

/// The terms that one reads next.
pub fn related(id: &str) -> &'static [&'static str] {
    match id {
        "prospecting" => &["prospect", "list-making", "call"],
        "nurturing" => &["trust", "consultation", "clarity"],
        "closing" => &["ask", "proposal", "conversion"],
        "after-follow" => &["satisfaction", "repeat", "complaint"],
        "prospect" => &["lead", "prospecting", "pipeline"],
        "lead" => &["prospect", "nurturing", "inquiry"],
        "trust" => &["rapport", "sold-to", "nurturing"],
        "rapport" => &["trust", "small-talk", "visit"],
        "sold-to" => &["ask", "trust", "contact-load"],
        "need" => &["clarity", "consultation", "budget-window"],
        "clarity" => &["need", "consultation", "proposal"],
        "budget-window" => &["consultation", "visit", "ask"],
        "heat" => &["inquiry", "information", "sold-online"],
        "contact-load" => &["heat", "sold-to", "visit"],
        "call" => &["prospecting", "list-making", "walk-in"],
        "walk-in" => &["prospecting", "visit", "call"],
        "direct-mail" => &["prospecting", "posting", "fax"],
        "posting" => &["prospecting", "direct-mail"],
        "fax" => &["prospecting", "direct-mail", "e-mail"],
        "contact-form" => &["prospecting", "e-mail", "inquiry"],
        "e-mail" => &["prospecting", "contact-form", "information"],
        "list-making" => &["prospecting", "prospect", "call"],
        "inquiry" => &["heat", "lead", "consultation"],
        "small-talk" => &["rapport", "trust", "clarity"],
        "information" => &["nurturing", "trust", "seminar"],
        "consultation" => &["nurturing", "clarity", "budget-window"],
        "visit" => &["nurturing", "trust", "walk-in"],
        "seminar" => &["nurturing", "information", "trust"],
        "proposal" => &["closing", "clarity", "ask"],
        "ask" => &["closing", "conversion", "sold-to"],
        "discount" => &["ask", "word-of-mouth", "trust"],
        "conversion" => &["ask", "closing", "trust"],
        "quota" => &["pipeline", "conversion", "detour"],
        "pipeline" => &["prospect", "nurturing", "quota"],
        "territory" => &["prospect", "prospecting", "word-of-mouth"],
        "referral" => &["after-follow", "word-of-mouth", "trust"],
        "repeat" => &["after-follow", "cross-sell", "referral"],
        "cross-sell" => &["repeat", "need", "after-follow"],
        "check-in" => &["after-follow", "satisfaction", "repeat"],
        "support" => &["after-follow", "satisfaction", "cross-sell"],
        "question" => &["support", "inquiry", "satisfaction"],
        "satisfaction" => &["after-follow", "complaint", "referral"],
        "complaint" => &["satisfaction", "referral", "word-of-mouth"],
        "word-of-mouth" => &["referral", "sold-to", "territory"],
        "cooling-off" => &["sold-to", "closing", "complaint"],
        "rival" => &["clarity", "ask", "sold-online"],
        "sold-online" => &["trust", "heat", "rival"],
        "division-of-labour" => &["sold-online", "study", "nurturing"],
        "gifted-closer" => &["ask", "sold-to", "nurturing"],
        "study" => &["nurturing", "closing", "division-of-labour"],
        "detour" => &["nurturing", "trust", "quota"],
        _ => &[],
    }
}

/// The term of a purpose.
pub fn purpose_term(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Prospecting => "prospecting",
        Purpose::Nurturing => "nurturing",
        Purpose::Closing => "closing",
        Purpose::AfterFollow => "after-follow",
    }
}

/// The term of an activity.
pub fn activity_term(activity: Activity) -> &'static str {
    match activity {
        Activity::Answer => "inquiry",
        Activity::Rapport => "small-talk",
        Activity::Information => "information",
        Activity::Consultation => "consultation",
        Activity::Visit | Activity::SellingVisit | Activity::FullVisit => "visit",
        Activity::Proposal => "proposal",
        Activity::Ask => "ask",
        Activity::Discount => "discount",
        Activity::Invite => "seminar",
        Activity::CheckIn => "check-in",
        Activity::Support => "support",
        Activity::Complaint => "complaint",
        Activity::CrossSell => "cross-sell",
        Activity::Referral => "referral",
    }
}

/// The term of a prospecting channel.
pub fn channel_term(channel: Channel) -> &'static str {
    match channel {
        Channel::Call => "call",
        Channel::WalkIn => "walk-in",
        Channel::Dm => "direct-mail",
        Channel::Posting => "posting",
        Channel::Fax => "fax",
        Channel::Form => "contact-form",
        Channel::Email => "e-mail",
    }
}
