//! Attempts compared: personal bests, where each skill is going, and every attempt as a row of a table.

use super::{
    chart::{Axis, Chart, Dash, Line, Series},
    palette,
};
use crate::{
    analysis::{Mark, Skill},
    record::{Attempt, Course, History, Trend},
    texts::{Texts, grade_name, percent, points, yen},
};

/// About so many steps along and up.
const STEPS: usize = 5;
/// A line needs two points.
const POINTS: usize = 2;
/// What stands in a cell that there is nothing to say in.
const NOTHING: &str = "–";
/// So many letters of a moment are the day and the minute: `2026-04-01T09:30`.
const TO_THE_MINUTE: usize = 16;

/// What a skill is called.
pub fn skill_name(texts: &Texts, skill: Skill) -> String {
    texts.say(match skill {
        Skill::Timing => "skill-timing",
        Skill::Spacing => "skill-spacing",
        Skill::Speed => "skill-speed",
        Skill::Steadiness => "skill-steadiness",
        Skill::Care => "skill-care",
    })
}

/// A skill in a word, where there is little room.
pub fn skill_word(texts: &Texts, skill: Skill) -> String {
    texts.say(match skill {
        Skill::Timing => "skill-timing-word",
        Skill::Spacing => "skill-spacing-word",
        Skill::Speed => "skill-speed-word",
        Skill::Steadiness => "skill-steadiness-word",
        Skill::Care => "skill-care-word",
    })
}

/// What is counted for a skill, as a sentence.
pub fn skill_counts(texts: &Texts, skill: Skill) -> String {
    texts.say(match skill {
        Skill::Timing => "skill-timing-counts",
        Skill::Spacing => "skill-spacing-counts",
        Skill::Speed => "skill-speed-counts",
        Skill::Steadiness => "skill-steadiness-counts",
        Skill::Care => "skill-care-counts",
    })
}

/// Where a skill is going, as a sentence.
pub fn say_trend(texts: &Texts, skill: Skill, trend: &Trend) -> String {
    let of_ten = |share: f64| format!("{:.0}", share * 10.0);
    let id = match trend.course() {
        Course::Better => "history-better",
        Course::Same => "history-same",
        Course::Worse => "history-worse",
    };
    texts.say_with(
        id,
        [
            ("skill", skill_name(texts, skill).into()),
            ("before", of_ten(trend.before).into()),
            ("lately", of_ten(trend.lately).into()),
        ],
    )
}

/// A sentence for each skill whose trend can be told; one that says how many more runs it takes, where none can.
pub fn trend_lines(history: &History, texts: &Texts) -> Vec<String> {
    if history.wanting() > 0 {
        return vec![texts.say_with("history-too-few", [("count", history.wanting().into())])];
    }
    let line = |skill| Some(say_trend(texts, skill, &history.trend(skill)?));
    Skill::ALL.into_iter().filter_map(line).collect()
}

/// A sentence for the personal best in each scenario, in the order in which they were first tried.
pub fn best_lines(history: &History, texts: &Texts) -> Vec<String> {
    let line = |scenario: &str| {
        let best = history.best(scenario)?;
        let tries: Vec<_> = history.counting().filter(|attempt| attempt.scenario == scenario).collect();
        let number = tries.iter().position(|attempt| attempt.path == best.path)? + 1;
        Some(texts.say_with(
            "history-best",
            [
                ("title", title(best, texts).into()),
                ("grade", grade_name(texts, best.grade).into()),
                ("points", points(best.points).into()),
                ("number", number.into()),
                ("count", tries.len().into()),
            ],
        ))
    };
    history.scenarios().into_iter().filter_map(line).collect()
}

/// The attempts as rows of cells, the latest first; the first row is the heading. Names are as the files have them: whoever
/// shows them sees to it that they do no harm.
pub fn attempt_rows(history: &History, texts: &Texts) -> Vec<Vec<String>> {
    let named = history.attempts().iter().any(|attempt| !attempt.player.is_empty());
    let mut heading = vec![texts.say("history-started"), texts.say("history-scenario")];
    heading.extend(named.then(|| texts.say("history-player")));
    heading
        .extend(["history-grade", "history-points", "history-revenue", "history-conversion"].map(|id| texts.say(id)));
    heading.extend(Skill::ALL.map(|skill| skill_word(texts, skill)));
    heading.push(texts.say("history-notes"));
    let rows = history.attempts().iter().rev().map(|attempt| {
        let mut row = vec![started(attempt), title(attempt, texts)];
        row.extend(named.then(|| attempt.player.clone()));
        row.extend(result(attempt, texts));
        row.extend(Skill::ALL.map(|skill| attempt.mark(skill).map_or(NOTHING.to_owned(), cell)));
        row.push(notes(attempt, history, texts));
        row
    });
    std::iter::once(heading).chain(rows).collect()
}

