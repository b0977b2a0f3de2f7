//! From SVG to pixels.

use super::file;
use bevy::{log::warn, math::UVec2};
use resvg::{
    tiny_skia::{Pixmap, Transform as Placement},
    usvg::{Options, Tree, fontdb},
};
use std::sync::Arc;

/// What is seen where a drawing is missing.
const STAND_IN: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
<rect x="2" y="2" width="20" height="20" rx="5" fill="#ece4d0"/><circle cx="12" cy="12" r="4" fill="#cfc1a2"/></svg>"##;

/// Where the neck of a portrait is, as shares of its width and height: heads turn there.
const NECK: (f32, f32) = (0.5, 0.78);

/// How a drawing fills its box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    /// The whole drawing is seen.
    Contain,
    /// The middle of the drawing is seen whole, its margins fill what is left of the box.
    Scene {
        /// Margin on the left and right, in the drawing's units.
        across: f32,
        /// Margin above and below.
        down: f32,
    },
}

/// Drawings over each other in a box of this many pixels.
pub fn layers(names: &[&str], size: UVec2, fill: Fill, fonts: &Arc<fontdb::Database>) -> Pixmap {
    let mut pixels = blank(size);
    let mut drawn = false;
    for name in names {
        match file::svg(name) {
            Some((svg, turn)) => drawn |= draw(&mut pixels, svg.as_bytes(), fill, turn, fonts),
            None => warn!("there is no drawing {name}"),
        }
    }
    // A missing part is made up for by the others; a missing whole by something that is in nobody's way.
    if !drawn {
        stand_in(&mut pixels, fonts);
    }
    pixels
}

/// A drawing given as SVG, in a box of this many pixels.
pub fn drawing(svg: &str, size: UVec2, fonts: &Arc<fontdb::Database>) -> Pixmap {
    let mut pixels = blank(size);
    if !draw(&mut pixels, svg.as_bytes(), Fill::Contain, 0.0, fonts) {
        stand_in(&mut pixels, fonts);
    }
    pixels
}

fn stand_in(pixels: &mut Pixmap, fonts: &Arc<fontdb::Database>) {
    draw(pixels, STAND_IN.as_bytes(), Fill::Contain, 0.0, fonts);
}

fn blank(size: UVec2) -> Pixmap {
    let size = size.clamp(UVec2::ONE, UVec2::splat(LARGEST));
    Pixmap::new(size.x, size.y).expect("a box of 1 to 4096 pixels should make a pixmap")
}

/// Pixels on each side of the largest picture that every graphics card can hold.
const LARGEST: u32 = 4096;

/// Draws an SVG into the middle of a pixmap, turned by so many degrees about the neck. What can't be read leaves it as it
/// is, and is `false`.
fn draw(pixels: &mut Pixmap, svg: &[u8], fill: Fill, turn: f32, fonts: &Arc<fontdb::Database>) -> bool {
    let options = Options { fontdb: Arc::clone(fonts), font_family: "BIZ UDPGothic".to_owned(), ..Options::default() };
    let tree = match Tree::from_data(svg, &options) {
        Ok(tree) => tree,
        Err(error) => {
            warn!("a drawing can't be read: {error}");
            return false;
        }
    };
    let (width, height) = (pixels.width() as f32, pixels.height() as f32);
    let margins = match fill {
        Fill::Contain => (0.0, 0.0),
        Fill::Scene { across, down } => (2.0 * across, 2.0 * down),
    };
    let scale = (width / (tree.size().width() - margins.0)).min(height / (tree.size().height() - margins.1));
    let (x, y) = ((width - tree.size().width() * scale) / 2.0, (height - tree.size().height() * scale) / 2.0);
    let (neck_x, neck_y) = (NECK.0 * tree.size().width(), NECK.1 * tree.size().height());
    let place = Placement::from_translate(x, y).pre_scale(scale, scale);
    let turned = Placement::from_rotate_at(turn, neck_x, neck_y);
    resvg::render(&tree, place.pre_concat(turned), &mut pixels.as_mut());
    true
}
