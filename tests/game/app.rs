//! A headless game and the hands to play it with.

use bevy::{
    app::PluginGroupBuilder,
    log::LogPlugin,
    prelude::*,
    render::{
        RenderPlugin,
        pipelined_rendering::PipelinedRenderingPlugin,
        settings::{RenderCreation, WgpuSettings},
    },
    ui_widgets::Activate,
    winit::WinitPlugin,
};
use isogaba::{
    analysis::BotName,
    game::{Begin, GamePlugin, Key, Menu, PlayOptions, Screen, Session, Shown, Submit},
    scenario::{self, Lang},
    sim::{Command, ProspectId, Stage},
};
use tempfile::TempDir;

use crate::shared::sheet::Sheet;

/// A game under test, and the folder in which it keeps its files.
pub struct Game {
    pub app: App,
    pub folder: TempDir,
}

/// Bevy with everything but a window, a graphics card and a log.
fn headless() -> PluginGroupBuilder {
    DefaultPlugins
        .set(RenderPlugin {
            render_creation: RenderCreation::Automatic(Box::new(WgpuSettings { backends: None, ..default() })),
            ..default()
        })
        .disable::<WinitPlugin>()
        .disable::<LogPlugin>()
        .disable::<PipelinedRenderingPlugin>()
}

impl Game {
    /// A game at its title.
    pub fn new(options: PlayOptions) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        Self::in_folder(folder, options)
    }

    /// A game whose files lie in a folder.
    pub fn in_folder(folder: TempDir, options: PlayOptions) -> Self {
        let options = PlayOptions { data: Some(folder.path().to_owned()), ..options };
        Self::with_options(options, folder)
    }

    /// A game that was started just so.
    pub fn with_options(options: PlayOptions, folder: TempDir) -> Self {
        let mut app = App::new();
        app.add_plugins((headless(), GamePlugin { options }));
        app.finish();
        app.cleanup();
        let mut game = Self { app, folder };
        game.settle();
        game
    }

    /// A game on the first morning, with a known seed.
    pub fn in_territory(lang: Lang) -> Self {
        let mut game = Self::new(named(lang));
        game.begin();
        game.go_to_work();
        game
    }

    /// From the briefing to the first morning: without a prediction, with the plan that the game suggests.
    pub fn go_to_work(&mut self) {
        self.press("begin");
        if self.screen() == Screen::Predict {
            self.press("skip");
        }
        self.answer_all();
        assert_eq!((self.screen(), self.menu()), (Screen::Territory, Menu::None));
    }

    /// Answers what the game asks until it asks no more, each time in the shortest way.
    pub fn answer_all(&mut self) {
        for _ in 0..6 {
            if self.menu() == Menu::None {
                return;
            }
            self.answer();
        }
        panic!("{:?} should have been answered", self.menu());
    }

    /// Answers what the game asks now in the shortest way.
    pub fn answer(&mut self) {
        match self.menu() {
            Menu::None => {}
            Menu::Sure => self.press("skip"),
            Menu::Plan => self.press("plan-go"),
            Menu::Week => self.press("choice-1"),
            Menu::Routine => self.press("routine-done"),
            Menu::Rest | Menu::Reminder => self.press("go-on"),
            Menu::Incident => self.press("later"),
            Menu::Pause => self.press("resume"),
            Menu::Speak => self.press("speak-skip"),
            Menu::Trouble | Menu::Glossary | Menu::About | Menu::Problems | Menu::Settings | Menu::History => {
                self.press("close");
            }
        }
    }

    /// Begins the shipped scenario; the briefing comes up.
    pub fn begin(&mut self) {
        let source = scenario::shipped("isogaba").expect("it is shipped");
        let scenario = scenario::parse(&source).expect("it has no problems");
        self.send(Begin::New(Box::new(scenario)));
    }

    /// Lets a few frames pass.
    pub fn settle(&mut self) {
        for _ in 0..4 {
            self.app.update();
        }
    }

    /// Sends a message and lets it take effect.
    pub fn send<M: Message>(&mut self, message: M) {
        self.app.world_mut().write_message(message);
        self.settle();
    }

    /// Presses the control of this name.
    pub fn press(&mut self, key: &str) {
        let entity =
            self.control(key).unwrap_or_else(|| panic!("there should be a control {key:?} on {:?}", self.keys()));
        self.app.world_mut().trigger(Activate { entity });
        self.settle();
    }

    /// Presses a key of the keyboard.
    pub fn hit(&mut self, key: KeyCode) {
        self.app.world_mut().resource_mut::<ButtonInput<KeyCode>>().press(key);
        // The input plugin forgets presses at the beginning of a frame: the frame runs without it.
        self.app.world_mut().run_schedule(Update);
        let mut keys = self.app.world_mut().resource_mut::<ButtonInput<KeyCode>>();
        keys.release(key);
        keys.clear();
        self.settle();
    }

    /// The control of this name.
    pub fn control(&mut self, key: &str) -> Option<Entity> {
        let world = self.app.world_mut();
        world.query::<(Entity, &Key)>().iter(world).find(|(_, Key(name))| name == key).map(|(entity, _)| entity)
    }

    /// The names of all controls on the screen.
    pub fn keys(&mut self) -> Vec<String> {
        let world = self.app.world_mut();
        world.query::<&Key>().iter(world).map(|Key(name)| name.clone()).collect()
    }

    /// Every text on the screen and on the map.
    pub fn texts(&mut self) -> Vec<String> {
        let world = self.app.world_mut();
        let mut texts: Vec<String> = world.query::<&Text>().iter(world).map(|text| text.0.clone()).collect();
        texts.extend(world.query::<&TextSpan>().iter(world).map(|span| span.0.clone()));
        texts.extend(world.query::<&bevy::sprite::Text2d>().iter(world).map(|text| text.0.clone()));
        texts.iter().map(|text| as_written(text)).collect()
    }

    /// What a player sees once the screen is at rest. Only for a game that was started with `controls`.
    pub fn sheet(&mut self) -> Sheet {
        for _ in 0..8 {
            self.app.update();
        }
        let file = self.app.world().resource::<PlayOptions>().controls.clone().expect("it writes what can be pressed");
        Sheet::read(&std::fs::read_to_string(file).expect("the file has been written"))
    }

    /// Does a text on the screen hold this?
    pub fn shows(&mut self, words: &str) -> bool {
        self.texts().iter().any(|text| text.contains(words))
    }

    pub fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    pub fn menu(&self) -> Menu {
        *self.app.world().resource::<State<Menu>>().get()
    }

    pub fn session(&self) -> &Session {
        self.app.world().resource::<Session>()
    }

    /// Somebody who can be visited on the first day.
    pub fn lead(&self) -> ProspectId {
        let view = self.session().view();
        view.ids().find(|&id| view.stage(id) == Stage::Lead).expect("somebody should be known on the first day")
    }

    /// Spends what is left of the day.
    pub fn use_up_the_day(&mut self) {
        for _ in 0..20 {
            let commands = self.session().view().legal_commands();
            let Some(command) = commands.into_iter().find(|command| matches!(command, Command::Touch { .. })) else {
                return;
            };
            self.send(Submit(command));
        }
    }

    /// Waits until the review of the run that was just finished is there.
    pub fn wait_for_review(&mut self) {
        let there = |game: &Self| {
            let shown = game.app.world().get_resource::<Shown>();
            shown.is_some_and(|shown| shown.review().is_some())
        };
        for _ in 0..3_000 {
            if there(self) {
                self.settle();
                return;
            }
            self.app.update();
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("the review should have come");
    }

    /// Ends days by the button until the debrief.
    pub fn play_to_debrief(&mut self) {
        for _ in 0..40 {
            if self.screen() == Screen::Debrief {
                self.answer_all();
                return;
            }
            self.answer_all();
            if self.screen() == Screen::Territory {
                self.press("end-day");
            }
        }
        panic!("the run should have ended");
    }
}

/// A text without the joiners that keep its phrases together: nobody sees them.
pub fn as_written(text: &str) -> String {
    text.replace('\u{2060}', "")
}

/// A player whose name and language are known, under seed 7.
pub fn named(lang: Lang) -> PlayOptions {
    PlayOptions { player: Some("山田".to_owned()), lang: Some(lang), seed: Some(7), ..default() }
}

/// A bot at the controls.
pub fn autoplay(bot: BotName, lang: Lang) -> PlayOptions {
    PlayOptions { autoplay: Some(bot), fast: true, ..named(lang) }
}
