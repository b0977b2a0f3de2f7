//! The folder of run files: written after every day, atomically, under a name that stays the same during a run. Sorting
//! exercises lie beside them, under another ending.

use super::{
    error::RecordError,
    file::{MAX_RUN_BYTES, seems_finished},
    notes::Notes,
    run::Run,
    sorting::SortingRun,
};
use atomic_write_file::AtomicWriteFile;
use std::{
    fs, io,
    io::{Read, Write},
    path::{Path, PathBuf},
    time::SystemTime,
};

/// Runs further back than this many files nobody goes on with, and replaying them all would be felt.
const LOOKED_AT: usize = 40;
/// How run files end.
const ENDING: &str = ".run.json";
/// How the files of sorting exercises end.
const SORTING_ENDING: &str = ".sorting.json";

/// What lies in a folder of runs.
#[derive(Default)]
pub struct FoundRuns {
    /// The run written last that isn't finished.
    pub latest: Option<(PathBuf, Run)>,
    /// What can't be read or replayed, and why.
    pub broken: Vec<(PathBuf, RecordError)>,
}

/// A folder that holds run files.
#[derive(Clone, Debug)]
pub struct RunFolder {
    dir: PathBuf,
}

impl RunFolder {
    /// Opens a folder, making it if need be.
    ///
    /// # Errors
    /// [`RecordError::Io`] if it can't be made.
    pub fn open(dir: PathBuf) -> Result<Self, RecordError> {
        fs::create_dir_all(&dir).map_err(|error| failed(&dir, &error))?;
        Ok(Self { dir })
    }

    /// Opens a folder only to look at it: it isn't made.
    ///
    /// # Errors
    /// [`RecordError::Io`] if it isn't there or can't be read.
    pub fn look_at(dir: PathBuf) -> Result<Self, RecordError> {
        fs::read_dir(&dir).map_err(|error| failed(&dir, &error))?;
        Ok(Self { dir })
    }

    /// Where run files are kept if nobody says otherwise; `None` where the system has no such place.
    pub fn default_dir() -> Option<PathBuf> {
        directories::ProjectDirs::from("", "", "isogaba").map(|dirs| dirs.data_dir().join("runs"))
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Where a run is kept.
    pub fn path_of(&self, run: &Run) -> PathBuf {
        self.path(&run.scenario().id, run.seed(), run.notes(), ENDING)
    }

    fn path(&self, scenario: &str, seed: u64, notes: &Notes, ending: &str) -> PathBuf {
        let plain = |c: &char| c.is_ascii_alphanumeric() || *c == '-' || *c == '_';
        let stamp: String = notes.started.chars().filter(plain).take(40).collect();
        let stamp = if stamp.is_empty() { "run" } else { &stamp };
        self.dir.join(format!("{scenario}-{seed}-{stamp}{ending}"))
    }

    /// Writes a run: wholly, or not at all.
    ///
    /// # Errors
    /// [`RecordError::Io`] if that fails; an earlier version of the file is then still there.
    pub fn save(&self, run: &Run) -> Result<PathBuf, RecordError> {
        write(self.path_of(run), &run.to_text())
    }

    /// Writes a sorting exercise, in the same way.
    ///
    /// # Errors
    /// [`RecordError::Io`] if that fails; an earlier version of the file is then still there.
    pub fn save_sorting(&self, run: &SortingRun) -> Result<PathBuf, RecordError> {
        let path = self.path(&run.scenario().id, run.exercise().seed(), run.notes(), SORTING_ENDING);
        write(path, &run.to_text())
    }

    /// The run files, the one written last first.
    ///
    /// # Errors
    /// [`RecordError::Io`] if the folder can't be read.
    pub fn list(&self) -> Result<Vec<PathBuf>, RecordError> {
        Ok(self.files(&[ENDING])?.into_iter().map(|(_, path)| path).collect())
    }

    /// The files of runs and of sorting exercises with the time at which each was written, the last one first; none where
    /// the folder can't be read.
    pub(super) fn everything(&self) -> Vec<(SystemTime, PathBuf)> {
        self.files(&[ENDING, SORTING_ENDING]).unwrap_or_default()
    }

    fn files(&self, endings: &[&str]) -> Result<Vec<(SystemTime, PathBuf)>, RecordError> {
        let entries = fs::read_dir(&self.dir).map_err(|error| failed(&self.dir, &error))?;
        let mut files: Vec<(SystemTime, PathBuf)> = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| {
                let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
                endings.iter().any(|ending| name.ends_with(ending))
            })
            .filter_map(|path| Some((fs::metadata(&path).ok()?.modified().ok()?, path)))
            .collect();
        files.sort_by(|a, b| b.cmp(a));
        Ok(files)
    }

