//! How a variant is to be written, with an example of what it holds.

use super::expected::{Field, Holds, Shape, Slot, Variant};

/// The variant in its form, such as `NurtureBeatsHaste(by: 1.5)`; with the value that has been written for it, if any.
pub(super) fn form(variant: &Variant, value: Option<&str>) -> String {
    let name = variant.name;
    match &variant.holds {
        Holds::Nothing => name.to_owned(),
        Holds::Value(slot) => format!("{name}({})", value.map_or_else(|| example(slot), str::to_owned)),
        Holds::Fields(held) => {
            let needed = usize::max(1, held.iter().filter(|field| field.required).count());
            match value {
                Some(value) if needed == 1 => {
                    let field = held.iter().find(|field| field.required).or(held.first());
                    format!("{name}({}: {value})", field.map_or("", |field| field.name))
                }
                _ => format!("{name}({})", fields(held)),
            }
        }
    }
}

/// The fields that must be written; the first if none must.
fn fields(held: &[Field]) -> String {
    let some = held.iter().any(|field| field.required);
    let shown = held.iter().enumerate().filter(|(number, field)| field.required || !some && *number == 0);
    let shown: Vec<String> = shown.map(|(_, field)| format!("{}: {}", field.name, example(&field.slot))).collect();
    shown.join(", ")
}

/// Something that could stand there.
fn example(slot: &Slot) -> String {
    if slot.text {
        return "(ja: \"…\", en: \"…\")".to_owned();
    }
    match &slot.shape {
        Shape::Bool => "true".to_owned(),
        Shape::Whole(from, to) => 1.clamp(*from, *to).to_string(),
        Shape::Real(from, to) => {
            let fitting = [0.5, 1.5, 2.0].into_iter().find(|value| (from..=to).contains(&value));
            fitting.unwrap_or(*from).to_string()
        }
        Shape::Text { .. } => "\"…\"".to_owned(),
        Shape::Date => "\"2026-04-01\"".to_owned(),
        Shape::Word(words) => format!("\"{}\"", words.first().copied().unwrap_or_default()),
        Shape::Choice(variants) => variants.first().map(|variant| form(variant, None)).unwrap_or_default(),
        Shape::List(item, ..) => format!("[{}]", example(item)),
        Shape::Tuple(items) => format!("({})", items.iter().map(example).collect::<Vec<_>>().join(", ")),
        Shape::Group(held) => format!("({})", fields(held)),
    }
}
