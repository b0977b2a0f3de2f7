//! The page of one dial: what it changes, where it can stand, what would come of it.

use super::{
    super::{heading, root},
    Root, picture,
    preview::room_for_preview,
};
use crate::{
    game::{
        display::Display,
        language::Speech,
        screens::Screen,
        session::{DialTurn, Tray},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Words, button, card,
            choices::{NumberKey, key_cap},
            column, face, gap, label, paragraph, row, scroll_column,
        },
    },
    scenario::Dial,
};
use bevy::prelude::*;

/// Width of the card where there is room for it, and what is left free around it.
const WIDTH: f32 = 900.0;
/// Size of the picture of the tray.
const PICTURE: Vec2 = Vec2::new(349.0, 120.0);
pub(super) const MARGIN: Vec2 = Vec2::new(24.0, 20.0);

pub(super) fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    display: Res<Display>,
    tray: Res<Tray>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(dial) = tray.scenario().dials.get(tray.page()) else { return };
    let wide = display.size.x > 900.0;
    commands.spawn((root("Dials", Screen::Dials), Root)).with_children(|screen| {
        screen.spawn(brush.backdrop("title"));
        frame(screen, WIDTH, display.narrow, |card| {
            head(card, &fonts, &speech, &tray);
            scroll_column(card, UiRect::right(px(6)), 14.0, |body| {
                about(body, &mut brush, &fonts, &speech, dial, wide);
                stops(body, &fonts, &speech, &tray, dial);
                room_for_preview(body);
            });
            foot(card, &fonts, &speech, &tray, dial, wide);
        });
    });
}

/// A card in the middle of the screen, as tall as the window allows.
pub(super) fn frame(
    screen: &mut ChildSpawnerCommands,
    width: f32,
    narrow: bool,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let (margin, padding) = if narrow { (Vec2::splat(8.0), 14.0) } else { (MARGIN, 26.0) };
    let around = Node {
        width: percent(100),
        height: percent(100),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        padding: UiRect::axes(px(margin.x), px(margin.y)),
        ..default()
    };
    screen.spawn((around, Pickable::IGNORE)).with_children(|around| {
        let mut sheet = around.spawn(card(padding));
        sheet.entry::<Node>().and_modify(move |mut node| {
            node.width = percent(100);
            node.max_width = px(width);
            node.height = percent(100);
            node.max_height = px(620);
            node.row_gap = px(14);
        });
        sheet.with_children(fill);
    });
}

/// How far one is, and the way to everything at once.
fn head(card: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, tray: &Tray) {
    let count = tray.scenario().dials.len();
    card.spawn(Node { flex_shrink: 0.0, ..row(12.0) }).with_children(|line| {
        let numbers = [("number", (tray.page() as u32 + 1).into()), ("count", (count as u32).into())];
        line.spawn(label(Words::new(fonts, Type::Strong).soft(), speech.say_with("dials-count", numbers)));
        line.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(4), flex_shrink: 1.0, ..row(4.0) }).with_children(
            |steps| {
                for (place, dial) in tray.scenario().dials.iter().enumerate() {
                    step(steps, tray, place, speech.of(&dial.title));
                }
            },
        );
        line.spawn(gap());
        let all = speech.say("dials-all");
        line.spawn(button(fonts, Kind::Secondary, "all", all, DialTurn::Page(count)));
    });
}

/// A bead of the row that shows the pages; those whose dial was turned are filled.
fn step(steps: &mut ChildSpawnerCommands, tray: &Tray, place: usize, title: &str) {
    let open = place == tray.page();
    let turned = tray.setting().stops.get(place) != Some(&tray.scenario().dials[place].usual_stop());
    let (colour, edge) = match (open, turned) {
        (true, _) => (theme::PRIMARY, theme::PRIMARY),
        (false, true) => (theme::PETAL, theme::PETAL),
        (false, false) => (theme::TRACK, theme::BORDER),
    };
    steps
        .spawn(face(Kind::Plain, format!("page-{}", place + 1), title, DialTurn::Page(place)))
        .insert(Node { padding: UiRect::all(px(4)), border_radius: BorderRadius::MAX, flex_shrink: 0.0, ..default() })
        .with_child((
            Node {
                width: px(if open { 22.0 } else { 10.0 }),
                height: px(10),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::MAX,
                ..default()
            },
            BackgroundColor(colour),
            BorderColor::all(edge),
            Pickable::IGNORE,
        ));
}

fn about(
    body: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    dial: &Dial,
    with_picture: bool,
) {
    body.spawn(Node { align_items: AlignItems::FlexStart, flex_shrink: 0.0, ..row(22.0) }).with_children(|line| {
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(8.0) }).with_children(|words| {
            words.spawn(heading(fonts, speech.of(&dial.title).to_owned()));
            words.spawn(paragraph(Words::new(fonts, Type::Reading), speech.of(&dial.about)));
        });
        if with_picture {
            line.spawn(brush.picture(&picture(), PICTURE.x, PICTURE.y));
        }
    });
}

/// The stops side by side, each with its number.
fn stops(body: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, tray: &Tray, dial: &Dial) {
    let place = tray.page();
    let now = tray.setting().stops.get(place).copied();
    let usual = dial.usual_stop();
    body.spawn(Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: px(10),
        flex_shrink: 0.0,
        align_items: AlignItems::Stretch,
        ..row(10.0)
    })
    .with_children(|line| {
        for (number, stop) in dial.stops.iter().enumerate() {
            let text = speech.of(&stop.label()).to_owned();
            let kind = if now == Some(number) { Kind::Chosen } else { Kind::Row };
            line.spawn((
                face(kind, format!("stop-{}", number + 1), text.clone(), DialTurn::To(place, number)),
                NumberKey(number + 1),
            ))
            .insert(Node {
                flex_grow: 1.0,
                flex_basis: px(104),
                min_width: px(104),
                min_height: px(84),
                padding: UiRect::axes(px(8), px(10)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(12)),
                justify_content: JustifyContent::Center,
                ..column(6.0)
            })
            .with_children(|stop| {
                stop.spawn(Node { justify_content: JustifyContent::Center, ..row(0.0) })
                    .with_children(|line| key_cap(line, fonts, number + 1));
                stop.spawn(paragraph(Words::new(fonts, Type::Label), text))
                    .entry::<TextLayout>()
                    .and_modify(|mut layout| layout.justify = Justify::Center);
                let mark = if number == usual { speech.say("dials-usual") } else { " ".to_owned() };
                stop.spawn(Node { justify_content: JustifyContent::Center, ..row(0.0) })
                    .with_child(label(Words::new(fonts, Type::Small).soft(), mark));
            });
        }
    });
}

fn foot(card: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, tray: &Tray, dial: &Dial, wide: bool) {
    let page = tray.page();
    let foot = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), flex_shrink: 0.0, ..row(10.0) };
    card.spawn(foot).with_children(|foot| {
        let back = speech.say("button-back");
        if page == 0 {
            foot.spawn(button(fonts, Kind::Secondary, "back", back, crate::game::Go::To(Screen::Choose)));
        } else {
            foot.spawn(button(fonts, Kind::Secondary, "back", back, DialTurn::Page(page - 1)));
        }
        foot.spawn(gap());
        if wide {
            let keys = speech.say_with("dials-keys", [("count", (dial.stops.len() as u32).into())]);
            foot.spawn(label(Words::new(fonts, Type::Small).soft(), keys));
            foot.spawn(gap());
        }
        foot.spawn(button(fonts, Kind::Primary, "next", speech.say("button-next"), DialTurn::Page(page + 1)));
    });
}
