//! `isogaba make SCENARIO [FILE] [--set NAME=VALUE]… [--seed N] [--list]`: the town that comes of a scenario with dials, as a
//! scenario file of one's own.

use super::{autosave, console::Console, dials, exit::Exit, find, table};
use crate::{
    analysis::make,
    scenario::{Scenario, Setting, schema},
    texts::{Texts, file_failure},
};
use clap::ArgMatches;
use std::{
    fs::OpenOptions,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let texts = console.texts;
    let name = matches.get_one::<String>("scenario").map_or("", String::as_str);
    let own = matches.get_one::<PathBuf>("scenarios").map(PathBuf::as_path);
    let scenario = match find::scenario(name, own, console) {
        Ok(scenario) => scenario,
        Err(exit) => return Ok(exit.into()),
    };
    if scenario.dials.is_empty() {
        let title = scenario.title.get(texts.lang()).to_owned();
        console.complain(&texts.say_with("set-no-dials", [("title", title.into())]));
        return Ok(Exit::Usage.into());
    }
    if matches.get_flag("list") {
        list(&scenario, texts).iter().try_for_each(|line| console.line(line))?;
        return Ok(Exit::Fine.into());
    }
    let seed = matches.get_one::<u64>("seed").copied().unwrap_or_else(autosave::any_seed);
    let setting = match dials::setting(&scenario, matches, seed, console) {
        Ok(setting) => setting,
        Err(exit) => return Ok(exit.into()),
    };
    let file = matches.get_one::<PathBuf>("file").map(PathBuf::as_path);
    let text = file_text(&scenario, name, &setting, file, texts);
    let Some(path) = file else {
        console.line(text.trim_end())?;
        return Ok(Exit::Fine.into());
    };
    let path = &if path.extension().is_none() { path.with_extension("ron") } else { path.to_owned() };
    if path.extension().is_none_or(|ending| ending != "ron") {
        console.complain(&texts.say_with("new-not-ron", [("path", path.display().to_string().into())]));
        return Ok(Exit::Usage.into());
    }
    // Made anew or not at all: nobody's work is overwritten.
    let made = OpenOptions::new().write(true).create_new(true).open(path);
    match made.and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => {
            let path = path.display().to_string();
            console.line(&texts.say_with("make-written", [("path", path.clone().into())]))?;
            for step in ["new-next-edit", "new-next-check", "new-next-play", "new-next-prove", "new-next-docs"] {
                console.line(&format!("  {}", texts.say_with(step, [("path", path.clone().into())])))?;
            }
            Ok(Exit::Fine.into())
        }
        Err(error) => {
            console.complain(&file_failure(texts, path, error.kind()));
            let there = error.kind() == io::ErrorKind::AlreadyExists;
            Ok(if there { Exit::Refused } else { Exit::Unreadable }.into())
        }
    }
}

/// The dials, a line each: the name, the title, where it can stand.
fn list(scenario: &Scenario, texts: &Texts) -> Vec<String> {
    let rows: Vec<_> = scenario
        .dials
        .iter()
        .map(|dial| {
            let stops = dial.stops.iter().enumerate().map(|(number, stop)| {
                let value = stop.turns.value();
                if number == dial.usual_stop() {
                    texts.say_with("make-usual", [("value", value.into())])
                } else {
                    value
                }
            });
            let stops = stops.collect::<Vec<_>>().join(", ");
            vec![dial.id.clone(), format!("{}  {stops}", pad(dial.title.get(texts.lang())))]
        })
        .collect();
    table::lines(&rows)
}

/// A title in a column of its own.
fn pad(title: &str) -> String {
    use unicode_width::UnicodeWidthStr;
    format!("{title}{}", " ".repeat(24_usize.saturating_sub(title.width())))
}

/// The town as a file, with how to make it again on top.
fn file_text(scenario: &Scenario, name: &str, setting: &Setting, file: Option<&Path>, texts: &Texts) -> String {
    let mut made = make(scenario, setting);
    made.id = id(scenario, setting.seed, file);
    // Its place in the course is another's.
    made.course = None;
    let turned: Vec<String> = scenario
        .dials
        .iter()
        .enumerate()
        .filter(|(place, dial)| setting.stops[*place] != dial.usual_stop())
        .filter_map(|(place, dial)| Some(format!("{}={}", dial.id, setting.stop_of(scenario, place)?.turns.value())))
        .collect();
    let told = if turned.is_empty() { texts.say("make-all-usual") } else { turned.join(" ") };
    let about = texts.say_with(
        "make-about",
        [("name", scenario.id.as_str().into()), ("seed", setting.seed.to_string().into()), ("dials", told.into())],
    );
    let set: String = turned.iter().map(|word| format!(" --set {word}")).collect();
    let command = format!("isogaba make {name}{set} --seed {}", setting.seed);
    let again = texts.say_with("make-again", [("command", command.into())]);
    // A scenario is always JSON.
    let value = serde_json::to_value(&made).unwrap_or_default();
    format!("// {about}\n// {again}\n{}\n", schema::written(schema::root(), &value))
}

/// The file's own name where it can be one, so that runs of different towns are told apart.
fn id(scenario: &Scenario, seed: u64, file: Option<&Path>) -> String {
    let stem = file.and_then(Path::file_stem).and_then(|stem| stem.to_str()).unwrap_or_default();
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let is_name = (1..=64).contains(&stem.len()) && stem.chars().all(fits);
    if is_name { stem.to_owned() } else { format!("{}-{seed}", scenario.id.chars().take(40).collect::<String>()) }
}
