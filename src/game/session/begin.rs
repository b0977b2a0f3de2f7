//! Beginning, leaving and taking up runs: the folder of run files behind the session.

use super::{CardTable, Session, Tray, Trouble};
use crate::{
    analysis::Alternative,
    game::{
        PlayOptions,
        language::Speech,
        screens::{Menu, Screen},
        settings::Settings,
    },
    record::{Notes, RecordError, Run, RunFolder, SortingRun},
    report::Better,
    scenario::{Library, LibraryEntry, Scenario},
    sim::ProspectId,
    texts::record_error,
};
use bevy::prelude::*;
use std::{collections::BTreeSet, path::PathBuf};

/// Begin a run.
#[derive(Message, Clone, Debug)]
pub enum Begin {
    /// Of a scenario, under a new seed.
    New(Box<Scenario>),
    /// Of a scenario whose file is watched while it is played, under a new seed.
    File(Box<Scenario>, Origin),
    /// Of what the scenario's file says now, under the same dice. The run under way is kept.
    Newer(Box<Scenario>, Origin),
    /// Of the scenario just played, under the same dice.
    SameLuck,
    /// Of the scenario just played, under other dice.
    OtherLuck,
    /// Of a town out of the tray, under this seed.
    Town(Box<Scenario>, u64),
    /// The last run, where it was left.
    Continue,
    /// The run just played, before one of its decisions (its number, from 0) and in another way, under the same dice.
    Branch(usize, Alternative),
    /// A few days with one prospect of the run just played, as things stood before one of its decisions: to do this better.
    Practice(usize, ProspectId, Better),
}

impl Begin {
    /// Begin the scenario of a library entry, if it can be played.
    pub fn of(entry: &LibraryEntry) -> Option<Self> {
        Some(match Origin::of(entry)? {
            (scenario, Some(origin)) => Self::File(scenario, origin),
            (scenario, None) => Self::New(scenario),
        })
    }
}

/// The file that the scenario comes from which is played.
#[derive(Resource, Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The file.
    pub path: PathBuf,
    /// What it said when the scenario was begun.
    pub source: String,
}

impl Origin {
    /// The scenario of a library entry and the file it comes from, if it can be played.
    pub fn of(entry: &LibraryEntry) -> Option<(Box<Scenario>, Option<Self>)> {
        let scenario = Box::new(entry.content.as_ref().ok()?.clone());
        let origin = entry.path.as_ref().map(|path| Self { path: path.clone(), source: entry.source.clone() });
        Some((scenario, origin))
    }

    /// The file of a scenario that was saved with a run, if it is still there and says the same.
    fn still_there(scenario: &Scenario, options: &PlayOptions) -> Option<Self> {
        let library = Library::new(options.scenarios.as_deref()).list();
        let entries = library.iter().chain(&options.scenario).filter(|entry| entry.path.is_some());
        let same = |entry: &&LibraryEntry| entry.content.as_ref().is_ok_and(|content| content == scenario);
        entries.filter(same).find_map(Self::of)?.1
    }
}

/// Whether there is a run to go on with.
#[derive(Resource, Default)]
pub struct Saved {
    folder: Option<RunFolder>,
    latest: Option<Box<Run>>,
    /// The broken files that have been told since the start.
    told: BTreeSet<PathBuf>,
}

/// More broken files than this nobody reads about at once.
const NAMED: usize = 3;

impl Saved {
    /// Has nobody played here yet?
    pub fn is_first_time(&self) -> bool {
        self.folder.as_ref().is_some_and(|folder| folder.list().is_ok_and(|files| files.is_empty()))
    }

    /// Where runs are kept, if anywhere.
    pub(in crate::game) fn folder(&self) -> Option<&RunFolder> {
        self.folder.as_ref()
    }

    /// The run to go on with.
    pub fn latest(&self) -> Option<&Run> {
        self.latest.as_deref()
    }

