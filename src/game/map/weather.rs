//! What comes down from the sky. It stands still unless whoever plays wants the town to move on its own.

use super::{
    OnMap,
    houses::{GROUND, Painter},
    layout::MapLayout,
};
use crate::{
    game::{
        AppSystems,
        awake::Awake,
        display::Renderer,
        screens::{Menu, Screen},
        session::Session,
        settings::Settings,
    },
    scenario::{Season, Sky},
};
use bevy::{prelude::*, sprite::Anchor};

/// A drawing over the whole town.
#[derive(Component)]
struct Overhead {
    /// The drawing.
    name: &'static str,
    /// Map units a second that it moves down and to the right, if it moves.
    drift: Vec2,
    /// Where it began, from where it is drawn.
    from: Vec2,
}

/// Over trees and houses, under the labels.
const DEPTH: f32 = 28.0;

/// The drawing of a sky and how it drifts; a clear one has none.
fn overhead(sky: Sky, season: Season) -> Option<(&'static str, Vec2)> {
    Some(match (sky, season) {
        (Sky::Clear, _) => return None,
        (Sky::Cloud, _) | (Sky::Wind, Season::Summer | Season::Winter) => ("weather/cloud", Vec2::new(14.0, 0.0)),
        (Sky::Rain, _) => ("weather/rain", Vec2::new(-90.0, 620.0)),
        (Sky::Snow, _) => ("weather/snow", Vec2::new(8.0, 46.0)),
        (Sky::Wind, Season::Spring) => ("weather/petals", Vec2::new(52.0, 30.0)),
        (Sky::Wind, Season::Autumn) => ("weather/leaves", Vec2::new(58.0, 34.0)),
        (Sky::Haze, _) => ("weather/haze", Vec2::ZERO),
    })
}

/// Where whoever plays lets the town move, a spring day is never without petals.
fn moving(settings: &Settings, renderer: Renderer) -> bool {
    settings.ambient && !settings.calm && !renderer.software
}

fn cover(
    mut commands: Commands,
    mut painter: Painter,
    session: Res<Session>,
    settings: Res<Settings>,
    renderer: Res<Renderer>,
    old: Query<(Entity, &Overhead)>,
) {
    let day = session.view().day();
    let (sky, season) = (session.scenario().sky(day), session.scenario().season(day));
    let petals = moving(&settings, *renderer) && sky == Sky::Clear && season == Season::Spring;
    let wanted = if petals { overhead(Sky::Wind, season) } else { overhead(sky, season) };
    if old.iter().next().map(|(_, overhead)| overhead.name) == wanted.map(|(name, _)| name) {
        return;
    }
    old.iter().for_each(|(entity, _)| commands.entity(entity).despawn());
    let Some((name, drift)) = wanted else { return };
    let (size, origin) = GROUND;
    // What moves is followed by itself: from above, from the left, and from both.
    let copies: &[Vec2] = match moving(&settings, *renderer) {
        true => &[Vec2::ZERO, Vec2::NEG_Y, Vec2::NEG_X, Vec2::NEG_ONE],
        false => &[Vec2::ZERO],
    };
    for copy in copies {
        let from = copy * size - origin;
        commands.spawn((
            Name::new("Weather"),
            Overhead { name, drift, from },
            painter.sprite(name, size),
            Anchor::TOP_LEFT,
            Transform::from_translation(painter.layout.at(from).extend(DEPTH)),
            Pickable::IGNORE,
            OnMap,
            DespawnOnExit(Screen::Territory),
        ));
    }
}

fn drift(
    time: Res<Time>,
    layout: Res<MapLayout>,
    settings: Res<Settings>,
    renderer: Res<Renderer>,
    menu: Res<State<Menu>>,
    mut awake: ResMut<Awake>,
    mut drawings: Query<(&Overhead, &mut Transform)>,
) {
    // Under a page nobody sees it.
    if !moving(&settings, *renderer) || *menu.get() != Menu::None {
        return;
    }
    for (overhead, mut place) in &mut drawings {
        if overhead.drift == Vec2::ZERO {
            continue;
        }
        awake.stay();
        let (size, _) = GROUND;
        let gone = (overhead.drift * time.elapsed_secs()).rem_euclid(size);
        place.translation = layout.at(overhead.from + gone).extend(DEPTH);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (
            cover.run_if(
                resource_exists_and_changed::<Session>.or_else(super::resized).or_else(resource_changed::<Settings>),
            ),
            drift,
        )
            .chain()
            .run_if(in_state(Screen::Territory))
            .after(super::houses::refresh)
            .in_set(AppSystems::Present),
    );
}
