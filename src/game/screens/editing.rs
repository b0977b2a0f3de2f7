//! Over the running game: what has become of the scenario's file. It stands in nobody's way, and can be folded away.

use super::{
    Menu, Screen,
    problems::{ReadAbout, count, rows},
    stale,
};
use crate::{
    game::{
        AppSystems,
        awake::Awake,
        display::Display,
        editing::{Edit, Editing, News},
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, column, face, label, paragraph, row, scroll_column},
    },
    scenario::LibraryEntry,
    texts::file_failure,
};
use bevy::{input_focus::tab_navigation::TabGroup, prelude::*};

#[derive(Component, Clone)]
struct Root;

/// Below the menus, above everything else.
const DEPTH: i32 = 5;
/// Room to the edges of the map, and the greatest size.
const EDGE: f32 = 14.0;
const WIDTH: f32 = 600.0;
const HEIGHT: f32 = 400.0;
/// Lines of the file shown around a problem.
const AROUND: usize = 1;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    editing: Res<Editing>,
    display: Res<Display>,
    mut awake: ResMut<Awake>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(news) = editing.news() else { return };
    awake.stay();
    let file = editing.file();
    // Where the panel slides over the map anyway, the news may lie on it until it is folded away.
    let beside = if display.narrow { 0.0 } else { display.side_panel() };
    let place = Node {
        position_type: PositionType::Absolute,
        left: px(EDGE),
        top: px(display.top_bar() + EDGE),
        max_width: px(WIDTH.min(display.size.x - beside - 2.0 * EDGE)),
        ..column(0.0)
    };
    let wide = place.max_width;
    commands
        .spawn((Name::new("Editing"), Root, TabGroup::new(1), GlobalZIndex(DEPTH), place, Pickable::IGNORE))
        .with_children(|corner| {
            if editing.folded() {
                folded(corner, &mut brush, &fonts, &speech, &file, news);
                return;
            }
            let rim = if matches!(news, News::Broken(_) | News::Unreadable(..)) { theme::SEAL } else { theme::GOOD };
            corner
                .spawn((
                    Node {
                        width: wide,
                        border: UiRect::new(px(5), px(1.5), px(1.5), px(1.5)),
                        border_radius: BorderRadius::all(px(12)),
                        ..column(0.0)
                    },
                    BackgroundColor(theme::PANEL),
                    BorderColor { left: rim, ..BorderColor::all(theme::BORDER) },
                    BoxShadow::new(theme::VEIL.with_alpha(0.3), px(0), px(3), px(0), px(12)),
                ))
                .with_children(|panel| match news {
                    News::Broken(entry) => broken(panel, &mut brush, &fonts, &speech, &file, entry, &display),
                    News::Newer(entry) => newer(panel, &fonts, &speech, &file, entry),
                    News::Unreadable(path, why) => {
                        let why = file_failure(&speech, path, *why);
                        let heading = speech.say_with("editing-unreadable-heading", [("file", file.as_str().into())]);
                        note(panel, &mut brush, &fonts, &speech, (heading, "editing-unreadable"), Some(why));
                    }
                    News::Mended => {
                        let heading = speech.say_with("editing-mended-heading", [("file", file.as_str().into())]);
                        note(panel, &mut brush, &fonts, &speech, (heading, "editing-mended"), None);
                    }
                });
        });
}

/// What a note is about, in bold; `close` behind it does what the key does.
fn head(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    colour: Color,
    text: String,
    (key, name, icon, wish): (&'static str, String, &'static str, Edit),
) {
    panel
        .spawn(Node {
            padding: UiRect::new(px(16), px(10), px(8), px(4)),
            flex_shrink: 0.0,
            align_items: AlignItems::FlexStart,
            ..row(10.0)
        })
        .with_children(|head| {
            head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), padding: UiRect::top(px(4)), ..column(0.0) })
                .with_child(paragraph(Words::new(fonts, Type::Strong).colour(colour), text));
            head.spawn(face(Kind::Plain, key, name, wish))
                .insert(Node {
                    padding: UiRect::axes(px(8), px(4)),
                    border_radius: BorderRadius::all(px(8)),
                    flex_shrink: 0.0,
                    ..row(6.0)
                })
                .with_children(|away| {
                    away.spawn(label(Words::new(fonts, Type::Small).soft(), "X"));
                    away.spawn(brush.tinted(icon, 16.0, theme::INK_SOFT));
                });
        });
}

fn words(panel: &mut ChildSpawnerCommands, fonts: &Fonts, text: String) {
    panel
        .spawn(Node { padding: UiRect::new(px(16), px(16), px(0), px(10)), flex_shrink: 0.0, ..column(0.0) })
        .with_child(paragraph(Words::new(fonts, Type::Small).soft(), text));
}

