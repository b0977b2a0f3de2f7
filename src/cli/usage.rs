//! What is wrong with a command line: what, where, what instead, in the user's language.

use super::{arguments::SUBCOMMANDS, console::Console, exit::Exit};
use crate::scenario::{Library, nearest};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::io;

/// Explains an error, or prints the help that was asked for.
pub(super) fn explain(error: &clap::Error, console: &mut Console) -> io::Result<Exit> {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        console.print(&error.to_string())?;
        return Ok(Exit::Fine);
    }
    let texts = console.texts;
    let context = |kind| error.get(kind).map(plain).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let found = context(ContextKind::InvalidValue);
    let with = |id: &str| {
        let arguments = [("argument", argument.clone().into()), ("found", found.clone().into())];
        texts.say_with(id, arguments)
    };
    let what = match error.kind() {
        ErrorKind::UnknownArgument => with("cli-error-unknown-argument"),
        ErrorKind::InvalidSubcommand => {
            let word = context(ContextKind::InvalidSubcommand);
            texts.say_with("cli-error-unknown-command", [("word", word.into())])
        }
        ErrorKind::MissingRequiredArgument => with("cli-error-missing"),
        ErrorKind::ArgumentConflict if argument == context(ContextKind::PriorArg) => with("cli-error-repeated"),
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg);
            texts.say_with("cli-error-conflict", [("argument", argument.clone().into()), ("other", other.into())])
        }
        ErrorKind::InvalidValue if found.is_empty() => with("cli-error-no-value"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => with("cli-error-bad-value"),
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => with("cli-error-takes-no-value"),
        ErrorKind::TooFewValues | ErrorKind::NoEquals => with("cli-error-no-value"),
        ErrorKind::MissingSubcommand => texts.say("cli-error-no-command"),
        ErrorKind::InvalidUtf8 => texts.say("cli-error-not-text"),
        _ => texts.say("cli-error-other"),
    };
    console.complain(&what);

    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand]
        .into_iter()
        .map(context)
        .find(|words| !words.is_empty());
    let instead = suggested.or_else(|| {
        (error.kind() == ErrorKind::InvalidSubcommand).then(|| instead_of(&context(ContextKind::InvalidSubcommand)))
    });
    let name: String = argument.chars().skip_while(|c| *c == '-').take_while(char::is_ascii_alphabetic).collect();
    let expected = format!("cli-expect-{name}");
    if let Some(words) = instead {
        console.complain(&texts.say_with("cli-suggest", [("words", words.into())]));
    } else if texts.has(&expected) {
        console.complain(&texts.say(&expected));
    }
    console.complain(&texts.say("cli-see-help"));
    Ok(Exit::Usage)
}

/// What somebody may have meant who wrote this in a command's place: often a scenario.
fn instead_of(word: &str) -> String {
    if Library::default().find(word).is_ok() {
        return format!("isogaba play {word}");
    }
    nearest(word, SUBCOMMANDS.map(str::to_owned).to_vec()).join(", ")
}

fn plain(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::None | ContextValue::Bool(_) | ContextValue::Number(_) => String::new(),
        other => other.to_string(),
    }
}
