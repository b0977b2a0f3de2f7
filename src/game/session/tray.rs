//! The tray: a scenario with dials under the player's hands, how the dials stand, and what would come of it.

use crate::{
    analysis::{Outlook, make_and_look},
    game::{AppSystems, awake::Awake, screens::Screen},
    scenario::{Scenario, Setting},
};
use bevy::{
    platform::collections::HashMap,
    prelude::*,
    tasks::{AsyncComputeTaskPool, Task, futures::check_ready},
};

/// The scenario whose dials are turned. It stays after a run, so that one dial can be turned and the town walked again.
#[derive(Resource)]
pub struct Tray {
    scenario: Box<Scenario>,
    setting: Setting,
    page: usize,
}

/// Something done to the tray.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Sets a dial to a stop, both counted from 0.
    To(usize, usize),
    /// One stop less or more.
    By(usize, bool),
    /// To the page of a dial, or to the sheet with all of them, which comes last.
    Page(usize),
    /// All people anew.
    Seed(u64),
    /// All dials where they usually stand.
    Usual,
}

impl Tray {
    /// A scenario with its dials where they usually stand.
    pub fn new(scenario: Box<Scenario>, seed: u64) -> Self {
        let setting = Setting::usual(&scenario, seed);
        Self { scenario, setting, page: 0 }
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// How the dials stand.
    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    /// The page that lies open: a dial's number, or how many there are for the sheet with all of them.
    pub fn page(&self) -> usize {
        self.page
    }

    /// Does the sheet with all dials lie open?
    pub fn all_on_one(&self) -> bool {
        self.page >= self.scenario.dials.len()
    }

    /// Is this a town out of this tray?
    pub fn made(&self, scenario: &Scenario) -> bool {
        scenario.id == self.scenario.id && scenario.title == self.scenario.title && scenario.dials.is_empty()
    }

    /// Is this the scenario that lies in it?
    pub fn holds(&self, scenario: &Scenario) -> bool {
        *self.scenario == *scenario
    }

    fn turn(&mut self, turn: Turn) {
        let dials = &self.scenario.dials;
        match turn {
            Turn::To(dial, stop) => {
                if let (Some(of), Some(now)) = (dials.get(dial), self.setting.stops.get_mut(dial)) {
                    *now = stop.min(of.stops.len().saturating_sub(1));
                }
            }
            Turn::By(dial, more) => {
                if let (Some(of), Some(now)) = (dials.get(dial), self.setting.stops.get_mut(dial)) {
                    let last = of.stops.len().saturating_sub(1);
                    *now = if more { (*now + 1).min(last) } else { now.saturating_sub(1) };
                }
            }
            Turn::Page(page) => self.page = page.min(dials.len()),
            Turn::Seed(seed) => self.setting.seed = seed,
            Turn::Usual => self.setting = Setting::usual(&self.scenario, self.setting.seed),
        }
    }

    /// The seed as it is being typed: nothing has to be built anew for it.
    pub fn type_seed(&mut self, seed: u64) {
        self.setting.seed = seed;
    }
}

/// What came of the settings that were looked at. Found out beside the frames.
#[derive(Resource, Default)]
pub struct Forecast {
    known: HashMap<Setting, (Scenario, Outlook)>,
    task: Option<(Setting, Task<(Scenario, Outlook)>)>,
}

/// More settings than anybody looks at before starting.
const MOST_KNOWN: usize = 200;

impl Forecast {
    /// What hands would make of a setting, if that is known yet.
    pub fn outlook(&self, setting: &Setting) -> Option<Outlook> {
        self.known.get(setting).map(|(_, outlook)| *outlook)
    }

    /// The town of a setting; made on the spot if it isn't yet.
    pub fn town(&self, scenario: &Scenario, setting: &Setting) -> Box<Scenario> {
        let known = self.known.get(setting).map(|(made, _)| made.clone());
        Box::new(known.unwrap_or_else(|| make_and_look(scenario, setting).0))
    }
}

fn turn(mut turns: MessageReader<Turn>, tray: Option<ResMut<Tray>>) {
    let Some(mut tray) = tray else { return };
    for &turn in turns.read() {
        tray.turn(turn);
    }
}

/// Another scenario in the tray: nothing is known of it.
fn begin_anew(mut forecast: ResMut<Forecast>, tray: Res<Tray>) {
    if tray.is_added() {
        *forecast = Forecast::default();
    }
}

/// Looks at the setting as it stands, and at the usual one to compare it with.
fn look_ahead(mut forecast: ResMut<Forecast>, tray: Res<Tray>, mut awake: ResMut<Awake>) {
    if forecast.task.is_none() {
        let usual = Setting::usual(tray.scenario(), tray.setting().seed);
        let next = [tray.setting(), &usual].into_iter().find(|setting| !forecast.known.contains_key(*setting)).cloned();
        let Some(setting) = next else { return };
        let (scenario, asked) = (tray.scenario.clone(), setting.clone());
        let task = AsyncComputeTaskPool::get().spawn(async move { make_and_look(&scenario, &asked) });
        forecast.bypass_change_detection().task = Some((setting, task));
    }
    awake.stay();
    let done = match &mut forecast.bypass_change_detection().task {
        Some((_, task)) => check_ready(task),
        None => None,
    };
    if let Some(found) = done
        && let Some((setting, _)) = forecast.task.take()
    {
        if forecast.known.len() >= MOST_KNOWN {
            forecast.known.clear();
        }
        forecast.known.insert(setting, found);
    }
}

pub(super) fn plugin(app: &mut App) {
    crate::game::widgets::emit::<Turn>(app);
    app.init_resource::<Forecast>().add_systems(
        Update,
        (turn, begin_anew.run_if(resource_exists::<Tray>), look_ahead.run_if(resource_exists::<Tray>))
            .chain()
            .in_set(AppSystems::Simulate)
            .run_if(in_state(Screen::Dials)),
    );
}