    /// Is there a run to go on with?
    pub fn any(&self) -> bool {
        self.latest.is_some()
    }
}

pub(in crate::game) fn begin(
    mut wishes: MessageReader<Begin>,
    mut commands: Commands,
    (session, table, tray): (Option<Res<Session>>, Option<Res<CardTable>>, Option<Res<Tray>>),
    mut saved: ResMut<Saved>,
    options: Res<PlayOptions>,
    settings: Res<Settings>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
    screen: Res<State<Screen>>,
    (mut next, mut menu): (ResMut<NextState<Screen>>, ResMut<NextState<Menu>>),
) {
    for wish in wishes.read() {
        // It may have been wished for on the page of a scenario that was just put right.
        (*menu).set_if_neq(Menu::None);
        let fresh = || options.seed.unwrap_or_else(clock_seed);
        let start = |scenario: &Scenario, seed| Session::new(Run::start(scenario.clone(), seed, notes(&settings)));
        let (origin, seed) = match wish {
            Begin::New(_) => (None, fresh()),
            Begin::File(_, origin) => (Some(origin.clone()), fresh()),
            Begin::Newer(_, origin) => {
                if let Some(session) = session.as_deref().filter(|session| !session.is_untouched()) {
                    save(session, &saved, &mut trouble, &speech);
                }
                let seed = match (screen.get(), &session, &table) {
                    (Screen::Sorting, _, Some(table)) => table.run().exercise().seed(),
                    (_, Some(session), _) => session.run().seed(),
                    _ => fresh(),
                };
                (Some(origin.clone()), seed)
            }
            Begin::Continue => {
                let scenario = saved.latest.as_ref().map(|run| run.scenario());
                (scenario.and_then(|scenario| Origin::still_there(scenario, &options)), 0)
            }
            Begin::Town(_, seed) => (None, *seed),
            Begin::SameLuck | Begin::OtherLuck | Begin::Branch(..) | Begin::Practice(..) => (None, 0),
        };
        let begun = match (wish, &session) {
            (Begin::New(scenario) | Begin::File(scenario, _) | Begin::Newer(scenario, _), _) => {
                tell_origin(&mut commands, origin);
                if !scenario.dials.is_empty() {
                    // Dials that have been turned stay where they are.
                    if !tray.as_ref().is_some_and(|tray| tray.holds(scenario)) {
                        commands.insert_resource(Tray::new(scenario.clone(), seed));
                    }
                    next.set(Screen::Dials);
                    continue;
                }
                if scenario.sorting.is_some() {
                    if let Some(run) = SortingRun::start(Scenario::clone(scenario), seed, notes(&settings)) {
                        commands.insert_resource(CardTable::new(run));
                        next.set(Screen::Sorting);
                    }
                    continue;
                }
                start(scenario, seed)
            }
            (Begin::Town(scenario, _), _) => {
                tell_origin(&mut commands, None);
                start(scenario, seed)
            }
            (Begin::SameLuck, Some(session)) => start(session.scenario(), session.run().seed()),
            (Begin::OtherLuck, Some(session)) => start(session.scenario(), clock_seed()),
            (&Begin::Branch(at, way), Some(session)) => match session.branched(&speech, notes(&settings), (at, way)) {
                Some(begun) => begun,
                None => continue,
            },
            (&Begin::Practice(at, who, better), Some(session)) => match session.practice(at, who, better) {
                Some(scenario) => {
                    tell_origin(&mut commands, None);
                    start(&scenario, clock_seed())
                }
                None => continue,
            },
            (Begin::Continue, _) => match saved.latest.take() {
                Some(run) => {
                    tell_origin(&mut commands, origin);
                    Session::taken_up(&speech, &run)
                }
                None => continue,
            },
            _ => continue,
        };
        let under_way = !begun.is_untouched();
        commands.insert_resource(begun);
        next.set(if under_way { Screen::Territory } else { Screen::Briefing });
    }
}

