//! The schema of the scenario format: whatever is shipped conforms to it, field by field.

use isogaba::scenario::{
    Scenario, TEMPLATE,
    schema::{self, Form, Held, Part, schema},
    shipped, shipped_names,
};
use serde_json::Value;

/// What of a value isn't as the schema has it.
fn faults(part: Part, value: &Value, path: &str, found: &mut Vec<String>) {
    let mut fault = |what: &str| found.push(format!("{path}: {what}: {value}"));
    if value.is_null() && part.is_option() {
        return;
    }
    match part.form() {
        Form::Bool if value.is_boolean() => {}
        Form::Whole(from, to) if value.is_i64() || value.is_u64() => {
            let number = value.as_i64().map(i128::from).or(value.as_u64().map(i128::from)).unwrap();
            if !(from..=to).contains(&number) {
                fault(&format!("not in {from}..={to}"));
            }
        }
        Form::Number(from, to) if value.is_number() => {
            if !(from..=to).contains(&value.as_f64().unwrap()) {
                fault(&format!("not in {from}..={to}"));
            }
        }
        Form::Text(longest) if value.is_string() => {
            if longest.is_some_and(|most| value.as_str().unwrap().chars().count() > most) {
                fault("too long");
            }
        }
        Form::Date if value.is_string() => {}
        Form::Word(names) if names.iter().any(|name| value == name) => {}
        Form::Choice(variants) => {
            let (name, held) = match value {
                Value::String(name) => (name, None),
                Value::Object(one) if one.len() == 1 => {
                    one.iter().next().map(|(name, held)| (name, Some(held))).unwrap()
                }
                _ => return fault("no variant"),
            };
            let Some(variant) = variants.into_iter().find(|variant| variant.name == name) else {
                return fault("unknown variant");
            };
            match (variant.holds, held) {
                (Held::Nothing, None) => {}
                (Held::Value(part), Some(held)) => faults(part, held, &format!("{path}/{name}"), found),
                (Held::Fields(fields), Some(Value::Object(written))) => {
                    for (field, held) in written {
                        match fields.iter().find(|known| known.name == field) {
                            Some(known) => faults(known.part, held, &format!("{path}/{name}/{field}"), found),
                            None => found.push(format!("{path}/{name}/{field}: unknown")),
                        }
                    }
                }
                _ => fault("holds something else"),
            }
        }
        Form::List(of, least, most) if value.is_array() => {
            let items = value.as_array().unwrap();
            if items.len() < least || most.is_some_and(|most| items.len() > most) {
                fault("too many or too few");
            }
            for (at, item) in items.iter().enumerate() {
                faults(of, item, &format!("{path}/{at}"), found);
            }
        }
        Form::Tuple(parts) if value.as_array().is_some_and(|items| items.len() == parts.len()) => {
            for (at, (part, item)) in parts.iter().zip(value.as_array().unwrap()).enumerate() {
                faults(*part, item, &format!("{path}/{at}"), found);
            }
        }
        Form::Group(fields) if value.is_object() => {
            let written = value.as_object().unwrap();
            for (name, held) in written {
                match fields.iter().find(|field| field.name == name) {
                    Some(field) => faults(field.part, held, &format!("{path}/{name}"), found),
                    None => found.push(format!("{path}/{name}: unknown")),
                }
            }
            for field in fields.iter().filter(|field| field.required && !written.contains_key(field.name)) {
                found.push(format!("{path}/{}: missing", field.name));
            }
        }
        other => fault(&format!("not {other:?}")),
    }
}

fn all_faults(scenario: &Scenario) -> Vec<String> {
    let mut found = Vec::new();
    faults(schema::root(), &serde_json::to_value(scenario).expect("a scenario is JSON"), "", &mut found);
    found
}

#[test]
fn whatever_is_shipped_conforms_to_the_schema() {
    let read = |text: &str| isogaba::scenario::parse(text).expect("it is sound");
    let shipped = shipped_names().into_iter().map(|name| shipped(&name).expect("it is there"));
    for scenario in shipped.chain([TEMPLATE.to_owned()]).map(|text| read(&text)) {
        // A sorting exercise has no territory.
        let odd = |fault: &String| scenario.sorting.is_none() || !fault.starts_with("/territory/districts");
        assert_eq!(all_faults(&scenario).into_iter().filter(odd).collect::<Vec<_>>(), [""; 0]);
    }
}

#[test]
fn fields_stand_as_they_are_declared() {
    let names = |name: &str| match schema::root().field(name).expect(name).part.form() {
        Form::Group(fields) => fields.into_iter().map(|field| field.name).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(names("calendar"), ["days", "hours_per_day", "tempo", "starts"]);
    assert_eq!(names("activities")[..2], ["rapport", "information"]);
}

#[test]
fn nothing_unknown_may_be_written_anywhere() {
    fn closed(value: &Value, path: &str) {
        if let Some(fields) = value.as_object() {
            if fields.contains_key("properties") && fields.get("type").is_some_and(|name| name == "object") {
                assert_eq!(value["additionalProperties"], false, "{path}");
            }
            fields.iter().for_each(|(name, part)| closed(part, &format!("{path}/{name}")));
        }
        value.as_array().into_iter().flatten().for_each(|part| closed(part, path));
    }
    closed(schema(), "");
}

#[test]
fn a_row_says_what_is_usual_for_it() {
    let usual = |row: &str, field: &str| {
        let activities = schema::root().field("activities").expect("it is there").part;
        activities.field(row).expect("it is there").part.default().expect("it has one")[field].clone()
    };
    assert_eq!((usual("rapport", "load"), usual("ask", "load")), (0.8.into(), 0.6.into()));
}

#[test]
fn defaults_conform_to_the_schema_and_are_the_readers() {
    // What has to be written, such as the id and a district, is all that the defaults lack.
    let usual = Scenario::default();
    let faults = all_faults(&usual);
    assert_eq!(faults, ["/territory/districts: too many or too few: []"], "{faults:?}");
    let written = serde_json::to_value(&usual).expect("a scenario is JSON");
    for (name, value) in written.as_object().expect("it is a group") {
        let field = schema::root().field(name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(field.part.default(), Some(value), "{name}");
    }
}
