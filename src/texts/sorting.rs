//! The wording of the sorting exercise: purposes with their numerals, verdicts, what got mixed up.

use super::{Texts, glossary};
use crate::sim::{MixUp, Placement, Purpose, Purposes};

/// A purpose with its numeral: `①見込み客の開拓`.
pub fn numbered_purpose(texts: &Texts, purpose: Purpose) -> String {
    glossary::term(texts, glossary::purpose_term(purpose))
}

/// Purposes of which any is right.
pub fn either_purpose(texts: &Texts, purposes: Purposes) -> String {
    let named: Vec<_> = purposes.iter().map(|purpose| numbered_purpose(texts, purpose)).collect();
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
pub fn mix_up(texts: &Texts, mixed: &MixUp) -> String {
    texts.say_with(
        "sorting-mixed",
        [
            ("belongs", numbered_purpose(texts, mixed.belongs).into()),
            ("taken_for", numbered_purpose(texts, mixed.taken_for).into()),
            ("cards", mixed.cards.into()),
        ],
    )
}
