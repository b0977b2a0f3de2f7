//! Terms: words on the screen that can be looked up. A right click on one asks for it; where a term is plain words and
//! no control, a left click does too, and the words show themselves with a soft line and another pointer.

use crate::game::{AppSystems, theme};
use bevy::{
    picking::hover::{HoverMap, Hovered},
    prelude::*,
    text::{Underline, UnderlineColor},
    ui_widgets::Button,
    window::{CursorIcon, PrimaryWindow, SystemCursorIcon},
};

/// The term that a node shows, by its id. What lies in the node belongs to it.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term(pub &'static str);

/// Somebody asks what this term means.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookUp(pub &'static str);

/// The term that a node shows, or the nearest node around it; and whether a control comes first.
fn term_of(
    entity: Entity,
    terms: &Query<&Term>,
    controls: &Query<(), With<Button>>,
    parents: &Query<&ChildOf>,
) -> Option<(Term, bool)> {
    let mut in_control = false;
    for node in std::iter::once(entity).chain(parents.iter_ancestors(entity)) {
        in_control |= controls.contains(node);
        if let Ok(&term) = terms.get(node) {
            return Some((term, in_control));
        }
    }
    None
}

/// The term of a control: its own, or that of the nearest node around it.
pub fn term_around(entity: Entity, terms: &Query<&Term>, parents: &Query<&ChildOf>) -> Option<&'static str> {
    std::iter::once(entity)
        .chain(parents.iter_ancestors(entity))
        .find_map(|node| terms.get(node).ok())
        .map(|&Term(id)| id)
}

fn look_up(
    click: On<Pointer<Click>>,
    terms: Query<&Term>,
    controls: Query<(), With<Button>>,
    parents: Query<&ChildOf>,
    mut wishes: MessageWriter<LookUp>,
) {
    // A click climbs from node to node, if no control takes it; where it has begun says everything.
    if click.entity != click.original_event_target() {
        return;
    }
    let Some((Term(id), in_control)) = term_of(click.entity, &terms, &controls, &parents) else { return };
    match click.button {
        PointerButton::Secondary => {
            wishes.write(LookUp(id));
        }
        PointerButton::Primary if !in_control => {
            wishes.write(LookUp(id));
        }
        _ => {}
    }
}

/// Labels let the pointer through; one that is a term takes it, and shows that it can be asked.
fn dress(
    added: On<Add, Term>,
    mut commands: Commands,
    nodes: Query<(Has<Button>, Has<Text>, Has<TextSpan>), With<Term>>,
) {
    let Ok((control, text, span)) = nodes.get(added.entity) else { return };
    if control {
        return;
    }
    let mut node = commands.entity(added.entity);
    node.insert(Pickable::default());
    if text || span {
        node.insert((Hovered::default(), Underline, UnderlineColor(theme::BORDER)));
    }
}

fn colour_line(mut lines: Query<(&Hovered, &mut UnderlineColor), (With<Term>, Changed<Hovered>)>) {
    for (hovered, mut colour) in &mut lines {
        let wanted = UnderlineColor(if hovered.get() { theme::PRIMARY } else { theme::BORDER });
        colour.set_if_neq(wanted);
    }
}

/// Over plain words that can be asked the pointer says so.
fn turn_pointer(
    mut commands: Commands,
    hovers: Option<Res<HoverMap>>,
    terms: Query<&Term>,
    controls: Query<(), With<Button>>,
    parents: Query<&ChildOf>,
    windows: Query<Entity, With<PrimaryWindow>>,
    mut asking: Local<bool>,
) {
    let Some(hovers) = hovers else { return };
    let over = hovers.values().flat_map(|hits| hits.keys());
    let now =
        over.filter_map(|&entity| term_of(entity, &terms, &controls, &parents)).any(|(_, in_control)| !in_control);
    if now != *asking {
        *asking = now;
        let icon = if now { SystemCursorIcon::Help } else { SystemCursorIcon::Default };
        for window in &windows {
            commands.entity(window).insert(CursorIcon::System(icon));
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    super::emit::<LookUp>(app);
    app.add_observer(look_up)
        .add_observer(dress)
        .add_systems(Update, (colour_line, turn_pointer).in_set(AppSystems::Present));
}
