//! What the finished runs in a folder came to: the best of each scenario. The files are the only memory there is.

use super::{
    RunFolder,
    folder::read_run_text,
    verify::{Accepted, verify_any},
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
    files: BTreeMap<PathBuf, (SystemTime, Option<Finished>)>,
}

#[derive(Clone, Debug)]
struct Finished {
    scenario: String,
    grade: Grade,
    points: f64,
}

impl Results {
    /// Reads what is new in the folder and forgets what has gone. Files that can't be read or replayed count for nothing
    /// here: they are told about elsewhere.
    pub fn look_through(&mut self, folder: &RunFolder) {
        let found = folder.everything().into_iter().take(LOOKED_AT);
        self.files = found
            .map(|(written, path)| match self.files.remove(&path) {
                Some(known) if known.0 == written => (path, known),
                _ => {
                    let result = finished(&path);
                    (path, (written, result))
                }
            })
            .collect();
    }

    /// The best of each scenario, by its id.
    pub fn best(&self) -> BTreeMap<String, Best> {
        let mut best: BTreeMap<String, Best> = BTreeMap::new();
        for result in self.files.values().filter_map(|(_, result)| result.as_ref()) {
            let one = Best { grade: result.grade, points: result.points, finished: 0 };
            let so_far = best.entry(result.scenario.clone()).or_insert(one);
            if (result.grade, result.points) > (so_far.grade, so_far.points) {
                (so_far.grade, so_far.points) = (result.grade, result.points);
            }
            so_far.finished += 1;
        }
        best
    }
}

/// The result of a file, if it is a finished run that can be replayed.
fn finished(path: &Path) -> Option<Finished> {
    let (scenario, finished, grade, points) = match verify_any(&read_run_text(path).ok()?).ok()? {
        Accepted::Run(run) => (run.scenario, run.finished, run.score.grade, run.score.total),
        Accepted::Sorting(run) => (run.scenario, run.finished, run.score.grade, run.score.total),
    };
    finished.then_some(Finished { scenario, grade, points })
}
