//! A routine in words.

use super::{Texts, activity_name, activity_word, channel_name, hours, purpose_name};
use crate::{
    coach::{Chore, Habit, Left, On},
    scenario::Scenario,
    sim::{Activity, Refusal},
};

/// On which days.
pub fn on_days(texts: &Texts, on: On) -> String {
    texts.say(match on {
        On::EveryDay => "routine-every-day",
        On::Monday => "routine-monday",
        On::Tuesday => "routine-tuesday",
        On::Wednesday => "routine-wednesday",
        On::Thursday => "routine-thursday",
        On::Friday => "routine-friday",
    })
}

/// The work, whatever its amount.
pub fn chore_name(texts: &Texts, scenario: &Scenario, chore: Chore) -> String {
    match chore {
        Chore::Prospect { channel, .. } => channel_name(texts, channel),
        Chore::MakeList => texts.say("activity-list"),
        Chore::WriteContent => texts.say("activity-content"),
        Chore::Study { purpose } => {
            texts.say_with("routine-study", [("purpose", purpose_name(texts, scenario, purpose).into())])
        }
        Chore::Answer { .. } => texts.say("routine-answer"),
        Chore::Contact { how, .. } => activity_name(texts, how.activity()),
    }
}

/// The work as short as a list needs it.
pub fn chore_word(texts: &Texts, scenario: &Scenario, chore: Chore) -> String {
    match chore {
        Chore::Answer { .. } => activity_word(texts, Activity::Answer),
        Chore::Contact { how, .. } => activity_word(texts, how.activity()),
        other => chore_name(texts, scenario, other),
    }
}

/// The work and how much of it.
pub fn chore_text(texts: &Texts, scenario: &Scenario, chore: Chore) -> String {
    let what = chore_name(texts, scenario, chore);
    match chore {
        Chore::Prospect { hours: time, .. } => {
            texts.say_with("routine-for", [("what", what.into()), ("hours", hours(texts, time).into())])
        }
        Chore::Answer { people } => {
            texts.say_with("routine-to-people", [("what", what.into()), ("count", u32::from(people).into())])
        }
        Chore::Contact { after, people, .. } => texts.say_with(
            "routine-contact",
            [("what", what.into()), ("days", u32::from(after).into()), ("count", u32::from(people).into())],
        ),
        _ => what,
    }
}

/// When, what and how much.
pub fn habit_text(texts: &Texts, scenario: &Scenario, habit: &Habit) -> String {
    let (day, what) = (on_days(texts, habit.on), chore_text(texts, scenario, habit.chore));
    texts.say_with("routine-habit", [("day", day.into()), ("what", what.into())])
}

/// What was left undone, and why.
pub fn left_text(texts: &Texts, scenario: &Scenario, left: &Left) -> String {
    let why = texts.say(match left.why {
        Refusal::TooLate { .. } => "routine-why-late",
        Refusal::NobodyLeft => "routine-why-nobody",
        Refusal::NotOffered => "routine-why-not",
        _ => "routine-why-other",
    });
    let what = chore_word(texts, scenario, left.habit.chore);
    texts.say_with("routine-left", [("what", what.into()), ("why", why.into())])
}
