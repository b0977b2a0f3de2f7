//! A one-line text field.

use super::focus::Key;
use crate::game::theme::{self, Fonts, Type};
use bevy::{
    input_focus::tab_navigation::TabIndex,
    prelude::*,
    text::{EditableText, TextCursorStyle},
};

/// A text field of one line, with what stands in it at first.
pub fn text_field(fonts: &Fonts, key: &str, name: &str, text: &str, width: f32) -> impl Bundle {
    (
        EditableText { max_characters: Some(24), allow_newlines: false, ..EditableText::new(text) },
        TextLayout::no_wrap(),
        fonts.style(Type::Label),
        TextColor(theme::INK),
        TextCursorStyle { color: theme::PRIMARY, selection_color: theme::BLOSSOM, ..default() },
        TabIndex(0),
        Key(key.to_owned()),
        AccessibleLabel::new(name.to_owned()),
        Node {
            width: px(width),
            padding: UiRect::axes(px(14), px(10)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            ..default()
        },
        BackgroundColor(theme::CARD),
        BorderColor::all(theme::BORDER),
    )
}
