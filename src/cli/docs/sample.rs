//! Examples, taken from the scenarios that come with the program: one for each group, and one for each choice.

use crate::scenario::{
    Lang, TEMPLATE, TEMPLATES, parse,
    schema::{self, Field, Form, Held, Part, Variant, written, written_field, written_on_one_line},
    shipped, shipped_names,
};
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, sync::OnceLock};

/// Longer lists are cut to the first and the last.
const ITEMS: usize = 2;
/// What is shorter may be replaced by something that shows more.
const SHORT: usize = 80;
/// Nobody reads a longer example.
const LONGEST: usize = 1_800;

/// Where something is written.
struct First {
    /// As `territory.prospects`.
    place: String,
    part: Part<'static>,
    value: Value,
}

#[derive(Default)]
struct Firsts {
    /// By the type's name.
    types: BTreeMap<String, First>,
    /// By the type's and the variant's name: what the variant holds.
    variants: BTreeMap<(String, String), Value>,
}

/// The first place of each type and variant in the scenarios that come with the program.
fn firsts() -> &'static Firsts {
    static FIRSTS: OnceLock<Firsts> = OnceLock::new();
    FIRSTS.get_or_init(|| {
        let mut firsts = Firsts::default();
        let templates = TEMPLATES.into_iter().map(|template| template.text.to_owned());
        let shipped = shipped_names().into_iter().filter_map(|name| shipped(&name));
        for scenario in templates.chain(shipped).filter_map(|text| parse(&text).ok()) {
            if let Ok(value) = serde_json::to_value(&scenario) {
                collect("", schema::root(), &value, &mut firsts);
            }
        }
        collect("", schema::root(), &json!({ "coach": { "hints": [hint()] } }), &mut firsts);
        firsts
    })
}

/// What the senior may say, which no scenario says by itself: the standard hints are there without being written.
pub(super) fn hint() -> Value {
    let say = json!({ "ja": "花びらが落ちているよ。", "en": "Petals are falling." });
    json!({ "when": ["Pushed"], "say": say, "about": "Timing", "fades": 2 })
}

/// An example of a type, in a language, and the place where it is right; where nobody has written one, the first of its
/// numbers as they are anyway.
pub(super) fn of(type_name: &str, place: &str, part: Part<'static>, lang: Lang) -> Option<(String, String)> {
    if place.is_empty() {
        return whole(lang).map(|text| (String::new(), text));
    }
    if let Some(First { place, part, value }) = firsts().types.get(type_name) {
        let text = written_field(last(place), *part, &shortened(*part, value, lang));
        return (text.len() <= LONGEST).then(|| (place.clone(), text));
    }
    let Form::Group(fields) = part.form() else { return None };
    let plain = fields.iter().filter(|field| matches!(field.part.form(), Form::Number(..) | Form::Whole(..)));
    let numbers: Vec<_> =
        plain.filter_map(|field| Some(format!("{}: {}", field.name, field.part.default()?))).take(ITEMS).collect();
    (!numbers.is_empty()).then(|| (place.to_owned(), format!("{}: ({})", last(place), numbers.join(", "))))
}

/// How a variant is written, on one line.
pub(super) fn of_variant(type_name: &str, choice: Part<'static>, variant: &Variant<'static>, lang: Lang) -> String {
    let held = match &variant.holds {
        Held::Nothing => return variant.name.to_owned(),
        held => held,
    };
    let found = firsts().variants.get(&(type_name.to_owned(), variant.name.to_owned()));
    let value = found.cloned().unwrap_or_else(|| match held {
        Held::Value(part) => made_up(*part),
        Held::Fields(fields) => made_up_group(fields),
        Held::Nothing => Value::Null,
    });
    let value = json!({ variant.name: value });
    written_on_one_line(choice, &shortened(choice, &value, lang))
}

/// The least of a scenario that can be played.
fn whole(lang: Lang) -> Option<String> {
    let scenario = serde_json::to_value(parse(TEMPLATE).ok()?).ok()?;
    let only = |of: &Value, names: &[&str]| -> Value {
        let taken = names.iter().filter_map(|&name| Some((name.to_owned(), of.get(name)?.clone())));
        Value::Object(taken.collect())
    };
    let mut least = only(&scenario, &["id", "title", "calendar"]);
    let territory = &scenario["territory"];
    let prospect = only(&territory["prospects"][0], &["id", "name", "district", "at", "known", "value"]);
    least["territory"] = json!({ "districts": [territory["districts"][0]], "prospects": [prospect] });
    least["goal"] = only(&scenario["goal"], &["quota"]);
    Some(written(schema::root(), &shortened(schema::root(), &least, lang)))
}

/// Something that may stand there.
fn made_up(part: Part) -> Value {
    if let Some(usual) = part.default().filter(|usual| !usual.is_null() && **usual != "") {
        return usual.clone();
    }
    match part.form() {
        Form::Bool => true.into(),
        Form::Whole(from, to) => (from.max(2).min(to) as i64).into(),
        Form::Number(from, to) => (if to <= 1.0 { 0.3 } else { 1.5_f64 }).clamp(from, to).into(),
        Form::Text(_) if part.refers_to() == Some("district") => "north".into(),
        Form::Text(_) if part.refers_to().is_some() => "mori_bakery".into(),
        Form::Text(_) => "…".into(),
        Form::Date => "2026-04-01".into(),
        Form::Word(names) => names[0].into(),
        Form::Choice(variants) => match &variants[0].holds {
            Held::Nothing => variants[0].name.into(),
            Held::Value(part) => json!({ variants[0].name: made_up(*part) }),
            Held::Fields(fields) => json!({ variants[0].name: made_up_group(fields) }),
        },
        Form::List(of, ..) => vec![made_up(of)].into(),
        Form::Tuple(parts) => parts.into_iter().map(made_up).collect(),
        Form::Group(fields) => made_up_group(&fields),
    }
}

