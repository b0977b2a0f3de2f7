//! The reference in a language: a section for each type of the schema, in the order in which one comes upon them.

use super::{
    sample::{self, within},
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
    /// Is it one of several things?
    pub(super) is_choice: bool,
    /// Its fields or variants.
    pub(super) rows: Vec<Row>,
    /// How it is written.
    pub(super) example: Option<String>,
    /// The place where the example can stand.
    #[cfg_attr(not(test), expect(dead_code, reason = "tests put it there"))]
    pub(super) example_place: String,
}

/// A field or a variant.
#[derive(Clone)]
pub(super) struct Row {
    /// Its name, a variant's with something that it may hold: `Fixed(5)`.
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
                    same(name) || section.places.iter().any(|place| same(&within(place, name)))
                })
                .cloned()
                .collect();
            let sought = !rows.is_empty() && !whole.iter().any(|one| one.type_name == section.type_name);
            sought.then(|| Section { rows, example: None, ..section.clone() })
        };
        let mut found: Vec<_> = self.sections.iter().filter_map(has_it).collect();
        // What there is to choose from in a group belongs to it.
        let chosen = whole.iter().flat_map(|section| &section.rows).filter_map(|row| row.leads_to);
        let chosen: Vec<_> = chosen.filter_map(|name| self.sections.iter().find(|one| one.type_name == name)).collect();
        found.extend(whole.iter().cloned());
        for section in chosen.into_iter().filter(|section| section.is_choice) {
            if !found.iter().any(|one| one.type_name == section.type_name) {
                found.push(section.clone());
            }
        }
        found
    }

    /// Every place whose description, in this or the other language, has all these words, with what it says here.
    pub(super) fn search(&self, other: &Self, words: &str) -> Vec<(String, String)> {
        let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(String, String)> = Vec::new();
        let mut add = |place: String, here: &str, there: &str| {
            let texts = [here, there].map(str::to_lowercase);
            let has = |word: &String| texts.iter().any(|text| has_word(text, word));
            if words.iter().all(has) && !found.iter().any(|(known, _)| *known == place) {
                found.push((place, line_with(here, &words)));
            }
        };
        for (here, there) in self.sections.iter().zip(&other.sections) {
            let place = here.places.first().map_or("", String::as_str);
            let whole = |section: &Section| {
                [section.heading.as_str(), &section.more]
                    .into_iter()
                    .filter(|text| !text.is_empty())
                    .collect::<Vec<_>>()
                    .join("\n")
            };
            let mut group = "";
            for (row, translated) in here.rows.iter().zip(&there.rows) {
                let name = bare(&row.name);
                let place = if row.inside { within(&within(place, group), name) } else { within(place, name) };
                if !row.inside {
                    group = name;
                }
                add(place, &row.says, &translated.says);
            }
            if !place.is_empty() {
                add(place.to_owned(), &whole(here), &whole(there));
            }
        }
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
                variants.iter().flat_map(|variant| of_variant(texts, type_name, part, variant)).collect()
            }
            _ => Vec::new(),
        };
        let (example_place, example) = sample::of(type_name, place, part, texts.lang()).unzip();
        self.sections.push(Section {
            type_name,
            label: label(type_name),
            heading,
            more,
            places: if place.is_empty() { Vec::new() } else { vec![place.to_owned()] },
            form: words::form(texts, part),
            usual_elsewhere: elsewhere,
            is_choice: matches!(form, Form::Choice(_)),
            rows,
            example,
            example_place: example_place.unwrap_or_default(),
        });
        match form {
            Form::Group(fields) => self.go_on(texts, &fields, place),
            Form::Choice(variants) => {
                for variant in variants {
                    match variant.holds {
                        Held::Nothing => {}
                        Held::Value(part) => self.enter(texts, part, &within(place, variant.name)),
                        Held::Fields(fields) => self.go_on(texts, &fields, place),
                    }
                }
            }
            _ => {}
        }
    }

    fn go_on(&mut self, texts: &Texts, fields: &[Field<'static>], place: &str) {
        for field in fields {
            self.enter(texts, field.part, &within(place, field.name));
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

fn of_variant(texts: &Texts, of: &str, choice: Part<'static>, variant: &Variant<'static>) -> Vec<Row> {
    let key = format!("{of}-{}", variant.name);
    let name = sample::of_variant(of, choice, variant, texts.lang());
    let (kind, leads_to) = match &variant.holds {
        Held::Value(part) => (words::kind(texts, *part), part.type_name()),
        Held::Nothing | Held::Fields(_) => (String::new(), None),
    };
    let mut rows =
        vec![Row { name, kind, leads_to, usual: None, says: said(texts, &key, variant.description), inside: false }];
    if let Held::Fields(fields) = &variant.holds {
        rows.extend(fields.iter().map(|field| row(texts, &key, field, true)));
    }
    rows
}

/// Is there such a word? Japanese words may begin anywhere, others where a word begins.
fn has_word(text: &str, word: &str) -> bool {
    let begins = |at: usize| !text[..at].ends_with(|letter: char| letter.is_ascii_alphanumeric());
    text.match_indices(word).any(|(at, _)| !word.starts_with(|letter: char| letter.is_ascii()) || begins(at))
}

/// The sentence with the first of the words, or the first sentence.
fn line_with(text: &str, words: &[String]) -> String {
    let mut sentences = Vec::new();
    let mut rest = text;
    while let Some(end) = [". ", "。", "\n"].iter().filter_map(|end| Some(rest.find(end)? + end.len())).min() {
        sentences.push(rest[..end].trim());
        rest = &rest[end..];
    }
    sentences.push(rest.trim());
    let found = sentences.iter().find(|sentence| words.iter().any(|word| has_word(&sentence.to_lowercase(), word)));
    found.or(sentences.first()).map_or_else(String::new, |sentence| (*sentence).to_owned())
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
