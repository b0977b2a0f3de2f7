//! The schema of the scenario format, derived from the Rust types: what the checker and the reference are made from, so
//! that neither can lag behind the reader.
//!
//! It is a JSON Schema (2020-12) of a scenario as serde sees it. [`schema`] gives the document, [`Part`] reads it.
//! Conventions, where JSON says less than RON or than an author needs:
//!
//! | in the schema | in RON |
//! |---|---|
//! | `type: object` with `properties` | a struct, `(field: value)`; the name under `$defs` may stand before the bracket |
//! | `type: array` with `items` | a list, `[a, b]` |
//! | `type: array` with `prefixItems` (fixed-size arrays too) | a tuple, `(a, b)` |
//! | `oneOf` of `const`s, or `enum` | a name without quotes: `Steady` |
//! | `enum` or anything else with `x-ron: "text"`, `format: date` | a text in quotes: `"2026-04-01"` |
//! | `oneOf` with an object of one required property | an enum variant that holds something: `x-ron: "newtype"` on that property is `Name(value)`, else it is `Name(field: value)` |
//! | `x-ron: "option"` on a schema that allows `null` | may be left out, or be `None`; `Some(…)` may be written but needn't |
//!
//! A field that isn't `required` may be left out. What it is then is its `default`; where a field that contains it has a
//! default of its own, the outermost one counts (`activities.ask` says what `hours` of an ask are, not the row's type).
//!
//! `x-unit` names the unit of a number. Some units imply a range, which the schema spells out (see `UNITS`); any other
//! number is held within ±10¹². `x-id` names what the text (or each text of a list) refers to, `x-names` what it gives an
//! id to, `x-order` lists fields as they are declared, `x-width` is the room that a text (or each text in
//! it) has where it is shown, in half-width columns, and `x-must` marks a text that has to be written in at least one
//! language.

mod part;
mod written;

pub use part::{Field, Form, Held, Part, Variant};
pub use written::{written, written_field, written_on_one_line};

use super::Scenario;
use schemars::{
    Schema,
    generate::SchemaSettings,
    transform::{Transform, transform_subschemas},
};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// Units that say by themselves what range a number has.
const UNITS: [(&str, f64, f64); 9] = [
    ("share", 0.0, 1.0),
    ("chance", 0.0, 1.0),
    ("daily chance", 0.0, 1.0),
    ("gain", -1.0, 1.0),
    ("load", 0.0, 100.0),
    ("pressure", -2.0, 2.0),
    ("width", 0.001, 10.0),
    ("factor", 0.0, 1_000.0),
    ("days", 0.0, 100_000.0),
];
/// The same for units of whole numbers, and of hours, which are written as numbers.
const WHOLE_UNITS: [(&str, i64, i64); 4] =
    [("yen", 0, 1_000_000_000_000), ("day number", 1, 260), ("people", 0, 500), ("hours", 0, 1_000)];
/// No number may be larger, whatever it means: the arithmetic bears that much.
pub const LIMIT: f64 = 1e12;

/// The schema of a scenario.
pub fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let of = |settings: SchemaSettings| settings.into_generator().into_root_schema_for::<Scenario>().to_value();
        let mut schema = of(SchemaSettings::draft2020_12().with_transform(Conventions));
        order(&mut schema, &of(SchemaSettings::draft2020_12().for_serialize()));
        schema
    })
}

/// The whole scenario, to look around in from there.
pub fn root() -> Part<'static> {
    Part::of(schema(), schema())
}

/// Notes in which order the fields of each struct are declared, which JSON objects forget. Whatever is written is
/// written in that order, and so the schema of what is written lists it.
fn order(schema: &mut Value, written: &Value) {
    match (schema, written) {
        (Value::Object(schema), Value::Object(written)) => {
            if let (true, Some(order)) = (schema.contains_key("properties"), written.get("required")) {
                schema.insert("x-order".to_owned(), order.clone());
            }
            for (key, part) in schema {
                if let Some(written) = written.get(key) {
                    order(part, written);
                }
            }
        }
        (Value::Array(schema), Value::Array(written)) => {
            schema.iter_mut().zip(written).for_each(|(part, written)| order(part, written));
        }
        _ => {}
    }
}

