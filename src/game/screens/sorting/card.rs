//! A card and the four fields; once it is sorted, the verdict and the reason.

use super::{MARGIN, field, house};
use crate::{
    game::{
        display::Display,
        language::Speech,
        screens::{Go, Menu},
        session::{CardTable, Sort},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, column, face, gap, label, paragraph, row, scroll_column, title},
    },
    sim::{CardId, Placement, Purpose},
    texts::verdict,
};
use bevy::prelude::*;

/// The card is no wider than one reads comfortably, and at least so high.
const MEASURE: f32 = 900.0;
const CARD: f32 = 108.0;
/// Width of a reason: beside it there is room for the sign and the button in the smallest window.
const REASON: f32 = 680.0;
/// How askew the cards lie that are under it, in degrees.
const TILTS: [f32; 2] = [-1.6, 1.1];
/// So many cards have room for a sign on their tile.
const ROOM_FOR_SIGNS: usize = 20;

pub fn build(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    display: &Display,
    (id, placed): (CardId, Option<Placement>),
) {
    // Where there is little room, the page scrolls, and everything on it stands closer together.
    let little_room = has_little_room(display);
    let margin = if little_room { Vec2::splat(display.margin()) } else { MARGIN };
    let page = Node { width: percent(100), height: percent(100), ..column(0.0) };
    screen.spawn((page, Pickable::IGNORE)).with_children(|page| {
        let edges = UiRect::axes(px(margin.x), px(margin.y));
        if little_room {
            scroll_column(page, edges, 10.0, |page| {
                fill(page, brush, fonts, speech, table, display, id, placed.as_ref());
            });
        } else {
            let page_ = Node { width: percent(100), height: percent(100), padding: edges, ..column(12.0) };
            page.spawn((page_, Pickable::IGNORE)).with_children(|page| {
                fill(page, brush, fonts, speech, table, display, id, placed.as_ref());
            });
        }
    });
}

/// Lower than this, a card with its four fields has no room on one page, in interface units.
const ROOM_FOR_CARD: f32 = 620.0;

fn has_little_room(display: &Display) -> bool {
    display.low || display.narrow || display.size.y < ROOM_FOR_CARD
}

fn fill(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    display: &Display,
    id: CardId,
    placed: Option<&Placement>,
) {
    let little_room = has_little_room(display);
    head(page, brush, fonts, speech, table, id, little_room);
    let under = table.run().exercise().cards() - table.run().exercise().placements().len();
    let under = if placed.is_some() { under } else { under - 1 };
    pile(page, fonts, speech.of(&table.run().card(id).activity), under, little_room);
    // The card stays where it is; what is said about it comes where the question was.
    let below = Node {
        flex_grow: if little_room { 0.0 } else { 1.0 },
        flex_basis: if little_room { auto() } else { px(0) },
        flex_shrink: if little_room { 0.0 } else { 1.0 },
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..column(0.0)
    };
    page.spawn((below, Pickable::IGNORE)).with_children(|below| match placed {
        None => {
            below.spawn(title(Words::new(fonts, Type::Label), speech.say("sorting-question")));
        }
        Some(placed) => reason(below, brush, fonts, speech, table, placed),
    });
    let fields = Node {
        align_items: AlignItems::Stretch,
        flex_wrap: FlexWrap::Wrap,
        row_gap: px(10),
        flex_shrink: 0.0,
        ..row(if little_room { 10.0 } else { 14.0 })
    };
    let shape = field::shape(display);
    page.spawn((fields, Pickable::IGNORE)).with_children(|fields| {
        for purpose in Purpose::ALL {
            let scenario = table.run().scenario();
            match placed {
                None => field::open(fields, fonts, speech, scenario, purpose, &shape),
                Some(placed) => field::turned(fields, brush, fonts, speech, scenario, (purpose, placed), &shape),
            }
        }
    });
    // With little room, what was read before the first card comes after what has to be decided.
    if little_room {
        let about = paragraph(Words::new(fonts, Type::Body).soft(), speech.of(&table.run().company(id).about));
        page.spawn((Node { flex_shrink: 0.0, ..column(0.0) }, Pickable::IGNORE)).with_child(about);
    }
}

