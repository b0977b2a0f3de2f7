//! What it came to: score and grade, right by company, which purposes were taken for which, and every card that went wrong.

use super::MARGIN;
use crate::{
    game::{
        display::Display,
        language::Speech,
        screens::{Go, Screen, debrief::talk_over, heading, score},
        session::{CardTable, Sort},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Term, Words, bar, button, card, column, focus::stop, gap, label, paragraph, row,
            scroll_column, scroll_part, title,
        },
    },
    report::last_word_of_sorting,
    sim::{Placement, Purpose, SortingScore},
    texts::{either_purpose, glossary::purpose_term, mix_up, numbered_purpose, purpose_name},
};
use bevy::prelude::*;

/// More pairs of purposes than this nobody takes to heart at once.
const MIX_UPS: usize = 2;

pub fn build(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    display: &Display,
) {
    let score = table.run().exercise().score();
    if display.low || display.narrow {
        let margin = display.margin();
        screen
            .spawn((Node { width: percent(100), height: percent(100), ..column(0.0) }, Pickable::IGNORE))
            .with_children(|screen| {
                scroll_column(screen, UiRect::all(px(margin)), 12.0, |page| {
                    head(page, brush, fonts, speech, table, &score);
                    by_company(page, fonts, speech, table);
                    by_purpose(page, fonts, speech, table, &score, false);
                    wrong_cards(page, brush, fonts, speech, table, false);
                    buttons(page, fonts, speech);
                });
            });
        return;
    }
    let page = Node {
        width: percent(100),
        height: percent(100),
        padding: UiRect::axes(px(MARGIN.x), px(MARGIN.y)),
        ..column(12.0)
    };
    screen.spawn((page, Pickable::IGNORE)).with_children(|page| {
        head(page, brush, fonts, speech, table, &score);
        let body = Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            align_items: AlignItems::Stretch,
            ..row(16.0)
        };
        page.spawn((body, Pickable::IGNORE)).with_children(|body| {
            wrong_cards(body, brush, fonts, speech, table, true);
            let width = if display.drawer { 396.0 } else { 440.0 };
            body.spawn((Node { width: px(width), flex_shrink: 0.0, ..column(12.0) }, Pickable::IGNORE)).with_children(
                |side| {
                    by_company(side, fonts, speech, table);
                    by_purpose(side, fonts, speech, table, &score, true);
                },
            );
        });
        buttons(page, fonts, speech);
    });
}

/// The title, and what it came to.
fn head(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    score: &SortingScore,
) {
    page.spawn((Node { flex_shrink: 0.0, ..row(16.0) }, Pickable::IGNORE)).with_children(|head| {
        head.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(2.0) }, Pickable::IGNORE)).with_children(
            |words| {
                words.spawn(heading(fonts, speech.say("sorting-result-heading")));
                let text = speech.say_with(
                    "sorting-result-facts",
                    [
                        ("title", speech.of(&table.run().scenario().title).into()),
                        ("right", score.right.into()),
                        ("cards", score.cards.into()),
                        ("seed", table.run().exercise().seed().to_string().into()),
                    ],
                );
                words.spawn(title(Words::new(fonts, Type::Small).soft(), text));
            },
        );
        score::show(head, brush, fonts, speech, (score.total, 100.0), score.grade);
    });
}

