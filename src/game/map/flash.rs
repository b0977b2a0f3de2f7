//! Drawings that are seen for a moment: a ring that spreads, petals that fall, a letter on its way.

use super::{OnMap, houses::Painter, layout::MapLayout};
use crate::game::{awake::Awake, screens::Screen, settings::Settings};
use bevy::{ecs::system::SystemParam, prelude::*};
use std::time::Duration;

/// How a drawing lies on the map at one end of its moment.
#[derive(Clone, Copy, Debug)]
pub struct Pose {
    /// Its middle, in map units.
    pub at: Vec2,
    /// Its size, compared with the size it was drawn in.
    pub scale: f32,
    /// How much is seen of it, 0..=1.
    pub alpha: f32,
}

/// What is seen, and how it changes meanwhile.
#[derive(Component, Clone, Debug)]
pub struct Flash {
    from: Pose,
    to: Pose,
    /// How high it rises over the straight line in between, in map units.
    arc: f32,
    depth: f32,
    waits: Duration,
    takes: Duration,
    passed: Duration,
}

impl Flash {
    /// From one pose to another in so many milliseconds.
    pub fn new(from: Pose, to: Pose, milliseconds: u64) -> Self {
        let takes = Duration::from_millis(milliseconds);
        Self { from, to, arc: 0.0, depth: DEPTH, waits: Duration::ZERO, takes, passed: Duration::ZERO }
    }

    /// In an arc, as something thrown.
    pub fn over(self, arc: f32) -> Self {
        Self { arc, ..self }
    }

    /// Before the night that lies over everything.
    pub fn before_night(self) -> Self {
        Self { depth: BEFORE_NIGHT, ..self }
    }

    /// After a while.
    pub fn after(self, milliseconds: u64) -> Self {
        Self { waits: Duration::from_millis(milliseconds), ..self }
    }

    /// How it lies now; nothing is seen of it before its time and after it.
    fn pose(&self) -> Pose {
        let passed = self.passed.saturating_sub(self.waits);
        let share = (passed.as_secs_f32() / self.takes.as_secs_f32().max(f32::EPSILON)).min(1.0);
        // Quick at first, then slower: what is thrown or rung.
        let eased = 1.0 - (1.0 - share) * (1.0 - share);
        let mut at = self.from.at.lerp(self.to.at, eased);
        at.y -= self.arc * 4.0 * eased * (1.0 - eased);
        let between = |a: f32, b: f32| a + (b - a) * eased;
        let seen = self.passed >= self.waits && share < 1.0;
        Pose {
            at,
            scale: between(self.from.scale, self.to.scale),
            alpha: if seen { between(self.from.alpha, self.to.alpha) } else { 0.0 },
        }
    }

    fn is_over(&self) -> bool {
        self.passed >= self.waits + self.takes
    }
}

/// Shows drawings for a moment; none where whoever plays wants no motion.
#[derive(SystemParam)]
pub struct Flashes<'w, 's> {
    commands: Commands<'w, 's>,
    painter: Painter<'w, 's>,
    settings: Res<'w, Settings>,
}

/// Over houses, trees and labels, under what is told in words.
const DEPTH: f32 = 40.0;
const BEFORE_NIGHT: f32 = 90.0;

impl Flashes<'_, '_> {
    /// A drawing of this size in map units.
    pub fn show(&mut self, name: &str, size: Vec2, flash: Flash) {
        if self.settings.calm {
            return;
        }
        let pose = flash.pose();
        let mut sprite = self.painter.sprite(name, size);
        sprite.color.set_alpha(pose.alpha);
        let place = self.painter.layout.at(pose.at).extend(flash.depth);
        self.commands.spawn((
            Name::new("Flash"),
            flash,
            sprite,
            Transform::from_translation(place).with_scale(Vec3::splat(pose.scale)),
            Pickable::IGNORE,
            OnMap,
            DespawnOnExit(Screen::Territory),
        ));
    }
}

/// Moves what is seen for a moment, and puts it away.
pub(super) fn pass(
    mut commands: Commands,
    time: Res<Time>,
    layout: Res<MapLayout>,
    mut awake: ResMut<Awake>,
    mut flashes: Query<(Entity, &mut Flash, &mut Transform, &mut Sprite)>,
) {
    for (entity, mut flash, mut place, mut sprite) in &mut flashes {
        awake.stay();
        flash.passed += time.delta();
        if flash.is_over() {
            commands.entity(entity).despawn();
            continue;
        }
        let pose = flash.pose();
        place.translation = layout.at(pose.at).extend(flash.depth);
        place.scale = Vec3::splat(pose.scale);
        sprite.color.set_alpha(pose.alpha);
    }
}
