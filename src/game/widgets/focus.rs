//! Keyboard focus: a ring around the focused control, and focus that survives when a screen is built anew.

use crate::game::{AppSystems, theme};
use bevy::{
    input_focus::{FocusCause, InputFocus, tab_navigation::TabIndex},
    prelude::*,
    ui_widgets::ScrollIntoView,
};

/// A name of a control that stays the same when its screen is built anew.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct Key(pub String);

/// The name of the control that had the focus.
#[derive(Resource, Default)]
pub struct Remembered(Option<String>);

impl Remembered {
    /// The focus goes to another control, if the name of the one that had it begins so: pages turn under the focus.
    pub fn pass_on(&mut self, from: &str, to: &str) {
        if let Some(name) = self.0.as_mut().filter(|name| name.starts_with(from) && *name != to) {
            to.clone_into(name);
        }
    }
}

/// A place in a long list at which the keys stop on their way, so that it is scrolled to and read out; it does nothing.
pub fn stop(key: impl Into<String>, name: impl Into<String>) -> impl Bundle {
    (Key(key.into()), TabIndex(0), AccessibleLabel::new(name.into()))
}

/// Was the last input a key? The ring is for those who use keys.
#[derive(Resource, Default)]
struct ByKeys(bool);

fn note_input(mut by_keys: ResMut<ByKeys>, keys: Res<ButtonInput<KeyCode>>, mouse: Res<ButtonInput<MouseButton>>) {
    if keys.get_just_pressed().next().is_some() {
        by_keys.0 = true;
    } else if mouse.get_just_pressed().next().is_some() {
        by_keys.0 = false;
    }
}

/// A screen begins without a focus; the first key finds it.
pub fn forget_focus(mut focus: ResMut<InputFocus>, mut remembered: ResMut<Remembered>) {
    focus.clear();
    remembered.0 = None;
}

/// Remembers the name of the focused control, before its screen may be built anew.
fn remember_focus(focus: Res<InputFocus>, mut remembered: ResMut<Remembered>, controls: Query<&Key>) {
    if let Some(Key(key)) = focus.get().and_then(|entity| controls.get(entity).ok())
        && remembered.0.as_deref() != Some(key)
    {
        remembered.0 = Some(key.clone());
    }
}

/// Gives the focus back to the control of the same name after its screen was built anew.
fn restore_focus(
    mut focus: ResMut<InputFocus>,
    remembered: Res<Remembered>,
    controls: Query<(), With<Key>>,
    added: Query<(Entity, &Key), Added<Key>>,
) {
    if focus.get().is_some_and(|entity| controls.contains(entity)) {
        return;
    }
    if let Some(wanted) = &remembered.0
        && let Some((entity, _)) = added.iter().find(|(_, Key(key))| key == wanted)
    {
        focus.set(entity, FocusCause::Navigated);
    }
}

/// What the keys reach is seen.
fn scroll_to_focus(
    focus: Res<InputFocus>,
    by_keys: Res<ByKeys>,
    mut commands: Commands,
    mut last: Local<Option<Entity>>,
) {
    let now = focus.get();
    if by_keys.0
        && now != *last
        && let Some(entity) = now
    {
        commands.trigger(ScrollIntoView { entity });
    }
    *last = now;
}

fn draw_ring(
    mut commands: Commands,
    focus: Res<InputFocus>,
    by_keys: Res<ByKeys>,
    ringed: Query<Entity, (With<Outline>, With<Key>)>,
    controls: Query<Entity, With<Key>>,
) {
    let focused = focus.get().filter(|&entity| by_keys.0 && controls.contains(entity));
    for entity in &ringed {
        if Some(entity) != focused {
            commands.entity(entity).remove::<Outline>();
        }
    }
    if let Some(entity) = focused
        && !ringed.contains(entity)
    {
        commands.entity(entity).insert(Outline { color: theme::PRIMARY, width: px(2.5), offset: px(2) });
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Remembered>()
        .init_resource::<ByKeys>()
        .add_systems(Update, (note_input.in_set(AppSystems::Input), remember_focus.in_set(AppSystems::Simulate)))
        .add_systems(PostUpdate, (restore_focus, scroll_to_focus, draw_ring).chain());
}
