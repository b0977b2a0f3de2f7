//! A row of the list: its number and picture, title and length, and the best grade so far.

use super::{Pick, Turn};
use crate::{
    game::{
        art::Art,
        language::Speech,
        screens::problems::{ReadAbout, count, place, problems_of},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, choices::NumberKey, column, face, label, paragraph, title as wrapped},
    },
    record::Best,
    scenario::{LibraryEntry, Scenario},
    texts::{describe, grade_name},
};
use bevy::prelude::*;

/// Size of the picture.
const PICTURE: f32 = 34.0;

/// What this player has to do with the scenario.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub(super) best: Option<Best>,
    pub(super) turn: Turn,
    pub(super) chosen: bool,
    /// Is there room for the picture?
    pub(super) with_picture: bool,
}

/// The picture of a scenario of the course; a tree for any other, the cards for a sorting exercise.
pub(super) fn picture(scenario: &Scenario) -> String {
    let usual = if scenario.sorting.is_some() { "sorting" } else { "tree/stage_6" };
    Art::known(format!("course/{}", scenario.id), usual)
}

/// A scenario to look at.
pub(super) fn offer(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    entry: &LibraryEntry,
    scenario: &Scenario,
    place: usize,
    seen: Seen,
) {
    let title = speech.of(&scenario.title);
    let kind = if seen.chosen { Kind::Chosen } else { Kind::Row };
    let pick = Pick(entry.name.clone());
    list.spawn((face(kind, format!("scenario-{}", entry.name), title, pick), NumberKey(place + 1)))
        .insert(Node {
            padding: UiRect::axes(px(if seen.with_picture { 12.0 } else { 8.0 }), px(2)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(12)),
            column_gap: px(if seen.with_picture { 12.0 } else { 6.0 }),
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|line| {
            let number = scenario.course.as_ref().map_or_else(String::new, |course| course.number.to_string());
            line.spawn(Node { width: px(20), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd, ..default() })
                .with_child(label(Words::new(fonts, Type::Strong).soft(), number));
            if seen.with_picture {
                line.spawn(brush.picture(&picture(scenario), PICTURE, PICTURE));
            }
            // Somebody's own title may be longer than ours.
            let room = Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), ..column(0.0) };
            line.spawn((room, Pickable::IGNORE)).with_child(wrapped(Words::new(fonts, Type::Label), title));
            if !entry.remarks.is_empty() {
                line.spawn(brush.tinted("icon/attention", 18.0, theme::WARNING));
            }
            status(line, brush, fonts, speech, seen);
        });
}

/// The best grade in a small seal, or whose turn it is.
fn status(line: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, seen: Seen) {
    let frame = Node {
        min_width: px(if seen.with_picture { 74.0 } else { 0.0 }),
        min_height: px(36),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    line.spawn((frame, Pickable::IGNORE)).with_children(|frame| match (seen.best, seen.turn) {
        (Some(best), _) => seal(frame, brush, fonts, speech, best, 34.0),
        (None, Turn::Next) => {
            frame
                .spawn((
                    Node { padding: UiRect::axes(px(10), px(2)), border_radius: BorderRadius::MAX, ..default() },
                    BackgroundColor(theme::PRIMARY),
                    Pickable::IGNORE,
                ))
                .with_child(label(
                    Words::new(fonts, Type::Small).colour(Kind::Primary.ink()),
                    speech.say("choose-next"),
                ));
        }
        (None, Turn::Open | Turn::Later) => {}
    });
}

/// A grade in its seal.
pub(super) fn seal(
    frame: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    best: Best,
    size: f32,
) {
    frame
        .spawn(Node {
            width: px(size),
            height: px(size),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        })
        .with_children(|seal| {
            seal.spawn(brush.picture("seal", size, size))
                .entry::<Node>()
                .and_modify(|mut node| node.position_type = PositionType::Absolute);
            let step = if size < 50.0 { Type::Strong } else { Type::Title };
            seal.spawn(label(Words::new(fonts, step).colour(theme::SEAL), grade_name(speech, best.grade)));
        });
}

/// A scenario that can't be played: how much is wrong with it, and the way to what and where.
pub(super) fn apologise(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    entry: &LibraryEntry,
    number: usize,
) {
    let title = speech.say_with("choose-broken", [("name", entry.name.as_str().into())]);
    list.spawn((
        face(Kind::Row, format!("broken-{}", entry.name), title.clone(), ReadAbout(Box::new(entry.clone()))),
        NumberKey(number + 1),
    ))
    .insert(Node {
        padding: UiRect::axes(px(20), px(14)),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(14)),
        column_gap: px(22),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    })
    .with_children(|card| {
        card.spawn(brush.tinted("icon/attention", 40.0, theme::SEAL));
        card.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(4.0) }, Pickable::IGNORE)).with_children(
            |words| {
                words.spawn(paragraph(Words::new(fonts, Type::Strong).colour(theme::SEAL), title));
                let first = problems_of(entry).first().map_or_else(String::new, |problem| {
                    format!("{} · {}", place(speech, problem), describe(speech, problem))
                });
                words.spawn(paragraph(Words::new(fonts, Type::Body), first));
                let text = format!("{} · {}", count(speech, entry), speech.say("editing-open"));
                words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
            },
        );
        card.spawn(brush.tinted("icon/book", 30.0, theme::SEAL));
    });
}
