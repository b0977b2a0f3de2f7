//! The debrief: what one's way of selling brought, beside haste and nurturing under the same dice.

use super::{Go, Screen, root, stale};
use crate::{
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        session::{Begin, Session},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, bar, button, card, column, emit, gap, label, paragraph, row, scroll_column},
    },
    report::{Debrief, revenue_chart, ring_svg, to_svg, trust_chart},
    sim::{Grade, PartKind},
    texts::{clock_hours, percent as share_text, points, prospect_name, purpose_name, yen},
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

/// What the debrief shows; worked out once when it opens.
#[derive(Resource)]
struct Shown {
    debrief: Debrief,
    curve: Curve,
}

/// Which curve is drawn.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
enum Curve {
    Revenue,
    Trust,
}

fn review(
    mut commands: Commands,
    session: Res<Session>,
    speech: Res<Speech>,
    mut trouble: ResMut<super::super::session::Trouble>,
) {
    let run = session.run();
    match Debrief::of(run.setup(), run.seed(), run.commands()) {
        Ok(debrief) => commands.insert_resource(Shown { debrief, curve: Curve::Revenue }),
        // The run has just been played command by command, so this doesn't happen; if it did, the player is told.
        Err((_, refusal)) => trouble.report(crate::texts::refuse(&speech, &refusal)),
    }
}

fn turn_to(mut wishes: MessageReader<Curve>, shown: Option<ResMut<Shown>>) {
    let Some(mut shown) = shown else { return };
    for &curve in wishes.read() {
        if shown.curve != curve {
            shown.curve = curve;
        }
    }
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    display: Res<Display>,
    shown: Option<Res<Shown>>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(shown) = shown else { return };
    let debrief = &shown.debrief;
    let right = if display.drawer { 400.0 } else { 464.0 };
    let left = display.size.x - right - 72.0;
    commands.spawn((root("Debrief", Screen::Debrief), Root)).insert(BackgroundColor(theme::BEHIND)).with_children(
        |screen| {
            screen
                .spawn(Node {
                    width: percent(100),
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_height: px(0),
                    padding: UiRect::new(px(28), px(28), px(14), px(0)),
                    column_gap: px(16),
                    align_items: AlignItems::Stretch,
                    ..default()
                })
                .with_children(|page| {
                    page.spawn(Node { width: px(left), height: percent(100), ..column(12.0) }).with_children(|left_| {
                        head(left_, &fonts, &speech, &session);
                        curve(left_, &mut brush, &fonts, &speech, &shown, left, display.size.y);
                        asks(left_, &fonts, &speech, &session, debrief);
                    });
                    page.spawn(Node { width: px(right), height: percent(100), ..column(12.0) }).with_children(
                        |right_| {
                            score(right_, &mut brush, &fonts, &speech, debrief);
                            parts(right_, &fonts, &speech, debrief, display.drawer);
                            hours(right_, &mut brush, &fonts, &speech, debrief);
                            finding(right_, &fonts, &speech, debrief);
                        },
                    );
                });
            buttons(screen, &fonts, &speech);
        },
    );
}

fn head(left: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session) {
    let scenario = session.scenario();
    left.spawn(Node { flex_shrink: 0.0, height: px(62), ..column(2.0) }).with_children(|head| {
        let text = speech.say_with("debrief-heading", [("title", speech.of(&scenario.title).into())]);
        head.spawn(label(Words::new(fonts, Type::Heading), text));
        let text = speech.say_with(
            "debrief-facts",
            [
                ("place", speech.of(&scenario.place).into()),
                ("days", u32::from(scenario.calendar.days).into()),
                ("seed", session.run().seed().to_string().into()),
            ],
        );
        head.spawn(label(Words::new(fonts, Type::Small).soft(), text));
    });
}