    /// The run written last that isn't finished. Broken files are skipped.
    pub fn latest_unfinished(&self) -> Option<(PathBuf, Run)> {
        self.list().ok()?.into_iter().find_map(|path| {
            let run = read_unfinished(&path).ok()??;
            Some((path, run))
        })
    }

    /// The run written last that isn't finished, and every file that can't be gone on with for what is wrong with it.
    /// Nothing happens to such a file: its owner may know better.
    pub fn look_through(&self) -> FoundRuns {
        let mut found = FoundRuns::default();
        let files = match self.list() {
            Ok(files) => files,
            Err(error) => {
                found.broken.push((self.dir.clone(), error));
                return found;
            }
        };
        for path in files.into_iter().take(LOOKED_AT) {
            match read_unfinished(&path) {
                Ok(Some(run)) if found.latest.is_none() => found.latest = Some((path, run)),
                // A run of another version of the program isn't broken; it just can't be gone on with here.
                Ok(_) | Err(RecordError::WrongModel { .. } | RecordError::WrongFormat { .. }) => {}
                Err(error) => found.broken.push((path, error)),
            }
        }
        found
    }

    /// Reads a run file, replaying it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self, path: &Path) -> Result<Run, RecordError> {
        Run::from_text(&read_run_text(path)?)
    }
}

/// Writes a file wholly, or not at all.
fn write(path: PathBuf, text: &str) -> Result<PathBuf, RecordError> {
    if text.len() > MAX_RUN_BYTES {
        return Err(RecordError::TooLarge);
    }
    let write = || -> io::Result<()> {
        let mut file = AtomicWriteFile::open(&path)?;
        file.write_all(text.as_bytes())?;
        file.commit()
    };
    write().map_err(|error| failed(&path, &error))?;
    Ok(path)
}

/// The run of a file, unless it is finished.
fn read_unfinished(path: &Path) -> Result<Option<Run>, RecordError> {
    let text = read_run_text(path)?;
    // Most files are of finished runs: a look is cheaper than a replay.
    if seems_finished(&text) {
        return Ok(None);
    }
    let run = Run::from_text(&text)?;
    Ok((!run.finished()).then_some(run))
}

/// The text of a run file, if it isn't too large.
///
/// # Errors
/// [`RecordError::Io`], [`RecordError::TooLarge`], or [`RecordError::NotARun`] if it isn't text.
pub fn read_run_text(path: &Path) -> Result<String, RecordError> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(|error| failed(path, &error))?;
    // One byte more than allowed shows that there is too much, without reading it all.
    file.take(MAX_RUN_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|error| failed(path, &error))?;
    if bytes.len() > MAX_RUN_BYTES {
        return Err(RecordError::TooLarge);
    }
    String::from_utf8(bytes).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|&&byte| byte == b'\n').count();
        RecordError::NotARun { place: format!("{}:1", line + 1) }
    })
}

fn failed(path: &Path, error: &io::Error) -> RecordError {
    RecordError::Io { path: path.to_owned(), why: error.kind() }
}
