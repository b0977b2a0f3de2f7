//! Routines: standing work for the days of a week, laid down by the player and done at one press. What a routine means
//! today is worked out from what the player sees; it never asks for an order.

mod habits;
mod today;

pub use habits::{Field, chores, suggestions};
pub use today::{Left, Step, Today};

use crate::{
    scenario::{Calendar, Weekday},
    sim::{Activities, Activity, Channel, Hours, Purpose},
};
use serde::{Deserialize, Serialize};

/// A routine is at most so long: more nobody has in mind.
pub const HABITS: usize = 6;
/// Business days from which on a routine pays: three weeks.
const LONG: u16 = 15;

/// Are there routines? Not where it is over before they pay.
pub fn has_routines(calendar: &Calendar) -> bool {
    calendar.days >= LONG
}

/// On which days something is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum On {
    /// On every business day.
    #[default]
    EveryDay,
    /// On Mondays.
    Monday,
    /// On Tuesdays.
    Tuesday,
    /// On Wednesdays.
    Wednesday,
    /// On Thursdays.
    Thursday,
    /// On Fridays.
    Friday,
}

impl On {
    /// In the order of the week.
    pub const ALL: [Self; 6] =
        [Self::EveryDay, Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday];

    /// The single day; `None` for every day.
    pub fn weekday(self) -> Option<Weekday> {
        match self {
            Self::EveryDay => None,
            Self::Monday => Some(Weekday::Monday),
            Self::Tuesday => Some(Weekday::Tuesday),
            Self::Wednesday => Some(Weekday::Wednesday),
            Self::Thursday => Some(Weekday::Thursday),
            Self::Friday => Some(Weekday::Friday),
        }
    }

    /// Is it this day?
    pub fn falls_on(self, day: Weekday) -> bool {
        self.weekday().is_none_or(|weekday| weekday == day)
    }
}

/// A contact that may become routine. None of them asks for an order, and a complaint is no routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// Small talk with leads.
    Rapport,
    /// Useful information for leads.
    Information,
    /// Advice for leads.
    Consultation,
    /// A word with customers.
    CheckIn,
    /// Help for customers.
    Support,
}

impl Contact {
    /// Leads first.
    pub const ALL: [Self; 5] = [Self::Information, Self::Rapport, Self::Consultation, Self::CheckIn, Self::Support];

    /// The activity.
    pub fn activity(self) -> Activity {
        match self {
            Self::Rapport => Activity::Rapport,
            Self::Information => Activity::Information,
            Self::Consultation => Activity::Consultation,
            Self::CheckIn => Activity::CheckIn,
            Self::Support => Activity::Support,
        }
    }

    /// Is it for those who have bought?
    pub fn is_for_customers(self) -> bool {
        self.activity().is_for_customers()
    }
}

/// A piece of standing work, and how much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Chore {
    /// Look for new people everywhere.
    Prospect {
        /// How.
        channel: Channel,
        /// For how long, the way apart.
        hours: Hours,
    },
    /// Make a target list.
    MakeList,
    /// Write for the online shop.
    WriteContent,
    /// Study a purpose.
    Study {
        /// Which.
        purpose: Purpose,
    },
    /// Answer whoever has asked something, the longest wait first.
    Answer {
        /// At most so many.
        people: u8,
    },
    /// A word for whoever hasn't been heard for a while, the longest wait first.
    Contact {
        /// Which.
        how: Contact,
        /// Days without a word.
        after: u16,
        /// At most so many.
        people: u8,
    },
}

impl Chore {
    /// The purpose under which it is shown: the first that it serves.
    pub fn purpose(self, activities: &Activities) -> Option<Purpose> {
        match self {
            Self::Prospect { channel, .. } => activities.channel(channel).purposes.first(),
            Self::MakeList => activities.list_making.purposes.first(),
            Self::WriteContent => activities.content.purposes.first(),
            Self::Study { purpose } => Some(purpose),
            Self::Answer { .. } => activities.served(Activity::Answer, false).first(),
            Self::Contact { how, .. } => activities.served(how.activity(), how.is_for_customers()).first(),
        }
    }

    /// The time that it takes at most, the way to the prospects' places apart.
    pub fn hours(self, activities: &Activities) -> Hours {
        let times = |hours: Hours, people: u8| Hours::from_minutes(hours.minutes().saturating_mul(u32::from(people)));
        match self {
            Self::Prospect { channel, hours } if activities.channel(channel).face_to_face => hours + activities.travel,
            Self::Prospect { hours, .. } => hours,
            Self::MakeList => activities.list_making.hours,
            Self::WriteContent => activities.content.hours,
            Self::Study { .. } => activities.study.hours,
            Self::Answer { people } => times(activities.touch(Activity::Answer).hours, people),
            Self::Contact { how, people, .. } => times(activities.touch(how.activity()).hours, people),
        }
    }

    /// Is it the same work, whatever its amount?
    pub fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Prospect { channel, .. }, Self::Prospect { channel: other, .. }) => channel == other,
            (Self::Contact { how, .. }, Self::Contact { how: other, .. }) => how == other,
            (Self::Answer { .. }, Self::Answer { .. }) => true,
            (one, other) => one == other,
        }
    }
}

/// A line of a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Habit {
    /// When.
    pub on: On,
    /// What.
    pub chore: Chore,
}

/// What is laid down for a day takes at most so long.
pub fn hours_on(routine: &[Habit], day: Weekday, activities: &Activities) -> Hours {
    let habits = routine.iter().take(HABITS).filter(|habit| habit.on.falls_on(day));
    habits.map(|habit| habit.chore.hours(activities)).sum()
}
