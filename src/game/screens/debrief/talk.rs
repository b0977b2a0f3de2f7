//! What it was about: the point of the scenario, the senior's last word, and questions to talk over in class.

use super::{Shown, expectation::block, stacked};
use crate::{
    game::{
        display::Display,
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Words, column, label, paragraph, row, scroll_part},
    },
    scenario::{Course, Text},
};
use bevy::prelude::*;

/// Width of the tree beside the point.
const TREE: f32 = 92.0;

/// Is there anything to talk over?
pub fn has(session: &Session) -> bool {
    session.scenario().course.is_some()
}

pub fn build(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
    shown: &Shown,
) {
    let Some(course) = &session.scenario().course else { return };
    let fitted = !stacked(display);
    let frame = if fitted {
        Node { flex_grow: 1.0, height: percent(100), ..column(0.0) }
    } else {
        Node { flex_shrink: 0.0, ..column(0.0) }
    };
    page.spawn(frame).with_children(|page| {
        scroll_part(page, fitted, UiRect::right(px(8)), 12.0, |list| {
            point(list, brush, fonts, speech, course);
            talk_over(list, fonts, speech, shown.last_word.as_ref(), course);
        });
    });
}

/// The senior's last word and the questions for a class.
pub fn talk_over(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    last_word: Option<&Text>,
    course: &Course,
) {
    if let Some(word) = last_word {
        block(list, fonts, speech, "last-word", "debrief-last-word", |block| {
            block.spawn(paragraph(Words::new(fonts, Type::Reading), speech.of(word)));
        });
    }
    questions(list, fonts, speech, course);
}

/// What the scenario is about.
fn point(list: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, course: &Course) {
    block(list, fonts, speech, "point", "debrief-point", |block| {
        block.spawn(Node { align_items: AlignItems::Center, ..row(18.0) }).with_children(|line| {
            line.spawn(brush.picture("tree/stage_6", TREE, TREE * 1.1));
            line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), ..column(0.0) })
                .with_child(paragraph(Words::new(fonts, Type::Title), speech.of(&course.teaches)));
        });
    });
}

/// Questions without a right answer, numbered so that one can be named.
fn questions(list: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, course: &Course) {
    if course.discussion.is_empty() {
        return;
    }
    block(list, fonts, speech, "discussion", "debrief-discussion", |block| {
        for (place, question) in course.discussion.iter().enumerate() {
            block.spawn(Node { align_items: AlignItems::FlexStart, ..row(12.0) }).with_children(|line| {
                let words = Words::new(fonts, Type::Title).colour(theme::SEAL);
                line.spawn(Node { width: px(24), flex_shrink: 0.0, ..default() })
                    .with_child(label(words, (place + 1).to_string()));
                line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), padding: UiRect::top(px(4)), ..column(0.0) })
                    .with_child(paragraph(Words::new(fonts, Type::Reading), speech.of(question)));
            });
        }
    });
}
