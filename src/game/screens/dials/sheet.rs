//! The sheet with all dials, the seed, and the way to the town.

use super::{
    super::{heading, root},
    LONGEST_SEED, Root, Start,
    page::frame,
    preview::room_for_preview,
};
use crate::game::{
    display::Display,
    language::Speech,
    screens::Screen,
    session::{DialTurn, Tray},
    theme::{self, Fonts, Type},
    widgets::{
        Brush, Kind, Words, button, column, face, gap, label, paragraph, row, scroll_column, text_field::text_field,
    },
};
use bevy::{prelude::*, text::EditableText};

/// Width of the card where there is room for it.
const WIDTH: f32 = 1080.0;
/// Where the window is narrower than this, the dials stand in one column.
const TWO_COLUMNS: f32 = 900.0;

pub(super) fn build(
    mut commands: Commands,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    display: Res<Display>,
    tray: Res<Tray>,
) {
    if !tray.all_on_one() {
        return;
    }
    let count = tray.scenario().dials.len();
    let columns = if display.size.x >= TWO_COLUMNS { 2 } else { 1 };
    commands.spawn((root("Dials", Screen::Dials), Root)).with_children(|screen| {
        screen.spawn(brush.backdrop("title"));
        frame(screen, WIDTH, display.narrow, |card| {
            let top = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), flex_shrink: 0.0, ..row(12.0) };
            card.spawn(top).with_children(|line| {
                line.spawn(heading(&fonts, speech.say("dials-heading")));
                line.spawn(gap());
                let one = speech.say("dials-pages");
                line.spawn(button(&fonts, Kind::Secondary, "pages", one, DialTurn::Page(0)));
            });
            scroll_column(card, UiRect::right(px(6)), 12.0, |body| {
                body.spawn(Node { align_items: AlignItems::FlexStart, flex_shrink: 0.0, ..row(18.0) }).with_children(
                    |both| {
                        for nth in 0..columns {
                            let share = count.div_ceil(columns);
                            both.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(4.0) }).with_children(
                                |list| {
                                    for place in (nth * share..count).take(share) {
                                        dial(list, &mut brush, &fonts, &speech, &tray, place);
                                    }
                                    if nth + 1 == columns {
                                        seed(list, &fonts, &speech, &tray);
                                    }
                                },
                            );
                        }
                    },
                );
                body.spawn(paragraph(Words::new(&fonts, Type::Body), turned(&speech, &tray)));
                room_for_preview(body);
            });
            let foot = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), flex_shrink: 0.0, ..row(10.0) };
            card.spawn(foot).with_children(|foot| {
                let back = speech.say("button-back");
                foot.spawn(button(&fonts, Kind::Secondary, "back", back, DialTurn::Page(count.saturating_sub(1))));
                let reset = speech.say("dials-reset");
                foot.spawn(button(&fonts, Kind::Secondary, "usual", reset, DialTurn::Usual));
                foot.spawn(gap());
                if columns == 2 {
                    foot.spawn(label(Words::new(&fonts, Type::Small).soft(), speech.say("dials-keys-sheet")));
                    foot.spawn(gap());
                }
                foot.spawn(button(&fonts, Kind::Primary, "start-town", speech.say("dials-start"), Start));
            });
        });
    });
}

/// A dial with where it stands, between less and more.
fn dial(list: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, tray: &Tray, place: usize) {
    let dial = &tray.scenario().dials[place];
    let title = speech.of(&dial.title).to_owned();
    let stop = tray.setting().stops.get(place).copied().unwrap_or_default();
    let turned = stop != dial.usual_stop();
    list.spawn((
        Node {
            padding: UiRect::axes(px(8), px(4)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            min_height: px(36),
            ..row(8.0)
        },
        BackgroundColor(if turned { theme::BLOSSOM_PALE } else { Color::NONE }),
        BorderColor::all(if turned { theme::BLOSSOM } else { theme::HAIRLINE }),
    ))
    .with_children(|line| {
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
            .with_child(paragraph(Words::new(fonts, Type::Strong), title.clone()));
        for (more, icon, name) in [(false, "icon/minus", "dials-less"), (true, "icon/plus", "dials-more")] {
            if more {
                let text = dial.stops.get(stop).map(|stop| speech.of(&stop.label()).to_owned()).unwrap_or_default();
                line.spawn(Node {
                    width: px(128),
                    justify_content: JustifyContent::Center,
                    flex_shrink: 0.0,
                    ..default()
                })
                .with_child(label(Words::new(fonts, Type::Label), text));
            }
            let key = format!("dial-{}-{}", dial.id, if more { "more" } else { "less" });
            let label = speech.say_with(name, [("title", title.clone().into())]);
            line.spawn(face(Kind::Secondary, key, label, DialTurn::By(place, more)))
                .insert(Node {
                    width: px(28),
                    height: px(28),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(8)),
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    flex_shrink: 0.0,
                    ..default()
                })
                .with_child(brush.tinted(icon, 14.0, theme::INK));
        }
    });
}

/// The seed, to be typed or thrown.
fn seed(list: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, tray: &Tray) {
    let seed = tray.setting().seed;
    list.spawn(Node { padding: UiRect::axes(px(8), px(4)), flex_shrink: 0.0, ..row(8.0) }).with_children(|line| {
        line.spawn(label(Words::new(fonts, Type::Strong), speech.say("dials-seed")));
        line.spawn(gap());
        let mut field = line.spawn(text_field(fonts, "seed", &speech.say("dials-seed"), &seed.to_string(), 104.0));
        field.entry::<EditableText>().and_modify(|mut text| text.max_characters = Some(LONGEST_SEED));
        field.entry::<Node>().and_modify(|mut node| node.padding = UiRect::axes(px(10), px(5)));
        line.spawn(button(fonts, Kind::Secondary, "dice", speech.say("dials-dice"), DialTurn::Seed(another(seed))));
    });
}

/// A seed after this one that nobody could have guessed by counting, and that is short.
fn another(seed: u64) -> u64 {
    (seed % 9_973 * 6_007 + 4_211) % 9_973 + 1
}

/// Which dials don't stand where they usually do.
fn turned(speech: &Speech, tray: &Tray) -> String {
    let dials = tray.scenario().dials.iter().enumerate();
    let turned = dials.filter(|(place, dial)| tray.setting().stops.get(*place) != Some(&dial.usual_stop()));
    let words = turned.filter_map(|(place, dial)| {
        let stop = tray.setting().stop_of(tray.scenario(), place)?;
        Some(format!("{} {}", speech.of(&dial.title), speech.of(&stop.label())))
    });
    let words: Vec<_> = words.collect();
    if words.is_empty() {
        speech.say("dials-none-turned")
    } else {
        speech.say_with("dials-turned", [("words", words.join(" · ").into())])
    }
}
