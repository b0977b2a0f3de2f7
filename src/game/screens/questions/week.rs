//! The week's end: plan beside actual, what the difference came from, and one question to look back with.

use crate::{
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        screens::{Menu, dialog::dialog, stale, veil},
        session::{Answer, Questions, Session},
        theme::{self, Fonts, Type},
        widgets::{Brush, Term, Words, choices::choice, column, gap, label, marked_bar, paragraph, row, title},
    },
    report::WeekReview,
    scenario::{Reflection, Scenario},
    sim::{Hours, Purpose},
    texts::{clock_hours, glossary::purpose_term, purpose_name, tell},
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

/// So much is told; more nobody reads on a Friday evening.
const REMARKS: usize = 2;
const NEWS: usize = 2;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    questions: Res<Questions>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(week) = questions.week() else { return };
    let review = WeekReview::of(session.run(), week);
    let scenario = session.scenario();
    // More weeks than questions: they come round again.
    let reflections = &scenario.reflections;
    let Some(reflection) = reflections.get(usize::from(week.number) % reflections.len().max(1)) else { return };
    commands.spawn((veil("Week", Menu::Week), Root)).with_children(|veil| {
        veil.spawn(brush.backdrop("night"));
        dialog(
            veil,
            &display,
            (780.0, 26.0),
            |card| {
                let text = speech.say_with("week-heading", [("week", u32::from(week.number + 1).into())]);
                card.spawn(title(Words::new(&fonts, Type::Title), text));
                let body = Node {
                    align_items: AlignItems::FlexStart,
                    flex_wrap: FlexWrap::Wrap,
                    row_gap: px(10),
                    flex_shrink: 0.0,
                    ..row(24.0)
                };
                card.spawn(body).with_children(|body| {
                    body.spawn(Node { flex_grow: 1.0, flex_basis: px(340), ..column(6.0) }).with_children(|bars| {
                        let most =
                            review.plan.unwrap_or_default().into_iter().chain(review.actual).max().unwrap_or_default();
                        for purpose in session.view().rules().activities.purposes().iter() {
                            line(bars, &fonts, &speech, scenario, &review, purpose, most);
                        }
                        let studied = session.studied_in_week(week.number);
                        if studied > Hours::ZERO {
                            let text = speech.say_with("week-studied", [("hours", clock_hours(studied).into())]);
                            bars.spawn((label(Words::new(&fonts, Type::Small).soft(), text), Term("study")));
                        }
                    });
                    body.spawn(Node { flex_grow: 1.0, flex_basis: px(280), ..column(6.0) }).with_children(|words| {
                        words.spawn(title(Words::new(&fonts, Type::Small).soft(), speech.say("week-why")));
                        for remark in review.remarks.iter().take(REMARKS) {
                            words.spawn(paragraph(Words::new(&fonts, Type::Body), remark.say(&speech, scenario)));
                        }
                        for event in session.night().iter().take(NEWS) {
                            let text = tell(&speech, scenario, event);
                            words.spawn(paragraph(Words::new(&fonts, Type::Small).soft(), text));
                        }
                    });
                });
                ask(card, &fonts, &speech, reflection);
            },
            |_| {},
        );
    });
}

/// A purpose: what was planned as an outline, what was done as a bar.
fn line(
    bars: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    scenario: &Scenario,
    review: &WeekReview,
    purpose: Purpose,
    most: Hours,
) {
    let colour = theme::purpose(purpose);
    let share = |hours: Hours| (hours.as_f64() / most.as_f64().max(0.5)) as f32;
    let did = review.actual[purpose.index()];
    let plan = review.plan.map(|plan| plan[purpose.index()]);
    bars.spawn(column(2.0)).with_children(|one| {
        one.spawn(row(6.0)).with_children(|head| {
            let name = format!("{} {}", theme::numeral(purpose), purpose_name(speech, scenario, purpose));
            head.spawn((label(Words::new(fonts, Type::Strong).colour(colour), name), Term(purpose_term(purpose))));
            head.spawn(gap());
            let text = match plan {
                Some(plan) => speech.say_with(
                    "week-plan-and-actual",
                    [("plan", clock_hours(plan).into()), ("actual", clock_hours(did).into())],
                ),
                None => speech.say_with("unit-hours", [("hours", clock_hours(did).into())]),
            };
            head.spawn(label(Words::new(fonts, Type::Small).soft(), text));
        });
        // The mark of the plan stands over the bar of what was done.
        marked_bar(one, share(did), plan.map(share), colour);
    });
}

fn ask(card: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, reflection: &Reflection) {
    card.spawn((
        Node {
            padding: UiRect::top(px(10)),
            border: UiRect::top(px(1.5)),
            margin: UiRect::top(px(6)),
            flex_shrink: 0.0,
            ..column(6.0)
        },
        BorderColor::all(theme::HAIRLINE),
    ))
    .with_children(|question| {
        question.spawn(paragraph(Words::new(fonts, Type::Label), speech.of(&reflection.ask)));
        for (place, answer) in reflection.answers.iter().enumerate() {
            choice(question, fonts, place + 1, speech.of(answer), None, Answer::Reflect(place as u8));
        }
    });
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Week), build)
        .add_systems(Update, build.run_if(in_state(Menu::Week).and_then(stale)).in_set(AppSystems::Present));
}
