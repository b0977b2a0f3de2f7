//! What the panes of the side panel share: a row for something that can be done, and the cross that leads away.

use super::Turn;
use crate::{
    coach::Call,
    game::{
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, column, face, label, paragraph, row, tiles},
    },
    sim::{Hours, Purpose, Refusal, Yen},
    texts::{clock_hours, refuse, yen},
};
use bevy::{prelude::*, ui::InteractionDisabled};

/// A row that does something when it is pressed; pale and dead where it can't be done.
pub fn offer<'a, M: Message + Clone>(
    page: &'a mut ChildSpawnerCommands,
    key: &str,
    name: &str,
    message: M,
    possible: bool,
    height: f32,
) -> EntityCommands<'a> {
    let mut line = page.spawn(face(Kind::Row, key, name, message));
    line.insert(Node {
        min_height: px(height),
        padding: UiRect::axes(px(6), px(1)),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(10)),
        flex_shrink: 0.0,
        ..row(7.0)
    });
    if !possible {
        line.insert((InteractionDisabled, BackgroundColor(theme::PANEL)));
    }
    line
}

/// Name and detail of a row.
pub fn what(line: &mut ChildSpawnerCommands, fonts: &Fonts, name: String, detail: Option<String>, ink: Color) {
    line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_children(|words| {
        words.spawn(label(Words::new(fonts, Type::Strong).colour(ink), name));
        if let Some(detail) = detail {
            words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), detail));
        }
    });
}

/// Time and money that a row costs.
pub fn price(line: &mut ChildSpawnerCommands, fonts: &Fonts, time: Hours, expenses: Yen, colour: Color) {
    line.spawn((Node { align_items: AlignItems::FlexEnd, flex_shrink: 0.0, ..column(2.0) }, Pickable::IGNORE))
        .with_children(|cost| {
            tiles::cost(cost, time, colour);
            if expenses.0 > 0 {
                cost.spawn(label(Words::new(fonts, Type::Small).soft(), yen(expenses)));
            }
        });
}

/// The numeral of a purpose on its colour.
pub fn badge(line: &mut ChildSpawnerCommands, fonts: &Fonts, purpose: Purpose, colour: Color) {
    line.spawn((square(32.0, 8.0), BackgroundColor(colour), Pickable::IGNORE))
        .with_child(label(Words::new(fonts, Type::Title).colour(theme::ON_STRONG), theme::numeral(purpose)));
}

/// A square whose content stands in its middle.
fn square(size: f32, radius: f32) -> Node {
    Node {
        width: px(size),
        height: px(size),
        border_radius: BorderRadius::all(px(radius)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    }
}

/// The sign of what somebody calls for: icon, text id, colour.
pub fn call_mark(call: Call) -> Option<(&'static str, &'static str, Color)> {
    match call {
        Call::Complaint => Some(("icon/attention", "call-complaint", theme::SEAL)),
        Call::Inquiry => Some(("icon/answer", "call-inquiry", theme::SEAL)),
        Call::Ready => Some(("icon/ask", "call-ready", theme::purpose(Purpose::Closing))),
        Call::Cold => Some(("icon/clock", "call-cold", theme::purpose(Purpose::Prospecting))),
        Call::Calm | Call::Done => None,
    }
}

/// Why it can't be done, as short as a row needs it.
pub fn why_not(speech: &Speech, refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooLate { needs, .. } => speech.say_with("hint-too-late", [("hours", clock_hours(*needs).into())]),
        other => refuse(speech, other),
    }
}

/// The cross in the corner of a pane.
pub fn cross(head: &mut ChildSpawnerCommands, brush: &mut Brush, speech: &Speech, away: Turn) {
    head.spawn(face(Kind::Plain, "overview", speech.say("button-list"), away))
        .insert(Node { padding: UiRect::all(px(5)), border_radius: BorderRadius::all(px(8)), ..default() })
        .with_child(brush.tinted("icon/cross", 18.0, theme::INK_SOFT));
}
