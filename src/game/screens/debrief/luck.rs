//! Luck and skill: the score with and without how the dice fell, and the range that was possible.

use super::Shown;
use crate::{
    game::{
        language::Speech,
        theme::{Fonts, Type},
        widgets::{Brush, Words, card, column, paragraph, title},
    },
    report::{luck_bar, luck_words},
};
use bevy::prelude::*;

/// Height of the bar with its figures.
const BAR: f32 = 62.0;

pub fn build(
    side: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    shown: &Shown,
    width: f32,
) {
    side.spawn(card(12.0))
        .insert(Node {
            flex_shrink: 0.0,
            padding: UiRect::axes(px(14), px(8)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(12)),
            ..column(2.0)
        })
        .with_children(|card| {
            card.spawn(title(Words::new(fonts, Type::Strong), speech.say("luck-heading")));
            let Some(review) = &shown.review else {
                card.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.say("luck-reading")));
                return;
            };
            let width = width - 31.0;
            card.spawn(brush.drawn(&luck_bar(speech, &review.luck, width, BAR), width, BAR));
            for words in luck_words(speech, &review.luck) {
                card.spawn(paragraph(Words::new(fonts, Type::Small), words));
            }
        });
}
