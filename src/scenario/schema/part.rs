//! Reading the schema: one part of a scenario, what it may be, and what is inside.

use serde_json::{Map, Value};

/// A part of the schema: of the scenario, of a field, of what a list holds.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    whole: &'a Value,
    /// As it stands where it is used: description, default, unit.
    here: &'a Value,
}

/// What a part may be.
#[derive(Clone, Debug)]
pub enum Form<'a> {
    /// `true` or `false`.
    Bool,
    /// A whole number from one to the other.
    Whole(i128, i128),
    /// A number from one to the other.
    Number(f64, f64),
    /// A text in quotes, of so many characters at most.
    Text(Option<usize>),
    /// A date in quotes.
    Date,
    /// One of these texts, in quotes.
    Word(Vec<&'a str>),
    /// One of these; the names stand without quotes.
    Choice(Vec<Variant<'a>>),
    /// `[a, b]`: what each is, how many at least and at most.
    List(Part<'a>, usize, Option<usize>),
    /// `(a, b)`: values in this order.
    Tuple(Vec<Part<'a>>),
    /// `(field: value)`.
    Group(Vec<Field<'a>>),
}

/// A field of a group.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is.
    pub part: Part<'a>,
    /// Must it be written?
    pub required: bool,
}

/// One of several things that something may be.
#[derive(Clone, Debug)]
pub struct Variant<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it means, in English.
    pub description: &'a str,
    /// What it holds: nothing, one value (`Name(value)`), or fields (`Name(field: value)`).
    pub holds: Held<'a>,
}

/// What a variant holds.
#[derive(Clone, Debug)]
pub enum Held<'a> {
    /// Nothing: `Name`.
    Nothing,
    /// A value: `Name(value)`.
    Value(Part<'a>),
    /// Fields: `Name(field: value)`.
    Fields(Vec<Field<'a>>),
}

impl<'a> Part<'a> {
    /// A part of a whole schema.
    pub(super) fn of(whole: &'a Value, here: &'a Value) -> Self {
        Self { whole, here }
    }

    /// The name of its type, if the type has one; for an option, of what is in it. RON lets it stand before a bracket.
    pub fn type_name(&self) -> Option<&'a str> {
        let named = self.inside().get("$ref")?.as_str()?;
        Some(if named == "#" { self.whole["title"].as_str()? } else { named.strip_prefix("#/$defs/")? })
    }

    /// What it is here, in English: the field's own words, or else the type's.
    pub fn description(&self) -> &'a str {
        self.here.get("description").or_else(|| self.schema().get("description")).and_then(Value::as_str).unwrap_or("")
    }

    /// What its type is, in English.
    pub fn type_description(&self) -> &'a str {
        self.schema().get("description").and_then(Value::as_str).unwrap_or("")
    }

    /// What it is where it isn't written, unless something around it has a default of its own, which comes first.
    pub fn default(&self) -> Option<&'a Value> {
        self.here.get("default")
    }

    /// May it be left out, being nothing then, or be `None` or in `Some(…)`?
    pub fn is_option(&self) -> bool {
        self.here["x-ron"] == "option"
    }

    /// The unit of its number.
    pub fn unit(&self) -> Option<&'a str> {
        self.extra("x-unit")
    }

    /// Whose id it is, or each of it: `prospect` or `district`.
    pub fn refers_to(&self) -> Option<&'a str> {
        self.extra("x-id")
    }

    /// To what it gives an id: `prospect` or `district`.
    pub fn names(&self) -> Option<&'a str> {
        self.extra("x-names")
    }

    /// The pattern that its text must match.
    pub fn pattern(&self) -> Option<&'a str> {
        self.extra("pattern")
    }

    /// So many half-width columns have room where its text is shown.
    pub fn width(&self) -> Option<usize> {
        self.here.get("x-width").and_then(Value::as_u64).and_then(|width| usize::try_from(width).ok())
    }

    /// Must its text be written in at least one language?
    pub fn must_be_written(&self) -> bool {
        self.here["x-must"] == true
    }

    /// What it may be; seen through an option.
    ///
    /// # Panics
    /// If the schema says something that no type of a scenario is; a test walks through all of it.
    pub fn form(&self) -> Form<'a> {
        let schema = self.schema();
        if let Some(fields) = schema.get("properties").and_then(Value::as_object) {
            return Form::Group(self.fields(schema, fields));
        }
        if let Some(variants) = schema.get("oneOf").and_then(Value::as_array) {
            return Form::Choice(variants.iter().flat_map(|variant| self.variants(variant)).collect());
        }
        if let Some(names) = schema.get("enum").and_then(Value::as_array) {
            let names = names.iter().filter_map(Value::as_str);
            return if schema["x-ron"] == "text" {
                Form::Word(names.collect())
            } else {
                Form::Choice(names.map(|name| Variant { name, description: "", holds: Held::Nothing }).collect())
            };
        }
        let size = |key| schema.get(key).and_then(Value::as_u64).map(|size| size as usize);
        let named = match &schema["type"] {
            Value::Array(several) => several.iter().find(|name| *name != "null").and_then(Value::as_str),
            only => only.as_str(),
        };
        match named {
            Some("boolean") => Form::Bool,
            Some("integer") => Form::Whole(whole(&schema["minimum"]), whole(&schema["maximum"])),
            Some("number") => Form::Number(real(&schema["minimum"]), real(&schema["maximum"])),
            Some("string") if schema["format"] == "date" => Form::Date,
            Some("string") => Form::Text(size("maxLength")),
            Some("array") => match schema.get("prefixItems").and_then(Value::as_array) {
                Some(items) => Form::Tuple(items.iter().map(|item| self.part(item)).collect()),
                None => Form::List(self.part(&schema["items"]), size("minItems").unwrap_or(0), size("maxItems")),
            },
            _ => panic!("no type of a scenario should have the schema {schema}"),
        }
    }

    /// The field of this name, of a group.
    pub fn field(&self, name: &str) -> Option<Field<'a>> {
        match self.form() {
            Form::Group(fields) => fields.into_iter().find(|field| field.name == name),
            _ => None,
        }
    }

    fn part(&self, here: &'a Value) -> Self {
        Self { whole: self.whole, here }
    }

    fn extra(&self, key: &str) -> Option<&'a str> {
        self.here.get(key).or_else(|| self.schema().get(key)).and_then(Value::as_str)
    }

    /// Without the option around it.
    fn inside(&self) -> &'a Value {
        let choice = self.here.get("anyOf").and_then(Value::as_array);
        choice.and_then(|choice| choice.iter().find(|one| one["type"] != "null")).unwrap_or(self.here)
    }

    /// The schema of its type.
    fn schema(&self) -> &'a Value {
        let inside = self.inside();
        match inside.get("$ref").and_then(Value::as_str) {
            Some(named) => self.whole.pointer(&named[1..]).unwrap_or(inside),
            None => inside,
        }
    }

    fn fields(&self, schema: &'a Value, fields: &'a Map<String, Value>) -> Vec<Field<'a>> {
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &str| required.is_some_and(|all| all.iter().any(|one| one == name));
        let order = schema.get("x-order").and_then(Value::as_array);
        let place = |name: &str| order.and_then(|all| all.iter().position(|one| one == name)).unwrap_or(usize::MAX);
        let field = |(name, here): (&'a String, &'a Value)| Field {
            name: name.as_str(),
            part: self.part(here),
            required: is_required(name),
        };
        let mut fields: Vec<_> = fields.iter().map(field).collect();
        fields.sort_by_key(|field| place(field.name));
        fields
    }

    fn variants(&self, variant: &'a Value) -> Vec<Variant<'a>> {
        let description = variant.get("description").and_then(Value::as_str).unwrap_or("");
        if let Some((name, held)) = variant.get("properties").and_then(Value::as_object).and_then(|of| of.iter().next())
        {
            let holds = match held.get("properties").and_then(Value::as_object) {
                Some(fields) if held["x-ron"] != "newtype" => Held::Fields(self.fields(held, fields)),
                _ => Held::Value(self.part(held)),
            };
            return vec![Variant { name, description, holds }];
        }
        let names =
            variant.get("const").into_iter().chain(variant.get("enum").and_then(Value::as_array).into_iter().flatten());
        names.filter_map(Value::as_str).map(|name| Variant { name, description, holds: Held::Nothing }).collect()
    }
}

fn whole(bound: &Value) -> i128 {
    bound.as_i64().map(i128::from).or_else(|| bound.as_u64().map(i128::from)).unwrap_or_else(|| real(bound) as i128)
}

fn real(bound: &Value) -> f64 {
    bound.as_f64().unwrap_or(f64::NAN)
}
