//! The game's drawings: SVG from `assets/art`, rasterised at the size at which it is shown, and kept.

mod file;
mod raster;

pub use file::text;
pub use raster::Fill;
#[cfg(test)]
pub use raster::layers;

use bevy::{
    asset::RenderAssetUsages,
    platform::collections::HashMap,
    prelude::*,
    render::render_resource::{Extent3d, TextureDimension, TextureFormat},
};
use resvg::{tiny_skia::Pixmap, usvg::fontdb};
use std::sync::Arc;

/// Rasterised drawings by name and size in pixels.
#[derive(Resource, Default)]
pub struct Art {
    drawn: HashMap<(String, UVec2), Handle<Image>>,
    fonts: Arc<fontdb::Database>,
}

impl Art {
    /// The drawing of this name; where there is none, another.
    pub fn known(name: String, otherwise: &str) -> String {
        Self::there(name).unwrap_or_else(|| otherwise.to_owned())
    }

    /// The drawing of this name, if there is one.
    pub fn there(name: String) -> Option<String> {
        file::is_there(&name).then_some(name)
    }

    /// A drawing such as `house/bakery`, in a box of this many pixels.
    pub fn get(&mut self, images: &mut Assets<Image>, name: &str, size: UVec2) -> Handle<Image> {
        self.layers(images, &[name], size, Fill::Contain)
    }

    /// Several drawings of one size over each other, the first one lowest. `people/face_1@5` is that layer of a portrait
    /// with the head turned by 5 degrees.
    pub fn layers(&mut self, images: &mut Assets<Image>, names: &[&str], size: UVec2, fill: Fill) -> Handle<Image> {
        let key = (names.join("+"), size);
        if let Some(handle) = self.drawn.get(&key) {
            return handle.clone();
        }
        let handle = images.add(image(&raster::layers(names, size, fill, &self.fonts)));
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
        images.add(image(&raster::drawing(svg, size, &self.fonts)))
    }

    /// Lets go of what was drawn at sizes that are no longer shown.
    pub fn forget(&mut self) {
        self.drawn.clear();
    }
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
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(bytes)));
    }
    app.insert_resource(Art { drawn: HashMap::default(), fonts: Arc::new(fonts) });
}
