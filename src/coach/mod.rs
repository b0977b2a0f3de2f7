//! The senior colleague at the player's side: follows a run and finds what to say, from what anybody could see.
//!
//! The words and what sets them off are the scenario's data ([`crate::scenario::Coach`]); this module knows the rules by
//! which lessons advance and hints fade and return. It knows no screen.

mod attention;
mod hints;
mod lessons;
mod routine;
mod skills;
mod timing;
mod weeks;

pub use attention::{Call, by_urgency, call, cold_after};
pub use lessons::Standing;
pub use routine::{
    Chore, Contact, Field, HABITS, Habit, Left, On, Step, Today, chores, has_routines, hours_on, suggestions,
};
pub use skills::Skills;
pub use timing::well_timed;
pub use weeks::{Week, has_sittings, week_of, weeks};

use crate::{
    scenario::{Hint, Scenario, Text, standard_hints},
    sim::{Command, Event, Landing, ProspectId, View},
};
use lessons::Lessons;

/// The senior colleague during a run.
#[derive(Clone, Debug)]
pub struct Senior {
    hints: Vec<Hint>,
    lessons: Lessons,
    skills: Skills,
    /// Refused asks since the last order.
    refused: u8,
    /// Well-timed contacts since the last ill-timed one, and the most there ever were.
    streak: u16,
    best_streak: u16,
    last_landing: Option<Landing>,
    /// Where the rival was seen this morning.
    rival: Option<ProspectId>,
}

/// What the senior says.
#[derive(Clone, Debug, PartialEq)]
pub enum Saying<'a> {
    /// A step of the day's lesson.
    Lesson(Standing<'a>),
    /// A hint.
    Hint(&'a Text),
    /// Nothing just now.
    Nothing,
}

impl Senior {
    /// The senior on the first morning of a run.
    pub fn new(scenario: &Scenario) -> Self {
        let hints = if scenario.coach.hints.is_empty() { standard_hints() } else { scenario.coach.hints.clone() };
        Self {
            hints,
            lessons: Lessons::new(scenario),
            skills: Skills::default(),
            refused: 0,
            streak: 0,
            best_streak: 0,
            last_landing: None,
            rival: None,
        }
    }

    /// Takes in what has been done: whether it was [`well_timed`] (asked before it was done), what came of it, and the
    /// view after it.
    pub fn follow(
        &mut self,
        scenario: &Scenario,
        command: Command,
        timed: Option<bool>,
        events: &[Event],
        view: &View,
    ) {
        match timed {
            Some(true) => {
                self.streak = self.streak.saturating_add(1);
                self.best_streak = self.best_streak.max(self.streak);
            }
            Some(false) => self.streak = 0,
            None => {}
        }
        if command == Command::EndDay {
            self.rival = None;
            self.last_landing = None;
        }
        // What comes of the trainee's houses teaches nothing about the player's hand at their own.
        let players = |event: &&Event| event.prospect().is_none_or(|id| !view.is_trainees(id));
        for event in events.iter().filter(players) {
            self.skills.learn(event, timed, view);
            match event {
                Event::Sold { .. } => self.refused = 0,
                Event::Declined { .. } => self.refused = self.refused.saturating_add(1),
                Event::Touched { landing, .. } => self.last_landing = Some(*landing),
                Event::RivalSeen { prospect } => self.rival = Some(*prospect),
                _ => {}
            }
        }
        self.lessons.follow(scenario, command, view);
    }

    /// The player would rather go on alone.
    pub fn dismiss_lessons(&mut self) {
        self.lessons.dismiss();
    }

    /// What the senior says now.
    pub fn says<'a>(&'a self, scenario: &'a Scenario, view: &View) -> Saying<'a> {
        if let Some(standing) = self.lessons.standing(scenario, view) {
            return Saying::Lesson(standing);
        }
        self.hint(scenario, view).map_or(Saying::Nothing, Saying::Hint)
    }

    /// Well-timed contacts in a row.
    pub fn streak(&self) -> u16 {
        self.streak
    }

    /// The most well-timed contacts in a row so far.
    pub fn best_streak(&self) -> u16 {
        self.best_streak
    }

    /// Where the rival was seen this morning.
    pub fn rival(&self) -> Option<ProspectId> {
        self.rival
    }
}
