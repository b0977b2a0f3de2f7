//! `isogaba verify RUN…`: does a run file replay to what it says?

use super::{console::Console, exit::Exit};
use crate::{
    record::{RecordError, Run, Verified, read_run_text},
    report::Diagnosis,
    texts::{points, record_error, yen},
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
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let mut exit = Exit::Fine;
    for path in matches.get_many::<PathBuf>("runs").unwrap_or_default() {
        let result = read_run_text(path).and_then(|text| Run::from_text(&text));
        exit = exit.worse(result.as_ref().map_or_else(exit_of, |_| Exit::Fine));
        if matches.get_flag("json") {
            console.line(&serde_json::to_string(&data(path, result, console))?)?;
        } else {
            console.line(&sentence(path, result, console))?;
        }
    }
    Ok(exit.into())
}

fn exit_of(error: &RecordError) -> Exit {
    match error {
        RecordError::WrongModel { .. } | RecordError::WrongFormat { .. } => Exit::OtherVersion,
        RecordError::Io { .. } | RecordError::NotARun { .. } | RecordError::Truncated | RecordError::TooLarge => {
            Exit::Unreadable
        }
        RecordError::Edited
        | RecordError::ScenarioChanged
        | RecordError::BadScenario(_)
        | RecordError::IllegalCommand { .. }
        | RecordError::HashDiffers { .. } => Exit::Refused,
    }
}

fn data(path: &Path, result: Result<Run, RecordError>, console: &Console) -> Line {
    let file = path.display().to_string();
    match result {
        Ok(run) => {
            // It has just been replayed, so it can be diagnosed.
            let diagnosis = Diagnosis::of(run.setup(), run.seed(), run.commands()).ok();
            Line { file, ok: true, run: Some(Verified::of(&run)), diagnosis, code: None, message: None }
        }
        Err(error) => {
            let message = Some(record_error(console.texts, &error));
            Line { file, ok: false, run: None, diagnosis: None, code: Some(error.name()), message }
        }
    }
}

fn sentence(path: &Path, result: Result<Run, RecordError>, console: &Console) -> String {
    let texts = console.texts;
    let file = path.display().to_string();
    let run = match result {
        Ok(run) => Verified::of(&run),
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
    let mut line = texts.say_with(
        if run.finished { "verify-fine" } else { "verify-under-way" },
        [
            ("file", file.into()),
            ("scenario", run.scenario.into()),
            ("seed", run.seed.into()),
            ("player", if run.player.is_empty() { texts.say("verify-nobody") } else { run.player }.into()),
            ("days", run.days.into()),
            ("score", points(run.score.total).into()),
            ("revenue", yen(run.totals.revenue).into()),
            ("sales", run.totals.sales.into()),
            ("asks", run.totals.asks.into()),
        ],
    );
    if run.shipped == Some(false) {
        line.push_str(&texts.say("verify-other-scenario"));
    }
    line
}
