//! What the debrief shows: a run beside the bots under the same dice, one lesson from it, the people and the player's
//! own answers looked back on, and charts as SVG.
//!
//! Knows no screen: pictures are SVG text, which the window rasterises and pages embed as they are.

mod after;
mod answers;
mod apprentice;
mod calibration;
mod chart;
mod charts;
mod debrief;
mod diagnosis;
mod document;
mod expectation;
mod finding;
mod history;
mod hours;
mod labels;
mod last_word;
mod layout;
mod luck;
mod moment;
mod moment_words;
pub(crate) mod palette;
mod people;
mod practice;
mod proof;
mod svg;
mod ticks;
mod week;
mod what_if;

pub use after::After;
pub use answers::{Answers, WeekAnswer};
pub use apprentice::say_apprentice;
pub use calibration::{Calibration, Guess, Judgement};
pub use chart::{Axis, Chart, Dash, Line, Mark, Point, Series, Tick};
pub use charts::{hours_chart, pipeline_chart, revenue_chart, trust_chart, turning_chart};
pub use debrief::{Debrief, PurposeHours};
pub use diagnosis::{AskBand, Closing, Diagnosis, MISSING, Symptoms, THIN, Team, TrustBand};
#[cfg(feature = "native")]
pub use document::document_html;
pub use document::{Document, Item, ReviewData, Reviewed, Section, Ways, plain_words};
pub use expectation::{Came, Earned, Expectation, way_name};
pub use finding::{Evidence, Finding};
pub use history::{
    attempt_rows, best_lines, say_trend, skill_chart, skill_counts, skill_name, skill_word, trend_lines,
};
pub use hours::{NUMERALS, ring_svg};
pub use last_word::{last_word, last_word_of_sorting};
pub use luck::{luck_bar, luck_words};
pub use moment::{alternative_words, command_words, doing_words, moment_title, move_grade_name};
pub use moment_words::{moment_note, moment_words};
pub use people::{Ending, Given, People, PersonReview, Tally, Verdict};
pub use practice::{Better, practice_words, worth_practising};
#[cfg(feature = "native")]
pub use proof::to_html;
pub use proof::{
    advice, day_rows, hand_name, hand_rows, luck, mark, notes, overtaking, played, proof_chart, sentence, summary,
    thing_name, warning, worth_rows,
};
pub use svg::to_svg;
pub use week::{Remark, WeekReview};
pub use what_if::{what_if_chart, what_if_words};
