//! What one reads before the cards: what the exercise is about, and what the company does.

use super::{field, house};
use crate::{
    game::{
        display::Display,
        language::Speech,
        screens::{Go, Screen, dialog::dialog, middle},
        session::{CardTable, Sort},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, column, gap, label, paragraph, row, title},
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
    display: &Display,
) {
    let scenario = table.run().scenario();
    let fill = |sheet: &mut ChildSpawnerCommands, _: &mut Brush| {
        sheet.spawn(title(Words::new(fonts, Type::Small).soft(), speech.of(&scenario.place)));
        sheet.spawn(title(Words::new(fonts, Type::Heading), speech.of(&scenario.title)));
        sheet.spawn(paragraph(Words::new(fonts, Type::Body), speech.of(&scenario.briefing)));
        let purposes = Node {
            margin: UiRect::top(px(8)),
            flex_wrap: FlexWrap::Wrap,
            row_gap: px(10),
            flex_shrink: 0.0,
            ..row(10.0)
        };
        sheet.spawn(purposes).with_children(|purposes| {
            for purpose in Purpose::ALL {
                field::plain(purposes, fonts, speech, scenario, purpose);
            }
        });
    };
    page(screen, brush, display, fill, |buttons| {
        let back = speech.say("button-back");
        buttons.spawn(button(fonts, Kind::Secondary, "back", back, Go::To(Screen::Choose)));
        buttons.spawn(gap());
        buttons.spawn(button(fonts, Kind::Primary, "begin", speech.say("sorting-start"), Sort::GoOn));
    });
}

/// The company whose cards come next.
pub fn company(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    display: &Display,
) {
    let companies = &table.run().sorting().companies;
    let number = usize::from(table.company());
    let company = &companies[number];
    let fill = |sheet: &mut ChildSpawnerCommands, brush: &mut Brush| {
        let size = if display.narrow { 0.5 } else { 1.0 };
        let body = Node { align_items: AlignItems::FlexStart, flex_shrink: 0.0, ..row(28.0 * size) };
        sheet.spawn(body).with_children(|body| {
            body.spawn(brush.picture(&house(company), 156.0 * size, 132.0 * size));
            body.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(6.0) }).with_children(|words| {
                let text = speech.say_with(
                    "sorting-company-of",
                    [("number", (number as u32 + 1).into()), ("of", (companies.len() as u32).into())],
                );
                words.spawn(label(Words::new(fonts, Type::Small).soft(), text));
                words.spawn(title(Words::new(fonts, Type::Heading), speech.of(&company.name)));
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
                flex_shrink: 0.0,
                ..column(2.0)
            };
            sheet.spawn((note, BackgroundColor(theme::BLOSSOM_PALE))).with_children(|note| {
                note.spawn(title(Words::new(fonts, Type::Strong), text));
                note.spawn(paragraph(Words::new(fonts, Type::Body), speech.say("sorting-company-other")));
            });
        }
    };
    page(screen, brush, display, fill, |buttons| {
        let cards = [("cards", (company.cards.len() as u32).into())];
        let text = speech.say_with("sorting-company-cards", cards);
        buttons.spawn(title(Words::new(fonts, Type::Small).soft(), text));
        buttons.spawn(gap());
        buttons.spawn(button(fonts, Kind::Primary, "cards", speech.say("sorting-company-begin"), Sort::GoOn));
    });
}

/// One sheet before the landscape.
fn page(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    display: &Display,
    fill: impl FnOnce(&mut ChildSpawnerCommands, &mut Brush),
    foot: impl FnOnce(&mut ChildSpawnerCommands),
) {
    screen.spawn(brush.backdrop("title"));
    screen.spawn(middle()).with_children(|middle| {
        dialog(middle, display, (860.0, 34.0), |sheet| fill(sheet, brush), foot);
    });
}
