//! The best grade in each scenario so far, read from the run files beside the frames.

use super::{AppSystems, awake::Awake, screens::Screen, session::Saved};
use crate::record::{Best, Results};
use bevy::{
    prelude::*,
    tasks::{AsyncComputeTaskPool, Task, block_on, futures_lite::future},
};
use std::collections::BTreeMap;

/// The best of each scenario by its id, as far as the files have been read.
#[derive(Resource, Default)]
pub struct Attempts {
    best: BTreeMap<String, Best>,
    results: Results,
    reading: Option<Task<Results>>,
}

impl Attempts {
    /// The best run of a scenario, if one was finished.
    pub fn best(&self, scenario: &str) -> Option<Best> {
        self.best.get(scenario).copied()
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
    let best = results.best();
    let unread = attempts.bypass_change_detection();
    (unread.reading, unread.results) = (None, results);
    // Whoever looks is told only of what is news.
    if unread.best != best {
        attempts.best = best;
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Attempts>()
        .add_systems(OnEnter(Screen::Choose), look)
        .add_systems(Update, take_in.in_set(AppSystems::Simulate));
}