fn curve(
    left: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    shown: &Shown,
    width: f32,
    height: f32,
) {
    // What is left beside the heading, a few asks and the buttons.
    let height = (height - 62.0 - 72.0 - 200.0 - 30.0).clamp(220.0, 400.0);
    left.spawn(card(14.0))
        .insert(Node {
            flex_shrink: 0.0,
            padding: UiRect::axes(px(18), px(12)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            ..column(6.0)
        })
        .with_children(|card| {
            card.spawn(row(8.0)).with_children(|head| {
                let (chart, other) = match shown.curve {
                    Curve::Revenue => (revenue_chart(&shown.debrief, speech), (Curve::Trust, "debrief-show-trust")),
                    Curve::Trust => (trust_chart(&shown.debrief, speech), (Curve::Revenue, "debrief-show-revenue")),
                };
                head.spawn(label(Words::new(fonts, Type::Strong), chart.title.clone()));
                head.spawn(gap());
                head.spawn(button(fonts, Kind::Plain, "curve", speech.say(other.1), other.0)).insert(Node {
                    padding: UiRect::axes(px(10), px(3)),
                    border_radius: BorderRadius::all(px(8)),
                    ..default()
                });
            });
            let chart = match shown.curve {
                Curve::Revenue => revenue_chart(&shown.debrief, speech),
                Curve::Trust => trust_chart(&shown.debrief, speech),
            };
            let (width, height) = (width - 42.0, height - 52.0);
            card.spawn(brush.drawn(&to_svg(&chart, width, height, 13.0), width, height));
        });
}

fn asks(left: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, debrief: &Debrief) {
    left.spawn(card(14.0))
        .insert(Node {
            flex_grow: 1.0,
            flex_basis: px(0),
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
            card.spawn(label(Words::new(fonts, Type::Strong), text));
            scroll_column(card, UiRect::right(px(10)), 3.0, |list| {
                if debrief.asks().is_empty() && debrief.unasked().is_empty() {
                    list.spawn(paragraph(Words::new(fonts, Type::Body).soft(), speech.say("debrief-no-asks")));
                }
                for ask in debrief.asks() {
                    let (outcome, colour) = match (ask.sold, ask.cancelled) {
                        (true, true) => (speech.say("debrief-cancelled"), theme::SEAL),
                        (true, false) => (yen(ask.yen), theme::purpose(crate::sim::Purpose::AfterFollow)),
                        (false, _) => (speech.say("debrief-declined"), theme::INK_SOFT),
                    };
                    let name = prospect_name(speech, session.scenario(), ask.prospect);
                    line(list, fonts, speech, ask.day, name, Some(ask.chance), outcome, colour);
                }
                for (day, prospect, amount) in debrief.unasked() {
                    let name = prospect_name(speech, session.scenario(), *prospect);
                    let outcome = speech.say_with("debrief-unasked", [("yen", yen(*amount).into())]);
                    line(
                        list,
                        fonts,
                        speech,
                        *day,
                        name,
                        None,
                        outcome,
                        theme::purpose(crate::sim::Purpose::AfterFollow),
                    );
                }
            });
        });
}

/// One ask: when, whom, how likely, what came of it.
fn line(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    day: crate::sim::Day,
    name: String,
    chance: Option<f64>,
    outcome: String,
    colour: Color,
) {
    list.spawn(Node { flex_shrink: 0.0, height: px(25), ..row(10.0) }).with_children(|line| {
        let text = speech.say_with("debrief-day", [("day", u32::from(day.0).into())]);
        line.spawn(Node { width: px(64), ..default() }).with_child(label(Words::new(fonts, Type::Small).soft(), text));
        line.spawn(Node { width: px(190), overflow: Overflow::clip(), ..default() })
            .with_child(label(Words::new(fonts, Type::Strong), name));
        if let Some(chance) = chance {
            bar(line, px(120), 9.0, chance as f32, theme::BLOSSOM);
            let text = speech.say_with("debrief-chance", [("percent", share_text(chance).into())]);
            line.spawn(Node { width: px(110), ..default() })
                .with_child(label(Words::new(fonts, Type::Small).soft(), text));
        } else {
            line.spawn(Node { width: px(240), ..default() });
        }
        line.spawn(gap());
        line.spawn(label(Words::new(fonts, Type::Strong).colour(colour), outcome));
    });
}

fn score(right: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, debrief: &Debrief) {
    let score = debrief.score();
    right
        .spawn(Node { flex_shrink: 0.0, height: px(96), justify_content: JustifyContent::FlexEnd, ..row(16.0) })
        .with_children(|head| {
            head.spawn(Node { align_items: AlignItems::FlexEnd, ..column(0.0) }).with_children(|figures| {
                figures.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("debrief-score")));
                figures.spawn(Node { align_items: AlignItems::Baseline, ..row(6.0) }).with_children(|line| {
                    line.spawn(label(Words::new(fonts, Type::Figure), points(score.total)));
                    let most = speech.say_with("debrief-most", [("most", points(score.most).into())]);
                    line.spawn(label(Words::new(fonts, Type::Body).soft(), most));
                });
            });
            head.spawn(Node {
                width: px(96),
                height: px(96),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..default()
            })
            .with_children(|seal| {
                seal.spawn(brush.picture("seal", 96.0, 96.0))
                    .entry::<Node>()
                    .and_modify(|mut node| node.position_type = PositionType::Absolute);
                let grade = speech.say(match score.grade {
                    Grade::S => "grade-s",
                    Grade::A => "grade-a",
                    Grade::B => "grade-b",
                    Grade::C => "grade-c",
                    Grade::D => "grade-d",
                });
                let step = if grade.chars().count() > 1 { Type::Heading } else { Type::Figure };
                seal.spawn(label(Words::new(fonts, step).colour(theme::SEAL), grade))
                    .insert(UiTransform::from_rotation(Rot2::degrees(-6.0)));
            });
        });
}

