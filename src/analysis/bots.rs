//! The bots: ways of selling as short policies over the view.

use crate::sim::{
    Activity, Channel, Command, Day, Dice, Die, DrawKind, Hours, Landing, ProspectId, ProspectView, Stage, Topic, View,
};
use rand::seq::IndexedRandom;
use std::{fmt, str::FromStr};

/// The ways of selling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BotName {
    /// Asks at once, and again every week.
    Rush,
    /// A human in a hurry: two touches, then asks every three days.
    Hasty,
    /// Nurtures first, asks the ripe; little prospecting.
    Nurture,
    /// Nurtures, asks the ripe, prospects steadily.
    Balanced,
    /// Balanced, and gives each what landed well with them.
    Reader,
    /// Nurtures and never asks.
    Never,
    /// Balanced, and on the last day asks everybody.
    LastDay,
    /// Any legal command.
    Random,
}

impl BotName {
    /// Every bot.
    pub const ALL: [Self; 8] = [
        Self::Rush,
        Self::Hasty,
        Self::Nurture,
        Self::Balanced,
        Self::Reader,
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
            Self::Never => "never",
            Self::LastDay => "last-day",
            Self::Random => "random",
        }
    }

    /// A bot of this kind for the run with this seed.
    pub fn player(self, seed: u64) -> Bot {
        match self {
            Self::Rush => Bot::Pusher(Pusher { touches: 0, every: 5 }, Rounds::default()),
            Self::Hasty => Bot::Pusher(Pusher { touches: 2, every: 3 }, Rounds::default()),
            Self::Nurture => Bot::Grower(Grower { prospecting: 0.06, ..Grower::USUAL }, Rounds::default()),
            Self::Balanced => Bot::Grower(Grower::USUAL, Rounds::default()),
            Self::Reader => Bot::Grower(Grower { reads: true, ..Grower::USUAL }, Rounds::default()),
            Self::Never => Bot::Grower(Grower { asks: false, ..Grower::USUAL }, Rounds::default()),
            Self::LastDay => Bot::Grower(Grower { end_push: true, ..Grower::USUAL }, Rounds::default()),
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

impl Player for Bot {
    fn next(&mut self, view: &View) -> Command {
        match self {
            Self::Pusher(policy, rounds) => policy.next(view, rounds),
            Self::Grower(policy, rounds) => policy.next(view, rounds),
            Self::Random(die) => view.legal_commands().choose(die).copied().unwrap_or(Command::EndDay),
        }
    }
}

/// A fixed rotation through the prospecting channels, and the time spent on it today.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rounds {
    made: usize,
    today: (Day, Hours),
}

impl Rounds {
    const ROTATION: [Channel; 7] =
        [Channel::Call, Channel::Dm, Channel::Email, Channel::WalkIn, Channel::Call, Channel::Fax, Channel::Posting];

    /// The next round, if there is time and somebody left to find.
    fn next(&mut self, view: &View) -> Option<Command> {
        let hours = Command::ROUNDS.into_iter().rev().find(|&hours| hours <= view.hours_left())?;
        for _ in 0..Self::ROTATION.len() {
            let command =
                Command::Prospect { channel: Self::ROTATION[self.made % Self::ROTATION.len()], district: None, hours };
            self.made += 1;
            if view.check(command).is_ok() {
                self.today = (view.day(), self.spent(view) + hours);
                return Some(command);
            }
        }
        None
    }

    /// Time spent on prospecting today.
    fn spent(&self, view: &View) -> Hours {
        if self.today.0 == view.day() { self.today.1 } else { Hours::ZERO }
    }
}

/// Days since the last contact; a long time if there was none.
fn rested(view: &View, prospect: &ProspectView) -> u16 {
    prospect.last_contact.map_or(u16::MAX, |last| view.day().since(last))
}

fn touch(prospect: &ProspectView, activity: Activity) -> Command {
    Command::Touch { prospect: prospect.id, activity }
}

fn leads<'a>(view: &View<'a>) -> impl Iterator<Item = ProspectView> + use<'a> {
    view.prospects().filter(|prospect| prospect.stage == Stage::Lead)
}

