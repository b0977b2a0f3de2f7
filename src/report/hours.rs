//! The ring that shows where the hours went, by purpose.

use super::{palette, svg::FONT};
use crate::sim::Hours;
use std::{
    f64::consts::TAU,
    fmt::{self, Write},
};

/// The ring's outer and inner radius and the size of its numerals, as shares of the picture's size.
const OUTER: f64 = 0.46;
const INNER: f64 = 0.25;
const NUMERAL: f64 = 0.115;
/// Arcs of less than this share have no room for their numeral.
const ROOM: f64 = 0.09;
/// The numerals of the purposes: never by colour alone.
pub const NUMERALS: [&str; 4] = ["①", "②", "③", "④"];

/// Draws the hours by purpose as a ring, clockwise from the top; a pale ring while there are none. It goes beside a list
/// that says the same in words, so screen readers pass it over.
pub fn ring_svg(hours: [Hours; 4], size: f32) -> String {
    let size = f64::from(size);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 {size} {size}" aria-hidden="true" font-family="{FONT}" font-size="{:.2}" font-weight="700">"#,
        NUMERAL * size,
    );
    draw(&mut svg, hours, size).expect("writing to a string should not fail");
    svg.push_str("</svg>");
    svg
}

fn draw(svg: &mut String, hours: [Hours; 4], size: f64) -> fmt::Result {
    let all: u32 = hours.iter().map(|hours| hours.minutes()).sum();
    if all == 0 {
        return whole_ring(svg, palette::PALE, size);
    }
    let mut start = 0.0;
    for ((hours, colour), numeral) in hours.into_iter().zip(palette::PURPOSES).zip(NUMERALS) {
        let share = f64::from(hours.minutes()) / f64::from(all);
        if share == 1.0 {
            whole_ring(svg, colour, size)?;
        } else if share > 0.0 {
            arc(svg, (start, start + share), colour, size)?;
        }
        if share >= ROOM {
            let (x, y) = on_circle(start + share / 2.0, (OUTER + INNER) / 2.0, size);
            let baseline = y + 0.36 * NUMERAL * size;
            let paper = palette::PAPER;
            write!(svg, r#"<text x="{x:.1}" y="{baseline:.1}" text-anchor="middle" fill="{paper}">{numeral}</text>"#)?;
        }
        start += share;
    }
    Ok(())
}

fn whole_ring(svg: &mut String, colour: &str, size: f64) -> fmt::Result {
    let middle = size / 2.0;
    let (radius, width) = ((OUTER + INNER) / 2.0 * size, (OUTER - INNER) * size);
    write!(
        svg,
        r#"<circle cx="{middle}" cy="{middle}" r="{radius:.2}" fill="none" stroke="{colour}" stroke-width="{width:.2}"/>"#
    )
}

fn arc(svg: &mut String, (from, to): (f64, f64), colour: &str, size: f64) -> fmt::Result {
    let large = u8::from(to - from > 0.5);
    let [(ax, ay), (bx, by)] = [from, to].map(|turn| on_circle(turn, OUTER, size));
    let [(cx, cy), (dx, dy)] = [to, from].map(|turn| on_circle(turn, INNER, size));
    let (outer, inner) = (OUTER * size, INNER * size);
    write!(
        svg,
        r#"<path d="M{ax:.2},{ay:.2}A{outer:.2},{outer:.2} 0 {large} 1 {bx:.2},{by:.2}L{cx:.2},{cy:.2}A{inner:.2},{inner:.2} 0 {large} 0 {dx:.2},{dy:.2}Z" fill="{colour}" stroke="{}" stroke-width="{:.2}" stroke-linejoin="round"/>"#,
        palette::PAPER,
        0.013 * size,
    )
}

/// A point after so much of a turn, clockwise from the top.
fn on_circle(turn: f64, radius: f64, size: f64) -> (f64, f64) {
    let (sin, cos) = (turn * TAU).sin_cos();
    (size * (0.5 + radius * sin), size * (0.5 - radius * cos))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(minutes: [u32; 4]) -> String {
        ring_svg(minutes.map(Hours::from_minutes), 120.0)
    }

    #[test]
    fn without_hours_the_ring_is_pale() {
        let picture = ring([0; 4]);
        assert!(picture.contains(palette::PALE));
        assert!(palette::PURPOSES.iter().all(|colour| !picture.contains(colour)));
    }

    #[test]
    fn each_purpose_with_hours_has_its_colour_and_numeral() {
        let picture = ring([60, 0, 120, 60]);
        let seen = palette::PURPOSES.map(|colour| picture.contains(colour));
        assert_eq!(seen, [true, false, true, true]);
        assert_eq!(NUMERALS.map(|numeral| picture.contains(numeral)), [true, false, true, true]);
    }

    #[test]
    fn one_purpose_alone_is_a_whole_ring() {
        let picture = ring([0, 90, 0, 0]);
        assert!(picture.contains("<circle") && picture.contains("②") && !picture.contains("<path"));
    }

    #[test]
    fn a_sliver_has_no_numeral() {
        assert!(!ring([1, 200, 200, 200]).contains("①"));
    }
}
