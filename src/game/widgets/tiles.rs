//! Hours as half-hour tiles: how much of the day is left, how much a thing takes.

use crate::game::theme;
use crate::sim::Hours;
use bevy::prelude::*;

const TILE: u32 = 30;

/// A day of more tiles than this has smaller ones.
const MANY: u32 = 9;
/// Room between two tiles.
const SPACE: f32 = 4.0;

/// The day as tiles, the spent ones empty; a tile that is half used is half filled.
pub fn day(parent: &mut ChildSpawnerCommands, left: Hours, whole: Hours, size: f32) {
    let tiles = whole.minutes().div_ceil(TILE);
    let crowd = MANY as f32 / tiles.max(MANY) as f32;
    let (size, space) = (size * crowd, SPACE * crowd);
    parent.spawn((super::row(space), Pickable::IGNORE)).with_children(|row| {
        for tile in 0..tiles {
            let filled = (left.minutes() as f32 / TILE as f32 - tile as f32).clamp(0.0, 1.0);
            super::card::bar_square(row, size, filled, theme::HOUR);
        }
    });
}

/// A cost as small upright bars, one for each half hour begun.
pub fn cost(parent: &mut ChildSpawnerCommands, hours: Hours, colour: Color) {
    parent.spawn((super::row(4.0), Pickable::IGNORE)).with_children(|row| {
        for _ in 0..hours.minutes().div_ceil(TILE).min(8) {
            row.spawn((
                Node {
                    width: px(7),
                    height: px(14),
                    border: UiRect::all(px(1)),
                    border_radius: BorderRadius::all(px(2)),
                    ..default()
                },
                BackgroundColor(colour),
                BorderColor::all(theme::edge(colour).unwrap_or(colour)),
                Pickable::IGNORE,
            ));
        }
    });
}
