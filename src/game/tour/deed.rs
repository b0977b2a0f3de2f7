//! A deed: something done on the way to a stop, with the whole world in hand.

use crate::game::{
    screens::{Menu, Screen},
    widgets::{Kind, focus::Key},
};
use bevy::{
    input_focus::tab_navigation::TabGroup,
    prelude::*,
    ui::InteractionDisabled,
    ui_widgets::{Activate, ScrollArea},
};

/// How far a deed has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It is done.
    Done,
    /// It is tried again in the next frame.
    Waiting,
    /// It can't be done, and why.
    Impossible(String),
}

/// Something to do, tried once a frame until it is done.
pub type Deed = Box<dyn FnMut(&mut World) -> Progress + Send + Sync>;

/// The screen that is shown, and the menu over it.
pub fn place(world: &World) -> (Screen, Menu) {
    (*world.resource::<State<Screen>>().get(), *world.resource::<State<Menu>>().get())
}

/// What can be reached: under a menu, only what is in the menu.
fn on_top(world: &mut World, entities: impl IntoIterator<Item = Entity>) -> Vec<Entity> {
    let over = world.query::<&TabGroup>().iter(world).any(|group| group.modal);
    let reached = |&entity: &Entity| {
        let mut around = std::iter::successors(Some(entity), |&at| world.get::<ChildOf>(at).map(ChildOf::parent));
        around.any(|at| world.get::<TabGroup>(at).is_some_and(|group| group.modal == over))
    };
    entities.into_iter().filter(reached).collect()
}

/// The control of this name, if it can be reached.
fn control(world: &mut World, key: &str) -> Option<Entity> {
    let mut controls = world.query::<(Entity, &Key)>();
    let found: Vec<Entity> =
        controls.iter(world).filter(|(_, Key(name))| name == key).map(|(entity, _)| entity).collect();
    on_top(world, found).first().copied()
}

/// Chooses a line of a list, unless it is chosen already: pressing that once more means something else.
pub fn choose(world: &mut World, key: &str) -> Progress {
    match control(world, key) {
        Some(entity) if world.get::<Kind>(entity) == Some(&Kind::Chosen) => Progress::Done,
        _ => press(world, key),
    }
}

/// Presses the control of this name as a player would.
pub fn press(world: &mut World, key: &str) -> Progress {
    let found = control(world, key).map(|entity| (entity, world.get::<InteractionDisabled>(entity).is_some()));
    match found {
        Some((entity, false)) => {
            world.trigger(Activate { entity });
            Progress::Done
        }
        Some((_, true)) => Progress::Impossible(format!("“{key}” can't be pressed")),
        // It may be on its way.
        None => Progress::Waiting,
    }
}

/// Scrolls the longest page that can be reached to a share of its length, 0..=1.
pub fn scroll(world: &mut World, share: f32) -> Progress {
    let pages: Vec<Entity> = world.query_filtered::<Entity, With<ScrollArea>>().iter(world).collect();
    let hidden = |entity: &Entity| {
        let node = world.get::<ComputedNode>(*entity);
        node.map_or(0.0, |node| (node.content_size().y - node.size().y) * node.inverse_scale_factor)
    };
    let mut lengths: Vec<(Entity, f32)> = pages.iter().map(|page| (*page, hidden(page))).collect();
    let reached = on_top(world, pages);
    lengths.retain(|(page, _)| reached.contains(page));
    let longest = lengths.into_iter().max_by(|(_, one), (_, other)| one.total_cmp(other));
    match longest.and_then(|(page, length)| Some((world.get_mut::<ScrollPosition>(page)?, length))) {
        Some((mut position, length)) => {
            position.y = (length * share).max(0.0);
            Progress::Done
        }
        None => Progress::Impossible("there is nothing to scroll".to_owned()),
    }
}
