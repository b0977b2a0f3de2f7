//! The debrief's charts: revenue and trust by day, the player beside the bots.

use super::{
    chart::{Axis, Chart, Dash, Line, Mark, Point, Series},
    debrief::Debrief,
    palette,
};
use crate::{
    analysis::{DayRecord, MoveGrade, Story, TurningPoint},
    scenario::{Lang, Scenario},
    sim::Purpose,
    texts::{self, Texts, purpose_name, purpose_numeral},
};

pub(super) const HASTY: Line = Line { colour: palette::HASTY, width: 2.2, dash: Dash::Dotted };
pub(super) const NURTURE: Line = Line { colour: palette::NURTURE, width: 2.5, dash: Dash::Dashed };
pub(super) const EXPERT: Line = Line { colour: palette::EXPERT, width: 2.2, dash: Dash::DashDotted };
pub(super) const PLAYER: Line = Line { colour: palette::PLAYER, width: 4.0, dash: Dash::Solid };

/// About so many steps along.
pub(super) const DAY_STEPS: usize = 6;
/// About so many steps up.
pub(super) const STEPS: usize = 5;
/// The revenue axis goes at least this far up.
pub(super) const LEAST_REVENUE: f64 = 100_000.0;
/// The trust axis goes at least this far up.
const LEAST_TRUST: f64 = 0.2;

/// Revenue by day, with the day on which the longer way round is ahead.
pub fn revenue_chart(debrief: &Debrief, texts: &Texts) -> Chart {
    let value = |record: &DayRecord| record.revenue.as_f64();
    let mark = debrief.overtaken.map(|day| Mark {
        x: f64::from(day.0),
        label: texts.say_with("report-overtaken", [("day", u32::from(day.0).into())]),
    });
    let chart = money(debrief, texts, "report-revenue-title", 0.0, true, value);
    Chart { marks: mark.into_iter().collect(), ..chart }
}

/// The same with the turning points as numbers on the player's line.
pub fn turning_chart(debrief: &Debrief, points: &[TurningPoint], texts: &Texts) -> Chart {
    let point = |(place, point): (usize, &TurningPoint)| {
        // A morning's decision stands where the day before has ended.
        let before = usize::from(point.day.0).checked_sub(2).and_then(|place| debrief.own.days.get(place));
        Point {
            x: f64::from(point.day.0) - 0.5,
            y: before.map_or(0.0, |record| record.revenue.as_f64()),
            number: place + 1,
            colour: match point.grade {
                MoveGrade::Good => palette::MOVES[0],
                MoveGrade::Doubtful => palette::MOVES[1],
                MoveGrade::Bad => palette::MOVES[2],
            },
        }
    };
    Chart { points: points.iter().enumerate().map(point).collect(), ..revenue_chart(debrief, texts) }
}

/// What the open leads are worth, by day.
pub fn pipeline_chart(debrief: &Debrief, texts: &Texts) -> Chart {
    let start = debrief.start_pipeline.as_f64();
    money(debrief, texts, "report-pipeline-title", start, false, |record| record.pipeline.as_f64())
}

fn money(
    debrief: &Debrief,
    texts: &Texts,
    title: &str,
    start: f64,
    stepped: bool,
    value: impl Fn(&DayRecord) -> f64,
) -> Chart {
    let series = lines(debrief, texts, start, value, stepped, |yen| round_yen(texts, yen));
    let most = highest(&series).max(LEAST_REVENUE);
    Chart {
        title: texts.say(title),
        x: days(debrief, texts),
        y: Axis::covering(0.0, most, STEPS, |yen, step| yen_tick(texts, yen, step, most)),
        series,
        marks: Vec::new(),
        points: Vec::new(),
    }
}

/// Mean trust by day.
pub fn trust_chart(debrief: &Debrief, texts: &Texts) -> Chart {
    let series = lines(debrief, texts, debrief.start_trust, |record| record.trust, false, texts::percent);
    let most = highest(&series).max(LEAST_TRUST);
    Chart {
        title: texts.say("report-trust-title"),
        x: days(debrief, texts),
        y: Axis::covering(0.0, most, STEPS, |share, _| texts::percent(share)),
        series,
        marks: Vec::new(),
        points: Vec::new(),
    }
}

