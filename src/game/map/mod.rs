//! The map: the town, its houses, the trees before them, and the salesperson's bicycle. Sprites, not interface nodes.

mod daylight;
mod flash;
mod houses;
mod labels;
mod layout;
mod motion;
mod nightfall;
mod player;
mod rival;
mod roads;
mod signs;
mod toast;
mod tree;
mod weather;

use super::{
    AppSystems,
    display::{Display, Restage},
    screens::Screen,
    session::Session,
};
use bevy::{prelude::*, sprite::SpritePickingMode};

pub use houses::{House, house};
pub use layout::MapLayout;
pub use tree::tree;

/// Everything on the map; despawned with the territory.
#[derive(Component)]
struct OnMap;

/// The map must be drawn anew.
fn resized(restage: MessageReader<Restage>) -> bool {
    !restage.is_empty()
}

fn lay_out(display: Res<Display>, mut layout: ResMut<MapLayout>) {
    layout.set_if_neq(MapLayout::of(&display));
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<MapLayout>()
        .insert_resource(SpritePickingSettings { require_markers: false, picking_mode: SpritePickingMode::BoundingBox })
        .add_plugins((
            daylight::plugin,
            motion::plugin,
            nightfall::plugin,
            player::plugin,
            rival::plugin,
            toast::plugin,
            weather::plugin,
        ))
        .add_systems(
            OnEnter(Screen::Territory),
            (lay_out, houses::clear, houses::draw_ground, houses::draw, labels::write, player::place).chain(),
        )
        .add_systems(
            Update,
            (
                (lay_out, houses::clear, houses::draw_ground, houses::draw, labels::write, player::place)
                    .chain()
                    .run_if(in_state(Screen::Territory).and_then(resized)),
                (houses::refresh, labels::write)
                    .chain()
                    .run_if(in_state(Screen::Territory).and_then(resource_exists_and_changed::<Session>)),
                houses::mark_selection.run_if(in_state(Screen::Territory)),
            )
                .chain()
                .in_set(AppSystems::Present),
        );
}
