//! The bridge between the screens and the model: commands in, events out, one system applying.

mod begin;
mod journal;
mod night;
mod questions;
mod review;
mod routine;
mod sorting;
mod tray;
mod trouble;

pub use begin::{Begin, Origin, Saved};
pub use journal::{Entry, Moment};
pub use questions::{Answer, Questions};
pub use review::{LookBack, Reviewing};
pub use routine::{Alter, DoRoutine, Doings};
pub use sorting::{CardTable, Sort, SortingStage};
pub use tray::{Forecast, Tray, Turn as DialTurn};
pub use trouble::Trouble;

pub(super) use begin::{begin, look_for_saved};

use super::{
    AppSystems,
    language::Speech,
    screens::{Menu, Screen},
};
use crate::{
    analysis::{Alternative, practice},
    coach::{Saying, Senior, Week, well_timed},
    record::{Branch, Notes, Run},
    report::{Better, practice_words},
    scenario::{ProspectSpec, Scenario},
    sim::{Command, Event, Hours, ProspectId, Refusal, Territory, Totals, View, Yen},
    texts::{Replies, prospect_name, refuse, tell},
};
use bevy::prelude::*;
use std::{borrow::Cow, sync::Arc};

/// Carry out a command.
#[derive(Message, Clone, Copy, Debug)]
pub struct Submit(pub Command);

/// Something that the player notices has happened.
#[derive(Message, Clone, Debug)]
pub struct Happened(pub Event);

/// A command was refused.
#[derive(Message, Clone, Copy, Debug)]
pub struct TurnedDown;

/// Working time: by purpose, and studying; and what was earned.
#[derive(Clone, Copy, Default)]
struct Spent {
    hours: [Hours; 4],
    studied: Hours,
    revenue: Yen,
}

impl Spent {
    fn of(totals: &Totals) -> Self {
        Self { hours: totals.hours, studied: totals.studied, revenue: totals.revenue }
    }
}

/// The run under way and what surrounds it.
#[derive(Resource)]
pub struct Session {
    run: Run,
    senior: Senior,
    replies: Replies,
    /// What was noticed of each prospect, in order.
    journal: Vec<Vec<Entry>>,
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
    /// The time spent until the first morning of each week.
    weeks: Vec<Spent>,
    /// What came of the routine today.
    doings: Option<Doings>,
    /// Has it been taken up again, and not been reminded of yet?
    taken_up: bool,
}

impl Session {
    fn new(run: Run) -> Self {
        let journal = vec![Vec::new(); run.setup().prospects.len()];
        let senior = Senior::new(run.scenario());
        Self {
            run,
            senior,
            replies: Replies::default(),
            journal,
            last: None,
            news: None,
            about: None,
            night: Vec::new(),
            round: None,
            weeks: vec![Default::default()],
            doings: None,
            taken_up: false,
        }
    }

    /// A run told from its beginning in the language of `speech`: after taking it up again, or in another language.
    fn told(speech: &Speech, run: &Run) -> Self {
        let mut session = Self::new(Run::start(run.scenario().clone(), run.seed(), run.notes().clone()));
        for command in run.commands() {
            // The commands have been carried out before: none is refused.
            if session.apply(speech, command).is_err() {
                break;
            }
        }
        session
    }

    /// A run that leaves the session's own before its command number `at`, under the same dice. `None` where that can't be
    /// done.
    fn branched(&self, speech: &Speech, notes: Notes, (at, way): (usize, Alternative)) -> Option<Self> {
        let branch =
            Branch { of: self.run.notes().started.clone(), at: u32::try_from(at).ok()?, instead: way.command() };
        let notes = Notes { branch: Some(branch), ..notes };
        let mut run = Run::start(self.scenario().clone(), self.run.seed(), notes);
        for command in self.run.commands().take(at).chain(way.command()) {
            run.apply(command).ok()?;
        }
        Some(Self::taken_up(speech, &run))
    }

    /// A few days with one prospect, as things stood before command number `at`. `None` where the run has no such command.
    fn practice(&self, at: usize, who: ProspectId, better: Better) -> Option<Scenario> {
        let mut before = Territory::new(Arc::clone(self.run.setup()), self.run.seed());
        for command in self.run.commands().take(at) {
            before.apply_with(command, &mut ()).ok()?;
        }
        let words = practice_words(self.scenario(), self.run.setup(), who, better);
        Some(practice(self.scenario(), self.run.setup(), &before, who, &words))
    }

    /// A run taken up where it was left.
    fn taken_up(speech: &Speech, run: &Run) -> Self {
        Self { taken_up: true, ..Self::told(speech, run) }
    }

    /// Carries out a command and takes in what comes of it.
    fn apply(&mut self, speech: &Speech, command: Command) -> Result<Vec<Event>, Refusal> {
        let timed = well_timed(&self.view(), command);
        let events = self.run.apply(command)?.events;
        if let Command::Touch { .. } = command {
            self.last = Some(command);
        }
        for event in &events {
            self.take_in(speech, event);
        }
        let view = self.run.territory().view();
        self.senior.follow(self.run.scenario(), command, timed, &events, &view);
        if command == Command::EndDay {
            if self.week().is_some_and(|week| week.first == view.day() && usize::from(week.number) == self.weeks.len())
            {
                self.weeks.push(Spent::of(view.totals()));
            }
            self.night = night::news(&events);
            (self.news, self.about) = (None, None);
        } else {
            self.news = sum_up(speech, self, &events);
            self.about = events.iter().find_map(Event::prospect);
        }
        Ok(events)
    }

