//! A column that scrolls by wheel and by keys, with a bar beside it that shows itself only where there is more to see.

use super::strokes::Strokes;
use crate::game::{AppSystems, theme};
use bevy::{
    prelude::*,
    ui::UiSystems,
    ui_widgets::{ControlOrientation, ScrollArea, Scrollbar, ScrollbarThumb},
};

/// Width of the bar.
const BAR: f32 = 6.0;
/// The thumb is never shorter than this.
const THUMB: f32 = 28.0;

/// A column that takes the room that is left in its parent's column, and scrolls within it. Returns what scrolls.
pub fn scroll_column(
    parent: &mut ChildSpawnerCommands,
    padding: UiRect,
    space: f32,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) -> Entity {
    scrolling(parent, Node { flex_grow: 1.0, flex_basis: px(0), ..default() }, padding, space, fill)
}

/// A column as high as what is in it; where its parent's column isn't so high, it scrolls. Returns what scrolls.
pub fn scroll_sheet(
    parent: &mut ChildSpawnerCommands,
    padding: UiRect,
    space: f32,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) -> Entity {
    scrolling(parent, Node::default(), padding, space, fill)
}

/// A column that scrolls by itself, or else one that is as high as what is in it, on a page that scrolls as a whole.
pub fn scroll_part(
    parent: &mut ChildSpawnerCommands,
    by_itself: bool,
    padding: UiRect,
    space: f32,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    if by_itself {
        scroll_column(parent, padding, space, fill);
    } else {
        parent
            .spawn((Node { padding, flex_shrink: 0.0, ..super::column(space) }, Pickable::IGNORE))
            .with_children(fill);
    }
}

fn scrolling(
    parent: &mut ChildSpawnerCommands,
    size: Node,
    padding: UiRect,
    space: f32,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) -> Entity {
    let mut scrolled = Entity::PLACEHOLDER;
    let frame = Node {
        flex_direction: FlexDirection::Row,
        width: percent(100),
        min_height: px(0),
        align_items: AlignItems::Stretch,
        ..size
    };
    parent.spawn((frame, Pickable::IGNORE)).with_children(|frame| {
        let list = Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            padding,
            overflow: Overflow::scroll_y(),
            ..super::column(space)
        };
        let list = frame.spawn((list, ScrollArea, ScrollPosition::default())).with_children(fill).id();
        scrolled = list;
        frame
            .spawn((
                Node { width: px(BAR), flex_shrink: 0.0, margin: UiRect::vertical(px(2)), ..default() },
                Scrollbar::new(list, ControlOrientation::Vertical, THUMB),
                Visibility::Hidden,
            ))
            .with_child((
                ScrollbarThumb { border_radius: BorderRadius::MAX, ..default() },
                BackgroundColor(theme::BORDER),
            ));
    });
    scrolled
}

/// What scrolls goes on where it was when it is built anew under the same name.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct Keep(pub String);

/// What was scrolled last, and how far.
#[derive(Resource, Default)]
struct Kept(Option<(Keep, Vec2)>);

fn keep(mut kept: ResMut<Kept>, mut lists: Query<(&Keep, Ref<Keep>, &mut ScrollPosition)>) {
    for (name, added, mut position) in &mut lists {
        match &kept.0 {
            Some((other, at)) if other == name && added.is_added() => position.0 = *at,
            _ => kept.0 = Some((name.clone(), position.0)),
        }
    }
}

/// What page keys, Home and End move.
#[derive(Component)]
pub struct PageKeys;

/// A page key leaves so much of what was read in sight.
const OVERLAP: f32 = 48.0;

fn turn(mut strokes: Strokes, mut pages: Query<(&ComputedNode, &mut ScrollPosition), With<PageKeys>>) {
    let Ok((node, mut position)) = pages.single_mut() else { return };
    let height = node.size().y * node.inverse_scale_factor;
    let most = (node.content_size().y * node.inverse_scale_factor - height).max(0.0);
    for key in strokes.read() {
        let wanted = match key {
            KeyCode::PageUp => position.y - (height - OVERLAP),
            KeyCode::PageDown => position.y + (height - OVERLAP),
            KeyCode::Home => 0.0,
            KeyCode::End => most,
            _ => continue,
        };
        position.y = wanted.clamp(0.0, most);
    }
}

/// A bar beside a list that is seen whole says nothing.
fn show_where_needed(lists: Query<&ComputedNode>, mut bars: Query<(&Scrollbar, &mut Visibility)>) {
    for (bar, mut visibility) in &mut bars {
        let more = lists.get(bar.target).is_ok_and(|list| list.content_size().y > list.size().y + 1.0);
        visibility.set_if_neq(if more { Visibility::Inherited } else { Visibility::Hidden });
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Kept>().add_systems(PostUpdate, keep.before(UiSystems::Layout));
    app.add_systems(Update, (turn.in_set(AppSystems::Input), show_where_needed.in_set(AppSystems::Present)));
}
