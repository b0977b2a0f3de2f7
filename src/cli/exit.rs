//! The exit codes, which `--help` lists too.
//!
//! | code | means |
//! |---|---|
//! | 0 | all fine |
//! | 1 | refused: a scenario with problems, a run file that was edited or doesn't replay, a file that is there already |
//! | 2 | wrong usage, unknown scenario or bot |
//! | 3 | there is no window system, or this build has no window |
//! | 4 | only: a run file of another version, which can't be judged here |
//! | 5 | a file can't be read or written, or isn't a whole run file |

use std::process::ExitCode;

/// How a command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// All fine.
    Fine = 0,
    /// Refused.
    Refused = 1,
    /// Wrong usage.
    Usage = 2,
    /// No window.
    NoWindow = 3,
    /// Another version.
    OtherVersion = 4,
    /// Can't be read or written.
    Unreadable = 5,
}

impl Exit {
    /// The worse of two: a refusal is a finding, an unreadable file an accident, another version no fault at all.
    pub(super) fn worse(self, other: Self) -> Self {
        let weight = |exit: Self| match exit {
            Self::Fine => 0,
            Self::OtherVersion => 1,
            Self::Unreadable => 2,
            Self::NoWindow => 3,
            Self::Usage => 4,
            Self::Refused => 5,
        };
        if weight(other) > weight(self) { other } else { self }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
