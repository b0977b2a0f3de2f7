//! What the player has told once: name and language, kept in a file beside the runs.

use super::{PlayOptions, language::Speak};
use crate::{record::RunFolder, scenario::Lang};
use atomic_write_file::AtomicWriteFile;
use bevy::prelude::*;
use serde::{Deserialize, Serialize};
use std::{
    io::Write,
    path::{Path, PathBuf},
};

/// What the player has told once.
#[derive(Resource, Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The player's name.
    pub name: String,
    /// The language.
    pub lang: Lang,
    /// Has the player been asked?
    #[serde(skip)]
    pub known: bool,
    #[serde(skip)]
    file: Option<PathBuf>,
}

impl Settings {
    fn read(options: &PlayOptions) -> Self {
        let file = options.data.clone().or_else(RunFolder::default_dir).map(|dir| dir.join("settings.json"));
        let read = file.as_ref().and_then(|file| std::fs::read_to_string(file).ok());
        let mut settings: Self = match read.map(|text| serde_json::from_str(&text)) {
            Some(Ok(settings)) => Self { known: true, ..settings },
            // No file yet, or one that somebody has broken: the player is asked again.
            _ => Self { lang: options.system_lang, ..Self::default() },
        };
        if let Some(lang) = options.lang {
            settings.lang = lang;
        }
        if let Some(name) = &options.player {
            settings.name.clone_from(name);
            settings.known = true;
        }
        settings.file = file;
        settings
    }

    /// Keeps the settings. What can't be written is asked again next time; nothing else depends on it.
    pub fn save(&self) {
        let Some(file) = &self.file else { return };
        let written = serde_json::to_string_pretty(self)
            .map_err(std::io::Error::other)
            .and_then(|text| write_atomically(file, text.as_bytes()));
        if let Err(error) = written {
            warn!("{} can't be written: {error}", file.display());
        }
    }
}

/// Writes a file whole or not at all.
pub(super) fn write_atomically(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(bytes)?;
    file.commit()
}

pub(super) fn plugin(app: &mut App) {
    let settings = Settings::read(app.world().resource::<PlayOptions>());
    app.world_mut().write_message(Speak(settings.lang));
    app.insert_resource(settings);
}
