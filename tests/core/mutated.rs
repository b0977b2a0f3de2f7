//! A thousand changed run files: none panics, and none is accepted with another score than its own commands give.

use crate::support::played;
use isogaba::{
    analysis::{BotName, Skill},
    record::{Branch, LookingBack, Run},
    scenario,
    sim::{Command, Dice, Die, DrawKind, ProspectId, Territory},
};
use serde_json::{Value, json};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

/// Finished runs, with names that somebody might give themselves.
fn files() -> Vec<String> {
    let names = ["=1+1".to_owned(), "\"><script>".to_owned(), "長".repeat(10_000), "山田".to_owned()];
    let runs = [
        ("isogaba", BotName::Balanced),
        ("four-roles", BotName::Balanced),
        ("first-days", BotName::Hasty),
        ("isogaba", BotName::Hasty),
    ];
    runs.into_iter()
        .zip(names)
        .zip(1..)
        .map(|(((scenario, bot), name), seed)| {
            let source = scenario::shipped(scenario).expect("it is shipped");
            let mut run = played(scenario::parse(&source).expect("it is sound"), bot, seed, 99);
            let notes = run.notes_mut();
            notes.player = name;
            notes.looking_back =
                Some(LookingBack { well: vec![Skill::ALL[0]], change: vec![Skill::ALL[1]], words: "=1+1".to_owned() });
            notes.branch = Some(Branch { of: "2026-04-01".to_owned(), at: 3, instead: Some(Command::EndDay) });
            run.to_text()
        })
        .collect()
}

/// The score of an accepted file is the one that its commands give in its scenario under its seed.
fn judge(text: &str, what: &str) -> bool {
    let Ok(run) = Run::from_text(text) else { return false };
    let mut afresh = Territory::new(run.scenario().setup(), run.seed());
    for command in run.commands() {
        afresh.apply(command).unwrap_or_else(|refusal| panic!("{what}: {refusal:?}"));
    }
    assert_eq!(run.territory().score(), afresh.score(), "{what}");
    assert_eq!(run.territory().hash(), afresh.hash(), "{what}");
    true
}

/// The file with checksums that fit whatever it says by now.
fn sealed(mut file: Value) -> String {
    let Some(fields) = file.as_object_mut() else { return file.to_string() };
    // serde_json's own maps are sorted, as the canonical form is.
    if let Some(scenario) = fields.get("scenario") {
        let hash = format!("{:016x}", xxh3_64(scenario.to_string().as_bytes()));
        fields.insert("scenario_hash".into(), hash.into());
    }
    fields.remove("checksum");
    let checksum = format!("{:032x}", xxh3_128(json!(fields).to_string().as_bytes()));
    fields.insert("checksum".into(), checksum.into());
    file.to_string()
}

fn below(die: &mut Die, count: usize) -> usize {
    (die.unit() * count as f64) as usize
}

/// Changes the text as accidents and careless hands do.
fn scratched(text: &str, die: &mut Die) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let place = below(die, bytes.len());
    match below(die, 4) {
        0 => bytes[place] ^= 1 << below(die, 8),
        1 => {
            let end = (place + 1 + below(die, 40)).min(bytes.len());
            bytes.drain(place..end);
        }
        2 => {
            let digits: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at].is_ascii_digit()).collect();
            bytes[digits[below(die, digits.len())]] = b'0' + below(die, 10) as u8;
        }
        _ => {
            let mut lines: Vec<&str> = text.lines().collect();
            let (a, b) = (below(die, lines.len()), below(die, lines.len()));
            if below(die, 2) == 0 {
                lines.swap(a, b)
            } else {
                lines.insert(a, lines[b])
            }
            return lines.join("\n");
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Every value within a value that holds nothing else.
fn leaves<'v>(value: &'v mut Value, found: &mut Vec<&'v mut Value>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| leaves(item, found)),
        Value::Object(fields) => fields.values_mut().for_each(|item| leaves(item, found)),
        leaf => found.push(leaf),
    }
}

/// Changes what the file says and seals it again, as somebody does who knows how.
fn forged(text: &str, die: &mut Die) -> String {
    let mut file: Value = serde_json::from_str(text).expect("it is JSON");
    match below(die, 6) {
        // Anything anywhere.
        0 | 1 => {
            let mut found = Vec::new();
            leaves(&mut file, &mut found);
            let place = below(die, found.len());
            let odd =
                [json!(-1), json!(0), json!(1e300), json!(u64::MAX), json!(null), json!(""), json!([]), json!("1")];
            *found[place] = odd[below(die, odd.len())].clone();
        }
        // A number a little other.
        2 => {
            let mut found = Vec::new();
            leaves(&mut file, &mut found);
            found.retain(|leaf| leaf.is_number());
            let place = below(die, found.len());
            let number = found[place].as_f64().unwrap_or_default();
            *found[place] = if found[place].is_i64() { json!(number as i64 + 1) } else { json!(number * 1.01) };
        }
        // Commands.
        kind => {
            let days = file["days"].as_array_mut().expect("days are a list");
            let day = below(die, days.len());
            if kind == 3 && below(die, 2) == 0 {
                let other = below(die, days.len());
                days.swap(day, other);
            } else {
                let commands = days[day]["commands"].as_array_mut().expect("commands are a list");
                let (a, b) = (below(die, commands.len()), below(die, commands.len()));
                match kind {
                    3 => commands.swap(a, b),
                    4 => {
                        commands.remove(a);
                    }
                    _ => commands.insert(a, json!({ "do": "touch", "prospect": below(die, 9), "activity": "ask" })),
                }
            }
        }
    }
    sealed(file)
}

#[test]
fn none_of_a_thousand_changed_files_gets_another_score() {
    let files = files();
    for text in &files {
        assert!(judge(text, "as it was written"), "our own files are fine");
        assert!(judge(&sealed(serde_json::from_str(text).expect("it is JSON")), "sealed again"));
    }
    let mut die = Dice::new(11).die(DrawKind::Bot, ProspectId(0), 0);
    let mut accepted = [0, 0];
    for number in 0..1_000 {
        let text = &files[number % files.len()];
        let knows_how = number / files.len() % 2;
        let changed = if knows_how == 0 { scratched(text, &mut die) } else { forged(text, &mut die) };
        accepted[knows_how] += usize::from(judge(&changed, &format!("file {number}")));
    }
    println!("accepted: {} of the scratched, {} of the forged", accepted[0], accepted[1]);
    assert!(accepted[0] < 100, "an unsealed change is noticed: {accepted:?}");
}
