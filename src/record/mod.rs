//! Run files: the decisions of a run as text that anybody can replay and verify.
//!
//! Knows `sim`, `scenario`, `analysis` and `coach`; no clock and no screen. Everything but the folder of files works without an operating
//! system.

mod canonical;
mod error;
mod file;
#[cfg(feature = "native")]
mod folder;
mod history;
mod notes;
#[cfg(feature = "native")]
mod results;
mod run;
mod sealed;
mod sorting;
mod verify;

pub use error::RecordError;
pub use file::{MAX_RUN_BYTES, RUN_FORMAT};
#[cfg(feature = "native")]
pub use folder::{FoundRuns, RunFolder, read_run_text};
pub use history::{Attempt, Course, History, Selling, Trend};
pub use notes::{Branch, LookingBack, Notes, Plan, Predicted, Reflected, Sure};
#[cfg(feature = "native")]
pub use results::{Best, Results};
pub use run::{DayLog, Run};
pub use sorting::{SORTING_FORMAT, SortingRun, VerifiedSorting};
pub use verify::{Accepted, Verified, verify_any, verify_text};