/// Which company, how far, the menu.
fn head(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    id: CardId,
    little_room: bool,
) {
    let company = table.run().company(id);
    page.spawn((Node { flex_shrink: 0.0, ..row(14.0) }, Pickable::IGNORE)).with_children(|head| {
        let size = if little_room { 0.75 } else { 1.0 };
        head.spawn(brush.picture(&house(company), 66.0 * size, 56.0 * size));
        // Beside what the company does, its name is no wider than it has to be; alone it takes what there is.
        let grow = if little_room { 1.0 } else { 0.0 };
        head.spawn((Node { flex_grow: grow, ..column(4.0) }, Pickable::IGNORE)).with_children(|words| {
            words.spawn(title(Words::new(fonts, Type::Title), speech.of(&company.name)));
            words.spawn((Node { flex_wrap: FlexWrap::Wrap, ..row(10.0) }, Pickable::IGNORE)).with_children(|line| {
                let done = table.run().exercise().placements().filter(|placed| placed.card.company == id.company);
                let done: Vec<bool> = done.map(|placed| placed.is_right()).collect();
                // The card that has just been turned is still the one in hand.
                let number =
                    if table.run().exercise().card_in_hand() == Some(id) { done.len() + 1 } else { done.len() };
                tiles(line, brush, &done, number, company.cards.len());
                let text = speech.say_with(
                    "sorting-card-of",
                    [("number", (number as u32).into()), ("of", (company.cards.len() as u32).into())],
                );
                line.spawn(label(Words::new(fonts, Type::Small).soft(), text));
            });
        });
        if !little_room {
            let node = Node { flex_grow: 1.0, flex_basis: px(0), padding: UiRect::axes(px(18), px(0)), ..column(0.0) };
            head.spawn((node, Pickable::IGNORE))
                .with_child(paragraph(Words::new(fonts, Type::Body).soft(), speech.of(&company.about)));
        }
        let right = table.run().exercise().score().right;
        let text = speech.say_with("sorting-right-so-far", [("right", right.into())]);
        head.spawn(label(Words::new(fonts, Type::Label), text));
        head.spawn(face(Kind::Plain, "menu", speech.say("top-menu"), Go::Open(Menu::Pause)))
            .insert(Node { padding: UiRect::all(px(6)), border_radius: BorderRadius::all(px(8)), ..default() })
            .with_child(brush.tinted("icon/menu", 22.0, theme::INK_SOFT));
    });
}

/// A tile for each of the company's cards: right, wrong, in hand, to come.
fn tiles(line: &mut ChildSpawnerCommands, brush: &mut Brush, done: &[bool], number: usize, cards: usize) {
    let signs = cards <= ROOM_FOR_SIGNS;
    let size = if signs { 18.0 } else { 10.0 };
    line.spawn((row(4.0), Pickable::IGNORE)).with_children(|tiles| {
        for place in 0..cards {
            let (fill, sign) = match done.get(place) {
                Some(true) => (theme::PRIMARY, Some("icon/check")),
                Some(false) => (theme::SEAL, Some("icon/cross")),
                None => (theme::PANEL, None),
            };
            let border = match sign {
                Some(_) => fill,
                None if place + 1 == number => theme::PRIMARY,
                None => theme::BORDER,
            };
            let node = Node {
                width: px(size),
                height: px(size),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(4)),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                flex_shrink: 0.0,
                ..default()
            };
            let mut tile = tiles.spawn((node, BackgroundColor(fill), BorderColor::all(border), Pickable::IGNORE));
            if let Some(sign) = sign.filter(|_| signs) {
                tile.with_child(brush.tinted(sign, 11.0, theme::ON_STRONG));
            }
        }
    });
}

