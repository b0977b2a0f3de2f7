//! Asks and score: every ask and order with the chance that it had, and what the score is made of.

use super::{Shown, sheet, stacked};
use crate::{
    analysis::AskRecord,
    game::{
        display::Display,
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Term, Words, bar, card, column, empty, focus::stop, gap, label, row, scroll_part, title},
    },
    report::Debrief,
    sim::{Day, PartKind, Purpose, SaleRoute},
    texts::{percent as share_text, points, prospect_name, trainee_name, yen},
};
use bevy::prelude::*;

pub fn build(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
    shown: &Shown,
) {
    let debrief = &shown.debrief;
    if stacked(display) {
        parts(page, fonts, speech, debrief, display.narrow);
        asks(page, brush, fonts, speech, session, debrief, false);
        return;
    }
    let right = if display.drawer { 400.0 } else { 488.0 };
    let left = sheet(display).x - right - 16.0;
    page.spawn(Node { width: px(left), height: percent(100), ..column(12.0) })
        .with_children(|side| asks(side, brush, fonts, speech, session, debrief, true));
    page.spawn(Node { width: px(right), height: percent(100), ..column(10.0) })
        .with_children(|side| parts(side, fonts, speech, debrief, display.drawer));
}

/// Every ask and order; `fitted` into the room that is left, or as long as it is.
fn asks(
    left: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    debrief: &Debrief,
    fitted: bool,
) {
    left.spawn(card(14.0))
        .insert(Node {
            flex_grow: if fitted { 1.0 } else { 0.0 },
            flex_basis: if fitted { px(0) } else { auto() },
            flex_shrink: if fitted { 1.0 } else { 0.0 },
            min_height: px(0),
            padding: UiRect::axes(px(18), px(12)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            ..column(6.0)
        })
        .with_children(|card| {
            let text = speech.say_with(
                "debrief-asks",
                [
                    ("asks", (debrief.asks().len() as u32).into()),
                    ("sales", debrief.own.totals.sales.into()),
                    ("conversion", debrief.conversion.map_or_else(|| speech.say("conversion-none"), share_text).into()),
                ],
            );
            card.spawn((
                title(Words::new(fonts, Type::Strong), text.clone()),
                Term("conversion"),
                stop("asks-list", text),
            ));
            scroll_part(card, fitted, UiRect::right(px(10)), 2.0, |list| {
                if debrief.asks().is_empty() && debrief.orders().is_empty() {
                    empty(list, brush, fonts, "empty/asks", 150.0, speech.say("debrief-no-asks"));
                }
                for ask in debrief.asks() {
                    let (outcome, colour) = match (ask.sold, ask.cancelled) {
                        (true, true) => (speech.say("debrief-cancelled"), theme::SEAL),
                        (true, false) => (yen(ask.yen), theme::purpose(Purpose::AfterFollow)),
                        (false, _) => (speech.say("debrief-declined"), theme::INK_SOFT),
                    };
                    let name = asked_name(speech, session, ask);
                    line(list, fonts, speech, ask.day, name, Some(ask.chance), outcome, colour);
                }
                for order in debrief.orders() {
                    let name = prospect_name(speech, session.scenario(), order.prospect);
                    let outcome = speech.say_with(route(order.route), [("yen", yen(order.yen).into())]);
                    line(list, fonts, speech, order.day, name, None, outcome, theme::purpose(Purpose::AfterFollow));
                }
            });
        });
}

/// Who was asked, and by the trainee if it was so.
fn asked_name(speech: &Speech, session: &Session, ask: &AskRecord) -> String {
    let name = prospect_name(speech, session.scenario(), ask.prospect);
    if !ask.trainee {
        return name;
    }
    let trainee = trainee_name(speech, session.scenario());
    speech.say_with("apprentice-by", [("trainee", trainee.into()), ("name", name.into())])
}

/// The text of an order that wasn't asked for of somebody new.
fn route(route: SaleRoute) -> &'static str {
    match route {
        SaleRoute::Web => "order-web",
        SaleRoute::CrossSell => "order-cross-sell",
        SaleRoute::Repeat => "order-repeat",
        SaleRoute::Spontaneous | SaleRoute::Ask | SaleRoute::Discount => "debrief-unasked",
    }
}

