//! The top bar: day, hours, revenue and quota, hours by purpose, asks, sales and the running conversion.

use super::novice;
use crate::{
    game::{
        display::Display,
        language::Speech,
        screens::{Go, Menu, Turn},
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Term, Words, bar, column, face, gap, label, row, tiles},
    },
    scenario::{Lang, Sky},
    sim::{Hours, Purpose, Stage, Totals},
    texts::{clock_hours, date, glossary::purpose_term, percent as share_text, purpose_word, yen},
};
use bevy::prelude::*;

/// So many well-timed contacts in a row are worth showing.
const STREAK: u16 = 3;
/// Height of the meters by purpose.
const METER: f32 = 26.0;
/// A bar less wide than this has no room for the counts, one less wide than that none for the meters: they stand at the head
/// of the list instead.
const ROOM_FOR_COUNTS: f32 = 1100.0;
const ROOM_FOR_METERS: f32 = 960.0;

pub fn build(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
) {
    let view = session.view();
    // With petals or studied hours in the bar a long date and big sums would push the menu off its end.
    let more = usize::from(session.senior().streak() >= STREAK) + usize::from(view.totals().studied > Hours::ZERO);
    let close = display.drawer || more > 0;
    let (space, money_width) = match (display.drawer, more) {
        (true, _) => (10.0, 140.0),
        (false, 0) => (26.0, 210.0),
        (false, 1) => (14.0, 210.0),
        (false, _) => (10.0, 150.0),
    };
    screen
        .spawn((
            Name::new("Top bar"),
            Node {
                height: px(display.top_bar()),
                width: percent(100),
                padding: UiRect::axes(px(if display.drawer { display.margin().min(14.0) } else { 20.0 }), px(0)),
                border: UiRect::bottom(px(1.5)),
                flex_shrink: 0.0,
                ..row(space)
            },
            BackgroundColor(theme::PANEL),
            BorderColor::all(theme::HAIRLINE),
        ))
        .with_children(|bar_| {
            bar_.spawn((Node { flex_shrink: 0.0, ..column(0.0) }, Pickable::IGNORE)).with_children(|day| {
                let today = session.scenario().calendar.starts.business_day(view.day().0);
                // Kanji say a date in less room than words do.
                let step = if speech.lang() == Lang::Ja && !display.low { Type::Heading } else { Type::Title };
                day.spawn((row(8.0), Pickable::IGNORE)).with_children(|line| {
                    line.spawn(label(Words::new(fonts, step), date(speech, today)));
                    if !display.drawer {
                        line.spawn(brush.tinted(sky(session.scenario().sky(view.day())), 20.0, theme::INK_SOFT));
                    }
                });
                let text = speech.say_with(
                    "top-day",
                    [("left", u32::from(view.days_left()).into()), ("days", u32::from(view.days()).into())],
                );
                day.spawn(label(Words::new(fonts, Type::Small).soft(), text));
            });
            bar_.spawn((Node { flex_shrink: 0.0, ..column(4.0) }, Pickable::IGNORE)).with_children(|hours| {
                let text = speech.say_with("top-hours", [("hours", clock_hours(view.hours_left()).into())]);
                hours.spawn(label(Words::new(fonts, Type::Small).soft(), text));
                tiles::day(hours, view.hours_left(), view.hours_per_day(), if display.drawer { 13.0 } else { 20.0 });
            });
            bar_.spawn((Node { flex_shrink: 0.0, ..column(4.0) }, Term("quota"))).with_children(|money| {
                money.spawn((Node { align_items: AlignItems::Baseline, ..row(4.0) }, Pickable::IGNORE)).with_children(
                    |line| {
                        if !close {
                            line.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("top-revenue")));
                        }
                        line.spawn(label(Words::new(fonts, Type::Strong), yen(view.totals().revenue)));
                        let quota = format!("/ {}", yen(view.quota()));
                        line.spawn((label(Words::new(fonts, Type::Small).soft(), quota), Term("quota")));
                    },
                );
                let share = view.totals().revenue.as_f64() / view.quota().as_f64().max(1.0);
                bar(money, px(money_width), 12.0, share as f32, theme::HOUR);
            });
            let width = if novice(session) { 0.0 } else { display.size.x };
            if width >= ROOM_FOR_METERS {
                by_purpose(bar_, fonts, speech, session, if display.drawer { 6.0 } else { 10.0 });
            }
            bar_.spawn(gap());
            if width >= ROOM_FOR_COUNTS {
                streak(bar_, brush, fonts, speech, session, display.drawer);
                counts(bar_, fonts, speech, session, close);
            }
            if display.drawer {
                let name = speech.say("overview-heading");
                bar_.spawn(face(Kind::Plain, "list", name, Turn::Overview))
                    .insert(Node { padding: UiRect::all(px(6)), border_radius: BorderRadius::all(px(8)), ..default() })
                    .with_child(brush.tinted("icon/people", 22.0, theme::INK_SOFT));
            }
            let name = speech.say("top-menu");
            bar_.spawn(face(Kind::Plain, "menu", name, Go::Open(Menu::Pause)))
                .insert(Node { padding: UiRect::all(px(6)), border_radius: BorderRadius::all(px(8)), ..default() })
                .with_child(brush.tinted("icon/menu", 22.0, theme::INK_SOFT));
        });
}

