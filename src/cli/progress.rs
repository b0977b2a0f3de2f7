//! A bar for whatever takes a while.

use super::console::Console;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar of so many runs on standard error, hidden where nobody watches.
pub(super) fn progress(runs: u64, console: &Console) -> ProgressBar {
    let target = if console.errors_are_watched() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    // The template is a constant; if it were wrong, the usual bar would do.
    let style =
        ProgressStyle::with_template("{msg:10} {bar:40} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(runs), target).with_style(style)
}
