//! The window: Bevy draws what the view holds and sends back commands. No rule of selling lives here.
//!
//! [`session::Session`] is the bridge: [`session::Submit`] in, [`session::Happened`] out, one system applying.

mod art;
mod attempts;
mod autoplay;
mod awake;
mod controls;
mod display;
mod editing;
mod errors;
mod language;
mod map;
mod measure;
mod options;
mod screens;
mod screenshots;
mod session;
mod settings;
mod sound;
mod theme;
mod tour;
mod widgets;

pub use map::House;
pub use options::PlayOptions;
pub use screens::{Go, Menu, Page, Pick, Say, Screen, Shown, Turn};
pub use session::{Begin, CardTable, DialTurn, Happened, Session, Sort, SortingStage, Submit, Tray};
pub use sound::{Hear, Scene};
pub use tour::{Missed, Tour, TourOptions, stops};
pub use widgets::focus::Key;

use crate::texts::{self, Texts};
use bevy::{
    log::LogPlugin,
    prelude::*,
    render::{
        RenderPlugin,
        pipelined_rendering::PipelinedRenderingPlugin,
        settings::{Backends, RenderCreation, WgpuSettings},
    },
    window::{PresentMode, WindowResolution},
};
use std::process::ExitCode;

/// The order of a frame, set once for the whole game.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AppSystems {
    /// Keys, pointers and bots become messages.
    Input,
    /// Messages become changes of the session.
    Simulate,
    /// Changes become pictures.
    Present,
}

/// Exit code where the window can't be opened.
const NO_WINDOW: u8 = 3;

/// Opens the window and plays until it is closed.
pub fn play(options: PlayOptions) -> ExitCode {
    explain_panics(&options);
    if let Some(folder) = &options.screenshots
        && let Err(error) = std::fs::create_dir_all(folder)
    {
        let texts = Texts::new(options.lang.unwrap_or(options.system_lang));
        eprintln!("{}", texts::file_failure(&texts, folder, error.kind()));
        return ExitCode::FAILURE;
    }
    let mut app = App::new();
    app.add_plugins((windowed(&options), GamePlugin { options }, sound::speakers));
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// Bevy with one window and one drawing backend.
fn windowed(options: &PlayOptions) -> bevy::app::PluginGroupBuilder {
    let (width, height) = options.window.unwrap_or((1280, 720));
    let texts = Texts::new(options.lang.unwrap_or(options.system_lang));
    let window = Window {
        title: texts.say("game-title"),
        name: Some("isogaba".to_owned()),
        resolution: WindowResolution::new(width, height),
        present_mode: PresentMode::AutoVsync,
        resize_constraints: WindowResizeConstraints {
            min_width: width.min(960) as f32,
            min_height: height.min(540) as f32,
            ..default()
        },
        ..default()
    };
    let backends = if cfg!(target_os = "windows") {
        Backends::DX12
    } else if cfg!(target_os = "macos") {
        Backends::METAL
    } else {
        Backends::VULKAN
    };
    DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), ..default() })
        .set(LogPlugin { filter: "error,isogaba=warn".to_owned(), ..default() })
        .set(RenderPlugin {
            render_creation: RenderCreation::Automatic(Box::new(WgpuSettings {
                backends: Some(backends),
                ..default()
            })),
            // A picture is whole from its first frame on.
            synchronous_pipeline_compilation: true,
            ..default()
        })
        // Drawn on demand, a game must not show the frame before the last one.
        .disable::<PipelinedRenderingPlugin>()
}

/// Bevy's own message about a missing display or graphics driver helps nobody who only wants to play.
fn explain_panics(options: &PlayOptions) {
    let lang = options.lang.unwrap_or(options.system_lang);
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let message = panic.payload_as_str().unwrap_or_default();
        let texts = Texts::new(lang);
        let id = if message.contains("Unable to find a GPU") {
            "error-no-gpu"
        } else if message.contains("event loop") || message.contains("EventLoop") {
            "error-no-display"
        } else {
            usual(panic);
            eprintln!("{}", texts.say("error-broke"));
            return;
        };
        eprintln!("{}", texts.say(id));
        std::process::exit(i32::from(NO_WINDOW));
    }));
}

/// The game without a window: tests add it to a headless app.
pub struct GamePlugin {
    /// How the game was started.
    pub options: PlayOptions,
}

impl Plugin for GamePlugin {
    fn build(&self, app: &mut App) {
        app.configure_sets(Update, (AppSystems::Input, AppSystems::Simulate, AppSystems::Present).chain())
            .insert_resource(self.options.clone())
            .add_plugins((
                errors::plugin,
                theme::plugin,
                art::plugin,
                language::plugin,
                settings::plugin,
                awake::plugin,
                display::plugin,
                widgets::plugin,
                session::plugin,
                editing::plugin,
                map::plugin,
                screens::plugin,
                (attempts::plugin, autoplay::plugin),
                (screenshots::plugin, tour::plugin),
                (controls::plugin, measure::plugin, sound::plugin),
            ));
    }
}
