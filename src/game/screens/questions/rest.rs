//! After a week: where one stands, and the choice to go on or to leave it here.

use crate::{
    coach::weeks,
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        screens::{Menu, dialog::dialog, stale, veil},
        session::{Answer, Questions, Session},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, column, gap, label, marked_bar, paragraph, row, title},
    },
    texts::{percent, yen},
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

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
    let (done, all) = (usize::from(week.number) + 1, weeks(&session.scenario().calendar).len());
    commands.spawn((veil("Rest", Menu::Rest), Root)).with_children(|veil| {
        veil.spawn(brush.backdrop("night"));
        dialog(
            veil,
            &display,
            (680.0, 30.0),
            |card| {
                let text = speech.say_with("rest-heading", [("week", (done as u32).into())]);
                card.spawn(title(Words::new(&fonts, Type::Heading), text));
                card.spawn(paragraph(Words::new(&fonts, Type::Body).soft(), speech.say("rest-why")));
                week_row(card, &fonts, &speech, done, all);
                money(card, &fonts, &speech, &session, week.number, done as f64 / all.max(1) as f64);
            },
            |foot| {
                let text = speech.say("rest-leave");
                foot.spawn(button(&fonts, Kind::Secondary, "leave", text, Answer::Leave));
                foot.spawn(gap());
                let text = speech.say("rest-go-on");
                foot.spawn(button(&fonts, Kind::Primary, "go-on", text, Answer::GoOn));
            },
        );
    });
}

/// The weeks as a row of leaves, those behind one filled.
fn week_row(card: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, done: usize, all: usize) {
    card.spawn((Node { margin: UiRect::top(px(10)), flex_shrink: 0.0, ..row(12.0) }, Pickable::IGNORE)).with_children(
        |line| {
            line.spawn((Node { flex_grow: 1.0, ..row(4.0) }, Pickable::IGNORE)).with_children(|tiles| {
                for week in 0..all {
                    let colour = if week + 1 == done {
                        theme::PRIMARY
                    } else if week < done {
                        theme::PRIMARY_HOVER
                    } else {
                        theme::TRACK
                    };
                    tiles.spawn((
                        Node {
                            height: px(14),
                            flex_grow: 1.0,
                            flex_basis: px(0),
                            border_radius: BorderRadius::all(px(5)),
                            ..default()
                        },
                        BackgroundColor(colour),
                        Pickable::IGNORE,
                    ));
                }
            });
            let text = speech.say_with("rest-weeks", [("done", (done as u32).into()), ("all", (all as u32).into())]);
            line.spawn(label(Words::new(fonts, Type::Strong), text));
        },
    );
}

/// Revenue against the quota; the mark shows how much of the time has passed.
fn money(card: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, week: u16, time: f64) {
    let view = session.view();
    let (revenue, quota) = (view.totals().revenue, view.quota());
    let share = revenue.as_f64() / quota.as_f64().max(1.0);
    let part = Node { margin: UiRect::top(px(8)), flex_shrink: 0.0, ..column(6.0) };
    card.spawn((part, Pickable::IGNORE)).with_children(|part| {
        part.spawn((Node { flex_wrap: FlexWrap::Wrap, ..row(8.0) }, Pickable::IGNORE)).with_children(|line| {
            let text =
                speech.say_with("rest-revenue", [("revenue", yen(revenue).into()), ("quota", yen(quota).into())]);
            line.spawn(label(Words::new(fonts, Type::Strong), text));
            line.spawn(gap());
            let text = speech.say_with("rest-this-week", [("yen", yen(session.revenue_of_week(week)).into())]);
            line.spawn(label(Words::new(fonts, Type::Small).soft(), text));
        });
        marked_bar(part, share as f32, Some(time as f32), theme::GOOD);
        let text = speech.say_with("rest-pace", [("share", percent(share).into()), ("time", percent(time).into())]);
        part.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
    });
}

/// Escape goes on, as Enter does; L leaves it here.
fn keys(keys: Res<ButtonInput<KeyCode>>, mut answers: MessageWriter<Answer>) {
    if keys.just_pressed(KeyCode::Escape) {
        answers.write(Answer::GoOn);
    } else if keys.just_pressed(KeyCode::KeyL) {
        answers.write(Answer::Leave);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Rest), build).add_systems(
        Update,
        (
            keys.run_if(in_state(Menu::Rest)).in_set(AppSystems::Input),
            build.run_if(in_state(Menu::Rest).and_then(stale)).in_set(AppSystems::Present),
        ),
    );
}
