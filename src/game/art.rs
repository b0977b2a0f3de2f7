//! The game's drawings: SVG from `assets/art`, rasterised at the size at which it is shown, and kept.

use bevy::{
    asset::RenderAssetUsages,
    platform::collections::HashMap,
    prelude::*,
    render::render_resource::{Extent3d, TextureDimension, TextureFormat},
};
use resvg::{
    tiny_skia::{Pixmap, Transform as Placement},
    usvg::{Options, Tree, fontdb},
};
use rust_embed::RustEmbed;
use std::sync::Arc;

#[derive(RustEmbed)]
#[folder = "assets/art/"]
struct Drawings;

/// Rasterised drawings by name and size in pixels.
#[derive(Resource, Default)]
pub struct Art {
    drawn: HashMap<(String, UVec2), Handle<Image>>,
    fonts: Arc<fontdb::Database>,
}

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

impl Art {
    /// The drawing of this name; where there is none, another.
    pub fn known(name: String, otherwise: &str) -> String {
        if Drawings::get(&format!("{name}.svg")).is_some() { name } else { otherwise.to_owned() }
    }

    /// A drawing such as `house/bakery`, in a box of this many pixels.
    pub fn get(&mut self, images: &mut Assets<Image>, name: &str, size: UVec2) -> Handle<Image> {
        self.layers(images, &[name], size, Fill::Contain)
    }

    /// Several drawings of one size over each other, the first one lowest. `people/face_1@5` is that layer of a portrait
    /// with the head turned by 5 degrees.
    pub fn layers(&mut self, images: &mut Assets<Image>, names: &[&str], size: UVec2, fill: Fill) -> Handle<Image> {
        let size = size.clamp(UVec2::ONE, UVec2::splat(4096));
        let key = (names.join("+"), size);
        if let Some(handle) = self.drawn.get(&key) {
            return handle.clone();
        }
        let mut pixels = blank(size);
        let mut drawn = false;
        for &layer in names {
            let (name, turn) = layer.split_once('@').unwrap_or((layer, "0"));
            let turn = turn.parse::<f32>().unwrap_or_default();
            match Drawings::get(&format!("{name}.svg")) {
                Some(file) => drawn |= draw(&mut pixels, &file.data, fill, turn, &self.fonts),
                None => warn!("there is no drawing {name}"),
            }
        }
        // A missing part is made up for by the others; a missing whole by something that is in nobody's way.
        if !drawn {
            draw(&mut pixels, STAND_IN.as_bytes(), Fill::Contain, 0.0, &self.fonts);
        }
        let handle = images.add(image(&pixels));
        self.drawn.insert(key, handle.clone());
        handle
    }

    /// A drawing made in code, kept under a name like any other.
    pub fn sketch(&mut self, images: &mut Assets<Image>, name: &str, svg: &str, size: UVec2) -> Handle<Image> {
        let key = (name.to_owned(), size);
        if let Some(handle) = self.drawn.get(&key) {
            return handle.clone();
        }
        let handle = self.draw(images, svg, size);
        self.drawn.insert(key, handle.clone());
        handle
    }

    /// A drawing made just now, such as a chart. It isn't kept.
    pub fn draw(&self, images: &mut Assets<Image>, svg: &str, size: UVec2) -> Handle<Image> {
        let mut pixels = blank(size.clamp(UVec2::ONE, UVec2::splat(4096)));
        if !draw(&mut pixels, svg.as_bytes(), Fill::Contain, 0.0, &self.fonts) {
            draw(&mut pixels, STAND_IN.as_bytes(), Fill::Contain, 0.0, &self.fonts);
        }
        images.add(image(&pixels))
    }

    /// Lets go of what was drawn at sizes that are no longer shown.
    pub fn forget(&mut self) {
        self.drawn.clear();
    }
}

fn blank(size: UVec2) -> Pixmap {
    Pixmap::new(size.x, size.y).expect("a box of 1 to 4096 pixels should make a pixmap")
}

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

/// The pixels as an image for the screen.
fn image(pixels: &Pixmap) -> Image {
    let bytes = pixels
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let colour = pixel.demultiply();
            [colour.red(), colour.green(), colour.blue(), colour.alpha()]
        })
        .collect();
    Image::new(
        Extent3d { width: pixels.width(), height: pixels.height(), depth_or_array_layers: 1 },
        TextureDimension::D2,
        bytes,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}

pub(super) fn plugin(app: &mut App) {
    let mut fonts = fontdb::Database::new();
    for bytes in super::theme::FONT_FILES {
        fonts.load_font_data(bytes.to_vec());
    }
    app.insert_resource(Art { drawn: HashMap::default(), fonts: Arc::new(fonts) });
}
