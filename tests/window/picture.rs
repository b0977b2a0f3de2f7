//! What can be told of a picture without eyes.

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};
use std::{collections::BTreeSet, fs, path::Path};

/// A picture of a screen.
pub struct Picture(Pixmap);

impl Picture {
    /// Reads a PNG file.
    pub fn read(path: &Path) -> Self {
        let bytes = fs::read(path).expect("the picture can be read");
        Self(Pixmap::decode_png(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    }

    /// Width and height.
    pub fn size(&self) -> (u32, u32) {
        (self.0.width(), self.0.height())
    }

    /// How many colours it has.
    pub fn colours(&self) -> usize {
        self.0.data().chunks_exact(4).collect::<BTreeSet<_>>().len()
    }

    /// The colour near the top left corner.
    pub fn corner(&self) -> PremultipliedColorU8 {
        self.0.pixel(4, 4).expect("a picture is larger than this")
    }

    /// The shares of dark and of light pixels in a part of it: left, top, right, bottom as shares of the picture.
    pub fn dark_and_light(&self, [left, top, right, bottom]: [f32; 4]) -> (f32, f32) {
        let (width, height) = (self.0.width() as f32, self.0.height() as f32);
        let (mut dark, mut light, mut all) = (0, 0, 0);
        for y in (top * height) as u32..(bottom * height) as u32 {
            for x in (left * width) as u32..(right * width) as u32 {
                let pixel = self.0.pixel(x, y).expect("the part is within the picture");
                let grey =
                    0.299 * f32::from(pixel.red()) + 0.587 * f32::from(pixel.green()) + 0.114 * f32::from(pixel.blue());
                all += 1;
                dark += usize::from(grey < 90.0);
                light += usize::from(grey > 200.0);
            }
        }
        (dark as f32 / all as f32, light as f32 / all as f32)
    }
}
