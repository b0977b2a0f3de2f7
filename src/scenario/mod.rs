//! The scenario format: RON text in, a checked [`Scenario`] out, a [`crate::sim::Setup`] to play from.
//!
//! Knows the model's types but nothing of files' whereabouts, screens or the languages' wording of errors: a [`Problem`]
//! is a code with a place and arguments, worded by whoever shows it.

mod anchoring;
mod calendar;
mod check;
mod claim;
mod coach;
mod course;
mod dials;
mod format;
mod happening;
mod lesson;
#[cfg(feature = "native")]
mod library;
mod load;
mod look;
mod problem;
mod purposes;
mod resolve;
mod scenery;
pub mod schema;
mod shape;
mod shipped;
mod sorting;
mod syntax;
mod templates;
mod territory;
mod text;
mod trainee;
mod wardrobe;

pub use anchoring::with_anchors;
pub use calendar::{Date, Weekday};
pub use claim::Claim;
pub use coach::{Coach, Deed, Hint, Lesson, Skill, Step, Trigger, standard_hints};
pub use course::{Course, Ending, LastWord, Pattern};
pub use dials::{Dial, Setting, SettingError, Stop, Turns};
pub use format::{Calendar, FORMAT_VERSION, Goal, Scenario};
pub use happening::{ChoiceSpec, EffectSpec, Happens, IncidentSpec, TimedEvent};
pub use lesson::{Prediction, Reflection, Rival, Way};
#[cfg(feature = "native")]
pub use library::{Library, LibraryEntry, LibraryError, nearest};
pub use load::{Checked, MAX_BYTES, check, parse, problems_of};
pub use look::{Body, Extra, Hair, Look, Worn};
pub use problem::{Place, Problem, ProblemCode, Severity};
pub use purposes::{PurposeName, PurposeNames};
pub use scenery::{Scenery, Season, Sky, Weather};
pub use shipped::{shipped, shipped_names};
pub use sorting::{Card, Company, Sorting};
pub use syntax::Tree;
pub use templates::{TEMPLATE, TEMPLATES, Template, template};
pub use territory::{District, Generated, Lines, ProspectSpec, Seed, Spread, TerritorySpec};
pub use text::{Lang, Text};
pub use trainee::TraineeSpec;
