//! Choose a scenario. One that can't be read shows what is wrong with it; the others stay playable.

use super::{
    Go, Screen, heading,
    problems::{ReadAbout, count, place, problems_of},
    root, stale,
};
use crate::{
    game::{
        AppSystems, PlayOptions,
        language::Speech,
        session::Begin,
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Words, button, choices::NumberKey, column, face, gap, label, paragraph, row, scroll_column,
        },
    },
    scenario::{Library, LibraryEntry, Scenario},
    texts::{describe, hours, yen},
};
use bevy::{input_focus::tab_navigation::TabIndex, prelude::*};

#[derive(Component, Clone)]
struct Root;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    options: Res<PlayOptions>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let library = Library::new(options.scenarios.as_deref());
    commands.spawn((root("Choose", Screen::Choose), Root)).with_children(|screen| {
        screen.spawn(brush.backdrop("title"));
        screen
            .spawn(Node {
                width: percent(100),
                height: percent(100),
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                padding: UiRect::axes(px(40), px(28)),
                row_gap: px(16),
                ..default()
            })
            .with_children(|page| {
                page.spawn(Node { width: percent(100), max_width: px(860), ..row(12.0) }).with_children(|top| {
                    top.spawn(heading(&fonts, speech.say("choose-heading")));
                    top.spawn(gap());
                    let text = speech.say("button-back");
                    // The keys come to the scenarios first.
                    top.spawn(button(&fonts, Kind::Secondary, "back", text, Go::To(Screen::Title))).insert(TabIndex(1));
                });
                let frame = Node {
                    width: percent(100),
                    max_width: px(880),
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_height: px(0),
                    ..column(0.0)
                };
                page.spawn((frame, Pickable::IGNORE)).with_children(|frame| {
                    scroll_column(frame, UiRect::all(px(4)), 12.0, |list| {
                        for (number, entry) in library.list().iter().enumerate() {
                            match &entry.content {
                                Ok(scenario) => {
                                    offer(list, &mut brush, &fonts, &speech, entry, scenario, number);
                                    remark(list, &fonts, &speech, entry);
                                }
                                Err(_) => apologise(list, &mut brush, &fonts, &speech, entry, number),
                            }
                        }
                    });
                });
            });
    });
}

/// A scenario to play.
fn offer(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    entry: &LibraryEntry,
    scenario: &Scenario,
    number: usize,
) {
    let Some(begin) = Begin::of(entry) else { return };
    let title = speech.of(&scenario.title);
    list.spawn((face(Kind::Row, format!("scenario-{}", entry.name), title, begin), NumberKey(number + 1)))
        .insert(Node {
            padding: UiRect::all(px(20)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            column_gap: px(22),
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|card| {
            // The trees of the course grow with it.
            let picture = match &scenario.sorting {
                Some(_) => "sorting".to_owned(),
                None => format!("tree/stage_{}", (2 + number).min(7)),
            };
            card.spawn(brush.picture(&picture, 92.0, 101.0));
            // Somebody's own title may be longer than ours.
            let room = Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), ..column(2.0) };
            card.spawn((room, Pickable::IGNORE)).with_children(|words| {
                words.spawn(paragraph(Words::new(fonts, Type::Title), title));
                words.spawn(paragraph(Words::new(fonts, Type::Body), speech.of(&scenario.summary)));
                words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), facts(speech, scenario)));
            });
            card.spawn(brush.tinted("icon/play", 30.0, theme::PRIMARY));
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
    list.spawn((Node { margin: UiRect::top(px(-6)), flex_shrink: 0.0, ..row(0.0) }, Pickable::IGNORE)).with_children(
        |line| {
            line.spawn(gap());
            line.spawn(face(Kind::Secondary, key, text.clone(), ReadAbout(Box::new(entry.clone()))))
                .insert(Node {
                    padding: UiRect::axes(px(12), px(4)),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::MAX,
                    ..default()
                })
                .with_child(label(Words::new(fonts, Type::Small).colour(theme::WARNING), text));
        },
    );
}

/// A scenario that can't be played: how much is wrong with it, and the way to what and where.
fn apologise(
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
        card.spawn(Node { width: px(92), justify_content: JustifyContent::Center, flex_shrink: 0.0, ..default() })
            .with_child(brush.tinted("icon/attention", 40.0, theme::SEAL));
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

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Choose), build)
        .add_systems(Update, build.run_if(in_state(Screen::Choose).and_then(stale)).in_set(AppSystems::Present));
}
