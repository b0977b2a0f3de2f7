//! What the files of the folder have in common: JSON with its fields in a set order and a checksum over them.

use super::{canonical, error::RecordError, file::MAX_RUN_BYTES};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The fields as text, with their checksum: a line for each field, each item of a list and each part of the scenario, so
/// that two files can be compared. `order` names every field.
pub(super) fn seal(mut fields: Map<String, Value>, order: &[&str]) -> String {
    fields.insert("checksum".into(), canonical::checksum(&fields).into());
    let mut out = String::from("{\n");
    for (place, &name) in order.iter().enumerate() {
        if place > 0 {
            out.push_str(",\n");
        }
        out.push_str(&format!("\"{name}\": "));
        match &fields[name] {
            Value::Array(items) if !items.is_empty() => {
                let lines: Vec<String> = items.iter().map(Value::to_string).collect();
                out.push_str(&format!("[\n  {}\n]", lines.join(",\n  ")));
            }
            Value::Object(parts) if name == "scenario" => {
                let lines: Vec<String> =
                    parts.iter().map(|(name, value)| format!("{}: {value}", Value::String(name.clone()))).collect();
                out.push_str(&format!("{{\n  {}\n}}", lines.join(",\n  ")));
            }
            plain => out.push_str(&plain.to_string()),
        }
    }
    out.push_str("\n}\n");
    out
}

/// The fields of a text, whatever they are.
pub(super) fn open(text: &str) -> Result<Map<String, Value>, RecordError> {
    if text.len() > MAX_RUN_BYTES {
        return Err(RecordError::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match serde_json::from_str(text).map_err(|error| unreadable(text, &error))? {
        Value::Object(fields) => Ok(fields),
        _ => Err(not_a_run("1:1")),
    }
}

/// Are these the fields that were written? An unknown one means that the file isn't ours, another checksum that somebody
/// or something has changed it.
pub(super) fn check_seal(fields: &Map<String, Value>, order: &[&str]) -> Result<(), RecordError> {
    if let Some(unknown) = fields.keys().find(|name| !order.contains(&name.as_str())) {
        return Err(not_a_run(unknown));
    }
    let written: String = take(fields, "checksum")?;
    if written == canonical::checksum(fields) { Ok(()) } else { Err(RecordError::Edited) }
}

/// The number of a version.
pub(super) fn version(fields: &Map<String, Value>, name: &str) -> Result<u64, RecordError> {
    fields.get(name).and_then(Value::as_u64).ok_or_else(|| not_a_run(name))
}

/// The value of a field.
pub(super) fn take<T: DeserializeOwned>(fields: &Map<String, Value>, name: &str) -> Result<T, RecordError> {
    let value = fields.get(name).ok_or_else(|| not_a_run(name))?;
    T::deserialize(value).map_err(|_| not_a_run(name))
}

/// The seed. It is written as text: many JSON tools round whole numbers beyond 53 bits.
pub(super) fn seed(fields: &Map<String, Value>) -> Result<u64, RecordError> {
    take::<String>(fields, "seed")?.parse().map_err(|_| not_a_run("seed"))
}

/// Something at this place isn't as we write it.
pub(super) fn not_a_run(place: impl Into<String>) -> RecordError {
    RecordError::NotARun { place: place.into() }
}

fn unreadable(text: &str, error: &serde_json::Error) -> RecordError {
    let begins = text.trim_start();
    if error.is_eof() && (begins.is_empty() || begins.starts_with('{')) {
        RecordError::Truncated
    } else {
        not_a_run(format!("{}:{}", error.line(), error.column()))
    }
}