/// Hours spent on a purpose so far, by day.
pub fn hours_chart(debrief: &Debrief, purpose: Purpose, scenario: &Scenario, texts: &Texts) -> Chart {
    let spent = |record: &DayRecord| record.hours[purpose.index()].as_f64();
    let word = |hours: f64| texts.say_with("unit-hours", [("hours", format!("{hours:.0}").into())]);
    let series = lines(debrief, texts, 0.0, spent, false, word);
    let most = highest(&series).max(1.0);
    let name = format!("{} {}", purpose_numeral(purpose), purpose_name(texts, scenario, purpose));
    Chart {
        title: texts.say_with("report-hours-title", [("purpose", name.into())]),
        x: days(debrief, texts),
        y: Axis::covering(0.0, most, STEPS, |hours, step| {
            texts.say_with("unit-hours", [("hours", format!("{:.*}", usize::from(step < 1.0), hours).into())])
        }),
        series,
        marks: Vec::new(),
        points: Vec::new(),
    }
}

/// The four runs; the player's on top.
fn lines(
    debrief: &Debrief,
    texts: &Texts,
    start: f64,
    value: impl Fn(&DayRecord) -> f64,
    stepped: bool,
    word: impl Fn(f64) -> String,
) -> Vec<Series> {
    let line = |story: &Story, who: &str, style| {
        let ends = story.days.iter().map(|record| (f64::from(record.day.0), value(record)));
        let points: Vec<_> = std::iter::once((0.0, start)).chain(ends).collect();
        let end = points.last().map_or(start, |&(_, end)| end);
        let label = texts.say_with("report-line-end", [("who", texts.say(who).into()), ("amount", word(end).into())]);
        Series { label, points, style, stepped }
    };
    vec![
        line(&debrief.hasty, "report-hasty", HASTY),
        line(&debrief.nurture, "report-nurture", NURTURE),
        line(&debrief.expert, "report-expert", EXPERT),
        line(&debrief.own, "report-you", PLAYER),
    ]
}

pub(super) fn highest(series: &[Series]) -> f64 {
    series.iter().flat_map(|series| &series.points).map(|&(_, value)| value).fold(0.0, f64::max)
}

fn days(debrief: &Debrief, texts: &Texts) -> Axis {
    let word = |day: f64| texts.say_with("report-day", [("day", (day as u32).into())]);
    Axis::counting(0.0, f64::from(debrief.days), DAY_STEPS, word)
}