/// One ask: when, whom, how likely, what came of it.
fn line(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    day: Day,
    name: String,
    chance: Option<f64>,
    outcome: String,
    colour: Color,
) {
    list.spawn(Node { flex_shrink: 0.0, min_height: px(26), ..row(10.0) }).with_children(|line| {
        let text = speech.say_with("debrief-day", [("day", u32::from(day.0).into())]);
        line.spawn(Node { width: px(56), flex_shrink: 0.0, ..default() })
            .with_child(label(Words::new(fonts, Type::Small).soft(), text));
        // A long name takes two lines rather than being cut.
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
            .with_child(title(Words::new(fonts, Type::Strong), name));
        if let Some(chance) = chance {
            bar(line, px(72), 10.0, chance as f32, theme::PETAL);
            let text = speech.say_with("debrief-chance", [("percent", share_text(chance).into())]);
            line.spawn(Node { width: px(100), flex_shrink: 0.0, ..default() })
                .with_child(label(Words::new(fonts, Type::Small).soft(), text));
        }
        line.spawn(Node { min_width: px(96), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd, ..default() })
            .with_child(label(Words::new(fonts, Type::Strong).colour(colour), outcome));
    });
}

fn parts(right: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, debrief: &Debrief, narrow: bool) {
    let (name, length, height) = if narrow { (122.0, 44.0, 20.0) } else { (156.0, 84.0, 21.0) };
    let mut sheet = right.spawn(card(14.0));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.row_gap = px(2);
        node.padding = UiRect::axes(px(14), px(10));
        node.flex_shrink = 0.0;
    });
    sheet.with_children(|card| {
        card.spawn(title(Words::new(fonts, Type::Strong), speech.say("debrief-parts")));
        for part in &debrief.score().parts {
            card.spawn(Node { flex_shrink: 0.0, height: px(height), ..row(10.0) }).with_children(|line| {
                line.spawn(Node { width: px(name), flex_shrink: 0.0, ..default() }).with_child((
                    label(Words::new(fonts, Type::Body), part_name(speech, part.kind)),
                    Term(part_term(part.kind)),
                ));
                bar(line, px(length), 10.0, (part.points / part.most.max(1e-9)) as f32, theme::PRIMARY);
                line.spawn(gap());
                line.spawn(Node { width: px(88), justify_content: JustifyContent::FlexEnd, ..default() }).with_child(
                    label(Words::new(fonts, Type::Small).soft(), measured(speech, part.kind, part.value, debrief)),
                );
                line.spawn(Node { width: px(62), justify_content: JustifyContent::FlexEnd, ..default() }).with_child(
                    label(Words::new(fonts, Type::Strong), format!("{} / {}", points(part.points), points(part.most))),
                );
            });
        }
    });
}

fn part_name(speech: &Speech, kind: PartKind) -> String {
    speech.say(match kind {
        PartKind::Revenue => "score-revenue",
        PartKind::Conversion => "score-conversion",
        PartKind::Trust => "score-trust",
        PartKind::Pipeline => "score-pipeline",
        PartKind::After => "score-after",
    })
}

/// The term of a part of the score.
fn part_term(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Revenue => "quota",
        PartKind::Conversion => "conversion",
        PartKind::Trust => "trust",
        PartKind::Pipeline => "pipeline",
        PartKind::After => "after-follow",
    }
}

/// What was measured, as the player knows it.
fn measured(speech: &Speech, kind: PartKind, value: f64, debrief: &Debrief) -> String {
    match kind {
        PartKind::Revenue | PartKind::Pipeline => yen(crate::sim::Yen(value.round() as i64)),
        PartKind::Conversion => debrief.conversion.map_or_else(|| speech.say("conversion-none"), share_text),
        PartKind::Trust | PartKind::After => share_text(value),
    }
}
