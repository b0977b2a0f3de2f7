//! The bots: ways of selling as short policies over the view.

mod grower;
mod pusher;
mod rounds;

pub use grower::Grower;
pub use pusher::Pusher;
pub use rounds::Rounds;

use crate::sim::{Activity, Command, Dice, Die, DrawKind, ProspectId, ProspectView, Stage, View};
use rand::seq::IndexedRandom;
use std::{fmt, str::FromStr};

/// The ways of selling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BotName {
    /// Asks at once, and again every week.
    Rush,
    /// A human in a hurry: two touches, then asks every three days.
    Hasty,
    /// Nurtures first, asks the ripe; little prospecting, no after-follow.
    Nurture,
    /// All four purposes: nurtures, asks the ripe, prospects steadily, looks after customers.
    Balanced,
    /// Balanced, and gives each what landed well with them.
    Reader,
    /// Balanced, and studies in the first fifth of the time.
    Learner,
    /// Balanced, and shares the work with a team where there is one.
    Team,
    /// Balanced without ①.
    NoProspecting,
    /// Balanced without ④.
    NoAfterFollow,
    /// Nurtures and never asks.
    Never,
    /// Balanced, and on the last day asks everybody.
    LastDay,
    /// Any legal command.
    Random,
}

impl BotName {
    /// Every bot.
    pub const ALL: [Self; 12] = [
        Self::Rush,
        Self::Hasty,
        Self::Nurture,
        Self::Balanced,
        Self::Reader,
        Self::Learner,
        Self::Team,
        Self::NoProspecting,
        Self::NoAfterFollow,
        Self::Never,
        Self::LastDay,
        Self::Random,
    ];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rush => "rush",
            Self::Hasty => "hasty",
            Self::Nurture => "nurture",
            Self::Balanced => "balanced",
            Self::Reader => "reader",
            Self::Learner => "learner",
            Self::Team => "team",
            Self::NoProspecting => "no-prospecting",
            Self::NoAfterFollow => "no-after-follow",
            Self::Never => "never",
            Self::LastDay => "last-day",
            Self::Random => "random",
        }
    }

    /// A bot of this kind for the run with this seed.
    pub fn player(self, seed: u64) -> Bot {
        let usual = Grower::USUAL;
        match self {
            Self::Rush => Bot::Pusher(Pusher { touches: 0, every: 5 }, Rounds::default()),
            Self::Hasty => Bot::Pusher(Pusher { touches: 2, every: 3 }, Rounds::default()),
            Self::Nurture => Grower { prospecting: 0.06, after: false, ..usual }.into(),
            Self::Balanced => usual.into(),
            Self::Reader => Grower { reads: true, ..usual }.into(),
            Self::Learner => Grower { studies: 0.2, ..usual }.into(),
            Self::Team => Grower { delegates: true, ..usual }.into(),
            Self::NoProspecting => Grower { prospecting: 0.0, ..usual }.into(),
            Self::NoAfterFollow => Grower { after: false, ..usual }.into(),
            Self::Never => Grower { asks: false, after: false, ..usual }.into(),
            Self::LastDay => Grower { end_push: true, ..usual }.into(),
            Self::Random => Bot::Random(Dice::new(seed).die(DrawKind::Bot, ProspectId(0), 0)),
        }
    }
}

impl fmt::Display for BotName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for BotName {
    type Err = ();
    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|bot| bot.name() == name).ok_or(())
    }
}

/// Somebody who plays: sees the view, says the next command.
pub trait Player {
    /// The next command; a legal one.
    fn next(&mut self, view: &View) -> Command;
}

/// A bot under way.
#[derive(Clone, Debug)]
pub enum Bot {
    /// Asks early.
    Pusher(Pusher, Rounds),
    /// Nurtures.
    Grower(Grower, Rounds),
    /// Rolls.
    Random(Die),
}

impl From<Grower> for Bot {
    fn from(policy: Grower) -> Self {
        Self::Grower(policy, Rounds::default())
    }
}

impl Player for Bot {
    fn next(&mut self, view: &View) -> Command {
        match self {
            Self::Pusher(policy, rounds) => policy.next(view, rounds),
            Self::Grower(policy, rounds) => policy.next(view, rounds),
            Self::Random(die) => view.legal_commands().choose(die).copied().unwrap_or(Command::EndDay),
        }
    }
}

/// Days since the last contact; a long time if there was none.
fn rested(view: &View, prospect: &ProspectView) -> u16 {
    prospect.last_contact.map_or(u16::MAX, |last| view.day().since(last))
}

fn touch(prospect: &ProspectView, activity: Activity) -> Command {
    Command::Touch { prospect: prospect.id, activity }
}

fn of_stage<'a>(view: &View<'a>, stage: Stage) -> impl Iterator<Item = ProspectView> + use<'a> {
    let view = *view;
    view.ids().filter(move |&id| view.stage(id) == stage && !view.is_trainees(id)).map(move |id| view.prospect(id))
}

fn leads<'a>(view: &View<'a>) -> impl Iterator<Item = ProspectView> + use<'a> {
    of_stage(view, Stage::Lead)
}

/// The first of these that can be done now.
fn first_legal(
    view: &View,
    prospect: &ProspectView,
    activities: impl IntoIterator<Item = Activity>,
) -> Option<Command> {
    activities.into_iter().map(|activity| touch(prospect, activity)).find(|&command| view.check(command).is_ok())
}
