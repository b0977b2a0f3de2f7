//! The bridge between the screens and the model: commands in, events out, one system applying.

use super::{
    AppSystems, PlayOptions,
    language::Speech,
    screens::{Menu, Screen},
    settings::Settings,
};
use crate::{
    record::{Notes, Run, RunFolder},
    scenario::{Body, Extra, Hair, LibraryEntry, Look, ProspectSpec, Scenario},
    sim::{Command, Event, ProspectId, Refusal, View},
    texts::{Occasion, prospect_name, record_error, refuse, reply, tell},
};
use bevy::prelude::*;
use std::borrow::Cow;

/// Carry out a command.
#[derive(Message, Clone, Copy, Debug)]
pub struct Submit(pub Command);

/// Something that the player notices has happened.
#[derive(Message, Clone, Debug)]
pub struct Happened(pub Event);

/// Begin a run.
#[derive(Message, Clone, Debug)]
pub enum Begin {
    /// Of a scenario, under a new seed.
    New(Box<Scenario>),
    /// Of the scenario just played, under the same dice.
    SameLuck,
    /// Of the scenario just played, under other dice.
    OtherLuck,
    /// The last run, where it was left.
    Continue,
}

/// The run under way and what surrounds it.
#[derive(Resource)]
pub struct Session {
    run: Run,
    /// The latest words of each prospect.
    words: Vec<Option<String>>,
    /// The last touch, to do it again elsewhere.
    last: Option<Command>,
    /// What came of the last command.
    news: Option<String>,
    /// Whom that is about.
    about: Option<ProspectId>,
    /// What came of last night.
    night: Vec<Event>,
    /// The last round of prospecting.
    round: Option<Event>,
}

/// Whether there is a run to go on with.
#[derive(Resource, Default)]
pub struct Saved {
    folder: Option<RunFolder>,
    latest: Option<Box<Run>>,
}

/// Something went wrong that the player must know; shown in a dialog.
#[derive(Resource, Default)]
pub struct Trouble(pub Option<String>);

impl Session {
    fn new(run: Run) -> Self {
        let words = vec![None; run.setup().prospects.len()];
        Self { run, words, last: None, news: None, about: None, night: Vec::new(), round: None }
    }

    /// A run taken up again, told from its beginning so that everybody's latest words are there.
    fn resumed(speech: &Speech, saved: &Run) -> Self {
        let mut session = Self::new(Run::start(saved.scenario().clone(), saved.seed(), saved.notes().clone()));
        for command in saved.commands() {
            // The file was replayed when it was read: no command in it is refused.
            let Ok(outcome) = session.run.apply(command) else { break };
            outcome.events.iter().for_each(|event| session.take_in(speech, event));
            session.remember(command);
        }
        session
    }

    /// Keeps a touch in mind, to do it again elsewhere.
    fn remember(&mut self, command: Command) {
        if let Command::Touch { .. } = command {
            self.last = Some(command);
        }
    }

    /// The run.
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// What the player sees.
    pub fn view(&self) -> View<'_> {
        self.run.territory().view()
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        self.run.scenario()
    }

    /// The latest words of a prospect.
    pub fn words(&self, prospect: ProspectId) -> Option<&str> {
        self.words[prospect.index()].as_deref()
    }

    /// What came of the last command, in a sentence.
    pub fn news(&self) -> Option<&str> {
        self.news.as_deref()
    }

    /// Whom the news is about.
    pub fn about(&self) -> Option<ProspectId> {
        self.about
    }

    /// The last touch.
    pub fn last_touch(&self) -> Option<Command> {
        self.last
    }

    /// What came of last night.
    pub fn night(&self) -> &[Event] {
        &self.night
    }

    /// The last round of prospecting.
    pub fn last_round(&self) -> Option<&Event> {
        self.round.as_ref()
    }

    /// The name of a prospect.
    pub fn name(&self, speech: &Speech, prospect: ProspectId) -> String {
        prospect_name(speech, self.scenario(), prospect)
    }

    /// What the scenario says of a prospect. People made by the dice have a face, but no story.
    pub fn spec(&self, prospect: ProspectId) -> Cow<'_, ProspectSpec> {
        match self.scenario().territory.prospects.get(prospect.index()) {
            Some(spec) => Cow::Borrowed(spec),
            None => Cow::Owned(ProspectSpec { look: any_look(prospect.index()), ..ProspectSpec::default() }),
        }
    }

    fn take_in(&mut self, speech: &Speech, event: &Event) {
        let mut spoken = Vec::new();
        spoken.extend(Occasion::of(event, &self.view()));
        if let Event::Prospected { found, .. } = event {
            self.round = Some(event.clone());
            spoken.extend(found.iter().map(|&prospect| (prospect, Occasion::First)));
        }
        for (prospect, occasion) in spoken {
            let words = reply(speech, self.scenario(), &self.view(), prospect, occasion);
            self.words[prospect.index()] = Some(words);
        }
    }
}

/// A face for somebody whom the dice have made: neighbours look different.
fn any_look(number: usize) -> Look {
    Look {
        back: 1 + (number % 4) as u8,
        body: Body::ALL[number % Body::ALL.len()],
        face: 1 + (number % 3) as u8,
        hair: Hair::ALL[number * 5 % Hair::ALL.len()],
        extras: if number.is_multiple_of(3) { vec![Extra::Glasses] } else { Vec::new() },
    }
}

impl Saved {
    /// Is there a run to go on with?
    pub fn any(&self) -> bool {
        self.latest.is_some()
    }
}

