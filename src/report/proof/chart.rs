//! Revenue by day: haste, nurturing first and the expert, on average.

use crate::{
    analysis::{DayMeans, Proof},
    report::{
        chart::{Axis, Chart, Line, Mark, Series},
        charts::{self, DAY_STEPS, LEAST_REVENUE, STEPS},
    },
    texts::Texts,
};

/// Mean revenue by day, with the day on which nurturing is ahead for good.
pub fn proof_chart(proof: &Proof, texts: &Texts) -> Chart {
    let days = &proof.days.days;
    let line = |who: &str, style: Line, value: fn(&DayMeans) -> f64| {
        let ends = days.iter().map(|day| (f64::from(day.day), value(day)));
        let points: Vec<_> = std::iter::once((0.0, 0.0)).chain(ends).collect();
        let amount = charts::round_yen(texts, points.last().map_or(0.0, |&(_, end)| end));
        let label = texts.say_with("report-line-end", [("who", texts.say(who).into()), ("amount", amount.into())]);
        Series { label, points, style, stepped: false }
    };
    let series = vec![
        line("proof-hasty", charts::HASTY, |day| day.hasty),
        line("proof-nurture", charts::NURTURE, |day| day.nurture),
        line("proof-expert", charts::PLAYER, |day| day.expert),
    ];
    let most = charts::highest(&series).max(LEAST_REVENUE);
    let overtaken = proof.days.overtaken.filter(|_| proof.days.led_until.is_some());
    let mark = overtaken.map(|day| Mark {
        x: f64::from(day),
        label: texts.say_with("report-overtaken", [("day", u32::from(day).into())]),
    });
    let word = |day: f64| texts.say_with("report-day", [("day", (day as u32).into())]);
    Chart {
        title: texts.say("proof-graph"),
        x: Axis::counting(0.0, days.len() as f64, DAY_STEPS, word),
        y: Axis::covering(0.0, most, STEPS, |yen, step| charts::yen_tick(texts, yen, step, most)),
        series,
        marks: mark.into_iter().collect(),
        points: Vec::new(),
    }
}
