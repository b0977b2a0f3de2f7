//! "How sure are you?": asked before some of the asks, five steps, one key.

use crate::{
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        screens::{Menu, dialog::dialog, stale, territory::portrait, veil},
        session::{Answer, Questions, Session},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Term, Words, button,
            choices::{NumberKey, key_cap},
            column, face, gap, label, paragraph, row,
        },
    },
    record::Sure,
    sim::Command,
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
    session: Res<Session>,
    questions: Res<Questions>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(Command::Touch { prospect, .. }) = questions.asking() else { return };
    commands.spawn((veil("Sure", Menu::Sure), Root)).with_children(|veil| {
        dialog(
            veil,
            &display,
            (720.0, 26.0),
            |card| {
                card.spawn(Node { flex_shrink: 0.0, ..row(16.0) }).with_children(|head| {
                    let layers = portrait(&session, prospect, None);
                    let layers: Vec<_> = layers.iter().map(String::as_str).collect();
                    head.spawn(brush.layers(&layers, 64.0, 64.0));
                    head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(2.0) }).with_children(|words| {
                        let name = session.name(&speech, prospect);
                        let text = speech.say_with("sure-before", [("name", name.into())]);
                        words.spawn((label(Words::new(&fonts, Type::Small).soft(), text), Term("ask")));
                        words.spawn(paragraph(Words::new(&fonts, Type::Title), speech.say("sure-question")));
                    });
                });
                let steps = Node {
                    margin: UiRect::top(px(8)),
                    align_items: AlignItems::Stretch,
                    flex_wrap: FlexWrap::Wrap,
                    row_gap: px(8),
                    flex_shrink: 0.0,
                    ..row(8.0)
                };
                card.spawn(steps).with_children(|steps| {
                    for step in Sure::STEPS {
                        scale(steps, &fonts, &speech, step);
                    }
                });
            },
            |foot| {
                let (later, skip) = (speech.say("sure-not-now"), speech.say("sure-skip"));
                foot.spawn(button(&fonts, Kind::Secondary, "not-now", later, Answer::NotNow));
                foot.spawn(gap());
                foot.spawn(button(&fonts, Kind::Secondary, "skip", skip, Answer::Sure(None)));
            },
        );
    });
}

/// One step of the scale: its number, its words, a column that grows.
fn scale(steps: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, step: u8) {
    let text = speech.say(&format!("sure-{step}"));
    steps
        .spawn((face(Kind::Row, format!("sure-{step}"), &text, Answer::Sure(Some(step))), NumberKey(usize::from(step))))
        .insert(Node {
            flex_grow: 1.0,
            flex_basis: px(104),
            padding: UiRect::axes(px(6), px(10)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            align_items: AlignItems::Center,
            ..column(8.0)
        })
        .with_children(|one| {
            one.spawn((Node { height: px(52), align_items: AlignItems::FlexEnd, ..default() }, Pickable::IGNORE))
                .with_child((
                    Node {
                        width: px(26),
                        height: px(8.0 + 11.0 * f32::from(step - 1)),
                        border_radius: BorderRadius::all(px(4)),
                        ..default()
                    },
                    BackgroundColor(theme::PETAL),
                    Pickable::IGNORE,
                ));
            one.spawn(paragraph(Words::new(fonts, Type::Strong), text))
                .insert(TextLayout { justify: Justify::Center, linebreak: LineBreak::WordBoundary });
            key_cap(one, fonts, usize::from(step));
        });
}

/// Escape: rather not.
fn keys(keys: Res<ButtonInput<KeyCode>>, mut answers: MessageWriter<Answer>) {
    if keys.just_pressed(KeyCode::Escape) {
        answers.write(Answer::NotNow);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Sure), build).add_systems(
        Update,
        (
            keys.run_if(in_state(Menu::Sure)).in_set(AppSystems::Input),
            build.run_if(in_state(Menu::Sure).and_then(stale)).in_set(AppSystems::Present),
        ),
    );
}