/// Grade, points, revenue and conversion. A run under way has no result yet.
fn result(attempt: &Attempt, texts: &Texts) -> [String; 4] {
    let or_nothing = |cell: Option<String>| cell.unwrap_or_else(|| NOTHING.to_owned());
    let selling = attempt.selling;
    [
        or_nothing(attempt.finished.then(|| grade_name(texts, attempt.grade))),
        or_nothing(attempt.finished.then(|| points(attempt.points))),
        or_nothing(selling.map(|selling| yen(selling.revenue))),
        or_nothing(selling.and_then(|selling| selling.conversion).map(percent)),
    ]
}

/// A mark where there is little room: the share, and on how much it rests.
fn cell(mark: Mark) -> String {
    format!("{}/{}", mark.good, mark.of)
}

/// What else there is to say of an attempt.
fn notes(attempt: &Attempt, history: &History, texts: &Texts) -> String {
    let mut notes = Vec::new();
    if history.best(&attempt.scenario).is_some_and(|best| best.path == attempt.path) {
        notes.push(texts.say("history-is-best"));
    }
    if attempt.branch.is_some() {
        notes.push(texts.say("history-is-branch"));
    }
    if attempt.is_practice() {
        notes.push(texts.say("history-is-practice"));
    }
    match attempt.selling {
        Some(selling) if !attempt.finished => {
            let days = [("days", u32::from(selling.days).into()), ("of", u32::from(selling.of_days).into())];
            notes.push(texts.say_with("history-is-under-way", days));
        }
        None if !attempt.finished => notes.push(texts.say("history-is-begun")),
        _ => {}
    }
    notes.join(&texts.say("list-separator"))
}

/// Day and minute at which an attempt began.
fn started(attempt: &Attempt) -> String {
    let moment: String = attempt.started.chars().take(TO_THE_MINUTE).collect();
    if moment.is_empty() { NOTHING.to_owned() } else { moment.replacen('T', " ", 1) }
}

/// The scenario's title, or its id where it has none.
fn title(attempt: &Attempt, texts: &Texts) -> String {
    let title = attempt.title.get(texts.lang());
    if title.is_empty() { attempt.scenario.clone() } else { title.to_owned() }
}

/// The shares of occasions used well, attempt by attempt, a line for each of these skills; `None` where no line has two
/// points. Of one skill alone, the line is the one that the chart is about.
pub fn skill_chart(history: &History, skills: &[Skill], texts: &Texts) -> Option<Chart> {
    let attempts: Vec<&Attempt> = history.counting().filter(|attempt| attempt.selling.is_some()).collect();
    let series: Vec<Series> =
        skills.iter().filter_map(|&skill| line(&attempts, skill, skills.len() == 1, texts)).collect();
    if !series.iter().any(|series| series.points.len() >= POINTS) {
        return None;
    }
    let number = |number: f64| texts.say_with("history-number", [("number", (number as u32).into())]);
    Some(Chart {
        title: match skills {
            [skill] => skill_name(texts, *skill),
            _ => texts.say("history-chart-title"),
        },
        x: Axis::counting(1.0, attempts.len() as f64, STEPS, number),
        y: Axis::covering(0.0, 1.0, STEPS, |share, _| percent(share)),
        series,
        marks: Vec::new(),
        points: Vec::new(),
    })
}

/// The line of a skill through the attempts that gave an occasion for it.
fn line(attempts: &[&Attempt], skill: Skill, alone: bool, texts: &Texts) -> Option<Series> {
    let points: Vec<(f64, f64)> = (1..)
        .zip(attempts)
        .filter_map(|(number, attempt)| Some((f64::from(number), attempt.mark(skill)?.share)))
        .collect();
    let &(_, last) = points.last()?;
    let label =
        texts.say_with("report-line-end", [("who", skill_word(texts, skill).into()), ("amount", percent(last).into())]);
    Some(Series { label, points, style: style(skill, alone), stepped: false })
}

/// A skill's line has a colour and a dash of its own, so that it is known without the colour.
fn style(skill: Skill, alone: bool) -> Line {
    let (dash, width) = match skill {
        _ if alone => (Dash::Solid, 4.0),
        Skill::Timing => (Dash::Solid, 3.5),
        Skill::Spacing => (Dash::Dashed, 2.8),
        Skill::Speed => (Dash::Dotted, 2.8),
        Skill::Steadiness => (Dash::DashDotted, 2.8),
        Skill::Care => (Dash::Long, 2.8),
    };
    Line { colour: palette::SKILLS[skill as usize], width, dash }
}