/// Every card that went wrong, with the reason; `fitted` into the room that is left, or as long as it is.
fn wrong_cards(
    body: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    fitted: bool,
) {
    let wrong: Vec<_> = table.run().exercise().placements().filter(|placed| !placed.is_right()).collect();
    let mut sheet = body.spawn(card(18.0));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.flex_shrink = 0.0;
        if fitted {
            (node.flex_grow, node.flex_basis, node.flex_shrink) = (1.0, px(0), 1.0);
        }
        node.min_width = px(0);
    });
    sheet.with_children(|sheet| {
        if !wrong.is_empty() {
            sheet.spawn(label(Words::new(fonts, Type::Strong), speech.say("sorting-wrong-cards")));
        }
        scroll_part(sheet, fitted, UiRect::right(px(if fitted { 12 } else { 0 })), 12.0, |list| {
            if wrong.is_empty() {
                all_right(list, brush, fonts, speech);
            }
            for (number, placed) in wrong.iter().enumerate() {
                wrong_card(list, fonts, speech, table, placed, number);
            }
            let scenario = table.run().scenario();
            if let Some(course) = &scenario.course {
                let word = last_word_of_sorting(scenario, table.run().exercise().score().grade);
                talk_over(list, fonts, speech, word, course);
            }
        });
    });
}

fn all_right(sheet: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech) {
    let middle = Node {
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..column(10.0)
    };
    sheet.spawn((middle, Pickable::IGNORE)).with_children(|middle| {
        middle.spawn(brush.picture("tree/stage_7", 170.0, 187.0));
        middle.spawn(label(Words::new(fonts, Type::Title), speech.say("sorting-all-right")));
        middle
            .spawn((Node { max_width: px(480), ..column(0.0) }, Pickable::IGNORE))
            .with_child(paragraph(Words::new(fonts, Type::Reading), speech.say("sorting-all-right-next")));
    });
}

fn wrong_card(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    placed: &Placement,
    number: usize,
) {
    let written = table.run().card(placed.card);
    let activity = speech.of(&written.activity);
    let node = Node {
        padding: UiRect::vertical(px(10)),
        border: UiRect::top(px(if number == 0 { 0.0 } else { 1.5 })),
        flex_shrink: 0.0,
        ..column(4.0)
    };
    list.spawn((stop(format!("wrong-{number}"), activity), node, BorderColor::all(theme::HAIRLINE), Pickable::IGNORE))
        .with_children(|card| {
            let company = speech.of(&table.run().company(placed.card).name);
            card.spawn(title(Words::new(fonts, Type::Small).soft(), company));
            card.spawn(paragraph(Words::new(fonts, Type::Label), activity));
            card.spawn((Node { flex_wrap: FlexWrap::Wrap, ..row(8.0) }, Pickable::IGNORE)).with_children(|line| {
                line.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("sorting-yours")));
                let yours = numbered_purpose(speech, table.run().scenario(), placed.purpose);
                line.spawn(label(Words::new(fonts, Type::Small).colour(theme::SEAL), yours));
                line.spawn(label(Words::new(fonts, Type::Small).soft(), "→"));
                line.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("sorting-right-answer")));
                let right = either_purpose(speech, table.run().scenario(), placed.accepts);
                line.spawn(label(Words::new(fonts, Type::Strong), right));
            });
            card.spawn(paragraph(Words::new(fonts, Type::Body), speech.of(&written.because)));
        });
}

fn by_company(side: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, table: &CardTable) {
    let mut sheet = side.spawn(card(14.0));
    sheet.entry::<Node>().and_modify(|mut node| node.flex_shrink = 0.0);
    sheet.with_children(|card| {
        card.spawn(label(Words::new(fonts, Type::Strong), speech.say("sorting-by-company")));
        for (company, number) in table.run().sorting().companies.iter().zip(0..) {
            let (right, cards) = (table.run().exercise().right_of(number), company.cards.len());
            card.spawn((row(10.0), Pickable::IGNORE)).with_children(|line| {
                line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
                    .with_child(title(Words::new(fonts, Type::Body), speech.of(&company.name)));
                bar(line, px(120), 10.0, right as f32 / cards.max(1) as f32, theme::PRIMARY);
                line.spawn(Node { width: px(58), justify_content: JustifyContent::FlexEnd, ..default() })
                    .with_child(label(Words::new(fonts, Type::Strong), format!("{right} / {cards}")));
            });
        }
    });
}

