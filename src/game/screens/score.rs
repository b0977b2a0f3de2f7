//! A score and the seal of its grade, in the head of a result.

use crate::{
    game::{
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{Brush, Words, column, label, row},
    },
    sim::Grade,
    texts::{grade_name, points},
};
use bevy::prelude::*;

/// The points out of the most there are, and the grade in the seal.
pub fn show(
    bar: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    (total, most): (f64, f64),
    grade: Grade,
) {
    bar.spawn(Node { align_items: AlignItems::FlexEnd, flex_shrink: 0.0, ..column(0.0) }).with_children(|figures| {
        figures.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("debrief-score")));
        figures.spawn(Node { align_items: AlignItems::Baseline, ..row(6.0) }).with_children(|line| {
            line.spawn(label(Words::new(fonts, Type::Figure), points(total)));
            let most = speech.say_with("debrief-most", [("most", points(most).into())]);
            line.spawn(label(Words::new(fonts, Type::Body).soft(), most));
        });
    });
    bar.spawn(Node {
        width: px(96),
        height: px(96),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    })
    .with_children(|seal| {
        seal.spawn(brush.picture("seal", 96.0, 96.0))
            .entry::<Node>()
            .and_modify(|mut node| node.position_type = PositionType::Absolute);
        let grade = grade_name(speech, grade);
        let step = if grade.chars().count() > 1 { Type::Heading } else { Type::Figure };
        seal.spawn(label(Words::new(fonts, step).colour(theme::SEAL), grade))
            .insert(UiTransform::from_rotation(Rot2::degrees(-6.0)));
    });
}
