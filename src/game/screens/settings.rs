//! Loudness, motion, size of the text: what whoever plays can set, at any time.

use super::{Go, Menu, cross, dialog::dialog, stale, veil};
use crate::game::{
    AppSystems,
    display::{Display, Renderer, Restage},
    language::Speech,
    session::Trouble,
    settings::{Settings, TEXT_SIZES, VOLUMES},
    theme::{self, Fonts, Type},
    widgets::{Brush, Kind, Words, button, column, emit, paragraph, row, title},
};
use bevy::{input_focus::InputFocus, prelude::*, text::EditableText};

#[derive(Component, Clone)]
struct Root;

/// A setting is to become another.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
enum Set {
    /// Is there sound at all?
    Muted(bool),
    Music(u8),
    Effects(u8),
    Calm(bool),
    Ambient(bool),
    Text(u16),
}

/// One setting: its drawing, its name, what it is for, and what it can be.
struct Line {
    icon: &'static str,
    name: &'static str,
    why: Option<String>,
    /// Key, text, message, and whether it is so now.
    choices: Vec<(String, String, Set, bool)>,
}

fn lines(settings: &Settings, speech: &Speech, renderer: Renderer) -> Vec<Line> {
    let yes_no = |key: &str, now: bool, set: fn(bool) -> Set| {
        [(true, "settings-on"), (false, "settings-off")]
            .map(|(value, text)| (format!("{key}-{value}"), speech.say(text), set(value), now == value))
            .to_vec()
    };
    let volume = |key: &str, now: u8, set: fn(u8) -> Set| {
        let text = |value| match value {
            0 => speech.say("settings-off"),
            _ => format!("{value}"),
        };
        VOLUMES.map(|value| (format!("{key}-{value}"), text(value), set(value), now == value)).to_vec()
    };
    let why = |text: &str| Some(speech.say(text));
    let mut lines = vec![
        Line {
            icon: if settings.muted { "icon/sound_off" } else { "icon/sound" },
            name: "settings-sound",
            why: why("settings-sound-why"),
            choices: yes_no("sound", !settings.muted, |on| Set::Muted(!on)),
        },
        Line {
            icon: "icon/music",
            name: "settings-music",
            why: None,
            choices: volume("music", settings.music, Set::Music),
        },
        Line {
            icon: "icon/sound",
            name: "settings-effects",
            why: None,
            choices: volume("effects", settings.effects, Set::Effects),
        },
        Line {
            icon: "icon/text_size",
            name: "settings-text",
            why: None,
            choices: TEXT_SIZES
                .map(|size| (format!("text-{size}"), format!("{size}%"), Set::Text(size), settings.text == size))
                .to_vec(),
        },
        Line {
            icon: "icon/motion",
            name: "settings-calm",
            why: why("settings-calm-why"),
            choices: yes_no("calm", settings.calm, Set::Calm),
        },
    ];
    lines.push(Line {
        icon: "icon/petal",
        name: "settings-ambient",
        why: why(if renderer.software { "settings-ambient-software" } else { "settings-ambient-why" }),
        // Where the processor draws, a picture that never rests would leave it no time for anything else.
        choices: if renderer.software { Vec::new() } else { yes_no("ambient", settings.ambient, Set::Ambient) },
    });
    lines
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    settings: Res<Settings>,
    display: Res<Display>,
    renderer: Res<Renderer>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    commands.spawn((veil("Settings", Menu::Settings), Root)).with_children(|veil| {
        dialog(
            veil,
            &display,
            (680.0, 30.0),
            |page| {
                page.spawn(Node { flex_shrink: 0.0, align_items: AlignItems::FlexStart, ..row(12.0) }).with_children(
                    |head| {
                        head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
                            .with_child(title(Words::new(&fonts, Type::Heading), speech.say("settings-heading")));
                        cross(head, &mut brush, &speech);
                    },
                );
                page.spawn(Node { flex_shrink: 0.0, ..column(0.0) }).with_children(|list| {
                    for line in lines(&settings, &speech, *renderer) {
                        set_line(list, &mut brush, &fonts, &speech, line);
                    }
                });
            },
            |foot| {
                foot.spawn(Node { flex_grow: 1.0, ..column(0.0) }).with_child(button(
                    &fonts,
                    Kind::Primary,
                    "done",
                    speech.say("settings-done"),
                    Go::Close,
                ));
            },
        );
    });
}

fn set_line(page: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, line: Line) {
    page.spawn((
        Node {
            padding: UiRect::axes(px(0), px(10)),
            border: UiRect::bottom(px(1.5)),
            flex_shrink: 0.0,
            flex_wrap: FlexWrap::Wrap,
            row_gap: px(8),
            ..row(14.0)
        },
        BorderColor::all(theme::HAIRLINE),
    ))
    .with_children(|node| {
        node.spawn(brush.tinted(line.icon, 20.0, theme::INK_SOFT));
        node.spawn(Node { flex_grow: 1.0, flex_basis: px(200), ..column(0.0) }).with_children(|words| {
            words.spawn(title(Words::new(fonts, Type::Strong), speech.say(line.name)));
            if let Some(why) = line.why {
                words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), why));
            }
        });
        node.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), ..row(6.0) }).with_children(|choices| {
            for (key, text, set, now) in line.choices {
                let kind = if now { Kind::Chosen } else { Kind::Secondary };
                choices.spawn(button(fonts, kind, key, text, set));
            }
        });
    });
}

fn adjust(
    mut wishes: MessageReader<Set>,
    mut settings: ResMut<Settings>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
    mut restage: MessageWriter<Restage>,
) {
    for &wish in wishes.read() {
        match wish {
            Set::Muted(muted) => settings.muted = muted,
            Set::Music(volume) => settings.music = volume,
            Set::Effects(volume) => settings.effects = volume,
            Set::Calm(calm) => settings.calm = calm,
            Set::Ambient(ambient) => settings.ambient = ambient,
            Set::Text(size) => settings.text = size,
        }
        settings.save(&speech, &mut trouble);
        restage.write(Restage);
    }
}

/// M silences the game and lets it be heard again, wherever one is.
fn mute(
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    fields: Query<(), With<EditableText>>,
    settings: Res<Settings>,
    mut wishes: MessageWriter<Set>,
) {
    let typing = focus.get().is_some_and(|entity| fields.contains(entity));
    if keys.just_pressed(KeyCode::KeyM) && !typing {
        wishes.write(Set::Muted(!settings.muted));
    }
}

pub(super) fn plugin(app: &mut App) {
    emit::<Set>(app);
    app.add_systems(OnEnter(Menu::Settings), build).add_systems(
        Update,
        (
            mute.in_set(AppSystems::Input),
            adjust.in_set(AppSystems::Simulate),
            build.run_if(in_state(Menu::Settings).and_then(stale)).in_set(AppSystems::Present),
        ),
    );
}