fn parts(right: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, debrief: &Debrief, narrow: bool) {
    let (name, length) = if narrow { (122.0, 44.0) } else { (156.0, 84.0) };
    let mut sheet = right.spawn(card(14.0));
    sheet.entry::<Node>().and_modify(|mut node| node.row_gap = px(2));
    sheet.with_children(|card| {
        card.spawn(label(Words::new(fonts, Type::Strong), speech.say("debrief-parts")));
        for part in &debrief.score().parts {
            card.spawn(Node { flex_shrink: 0.0, height: px(21), ..row(10.0) }).with_children(|line| {
                line.spawn(Node { width: px(name), flex_shrink: 0.0, ..default() })
                    .with_child(label(Words::new(fonts, Type::Body), part_name(speech, part.kind)));
                bar(line, px(length), 9.0, (part.points / part.most.max(1e-9)) as f32, theme::PRIMARY);
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

/// What was measured, as the player knows it.
fn measured(speech: &Speech, kind: PartKind, value: f64, debrief: &Debrief) -> String {
    match kind {
        PartKind::Revenue | PartKind::Pipeline => yen(crate::sim::Yen(value.round() as i64)),
        PartKind::Conversion => debrief.conversion.map_or_else(|| speech.say("conversion-none"), share_text),
        PartKind::Trust | PartKind::After => share_text(value),
    }
}

fn hours(right: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, debrief: &Debrief) {
    right.spawn(card(12.0)).with_children(|card| {
        card.spawn(label(Words::new(fonts, Type::Strong), speech.say("debrief-hours")));
        card.spawn(row(20.0)).with_children(|body| {
            let ring = ring_svg(debrief.own.totals.hours, 88.0);
            body.spawn(brush.drawn(&ring, 88.0, 88.0));
            body.spawn(Node { flex_grow: 1.0, ..column(1.0) }).with_children(|list| {
                for one in &debrief.hours {
                    let colour = theme::purpose(one.purpose);
                    list.spawn(row(6.0)).with_children(|line| {
                        let name = format!("{} {}", theme::numeral(one.purpose), purpose_name(speech, one.purpose));
                        line.spawn(label(Words::new(fonts, Type::Body).colour(colour), name));
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

fn finding(right: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, debrief: &Debrief) {
    right.spawn(card(14.0)).with_children(|card| {
        card.spawn(label(Words::new(fonts, Type::Strong), speech.say("debrief-finding")));
        card.spawn(paragraph(Words::new(fonts, Type::Body), debrief.lesson.say(speech)));
    });
}

fn buttons(screen: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech) {
    screen
        .spawn(Node { flex_shrink: 0.0, padding: UiRect::new(px(28), px(28), px(12), px(16)), ..row(10.0) })
        .with_children(|foot| {
            foot.spawn(button(fonts, Kind::Secondary, "title", speech.say("debrief-title"), Go::To(Screen::Title)));
            let another = speech.say("debrief-another");
            foot.spawn(button(fonts, Kind::Secondary, "choose", another, Go::To(Screen::Choose)));
            foot.spawn(gap());
            let other = speech.say("debrief-other-luck");
            foot.spawn(button(fonts, Kind::Secondary, "other", other, Begin::OtherLuck));
            foot.spawn(button(fonts, Kind::Primary, "again", speech.say("debrief-again"), Begin::SameLuck));
        });
}

fn forget(mut commands: Commands) {
    commands.remove_resource::<Shown>();
}

pub(super) fn plugin(app: &mut App) {
    emit::<Curve>(app);
    app.add_systems(OnEnter(Screen::Debrief), (review, build).chain())
        .add_systems(OnExit(Screen::Debrief), forget)
        .add_systems(
            Update,
            (
                turn_to.in_set(AppSystems::Simulate),
                build
                    .run_if(in_state(Screen::Debrief).and_then(resource_exists_and_changed::<Shown>.or_else(stale)))
                    .in_set(AppSystems::Present),
            ),
        );
}
