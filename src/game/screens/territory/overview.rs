//! The list of prospects, in the order that the player likes; over it, what the morning has brought.

use super::{
    Desk, Turn, crown, novice,
    order::{Filter, Sort, listed},
    routine, rows, top_bar, workshop,
};
use crate::{
    coach::Call,
    game::{
        display::Display,
        language::Speech,
        screens::{Go, Menu},
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Term, Words, button, column, empty, face, label, paragraph, row, scroll::Keep, scroll_column,
            title,
        },
    },
    sim::{Event, ProspectId, ProspectView, Purpose, Stage},
    texts::{tell, trainee_name},
};
use bevy::prelude::*;

/// More news than this nobody reads in the morning.
const NEWS: usize = 4;

pub fn build(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    desk: &Desk,
    display: &Display,
) {
    let view = session.view();
    let head = Node { padding: UiRect::new(px(20), px(16), px(12), px(6)), flex_shrink: 0.0, ..row(8.0) };
    panel.spawn(head).with_children(|head| {
        head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
            .with_child(title(Words::new(fonts, Type::Title), speech.say("overview-heading")));
        if display.drawer {
            head.spawn(button(fonts, Kind::Secondary, "close", speech.say("button-close"), Turn::CloseDrawer));
        } else {
            head.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("overview-hint")));
        }
    });
    if !novice(session) {
        chips(panel, brush, fonts, speech, desk);
    }
    let list = scroll_column(panel, UiRect::new(px(16), px(10), px(0), px(12)), 4.0, |list| {
        top_bar::rest(list, brush, fonts, speech, session, display);
        morning(list, brush, fonts, speech, session);
        routine::build(list, brush, fonts, speech, session);
        let listed = listed(session, desk);
        if listed.is_empty() {
            let known = view.ids().any(|id| view.stage(id) != Stage::Unknown);
            let picture = if known { "empty/search" } else { "empty/list" };
            empty(list, brush, fonts, picture, 220.0, speech.say("overview-nobody"));
        }
        for (call, prospect) in listed.iter().take(desk.rows) {
            line(list, brush, fonts, speech, session, *call, prospect);
        }
        let more = listed.len().saturating_sub(desk.rows) as u32;
        if more > 0 {
            let text = speech.say_with("overview-more", [("count", more.into())]);
            list.spawn(button(fonts, Kind::Secondary, "more", text, Turn::More));
        }
        let strangers = view.prospects().filter(|p| p.stage == Stage::Unknown).count() as u32;
        if strangers > 0 {
            let text = speech.say_with("overview-strangers", [("count", strangers.into())]);
            list.spawn(Node { padding: UiRect::axes(px(8), px(8)), flex_shrink: 0.0, ..default() })
                .with_child(label(Words::new(fonts, Type::Small).soft(), text));
        }
    });
    panel.commands().entity(list).insert(Keep(format!("overview-{}", view.day().0)));
}

/// One chip turns to the next order, one to the next part of the list.
fn chips(panel: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, desk: &Desk) {
    let node = Node { padding: UiRect::new(px(16), px(16), px(0), px(8)), flex_shrink: 0.0, ..row(6.0) };
    panel.spawn(node).with_children(|chips| {
        for (icon, key, text, changed, message) in [
            ("icon/sort", "sort", desk.sort.text(), desk.sort != Sort::default(), Turn::Sort(desk.sort.next())),
            (
                "icon/filter",
                "filter",
                desk.filter.text(),
                desk.filter != Filter::default(),
                Turn::Filter(desk.filter.next()),
            ),
        ] {
            let text = speech.say(text);
            let kind = if changed { Kind::Chosen } else { Kind::Secondary };
            chips
                .spawn(face(kind, key, text.clone(), message))
                .insert(Node {
                    padding: UiRect::axes(px(8), px(4)),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(8)),
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    ..row(8.0)
                })
                .with_children(|chip| {
                    chip.spawn(brush.tinted(icon, 16.0, theme::INK_SOFT));
                    chip.spawn(title(Words::new(fonts, Type::Small), text));
                });
        }
    });
}

