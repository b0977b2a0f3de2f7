//! The best grade in each scenario so far, read from the run files beside the frames.

use super::{
    AppSystems,
    awake::Awake,
    screens::{Menu, Screen},
    session::Saved,
};
use crate::record::{Best, History, Results};
use bevy::{
    prelude::*,
    tasks::{AsyncComputeTaskPool, Task, block_on, futures_lite::future},
};
use std::collections::BTreeMap;

/// The best of each scenario by its id, as far as the files have been read.
#[derive(Resource, Default)]
pub struct Attempts {
    best: BTreeMap<String, Best>,
    history: History,
    results: Results,
    reading: Option<Task<Results>>,
}

impl Attempts {
    /// The best run of a scenario, if one was finished.
    pub fn best(&self, scenario: &str) -> Option<Best> {
        self.best.get(scenario).copied()
    }

    /// Every attempt, as far as the files have been read.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Are the files being read?
    pub fn reading(&self) -> bool {
        self.reading.is_some()
    }
}

fn look(mut attempts: ResMut<Attempts>, saved: Res<Saved>) {
    let Some(folder) = saved.folder().cloned() else { return };
    let mut results = attempts.results.clone();
    attempts.bypass_change_detection().reading = Some(AsyncComputeTaskPool::get().spawn(async move {
        results.look_through(&folder);
        results
    }));
}

fn take_in(mut attempts: ResMut<Attempts>, mut awake: ResMut<Awake>) {
    let Some(reading) = &mut attempts.bypass_change_detection().reading else { return };
    awake.stay();
    let Some(results) = block_on(future::poll_once(reading)) else { return };
    let (best, history) = (results.best(), results.history());
    let unread = attempts.bypass_change_detection();
    (unread.reading, unread.results) = (None, results);
    // Whoever looks is told only of what is news.
    if unread.best != best || unread.history != history {
        (attempts.best, attempts.history) = (best, history);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Attempts>()
        .add_systems(OnEnter(Screen::Choose), look)
        .add_systems(OnEnter(Menu::History), look)
        .add_systems(Update, take_in.in_set(AppSystems::Simulate));
}
