//! What the panes of the side panel share: a row for something that can be done, and the cross that leads away.

use super::Turn;
use crate::{
    coach::Call,
    game::{
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, column, face, label, paragraph, row, tiles, title},
    },
    sim::{Activity, Hours, Purpose, Purposes, Refusal, Stage, Yen},
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
        padding: UiRect::axes(px(6), px(2)),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(10)),
        flex_shrink: 0.0,
        ..row(8.0)
    });
    if !possible {
        line.insert((InteractionDisabled, BackgroundColor(theme::PANEL)));
    }
    line
}

/// Name and detail of a row.
pub fn what(line: &mut ChildSpawnerCommands, fonts: &Fonts, name: String, detail: Option<String>, ink: Color) {
    line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_children(|words| {
        words.spawn(title(Words::new(fonts, Type::Strong).colour(ink), name));
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

/// The colour of the first of these purposes; of none at all, that of secondary text.
pub fn colour(purposes: Purposes) -> Color {
    purposes.first().map_or(theme::INK_SOFT, theme::purpose)
}

/// The sign of an activity on the colours of the purposes that it serves, with their numerals. Where it can't be done, all stand
/// on another colour.
pub fn badge(
    line: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    icon: &str,
    purposes: Purposes,
    instead: Option<Color>,
) {
    let count = purposes.len() as usize;
    line.spawn((
        Node {
            width: px(36),
            height: px(32),
            // The numerals stand out over its corner.
            margin: UiRect::right(px(4)),
            flex_shrink: 0.0,
            align_items: AlignItems::Stretch,
            ..row(0.0)
        },
        Pickable::IGNORE,
    ))
    .with_children(|badge| {
        if count == 0 {
            let fill = instead.unwrap_or(theme::INK_SOFT);
            badge.spawn((part(true, true), BackgroundColor(fill), Pickable::IGNORE));
        }
        for (place, purpose) in purposes.iter().enumerate() {
            let fill = instead.unwrap_or_else(|| theme::purpose(purpose));
            badge.spawn((part(place == 0, place + 1 == count), BackgroundColor(fill), Pickable::IGNORE));
        }
        badge
            .spawn((
                Node { position_type: PositionType::Absolute, left: px(6), top: px(3), ..default() },
                Pickable::IGNORE,
            ))
            .with_child(brush.tinted(icon, 20.0, theme::ON_STRONG));
        if count > 0 {
            badge.spawn(corner()).with_children(|corner| {
                for purpose in purposes.iter() {
                    let ink = instead.unwrap_or_else(|| theme::purpose(purpose));
                    corner.spawn(label(Words::new(fonts, Type::Small).colour(ink), theme::numeral(purpose)));
                }
            });
        }
    });
}

/// Where the numerals of a badge stand: its lower right corner.
fn corner() -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            right: px(-3),
            bottom: px(-3),
            padding: UiRect::axes(px(1), px(0)),
            border_radius: BorderRadius::MAX,
            ..row(0.0)
        },
        BackgroundColor(theme::CARD),
        Pickable::IGNORE,
    )
}

/// A part of a badge, round where the badge ends.
fn part(first: bool, last: bool) -> Node {
    let corner = |round: bool| px(if round { 8.0 } else { 0.0 });
    Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::new(corner(first), corner(last), corner(last), corner(first)),
        ..default()
    }
}

/// The sign of what somebody at this stage calls for: icon, text id, colour.
pub fn call_mark(call: Call, stage: Stage) -> Option<(&'static str, &'static str, Color)> {
    let customer = stage == Stage::Customer;
    match call {
        Call::Complaint => Some(("icon/complaint", "call-complaint", theme::SEAL)),
        Call::Inquiry if customer => Some(("icon/question", "call-question", theme::purpose(Purpose::AfterFollow))),
        Call::Inquiry => Some(("icon/answer", "call-inquiry", theme::SEAL)),
        Call::Ready if customer => Some(("icon/cross_sell", "call-due", theme::purpose(Purpose::Closing))),
        Call::Ready => Some(("icon/ask", "call-ready", theme::purpose(Purpose::Closing))),
        Call::Cold => Some(("icon/clock", "call-cold", theme::purpose(Purpose::Prospecting))),
        Call::Calm | Call::Done => None,
    }
}

/// The sign of an activity.
pub fn activity_icon(activity: Activity) -> &'static str {
    match activity {
        Activity::Rapport => "icon/rapport",
        Activity::Information => "icon/information",
        Activity::Consultation => "icon/consultation",
        Activity::Visit | Activity::SellingVisit | Activity::FullVisit => "icon/visit",
        Activity::Answer => "icon/answer",
        Activity::Proposal => "icon/proposal",
        Activity::Ask => "icon/ask",
        Activity::Discount => "icon/discount",
        Activity::Invite => "icon/invite",
        Activity::CheckIn => "icon/check_in",
        Activity::Support => "icon/support",
        Activity::Complaint => "icon/complaint",
        Activity::CrossSell => "icon/cross_sell",
        Activity::Referral => "icon/referral",
    }
}

/// Why it can't be done, as short as a row needs it.
pub fn why_not(speech: &Speech, refusal: &Refusal) -> String {
    match refusal {
        Refusal::AlreadyInvited => speech.say("hint-invited"),
        Refusal::NobodyInvited => speech.say("hint-nobody-invited"),
        Refusal::TooLate { needs, .. } => speech.say_with("hint-too-late", [("hours", clock_hours(*needs).into())]),
        other => refuse(speech, other),
    }
}

/// The cross in the corner of a pane.
pub fn cross(head: &mut ChildSpawnerCommands, brush: &mut Brush, speech: &Speech, away: Turn) {
    head.spawn(face(Kind::Plain, "overview", speech.say("button-list"), away))
        .insert(Node { padding: UiRect::all(px(4)), border_radius: BorderRadius::all(px(8)), ..default() })
        .with_child(brush.tinted("icon/cross", 18.0, theme::INK_SOFT));
}
