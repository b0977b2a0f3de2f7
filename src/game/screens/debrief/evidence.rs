//! What the diagnosis rests on, as charts: the hours by purpose with the guides, and the asks by the trust that they were
//! made with.

use crate::{
    game::{
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{Brush, Term, Words, card, column, focus::stop, gap, label, paragraph, row},
    },
    report::{AskBand, Diagnosis, MISSING, Symptoms, THIN, TrustBand},
    scenario::Scenario,
    sim::{Hours, Purpose},
    texts::{clock_hours, glossary::purpose_term, percent as share_text, purpose_word},
};
use bevy::prelude::*;

/// The scale of the hours goes at least so far, so that the guides keep away from its end.
const SCALE: f64 = 0.6;
/// Height of a bar.
const BAR: f32 = 14.0;

/// Widths of a row's columns, and its height.
struct Columns {
    name: f32,
    figures: f32,
    height: f32,
}

impl Columns {
    fn of(narrow: bool) -> Self {
        if narrow {
            Self { name: 122.0, figures: 134.0, height: 22.0 }
        } else {
            Self { name: 132.0, figures: 146.0, height: 28.0 }
        }
    }
}

/// The hours by purpose, each with its guide.
pub fn hours(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    scenario: &Scenario,
    diagnosis: &Diagnosis,
    narrow: bool,
) {
    let symptoms = &diagnosis.symptoms;
    let columns = Columns::of(narrow);
    let legend = speech
        .say_with("diagnosis-hours-legend", [("thin", share_text(THIN).into()), ("least", share_text(MISSING).into())]);
    chart(list, fonts, ("pattern-hours", 0.0), speech.say("diagnosis-hours"), legend, |card| {
        let most = symptoms.shares.into_iter().chain([symptoms.studied_share]).fold(SCALE, f64::max);
        for purpose in Purpose::ALL {
            let colour = theme::purpose(purpose);
            let name = format!("{} {}", theme::numeral(purpose), purpose_word(speech, scenario, purpose));
            card.spawn(line(&columns)).with_children(|line| {
                line.spawn(Node { width: px(columns.name), flex_shrink: 0.0, ..default() }).with_child((
                    label(Words::new(fonts, Type::Body).colour(colour), name),
                    Term(purpose_term(purpose)),
                ));
                track(line, symptoms.share(purpose) / most, guide(purpose).map(|guide| guide / most), colour);
                let (hours, share) = (symptoms.hours[purpose.index()], symptoms.share(purpose));
                figures(line, fonts, speech, &columns, hours, share, is_short(symptoms, purpose));
            });
        }
        if symptoms.studied > Hours::ZERO {
            card.spawn(line(&columns)).with_children(|line| {
                let name = (label(Words::new(fonts, Type::Body), speech.say("diagnosis-studied")), Term("study"));
                line.spawn(Node { width: px(columns.name), flex_shrink: 0.0, ..default() }).with_child(name);
                track(line, symptoms.studied_share / most, None, theme::PRIMARY);
                figures(line, fonts, speech, &columns, symptoms.studied, symptoms.studied_share, false);
            });
        }
        if let Some(team) = diagnosis.team(speech, scenario) {
            card.spawn((paragraph(Words::new(fonts, Type::Body), team), Term("division-of-labour")));
        }
    });
}

/// The share from which a purpose isn't missing or thin. ④ has none: customers want little time, but not none.
fn guide(purpose: Purpose) -> Option<f64> {
    match purpose {
        Purpose::Nurturing => Some(THIN),
        Purpose::Prospecting | Purpose::Closing => Some(MISSING),
        Purpose::AfterFollow => None,
    }
}

fn is_short(symptoms: &Symptoms, purpose: Purpose) -> bool {
    symptoms.missing.contains(purpose) || purpose == Purpose::Nurturing && symptoms.is_thin()
}

/// A card with a heading and a legend under it; `grow` is its share of the room that is left.
fn chart(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    (key, grow): (&str, f32),
    heading: String,
    legend: String,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let mut sheet = list.spawn((card(0.0), stop(key, &heading)));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.flex_shrink = 0.0;
        node.flex_grow = grow;
        node.padding = UiRect::new(px(20), px(20), px(12), px(14));
        node.row_gap = px(4);
    });
    sheet.with_children(|card| {
        card.spawn(Node { margin: UiRect::bottom(px(4)), ..column(0.0) }).with_children(|head| {
            head.spawn(label(Words::new(fonts, Type::Label), heading));
            head.spawn(paragraph(Words::new(fonts, Type::Small).soft(), legend));
        });
        fill(card);
    });
}

fn line(columns: &Columns) -> Node {
    Node { height: px(columns.height), flex_shrink: 0.0, ..row(12.0) }
}

/// A bar on its track, and the guide as a mark across it.
fn track(line: &mut ChildSpawnerCommands, share: f64, guide: Option<f64>, colour: Color) {
    let width = |share: f64| percent(100.0 * share.clamp(0.0, 1.0) as f32);
    line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), height: px(BAR), ..default() })
        .with_children(|track| {
            let whole = Node { position_type: PositionType::Absolute, height: percent(100), ..default() };
            let radius = BorderRadius::all(px(4));
            track.spawn((
                Node { width: percent(100), border_radius: radius, ..whole.clone() },
                BackgroundColor(theme::TRACK),
                Pickable::IGNORE,
            ));
            track.spawn((
                Node { width: width(share), border_radius: radius, ..whole },
                BackgroundColor(colour),
                Pickable::IGNORE,
            ));
            if let Some(guide) = guide {
                track.spawn((
                    Node {
                        position_type: PositionType::Absolute,
                        left: width(guide),
                        top: px(-4),
                        width: px(2.5),
                        height: px(BAR + 8.0),
                        margin: UiRect::left(px(-1.25)),
                        ..default()
                    },
                    BackgroundColor(theme::INK),
                    Pickable::IGNORE,
                ));
            }
        });
}

