//! Why a run file can't be read, written or accepted. People get the wording of the text files.

use crate::{scenario::Problem, sim::Refusal};
use std::{io, path::PathBuf};

/// Why a run file can't be read, written or accepted.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum RecordError {
    /// Not a run file at all.
    #[error("not a run file (at {place})")]
    NotARun {
        /// The field, or line and column, where it shows.
        place: String,
    },
    /// The file ends too early.
    #[error("the file ends too early")]
    Truncated,
    /// The checksum differs: somebody or something has changed the file.
    #[error("the checksum differs")]
    Edited,
    /// A file format that this program doesn't know.
    #[error("file format {file}, the program knows {program}")]
    WrongFormat {
        /// The file's.
        file: u64,
        /// The program's.
        program: u32,
    },
    /// Played with another version of the model: it can't be replayed here, which says nothing against it.
    #[error("model version {file}, the program has {program}")]
    WrongModel {
        /// The file's.
        file: u64,
        /// The program's.
        program: u32,
    },
    /// The scenario in the file isn't the one that was played.
    #[error("the scenario's hash differs")]
    ScenarioChanged,
    /// The scenario in the file can't be played.
    #[error("the scenario can't be played: {0}")]
    BadScenario(Box<Problem>),
    /// A command that the rules refuse.
    #[error("day {day}, command {number}: {refusal}")]
    IllegalCommand {
        /// On this day.
        day: u16,
        /// The day's so-many-th command, from 1.
        number: usize,
        /// Why it is refused.
        refusal: Refusal,
    },
    /// Replaying the commands comes to another state.
    #[error("day {day} comes out differently")]
    HashDiffers {
        /// The first day that differs.
        day: u16,
    },
    /// The seed deals another card than the one that was answered.
    #[error("card {number} is another one")]
    CardDiffers {
        /// The so-many-th answer, from 1.
        number: usize,
    },
    /// Larger than a run file may be.
    #[error("larger than a run file may be")]
    TooLarge,
    /// The file can't be read or written.
    #[error("{}: {why}", path.display())]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What kind of failure.
        why: io::ErrorKind,
    },
}

impl RecordError {
    /// The code's name, as in the text files and in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotARun { .. } => "not-a-run",
            Self::Truncated => "truncated",
            Self::Edited => "edited",
            Self::WrongFormat { .. } => "wrong-format",
            Self::WrongModel { .. } => "wrong-model",
            Self::ScenarioChanged => "scenario-changed",
            Self::BadScenario(_) => "bad-scenario",
            Self::IllegalCommand { .. } => "illegal-command",
            Self::HashDiffers { .. } => "hash-differs",
            Self::CardDiffers { .. } => "card-differs",
            Self::TooLarge => "too-large",
            Self::Io { .. } => "io",
        }
    }
}
