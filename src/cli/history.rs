//! `isogaba history`: the runs in a folder compared. Only the files are read, and nothing is written.

use super::{console::Console, excerpt::within_line, exit::Exit, table};
use crate::{
    analysis::{Skill, Skills},
    record::{Attempt, Course, History, RecordError, Results, RunFolder, Trend},
    report::{attempt_rows, best_lines, skill_counts, skill_word, trend_lines},
    scenario::nearest,
    texts::record_error,
};
use clap::ArgMatches;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// So many characters of a cell are shown: names can be of any length.
const CELL: usize = 24;
/// So many characters of a sentence with a title or a path in it.
const SENTENCE: usize = 400;

/// The whole result, as `--json` prints it.
#[derive(Serialize)]
struct Report<'a> {
    attempts: Vec<Line<'a>>,
    /// By scenario: the file of the personal best.
    best: BTreeMap<&'a str, String>,
    /// By skill: where it is going; skills of which that can't be told are left out.
    trends: BTreeMap<&'static str, Going>,
    broken: Vec<Broken>,
}

/// An attempt.
#[derive(Serialize)]
struct Line<'a> {
    file: String,
    started: &'a str,
    player: &'a str,
    scenario: &'a str,
    /// As text: many JSON tools round whole numbers beyond 53 bits.
    seed: String,
    finished: bool,
    branch: bool,
    practice: bool,
    points: f64,
    grade: crate::sim::Grade,
    #[serde(skip_serializing_if = "Option::is_none")]
    selling: Option<Sold>,
}

/// What was sold and how.
#[derive(Serialize)]
struct Sold {
    days: u16,
    of_days: u16,
    revenue: i64,
    asks: u32,
    sold: u32,
    conversion: Option<f64>,
    skills: Skills,
}

/// Where a skill is going.
#[derive(Serialize)]
struct Going {
    before: f64,
    lately: f64,
    runs_before: usize,
    runs_lately: usize,
    course: &'static str,
}

/// A file that was passed over.
#[derive(Serialize)]
struct Broken {
    file: String,
    code: &'static str,
    message: String,
}

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let named = matches.get_one::<PathBuf>("runs").cloned();
    let folder = match folder(named) {
        Ok(folder) => folder,
        Err(error) => {
            console.complain(&within_line(&record_error(console.texts, &error), SENTENCE));
            return Ok(Exit::Unreadable.into());
        }
    };
    let mut results = Results::default();
    if let Some(folder) = &folder {
        results.look_through(folder);
    }
    for (path, error) in results.broken() {
        complain(path, error, console);
    }
    let whole = results.history();
    let scenario = matches.get_one::<String>("scenario").map(String::as_str);
    let history = scenario.map_or_else(|| whole.clone(), |id| whole.only(id));
    if matches.get_flag("json") {
        console.line(&serde_json::to_string(&report(&history, &results, console))?)?;
    } else {
        print(&history, scenario, whole.scenarios().into_iter().map(str::to_owned).collect(), console)?;
    }
    Ok(Exit::Fine.into())
}

/// The folder that was named, or else the usual one, if there is one yet.
fn folder(named: Option<PathBuf>) -> Result<Option<RunFolder>, RecordError> {
    match named {
        Some(dir) => RunFolder::look_at(dir).map(Some),
        None => match RunFolder::default_dir().map(RunFolder::look_at) {
            // Nobody has played here yet.
            Some(Err(RecordError::Io { why: io::ErrorKind::NotFound, .. })) | None => Ok(None),
            Some(found) => found.map(Some),
        },
    }
}

fn complain(path: &Path, error: &RecordError, console: &Console) {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let why = record_error(console.texts, error);
    let told = console.texts.say_with("history-broken", [("file", file.into()), ("why", why.into())]);
    console.complain(&within_line(&told, SENTENCE));
}

fn print(history: &History, scenario: Option<&str>, known: Vec<String>, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    if history.attempts().is_empty() {
        return match scenario {
            Some(id) => none_of(id, known, console),
            None => console.line(&texts.say("history-empty")),
        };
    }
    let list = |console: &mut Console, heading: &str, lines: Vec<String>| {
        if lines.is_empty() {
            return Ok(());
        }
        console.line(&texts.say(heading))?;
        lines.iter().try_for_each(|line| console.line(&format!("  {}", within_line(line, SENTENCE))))?;
        console.line("")
    };
    list(console, "history-bests", best_lines(history, texts))?;
    list(console, "history-trends", trend_lines(history, texts))?;
    console.line(&texts.say("history-attempts"))?;
    let shown = |row: Vec<String>| row.iter().map(|cell| within_line(cell, CELL)).collect();
    let rows: Vec<Vec<String>> = attempt_rows(history, texts).into_iter().map(shown).collect();
    table::lines(&rows).iter().try_for_each(|line| console.line(line))?;
    console.line("")?;
    console.line(&texts.say("history-marks"))?;
    let meaning = |&skill: &Skill| vec![format!("  {}", skill_word(texts, skill)), skill_counts(texts, skill)];
    let meanings: Vec<_> = Skill::ALL.iter().map(meaning).collect();
    table::lines(&meanings).iter().try_for_each(|line| console.line(line))
}

/// There are no runs of a scenario: perhaps another one was meant.
fn none_of(id: &str, known: Vec<String>, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    console.line(&texts.say_with("history-none-of", [("scenario", within_line(id, CELL).into())]))?;
    let near = nearest(id, known).join(", ");
    if near.is_empty() {
        return Ok(());
    }
    console.line(&texts.say_with("cli-suggest", [("words", within_line(&near, SENTENCE).into())]))
}

fn report<'a>(history: &'a History, results: &Results, console: &Console) -> Report<'a> {
    let best = |id: &'a str| Some((id, history.best(id)?.path.display().to_string()));
    let trend = |skill| Some((name(skill), going(&history.trend(skill)?)));
    let broken = |(path, error): (&Path, &RecordError)| Broken {
        file: path.display().to_string(),
        code: error.name(),
        message: record_error(console.texts, error),
    };
    Report {
        attempts: history.attempts().iter().map(line).collect(),
        best: history.scenarios().into_iter().filter_map(best).collect(),
        trends: Skill::ALL.into_iter().filter_map(trend).collect(),
        broken: results.broken().map(broken).collect(),
    }
}

fn line(attempt: &Attempt) -> Line<'_> {
    Line {
        file: attempt.path.display().to_string(),
        started: &attempt.started,
        player: &attempt.player,
        scenario: &attempt.scenario,
        seed: attempt.seed.to_string(),
        finished: attempt.finished,
        branch: attempt.branch.is_some(),
        practice: attempt.is_practice(),
        points: attempt.points,
        grade: attempt.grade,
        selling: attempt.selling.map(|selling| Sold {
            days: selling.days,
            of_days: selling.of_days,
            revenue: selling.revenue.0,
            asks: selling.asks,
            sold: selling.sold,
            conversion: selling.conversion,
            skills: selling.skills,
        }),
    }
}

fn going(trend: &Trend) -> Going {
    Going {
        before: trend.before,
        lately: trend.lately,
        runs_before: trend.runs_before,
        runs_lately: trend.runs_lately,
        course: match trend.course() {
            Course::Better => "better",
            Course::Same => "same",
            Course::Worse => "worse",
        },
    }
}

/// A skill's name in data.
fn name(skill: Skill) -> &'static str {
    match skill {
        Skill::Timing => "timing",
        Skill::Spacing => "spacing",
        Skill::Speed => "speed",
        Skill::Steadiness => "steadiness",
        Skill::Care => "care",
    }
}
