//! A run under way: the scenario, the seed, what was done on each day, and where that has led.

use super::{canonical, notes::Notes};
use crate::{
    scenario::{self, Scenario},
    sim::{Command, Outcome, Refusal, Setup, StateHash, Territory},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A finished day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayLog {
    /// What was done; the last command ends the day.
    pub commands: Vec<Command>,
    /// The state it led to.
    pub hash: StateHash,
}

/// A run under way.
#[derive(Clone, Debug)]
pub struct Run {
    scenario: Scenario,
    notes: Notes,
    territory: Territory,
    days: Vec<DayLog>,
    today: Vec<Command>,
}

impl Run {
    /// The first morning of a checked scenario.
    pub fn start(scenario: Scenario, seed: u64, notes: Notes) -> Self {
        let territory = Territory::new(scenario.setup(), seed);
        Self { scenario, notes, territory, days: Vec::new(), today: Vec::new() }
    }

    /// Carries out a command and keeps it.
    ///
    /// # Errors
    /// A [`Refusal`] says why it can't be done; nothing has changed and nothing is kept then.
    pub fn apply(&mut self, command: Command) -> Result<Outcome, Refusal> {
        let outcome = self.territory.apply(command)?;
        self.today.push(command);
        if command == Command::EndDay {
            self.days.push(DayLog { commands: std::mem::take(&mut self.today), hash: self.territory.hash() });
        }
        Ok(outcome)
    }

    /// Where the run stands.
    pub fn territory(&self) -> &Territory {
        &self.territory
    }

    /// The scenario, every default filled in.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The hash of the scenario, as in the run file.
    pub fn scenario_hash(&self) -> String {
        scenario_hash(&self.scenario)
    }

    /// What the run started from.
    pub fn setup(&self) -> &Arc<Setup> {
        self.territory.setup()
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.territory.seed()
    }

    /// About the player.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// About the player, to change it.
    pub fn notes_mut(&mut self) -> &mut Notes {
        &mut self.notes
    }

    /// The finished days.
    pub fn days(&self) -> &[DayLog] {
        &self.days
    }

    /// What was done on the day under way.
    pub fn today(&self) -> &[Command] {
        &self.today
    }

    /// Is the last day over?
    pub fn finished(&self) -> bool {
        self.territory.finished()
    }

    /// Everything that was done, in order.
    pub fn commands(&self) -> impl Iterator<Item = Command> + '_ {
        self.days.iter().flat_map(|day| &day.commands).chain(&self.today).copied()
    }
}

/// The hash of a scenario over its canonical JSON.
pub(super) fn scenario_hash(scenario: &Scenario) -> String {
    canonical::hash(&canonical::value_of(scenario))
}

/// Is this the hash of the scenario that the program ships under an id? `None` if it ships none.
pub(super) fn is_shipped(id: &str, hash: &str) -> Option<bool> {
    let shipped = scenario::shipped(id).and_then(|text| scenario::parse(&text).ok());
    shipped.map(|shipped| scenario_hash(&shipped) == hash)
}
