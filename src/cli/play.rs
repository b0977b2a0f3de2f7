//! `isogaba play`: the window, the game in the terminal, or the line protocol for programs.

#[cfg(feature = "game")]
use super::gallery;
use super::{autosave, console::Console, dials, exit::Exit, find, json, language, terminal};
use crate::{
    analysis::{BotName, make},
    record::{Notes, Run, SortingRun},
    scenario::{LibraryEntry, Scenario},
};
use clap::ArgMatches;
use std::{io, path::PathBuf, process::ExitCode};

/// What `play` was asked for.
pub(super) struct Wishes {
    entry: Option<LibraryEntry>,
    seed: Option<u64>,
    player: Option<String>,
    #[cfg_attr(
        not(feature = "game"),
        expect(dead_code, reason = "checked in every build, used where there is a window")
    )]
    window: Option<(u32, u32)>,
    autoplay: Option<BotName>,
    data: Option<PathBuf>,
}

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let wishes = match wishes(matches, console) {
        Ok(wishes) => wishes,
        Err(exit) => return Ok(exit.into()),
    };
    if matches.get_flag("text") || matches.get_flag("json") {
        let own = matches.get_one::<PathBuf>("scenarios").map(PathBuf::as_path);
        let found = match wishes.entry {
            Some(entry) => find::checked(entry, console),
            None => find::scenario(find::FIRST, own, console),
        };
        let scenario = match found {
            Ok(scenario) => scenario,
            Err(exit) => return Ok(exit.into()),
        };
        // The town and the dice of a run are of one seed.
        let seed = wishes.seed.or_else(|| (!scenario.dials.is_empty()).then(autosave::any_seed));
        let scenario = match dials::setting(&scenario, matches, seed.unwrap_or_default(), console) {
            Ok(setting) => make(&scenario, &setting),
            Err(exit) => return Ok(exit.into()),
        };
        let saving = autosave::Autosave::new(wishes.data, console);
        let start = Start { scenario, seed, player: wishes.player };
        let exit = match (start.begin_sorting(console), matches.get_flag("json")) {
            (Some(run), true) => json::sort(run, saving, console),
            (Some(run), false) => terminal::sort(run, wishes.autoplay, saving, console),
            (None, true) => json::run(start.begin(console), saving, console),
            (None, false) => terminal::run(start, wishes.autoplay, saving, console),
        }?;
        return Ok(exit.into());
    }
    console.flush()?;
    Ok(open_window(wishes, matches, console))
}

/// How a run is to begin.
pub(super) struct Start {
    /// The scenario.
    pub(super) scenario: Scenario,
    /// The seed, if one was asked for.
    pub(super) seed: Option<u64>,
    /// The player's name, if it was given.
    pub(super) player: Option<String>,
}

impl Start {
    /// Begins a new run.
    pub(super) fn begin(self, console: &Console) -> Run {
        let (seed, notes) = (self.any_seed(), self.notes(console));
        Run::start(self.scenario, seed, notes)
    }

    /// Begins a sorting exercise, if the scenario is one.
    fn begin_sorting(&self, console: &Console) -> Option<SortingRun> {
        self.scenario.sorting.as_ref()?;
        SortingRun::start(self.scenario.clone(), self.any_seed(), self.notes(console))
    }

    fn any_seed(&self) -> u64 {
        self.seed.unwrap_or_else(autosave::any_seed)
    }

    fn notes(&self, console: &Console) -> Notes {
        Notes { player: self.player.clone().unwrap_or_default(), ..autosave::notes(console) }
    }
}

fn wishes(matches: &ArgMatches, console: &Console) -> Result<Wishes, Exit> {
    let word = |name: &str| matches.get_one::<String>(name).cloned();
    let folder = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let window = match word("window") {
        Some(text) => Some(size(&text, smallest(matches)).ok_or_else(|| {
            console.complain(&console.texts.say_with("cli-bad-window", [("found", text.into())]));
            Exit::Usage
        })?),
        None => None,
    };
    let autoplay = word("autoplay").map(|name| find::bot(&name, console)).transpose()?;
    let own = folder("scenarios");
    find::folder(own.as_deref(), console)?;
    let entry = word("scenario").map(|name| find::entry(&name, own.as_deref(), console)).transpose()?;
    let player = word("player").map(|name| name.chars().filter(|c| !c.is_control()).take(80).collect());
    Ok(Wishes { entry, seed: matches.get_one::<u64>("seed").copied(), player, window, autoplay, data: folder("data") })
}

