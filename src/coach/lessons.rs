//! Lessons: the day's steps, each over when its deed is done, or skipped when it can't be done any more.

use crate::{
    scenario::{Deed, Lesson, Scenario, Step, Text},
    sim::{Activity, Channel, Command, ProspectId, View},
};

/// Where the day's lesson stands.
#[derive(Clone, Debug)]
pub(super) struct Lessons {
    /// The player has sent the senior away, or there is nothing to teach.
    over: bool,
    step: usize,
    /// Touches that count for the step.
    done: u8,
    /// Who was touched today.
    today: Vec<ProspectId>,
}

/// The step at which a lesson stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing<'a> {
    /// The idea of the day.
    pub idea: &'a Text,
    /// What the senior says.
    pub say: &'a Text,
    /// The step, from 1.
    pub step: usize,
    /// How many steps the day has.
    pub of: usize,
    /// What the senior offers to do before the player's eyes.
    pub shows: Option<Command>,
    /// What is pointed at.
    pub points: Option<&'a Deed>,
}

impl Lessons {
    pub fn new(scenario: &Scenario) -> Self {
        Self { over: scenario.coach.lessons.is_empty(), step: 0, done: 0, today: Vec::new() }
    }

    pub fn dismiss(&mut self) {
        self.over = true;
    }

    /// The lesson's next step that can still be done.
    pub fn standing<'a>(&self, scenario: &'a Scenario, view: &View) -> Option<Standing<'a>> {
        if self.over || view.finished() {
            return None;
        }
        let lesson = lesson_of(scenario, view.day().0)?;
        let (place, step) = lesson
            .steps
            .iter()
            .enumerate()
            .skip(self.step)
            .find(|(_, step)| step.deed().is_none_or(|deed| possible(deed, scenario, view)))?;
        let pointed = step.points || step.shows.is_some();
        Some(Standing {
            idea: &lesson.idea,
            say: &step.say,
            step: place + 1,
            of: lesson.steps.len(),
            shows: step.shows.as_ref().and_then(|deed| command_of(deed, scenario, view)),
            points: step.deed().filter(|_| pointed),
        })
    }

    pub fn follow(&mut self, scenario: &Scenario, command: Command, view: &View) {
        if self.over {
            return;
        }
        if command == Command::EndDay {
            // The new day has a lesson of its own; what was left of the old one is let go.
            (self.step, self.done) = (0, 0);
            self.today.clear();
            return;
        }
        if let Command::Touch { prospect, .. } = command {
            self.today.push(prospect);
        }
        let Some(lesson) = lesson_of(scenario, view.day().0) else { return };
        let Some(step) = lesson.steps.get(self.step).and_then(Step::deed) else { return };
        if let Some(times) = counts(step, command, scenario) {
            self.done += 1;
            if self.done >= times {
                self.advance();
            }
        }
        while lesson.steps.get(self.step).and_then(Step::deed).is_some_and(|deed| !possible(deed, scenario, view)) {
            self.advance();
        }
    }

    fn advance(&mut self) {
        self.step += 1;
        self.done = 0;
    }
}

fn lesson_of(scenario: &Scenario, day: u16) -> Option<&Lesson> {
    scenario.coach.lessons.iter().find(|lesson| lesson.day == day)
}

/// How often a command must be done for the deed, if it counts for it at all.
fn counts(deed: &Deed, command: Command, scenario: &Scenario) -> Option<u8> {
    match (deed, command) {
        (Deed::Touch { who, what, count }, Command::Touch { prospect, activity }) => {
            let right_one = who.as_ref().is_none_or(|id| scenario.prospect_id(id) == Some(prospect));
            let right_thing = what.map_or(!activity.asks(), |what| what == activity);
            (right_one && right_thing).then_some(*count)
        }
        (Deed::Prospect, Command::Prospect { .. }) | (Deed::MakeList, Command::MakeList) => Some(1),
        _ => None,
    }
}

/// Can the deed still be done today?
fn possible(deed: &Deed, scenario: &Scenario, view: &View) -> bool {
    match deed {
        Deed::EndDay | Deed::Wait { .. } => true,
        Deed::Touch { who: None, what, .. } => {
            let activities = what.map_or(&[Activity::Rapport, Activity::Information][..], |_| what.as_slice());
            view.ids().any(|prospect| {
                activities.iter().any(|&activity| view.check(Command::Touch { prospect, activity }).is_ok())
            })
        }
        Deed::Touch { who: Some(id), what: None, .. } => scenario.prospect_id(id).is_some_and(|prospect| {
            [Activity::Rapport, Activity::Information]
                .into_iter()
                .any(|activity| view.check(Command::Touch { prospect, activity }).is_ok())
        }),
        _ => command_of(deed, scenario, view).is_some(),
    }
}

/// The command that does the deed, if it is one command and can be done now.
fn command_of(deed: &Deed, scenario: &Scenario, view: &View) -> Option<Command> {
    let can = |command: Command| view.check(command).is_ok().then_some(command);
    match deed {
        Deed::Touch { who: Some(id), what: Some(activity), .. } => {
            can(Command::Touch { prospect: scenario.prospect_id(id)?, activity: *activity })
        }
        Deed::Touch { .. } => None,
        Deed::Prospect => Command::ROUNDS
            .into_iter()
            .rev()
            .find_map(|hours| can(Command::Prospect { channel: Channel::Call, district: None, hours })),
        Deed::MakeList => can(Command::MakeList),
        Deed::EndDay | Deed::Wait { .. } => can(Command::EndDay),
    }
}
