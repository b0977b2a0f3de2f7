//! Examples, taken from the scenarios that come with the program: one for each group.

use crate::scenario::{
    Lang, TEMPLATES, parse,
    schema::{self, Form, Held, Part, written_field},
    shipped, shipped_names,
};
use serde_json::Value;
use std::{collections::BTreeMap, sync::OnceLock};

/// Longer lists are cut: two show how the next is written.
const ITEMS: usize = 2;
/// What is shorter may be replaced by something that shows more.
const SHORT: usize = 80;
/// Nobody reads a longer example.
const LONGEST: usize = 1_800;

/// A field's name, what it is, and what is written there.
type First = (String, Part<'static>, Value);

/// The first place of each type in the scenarios that come with the program: the field's name and what is written there.
fn firsts() -> &'static BTreeMap<String, First> {
    static FIRSTS: OnceLock<BTreeMap<String, First>> = OnceLock::new();
    FIRSTS.get_or_init(|| {
        let mut firsts = BTreeMap::new();
        let templates = TEMPLATES.into_iter().map(|template| template.text.to_owned());
        let shipped = shipped_names().into_iter().filter_map(|name| shipped(&name));
        for scenario in templates.chain(shipped).filter_map(|text| parse(&text).ok()) {
            if let Ok(value) = serde_json::to_value(&scenario) {
                collect("", schema::root(), &value, &mut firsts);
            }
        }
        firsts
    })
}

/// An example of a type, in a language; where nobody has written one, the first of its numbers as they are anyway.
pub(super) fn of(type_name: &str, place: &str, part: Part<'static>, lang: Lang) -> Option<String> {
    if let Some((name, part, value)) = firsts().get(type_name) {
        let text = written_field(name, *part, &shortened(*part, value, lang));
        return (text.len() <= LONGEST).then_some(text);
    }
    let Form::Group(fields) = part.form() else { return None };
    let plain = fields.iter().filter(|field| matches!(field.part.form(), Form::Number(..) | Form::Whole(..)));
    let numbers: Vec<_> =
        plain.filter_map(|field| Some(format!("{}: {}", field.name, field.part.default()?))).take(ITEMS).collect();
    let name = place.rsplit('.').next().unwrap_or(place);
    (!numbers.is_empty()).then(|| format!("{name}: ({})", numbers.join(", ")))
}

/// Does it show more of the same than what was found first, and is it still short?
fn says_more(name: &str, part: Part<'static>, value: &Value, first: &First) -> bool {
    let length = |part, value| written_field(name, part, value).chars().count();
    let is_group = matches!(part.form(), Form::Group(_)) && first.2.is_object();
    is_group && first.0 == name && (length(first.1, &first.2) + 1..SHORT).contains(&length(part, value))
}

fn collect(name: &str, part: Part<'static>, value: &Value, firsts: &mut BTreeMap<String, First>) {
    // What is as usual anyway would show nothing.
    if value.is_null() || part.default() == Some(value) {
        return;
    }
    if let Some(of) = part.type_name()
        && !name.is_empty()
        && firsts.get(of).is_none_or(|first| says_more(name, part, value, first))
    {
        firsts.insert(of.to_owned(), (name.to_owned(), part, value.clone()));
    }
    match part.form() {
        Form::List(of, ..) => {
            let listed = of.type_name().map(str::to_owned);
            let new = listed.filter(|of| !firsts.contains_key(of));
            for item in value.as_array().into_iter().flatten() {
                collect(name, of, item, firsts);
            }
            // One in its list shows the brackets too.
            if let Some(first) = new.and_then(|of| firsts.get_mut(&of)).filter(|first| first.0 == name) {
                *first = (name.to_owned(), part, Value::Array(vec![first.2.clone()]));
            }
        }
        Form::Group(fields) => {
            for field in fields {
                if let Some(value) = value.get(field.name) {
                    collect(field.name, field.part, value, firsts);
                }
            }
        }
        Form::Choice(variants) => {
            let Some((held_by, held)) = value.as_object().and_then(|of| of.iter().next()) else { return };
            match variants.into_iter().find(|variant| variant.name == held_by).map(|variant| variant.holds) {
                Some(Held::Value(part)) => collect(name, part, held, firsts),
                Some(Held::Fields(fields)) => {
                    for field in fields {
                        if let Some(value) = held.get(field.name) {
                            collect(field.name, field.part, value, firsts);
                        }
                    }
                }
                Some(Held::Nothing) | None => {}
            }
        }
        _ => {}
    }
}

/// In one language, and with short lists.
fn shortened(part: Part, value: &Value, lang: Lang) -> Value {
    match (part.form(), value) {
        (Form::Group(_), Value::Object(text)) if part.type_name() == Some("Text") => {
            let other = if lang == Lang::Ja { "en" } else { "ja" };
            let mut text = text.clone();
            if text.get(lang.code()).is_some_and(|wanted| wanted != "") {
                text.insert(other.to_owned(), "".into());
            }
            Value::Object(text)
        }
        (Form::Group(fields), Value::Object(of)) => {
            let part = |name: &str| fields.iter().find(|field| field.name == name).map(|field| field.part);
            let short = |(name, value): (&String, &Value)| {
                (name.clone(), part(name).map_or_else(|| value.clone(), |part| shortened(part, value, lang)))
            };
            Value::Object(of.iter().map(short).collect())
        }
        (Form::List(of, ..), Value::Array(items)) => {
            items.iter().take(ITEMS).map(|item| shortened(of, item, lang)).collect()
        }
        (Form::Choice(variants), Value::Object(held)) => {
            let short = |(name, held): (&String, &Value)| {
                let holds = variants.iter().find(|variant| variant.name == name).map(|variant| &variant.holds);
                let held = match holds {
                    Some(Held::Value(part)) => shortened(*part, held, lang),
                    _ => held.clone(),
                };
                (name.clone(), held)
            };
            Value::Object(held.iter().map(short).collect())
        }
        _ => value.clone(),
    }
}