/// What is smaller can't be read.
pub(super) const SMALLEST: (u32, u32) = (320, 240);

/// The smallest width and height of a window: what is still readable, or, where only the time counts that frames take, next to
/// nothing to paint.
fn smallest(matches: &ArgMatches) -> (u32, u32) {
    if matches.contains_id("measure") { (64, 64) } else { SMALLEST }
}

/// A size such as `1280x720`, to what a screen can have.
pub(super) fn size(text: &str, smallest: (u32, u32)) -> Option<(u32, u32)> {
    let (width, height) = text.split_once(['x', 'X', '×'])?;
    let (width, height) = (width.trim().parse().ok()?, height.trim().parse().ok()?);
    ((smallest.0..=16_384).contains(&width) && (smallest.1..=16_384).contains(&height)).then_some((width, height))
}

/// Is there no window system to ask for a window? Found out before a window library is started, which would panic.
pub(super) fn windowless() -> bool {
    let none = |name: &str| std::env::var_os(name).is_none_or(|value| value.is_empty());
    cfg!(target_os = "linux") && none("DISPLAY") && none("WAYLAND_DISPLAY")
}

fn open_window(mut wishes: Wishes, matches: &ArgMatches, console: &Console) -> ExitCode {
    if let Some(entry) = &wishes.entry
        && let Err(exit) = find::checked(entry.clone(), console)
    {
        return exit.into();
    }
    if matches.contains_id("set")
        && let Err(exit) = turn(&mut wishes, matches, console)
    {
        return exit.into();
    }
    if windowless() {
        console.complain(&console.texts.say("cli-no-window-system"));
        console.complain(&console.texts.say("cli-use-text"));
        return Exit::NoWindow.into();
    }
    let asked = matches.get_one::<String>("lang").and_then(|code| language::by_code(code));
    start_window(&mut wishes, asked, matches, console)
}

/// Makes the scenario as its dials are to stand, so that the window begins with it.
fn turn(wishes: &mut Wishes, matches: &ArgMatches, console: &Console) -> Result<(), Exit> {
    let own = matches.get_one::<PathBuf>("scenarios").map(PathBuf::as_path);
    let mut entry = match wishes.entry.take() {
        Some(entry) => entry,
        None => find::entry(find::FIRST, own, console)?,
    };
    if let Ok(scenario) = &mut entry.content {
        let seed = *wishes.seed.get_or_insert_with(autosave::any_seed);
        *scenario = make(scenario, &dials::setting(scenario, matches, seed, console)?);
    }
    // What is played is nowhere written like that.
    entry.path = None;
    wishes.entry = Some(entry);
    Ok(())
}

#[cfg(feature = "game")]
fn start_window(
    wishes: &mut Wishes,
    lang: Option<crate::scenario::Lang>,
    matches: &ArgMatches,
    console: &Console,
) -> ExitCode {
    let folder = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let tour = folder("tour").map(|pictures| crate::game::TourOptions {
        scratch: pictures.join(gallery::SCRATCH),
        pictures: Some(pictures),
        only: matches.get_many::<String>("stop").unwrap_or_default().cloned().collect(),
    });
    crate::game::play(crate::game::PlayOptions {
        scenario: wishes.entry.take(),
        seed: wishes.seed,
        player: wishes.player.take(),
        lang,
        system_lang: console.texts.lang(),
        window: wishes.window,
        autoplay: wishes.autoplay,
        fast: matches.get_flag("fast"),
        screenshots: folder("screenshots"),
        tour: tour.clone(),
        controls: folder("controls"),
        measure: folder("measure"),
        data: tour.map(|tour| tour.scratch).or(wishes.data.take()),
        all: matches.get_flag("all"),
        mute: matches.get_flag("mute"),
        text: matches.get_one::<String>("text-size").and_then(|size| size.parse().ok()),
        scenarios: folder("scenarios"),
    })
}

#[cfg(not(feature = "game"))]
fn start_window(
    _wishes: &mut Wishes,
    _lang: Option<crate::scenario::Lang>,
    _matches: &ArgMatches,
    console: &Console,
) -> ExitCode {
    console.complain(&console.texts.say("cli-no-window-built"));
    console.complain(&console.texts.say("cli-use-text"));
    Exit::NoWindow.into()
}
