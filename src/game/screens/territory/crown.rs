//! The tree in its steps, the present one marked: the bloom of a lead, the fruit of a customer.

use crate::{
    game::{
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{Brush, Term, Words, label, row},
    },
    sim::{ProspectView, Stage},
};
use bevy::prelude::*;

/// How satisfied a customer seems, 0 to 2, in words.
pub fn satisfaction(speech: &Speech, seems: u8) -> String {
    speech.say(match seems {
        0 => "satisfied-not",
        1 => "satisfied-well",
        _ => "satisfied-wholly",
    })
}

pub fn build(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    prospect: &ProspectView,
) {
    let satisfaction = prospect.reading.and_then(|reading| reading.satisfaction);
    match (prospect.stage, prospect.bloom, satisfaction) {
        (Stage::Lead, Some(now), _) => strip(page, Term("trust"), |steps| {
            for step in 0..8_u8 {
                one(steps, brush, &format!("tree/stage_{step}"), step == now, |_| {});
            }
        }),
        (Stage::Customer, _, Some(now)) => strip(page, Term("satisfaction"), |steps| {
            for step in 0..3_u8 {
                let words = Words::new(fonts, Type::Small);
                let words = if step == now { words } else { words.soft() };
                let text = speech
                    .say(["satisfied-not-short", "satisfied-well-short", "satisfied-wholly-short"][usize::from(step)]);
                one(steps, brush, &format!("tree/customer_{step}"), step == now, |one| {
                    one.spawn(label(words, text));
                });
            }
        }),
        _ => {}
    }
}

fn strip(page: &mut ChildSpawnerCommands, term: Term, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    page.spawn((
        Node {
            padding: UiRect::axes(px(6), px(4)),
            border_radius: BorderRadius::all(px(10)),
            justify_content: JustifyContent::SpaceBetween,
            flex_shrink: 0.0,
            ..row(0.0)
        },
        BackgroundColor(theme::TRACK),
        term,
    ))
    .with_children(fill);
}

/// One step: its tree, and a word where there is room for it.
fn one(
    steps: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    tree: &str,
    here: bool,
    beside: impl FnOnce(&mut ChildSpawnerCommands),
) {
    steps
        .spawn((
            Node {
                min_width: px(40),
                padding: UiRect::axes(px(4), px(2)),
                border_radius: BorderRadius::all(px(8)),
                justify_content: JustifyContent::Center,
                ..row(4.0)
            },
            BackgroundColor(if here { theme::CARD } else { Color::NONE }),
            Pickable::IGNORE,
        ))
        .with_children(|one| {
            let mut tree = one.spawn(brush.picture(tree, 32.0, 35.0));
            if !here {
                tree.entry::<ImageNode>().and_modify(|mut image| image.color = Color::WHITE.with_alpha(0.45));
            }
            beside(one);
        });
}