/// The card on the pile of those that are still to come.
fn pile(page: &mut ChildSpawnerCommands, fonts: &Fonts, activity: &str, under: usize, little_room: bool) {
    let table = Node {
        flex_grow: if little_room { 0.0 } else { 1.0 },
        flex_basis: if little_room { auto() } else { px(0) },
        flex_shrink: 0.0,
        padding: UiRect::new(px(0), px(0), px(14), px(8)),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Stretch,
        ..row(0.0)
    };
    page.spawn((table, Pickable::IGNORE)).with_children(|table| {
        table
            .spawn((Node { width: percent(100), max_width: px(MEASURE), ..default() }, Pickable::IGNORE))
            .with_children(|pile| {
                for tilt in TILTS.into_iter().take(under) {
                    let node = Node {
                        position_type: PositionType::Absolute,
                        width: percent(100),
                        height: percent(100),
                        ..default()
                    };
                    pile.spawn(paper(node)).insert(UiTransform::from_rotation(Rot2::degrees(tilt)));
                }
                let node = Node {
                    width: percent(100),
                    min_height: px(if little_room { 0.0 } else { CARD }),
                    padding: if little_room { UiRect::axes(px(16), px(8)) } else { UiRect::axes(px(40), px(18)) },
                    justify_content: JustifyContent::Center,
                    ..column(0.0)
                };
                pile.spawn(paper(node)).with_children(|card| {
                    card.spawn(title(Words::new(fonts, Type::Heading), activity))
                        .insert(TextLayout { justify: Justify::Center, linebreak: LineBreak::WordOrCharacter });
                });
            });
    });
}

/// The face of a card.
fn paper(node: Node) -> impl Bundle {
    (
        Node { border: UiRect::all(px(1.5)), border_radius: BorderRadius::all(px(14)), ..node },
        BackgroundColor(theme::CARD),
        BorderColor::all(theme::BORDER),
        Pickable::IGNORE,
    )
}

/// Right or wrong, why, and on.
fn reason(
    below: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    placed: &Placement,
) {
    let (icon, colour) = if placed.is_right() { ("icon/check", theme::PRIMARY) } else { ("icon/cross", theme::SEAL) };
    below
        .spawn((
            Node {
                width: percent(100),
                max_width: px(REASON + 320.0),
                flex_shrink: 0.0,
                padding: UiRect::axes(px(20), px(12)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(14)),
                flex_wrap: FlexWrap::Wrap,
                row_gap: px(8),
                ..row(18.0)
            },
            BackgroundColor(theme::PANEL),
            BorderColor::all(colour),
            Pickable::IGNORE,
        ))
        .with_children(|line| {
            line.spawn((
                Node {
                    width: px(46),
                    height: px(46),
                    border_radius: BorderRadius::MAX,
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    flex_shrink: 0.0,
                    ..default()
                },
                BackgroundColor(colour),
                Pickable::IGNORE,
            ))
            .with_child(brush.tinted(icon, 24.0, theme::ON_STRONG));
            let words = Node { flex_grow: 1.0, flex_basis: px(380), max_width: px(REASON), ..column(2.0) };
            line.spawn((words, Pickable::IGNORE)).with_children(|words| {
                words.spawn(title(Words::new(fonts, Type::Title).colour(colour), verdict(speech, placed)));
                let reason = speech.of(&table.run().card(placed.card).because);
                words.spawn(paragraph(Words::new(fonts, Type::Reading), reason));
            });
            let next = match table.run().exercise().card_in_hand() {
                None => "sorting-to-result",
                Some(card) if card.company != placed.card.company => "sorting-next-company",
                Some(_) => "sorting-next",
            };
            line.spawn(gap());
            line.spawn(button(fonts, Kind::Primary, "next", speech.say(next), Sort::GoOn));
        });
}
