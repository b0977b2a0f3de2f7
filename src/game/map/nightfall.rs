//! A day turns: the town lies dark for a moment, the moon sinks, the sun comes up. Nothing waits for it.

use super::{
    OnMap,
    flash::{Flash, Flashes, Pose},
};
use crate::game::{
    AppSystems,
    awake::Awake,
    screens::{Menu, Screen},
    session::Happened,
    settings::Settings,
    theme,
};
use crate::sim::Event;
use bevy::prelude::*;
use std::time::Duration;

/// The dark, and for how long it has been lifting.
#[derive(Component, Default)]
struct Dark(Duration);

const LENGTH: Duration = Duration::from_millis(650);
/// How dark it is at first.
const DEEPEST: f32 = 0.78;
/// Over everything on the map.
const DEPTH: f32 = 80.0;
/// Larger than any window, in world units.
const SIZE: Vec2 = Vec2::splat(10_000.0);

fn fall(
    mut commands: Commands,
    mut happened: MessageReader<Happened>,
    settings: Res<Settings>,
    old: Query<Entity, With<Dark>>,
) {
    let ended = happened.read().filter(|Happened(event)| matches!(event, Event::DayEnded { .. })).count();
    if ended == 0 || settings.calm {
        return;
    }
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    commands.spawn((
        Name::new("Night"),
        Dark::default(),
        Sprite::from_color(theme::VEIL.with_alpha(DEEPEST), SIZE),
        Transform::from_xyz(0.0, 0.0, DEPTH),
        Pickable::IGNORE,
        OnMap,
        DespawnOnExit(Screen::Territory),
    ));
}

fn lift(
    mut commands: Commands,
    time: Res<Time>,
    menu: Res<State<Menu>>,
    mut awake: ResMut<Awake>,
    mut flashes: Flashes,
    mut nights: Query<(Entity, &mut Dark, &mut Sprite), Without<Flash>>,
) {
    for (entity, mut dark, mut sprite) in &mut nights {
        // Under a page of questions nobody would see it brighten.
        if *menu.get() != Menu::None {
            continue;
        }
        awake.stay();
        if dark.0.is_zero() {
            turn_the_sky(&mut flashes);
        }
        dark.0 += time.delta();
        let left = 1.0 - (dark.0.as_secs_f32() / LENGTH.as_secs_f32()).min(1.0);
        sprite.color.set_alpha(DEEPEST * left * left);
        if dark.0 >= LENGTH {
            commands.entity(entity).despawn();
        }
    }
}

/// The moon goes down on one side, the sun comes up on the other.
fn turn_the_sky(flashes: &mut Flashes) {
    let pose = |x: f32, y: f32, alpha: f32| Pose { at: Vec2::new(x, y), scale: 1.0, alpha };
    let size = Vec2::splat(84.0);
    let moon = Flash::new(pose(300.0, 150.0, 1.0), pose(170.0, 290.0, 0.0), 700);
    let sun = Flash::new(pose(620.0, 300.0, 0.6), pose(700.0, 130.0, 0.0), 1300);
    flashes.show("map/moon", size, moon.before_night());
    flashes.show("map/sun", size, sun.before_night().after(200));
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (fall, lift).chain().run_if(in_state(Screen::Territory)).in_set(AppSystems::Present));
}
