//! Why a moment counted: its odds in words that a learner understands, with their error, and no surer than they are.

use super::moment::{alternative_words, command_words};
use crate::{
    analysis::{Alternative, Beside, Doing, Estimate, Review, TurningPoint},
    scenario::Scenario,
    sim::Yen,
    texts::{Texts, percent, yen},
};

/// Errors of chances are said in whole points of a percent, those below one as one.
const LEAST_ERROR: f64 = 0.01;
/// In fewer of the imagined territories than this share it never came to another ask: nothing is said of its odds.
const OFTEN_ENOUGH: f64 = 0.2;

/// The odds then and otherwise, and what it cost or gained.
pub fn moment_words(texts: &Texts, scenario: &Scenario, point: &TurningPoint) -> String {
    let parts = [
        other_way(texts, scenario, point),
        odds(texts, point),
        cost(texts, point),
        money(texts, point),
        alike(texts, point),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(texts.say("moment-joint").as_str())
}

/// What would have been better, or what made it good.
fn other_way(texts: &Texts, scenario: &Scenario, point: &TurningPoint) -> Option<String> {
    let way = point.evaluation.alternative;
    // The same prospect's name stands in the heading already.
    let said = match (way, point.who) {
        (Alternative::Instead { command: crate::sim::Command::Touch { prospect, activity } }, Some(who))
            if prospect == who =>
        {
            crate::texts::activity_name(texts, activity)
        }
        (Alternative::First { command }, _) if matches!(point.doing, Doing::Left { .. }) => {
            command_words(texts, scenario, command)
        }
        _ => alternative_words(texts, scenario, way),
    };
    let id = if point.evaluation.gain.mean < 0.0 { "moment-better" } else { "moment-rather-than" };
    Some(texts.say_with(id, [("what", said.into())]))
}

/// The chance of an order then and later; for what was no ask, the chance that they are a customer in the end, or trust.
fn odds(texts: &Texts, point: &TurningPoint) -> Option<String> {
    if let Some(ask) = point.evaluation.ask {
        let then = ("then", percent(ask.then.mean).into());
        if ask.asked.as_f64() < OFTEN_ENOUGH || !apart(&ask.then, &ask.later) {
            return Some(texts.say_with("moment-odds-then", [then, ("error", error(&ask.then).into())]));
        }
        let contacts = ask.contacts.round() as u32;
        let id = if contacts == 0 { "moment-odds-later-soon" } else { "moment-odds-later" };
        let later = ("later", percent(ask.later.mean).into());
        return Some(
            texts.say_with(id, [then, later, ("contacts", contacts.into()), ("error", error(&ask.later).into())]),
        );
    }
    let beside = |id: &str, both: &Beside| {
        texts.say_with(
            id,
            [
                ("own", percent(both.own.mean).into()),
                ("other", percent(both.other.mean).into()),
                ("error", error(&both.other).into()),
            ],
        )
    };
    let bought = point.evaluation.bought.filter(|both| apart(&both.own, &both.other));
    let trust = point.evaluation.trust.filter(|both| apart(&both.own, &both.other) && percents_differ(both));
    match (bought, trust) {
        (Some(bought), _) => Some(beside("moment-bought", &bought)),
        (None, Some(trust)) => Some(beside("moment-trust", &trust)),
        (None, None) => None,
    }
}

/// What it cost or gained, with its error, in points of the score.
fn cost(texts: &Texts, point: &TurningPoint) -> Option<String> {
    let gain = &point.evaluation.gain;
    let id = if gain.mean < 0.0 { "moment-cost" } else { "moment-gain" };
    let figures = [("points", rounded(gain.mean.abs()).into()), ("error", rounded(half(gain)).into())];
    Some(texts.say_with(id, figures))
}

/// A number of points: small ones to a tenth.
fn rounded(points: f64) -> String {
    format!("{points:.*}", usize::from(points < 1.95))
}

/// The same in yen, where that can be told from nothing.
fn money(texts: &Texts, point: &TurningPoint) -> Option<String> {
    /// Told to so many yen.
    const STEP: f64 = 10_000.0;
    let difference = &point.evaluation.yen;
    let told = difference.low > 0.0 || difference.high < 0.0;
    let whole = |value: f64| Yen(((value / STEP).round() * STEP) as i64);
    let amount = whole(difference.mean.abs());
    let id = if difference.mean < 0.0 { "moment-yen-less" } else { "moment-yen-more" };
    let figures = [("yen", yen(amount).into()), ("error", yen(whole(half(difference).max(STEP))).into())];
    (told && amount.0 > 0).then(|| texts.say_with(id, figures))
}

fn alike(texts: &Texts, point: &TurningPoint) -> Option<String> {
    let more = u32::try_from(point.alike).ok().filter(|&more| more > 0)?;
    Some(texts.say_with("moment-alike", [("count", more.into())]))
}

/// How it was found out, and how sure it is.
pub fn moment_note(texts: &Texts, review: &Review) -> String {
    let Some(first) = review.turning_points.first() else {
        return texts.say_with("moment-note-none", [("decisions", (review.decisions as u32).into())]);
    };
    let worlds = first.evaluation.worlds as u32;
    texts.say_with(
        "moment-note",
        [
            ("decisions", (review.decisions as u32).into()),
            ("weighed", (review.weighed as u32).into()),
            ("worlds", worlds.into()),
        ],
    )
}

/// Do two estimates lie apart, so that a difference may be told?
fn apart(a: &Estimate, b: &Estimate) -> bool {
    a.above(b) || b.above(a)
}

fn percents_differ(both: &Beside) -> bool {
    percent(both.own.mean) != percent(both.other.mean)
}

/// Half of the interval.
fn half(estimate: &Estimate) -> f64 {
    (estimate.high - estimate.low) / 2.0
}

/// The error of a chance in whole points of a percent.
fn error(estimate: &Estimate) -> String {
    format!("{:.0}", (100.0 * half(estimate).max(LEAST_ERROR)).ceil())
}
