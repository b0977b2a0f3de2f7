//! The title: a picture, the name of the game, and where to go.

use super::{Go, Menu, Screen, root, stale};
use crate::{
    coach::week_of,
    game::{
        AppSystems,
        display::Display,
        language::{Speak, Speech},
        session::{Begin, Saved},
        settings::Settings,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, column, face, label, row, scroll_sheet, title},
    },
    scenario::Lang,
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    saved: Res<Saved>,
    settings: Res<Settings>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let start = if settings.known { Screen::Choose } else { Screen::Setup };
    let (other, other_name) = match speech.lang() {
        Lang::Ja => (Lang::En, "English"),
        Lang::En => (Lang::Ja, "日本語"),
    };
    // Where there is little room, the ways stand two by two over the whole window, and scroll if they must.
    let little_room = display.low || display.narrow;
    let ways = |menu: &mut ChildSpawnerCommands| {
        if saved.any() {
            go_on(menu, &fonts, &speech, &saved);
        }
        let kind = if saved.any() { Kind::Secondary } else { Kind::Primary };
        let ways = [
            (kind, "start", "title-start", Go::To(start)),
            (Kind::Secondary, "history", "history-heading", Go::Open(Menu::History)),
            (Kind::Secondary, "about", "model-heading", Go::Open(Menu::About)),
            (Kind::Secondary, "settings", "settings-heading", Go::Open(Menu::Settings)),
            (Kind::Secondary, "quit", "title-quit", Go::Quit),
        ];
        for (kind, key, text, go) in ways {
            let basis = if little_room { percent(40) } else { auto() };
            menu.spawn(Node { flex_grow: if little_room { 1.0 } else { 0.0 }, flex_basis: basis, ..column(0.0) })
                .with_child(button(&fonts, kind, key, speech.say(text), go));
        }
    };
    let name = |middle: &mut ChildSpawnerCommands| {
        middle.spawn(label(Words::new(&fonts, Type::Hero), speech.say("title-name")));
        middle
            .spawn(title(Words::new(&fonts, Type::Label), speech.say("title-subtitle")))
            .insert(TextLayout { justify: Justify::Center, linebreak: LineBreak::WordOrCharacter });
    };
    commands.spawn((root("Title", Screen::Title), Root)).with_children(|screen| {
        screen.spawn(brush.backdrop("title"));
        if little_room {
            let edges = UiRect::axes(px(display.margin()), px(8));
            scroll_sheet(screen, edges, 8.0, |page| {
                let middle = Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..column(6.0) };
                page.spawn((middle, Pickable::IGNORE)).with_children(name);
                let menu = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), flex_shrink: 0.0, ..row(8.0) };
                page.spawn((menu, Pickable::IGNORE)).with_children(ways);
                page.spawn((
                    Node { justify_content: JustifyContent::FlexEnd, flex_shrink: 0.0, ..row(8.0) },
                    Pickable::IGNORE,
                ))
                .with_child(button(&fonts, Kind::Secondary, "language", other_name, Speak(other)));
            });
            return;
        }
        screen
            .spawn((
                Node {
                    position_type: PositionType::Absolute,
                    right: percent(5.5),
                    top: percent(10),
                    width: percent(48),
                    flex_direction: FlexDirection::Column,
                    align_items: AlignItems::Center,
                    row_gap: px(6),
                    ..default()
                },
                Pickable::IGNORE,
            ))
            .with_children(|middle| {
                name(middle);
                let menu = Node { width: px(280), margin: UiRect::top(px(26)), ..column(10.0) };
                middle.spawn((menu, Pickable::IGNORE)).with_children(ways);
            });
        screen
            .spawn((
                Node {
                    position_type: PositionType::Absolute,
                    right: px(20),
                    bottom: px(16),
                    column_gap: px(8),
                    align_items: AlignItems::Center,
                    ..default()
                },
                Pickable::IGNORE,
            ))
            .with_children(|corner| {
                corner
                    .spawn((
                        Node { padding: UiRect::axes(px(12), px(6)), border_radius: BorderRadius::MAX, ..default() },
                        BackgroundColor(theme::PANEL.with_alpha(0.92)),
                        Pickable::IGNORE,
                    ))
                    .with_child(label(Words::new(&fonts, Type::Small).soft(), speech.say("title-keys")));
                corner.spawn(button(&fonts, Kind::Secondary, "language", other_name, Speak(other)));
            });
    });
}

/// The way back to the run that was left: which one, and where it will be taken up.
fn go_on(menu: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, saved: &Saved) {
    let text = speech.say("title-continue");
    let ink = Kind::Primary.ink();
    menu.spawn(face(Kind::Primary, "continue", text.clone(), Begin::Continue))
        .insert(Node {
            padding: UiRect::axes(px(14), px(8)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
            ..column(0.0)
        })
        .with_children(|face| {
            face.spawn(label(Words::new(fonts, Type::Label).colour(ink), text));
            let Some(run) = saved.latest() else { return };
            let (scenario, day) = (run.scenario(), run.territory().view().day());
            let week = week_of(&scenario.calendar, day).map_or(1, |week| week.number + 1);
            let where_ = speech.say_with("title-where", [("week", week.into()), ("day", day.0.into())]);
            for line in [speech.of(&scenario.title).to_owned(), where_] {
                face.spawn(title(Words::new(fonts, Type::Small).colour(ink), line));
            }
        });
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Title), build.after(super::super::session::look_for_saved))
        .add_systems(Update, build.run_if(in_state(Screen::Title).and_then(stale)).in_set(AppSystems::Present));
}
