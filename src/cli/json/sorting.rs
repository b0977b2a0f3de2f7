//! The sorting exercise by lines of JSON. The view holds what stands on the card, never what is right; that comes with
//! the event.

use super::{Received, receive, send};
use crate::{
    cli::{autosave::Autosave, console::Console, exit::Exit},
    record::SortingRun,
    sim::{Placement, Purpose, SortingCommand},
};
use serde_json::{Value, json};
use std::io;

pub(in crate::cli) fn sort(mut run: SortingRun, mut saving: Autosave, console: &mut Console) -> io::Result<Exit> {
    let mut input = io::stdin().lock();
    send(&view(&run, console), console)?;
    while !run.exercise().finished() {
        match receive(&mut input, console)? {
            Received::Command(SortingCommand::Place { purpose }) => {
                // A card is in hand, so it can be put somewhere.
                if let Ok(placed) = run.place(purpose) {
                    send(&json!({ "type": "events", "events": [event(&run, &placed, console)] }), console)?;
                    saving.save_sorting(&run, console);
                }
            }
            Received::Nonsense => {}
            Received::End => {
                let saved = saving.save_sorting(&run, console).map(|path| path.display().to_string());
                let message = console.texts.say("json-stopped");
                let answered = run.exercise().placements().len();
                let line = json!({ "type": "stopped", "answered": answered, "saved": saved, "message": message });
                send(&line, console)?;
                return Ok(Exit::Fine);
            }
        }
        send(&view(&run, console), console)?;
    }
    let saved = saving.save_sorting(&run, console).map(|path| path.display().to_string());
    send(&json!({ "type": "score", "score": run.exercise().score(), "saved": saved }), console)?;
    Ok(Exit::Fine)
}

fn view(run: &SortingRun, console: &Console) -> Value {
    let lang = console.texts.lang();
    let exercise = run.exercise();
    let card = exercise.card_in_hand();
    let legal: Vec<_> =
        card.map_or_else(Vec::new, |_| Purpose::ALL.map(|purpose| json!(SortingCommand::Place { purpose })).to_vec());
    let view = json!({
        "answered": exercise.placements().len(),
        "cards": exercise.cards(),
        "right": exercise.score().right,
        "card": card,
        "company": card.map(|card| run.company(card).name.get(lang)),
        "about": card.map(|card| run.company(card).about.get(lang)),
        "activity": card.map(|card| run.card(card).activity.get(lang)),
        "legal": legal,
    });
    json!({ "type": "view", "seed": exercise.seed().to_string(), "view": view })
}

fn event(run: &SortingRun, placed: &Placement, console: &Console) -> Value {
    json!({
        "event": "placed",
        "card": placed.card,
        "purpose": placed.purpose,
        "right": placed.is_right(),
        "accepts": placed.accepts,
        "because": run.card(placed.card).because.get(console.texts.lang()),
    })
}
