//! What the files in a folder came to: the attempts, and the best of each scenario. The files are the only memory there is.

use super::{
    RunFolder,
    error::RecordError,
    folder::read_run_text,
    history::{Attempt, History},
    verify::{Replayed, replay_any},
};
use crate::sim::Grade;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// Runs further back than this many files aren't looked at: replaying them all would be felt.
const LOOKED_AT: usize = 2_000;

/// The best that somebody has come to in a scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Best {
    /// The best grade.
    pub grade: Grade,
    /// Its points.
    pub points: f64,
    /// How many runs were finished.
    pub finished: u32,
}

/// The results of a folder's files. A file is replayed once and again only when it has changed.
#[derive(Clone, Debug, Default)]
pub struct Results {
    files: BTreeMap<PathBuf, (SystemTime, Result<Attempt, RecordError>)>,
}

impl Results {
    /// Reads what is new in the folder and forgets what has gone.
    pub fn look_through(&mut self, folder: &RunFolder) {
        let found = folder.everything().into_iter().take(LOOKED_AT);
        self.files = found
            .map(|(written, path)| match self.files.remove(&path) {
                Some(known) if known.0 == written => (path, known),
                _ => {
                    let result = attempt(&path, written);
                    (path, (written, result))
                }
            })
            .collect();
    }

    /// The best of each scenario, by its id. Where one has gone back to decide in another way, that is no best of anything.
    pub fn best(&self) -> BTreeMap<String, Best> {
        let mut best: BTreeMap<String, Best> = BTreeMap::new();
        for result in self.attempts().filter(|attempt| attempt.counts()) {
            let one = Best { grade: result.grade, points: result.points, finished: 0 };
            let so_far = best.entry(result.scenario.clone()).or_insert(one);
            if (result.grade, result.points) > (so_far.grade, so_far.points) {
                (so_far.grade, so_far.points) = (result.grade, result.points);
            }
            so_far.finished += 1;
        }
        best
    }

    /// Every attempt that can be replayed, finished or not.
    pub fn history(&self) -> History {
        History::new(self.attempts().cloned().collect())
    }

    /// The files that can't be read or replayed, and why.
    pub fn broken(&self) -> impl Iterator<Item = (&Path, &RecordError)> {
        self.files.iter().filter_map(|(path, (_, result))| Some((path.as_path(), result.as_ref().err()?)))
    }

    fn attempts(&self) -> impl Iterator<Item = &Attempt> {
        self.files.values().filter_map(|(_, result)| result.as_ref().ok())
    }
}

/// What a file came to.
fn attempt(path: &Path, written: SystemTime) -> Result<Attempt, RecordError> {
    Ok(match replay_any(&read_run_text(path)?)? {
        Replayed::Run(run) => Attempt::of(&run, path.to_owned(), written),
        Replayed::Sorting(run) => Attempt::of_sorting(&run, path.to_owned(), written),
    })
}
