//! The size of things: one scale for the interface, and which parts of it have room of their own.
//!
//! A larger text is a larger interface in the same window: every box grows with its text, and the layout gives way as it
//! does in a small window. The map alone keeps its place in the room that is left.

use super::{AppSystems, art::Art, settings::Settings};
use bevy::{prelude::*, render::renderer::RenderAdapterInfo, window::PrimaryWindow};

/// How the window is used. Sizes are in interface units.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Display {
    /// Width and height of the window.
    pub size: Vec2,
    /// Window pixels (logical) for each interface unit.
    pub scale: f32,
    /// How many times as large as usual is the text?
    pub text: f32,
    /// Is the window so narrow that the side panel slides over the map?
    pub drawer: bool,
    /// Is it so narrow that what stands side by side elsewhere stands below each other?
    pub narrow: bool,
    /// Is it so low that the bars say only what is needed at every moment?
    pub low: bool,
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
/// Width of the side panel.
const SIDE: f32 = 392.0;
/// Narrower than this pages have one column.
const ROOM_FOR_COLUMNS: f32 = 900.0;
/// Lower than this the bars are compact.
const ROOM_FOR_BARS: f32 = 560.0;

impl Display {
    /// The display of a window of this size in logical pixels.
    pub fn for_window(window: Vec2) -> Self {
        Self::at(window, (window / DESIGN).min_element().max(SMALLEST), 1.0)
    }

    /// The same window with all text at a percentage of its usual size.
    pub fn with_text(self, percent: u16) -> Self {
        let (text, usual) = (f32::from(percent) / 100.0, self.usual());
        Self::at(usual.size * usual.scale, usual.scale * text, text)
    }

    /// The same window with text of the usual size.
    pub fn usual(&self) -> Self {
        Self::at(self.size * self.scale, self.scale / self.text, 1.0)
    }

    fn at(window: Vec2, scale: f32, text: f32) -> Self {
        let size = window / scale;
        Self {
            size,
            scale,
            text,
            drawer: size.x < ROOM_FOR_PANEL,
            narrow: size.x < ROOM_FOR_COLUMNS,
            low: size.y < ROOM_FOR_BARS,
        }
    }

    /// Height of the territory's top bar.
    pub fn top_bar(&self) -> f32 {
        if self.low { 54.0 } else { 72.0 }
    }

    /// Height of its bottom bar.
    pub fn bottom_bar(&self) -> f32 {
        match (self.low, self.narrow) {
            (false, _) => 104.0,
            // Between the face and the button a lesson has short lines, and more of them.
            (true, true) => 100.0,
            (true, false) => 84.0,
        }
    }

    /// Width of its side panel, whether it stands beside the map or slides over it.
    pub fn side_panel(&self) -> f32 {
        SIDE.min(self.size.x)
    }

    /// As much as is wanted of the width, with a little left on both sides of it.
    pub fn wide(&self, wanted: f32) -> f32 {
        wanted.min(self.size.x - 2.0 * self.margin())
    }

    /// Room between what fills the window and its edges.
    pub fn margin(&self) -> f32 {
        if self.narrow { 12.0 } else { 20.0 }
    }
}

/// What draws the window.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Renderer {
    /// The processor draws: there is no graphics card, or none that can be used.
    pub software: bool,
}

/// Screens must be built anew: the window's size, that of the text or the language has changed.
#[derive(Message, Clone, Copy, Debug)]
pub struct Restage;

fn measure(
    windows: Query<&Window, With<PrimaryWindow>>,
    settings: Res<Settings>,
    mut display: ResMut<Display>,
    mut ui_scale: ResMut<UiScale>,
    mut art: ResMut<Art>,
    mut restage: MessageWriter<Restage>,
    mut dense: Local<f32>,
) {
    let Ok(window) = windows.single() else { return };
    let now = Display::for_window(window.size()).with_text(settings.text);
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
                // Drawings and shapes have soft edges of their own: smoothing them once more would cost a software renderer most of
                // its time, and four times the memory.
                commands.spawn((Name::new("Camera"), Camera2d, Msaa::Off));
            }),
        )
        .add_systems(
            Update,
            (measure, restage_in_new_language).after(AppSystems::Simulate).before(AppSystems::Present),
        );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn larger_text_leaves_less_room_and_fills_the_same_window() {
        for window in [Vec2::new(1024.0, 576.0), Vec2::new(1280.0, 720.0), Vec2::new(1920.0, 1080.0)] {
            let usual = Display::for_window(window);
            for percent in [100, 125, 150, 200] {
                let large = usual.with_text(percent);
                assert!((large.scale / usual.scale - f32::from(percent) / 100.0).abs() < 1e-5);
                assert!((large.size * large.scale - window).abs().max_element() < 0.01);
            }
        }
    }
}
