//! Units of the model: hours, yen, days and the ids of prospects and districts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{
    fmt,
    iter::Sum,
    ops::{Add, AddAssign, Sub, SubAssign},
};

/// A span of working time in whole minutes; written as hours (`0.4`) in files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(from = "f64", into = "f64")]
#[schemars(inline)]
pub struct Hours(u32);

impl Hours {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A span of so many minutes.
    pub const fn from_minutes(minutes: u32) -> Self {
        Self(minutes)
    }

    /// Whole minutes.
    pub const fn minutes(self) -> u32 {
        self.0
    }

    /// Hours as a number, for formulas and screens.
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / 60.0
    }
}

impl From<f64> for Hours {
    /// Rounds to whole minutes; what is negative or not a number becomes zero.
    fn from(hours: f64) -> Self {
        Self(libm::round(hours * 60.0) as u32)
    }
}

impl From<Hours> for f64 {
    fn from(hours: Hours) -> f64 {
        hours.as_f64()
    }
}

impl Add for Hours {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Hours {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Hours {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl SubAssign for Hours {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Hours {
    fn sum<I: Iterator<Item = Self>>(hours: I) -> Self {
        hours.fold(Self::ZERO, Add::add)
    }
}

/// Money in whole yen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Yen(pub i64);

impl Yen {
    /// The amount as a number, for formulas.
    pub fn as_f64(self) -> f64 {
        self.0 as f64
    }

    /// An amount rounded to whole thousands, as orders are written.
    pub fn rounded_to_thousand(yen: f64) -> Self {
        Self((libm::round(yen / 1000.0) as i64).saturating_mul(1000))
    }
}

impl Add for Yen {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Yen {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Yen {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl SubAssign for Yen {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Yen {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}

/// A business day of the scenario, counted from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub u16);

impl Day {
    /// Business days from `earlier` to this day; zero if `earlier` lies ahead.
    pub fn since(self, earlier: Self) -> u16 {
        self.0.saturating_sub(earlier.0)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The place of a prospect in the scenario's list, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProspectId(pub u16);

impl ProspectId {
    /// As an index into per-prospect arrays.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The place of a district in the scenario's list, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DistrictId(pub u8);

impl DistrictId {
    /// As an index into per-district arrays.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}
