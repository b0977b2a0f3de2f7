//! What is known of the chosen scenario: what it is about, what it teaches, how one did, and the button that begins it.

use super::{
    Pick,
    row::{picture, seal},
};
use crate::{
    game::{
        art::Art,
        display::Display,
        language::Speech,
        screens::problems::{ReadAbout, count},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, card, column, face, gap, label, paragraph, row, scroll_column, title},
    },
    record::Best,
    scenario::{LibraryEntry, Scenario},
    texts::{hours, points, yen},
};
use bevy::prelude::*;

/// Size of the view of the town.
const POSTCARD: Vec2 = Vec2::new(240.0, 162.0);

pub(super) fn show(
    frame: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    display: &Display,
    entry: &LibraryEntry,
    scenario: &Scenario,
    best: Option<Best>,
    first: Option<(&LibraryEntry, &Scenario)>,
) {
    let mut sheet = frame.spawn(card(if display.narrow { 12.0 } else { 22.0 }));
    sheet.entry::<Node>().and_modify(move |mut node| {
        (node.flex_grow, node.flex_basis, node.min_width, node.row_gap) = (1.0, px(0), px(0), px(12));
    });
    sheet.with_children(|card| {
        let size = if display.drawer { 76.0 } else { 108.0 };
        scroll_column(card, UiRect::right(px(6)), 12.0, |list| {
            list.spawn(Node { flex_shrink: 0.0, ..row(18.0) }).with_children(|head| {
                if !display.narrow {
                    head.spawn(brush.picture(&picture(scenario), size, size));
                }
                head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(2.0) }).with_children(|words| {
                    words.spawn(title(Words::new(fonts, Type::Heading), speech.of(&scenario.title)));
                    words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), facts(speech, scenario)));
                });
            });
            list.spawn(paragraph(Words::new(fonts, Type::Reading), speech.of(&scenario.summary)));
            list.spawn(Node { flex_shrink: 0.0, align_items: AlignItems::FlexStart, ..row(18.0) }).with_children(
                |sides| {
                    sides
                        .spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(12.0) })
                        .with_children(|side| course(side, fonts, speech, scenario));
                    // A small window has room for the words alone.
                    if !display.drawer && scenario.sorting.is_none() {
                        let map = Art::known(format!("map/{}", scenario.territory.map), "map/lake_town");
                        sides.spawn(brush.picture(&map, POSTCARD.x, POSTCARD.y));
                    }
                },
            );
            if let Some(best) = best {
                list.spawn(Node { flex_shrink: 0.0, ..row(10.0) }).with_children(|line| {
                    seal(line, brush, fonts, speech, best, 54.0);
                    let text = speech.say_with(
                        "choose-best",
                        [("points", points(best.points).into()), ("finished", best.finished.into())],
                    );
                    line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
                        .with_child(paragraph(Words::new(fonts, Type::Body), text));
                });
            }
            remark(list, fonts, speech, entry);
        });
        // The button says it, too.
        if let Some((_, first)) = first.filter(|_| !display.low) {
            let text = speech.say_with("choose-first", [("title", speech.of(&first.title).into())]);
            card.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
        }
        let foot = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), flex_shrink: 0.0, ..row(10.0) };
        card.spawn(foot).with_children(|foot| {
            foot.spawn(gap());
            if let Some((entry, first)) = first {
                let text = speech.say_with("choose-go-first", [("title", speech.of(&first.title).into())]);
                foot.spawn(button(fonts, Kind::Secondary, "first", text, Pick(entry.name.clone())));
            }
            let text = speech.say("choose-begin");
            foot.spawn(button(fonts, Kind::Primary, "play", text, Pick(entry.name.clone())));
        });
    });
}

/// What a scenario of the course teaches, what helps before, how long it takes.
fn course(list: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, scenario: &Scenario) {
    let Some(course) = &scenario.course else { return };
    let minutes = speech.say_with("choose-minutes", [("minutes", u32::from(course.minutes).into())]);
    for (caption, text) in [
        ("choose-teaches", speech.of(&course.teaches).to_owned()),
        ("choose-prior", speech.of(&course.prior).to_owned()),
        ("choose-takes", minutes),
    ] {
        if !text.is_empty() {
            noted(list, fonts, speech.say(caption), text);
        }
    }
}

/// A text behind its caption.
fn noted(list: &mut ChildSpawnerCommands, fonts: &Fonts, caption: String, text: String) {
    list.spawn(Node { flex_shrink: 0.0, ..column(0.0) }).with_children(|block| {
        block.spawn(label(Words::new(fonts, Type::Small).colour(theme::SEAL), caption));
        block.spawn(paragraph(Words::new(fonts, Type::Body), text));
    });
}

/// Where it plays and how long it takes.
fn facts(speech: &Speech, scenario: &Scenario) -> String {
    let place = speech.of(&scenario.place);
    match &scenario.sorting {
        Some(sorting) => speech.say_with(
            "sorting-facts",
            [
                ("place", place.into()),
                ("companies", (sorting.companies.len() as u32).into()),
                ("cards", (sorting.cards() as u32).into()),
                ("minutes", (sorting.minutes() as u32).into()),
            ],
        ),
        None if !scenario.dials.is_empty() => speech
            .say_with("dials-choose-facts", [("place", place.into()), ("count", (scenario.dials.len() as u32).into())]),
        None => speech.say_with(
            "choose-facts",
            [
                ("place", place.into()),
                ("days", u32::from(scenario.calendar.days).into()),
                ("hours", hours(speech, scenario.calendar.hours_per_day).into()),
                ("quota", yen(scenario.goal.quota).into()),
            ],
        ),
    }
}

/// What could be better about a scenario that can be played.
fn remark(list: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, entry: &LibraryEntry) {
    if entry.remarks.is_empty() {
        return;
    }
    let (key, text) = (format!("remarks-{}", entry.name), count(speech, entry));
    list.spawn((Node { flex_shrink: 0.0, ..row(0.0) }, Pickable::IGNORE)).with_children(|line| {
        line.spawn(face(Kind::Secondary, key, text.clone(), ReadAbout(Box::new(entry.clone()))))
            .insert(Node {
                padding: UiRect::axes(px(12), px(4)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::MAX,
                ..default()
            })
            .with_child(label(Words::new(fonts, Type::Small).colour(theme::WARNING), text));
    });
}
