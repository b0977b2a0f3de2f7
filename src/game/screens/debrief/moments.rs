//! The moments that decided the run, each with its grade, its odds and the way to もしあの時; a bar while they are being
//! found.

use super::{Shown, what_if::Pick};
use crate::{
    analysis::{MoveGrade, TurningPoint},
    game::{
        language::Speech,
        session::{Reviewing, Session},
        theme::{self, Fonts, Type},
        widgets::{Kind, Words, button, card, column, label, paragraph, row, scroll_part, title},
    },
    report::{moment_note, moment_title, moment_words, move_grade_name},
};
use bevy::prelude::*;

/// Width of a number's disc.
const DISC: f32 = 26.0;

/// The bar that shows how far the review is.
#[derive(Component)]
pub struct Progress;

pub fn build(
    side: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    shown: &Shown,
    fitted: bool,
) {
    side.spawn(card(14.0))
        .insert(Node {
            flex_grow: if fitted { 1.0 } else { 0.0 },
            flex_basis: if fitted { px(0) } else { auto() },
            flex_shrink: if fitted { 1.0 } else { 0.0 },
            min_height: px(0),
            padding: UiRect::axes(px(18), px(10)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            ..column(4.0)
        })
        .with_children(|card| {
            card.spawn(title(Words::new(fonts, Type::Strong), speech.say("moments-heading")));
            let Some(review) = &shown.review else {
                reading(card, fonts, speech);
                return;
            };
            scroll_part(card, fitted, UiRect::right(px(8)), 0.0, |list| {
                if review.turning_points.is_empty() {
                    list.spawn(paragraph(Words::new(fonts, Type::Body), speech.say("moments-none")));
                }
                for (place, point) in review.turning_points.iter().enumerate() {
                    moment(list, fonts, speech, session, (place, point));
                }
                list.spawn(Node { padding: UiRect::top(px(8)), flex_shrink: 0.0, ..column(0.0) })
                    .with_child(paragraph(Words::new(fonts, Type::Small).soft(), moment_note(speech, review)));
            });
        });
}

/// The review isn't there yet.
fn reading(card: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech) {
    card.spawn(paragraph(Words::new(fonts, Type::Body).soft(), speech.say("moments-reading")));
    let track = Node {
        width: percent(100),
        max_width: px(420),
        height: px(10),
        border_radius: BorderRadius::all(px(5)),
        overflow: Overflow::clip(),
        margin: UiRect::top(px(6)),
        ..default()
    };
    card.spawn((track, BackgroundColor(theme::TRACK))).with_child((
        Node { width: percent(0), height: percent(100), ..default() },
        BackgroundColor(theme::PRIMARY),
        Progress,
    ));
}

/// The bar grows.
pub fn show_progress(reviewing: Option<Res<Reviewing>>, mut bars: Query<&mut Node, With<Progress>>) {
    let Some(reviewing) = reviewing else { return };
    for mut bar in &mut bars {
        let width = percent(100.0 * reviewing.progress());
        if bar.width != width {
            bar.width = width;
        }
    }
}

fn moment(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    (place, point): (usize, &TurningPoint),
) {
    let scenario = session.scenario();
    let colour = grade_colour(point.grade);
    list.spawn((
        Node {
            padding: UiRect::vertical(px(7)),
            border: UiRect::top(px(1.5)),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            ..row(12.0)
        },
        BorderColor::all(theme::HAIRLINE),
    ))
    .with_children(|line| {
        disc(line, fonts, place + 1, colour);
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), ..column(1.0) }).with_children(
            |words| {
                words.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(2), ..row(8.0) }).with_children(|head| {
                    seal(head, fonts, move_grade_name(speech, point.grade), colour);
                    head.spawn(title(
                        Words::new(fonts, Type::Strong),
                        moment_title(speech, scenario, point.day, point.doing),
                    ));
                });
                words.spawn(paragraph(Words::new(fonts, Type::Small), moment_words(speech, scenario, point)));
            },
        );
        let wish = Pick::Moment(place);
        line.spawn(button(fonts, Kind::Secondary, format!("what-if-{place}"), speech.say("what-if"), wish)).insert(
            Node {
                padding: UiRect::axes(px(10), px(5)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(8)),
                flex_shrink: 0.0,
                ..default()
            },
        );
    });
}

/// A moment's number, as it stands in the chart.
fn disc(line: &mut ChildSpawnerCommands, fonts: &Fonts, number: usize, colour: Color) {
    let node = Node {
        width: px(DISC),
        height: px(DISC),
        border_radius: BorderRadius::MAX,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    line.spawn((node, BackgroundColor(colour)))
        .with_child(label(Words::new(fonts, Type::Strong).colour(theme::CARD), number.to_string()));
}

/// A grade in its frame.
fn seal(head: &mut ChildSpawnerCommands, fonts: &Fonts, name: String, colour: Color) {
    let node = Node {
        padding: UiRect::axes(px(6), px(1)),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(6)),
        flex_shrink: 0.0,
        ..default()
    };
    head.spawn((node, BorderColor::all(colour))).with_child(label(Words::new(fonts, Type::Small).colour(colour), name));
}

/// The colour of a grade; the number and the name say the same.
pub fn grade_colour(grade: MoveGrade) -> Color {
    use crate::sim::Purpose;
    match grade {
        MoveGrade::Bad => theme::SEAL,
        MoveGrade::Doubtful => theme::purpose(Purpose::Closing),
        MoveGrade::Good => theme::purpose(Purpose::AfterFollow),
    }
}
