//! `isogaba simulate`: bots over many seeds.

use super::{autosave, console::Console, exit::Exit, find, progress::progress, table};
use crate::{
    analysis::{BotName, BotSummary, Estimate, Player, made_as_usual, run_batch},
    record::{Notes, RecordError, Run, RunFolder},
    scenario::Scenario,
    sim::{Command, Yen},
    texts::{record_error, yen},
};
use clap::ArgMatches;
use serde::Serialize;
use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A simulation does at most so many prospect-days: some minutes' work.
const MOST_WORK: u64 = 20_000_000_000;
/// At most so many run files at once.
const MOST_FILES: u64 = 10_000;

/// The whole result, as `--json` prints it.
#[derive(Serialize)]
struct Report {
    scenario: String,
    seeds: u64,
    bots: Vec<BotSummary>,
}

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    Ok(simulate(matches, console)?.into())
}

fn simulate(matches: &ArgMatches, console: &mut Console) -> io::Result<Exit> {
    let texts = console.texts;
    let word = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let folder = |name: &str| matches.get_one::<PathBuf>(name).map(PathBuf::as_path);
    let seeds = matches.get_one::<u64>("seeds").copied().unwrap_or(1);
    let scenario = match find::scenario(word("scenario"), folder("scenarios"), console) {
        Ok(scenario) => made_as_usual(&scenario),
        Err(exit) => return Ok(exit),
    };
    if scenario.sorting.is_some() {
        let title = scenario.title.get(texts.lang()).to_owned();
        console.complain(&texts.say_with("simulate-sorting", [("title", title.into())]));
        return Ok(Exit::Usage);
    }
    let bots = match word("bot") {
        "all" => BotName::ALL.to_vec(),
        name => match find::bot(name, console) {
            Ok(bot) => vec![bot],
            Err(exit) => return Ok(exit),
        },
    };
    let setup = scenario.setup();
    let runs = seeds * bots.len() as u64;
    let work = runs * u64::from(setup.days) * setup.prospects.len() as u64;
    if work > MOST_WORK {
        let most = (seeds as f64 * MOST_WORK as f64 / work as f64).floor() as u64;
        console.complain(&texts.say_with("simulate-too-much", [("most", most.to_string().into())]));
        return Ok(Exit::Usage);
    }
    if let Some(dir) = folder("runs") {
        if runs > MOST_FILES {
            let most = MOST_FILES / bots.len() as u64;
            console.complain(&texts.say_with("simulate-too-many-files", [("most", most.to_string().into())]));
            return Ok(Exit::Usage);
        }
        if let Err(error) = write_runs(dir, &scenario, &bots, seeds, console) {
            console.complain(&record_error(texts, &error));
            return Ok(Exit::Unreadable);
        }
    }

    let progress = progress(runs, console);
    let summaries = bots
        .iter()
        .map(|&bot| {
            progress.set_message(bot.name());
            BotSummary::of(bot, &run_batch(&setup, bot, seeds, || progress.inc(1)))
        })
        .collect();
    progress.finish_and_clear();

    let report = Report { scenario: scenario.id.clone(), seeds, bots: summaries };
    if matches.get_flag("json") {
        console.line(&serde_json::to_string(&report)?)?;
    } else {
        print(&report, &scenario, console)?;
    }
    Ok(Exit::Fine)
}

fn print(report: &Report, scenario: &Scenario, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    let title = scenario.title.get(texts.lang()).to_owned();
    let seeds = report.seeds.to_string();
    console.line(&texts.say_with("simulate-heading", [("title", title.into()), ("seeds", seeds.into())]))?;
    let mut rows = vec![vec![
        texts.say("simulate-bot"),
        String::new(),
        texts.say("simulate-revenue"),
        texts.say("simulate-sales"),
        texts.say("simulate-asks"),
        texts.say("simulate-conversion"),
        texts.say("simulate-refusals"),
        texts.say("simulate-score"),
    ]];
    let cell = |estimate: &Estimate, word: &dyn Fn(f64) -> String| {
        let Estimate { mean, low, high } = *estimate;
        // Nothing in this table can be below zero, whatever the normal approximation says.
        format!("{} [{}, {}]", word(mean), word(low.max(0.0)), word(high))
    };
    let money = |value: f64| yen(Yen(value.round() as i64));
    let plain = |value: f64| format!("{value:.2}");
    let tenth = |value: f64| format!("{value:.1}");
    let share = |value: f64| format!("{:.1}%", value * 100.0);
    for bot in &report.bots {
        rows.push(vec![
            bot.bot.clone(),
            texts.say(&format!("bot-{}", bot.bot)),
            cell(&bot.revenue, &money),
            cell(&bot.sales, &plain),
            cell(&bot.asks, &tenth),
            cell(&bot.conversion, &share),
            cell(&bot.refusals, &plain),
            cell(&bot.score, &tenth),
        ]);
    }
    table::lines(&rows).iter().try_for_each(|line| console.line(line))?;
    console.line(&texts.say("simulate-interval"))
}

/// A run file for each bot and seed.
fn write_runs(
    dir: &Path,
    scenario: &Scenario,
    bots: &[BotName],
    seeds: u64,
    console: &Console,
) -> Result<(), RecordError> {
    let folder = RunFolder::open(dir.to_owned())?;
    let progress = progress(seeds * bots.len() as u64, console);
    for &bot in bots {
        for seed in 1..=seeds {
            let notes =
                Notes { player: bot.name().to_owned(), started: bot.name().to_owned(), ..autosave::notes(console) };
            let mut run = Run::start(scenario.clone(), seed, notes);
            let mut player = bot.player(seed);
            while !run.finished() {
                let command = player.next(&run.territory().view());
                // As in a batch: a bot that errs loses its day.
                if run.apply(command).is_err() && run.apply(Command::EndDay).is_err() {
                    break;
                }
            }
            folder.save(&run)?;
            progress.inc(1);
        }
    }
    progress.finish_and_clear();
    Ok(())
}