fn broken(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    file: &str,
    entry: &LibraryEntry,
    display: &Display,
) {
    let text = told(speech, file, &count(speech, entry));
    let away = ("edit-fold", speech.say("editing-fold"), "icon/minus", Edit::Fold);
    head(panel, brush, fonts, theme::SEAL, text, away);
    words(panel, fonts, speech.say("editing-broken"));
    let room = (display.size.y - display.top_bar() - display.bottom_bar() - 2.0 * EDGE - 130.0).min(HEIGHT - 130.0);
    panel.spawn(Node { height: px(room), flex_shrink: 0.0, ..column(0.0) }).with_children(|frame| {
        scroll_column(frame, UiRect::new(px(16), px(10), px(0), px(4)), 8.0, |list| {
            rows(list, fonts, speech, entry, AROUND);
        });
    });
    buttons(panel, |line| {
        let (text, wish) = (speech.say("editing-read"), ReadAbout(Box::new(entry.clone())));
        line.spawn(button(fonts, Kind::Secondary, "edit-read", text, wish));
    });
}

fn newer(panel: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, file: &str, entry: &LibraryEntry) {
    panel
        .spawn(Node { padding: UiRect::new(px(16), px(16), px(12), px(4)), flex_shrink: 0.0, ..column(0.0) })
        .with_child(paragraph(
            Words::new(fonts, Type::Strong),
            speech.say_with("editing-newer-heading", [("file", file.into())]),
        ));
    words(panel, fonts, speech.say("editing-newer"));
    buttons(panel, |line| {
        line.spawn(button(fonts, Kind::Secondary, "edit-again", speech.say("editing-start-again"), Edit::StartAgain));
        line.spawn(button(fonts, Kind::Secondary, "edit-go-on", speech.say("editing-go-on"), Edit::GoOn));
        if !entry.remarks.is_empty() {
            let wish = ReadAbout(Box::new(entry.clone()));
            line.spawn(button(fonts, Kind::Plain, "edit-read", count(speech, entry), wish));
        }
    });
}

fn note(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    (heading, text): (String, &str),
    why: Option<String>,
) {
    let colour = if why.is_some() { theme::SEAL } else { theme::INK };
    head(panel, brush, fonts, colour, heading, ("edit-go-on", speech.say("button-close"), "icon/cross", Edit::GoOn));
    if let Some(why) = why {
        words(panel, fonts, why);
    }
    words(panel, fonts, speech.say(text));
}

/// Choices side by side, or below each other where they are long.
fn buttons(panel: &mut ChildSpawnerCommands, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let line = Node {
        padding: UiRect::new(px(16), px(16), px(6), px(12)),
        flex_wrap: FlexWrap::Wrap,
        row_gap: px(8),
        flex_shrink: 0.0,
        ..row(10.0)
    };
    panel.spawn((line, Pickable::IGNORE)).with_children(fill);
}

/// Folded away it is still there to see.
fn folded(
    corner: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    file: &str,
    news: &News,
) {
    let News::Broken(entry) = news else { return };
    let text = told(speech, file, &count(speech, entry));
    corner
        .spawn(face(Kind::Secondary, "edit-fold", text.clone(), Edit::Fold))
        .insert(Node {
            padding: UiRect::axes(px(14), px(6)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
            ..row(8.0)
        })
        .with_children(|pill| {
            pill.spawn(brush.tinted("icon/plus", 16.0, theme::SEAL));
            pill.spawn(label(Words::new(fonts, Type::Small).colour(theme::SEAL), text));
            pill.spawn(label(Words::new(fonts, Type::Small).soft(), "X"));
        });
}

fn told(speech: &Speech, file: &str, count: &str) -> String {
    speech.say_with("editing-told", [("file", file.into()), ("count", count.into())])
}

/// One key for the one thing to do with it: fold it away, or go on.
fn press(keys: Res<ButtonInput<KeyCode>>, editing: Res<Editing>, mut wishes: MessageWriter<Edit>) {
    if !keys.just_pressed(KeyCode::KeyX) {
        return;
    }
    match editing.news() {
        Some(News::Broken(_)) => wishes.write(Edit::Fold),
        Some(_) => wishes.write(Edit::GoOn),
        None => return,
    };
}

/// Bevy keeps what is drawn above in the order in which it was made: a new screen comes over it otherwise.
fn another_screen(mut transitions: MessageReader<StateTransitionEvent<Screen>>) -> bool {
    transitions.read().count() > 0
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (
            press.run_if(in_state(Menu::None)).in_set(AppSystems::Input),
            build
                .run_if(resource_exists_and_changed::<Editing>.or_else(stale).or_else(another_screen))
                .in_set(AppSystems::Present),
        ),
    );
}
