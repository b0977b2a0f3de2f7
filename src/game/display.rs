//! The size of things: one scale for the interface, and whether the side panel has room of its own.

use super::{AppSystems, art::Art};
use bevy::{prelude::*, render::renderer::RenderAdapterInfo, window::PrimaryWindow};

/// How the window is used. Sizes are in interface units.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Display {
    /// Width and height of the window.
    pub size: Vec2,
    /// Window pixels (logical) for each interface unit.
    pub scale: f32,
    /// Is the window so narrow that the side panel slides over the map?
    pub drawer: bool,
}

impl Default for Display {
    fn default() -> Self {
        Self::for_window(DESIGN)
    }
}

/// The size that everything is designed at.
const DESIGN: Vec2 = Vec2::new(1280.0, 720.0);
/// Below this scale text would be too small; the layout gives way instead.
const SMALLEST: f32 = 0.9;
/// Narrower than this (in interface units) the panel becomes a drawer.
const ROOM_FOR_PANEL: f32 = 1180.0;

impl Display {
    /// The display of a window of this size in logical pixels.
    pub fn for_window(window: Vec2) -> Self {
        let scale = (window / DESIGN).min_element().max(SMALLEST);
        let size = window / scale;
        Self { size, scale, drawer: size.x < ROOM_FOR_PANEL }
    }
}

/// What draws the window.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Renderer {
    /// The processor draws: there is no graphics card, or none that can be used.
    pub software: bool,
}

/// Screens must be built anew: the window's size or the language has changed.
#[derive(Message, Clone, Copy, Debug)]
pub struct Restage;

fn measure(
    windows: Query<&Window, (With<PrimaryWindow>, Changed<Window>)>,
    mut display: ResMut<Display>,
    mut ui_scale: ResMut<UiScale>,
    mut art: ResMut<Art>,
    mut restage: MessageWriter<Restage>,
    mut dense: Local<f32>,
) {
    let Ok(window) = windows.single() else { return };
    let now = Display::for_window(window.size());
    if *display != now || *dense != window.scale_factor() {
        *dense = window.scale_factor();
        *display = now;
        ui_scale.0 = now.scale;
        art.forget();
        restage.write(Restage);
    }
}

fn look_who_draws(adapter: Option<Res<RenderAdapterInfo>>, mut renderer: ResMut<Renderer>) {
    // The kind of device is named by a crate that Bevy doesn't pass on; its name is the same on every backend.
    renderer.software = adapter.is_some_and(|adapter| format!("{:?}", adapter.device_type) == "Cpu");
}

fn restage_in_new_language(speech: Res<super::language::Speech>, mut restage: MessageWriter<Restage>) {
    if speech.is_changed() && !speech.is_added() {
        restage.write(Restage);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Display>()
        .init_resource::<Renderer>()
        .init_resource::<UiScale>()
        .add_message::<Restage>()
        .add_systems(
            Startup,
            (look_who_draws, |mut commands: Commands| {
                commands.spawn((Name::new("Camera"), Camera2d));
            }),
        )
        .add_systems(
            Update,
            (measure, restage_in_new_language).after(AppSystems::Simulate).before(AppSystems::Present),
        );
}
