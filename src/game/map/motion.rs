//! Motion with meaning: a tree that grows swells once, a refusal shakes it. Everything is still within half a second.

use super::houses::TreeOf;
use crate::{
    game::{AppSystems, awake::Awake, screens::Screen, session::Happened},
    sim::Event,
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

const LENGTH: Duration = Duration::from_millis(450);

impl Motion {
    /// Begins a movement; a shake isn't drowned by growth.
    pub fn start(&mut self, what: Growing) {
        if !matches!(self.0, Some((Growing::Shake, _))) || what == Growing::Shake {
            self.0 = Some((what, Duration::ZERO));
        }
    }
}

fn react(mut happened: MessageReader<Happened>, mut trees: Query<(&TreeOf, &mut Motion)>) {
    for Happened(event) in happened.read() {
        let (prospect, what) = match event.whoever_did_it() {
            Event::Touched { prospect, .. }
            | Event::Sold { prospect, .. }
            | Event::Referred { prospect, .. }
            | Event::ComplaintHandled { prospect, .. } => (*prospect, Growing::Grow),
            Event::Declined { prospect, .. }
            | Event::DoorClosed { prospect }
            | Event::CrossSellDeclined { prospect, .. }
            | Event::Complained { prospect }
            | Event::CustomerLeft { prospect } => (*prospect, Growing::Shake),
            _ => continue,
        };
        for (tree, mut motion) in &mut trees {
            if tree.0 == prospect {
                motion.start(what);
            }
        }
    }
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

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (react, advance).chain().run_if(in_state(Screen::Territory)).in_set(AppSystems::Present));
}
