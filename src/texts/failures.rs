//! The wording of run files that can't be accepted and of files that can't be read or written.

use super::{Texts, describe, refuse};
use crate::record::RecordError;
use std::{io::ErrorKind, path::Path};

/// Why a run file isn't accepted, as a sentence with what to do.
pub fn record_error(texts: &Texts, error: &RecordError) -> String {
    match error {
        RecordError::NotARun { place } => texts.say_with("record-not-a-run", [("place", place.as_str().into())]),
        RecordError::Truncated => texts.say("record-truncated"),
        RecordError::Edited => texts.say("record-edited"),
        RecordError::WrongFormat { file, program } => texts.say_with(
            "record-wrong-format",
            [("file", file.to_string().into()), ("program", program.to_string().into())],
        ),
        RecordError::WrongModel { file, program } => texts.say_with(
            "record-wrong-model",
            [("file", file.to_string().into()), ("program", program.to_string().into())],
        ),
        RecordError::ScenarioChanged => texts.say("record-scenario-changed"),
        RecordError::BadScenario(problem) => {
            texts.say_with("record-bad-scenario", [("problem", describe(texts, problem).into())])
        }
        RecordError::IllegalCommand { day, number, refusal } => texts.say_with(
            "record-illegal-command",
            [("day", (*day).into()), ("number", number.to_string().into()), ("refusal", refuse(texts, refusal).into())],
        ),
        RecordError::HashDiffers { day } => texts.say_with("record-hash-differs", [("day", (*day).into())]),
        RecordError::CardDiffers { number } => {
            texts.say_with("record-card-differs", [("number", number.to_string().into())])
        }
        RecordError::TooLarge => texts.say("record-too-large"),
        RecordError::Io { path, why } => file_failure(texts, path, *why),
    }
}

/// Why a file or folder can't be read or written.
pub fn file_failure(texts: &Texts, path: &Path, why: ErrorKind) -> String {
    let why = texts.say(match why {
        ErrorKind::NotFound => "file-not-found",
        ErrorKind::PermissionDenied => "file-permission-denied",
        ErrorKind::AlreadyExists => "file-already-exists",
        ErrorKind::NotADirectory => "file-not-a-directory",
        ErrorKind::IsADirectory => "file-is-a-directory",
        ErrorKind::StorageFull => "file-storage-full",
        ErrorKind::ReadOnlyFilesystem => "file-read-only",
        ErrorKind::InvalidFilename => "file-invalid-name",
        _ => "file-other",
    });
    texts.say_with("file-failure", [("path", path.display().to_string().into()), ("why", why.into())])
}
