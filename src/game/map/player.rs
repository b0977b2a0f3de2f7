//! The salesperson on a bicycle: rides to whoever is visited, along the roads, in six tenths of a second at most.

use super::{
    OnMap,
    daylight::Daylit,
    houses::{self, Painter, place_of},
    layout::MapLayout,
    roads::{Roads, Way},
};
use crate::{
    game::{
        AppSystems,
        awake::Awake,
        screens::Screen,
        session::{Happened, Session},
        settings::Settings,
    },
    sim::{Event, SaleRoute},
};
use bevy::{prelude::*, sprite::Anchor};
use std::time::Duration;

/// The salesperson's figure.
#[derive(Component)]
struct Player;

/// The ride; it outlives a new layout of the map.
#[derive(Resource, Default)]
pub struct Ride {
    way: Way,
    takes: Duration,
    passed: Duration,
}

/// A ride is over in this time at most, however far it goes.
const LONGEST: Duration = Duration::from_millis(600);
/// Map units a second; a short way takes less.
const SPEED: f32 = 600.0;
/// Beside the house, not before its door.
const BESIDE: Vec2 = Vec2::new(-44.0, 8.0);
const SIZE: Vec2 = Vec2::new(52.0, 52.0);
/// The drawings of one turn of the pedals, and how far one turn leads.
const PEDALLING: [&str; 3] = ["player", "player_2", "player_3"];
const TURN_OF_PEDALS: f32 = 48.0;

impl Ride {
    fn along(way: Way, calm: bool) -> Self {
        let takes = Duration::from_secs_f32(way.length() / SPEED).min(LONGEST);
        Self { way, takes, passed: if calm { takes } else { Duration::ZERO } }
    }

    fn is_over(&self) -> bool {
        self.passed >= self.takes
    }

    /// The share of the way that lies behind. Sets off and arrives gently.
    fn share(&self) -> f32 {
        if self.is_over() {
            return 1.0;
        }
        let share = self.passed.as_secs_f32() / self.takes.as_secs_f32();
        share * share * (3.0 - 2.0 * share)
    }

    fn here(&self) -> Vec2 {
        self.way.at(self.share()).0
    }
}

pub fn place(
    mut commands: Commands,
    mut painter: Painter,
    session: Res<Session>,
    mut roads: ResMut<Roads>,
    mut ride: ResMut<Ride>,
) {
    let map = houses::map_of(&session);
    if roads.map() != map {
        *roads = Roads::of(&map);
        *ride = Ride::along(Way::through(vec![roads.start()]), true);
    }
    let here = ride.here();
    commands.spawn((
        Name::new("Player"),
        Player,
        Daylit,
        painter.sprite(PEDALLING[0], SIZE),
        Anchor(Vec2::new(0.0, 0.5 - 104.0 / 110.0)),
        Transform::from_translation(painter.layout.at(here).extend(MapLayout::depth(here) + 0.5)),
        Pickable::IGNORE,
        OnMap,
        DespawnOnExit(Screen::Territory),
    ));
}

fn set_off(
    mut happened: MessageReader<Happened>,
    session: Res<Session>,
    settings: Res<Settings>,
    roads: Res<Roads>,
    mut ride: ResMut<Ride>,
) {
    for Happened(event) in happened.read() {
        let to = match event {
            Event::Touched { prospect, .. }
            | Event::Declined { prospect, .. }
            | Event::CrossSellDeclined { prospect, .. }
            | Event::ReferralDeclined { prospect }
            | Event::ComplaintHandled { prospect, .. }
            // What customers do by night is told too; then the day's end leads back to where it began.
            | Event::Referred { by: prospect, .. } => place_of(&session, *prospect) + BESIDE,
            Event::Sold { prospect, route: SaleRoute::Ask | SaleRoute::Discount | SaleRoute::CrossSell, .. } => {
                place_of(&session, *prospect) + BESIDE
            }
            Event::DayEnded { .. } => roads.start(),
            _ => continue,
        };
        let calm = settings.calm || matches!(event, Event::DayEnded { .. });
        *ride = Ride::along(Way::through(roads.way(ride.here(), to)), calm);
    }
}

/// Whoever presses something is in a hurry: the ride is over.
fn arrive_at_once(
    keys: Res<ButtonInput<KeyCode>>,
    mouse: Res<ButtonInput<MouseButton>>,
    mut ride: ResMut<Ride>,
    mut awake: ResMut<Awake>,
) {
    if !ride.is_over() && (keys.get_just_pressed().next().is_some() || mouse.get_just_pressed().next().is_some()) {
        ride.passed = ride.takes;
        awake.stay();
    }
}

fn ride_on(
    time: Res<Time>,
    mut painter: Painter,
    mut ride: ResMut<Ride>,
    mut awake: ResMut<Awake>,
    mut player: Single<(&mut Transform, &mut Sprite), With<Player>>,
) {
    if !ride.is_over() {
        awake.stay();
        ride.passed += time.delta();
    } else if !ride.is_changed() {
        return;
    }
    let share = ride.share();
    let (here, leftwards) = ride.way.at(share);
    let turns = share * ride.way.length() / TURN_OF_PEDALS;
    let pose = PEDALLING[(turns * PEDALLING.len() as f32) as usize % PEDALLING.len()];
    let (place, sprite) = &mut *player;
    place.translation = painter.layout.at(here).extend(MapLayout::depth(here) + 0.5);
    sprite.image = painter.sprite(pose, SIZE).image;
    sprite.flip_x = leftwards;
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Ride>()
        .init_resource::<Roads>()
        .add_systems(OnExit(Screen::Territory), |mut roads: ResMut<Roads>| *roads = Roads::default())
        .add_systems(
            Update,
            (arrive_at_once, set_off, ride_on).chain().run_if(in_state(Screen::Territory)).in_set(AppSystems::Present),
        );
}
