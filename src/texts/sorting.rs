//! The wording of the sorting exercise: purposes with their numerals, verdicts, what got mixed up.

use super::{Texts, purpose_name, purpose_numeral};
use crate::{
    scenario::Scenario,
    sim::{MixUp, Placement, Purpose, Purposes},
};

/// A purpose with its numeral: `①開拓`.
pub fn numbered_purpose(texts: &Texts, scenario: &Scenario, purpose: Purpose) -> String {
    let name = purpose_name(texts, scenario, purpose);
    texts.say_with("sorting-purpose", [("numeral", purpose_numeral(purpose).into()), ("name", name.into())])
}

/// Purposes of which any is right.
pub fn either_purpose(texts: &Texts, scenario: &Scenario, purposes: Purposes) -> String {
    let named: Vec<_> = purposes.iter().map(|purpose| numbered_purpose(texts, scenario, purpose)).collect();
    named.join(&texts.say("sorting-or"))
}

/// What a purpose is for, in a line.
pub fn purpose_aim(texts: &Texts, purpose: Purpose) -> String {
    texts.say(match purpose {
        Purpose::Prospecting => "sorting-aim-prospecting",
        Purpose::Nurturing => "sorting-aim-nurturing",
        Purpose::Closing => "sorting-aim-closing",
        Purpose::AfterFollow => "sorting-aim-after",
    })
}

/// Was it right?
pub fn verdict(texts: &Texts, placed: &Placement) -> String {
    texts.say(if placed.is_right() { "sorting-right" } else { "sorting-wrong" })
}

/// Purposes that were taken for others, as a sentence.
pub fn mix_up(texts: &Texts, scenario: &Scenario, mixed: &MixUp) -> String {
    texts.say_with(
        "sorting-mixed",
        [
            ("belongs", numbered_purpose(texts, scenario, mixed.belongs).into()),
            ("taken_for", numbered_purpose(texts, scenario, mixed.taken_for).into()),
            ("cards", mixed.cards.into()),
        ],
    )
}
