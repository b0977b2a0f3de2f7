//! Plan and actual of each week side by side, and what the player said to its question.

use super::expectation::block;
use crate::{
    game::{
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Words, column, label, paragraph, row},
    },
    report::WeekAnswer,
    sim::{Hours, Purpose},
    texts::clock_hours,
};
use bevy::prelude::*;

/// Width of the bars; the words beside them take what is left.
const BARS: f32 = 164.0;

pub fn build(side: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, weeks: &[WeekAnswer]) {
    // One scale for all weeks.
    let hours =
        weeks.iter().flat_map(|week| week.review.plan.unwrap_or_default().into_iter().chain(week.review.actual));
    let most = hours.max().unwrap_or_default();
    block(side, fonts, speech, "weeks", "plan-review-heading", |block| {
        block.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.say("plan-review-legend")));
        for week in weeks {
            block
                .spawn((
                    Node {
                        padding: UiRect::top(px(8)),
                        border: UiRect::top(px(1.5)),
                        align_items: AlignItems::FlexStart,
                        ..row(16.0)
                    },
                    BorderColor::all(theme::HAIRLINE),
                ))
                .with_children(|line| one(line, fonts, speech, session, week, most));
        }
    });
}

fn one(
    line: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    week: &WeekAnswer,
    most: Hours,
) {
    let review = &week.review;
    line.spawn(Node { width: px(BARS), flex_shrink: 0.0, ..column(4.0) }).with_children(|bars| {
        let text = speech.say_with("plan-review-week", [("week", u32::from(review.week.number + 1).into())]);
        bars.spawn(label(Words::new(fonts, Type::Strong), text));
        for purpose in Purpose::ALL {
            let plan = review.plan.map(|plan| plan[purpose.index()]);
            hours(bars, fonts, purpose, plan, review.actual[purpose.index()], most);
        }
        if review.plan.is_none() {
            let text = speech.say("plan-review-no-plan");
            bars.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
        }
    });
    let Some(question) = session.scenario().reflections.get(week.question) else { return };
    let answer = week.answer.and_then(|place| question.answers.get(place));
    line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(4.0) }).with_children(|words| {
        words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.of(&question.ask)));
        match answer {
            Some(answer) => words.spawn(paragraph(Words::new(fonts, Type::Body), speech.of(answer))),
            None => words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.say("plan-review-no-answer"))),
        };
    });
}

/// A purpose: a bar for what was done, a mark where the plan was, and both in figures.
fn hours(
    bars: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    purpose: Purpose,
    plan: Option<Hours>,
    did: Hours,
    most: Hours,
) {
    let colour = theme::purpose(purpose);
    let width = |hours: Hours| percent(100.0 * (hours.as_f64() / most.as_f64().max(0.5)) as f32);
    bars.spawn(row(6.0)).with_children(|line| {
        line.spawn(label(Words::new(fonts, Type::Small).colour(colour), theme::numeral(purpose)));
        line.spawn((
            Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), height: px(10), ..default() },
            BackgroundColor(theme::TRACK),
            Pickable::IGNORE,
        ))
        .with_children(|track| {
            track.spawn((Node { height: percent(100), width: width(did), ..default() }, BackgroundColor(colour)));
            if let Some(plan) = plan {
                track.spawn((
                    Node {
                        position_type: PositionType::Absolute,
                        left: px(0),
                        top: px(-3),
                        height: px(16),
                        width: width(plan),
                        border: UiRect::right(px(2.5)),
                        ..default()
                    },
                    BorderColor::all(theme::INK),
                    Pickable::IGNORE,
                ));
            }
        });
        let text = match plan {
            Some(plan) => format!("{} / {}", clock_hours(did), clock_hours(plan)),
            None => clock_hours(did),
        };
        line.spawn(Node { width: px(58), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd, ..default() })
            .with_child(label(Words::new(fonts, Type::Small).soft(), text));
    });
}
