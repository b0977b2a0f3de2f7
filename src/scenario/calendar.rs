//! Dates of the business days: Monday to Friday, from the scenario's first day.

use jiff::civil;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

pub use jiff::civil::Weekday;

/// A date, written as `2026-04-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(inline, extend("format" = "date"))]
pub struct Date(civil::Date);

impl Default for Date {
    /// Wednesday, 1 April 2026: the first day of the Japanese business year.
    fn default() -> Self {
        Self(civil::date(2026, 4, 1))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map(Self).map_err(|_| format!("{text} ≠ 2026-04-01"))
    }
}

impl Date {
    /// The `day`-th business day from this date, which counts as day 1.
    pub fn business_day(self, day: u16) -> Self {
        let mut date = self.0;
        for _ in 1..day {
            date = next(date);
            while is_weekend(date) {
                date = next(date);
            }
        }
        Self(date)
    }

    /// Month, 1..=12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// Day of the month, 1..=31.
    pub fn day_of_month(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// Day of the week.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// The place of the weekday, 0 Monday to 6 Sunday.
    pub fn weekday_number(self) -> u8 {
        self.weekday().to_monday_zero_offset().unsigned_abs()
    }

    /// Is it a Saturday or a Sunday?
    pub fn is_weekend(self) -> bool {
        is_weekend(self.0)
    }
}

/// The day after; the calendar's very last day stays itself.
fn next(date: civil::Date) -> civil::Date {
    date.tomorrow().unwrap_or(date)
}

fn is_weekend(date: civil::Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn business_days_skip_the_weekend() {
        let first = Date::default();
        let dates: Vec<_> = (1..=8).map(|day| first.business_day(day).to_string()).collect();
        assert_eq!(dates[1..3], ["2026-04-02", "2026-04-03"]);
        assert_eq!(dates[3], "2026-04-06");
        assert_eq!(dates[7], "2026-04-10");
    }
}
