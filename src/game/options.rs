//! How the game was started.

use super::TourOptions;
use crate::{
    analysis::BotName,
    scenario::{Lang, LibraryEntry},
};
use bevy::prelude::Resource;
use std::path::PathBuf;

/// How the game was started.
#[derive(Resource, Clone, Debug, Default)]
pub struct PlayOptions {
    /// The scenario to begin with, instead of the chooser.
    pub scenario: Option<LibraryEntry>,
    /// The seed of the next run; by the clock if not said.
    pub seed: Option<u64>,
    /// The player's name.
    pub player: Option<String>,
    /// The language asked for.
    pub lang: Option<Lang>,
    /// The language to begin with where nobody has chosen one.
    pub system_lang: Lang,
    /// Size of the window in pixels.
    pub window: Option<(u32, u32)>,
    /// A bot that plays from the title to the debrief and ends the program.
    pub autoplay: Option<BotName>,
    /// The bot doesn't wait between its steps.
    pub fast: bool,
    /// Where pictures of every screen go.
    pub screenshots: Option<PathBuf>,
    /// A tour of every screen and state, instead of a game.
    pub tour: Option<TourOptions>,
    /// Where it is written what can be pressed, for whoever drives the game from outside.
    pub controls: Option<PathBuf>,
    /// Where it is written what frames cost, for whoever measures the game.
    pub measure: Option<PathBuf>,
    /// Where runs and settings are kept.
    pub data: Option<PathBuf>,
    /// The order of the course isn't suggested, as a trainer wants it.
    pub all: bool,
    /// No sound.
    pub mute: bool,
    /// Size of the text in percent, instead of the one that was chosen last.
    pub text: Option<u16>,
    /// A folder with more scenarios.
    pub scenarios: Option<PathBuf>,
}
