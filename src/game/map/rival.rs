//! The rival: stands where they were seen at work this morning, for all to see.

use super::{
    OnMap,
    daylight::Daylit,
    houses::{Painter, place_of},
    layout::MapLayout,
};
use crate::game::{AppSystems, screens::Screen, session::Session};
use bevy::{prelude::*, sprite::Anchor};

/// The rival's figure.
#[derive(Component)]
struct Rival;

/// On the other side of the house from where the player stops.
const BESIDE: Vec2 = Vec2::new(40.0, 14.0);
const SIZE: Vec2 = Vec2::new(46.0, 46.0);

fn stand(mut commands: Commands, mut painter: Painter, session: Res<Session>, old: Query<Entity, With<Rival>>) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(id) = session.senior().rival() else { return };
    let here = place_of(&session, id) + BESIDE;
    commands.spawn((
        Name::new("Rival"),
        Rival,
        Daylit,
        painter.sprite("rival", SIZE),
        Anchor(Vec2::new(0.0, 0.5 - 104.0 / 110.0)),
        Transform::from_translation(painter.layout.at(here).extend(MapLayout::depth(here) + 0.4)),
        Pickable::IGNORE,
        OnMap,
        DespawnOnExit(Screen::Territory),
    ));
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        stand
            .run_if(
                in_state(Screen::Territory).and_then(resource_exists_and_changed::<Session>.or_else(super::resized)),
            )
            .after(super::houses::draw)
            .in_set(AppSystems::Present),
    );
}
