//! Portraits: layers of one drawing, the expression by how the prospect sounded last.

use crate::{
    game::session::Session,
    scenario::{Body, Extra, Hair, Look, Scenario},
    sim::{Mood, ProspectId, Stage},
};

/// The layers of a prospect's portrait, the lowest first. The mood is the last heard unless given.
pub fn portrait(session: &Session, id: ProspectId, mood: Option<&str>) -> Vec<String> {
    let spec = session.spec(id);
    let look = &spec.look;
    let view = session.view().prospect(id);
    let seems = view.reading.and_then(|reading| reading.satisfaction);
    let heard = match (view.stage, view.mood) {
        (Stage::Customer, _) if view.complaint.is_some() => "pushed",
        (Stage::Customer, _) if seems == Some(0) => "cool",
        (Stage::Customer, Some(Mood::Ready | Mood::Warm)) => "delighted",
        (Stage::Customer, _) => "warm",
        (Stage::Refused, _) => "pushed",
        (_, Some(Mood::Cool)) => "cool",
        (_, Some(Mood::Warm)) => "warm",
        (_, Some(Mood::Pushed)) => "pushed",
        (_, Some(Mood::Ready)) => "delighted",
        _ => "neutral",
    };
    layers(look, mood.unwrap_or(heard))
}

/// The layers of the senior colleague's portrait: as the scenario has them look, or else like Mr Hori.
pub fn senior(scenario: &Scenario) -> Vec<String> {
    let hori = || Look { back: 3, body: Body::Suit, face: 3, hair: Hair::GreyShort, extras: vec![Extra::Glasses] };
    layers(&scenario.coach.look.clone().unwrap_or_else(hori), "warm")
}

fn layers(look: &Look, mood: &str) -> Vec<String> {
    let mut layers = vec![
        format!("people/back_{}", look.back),
        format!("people/body_{}", look.body.name()),
        format!("people/face_{}", look.face),
        format!("people/hair_{}", look.hair.name()),
        format!("people/mood_{mood}"),
    ];
    layers.extend(look.extras.iter().map(|extra| format!("people/extra_{}", extra.name())));
    layers
}
