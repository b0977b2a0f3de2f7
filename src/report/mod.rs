//! What the debrief shows: a run beside the bots under the same dice, one lesson from it, and charts as SVG.
//!
//! Knows no screen: pictures are SVG text, which the window rasterises and pages embed as they are.

mod chart;
mod charts;
mod debrief;
mod finding;
mod hours;
mod labels;
mod layout;
mod palette;
mod svg;
mod ticks;
mod week;

pub use chart::{Axis, Chart, Dash, Line, Mark, Series, Tick};
pub use charts::{revenue_chart, trust_chart};
pub use debrief::{Debrief, PurposeHours};
pub use finding::{Evidence, Finding};
pub use hours::ring_svg;
pub use svg::to_svg;
pub use week::{Remark, WeekReview};
