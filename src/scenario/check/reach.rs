//! Can it be done at all: the quota, a day's work, meeting everybody?

use super::{Checker, Problem, ProblemCode, Scenario, Spot};
use crate::{
    scenario::happening::Happens,
    sim::{Activity, Channel, Hours},
};

/// So many business days, at tempo 1, lie at the very least between two orders of one customer: the usual is five times that.
const DAYS_BETWEEN_ORDERS: f64 = 10.0;
/// Generated orders are worth up to so many standard deviations more than the middle one, all together.
const LUCK: f64 = 2.0;

impl Checker<'_> {
    pub(super) fn reach(&mut self, scenario: &Scenario, root: Spot) {
        if root.field("territory").is_sound() && root.field("calendar").is_sound() && root.field("model").is_sound() {
            self.quota(scenario, root.field("goal").field("quota"));
        }
        if root.field("activities").is_sound() {
            self.day_is_long_enough(scenario, root.field("calendar").field("hours_per_day"));
            self.everybody_can_be_met(scenario, root);
        }
    }

    /// A quota beyond what all orders together could bring, further ones generously included.
    fn quota(&mut self, scenario: &Scenario, spot: Spot) {
        let territory = &scenario.territory;
        let generated = &territory.generated;
        let days = f64::from(scenario.calendar.days) * scenario.calendar.tempo;
        let after = &scenario.model.after;
        let further = after.order_size.max(0.0) * after.repeat_rate.max(1.0) * days / DAYS_BETWEEN_ORDERS;
        let written: f64 = territory.prospects.iter().map(|prospect| prospect.value.as_f64()).sum();
        let count = f64::from(generated.count) + f64::from(generated.newcomers);
        let by_dice = count * generated.value.as_f64() * libm::exp(LUCK * generated.value_spread);
        let most = (written + by_dice) * (1.0 + further);
        let quota = scenario.goal.quota;
        if quota.as_f64() > most {
            let most = libm::round(most);
            self.report(spot, Problem::new(ProblemCode::GoalOutOfReach, "quota").found(quota.0).expected(most));
        }
    }

    fn day_is_long_enough(&mut self, scenario: &Scenario, spot: Spot) {
        let activities = &scenario.activities;
        let touches =
            Activity::ALL.into_iter().filter(|of| activities.offers(*of, false) || activities.offers(*of, true));
        let shortest = touches.map(|of| activities.touch(of).hours).min().unwrap_or(Hours::ZERO);
        let day = scenario.calendar.hours_per_day;
        if shortest > day {
            let problem = Problem::new(ProblemCode::DayTooShort, "hours_per_day").found(day.as_f64());
            self.report(spot, problem.expected(shortest.as_f64()));
        }
    }

    /// Whoever isn't known and isn't led to by anything the player does comes by chance at best.
    fn everybody_can_be_met(&mut self, scenario: &Scenario, root: Spot) {
        let activities = &scenario.activities;
        let by_prospecting = Channel::ALL.into_iter().any(|channel| activities.offers_channel(channel));
        let by_referral = activities.offers(Activity::Referral, true);
        if by_prospecting || by_referral || scenario.model.team.budget.0 > 0 {
            return;
        }
        let led_to = |id: &str| {
            let trainees = scenario.trainee.iter().any(|trainee| trainee.prospects.iter().any(|house| house == id));
            let asks = |happens: &Happens| matches!(happens, Happens::Inquiry { from } if from == id);
            let effects =
                scenario.incident.iter().flat_map(|incident| &incident.choices).flat_map(|choice| &choice.effects);
            trainees
                || scenario.events.iter().any(|event| asks(&event.happens))
                || effects.into_iter().any(|effect| effect.meets && effect.who.iter().any(|who| who == id))
        };
        for (number, prospect) in scenario.territory.prospects.iter().enumerate() {
            if !prospect.known && prospect.satisfaction.is_none() && !led_to(&prospect.id) {
                let spot = root.field("territory").field("prospects").item(number).field("id");
                self.report(spot, Problem::new(ProblemCode::NeverMet, "known").found(&prospect.id));
            }
        }
    }
}