/// What must be written; or else the first.
fn made_up_group(fields: &[Field]) -> Value {
    let must: Vec<_> = fields.iter().filter(|field| field.required).collect();
    let some = if must.is_empty() { fields.iter().take(1).collect() } else { must };
    let made: Map<_, _> = some.into_iter().map(|field| (field.name.to_owned(), made_up(field.part))).collect();
    Value::Object(made)
}

/// The last name of a place.
fn last(place: &str) -> &str {
    place.rsplit('.').next().unwrap_or(place)
}

/// A place within another.
pub(super) fn within(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

/// Does it show more of the same than what was found first, and is it still short?
fn says_more(place: &str, part: Part<'static>, value: &Value, first: &First) -> bool {
    let length = |part, value| written_field(last(place), part, value).chars().count();
    let is_group = matches!(part.form(), Form::Group(_)) && first.value.is_object();
    is_group && first.place == place && (length(first.part, &first.value) + 1..SHORT).contains(&length(part, value))
}

/// What is found at a place; what a variant holds has no name of its own there.
fn collect(place: &str, part: Part<'static>, value: &Value, firsts: &mut Firsts) {
    // What is as usual anyway would show nothing.
    if value.is_null() || part.default() == Some(value) {
        return;
    }
    if let Some(of) = part.type_name()
        && !place.is_empty()
        && firsts.types.get(of).is_none_or(|first| says_more(place, part, value, first))
    {
        firsts.types.insert(of.to_owned(), First { place: place.to_owned(), part, value: value.clone() });
    }
    inside(place, part, value, firsts);
}

fn inside(place: &str, part: Part<'static>, value: &Value, firsts: &mut Firsts) {
    match part.form() {
        Form::List(of, least, _) => {
            let listed = of.type_name().map(str::to_owned);
            let new = listed.filter(|of| !firsts.types.contains_key(of));
            for item in value.as_array().into_iter().flatten() {
                collect(place, of, item, firsts);
            }
            // One in its list, or as many as there must be, shows the brackets too.
            if let Some(first) = new.and_then(|of| firsts.types.get_mut(&of)).filter(|first| first.place == place) {
                let items = value.as_array().map_or(&[][..], Vec::as_slice);
                let more = some(items, least.max(1)).skip(1).cloned();
                let value = [first.value.clone()].into_iter().chain(more).collect();
                *first = First { place: place.to_owned(), part, value };
            }
        }
        Form::Group(fields) => of_fields(place, fields, value, firsts),
        Form::Choice(variants) => {
            let Some((held_by, held)) = value.as_object().and_then(|of| of.iter().next()) else { return };
            if let Some(of) = part.type_name() {
                firsts.variants.entry((of.to_owned(), held_by.clone())).or_insert_with(|| held.clone());
            }
            match variants.into_iter().find(|variant| variant.name == held_by).map(|variant| variant.holds) {
                Some(Held::Value(part)) => inside(&within(place, held_by), part, held, firsts),
                Some(Held::Fields(fields)) => of_fields(place, fields, held, firsts),
                Some(Held::Nothing) | None => {}
            }
        }
        _ => {}
    }
}

fn of_fields(place: &str, fields: Vec<Field<'static>>, value: &Value, firsts: &mut Firsts) {
    for field in fields {
        if let Some(value) = value.get(field.name) {
            collect(&within(place, field.name), field.part, value, firsts);
        }
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
        (Form::Group(fields), Value::Object(of)) => short_fields(&fields, of, lang),
        (Form::List(of, least, _), Value::Array(items)) => {
            some(items, ITEMS.max(least)).map(|item| shortened(of, item, lang)).collect()
        }
        (Form::Choice(variants), Value::Object(held)) => {
            let short = |(name, held): (&String, &Value)| {
                let holds = variants.iter().find(|variant| variant.name == name).map(|variant| &variant.holds);
                let held = match (holds, held) {
                    (Some(Held::Value(part)), held) => shortened(*part, held, lang),
                    (Some(Held::Fields(fields)), Value::Object(of)) => short_fields(fields, of, lang),
                    _ => held.clone(),
                };
                (name.clone(), held)
            };
            Value::Object(held.iter().map(short).collect())
        }
        _ => value.clone(),
    }
}

/// So many of them: the first, and the last, which may be another kind of thing.
fn some(items: &[Value], count: usize) -> impl Iterator<Item = &Value> {
    let cut = items.len() > count;
    let first = if cut { count.saturating_sub(1) } else { items.len() };
    items.iter().take(first).chain(items.last().filter(|_| cut))
}

fn short_fields(fields: &[Field], of: &Map<String, Value>, lang: Lang) -> Value {
    let part = |name: &str| fields.iter().find(|field| field.name == name).map(|field| field.part);
    let short = |(name, value): (&String, &Value)| {
        (name.clone(), part(name).map_or_else(|| value.clone(), |part| shortened(part, value, lang)))
    };
    Value::Object(of.iter().map(short).collect())
}
