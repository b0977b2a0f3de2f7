//! The wording of why a command can't be carried out.

use super::{Texts, hours, yen};
use crate::sim::{Refusal, Role};

/// Why it can't be done, as one sentence.
pub fn refuse(texts: &Texts, refusal: &Refusal) -> String {
    match *refusal {
        Refusal::Finished => texts.say("refusal-finished"),
        Refusal::NoSuchProspect => texts.say("refusal-no-such-prospect"),
        Refusal::NoSuchDistrict => texts.say("refusal-no-such-district"),
        Refusal::NotMet => texts.say("refusal-not-met"),
        Refusal::TraineesHouse => texts.say("refusal-trainees-house"),
        Refusal::Lost => texts.say("refusal-lost"),
        Refusal::Closed => texts.say("refusal-closed"),
        Refusal::AlreadyCustomer => texts.say("refusal-already-customer"),
        Refusal::NoInquiry => texts.say("refusal-no-inquiry"),
        Refusal::NobodyLeft => texts.say("refusal-nobody-left"),
        Refusal::NobodyInvited => texts.say("refusal-nobody-invited"),
        Refusal::AlreadyInvited => texts.say("refusal-already-invited"),
        Refusal::NotACustomer => texts.say("refusal-not-a-customer"),
        Refusal::NoComplaint => texts.say("refusal-no-complaint"),
        Refusal::NotOffered => texts.say("refusal-not-offered"),
        Refusal::NoTeam => texts.say("refusal-no-team"),
        Refusal::NotTheDayForBudgets => texts.say("refusal-not-the-day-for-budgets"),
        Refusal::OddBudget => texts.say_with("refusal-odd-budget", [("step", yen(Role::STEP).into())]),
        Refusal::OverBudget { left } => texts.say_with("refusal-over-budget", [("left", yen(left).into())]),
        Refusal::NoIncident => texts.say("refusal-no-incident"),
        Refusal::NoSuchChoice => texts.say("refusal-no-such-choice"),
        Refusal::OddHours => texts.say("refusal-odd-hours"),
        Refusal::TooLate { needs, left } => texts
            .say_with("refusal-too-late", [("needs", hours(texts, needs).into()), ("left", hours(texts, left).into())]),
    }
}
