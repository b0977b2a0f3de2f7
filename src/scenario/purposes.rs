//! What a company calls the four purposes, where it has names of its own.

use super::text::Text;
use crate::sim::Purpose;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Names for ① to ④; the usual ones where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PurposeNames {
    /// The name of ① (prospecting).
    pub prospecting: PurposeName,
    /// The name of ② (nurturing).
    pub nurturing: PurposeName,
    /// The name of ③ (closing).
    pub closing: PurposeName,
    /// The name of ④ (after-follow).
    pub after_follow: PurposeName,
}

/// What one purpose is called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PurposeName {
    /// The name.
    #[schemars(extend("x-width" = 60))]
    pub name: Text,
    /// A short one, where there is little room: four wide or eight narrow letters.
    #[schemars(extend("x-width" = 8))]
    pub short: Text,
}

impl PurposeNames {
    /// The name of a purpose.
    pub fn of(&self, purpose: Purpose) -> &PurposeName {
        match purpose {
            Purpose::Prospecting => &self.prospecting,
            Purpose::Nurturing => &self.nurturing,
            Purpose::Closing => &self.closing,
            Purpose::AfterFollow => &self.after_follow,
        }
    }
}

impl PurposeName {
    /// The short name, or else the name.
    pub fn in_short(&self) -> &Text {
        if self.short.is_empty() { &self.name } else { &self.short }
    }
}
