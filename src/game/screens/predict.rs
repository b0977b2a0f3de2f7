//! The question before the first day: which way will earn more by the end, and why? Answered in the debrief.

use super::{Menu, Screen, dialog::dialog, middle, root, stale};
use crate::{
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        session::{Answer, Session},
        theme::{Fonts, Type},
        widgets::{Brush, Kind, Words, button, choices::choice, gap, label, title},
    },
    record::Predicted,
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

/// The way that has been chosen, while the reason is asked.
#[derive(Resource, Default)]
struct Chosen(Option<u8>);

/// A step of the question.
#[derive(Message, Clone, Copy, Debug)]
enum Step {
    Way(u8),
    Reason(u8),
    Back,
    Skip,
}

fn begin(mut chosen: ResMut<Chosen>) {
    chosen.0 = None;
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    chosen: Res<Chosen>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(prediction) = &session.scenario().prediction else { return };
    let way = chosen.0.and_then(|way| prediction.choices.get(usize::from(way)));
    commands.spawn((root("Predict", Screen::Predict), Root)).with_children(|screen| {
        screen.spawn(brush.backdrop("title"));
        screen.spawn(middle()).with_children(|middle| {
            dialog(
                middle,
                &display,
                (700.0, 32.0),
                |card| {
                    card.spawn(label(Words::new(&fonts, Type::Small).soft(), speech.say("predict-heading")));
                    let question = match way {
                        None => speech.of(&prediction.question).to_owned(),
                        Some(way) => speech.say_with("predict-why", [("choice", speech.of(way.text()).into())]),
                    };
                    card.spawn(title(Words::new(&fonts, Type::Title), question));
                    match way {
                        None => {
                            for (place, way) in prediction.choices.iter().enumerate() {
                                choice(card, &fonts, place + 1, speech.of(way.text()), None, Step::Way(place as u8));
                            }
                        }
                        Some(_) => {
                            for (place, reason) in prediction.reasons.iter().enumerate() {
                                choice(card, &fonts, place + 1, speech.of(reason), None, Step::Reason(place as u8));
                            }
                        }
                    }
                },
                |foot| {
                    foot.spawn(title(Words::new(&fonts, Type::Small).soft(), speech.say("predict-later")));
                    foot.spawn(gap());
                    if way.is_some() {
                        let back = speech.say("button-back");
                        foot.spawn(button(&fonts, Kind::Secondary, "back", back, Step::Back));
                    }
                    foot.spawn(button(&fonts, Kind::Secondary, "skip", speech.say("predict-skip"), Step::Skip));
                },
            );
        });
    });
}

fn step(
    mut steps: MessageReader<Step>,
    keys: Res<ButtonInput<KeyCode>>,
    menu: Res<State<Menu>>,
    mut chosen: ResMut<Chosen>,
    mut answers: MessageWriter<Answer>,
    mut screen: ResMut<NextState<Screen>>,
) {
    let escaped = keys.just_pressed(KeyCode::Escape) && *menu.get() == Menu::None;
    let typed = escaped.then_some(if chosen.0.is_some() { Step::Back } else { Step::Skip });
    for step in steps.read().copied().chain(typed) {
        match step {
            Step::Way(way) => chosen.0 = Some(way),
            Step::Back => chosen.0 = None,
            Step::Reason(reason) => {
                if let Some(choice) = chosen.0 {
                    answers.write(Answer::Predict(Predicted { choice, reason }));
                }
                screen.set(Screen::Territory);
            }
            Step::Skip => screen.set(Screen::Territory),
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    crate::game::widgets::emit::<Step>(app);
    app.init_resource::<Chosen>().add_systems(OnEnter(Screen::Predict), (begin, build).chain()).add_systems(
        Update,
        (
            step.run_if(in_state(Screen::Predict)).in_set(AppSystems::Simulate),
            build
                .run_if(in_state(Screen::Predict).and_then(resource_changed::<Chosen>.or_else(stale)))
                .in_set(AppSystems::Present),
        ),
    );
}
