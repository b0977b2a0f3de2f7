//! 急がば回れ — a sales-training simulator: a territory of prospects whose trust grows through nurturing, where rushing to
//! close loses the sale.
//!
//! Data flows one way: RON text → checked scenario → territory → events → view → screen.
//!
//! | module | is for | may know |
//! |---|---|---|
//! | [`sim`] | the model: territory, activities, trust, closing, dice, score, view | nothing else |
//! | [`scenario`] | the RON format: types, defaults, loading, checking | `sim` |
//! | [`analysis`] | bots, batches of runs, a run told day by day | `sim`, `scenario` |
//! | [`coach`] | the senior colleague: lessons, hints, timing, weeks, routines | `sim`, `scenario` |
//! | [`record`] | run files: write, read, verify | the above |
//! | [`sound`] | what is heard: music, place, outcomes, as samples | of `sim` only the events |
//! | [`texts`] | every visible sentence, in two languages | `sim`, `scenario`, `coach`, `record` |
//! | [`report`] | what the debrief shows, charts | the above |
//! | [`cli`] | the command line, one file a subcommand | everything; of `game` only how to start it |
//! | [`game`] | the window: Bevy | everything but `cli` |

pub mod analysis;
#[cfg(feature = "native")]
pub mod cli;
pub mod coach;
#[cfg(feature = "game")]
pub mod game;
pub mod record;
#[cfg(feature = "texts")]
pub mod report;
pub mod scenario;
pub mod sim;
pub mod sound;
#[cfg(feature = "texts")]
pub mod texts;
