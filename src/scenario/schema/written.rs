//! A value as an author would write it: RON by the schema, indented, without what is usual anyway.

use super::part::{Field, Form, Held, Part};
use serde_json::{Map, Value};

/// Lines are at most this long, where they can be broken.
const WIDTH: usize = 84;
/// A step of indentation.
const INDENT: usize = 4;

/// A value of some part of a scenario as RON. What has its default is left out wherever it can be.
///
/// ```
/// use isogaba::scenario::{Scenario, schema};
/// let written = |scenario| schema::written(schema::root(), &serde_json::to_value(scenario).unwrap());
/// assert_eq!(written(Scenario { id: "town".to_owned(), ..Scenario::default() }), r#"(id: "town")"#);
/// ```
pub fn written(part: Part, value: &Value) -> String {
    Piece::of(part, value, part.default()).laid_out(0, 0)
}

/// The same on one line, leaving out only what the type has as its default: of a row, what makes it different from
/// others.
pub fn written_on_one_line(part: Part, value: &Value) -> String {
    Piece::of(part, value, None).on_one_line()
}

/// The same as [`written`] for one field, with its name: `tempo: 2.0`.
pub fn written_field(name: &str, part: Part, value: &Value) -> String {
    let piece = Piece::of(part, value, part.default());
    format!("{name}: {}", piece.laid_out(0, name.len() + 2))
}

/// A value, to be laid out on one line or on several.
enum Piece {
    /// A number, a text, a name.
    Word(String),
    /// Values in brackets, each with its field's name if it has one.
    Several { open: String, items: Vec<(Option<String>, Piece)>, close: &'static str },
}

impl Piece {
    /// `usual` is what this would be if it weren't written.
    fn of(part: Part, value: &Value, usual: Option<&Value>) -> Self {
        if value.is_null() {
            return Self::Word("None".to_owned());
        }
        match part.form() {
            Form::Bool | Form::Whole(..) | Form::Number(..) => Self::Word(value.to_string()),
            Form::Text(_) | Form::Date | Form::Word(_) => Self::Word(quoted(value.as_str().unwrap_or_default())),
            Form::Choice(variants) => {
                let held = value.as_object().and_then(|of| of.iter().next());
                let Some((name, held)) = held else {
                    return Self::Word(value.as_str().unwrap_or_default().to_owned());
                };
                match variants.into_iter().find(|variant| variant.name == name).map(|variant| variant.holds) {
                    Some(Held::Value(part)) => Self::Several {
                        open: format!("{name}("),
                        items: vec![(None, Self::of(part, held, None))],
                        close: ")",
                    },
                    Some(Held::Fields(fields)) => Self::group(format!("{name}("), fields, held, None),
                    Some(Held::Nothing) | None => Self::Word(name.clone()),
                }
            }
            Form::List(of, ..) => {
                let items = value.as_array().into_iter().flatten().map(|item| (None, Self::of(of, item, None)));
                Self::Several { open: "[".to_owned(), items: items.collect(), close: "]" }
            }
            Form::Tuple(parts) => {
                let values = value.as_array().into_iter().flatten();
                let items = parts.into_iter().zip(values).map(|(part, item)| (None, Self::of(part, item, None)));
                Self::Several { open: "(".to_owned(), items: items.collect(), close: ")" }
            }
            Form::Group(fields) => Self::group("(".to_owned(), fields, value, usual),
        }
    }

    fn group(open: String, fields: Vec<Field>, value: &Value, usual: Option<&Value>) -> Self {
        let none = Map::new();
        let written = value.as_object().unwrap_or(&none);
        let items = fields.into_iter().filter_map(|field| {
            let value = written.get(field.name)?;
            let usual = usual.and_then(|usual| usual.get(field.name)).or_else(|| field.part.default());
            let needless = !field.required && usual == Some(value);
            (!needless).then(|| (Some(field.name.to_owned()), Self::of(field.part, value, usual)))
        });
        Self::Several { open, items: items.collect(), close: ")" }
    }

    fn on_one_line(&self) -> String {
        match self {
            Self::Word(word) => word.clone(),
            Self::Several { open, items, close } => {
                let items = items.iter().map(|(name, piece)| match name {
                    Some(name) => format!("{name}: {}", piece.on_one_line()),
                    None => piece.on_one_line(),
                });
                format!("{open}{}{close}", items.collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// Laid out under an indentation, with `before` letters on the line already.
    fn laid_out(&self, indent: usize, before: usize) -> String {
        let line = self.on_one_line();
        match self {
            Self::Several { open, items, close } if indent + before + line.chars().count() >= WIDTH => {
                let inner = indent + INDENT;
                let margin = " ".repeat(inner);
                let items = items.iter().map(|(name, piece)| match name {
                    Some(name) => format!("{margin}{name}: {},\n", piece.laid_out(inner, name.len() + 3)),
                    None => format!("{margin}{},\n", piece.laid_out(inner, 1)),
                });
                format!("{open}\n{}{}{close}", items.collect::<String>(), " ".repeat(indent))
            }
            _ => line,
        }
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            _ if letter.is_control() => quoted.extend(letter.escape_unicode()),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
