//! The routine in the session: laid down in the notes, done command by command on the way of every other command.

use super::{Session, Submit};
use crate::{
    coach::{Field, Habit, Left, Step, Today, chores, has_routines},
    game::{AppSystems, language::Speech},
    sim::{Command, Event, Hours, Refusal},
    texts::{hours, left_text},
};
use bevy::prelude::*;
use std::collections::VecDeque;

/// Do what is left of today's routine.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoRoutine;

/// Change the routine.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alter {
    /// Another line.
    Add(Habit),
    /// Without this line.
    Remove(usize),
    /// A field of a line, by a step.
    Change(usize, Field, bool),
}

/// A routine under way, and what came of it today.
#[derive(Clone, Debug, Default)]
pub struct Doings {
    waiting: VecDeque<Step>,
    done: Vec<(Step, Vec<Event>)>,
    left: Vec<Left>,
}

impl Doings {
    /// What was done, and what came of each.
    pub fn done(&self) -> &[(Step, Vec<Event>)] {
        &self.done
    }

    fn hours(&self) -> Hours {
        self.done.iter().map(|(step, _)| step.hours).sum()
    }
}

impl Session {
    /// Are there routines in this scenario?
    pub fn has_routines(&self) -> bool {
        has_routines(&self.scenario().calendar)
    }

    /// The routine.
    pub fn routine(&self) -> &[Habit] {
        &self.run().notes().routine
    }

    /// What is left of it today.
    pub fn routine_today(&self) -> Today {
        let view = self.view();
        if !self.has_routines() || view.finished() {
            return Today::default();
        }
        let day = self.scenario().calendar.starts.business_day(view.day().0).weekday();
        Today::of(&view, day, self.routine(), self.run().today())
    }

    /// What came of the routine today, if it was done.
    pub fn doings(&self) -> Option<&Doings> {
        self.doings.as_ref()
    }

    /// A command has been carried out, or refused: was it the routine's?
    pub(super) fn follow_routine(&mut self, speech: &Speech, command: Command, outcome: Result<&[Event], Refusal>) {
        if command == Command::EndDay && outcome.is_ok() {
            self.doings = None;
            return;
        }
        let Some(doings) = &mut self.doings else { return };
        if doings.waiting.front().is_none_or(|step| step.command != command) {
            return;
        }
        let Some(step) = doings.waiting.pop_front() else { return };
        match outcome {
            Ok(events) => doings.done.push((step, events.to_vec())),
            Err(why) => doings.left.push(Left { habit: step.habit, why }),
        }
        if self.doings.as_ref().is_some_and(|doings| doings.waiting.is_empty()) {
            self.tell_routine(speech);
        }
    }

    /// In a line: that it is done, and what had to be left.
    fn tell_routine(&mut self, speech: &Speech) {
        let Some(doings) = &self.doings else { return };
        let mut news = speech.say_with("routine-done-news", [("hours", hours(speech, doings.hours()).into())]);
        let mut left: Vec<String> = doings.left.iter().map(|left| left_text(speech, self.scenario(), left)).collect();
        left.dedup();
        if !left.is_empty() {
            let left = left.join(&speech.say("list-join"));
            news += &speech.say_with("routine-done-left", [("left", left.into())]);
        }
        (self.news, self.about) = (Some(news), None);
    }
}

/// Sends the day's routine on its way, one command after the other.
fn set_about(
    mut wishes: MessageReader<DoRoutine>,
    session: Option<ResMut<Session>>,
    mut submits: MessageWriter<Submit>,
) {
    let wished = wishes.read().count() > 0;
    let Some(mut session) = session.filter(|_| wished) else { return };
    let today = session.routine_today();
    if today.steps.is_empty() {
        return;
    }
    submits.write_batch(today.steps.iter().map(|step| Submit(step.command)));
    let done = session.doings.take().map(|doings| doings.done).unwrap_or_default();
    session.doings = Some(Doings { waiting: today.steps.into(), done, left: today.left });
}

fn alter(mut wishes: MessageReader<Alter>, session: Option<ResMut<Session>>) {
    let Some(mut session) = session else { return };
    for &wish in wishes.read() {
        let chores = chores(&session.view());
        let routine = &mut session.run.notes_mut().routine;
        match wish {
            Alter::Add(habit) => habit.add_to(routine),
            Alter::Remove(line) if line < routine.len() => {
                routine.remove(line);
            }
            Alter::Remove(_) => {}
            Alter::Change(line, field, more) => {
                if let Some(habit) = routine.get_mut(line) {
                    habit.change(field, more, &chores);
                }
            }
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    crate::game::widgets::button::emit::<DoRoutine>(app);
    crate::game::widgets::button::emit::<Alter>(app);
    app.add_systems(Update, (alter, set_about).chain().before(super::carry_out).in_set(AppSystems::Simulate));
}
