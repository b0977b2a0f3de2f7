//! The salesperson on a bicycle: rides to whoever is visited, in half a second at most.

use super::{
    OnMap,
    houses::{Painter, place_of},
    layout::MapLayout,
};
use crate::{
    game::{
        AppSystems,
        awake::Awake,
        screens::Screen,
        session::{Happened, Session},
    },
    sim::{Event, SaleRoute},
};
use bevy::{prelude::*, sprite::Anchor};
use std::time::Duration;

/// Where the player is and where they ride, in map units.
#[derive(Component)]
struct Player;

/// The ride; it outlives a new layout of the map.
#[derive(Resource)]
pub struct Ride {
    from: Vec2,
    to: Vec2,
    passed: Duration,
}

/// The bridge: where every day begins.
const BRIDGE: Vec2 = Vec2::new(548.0, 424.0);
const RIDE: Duration = Duration::from_millis(500);
/// Beside the house, not before its door.
const BESIDE: Vec2 = Vec2::new(-44.0, 8.0);
const SIZE: Vec2 = Vec2::new(52.0, 52.0);

impl Default for Ride {
    fn default() -> Self {
        Self { from: BRIDGE, to: BRIDGE, passed: RIDE }
    }
}

impl Ride {
    fn here(&self) -> Vec2 {
        let share = (self.passed.as_secs_f32() / RIDE.as_secs_f32()).min(1.0);
        // Sets off and arrives gently.
        self.from.lerp(self.to, share * share * (3.0 - 2.0 * share))
    }
}

pub fn place(mut commands: Commands, mut painter: Painter, ride: Res<Ride>) {
    let here = ride.here();
    commands.spawn((
        Name::new("Player"),
        Player,
        painter.sprite("player", SIZE),
        Anchor(Vec2::new(0.0, 0.5 - 104.0 / 110.0)),
        Transform::from_translation(painter.layout.at(here).extend(MapLayout::depth(here) + 0.5)),
        Pickable::IGNORE,
        OnMap,
        DespawnOnExit(Screen::Territory),
    ));
}

fn set_off(mut happened: MessageReader<Happened>, session: Res<Session>, mut ride: ResMut<Ride>) {
    for Happened(event) in happened.read() {
        let to = match event {
            Event::Touched { prospect, .. }
            | Event::Declined { prospect, .. }
            | Event::CrossSellDeclined { prospect, .. }
            | Event::ReferralDeclined { prospect }
            | Event::ComplaintHandled { prospect, .. }
            // What customers do by night is told too; then the day's end leads back to the bridge.
            | Event::Referred { by: prospect, .. } => place_of(&session, *prospect) + BESIDE,
            Event::Sold { prospect, route: SaleRoute::Ask | SaleRoute::Discount | SaleRoute::CrossSell, .. } => {
                place_of(&session, *prospect) + BESIDE
            }
            Event::DayEnded { .. } => BRIDGE,
            _ => continue,
        };
        *ride = Ride { from: ride.here(), to, passed: Duration::ZERO };
    }
}

fn ride_on(
    time: Res<Time>,
    layout: Res<MapLayout>,
    mut ride: ResMut<Ride>,
    mut awake: ResMut<Awake>,
    mut player: Single<(&mut Transform, &mut Sprite), With<Player>>,
) {
    if ride.passed >= RIDE {
        return;
    }
    awake.stay();
    ride.passed += time.delta();
    let here = ride.here();
    let (place, sprite) = &mut *player;
    place.translation = layout.at(here).extend(MapLayout::depth(here) + 0.5);
    sprite.flip_x = ride.to.x < ride.from.x;
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Ride>()
        .add_systems(OnExit(Screen::Territory), |mut ride: ResMut<Ride>| *ride = Ride::default())
        .add_systems(
            Update,
            (set_off, ride_on).chain().run_if(in_state(Screen::Territory)).in_set(AppSystems::Present),
        );
}
