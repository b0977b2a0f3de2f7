//! What one reads before the cards: what the exercise is about, and what the company does.

use super::{field, house};
use crate::{
    game::{
        language::Speech,
        screens::{Go, Screen, middle},
        session::{CardTable, Sort},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, card, column, gap, label, paragraph, row},
    },
    sim::Purpose,
};
use bevy::prelude::*;

/// The title, the task and the four purposes.
pub fn briefing(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
) {
    let scenario = table.run().scenario();
    page(screen, brush, |sheet, _| {
        sheet.spawn(label(Words::new(fonts, Type::Small).soft(), speech.of(&scenario.place)));
        sheet.spawn(label(Words::new(fonts, Type::Heading), speech.of(&scenario.title)));
        sheet.spawn(paragraph(Words::new(fonts, Type::Body), speech.of(&scenario.briefing)));
        sheet.spawn(Node { margin: UiRect::top(px(8)), ..row(10.0) }).with_children(|purposes| {
            for purpose in Purpose::ALL {
                field::plain(purposes, fonts, speech, scenario, purpose);
            }
        });
        sheet.spawn(Node { margin: UiRect::top(px(12)), ..row(10.0) }).with_children(|buttons| {
            let back = speech.say("button-back");
            buttons.spawn(button(fonts, Kind::Secondary, "back", back, Go::To(Screen::Choose)));
            buttons.spawn(gap());
            buttons.spawn(button(fonts, Kind::Primary, "begin", speech.say("sorting-start"), Sort::GoOn));
        });
    });
}

/// The company whose cards come next.
pub fn company(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
) {
    let companies = &table.run().sorting().companies;
    let number = usize::from(table.company());
    let company = &companies[number];
    page(screen, brush, |sheet, brush| {
        sheet.spawn(Node { align_items: AlignItems::FlexStart, ..row(28.0) }).with_children(|body| {
            body.spawn(brush.picture(&house(company), 156.0, 132.0));
            body.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(6.0) }).with_children(|words| {
                let text = speech.say_with(
                    "sorting-company-of",
                    [("number", (number as u32 + 1).into()), ("of", (companies.len() as u32).into())],
                );
                words.spawn(label(Words::new(fonts, Type::Small).soft(), text));
                words.spawn(label(Words::new(fonts, Type::Heading), speech.of(&company.name)));
                words.spawn(paragraph(Words::new(fonts, Type::Reading), speech.of(&company.about)));
            });
        });
        if let Some(before) = number.checked_sub(1) {
            let text = speech.say_with(
                "sorting-company-right",
                [
                    ("name", speech.of(&companies[before].name).into()),
                    ("right", (table.run().exercise().right_of(before as u8) as u32).into()),
                    ("cards", (companies[before].cards.len() as u32).into()),
                ],
            );
            let note = Node {
                padding: UiRect::axes(px(16), px(10)),
                margin: UiRect::top(px(8)),
                border_radius: BorderRadius::all(px(10)),
                ..column(2.0)
            };
            sheet.spawn((note, BackgroundColor(theme::BLOSSOM_PALE))).with_children(|note| {
                note.spawn(label(Words::new(fonts, Type::Strong), text));
                note.spawn(paragraph(Words::new(fonts, Type::Body), speech.say("sorting-company-other")));
            });
        }
        sheet.spawn(Node { margin: UiRect::top(px(12)), ..row(10.0) }).with_children(|buttons| {
            let cards = [("cards", (company.cards.len() as u32).into())];
            let text = speech.say_with("sorting-company-cards", cards);
            buttons.spawn(label(Words::new(fonts, Type::Small).soft(), text));
            buttons.spawn(gap());
            buttons.spawn(button(fonts, Kind::Primary, "cards", speech.say("sorting-company-begin"), Sort::GoOn));
        });
    });
}

/// One sheet before the landscape.
fn page(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fill: impl FnOnce(&mut ChildSpawnerCommands, &mut Brush),
) {
    screen.spawn(brush.backdrop("title"));
    screen.spawn(middle()).with_children(|middle| {
        middle.spawn((Node { width: px(860), ..column(0.0) }, Pickable::IGNORE)).with_children(|frame| {
            frame.spawn(card(34.0)).with_children(|sheet| fill(sheet, brush));
        });
    });
}
