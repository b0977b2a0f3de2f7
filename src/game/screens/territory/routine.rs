//! Today's routine in the list: what it holds, the time that it takes, and one press that does it. Afterwards, what came
//! of it.

use super::{Turn, journal};
use crate::{
    coach::{Chore, Step, Today},
    game::{
        language::Speech,
        screens::{Go, Menu},
        session::{DoRoutine, Doings, Session},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, choices::cap, column, face, gap, label, paragraph, row, tiles},
    },
    sim::{Command, Event, Landing, ProspectId},
    texts::{chore_text, chore_word, left_text, tell},
};
use bevy::prelude::*;

/// What T does now.
pub fn press(session: &Session) -> Press {
    if session.routine_today().steps.is_empty() { Press::LayDown } else { Press::Do }
}

/// What T can do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Today's routine.
    Do,
    /// There is nothing to do: the page on which a routine is laid down.
    LayDown,
}

pub fn build(list: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    if !session.has_routines() || session.view().finished() {
        return;
    }
    let today = session.routine_today();
    match session.doings() {
        _ if !today.steps.is_empty() => waiting(list, brush, fonts, speech, session, &today),
        Some(doings) => done(list, brush, fonts, speech, session, doings),
        None => lay_down(list, brush, fonts, speech, session),
    }
}

/// A frame for the day's routine.
fn frame() -> impl Bundle {
    (
        Node {
            padding: UiRect::axes(px(12), px(8)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(12)),
            flex_shrink: 0.0,
            ..column(4.0)
        },
        BackgroundColor(theme::CARD),
        BorderColor::all(theme::BORDER),
    )
}

/// What is to be done, and the button that does it.
fn waiting(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    today: &Today,
) {
    list.spawn(frame()).with_children(|card| {
        head(card, brush, fonts, speech, |head| tiles::cost(head, today.hours(), theme::HOUR));
        for steps in today.steps.chunk_by(|one, other| one.habit == other.habit) {
            entry(card, fonts, session, steps[0].habit.chore, words(speech, session, steps));
        }
        for left in &today.left {
            let text = left_text(speech, session.scenario(), left);
            card.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
        }
        let foot = Node { margin: UiRect::top(px(4)), flex_wrap: FlexWrap::Wrap, row_gap: px(4), ..row(8.0) };
        card.spawn((foot, Pickable::IGNORE)).with_children(|foot| {
            small(foot, fonts, "routine-change", speech.say("routine-open-change"), Go::Open(Menu::Routine));
            foot.spawn(gap());
            let text = speech.say("routine-do");
            foot.spawn(face(Kind::Chosen, "routine-do", text.clone(), DoRoutine))
                .insert(Node {
                    padding: UiRect::axes(px(14), px(6)),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(10)),
                    flex_shrink: 0.0,
                    ..row(8.0)
                })
                .with_child(label(Words::new(fonts, Type::Strong), text));
        });
    });
}

fn head(
    card: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    end: impl FnOnce(&mut ChildSpawnerCommands),
) {
    card.spawn((row(8.0), Pickable::IGNORE)).with_children(|head| {
        head.spawn(brush.tinted("icon/repeat", 18.0, theme::PRIMARY));
        head.spawn(label(Words::new(fonts, Type::Strong), speech.say("routine-today")));
        head.spawn(gap());
        end(head);
    });
}

/// A line of work, its purpose's numeral before it.
fn entry(card: &mut ChildSpawnerCommands, fonts: &Fonts, session: &Session, chore: Chore, text: String) {
    let purpose = chore.purpose(&session.view().rules().activities);
    let colour = purpose.map_or(theme::INK_SOFT, theme::purpose);
    card.spawn((Node { align_items: AlignItems::FlexStart, ..row(6.0) }, Pickable::IGNORE)).with_children(|line| {
        let numeral = purpose.map_or("", theme::numeral);
        line.spawn(label(Words::new(fonts, Type::Small).colour(colour), numeral));
        line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE))
            .with_child(paragraph(Words::new(fonts, Type::Small), text));
    });
}

