//! The run file: JSON with everything that replaying needs, and a checksum over it.

use super::{
    canonical,
    error::RecordError,
    notes::Notes,
    run::{DayLog, Run, scenario_hash},
    sealed::{check_seal, not_a_run, open, seal, seed, take, version},
};
use crate::{
    scenario::{self, Scenario},
    sim::{Command, MODEL_VERSION, StateHash},
};
use serde_json::{Map, Value};

/// The version of the run file's format.
pub const RUN_FORMAT: u32 = 1;
/// A run file is at most this large.
pub const MAX_RUN_BYTES: usize = 8 * 1024 * 1024;
/// The fields of a run file; an unknown one means that it isn't ours.
const FIELDS: [&str; 10] =
    ["format", "model", "seed", "scenario_hash", "notes", "days", "today", "now", "scenario", "checksum"];

impl Run {
    /// The run as text: a line for each day and each part of the scenario, so that two runs can be compared.
    pub fn to_text(&self) -> String {
        let mut fields = Map::new();
        fields.insert("format".into(), RUN_FORMAT.into());
        fields.insert("model".into(), MODEL_VERSION.into());
        // As text: many JSON tools round whole numbers beyond 53 bits.
        fields.insert("seed".into(), self.seed().to_string().into());
        fields.insert("scenario_hash".into(), self.scenario_hash().into());
        fields.insert("notes".into(), canonical::value_of(self.notes()));
        fields.insert("days".into(), canonical::value_of(&self.days()));
        fields.insert("today".into(), canonical::value_of(&self.today()));
        // The day under way has no evening hash yet, so its commands are vouched for by the hash of now.
        fields.insert("now".into(), canonical::value_of(&self.territory().hash()));
        fields.insert("scenario".into(), canonical::value_of(self.scenario()));
        seal(fields, &FIELDS)
    }

    /// Reads a run: version first, then checksum and scenario, then every command is replayed and every hash compared.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn from_text(text: &str) -> Result<Self, RecordError> {
        let fields = open(text)?;
        check_versions(&fields)?;
        check_seal(&fields, &FIELDS)?;
        let scenario = scenario_of(&fields)?;
        if scenario.sorting.is_some() {
            // That has no days.
            return Err(not_a_run("scenario"));
        }
        let seed = seed(&fields)?;
        let notes: Notes = take(&fields, "notes")?;
        let days: Vec<DayLog> = take(&fields, "days")?;
        let today: Vec<Command> = take(&fields, "today")?;
        let now: StateHash = take(&fields, "now")?;
        replay(Self::start(scenario, seed, notes), &days, &today, now)
    }
}

/// The scenario in a file: the one that was played, and one that can be.
pub(super) fn scenario_of(fields: &Map<String, Value>) -> Result<Scenario, RecordError> {
    let scenario: Scenario = take(fields, "scenario")?;
    if take::<String>(fields, "scenario_hash")? != scenario_hash(&scenario) {
        return Err(RecordError::ScenarioChanged);
    }
    match scenario::problems_of(&scenario).into_iter().next() {
        Some(problem) => Err(RecordError::BadScenario(Box::new(problem))),
        None => Ok(scenario),
    }
}

/// Does the text have as many days as its scenario? A hint only: nothing is checked.
#[cfg(feature = "native")]
pub(super) fn seems_finished(text: &str) -> bool {
    #[derive(serde::Deserialize)]
    struct Look {
        days: Vec<serde::de::IgnoredAny>,
        scenario: Part,
    }
    #[derive(serde::Deserialize)]
    struct Part {
        calendar: Length,
    }
    #[derive(serde::Deserialize)]
    struct Length {
        days: usize,
    }
    serde_json::from_str(text).is_ok_and(|look: Look| look.days.len() >= look.scenario.calendar.days)
}

/// Format and model come before everything else: of another version we may understand nothing more.
fn check_versions(fields: &Map<String, Value>) -> Result<(), RecordError> {
    let (format, model) = (version(fields, "format")?, version(fields, "model")?);
    if format != u64::from(RUN_FORMAT) {
        return Err(RecordError::WrongFormat { file: format, program: RUN_FORMAT });
    }
    if model != u64::from(MODEL_VERSION) {
        return Err(RecordError::WrongModel { file: model, program: MODEL_VERSION });
    }
    Ok(())
}

fn replay(mut run: Run, days: &[DayLog], today: &[Command], now: StateHash) -> Result<Run, RecordError> {
    for (index, log) in days.iter().enumerate() {
        let ends = log.commands.iter().position(|&command| command == Command::EndDay);
        if ends.is_none_or(|last| last + 1 != log.commands.len()) {
            return Err(not_a_run(format!("days[{index}]")));
        }
        apply_all(&mut run, &log.commands)?;
        if run.territory().hash() != log.hash {
            return Err(RecordError::HashDiffers { day: u16::try_from(index + 1).unwrap_or(u16::MAX) });
        }
    }
    if today.contains(&Command::EndDay) {
        return Err(not_a_run("today"));
    }
    apply_all(&mut run, today)?;
    if run.territory().hash() != now {
        return Err(RecordError::HashDiffers { day: run.territory().view().day().0 });
    }
    Ok(run)
}

fn apply_all(run: &mut Run, commands: &[Command]) -> Result<(), RecordError> {
    let day = run.territory().view().day().0;
    for (index, &command) in commands.iter().enumerate() {
        run.apply(command).map_err(|refusal| RecordError::IllegalCommand { day, number: index + 1, refusal })?;
    }
    Ok(())
}
