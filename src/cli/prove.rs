//! `isogaba prove SCENARIO`: does it teach what it claims? Exit code 1 where a claim doesn't hold.

use super::{console::Console, exit::Exit, experts, find, progress::progress, table};
use crate::{
    analysis::{Effort, Grower, Proof, made_as_usual, prove, proving_ground, search_runs},
    report::{
        advice, day_rows, hand_rows, luck, mark, notes, overtaking, played, sentence, summary, to_html, warning,
        worth_rows,
    },
    scenario::{Scenario, with_anchors},
    sim::PartKind,
    texts::{Texts, file_failure},
};
use atomic_write_file::AtomicWriteFile;
use clap::ArgMatches;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Everybody's runs are kept side by side, so there may be so many.
const MOST_SEEDS: u64 = 10_000;
/// A proof plays at most so many prospect-days: some minutes' work.
const MOST_WORK: u64 = 20_000_000_000;

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    Ok(prove_scenario(matches, console)?.into())
}

fn prove_scenario(matches: &ArgMatches, console: &mut Console) -> io::Result<Exit> {
    let texts = console.texts;
    let name = matches.get_one::<String>("scenario").map_or("", String::as_str);
    let path = |name: &str| matches.get_one::<PathBuf>(name).map(PathBuf::as_path);
    let seeds = matches.get_one::<u64>("seeds").copied().unwrap_or(1);
    let entry = match find::entry(name, path("scenarios"), console) {
        Ok(entry) => entry,
        Err(exit) => return Ok(exit),
    };
    let file = entry.path.clone();
    let source = entry.source.clone();
    let mut scenario = match find::checked(entry, console) {
        Ok(scenario) => scenario,
        Err(exit) => return Ok(exit),
    };
    if scenario.sorting.is_some() {
        let title = scenario.title.get(texts.lang()).to_owned();
        console.complain(&texts.say_with("prove-sorting", [("title", title.into())]));
        return Ok(Exit::Usage);
    }
    let anchored = matches.get_flag("anchor").then_some(file);
    if let Some(None) = anchored {
        console.complain(&texts.say("prove-anchor-shipped"));
        return Ok(Exit::Usage);
    }
    if !scenario.dials.is_empty() {
        if anchored.is_some() {
            console.complain(&texts.say("prove-anchor-dials"));
            return Ok(Exit::Usage);
        }
        scenario = made_as_usual(&scenario);
    }
    let effort = Effort::of(seeds);
    if let Some(most) = too_much(&scenario, &effort) {
        console.complain(&texts.say_with("prove-too-much", [("most", most.to_string().into())]));
        return Ok(Exit::Usage);
    }

    let mut exit = Exit::Fine;
    let mut proof = proof(&scenario, &effort, console);
    if let Some(Some(file)) = anchored {
        match anchor(&file, &source, &scenario, &proof) {
            Ok(anchored) => {
                let said = if anchored == source { "proof-anchors-same" } else { "proof-anchored" };
                console.complain(&texts.say_with(said, [("path", file.display().to_string().into())]));
                kept(&proof, console);
                // Scores are told as they will be from now on.
                for (part, anchor) in PartKind::ALL.into_iter().zip(proof.anchors.0) {
                    if let Some((lo, hi)) = anchor {
                        let written = scenario.goal.score.anchor_mut(part);
                        (written.lo, written.hi) = (lo, hi);
                    }
                }
                proof = self::proof(&scenario, &effort, console);
            }
            Err(Anchoring::Differs) => {
                console.complain(&texts.say("prove-differs"));
                return Ok(Exit::Unreadable);
            }
            Err(Anchoring::Failed(error)) => {
                console.complain(&file_failure(texts, &file, error.kind()));
                return Ok(Exit::Unreadable);
            }
        }
    }
    if matches.get_flag("json") {
        console.line(&serde_json::to_string(&proof)?)?;
    } else {
        print(&proof, &scenario, console)?;
    }
    if !proof.holds() {
        exit = exit.worse(Exit::Refused);
    }
    if let Some(html) = path("html") {
        match write(html, &to_html(&proof, &scenario, texts)) {
            Ok(()) => say_unless_json(matches, "prove-written", html, console)?,
            Err(error) => {
                console.complain(&file_failure(texts, html, error.kind()));
                exit = exit.worse(Exit::Unreadable);
            }
        }
    }
    Ok(exit)
}

/// Searches the expert if need be, and plays everybody, with a bar for each.
fn proof(scenario: &Scenario, effort: &Effort, console: &Console) -> Proof {
    proof_with(scenario, expert(scenario, console), effort, console)
}

