//! The numbers of the rules: finite, and of a size that the arithmetic bears.

use super::Checker;
use crate::{
    scenario::{Problem, ProblemCode, Scenario},
    sim::{Activity, Channel, Gains, Talent},
};

impl Checker<'_> {
    /// Every number of the rules.
    pub(super) fn numbers(&mut self, scenario: &Scenario) {
        let written = serde_json::json!({
            "activities": scenario.activities,
            "model": scenario.model,
            "score": scenario.goal.score,
        });
        // JSON has no NaN and no infinity: they come out as null, as nothing else does in these types.
        self.walk("", &written);
        self.activities(scenario);
        let decay = &scenario.model.decay;
        for (field, days) in [
            ("pressure", decay.pressure),
            ("heat", decay.heat),
            ("load", decay.load),
            ("asks", decay.asks),
            ("proposal", decay.proposal),
            ("clarity", decay.clarity),
            ("intimacy", decay.intimacy),
            ("reliability", decay.reliability),
            ("credibility", decay.credibility),
            ("satisfaction", decay.satisfaction),
            ("list", decay.list),
            ("content", decay.content),
        ] {
            self.range(Some("decay"), field, days, 0.1..=100_000.0);
        }
        let model = &scenario.model;
        self.range(Some("discount"), "share", model.discount.share, 0.0..=0.5);
        self.range(Some("study"), "gain", model.study.gain, 0.0..=1.0);
        self.range(Some("study"), "worth", model.study.worth, 0.0..=10.0);
        self.range(Some("shop"), "gain", model.shop.gain, 0.0..=1.0);
        self.range(Some("gift"), "tact", model.gift.tact, 0.0..=1.0);
        self.range(Some("after"), "repeat_rate", model.after.repeat_rate, 0.0..=20.0);
        self.range(Some("team"), "budget", model.team.budget.0, 0..=500_000);
        self.range(Some("team"), "week", model.team.week, 1.0..=7.0);
        if let Talent::ByChance(chance) = model.talent {
            self.range(None, "talent", chance, 0.0..=1.0);
        }
    }

    /// Rows of activities: gains that can be taken to a power, loads that tire, purposes to book the time on.
    fn activities(&mut self, scenario: &Scenario) {
        let activities = &scenario.activities;
        for activity in Activity::ALL {
            let row = activities.touch(activity);
            let name = name_of(&activity);
            let anchor = Some(name.as_str());
            self.gains(anchor, &row.gains);
            self.range(anchor, "load", row.load, 0.0..=100.0);
            self.range(anchor, "shows_window", row.shows_window, 0.0..=1.0);
            self.served(&name, row.purposes.len());
        }
        for channel in Channel::ALL {
            let row = activities.channel(channel);
            let name = name_of(&channel);
            let anchor = Some(name.as_str());
            self.range(anchor, "touches", row.touches, 0.0..=10_000.0);
            self.range(anchor, "response", row.response, 0.0..=1.0);
            self.served(&name, row.purposes.len());
        }
        self.gains(Some("seminar"), &activities.seminar.gains);
        self.range(Some("seminar"), "load", activities.seminar.load, 0.0..=100.0);
        self.served("seminar", activities.seminar.purposes.len());
        self.served("list_making", activities.list_making.purposes.len());
        self.served("content", activities.content.purposes.len());
    }

    /// Whatever is done serves at least one purpose.
    fn served(&mut self, name: &str, purposes: u32) {
        if purposes == 0 {
            let place = self.place(Some(name), "purposes");
            let problem = Problem::new(ProblemCode::TooFew, "purposes").found(0).expected(1);
            self.report(problem, place);
        }
    }

    /// Gains are shares.
    pub(super) fn gains(&mut self, anchor: Option<&str>, gains: &Gains) {
        for (field, gain) in [
            ("credibility", gains.credibility),
            ("reliability", gains.reliability),
            ("intimacy", gains.intimacy),
            ("clarity", gains.clarity),
            ("heat", gains.heat),
            ("satisfaction", gains.satisfaction),
            ("pressure", gains.pressure),
        ] {
            self.range(anchor, field, gain, -1.0..=1.0);
        }
    }

    fn walk(&mut self, name: &str, value: &serde_json::Value) {
        use serde_json::Value;
        const LIMIT: f64 = 1e12;
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, value)| self.walk(name, value)),
            Value::Array(values) => values.iter().for_each(|value| self.walk(name, value)),
            Value::Null => self.range(None, name, f64::NAN, -LIMIT..=LIMIT),
            Value::Number(number) => self.range(None, name, number.as_f64().unwrap_or(f64::NAN), -LIMIT..=LIMIT),
            Value::Bool(_) | Value::String(_) => {}
        }
    }
}

/// The name of an activity or channel in files.
fn name_of(row: &impl serde::Serialize) -> String {
    serde_json::to_value(row).ok().and_then(|name| Some(name.as_str()?.to_owned())).unwrap_or_default()
}
