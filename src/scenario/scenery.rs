//! Season and weather: what the town looks like on a day. Nothing in the model depends on them.

use super::format::Scenario;
use crate::sim::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the town looks like.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Scenery {
    /// The season; that of the calendar's dates if not said.
    pub season: Option<Season>,
    /// Days with weather of their own; every other day is clear.
    #[schemars(length(max = 260))]
    pub weather: Vec<Weather>,
}

impl Scenery {
    /// Is nothing said?
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// A season.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Season {
    /// March to May.
    #[default]
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February.
    Winter,
}

impl Season {
    /// The season of a month, 1..=12.
    pub fn of_month(month: u8) -> Self {
        match month {
            3..=5 => Self::Spring,
            6..=8 => Self::Summer,
            9..=11 => Self::Autumn,
            _ => Self::Winter,
        }
    }
}

/// The weather of a day, or of several in a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weather {
    /// The first day, counted from 1.
    #[schemars(extend("x-unit" = "day number"))]
    pub day: u16,
    /// The last day; the same one if not said.
    #[serde(default)]
    #[schemars(extend("x-unit" = "day number"))]
    pub until: Option<u16>,
    /// How it is.
    pub sky: Sky,
}

/// How the sky is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Sky {
    /// Sun.
    #[default]
    Clear,
    /// Clouds pass.
    Cloud,
    /// Rain.
    Rain,
    /// Snow.
    Snow,
    /// Wind that carries petals in spring, and leaves in autumn.
    Wind,
    /// The glare of a hot day.
    Haze,
}

impl Scenario {
    /// The season on a day of the calendar.
    pub fn season(&self, day: Day) -> Season {
        let date = self.calendar.starts.business_day(day.0.max(1));
        self.scenery.season.unwrap_or_else(|| Season::of_month(date.month()))
    }

    /// The sky on a day: the last that is said of it.
    pub fn sky(&self, day: Day) -> Sky {
        let said = |weather: &&Weather| (weather.day..=weather.until.unwrap_or(weather.day)).contains(&day.0);
        self.scenery.weather.iter().rev().find(said).map_or(Sky::Clear, |weather| weather.sky)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_season_follows_the_calendar_unless_the_scenario_says_otherwise() {
        let mut scenario = Scenario::default();
        scenario.calendar.days = 65;
        assert_eq!(scenario.season(Day(1)), Season::Spring, "1 April");
        assert_eq!(scenario.season(Day(65)), Season::Summer, "30 June");
        scenario.scenery.season = Some(Season::Winter);
        assert_eq!(scenario.season(Day(65)), Season::Winter);
    }

    #[test]
    fn the_last_word_about_a_day_is_its_weather_and_other_days_are_clear() {
        let weather =
            vec![Weather { day: 2, until: Some(5), sky: Sky::Rain }, Weather { day: 4, until: None, sky: Sky::Wind }];
        let scenario = Scenario { scenery: Scenery { season: None, weather }, ..Scenario::default() };
        let skies: Vec<Sky> = (1..=6).map(|day| scenario.sky(Day(day))).collect();
        assert_eq!(skies, [Sky::Clear, Sky::Rain, Sky::Rain, Sky::Wind, Sky::Rain, Sky::Clear]);
    }
}
