//! Luck and skill in words and as a bar.

use super::{
    palette,
    svg::{FONT, escape},
};
use crate::{
    analysis::RunLuck,
    sim::Yen,
    texts::{Texts, points, yen},
};

/// What was luck: how the sales fell, how kind the seed was, and the score without both.
pub fn luck_words(texts: &Texts, luck: &RunLuck) -> Vec<String> {
    let error = (luck.seed.points.high - luck.seed.points.low) / 2.0;
    let closing = texts.say_with(
        "luck-closing",
        [
            ("yen", signed_yen(luck.closing.yen).into()),
            ("points", signed(luck.closing.points).into()),
            ("low", points(luck.closing.low).into()),
            ("high", points(luck.closing.high).into()),
        ],
    );
    let mean = luck.seed.points.mean;
    let id = if mean.abs() < error {
        "luck-seed-unsure"
    } else if mean > 0.0 {
        "luck-seed-kind"
    } else {
        "luck-seed-harsh"
    };
    let seed = texts.say_with(id, [("points", signed(mean).into()), ("error", points(error).into())]);
    let without =
        texts.say_with("luck-without", [("score", points(luck.without).into()), ("error", points(error).into())]);
    vec![closing, seed, without]
}

/// A number with its sign.
fn signed(value: f64) -> String {
    // What rounds to nothing has no sign.
    match points(value.abs()) {
        nothing if nothing == points(0.0) => nothing,
        amount if value > 0.0 => format!("+{amount}"),
        amount => format!("-{amount}"),
    }
}

fn signed_yen(value: f64) -> String {
    /// Luck is told to ten thousand yen.
    const STEP: f64 = 10_000.0;
    let rounded = (value / STEP).round() * STEP;
    let amount = yen(Yen(rounded.abs() as i64));
    match rounded {
        rounded if rounded > 0.0 => format!("+{amount}"),
        rounded if rounded < 0.0 => format!("-{amount}"),
        _ => amount,
    }
}

/// The score on a scale: the range that was possible, a ring for the score without the luck of the sales, a disc for the
/// score as it was.
pub fn luck_bar(texts: &Texts, luck: &RunLuck, width: f32, height: f32) -> String {
    const TEXT: f32 = 13.0;
    const EDGE: f32 = 10.0;
    let most = luck.closing.high.max(luck.score).max(100.0) as f32;
    let at = |score: f64| EDGE + (width - 2.0 * EDGE) * (score as f32 / most).clamp(0.0, 1.0);
    let (low, high) = (at(luck.closing.low), at(luck.closing.high));
    let (without, score) = (at(luck.closing.without), at(luck.score));
    let middle = height / 2.0;
    let say = |id: &str, value: f64| escape(&texts.say_with(id, [("score", points(value).into())])).into_owned();
    // Words stay inside the picture, whatever they belong to.
    let words = |x: f32, y: f32, text: String, colour: &str| {
        let wide = super::labels::width(&text) as f32 * TEXT;
        let x = x.clamp(wide / 2.0, (width - wide / 2.0).max(wide / 2.0));
        format!(
            r##"<text x="{x:.1}" y="{y:.1}" font-family="{FONT}" font-size="{TEXT}" text-anchor="middle" fill="{colour}">{text}</text>"##
        )
    };
    let range = escape(&texts.say_with(
        "luck-range",
        [("low", points(luck.closing.low).into()), ("high", points(luck.closing.high).into())],
    ))
    .into_owned();
    let result = say("luck-result", luck.score);
    let skill = say("luck-skill", luck.closing.without);
    let title = format!("{result} · {skill} · {range}");
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img"><title>{title}</title>"##
    );
    let bar = |x: f32, to: f32, colour: &str| {
        format!(
            r##"<rect x="{x:.1}" y="{:.1}" width="{:.1}" height="12" rx="6" fill="{colour}"/>"##,
            middle - 6.0,
            (to - x).max(12.0)
        )
    };
    svg.push_str(&bar(0.0, width, palette::PALE));
    svg.push_str(&bar(low, high, palette::RANGE));
    svg.push_str(&format!(
        r##"<line x1="{without:.1}" y1="{middle}" x2="{score:.1}" y2="{middle}" stroke="{}" stroke-width="4"/>"##,
        palette::PLAYER
    ));
    svg.push_str(&format!(
        r##"<circle cx="{without:.1}" cy="{middle}" r="9" fill="{}" stroke="{}" stroke-width="3"/>"##,
        palette::PAPER,
        palette::INK
    ));
    svg.push_str(&format!(r##"<circle cx="{score:.1}" cy="{middle}" r="9" fill="{}"/>"##, palette::PLAYER));
    svg.push_str(&words(without, TEXT, skill, palette::INK));
    svg.push_str(&words(score, height - 4.0, result, palette::PLAYER));
    // On the side where the result isn't.
    let beside = if score > width / 2.0 { 0.0 } else { width };
    svg.push_str(&words(beside, height - 4.0, range, palette::INK_SOFT));
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::{signed, signed_yen};

    #[test]
    fn what_rounds_to_nothing_has_no_sign() {
        assert_eq!([signed(0.3), signed(-0.3), signed_yen(-4_000.0)], [signed(0.0), signed(0.0), signed_yen(0.0)]);
        assert!(
            signed(2.0).starts_with('+') && signed(-2.0).starts_with('-') && signed_yen(-40_000.0).starts_with('-')
        );
    }
}