/// The first of these that can be done now.
fn first_legal<const N: usize>(view: &View, prospect: &ProspectView, activities: [Activity; N]) -> Option<Command> {
    activities.into_iter().map(|activity| touch(prospect, activity)).find(|&command| view.check(command).is_ok())
}

/// Asks after so many touches, then every few days; else looks for new people.
#[derive(Clone, Copy, Debug)]
pub struct Pusher {
    /// Contacts before the first ask.
    touches: u16,
    /// Days between asks.
    every: u16,
}

impl Pusher {
    fn next(&self, view: &View, rounds: &mut Rounds) -> Command {
        let due = leads(view).filter(|lead| {
            let wait = if lead.contacts < self.touches {
                1
            } else if lead.recent_asks > 0.0 {
                self.every
            } else {
                1
            };
            rested(view, lead) >= wait
        });
        // Whoever has waited longest; among equals the first.
        let next = due.min_by_key(|lead| (lead.last_contact, lead.id));
        next.and_then(|lead| {
            if lead.contacts < self.touches {
                first_legal(view, &lead, [Activity::Rapport, Activity::Information])
            } else {
                first_legal(view, &lead, [Activity::Ask])
            }
        })
        .or_else(|| rounds.next(view))
        .unwrap_or(Command::EndDay)
    }
}

/// Nurtures where it helps most, asks the ripe, looks for new people.
#[derive(Clone, Copy, Debug)]
pub struct Grower {
    /// Asks at all?
    asks: bool,
    /// Asks everybody on the last day?
    end_push: bool,
    /// Share of the day for prospecting.
    prospecting: f64,
    /// Asks from this share of the trust that a buyer at the price expects.
    ripe: f64,
    /// Waits for an open budget window unless the trust is this much beyond ripe, as a share of what is expected.
    beyond: f64,
    /// Days between two touches of one prospect.
    spacing: u16,
    /// Nurtures no more leads than about this many.
    pipeline: usize,
    /// Heeds how things landed?
    reads: bool,
}

impl Grower {
    const USUAL: Self = Self {
        asks: true,
        end_push: false,
        prospecting: 0.2,
        ripe: 0.9,
        beyond: 0.27,
        spacing: 1,
        pipeline: 22,
        reads: false,
    };

    fn next(&self, view: &View, rounds: &mut Rounds) -> Command {
        help(view)
            .or_else(|| self.answer(view))
            .or_else(|| self.close(view))
            .or_else(|| self.prospect(view, rounds))
            .or_else(|| self.nurture(view))
            .unwrap_or(Command::EndDay)
    }

    fn answer(&self, view: &View) -> Option<Command> {
        leads(view)
            .filter(|lead| lead.inquiry.is_some())
            .map(|lead| touch(&lead, Activity::Answer))
            .find(|&command| view.check(command).is_ok())
    }

    fn close(&self, view: &View) -> Option<Command> {
        if !self.asks {
            return None;
        }
        if self.end_push && view.days_left() == 1 {
            let mut everybody =
                leads(view).filter(|lead| lead.last_contact != Some(view.day()) || lead.recent_asks == 0.0);
            return everybody.find_map(|lead| first_legal(view, &lead, [Activity::Ask]));
        }
        let mut best: Option<(f64, Command)> = None;
        for lead in leads(view) {
            let (Some(reading), Some(value)) = (lead.reading, lead.value) else { continue };
            let expected = view.rules().model.closing.terms(value.as_f64()).expected;
            let share = reading.trust / expected;
            let heard_open = reading.window.is_some_and(|(day, open)| open && view.day().since(day) <= 4);
            let patient = heard_open || share >= self.ripe + self.beyond || lead.contacts >= 10;
            let clear = reading.clarity.is_none_or(|clarity| clarity >= self.ripe * expected - 0.05);
            if share < self.ripe || !clear || !patient || lead.recent_asks > 0.5 {
                continue;
            }
            let small = value.as_f64() <= view.rules().model.closing.low.price;
            let command = if lead.proposed.is_some() || small {
                first_legal(view, &lead, [Activity::Ask])
            } else {
                first_legal(view, &lead, [Activity::Proposal])
            };
            let worth = share * value.as_f64();
            if let Some(command) = command
                && best.is_none_or(|(most, _)| worth > most)
            {
                best = Some((worth, command));
            }
        }
        best.map(|(_, command)| command)
    }

