//! The result: the curves beside haste, nurturing and the expert under the same dice, the moments that decided it, the hours,
//! luck and skill, and the one thing to try next.

use super::{Curve, Shown, luck, moments, sheet, stacked};
use crate::{
    game::{
        display::Display,
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Term, Words, card, column, face, gap, label, paragraph, row, scroll_part, title},
    },
    report::{
        Chart, Debrief, hours_chart, pipeline_chart, revenue_chart, ring_svg, to_svg, trust_chart, turning_chart,
    },
    sim::Purpose,
    texts::{clock_hours, glossary::purpose_term, percent as share_text, purpose_name},
};
use bevy::{prelude::*, text::LineHeight};

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
        // What the senior says comes first: it is what is to be taken along.
        finding(page, fonts, speech, session, shown, false);
        moments::build(page, fonts, speech, session, shown, false);
        curve(page, brush, fonts, speech, session, shown, Vec2::new(sheet(display).x, 0.0));
        luck::build(page, brush, fonts, speech, shown, sheet(display).x);
        hours(page, brush, fonts, speech, session, debrief);
        return;
    }
    let right = if display.drawer { 360.0 } else { 440.0 };
    let left = sheet(display).x - right - 16.0;
    page.spawn(Node { width: px(left), height: percent(100), ..column(12.0) }).with_children(|side| {
        curve(side, brush, fonts, speech, session, shown, Vec2::new(left, sheet(display).y));
        moments::build(side, fonts, speech, session, shown, true);
    });
    page.spawn(Node { width: px(right), height: percent(100), ..column(10.0) }).with_children(|side| {
        hours(side, brush, fonts, speech, session, debrief);
        luck::build(side, brush, fonts, speech, shown, right);
        finding(side, fonts, speech, session, shown, true);
    });
}

/// The curves that there are, with their keys.
const CURVES: [(Curve, &str); 7] = [
    (Curve::Revenue, "revenue"),
    (Curve::Trust, "trust"),
    (Curve::Pipeline, "pipeline"),
    (Curve::Hours(Purpose::Prospecting), "prospecting"),
    (Curve::Hours(Purpose::Nurturing), "nurturing"),
    (Curve::Hours(Purpose::Closing), "closing"),
    (Curve::Hours(Purpose::AfterFollow), "after"),
];

fn drawn(shown: &Shown, session: &Session, speech: &Speech) -> Chart {
    let debrief = &shown.debrief;
    match (shown.curve, &shown.review) {
        (Curve::Revenue, Some(review)) => turning_chart(debrief, &review.turning_points, speech),
        (Curve::Revenue, None) => revenue_chart(debrief, speech),
        (Curve::Trust, _) => trust_chart(debrief, speech),
        (Curve::Pipeline, _) => pipeline_chart(debrief, speech),
        (Curve::Hours(purpose), _) => hours_chart(debrief, purpose, session.scenario(), speech),
    }
}

fn curve(
    left: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    shown: &Shown,
    room: Vec2,
) {
    // Two or three moments have room below.
    let (width, height) = (room.x, (room.y - 250.0).clamp(220.0, 420.0));
    left.spawn(card(14.0))
        .insert(Node {
            flex_shrink: 0.0,
            padding: UiRect::axes(px(18), px(10)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            ..column(6.0)
        })
        .with_children(|card| {
            card.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(4), ..row(6.0) }).with_children(|chips| {
                for (curve, name) in CURVES {
                    let text = speech.say(&format!("chip-{name}"));
                    let kind = if curve == shown.curve { Kind::Chosen } else { Kind::Plain };
                    chips
                        .spawn(face(kind, format!("curve-{name}"), text.clone(), curve))
                        .insert(Node {
                            padding: UiRect::axes(px(9), px(3)),
                            border: UiRect::all(px(1.5)),
                            border_radius: BorderRadius::all(px(8)),
                            flex_shrink: 0.0,
                            ..default()
                        })
                        .with_child(label(Words::new(fonts, Type::Small), text));
                }
            });
            let (width, height) = (width - 39.0, height - 54.0);
            card.spawn(brush.drawn(&to_svg(&drawn(shown, session, speech), width, height, 13.0), width, height));
        });
}

fn hours(
    right: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    debrief: &Debrief,
) {
    const SIZE: f32 = 72.0;
    let mut sheet = right.spawn(card(12.0));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.row_gap = px(4);
        node.padding = UiRect::axes(px(14), px(10));
        node.flex_shrink = 0.0;
    });
    sheet.with_children(|card| {
        card.spawn(title(Words::new(fonts, Type::Strong), speech.say("debrief-hours")));
        card.spawn(row(20.0)).with_children(|body| {
            let ring = ring_svg(debrief.own.totals.hours, SIZE);
            body.spawn(brush.drawn(&ring, SIZE, SIZE));
            body.spawn(Node { flex_grow: 1.0, ..column(0.0) }).with_children(|list| {
                for one in &debrief.hours {
                    let colour = theme::purpose(one.purpose);
                    list.spawn(row(6.0)).with_children(|line| {
                        let name = purpose_name(speech, session.scenario(), one.purpose);
                        let name = format!("{} {name}", theme::numeral(one.purpose));
                        let words = label(Words::new(fonts, Type::Body).colour(colour), name);
                        line.spawn((words, Term(purpose_term(one.purpose))));
                        line.spawn(gap());
                        let text = speech.say_with("unit-hours", [("hours", clock_hours(one.hours).into())]);
                        line.spawn(label(Words::new(fonts, Type::Small).soft(), text));
                        line.spawn(Node { width: px(48), justify_content: JustifyContent::FlexEnd, ..default() })
                            .with_child(label(Words::new(fonts, Type::Strong), share_text(one.share)));
                    });
                }
            });
        });
    });
}

/// Both texts of the senior have room for all that they may say.
const CLOSE: LineHeight = LineHeight::RelativeToFont(1.4);

/// The senior's last word and one thing to try next.
fn finding(
    right: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    shown: &Shown,
    fitted: bool,
) {
    let mut sheet = right.spawn(card(12.0));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.padding = UiRect::axes(px(14), px(8));
        node.row_gap = px(2);
        node.flex_shrink = 0.0;
        if fitted {
            (node.flex_grow, node.flex_basis, node.flex_shrink) = (1.0, px(0), 1.0);
        }
        node.min_height = px(0);
    });
    sheet.with_children(|card| {
        // In a small window a long remark scrolls rather than run into the buttons.
        scroll_part(card, fitted, UiRect::right(px(4)), 2.0, |list| {
            if let Some(word) = &shown.last_word {
                let who = speech.of(&session.scenario().coach.name);
                let heading = if who.is_empty() {
                    speech.say("debrief-last-word")
                } else {
                    speech.say_with("debrief-last-word-of", [("who", who.into())])
                };
                list.spawn(title(Words::new(fonts, Type::Strong).colour(theme::purpose(Purpose::Nurturing)), heading));
                list.spawn(paragraph(Words::new(fonts, Type::Body), speech.of(word))).insert(CLOSE);
                list.spawn(Node { height: px(4), flex_shrink: 0.0, ..default() });
            }
            list.spawn(label(Words::new(fonts, Type::Strong), speech.say("debrief-finding")));
            list.spawn(paragraph(Words::new(fonts, Type::Body), shown.debrief.lesson.say(speech))).insert(CLOSE);
        });
    });
}
