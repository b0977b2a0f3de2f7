//! What the player has told once: name, language, loudness, motion and size of the text, kept in a file beside the runs.

use super::{PlayOptions, language::Speech, session::Trouble};
use crate::{
    record::RunFolder,
    scenario::Lang,
    texts::{Texts, file_failure},
};
use atomic_write_file::AtomicWriteFile;
use bevy::prelude::*;
use serde::{Deserialize, Serialize};
use std::{
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};

/// What the player has told once.
#[derive(Resource, Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The player's name.
    pub name: String,
    /// The language.
    pub lang: Lang,
    /// The order of the course isn't suggested.
    pub all: bool,
    /// Loudness of the music, in percent.
    pub music: u8,
    /// Loudness of what happens and of what is pressed, in percent.
    pub effects: u8,
    /// Nothing moves: what changes is shown as it is afterwards.
    pub calm: bool,
    /// Petals, water and the ferry move while nothing happens.
    pub ambient: bool,
    /// Size of the text, in percent of the usual.
    pub text: u16,
    /// No sound in this sitting, whatever the loudness. Not kept.
    #[serde(skip)]
    pub muted: bool,
    /// Has the player been asked?
    #[serde(skip)]
    pub known: bool,
    #[serde(skip)]
    file: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: String::new(),
            lang: Lang::default(),
            all: false,
            music: 50,
            effects: 75,
            calm: false,
            ambient: false,
            text: TEXT_SIZES[0],
            muted: false,
            known: false,
            file: None,
        }
    }
}

/// The loudnesses that can be chosen, in percent.
pub const VOLUMES: [u8; 5] = [0, 25, 50, 75, 100];
/// The sizes of text that can be chosen, in percent.
pub const TEXT_SIZES: [u16; 4] = [100, 125, 150, 200];

impl Settings {
    fn read(options: &PlayOptions) -> (Self, Option<Damage>) {
        let file = options.data.clone().or_else(RunFolder::default_dir).map(|dir| dir.join("settings.json"));
        let read = file.as_deref().map(read_file).transpose();
        let (settings, damage) = match read {
            Ok(Some(Some(settings))) => (Self { known: true, ..settings }, None),
            Ok(_) => (Self::default(), None),
            Err(damage) => (Self::default(), Some(damage)),
        };
        let mut settings = if settings.known { settings } else { Self { lang: options.system_lang, ..settings } };
        if let Some(lang) = options.lang {
            settings.lang = lang;
        }
        settings.muted = options.mute;
        // Whatever was written there by hand: what can be chosen.
        settings.music = nearest(&VOLUMES, settings.music);
        settings.effects = nearest(&VOLUMES, settings.effects);
        settings.text = nearest(&TEXT_SIZES, options.text.unwrap_or(settings.text));
        if let Some(name) = &options.player {
            settings.name.clone_from(name);
            settings.known = true;
        }
        // What could neither be read nor put aside isn't written over either.
        settings.file = file.filter(|_| !matches!(damage, Some(Damage::InTheWay { .. })));
        (settings, damage)
    }

    /// Keeps the settings. What can't be written is told, and asked again next time; nothing else depends on it.
    pub fn save(&self, speech: &Speech, trouble: &mut Trouble) {
        let Some(file) = &self.file else { return };
        let written = serde_json::to_string_pretty(self)
            .map_err(std::io::Error::other)
            .and_then(|text| write_atomically(file, text.as_bytes()));
        if let Err(error) = written {
            let why = file_failure(speech, file, error.kind());
            trouble.report(speech.say_with("trouble-settings-unsaved", [("why", why.into())]));
        }
    }
}

/// The one of several values that is nearest to another.
fn nearest<T: Copy + Ord + std::ops::Sub<Output = T>>(values: &[T], wanted: T) -> T {
    let distance = |&value: &T| if value > wanted { value - wanted } else { wanted - value };
    values.iter().copied().min_by_key(distance).unwrap_or(wanted)
}

/// What is wrong with a file of settings.
enum Damage {
    /// It is no file of settings; it was put aside under this name.
    Aside(PathBuf),
    /// It can't be read, or not be put aside.
    InTheWay { file: PathBuf, why: ErrorKind },
}

impl Damage {
    fn tell(&self, speech: &Speech) -> String {
        match self {
            Self::Aside(kept) => {
                speech.say_with("trouble-settings-broken", [("kept", kept.display().to_string().into())])
            }
            Self::InTheWay { file, why } => {
                let why = file_failure(speech, file, *why);
                speech.say_with("trouble-settings-unread", [("why", why.into())])
            }
        }
    }
}

/// The settings of a file; `None` where there is none yet.
fn read_file(file: &Path) -> Result<Option<Settings>, Damage> {
    let in_the_way = |why| Damage::InTheWay { file: file.to_owned(), why };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
        // Not even text: as broken as a text that says nothing.
        Err(error) if error.kind() == ErrorKind::InvalidData => String::new(),
        Err(error) => return Err(in_the_way(error.kind())),
    };
    if let Ok(settings) = serde_json::from_str(&text) {
        return Ok(Some(settings));
    }
    // Somebody may have meant something by it: it is kept, and older ones with it.
    let kept = (1..)
        .map(|number| {
            let ending = if number == 1 { "broken".to_owned() } else { format!("broken-{number}") };
            file.with_extension(format!("json.{ending}"))
        })
        .find(|path| !path.exists())
        .unwrap_or_default();
    match std::fs::rename(file, &kept) {
        Ok(()) => Err(Damage::Aside(kept)),
        Err(error) => Err(in_the_way(error.kind())),
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
    let (settings, damage) = Settings::read(app.world().resource::<PlayOptions>());
    // From the first frame on everything is said in the player's language, troubles of the start included.
    if app.world().resource::<Speech>().lang() != settings.lang {
        app.insert_resource(Speech(Texts::new(settings.lang)));
    }
    if let Some(damage) = damage {
        let message = damage.tell(app.world().resource::<Speech>());
        app.world_mut().get_resource_or_init::<Trouble>().report(message);
    }
    app.insert_resource(settings);
}
