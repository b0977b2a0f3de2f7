//! ① Looking for new people: where, for how long, through which channel; and the funnel of the last round.

use super::{Desk, Turn, rows};
use crate::{
    game::{
        language::Speech,
        session::{Session, Submit},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Term, Words, button, column, face, gap, label, paragraph, row, scroll::Keep, scroll_column,
        },
    },
    sim::{Channel, Command, DistrictId, Event, Hours, Purpose, Purposes, Refusal, Yen},
    texts::{channel_name, glossary::channel_term},
};
use bevy::prelude::*;

/// Is anything of it done in this company?
pub fn is_done(session: &Session) -> bool {
    let view = session.view();
    let activities = &view.rules().activities;
    Channel::ALL.into_iter().any(|channel| activities.offers_channel(channel))
}

pub fn build(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    desk: &Desk,
    away: Turn,
) {
    let list = scroll_column(panel, UiRect::new(px(18), px(12), px(12), px(12)), 4.0, |page| {
        page.spawn(Node { flex_shrink: 0.0, ..row(8.0) }).with_children(|head| {
            head.spawn((label(Words::new(fonts, Type::Title), speech.say("prospecting-heading")), Term("prospecting")));
            head.spawn(gap());
            rows::cross(head, brush, speech, away);
        });
        funnel(page, fonts, speech, session);
        where_and_how_long(page, fonts, speech, session, desk);
        let view = session.view();
        let activities = &view.rules().activities;
        for channel in Channel::ALL.into_iter().filter(|&channel| activities.offers_channel(channel)) {
            let command = Command::Prospect { channel, district: desk.district, hours: desk.hours };
            let row_ = activities.channel(channel);
            let touches = (row_.touches * desk.hours.as_f64()).round() as u32;
            let detail = speech.say_with("prospecting-touches", [("count", touches.into())]);
            let name = channel_name(speech, channel);
            offer(
                page,
                brush,
                fonts,
                speech,
                session,
                (channel_icon(channel), name, Some(detail)),
                Term(channel_term(channel)),
                command,
                row_.purposes,
            );
        }
        if activities.offers_task(&activities.list_making) {
            let list = view.list();
            let detail = speech.say_with("prospecting-list", [("percent", ((list * 100.0).round() as u32).into())]);
            let name = speech.say("activity-list");
            offer(
                page,
                brush,
                fonts,
                speech,
                session,
                ("icon/list", name, Some(detail)),
                Term("list-making"),
                Command::MakeList,
                activities.list_making.purposes,
            );
        }
    });
    panel.commands().entity(list).insert(Keep("prospecting".to_owned()));
}

/// 45 called → 6 talked → 1 interested, also when nothing came of it.
fn funnel(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session) {
    let Some(Event::Prospected { touches, talked, found, .. }) = session.last_round() else {
        page.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.say("prospecting-why")));
        return;
    };
    let found_ = found.len() as u32;
    page.spawn((
        Node {
            padding: UiRect::axes(px(12), px(8)),
            border_radius: BorderRadius::all(px(10)),
            justify_content: JustifyContent::SpaceBetween,
            flex_shrink: 0.0,
            ..row(4.0)
        },
        BackgroundColor(theme::TRACK),
    ))
    .with_children(|steps| {
        for (place, (id, count)) in
            [("funnel-touches", *touches), ("funnel-talked", *talked), ("funnel-found", found_)].into_iter().enumerate()
        {
            if place > 0 {
                steps.spawn(label(Words::new(fonts, Type::Label).soft(), "→"));
            }
            steps.spawn(Node { align_items: AlignItems::Center, ..column(0.0) }).with_children(|step| {
                let colour = if place == 2 && count > 0 { theme::purpose(Purpose::Nurturing) } else { theme::INK };
                step.spawn(label(Words::new(fonts, Type::Title).colour(colour), count.to_string()));
                step.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say(id)));
            });
        }
    });
    let text = match found.first() {
        Some(_) => {
            let names: Vec<_> = found.iter().map(|&id| session.name(speech, id)).collect();
            speech.say_with("funnel-met", [("names", names.join(&speech.say("list-join")).into())])
        }
        None => speech.say("funnel-nobody"),
    };
    page.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
    for &id in found.iter().take(2) {
        let text = speech.say_with("funnel-go", [("name", session.name(speech, id).into())]);
        page.spawn(button(fonts, Kind::Secondary, format!("meet-{}", id.0), text, Turn::Select(id)));
    }
}

fn where_and_how_long(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, desk: &Desk) {
    let small = |name: String, chosen: bool| (name, if chosen { Kind::Chosen } else { Kind::Secondary });
    page.spawn(Node { flex_shrink: 0.0, flex_wrap: FlexWrap::Wrap, row_gap: px(4), ..row(4.0) }).with_children(
        |chips| {
            let everywhere = (None, speech.say("prospecting-everywhere"));
            let districts = session.scenario().territory.districts.iter().enumerate();
            let districts = districts
                .map(|(place, district)| (Some(DistrictId(place as u8)), speech.of(&district.name).to_owned()));
            for (district, name) in std::iter::once(everywhere).chain(districts) {
                let (name, kind) = small(name, desk.district == district);
                chips
                    .spawn(chip(fonts, kind, format!("district-{district:?}"), name, Turn::District(district)))
                    .insert(snug());
            }
            for length in Command::ROUNDS {
                let name = speech.say_with("prospecting-length", [("minutes", length.minutes().into())]);
                let (name, kind) = small(name, desk.hours == length);
                chips
                    .spawn(chip(fonts, kind, format!("length-{}", length.minutes()), name, Turn::Length(length)))
                    .insert(snug());
            }
        },
    );
}

/// Chips stand close together.
fn snug() -> Node {
    Node {
        padding: UiRect::axes(px(8), px(4)),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(8)),
        ..default()
    }
}

fn chip(fonts: &Fonts, kind: Kind, key: String, name: String, message: Turn) -> impl Bundle {
    (face(kind, key, name.clone(), message), children![label(Words::new(fonts, Type::Small), name)])
}

fn offer(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    (icon, name, detail): (&str, String, Option<String>),
    term: Term,
    command: Command,
    purposes: Purposes,
) {
    let checked = session.view().check(command);
    let (time, expenses) = match checked {
        Ok(price) => (price.hours, price.yen),
        Err(Refusal::TooLate { needs, .. }) => (needs, Yen(0)),
        Err(_) => (Hours::ZERO, Yen(0)),
    };
    let refusal = checked.err();
    let colour = if refusal.is_some() { theme::INK_SOFT } else { rows::colour(purposes) };
    let detail = refusal.map(|refusal| rows::why_not(speech, &refusal)).or(detail);
    rows::offer(page, icon, &name, Submit(command), refusal.is_none(), 38.0).insert(term).with_children(|line| {
        rows::badge(line, brush, fonts, icon, purposes, refusal.map(|_| theme::INK_SOFT));
        rows::what(line, fonts, name, detail, theme::INK);
        rows::price(line, fonts, time, expenses, colour);
    });
}

fn channel_icon(channel: Channel) -> &'static str {
    match channel {
        Channel::Call => "icon/call",
        Channel::WalkIn => "icon/walk_in",
        Channel::Dm => "icon/dm",
        Channel::Posting => "icon/posting",
        Channel::Fax => "icon/fax",
        Channel::Form => "icon/form",
        Channel::Email => "icon/email",
    }
}
