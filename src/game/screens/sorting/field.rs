//! The four fields: a purpose with its numeral, its colour, its name and what it is for.

use crate::{
    game::{
        display::Display,
        language::Speech,
        session::Sort,
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Term, Words,
            choices::{NumberKey, key_cap},
            column, face, gap, label, paragraph, row, title,
        },
    },
    scenario::Scenario,
    sim::{Placement, Purpose},
    texts::{glossary::purpose_term, purpose_aim, purpose_name},
};
use bevy::prelude::*;

/// Height of a field to put a card on.
const HEIGHT: f32 = 150.0;
/// Narrower than this, four fields have no room side by side.
const ROOM_FOR_FOUR: f32 = 780.0;
/// The stripe in the purpose's colour along the upper edge.
const STRIPE: f32 = 6.0;
/// How much of a purpose's colour tints a field that is right.
const TINT: f32 = 0.14;

/// A field that the card in hand can be put on.
pub fn open(
    parent: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    scenario: &Scenario,
    purpose: Purpose,
    shape: &Node,
) {
    let number = purpose.index() + 1;
    let name = format!("{} {}", theme::numeral(purpose), purpose_name(speech, scenario, purpose));
    parent
        .spawn((
            face(Kind::Row, format!("place-{number}"), name, Sort::Place(purpose)),
            NumberKey(number),
            Term(purpose_term(purpose)),
        ))
        .insert(shape.clone())
        .with_children(|field| {
            let large = is_large(shape);
            words(field, fonts, speech, scenario, (purpose, large), |corner| key_cap(corner, fonts, number));
        });
}

/// The same field once the card is turned: what was answered and what is right, in words and signs.
pub fn turned(
    parent: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    scenario: &Scenario,
    (purpose, placed): (Purpose, &Placement),
    shape: &Node,
) {
    let (yours, right) = (placed.purpose == purpose, placed.accepts.contains(purpose));
    let text = match (yours, right) {
        (true, _) => Some("sorting-yours"),
        (false, true) if placed.is_right() => Some("sorting-also-right"),
        (false, true) => Some("sorting-right-answer"),
        (false, false) => None,
    };
    let (fill, border) = match (yours, right) {
        (_, true) => (theme::CARD.mix(&theme::purpose(purpose), TINT), theme::purpose(purpose)),
        (true, false) => (theme::CARD, theme::SEAL),
        (false, false) => (theme::PANEL, theme::HAIRLINE),
    };
    let strength = if yours || right { BorderColor::all(border) } else { BorderColor::all(theme::HAIRLINE) };
    parent.spawn((shape.clone(), BackgroundColor(fill), strength, Term(purpose_term(purpose)))).with_children(
        |field| {
            words(field, fonts, speech, scenario, (purpose, is_large(shape)), |corner| {
                if let Some(text) = text {
                    badge(corner, brush, fonts, right, speech.say(text));
                }
            });
        },
    );
}

/// A purpose to read about, smaller.
pub fn plain(parent: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, scenario: &Scenario, purpose: Purpose) {
    let node = Node {
        flex_grow: 1.0,
        flex_basis: px(180),
        padding: UiRect::new(px(12), px(12), px(8 + STRIPE as i32), px(10)),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(10)),
        overflow: Overflow::clip(),
        align_self: AlignSelf::Stretch,
        ..column(2.0)
    };
    let term = Term(purpose_term(purpose));
    parent.spawn((node, BackgroundColor(theme::CARD), BorderColor::all(theme::HAIRLINE), term)).with_children(
        |field| {
            field.spawn(stripe(purpose));
            let name = format!("{} {}", theme::numeral(purpose), purpose_name(speech, scenario, purpose));
            field.spawn(title(Words::new(fonts, Type::Strong).colour(theme::purpose(purpose)), name));
            field.spawn(paragraph(Words::new(fonts, Type::Small).soft(), purpose_aim(speech, purpose)));
        },
    );
}

/// A sign and a word for right or wrong.
fn badge(corner: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, right: bool, text: String) {
    let (icon, colour) = if right { ("icon/check", theme::PRIMARY) } else { ("icon/cross", theme::SEAL) };
    corner
        .spawn((
            Node {
                padding: UiRect::axes(px(8), px(4)),
                border_radius: BorderRadius::MAX,
                flex_shrink: 0.0,
                ..row(6.0)
            },
            BackgroundColor(colour),
            Pickable::IGNORE,
        ))
        .with_children(|badge| {
            badge.spawn(brush.tinted(icon, 13.0, theme::ON_STRONG));
            badge.spawn(label(Words::new(fonts, Type::Small).colour(theme::ON_STRONG), text));
        });
}

/// The shape of a field: four side by side, or two by two where they would be too narrow; lower where there is little room.
pub fn shape(display: &Display) -> Node {
    let little_room = display.low || display.narrow;
    let basis = if display.size.x < ROOM_FOR_FOUR { display.size.x * 0.4 } else { 0.0 };
    Node {
        flex_grow: 1.0,
        flex_basis: px(basis),
        min_height: px(if little_room { 0.0 } else { HEIGHT }),
        padding: UiRect::new(px(16), px(14), px(6.0 + STRIPE), px(10)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(12)),
        overflow: Overflow::clip(),
        align_items: AlignItems::Stretch,
        justify_content: JustifyContent::FlexStart,
        ..column(2.0)
    }
}

fn is_large(shape: &Node) -> bool {
    shape.min_height == px(HEIGHT)
}

fn stripe(purpose: Purpose) -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            left: px(0),
            right: px(0),
            top: px(0),
            height: px(STRIPE),
            border_radius: BorderRadius::top(px(9)),
            ..default()
        },
        BackgroundColor(theme::purpose(purpose)),
        Pickable::IGNORE,
    )
}

/// What stands on a field; `corner` fills its upper right.
fn words(
    field: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    scenario: &Scenario,
    (purpose, large): (Purpose, bool),
    corner: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let colour = theme::purpose(purpose);
    field.spawn(stripe(purpose));
    let name = || title(Words::new(fonts, Type::Title).colour(colour), purpose_name(speech, scenario, purpose));
    let step = if large { Type::Figure } else { Type::Title };
    field.spawn((Node { flex_wrap: FlexWrap::Wrap, ..row(8.0) }, Pickable::IGNORE)).with_children(|line| {
        line.spawn(label(Words::new(fonts, step).colour(colour), theme::numeral(purpose)));
        // A low field has its name beside its numeral.
        let beside = Node { flex_grow: 1.0, ..column(0.0) };
        if large {
            line.spawn(gap());
        } else {
            line.spawn((beside, Pickable::IGNORE)).with_child(name());
        }
        corner(line);
    });
    if large {
        field.spawn(name());
    }
    field.spawn(paragraph(Words::new(fonts, Type::Body), purpose_aim(speech, purpose)));
}
