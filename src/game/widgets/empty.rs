//! Where there is nothing yet: a drawing and a sentence instead of a blank.

use super::{
    Brush,
    card::column,
    text::{Words, label},
};
use crate::game::theme::{Fonts, Type};
use bevy::{prelude::*, text::LineHeight};

/// The drawings' proportions.
const SIZE: Vec2 = Vec2::new(240.0, 150.0);

/// A drawing such as `empty/list`, so wide, over a sentence that says what will be here.
pub fn empty(
    parent: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    picture: &str,
    width: f32,
    text: impl Into<String>,
) {
    let around = Node {
        width: percent(100),
        padding: UiRect::axes(px(14), px(16)),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..column(8.0)
    };
    parent.spawn((around, Pickable::IGNORE)).with_children(|middle| {
        middle.spawn(brush.picture(picture, width, width * SIZE.y / SIZE.x));
        middle.spawn(label(Words::new(fonts, Type::Body).soft(), text)).insert((
            TextLayout { justify: Justify::Center, linebreak: LineBreak::WordOrCharacter },
            LineHeight::RelativeToFont(1.5),
        ));
    });
}
