//! How the dials of a scenario stand.

use super::{
    super::{format::Scenario, text::Lang},
    Dial, Stop,
};

/// How the dials stand, and the seed of the people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Setting {
    /// The stop of each dial, in the order of the scenario, counted from 0.
    pub stops: Vec<usize>,
    /// The seed.
    pub seed: u64,
}

/// Why dials can't be set so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingError {
    /// The scenario has no dials.
    #[error("no dials")]
    NoDials,
    /// What was written isn't `name=value`.
    #[error("not name=value: {0}")]
    NoValue(String),
    /// No dial has this name.
    #[error("no dial {name}")]
    UnknownDial {
        /// The name.
        name: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// The dial can't stand there.
    #[error("{dial} can't be {value}")]
    UnknownStop {
        /// The dial.
        dial: String,
        /// What was asked for.
        value: String,
        /// Where it can stand.
        known: Vec<String>,
    },
    /// The same dial was set twice.
    #[error("{0} is set twice")]
    Twice(String),
}

impl Dial {
    /// The usual stop, counted from 0.
    pub fn usual_stop(&self) -> usize {
        usize::from(self.usual.max(1) - 1).min(self.stops.len().saturating_sub(1))
    }

    /// The stop of this value, or of this label in either language.
    pub fn stop(&self, value: &str) -> Option<usize> {
        let means = |stop: &Stop| {
            let number = |text: &str| text.replace(['_', ','], "").parse::<f64>().ok();
            let written = stop.turns.value();
            written.eq_ignore_ascii_case(value)
                || number(&written).is_some_and(|wanted| number(value) == Some(wanted))
                || Lang::ALL.into_iter().any(|lang| stop.label.get(lang).eq_ignore_ascii_case(value))
        };
        self.stops.iter().position(means)
    }
}

impl Setting {
    /// Every dial where it usually stands.
    pub fn usual(scenario: &Scenario, seed: u64) -> Self {
        Self { stops: scenario.dials.iter().map(Dial::usual_stop).collect(), seed }
    }

    /// The dials as `name=value` say, all others where they usually stand.
    ///
    /// # Errors
    /// [`SettingError`] about the first that isn't possible.
    pub fn parse<'a>(
        scenario: &Scenario,
        words: impl IntoIterator<Item = &'a str>,
        seed: u64,
    ) -> Result<Self, SettingError> {
        let mut setting = Self::usual(scenario, seed);
        let mut set = Vec::new();
        for word in words {
            if scenario.dials.is_empty() {
                return Err(SettingError::NoDials);
            }
            let Some((name, value)) = word.split_once('=').map(|(name, value)| (name.trim(), value.trim())) else {
                return Err(SettingError::NoValue(word.to_owned()));
            };
            let Some(place) = scenario.dials.iter().position(|dial| dial.id == name) else {
                let known = scenario.dials.iter().map(|dial| dial.id.clone()).collect();
                return Err(SettingError::UnknownDial { name: name.to_owned(), known });
            };
            if set.contains(&place) {
                return Err(SettingError::Twice(name.to_owned()));
            }
            set.push(place);
            let dial = &scenario.dials[place];
            let Some(stop) = dial.stop(value) else {
                let known = dial.stops.iter().map(|stop| stop.turns.value()).collect();
                return Err(SettingError::UnknownStop { dial: name.to_owned(), value: value.to_owned(), known });
            };
            setting.stops[place] = stop;
        }
        Ok(setting)
    }

    /// Where a dial stands.
    pub fn stop_of<'s>(&self, scenario: &'s Scenario, dial: usize) -> Option<&'s Stop> {
        let stops = &scenario.dials.get(dial)?.stops;
        stops.get(self.stops.get(dial).copied().unwrap_or_default())
    }
}
