//! Keeping a run's file up to date while it is played: a failure is told once and never ends the game.

use super::console::Console;
use crate::{
    record::{Notes, RecordError, Run, RunFolder, SortingRun},
    texts::record_error,
};
use std::{
    hash::{BuildHasher, RandomState},
    path::PathBuf,
};

/// Saves a run after every day.
pub(super) struct Autosave {
    folder: Option<RunFolder>,
}

impl Autosave {
    /// Saves in this folder, or in the usual one. If that can't be opened, it says so and the game goes on unsaved.
    pub(super) fn new(data: Option<PathBuf>, console: &Console) -> Self {
        let dir = data.or_else(RunFolder::default_dir);
        let folder = dir.map(RunFolder::open).and_then(|opened| match opened {
            Ok(folder) => Some(folder),
            Err(error) => {
                tell(&error, console);
                None
            }
        });
        Self { folder }
    }

    /// The folder, if there is one.
    pub(super) fn folder(&self) -> Option<&RunFolder> {
        self.folder.as_ref()
    }

    /// Saves the run; says where, if that worked.
    pub(super) fn save(&mut self, run: &Run, console: &Console) -> Option<PathBuf> {
        self.keep(|folder| folder.save(run), console)
    }

    /// Saves the sorting exercise; says where, if that worked.
    pub(super) fn save_sorting(&mut self, run: &SortingRun, console: &Console) -> Option<PathBuf> {
        self.keep(|folder| folder.save_sorting(run), console)
    }

    fn keep(
        &mut self,
        save: impl FnOnce(&RunFolder) -> Result<PathBuf, RecordError>,
        console: &Console,
    ) -> Option<PathBuf> {
        match save(self.folder.as_ref()?) {
            Ok(path) => Some(path),
            Err(error) => {
                tell(&error, console);
                self.folder = None;
                None
            }
        }
    }
}

fn tell(error: &RecordError, console: &Console) {
    let why = record_error(console.texts, error);
    console.complain(&console.texts.say_with("save-failed", [("why", why.into())]));
}

/// Notes for a run that begins now.
pub(super) fn notes(console: &Console) -> Notes {
    let started = jiff::Timestamp::now().to_string();
    Notes { lang: console.texts.lang(), started, ..Notes::default() }
}

/// A seed that nobody chose: short, so that a class can pass it on by word of mouth.
pub(super) fn any_seed() -> u64 {
    RandomState::new().hash_one(0_u8) % 1_000_000
}
