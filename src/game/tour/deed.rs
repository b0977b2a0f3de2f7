//! A deed: something done on the way to a stop, with the whole world in hand.

use crate::game::{
    screens::{Menu, Screen},
    widgets::focus::Key,
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

/// Presses the control of this name as a player would: under a menu, only the menu's.
pub fn press(world: &mut World, key: &str) -> Progress {
    let mut found = Vec::new();
    for (entity, Key(name), disabled) in world.query::<(Entity, &Key, Has<InteractionDisabled>)>().iter(world) {
        if name == key {
            found.push((entity, disabled));
        }
    }
    let over = world.query::<&TabGroup>().iter(world).any(|group| group.modal);
    let on_top = found.into_iter().find(|&(entity, _)| {
        let mut around = std::iter::successors(Some(entity), |&at| world.get::<ChildOf>(at).map(ChildOf::parent));
        around.any(|at| world.get::<TabGroup>(at).is_some_and(|group| group.modal == over))
    });
    match on_top {
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
    let mut pages = world.query_filtered::<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>();
    let hidden = |node: &ComputedNode| (node.content_size().y - node.size().y) * node.inverse_scale_factor;
    let longest = pages.iter_mut(world).max_by(|(one, _), (other, _)| hidden(one).total_cmp(&hidden(other)));
    match longest {
        Some((node, mut position)) => {
            position.y = (hidden(node) * share).max(0.0);
            Progress::Done
        }
        None => Progress::Impossible("there is nothing to scroll".to_owned()),
    }
}
