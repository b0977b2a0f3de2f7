//! Text on the screen.

use super::phrases::joined;
use crate::game::theme::{self, Fonts, Type};
use bevy::{prelude::*, text::LineHeight};

/// What a text is set in.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    fonts: &'a Fonts,
    step: Type,
    colour: Color,
}

impl<'a> Words<'a> {
    /// A step of the type scale in ink.
    pub fn new(fonts: &'a Fonts, step: Type) -> Self {
        Self { fonts, step, colour: theme::INK }
    }

    /// In another colour.
    pub fn colour(self, colour: Color) -> Self {
        Self { colour, ..self }
    }

    /// In the colour of secondary text.
    pub fn soft(self) -> Self {
        self.colour(theme::INK_SOFT)
    }
}

/// A text on one line.
pub fn label<T: Into<String>>(words: Words, text: T) -> impl Bundle + use<T> {
    (
        Text::new(text),
        words.fonts.style(words.step),
        TextColor(words.colour),
        TextLayout::no_wrap(),
        LineHeight::RelativeToFont(1.25),
        Pickable::IGNORE,
    )
}

/// A part of a text that is looked up, coloured or weighted by itself.
pub fn span<T: Into<String>>(words: Words, text: T) -> impl Bundle + use<T> {
    (
        TextSpan::new(joined(text.into())),
        words.fonts.style(words.step),
        TextColor(words.colour),
        LineHeight::RelativeToFont(1.5),
    )
}

/// A name or a heading: on one line where there is room, or else on as many as it needs, close together.
pub fn title<T: Into<String>>(words: Words, text: T) -> impl Bundle + use<T> {
    flowing(words, text, 1.25)
}

/// A text that flows over as many lines as it needs.
pub fn paragraph<T: Into<String>>(words: Words, text: T) -> impl Bundle + use<T> {
    flowing(words, text, 1.5)
}

fn flowing<T: Into<String>>(words: Words, text: T, line_height: f32) -> impl Bundle + use<T> {
    (
        Text::new(joined(text.into())),
        words.fonts.style(words.step),
        TextColor(words.colour),
        TextLayout { linebreak: LineBreak::WordOrCharacter, ..default() },
        LineHeight::RelativeToFont(line_height),
        // The layout reports a text's content as tall as at one word a line. What is cut off counts as large as it is:
        // without this, lists would scroll far beyond their end. Letters aren't cut, only children are, and it has none.
        // And no least width: a text that has one is measured as if it were that wide.
        Node { flex_shrink: 1.0, overflow: Overflow::clip_y(), ..default() },
        Pickable::IGNORE,
    )
}