    fn prospect(&self, view: &View, rounds: &mut Rounds) -> Option<Command> {
        let open = leads(view).count();
        let share = if open < 4 { 2.0 * self.prospecting } else { self.prospecting };
        // Whole rounds: on average over the days the share comes out right.
        let budget = share * view.hours_per_day().as_f64() * f64::from(view.day().0);
        let spent = view.totals().hours[0].as_f64();
        if open >= self.pipeline
            || spent + 0.5 > budget
            || rounds.spent(view).as_f64() >= 0.5 * view.hours_per_day().as_f64()
        {
            return None;
        }
        rounds.next(view)
    }

    fn nurture(&self, view: &View) -> Option<Command> {
        let mut best: Option<(f64, Command)> = None;
        for lead in leads(view) {
            let (Some(reading), Some(value)) = (lead.reading, lead.value) else { continue };
            let effect = view.rules().effect(lead.contact_load, reading.trust);
            if effect < 0.45 || rested(view, &lead) < self.spacing {
                continue;
            }
            let need = reading.need.unwrap_or(0.5);
            let hot = reading.window.is_some_and(|(day, open)| open && view.day().since(day) <= 5);
            let worth = (0.3 + need)
                * value.as_f64().sqrt()
                * effect
                * (1.0 - 0.2 * f64::from(reading.pressure))
                * (1.0 + 0.8 * reading.trust)
                * if hot { 1.3 } else { 1.0 };
            if best.is_some_and(|(most, _)| worth <= most) {
                continue;
            }
            let unclear = reading.clarity.is_none_or(|clarity| clarity < 0.55);
            let order = if lead.contacts == 0 || reading.heat == 0 && reading.trust < 0.2 {
                [Activity::Information, Activity::Rapport, Activity::Visit]
            } else if unclear && reading.trust > 0.12 {
                [Activity::Consultation, Activity::Rapport, Activity::Information]
            } else if lead.contacts % 3 == 0 {
                [Activity::Visit, Activity::Rapport, Activity::Information]
            } else if lead.contacts % 3 == 1 {
                [Activity::Rapport, Activity::Information, Activity::Visit]
            } else {
                [Activity::Information, Activity::Rapport, Activity::Visit]
            };
            let order = if self.reads { by_taste(&lead, order) } else { order };
            if let Some(command) = first_legal(view, &lead, order) {
                best = Some((worth, command));
            }
        }
        best.map(|(_, command)| command)
    }
}

/// What they like goes first, what leaves them cold last; else the order stays. What hasn't been tried is guessed from
/// what they talk about.
fn by_taste(lead: &ProspectView, mut order: [Activity; 3]) -> [Activity; 3] {
    let topic = lead.reading.and_then(|reading| reading.cues).map(|cues| cues.topic);
    order.sort_by_key(|&activity| match (lead.landed.of(activity), topic, activity) {
        // Nothing else makes a need as clear.
        (Some(Landing::Well | Landing::Fine), _, Activity::Consultation) => 0,
        (None, Some(Topic::SmallTalk | Topic::Figures), Activity::Consultation) => 0,
        (Some(Landing::Well), ..) => 0,
        (Some(Landing::Flat), ..) => 2,
        (Some(Landing::Fine), ..) => 1,
        (None, Some(Topic::Figures | Topic::Mail), Activity::Information) => 0,
        (None, Some(Topic::Figures), Activity::Rapport) | (None, Some(Topic::Mail), _) => 2,
        (None, Some(Topic::SmallTalk), Activity::Rapport) => 0,
        (None, Some(Topic::SmallTalk), Activity::Information) => 2,
        _ => 1,
    });
    order
}

/// Whoever thinks of later lends a hand: the first choice that the day has time for.
fn help(view: &View) -> Option<Command> {
    let choices = view.incident()?.choices.len();
    (0..choices).map(|choice| Command::Respond { choice: choice as u8 }).find(|&command| view.check(command).is_ok())
}
