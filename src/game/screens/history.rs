//! The history: attempts compared, where each skill is going, and personal bests, read from the files beside the frames.

use super::{Go, Menu, dialog::dialog, stale, veil};
use crate::{
    analysis::Skill,
    game::{
        AppSystems,
        attempts::Attempts,
        display::Display,
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, column, empty, focus::stop, paragraph, row, title},
    },
    report::{attempt_rows, best_lines, plain_words, skill_chart, to_svg, trend_lines},
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

/// Width of the page and its padding, height of the chart.
const WIDTH: f32 = 1_160.0;
const PADDING: f32 = 30.0;
const CHART: f32 = 230.0;
/// So many of the latest attempts are listed.
const LISTED: usize = 40;
/// So many letters of what stands in a cell are shown.
const CELL: usize = 40;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    display: Res<Display>,
    attempts: Res<Attempts>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    commands.spawn((veil("History", Menu::History), Root)).with_children(|veil| {
        let wide = display.wide(WIDTH) - 2.0 * PADDING;
        dialog(
            veil,
            &display,
            (WIDTH, PADDING),
            |page| {
                page.spawn(title(Words::new(&fonts, Type::Heading), speech.say("history-heading")));
                let history = attempts.history();
                if history.attempts().is_empty() {
                    let id = if attempts.reading() { "history-reading" } else { "history-nothing" };
                    empty(page, &mut brush, &fonts, "empty/asks", 150.0, speech.say(id));
                    return;
                }
                if let Some(chart) = skill_chart(history, &Skill::ALL, &speech) {
                    page.spawn(title(Words::new(&fonts, Type::Strong), chart.title.clone()));
                    page.spawn(brush.drawn(&to_svg(&chart, wide, CHART, 13.0), wide, CHART));
                }
                for line in trend_lines(history, &speech) {
                    page.spawn(paragraph(Words::new(&fonts, Type::Body), line));
                }
                let bests = best_lines(history, &speech);
                if !bests.is_empty() {
                    page.spawn(title(Words::new(&fonts, Type::Strong), speech.say("history-bests")));
                }
                for line in bests {
                    page.spawn(paragraph(Words::new(&fonts, Type::Body), line));
                }
                page.spawn(title(Words::new(&fonts, Type::Strong), speech.say("history-attempts")));
                let rows = attempt_rows(history, &speech);
                for (number, cells) in rows.iter().take(LISTED + 1).enumerate() {
                    attempt(page, &fonts, (number, cells), display.narrow);
                }
            },
            |foot| {
                foot.spawn(Node { flex_grow: 1.0, ..column(0.0) }).with_child(button(
                    &fonts,
                    Kind::Primary,
                    "close",
                    speech.say("settings-done"),
                    Go::Close,
                ));
            },
        );
    });
}

/// An attempt as a row of cells; the first row is the heading. Keys go through the rows, so that the list moves without a
/// mouse, too.
fn attempt(page: &mut ChildSpawnerCommands, fonts: &Fonts, (number, cells): (usize, &[String]), narrow: bool) {
    let node = Node {
        padding: UiRect::vertical(px(5)),
        border: UiRect::top(px(1.5)),
        flex_shrink: 0.0,
        flex_wrap: if narrow { FlexWrap::Wrap } else { FlexWrap::NoWrap },
        ..row(10.0)
    };
    let name = cells.get(..2).map(|cells| cells.join(" ")).unwrap_or_default();
    page.spawn((node, BorderColor::all(theme::HAIRLINE), stop(format!("attempt-{number}"), &name))).with_children(
        |line| {
            for (place, cell) in cells.iter().enumerate() {
                // When and what first, then figures, then remarks.
                let width = match place {
                    0 => 116.0,
                    1 => 0.0,
                    _ if place + 1 == cells.len() => 96.0,
                    _ if cells.len() - place <= 6 => 54.0,
                    _ => 80.0,
                };
                let node = if width == 0.0 {
                    Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(120), ..column(0.0) }
                } else {
                    Node { width: px(width), flex_shrink: 0.0, ..column(0.0) }
                };
                let words =
                    if number == 0 { Words::new(fonts, Type::Small).soft() } else { Words::new(fonts, Type::Small) };
                line.spawn(node).with_child(paragraph(words, plain_words(cell, CELL)));
            }
        },
    );
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::History), build).add_systems(
        Update,
        build
            .run_if(in_state(Menu::History).and_then(resource_changed::<Attempts>.or_else(stale)))
            .in_set(AppSystems::Present),
    );
}
