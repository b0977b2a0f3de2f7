//! The tables of a proof, as rows of cells: the first row is the heading. Pages and terminals lay them out.

use super::{hand_name, money, tenth, thing_name};
use crate::{
    analysis::{Estimate, Proof},
    texts::{Texts, percent},
};

/// The ways of selling, the best score first.
pub fn hand_rows(proof: &Proof, texts: &Texts) -> Vec<Vec<String>> {
    let heading = [
        "proof-hand",
        "proof-revenue",
        "proof-sales",
        "proof-asks",
        "proof-conversion",
        "proof-refusals",
        "proof-score",
        "proof-beats-haste",
        "proof-beats-nurture",
    ];
    let mut hands: Vec<_> = proof.hands.iter().collect();
    hands.sort_by(|a, b| b.summary.score.mean.total_cmp(&a.summary.score.mean));
    let within = |estimate: &Estimate, word: fn(f64) -> String| {
        // Nothing in this table can be below zero, whatever the normal approximation says.
        format!("{} [{}, {}]", word(estimate.mean), word(estimate.low.max(0.0)), word(estimate.high))
    };
    let rows = hands.into_iter().map(|hand| {
        let summary = &hand.summary;
        vec![
            hand_name(&summary.bot, texts),
            within(&summary.revenue, money),
            tenth(summary.sales.mean),
            tenth(summary.asks.mean),
            within(&summary.conversion, percent),
            tenth(summary.refusals.mean),
            within(&summary.score, tenth),
            percent(hand.beats_haste.as_f64()),
            percent(hand.beats_nurture.as_f64()),
        ]
    });
    std::iter::once(heading.map(|id| texts.say(id)).to_vec()).chain(rows).collect()
}

/// Day by day.
pub fn day_rows(proof: &Proof, texts: &Texts) -> Vec<Vec<String>> {
    let heading = ["proof-day", "proof-hasty", "proof-nurture", "proof-expert", "proof-haste-leads"];
    let rows = proof.days.days.iter().map(|day| {
        vec![
            day.day.to_string(),
            money(day.hasty),
            money(day.nurture),
            money(day.expert),
            percent(day.haste_leads.as_f64()),
        ]
    });
    std::iter::once(heading.map(|id| texts.say(id)).to_vec()).chain(rows).collect()
}

/// What activities are worth, the dearest loss first.
pub fn worth_rows(proof: &Proof, texts: &Texts) -> Vec<Vec<String>> {
    let heading = ["proof-thing", "proof-loss", "proof-loss-share", "proof-used", "proof-times"];
    let rows = proof.worths.iter().map(|worth| {
        vec![
            thing_name(worth.thing, texts),
            format!("{} [{}, {}]", tenth(worth.loss.mean), tenth(worth.loss.low), tenth(worth.loss.high)),
            // What rounds to nothing has no sign.
            percent(if worth.share.abs() < 0.005 { 0.0 } else { worth.share }),
            percent(worth.used),
            tenth(worth.times),
        ]
    });
    std::iter::once(heading.map(|id| texts.say(id)).to_vec()).chain(rows).collect()
}
