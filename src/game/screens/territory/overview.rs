//! The list of prospects, the most urgent first.

use super::{
    Turn,
    attention::{Call, by_urgency},
};
use crate::{
    game::{
        display::Display,
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, column, face, gap, label, row, scroll_column},
    },
    sim::{ProspectView, Stage},
};
use bevy::prelude::*;

pub fn build(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
) {
    let view = session.view();
    panel.spawn(Node { padding: UiRect::axes(px(20), px(14)), flex_shrink: 0.0, ..row(8.0) }).with_children(|head| {
        head.spawn(label(Words::new(fonts, Type::Title), speech.say("overview-heading")));
        head.spawn(gap());
        if display.drawer {
            head.spawn(button(fonts, Kind::Secondary, "close", speech.say("button-close"), Turn::CloseDrawer));
        } else {
            head.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("overview-hint")));
        }
    });
    scroll_column(panel, UiRect::new(px(16), px(10), px(0), px(12)), 5.0, |list| {
        for (call, prospect) in by_urgency(&view) {
            line(list, brush, fonts, speech, session, call, &prospect);
        }
        let strangers = view.prospects().filter(|p| p.stage == Stage::Unknown).count() as u32;
        if strangers > 0 {
            let text = speech.say_with("overview-strangers", [("count", strangers.into())]);
            list.spawn(Node { padding: UiRect::axes(px(8), px(8)), flex_shrink: 0.0, ..default() })
                .with_child(label(Words::new(fonts, Type::Small).soft(), text));
        }
    });
}

fn line(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    call: Call,
    prospect: &ProspectView,
) {
    let name = session.name(speech, prospect.id);
    list.spawn(face(Kind::Row, format!("prospect-{}", prospect.id.0), &name, Turn::Select(prospect.id)))
        .insert(Node {
            height: px(46),
            padding: UiRect::axes(px(10), px(2)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            ..row(10.0)
        })
        .with_children(|line| {
            line.spawn(brush.picture(&crate::game::map::tree(prospect), 34.0, 37.0));
            line.spawn((
                Node { flex_grow: 1.0, flex_basis: px(0), overflow: Overflow::clip(), ..column(0.0) },
                Pickable::IGNORE,
            ))
            .with_children(|words| {
                words.spawn(label(Words::new(fonts, Type::Strong), name));
                words.spawn(label(Words::new(fonts, Type::Small).soft(), state(speech, session, prospect)));
            });
            let (icon, id, colour) = match call {
                Call::Inquiry => ("icon/answer", "call-inquiry", theme::SEAL),
                Call::Ready => ("icon/ask", "call-ready", theme::purpose(crate::sim::Purpose::Closing)),
                Call::Cold => ("icon/clock", "call-cold", theme::INK_SOFT),
                Call::Calm | Call::Done => return,
            };
            line.spawn(label(Words::new(fonts, Type::Small).colour(colour), speech.say(id)));
            line.spawn(brush.tinted(icon, 20.0, colour));
        });
}

/// Bloom in words and the time since the last word, or how it ended.
fn state(speech: &Speech, session: &Session, prospect: &ProspectView) -> String {
    let stage = match prospect.stage {
        Stage::Lead => prospect.bloom.map_or_else(String::new, |bloom| speech.say(&format!("bloom-{bloom}"))),
        Stage::Customer => speech.say("stage-customer"),
        Stage::Lost => return speech.say("stage-lost"),
        Stage::Refused => return speech.say("stage-refused"),
        Stage::Unknown => return speech.say("stage-unknown"),
    };
    format!("{stage} · {}", last_contact(speech, session, prospect))
}

/// When one last spoke.
pub fn last_contact(speech: &Speech, session: &Session, prospect: &ProspectView) -> String {
    match prospect.last_contact.map(|last| session.view().day().since(last)) {
        None => speech.say("contact-never"),
        Some(0) => speech.say("contact-today"),
        Some(days) => speech.say_with("contact-ago", [("days", u32::from(days).into())]),
    }
}
