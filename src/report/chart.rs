//! One model for every chart: lines over time, with round ticks, marks and a label at the end of each line.

use super::ticks;

/// A chart. It holds no sizes: a picture is made for a size.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What it shows: the card's heading; in a picture only for those who can't see it.
    pub title: String,
    /// Along.
    pub x: Axis,
    /// Up.
    pub y: Axis,
    /// The lines; later ones lie on top.
    pub series: Vec<Series>,
    /// Moments worth pointing out.
    pub marks: Vec<Mark>,
    /// Numbered points on a line.
    pub points: Vec<Point>,
}

/// An axis from one value to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// The value at its start.
    pub from: f64,
    /// The value at its end.
    pub to: f64,
    /// Its ticks, ascending.
    pub ticks: Vec<Tick>,
}

/// A place on an axis with its wording.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where.
    pub at: f64,
    /// What stands there.
    pub label: String,
}

impl Axis {
    /// From round tick to round tick, about `parts` steps, covering `low` to `high`. `word` gets a tick and the step.
    pub fn covering(low: f64, high: f64, parts: usize, word: impl Fn(f64, f64) -> String) -> Self {
        let step = ticks::nice_step(high - low, parts);
        let places = ticks::covering(low, high, step);
        let (from, to) = (places[0], places[places.len() - 1]);
        Self { from, to, ticks: places.into_iter().map(|at| Tick { at, label: word(at, step) }).collect() }
    }

    /// From `low` to `high` exactly, with about `parts` round steps between, none smaller than 1: days.
    pub fn counting(low: f64, high: f64, parts: usize, word: impl Fn(f64) -> String) -> Self {
        let step = ticks::nice_step(high - low, parts).max(1.0);
        let ticks = ticks::within(low, high, step).into_iter().map(|at| Tick { at, label: word(at) }).collect();
        Self { from: low, to: high.max(low + 1.0), ticks }
    }

    /// Where a value lies on the axis: 0 at its start, 1 at its end.
    pub fn share(&self, value: f64) -> f64 {
        (value - self.from) / (self.to - self.from)
    }
}

/// A line through points.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What stands at its end.
    pub label: String,
    /// The points, by ascending x.
    pub points: Vec<(f64, f64)>,
    /// How it is drawn.
    pub style: Line,
    /// Does a value hold until the next point (revenue), or change on the way (trust)?
    pub stepped: bool,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// As `#rrggbb`; its label has it too.
    pub colour: &'static str,
    /// In pixels where text is 13 pixels high.
    pub width: f32,
    /// Solid or broken.
    pub dash: Dash,
}

/// How a line is broken. The solid line is the one that the chart is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dash {
    /// Unbroken.
    Solid,
    /// Long dashes.
    Dashed,
    /// Dots.
    Dotted,
    /// Dashes and dots in turn.
    DashDotted,
    /// Very long dashes.
    Long,
}

/// A moment: a dashed vertical line with a pill above it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// When.
    pub x: f64,
    /// What happened.
    pub label: String,
}

/// A numbered point.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Along.
    pub x: f64,
    /// Up.
    pub y: f64,
    /// Its number, as beside the chart.
    pub number: usize,
    /// As `#rrggbb`; the number is written on it in the colour of paper.
    pub colour: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_starts_and_ends_on_its_ticks() {
        let axis = Axis::covering(0.0, 1_023_000.0, 5, |at, _| at.to_string());
        assert_eq!((axis.from, axis.to), (0.0, 1_500_000.0));
        assert_eq!(axis.ticks.len(), 4);
    }

    #[test]
    fn days_are_whole_and_the_last_day_is_the_end() {
        let axis = Axis::counting(0.0, 3.0, 8, |at| at.to_string());
        assert_eq!(axis.ticks.iter().map(|tick| tick.at).collect::<Vec<_>>(), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(axis.to, 3.0);
    }

    #[test]
    fn a_run_of_no_days_still_has_an_axis() {
        assert!(Axis::counting(0.0, 0.0, 8, |at| at.to_string()).share(0.0).is_finite());
    }
}