/// Writes down what the derived schema leaves open: see the top of this file.
#[derive(Clone)]
struct Conventions;

impl Transform for Conventions {
    fn transform(&mut self, schema: &mut Schema) {
        number(schema);
        array(schema);
        option(schema);
        variant(schema);
        transform_subschemas(self, schema);
    }
}

/// Does the schema allow this type (and perhaps null)?
fn has_type(schema: &Schema, name: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(only)) => only == name,
        Some(Value::Array(several)) => several.iter().any(|one| one == name),
        _ => false,
    }
}

/// Numbers have a range: their own, their unit's, or the arithmetic's.
fn number(schema: &mut Schema) {
    if has_type(schema, "array") && schema.get("x-unit").is_some() {
        // Of a list of numbers, the unit is that of each.
        if let Some(unit) = schema.remove("x-unit")
            && let Some(items) = schema.get_mut("items").and_then(Value::as_object_mut)
        {
            items.insert("x-unit".to_owned(), unit);
        }
        return;
    }
    let (whole, real) = (has_type(schema, "integer"), has_type(schema, "number"));
    if !whole && !real {
        return;
    }
    let unit = schema.get("x-unit").and_then(Value::as_str).unwrap_or_default();
    let of_unit = UNITS.iter().find(|(name, ..)| *name == unit).map(|&(_, from, to)| (json!(from), json!(to)));
    let of_whole = WHOLE_UNITS.iter().find(|(name, ..)| *name == unit).map(|&(_, from, to)| (json!(from), json!(to)));
    // What the Rust type alone holds is less than what the unit says.
    let of_type = match schema.get("format").and_then(Value::as_str) {
        Some("uint8") => (json!(0), json!(u8::MAX)),
        Some("uint16") => (json!(0), json!(u16::MAX)),
        Some("uint32") => (json!(0), json!(u32::MAX)),
        Some("uint64") => (json!(0), json!(u64::MAX)),
        _ if whole => (json!(-(LIMIT as i64)), json!(LIMIT as i64)),
        _ => (json!(-LIMIT), json!(LIMIT)),
    };
    let (from, to) = of_unit.or(of_whole).unwrap_or_else(|| of_type.clone());
    for (key, usual, of_type) in [("minimum", from, of_type.0), ("maximum", to, of_type.1)] {
        if schema.get(key).is_none_or(|written| *written == of_type) {
            schema.insert(key.to_owned(), usual);
        }
    }
}

/// Arrays of a fixed size are tuples.
fn array(schema: &mut Schema) {
    let size = |schema: &Schema, key| schema.get(key).and_then(Value::as_u64);
    let fixed = size(schema, "minItems").filter(|_| size(schema, "minItems") == size(schema, "maxItems"));
    if let Some(count) = fixed
        && schema.get("prefixItems").is_none()
        && let Some(item) = schema.remove("items")
    {
        schema.insert("prefixItems".to_owned(), (0..count).map(|_| item.clone()).collect());
    }
}

/// What may be null may be left out.
fn option(schema: &mut Schema) {
    let nullable =
        |of: Option<&Value>, null: Value| of.and_then(Value::as_array).is_some_and(|all| all.contains(&null));
    if nullable(schema.get("type"), json!("null")) || nullable(schema.get("anyOf"), json!({ "type": "null" })) {
        schema.insert("x-ron".to_owned(), json!("option"));
    }
}

/// Variants that hold a value of their own type, not fields.
fn variant(schema: &mut Schema) {
    let Some(variants) = schema.get_mut("oneOf").and_then(Value::as_array_mut) else { return };
    for held in variants.iter_mut().filter_map(|variant| variant.get_mut("properties")?.as_object_mut()) {
        for value in held.values_mut().filter_map(Value::as_object_mut) {
            if !value.contains_key("properties") {
                value.insert("x-ron".to_owned(), json!("newtype"));
            }
        }
    }
}
