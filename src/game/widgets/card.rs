//! Boxes: cards, rows, columns, bars.

use crate::game::theme;
use bevy::prelude::*;

/// A panel with a hairline and round corners, its children in a column.
pub fn card(padding: f32) -> impl Bundle {
    (
        Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(8),
            padding: UiRect::all(px(padding)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            ..default()
        },
        BackgroundColor(theme::PANEL),
        BorderColor::all(theme::HAIRLINE),
    )
}

/// Children side by side, in the middle of the line.
pub fn row(space: f32) -> Node {
    Node { flex_direction: FlexDirection::Row, align_items: AlignItems::Center, column_gap: px(space), ..default() }
}

/// Children below each other.
pub fn column(space: f32) -> Node {
    Node { flex_direction: FlexDirection::Column, row_gap: px(space), min_width: px(0), ..default() }
}

/// Room that pushes its neighbours apart.
pub fn gap() -> impl Bundle {
    (Node { flex_grow: 1.0, ..default() }, Pickable::IGNORE)
}

/// A bar filled to a share of 0..=1.
pub fn bar(parent: &mut ChildSpawnerCommands, width: Val, height: f32, share: f32, colour: Color) {
    parent
        .spawn((
            Node {
                width,
                height: px(height),
                border_radius: BorderRadius::MAX,
                overflow: Overflow::clip(),
                flex_shrink: 0.0,
                ..default()
            },
            BackgroundColor(theme::TRACK),
            Pickable::IGNORE,
        ))
        .with_children(|track| fill(track, share.clamp(0.0, 1.0), BorderRadius::MAX, colour));
}

/// The filled part of a bar, with an outline where its colour is too pale for the track.
fn fill(track: &mut ChildSpawnerCommands, share: f32, border_radius: BorderRadius, colour: Color) {
    if share <= 0.0 {
        return;
    }
    let edge = theme::edge(colour);
    track.spawn((
        Node {
            width: percent(100.0 * share),
            height: percent(100),
            border: UiRect::all(px(if edge.is_some() { 1.5 } else { 0.0 })),
            border_radius,
            ..default()
        },
        BackgroundColor(colour),
        BorderColor::all(edge.unwrap_or(colour)),
        Pickable::IGNORE,
    ));
}

/// A thick bar as wide as there is room, filled to a share of 0..=1, with an upright mark at another share, if there is one.
pub fn marked_bar(parent: &mut ChildSpawnerCommands, share: f32, mark: Option<f32>, colour: Color) {
    let wide = |share: f32| percent(100.0 * share.clamp(0.0, 1.0));
    parent
        .spawn((
            Node { height: px(14), width: percent(100), ..default() },
            BackgroundColor(theme::TRACK),
            Pickable::IGNORE,
        ))
        .with_children(|track| {
            track.spawn((
                Node { height: percent(100), width: wide(share), ..default() },
                BackgroundColor(colour),
                Pickable::IGNORE,
            ));
            if let Some(mark) = mark {
                track.spawn((
                    Node {
                        position_type: PositionType::Absolute,
                        left: px(0),
                        top: px(-3),
                        height: px(20),
                        width: wide(mark),
                        border: UiRect::right(px(3)),
                        ..default()
                    },
                    BorderColor::all(theme::INK),
                    Pickable::IGNORE,
                ));
            }
        });
}

/// A square tile filled from the left to a share of 0..=1.
pub(super) fn bar_square(parent: &mut ChildSpawnerCommands, size: f32, share: f32, colour: Color) {
    parent
        .spawn((
            Node {
                width: px(size),
                height: px(size),
                border_radius: BorderRadius::all(px(4)),
                overflow: Overflow::clip(),
                ..default()
            },
            BackgroundColor(theme::TRACK),
            Pickable::IGNORE,
        ))
        .with_children(|tile| fill(tile, share, BorderRadius::all(px(4)), colour));
}
