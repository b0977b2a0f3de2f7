//! A leg of the tour, written down deed by deed.

use super::{
    deed::{Deed, Progress, choose, place, press, scroll},
    errands,
};
use crate::game::screens::{Go, Menu, Screen};
use bevy::prelude::*;
use std::collections::VecDeque;

/// A deed, or a stop.
pub enum Act {
    /// Something to do.
    Deed(Deed),
    /// Something to see.
    Stop(Stop),
}

/// Something to see.
#[derive(Clone, Copy, Debug)]
pub struct Stop {
    /// Its name, and that of its picture.
    pub name: &'static str,
    /// It is seen in motion, after so many frames; `None`: at rest.
    pub after: Option<u32>,
}

/// A leg: it begins at the title, with an empty folder of runs.
#[derive(Default)]
pub struct Leg {
    acts: VecDeque<Act>,
}

impl Leg {
    /// A leg that begins at the title.
    pub fn new() -> Self {
        Self::before_the_title().home()
    }

    /// A leg that begins before the title comes up, so that it finds what is put into the folder of runs.
    pub fn before_the_title() -> Self {
        Self::default().then(errands::leave).at(Screen::Setup, Menu::None).then(errands::forget)
    }

    /// Does something.
    pub fn then(mut self, deed: impl FnMut(&mut World) -> Progress + Send + Sync + 'static) -> Self {
        self.acts.push_back(Act::Deed(Box::new(deed)));
        self
    }

    /// Sends a message.
    pub fn send<M: Message + Clone>(self, message: M) -> Self {
        self.then(move |world| {
            world.write_message(message.clone());
            Progress::Done
        })
    }

    /// Presses a control.
    pub fn press(self, key: &'static str) -> Self {
        self.then(move |world| press(world, key))
    }

    /// Chooses a line of a list.
    pub fn choose(self, key: &'static str) -> Self {
        self.then(move |world| choose(world, key))
    }

    /// Waits until this is shown.
    pub fn at(self, screen: Screen, menu: Menu) -> Self {
        self.then(move |world| if place(world) == (screen, menu) { Progress::Done } else { Progress::Waiting })
    }

    /// To the title.
    pub fn home(self) -> Self {
        self.send(Go::To(Screen::Title)).at(Screen::Title, Menu::None)
    }

    /// Opens a menu.
    pub fn open(self, menu: Menu) -> Self {
        self.send(Go::Open(menu))
            .then(move |world| if place(world).1 == menu { Progress::Done } else { Progress::Waiting })
    }

    /// Scrolls to a share of the page, 0..=1.
    pub fn scroll(self, share: f32) -> Self {
        self.then(move |world| scroll(world, share))
    }

    /// This is to be seen, once it is at rest.
    pub fn stop(mut self, name: &'static str) -> Self {
        self.acts.push_back(Act::Stop(Stop { name, after: None }));
        self
    }

    /// This is to be seen in motion, so many frames after the last deed.
    pub fn glimpse(mut self, name: &'static str, after: u32) -> Self {
        self.acts.push_back(Act::Stop(Stop { name, after: Some(after) }));
        self
    }

    /// The names of its stops.
    pub fn stops(&self) -> Vec<&'static str> {
        let name = |act: &Act| if let Act::Stop(stop) = act { Some(stop.name) } else { None };
        self.acts.iter().filter_map(name).collect()
    }

    /// Leaves out what isn't wanted; is there anything left to see?
    pub fn keep(&mut self, only: &[String]) -> bool {
        let wanted = |name: &str| {
            let begins = |start: &String| name.strip_prefix(start.as_str()).is_some_and(|rest| rest.starts_with('-'));
            only.is_empty() || only.iter().any(|start| name == start || begins(start))
        };
        self.acts.retain(|act| if let Act::Stop(stop) = act { wanted(stop.name) } else { true });
        while matches!(self.acts.back(), Some(Act::Deed(_))) {
            self.acts.pop_back();
        }
        !self.acts.is_empty()
    }

    /// What there is to do and to see.
    pub fn into_acts(self) -> VecDeque<Act> {
        self.acts
    }
}
