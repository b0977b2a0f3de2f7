//! このゲームのしくみ: what the game assumes, what carries it, and what its makers have chosen.

use super::{Menu, stale, veil};
use crate::{
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{Brush, Words, card, column, label, paragraph, row, scroll_column, strokes::Strokes, title},
    },
    scenario::Lang,
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

/// What scrolls.
#[derive(Component)]
struct Page;

/// Sections and sources, as the texts number them.
const SECTIONS: usize = 10;
const SOURCES: usize = 13;
/// An arrow key moves the page by so much.
const STEP: f32 = 66.0;
/// A page key leaves so much of what was read in sight.
const OVERLAP: f32 = 48.0;

/// The width of a line: some 47 Japanese or 85 Latin characters, which the eye follows without losing its way.
fn measure(lang: Lang) -> f32 {
    match lang {
        Lang::Ja => 760.0,
        Lang::En => 680.0,
    }
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    commands.spawn((veil("About", Menu::About), Root)).with_children(|veil| {
        veil.spawn(card(0.0))
            .insert(Node {
                width: px(display.wide(measure(speech.lang()) + 120.0)),
                height: percent(if display.low { 96 } else { 92 }),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(14)),
                ..column(0.0)
            })
            .with_children(|sheet| {
                let edge = if display.narrow { 20.0 } else { 60.0 };
                head(sheet, &mut brush, &fonts, &speech, edge, display.low);
                let edges = UiRect::new(px(edge), px(edge - 6.0), px(20), px(44));
                let page = scroll_column(sheet, edges, 0.0, |page| {
                    opening(page, &fonts, &speech);
                    for number in 1..=SECTIONS {
                        section(page, &fonts, &speech, number);
                    }
                    sources(page, &fonts, &speech);
                });
                sheet.commands().entity(page).insert(Page);
            });
    });
}

fn head(sheet: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, edge: f32, low: bool) {
    sheet
        .spawn((
            Node {
                padding: UiRect::new(
                    px(edge),
                    px(16),
                    px(if low { 4.0 } else { 12.0 }),
                    px(if low { 4.0 } else { 12.0 }),
                ),
                border: UiRect::bottom(px(1.5)),
                flex_shrink: 0.0,
                ..row(16.0)
            },
            BorderColor::all(theme::HAIRLINE),
        ))
        .with_children(|head| {
            head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
                .with_child(title(Words::new(fonts, Type::Heading), speech.say("model-heading")));
            if !low {
                head.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("model-keys")));
            }
            super::cross(head, brush, speech);
        });
}

/// A block of the page. Nothing on it shrinks: it scrolls.
fn block(above: f32, below: f32) -> Node {
    Node { margin: UiRect::new(px(0), px(0), px(above), px(below)), flex_shrink: 0.0, ..column(0.0) }
}

/// The lead, and what must not be overlooked.
fn opening(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech) {
    page.spawn(block(0.0, 18.0)).with_child(paragraph(Words::new(fonts, Type::Reading), speech.say("model-lead")));
    page.spawn((
        Node {
            padding: UiRect::axes(px(22), px(16)),
            border: UiRect::left(px(6)),
            border_radius: BorderRadius::all(px(10)),
            ..block(0.0, 8.0)
        },
        BackgroundColor(theme::BLOSSOM_PALE),
        BorderColor::all(theme::SEAL),
    ))
    .with_child(paragraph(Words::new(fonts, Type::Label), speech.say("model-choice")));
}

fn section(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, number: usize) {
    let heading = speech.say(&format!("model-section-{number}-heading"));
    page.spawn(Node {
        margin: UiRect::new(px(0), px(0), px(24), px(4)),
        align_items: AlignItems::Baseline,
        flex_shrink: 0.0,
        ..row(12.0)
    })
    .with_children(|line| {
        line.spawn(label(Words::new(fonts, Type::Title).colour(theme::PRIMARY), number.to_string()));
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
            .with_child(title(Words::new(fonts, Type::Title), heading));
    });
    let text = speech.say(&format!("model-section-{number}-text"));
    page.spawn(block(0.0, 0.0)).with_child(paragraph(Words::new(fonts, Type::Reading), text));
}

fn sources(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech) {
    page.spawn((
        Node { padding: UiRect::top(px(22)), border: UiRect::top(px(1.5)), ..block(34.0, 8.0) },
        BorderColor::all(theme::HAIRLINE),
    ))
    .with_child(label(Words::new(fonts, Type::Title), speech.say("model-sources-heading")));
    for number in 1..=SOURCES {
        let line = Node { align_items: AlignItems::FlexStart, margin: UiRect::bottom(px(6)), ..row(8.0) };
        page.spawn(Node { flex_shrink: 0.0, ..line }).with_children(|line| {
            line.spawn(Node { width: px(24), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd, ..default() })
                .with_child(label(Words::new(fonts, Type::Small).soft(), number.to_string()));
            line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
                .with_child(paragraph(Words::new(fonts, Type::Small), speech.say(&format!("model-source-{number}"))));
        });
    }
}

/// Arrows, page keys, Home and End move the page.
fn scroll(mut strokes: Strokes, mut pages: Query<(&ComputedNode, &mut ScrollPosition), With<Page>>) {
    let Ok((node, mut position)) = pages.single_mut() else { return };
    let height = node.size().y * node.inverse_scale_factor;
    let most = (node.content_size().y * node.inverse_scale_factor - height).max(0.0);
    for key in strokes.read() {
        let wanted = match key {
            KeyCode::ArrowUp => position.y - STEP,
            KeyCode::ArrowDown => position.y + STEP,
            KeyCode::PageUp => position.y - (height - OVERLAP),
            KeyCode::PageDown | KeyCode::Space => position.y + (height - OVERLAP),
            KeyCode::Home => 0.0,
            KeyCode::End => most,
            _ => continue,
        };
        position.y = wanted.clamp(0.0, most);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::About), build).add_systems(
        Update,
        (
            scroll.run_if(in_state(Menu::About)).in_set(AppSystems::Input),
            build.run_if(in_state(Menu::About).and_then(stale)).in_set(AppSystems::Present),
        ),
    );
}