/// The table of purposes, and its most frequent mistakes in words.
fn by_purpose(
    side: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    table: &CardTable,
    score: &SortingScore,
    fitted: bool,
) {
    let mut sheet = side.spawn(card(14.0));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.flex_shrink = 0.0;
        if fitted {
            (node.flex_grow, node.flex_basis, node.flex_shrink) = (1.0, px(0), 1.0);
        }
        node.min_height = px(0);
        node.row_gap = px(4);
    });
    sheet.with_children(|card| {
        card.spawn(label(Words::new(fonts, Type::Strong), speech.say("sorting-by-purpose")));
        scroll_part(card, fitted, UiRect::right(px(4)), 4.0, |list| {
            list.spawn((row(6.0), Pickable::IGNORE)).with_children(|line| {
                line.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("sorting-table-belongs")));
                line.spawn(gap());
                line.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("sorting-yours")));
            });
            list.spawn((row(6.0), Pickable::IGNORE)).with_children(|line| {
                line.spawn(gap());
                for purpose in Purpose::ALL {
                    let text = theme::numeral(purpose);
                    cell(line, fonts, text, theme::purpose(purpose), Color::NONE);
                }
            });
            for belongs in Purpose::ALL {
                list.spawn((row(6.0), Pickable::IGNORE)).with_children(|line| {
                    let text = format!(
                        "{} {}",
                        theme::numeral(belongs),
                        purpose_name(speech, table.run().scenario(), belongs)
                    );
                    line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }).with_child((
                        title(Words::new(fonts, Type::Body).colour(theme::purpose(belongs)), text),
                        Term(purpose_term(belongs)),
                    ));
                    for placed in Purpose::ALL {
                        let cards = score.table[belongs.index()][placed.index()];
                        let (ink, fill) = match (cards, belongs == placed) {
                            (0, _) => (theme::INK_SOFT, theme::TRACK.with_alpha(0.5)),
                            (_, true) => (theme::INK, theme::CARD.mix(&theme::purpose(belongs), 0.22)),
                            (1, false) => (theme::SEAL, theme::CARD.mix(&theme::SEAL, 0.16)),
                            (_, false) => (theme::ON_STRONG, theme::SEAL),
                        };
                        cell(line, fonts, &if cards == 0 { String::new() } else { cards.to_string() }, ink, fill);
                    }
                });
            }
            let mixed = score.mix_ups();
            list.spawn(Node { margin: UiRect::top(px(6)), ..column(2.0) }).with_children(|words| {
                if mixed.is_empty() {
                    words.spawn(paragraph(Words::new(fonts, Type::Body), speech.say("sorting-mixed-none")));
                }
                for mixed in mixed.iter().take(MIX_UPS) {
                    words
                        .spawn(paragraph(Words::new(fonts, Type::Body), mix_up(speech, table.run().scenario(), mixed)));
                }
            });
        });
    });
}

fn cell(line: &mut ChildSpawnerCommands, fonts: &Fonts, text: &str, ink: Color, fill: Color) {
    line.spawn((
        Node {
            width: px(48),
            height: px(27),
            border_radius: BorderRadius::all(px(6)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
            ..default()
        },
        BackgroundColor(fill),
        Pickable::IGNORE,
    ))
    .with_child(label(Words::new(fonts, Type::Label).colour(ink), text));
}

fn buttons(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech) {
    let foot = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), flex_shrink: 0.0, ..row(10.0) };
    page.spawn((foot, Pickable::IGNORE)).with_children(|foot| {
        let scenarios = speech.say("sorting-scenarios");
        foot.spawn(button(fonts, Kind::Secondary, "choose", scenarios, Go::To(Screen::Choose)));
        foot.spawn(gap());
        let same = speech.say("sorting-same-order");
        foot.spawn(button(fonts, Kind::Secondary, "again", same, Sort::SameOrder));
        foot.spawn(button(fonts, Kind::Primary, "other", speech.say("sorting-other-order"), Sort::OtherOrder));
    });
}