fn begin(
    mut wishes: MessageReader<Begin>,
    mut commands: Commands,
    session: Option<Res<Session>>,
    mut saved: ResMut<Saved>,
    options: Res<PlayOptions>,
    settings: Res<Settings>,
    speech: Res<Speech>,
    mut next: ResMut<NextState<Screen>>,
) {
    for wish in wishes.read() {
        let fresh = || options.seed.unwrap_or_else(clock_seed);
        let notes = || Notes { player: settings.name.clone(), lang: settings.lang, started: clock_stamp() };
        let start = |scenario: &Scenario, seed| Session::new(Run::start(scenario.clone(), seed, notes()));
        let begun = match (wish, &session) {
            (Begin::New(scenario), _) => start(scenario, fresh()),
            (Begin::SameLuck, Some(session)) => start(session.scenario(), session.run.seed()),
            (Begin::OtherLuck, Some(session)) => start(session.scenario(), clock_seed()),
            (Begin::Continue, _) => match saved.latest.take() {
                Some(run) => Session::resumed(&speech, &run),
                None => continue,
            },
            _ => continue,
        };
        let under_way = begun.run.commands().next().is_some();
        commands.insert_resource(begun);
        next.set(if under_way { Screen::Territory } else { Screen::Briefing });
    }
}

pub(super) fn carry_out(
    mut wishes: MessageReader<Submit>,
    session: Option<ResMut<Session>>,
    speech: Res<Speech>,
    mut happened: MessageWriter<Happened>,
    saved: Res<Saved>,
    mut trouble: ResMut<Trouble>,
    mut menu: ResMut<NextState<Menu>>,
    mut screen: ResMut<NextState<Screen>>,
) {
    let Some(mut session) = session else { return };
    for &Submit(command) in wishes.read() {
        let outcome = match session.run.apply(command) {
            Ok(outcome) => outcome,
            Err(Refusal::Finished) => continue,
            Err(refusal) => {
                session.news = Some(refuse(&speech, &refusal));
                session.about = None;
                continue;
            }
        };
        session.remember(command);
        for event in &outcome.events {
            session.take_in(&speech, event);
            happened.write(Happened(event.clone()));
        }
        session.news = sum_up(&speech, &session, &outcome.events);
        session.about = outcome.events.iter().find_map(Event::prospect);
        if command == Command::EndDay {
            save(&session, &saved, &mut trouble, &speech);
            session.night = outcome.events;
            session.night.retain(|event| !matches!(event, Event::DayEnded { .. } | Event::Finished));
            session.news = None;
            if !session.night.is_empty() {
                menu.set(Menu::Night);
            } else if session.run.finished() {
                screen.set(Screen::Debrief);
            }
        }
    }
}

/// What came of a command in a sentence or two.
fn sum_up(speech: &Speech, session: &Session, events: &[Event]) -> Option<String> {
    let sentences: Vec<_> = events.iter().map(|event| tell(speech, session.scenario(), event)).collect();
    (!sentences.is_empty()).then(|| sentences.join(if speech.lang() == crate::scenario::Lang::Ja { "" } else { " " }))
}

fn save(session: &Session, saved: &Saved, trouble: &mut Trouble, speech: &Speech) {
    let Some(folder) = &saved.folder else { return };
    if let Err(error) = folder.save(session.run()) {
        trouble.0 = Some(record_error(speech, &error));
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
        && session.run.commands().next().is_some()
    {
        save(&session, &saved, &mut trouble, &speech);
    }
}

/// Looks again for a run to go on with.
pub(super) fn look_for_saved(
    mut saved: ResMut<Saved>,
    session: Option<Res<Session>>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
) {
    if let Some(session) = &session
        && !session.run.finished()
        && session.run.commands().next().is_some()
    {
        save(session, &saved, &mut trouble, &speech);
    }
    saved.latest = saved.folder.as_ref().and_then(RunFolder::latest_unfinished).map(|(_, run)| Box::new(run));
}

/// Opens the folder of runs. The first screen asks for it before any start-up system has run.
fn open_folder(world: &World) -> (Saved, Trouble) {
    let options = world.resource::<PlayOptions>();
    let Some(dir) = options.data.clone().or_else(RunFolder::default_dir) else {
        return (Saved::default(), Trouble::default());
    };
    match RunFolder::open(dir) {
        Ok(folder) => (Saved { folder: Some(folder), latest: None }, Trouble::default()),
        Err(error) => (Saved::default(), Trouble(Some(record_error(world.resource::<Speech>(), &error)))),
    }
}

fn now() -> std::time::Duration {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default()
}

/// A seed that a person can read aloud: six digits off the clock.
fn clock_seed() -> u64 {
    u64::from(now().subsec_nanos() / 7) % 1_000_000
}

fn clock_stamp() -> String {
    now().as_secs().to_string()
}

/// The scenario of a library entry, if it can be played.
pub fn playable(entry: &LibraryEntry) -> Option<Box<Scenario>> {
    entry.content.as_ref().ok().map(|scenario| Box::new(scenario.clone()))
}

pub(super) fn plugin(app: &mut App) {
    super::widgets::button::emit::<Submit>(app);
    super::widgets::button::emit::<Begin>(app);
    let (saved, trouble) = open_folder(app.world());
    app.add_message::<Happened>()
        .insert_resource(saved)
        .insert_resource(trouble)
        .add_systems(OnEnter(Screen::Title), look_for_saved)
        .add_systems(Update, (begin, carry_out).chain().in_set(AppSystems::Simulate))
        .add_systems(Last, save_before_leaving);
}
