//! `isogaba verify RUN…`: does a run file replay to what it says?

use super::{console::Console, exit::Exit};
use crate::{
    record::{Accepted, RecordError, Run, Verified, VerifiedSorting, read_run_text, verify_any},
    report::Diagnosis,
    texts::{grade_name, points, record_error, yen},
};
use clap::ArgMatches;
use serde::Serialize;
use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A line of `--json`.
#[derive(Serialize)]
struct Line {
    file: String,
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    run: Option<Verified>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diagnosis: Option<Diagnosis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sorting: Option<VerifiedSorting>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let mut exit = Exit::Fine;
    for path in matches.get_many::<PathBuf>("runs").unwrap_or_default() {
        let text = read_run_text(path);
        let diagnosis = text.as_deref().ok().filter(|_| matches.get_flag("json")).and_then(diagnose);
        let result = text.and_then(|text| verify_any(&text));
        exit = exit.worse(result.as_ref().map_or_else(exit_of, |_| Exit::Fine));
        if matches.get_flag("json") {
            console.line(&serde_json::to_string(&data(path, result, diagnosis, console))?)?;
        } else {
            console.line(&sentence(path, result, console))?;
        }
    }
    Ok(exit.into())
}

pub(super) fn exit_of(error: &RecordError) -> Exit {
    match error {
        RecordError::WrongModel { .. } | RecordError::WrongFormat { .. } => Exit::OtherVersion,
        RecordError::Io { .. } | RecordError::NotARun { .. } | RecordError::Truncated | RecordError::TooLarge => {
            Exit::Unreadable
        }
        RecordError::Edited
        | RecordError::ScenarioChanged
        | RecordError::BadScenario(_)
        | RecordError::IllegalCommand { .. }
        | RecordError::CardDiffers { .. }
        | RecordError::HashDiffers { .. } => Exit::Refused,
    }
}

/// The pattern that a run followed; `None` for what isn't a run.
fn diagnose(text: &str) -> Option<Diagnosis> {
    let run = Run::from_text(text).ok()?;
    Diagnosis::of(run.setup(), run.seed(), run.commands()).ok()
}

fn data(path: &Path, result: Result<Accepted, RecordError>, diagnosis: Option<Diagnosis>, console: &Console) -> Line {
    let file = path.display().to_string();
    let (run, sorting, error) = match result {
        Ok(Accepted::Run(run)) => (Some(run), None, None),
        Ok(Accepted::Sorting(sorting)) => (None, Some(sorting), None),
        Err(error) => (None, None, Some(error)),
    };
    let message = error.as_ref().map(|error| record_error(console.texts, error));
    Line { file, ok: error.is_none(), run, diagnosis, sorting, code: error.as_ref().map(RecordError::name), message }
}

fn sentence(path: &Path, result: Result<Accepted, RecordError>, console: &Console) -> String {
    let texts = console.texts;
    let file = path.display().to_string();
    let (mut line, shipped) = match result {
        Ok(Accepted::Run(run)) => (of_run(file, &run, console), run.shipped),
        Ok(Accepted::Sorting(sorting)) => (of_sorting(file, &sorting, console), sorting.shipped),
        Err(error) => {
            let why = record_error(texts, &error);
            return match exit_of(&error) {
                // A failure to read names the file already.
                Exit::Unreadable if matches!(error, RecordError::Io { .. }) => why,
                Exit::Refused => texts.say_with("verify-refused", [("file", file.into()), ("why", why.into())]),
                _ => texts.say_with("verify-not-judged", [("file", file.into()), ("why", why.into())]),
            };
        }
    };
    if shipped == Some(false) {
        line.push_str(&texts.say("verify-other-scenario"));
    }
    line
}

fn of_run(file: String, run: &Verified, console: &Console) -> String {
    console.texts.say_with(
        if run.finished { "verify-fine" } else { "verify-under-way" },
        [
            ("file", file.into()),
            ("scenario", run.scenario.as_str().into()),
            ("seed", run.seed.as_str().into()),
            ("player", player(&run.player, console).into()),
            ("days", run.days.into()),
            ("score", points(run.score.total).into()),
            ("revenue", yen(run.totals.revenue).into()),
            ("sales", run.totals.sales.into()),
            ("asks", run.totals.asks.into()),
        ],
    )
}

fn of_sorting(file: String, sorting: &VerifiedSorting, console: &Console) -> String {
    let texts = console.texts;
    texts.say_with(
        if sorting.finished { "verify-sorting" } else { "verify-sorting-under-way" },
        [
            ("file", file.into()),
            ("scenario", sorting.scenario.as_str().into()),
            ("seed", sorting.seed.as_str().into()),
            ("player", player(&sorting.player, console).into()),
            ("answered", sorting.answered.into()),
            ("cards", sorting.score.cards.into()),
            ("right", sorting.score.right.into()),
            ("score", points(sorting.score.total).into()),
            ("grade", grade_name(texts, sorting.score.grade).into()),
        ],
    )
}

fn player(name: &str, console: &Console) -> String {
    if name.is_empty() { console.texts.say("verify-nobody") } else { name.to_owned() }
}
