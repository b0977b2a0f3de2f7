//! The incident in the terminal, and the senior colleague's word.

use super::{Game, Next, round::Choice};
use crate::{
    coach::Saying,
    sim::Command,
    texts::{hours, yen},
};
use std::io;

impl Game<'_, '_> {
    /// Tells what has happened, if it waits for an answer, and asks what to make of it.
    pub(super) fn incident(&mut self) -> io::Result<Next> {
        let texts = self.texts();
        let view = self.run.territory().view();
        let (Some(open), Some(told)) = (view.incident(), &self.run.scenario().incident) else {
            return Ok(Next::On);
        };
        let mut lines = vec![told.title.get(texts.lang()).to_owned()];
        lines.extend(told.story.get(texts.lang()).lines().map(str::to_owned));
        let options: Vec<String> = told
            .choices
            .iter()
            .zip(&open.choices)
            .map(|(told, choice)| {
                let words = told.say.get(texts.lang()).to_owned();
                let cost = [
                    ("words", words.into()),
                    ("hours", hours(texts, choice.hours).into()),
                    ("yen", yen(choice.yen).into()),
                ];
                texts.say_with("terminal-incident-choice", cost)
            })
            .collect();
        lines.iter().try_for_each(|line| self.console.line(line))?;
        match self.choose("terminal-incident", &options)? {
            Choice::Chosen(index) => self.act(Command::Respond { choice: index as u8 }),
            Choice::Left(next) => Ok(next),
        }
    }

    /// What the senior colleague says, if anything.
    pub(super) fn hear_senior(&mut self) -> io::Result<()> {
        let texts = self.texts();
        let view = self.run.territory().view();
        let words = match self.senior.says(self.run.scenario(), &view) {
            Saying::Lesson(standing) => standing.say,
            Saying::Hint(hint) => hint,
            Saying::Nothing => return Ok(()),
        };
        let name = match &self.run.scenario().coach.name {
            name if name.is_empty() => texts.say("bar-senior"),
            name => name.get(texts.lang()).to_owned(),
        };
        let words = words.get(texts.lang()).to_owned();
        let line = texts.say_with("terminal-says", [("name", name.into()), ("words", words.into())]);
        self.console.line(&line)
    }
}
