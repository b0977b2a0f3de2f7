//! One prospect: who they are, their latest words, the bloom, the notebook, and what one can do.

use super::{Turn, journal, notebook, overview, portrait, rows, submit};
use crate::{
    game::{
        language::Speech,
        session::{Entry, Moment, Session},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Words, button, choices::key_cap, column, face, gap, label, paragraph, row, scroll_column,
        },
    },
    scenario::ProspectSpec,
    sim::{
        Activity, Command, Mood, PriceClass, ProspectId, ProspectView, Purpose, Refusal, Stage, Visibility as Sight,
        Yen,
    },
    texts::{activity_name, district_name, landed, mood_name},
};
use bevy::prelude::*;

/// The activities in the order of their keys, 1 to 7.
pub const KEYS: [Activity; 7] = [
    Activity::Rapport,
    Activity::Information,
    Activity::Consultation,
    Activity::Visit,
    Activity::Proposal,
    Activity::Ask,
    Activity::Answer,
];

pub fn build(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    id: ProspectId,
    away: Turn,
) {
    let view = session.view();
    let prospect = view.prospect(id);
    let spec = session.spec(id);
    scroll_column(panel, UiRect::new(px(18), px(12), px(10), px(10)), 6.0, |page| {
        if prospect.stage == Stage::Unknown {
            stranger(page, brush, fonts, speech, session, &prospect, &spec, away);
            return;
        }
        who(page, brush, fonts, speech, session, &prospect, &spec, away);
        words(page, fonts, speech, session, &prospect, &spec);
        if prospect.stage == Stage::Lead && away == Turn::Overview {
            // A drawer has no room for all the steps; their name stands under the person's.
            bloom(page, brush, &prospect);
        }
        notes(page, fonts, speech, session, &prospect);
        // A drawer is lower than a panel.
        let height = if away == Turn::Overview { 43.0 } else { 37.0 };
        actions(page, brush, fonts, speech, session, &prospect, height);
    });
}

