//! What the game looks like: meanings of colours, type scale, fonts. Palette → tokens → widgets.

mod palette;
mod tokens;

pub use crate::texts::purpose_numeral as numeral;
pub use tokens::*;

use crate::sim::Purpose;
use bevy::prelude::*;
use bevy::text::{FontFeatureTag, FontFeatures, FontSource};

/// The colour of a purpose; it never stands without the purpose's numeral.
pub fn purpose(purpose: Purpose) -> Color {
    match purpose {
        Purpose::Prospecting => palette::WATER,
        Purpose::Nurturing => palette::ROSE,
        Purpose::Closing => palette::AMBER,
        Purpose::AfterFollow => palette::LEAF,
    }
}

/// The type scale at a height of 720.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// 13: captions, units.
    Small,
    /// 14.5: running text.
    Body,
    /// 14.5 bold: labels, figures.
    Strong,
    /// 16 bold: buttons.
    Label,
    /// 16: what is read at leisure.
    Reading,
    /// 22 display: names, card titles.
    Title,
    /// 30 display: dates, screen titles.
    Heading,
    /// 52 display: scores.
    Figure,
    /// 92 display: the title.
    Hero,
}

/// The fonts, kept alive as long as the game runs.
#[derive(Resource, Clone)]
pub struct Fonts {
    text: Handle<Font>,
    bold: Handle<Font>,
    display: Handle<Font>,
}

impl Fonts {
    /// The font and size of a step of the type scale. Figures are tabular, so that columns and counters stand still.
    pub fn style(&self, step: Type) -> TextFont {
        let (font, size) = match step {
            Type::Small => (&self.text, 13.0),
            Type::Body => (&self.text, 14.5),
            Type::Strong => (&self.bold, 14.5),
            Type::Label => (&self.bold, 16.0),
            Type::Reading => (&self.text, 16.0),
            Type::Title => (&self.display, 22.0),
            Type::Heading => (&self.display, 30.0),
            Type::Figure => (&self.display, 52.0),
            Type::Hero => (&self.display, 92.0),
        };
        TextFont {
            font: FontSource::Handle(font.clone()),
            font_size: FontSize::Px(size),
            font_features: FontFeatures::builder().enable(FontFeatureTag::TABULAR_FIGURES).build(),
            ..default()
        }
    }
}

/// The bytes of the embedded fonts: text, bold, display.
pub const FONT_FILES: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/BIZUDPGothic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/BIZUDPGothic-Bold.ttf"),
    include_bytes!("../../../assets/fonts/KaiseiDecol-Bold.ttf"),
];

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Assets<Font>>();
    let mut assets = app.world_mut().resource_mut::<Assets<Font>>();
    let [text, bold, display] = FONT_FILES.map(|bytes| assets.add(Font::from_bytes(bytes.to_vec())));
    app.insert_resource(Fonts { text, bold, display });
    app.insert_resource(ClearColor(BEHIND));
}
