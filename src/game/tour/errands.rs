//! What many legs have to do: begin afresh, take up a run, answer questions, take somebody in hand.

use super::{
    PAUSE,
    deed::{Progress, place, press},
    leg::Leg,
    past::{Past, Until},
};
use crate::{
    analysis::BotName,
    game::{
        PlayOptions,
        language::Speech,
        screens::{Go, Menu, Screen, Turn},
        session::{Begin, CardTable, Origin, Questions, Saved, Session, Submit, Tray},
        settings::Settings,
    },
    record::{RunFolder, SortingRun},
    sim::{Command, Event, ProspectView, View},
};
use bevy::prelude::*;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// What is about to be done in the run that was taken up.
#[derive(Resource)]
struct Next(Command);

/// The folder of runs, which is the tour's own.
fn folder(world: &World) -> Result<RunFolder, String> {
    let options = world.resource::<PlayOptions>();
    let scratch = options.tour.as_ref().map(|tour| tour.scratch.as_path());
    let folder = world.resource::<Saved>().folder().ok_or("there is no folder of runs")?;
    // Nobody's runs are swept away.
    if Some(folder.dir()) == scratch {
        Ok(folder.clone())
    } else {
        Err("the folder of runs isn't the tour's".to_owned())
    }
}

/// Leaves whatever is open for a page that knows of no run.
pub fn leave(world: &mut World) -> Progress {
    world.write_message(Go::To(Screen::Setup));
    Progress::Done
}

/// As if the game had just been started by somebody who has played before, on another machine.
pub fn forget(world: &mut World) -> Progress {
    world.remove_resource::<Session>();
    world.remove_resource::<CardTable>();
    world.remove_resource::<Tray>();
    world.remove_resource::<Origin>();
    let mut options = world.resource_mut::<PlayOptions>();
    options.scenarios = None;
    options.seed = Some(7);
    let mut settings = world.resource_mut::<Settings>();
    settings.known = true;
    settings.all = false;
    settings.ambient = false;
    let swept = folder(world).and_then(|folder| sweep(folder.dir()).map_err(|error| error.to_string()));
    swept.map_or_else(Progress::Impossible, |()| Progress::Done)
}

fn sweep(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
    }
    Ok(())
}

/// Writes a file beside the runs.
pub fn write(world: &World, name: &str, text: &str) -> Progress {
    let written = folder(world).and_then(|folder| {
        let path = folder.dir().join(name);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(path, text)).map_err(|error| error.to_string())
    });
    written.map_or_else(Progress::Impossible, |()| Progress::Done)
}

/// A place beside the runs.
pub fn beside(world: &World, name: &str) -> PathBuf {
    world.resource::<Saved>().folder().map_or_else(PathBuf::new, |folder| folder.dir().join(name))
}

fn keep(world: &mut World, past: &Past, finish: bool) -> Result<(), String> {
    let lang = world.resource::<Speech>().lang();
    let mut found = past.find(lang).ok_or("no run comes to it")?;
    if finish {
        found.run.apply(found.next).map_err(|refusal| refusal.to_string())?;
    }
    folder(world)?.save(&found.run).map_err(|error| error.to_string())?;
    world.insert_resource(Next(found.next));
    Ok(())
}

impl Leg {
    /// A run lies in the folder.
    pub fn with_run(self, past: Past) -> Self {
        self.then(move |world| keep(world, &past, false).map_or_else(Progress::Impossible, |()| Progress::Done))
    }

    /// A run that was played to its end lies in the folder.
    pub fn with_finished(self, scenario: &'static str, bot: BotName) -> Self {
        let past = Past::of(scenario, bot, Until::Verge(|event| matches!(event, Event::Finished)));
        self.then(move |world| keep(world, &past, true).map_or_else(Progress::Impossible, |()| Progress::Done))
    }

    /// A finished sorting exercise lies in the folder.
    pub fn with_sorted(self) -> Self {
        self.then(|world| {
            let notes = crate::record::Notes { started: "tour".to_owned(), ..Default::default() };
            let run = super::past::shipped("sorting").and_then(|scenario| SortingRun::start(scenario, 7, notes));
            let Some(mut run) = run else { return Progress::Impossible("there is no exercise".to_owned()) };
            while let Some(card) = run.exercise().card_in_hand() {
                let Some(purpose) = run.card(card).accepts.first() else { break };
                if run.place(purpose).is_err() {
                    break;
                }
            }
            let saved = folder(world).and_then(|folder| folder.save_sorting(&run).map_err(|error| error.to_string()));
            saved.map_or_else(Progress::Impossible, |_| Progress::Done)
        })
    }

    /// Takes up a run where a bot has left it; what the game asks then is still to be answered.
    pub fn taking_up(past: Past) -> Self {
        let leg = Self::before_the_title().with_run(past).home().send(Begin::Continue);
        leg.then(|world| if place(world).0 == Screen::Territory { Progress::Done } else { Progress::Waiting })
    }

    /// Takes up a run where a bot has left it.
    pub fn after(past: Past) -> Self {
        Self::taking_up(past).answered()
    }

    /// Does what the bot would have done next.
    pub fn next(self) -> Self {
        self.then(|world| match world.remove_resource::<Next>() {
            Some(Next(command)) => {
                world.write_message(Submit(command));
                Progress::Done
            }
            None => Progress::Impossible("nothing was about to be done".to_owned()),
        })
    }

    /// Gives a command that can be given.
    pub fn command(self, choose: impl Fn(&View) -> Option<Command> + Send + Sync + 'static) -> Self {
        self.then(move |world| {
            let Some(session) = world.get_resource::<Session>() else { return Progress::Waiting };
            match choose(&session.view()) {
                Some(command) => {
                    world.write_message(Submit(command));
                    Progress::Done
                }
                None => Progress::Impossible("it can't be commanded".to_owned()),
            }
        })
    }

    /// Takes the first in hand of whom this is true.
    pub fn take(self, who: fn(&View, &ProspectView) -> bool) -> Self {
        self.then(move |world| {
            let Some(session) = world.get_resource::<Session>() else { return Progress::Waiting };
            let view = session.view();
            let found = view.prospects().find(|prospect| who(&view, prospect)).map(|prospect| prospect.id);
            match found {
                Some(id) => {
                    world.write_message(Turn::Select(id));
                    Progress::Done
                }
                None => Progress::Impossible("there is nobody like that".to_owned()),
            }
        })
    }

    /// Answers what the game asks, each time in the shortest way, until it asks no more.
    pub fn answered(self) -> Self {
        self.answered_until(Menu::None)
    }

    /// Answers what the game asks until it asks this.
    pub fn answered_until(self, wanted: Menu) -> Self {
        let mut rest = 0;
        self.then(move |world| {
            if rest > 0 {
                rest -= 1;
                return Progress::Waiting;
            }
            let (_, menu) = place(world);
            let waits = !world.resource::<Questions>().is_empty();
            if menu == wanted && !(wanted == Menu::None && waits) {
                return Progress::Done;
            }
            let key = match menu {
                Menu::None => return Progress::Waiting,
                Menu::Sure => "skip",
                Menu::Plan => "plan-go",
                Menu::Week => "choice-1",
                Menu::Routine => "routine-done",
                Menu::Rest | Menu::Reminder => "go-on",
                Menu::Incident => "later",
                Menu::Speak => "speak-skip",
                _ => "close",
            };
            // An answer takes its frames to be heard; nobody gives it twice.
            rest = PAUSE;
            match press(world, key) {
                Progress::Done => Progress::Waiting,
                other => other,
            }
        })
    }
}
