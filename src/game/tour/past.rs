//! What has gone before: a bot plays until what is to be seen has come about.

use crate::{
    analysis::{BotName, Player},
    coach::weeks,
    record::{Notes, Plan, Predicted, Reflected, Run, Sure},
    scenario::{self, Lang, Scenario},
    sim::{Command, Event, Hours, View},
};

/// Who plays what, and until when.
pub struct Past {
    /// The scenario; `None` if it can't be made.
    pub town: Box<dyn Fn() -> Option<Scenario> + Send + Sync>,
    /// Who plays.
    pub bot: BotName,
    /// Until when.
    pub until: Until,
}

/// Until when a bot plays.
pub enum Until {
    /// Until this is seen.
    Seen(Box<dyn Fn(&View) -> bool + Send + Sync>),
    /// Until the next command would bring this.
    Verge(fn(&Event) -> bool),
}

/// A run as it has been found, and what was about to be done.
pub struct Found {
    /// The run.
    pub run: Run,
    /// The next command.
    pub next: Command,
}

/// The seeds that are tried, one after the other.
const SEEDS: std::ops::Range<u64> = 7..107;
/// Whoever plays for longer than this goes round in circles.
const COMMANDS: usize = 5_000;
/// So often was the player asked how sure they are.
const SURE: u32 = 4;

impl Past {
    /// A shipped scenario.
    pub fn of(name: &'static str, bot: BotName, until: Until) -> Self {
        Self { town: Box::new(move || shipped(name)), bot, until }
    }

    /// The first run that comes to it.
    pub fn find(&self, lang: Lang) -> Option<Found> {
        let town = (self.town)()?;
        SEEDS.into_iter().find_map(|seed| self.play(&town, seed, lang))
    }

    fn play(&self, town: &Scenario, seed: u64, lang: Lang) -> Option<Found> {
        let begin = || Run::start(town.clone(), seed, Notes { lang, started: "tour".to_owned(), ..Notes::default() });
        let mut run = begin();
        let mut bot = self.bot.player(seed);
        for nth in 0..COMMANDS {
            let view = run.territory().view();
            if view.finished() {
                return None;
            }
            let next = bot.next(&view);
            // A run in which nothing has been done begins with the briefing.
            if let Until::Seen(seen) = &self.until
                && nth > 0
                && seen(&view)
            {
                return Some(told(run, next));
            }
            let outcome = run.apply(next).ok()?;
            if let Until::Verge(brings) = self.until
                && outcome.events.iter().any(brings)
            {
                let mut before = begin();
                let commands: Vec<Command> = run.commands().collect();
                for &command in &commands[..nth] {
                    before.apply(command).ok()?;
                }
                return (nth > 0).then(|| told(before, next));
            }
        }
        None
    }
}

/// With answers to whatever the game would have asked until now.
fn told(mut run: Run, next: Command) -> Found {
    let view = run.territory().view();
    let (day, asks) = (view.day(), view.totals().asks);
    let minutes = view.hours_per_day().minutes();
    let scenario = run.scenario();
    let begun: Vec<_> = weeks(&scenario.calendar).into_iter().filter(|week| week.first <= day).collect();
    let prediction = scenario.prediction.is_some().then_some(Predicted { choice: 0, reason: 0 });
    let fourth = |days: u16| Hours::from_minutes(minutes * u32::from(days) / 4 / 30 * 30);
    let plan = |week: &crate::coach::Week| Plan { week: week.number, hours: [fourth(week.days()); 4] };
    let plans = begun.iter().map(plan).collect();
    let over = begun.iter().filter(|week| week.last < day);
    let reflections = over.map(|week| Reflected { week: week.number, answer: 0 }).collect();
    let sure = if scenario.prediction.is_some() { asks.min(SURE) } else { 0 };
    let notes = run.notes_mut();
    notes.prediction = prediction;
    notes.plans = plans;
    notes.reflections = reflections;
    notes.sure = (1..=sure).map(|ask| Sure { ask, step: (1 + ask % 5) as u8 }).collect();
    Found { run, next }
}

/// A scenario that comes with the program.
pub fn shipped(name: &str) -> Option<Scenario> {
    scenario::parse(&scenario::shipped(name)?).ok()
}
