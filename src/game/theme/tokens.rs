//! Meanings of colours, each with what it must stand out from. A token can't be written without saying so, and the test below
//! holds the palette to it: by the formula of WCAG 2.2, 4.5 : 1 for text and 3 : 1 for shapes that mean something.

use super::palette;
use bevy::color::Color;

/// What a colour is for.
#[cfg(test)]
enum Role {
    /// Something lies on it.
    Ground,
    /// Text, on these grounds.
    Text(&'static [Color]),
    /// A shape that means something (the fill of a bar, a mark, a ring, the border of a control), on these grounds.
    Shape(&'static [Color]),
    /// Nobody needs to tell it from anything: hairlines, veils, tints.
    Decoration,
}

/// Writes tokens down as constants, and for the test as a table.
macro_rules! tokens {
    ($($(#[$doc:meta])* $name:ident = $raw:ident: $role:expr;)*) => {
        $($(#[$doc])* pub const $name: Color = palette::$raw;)*

        #[cfg(test)]
        const TOKENS: &[(&str, Color, Role)] = &[$((stringify!($name), palette::$raw, $role)),*];
    };
}

/// Everything that text and shapes lie on.
#[cfg(test)]
const GROUNDS: &[Color] = &[PANEL, CARD, BEHIND, TRACK, BLOSSOM_PALE];

tokens! {
    /// Panels.
    PANEL = PAPER: Role::Ground;
    /// Cards and rows on panels.
    CARD = PAPER_WARM: Role::Ground;
    /// The window behind everything.
    BEHIND = GROUND: Role::Ground;
    /// Tracks of bars, empty tiles, hovered rows.
    TRACK = SAND: Role::Ground;
    /// News, chosen rows.
    BLOSSOM_PALE = BLOSSOM_PALE: Role::Ground;
    /// Hairlines around and between what can't be pressed.
    HAIRLINE = LINE: Role::Decoration;
    /// Borders of what can be pressed, thumbs of scroll bars, lines under terms.
    BORDER = LINE_STRONG: Role::Shape(GROUNDS);
    /// Text.
    INK = INK: Role::Text(&[PANEL, CARD, BEHIND, TRACK, BLOSSOM_PALE, BLOSSOM]);
    /// Secondary text, and what can't be done.
    INK_SOFT = INK_SOFT: Role::Text(GROUNDS);
    /// Text on primary buttons, chips and badges.
    ON_STRONG = PAPER_WARM: Role::Text(&[PRIMARY, PRIMARY_HOVER, PRIMARY_PRESSED, SEAL, WARNING, GOOD, INK, INK_SOFT]);
    /// The one primary action of a screen; the player; the ring around what has the focus.
    PRIMARY = INDIGO: Role::Text(GROUNDS);
    /// The primary action under the pointer.
    PRIMARY_HOVER = INDIGO_LIGHT: Role::Shape(GROUNDS);
    /// The primary action pressed.
    PRIMARY_PRESSED = INDIGO_DARK: Role::Shape(GROUNDS);
    /// Hours left and money made. Too pale for its ground, it is outlined: see [`edge`].
    HOUR = HONEY: Role::Decoration;
    /// The outline of what is filled with [`HOUR`].
    HOUR_EDGE = HONEY_DARK: Role::Shape(GROUNDS);
    /// Grades, bad moves, errors.
    SEAL = SEAL: Role::Text(GROUNDS);
    /// What is unusual.
    WARNING = AMBER: Role::Text(GROUNDS);
    /// What is in order, and how to get there.
    GOOD = LEAF: Role::Text(GROUNDS);
    /// Tints and accents of bloom.
    BLOSSOM = BLOSSOM: Role::Decoration;
    /// Bloom that means something: the border of what is chosen, a chance, how sure one is.
    PETAL = PETAL: Role::Shape(GROUNDS);
    /// The veil under dialogs.
    VEIL = NIGHT: Role::Decoration;
}

/// The outline of a fill that is too pale for its ground.
pub fn edge(fill: Color) -> Option<Color> {
    (fill == HOUR).then_some(HOUR_EDGE)
}

#[cfg(test)]
mod tests {
    use super::{super::purpose, *};
    use crate::sim::Purpose;
    use bevy::color::{Luminance, Mix};

    const TEXT: f32 = 4.5;
    const SHAPE: f32 = 3.0;

    /// How far two colours stand apart, from 1 to 21.
    fn contrast(one: Color, other: Color) -> f32 {
        let (one, other) = (one.to_linear().luminance() + 0.05, other.to_linear().luminance() + 0.05);
        one.max(other) / one.min(other)
    }

    fn assert_apart(name: &str, colour: Color, grounds: &[Color], least: f32) {
        for &ground in grounds {
            let apart = contrast(colour, ground);
            assert!(apart >= least, "{name} on {:?}: {apart:.2} : 1", ground.to_srgba());
        }
    }

    #[test]
    fn the_formula_is_that_of_the_guidelines() {
        assert!((contrast(Color::WHITE, Color::BLACK) - 21.0).abs() < 0.01);
        assert!((contrast(Color::WHITE, Color::srgb_u8(0x76, 0x76, 0x76)) - 4.54).abs() < 0.01);
    }

    #[test]
    fn every_colour_stands_out_from_what_it_lies_on() {
        for (name, colour, role) in TOKENS {
            match role {
                Role::Text(grounds) => assert_apart(name, *colour, grounds, TEXT),
                Role::Shape(grounds) => assert_apart(name, *colour, grounds, SHAPE),
                Role::Ground | Role::Decoration => {}
            }
        }
    }

    #[test]
    fn purposes_can_be_read_everywhere_and_be_read_on() {
        for one in Purpose::ALL {
            let colour = purpose(one);
            assert_apart(&format!("{one:?}"), colour, GROUNDS, TEXT);
            assert_apart(&format!("{one:?} under its numeral"), ON_STRONG, &[colour], TEXT);
            // The fields of the sorting exercise are tinted once they are answered.
            assert_apart(&format!("{one:?} on its tint"), colour, &[CARD.mix(&colour, 0.14)], TEXT);
        }
    }

    #[test]
    fn pale_fills_have_an_outline() {
        for (name, colour, _) in TOKENS.iter().filter(|(_, colour, _)| edge(*colour).is_some()) {
            let outline = edge(*colour).unwrap_or(*colour);
            assert_apart(name, outline, &[PANEL, CARD, BEHIND, TRACK], SHAPE);
        }
        assert_eq!(edge(PRIMARY), None);
    }
}
