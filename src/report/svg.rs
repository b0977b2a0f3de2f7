//! Charts as self-contained SVG: attributes only, so that resvg draws them and HTML takes them in as they are.

use super::{
    chart::{Chart, Dash, Series},
    layout::{LABEL_GAP, Layout},
    palette,
};
use std::{
    borrow::Cow,
    fmt::{self, Write},
};

/// The font of all report text; other fonts only where a page has none of ours.
pub const FONT: &str = "'BIZ UDPGothic', sans-serif";

/// The size of text for which line widths are meant.
const BASE_TEXT: f64 = 13.0;
/// From the middle of a line of text to its baseline, in text sizes.
const TO_BASELINE: f64 = 0.36;

/// Draws a chart. `text_size` is in the picture's pixels; lines grow with it. The title isn't drawn (the card around has
/// it), but is there for screen readers.
pub fn to_svg(chart: &Chart, width: f32, height: f32, text_size: f32) -> String {
    let (width, height, text) = (f64::from(width), f64::from(height), f64::from(text_size));
    let layout = Layout::of(chart, width, height, text);
    let mut picture = Picture { svg: String::with_capacity(8 * 1024), text, unit: text / BASE_TEXT };
    picture.draw(chart, &layout, (width, height)).expect("writing to a string should not fail");
    picture.svg
}

/// A text as it may stand in an element or an attribute.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

/// The lengths of dashes and gaps in turn, where text is 13 pixels high; none for an unbroken line.
fn dashes(dash: Dash) -> &'static [f64] {
    match dash {
        Dash::Solid => &[],
        Dash::Dashed => &[9.0, 5.0],
        Dash::Dotted => &[3.0, 4.0],
        Dash::DashDotted => &[9.0, 4.0, 2.0, 4.0],
        Dash::Long => &[18.0, 5.0],
    }
}

struct Picture {
    svg: String,
    text: f64,
    /// A pixel at the usual size of text.
    unit: f64,
}

impl Picture {
    fn draw(&mut self, chart: &Chart, layout: &Layout, (width, height): (f64, f64)) -> fmt::Result {
        let title = escape(&chart.title);
        let ends: Vec<_> = chart.series.iter().map(|series| series.label.as_str()).collect();
        write!(
            self.svg,
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="{title}" font-family="{FONT}" font-size="{:.2}"><title>{title}</title><desc>{}</desc>"#,
            self.text,
            escape(&ends.join(" / ")),
        )?;
        self.axes(chart, layout)?;
        self.mark_lines(layout)?;
        for series in &chart.series {
            self.line(chart, layout, series)?;
        }
        self.ends(chart, layout)?;
        self.points(chart, layout)?;
        self.pills(chart, layout)?;
        self.svg.push_str("</svg>");
        Ok(())
    }

    fn axes(&mut self, chart: &Chart, layout: &Layout) -> fmt::Result {
        let Layout { left, right, bottom, .. } = *layout;
        for tick in &chart.y.ticks {
            let y = layout.y(chart, tick.at);
            let colour = if tick.at == 0.0 { palette::BASE } else { palette::GRID };
            self.rule((left, y), (right, y), colour, 1.5)?;
            self.words(&tick.label, (left - 0.6 * self.text, y), "end", palette::INK_SOFT, false)?;
        }
        for tick in &chart.x.ticks {
            let x = layout.x(chart, tick.at);
            self.rule((x, bottom), (x, bottom + 0.3 * self.text), palette::BASE, 1.5)?;
            self.words(&tick.label, (x, bottom + 1.15 * self.text), "middle", palette::INK_SOFT, false)?;
        }
        Ok(())
    }

