//! Hints: the first in the list whose triggers all hold and that hasn't faded.

use super::{
    Senior,
    attention::{Call, call, cold_after},
    skills::FEW_LEADS,
    timing::rested,
};
use crate::{
    scenario::{Hint, Scenario, Text, Trigger, Weekday},
    sim::{Hours, Landing, Stage, View},
};

/// With less than this left of the day, hardly anything can be done.
const SHORT: Hours = Hours::from_minutes(24);
/// So many days without prospecting are neglect.
const UNPROSPECTED: u16 = 3;

impl Senior {
    pub(super) fn hint(&self, scenario: &Scenario, view: &View) -> Option<&Text> {
        let fits = |hint: &&Hint| {
            (hint.fades == 0 || self.skills.of(hint.about) < hint.fades)
                && hint.when.iter().all(|&trigger| self.holds(trigger, scenario, view))
        };
        let first = self.hints.iter().find(fits)?;
        // Hints for the same occasion take turns by the day.
        let same: Vec<_> = self.hints.iter().filter(fits).filter(|hint| hint.when == first.when).collect();
        same.get(usize::from(view.day().0) % same.len().max(1)).map(|hint| &hint.say)
    }

    fn holds(&self, trigger: Trigger, scenario: &Scenario, view: &View) -> bool {
        let totals = view.totals();
        let strangers = || view.players().any(|p| p.stage == Stage::Unknown);
        let anybody = |wanted: Call| view.players().any(|p| call(view, &p) == wanted);
        let weekday = |wanted: Weekday| scenario.calendar.starts.business_day(view.day().0).weekday() == wanted;
        let open = view.players().filter(|p| p.stage == Stage::Lead);
        match trigger {
            Trigger::FirstMorning => view.day().0 == 1 && totals.hours.iter().all(|hours| *hours == Hours::ZERO),
            Trigger::Day(day) => view.day().0 == day,
            Trigger::LastDay => view.days_left() == 1,
            Trigger::Monday => weekday(Weekday::Monday),
            Trigger::Friday => weekday(Weekday::Friday),
            Trigger::HoursUsed => view.hours_left() < SHORT,
            Trigger::Complaint => anybody(Call::Complaint),
            Trigger::Inquiry => anybody(Call::Inquiry),
            Trigger::Ready => anybody(Call::Ready),
            Trigger::Cold => anybody(Call::Cold),
            Trigger::Pushed => {
                view.players().any(|p| p.stage == Stage::Lead && p.reading.is_some_and(|reading| reading.pressure == 2))
            }
            Trigger::Tired => view.players().any(|p| {
                p.stage == Stage::Lead
                    && p.reading.is_some_and(|reading| !rested(view.rules(), p.contact_load, reading.trust))
            }),
            Trigger::Flat => self.last_landing == Some(Landing::Flat),
            Trigger::RefusedInARow(times) => self.refused >= times,
            Trigger::NoProspecting => view.day().0 > UNPROSPECTED && totals.hours[0] == Hours::ZERO && strangers(),
            Trigger::FewLeads => open.count() < FEW_LEADS && strangers(),
            Trigger::RivalSeen => self.rival.is_some(),
            Trigger::Streak(length) => self.streak >= length,
            Trigger::QuotaReached => totals.revenue >= view.quota(),
            Trigger::Customers => view.players().any(|p| {
                p.stage == Stage::Customer
                    && p.last_contact.is_none_or(|last| view.day().since(last) >= cold_after(view))
            }),
            Trigger::MoreWanted => view.players().any(|p| p.stage == Stage::Customer && call(view, &p) == Call::Ready),
            Trigger::Budgets => view.team_budget().0 > 0 && view.budgets_are_set_today(),
            Trigger::Always => true,
        }
    }
}
