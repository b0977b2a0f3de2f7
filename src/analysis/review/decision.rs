//! The decisions of a run, each with what could have been done instead: from what the player could see at the time.

use super::hand::GoodHand;
use crate::{
    analysis::bots::{Bot, Player},
    sim::{Activity, Command, Day, Hours, Mood, ProspectId, Refusal, Setup, Stage, Territory, View},
};
use serde::Serialize;
use std::sync::Arc;

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "doing", rename_all = "snake_case")]
pub enum Doing {
    /// Something was done.
    Did {
        /// What.
        command: Command,
    },
    /// Something that could be seen to wait was left.
    Left {
        /// What.
        what: Left,
        /// Whose, if somebody's.
        who: Option<ProspectId>,
        /// For so many days, today included.
        days: u16,
    },
}

impl Doing {
    /// Whom it was about, if about somebody.
    pub fn who(self) -> Option<ProspectId> {
        match self {
            Self::Did { command: Command::Touch { prospect, .. } } => Some(prospect),
            Self::Left { who, .. } => who,
            Self::Did { .. } => None,
        }
    }

    /// Was an order asked for?
    pub fn is_ask(self) -> bool {
        matches!(self, Self::Did { command: Command::Touch { activity, .. } } if activity.asks())
    }
}

/// What can be left waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Left {
    /// An inquiry, or a customer's question.
    Inquiry,
    /// A complaint.
    Complaint,
    /// Somebody who talks of buying.
    Ready,
    /// The incident of the day.
    Incident,
}

/// What could have been decided instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "alternative", rename_all = "snake_case")]
pub enum Alternative {
    /// To do something else in its place.
    Instead {
        /// What.
        command: Command,
    },
    /// To leave it.
    Nothing,
    /// To do this first, and then what was done as far as time allows.
    First {
        /// What.
        command: Command,
    },
    /// To leave the rest of the day to a good hand.
    GoodHand {
        /// What that does first.
        command: Command,
    },
}

impl Alternative {
    /// What is done by it first, if anything.
    pub fn command(self) -> Option<Command> {
        match self {
            Self::Instead { command } | Self::First { command } | Self::GoodHand { command } => Some(command),
            Self::Nothing => None,
        }
    }
}

/// One decision of a run.
#[derive(Clone, Debug)]
pub struct Decision {
    /// So many commands were given before it.
    pub at: usize,
    /// The day.
    pub day: Day,
    /// What was decided.
    pub doing: Doing,
    /// What could have been decided instead, at least one thing.
    pub alternatives: Vec<Alternative>,
    /// How things stood before it.
    pub before: Territory,
    /// What the player did from there to the end of the day, or of the days for which something was left.
    pub(super) own: Vec<Command>,
}

/// Something that is left counts as one decision for at most so many days.
const LEFT_DAYS: u16 = 5;
/// An evening with less time left than this leaves nothing to decide.
const WORTH_A_DECISION: Hours = Hours::from_minutes(30);

/// Every decision of a run that left a choice.
///
/// # Errors
/// The place of the first command that is refused, with the refusal.
pub fn decisions(
    setup: &Arc<Setup>,
    seed: u64,
    commands: &[Command],
    hand: GoodHand,
) -> Result<Vec<Decision>, (usize, Refusal)> {
    let mut states = Vec::with_capacity(commands.len() + 1);
    let mut territory = Territory::new(Arc::clone(setup), seed);
    for (number, &command) in commands.iter().enumerate() {
        states.push(territory.clone());
        territory.apply_with(command, &mut ()).map_err(|refusal| (number, refusal))?;
    }
    states.push(territory);
    let told = Told { states: &states, commands };
    let mut found = Vec::new();
    for (at, &command) in commands.iter().enumerate() {
        let view = states[at].view();
        if at == 0 || commands[at - 1] == Command::EndDay {
            found.extend(told.left(at));
        }
        let alternatives = alternatives(&view, command, hand);
        if !alternatives.is_empty() {
            found.push(told.decision(at, at, Doing::Did { command }, alternatives));
        }
    }
    Ok(found)
}

/// What could have been done instead of a command, by what could be seen.
fn alternatives(view: &View, command: Command, hand: GoodHand) -> Vec<Alternative> {
    let choice = Bot::from(hand).next(view);
    let instead = |command| Alternative::Instead { command };
    let mut found = Vec::new();
    match command {
        Command::EndDay => {
            if view.hours_left() >= WORTH_A_DECISION && choice != Command::EndDay {
                found.push(Alternative::GoodHand { command: choice });
            }
            return found;
        }
        Command::Respond { choice: chosen } => {
            let choices = view.incident().map_or(0, |incident| incident.choices.len()) as u8;
            let others = (0..choices).filter(|&other| other != chosen).map(|choice| Command::Respond { choice });
            found.extend(others.filter(|&other| view.check(other).is_ok()).map(instead));
            return found;
        }
        // Budgets hold for a week and depend on one another: not a decision of the moment.
        Command::Fund { .. } => return found,
        Command::Touch { prospect, activity } if activity.asks() => {
            let give = [Activity::Information, Activity::Consultation, Activity::Proposal];
            let give = give.map(|activity| Command::Touch { prospect, activity });
            found.extend(give.into_iter().filter(|&other| view.check(other).is_ok()).map(instead));
        }
        _ => {}
    }
    let new = choice != command && choice != Command::EndDay && !found.contains(&instead(choice));
    if new && !waited(choice) {
        found.push(instead(choice));
    }
    found.push(Alternative::Nothing);
    found
}