    fn line(&mut self, chart: &Chart, layout: &Layout, series: &Series) -> fmt::Result {
        let mut points = series.points.iter().map(|&(x, y)| (layout.x(chart, x), layout.y(chart, y)));
        let Some((x, y)) = points.next() else { return Ok(()) };
        let mut path = format!("M{x:.1},{y:.1}");
        for (x, y) in points {
            if series.stepped {
                write!(path, "H{x:.1}V{y:.1}")?;
            } else {
                write!(path, "L{x:.1},{y:.1}")?;
            }
        }
        let dash = match dashes(series.style.dash) {
            [] => String::new(),
            dashes => {
                let dashes: Vec<String> = dashes.iter().map(|dash| format!("{:.1}", dash * self.unit)).collect();
                format!(r#" stroke-dasharray="{}""#, dashes.join(" "))
            }
        };
        write!(
            self.svg,
            r#"<path d="{path}" fill="none" stroke="{}" stroke-width="{:.2}" stroke-linejoin="round"{dash}/>"#,
            series.style.colour,
            f64::from(series.style.width) * self.unit,
        )
    }

    fn ends(&mut self, chart: &Chart, layout: &Layout) -> fmt::Result {
        for (series, end) in chart.series.iter().zip(&layout.ends) {
            let (x, y) = end.point;
            let start = layout.right + LABEL_GAP * self.text;
            let colour = series.style.colour;
            // A label that had to move, or whose run was broken off, keeps a thread to its line.
            if (end.label - y).abs() > 0.4 * self.text || layout.right - x > self.text {
                self.rule((x, y), (start - 0.15 * self.text, end.label), colour, 1.0)?;
            }
            let own = series.style.dash == Dash::Solid;
            if own {
                write!(
                    self.svg,
                    r#"<circle cx="{x:.1}" cy="{y:.1}" r="{:.1}" fill="{colour}" stroke="{}" stroke-width="{:.1}"/>"#,
                    5.0 * self.unit,
                    palette::PAPER,
                    2.0 * self.unit,
                )?;
            }
            self.words(&series.label, (start, end.label), "start", colour, own)?;
        }
        Ok(())
    }

    fn mark_lines(&mut self, layout: &Layout) -> fmt::Result {
        for pill in &layout.pills {
            write!(
                self.svg,
                r#"<path d="M{x:.1},{:.1}V{:.1}" stroke="{}" stroke-width="{:.2}" stroke-dasharray="{:.1} {:.1}"/>"#,
                pill.top + pill.height,
                layout.bottom,
                palette::INK_SOFT,
                1.3 * self.unit,
                2.0 * self.unit,
                4.0 * self.unit,
                x = pill.at,
            )?;
        }
        Ok(())
    }

    fn pills(&mut self, chart: &Chart, layout: &Layout) -> fmt::Result {
        for (mark, pill) in chart.marks.iter().zip(&layout.pills) {
            write!(
                self.svg,
                r#"<rect x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}" rx="{:.1}" fill="{}"/>"#,
                pill.left,
                pill.top,
                pill.width,
                pill.height,
                pill.height / 2.0,
                palette::INK,
            )?;
            let middle = (pill.left + pill.width / 2.0, pill.top + pill.height / 2.0);
            self.words(&mark.label, middle, "middle", palette::PAPER, false)?;
        }
        Ok(())
    }

    /// Numbers on discs; those that would lie on one another stand side by side.
    fn points(&mut self, chart: &Chart, layout: &Layout) -> fmt::Result {
        let radius = 0.75 * self.text;
        let mut taken: Vec<(f64, f64)> = Vec::new();
        for point in &chart.points {
            let (mut x, y) = (layout.x(chart, point.x), layout.y(chart, point.y));
            while taken.iter().any(|&(other, up)| (x - other).abs() < 2.0 * radius && (y - up).abs() < 2.0 * radius) {
                x += 2.1 * radius;
            }
            taken.push((x, y));
            write!(
                self.svg,
                r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius:.1}" fill="{}" stroke="{}" stroke-width="{:.1}"/>"#,
                point.colour,
                palette::PAPER,
                2.0 * self.unit,
            )?;
            self.words(&point.number.to_string(), (x, y), "middle", palette::PAPER, true)?;
        }
        Ok(())
    }

    fn rule(&mut self, (x1, y1): (f64, f64), (x2, y2): (f64, f64), colour: &str, width: f64) -> fmt::Result {
        write!(
            self.svg,
            r#"<path d="M{x1:.1},{y1:.1}L{x2:.1},{y2:.1}" stroke="{colour}" stroke-width="{:.2}"/>"#,
            width * self.unit,
        )
    }

    /// A text whose middle is at this height.
    fn words(&mut self, text: &str, (x, y): (f64, f64), anchor: &str, colour: &str, bold: bool) -> fmt::Result {
        let weight = if bold { r#" font-weight="700""# } else { "" };
        write!(
            self.svg,
            r#"<text x="{x:.1}" y="{:.1}" text-anchor="{anchor}" fill="{colour}"{weight}>{}</text>"#,
            y + TO_BASELINE * self.text,
            escape(text),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::chart::{Axis, Line, Mark};

    fn chart(label: &str) -> Chart {
        Chart {
            title: label.to_owned(),
            x: Axis::counting(0.0, 2.0, 2, |_| label.to_owned()),
            y: Axis::covering(0.0, 9.0, 2, |_, _| label.to_owned()),
            series: vec![Series {
                label: label.to_owned(),
                points: vec![(0.0, 0.0), (1.0, 4.0), (2.0, 9.0)],
                style: Line { colour: "#000000", width: 2.0, dash: Dash::Solid },
                stepped: true,
            }],
            marks: vec![Mark { x: 1.0, label: label.to_owned() }],
            points: Vec::new(),
        }
    }

    #[test]
    fn every_text_is_escaped() {
        let picture = to_svg(&chart(r#"<b>"A" & 'B'</b>"#), 300.0, 200.0, 13.0);
        assert!(!picture.contains("<b>") && !picture.contains(r#""A""#) && !picture.contains("'B'"));
        assert!(picture.contains("&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;"));
    }

    #[test]
    fn a_screen_reader_gets_the_title_and_how_the_lines_end() {
        let picture = to_svg(&chart("あなた"), 300.0, 200.0, 13.0);
        for part in [r#"role="img""#, r#"aria-label="あなた""#, "<title>あなた</title>", "<desc>あなた</desc>"]
        {
            assert!(picture.contains(part), "{part} is missing");
        }
    }

    #[test]
    fn a_stepped_line_goes_only_along_and_up() {
        let picture = to_svg(&chart("a"), 300.0, 200.0, 13.0);
        let path =
            picture.split(r#"<path d=""#).find(|path| path.contains('H')).expect("a stepped path should be there");
        let path = &path[..path.find('"').expect("a path should end")];
        assert!(!path.contains('L') && path.matches('V').count() == 2, "{path}");
    }

    #[test]
    fn no_style_classes() {
        let picture = to_svg(&chart("a"), 300.0, 200.0, 13.0);
        assert!(!picture.contains("class=") && !picture.contains("style"));
    }
}
