//! The notebook (手帳) of one prospect: what was noticed, what they like, and everything that was said, the latest first.

use super::{Turn, rows};
use crate::{
    game::{
        language::Speech,
        session::{Entry, Moment, Session},
        theme::{self, Fonts, Type},
        widgets::{Brush, Words, column, empty, gap, label, paragraph, row, scroll_column},
    },
    sim::{Activity, Landing, ProspectId, Purpose},
    texts::{activity_name, cue_names, landed},
};
use bevy::prelude::*;

pub fn build(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    id: ProspectId,
) {
    scroll_column(panel, UiRect::new(px(18), px(12), px(12), px(12)), 8.0, |page| {
        page.spawn(Node { flex_shrink: 0.0, ..row(10.0) }).with_children(|head| {
            head.spawn(brush.tinted("icon/notebook", 24.0, theme::INK_SOFT));
            head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }).with_children(|words| {
                words.spawn(label(Words::new(fonts, Type::Title), session.name(speech, id)));
                words.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("notebook-heading")));
            });
            rows::cross(head, brush, speech, Turn::Notebook);
        });
        noticed(page, fonts, speech, session, id);
        tastes(page, brush, fonts, speech, session, id);
        let entries = session.journal(id);
        if entries.is_empty() {
            empty(page, brush, fonts, "empty/notebook", 220.0, speech.say("notebook-empty"));
        }
        for entry in entries.iter().rev() {
            line(page, brush, fonts, speech, entry, id);
        }
    });
}

/// What was noticed at the last contact besides the tone.
fn noticed(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, id: ProspectId) {
    let Some(cues) = session.view().prospect(id).reading.and_then(|reading| reading.cues) else { return };
    page.spawn((
        Node {
            padding: UiRect::axes(px(12), px(8)),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            ..column(2.0)
        },
        BackgroundColor(theme::TRACK),
    ))
    .with_children(|block| {
        for cue in cue_names(speech, &cues) {
            block.spawn(paragraph(Words::new(fonts, Type::Small), format!("・{cue}")));
        }
    });
}

/// How each kind of contact landed the last time: a sign and a word for each that was tried.
fn tastes(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    id: ProspectId,
) {
    let landings = session.view().prospect(id).landed;
    if landings.iter().next().is_none() {
        return;
    }
    page.spawn(label(Words::new(fonts, Type::Strong), speech.say("notebook-tastes")));
    let shelf = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(4), flex_shrink: 0.0, ..row(12.0) };
    page.spawn(shelf).with_children(|shelf| {
        for (activity, landing) in landings.iter() {
            shelf.spawn(row(4.0)).with_children(|one| {
                let (icon, colour) = sign(landing);
                one.spawn(brush.tinted(icon, 18.0, colour));
                one.spawn(label(Words::new(fonts, Type::Small), activity_name(speech, activity)));
            });
        }
    });
}

/// ◎ ○ △ and their colours.
pub fn sign(landing: Landing) -> (&'static str, Color) {
    match landing {
        Landing::Well => ("icon/landed_well", theme::purpose(Purpose::Nurturing)),
        Landing::Fine => ("icon/landed_fine", theme::INK_SOFT),
        Landing::Flat => ("icon/landed_flat", theme::purpose(Purpose::Closing)),
    }
}

fn line(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    entry: &Entry,
    id: ProspectId,
) {
    page.spawn((
        Node {
            padding: UiRect::new(px(10), px(0), px(0), px(2)),
            border: UiRect::left(px(4)),
            flex_shrink: 0.0,
            ..column(0.0)
        },
        BorderColor::all(theme::BORDER),
    ))
    .with_children(|note| {
        note.spawn(row(6.0)).with_children(|head| {
            let (icon, colour) = mark(entry.what);
            head.spawn(brush.tinted(icon, 15.0, colour));
            let day = speech.say_with("debrief-day", [("day", u32::from(entry.day.0).into())]);
            head.spawn(label(Words::new(fonts, Type::Small).soft(), day));
            head.spawn(label(Words::new(fonts, Type::Small), what(speech, entry.what)));
            head.spawn(gap());
        });
        if let Moment::Contact(activity, landing) = entry.what {
            let text = landed(speech, activity, landing, id.index());
            note.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
        }
        if let Some(words) = &entry.words {
            let words = speech.say_with("notebook-said", [("words", words.clone().into())]);
            note.spawn(paragraph(Words::new(fonts, Type::Body), words));
        }
    });
}

fn what(speech: &Speech, moment: Moment) -> String {
    match moment {
        Moment::Contact(activity, _) => activity_name(speech, activity),
        Moment::No => activity_name(speech, Activity::Ask),
        Moment::Order => speech.say("notebook-order"),
        Moment::Closed => speech.say("stage-refused"),
        Moment::Lost => speech.say("stage-lost"),
        Moment::Inquiry => speech.say("call-inquiry"),
        Moment::Met => speech.say("notebook-met"),
        Moment::Rival => speech.say("notebook-rival"),
        Moment::Question => speech.say("call-question"),
        Moment::Complaint => speech.say("call-complaint"),
        Moment::Told => speech.say("notebook-told"),
        Moment::Handled { restored: true } => speech.say("notebook-restored"),
        Moment::Handled { restored: false } => speech.say("notebook-handled"),
        Moment::Again => speech.say("notebook-again"),
        Moment::Enough => activity_name(speech, Activity::CrossSell),
        Moment::NobodyToName => activity_name(speech, Activity::Referral),
        Moment::Named => speech.say("notebook-named"),
        Moment::Referred => speech.say("notebook-referred"),
        Moment::Left => speech.say("notebook-left"),
        Moment::Invited => speech.say("notebook-invited"),
        Moment::Guest => speech.say("notebook-guest"),
    }
}

/// The sign of a moment and its colour.
fn mark(moment: Moment) -> (&'static str, Color) {
    let icon = match moment {
        Moment::Contact(activity, _) => rows::activity_icon(activity),
        Moment::No => "icon/ask",
        Moment::Order | Moment::Again => "icon/yen",
        Moment::Closed | Moment::Lost | Moment::Left => "icon/cross",
        Moment::Inquiry => "icon/answer",
        Moment::Met => "icon/people",
        Moment::Rival => "icon/rival",
        Moment::Question => "icon/question",
        Moment::Complaint | Moment::Told => "icon/complaint",
        Moment::Handled { .. } => "icon/check",
        Moment::Enough => "icon/cross_sell",
        Moment::NobodyToName | Moment::Named | Moment::Referred => "icon/referral",
        Moment::Invited => "icon/invite",
        Moment::Guest => "icon/seminar",
    };
    let colour = match moment {
        Moment::Complaint | Moment::Told | Moment::Left => theme::SEAL,
        Moment::Order | Moment::Again => theme::purpose(Purpose::AfterFollow),
        _ => theme::INK_SOFT,
    };
    (icon, colour)
}
