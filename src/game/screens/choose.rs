//! Choose a scenario. One that can't be read shows what is wrong with it; the others stay playable.

use super::{Go, Screen, heading, root, stale};
use crate::{
    game::{
        AppSystems, PlayOptions,
        language::Speech,
        session::{Begin, playable},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Words, button, card, choices::NumberKey, column, face, gap, label, paragraph, row,
            scroll_column,
        },
    },
    scenario::{Library, LibraryEntry, Scenario},
    texts::{advise, describe, hours, yen},
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
                                Ok(scenario) => offer(list, &mut brush, &fonts, &speech, entry, scenario, number),
                                Err(_) => apologise(list, &fonts, &speech, entry),
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
    let Some(playable) = playable(entry) else { return };
    let title = speech.of(&scenario.title);
    list.spawn((
        face(Kind::Row, format!("scenario-{}", entry.name), title, Begin::New(playable)),
        NumberKey(number + 1),
    ))
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
        card.spawn((Node { flex_grow: 1.0, ..column(6.0) }, Pickable::IGNORE)).with_children(|words| {
            words.spawn(label(Words::new(fonts, Type::Title), title));
            words.spawn(label(Words::new(fonts, Type::Body), speech.of(&scenario.summary)));
            words.spawn(label(Words::new(fonts, Type::Small).soft(), facts(speech, scenario)));
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

/// A scenario that can't be played, and why.
fn apologise(list: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, entry: &LibraryEntry) {
    let Err(problems) = &entry.content else { return };
    list.spawn(card(18.0)).with_children(|card| {
        let text = speech.say_with("choose-broken", [("name", entry.name.as_str().into())]);
        card.spawn(label(Words::new(fonts, Type::Strong).colour(theme::SEAL), text));
        for problem in problems.iter().take(3) {
            let place = problem.place.map_or_else(String::new, |place| format!("{}:{} ", place.line, place.column));
            let text = format!("{place}{} {}", describe(speech, problem), advise(speech, problem));
            card.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
        }
    });
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Choose), build)
        .add_systems(Update, build.run_if(in_state(Screen::Choose).and_then(stale)).in_set(AppSystems::Present));
}
