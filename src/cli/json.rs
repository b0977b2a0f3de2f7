//! `isogaba play --json`: a view out, a command in, a line of JSON each, so that anybody can connect a bot.
//!
//! Out: `{"type":"view",…}` first and after every command; `events`, `refused` or `error` in answer to a command;
//! `score` with the diagnosis at the end, or `stopped` if the input ends first. In: a [`Command`] as `legal` in the view lists them.

mod sorting;

use super::{
    autosave::Autosave,
    console::Console,
    exit::Exit,
    lines::{self, Line, MAX_LINE},
};
use crate::{
    record::Run,
    report::Diagnosis,
    sim::{Command, Stage},
    texts::{prospect_key, prospect_name, refuse},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::io::{self, BufRead};

pub(super) use sorting::sort;

pub(super) fn run(mut run: Run, mut saving: Autosave, console: &mut Console) -> io::Result<Exit> {
    let mut input = io::stdin().lock();
    send(&view(&run, console), console)?;
    while !run.finished() {
        match receive(&mut input, console)? {
            Received::Command(command) => match run.apply(command) {
                Ok(outcome) => {
                    let events: Vec<Value> = outcome.events.iter().map(|event| json!(event)).collect();
                    send(&json!({ "type": "events", "events": events }), console)?;
                    if command == Command::EndDay {
                        saving.save(&run, console);
                    }
                }
                Err(refusal) => {
                    let message = refuse(console.texts, &refusal);
                    send(&json!({ "type": "refused", "refusal": refusal, "message": message }), console)?;
                }
            },
            Received::Nonsense => {}
            Received::End => {
                let saved = saving.save(&run, console).map(|path| path.display().to_string());
                let message = console.texts.say("json-stopped");
                send(
                    &json!({ "type": "stopped", "day": run.territory().view().day(), "saved": saved, "message": message }),
                    console,
                )?;
                return Ok(Exit::Fine);
            }
        }
        send(&view(&run, console), console)?;
    }
    let saved = saving.save(&run, console).map(|path| path.display().to_string());
    let territory = run.territory();
    let totals = territory.view().totals();
    // A run holds only commands that were carried out, so it can be diagnosed.
    let diagnosis = Diagnosis::of(run.setup(), run.seed(), run.commands()).ok();
    let score = territory.score();
    send(
        &json!({ "type": "score", "score": score, "totals": totals, "diagnosis": diagnosis, "saved": saved }),
        console,
    )?;
    Ok(Exit::Fine)
}

/// What the other side sent.
enum Received<C> {
    Command(C),
    /// Nothing that can be understood; it has been told so.
    Nonsense,
    /// Nothing more.
    End,
}

/// The next command that is sent.
fn receive<C: DeserializeOwned>(input: &mut impl BufRead, console: &mut Console) -> io::Result<Received<C>> {
    loop {
        let error = match lines::next(input)? {
            Line::End => return Ok(Received::End),
            Line::TooLong => {
                let message = console.texts.say_with("json-too-long", [("most", (MAX_LINE / 1024).into())]);
                json!({ "type": "error", "code": "too_long", "message": message })
            }
            Line::Text(line) if line.is_empty() => continue,
            Line::Text(line) => match serde_json::from_str(&line) {
                Ok(command) => return Ok(Received::Command(command)),
                Err(error) => {
                    let (message, detail) = (console.texts.say("json-not-a-command"), error.to_string());
                    json!({ "type": "error", "code": "not_a_command", "message": message, "detail": detail })
                }
            },
        };
        send(&error, console)?;
        return Ok(Received::Nonsense);
    }
}

fn send(line: &Value, console: &mut Console) -> io::Result<()> {
    console.line(&line.to_string())?;
    console.flush()
}

/// The player's view; whoever is known has their key and name in it, strangers have none yet.
fn view(run: &Run, console: &Console) -> Value {
    let view = run.territory().view();
    let mut seen = json!(view);
    let people = view.prospects().zip(seen["prospects"].as_array_mut().into_iter().flatten());
    for (person, object) in people.filter(|(person, _)| person.stage != Stage::Unknown) {
        object["key"] = prospect_key(run.scenario(), person.id).into();
        object["name"] = prospect_name(console.texts, run.scenario(), person.id).into();
    }
    let districts: Vec<&str> = run.scenario().territory.districts.iter().map(|district| district.id.as_str()).collect();
    let seed = run.seed().to_string();
    json!({ "type": "view", "seed": seed, "view": seen, "district_ids": districts })
}
