//! What a field may be, in words: the kind of value, range, unit, what is usual.

use crate::{
    scenario::schema::{Form, LIMIT, Part, written_on_one_line},
    texts::Texts,
};
use serde_json::Value;

/// Longer defaults are shown where the type is.
const LONGEST_DEFAULT: usize = 400;

/// The name by which authors read of a type.
pub(super) fn label(type_name: &str) -> &str {
    type_name.strip_suffix("Spec").unwrap_or(type_name)
}

/// The kind of value, such as `number, 0 to 1, share`.
pub(super) fn kind(texts: &Texts, part: Part) -> String {
    let mut words = vec![match (part.form(), part.type_name(), part.refers_to()) {
        (Form::List(of, ..), ..) => {
            let of = match part.refers_to() {
                Some(whose) => id_of(texts, whose),
                None => kind(texts, of),
            };
            texts.say_with("docs-list", [("of", of.into())])
        }
        (_, Some(name), _) => label(name).to_owned(),
        (_, _, Some(whose)) => id_of(texts, whose),
        (form, ..) => bare(texts, &form),
    }];
    words.extend(range(texts, part));
    words.extend(part.unit().map(|unit| texts.say(&format!("docs-unit-{}", unit.replace(' ', "-")))));
    words.join(&texts.say("docs-comma"))
}

fn id_of(texts: &Texts, whose: &str) -> String {
    texts.say(if whose == "district" { "docs-district-id" } else { "docs-prospect-id" })
}

fn bare(texts: &Texts, form: &Form) -> String {
    texts.say(match form {
        Form::Bool => "docs-bool",
        Form::Whole(..) => "docs-whole",
        Form::Number(..) => "docs-number",
        Form::Text(_) => "docs-text",
        Form::Date => "docs-date",
        Form::Word(_) => "docs-word",
        Form::Choice(_) => "docs-choice",
        Form::List(..) => "docs-several",
        Form::Tuple(parts) => {
            let inside = parts.iter().map(|part| kind(texts, *part)).collect::<Vec<_>>();
            return match inside.first() {
                Some(first) if inside.iter().all(|one| one == first) => {
                    texts.say_with("docs-so-many", [("count", parts.len().into()), ("each", first.clone().into())])
                }
                _ => format!("({})", inside.join("; ")),
            };
        }
        Form::Group(_) => "docs-group",
    })
}

/// The form of a type that is neither a group nor a choice: its words, or what stands in its brackets.
pub(super) fn form(texts: &Texts, part: Part) -> Option<String> {
    match part.form() {
        Form::Word(names) => Some(names.into_iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")),
        form @ Form::Tuple(_) => Some(bare(texts, &form)),
        _ => None,
    }
}

fn range(texts: &Texts, part: Part) -> Option<String> {
    let between = |from: String, to: String| texts.say_with("docs-range", [("from", from.into()), ("to", to.into())]);
    match part.form() {
        Form::Whole(from, to) if from == 0 && to >= LIMIT as i128 => Some(texts.say("docs-from-zero")),
        Form::Whole(from, to) if from < to && to < LIMIT as i128 => Some(between(from.to_string(), to.to_string())),
        Form::Whole(from, to) if from == to => Some(from.to_string()),
        Form::Number(from, to) if from > -LIMIT && to < LIMIT => Some(between(plain(from), plain(to))),
        Form::Number(from, _) if from > -LIMIT => Some(texts.say_with("docs-from", [("from", plain(from).into())])),
        Form::Text(Some(most)) => Some(texts.say_with("docs-letters", [("most", most.into())])),
        Form::List(_, 0, Some(most)) => Some(texts.say_with("docs-at-most", [("most", most.into())])),
        Form::List(_, least, Some(most)) => Some(between(least.to_string(), most.to_string())),
        Form::List(_, least, None) if least > 0 => Some(texts.say_with("docs-at-least", [("least", least.into())])),
        _ => None,
    }
}

/// A number without a needless fraction.
fn plain(number: f64) -> String {
    if number.fract() == 0.0 { (number as i128).to_string() } else { number.to_string() }
}

/// What a field is that isn't written.
pub(super) enum Usual {
    /// It has to be written.
    Must,
    /// Nothing at all, or what its own type says.
    Nothing,
    /// This.
    Value(String),
}

/// What a field is if it isn't written.
pub(super) fn usual(part: Part, required: bool) -> Usual {
    if required
        || part.must_be_written()
        || part.names().is_some()
        || part.default() == Some(&Value::from("")) && part.refers_to().is_some()
    {
        return Usual::Must;
    }
    let Some(value) = part.default().filter(|value| !is_empty(value)) else { return Usual::Nothing };
    // What a row of its own has beside its type's defaults.
    let text = written_on_one_line(part, value);
    if text == "()" || text.len() > LONGEST_DEFAULT { Usual::Nothing } else { Usual::Value(text) }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        _ => false,
    }
}
