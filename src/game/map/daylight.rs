//! The light of the hour: morning to evening as the day's hours run down, duller under clouds. In the evening the lamps of
//! the houses are lit.

use super::{
    OnMap,
    houses::{self, House, Painter},
};
use crate::{
    game::{AppSystems, art::Art, awake::Awake, screens::Screen, session::Session, settings::Settings},
    scenario::Sky,
};
use bevy::{prelude::*, sprite::Anchor};
use std::time::Duration;

/// A sprite that the light of the hour falls on.
#[derive(Component, Clone, Copy, Default)]
pub struct Daylit;

/// Lamplight over a house or over the town.
#[derive(Component)]
struct Lamplight;

/// The light, and what it is turning into.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct Daylight {
    now: Light,
    from: Light,
    to: Light,
    passed: Duration,
}

/// How the town is lit.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Light {
    /// What the colours are multiplied by, in sRGB.
    tint: Vec3,
    /// How bright the lamps are, 0..=1.
    lamps: f32,
}

impl Default for Light {
    fn default() -> Self {
        Self { tint: Vec3::ONE, lamps: 0.0 }
    }
}

/// Share of the day's hours that are used, and the light then.
const HOURS: [(f32, Light); 5] = [
    (0.0, Light { tint: Vec3::new(1.0, 0.985, 0.955), lamps: 0.0 }),
    (0.35, Light { tint: Vec3::new(1.0, 1.0, 1.0), lamps: 0.0 }),
    (0.65, Light { tint: Vec3::new(1.0, 0.965, 0.9), lamps: 0.0 }),
    (0.85, Light { tint: Vec3::new(1.0, 0.9, 0.8), lamps: 0.35 }),
    (1.0, Light { tint: Vec3::new(0.66, 0.66, 0.84), lamps: 1.0 }),
];

/// The light turns in this time.
const TURN: Duration = Duration::from_millis(600);
/// Lamplight lies on its house, under the tree before it.
const ON_HOUSE: f32 = 0.005;
/// The town's lamps lie on the ground, under every house.
const ON_GROUND: f32 = 0.5;

impl Light {
    /// The light when a share of 0..=1 of the day's hours is used.
    fn at(share: f32, sky: Sky) -> Self {
        let share = share.clamp(0.0, 1.0);
        let later = HOURS.iter().position(|(from, _)| *from >= share).unwrap_or(HOURS.len() - 1).max(1);
        let ((begin, before), (end, after)) = (HOURS[later - 1], HOURS[later]);
        let clear = before.mix(after, (share - begin) / (end - begin));
        let (dull, lamps) = match sky {
            Sky::Clear | Sky::Wind | Sky::Haze => (Vec3::ONE, 0.0),
            Sky::Cloud => (Vec3::new(0.95, 0.96, 0.98), 0.0),
            Sky::Rain => (Vec3::new(0.86, 0.89, 0.94), 0.3),
            Sky::Snow => (Vec3::new(0.93, 0.95, 1.0), 0.2),
        };
        Self { tint: clear.tint * dull, lamps: clear.lamps.max(lamps) }
    }

    fn mix(self, other: Self, share: f32) -> Self {
        Self { tint: self.tint.lerp(other.tint, share), lamps: self.lamps + (other.lamps - self.lamps) * share }
    }

    fn falls_on(self, sprite: &mut Sprite) {
        let colour = Color::srgba(self.tint.x, self.tint.y, self.tint.z, sprite.color.alpha());
        if sprite.color != colour {
            sprite.color = colour;
        }
    }
}

/// Finds out what the light should be; a new light comes over the town little by little, a new day at once.
fn aim(session: Res<Session>, settings: Res<Settings>, mut daylight: ResMut<Daylight>, mut day: Local<u16>) {
    let view = session.view();
    let used = 1.0 - view.hours_left().as_f64() / view.hours_per_day().as_f64().max(f64::EPSILON);
    let light = Light::at(used as f32, session.scenario().sky(view.day()));
    if light == daylight.to {
        return;
    }
    let at_once = settings.calm || *day != view.day().0;
    *day = view.day().0;
    *daylight = match at_once {
        true => Daylight { now: light, from: light, to: light, passed: TURN },
        false => Daylight { from: daylight.now, to: light, passed: Duration::ZERO, now: daylight.now },
    };
}

