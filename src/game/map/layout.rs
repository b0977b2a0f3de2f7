//! Where the map lies in the window. Map units: 960 × 600, the origin at the top left, as in the scenario files.

use crate::game::display::Display;
use bevy::prelude::*;

/// The part of the map that must always be seen, in map units.
const ESSENTIAL: Rect = Rect { min: Vec2::new(6.0, 104.0), max: Vec2::new(968.0, 592.0) };

/// Where the map lies. World units are the window's logical pixels, the origin in its middle.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct MapLayout {
    /// World units for each map unit.
    pub scale: f32,
    /// World position of the map's origin.
    pub origin: Vec2,
    /// How many times as large as the map would have them are its letters?
    pub letters: f32,
}

impl MapLayout {
    /// The layout in a window: the essential part fills the room that the bars leave.
    pub fn of(display: &Display) -> Self {
        let (pane, scale) = (Self::pane(display), Self::scale(display));
        // From the window's coordinates (downwards, from the top left) to the world's (upwards, from the middle).
        let middle = (pane.center() - display.size / 2.0) * display.scale * Vec2::new(1.0, -1.0);
        let origin = middle - ESSENTIAL.center() * scale * Vec2::new(1.0, -1.0);
        Self { scale, origin, letters: display.text * Self::scale(&display.usual()) / scale }
    }

    /// The room that the bars leave.
    fn pane(display: &Display) -> Rect {
        let side = if display.drawer { 0.0 } else { display.side_panel() };
        Rect::new(0.0, display.top_bar(), display.size.x - side, display.size.y - display.bottom_bar())
    }

    fn scale(display: &Display) -> f32 {
        // A window too small for anything still has a map, however tiny.
        let fit = (Self::pane(display).size() / ESSENTIAL.size()).min_element().max(0.05);
        fit * display.scale
    }

    /// The world position of a point of the map.
    pub fn at(&self, point: Vec2) -> Vec2 {
        self.origin + point * self.scale * Vec2::new(1.0, -1.0)
    }

    /// What is lower on the map stands in front.
    pub fn depth(point: Vec2) -> f32 {
        10.0 + point.y / 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_corner_of_the_essential_map_lies_in_the_pane() {
        let windows = [(1280.0, 720.0), (1024.0, 576.0), (1920.0, 1080.0), (1366.0, 768.0), (1200.0, 1000.0)];
        for ((width, height), text) in
            windows.into_iter().flat_map(|size| [100, 125, 150, 200].map(|text| (size, text)))
        {
            let display = Display::for_window(Vec2::new(width, height)).with_text(text);
            let layout = MapLayout::of(&display);
            let side = if display.drawer { 0.0 } else { display.side_panel() * display.scale };
            for corner in [ESSENTIAL.min, ESSENTIAL.max] {
                let world = layout.at(corner);
                let window = Vec2::new(world.x + width / 2.0, height / 2.0 - world.y);
                assert!(window.x >= -0.1 && window.x <= width - side + 0.1, "{width}x{height} at {text} %: {window}");
                let (top, bottom) = (display.top_bar() * display.scale, height - display.bottom_bar() * display.scale);
                assert!(window.y >= top - 0.1 && window.y <= bottom + 0.1, "{width}x{height} at {text} %: {window}");
            }
        }
    }
}