/// Does a command see to something that waits? Whether that is left is a decision of its own: whatever else is done that day
/// isn't to blame for it.
fn waited(command: Command) -> bool {
    match command {
        Command::Respond { .. } => true,
        Command::Touch { activity, .. } => matches!(activity, Activity::Answer | Activity::Complaint),
        _ => false,
    }
}

/// A run with every state that it went through.
struct Told<'a> {
    states: &'a [Territory],
    commands: &'a [Command],
}

impl Told<'_> {
    fn decision(&self, at: usize, last: usize, doing: Doing, alternatives: Vec<Alternative>) -> Decision {
        let until = self.evening(last);
        Decision {
            at,
            day: self.states[at].view().day(),
            doing,
            alternatives,
            before: self.states[at].clone(),
            own: self.commands[at..until].to_vec(),
        }
    }

    /// The place after the command that ends the day of the command at `place`.
    fn evening(&self, place: usize) -> usize {
        let ends = self.commands[place..].iter().position(|&command| command == Command::EndDay);
        ends.map_or(self.commands.len(), |end| place + end + 1)
    }

    /// What waited on the morning before the command at `at`, hadn't waited the morning before, and was left that day.
    fn left(&self, at: usize) -> Vec<Decision> {
        let view = self.states[at].view();
        let before = (at > 0).then(|| self.states[at - 1].view());
        let kinds = [Left::Inquiry, Left::Complaint, Left::Ready];
        let of_people = view.ids().flat_map(|id| kinds.map(|what| (what, Some(id))));
        let waiting = of_people.chain([(Left::Incident, None)]);
        waiting
            .filter(|&(what, who)| waits(&view, what, who) && !before.is_some_and(|before| waits(&before, what, who)))
            .filter_map(|(what, who)| {
                let ways: Vec<Alternative> =
                    seeing_to(&view, what, who).map(|command| Alternative::First { command }).collect();
                let (days, last) = self.left_for(at, what, who);
                let doing = Doing::Left { what, who, days };
                (days > 0 && !ways.is_empty()).then(|| self.decision(at, last, doing, ways))
            })
            .collect()
    }

    /// For how many days something was left from the morning before the command at `at`, and a place in the last of them.
    fn left_for(&self, at: usize, what: Left, who: Option<ProspectId>) -> (u16, usize) {
        let (mut days, mut last, mut morning) = (0, at, at);
        while days < LEFT_DAYS && morning < self.commands.len() && waits(&self.states[morning].view(), what, who) {
            let evening = self.evening(morning);
            if self.commands[morning..evening].iter().any(|&command| sees_to(command, what, who)) {
                break;
            }
            days += 1;
            (last, morning) = (morning, evening);
        }
        (days, last)
    }
}

/// Does something wait to be seen to, as far as one can see?
fn waits(view: &View, what: Left, who: Option<ProspectId>) -> bool {
    let Some(id) = who else { return view.incident().is_some() };
    let stage = view.stage(id);
    if !matches!(stage, Stage::Lead | Stage::Customer) || view.is_trainees(id) {
        return false;
    }
    let prospect = view.prospect(id);
    match what {
        Left::Inquiry => prospect.inquiry.is_some(),
        Left::Complaint => prospect.complaint.is_some(),
        Left::Ready => stage == Stage::Lead && prospect.mood == Some(Mood::Ready) && prospect.recent_asks < 0.5,
        Left::Incident => false,
    }
}

/// The commands that would see to it, as far as they can be given.
fn seeing_to(view: &View, what: Left, who: Option<ProspectId>) -> impl Iterator<Item = Command> {
    let activities: &[Activity] = match what {
        Left::Inquiry => &[Activity::Answer],
        Left::Complaint => &[Activity::Complaint],
        Left::Ready => &[Activity::Ask, Activity::SellingVisit],
        Left::Incident => &[],
    };
    let touches = who
        .into_iter()
        .flat_map(|prospect| activities.iter().map(move |&activity| Command::Touch { prospect, activity }));
    let choices = view.incident().filter(|_| who.is_none()).map_or(0, |incident| incident.choices.len());
    let answers = (0..choices as u8).map(|choice| Command::Respond { choice });
    touches.chain(answers).filter(|&command| view.check(command).is_ok())
}

/// Does a command see to it?
fn sees_to(command: Command, what: Left, who: Option<ProspectId>) -> bool {
    match (command, what) {
        (Command::Respond { .. }, Left::Incident) => true,
        (Command::Touch { prospect, activity }, _) if Some(prospect) == who => match what {
            Left::Inquiry => activity == Activity::Answer,
            Left::Complaint => activity == Activity::Complaint,
            Left::Ready => activity.asks(),
            Left::Incident => false,
        },
        _ => false,
    }
}

/// What can be done instead of a command as things stand: every other thing that can be done with the same prospect, what a
/// good hand would do, or nothing.
pub fn other_ways(before: &Territory, command: Command) -> Vec<Alternative> {
    let view = before.view();
    let mut ways = alternatives(&view, command, super::hand::good_hand(before.setup()));
    if let Command::Touch { prospect, .. } = command {
        let others = Activity::ALL.into_iter().map(|activity| Command::Touch { prospect, activity });
        for other in others.filter(|&other| other != command && view.check(other).is_ok()) {
            let way = Alternative::Instead { command: other };
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
    }
    ways
}