fn turn(time: Res<Time>, mut awake: ResMut<Awake>, mut daylight: ResMut<Daylight>) {
    if daylight.passed >= TURN {
        return;
    }
    awake.stay();
    daylight.passed += time.delta();
    let share = (daylight.passed.as_secs_f32() / TURN.as_secs_f32()).min(1.0);
    daylight.now = daylight.from.mix(daylight.to, share);
}

fn shine(daylight: Res<Daylight>, mut lit: Query<(Ref<Daylit>, &mut Sprite)>) {
    let turned = daylight.is_changed();
    for (daylit, mut sprite) in &mut lit {
        // A sprite that was drawn anew has lost its light.
        if turned || daylit.is_added() || sprite.is_changed() {
            let shown = sprite.bypass_change_detection();
            let before = shown.color;
            daylight.now.falls_on(shown);
            if shown.color != before {
                sprite.set_changed();
            }
        }
    }
}

/// Lamps are drawn when it gets dark, not before.
fn light_lamps(
    mut commands: Commands,
    mut painter: Painter,
    daylight: Res<Daylight>,
    session: Res<Session>,
    houses: Query<&House>,
    mut lamps: Query<(Entity, &mut Sprite), With<Lamplight>>,
) {
    let bright = daylight.now.lamps;
    if bright <= 0.01 {
        lamps.iter().for_each(|(lamp, _)| commands.entity(lamp).despawn());
        return;
    }
    for (_, mut sprite) in &mut lamps {
        if sprite.color.alpha() != bright {
            sprite.color.set_alpha(bright);
        }
    }
    if !lamps.is_empty() {
        return;
    }
    for &House(id) in &houses {
        let Some(light) = Art::there(format!("light/{}", session.spec(id).kind)) else { continue };
        let lamp = painter.standing(&light, houses::HOUSE, houses::place_of(&session, id), ON_HOUSE);
        commands.spawn((Name::new("Lamplight"), Lamplight, lamp, Pickable::IGNORE));
    }
    let town = format!("light/map_{}", houses::map_of(&session));
    if let Some(light) = Art::there(town) {
        let (size, origin) = houses::GROUND;
        let corner = painter.layout.at(-origin);
        commands.spawn((
            Name::new("Lamps of the town"),
            Lamplight,
            painter.sprite(&light, size),
            Anchor::TOP_LEFT,
            Transform::from_translation(corner.extend(ON_GROUND)),
            Pickable::IGNORE,
            OnMap,
            DespawnOnExit(Screen::Territory),
        ));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Daylight>().add_systems(
        Update,
        (aim, turn, shine, light_lamps)
            .chain()
            .run_if(in_state(Screen::Territory))
            .after(houses::refresh)
            .in_set(AppSystems::Present),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How bright a light is, as the eye weighs it.
    fn brightness(light: Light) -> f32 {
        light.tint.dot(Vec3::new(0.21, 0.72, 0.07))
    }

    #[test]
    fn the_day_grows_bright_then_dark_and_the_lamps_come_on_in_the_evening() {
        let at = |share| Light::at(share, Sky::Clear);
        assert!(brightness(at(0.35)) > brightness(at(0.0)));
        let afternoon: Vec<f32> = (0..=10).map(|step| brightness(at(0.35 + 0.065 * step as f32))).collect();
        assert!(afternoon.windows(2).all(|pair| pair[1] <= pair[0]), "{afternoon:?}");
        assert_eq!(at(0.5).lamps, 0.0);
        assert_eq!(at(1.0).lamps, 1.0);
    }

    #[test]
    fn rain_is_darker_than_sun_at_every_hour() {
        for step in 0..=10 {
            let share = step as f32 / 10.0;
            assert!(brightness(Light::at(share, Sky::Rain)) < brightness(Light::at(share, Sky::Clear)));
        }
    }

    #[test]
    fn hours_out_of_bounds_are_morning_and_evening() {
        assert_eq!(Light::at(-1.0, Sky::Clear), Light::at(0.0, Sky::Clear));
        assert_eq!(Light::at(2.0, Sky::Clear), Light::at(1.0, Sky::Clear));
    }
}
