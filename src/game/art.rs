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

/// The text of a file beside the drawings, if there is one.
pub fn text(path: &str) -> Option<String> {
    Drawings::get(path).and_then(|file| String::from_utf8(file.data.into_owned()).ok())
}

/// A drawing as SVG: by its name, and after an `@` the season in whose colours it is drawn.
fn svg(name: &str) -> Option<String> {
    let (name, season) = name.split_once('@').map_or((name, None), |(name, season)| (name, Some(season)));
    let svg = text(&format!("{name}.svg"))?;
    let Some(table) = season.and_then(|season| text(&format!("season/{season}.txt"))) else { return Some(svg) };
    Some(recoloured(&svg, &table))
}

/// A colour such as `#f4bfcd` has so many bytes.
const COLOUR: usize = 7;

/// A drawing in other colours, by a table with two colours `#from #to` on each line; other lines say something to whoever reads it. No
/// colour is changed twice.
fn recoloured(svg: &str, table: &str) -> String {
    let pairs = table.lines().filter_map(|line| line.trim().split_once(' '));
    let colours: HashMap<&str, &str> = pairs.filter(|(from, _)| from.len() == COLOUR).collect();
    let mut result = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find('#') {
        let (before, from) = rest.split_at(at);
        result.push_str(before);
        // Anything else after a `#` is passed on as it is.
        let length = if from.len() >= COLOUR && from.is_char_boundary(COLOUR) { COLOUR } else { 1 };
        let colour = &from[..length];
        match colours.get(colour) {
            Some(other) => result.push_str(other.trim()),
            None => result.push_str(colour),
        }
        rest = &from[length..];
    }
    result.push_str(rest);
    result
}

impl Art {
    /// The drawing of this name; where there is none, another.
    pub fn known(name: String, otherwise: &str) -> String {
        Self::there(name).unwrap_or_else(|| otherwise.to_owned())
    }

    /// The drawing of this name, if there is one.
    pub fn there(name: String) -> Option<String> {
        Drawings::get(&format!("{name}.svg")).is_some().then_some(name)
    }

    /// A drawing such as `house/bakery`, in a box of this many pixels.
    pub fn get(&mut self, images: &mut Assets<Image>, name: &str, size: UVec2) -> Handle<Image> {
        self.layers(images, &[name], size, Fill::Contain)
    }

    /// Several drawings of one size over each other, the first one lowest.
    pub fn layers(&mut self, images: &mut Assets<Image>, names: &[&str], size: UVec2, fill: Fill) -> Handle<Image> {
        let size = size.clamp(UVec2::ONE, UVec2::splat(4096));
        let key = (names.join("+"), size);
        if let Some(handle) = self.drawn.get(&key) {
            return handle.clone();
        }
        let handle = images.add(image(&rasterise(names, size, fill, &self.fonts)));
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
        if !draw(&mut pixels, svg.as_bytes(), Fill::Contain, &self.fonts) {
            draw(&mut pixels, STAND_IN.as_bytes(), Fill::Contain, &self.fonts);
        }
        images.add(image(&pixels))
    }

    /// Lets go of what was drawn at sizes that are no longer shown.
    pub fn forget(&mut self) {
        self.drawn.clear();
    }
}

/// Drawings over each other in a box of this many pixels.
pub(super) fn rasterise(names: &[&str], size: UVec2, fill: Fill, fonts: &Arc<fontdb::Database>) -> Pixmap {
    let mut pixels = blank(size);
    let mut drawn = false;
    for name in names {
        match svg(name) {
            Some(svg) => drawn |= draw(&mut pixels, svg.as_bytes(), fill, fonts),
            None => warn!("there is no drawing {name}"),
        }
    }
    // A missing part is made up for by the others; a missing whole by something that is in nobody's way.
    if !drawn {
        draw(&mut pixels, STAND_IN.as_bytes(), Fill::Contain, fonts);
    }
    pixels
}

fn blank(size: UVec2) -> Pixmap {
    Pixmap::new(size.x, size.y).expect("a box of 1 to 4096 pixels should make a pixmap")
}

/// Draws an SVG into the middle of a pixmap. What can't be read leaves it as it is, and is `false`.
fn draw(pixels: &mut Pixmap, svg: &[u8], fill: Fill, fonts: &Arc<fontdb::Database>) -> bool {
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
    resvg::render(&tree, Placement::from_translate(x, y).pre_scale(scale, scale), &mut pixels.as_mut());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_change_once_and_nothing_else_does() {
        let table = "# a word\n#aaaaaa #bbbbbb\n#bbbbbb #cccccc\n";
        let svg = r##"<use href="#a"/><path fill="#aaaaaa" stroke="#bbbbbb"/>#"##;
        assert_eq!(recoloured(svg, table), r##"<use href="#a"/><path fill="#bbbbbb" stroke="#cccccc"/>#"##);
    }
}
