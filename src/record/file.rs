//! The run file: JSON with everything that replaying needs, and a checksum over it.

use super::{
    canonical,
    error::RecordError,
    notes::Notes,
    run::{DayLog, Run, scenario_hash},
};
use crate::{
    scenario::{self, Scenario},
    sim::{Command, MODEL_VERSION, StateHash},
};
use serde::de::DeserializeOwned;
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
        fields.insert("checksum".into(), canonical::checksum(&fields).into());
        layout(&fields)
    }

    /// Reads a run: version first, then checksum and scenario, then every command is replayed and every hash compared.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn from_text(text: &str) -> Result<Self, RecordError> {
        if text.len() > MAX_RUN_BYTES {
            return Err(RecordError::TooLarge);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let value: Value = serde_json::from_str(text).map_err(|error| unreadable(text, &error))?;
        let Value::Object(fields) = value else { return Err(not_a_run("1:1")) };
        check_versions(&fields)?;
        if let Some(unknown) = fields.keys().find(|name| !FIELDS.contains(&name.as_str())) {
            return Err(not_a_run(unknown));
        }
        let written: String = take(&fields, "checksum")?;
        if written != canonical::checksum(&fields) {
            return Err(RecordError::Edited);
        }
        let scenario: Scenario = take(&fields, "scenario")?;
        if take::<String>(&fields, "scenario_hash")? != scenario_hash(&scenario) {
            return Err(RecordError::ScenarioChanged);
        }
        if let Some(problem) = scenario::problems_of(&scenario).into_iter().next() {
            return Err(RecordError::BadScenario(problem));
        }
        let seed = take::<String>(&fields, "seed")?.parse().map_err(|_| not_a_run("seed"))?;
        let notes: Notes = take(&fields, "notes")?;
        let days: Vec<DayLog> = take(&fields, "days")?;
        let today: Vec<Command> = take(&fields, "today")?;
        let now: StateHash = take(&fields, "now")?;
        replay(Self::start(scenario, seed, notes), &days, &today, now)
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
    let version = |name: &str| fields.get(name).and_then(Value::as_u64).ok_or_else(|| not_a_run(name));
    let (format, model) = (version("format")?, version("model")?);
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

fn take<T: DeserializeOwned>(fields: &Map<String, Value>, name: &str) -> Result<T, RecordError> {
    let value = fields.get(name).ok_or_else(|| not_a_run(name))?;
    T::deserialize(value).map_err(|_| not_a_run(name))
}

fn not_a_run(place: impl Into<String>) -> RecordError {
    RecordError::NotARun { place: place.into() }
}

fn unreadable(text: &str, error: &serde_json::Error) -> RecordError {
    let begins = text.trim_start();
    if error.is_eof() && (begins.is_empty() || begins.starts_with('{')) {
        RecordError::Truncated
    } else {
        not_a_run(format!("{}:{}", error.line(), error.column()))
    }
}

/// One line for each field, day and part of the scenario.
fn layout(fields: &Map<String, Value>) -> String {
    let mut out = String::from("{\n");
    for (place, name) in FIELDS.into_iter().enumerate() {
        if place > 0 {
            out.push_str(",\n");
        }
        out.push_str(&format!("\"{name}\": "));
        match &fields[name] {
            Value::Array(items) if !items.is_empty() => {
                let lines: Vec<String> = items.iter().map(Value::to_string).collect();
                out.push_str(&format!("[\n  {}\n]", lines.join(",\n  ")));
            }
            Value::Object(parts) if name == "scenario" => {
                let lines: Vec<String> =
                    parts.iter().map(|(name, value)| format!("{}: {value}", Value::String(name.clone()))).collect();
                out.push_str(&format!("{{\n  {}\n}}", lines.join(",\n  ")));
            }
            plain => out.push_str(&plain.to_string()),
        }
    }
    out.push_str("\n}\n");
    out
}
