//! Everything the program says, in two languages, from the Fluent files in `assets/texts`.
//!
//! Whoever shows or prints something asks here by id; nobody writes a visible sentence in code.

mod activities;
mod cues;
mod events;
mod failures;
mod format;
pub mod glossary;
mod names;
mod problems;
mod refusals;
mod replies;
mod routine;
mod sorting;
mod trainee;

pub use activities::{activity_name, activity_word, channel_name, role_name};
pub use cues::{cue_names, customer_name, customer_needs, customer_signs, landed};
pub use events::tell;
pub use failures::{file_failure, record_error};
pub use format::{clock_hours, date, hours, percent, points, yen};
pub use names::{
    district_name, grade_name, mood_name, prospect_key, prospect_name, purpose_name, purpose_numeral, purpose_word,
    rival_name, stage_name, trainee_name,
};
pub use problems::{advise, describe, severity};
pub use refusals::refuse;
pub use replies::{Occasion, Replies};
pub use routine::{chore_name, chore_text, chore_word, habit_text, left_text, on_days};
pub use sorting::{either_purpose, mix_up, numbered_purpose, purpose_aim, verdict};
pub use trainee::notes_of_trainee;

use crate::scenario::Lang;
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "assets/texts/"]
struct Files;

/// The texts of one language.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of a language.
    ///
    /// # Panics
    /// If an embedded text file is broken or says the same id twice; a test reads them all.
    pub fn new(lang: Lang) -> Self {
        let locale: LanguageIdentifier = lang.code().parse().expect("a language's code should be an identifier");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks are for mixed writing directions; here they would only show as odd glyphs.
        bundle.set_use_isolating(false);
        let folder = format!("{}/", lang.code());
        for name in Files::iter().filter(|name| name.starts_with(&folder)) {
            let file = Files::get(&name).expect("an embedded file that was listed should be there");
            let source = String::from_utf8(file.data.into_owned()).expect("text files should be UTF-8");
            let resource = FluentResource::try_new(source)
                .unwrap_or_else(|(_, errors)| panic!("{name} should be valid Fluent: {errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{name} should add new ids only: {errors:?}"));
        }
        Self { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Is there a text of this id?
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The text of an id. An id that is missing shows itself, in brackets.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, [])
    }

    /// The text of an id with arguments.
    pub fn say_with<'a, const N: usize>(&'a self, id: &str, arguments: [(&'a str, FluentValue<'a>); N]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("[{id}]");
        };
        let arguments: FluentArgs = arguments.into_iter().collect();
        // Errors are missing arguments: Fluent shows their names in the text, which tests look for.
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// The ids in a language's files, for tests of completeness.
    pub fn ids(lang: Lang) -> Vec<String> {
        let folder = format!("{}/", lang.code());
        let mut ids = Vec::new();
        for name in Files::iter().filter(|name| name.starts_with(&folder)) {
            let Some(file) = Files::get(&name) else { continue };
            let source = String::from_utf8_lossy(&file.data).into_owned();
            let is_id = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains('=');
            ids.extend(source.lines().filter(is_id).filter_map(|line| Some(line.split('=').next()?.trim().to_owned())));
        }
        ids.sort();
        ids
    }
}
