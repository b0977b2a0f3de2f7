//! A moment of a run in words: what was decided, what else could have been, how it is graded.

use crate::{
    analysis::{Alternative, Doing, Left, MoveGrade},
    scenario::Scenario,
    sim::{Command, Day, Purpose},
    texts::{Texts, activity_name, channel_name, district_name, prospect_name, purpose_name, role_name, yen},
};

/// The grade as in the record of a game.
pub fn move_grade_name(texts: &Texts, grade: MoveGrade) -> String {
    texts.say(match grade {
        MoveGrade::Bad => "move-bad",
        MoveGrade::Doubtful => "move-doubtful",
        MoveGrade::Good => "move-good",
    })
}

/// The day and what was decided on it, as a heading.
pub fn moment_title(texts: &Texts, scenario: &Scenario, day: Day, doing: Doing) -> String {
    let what = doing_words(texts, scenario, doing);
    texts.say_with("moment-title", [("day", u32::from(day.0).into()), ("what", what.into())])
}

/// What was decided.
pub fn doing_words(texts: &Texts, scenario: &Scenario, doing: Doing) -> String {
    match doing {
        Doing::Did { command } => command_words(texts, scenario, command),
        Doing::Left { what, who, days } => {
            let name = who.map_or_else(String::new, |who| prospect_name(texts, scenario, who));
            let id = match what {
                Left::Inquiry => "moment-left-inquiry",
                Left::Complaint => "moment-left-complaint",
                Left::Ready => "moment-left-ready",
                Left::Incident => "moment-left-incident",
            };
            texts.say_with(id, [("name", name.into()), ("days", u32::from(days).into())])
        }
    }
}

/// What could have been done.
pub fn alternative_words(texts: &Texts, scenario: &Scenario, way: Alternative) -> String {
    let with = |id: &str, command| texts.say_with(id, [("what", command_words(texts, scenario, command).into())]);
    match way {
        Alternative::Instead { command } => command_words(texts, scenario, command),
        Alternative::First { command } => with("moment-first", command),
        Alternative::GoodHand { command } => with("moment-good-hand", command),
        Alternative::Nothing => texts.say("moment-nothing"),
    }
}

/// A command in a few words.
pub fn command_words(texts: &Texts, scenario: &Scenario, command: Command) -> String {
    match command {
        Command::Touch { prospect, activity } => texts.say_with(
            "moment-with",
            [
                ("name", prospect_name(texts, scenario, prospect).into()),
                ("what", activity_name(texts, activity).into()),
            ],
        ),
        Command::Prospect { channel, district, .. } => {
            let place = district.map_or_else(
                || texts.say("moment-everywhere"),
                |district| district_name(texts, scenario, district).to_owned(),
            );
            let channel = channel_name(texts, channel);
            texts.say_with("moment-round", [("channel", channel.into()), ("place", place.into())])
        }
        Command::MakeList => texts.say("activity-list"),
        Command::Seminar => texts.say("activity-seminar"),
        Command::WriteContent => texts.say("activity-content"),
        Command::Study { purpose } => study_words(texts, scenario, purpose),
        Command::Fund { role, yen: budget } => {
            texts.say_with("moment-fund", [("role", role_name(texts, role).into()), ("yen", yen(budget).into())])
        }
        Command::Respond { choice } => {
            let choices = scenario.incident.as_ref().map_or(&[][..], |incident| &incident.choices);
            let said = choices.get(usize::from(choice)).map_or("", |choice| choice.say.get(texts.lang()));
            texts.say_with("moment-respond", [("choice", said.into())])
        }
        Command::EndDay => texts.say("moment-end-day"),
    }
}

fn study_words(texts: &Texts, scenario: &Scenario, purpose: Purpose) -> String {
    texts.say_with("moment-study", [("purpose", purpose_name(texts, scenario, purpose).into())])
}