/// What the steps of a line come to, with the names of those whom they are for.
fn words(speech: &Speech, session: &Session, steps: &[Step]) -> String {
    let names: Vec<String> = steps
        .iter()
        .filter_map(|step| match step.command {
            Command::Touch { prospect, .. } => Some(session.name(speech, prospect)),
            _ => None,
        })
        .collect();
    let chore = steps[0].habit.chore;
    if names.is_empty() {
        // Where not all of it fits, this is what does.
        let chore = match chore {
            Chore::Prospect { channel, .. } => {
                let hours = steps.iter().filter_map(|step| match step.command {
                    Command::Prospect { hours, .. } => Some(hours),
                    _ => None,
                });
                Chore::Prospect { channel, hours: hours.sum() }
            }
            other => other,
        };
        return chore_text(speech, session.scenario(), chore);
    }
    let what = chore_word(speech, session.scenario(), chore);
    speech.say_with("routine-names", [("what", what.into()), ("names", names.join(&speech.say("list-join")).into())])
}

/// What came of it: how each contact landed, whom one has met.
fn done(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    doings: &Doings,
) {
    list.spawn(frame()).with_children(|card| {
        head(card, brush, fonts, speech, |head| {
            let text = speech.say("routine-all-done");
            head.spawn(label(Words::new(fonts, Type::Small).colour(theme::GOOD), text));
        });
        let touched: Vec<(ProspectId, Landing)> =
            doings.done().iter().flat_map(|(_, events)| events).filter_map(landed).collect();
        if !touched.is_empty() {
            card.spawn((Node { flex_wrap: FlexWrap::Wrap, row_gap: px(4), ..row(6.0) }, Pickable::IGNORE))
                .with_children(|chips| {
                    for (id, landing) in touched {
                        let name = session.name(speech, id);
                        let (sign, colour) = journal::sign(landing);
                        chips
                            .spawn(face(Kind::Row, format!("routine-met-{}", id.0), &name, Turn::Select(id)))
                            .insert(Node {
                                padding: UiRect::axes(px(8), px(2)),
                                border: UiRect::all(px(1.5)),
                                border_radius: BorderRadius::all(px(8)),
                                flex_shrink: 0.0,
                                ..row(4.0)
                            })
                            .with_children(|chip| {
                                chip.spawn(brush.tinted(sign, 15.0, colour));
                                chip.spawn(label(Words::new(fonts, Type::Small), name));
                            });
                    }
                });
        }
        let told = doings.done().iter().flat_map(|(_, events)| events).filter(|event| landed(event).is_none());
        for event in told {
            let text = tell(speech, session.scenario(), event);
            card.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
        }
    });
}

fn landed(event: &Event) -> Option<(ProspectId, Landing)> {
    match event {
        Event::Touched { prospect, landing, .. } => Some((*prospect, *landing)),
        _ => None,
    }
}

/// Nothing to do today: a way to the page on which a routine is laid down.
fn lay_down(list: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    let (name, detail) = if session.routine().is_empty() {
        ("routine-open", "routine-none-yet")
    } else {
        ("routine-open-change", "routine-nothing")
    };
    let name = speech.say(name);
    list.spawn(face(Kind::Row, "routine-change", name.clone(), Go::Open(Menu::Routine)))
        .insert(Node {
            padding: UiRect::axes(px(10), px(4)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            ..row(8.0)
        })
        .with_children(|line| {
            line.spawn(brush.tinted("icon/repeat", 20.0, theme::PRIMARY));
            line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_children(
                |words| {
                    words.spawn(label(Words::new(fonts, Type::Strong), name));
                    words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.say(detail)));
                },
            );
            cap(line, fonts, "T");
        });
}

fn small<M: Message + Clone>(foot: &mut ChildSpawnerCommands, fonts: &Fonts, key: &str, text: String, message: M) {
    foot.spawn(face(Kind::Plain, key, text.clone(), message))
        .insert(Node {
            padding: UiRect::axes(px(6), px(4)),
            border_radius: BorderRadius::all(px(8)),
            flex_shrink: 0.0,
            ..default()
        })
        .with_child(label(Words::new(fonts, Type::Small).soft(), text));
}
