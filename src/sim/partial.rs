//! Rows of which a scenario may write a part: what it leaves out keeps the value of the row that it changes, not that of
//! an empty one.

use super::{
    purpose::Purposes,
    units::{Hours, Yen},
};
use serde::de::DeserializeOwned;

/// Something that can be written in part.
pub trait Partial: Sized {
    /// What was written.
    type Written: Default + DeserializeOwned;

    /// This, with what was written in its place.
    fn with(self, written: Self::Written) -> Self;
}

macro_rules! whole_or_not_at_all {
    ($($type:ty),+ $(,)?) => {
        $(impl Partial for $type {
            type Written = Option<Self>;

            fn with(self, written: Option<Self>) -> Self {
                written.unwrap_or(self)
            }
        })+
    };
}

whole_or_not_at_all!(bool, u16, f64, Hours, Yen, Purposes);

/// Defines a struct that can be written in part; `$name` is the name that errors call it by.
macro_rules! partial {
    (
        $name:literal, $written:ident;
        $(#[$meta:meta])*
        pub struct $row:ident {
            $($(#[$doc:meta])* pub $field:ident: $type:ty,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, schemars::JsonSchema)]
        #[schemars(default, deny_unknown_fields)]
        pub struct $row {
            $($(#[$doc])* pub $field: $type,)+
        }

        #[doc = concat!("What was written of a [`", stringify!($row), "`].")]
        #[derive(Default, serde::Deserialize)]
        #[serde(rename = $name, default, deny_unknown_fields)]
        pub struct $written {
            $($field: <$type as $crate::sim::partial::Partial>::Written,)+
        }

        impl $crate::sim::partial::Partial for $row {
            type Written = $written;

            fn with(self, written: $written) -> Self {
                Self { $($field: self.$field.with(written.$field),)+ }
            }
        }
    };
}

/// Reads a struct that was written in part over its default.
macro_rules! read_over_default {
    ($row:ident) => {
        impl<'de> serde::Deserialize<'de> for $row {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use $crate::sim::partial::Partial;
                <$row as Partial>::Written::deserialize(deserializer).map(|written| Self::default().with(written))
            }
        }
    };
}

pub(super) use {partial, read_over_default};
