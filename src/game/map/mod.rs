//! The map: the town, its houses, the trees before them, and the salesperson's bicycle. Sprites, not interface nodes.

mod houses;
mod layout;
mod motion;
mod nightfall;
mod player;
mod rival;
mod signs;
mod toast;

use super::{
    AppSystems,
    display::{Display, Restage},
    screens::Screen,
    session::Session,
};
use crate::sim::{ProspectView, Stage};
use bevy::{prelude::*, sprite::SpritePickingMode};

pub use houses::{House, house};
pub use layout::MapLayout;

/// The drawing of a prospect's tree.
pub fn tree(prospect: &ProspectView) -> String {
    match prospect.stage {
        // Fruit is satisfaction; where it can't be seen, neither much nor none.
        Stage::Customer => {
            let seems = prospect.reading.and_then(|reading| reading.satisfaction).unwrap_or(1);
            format!("tree/customer_{}", seems.min(2))
        }
        Stage::Lost => "tree/lost".to_owned(),
        Stage::Refused => "tree/refused".to_owned(),
        Stage::Unknown => "tree/stage_0".to_owned(),
        Stage::Lead => format!("tree/stage_{}", prospect.bloom.unwrap_or(2)),
    }
}

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
        .add_plugins((motion::plugin, nightfall::plugin, player::plugin, rival::plugin, toast::plugin))
        .add_systems(
            OnEnter(Screen::Territory),
            (lay_out, houses::clear, houses::draw_ground, houses::draw, player::place).chain(),
        )
        .add_systems(
            Update,
            (
                (lay_out, houses::clear, houses::draw_ground, houses::draw, player::place)
                    .chain()
                    .run_if(in_state(Screen::Territory).and_then(resized)),
                houses::refresh.run_if(in_state(Screen::Territory).and_then(resource_exists_and_changed::<Session>)),
                houses::mark_selection.run_if(in_state(Screen::Territory)),
            )
                .chain()
                .in_set(AppSystems::Present),
        );
}