    fn take_in(&mut self, speech: &Speech, event: &Event) {
        if let Event::Prospected { .. } = event {
            self.round = Some(event.clone());
        }
        let day = self.view().day();
        for (prospect, what, occasion) in journal::moments(event, &self.run.territory().view()) {
            let words = occasion
                .map(|occasion| self.replies.say(speech, self.run.scenario(), self.run.setup(), prospect, occasion));
            self.journal[prospect.index()].push(Entry { day, what, words });
        }
    }

    /// The run.
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// Has nothing been done yet?
    pub fn is_untouched(&self) -> bool {
        self.run.commands().next().is_none()
    }

    /// What the player sees.
    pub fn view(&self) -> View<'_> {
        self.run.territory().view()
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        self.run.scenario()
    }

    /// The player would rather go on without lessons.
    pub fn dismiss_lessons(&mut self) {
        self.senior.dismiss_lessons();
    }

    /// The senior colleague.
    pub fn senior(&self) -> &Senior {
        &self.senior
    }

    /// What the senior colleague says now.
    pub fn saying(&self) -> Saying<'_> {
        self.senior.says(self.scenario(), &self.view())
    }

    /// What was noticed of a prospect, in order.
    pub fn journal(&self, prospect: ProspectId) -> &[Entry] {
        &self.journal[prospect.index()]
    }

    /// The latest words of a prospect.
    pub fn words(&self, prospect: ProspectId) -> Option<&str> {
        self.journal(prospect).iter().rev().find_map(|entry| entry.words.as_deref())
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

    /// The week of today.
    pub fn week(&self) -> Option<Week> {
        crate::coach::week_of(&self.scenario().calendar, self.view().day())
    }

    /// The hours by purpose spent in a week so far; of a week to come, none.
    pub fn hours_of_week(&self, week: u16) -> [Hours; 4] {
        let [begin, end] = self.ends_of_week(week);
        std::array::from_fn(|purpose| end.hours[purpose] - begin.hours[purpose])
    }

    /// What came in in a week so far; cancelled orders may make it less than nothing.
    pub fn revenue_of_week(&self, week: u16) -> Yen {
        let [begin, end] = self.ends_of_week(week);
        Yen(end.revenue.0 - begin.revenue.0)
    }

    /// The time spent studying in a week so far.
    pub fn studied_in_week(&self, week: u16) -> Hours {
        let [begin, end] = self.ends_of_week(week);
        end.studied - begin.studied
    }

    fn ends_of_week(&self, week: u16) -> [Spent; 2] {
        let now = Spent::of(self.view().totals());
        [week, week + 1].map(|week| self.weeks.get(usize::from(week)).copied().unwrap_or(now))
    }

    /// The name of a prospect.
    pub fn name(&self, speech: &Speech, prospect: ProspectId) -> String {
        prospect_name(speech, self.scenario(), prospect)
    }

    /// What the scenario says of a prospect. People made by the dice have a face, but no story.
    pub fn spec(&self, prospect: ProspectId) -> Cow<'_, ProspectSpec> {
        match self.scenario().territory.prospects.get(prospect.index()) {
            Some(spec) => Cow::Borrowed(spec),
            None => Cow::Owned(ProspectSpec { id: prospect.index().to_string(), ..ProspectSpec::default() }),
        }
    }
}

pub(super) fn carry_out(
    mut wishes: MessageReader<Submit>,
    session: Option<ResMut<Session>>,
    speech: Res<Speech>,
    mut questions: ResMut<Questions>,
    (mut happened, mut turned_down): (MessageWriter<Happened>, MessageWriter<TurnedDown>),
    saved: Res<Saved>,
    mut trouble: ResMut<Trouble>,
    mut menu: ResMut<NextState<Menu>>,
    mut screen: ResMut<NextState<Screen>>,
) {
    let Some(mut session) = session else { return };
    for &Submit(command) in wishes.read() {
        if questions.holds_back(&session, command) {
            menu.set(Menu::Sure);
            continue;
        }
        let ended = session.week();
        let events = match session.apply(&speech, command) {
            Ok(events) => events,
            Err(Refusal::Finished) => continue,
            Err(refusal) => {
                session.news = Some(refuse(&speech, &refusal));
                session.about = None;
                turned_down.write(TurnedDown);
                session.follow_routine(&speech, command, Err(refusal));
                continue;
            }
        };
        session.follow_routine(&speech, command, Ok(&events));
        for event in events {
            happened.write(Happened(event));
        }
        if command == Command::EndDay {
            begin::save(&session, &saved, &mut trouble, &speech);
            questions.evening(&session, ended);
            if questions.is_empty() && session.run.finished() {
                screen.set(Screen::Debrief);
            }
        }
    }
}

/// What came of a command in a sentence or two. How a contact went stands with their words already.
fn sum_up(speech: &Speech, session: &Session, events: &[Event]) -> Option<String> {
    let told = events.iter().filter(|event| !matches!(event, Event::Touched { .. }));
    let sentences: Vec<_> = told.map(|event| tell(speech, session.scenario(), event)).collect();
    (!sentences.is_empty()).then(|| sentences.join(if speech.lang() == crate::scenario::Lang::Ja { "" } else { " " }))
}

/// In another language everything that was said is told again.
fn tell_again(speech: Res<Speech>, session: Option<ResMut<Session>>) {
    if let Some(mut session) = session
        && speech.is_changed()
        && session.run.commands().next().is_some()
    {
        *session = Session::told(&speech, &session.run);
    }
}

pub(super) fn plugin(app: &mut App) {
    super::widgets::button::emit::<Submit>(app);
    app.add_message::<Happened>()
        .add_message::<TurnedDown>()
        .add_plugins((begin::plugin, questions::plugin, review::plugin, routine::plugin, sorting::plugin, tray::plugin))
        .add_systems(Update, carry_out.in_set(AppSystems::Simulate))
        .add_systems(Update, tell_again.after(AppSystems::Simulate).before(AppSystems::Present));
}
