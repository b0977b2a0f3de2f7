//! もしあの時 in a picture and a sentence: a run as it was, and as it goes in another way under the same dice.

use super::{
    chart::{Axis, Chart, Mark, Series},
    charts::{DAY_STEPS, LEAST_REVENUE, NURTURE, PLAYER, STEPS, highest, round_yen, yen_tick},
};
use crate::{
    analysis::{Story, WhatIf},
    sim::Day,
    texts::{Texts, points, yen},
};

/// Revenue by day of both ways, with the day on which they part.
pub fn what_if_chart(told: &WhatIf, days: u16, parts: Day, texts: &Texts) -> Chart {
    let line = |story: &Story, who: &str, style| {
        let ends = story.days.iter().map(|record| (f64::from(record.day.0), record.revenue.as_f64()));
        let points: Vec<(f64, f64)> = std::iter::once((0.0, 0.0)).chain(ends).collect();
        let end = points.last().map_or(0.0, |&(_, yen)| yen);
        let amount = round_yen(texts, end);
        let label = texts.say_with("report-line-end", [("who", texts.say(who).into()), ("amount", amount.into())]);
        Series { label, points, style, stepped: true }
    };
    let series = vec![line(&told.own, "what-if-own", PLAYER), line(&told.other, "what-if-other", NURTURE)];
    let most = highest(&series).max(LEAST_REVENUE);
    Chart {
        title: texts.say("report-revenue-title"),
        x: Axis::counting(0.0, f64::from(days), DAY_STEPS, |day| {
            texts.say_with("report-day", [("day", (day as u32).into())])
        }),
        y: Axis::covering(0.0, most, STEPS, |yen, step| yen_tick(texts, yen, step, most)),
        series,
        marks: vec![Mark {
            x: f64::from(parts.0),
            label: texts.say_with("what-if-parts", [("day", u32::from(parts.0).into())]),
        }],
        points: Vec::new(),
    }
}

/// What both ways came to, side by side.
pub fn what_if_words(told: &WhatIf, texts: &Texts) -> String {
    let (own, other) = (&told.own, &told.other);
    texts.say_with(
        "what-if-result",
        [
            ("own", yen(own.totals.revenue).into()),
            ("other", yen(other.totals.revenue).into()),
            ("ownscore", points(own.score.total).into()),
            ("otherscore", points(other.score.total).into()),
            ("ownsales", own.totals.sales.into()),
            ("othersales", other.totals.sales.into()),
        ],
    )
}
