//! Portraits: layers of one drawing, the expression by how the prospect sounded last.

use crate::{
    game::session::{Moment, Session},
    scenario::{Body, Extra, Hair, Look, Scenario, Worn},
    sim::{Mood, ProspectId, Stage},
};

/// The layers of a prospect's portrait, the lowest first. The mood is the last heard unless given.
pub fn portrait(session: &Session, id: ProspectId, mood: Option<&str>) -> Vec<String> {
    let spec = session.spec(id);
    let view = session.view().prospect(id);
    let seems = view.reading.and_then(|reading| reading.satisfaction);
    let heard = match (view.stage, view.mood) {
        (Stage::Customer, _) if view.complaint.is_some() => "pushed",
        (Stage::Customer, _) if seems == Some(0) => "cool",
        (Stage::Customer, Some(Mood::Ready | Mood::Warm)) => "delighted",
        (Stage::Customer, _) => "warm",
        (Stage::Refused, _) => "pushed",
        // Nobody says no with a beaming face, however ready they seemed.
        (Stage::Lead, Some(Mood::Ready | Mood::Warm)) if has_just_said_no(session, id) => "neutral",
        (_, Some(Mood::Cool)) => "cool",
        (_, Some(Mood::Warm)) => "warm",
        (_, Some(Mood::Pushed)) => "pushed",
        (_, Some(Mood::Ready)) => "delighted",
        _ => "neutral",
    };
    layers(&spec.seen(), mood.unwrap_or(heard))
}

fn has_just_said_no(session: &Session, id: ProspectId) -> bool {
    session.journal(id).last().is_some_and(|entry| entry.what == Moment::No)
}

/// The layers of the senior colleague's portrait: as the scenario has them look, or else like Mr Hori.
pub fn senior(scenario: &Scenario) -> Vec<String> {
    let hori =
        || Look { back: 3, body: Body::Suit, colour: 2, face: 3, hair: Hair::GreyShort, extras: vec![Extra::Glasses] };
    layers(&scenario.coach.look.clone().unwrap_or_else(hori), "warm")
}

/// The head turns with the mood, by so many degrees: nobody sits as if for a passport. Away from whoever presses,
/// aside in reserve, and otherwise to the one side or the other as people are.
fn turn(look: &Look, mood: &str) -> f32 {
    let side = if look.back.is_multiple_of(2) { -1.0 } else { 1.0 };
    match mood {
        "cool" => 4.0,
        "pushed" => -6.0,
        "warm" => -3.0 * side,
        "delighted" => 5.0 * side,
        _ => 1.5 * side,
    }
}

fn layers(look: &Look, mood: &str) -> Vec<String> {
    let turn = turn(look, mood);
    let still = |part: String| format!("people/{part}");
    let turned = |part: String| format!("people/{part}@{turn}");
    let worn = |place: Worn| look.extras.iter().filter(move |extra| extra.worn() == place);
    let body = match look.colour {
        1 => format!("body_{}", look.body.name()),
        colour => format!("body_{}_{colour}", look.body.name()),
    };
    let mut layers = vec![still(format!("back_{}", look.back)), still(body)];
    layers.extend(worn(Worn::Clothes).map(|extra| still(format!("extra_{}", extra.name()))));
    layers.push(turned(format!("face_{}", look.face)));
    layers.push(turned(format!("hair_{}", look.hair.name())));
    layers.push(turned(format!("mood_{mood}")));
    layers.extend(worn(Worn::Head).map(|extra| turned(format!("extra_{}", extra.name()))));
    layers.extend(worn(Worn::Hand).map(|extra| still(format!("extra_{}", extra.name()))));
    if mood == "pushed" {
        layers.push(still("hand_pushed".to_owned()));
    }
    layers
}
