//! Canonical JSON: the one form of a value that hashes and checksums are taken of.

use serde::Serialize;
use serde_json::{Map, Value};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

/// A value as JSON. Our own types can't fail at this: they have text keys and no numbers beyond 64 bits.
pub(super) fn value_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}

/// No spaces, keys in byte order, whatever order the map type keeps.
fn text(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut names: Vec<&String> = fields.keys().collect();
            names.sort();
            out.push('{');
            for (place, name) in names.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                out.push_str(&Value::String(name.clone()).to_string());
                out.push(':');
                write(&fields[name], out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

/// XXH3 (64 bit) of a value, as 16 hexadecimal digits.
pub(super) fn hash(value: &Value) -> String {
    format!("{:016x}", xxh3_64(text(value).as_bytes()))
}

/// XXH3 (128 bit) of a file's fields but the checksum itself, as 32 hexadecimal digits.
pub(super) fn checksum(fields: &Map<String, Value>) -> String {
    let rest: Map<String, Value> = fields
        .iter()
        .filter(|(name, _)| *name != "checksum")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    format!("{:032x}", xxh3_128(text(&Value::Object(rest)).as_bytes()))
}
