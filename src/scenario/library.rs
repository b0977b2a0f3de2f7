//! Where scenarios are found: those that come with the program, a folder given, a folder beside the program, a path.

use super::{
    course::Course,
    format::Scenario,
    load::{Checked, MAX_BYTES, check},
    problem::{Problem, ProblemCode},
    shipped::{shipped, shipped_names},
};
use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

/// The folder beside the program.
const BESIDE: &str = "scenarios";

/// The scenarios that can be played here.
#[derive(Clone, Debug, Default)]
pub struct Library {
    folders: Vec<PathBuf>,
}

/// A scenario, or what is wrong with it.
#[derive(Clone, Debug)]
pub struct LibraryEntry {
    /// The name to call it by; the path for a file that was given as one.
    pub name: String,
    /// The file; `None` if it comes with the program.
    pub path: Option<PathBuf>,
    /// Its text, to show where problems are.
    pub source: String,
    /// The scenario, or its problems.
    pub content: Result<Scenario, Vec<Problem>>,
    /// What doesn't keep it from being played, yet should be looked at.
    pub remarks: Vec<Problem>,
}

/// Why a scenario isn't found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LibraryError {
    /// Nothing has this name.
    #[error("there is no scenario {name}")]
    Unknown {
        /// The name asked for.
        name: String,
        /// The names most like it, or else all there are.
        nearest: Vec<String>,
    },
    /// The file can't be read.
    #[error("{}: {why}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What kind of failure.
        why: io::ErrorKind,
    },
}

impl LibraryEntry {
    /// The place in the course, if it can be played and has one.
    pub fn course(&self) -> Option<&Course> {
        self.content.as_ref().ok()?.course.as_ref()
    }
}

impl Library {
    /// The library with a folder of one's own, if there is one. Its scenarios go before shipped ones of the same name.
    pub fn new(own: Option<&Path>) -> Self {
        let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join(BESIDE)));
        Self { folders: own.map(Path::to_owned).into_iter().chain(beside).collect() }
    }

    /// Every name, once, in alphabetical order: shipped scenarios first.
    pub fn names(&self) -> Vec<String> {
        let mut names = shipped_names();
        let mut own: Vec<String> = self.folders.iter().flat_map(|folder| names_in(folder)).collect();
        own.sort();
        own.retain(|name| !names.contains(name));
        own.dedup();
        names.append(&mut own);
        names
    }

    /// Every scenario, broken ones included: those of the course by their number, then the others by name.
    pub fn list(&self) -> Vec<LibraryEntry> {
        let mut entries: Vec<_> = self.names().iter().filter_map(|name| self.find(name).ok()).collect();
        // Stable: whatever has the same number, or none, stays in the order of the names.
        entries.sort_by_key(|entry| entry.course().map_or(u8::MAX, |course| course.number));
        entries
    }

    /// A scenario by its name or by the path of its file.
    ///
    /// # Errors
    /// [`LibraryError`] if there is none or it can't be read. A scenario with problems is found.
    pub fn find(&self, name: &str) -> Result<LibraryEntry, LibraryError> {
        if name.ends_with(".ron") || name.contains(['/', '\\']) {
            return Self::open_file(Path::new(name));
        }
        for folder in &self.folders {
            let path = folder.join(format!("{name}.ron"));
            if path.is_file() {
                return read(name.to_owned(), &path);
            }
        }
        if let Some(source) = shipped(name) {
            return Ok(entry(name.to_owned(), None, source));
        }
        Err(LibraryError::Unknown { name: name.to_owned(), nearest: nearest(name, self.names()) })
    }

    /// A scenario by the path of its file, however that is called.
    ///
    /// # Errors
    /// [`LibraryError::Unreadable`].
    pub fn open_file(path: &Path) -> Result<LibraryEntry, LibraryError> {
        read(path.display().to_string(), path)
    }
}

/// The names that were probably meant, the likeliest first; all of them if none is near.
pub fn nearest(name: &str, names: Vec<String>) -> Vec<String> {
    let wanted = name.to_lowercase();
    let mut near: Vec<(usize, &String)> = names
        .iter()
        .map(|name| (strsim::damerau_levenshtein(&wanted, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= 1 + wanted.chars().count() / 3)
        .collect();
    near.sort();
    let near: Vec<String> = near.into_iter().take(3).map(|(_, name)| name.clone()).collect();
    if near.is_empty() { names } else { near }
}

fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .filter_map(Result::ok)
        .filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".ron")?.to_owned()))
        .collect()
}

fn read(name: String, path: &Path) -> Result<LibraryEntry, LibraryError> {
    let unreadable = |error: io::Error| LibraryError::Unreadable { path: path.to_owned(), why: error.kind() };
    let file = fs::File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let mut bytes = Vec::new();
    // A little more than allowed shows that there is too much, without reading it all.
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    let refused = |problem| {
        let (content, remarks) = (Err(vec![problem]), Vec::new());
        LibraryEntry { name: name.clone(), path: Some(path.to_owned()), source: String::new(), content, remarks }
    };
    if bytes.len() > MAX_BYTES {
        let problem = Problem::new(ProblemCode::TooLarge, "");
        return Ok(refused(problem.found(size.div_ceil(1024)).expected(MAX_BYTES / 1024)));
    }
    match String::from_utf8(bytes) {
        Ok(source) => Ok(entry(name, Some(path), source)),
        Err(_) => Ok(refused(Problem::new(ProblemCode::Encoding, "").expected("UTF-8"))),
    }
}

/// A text with what came of checking it.
fn entry(name: String, path: Option<&Path>, source: String) -> LibraryEntry {
    let Checked { scenario, problems } = check(&source);
    let (fatal, remarks): (Vec<_>, Vec<_>) = problems.into_iter().partition(Problem::is_fatal);
    LibraryEntry { name, path: path.map(Path::to_owned), source, content: scenario.ok_or(fatal), remarks }
}
