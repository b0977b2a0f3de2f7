//! `isogaba check FILE…`: can these scenarios be played, and is everything in them meant so?
//!
//! A file that is fine is one line on standard output. Problems go to standard error, each with its place, the marked line
//! and what to write instead. Those that keep a scenario from being played make the exit code 1, and so does a claim that
//! a quick proof finds untrue; mere remarks don't.
//!
//! With `--json`, each file is a line on standard output instead:
//! `{"file", "ok", "scenario": {"id", "title": {"ja", "en"}}, "problems": […]}`. `ok` says whether it can be played,
//! `scenario` is there if so. A problem is `{"severity": "cannot-run" | "unusual" | "unwise", "code", "line", "column",
//! "offset", "length", "subject", "found", "expected", "instead", "message", "advice"}`; line and column count from 1 and in
//! characters, offset and length are bytes, and all four are missing where there is no place. A file that can't be read is
//! `{"file", "ok": false, "code": "unreadable", "message"}`.

use super::{console::Console, exit::Exit, problems, quick_proof};
use crate::{
    scenario::{Library, LibraryEntry, LibraryError, Problem, ProblemCode},
    texts::{Texts, advise, describe, file_failure},
};
use clap::ArgMatches;
use serde_json::{Value, json};
use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let as_data = matches.get_flag("json");
    let mut exit = Exit::Fine;
    for path in matches.get_many::<PathBuf>("files").unwrap_or_default() {
        exit = exit.worse(match Library::open_file(path) {
            Ok(mut entry) => {
                let proved = if matches.get_flag("no-proof") { 0 } else { quick_proof::add_to(&mut entry, console) };
                if as_data {
                    console.line(&data(&entry, console.texts).to_string())?;
                } else {
                    tell(&entry, proved, console)?;
                }
                exit_of(&entry)
            }
            Err(error) => unreadable(path, &error, as_data, console)?,
        });
    }
    Ok(exit.into())
}

/// Refused is what can't be played, and what doesn't teach what it claims.
fn exit_of(entry: &LibraryEntry) -> Exit {
    let fails = entry.remarks.iter().any(|remark| remark.code == ProblemCode::ClaimFails);
    if entry.content.is_ok() && !fails { Exit::Fine } else { Exit::Refused }
}

/// Everything found in a file, in its order.
fn findings(entry: &LibraryEntry) -> Vec<Problem> {
    let fatal = entry.content.as_ref().err().into_iter().flatten();
    let mut all: Vec<Problem> = fatal.chain(&entry.remarks).cloned().collect();
    all.sort_by_key(|problem| problem.place.map_or(usize::MAX, |place| place.offset));
    all
}

/// Says in words what was found; `proved` is how many claims came true.
fn tell(entry: &LibraryEntry, proved: usize, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    if let Ok(scenario) = &entry.content {
        let title = scenario.title.get(texts.lang()).to_owned();
        let file = entry.name.clone();
        if exit_of(entry) == Exit::Fine {
            let id = if proved > 0 { "check-proof-holds" } else { "check-fine" };
            let arguments = [("file", file.into()), ("title", title.into()), ("claims", proved.into())];
            console.line(&texts.say_with(id, arguments))?;
        }
    }
    let found = findings(entry);
    if !found.is_empty() {
        problems::print(entry, &found, console);
    }
    Ok(())
}

/// A line of `--json`.
fn data(entry: &LibraryEntry, texts: &Texts) -> Value {
    let problems: Vec<Value> = findings(entry).iter().map(|problem| of_problem(problem, texts)).collect();
    let mut line = json!({ "file": entry.name, "ok": entry.content.is_ok(), "problems": problems });
    if let Ok(scenario) = &entry.content {
        line["scenario"] = json!({ "id": scenario.id, "title": scenario.title });
    }
    line
}

fn of_problem(problem: &Problem, texts: &Texts) -> Value {
    let mut data = json!({
        "severity": problem.code.severity().name(),
        "code": problem.code.name(),
        "subject": problem.subject,
        "found": problem.found,
        "expected": problem.expected,
        "instead": problem.instead,
        "message": describe(texts, problem),
        "advice": advise(texts, problem),
    });
    if let Some(place) = problem.place {
        for (name, number) in
            [("line", place.line), ("column", place.column), ("offset", place.offset), ("length", place.length)]
        {
            data[name] = number.into();
        }
    }
    data
}

fn unreadable(path: &Path, error: &LibraryError, as_data: bool, console: &mut Console) -> io::Result<Exit> {
    // Nothing but a failure to read comes of opening a file by its path.
    let message = match error {
        LibraryError::Unreadable { path, why } => file_failure(console.texts, path, *why),
        LibraryError::Unknown { .. } => error.to_string(),
    };
    if as_data {
        let file = path.display().to_string();
        console.line(&json!({ "file": file, "ok": false, "code": "unreadable", "message": message }).to_string())?;
    } else {
        console.complain(&message);
    }
    Ok(Exit::Unreadable)
}
