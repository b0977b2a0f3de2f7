//! How long a person takes to read, to decide and to act. Every figure is an assumption with its source; none was fitted
//! to the game.

use super::sheet::Sheet;
use isogaba::scenario::Lang;
use std::{collections::BTreeSet, fmt};

/// Silent reading of Japanese, characters a minute: the usual range for adults is 400 to 600. (Read aloud it is 357,
/// Trauzettel-Klosinski & Dietz 2012, IReST.)
const JAPANESE: f64 = 500.0;
/// Silent reading of English, words a minute: Brysbaert 2019, a mean over 190 studies.
const ENGLISH: f64 = 238.0;
/// A look at a figure that has changed: one fixation, Rayner 1998.
const GLANCE: f64 = 0.25;
/// The keystroke-level model, Card, Moran & Newell 1980: a key, for somebody who types 40 words a minute;
const KEY: f64 = 0.28;
/// to point at something with a mouse;
const POINT: f64 = 1.1;
/// to press the mouse's button and let it go, Kieras 2001;
const BUTTON: f64 = 0.2;
/// and to make up one's mind about a routine step.
const MENTAL: f64 = 1.35;
/// A choice that one will see the consequences of takes longer than a routine step: whom, what, and whether it is time.
/// Ours, without a source: a step of the mind for each.
const CHOICE: f64 = 3.0 * MENTAL;

/// How an input is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Keys, so many.
    Keys(u32),
    /// Point and click.
    Click,
}

/// What an input means to the player.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thought {
    /// Only a step on the way to something already decided.
    None,
    /// A routine step: on to the next screen.
    Routine,
    /// A choice that has consequences.
    Choice,
}

/// A reader who reads every text once, and the seconds that have passed.
#[derive(Clone, Debug)]
pub struct Person {
    lang: Lang,
    /// The patterns of what was read once.
    pub known: BTreeSet<String>,
    /// What stood there a moment ago.
    before: BTreeSet<String>,
    pub reading: f64,
    pub deciding: f64,
    pub acting: f64,
    pub inputs: u32,
    pub choices: u32,
    /// What was read and what it took, in order.
    pub read: Vec<(f64, String)>,
}

impl Person {
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            known: BTreeSet::new(),
            before: BTreeSet::new(),
            reading: 0.0,
            deciding: 0.0,
            acting: 0.0,
            inputs: 0,
            choices: 0,
            read: Vec::new(),
        }
    }

    /// Reads what is new on the screen.
    pub fn look(&mut self, sheet: &Sheet) {
        let now: BTreeSet<String> = sheet.texts.iter().flat_map(|text| sentences(text)).map(str::to_owned).collect();
        for text in &now {
            if self.before.contains(text) {
                continue;
            }
            // Where only the figures differ, only they are looked at.
            let (pattern, figures) = pattern(text);
            let seconds = if self.known.insert(pattern) {
                self.seconds_of(text)
            } else if figures {
                GLANCE
            } else {
                continue;
            };
            self.reading += seconds;
            self.read.push((seconds, text.clone()));
        }
        self.before = now;
    }

    /// The time to read a text.
    pub fn seconds_of(&self, text: &str) -> f64 {
        60.0 * match self.lang {
            Lang::Ja => text.chars().filter(|c| !c.is_whitespace()).count() as f64 / JAPANESE,
            Lang::En => text.split_whitespace().count() as f64 / ENGLISH,
        }
    }

    /// Makes up their mind and acts.
    pub fn act(&mut self, thought: Thought, input: Input) {
        self.deciding += match thought {
            Thought::None => 0.0,
            Thought::Routine => MENTAL,
            Thought::Choice => CHOICE,
        };
        self.choices += u32::from(thought == Thought::Choice);
        self.acting += match input {
            Input::Keys(keys) => f64::from(keys) * KEY,
            Input::Click => POINT + BUTTON,
        };
        self.inputs += match input {
            Input::Keys(keys) => keys,
            Input::Click => 1,
        };
    }

    /// All seconds so far.
    pub fn seconds(&self) -> f64 {
        self.reading + self.deciding + self.acting
    }
}

/// The sentences of a text: whoever has read "in real need" once knows it again between others.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split_inclusive(['。', '\n', '·', '？']).flat_map(|part| part.split_inclusive(". "));
    parts.map(|part| part.trim_matches([' ', '·', '\n'])).filter(|part| !part.is_empty())
}

/// A text without its figures, and whether it has any.
pub fn pattern(text: &str) -> (String, bool) {
    let mut pattern = String::new();
    let mut figures = false;
    for c in text.chars() {
        if c.is_ascii_digit() {
            figures = true;
            if !pattern.ends_with('#') {
                pattern.push('#');
            }
        } else if !(matches!(c, '.' | ',') && pattern.ends_with('#')) {
            pattern.push(c);
        }
    }
    (pattern, figures)
}

impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:.0} s: reading {:.0} s ({} texts), deciding {:.0} s ({} choices), acting {:.0} s ({} inputs)",
            self.seconds(),
            self.reading,
            self.read.len(),
            self.deciding,
            self.choices,
            self.acting,
            self.inputs
        )
    }
}