/// Hours and share at the end of a row; a share that is too small in the colour of what went wrong.
fn figures(
    line: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    columns: &Columns,
    hours: Hours,
    share: f64,
    short: bool,
) {
    let end =
        Node { width: px(columns.figures), justify_content: JustifyContent::FlexEnd, flex_shrink: 0.0, ..row(8.0) };
    line.spawn(end).with_children(|figures| {
        let text = speech.say_with("unit-hours", [("hours", clock_hours(hours).into())]);
        figures.spawn(label(Words::new(fonts, Type::Small).soft(), text));
        let colour = if short { theme::SEAL } else { theme::INK };
        figures
            .spawn(Node { width: px(46), justify_content: JustifyContent::FlexEnd, ..default() })
            .with_child(label(Words::new(fonts, Type::Strong).colour(colour), share_text(share)));
    });
}

/// The asks by the trust that they were made with: how many were answered with yes.
pub fn asks(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    scenario: &Scenario,
    diagnosis: &Diagnosis,
    narrow: bool,
) {
    let symptoms = &diagnosis.symptoms;
    let (heading, legend) = (speech.say("diagnosis-asks"), speech.say("diagnosis-asks-legend"));
    chart(list, fonts, ("pattern-asks", 1.0), heading, legend, |card| {
        if symptoms.asks == 0 {
            card.spawn(paragraph(Words::new(fonts, Type::Body).soft(), speech.say("diagnosis-no-asks")));
        } else {
            let most = symptoms.bands.iter().map(|band| band.asks).max().unwrap_or_default();
            for band in &symptoms.bands {
                one(card, brush, fonts, speech, band, most, narrow);
            }
            card.spawn(Node { margin: UiRect::bottom(px(4)), ..row(6.0) }).with_children(|legend| {
                for (colour, id) in [(sold(), "diagnosis-sold"), (NOT_SOLD, "diagnosis-not-sold")] {
                    legend.spawn(swatch(colour));
                    legend.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say(id)));
                    legend.spawn(Node { width: px(8), ..default() });
                }
                legend.spawn(gap());
                let conversion = symptoms.conversion().map(share_text).unwrap_or_default();
                let text = speech.say_with("diagnosis-conversion", [("conversion", conversion.into())]);
                legend.spawn((label(Words::new(fonts, Type::Strong), text), Term("conversion")));
            });
        }
        if let Some(unripe) = diagnosis.unripe(speech, scenario) {
            card.spawn((paragraph(Words::new(fonts, Type::Body), unripe), Term("closing")));
        }
    });
}

/// The colour of asks that weren't answered with yes; and of those that were, as sums of money have it elsewhere.
const NOT_SOLD: Color = theme::BORDER;

fn sold() -> Color {
    theme::purpose(Purpose::AfterFollow)
}

fn swatch(colour: Color) -> impl Bundle {
    (
        Node { width: px(12), height: px(12), border_radius: BorderRadius::all(px(3)), flex_shrink: 0.0, ..default() },
        BackgroundColor(colour),
        Pickable::IGNORE,
    )
}

/// The tree that shows a trust.
fn tree(trust: TrustBand) -> &'static str {
    match trust {
        TrustBand::Early => "tree/stage_1",
        TrustBand::Halfway => "tree/stage_4",
        TrustBand::Ripe => "tree/stage_7",
    }
}

/// One band: its tree and name, its asks as a bar, the orders first, and both in figures.
fn one(
    card: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    band: &AskBand,
    most: u32,
    narrow: bool,
) {
    let columns = Columns::of(narrow);
    let height = columns.height + 7.0;
    card.spawn(Node { height: px(height), ..line(&columns) }).with_children(|line| {
        line.spawn(Node { width: px(columns.name), flex_shrink: 0.0, ..row(8.0) }).with_children(|name| {
            name.spawn(brush.picture(tree(band.trust), height - 4.0, height - 2.0));
            name.spawn((label(Words::new(fonts, Type::Body), band.trust.name(speech)), Term("trust")));
        });
        let room = Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), height: px(BAR), ..row(0.0) };
        line.spawn(room).with_children(|room| {
            if band.asks == 0 {
                return;
            }
            let part = |count: u32| percent(100.0 * count as f32 / most.max(1) as f32);
            let radius = BorderRadius::all(px(4));
            let piece =
                |count: u32| Node { width: part(count), height: percent(100), border_radius: radius, ..default() };
            if band.sold > 0 {
                room.spawn((piece(band.sold), BackgroundColor(sold()), Pickable::IGNORE));
            }
            if band.asks > band.sold {
                room.spawn((piece(band.asks - band.sold), BackgroundColor(NOT_SOLD), Pickable::IGNORE));
            }
        });
        let end =
            Node { width: px(columns.figures), justify_content: JustifyContent::FlexEnd, flex_shrink: 0.0, ..row(8.0) };
        line.spawn(end).with_children(|figures| {
            if band.asks > 0 {
                let chance = speech.say_with("diagnosis-band-chance", [("chance", share_text(band.chance).into())]);
                figures.spawn(label(Words::new(fonts, Type::Small).soft(), chance));
            }
            let counts = [("sold", band.sold.into()), ("asks", band.asks.into())];
            let counts = label(Words::new(fonts, Type::Strong), speech.say_with("diagnosis-band", counts));
            figures
                .spawn(Node { width: px(54), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd, ..default() })
                .with_child(counts);
        });
    });
}
