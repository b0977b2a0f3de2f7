//! Who one has before one: face, name, trade, how far they trust (a customer: how satisfied they are), the last contact.

use super::{Turn, crown, overview, portrait, rows};
use crate::{
    game::{
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Term, Words, column, face, label, row, title},
    },
    scenario::ProspectSpec,
    sim::{ProspectView, Purpose, Stage, Visibility as Sight},
    texts::{district_name, mood_name},
};
use bevy::prelude::*;

pub fn build(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    prospect: &ProspectView,
    spec: &ProspectSpec,
    away: Turn,
) {
    // A drawer is lower than a panel.
    let size = if away == Turn::Overview { 78.0 } else { 64.0 };
    page.spawn(Node { flex_shrink: 0.0, ..row(8.0) }).with_children(|head| {
        let layers = portrait::portrait(session, prospect.id, None);
        let layers: Vec<_> = layers.iter().map(String::as_str).collect();
        head.spawn(brush.layers(&layers, size, size));
        head.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_children(
            |lines| {
                lines.spawn(title(Words::new(fonts, Type::Title), session.name(speech, prospect.id)));
                let district = district_name(speech, session.scenario(), prospect.district);
                let person = speech.of(&spec.person);
                let about = [speech.of(&spec.trade), district];
                let about = about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
                for text in [person, &about].into_iter().filter(|text| !text.is_empty()) {
                    lines.spawn(title(Words::new(fonts, Type::Small).soft(), text));
                }
                let state_line = Node { align_items: AlignItems::Baseline, flex_wrap: FlexWrap::Wrap, ..row(8.0) };
                lines.spawn((state_line, Pickable::IGNORE)).with_children(|line| {
                    state(line, fonts, speech, prospect);
                    let last = overview::last_contact(speech, session, prospect);
                    line.spawn(label(Words::new(fonts, Type::Small).soft(), last));
                });
            },
        );
        head.spawn((Node { align_self: AlignSelf::FlexStart, ..column(4.0) }, Pickable::IGNORE)).with_children(
            |corner| {
                rows::cross(corner, brush, speech, away);
                if session.view().visibility() != Sight::Hidden {
                    corner
                        .spawn(face(Kind::Plain, "notebook", speech.say("notebook-open"), Turn::Notebook))
                        .insert(Node {
                            padding: UiRect::all(px(4)),
                            border_radius: BorderRadius::all(px(8)),
                            ..default()
                        })
                        .with_child(brush.tinted("icon/notebook", 20.0, theme::INK_SOFT));
                }
            },
        );
    });
}

/// How far they trust, in the words of bloom; how satisfied a customer is; where neither can be seen, how they sounded.
fn state(line: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, prospect: &ProspectView) {
    let satisfaction = prospect.reading.and_then(|reading| reading.satisfaction);
    let (text, colour, term) = match (prospect.stage, prospect.bloom, satisfaction, prospect.mood) {
        (Stage::Lead, Some(bloom), ..) => {
            (speech.say(&format!("bloom-{bloom}")), theme::purpose(Purpose::Nurturing), "trust")
        }
        // Whoever complains may be fond of one all the same; that comes second now.
        (Stage::Customer, ..) if prospect.complaint.is_some() => {
            (speech.say("call-complaint"), theme::SEAL, "complaint")
        }
        (Stage::Customer, _, Some(seems), _) => {
            let colour = if seems == 0 { theme::SEAL } else { theme::purpose(Purpose::AfterFollow) };
            (crown::satisfaction(speech, seems), colour, "satisfaction")
        }
        (Stage::Lead, _, _, Some(mood)) => (mood_name(speech, mood), theme::INK, "trust"),
        (Stage::Customer, _, _, Some(mood)) => (mood_name(speech, mood), theme::INK, "satisfaction"),
        _ => return,
    };
    line.spawn((label(Words::new(fonts, Type::Strong).colour(colour), text), Term(term)));
}
