//! The pattern: its name, which of the four purposes were there, what that looks like here and what follows from it, and
//! one thing to try next; beside it the evidence.

use super::{Shown, evidence, sheet, stacked};
use crate::{
    game::{
        display::Display,
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Term, Words, card, column, focus::stop, label, paragraph, row, scroll_column, scroll_part, title,
        },
    },
    report::{Diagnosis, Symptoms, say_apprentice},
    scenario::{Pattern, Scenario},
    sim::{Hours, Purpose},
    texts::{glossary::purpose_term, purpose_word},
};
use bevy::prelude::*;

/// Between cards.
const SPACE: f32 = 12.0;
/// Room inside a card, from edge to edge.
const PADDING: f32 = 40.0;
/// The bar of the list stands in the page's margin.
const BAR: f32 = 14.0;
/// About how wide a letter of the display face runs, in units of its size.
const WIDE_LETTER: f32 = 1.0;
const NARROW_LETTER: f32 = 0.56;
/// Size of the largest step of type that a name is set in.
const NAME: f32 = 52.0;

pub fn build(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
    shown: &Shown,
) {
    let diagnosis = &shown.debrief.diagnosis;
    let scenario = session.scenario();
    if stacked(display) {
        told(page, fonts, speech, scenario, diagnosis, sheet(display).x - PADDING, (true, false));
        next(page, fonts, speech, scenario, diagnosis, true);
        copied(page, fonts, speech, scenario, shown);
        evidence::hours(page, fonts, speech, scenario, diagnosis, true);
        evidence::asks(page, brush, fonts, speech, scenario, diagnosis, true);
        return;
    }
    let room = sheet(display).x - SPACE;
    let left = (if display.drawer { 0.49 } else { 0.46 } * room).floor();
    page.spawn(Node { width: px(left), height: percent(100), flex_shrink: 0.0, ..column(SPACE) }).with_children(
        |side| {
            told(side, fonts, speech, scenario, diagnosis, left - PADDING, (display.drawer, true));
            next(side, fonts, speech, scenario, diagnosis, display.drawer);
        },
    );
    let side = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        height: percent(100),
        margin: UiRect::right(px(-BAR)),
        ..column(0.0)
    };
    page.spawn(side).with_children(|side| {
        scroll_column(side, UiRect::right(px(BAR - 6.0)), SPACE, |list| {
            copied(list, fonts, speech, scenario, shown);
            evidence::hours(list, fonts, speech, scenario, diagnosis, display.drawer);
            evidence::asks(list, brush, fonts, speech, scenario, diagnosis, display.drawer);
            // What a team or a trainee did and what was studied take the room of it.
            let symptoms = &diagnosis.symptoms;
            if !display.drawer
                && scenario.trainee.is_none()
                && symptoms.team.nights == 0
                && symptoms.studied == Hours::ZERO
            {
                known(list, fonts, speech, diagnosis.pattern);
            }
        });
    });
}

/// The pattern by name, and what it comes to.
fn told(
    side: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    scenario: &Scenario,
    diagnosis: &Diagnosis,
    room: f32,
    (narrow, fitted): (bool, bool),
) {
    let name = diagnosis.pattern.name(speech);
    let mut sheet = side.spawn((card(0.0), stop("pattern-name", &name)));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.flex_shrink = 0.0;
        if fitted {
            (node.flex_grow, node.flex_basis, node.flex_shrink) = (1.0, px(0), 1.0);
        }
        node.min_height = px(0);
        node.row_gap = px(0);
        node.padding = UiRect::right(px(6));
    });
    sheet.with_children(|sheet| {
        let head = Node { padding: UiRect::new(px(20), px(12), px(14), px(0)), flex_shrink: 0.0, ..column(2.0) };
        sheet.spawn(head).with_children(|head| {
            head.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("diagnosis-caption")));
            let step = if run(&name) * NAME <= room { Type::Figure } else { Type::Heading };
            head.spawn((title(Words::new(fonts, step), name), Term(diagnosis.pattern.term())));
        });
        scroll_part(sheet, fitted, UiRect::new(px(20), px(12), px(8), px(6)), 8.0, |list| {
            purposes(list, fonts, speech, scenario, &diagnosis.symptoms, narrow);
            let step = if narrow { Type::Body } else { Type::Reading };
            list.spawn(paragraph(Words::new(fonts, step), diagnosis.looks(speech, scenario)));
            list.spawn(paragraph(Words::new(fonts, step).soft(), diagnosis.follows(speech, scenario)));
            if let Some(gift) = diagnosis.gift(speech) {
                let words = Words::new(fonts, Type::Strong).colour(theme::SEAL);
                list.spawn((paragraph(words, gift), Term("gifted-closer")));
            }
        });
    });
}

