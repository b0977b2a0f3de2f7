//! The widget kit: one widget a file. Widgets know the theme but nothing of selling; they say what was pressed by
//! sending the message that they were given.

pub mod button;
pub mod card;
pub mod choices;
pub mod empty;
pub mod focus;
pub mod phrases;
pub mod picture;
pub mod scroll;
pub mod strokes;
pub mod term;
pub mod text;
pub mod text_field;
pub mod tiles;

pub use button::{Kind, button, emit, face};
pub use card::{bar, card, column, gap, marked_bar, row};
pub use empty::empty;
pub use picture::Brush;
pub use scroll::{scroll_column, scroll_part, scroll_sheet};
pub use term::{LookUp, Term};
pub use text::{Words, label, paragraph, title};

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((button::plugin, choices::plugin, focus::plugin, scroll::plugin, term::plugin));
}
