//! A day turns: the town lies dark for a moment and brightens. Nothing waits for it.

use super::OnMap;
use crate::game::{
    AppSystems,
    awake::Awake,
    screens::{Menu, Screen},
    session::Happened,
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

fn fall(mut commands: Commands, mut happened: MessageReader<Happened>, old: Query<Entity, With<Dark>>) {
    let ended = happened.read().filter(|Happened(event)| matches!(event, Event::DayEnded { .. })).count();
    if ended == 0 {
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
    mut nights: Query<(Entity, &mut Dark, &mut Sprite)>,
) {
    for (entity, mut dark, mut sprite) in &mut nights {
        // Under a page of questions nobody would see it brighten.
        if *menu.get() != Menu::None {
            continue;
        }
        awake.stay();
        dark.0 += time.delta();
        let left = 1.0 - (dark.0.as_secs_f32() / LENGTH.as_secs_f32()).min(1.0);
        sprite.color.set_alpha(DEEPEST * left * left);
        if dark.0 >= LENGTH {
            commands.entity(entity).despawn();
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (fall, lift).chain().run_if(in_state(Screen::Territory)).in_set(AppSystems::Present));
}
