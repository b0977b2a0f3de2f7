//! The experts that were searched before, kept by what their scenario plays like: a search takes seconds.

use crate::{
    analysis::{Grower, SEARCH_VERSION, proving_ground, search},
    scenario::Scenario,
    sim::MODEL_VERSION,
};
use atomic_write_file::AtomicWriteFile;
use serde::{Deserialize, Serialize};
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};
use xxhash_rust::xxh3::xxh3_128;

/// What is kept of a search.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// What it was searched for, in full: a file that was renamed is found out.
    key: String,
    expert: Grower,
}

/// The expert of a scenario: as it was found before, or searched now. `begin` is told before a search begins, `done` of
/// each of its runs.
pub(super) fn expert(scenario: &Scenario, begin: impl FnOnce(), done: impl Fn() + Sync) -> Grower {
    let key = key(scenario);
    let file = folder().map(|folder| folder.join(format!("{key}.json")));
    if let Some(kept) = file.as_deref().and_then(|file| read(file, &key)) {
        return kept;
    }
    begin();
    let expert = search(&proving_ground(scenario), done);
    if let Some(file) = file {
        // Where nothing can be kept, it is searched again the next time.
        let _ = write(&file, &Kept { key, expert });
    }
    expert
}

/// Everything that a search can feel, and nothing else: texts and anchors of the score may change without a new search.
fn key(scenario: &Scenario) -> String {
    let mut plain = scenario.clone();
    plain.goal.score = scenario.goal.score.clone().without_anchors();
    let felt = format!("{MODEL_VERSION} {SEARCH_VERSION} {:?}", proving_ground(&plain));
    format!("{:032x}", xxh3_128(felt.as_bytes()))
}

/// Where experts are kept; `None` where the system has no such place.
fn folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "isogaba").map(|dirs| dirs.cache_dir().join("experts"))
}

/// What was kept, if it is whole and of this scenario.
fn read(file: &Path, key: &str) -> Option<Grower> {
    let kept: Kept = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
    (kept.key == key).then_some(kept.expert)
}

fn write(file: &Path, kept: &Kept) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut out = AtomicWriteFile::open(file)?;
    out.write_all(serde_json::to_string(kept)?.as_bytes())?;
    out.commit()
}
