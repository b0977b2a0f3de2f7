//! The reference in a language: a section for each type of the schema, in the order in which one comes upon them.

use super::{
    sample,
    words::{self, Usual, label},
};
use crate::{
    scenario::{
        Lang,
        schema::{self, Field, Form, Held, Part, Variant},
    },
    texts::Texts,
};

/// The whole reference.
pub(super) struct Reference {
    /// Its sections.
    pub(super) sections: Vec<Section>,
}

/// What there is to say of a type.
#[derive(Clone)]
pub(super) struct Section {
    /// The type's name in files.
    pub(super) type_name: &'static str,
    /// The name by which it goes in the reference.
    pub(super) label: &'static str,
    /// What it is.
    pub(super) heading: String,
    /// What else there is to say.
    pub(super) more: String,
    /// Where it stands in a scenario, as `territory.prospects`.
    pub(super) places: Vec<String>,
    /// Its form, if it is neither fields nor variants.
    pub(super) form: Option<String>,
    /// Is what is usual said by the places, not here?
    pub(super) usual_elsewhere: bool,
    /// Its fields or variants.
    pub(super) rows: Vec<Row>,
    /// How it is written.
    pub(super) example: Option<String>,
}

/// A field or a variant.
#[derive(Clone)]
pub(super) struct Row {
    /// Its name, a variant's with what it holds: `Fixed(…)`.
    pub(super) name: String,
    /// What it may be; empty for a variant that holds nothing.
    pub(super) kind: String,
    /// The section that says more about it.
    pub(super) leads_to: Option<&'static str>,
    /// What it is if it isn't written.
    pub(super) usual: Option<String>,
    /// What it is for.
    pub(super) says: String,
    /// Is it inside the variant above it?
    pub(super) inside: bool,
}

impl Reference {
    /// The reference in the language of these texts.
    pub(super) fn new(texts: &Texts) -> Self {
        let mut reference = Self { sections: Vec::new() };
        reference.visit(texts, schema::root(), "Scenario", "");
        reference
    }

    /// Every name that [`Self::find`] knows.
    pub(super) fn names(&self) -> Vec<String> {
        let labels = self.sections.iter().map(|section| section.label.to_owned());
        let rows = self.sections.iter().flat_map(|section| section.rows.iter().map(|row| bare(&row.name).to_owned()));
        let mut names: Vec<_> = labels.chain(rows).collect();
        names.sort();
        names.dedup();
        names
    }

    /// The sections of this name, of a type or of a place; or else those with a field of the name, and nothing but that.
    pub(super) fn find(&self, name: &str) -> Vec<Section> {
        let same = |other: &str| other.eq_ignore_ascii_case(name);
        let last = |place: &str| same(place) || place.rsplit('.').next().is_some_and(same);
        let is_it = |section: &&Section| {
            same(section.label) || same(section.type_name) || section.places.iter().any(|place| last(place))
        };
        let whole: Vec<_> = self.sections.iter().filter(is_it).cloned().collect();
        let has_it = |section: &Section| {
            let rows: Vec<_> = section
                .rows
                .iter()
                .filter(|row| {
                    let name = bare(&row.name);
                    same(name) || section.places.iter().any(|place| same(&format!("{place}.{name}")))
                })
                .cloned()
                .collect();
            let sought = !rows.is_empty() && !whole.iter().any(|one| one.type_name == section.type_name);
            sought.then(|| Section { rows, example: None, ..section.clone() })
        };
        let mut found: Vec<_> = self.sections.iter().filter_map(has_it).collect();
        found.extend(whole);
        found
    }

