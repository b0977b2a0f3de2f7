//! Portraits: layers of one drawing, the expression by how the prospect sounded last.

use crate::{
    game::session::Session,
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
    let mut layers = vec![
        format!("people/back_{}", look.back),
        format!("people/body_{}", look.body.name()),
        format!("people/face_{}", look.face),
        format!("people/hair_{}", look.hair.name()),
        format!("people/mood_{}", mood.unwrap_or(heard)),
    ];
    layers.extend(look.extras.iter().map(|extra| format!("people/extra_{}", extra.name())));
    layers
}

/// The senior colleague's portrait.
pub const SENIOR: [&str; 6] = [
    "people/back_3",
    "people/body_suit",
    "people/face_3",
    "people/hair_grey_short",
    "people/mood_warm",
    "people/extra_glasses",
];
