//! First the player speaks: what went well and what they would change, before anything is said of their run.

use super::{Game, answer::Answers};
use crate::{analysis::Skill, record::LookingBack, report::skill_name};
use std::io;

impl Game<'_, '_> {
    /// Asks for the player's own word and keeps it with the run; an empty line, or the end of the input, says nothing.
    pub(super) fn look_back(&mut self) -> io::Result<()> {
        if self.run.notes().looking_back.is_some() {
            return Ok(());
        }
        self.console.line("")?;
        self.console.line(&self.texts().say("speak-heading"))?;
        for (number, skill) in (1..).zip(Skill::ALL) {
            let line = format!("{number}. {}", skill_name(self.texts(), skill));
            self.console.line(&line)?;
        }
        let Some(well) = self.ask_skills("speak-well")? else { return Ok(()) };
        let Some(change) = self.ask_skills("speak-change")? else { return Ok(()) };
        self.console.line(&self.texts().say("speak-words"))?;
        let Some(words) = self.answers.line(self.console)? else { return Ok(()) };
        let words = words.trim().chars().take(LookingBack::MOST_LETTERS).collect();
        let said = LookingBack { well, change, words };
        if !said.is_empty() {
            self.run.notes_mut().looking_back = Some(said);
        }
        Ok(())
    }

    /// The skills whose numbers are typed; `None` at the end of the input.
    fn ask_skills(&mut self, question: &str) -> io::Result<Option<Vec<Skill>>> {
        let how = self.texts().say("terminal-speak-how");
        self.console.line(&format!("{} {how}", self.texts().say(question)))?;
        let Some(line) = self.answers.line(self.console)? else { return Ok(None) };
        let places = Answers::numbers(&line).into_iter().filter_map(|number| number.checked_sub(1));
        let mut skills: Vec<Skill> = places.filter_map(|place| Skill::ALL.get(place).copied()).collect();
        skills.sort_unstable();
        skills.dedup();
        Ok(Some(skills))
    }
}
