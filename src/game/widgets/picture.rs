//! Drawings as interface nodes, rasterised at the screen's own resolution.

use crate::game::art::{Art, Fill};
use bevy::{ecs::system::SystemParam, prelude::*, window::PrimaryWindow};

/// Scenes are drawn for 1280×720 with this much more around.
const SCENE: Fill = Fill::Scene { across: 240.0, down: 120.0 };

/// Makes drawings for interface nodes.
#[derive(SystemParam)]
pub struct Brush<'w, 's> {
    art: ResMut<'w, Art>,
    images: ResMut<'w, Assets<Image>>,
    scale: Res<'w, UiScale>,
    window: Query<'w, 's, &'static Window, With<PrimaryWindow>>,
}

impl Brush<'_, '_> {
    /// Screen pixels for each unit of the interface.
    pub fn density(&self) -> f32 {
        self.scale.0 * self.window.iter().next().map_or(1.0, Window::scale_factor)
    }

    fn pixels(&self, size: Vec2) -> UVec2 {
        (size * self.density()).ceil().as_uvec2()
    }

    /// A drawing of this size in interface units.
    pub fn picture(&mut self, name: &str, width: f32, height: f32) -> impl Bundle + use<> {
        self.layers(&[name], width, height)
    }

    /// Several drawings over each other.
    pub fn layers(&mut self, names: &[&str], width: f32, height: f32) -> impl Bundle + use<> {
        let pixels = self.pixels(Vec2::new(width, height));
        let image = self.art.layers(&mut self.images, names, pixels, Fill::Contain);
        shown(image, width, height)
    }

    /// A white drawing in a colour.
    pub fn tinted(&mut self, name: &str, size: f32, colour: Color) -> impl Bundle + use<> {
        let pixels = self.pixels(Vec2::splat(size));
        let image = self.art.get(&mut self.images, name, pixels);
        (ImageNode { image, color: colour, ..default() }, sized(size, size), Pickable::IGNORE)
    }

    /// A drawing made just now.
    pub fn drawn(&mut self, svg: &str, width: f32, height: f32) -> impl Bundle + use<> {
        let pixels = self.pixels(Vec2::new(width, height));
        let image = self.art.draw(&mut self.images, svg, pixels);
        shown(image, width, height)
    }

    /// A drawing that covers the whole window, behind everything.
    pub fn backdrop(&mut self, name: &str) -> impl Bundle + use<> {
        let size = self.window.iter().next().map_or(UVec2::new(1280, 720), Window::physical_size);
        let image = self.art.layers(&mut self.images, &[name], size, SCENE);
        (
            ImageNode { image, image_mode: NodeImageMode::Stretch, ..default() },
            Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() },
            Pickable::IGNORE,
        )
    }
}

fn shown(image: Handle<Image>, width: f32, height: f32) -> impl Bundle {
    (ImageNode { image, ..default() }, sized(width, height), Pickable::IGNORE)
}

fn sized(width: f32, height: f32) -> Node {
    Node { width: px(width), height: px(height), flex_shrink: 0.0, ..default() }
}