/// The units in which large amounts are said, largest first, with the ids of their texts.
fn units(lang: Lang) -> [(f64, &'static str); 2] {
    match lang {
        Lang::Ja => [(1e8, "report-yen-large"), (1e4, "report-yen")],
        Lang::En => [(1e6, "report-yen-large"), (1e3, "report-yen")],
    }
}

/// A tick of an axis that goes up to `most`: all in one unit, with as many decimals as the step needs.
pub(super) fn yen_tick(texts: &Texts, yen: f64, step: f64, most: f64) -> String {
    if yen == 0.0 {
        return texts.say("report-yen-none");
    }
    let [large, small] = units(texts.lang());
    let (unit, id) = if most >= large.0 { large } else { small };
    let decimals = (0..3).find(|&places| is_whole(step / unit * 10_f64.powi(places))).unwrap_or(3);
    texts.say_with(id, [("amount", format!("{:.*}", decimals as usize, yen / unit).into())])
}

/// An amount in its own unit, to about three digits.
pub(super) fn round_yen(texts: &Texts, yen: f64) -> String {
    let [large, small] = units(texts.lang());
    if yen == 0.0 {
        return texts.say("report-yen-none");
    }
    // What would round up to the larger unit is said in it.
    let (unit, id) = if yen >= large.0 - small.0 / 2.0 { large } else { small };
    let decimals = if unit == large.0 { 2 } else { 0 };
    texts.say_with(id, [("amount", format!("{:.*}", decimals, yen / unit).into())])
}

fn is_whole(number: f64) -> bool {
    (number - number.round()).abs() < 1e-6
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        analysis::{BotName, Player},
        scenario,
        sim::Territory,
    };
    use std::sync::Arc;

    /// A bot's run of the first scenario as a player's.
    fn debrief(bot: BotName, seed: u64) -> Debrief {
        let source = scenario::shipped("isogaba").expect("the first scenario is shipped");
        let setup = scenario::parse(&source).expect("shipped scenarios are valid").setup();
        let mut territory = Territory::new(Arc::clone(&setup), seed);
        let mut player = bot.player(seed);
        let mut commands = Vec::new();
        while !territory.finished() {
            let command = player.next(&territory.view());
            territory.apply(command).expect("bots give legal commands");
            commands.push(command);
        }
        Debrief::of(&setup, seed, commands).expect("commands that were applied can be again")
    }

    #[test]
    fn the_charts_of_a_real_run_are_fully_worded() {
        let debrief = debrief(BotName::Balanced, 7);
        for lang in Lang::ALL {
            let texts = Texts::new(lang);
            for chart in [revenue_chart(&debrief, &texts), trust_chart(&debrief, &texts)] {
                let said = format!("{chart:?}");
                let words = [&chart.title]
                    .into_iter()
                    .chain(chart.series.iter().map(|series| &series.label))
                    .chain(chart.x.ticks.iter().chain(&chart.y.ticks).map(|tick| &tick.label))
                    .chain(chart.marks.iter().map(|mark| &mark.label));
                for word in words {
                    assert!(!word.contains(['[', '{']), "{lang:?}: {word} in {said}");
                }
                assert!(chart.series.iter().all(|series| series.points.len() == 16));
                assert!(highest(&chart.series) <= chart.y.to);
            }
        }
    }

    #[test]
    fn only_the_players_line_is_solid_and_it_is_the_thickest() {
        let chart = revenue_chart(&debrief(BotName::Rush, 1), &Texts::new(Lang::Ja));
        let solid: Vec<_> = chart.series.iter().filter(|series| series.style.dash == Dash::Solid).collect();
        assert_eq!(solid.len(), 1);
        assert!(chart.series.iter().all(|series| series.style.width <= solid[0].style.width));
    }

    #[test]
    fn the_mark_stands_on_the_day_of_the_overtaking() {
        let mut debrief = debrief(BotName::Rush, 1);
        debrief.overtaken = Some(crate::sim::Day(11));
        let chart = revenue_chart(&debrief, &Texts::new(Lang::Ja));
        assert_eq!(chart.marks, [Mark { x: 11.0, label: "11日目 回り道が追い越す".to_owned() }]);
        debrief.overtaken = None;
        assert!(revenue_chart(&debrief, &Texts::new(Lang::Ja)).marks.is_empty());
    }

    #[test]
    fn amounts_are_said_as_each_language_counts() {
        let (ja, en) = (Texts::new(Lang::Ja), Texts::new(Lang::En));
        let said = |texts: &Texts| [0.0, 86_000.0, 999_600.0, 1_023_000.0].map(|yen| round_yen(texts, yen));
        assert_eq!(said(&ja), ["0円", "9万円", "100万円", "102万円"]);
        assert_eq!(said(&en), ["¥0", "¥86k", "¥1.00M", "¥1.02M"]);
    }

    #[test]
    fn the_ticks_of_an_axis_share_unit_and_decimals() {
        let (ja, en) = (Texts::new(Lang::Ja), Texts::new(Lang::En));
        let said = |texts: &Texts| [0.0, 0.5e6, 1e6].map(|yen| yen_tick(texts, yen, 0.5e6, 1.2e6));
        assert_eq!(said(&ja), ["0円", "50万円", "100万円"]);
        assert_eq!(said(&en), ["¥0", "¥0.5M", "¥1.0M"]);
    }
}
