//! How people look: the layers of a portrait.

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
    /// Face.
    #[schemars(range(min = 1, max = 3))]
    pub face: u8,
    /// Hair.
    pub hair: Hair,
    /// What else they wear.
    pub extras: Vec<Extra>,
}

impl Default for Look {
    fn default() -> Self {
        Self { back: 1, body: Body::Shirt, face: 1, hair: Hair::Short, extras: Vec::new() }
    }
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
    }
}
