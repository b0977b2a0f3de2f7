//! One prospect or customer: who they are, their latest words, their tree, the notebook, and what one can do.

use super::{Desk, Turn, crown, deeds, notebook, overview, person, prospecting, rows};
use crate::{
    game::{
        language::Speech,
        session::{Entry, Moment, Session},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Term, Words, button, column, label, paragraph, row, scroll::Keep, scroll_column, text::span,
            title,
        },
    },
    scenario::ProspectSpec,
    sim::{Mood, ProspectId, ProspectView, Purpose, Refusal, Stage},
    texts::{district_name, landed, notes_of_trainee, refuse},
};
use bevy::prelude::*;

pub fn build(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    desk: &Desk,
    id: ProspectId,
    away: Turn,
) {
    let view = session.view();
    let prospect = view.prospect(id);
    let spec = session.spec(id);
    // A drawer is lower than a panel.
    let little_room = away != Turn::Overview;
    let (edge, space) = if little_room { (6.0, 4.0) } else { (10.0, 6.0) };
    let list = scroll_column(panel, UiRect::new(px(18), px(12), px(edge), px(edge)), space, |page| {
        if prospect.stage == Stage::Unknown {
            stranger(page, brush, fonts, speech, session, &prospect, &spec, away);
            return;
        }
        person::build(page, brush, fonts, speech, session, &prospect, &spec, away);
        words(page, fonts, speech, session, &prospect, &spec, little_room);
        // A drawer has no room for all the steps; their name stands under the person's. What waits comes before them.
        let waits = prospect.stage == Stage::Customer && (prospect.complaint.is_some() || prospect.inquiry.is_some());
        if !little_room && !waits {
            crown::build(page, brush, fonts, speech, &prospect);
        }
        notes(page, fonts, speech, session, &prospect);
        if prospect.trainees {
            trainees(page, fonts, speech, session);
        }
        match prospect.stage {
            Stage::Lost if session.journal(id).iter().any(|entry| entry.what == Moment::Left) => {
                end_note(page, brush, fonts, speech, "ended-left", "tree/lost");
            }
            Stage::Lost => end_note(page, brush, fonts, speech, "ended-lost", "tree/lost"),
            Stage::Refused => end_note(page, brush, fonts, speech, "ended-refused", "tree/refused"),
            _ if prospect.trainees => {}
            _ => deeds::build(page, brush, fonts, speech, session, desk, &prospect, little_room),
        }
    });
    panel.commands().entity(list).insert(Keep(format!("prospect-{}", id.0)));
}

/// That the trainee looks after them, why there is nothing to do here, and what is being copied.
fn trainees(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session) {
    page.spawn((
        Name::new("Trainee's house"),
        Node { padding: UiRect::axes(px(12), px(8)), border: UiRect::left(px(3)), flex_shrink: 0.0, ..column(6.0) },
        BackgroundColor(theme::CARD),
        BorderColor::all(theme::purpose(Purpose::Prospecting)),
    ))
    .with_children(|card| {
        let heading = overview::trainees_house(speech, session);
        card.spawn(label(Words::new(fonts, Type::Strong), heading));
        card.spawn(paragraph(Words::new(fonts, Type::Body), refuse(speech, &Refusal::TraineesHouse)));
        if let Some(notes) = notes_of_trainee(speech, session.scenario(), &session.view()) {
            card.spawn(paragraph(Words::new(fonts, Type::Small).soft(), notes));
        }
    });
}

/// Their latest words; before the first ones, what one hears about them.
fn words(
    page: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    prospect: &ProspectView,
    spec: &ProspectSpec,
    little_room: bool,
) {
    let said = session.words(prospect.id);
    let edge = if prospect.mood == Some(Mood::Pushed) { theme::BORDER } else { theme::BLOSSOM };
    page.spawn((
        Node {
            padding: UiRect::axes(px(12), px(if little_room { 4.0 } else { 9.0 })),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(12)),
            flex_shrink: 0.0,
            ..column(0.0)
        },
        BackgroundColor(theme::CARD),
        BorderColor::all(edge),
    ))
    .with_children(|bubble| match said {
        Some(said) => {
            bubble.spawn(paragraph(Words::new(fonts, Type::Body), said));
            // How it landed: seen, not said.
            if let Some(Entry { what: Moment::Contact(activity, landing), .. }) = session.journal(prospect.id).last() {
                let text = landed(speech, *activity, *landing, prospect.id.index());
                bubble.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
            }
        }
        None => {
            // What one hears about them; of people without a story, that one hasn't met yet.
            let about = speech.of(&spec.about);
            let about = if about.is_empty() { speech.say("contact-never") } else { about.to_owned() };
            bubble.spawn(paragraph(Words::new(fonts, Type::Body).soft(), about));
        }
    });
}

fn notes(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, prospect: &ProspectView) {
    let notes = notebook::notes(speech, &session.view(), prospect);
    if notes.is_empty() || !matches!(prospect.stage, Stage::Lead | Stage::Customer) {
        return;
    }
    page.spawn((
        Node { padding: UiRect::left(px(10)), border: UiRect::left(px(3)), flex_shrink: 0.0, ..column(0.0) },
        BorderColor::all(theme::BORDER),
    ))
    .with_children(|notebook| {
        let join = speech.say("note-join");
        let words = Words::new(fonts, Type::Small).soft();
        notebook.spawn(paragraph(words, "")).insert(Pickable::default()).with_children(|line| {
            for (place, note) in notes.into_iter().enumerate() {
                if place > 0 {
                    line.spawn(span(words, join.as_str()));
                }
                let mut words = line.spawn(span(words, note.text));
                if let Some(term) = note.term {
                    words.insert(Term(term));
                }
            }
        });
    });
}

fn end_note(page: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, id: &str, tree: &str) {
    page.spawn(Node { padding: UiRect::top(px(18)), align_items: AlignItems::Center, ..column(10.0) }).with_children(
        |note| {
            note.spawn(brush.picture(tree, 150.0, 165.0));
            note.spawn(paragraph(Words::new(fonts, Type::Body).soft(), speech.say(id)));
        },
    );
}

/// A house whose people one hasn't met.
fn stranger(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    prospect: &ProspectView,
    spec: &ProspectSpec,
    away: Turn,
) {
    page.spawn(row(8.0)).with_children(|head| {
        head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
            .with_child(title(Words::new(fonts, Type::Title), speech.say("stranger-heading")));
        rows::cross(head, brush, speech, away);
    });
    let district = district_name(speech, session.scenario(), prospect.district);
    page.spawn(title(Words::new(fonts, Type::Body).soft(), format!("{} · {}", speech.of(&spec.trade), district)));
    page.spawn(Node { align_items: AlignItems::Center, padding: UiRect::vertical(px(14)), ..column(0.0) })
        .with_children(|picture| {
            picture.spawn(brush.picture(&crate::game::map::house(&spec.kind), 220.0, 186.0));
        });
    page.spawn(paragraph(Words::new(fonts, Type::Body), speech.say("stranger-words")));
    if prospecting::is_done(session) {
        page.spawn(button(fonts, Kind::Primary, "prospect-here", speech.say("stranger-prospect"), Turn::Prospecting));
    }
}
