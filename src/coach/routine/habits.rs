//! Laying down a routine: what there is to choose from in a company, and changing a line of it step by step.

use super::{super::cold_after, Chore, Contact, HABITS, Habit, On};
use crate::sim::{Activities, Activity, Channel, Command, Hours, View};

/// A step of prospecting time, and the least.
const STEP: u32 = Command::ROUNDS[0].minutes();
/// The most prospecting time that a line holds.
const LONGEST: u32 = 180;
/// The most people that a line holds.
const PEOPLE: u8 = 6;
/// The longest wait that a line holds, in days.
const WAIT: u16 = 15;

/// What can be changed in a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Field {
    /// When.
    #[default]
    On,
    /// What.
    Chore,
    /// How long, or how many people.
    Amount,
    /// After how many days without a word.
    After,
}

impl Field {
    /// From left to right.
    pub const ALL: [Self; 4] = [Self::On, Self::Chore, Self::Amount, Self::After];
}

/// The standing work that there can be in this company, each with its usual amount.
pub fn chores(view: &View) -> Vec<Chore> {
    let activities = &view.rules().activities;
    let mut chores: Vec<Chore> = Channel::ALL
        .into_iter()
        .filter(|&channel| activities.offers_channel(channel))
        .map(|channel| Chore::Prospect { channel, hours: Command::ROUNDS[1] })
        .collect();
    if activities.offers_task(&activities.list_making) {
        chores.push(Chore::MakeList);
    }
    let contacts = |customers| Contact::ALL.into_iter().filter(move |how| how.is_for_customers() == customers);
    let offered = |how: &Contact| activities.offers(how.activity(), how.is_for_customers());
    let patience = cold_after(view);
    chores.extend(contacts(false).filter(offered).map(|how| Chore::Contact {
        how,
        after: (patience / 2).max(1),
        people: 2,
    }));
    if answers(activities) {
        chores.push(Chore::Answer { people: 2 });
    }
    chores.extend(contacts(true).filter(offered).map(|how| Chore::Contact { how, after: patience, people: 2 }));
    if activities.offers_task(&activities.content) {
        chores.push(Chore::WriteContent);
    }
    if activities.offers_task(&activities.study) {
        chores.extend(activities.purposes().iter().map(|purpose| Chore::Study { purpose }));
    }
    chores
}

fn answers(activities: &Activities) -> bool {
    activities.offers(Activity::Answer, false) || activities.offers(Activity::Answer, true)
}

/// Lines that go well with a routine: what isn't in it yet, the most useful first.
pub fn suggestions(view: &View, routine: &[Habit]) -> Vec<Habit> {
    let chores = chores(view);
    let find = |wanted: &dyn Fn(&Chore) -> bool| chores.iter().copied().find(wanted);
    let contact = |wanted: Contact| find(&move |chore| matches!(chore, Chore::Contact { how, .. } if *how == wanted));
    let wanted = [
        (On::EveryDay, find(&|chore| matches!(chore, Chore::Answer { .. }))),
        (On::EveryDay, contact(Contact::Information).or_else(|| contact(Contact::Rapport))),
        (On::Monday, find(&|chore| *chore == Chore::MakeList)),
        (On::Monday, find(&|chore| matches!(chore, Chore::Prospect { .. }))),
        (On::Friday, contact(Contact::CheckIn).or_else(|| contact(Contact::Support))),
        (On::Wednesday, find(&|chore| *chore == Chore::WriteContent)),
        (On::Thursday, find(&|chore| matches!(chore, Chore::Study { .. }))),
    ];
    let missing = |chore: &Chore| !routine.iter().any(|habit| habit.chore.is_like(*chore));
    wanted.into_iter().filter_map(|(on, chore)| Some(Habit { on, chore: chore.filter(missing)? })).collect()
}

impl Habit {
    /// Does a line of this kind have such a field?
    pub fn has(&self, field: Field) -> bool {
        match field {
            Field::On | Field::Chore => true,
            Field::Amount => {
                matches!(self.chore, Chore::Prospect { .. } | Chore::Answer { .. } | Chore::Contact { .. })
            }
            Field::After => matches!(self.chore, Chore::Contact { .. }),
        }
    }

    /// Changes a field by a step; `chores` is what there is to choose from.
    pub fn change(&mut self, field: Field, more: bool, chores: &[Chore]) {
        match (field, &mut self.chore) {
            (Field::On, _) => self.on = neighbour(&On::ALL, |&on| on == self.on, more).unwrap_or_default(),
            (Field::Chore, chore) => {
                let before = *chore;
                let Some(next) = neighbour(chores, |other| other.is_like(before), more) else { return };
                *chore = like(next, before);
            }
            (Field::Amount, Chore::Prospect { hours, .. }) => {
                let minutes = if more { hours.minutes() + STEP } else { hours.minutes().saturating_sub(STEP) };
                *hours = Hours::from_minutes(minutes.clamp(STEP, LONGEST));
            }
            (Field::Amount, Chore::Answer { people } | Chore::Contact { people, .. }) => {
                *people = if more { people.saturating_add(1) } else { people.saturating_sub(1) }.clamp(1, PEOPLE);
            }
            (Field::After, Chore::Contact { after, .. }) => {
                *after = if more { after.saturating_add(1) } else { after.saturating_sub(1) }.clamp(1, WAIT);
            }
            _ => {}
        }
    }

    /// Adds a line, if there is room for one.
    pub fn add_to(self, routine: &mut Vec<Self>) {
        if routine.len() < HABITS {
            routine.push(self);
        }
    }
}

/// The next kind of work keeps the amount of the one before, where both have the same sort of it.
fn like(next: Chore, before: Chore) -> Chore {
    match (next, before) {
        (Chore::Prospect { channel, .. }, Chore::Prospect { hours, .. }) => Chore::Prospect { channel, hours },
        (Chore::Contact { how, .. }, Chore::Contact { how: other, after, people })
            if how.is_for_customers() == other.is_for_customers() =>
        {
            Chore::Contact { how, after, people }
        }
        (next, _) => next,
    }
}

/// The one after or before, round the list's end.
fn neighbour<T: Copy>(all: &[T], here: impl Fn(&T) -> bool, next: bool) -> Option<T> {
    let count = all.len();
    match all.iter().position(here) {
        Some(here) => all.get((here + if next { 1 } else { count - 1 }) % count).copied(),
        None => all.first().copied(),
    }
}