/// What the bar has no room for, for the head of the list.
pub fn rest(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
) {
    if novice(session) || display.size.x >= ROOM_FOR_COUNTS {
        return;
    }
    let node = Node {
        padding: UiRect::axes(px(10), px(6)),
        flex_wrap: FlexWrap::Wrap,
        row_gap: px(8),
        flex_shrink: 0.0,
        justify_content: JustifyContent::SpaceBetween,
        ..row(12.0)
    };
    list.spawn((Name::new("Rest of the bar"), node, Pickable::IGNORE)).with_children(|rest| {
        if display.size.x < ROOM_FOR_METERS {
            by_purpose(rest, fonts, speech, session, 6.0);
        }
        counts(rest, fonts, speech, session, true);
        streak(rest, brush, fonts, speech, session, false);
    });
}

/// The drawing of the day's weather.
fn sky(sky: Sky) -> &'static str {
    match sky {
        Sky::Clear | Sky::Haze => "icon/weather_sun",
        Sky::Cloud => "icon/weather_cloud",
        Sky::Rain => "icon/weather_rain",
        Sky::Snow => "icon/weather_snow",
        Sky::Wind => "icon/weather_wind",
    }
}

/// Hours so far by purpose: a meter over its numeral and name.
fn by_purpose(bar: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, space: f32) {
    let view = session.view();
    let Totals { hours, studied, .. } = view.totals();
    let most = hours.iter().chain([studied]).map(|hours| hours.minutes()).max().unwrap_or(0).max(240);
    let purposes = view.rules().activities.purposes();
    let meters = purposes.iter().map(|purpose| {
        let text = format!("{}{}", theme::numeral(purpose), purpose_word(speech, session.scenario(), purpose));
        (hours[purpose.index()], theme::purpose(purpose), Term(purpose_term(purpose)), text)
    });
    // What was learnt serves a purpose later.
    let study = (*studied > Hours::ZERO).then(|| (*studied, theme::PRIMARY, Term("study"), speech.say("top-studied")));
    bar.spawn((Node { flex_shrink: 0.0, ..row(space) }, Pickable::IGNORE)).with_children(|bars| {
        for (hours, colour, term, text) in meters.chain(study) {
            let share = hours.minutes() as f32 / most as f32;
            bars.spawn((Node { align_items: AlignItems::Center, ..column(2.0) }, term)).with_children(|one| {
                one.spawn((
                    Node {
                        width: px(26),
                        height: px(METER),
                        align_items: AlignItems::FlexEnd,
                        border_radius: BorderRadius::all(px(4)),
                        overflow: Overflow::clip(),
                        ..default()
                    },
                    BackgroundColor(theme::TRACK),
                    Pickable::IGNORE,
                ))
                .with_child((
                    Node { width: percent(100), height: percent(100.0 * share), ..default() },
                    BackgroundColor(colour),
                    Pickable::IGNORE,
                ));
                one.spawn((label(Words::new(fonts, Type::Small).colour(colour), text), term));
            });
        }
    });
}

/// Well-timed contacts in a row: a petal for each, from the third on. Where there is little room, one and their number.
fn streak(
    bar: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    narrow: bool,
) {
    const PETALS: u16 = 5;
    let streak = session.senior().streak();
    // In a narrow bar the meter of what was studied has its place.
    if streak < STREAK || narrow && session.view().totals().studied > Hours::ZERO {
        return;
    }
    bar.spawn((Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..column(4.0) }, Pickable::IGNORE))
        .with_children(|one| {
            one.spawn((row(2.0), Pickable::IGNORE)).with_children(|petals| {
                for _ in 0..if narrow { 1 } else { streak.min(PETALS) } {
                    petals.spawn(brush.tinted("icon/petal", 14.0, theme::purpose(Purpose::Nurturing)));
                }
            });
            let text = if narrow {
                streak.to_string()
            } else {
                speech.say_with("top-streak", [("count", u32::from(streak).into())])
            };
            one.spawn((label(Words::new(fonts, Type::Small).soft(), text), Term("contact-load")));
        });
}

/// Asks, sales and conversion, and how many people one knows.
fn counts(bar: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, close: bool) {
    let view = session.view();
    let totals = view.totals();
    let count = |stage: Stage| view.prospects().filter(|p| p.stage == stage).count() as u32;
    bar.spawn((Node { align_items: AlignItems::FlexEnd, flex_shrink: 0.0, ..column(4.0) }, Pickable::IGNORE))
        .with_children(|counts| {
            counts.spawn((Node { align_items: AlignItems::Baseline, ..row(4.0) }, Pickable::IGNORE)).with_children(
                |line| {
                    let figures = [
                        ("top-asks", "ask", totals.asks.to_string()),
                        ("top-sales", "closing", totals.sales.to_string()),
                        (
                            "top-conversion",
                            "conversion",
                            totals.conversion().map_or_else(|| speech.say("conversion-none"), share_text),
                        ),
                    ];
                    for (id, term, figure) in figures {
                        line.spawn((label(Words::new(fonts, Type::Small).soft(), speech.say(id)), Term(term)));
                        line.spawn(label(Words::new(fonts, Type::Strong), figure));
                        // Customers' further orders are among the sales.
                        if id == "top-sales" && totals.further > 0 && !close {
                            let text = speech.say_with("top-further", [("count", totals.further.into())]);
                            line.spawn((label(Words::new(fonts, Type::Small).soft(), text), Term("repeat")));
                        }
                    }
                },
            );
            let text = speech.say_with(
                "top-people",
                [("leads", count(Stage::Lead).into()), ("customers", count(Stage::Customer).into())],
            );
            counts.spawn((label(Words::new(fonts, Type::Small).soft(), text), Term("prospect")));
        });
}