fn who(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    prospect: &ProspectView,
    spec: &ProspectSpec,
    away: Turn,
) {
    page.spawn(Node { flex_shrink: 0.0, ..row(8.0) }).with_children(|head| {
        let layers = portrait::portrait(session, prospect.id, None);
        let layers: Vec<_> = layers.iter().map(String::as_str).collect();
        head.spawn(brush.layers(&layers, 78.0, 78.0));
        head.spawn((Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(1.0) }, Pickable::IGNORE)).with_children(
            |lines| {
                lines.spawn(label(Words::new(fonts, Type::Title), session.name(speech, prospect.id)));
                let district = district_name(speech, session.scenario(), prospect.district);
                let about = [speech.of(&spec.trade), district];
                let about = about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
                lines.spawn(label(Words::new(fonts, Type::Small).soft(), speech.of(&spec.person)));
                lines.spawn(label(Words::new(fonts, Type::Small).soft(), about));
                lines.spawn((Node { align_items: AlignItems::Baseline, ..row(8.0) }, Pickable::IGNORE)).with_children(
                    |line| {
                        if let (Stage::Lead, Some(bloom)) = (prospect.stage, prospect.bloom) {
                            let colour = theme::purpose(Purpose::Nurturing);
                            let bloom = speech.say(&format!("bloom-{bloom}"));
                            line.spawn(label(Words::new(fonts, Type::Strong).colour(colour), bloom));
                        } else if let (Stage::Lead, Some(mood)) = (prospect.stage, prospect.mood) {
                            line.spawn(label(Words::new(fonts, Type::Strong), mood_name(speech, mood)));
                        }
                        let last = overview::last_contact(speech, session, prospect);
                        line.spawn(label(Words::new(fonts, Type::Small).soft(), last));
                    },
                );
            },
        );
        head.spawn((Node { align_self: AlignSelf::FlexStart, ..column(4.0) }, Pickable::IGNORE)).with_children(
            |corner| {
                rows::cross(corner, brush, speech, away);
                if session.view().visibility() != Sight::Hidden {
                    corner
                        .spawn(face(Kind::Plain, "notebook", speech.say("notebook-open"), Turn::Notebook))
                        .insert(Node {
                            padding: UiRect::all(px(5)),
                            border_radius: BorderRadius::all(px(8)),
                            ..default()
                        })
                        .with_child(brush.tinted("icon/notebook", 20.0, theme::INK_SOFT));
                }
            },
        );
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
) {
    let said = session.words(prospect.id);
    let edge = if prospect.mood == Some(Mood::Pushed) { theme::BORDER } else { theme::BLOSSOM };
    page.spawn((
        Node {
            padding: UiRect::axes(px(14), px(9)),
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

/// The steps of bloom, the present one marked.
fn bloom(page: &mut ChildSpawnerCommands, brush: &mut Brush, prospect: &ProspectView) {
    let Some(now) = prospect.bloom else { return };
    page.spawn((
        Node {
            padding: UiRect::axes(px(6), px(4)),
            border_radius: BorderRadius::all(px(10)),
            justify_content: JustifyContent::SpaceBetween,
            flex_shrink: 0.0,
            ..row(0.0)
        },
        BackgroundColor(theme::TRACK),
    ))
    .with_children(|steps| {
        for step in 0..8_u8 {
            let here = step == now;
            steps
                .spawn((
                    Node {
                        width: px(40),
                        padding: UiRect::all(px(2)),
                        border_radius: BorderRadius::all(px(8)),
                        align_items: AlignItems::Center,
                        ..column(0.0)
                    },
                    BackgroundColor(if here { theme::CARD } else { Color::NONE }),
                ))
                .with_children(|one| {
                    let mut tree = one.spawn(brush.picture(&format!("tree/stage_{step}"), 32.0, 35.0));
                    if !here {
                        tree.entry::<ImageNode>().and_modify(|mut image| image.color = Color::WHITE.with_alpha(0.45));
                    }
                });
        }
    });
}

fn notes(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, prospect: &ProspectView) {
    let notes = notebook::notes(speech, &session.view(), prospect);
    if notes.is_empty() || !matches!(prospect.stage, Stage::Lead | Stage::Customer) {
        return;
    }
    page.spawn((
        Node { padding: UiRect::left(px(10)), border: UiRect::left(px(3)), flex_shrink: 0.0, ..column(1.0) },
        BorderColor::all(theme::BORDER),
    ))
    .with_children(|notebook| {
        notebook.spawn(paragraph(Words::new(fonts, Type::Small).soft(), notes.join(&speech.say("note-join"))));
    });
}

fn actions(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    prospect: &ProspectView,
    height: f32,
) {
    match prospect.stage {
        Stage::Lost => end_note(page, brush, fonts, speech, "ended-lost", "tree/lost"),
        Stage::Refused => end_note(page, brush, fonts, speech, "ended-refused", "tree/refused"),
        Stage::Lead | Stage::Customer => {
            if prospect.inquiry.is_some() {
                action(page, brush, fonts, speech, session, prospect, Activity::Answer, height);
            }
            for activity in KEYS.into_iter().filter(|activity| *activity != Activity::Answer) {
                if prospect.stage == Stage::Lead || !matches!(activity, Activity::Proposal | Activity::Ask) {
                    action(page, brush, fonts, speech, session, prospect, activity, height);
                }
            }
        }
        Stage::Unknown => {}
    }
}

fn end_note(page: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, id: &str, tree: &str) {
    page.spawn(Node { padding: UiRect::top(px(18)), align_items: AlignItems::Center, ..column(10.0) }).with_children(
        |note| {
            note.spawn(brush.picture(tree, 150.0, 165.0));
            note.spawn(paragraph(Words::new(fonts, Type::Body).soft(), speech.say(id)));
        },
    );
}

fn action(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    prospect: &ProspectView,
    activity: Activity,
    height: f32,
) {
    let view = session.view();
    let command = Command::Touch { prospect: prospect.id, activity };
    let row_ = view.rules().activities.touch(activity);
    let checked = view.check(command);
    let (price_hours, refusal) = match checked {
        Ok(price) => (price.hours, None),
        Err(Refusal::TooLate { needs, .. }) => (needs, checked.err()),
        Err(refusal) => (row_.hours, Some(refusal)),
    };
    let purpose = match (prospect.stage, activity) {
        (Stage::Customer, _) => Purpose::AfterFollow,
        (_, Activity::Proposal | Activity::Ask) => Purpose::Closing,
        _ => Purpose::Nurturing,
    };
    let colour = if refusal.is_some() { theme::INK_SOFT } else { theme::purpose(purpose) };
    let name = activity_name(speech, activity);
    let key = KEYS.iter().position(|one| *one == activity).map_or(0, |place| place + 1);
    let way = row_.face_to_face && !view.visited(prospect.district);
    let hint = refusal.map(|refusal| rows::why_not(speech, &refusal)).or_else(|| match activity {
        Activity::Ask => Some(speech.say(ask_hint(
            prospect,
            view.rules().model.closing.terms(prospect.value.unwrap_or(Yen(300_000)).as_f64()).expected,
        ))),
        _ if way => Some(speech.say("hint-way")),
        _ => None,
    });
    let key_name = format!("activity-{key}");
    rows::offer(page, &key_name, &name, submit(prospect.id, activity), refusal.is_none(), height).with_children(
        |line| {
            rows::badge(line, fonts, purpose, colour);
            rows::what(line, fonts, name, hint, if refusal.is_some() { theme::INK_SOFT } else { theme::INK });
            if let Some(landing) = prospect.landed.of(activity) {
                let (sign, colour) = journal::sign(landing);
                line.spawn(brush.tinted(sign, 18.0, colour));
            }
            rows::price(line, fonts, price_hours, row_.yen, colour);
            key_cap(line, fonts, key);
        },
    );
}

/// What a colleague would say about asking now. It warns; it forbids nothing.
fn ask_hint(prospect: &ProspectView, expected: f64) -> &'static str {
    let Some(reading) = prospect.reading else { return "hint-ask-unknown" };
    if prospect.recent_asks > 0.5 {
        "hint-ask-again"
    } else if reading.pressure == 2 {
        "hint-ask-pressed"
    } else if reading.trust < 0.7 * expected {
        "hint-ask-early"
    } else if prospect.proposed.is_none() && prospect.price_class != Some(PriceClass::Low) {
        "hint-ask-proposal"
    } else if prospect.mood == Some(Mood::Ready) {
        "hint-ask-ready"
    } else {
        "hint-ask-near"
    }
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
        head.spawn(label(Words::new(fonts, Type::Title), speech.say("stranger-heading")));
        head.spawn(gap());
        rows::cross(head, brush, speech, away);
    });
    let district = district_name(speech, session.scenario(), prospect.district);
    page.spawn(label(Words::new(fonts, Type::Body).soft(), format!("{} · {}", speech.of(&spec.trade), district)));
    page.spawn(Node { align_items: AlignItems::Center, padding: UiRect::vertical(px(14)), ..column(0.0) })
        .with_children(|picture| {
            picture.spawn(brush.picture(&crate::game::map::house(&spec.kind), 220.0, 186.0));
        });
    page.spawn(paragraph(Words::new(fonts, Type::Body), speech.say("stranger-words")));
    page.spawn(button(fonts, Kind::Primary, "prospect-here", speech.say("stranger-prospect"), Turn::Prospecting));
}