fn tell_origin(commands: &mut Commands, origin: Option<Origin>) {
    match origin {
        Some(origin) => commands.insert_resource(origin),
        None => commands.remove_resource::<Origin>(),
    }
}

/// Keeps the run; if that fails, the player is told.
pub(super) fn save(session: &Session, saved: &Saved, trouble: &mut Trouble, speech: &Speech) {
    let Some(folder) = &saved.folder else { return };
    if let Err(error) = folder.save(session.run()) {
        trouble.report(record_error(speech, &error));
    }
}

fn save_before_leaving(
    mut exits: MessageReader<AppExit>,
    session: Option<Res<Session>>,
    saved: Res<Saved>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
) {
    if exits.read().next().is_some()
        && let Some(session) = session
        && session.run().commands().next().is_some()
    {
        save(&session, &saved, &mut trouble, &speech);
    }
}

/// Looks again for a run to go on with.
pub(in crate::game) fn look_for_saved(
    mut saved: ResMut<Saved>,
    session: Option<Res<Session>>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
) {
    if let Some(session) = &session
        && !session.run().finished()
        && session.run().commands().next().is_some()
    {
        save(session, &saved, &mut trouble, &speech);
    }
    let Some(found) = saved.folder.as_ref().map(RunFolder::look_through) else { return };
    saved.latest = found.latest.map(|(_, run)| Box::new(run));
    let mut broken = found.broken;
    broken.retain(|(path, _)| saved.told.insert(path.clone()));
    if !broken.is_empty() {
        trouble.report(broken_runs(&speech, &broken));
    }
}

/// Which files can't be gone on with, why, and that they are still there.
fn broken_runs(speech: &Speech, broken: &[(PathBuf, RecordError)]) -> String {
    let mut lines: Vec<_> = broken
        .iter()
        .take(NAMED)
        .map(|(path, error)| {
            let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            speech.say_with("trouble-run", [("file", file.into()), ("why", record_error(speech, error).into())])
        })
        .collect();
    if broken.len() > NAMED {
        let count = (broken.len() - NAMED) as u32;
        lines.push(speech.say_with("trouble-runs-more", [("count", count.into())]));
    }
    let folder = broken[0].0.parent().unwrap_or(&broken[0].0).display().to_string();
    lines.push(speech.say_with("trouble-runs-kept", [("folder", folder.into())]));
    lines.join("\n")
}

/// Opens the folder of runs. The first screen asks for it before any start-up system has run.
fn open_folder(world: &mut World) -> Saved {
    let options = world.resource::<PlayOptions>();
    let Some(dir) = options.data.clone().or_else(RunFolder::default_dir) else { return Saved::default() };
    match RunFolder::open(dir) {
        Ok(folder) => Saved { folder: Some(folder), ..default() },
        Err(error) => {
            let message = record_error(world.resource::<Speech>(), &error);
            world.resource_mut::<Trouble>().report(message);
            Saved::default()
        }
    }
}

fn now() -> std::time::Duration {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default()
}

/// About a player who begins now.
pub(super) fn notes(settings: &Settings) -> Notes {
    Notes { player: settings.name.clone(), lang: settings.lang, started: clock_stamp(), ..Notes::default() }
}

/// A seed that a person can read aloud: six digits off the clock.
pub(super) fn clock_seed() -> u64 {
    u64::from(now().subsec_nanos() / 7) % 1_000_000
}

fn clock_stamp() -> String {
    now().as_secs().to_string()
}

pub(super) fn plugin(app: &mut App) {
    crate::game::widgets::button::emit::<Begin>(app);
    app.init_resource::<Trouble>();
    let saved = open_folder(app.world_mut());
    app.insert_resource(saved)
        .add_systems(OnEnter(Screen::Title), look_for_saved)
        .add_systems(Update, begin.before(super::carry_out).in_set(crate::game::AppSystems::Simulate))
        .add_systems(Last, save_before_leaving);
}
