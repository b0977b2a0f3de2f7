//! How people look: the layers of a portrait, each drawn to fit with every other.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A portrait: layers from the art folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Look {
    /// Tint of the backdrop.
    #[schemars(range(min = 1, max = 4))]
    pub back: u8,
    /// Clothes.
    pub body: Body,
    /// Colour of the clothes.
    // Left out where it is the first: the hashes of scenarios from before there were others stay as they were.
    #[serde(skip_serializing_if = "is_first")]
    #[schemars(range(min = 1, max = 3))]
    pub colour: u8,
    /// Face.
    #[schemars(range(min = 1, max = 6))]
    pub face: u8,
    /// Hair.
    pub hair: Hair,
    /// What else they wear.
    pub extras: Vec<Extra>,
}

impl Default for Look {
    fn default() -> Self {
        Self { back: 1, body: Body::Shirt, colour: 1, face: 1, hair: Hair::Short, extras: Vec::new() }
    }
}

fn is_first(number: &u8) -> bool {
    *number == 1
}

macro_rules! art_names {
    ($(#[doc = $doc:literal])+ $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant),+
        }

        impl $name {
            /// Every one there is.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in files.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),+
                }
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.name().to_owned()
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;
            fn try_from(text: String) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|value| value.name() == text).ok_or_else(|| {
                    let known: Vec<_> = Self::ALL.iter().map(|value| value.name()).collect();
                    format!("{text} ≠ {}", known.join(", "))
                })
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let names: Vec<_> = Self::ALL.iter().map(|value| value.name()).collect();
                json_schema!({
                    "type": "string",
                    "enum": names,
                    "description": concat!($($doc),+).trim(),
                    "x-ron": "text",
                })
            }
        }
    };
}

art_names! {
    /// Clothes of a portrait.
    Body {
        Apron = "apron",
        Suit = "suit",
        WhiteCoat = "white_coat",
        Kimono = "kimono",
        Workwear = "workwear",
        Cardigan = "cardigan",
        Shirt = "shirt",
        Happi = "happi",
        Robe = "robe",
        Chef = "chef",
        Scrubs = "scrubs",
        Overalls = "overalls",
        Vest = "vest",
        Jumper = "jumper",
        Samue = "samue",
        Tracksuit = "tracksuit",
        Oilskin = "oilskin",
        Blouse = "blouse",
        Uniform = "uniform",
    }
}

art_names! {
    /// Hair of a portrait.
    Hair {
        Short = "short",
        Bob = "bob",
        Bun = "bun",
        Side = "side",
        GreyShort = "grey_short",
        GreyBun = "grey_bun",
        BaldSides = "bald_sides",
        Long = "long",
        Cropped = "cropped",
        Shaved = "shaved",
        Slick = "slick",
        Tousled = "tousled",
        Curly = "curly",
        Perm = "perm",
        Wavy = "wavy",
        Ponytail = "ponytail",
        Braid = "braid",
        Pixie = "pixie",
        GreyBob = "grey_bob",
        Receding = "receding",
        Topknot = "topknot",
    }
}

art_names! {
    /// What else a portrait wears.
    Extra {
        Glasses = "glasses",
        BakerHat = "baker_hat",
        Cap = "cap",
        Moustache = "moustache",
        Headband = "headband",
        Earrings = "earrings",
        RoundGlasses = "round_glasses",
        Beard = "beard",
        StrawHat = "straw_hat",
        HardHat = "hard_hat",
        Goggles = "goggles",
        Beret = "beret",
        PeakedCap = "peaked_cap",
        Kerchief = "kerchief",
        Pencil = "pencil",
        Headset = "headset",
        Visor = "visor",
        Flower = "flower",
        Stethoscope = "stethoscope",
        TapeMeasure = "tape_measure",
        Lanyard = "lanyard",
        Towel = "towel",
        Clay = "clay",
        Ink = "ink",
        Scarf = "scarf",
        Scissors = "scissors",
        Wrench = "wrench",
        Whistle = "whistle",
        NameBadge = "name_badge",
        LifeVest = "life_vest",
        BowTie = "bow_tie",
        Pin = "pin",
        Bouquet = "bouquet",
        Cup = "cup",
        Book = "book",
        Beads = "beads",
        Keys = "keys",
        Abacus = "abacus",
        Clipboard = "clipboard",
        Fan = "fan",
        Fish = "fish",
        Vegetables = "vegetables",
        Brush = "brush",
    }
}

/// Where of a portrait something is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worn {
    /// On the clothes, under chin and hair.
    Clothes,
    /// On the head, and turning with it.
    Head,
    /// In the hand, before everything else.
    Hand,
}

impl Extra {
    /// Does it cover the crown of the head?
    pub fn is_hat(self) -> bool {
        matches!(self, Self::BakerHat | Self::Cap | Self::StrawHat | Self::HardHat)
            || matches!(self, Self::Beret | Self::PeakedCap | Self::Kerchief)
    }

    /// Where is it worn?
    pub fn worn(self) -> Worn {
        match self {
            Self::Glasses | Self::RoundGlasses | Self::Moustache | Self::Beard | Self::Earrings | Self::BakerHat => {
                Worn::Head
            }
            Self::Cap | Self::Headband | Self::StrawHat | Self::HardHat | Self::Goggles | Self::Beret => Worn::Head,
            Self::PeakedCap | Self::Kerchief | Self::Pencil | Self::Headset | Self::Visor | Self::Flower => Worn::Head,
            Self::Stethoscope | Self::TapeMeasure | Self::Lanyard | Self::Towel | Self::Clay | Self::Ink => {
                Worn::Clothes
            }
            Self::Scarf | Self::Scissors | Self::Wrench | Self::Whistle | Self::NameBadge => Worn::Clothes,
            Self::LifeVest | Self::BowTie | Self::Pin => Worn::Clothes,
            Self::Bouquet | Self::Cup | Self::Book | Self::Beads | Self::Keys | Self::Abacus => Worn::Hand,
            Self::Clipboard | Self::Fan | Self::Fish | Self::Vegetables | Self::Brush => Worn::Hand,
        }
    }
}
