//! Day by day: where haste leads, and where it is overtaken.

use super::hand::{Table, mean};
use crate::analysis::{bots::BotName, statistics::Share};
use serde::Serialize;

/// The means of one day.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct DayMeans {
    /// The day, from 1.
    pub day: u16,
    /// Mean revenue of haste so far, yen.
    pub hasty: f64,
    /// Mean revenue of nurturing first so far, yen.
    pub nurture: f64,
    /// Mean revenue of the expert so far, yen.
    pub expert: f64,
    /// On how many seeds somebody in a hurry (who asks at once, or nearly) is ahead of nurturing first.
    pub haste_leads: Share,
}

/// Day by day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Days {
    /// The days.
    pub days: Vec<DayMeans>,
    /// The first day from which nurturing first stays ahead of haste, on average; none if it isn't ahead in the end.
    pub overtaken: Option<u16>,
    /// The last day on which haste is ahead, on average; none if it never is.
    pub led_until: Option<u16>,
}

impl Days {
    pub(super) fn of(table: &Table) -> Self {
        let [rush, hasty, nurture] = [BotName::Rush, BotName::Hasty, BotName::Nurture].map(|bot| &table.bot(bot).days);
        let expert = &table.expert().days;
        let count = hasty.first().map_or(0, Vec::len);
        let days: Vec<DayMeans> = (0..count)
            .map(|day| {
                let of = |days: &[Vec<f64>]| mean(days.iter().map(|run| run[day]));
                let leads = (0..hasty.len()).map(|seed| rush[seed][day].max(hasty[seed][day]) > nurture[seed][day]);
                DayMeans {
                    day: day as u16 + 1,
                    hasty: of(hasty),
                    nurture: of(nurture),
                    expert: of(expert),
                    haste_leads: Share::count(leads),
                }
            })
            .collect();
        let led_until = days.iter().rfind(|day| day.hasty > day.nurture).map(|day| day.day);
        let ahead_in_the_end = days.last().is_some_and(|day| day.nurture > day.hasty);
        let overtaken = days
            .iter()
            .find(|day| ahead_in_the_end && day.day > led_until.unwrap_or(0) && day.nurture > day.hasty)
            .map(|day| day.day);
        Self { days, overtaken, led_until }
    }

    /// Of the days of the first third, the one on which haste leads most often.
    pub(super) fn best_for_haste(&self) -> Option<DayMeans> {
        let third = self.days.len().div_ceil(3);
        let early = self.days.iter().take(third).copied();
        early.reduce(|best, day| if day.haste_leads.as_f64() > best.haste_leads.as_f64() { day } else { best })
    }
}
