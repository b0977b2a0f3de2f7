//! The weeks of a scenario: they end with Friday, and with the last day.

use crate::scenario::{Calendar, Weekday};
use crate::sim::Day;

/// A week: its business days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// From 0.
    pub number: u16,
    /// The first business day.
    pub first: Day,
    /// The last business day.
    pub last: Day,
}

impl Week {
    /// How many business days it has.
    pub fn days(&self) -> u16 {
        self.last.since(self.first) + 1
    }
}

/// Every week, in order.
pub fn weeks(calendar: &Calendar) -> Vec<Week> {
    let mut weeks = Vec::new();
    let mut first = Day(1);
    for day in 1..=calendar.days {
        if day == calendar.days || calendar.starts.business_day(day).weekday() == Weekday::Friday {
            weeks.push(Week { number: weeks.len() as u16, first, last: Day(day) });
            first = Day(day + 1);
        }
    }
    weeks
}

/// The week of a day; the last one for a day beyond the end.
pub fn week_of(calendar: &Calendar, day: Day) -> Option<Week> {
    let weeks = weeks(calendar);
    weeks.iter().find(|week| day <= week.last).or(weeks.last()).copied()
}

/// A scenario of so many weeks is played in sittings.
const SITTINGS: usize = 4;

/// Is it so long that one may leave it and come back?
pub fn has_sittings(calendar: &Calendar) -> bool {
    weeks(calendar).len() >= SITTINGS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_end_with_friday_and_with_the_last_day() {
        // Day 1 is a Wednesday.
        let calendar = Calendar { days: 10, ..Calendar::default() };
        let days: Vec<_> = weeks(&calendar).iter().map(|week| (week.first.0, week.last.0)).collect();
        assert_eq!(days, [(1, 3), (4, 8), (9, 10)]);
        assert_eq!(week_of(&calendar, Day(4)).map(|week| week.number), Some(1));
        assert_eq!(week_of(&calendar, Day(99)).map(|week| week.number), Some(2));
    }
}
