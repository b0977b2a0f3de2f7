//! Weather: on days that there are?

use super::{Checker, Scenario, Spot};

impl Checker<'_> {
    pub(super) fn scenery(&mut self, scenario: &Scenario, root: Spot) {
        if !root.field("calendar").is_sound() {
            return;
        }
        let days = root.field("scenery").field("weather");
        for (number, weather) in scenario.scenery.weather.iter().enumerate() {
            let spot = days.item(number);
            self.range(spot.field("day"), "day", weather.day, 1..=scenario.calendar.days);
            if let Some(until) = weather.until {
                self.range(spot.field("until"), "until", until, weather.day..=scenario.calendar.days);
            }
        }
    }
}
