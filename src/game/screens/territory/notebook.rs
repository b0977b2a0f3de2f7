//! The notebook: what one has seen and heard of a prospect, in words.

use crate::{
    game::language::Speech,
    sim::{PriceClass, ProspectView, Stage, View, Yen},
    texts::{percent, yen},
};

/// Below this, the next touch would mostly be wasted: they have heard enough for now.
const WORN_OUT: f64 = 0.45;

/// A note, and the term that explains it.
pub struct Note {
    /// What is noted.
    pub text: String,
    /// The term, by its id.
    pub term: Option<&'static str>,
}

/// The notes on a prospect, the most useful first.
pub fn notes(speech: &Speech, view: &View, prospect: &ProspectView) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut note = |term, text| notes.push(Note { text, term });
    let is_customer = prospect.stage == Stage::Customer;
    if let (Some(value), true) = (prospect.value, is_customer) {
        // Whatever a customer orders on top is smaller than the first order.
        let further = Yen::rounded_to_thousand(value.as_f64() * view.rules().after.order_size);
        note(Some("repeat"), speech.say_with("note-further", [("yen", yen(further).into())]));
    } else if let (Some(value), Some(class)) = (prospect.value, prospect.price_class) {
        let id = match class {
            PriceClass::Low => "note-value-low",
            PriceClass::Middle => "note-value-middle",
            PriceClass::High => "note-value-high",
        };
        note(None, speech.say_with(id, [("yen", yen(value).into())]));
    }
    // Under full visibility the numbers themselves; else what one has noticed.
    if let Some(truth) = prospect.truth.filter(|_| is_customer) {
        let text = speech.say_with(
            "note-truth-customer",
            [
                ("trust", percent(truth.trust).into()),
                ("pressure", percent(truth.pressure).into()),
                ("satisfaction", percent(truth.satisfaction.unwrap_or_default()).into()),
            ],
        );
        note(Some("satisfaction"), text);
    } else if let Some(truth) = prospect.truth {
        let text = speech.say_with(
            "note-truth",
            [
                ("trust", percent(truth.trust).into()),
                ("pressure", percent(truth.pressure).into()),
                ("chance", percent(truth.chance).into()),
            ],
        );
        note(Some("trust"), text);
    }
    let Some(reading) = prospect.reading else { return notes };
    if view.rules().effect(prospect.contact_load, reading.trust) < WORN_OUT {
        note(Some("contact-load"), speech.say("note-load"));
    }
    if let Some((day, open)) = reading.window {
        let id = if open { "note-window-open" } else { "note-window-shut" };
        let ago = u32::from(view.day().since(day));
        note(Some("budget-window"), speech.say_with(id, [("ago", ago.into())]));
    }
    if let Some((day, due)) = reading.due.filter(|_| is_customer) {
        let id = if due { "note-due" } else { "note-not-due" };
        note(Some("cross-sell"), speech.say_with(id, [("ago", u32::from(view.day().since(day)).into())]));
    }
    // What a customer needs next is heard as such.
    if let Some(need) = reading.need.filter(|_| !is_customer) {
        let id = if need >= 0.65 {
            "note-need-high"
        } else if need >= 0.4 {
            "note-need-middle"
        } else {
            "note-need-low"
        };
        note(Some("need"), speech.say(id));
    }
    if let Some(clarity) = reading.clarity.filter(|_| !is_customer) {
        let id = if clarity >= 0.55 {
            "note-clarity-high"
        } else if clarity >= 0.3 {
            "note-clarity-middle"
        } else {
            "note-clarity-low"
        };
        note(Some("clarity"), speech.say(id));
    }
    match reading.pressure {
        2 => note(Some("sold-to"), speech.say("note-pressure-2")),
        1 => note(Some("sold-to"), speech.say("note-pressure-1")),
        _ => {}
    }
    if let Some(day) = prospect.asked_to_refer {
        let ago = u32::from(view.day().since(day));
        note(Some("referral"), speech.say_with("note-asked-to-refer", [("ago", ago.into())]));
    }
    if prospect.invited {
        note(Some("seminar"), speech.say("note-invited"));
    }
    if reading.heat == 2 && !is_customer {
        note(Some("heat"), speech.say("note-heat-2"));
    }
    if let Some(day) = prospect.proposed {
        let ago = u32::from(view.day().since(day));
        note(Some("proposal"), speech.say_with("note-proposed", [("ago", ago.into())]));
    }
    notes
}