/// Plays everybody, with a bar.
pub(super) fn proof_with(scenario: &Scenario, expert: Grower, effort: &Effort, console: &Console) -> Proof {
    let bar = progress(effort.runs(scenario), console);
    bar.set_message(console.texts.say("prove-playing"));
    let proof = prove(scenario, expert, effort, || bar.inc(1));
    bar.finish_and_clear();
    proof
}

/// The expert of a scenario, searched with a bar if need be.
pub(super) fn expert(scenario: &Scenario, console: &Console) -> Grower {
    let bar = progress(search_runs(&proving_ground(scenario)), console);
    let expert = experts::expert(scenario, || bar.set_message(console.texts.say("prove-searching")), || bar.inc(1));
    bar.finish_and_clear();
    expert
}

/// The most seeds that may be played, if these are more.
fn too_much(scenario: &Scenario, effort: &Effort) -> Option<u64> {
    let seeds = effort.seeds.end - effort.seeds.start;
    let prospects = scenario.setup().prospects.len().max(1) as u64;
    let work = effort.runs(scenario) * u64::from(scenario.calendar.days) * prospects;
    let affordable = (seeds as f64 * MOST_WORK as f64 / work.max(1) as f64).floor() as u64;
    let most = affordable.min(MOST_SEEDS);
    (seeds > most).then_some(most)
}

fn print(proof: &Proof, scenario: &Scenario, console: &mut Console) -> io::Result<()> {
    let texts = console.texts;
    let title = scenario.title.get(texts.lang()).to_owned();
    console.line(&texts.say_with("proof-title", [("title", title.into())]))?;
    console.line(&summary(proof, texts))?;
    if let Some(warning) = warning(proof, texts) {
        console.line(&warning)?;
    }
    console.line(&played(proof, texts))?;
    if !proof.verdicts.is_empty() {
        heading("proof-claims", console)?;
        claims(proof, texts).iter().try_for_each(|line| console.line(line))?;
    }
    heading("proof-hands", console)?;
    table::lines(&hand_rows(proof, texts)).iter().try_for_each(|line| console.line(line))?;
    console.line(&texts.say("proof-interval"))?;
    console.line(&luck(proof, texts))?;
    heading("proof-days", console)?;
    table::lines(&day_rows(proof, texts)).iter().try_for_each(|line| console.line(line))?;
    console.line(&overtaking(proof, texts))?;
    heading("proof-worths", console)?;
    table::lines(&worth_rows(proof, texts)).iter().try_for_each(|line| console.line(line))?;
    console.line(&texts.say("proof-worths-note"))?;
    notes(proof, texts).iter().try_for_each(|line| console.line(line))
}

fn heading(id: &str, console: &mut Console) -> io::Result<()> {
    let text = console.texts.say(id);
    console.line("")?;
    console.line(&text)
}

/// A line for each claim, and one more for what to change where it fails.
fn claims(proof: &Proof, texts: &Texts) -> Vec<String> {
    let lines = proof.verdicts.iter().flat_map(|verdict| {
        let said = format!("{} {}", mark(verdict.outcome, texts), sentence(verdict, texts));
        std::iter::once(said).chain(advice(verdict, texts).map(|advice| format!("  → {advice}")))
    });
    lines.collect()
}

fn say_unless_json(matches: &ArgMatches, id: &str, path: &Path, console: &mut Console) -> io::Result<()> {
    if matches.get_flag("json") {
        return Ok(());
    }
    let text = console.texts.say_with(id, [("path", path.display().to_string().into())]);
    console.line(&text)
}

/// Why anchors weren't written.
enum Anchoring {
    /// The file isn't what was read any more.
    Differs,
    /// It can't be read or written.
    Failed(io::Error),
}

/// Writes the anchors into the scenario's file, and gives its new text.
fn anchor(file: &Path, source: &str, scenario: &Scenario, proof: &Proof) -> Result<String, Anchoring> {
    // Whatever somebody has written since is theirs.
    if std::fs::read_to_string(file).map_err(Anchoring::Failed)? != source {
        return Err(Anchoring::Differs);
    }
    let anchored = with_anchors(source, scenario, proof.anchors.0);
    if anchored != source {
        write(file, &anchored).map_err(Anchoring::Failed)?;
    }
    Ok(anchored)
}

/// Tells which parts of the score keep their anchors.
fn kept(proof: &Proof, console: &Console) {
    const NAMES: [&str; 5] = ["part-revenue", "part-conversion", "part-trust", "part-pipeline", "part-after"];
    for (name, anchor) in NAMES.into_iter().zip(proof.anchors.0) {
        if anchor.is_none() {
            let part = console.texts.say(name);
            console.complain(&console.texts.say_with("proof-anchor-kept", [("part", part.into())]));
        }
    }
}

/// Writes a file: wholly, or not at all.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(text.as_bytes())?;
    file.commit()
}
