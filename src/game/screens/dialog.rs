//! One card in the middle of the window: as wide as it wants to be and the window lets it, as high as its content. What is
//! higher than the window scrolls; the buttons at its foot stay where they are.

use crate::game::{
    display::Display,
    widgets::{card, column, row, scroll_sheet},
};
use bevy::prelude::*;

/// Room between the card and the window's upper and lower edge.
const EDGE: f32 = 8.0;
/// The scroll bar stands in the card's padding.
const BAR: f32 = 6.0;

/// The card with its content, and with buttons below it.
pub(super) fn dialog(
    parent: &mut ChildSpawnerCommands,
    display: &Display,
    (width, padding): (f32, f32),
    fill: impl FnOnce(&mut ChildSpawnerCommands),
    foot: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let padding = if display.narrow { padding.min(16.0) } else { padding };
    parent
        .spawn(card(0.0))
        .insert(Node {
            width: px(display.wide(width)),
            max_height: px(display.size.y - 2.0 * EDGE),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            ..column(0.0)
        })
        .with_children(|card| {
            let edges = UiRect::new(px(padding), px(padding - BAR), px(padding), px(padding / 2.0));
            scroll_sheet(card, edges, 8.0, fill);
            card.spawn((
                Node {
                    padding: UiRect::new(px(padding), px(padding), px(4), px(padding)),
                    flex_wrap: FlexWrap::Wrap,
                    row_gap: px(8),
                    flex_shrink: 0.0,
                    ..row(10.0)
                },
                Pickable::IGNORE,
            ))
            .with_children(foot);
        });
}
