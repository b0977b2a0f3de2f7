//! The incident: what has happened, and what the player makes of it.

use crate::{
    game::{
        AppSystems,
        art::Art,
        display::Display,
        language::Speech,
        screens::{Go, Menu, dialog::dialog, stale, veil},
        session::{Session, Submit},
        theme::{Fonts, Type},
        widgets::{Brush, Kind, Words, button, choices::choice, column, paragraph, title},
    },
    sim::{Command, Hours},
    texts::{clock_hours, refuse, yen},
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

/// Size of the picture in interface units.
const PICTURE: Vec2 = Vec2::new(640.0, 220.0);

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(incident) = &session.scenario().incident else { return };
    commands.spawn((veil("Incident", Menu::Incident), Root)).with_children(|veil| {
        dialog(
            veil,
            &display,
            (PICTURE.x + 56.0, 26.0),
            |card| {
                // Where there is little room, what has to be decided comes before the picture.
                if !display.low {
                    let picture = Art::known(incident.picture.clone(), "incident/isogaba");
                    card.spawn(brush.picture(&picture, PICTURE.x, PICTURE.y));
                }
                card.spawn(title(Words::new(&fonts, Type::Title), speech.of(&incident.title)));
                card.spawn(paragraph(Words::new(&fonts, Type::Body), speech.of(&incident.story)));
                for (place, option) in incident.choices.iter().enumerate() {
                    let command = Command::Respond { choice: place as u8 };
                    let detail = match session.view().check(command) {
                        Err(refusal) => Some(refuse(&speech, &refusal)),
                        Ok(price) if price.hours == Hours::ZERO && price.yen.0 == 0 => None,
                        Ok(price) => {
                            let time = speech.say_with("unit-hours", [("hours", clock_hours(price.hours).into())]);
                            Some(if price.yen.0 > 0 { format!("{time} · {}", yen(price.yen)) } else { time })
                        }
                    };
                    choice(card, &fonts, place + 1, speech.of(&option.say), detail, Submit(command));
                }
            },
            |foot| {
                foot.spawn((Node { flex_grow: 1.0, flex_basis: px(200), ..column(0.0) }, Pickable::IGNORE))
                    .with_child(paragraph(Words::new(&fonts, Type::Small).soft(), speech.say("incident-later-hint")));
                foot.spawn(button(&fonts, Kind::Secondary, "later", speech.say("incident-later"), Go::Close));
            },
        );
    });
}

/// Once it is answered the page closes.
fn close_answered(session: Res<Session>, mut go: MessageWriter<Go>) {
    if session.view().incident().is_none() {
        go.write(Go::Close);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Incident), build).add_systems(
        Update,
        (
            close_answered.run_if(in_state(Menu::Incident)).in_set(AppSystems::Input),
            build.run_if(in_state(Menu::Incident).and_then(stale)).in_set(AppSystems::Present),
        ),
    );
}
