//! Signs over trees and houses: what one sees of somebody at a glance.

use super::{
    daylight::Daylit,
    houses::{Painter, TREE},
};
use crate::{
    coach::{Call, call},
    game::session::{Moment, Session},
    sim::{ProspectView, Stage},
};
use bevy::prelude::*;

/// What is drawn over a tree or a house.
#[derive(Component, Clone, Copy)]
pub struct Overlay;

/// Size of the complaint's sign and where its point is.
const COMPLAINT: (Vec2, Vec2) = (Vec2::new(40.0, 45.7), Vec2::new(20.0, 44.6));
/// Where the sign of a complaint points to, from the foot of the house: the roof's end, away from the tree and clear of the
/// label of the house above.
const ROOF: Vec2 = Vec2::new(-38.0, -42.0);
/// It stands before the labels.
const BEFORE: f32 = 25.0;

/// What is seen over a tree: warm light, falling petals, cold, a word of buying, an inquiry, the rival's card; with
/// customers a question, a need for something else, saplings of those whom they have named, and over the roof a complaint.
pub fn lay_over(
    commands: &mut Commands,
    painter: &mut Painter,
    session: &Session,
    prospect: &ProspectView,
    house: Vec2,
    foot: Vec2,
) {
    let view = session.view();
    let call = call(&view, prospect);
    let reading = prospect.reading.filter(|_| prospect.stage == Stage::Lead);
    let customer = prospect.stage == Stage::Customer;
    // Whatever is more urgent comes first: two cards would lie on each other.
    let due = customer && prospect.inquiry.is_none() && call == Call::Ready;
    let overlays = [
        ("tree/glow", reading.is_some_and(|reading| reading.heat == 2), 0.01),
        ("tree/petals", reading.is_some_and(|reading| reading.pressure >= 1), 0.03),
        ("tree/cold", call == Call::Cold, 0.035),
        ("tree/ready", call == Call::Ready && !customer, 0.04),
        ("tree/due", due, 0.04),
        ("tree/inquiry", prospect.inquiry.is_some() && !customer, 0.04),
        ("tree/question", prospect.inquiry.is_some() && customer, 0.04),
        ("tree/rival", prospect.rival_seen == Some(view.day()) && prospect.stage == Stage::Lead, 0.05),
    ];
    for (drawing, shown, above) in overlays {
        if shown {
            commands.spawn((Overlay, painter.standing(drawing, TREE, foot, above), Pickable::IGNORE));
        }
    }
    // One sapling for each whom they have named, as far as there is room.
    let named = session.journal(prospect.id).iter().filter(|entry| entry.what == Moment::Named).count();
    if customer && named > 0 {
        let saplings = painter.standing(&format!("tree/sapling_{}", named.min(3)), TREE, foot, 0.025);
        commands.spawn((Name::new("Saplings"), Overlay, Daylit, saplings, Pickable::IGNORE));
    }
    if prospect.complaint.is_some() {
        let sign = painter.standing("map/complaint", COMPLAINT, house + ROOF, BEFORE);
        commands.spawn((Name::new("Complaint"), Overlay, sign, Pickable::IGNORE));
    }
}