/// What became of the player's way in the trainee's hands.
fn copied(list: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, scenario: &Scenario, shown: &Shown) {
    let said = say_apprentice(&shown.debrief, scenario, speech);
    if said.is_empty() {
        return;
    }
    let heading = speech.say("apprentice-heading");
    let mut sheet = list.spawn((card(6.0), stop("apprentice", &heading)));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.padding = UiRect::axes(px(20), px(12));
        node.flex_shrink = 0.0;
    });
    sheet.with_children(|sheet| {
        sheet.spawn(label(Words::new(fonts, Type::Strong), heading));
        for sentence in said {
            sheet.spawn(paragraph(Words::new(fonts, Type::Body), sentence));
        }
    });
}

/// The four patterns of the sales process; the one that it was stands out.
fn known(list: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, found: Pattern) {
    let mut sheet = list.spawn(card(0.0));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.flex_direction = FlexDirection::Row;
        node.align_items = AlignItems::Center;
        node.padding = UiRect::axes(px(20), px(8));
        node.column_gap = px(6);
        node.flex_shrink = 0.0;
    });
    sheet.with_children(|shelf| {
        for pattern in Pattern::KNOWN {
            let (fill, edge, ink) = if pattern == found {
                (theme::INK, theme::INK, theme::ON_STRONG)
            } else {
                (theme::PANEL, theme::HAIRLINE, theme::INK_SOFT)
            };
            shelf
                .spawn((
                    Node {
                        padding: UiRect::axes(px(10), px(2)),
                        border: UiRect::all(px(1.5)),
                        border_radius: BorderRadius::MAX,
                        flex_shrink: 0.0,
                        ..default()
                    },
                    BackgroundColor(fill),
                    BorderColor::all(edge),
                    Term(pattern.term()),
                ))
                .with_child(label(Words::new(fonts, Type::Small).colour(ink), pattern.name(speech)));
        }
    });
}

/// About how wide a name runs, in units of its size.
fn run(name: &str) -> f32 {
    name.chars().map(|letter| if letter.is_ascii() { NARROW_LETTER } else { WIDE_LETTER }).sum()
}

/// The four purposes as discs: filled where there was enough of one, a ring where ② was thin, pale where one was missing.
fn purposes(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    scenario: &Scenario,
    symptoms: &Symptoms,
    narrow: bool,
) {
    let (size, step) = if narrow { (32.0, Type::Label) } else { (44.0, Type::Title) };
    let shelf =
        Node { flex_shrink: 0.0, flex_wrap: FlexWrap::Wrap, row_gap: px(6), margin: UiRect::bottom(px(2)), ..row(0.0) };
    list.spawn(shelf).with_children(|shelf| {
        for purpose in Purpose::ALL {
            let colour = theme::purpose(purpose);
            let missing = symptoms.missing.contains(purpose) || symptoms.left_out.contains(purpose);
            let thin = purpose == Purpose::Nurturing && symptoms.is_thin();
            // A border on a fill of its own colour would show as a seam.
            let (fill, edge, border, ink) = match (missing, thin) {
                (true, _) => (theme::PANEL, theme::BORDER, 2.5, theme::INK_SOFT),
                (false, true) => (theme::PANEL, colour, 2.5, colour),
                (false, false) => (colour, colour, 0.0, theme::ON_STRONG),
            };
            let cell =
                Node { flex_grow: 1.0, flex_basis: px(if narrow { 100 } else { 0 }), min_width: px(0), ..row(8.0) };
            shelf.spawn((cell, Term(purpose_term(purpose)))).with_children(|cell| {
                cell.spawn((
                    Node {
                        width: px(size),
                        height: px(size),
                        border: UiRect::all(px(border)),
                        border_radius: BorderRadius::MAX,
                        align_items: AlignItems::Center,
                        justify_content: JustifyContent::Center,
                        flex_shrink: 0.0,
                        ..default()
                    },
                    BackgroundColor(fill),
                    BorderColor::all(edge),
                    Pickable::IGNORE,
                ))
                .with_child(label(Words::new(fonts, step).colour(ink), (purpose.index() + 1).to_string()));
                cell.spawn(column(0.0)).with_children(|words| {
                    let name = Words::new(fonts, Type::Small).colour(if missing { theme::INK_SOFT } else { colour });
                    words.spawn(label(name, purpose_word(speech, scenario, purpose)));
                    if missing || thin {
                        let id = if missing { "diagnosis-missing" } else { "diagnosis-thin" };
                        words.spawn(label(Words::new(fonts, Type::Small).colour(theme::SEAL), speech.say(id)));
                    }
                });
            });
        }
    });
}

/// One thing to try next.
fn next(
    side: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    scenario: &Scenario,
    diagnosis: &Diagnosis,
    narrow: bool,
) {
    let heading = speech.say("diagnosis-next");
    let mut sheet = side.spawn((card(0.0), stop("pattern-next", &heading)));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.flex_shrink = 0.0;
        node.padding = UiRect::new(px(20), px(18), px(12), px(14));
        node.row_gap = px(2);
    });
    sheet.insert(BackgroundColor(theme::CARD)).with_children(|card| {
        card.spawn(label(Words::new(fonts, Type::Label).colour(theme::PRIMARY), heading));
        let step = if narrow { Type::Body } else { Type::Reading };
        card.spawn(paragraph(Words::new(fonts, step), diagnosis.next(speech, scenario)));
    });
}
