//! The dials of a scenario that has some: one a page, then all of them with the seed on one sheet.

mod page;
mod preview;
mod sheet;

use super::{Screen, stale};
use crate::game::{
    AppSystems,
    art::Art,
    session::{Begin, DialTurn, Forecast, Tray},
    widgets::{button::emit, focus::Key},
};
use bevy::{input_focus::InputFocus, prelude::*, text::EditableText};

/// The longest seed that is shown and typed.
const LONGEST_SEED: usize = 6;

/// The whole of what is on the screen.
#[derive(Component, Clone)]
struct Root;

/// Begin in the town that the dials make.
#[derive(Message, Clone, Copy, Debug)]
struct Start;

/// The picture of a tray with a town in it.
fn picture() -> String {
    Art::known("incident/sandbox".to_owned(), "tree/stage_6")
}

/// Left and right turn the dial of the page, on the sheet the one that has the focus.
fn arrows(
    keys: Res<ButtonInput<KeyCode>>,
    tray: Res<Tray>,
    focus: Res<InputFocus>,
    controls: Query<&Key>,
    fields: Query<(), With<EditableText>>,
    mut turns: MessageWriter<DialTurn>,
) {
    let more = match (keys.just_pressed(KeyCode::ArrowLeft), keys.just_pressed(KeyCode::ArrowRight)) {
        (true, false) => false,
        (false, true) => true,
        _ => return,
    };
    let focused = focus.get();
    if focused.is_some_and(|entity| fields.contains(entity)) {
        return;
    }
    let dial = if tray.all_on_one() {
        let Some(Key(key)) = focused.and_then(|entity| controls.get(entity).ok()) else { return };
        let Some(id) = key.strip_prefix("dial-") else { return };
        let of = |id: &str| tray.scenario().dials.iter().position(|dial| dial.id == id);
        let Some(dial) = id.strip_suffix("-less").or_else(|| id.strip_suffix("-more")).and_then(of) else { return };
        dial
    } else {
        tray.page()
    };
    turns.write(DialTurn::By(dial, more));
}

/// The seed as it is typed. Only what somebody has typed counts: a field that was just built says what stands already.
fn read_seed(
    fields: Query<(Entity, &EditableText)>,
    mut tray: ResMut<Tray>,
    mut last: Local<Option<(Entity, String)>>,
) {
    let Ok((entity, field)) = fields.single() else { return };
    let typed = field.value().to_string();
    let before = last.replace((entity, typed.clone()));
    if before.is_none_or(|(other, said)| other != entity || said == typed || said.is_empty()) {
        return;
    }
    let seed = typed.trim().parse().ok().filter(|_| typed.trim().len() <= LONGEST_SEED);
    if let Some(seed) = seed.filter(|&seed| seed != tray.setting().seed) {
        // The field must not be built anew under the fingers.
        tray.bypass_change_detection().type_seed(seed);
    }
}

fn start(mut wishes: MessageReader<Start>, tray: Res<Tray>, forecast: Res<Forecast>, mut begin: MessageWriter<Begin>) {
    if wishes.read().count() > 0 {
        let town = forecast.town(tray.scenario(), tray.setting());
        begin.write(Begin::Town(town, tray.setting().seed));
    }
}

pub(super) fn plugin(app: &mut App) {
    emit::<Start>(app);
    let here = in_state(Screen::Dials).and_then(resource_exists::<Tray>);
    let anew = stale.or_else(resource_exists_and_changed::<Tray>);
    app.add_systems(OnEnter(Screen::Dials), (page::build, sheet::build, preview::fill).chain()).add_systems(
        Update,
        (
            arrows.in_set(AppSystems::Input),
            (read_seed, start).chain().in_set(AppSystems::Simulate),
            ((page::build, sheet::build).chain().run_if(anew), preview::fill).chain().in_set(AppSystems::Present),
        )
            .run_if(here),
    );
}
