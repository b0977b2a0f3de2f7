//! The routine, line by line: what it holds, doing it, adding to it, taking away.

use super::{Game, Next, round::Choice};
use crate::{
    coach::{HABITS, Habit, On, Today, chores, has_routines},
    sim::Refusal,
    texts::{chore_text, habit_text, hours, left_text, on_days},
};
use std::io;

impl Game<'_, '_> {
    /// Are there routines in this scenario?
    pub(super) fn has_routines(&self) -> bool {
        has_routines(&self.run.scenario().calendar)
    }

    /// Tells the routine and asks what to do with it.
    pub(super) fn routine(&mut self) -> io::Result<Next> {
        if !self.has_routines() {
            return self.refused(&Refusal::NotOffered);
        }
        let texts = self.texts();
        let scenario = self.run.scenario();
        let routine = &self.run.notes().routine;
        let mut lines: Vec<String> = routine.iter().map(|habit| habit_text(texts, scenario, habit)).collect();
        if lines.is_empty() {
            lines.push(texts.say("terminal-routine-empty"));
        }
        let today = self.routine_today();
        let time = hours(texts, today.hours());
        let options = [
            texts.say_with("terminal-routine-do", [("hours", time.into())]),
            texts.say("terminal-routine-add"),
            texts.say("terminal-routine-remove"),
        ];
        lines.iter().try_for_each(|line| self.console.line(line))?;
        match self.choose("terminal-routine-what", &options)? {
            Choice::Chosen(0) => self.do_routine(&today),
            Choice::Chosen(1) => self.add_habit(),
            Choice::Chosen(_) => self.remove_habit(),
            Choice::Left(next) => Ok(next),
        }
    }

    fn routine_today(&self) -> Today {
        let view = self.run.territory().view();
        let day = self.run.scenario().calendar.starts.business_day(view.day().0).weekday();
        Today::of(&view, day, &self.run.notes().routine, self.run.today())
    }

    fn do_routine(&mut self, today: &Today) -> io::Result<Next> {
        if today.steps.is_empty() {
            self.say("terminal-routine-nothing")?;
        }
        for step in &today.steps {
            // Somebody may have been the last to be found just before.
            if self.act(step.command)? != Next::On {
                break;
            }
        }
        let lines: Vec<String> =
            today.left.iter().map(|left| left_text(self.texts(), self.run.scenario(), left)).collect();
        lines.iter().try_for_each(|line| self.console.line(line))?;
        Ok(Next::On)
    }

    fn add_habit(&mut self) -> io::Result<Next> {
        if self.run.notes().routine.len() >= HABITS {
            self.say("terminal-routine-full")?;
            return Ok(Next::On);
        }
        let texts = self.texts();
        let days = On::ALL.map(|on| on_days(texts, on));
        let on = match self.choose("terminal-routine-when", &days)? {
            Choice::Chosen(index) => On::ALL[index],
            Choice::Left(next) => return Ok(next),
        };
        let chores = chores(&self.run.territory().view());
        let scenario = self.run.scenario();
        let options: Vec<String> = chores.iter().map(|&chore| chore_text(texts, scenario, chore)).collect();
        match self.choose("terminal-routine-which", &options)? {
            Choice::Chosen(index) => {
                let habit = Habit { on, chore: chores[index] };
                habit.add_to(&mut self.run.notes_mut().routine);
                self.console.line(&habit_text(texts, self.run.scenario(), &habit))?;
                Ok(Next::On)
            }
            Choice::Left(next) => Ok(next),
        }
    }

    fn remove_habit(&mut self) -> io::Result<Next> {
        let (texts, scenario) = (self.texts(), self.run.scenario());
        let lines: Vec<String> =
            self.run.notes().routine.iter().map(|habit| habit_text(texts, scenario, habit)).collect();
        if lines.is_empty() {
            self.say("terminal-routine-empty")?;
            return Ok(Next::On);
        }
        match self.choose("terminal-routine-remove", &lines)? {
            Choice::Chosen(index) => {
                self.run.notes_mut().routine.remove(index);
                Ok(Next::On)
            }
            Choice::Left(next) => Ok(next),
        }
    }
}