    fn visit(&mut self, texts: &Texts, part: Part<'static>, type_name: &'static str, place: &str) {
        let elsewhere = !place.is_empty()
            && matches!(words::usual(part, false), Usual::Value(text) if text.starts_with('('))
            && matches!(part.form(), Form::Group(_));
        if let Some(known) = self.sections.iter_mut().find(|section| section.type_name == type_name) {
            if !known.places.iter().any(|one| one == place) {
                known.places.push(place.to_owned());
            }
            known.usual_elsewhere |= elsewhere;
            return;
        }
        let (heading, more) = apart(&said(texts, type_name, part.type_description()));
        let form = part.form();
        let rows = match &form {
            Form::Group(fields) => fields.iter().map(|field| row(texts, type_name, field, false)).collect(),
            Form::Choice(variants) => {
                variants.iter().flat_map(|variant| of_variant(texts, type_name, variant)).collect()
            }
            _ => Vec::new(),
        };
        self.sections.push(Section {
            type_name,
            label: label(type_name),
            heading,
            more,
            places: if place.is_empty() { Vec::new() } else { vec![place.to_owned()] },
            form: words::form(texts, part),
            usual_elsewhere: elsewhere,
            rows,
            example: sample::of(type_name, place, part, texts.lang()),
        });
        match form {
            Form::Group(fields) => self.go_on(texts, &fields, place),
            Form::Choice(variants) => {
                for variant in variants {
                    match variant.holds {
                        Held::Nothing => {}
                        Held::Value(part) => self.enter(texts, part, place),
                        Held::Fields(fields) => self.go_on(texts, &fields, place),
                    }
                }
            }
            _ => {}
        }
    }

    fn go_on(&mut self, texts: &Texts, fields: &[Field<'static>], place: &str) {
        for field in fields {
            let place = if place.is_empty() { field.name.to_owned() } else { format!("{place}.{}", field.name) };
            self.enter(texts, field.part, &place);
        }
    }

    /// Visits the type of a part, or of what it lists.
    fn enter(&mut self, texts: &Texts, part: Part<'static>, place: &str) {
        match (part.type_name(), part.form()) {
            (Some(name), _) => self.visit(texts, part, name, place),
            (None, Form::List(of, ..)) => self.enter(texts, of, place),
            _ => {}
        }
    }
}

/// The words for a type, a field or a variant: English as the source has it, Japanese from the text files.
fn said(texts: &Texts, key: &str, english: &str) -> String {
    match texts.lang() {
        Lang::Ja => texts.say(&format!("format-{key}")),
        Lang::En => english.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

fn row(texts: &Texts, of: &str, field: &Field<'static>, inside: bool) -> Row {
    let usual = match words::usual(field.part, field.required) {
        Usual::Must => Some(texts.say("docs-must")),
        Usual::Nothing => None,
        Usual::Value(value) => Some(texts.say_with("docs-usual", [("value", value.into())])),
    };
    let listed = match field.part.form() {
        Form::List(of, ..) => of.type_name(),
        _ => None,
    };
    Row {
        name: field.name.to_owned(),
        kind: words::kind(texts, field.part),
        leads_to: field.part.type_name().or(listed),
        usual,
        says: said(texts, &format!("{of}-{}", field.name), field.part.description()),
        inside,
    }
}

fn of_variant(texts: &Texts, of: &str, variant: &Variant<'static>) -> Vec<Row> {
    let key = format!("{of}-{}", variant.name);
    let (name, kind, leads_to) = match &variant.holds {
        Held::Nothing => (variant.name.to_owned(), String::new(), None),
        Held::Value(part) => (format!("{}(…)", variant.name), words::kind(texts, *part), part.type_name()),
        Held::Fields(_) => (format!("{}(…: …)", variant.name), String::new(), None),
    };
    let mut rows =
        vec![Row { name, kind, leads_to, usual: None, says: said(texts, &key, variant.description), inside: false }];
    if let Held::Fields(fields) = &variant.holds {
        rows.extend(fields.iter().map(|field| row(texts, &key, field, true)));
    }
    rows
}

/// A name without what a variant holds.
fn bare(name: &str) -> &str {
    name.split('(').next().unwrap_or(name)
}

/// The first sentence, which makes a heading, and the rest.
fn apart(text: &str) -> (String, String) {
    let ends = [". ", ": ", "。", "："].iter().flat_map(|end| text.match_indices(end));
    // What is in brackets belongs together.
    let outside = |at: usize| text[..at].matches(['(', '（']).count() == text[..at].matches([')', '）']).count();
    let end = ends.filter(|(at, _)| outside(*at)).map(|(at, end)| (at, end.len())).min();
    let (heading, more) = match end {
        Some((at, length)) => (&text[..at], text[at + length..].trim()),
        None => (text.trim_end_matches(['.', '。']), ""),
    };
    let mut letters = more.chars();
    let more = letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
    (heading.to_owned(), more)
}
