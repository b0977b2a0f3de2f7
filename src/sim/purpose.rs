//! The four purposes of the sales process, and which of them something serves.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The four purposes of the sales process, ① to ④.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Purpose {
    /// ① Finding new prospects.
    Prospecting,
    /// ② Building the relationship.
    Nurturing,
    /// ③ Proposing and asking for the order.
    Closing,
    /// ④ Looking after customers.
    AfterFollow,
}

impl Purpose {
    /// ① to ④, in order.
    pub const ALL: [Self; 4] = [Self::Prospecting, Self::Nurturing, Self::Closing, Self::AfterFollow];

    /// 0..=3, for arrays by purpose.
    pub fn index(self) -> usize {
        self as usize
    }
}

/// The purposes that something serves: none, one or several. Written as a list: `[Nurturing, Closing]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "Vec<Purpose>", into = "Vec<Purpose>")]
#[schemars(inline)]
pub struct Purposes(u8);

impl Purposes {
    /// No purpose at all.
    pub const NONE: Self = Self(0);
    /// All four.
    pub const ALL: Self = Self(0b1111);

    /// Just this one.
    pub const fn one(purpose: Purpose) -> Self {
        Self(1 << purpose as u8)
    }

    /// These and that one.
    pub const fn and(self, purpose: Purpose) -> Self {
        Self(self.0 | 1 << purpose as u8)
    }

    /// These without those.
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Those that are among both.
    pub const fn shared(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    /// Is this one among them?
    pub const fn contains(self, purpose: Purpose) -> bool {
        self.0 & 1 << purpose as u8 != 0
    }

    /// Are there none?
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are, 0..=4.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// In order.
    pub fn iter(self) -> impl Iterator<Item = Purpose> {
        Purpose::ALL.into_iter().filter(move |&purpose| self.contains(purpose))
    }

    /// The first of them.
    pub fn first(self) -> Option<Purpose> {
        self.iter().next()
    }
}

impl FromIterator<Purpose> for Purposes {
    fn from_iter<I: IntoIterator<Item = Purpose>>(purposes: I) -> Self {
        purposes.into_iter().fold(Self::NONE, Self::and)
    }
}

impl From<Purpose> for Purposes {
    fn from(purpose: Purpose) -> Self {
        Self::one(purpose)
    }
}

impl From<Vec<Purpose>> for Purposes {
    fn from(purposes: Vec<Purpose>) -> Self {
        purposes.into_iter().collect()
    }
}

impl From<Purposes> for Vec<Purpose> {
    fn from(purposes: Purposes) -> Self {
        purposes.iter().collect()
    }
}
