//! Cues: what a salesperson notices at a contact besides the tone. Each follows from the state, without dice, so that
//! reading people is a skill and not a guess.

use super::{
    activity::Activity,
    customer::CustomerType,
    prospect::{Mood, Prospect},
};
use serde::{Deserialize, Serialize};

/// How a contact landed with somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Landing {
    /// It left them cold: the wrong thing for them, or too much of late.
    Flat,
    /// As such things go.
    Fine,
    /// Just what they like.
    Well,
}

impl Landing {
    /// From this share of what the contact gives people in general it landed well.
    const WELL: f64 = 1.12;
    /// Below this share it fell flat.
    const FLAT: f64 = 0.65;

    /// `share`: what the contact gave, against what it gives people in general when they are rested.
    pub(super) fn of(share: f64) -> Self {
        if share >= Self::WELL {
            Self::Well
        } else if share < Self::FLAT {
            Self::Flat
        } else {
            Self::Fine
        }
    }
}

/// How soon somebody gets back to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplySpeed {
    /// After days, or not at all.
    Slow,
    /// The next day.
    NextDay,
    /// The same day.
    SameDay,
}

/// What somebody likes to talk about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// People, the weather, the town.
    SmallTalk,
    /// Evidence and figures.
    Figures,
    /// How other offers compare.
    Others,
    /// Having it in writing.
    Mail,
    /// A bad experience.
    Past,
    /// Today's work.
    Work,
    /// What troubles them.
    Trouble,
    /// Prices, dates, terms.
    Money,
}

/// What was noticed at the last contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cues {
    /// How soon they get back to one.
    pub reply: ReplySpeed,
    /// Do they start the conversation themselves?
    pub starts: bool,
    /// What they talk about.
    pub topic: Topic,
}

/// Heat from which replies come the next day, the same day.
const REPLIES: [f64; 2] = [0.2, 0.45];
/// Pressure that makes people reply a step later.
const RELUCTANT: f64 = 0.25;
/// Heat from which people start the conversation themselves, if they don't feel pushed.
const STARTS: f64 = 0.40;

impl Cues {
    /// What there is to notice in this state.
    pub(super) fn of(prospect: &Prospect, mood: Mood) -> Self {
        let reluctant = prospect.pressure >= RELUCTANT;
        let steps = REPLIES.iter().filter(|&&from| prospect.heat >= from).count();
        let reply = match (steps, reluctant) {
            (2, false) => ReplySpeed::SameDay,
            (2, true) | (1, false) => ReplySpeed::NextDay,
            _ => ReplySpeed::Slow,
        };
        let starts = prospect.heat >= STARTS && !reluctant && mood != Mood::Cool;
        Self { reply, starts, topic: topic(prospect, mood) }
    }
}

/// Every other time the talk turns to what somebody is like, else to where things stand.
fn topic(prospect: &Prospect, mood: Mood) -> Topic {
    let own = match prospect.customer {
        CustomerType::Steady => Topic::Work,
        CustomerType::Figures => Topic::Figures,
        CustomerType::Sociable => Topic::SmallTalk,
        CustomerType::Comparer => Topic::Others,
        CustomerType::ByMail => Topic::Mail,
        CustomerType::Burnt => Topic::Past,
    };
    if !prospect.contacts.is_multiple_of(2) {
        return own;
    }
    match mood {
        Mood::Ready => Topic::Money,
        Mood::Warm => Topic::Trouble,
        Mood::Pushed => own,
        Mood::Cool | Mood::Neutral => Topic::Work,
    }
}

/// How each kind of contact landed the last time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Landings([Option<Landing>; Activity::ALL.len()]);

impl Landings {
    /// How an activity landed the last time; `None` if it hasn't been tried or can't be told.
    pub fn of(&self, activity: Activity) -> Option<Landing> {
        self.0[activity as usize]
    }

    /// Every activity that has been tried, with how it landed.
    pub fn iter(&self) -> impl Iterator<Item = (Activity, Landing)> + '_ {
        Activity::ALL.into_iter().filter_map(|activity| Some((activity, self.of(activity)?)))
    }

    pub(super) fn note(&mut self, activity: Activity, landing: Landing) {
        self.0[activity as usize] = Some(landing);
    }

    /// The latest as numbers, for the state's hash: 0 for nothing.
    pub(super) fn codes(&self) -> impl Iterator<Item = u64> + '_ {
        self.0.iter().map(|landing| landing.map_or(0, |landing| 1 + landing as u64))
    }
}

impl Serialize for Landings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}
