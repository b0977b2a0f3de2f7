//! Title, first questions, chooser.

use super::{Leg, Progress, morning, past};
use crate::{
    analysis::BotName,
    game::{
        PlayOptions,
        screens::{Go, Menu, Screen},
        settings::Settings,
        tour::errands::{beside, write},
    },
    scenario::TEMPLATE,
};
use bevy::{
    input::{
        ButtonState,
        keyboard::{Key, KeyboardInput},
    },
    prelude::*,
    window::PrimaryWindow,
};

pub fn legs() -> Vec<Leg> {
    let newcomer = Leg::before_the_title().then(|world| {
        world.resource_mut::<Settings>().known = false;
        Progress::Done
    });
    vec![
        newcomer.home().stop("title-first").press("start").at(Screen::Setup, Menu::None).stop("setup").then(|world| {
            world.resource_mut::<Settings>().known = true;
            Progress::Done
        }),
        Leg::before_the_title().with_run(past("isogaba", BotName::Balanced, morning(6))).home().stop("title-continue"),
        Leg::new()
            .send(Go::To(Screen::Choose))
            .at(Screen::Choose, Menu::None)
            .choose("scenario-first-days")
            .stop("chooser-nothing-played")
            .choose("scenario-sandbox")
            .stop("chooser-last-too-early")
            .choose("scenario-sorting")
            .stop("chooser-sorting")
            .press("order")
            .stop("chooser-without-order"),
        Leg::before_the_title()
            .with_finished("first-days", BotName::Reader)
            .with_finished("isogaba", BotName::Reader)
            .with_finished("burnt", BotName::Balanced)
            .with_finished("four-roles", BotName::Nurture)
            .with_finished("dry-well", BotName::Hasty)
            .with_finished("after-sale", BotName::Rush)
            .with_sorted()
            .home()
            .send(Go::To(Screen::Choose))
            .at(Screen::Choose, Menu::None)
            .choose("scenario-isogaba")
            .stop("chooser-grades")
            .choose("scenario-gifted")
            .stop("chooser-next"),
        own_folder().stop("chooser-own-folder").choose("scenario-town").stop("chooser-own-scenario"),
    ]
}

/// A chooser with a scenario of one's own and one with a mistake.
pub fn own_folder() -> Leg {
    Leg::before_the_title()
        .then(|world| write(world, "towns/town.ron", TEMPLATE))
        .then(|world| write(world, "towns/broken.ron", &broken()))
        .then(|world| {
            let towns = beside(world, "towns");
            world.resource_mut::<PlayOptions>().scenarios = Some(towns);
            Progress::Done
        })
        .home()
        .send(Go::To(Screen::Choose))
        .at(Screen::Choose, Menu::None)
}

/// The template with three slips.
pub fn broken() -> String {
    TEMPLATE.replacen("days: 10", "dayz: 10", 1).replacen("need: 0.6, fit", "need: 1.6, fit", 1).replacen(
        "kind: \"cafe\"",
        "kind: cafe",
        1,
    )
}

/// The title with the ring of the keyboard. The ring stays until a mouse is pressed: this leg comes last.
pub fn by_keys() -> Vec<Leg> {
    vec![Leg::new().then(|world| hit(world, KeyCode::ArrowDown, Key::ArrowDown)).stop("title-by-keys")]
}

fn hit(world: &mut World, key_code: KeyCode, logical_key: Key) -> Progress {
    let Ok(window) = world.query_filtered::<Entity, With<PrimaryWindow>>().single(world) else {
        return Progress::Impossible("there is no window".to_owned());
    };
    for state in [ButtonState::Pressed, ButtonState::Released] {
        let logical_key = logical_key.clone();
        world.write_message(KeyboardInput { key_code, logical_key, state, text: None, repeat: false, window });
    }
    Progress::Done
}
