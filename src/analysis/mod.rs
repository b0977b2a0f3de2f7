//! What can be learnt by playing a scenario many times: bots, batches of runs, intervals, and a run told day by day.
//!
//! Bots see the [`crate::sim::View`] and the rules, as players do. Knows no files and no screens.

mod batch;
mod bots;
mod statistics;
mod story;

pub use batch::{BotSummary, RunResult, run_batch, run_one, run_with};
pub use bots::{Bot, BotName, Grower, Player, Pusher, Rounds};
pub use statistics::{Estimate, Share};
pub use story::{AskRecord, DayRecord, OrderRecord, Story, play_out};
