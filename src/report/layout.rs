//! Where the parts of a chart go in a picture of a given size.

use super::{
    chart::{Chart, Mark},
    labels,
};

/// Places in a picture, in pixels from its top left.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Left edge of the plot.
    pub left: f64,
    /// Top edge of the plot.
    pub top: f64,
    /// Right edge of the plot: where lines end.
    pub right: f64,
    /// Bottom edge of the plot.
    pub bottom: f64,
    /// For each series: where its line ends and where the middle of its label is.
    pub ends: Vec<End>,
    /// For each mark: its pill.
    pub pills: Vec<Pill>,
}

/// The end of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    /// The last point.
    pub point: (f64, f64),
    /// Middle of the label's height.
    pub label: f64,
}

/// The pill of a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pill {
    /// The moment.
    pub at: f64,
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// Height of a line of text, in text sizes.
pub const LINE_HEIGHT: f64 = 1.3;
/// From the end of a line to its label, in text sizes.
pub const LABEL_GAP: f64 = 0.9;
/// A pill's height, in text sizes.
const PILL: f64 = 1.75;

impl Layout {
    /// Lays a chart out.
    pub fn of(chart: &Chart, width: f64, height: f64, text: f64) -> Self {
        let widest = |labels: &mut dyn Iterator<Item = &str>| labels.map(labels::width).fold(0.0, f64::max) * text;
        let left = widest(&mut chart.y.ticks.iter().map(|tick| tick.label.as_str())) + 0.7 * text;
        let labels = widest(&mut chart.series.iter().map(|series| series.label.as_str()));
        let last_tick = chart.x.ticks.last().map_or(0.0, |tick| labels::width(&tick.label)) * text / 2.0;
        let end = if labels > 0.0 { labels + LABEL_GAP * text } else { 0.0 };
        let right = (width - end.max(last_tick) - 0.2 * text).max(left + text);
        let bottom = height - 1.9 * text;

        let (mut pills, rows) = place_pills(chart, (left, right), width, text);
        // Without a pill, half a line for the topmost tick's label.
        let top = if rows == 0 { 0.7 * text } else { (rows as f64 * (PILL + 0.3) + 0.4) * text };
        let mut layout = Self { left, top, right, bottom: bottom.max(top + text), ends: Vec::new(), pills: Vec::new() };
        layout.pills.append(&mut pills);

        let points: Vec<_> = chart
            .series
            .iter()
            .map(|series| {
                let &(x, y) = series.points.last().unwrap_or(&(chart.x.from, chart.y.from));
                (layout.x(chart, x), layout.y(chart, y))
            })
            .collect();
        let wishes: Vec<_> = points.iter().map(|&(_, y)| y).collect();
        let places = labels::spread(&wishes, LINE_HEIGHT * text, (0.7 * text, layout.bottom));
        layout.ends = points.into_iter().zip(places).map(|(point, label)| End { point, label }).collect();
        layout
    }

    /// Where a value lies along.
    pub fn x(&self, chart: &Chart, value: f64) -> f64 {
        self.left + chart.x.share(value) * (self.right - self.left)
    }

    /// Where a value lies up.
    pub fn y(&self, chart: &Chart, value: f64) -> f64 {
        self.bottom - chart.y.share(value) * (self.bottom - self.top)
    }
}

/// Pills stand over their moments, inside the picture, in as many rows as keep them apart.
fn place_pills(chart: &Chart, (left, right): (f64, f64), width: f64, text: f64) -> (Vec<Pill>, usize) {
    let mut row_ends: Vec<f64> = Vec::new();
    let mut marks: Vec<(usize, &Mark)> = chart.marks.iter().enumerate().collect();
    marks.sort_by(|(_, a), (_, b)| a.x.total_cmp(&b.x));
    let mut pills: Vec<(usize, Pill)> = Vec::new();
    for (number, mark) in marks {
        let wide = (labels::width(&mark.label) + 1.5) * text;
        let at = left + chart.x.share(mark.x) * (right - left);
        let start = (at - wide / 2.0).clamp(0.0, (width - wide).max(0.0));
        let row = row_ends.iter().position(|&end| end + 0.4 * text <= start).unwrap_or(row_ends.len());
        if row == row_ends.len() {
            row_ends.push(0.0);
        }
        row_ends[row] = start + wide;
        let top = row as f64 * (PILL + 0.3) * text + 0.1 * text;
        pills.push((number, Pill { at, left: start, top, width: wide, height: PILL * text }));
    }
    pills.sort_by_key(|&(number, _)| number);
    (pills.into_iter().map(|(_, pill)| pill).collect(), row_ends.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::chart::{Axis, Dash, Line, Series};
    use proptest::prelude::*;

    fn chart(ends: &[f64], marks: &[f64]) -> Chart {
        let style = Line { colour: "#000000", width: 2.0, dash: Dash::Solid };
        let series = |&end: &f64| Series {
            label: format!("あなた {end}万円"),
            points: vec![(0.0, 0.0), (15.0, end)],
            style,
            stepped: true,
        };
        Chart {
            title: "売上".to_owned(),
            x: Axis::counting(0.0, 15.0, 8, |at| format!("{at}日")),
            y: Axis::covering(0.0, 100.0, 5, |at, _| format!("{at}万円")),
            series: ends.iter().map(series).collect(),
            marks: marks.iter().map(|&x| Mark { x, label: "回り道が追い越す".to_owned() }).collect(),
            points: Vec::new(),
        }
    }

    proptest! {
        #[test]
        fn end_labels_are_never_closer_than_the_text_is_high(
            ends in prop::collection::vec(0.0..100.0_f64, 1..4),
            text in 11.0..22.0_f64,
        ) {
            let layout = Layout::of(&chart(&ends, &[]), 700.0, 290.0, text);
            let mut places: Vec<_> = layout.ends.iter().map(|end| end.label).collect();
            places.sort_by(f64::total_cmp);
            prop_assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= text));
            prop_assert!(places.iter().all(|&y| y >= text / 2.0 && y <= 290.0 - text / 2.0));
        }
    }

    #[test]
    fn pills_stay_in_the_picture_and_apart() {
        let layout = Layout::of(&chart(&[1.0], &[0.0, 1.0, 15.0]), 700.0, 290.0, 13.0);
        let boxes: Vec<_> = layout.pills.iter().map(|pill| (pill.left, pill.left + pill.width, pill.top)).collect();
        assert!(boxes.iter().all(|&(left, right, _)| left >= 0.0 && right <= 700.0));
        assert!(boxes[0].2 != boxes[1].2, "neighbours go to different rows");
        assert!(layout.pills.iter().all(|pill| pill.top + pill.height <= layout.top));
    }

    #[test]
    fn a_chart_without_lines_can_be_laid_out() {
        let layout = Layout::of(&chart(&[], &[]), 100.0, 40.0, 13.0);
        assert!(layout.right > layout.left && layout.bottom > layout.top);
    }
}
