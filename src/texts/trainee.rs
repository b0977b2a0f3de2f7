//! The trainee's notebook in words.

use super::{Texts, percent, trainee_name};
use crate::{scenario::Scenario, sim::View};

/// What the trainee has written down of the player; `None` where there is no trainee.
pub fn notes_of_trainee(texts: &Texts, scenario: &Scenario, view: &View) -> Option<String> {
    let trainee = view.trainee()?;
    let name = trainee_name(texts, scenario);
    let notes = trainee.notes;
    let (Some(contacts), Some(days)) = (notes.contacts, notes.days) else {
        return Some(texts.say_with("apprentice-notes-none", [("trainee", name.into())]));
    };
    let again = notes.again.map_or_else(|| texts.say("apprentice-again-none"), percent);
    let tenth = |value: f64| format!("{value:.1}");
    let arguments = [
        ("trainee", name.into()),
        ("contacts", tenth(contacts).into()),
        ("days", tenth(days).into()),
        ("again", again.into()),
        ("cares", if notes.cares { "yes" } else { "no" }.into()),
    ];
    Some(texts.say_with("apprentice-notes", arguments))
}
