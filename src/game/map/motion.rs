//! Motion with meaning: a tree grows into its new drawing, a push shakes petals off it, a sale rings, a referral runs from
//! house to house. Everything is still within a second and a half; in calm, only what is afterwards is shown.

use super::{
    OnMap,
    flash::{Flash, Flashes, Pose, pass},
    houses::{TREE, TREE_AT, TreeOf, place_of},
};
use crate::{
    game::{
        AppSystems,
        awake::Awake,
        screens::Screen,
        session::{Happened, Session},
        settings::Settings,
    },
    sim::{Event, ProspectId},
};
use bevy::prelude::*;
use std::{f32::consts::TAU, time::Duration};

/// What a tree does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growing {
    /// Swells: something good has come.
    Grow,
    /// Shakes: somebody has felt pushed.
    Shake,
}

/// A movement under way.
#[derive(Component, Default)]
pub struct Motion(Option<(Growing, Duration)>);

/// The drawing that a tree has grown out of, fading over the new one.
#[derive(Component, Default)]
pub struct Outgrown(Duration);

const LENGTH: Duration = Duration::from_millis(550);
/// The old drawing is gone after this time.
const GROWTH: Duration = Duration::from_millis(700);
/// The middle of a house, from its foot.
const HOUSE_MIDDLE: Vec2 = Vec2::new(10.0, -45.0);
/// The middle of a tree, from its foot.
const TREE_MIDDLE: Vec2 = Vec2::new(0.0, -34.0);

impl Motion {
    /// Begins a movement; a shake isn't drowned by growth.
    pub fn start(&mut self, what: Growing) {
        if !matches!(self.0, Some((Growing::Shake, _))) || what == Growing::Shake {
            self.0 = Some((what, Duration::ZERO));
        }
    }
}

/// What an event does to whose tree.
fn effect(event: &Event) -> Option<(ProspectId, Growing)> {
    Some(match event.whoever_did_it() {
        Event::Touched { prospect, .. }
        | Event::Sold { prospect, .. }
        | Event::Referred { prospect, .. }
        | Event::ComplaintHandled { prospect, .. } => (*prospect, Growing::Grow),
        Event::Declined { prospect, .. }
        | Event::DoorClosed { prospect }
        | Event::CrossSellDeclined { prospect, .. }
        | Event::Complained { prospect }
        | Event::CustomerLeft { prospect } => (*prospect, Growing::Shake),
        _ => return None,
    })
}

pub(super) fn react(
    mut happened: MessageReader<Happened>,
    settings: Res<Settings>,
    session: Res<Session>,
    mut flashes: Flashes,
    mut trees: Query<(&TreeOf, &mut Motion)>,
) {
    for Happened(event) in happened.read() {
        if let Some((prospect, what)) = effect(event)
            && !settings.calm
        {
            for (_, mut motion) in trees.iter_mut().filter(|(tree, _)| tree.0 == prospect) {
                motion.start(what);
            }
            if what == Growing::Shake {
                shed(&mut flashes, place_of(&session, prospect));
            }
        }
        match event.whoever_did_it() {
            Event::Sold { prospect, .. } => ring(&mut flashes, place_of(&session, *prospect)),
            Event::Referred { by, prospect, .. } => {
                run(&mut flashes, place_of(&session, *by), place_of(&session, *prospect));
            }
            _ => {}
        }
    }
}

/// Petals fall off a tree that was shaken.
fn shed(flashes: &mut Flashes, house: Vec2) {
    let at = house + TREE_AT + TREE_MIDDLE;
    let from = Pose { at, scale: 0.9, alpha: 1.0 };
    let to = Pose { at: at + Vec2::new(16.0, 26.0), scale: 1.25, alpha: 0.0 };
    flashes.show("map/leaf_gust", TREE.0, Flash::new(from, to, 900));
}

/// A sale rings twice, and blossoms burst.
fn ring(flashes: &mut Flashes, house: Vec2) {
    let at = house + HOUSE_MIDDLE;
    let from = Pose { at, scale: 0.35, alpha: 0.95 };
    let to = Pose { at, scale: 1.5, alpha: 0.0 };
    for after in [0, 260] {
        flashes.show("map/ring", Vec2::splat(150.0), Flash::new(from, to, 900).after(after));
    }
    let burst = Pose { at: at + Vec2::new(0.0, -8.0), scale: 1.4, alpha: 0.0 };
    flashes.show("map/sparkle", Vec2::splat(110.0), Flash::new(Pose { scale: 0.5, ..from }, burst, 1200));
}

/// A word in somebody's favour goes from house to house.
fn run(flashes: &mut Flashes, by: Vec2, to: Vec2) {
    let end = |house: Vec2| Pose { at: house + HOUSE_MIDDLE, scale: 1.0, alpha: 1.0 };
    let arc = by.distance(to) * 0.18 + 20.0;
    flashes.show("map/courier", Vec2::splat(34.0), Flash::new(end(by), end(to), 900).over(arc));
    let arrived = Pose { scale: 0.3, ..end(to) };
    let gone = Pose { scale: 0.9, alpha: 0.0, ..end(to) };
    flashes.show("map/ring", Vec2::splat(120.0), Flash::new(arrived, gone, 600).after(850));
}

fn advance(time: Res<Time>, mut awake: ResMut<Awake>, mut trees: Query<(&mut Motion, &mut Transform)>) {
    for (mut motion, mut place) in &mut trees {
        let Some((what, passed)) = &mut motion.bypass_change_detection().0 else { continue };
        awake.stay();
        *passed += time.delta();
        let share = (passed.as_secs_f32() / LENGTH.as_secs_f32()).min(1.0);
        let fading = 1.0 - share;
        match what {
            Growing::Grow => place.scale = Vec3::splat(1.0 + 0.14 * fading * (share * TAU / 2.0).sin()),
            Growing::Shake => place.rotation = Quat::from_rotation_z(0.10 * fading * (share * TAU * 3.0).sin()),
        }
        if share >= 1.0 {
            place.scale = Vec3::ONE;
            place.rotation = Quat::IDENTITY;
            motion.0 = None;
        }
    }
}

/// The old drawing gives way to the new one.
fn outgrow(
    mut commands: Commands,
    time: Res<Time>,
    mut awake: ResMut<Awake>,
    mut old: Query<(Entity, &mut Outgrown, &mut Sprite), With<OnMap>>,
) {
    for (entity, mut outgrown, mut sprite) in &mut old {
        awake.stay();
        outgrown.0 += time.delta();
        let left = 1.0 - outgrown.0.as_secs_f32() / GROWTH.as_secs_f32();
        if left <= 0.0 {
            commands.entity(entity).despawn();
        } else {
            sprite.color.set_alpha(left);
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (react, advance, outgrow, pass)
            .chain()
            .run_if(in_state(Screen::Territory))
            .after(super::houses::refresh)
            .in_set(AppSystems::Present),
    );
}