/// What the night has brought; a click goes there.
fn morning(list: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    let view = session.view();
    if let (Some(_), Some(incident)) = (view.incident(), &session.scenario().incident) {
        let title = speech.of(&incident.title);
        news(list, fonts, title, "news-incident", Go::Open(Menu::Incident), |line| {
            line.spawn(brush.tinted("icon/incident", 26.0, theme::SEAL));
        });
    }
    if workshop::budgets_wait(session) {
        let text = speech.say("news-budgets");
        news(list, fonts, &text, "news-budgets", Turn::Workshop, |line| {
            line.spawn(brush.tinted("icon/workshop", 26.0, theme::purpose(Purpose::AfterFollow)));
        });
    }
    let told = session.night().iter().filter_map(|event| Some((event, about(event)?)));
    for (place, (event, id)) in told.take(NEWS).enumerate() {
        let text = match event {
            // Whom the team has found is the news, not how much it has worked.
            Event::TeamWorked { found, .. } => {
                let names: Vec<_> = found.iter().map(|&id| session.name(speech, id)).collect();
                speech.say_with("news-team-found", [("names", names.join(&speech.say("list-join")).into())])
            }
            _ => tell(speech, session.scenario(), event),
        };
        news(list, fonts, &text, &format!("news-{place}"), Turn::Select(id), |line| {
            let prospect = view.prospect(id);
            match event {
                Event::RivalSeen { .. } => line.spawn(brush.picture("people/rival", 30.0, 30.0)),
                Event::Complained { .. } | Event::ComplaintTold { .. } => {
                    line.spawn(brush.picture("map/complaint", 29.0, 33.0))
                }
                // Nobody lives there yet whom one knows: the house is what is seen.
                Event::Opened { .. } => {
                    line.spawn(brush.picture(&crate::game::map::house(&session.spec(id).kind), 36.0, 30.5))
                }
                _ => line.spawn(brush.picture(&crate::game::map::tree(&prospect), 30.0, 33.0)),
            };
        });
    }
}

fn news<M: Message + Clone>(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    text: &str,
    key: &str,
    message: M,
    picture: impl FnOnce(&mut ChildSpawnerCommands),
) {
    list.spawn(face(Kind::Chosen, key, text, message))
        .insert(Node {
            padding: UiRect::axes(px(10), px(4)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            ..row(10.0)
        })
        .with_children(|line| {
            picture(line);
            line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE))
                .with_child(paragraph(Words::new(fonts, Type::Small), text));
        });
}

/// Whom a click on the news leads to.
fn about(event: &Event) -> Option<ProspectId> {
    match event {
        Event::TeamWorked { found, .. } => found.first().copied(),
        _ => event.prospect(),
    }
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
    let term = Term(match call {
        Call::Complaint => "complaint",
        Call::Inquiry if prospect.stage == Stage::Customer => "question",
        Call::Inquiry => "inquiry",
        Call::Ready if prospect.stage == Stage::Customer => "cross-sell",
        Call::Ready => "ask",
        Call::Cold => "heat",
        Call::Calm | Call::Done if prospect.stage == Stage::Customer => "satisfaction",
        Call::Calm | Call::Done => "trust",
    });
    list.spawn((face(Kind::Row, format!("prospect-{}", prospect.id.0), &name, Turn::Select(prospect.id)), term))
        .insert(Node {
            min_height: px(46),
            padding: UiRect::axes(px(10), px(2)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            ..row(10.0)
        })
        .with_children(|line| {
            line.spawn(brush.picture(&crate::game::map::tree(prospect), 34.0, 37.0));
            line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_children(
                |words| {
                    words.spawn(title(Words::new(fonts, Type::Strong), name));
                    words.spawn(title(Words::new(fonts, Type::Small).soft(), state(speech, session, prospect)));
                },
            );
            if let Some((icon, id, colour)) = rows::call_mark(call, prospect.stage) {
                line.spawn(label(Words::new(fonts, Type::Small).colour(colour), speech.say(id)));
                line.spawn(brush.tinted(icon, 20.0, colour));
            }
        });
}

/// Bloom in words and the time since the last word, or how it ended.
fn state(speech: &Speech, session: &Session, prospect: &ProspectView) -> String {
    let stage = match prospect.stage {
        Stage::Lead => prospect.bloom.map_or_else(String::new, |bloom| speech.say(&format!("bloom-{bloom}"))),
        // What a complaint calls for stands at the line's end.
        Stage::Customer if prospect.complaint.is_some() => return last_contact(speech, session, prospect),
        Stage::Customer => match prospect.reading.and_then(|reading| reading.satisfaction) {
            Some(seems) => crown::satisfaction(speech, seems),
            None => speech.say("stage-customer"),
        },
        Stage::Lost => return speech.say("stage-lost"),
        Stage::Refused => return speech.say("stage-refused"),
        Stage::Unknown => return speech.say("stage-unknown"),
    };
    let whose =
        if prospect.trainees { trainees_house(speech, session) } else { last_contact(speech, session, prospect) };
    format!("{stage} · {whose}")
}

/// That the trainee looks after a house.
pub fn trainees_house(speech: &Speech, session: &Session) -> String {
    let trainee = trainee_name(speech, session.scenario());
    speech.say_with("apprentice-house", [("trainee", trainee.into())])
}

/// When one last spoke.
pub fn last_contact(speech: &Speech, session: &Session, prospect: &ProspectView) -> String {
    match prospect.last_contact.map(|last| session.view().day().since(last)) {
        None => speech.say("contact-never"),
        Some(0) => speech.say("contact-today"),
        Some(days) => speech.say_with("contact-ago", [("days", u32::from(days).into())]),
    }
}
