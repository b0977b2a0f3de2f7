//! `isogaba play --text`: the whole game in the terminal, line by line, as a screen reader likes it: no boxes, no
//! colours, nothing that moves.

mod answer;
mod day;
mod debrief;
mod diagnosis;
mod growth;
mod incident;
mod person;
mod round;
mod routine;
mod sorting;
mod speak;

use super::{autosave::Autosave, console::Console, exit::Exit, play::Start};
use crate::{
    analysis::{BotName, Player},
    coach::{Senior, well_timed},
    record::Run,
    sim::{Command, Event, Outcome, ProspectId, Refusal},
    texts::{Occasion, Replies, Texts, prospect_name, refuse, tell},
};
use answer::{Answer, Answers, Word};
use std::io;

pub(super) use sorting::sort;

/// A game in the terminal.
struct Game<'a, 'b> {
    run: Run,
    saving: Autosave,
    answers: Answers,
    /// What everybody has said, and the latest words of each prospect.
    replies: Replies,
    /// The senior colleague.
    senior: Senior,
    words: Vec<Option<String>>,
    console: &'b mut Console<'a>,
}

/// Does the game go on?
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Yes.
    On,
    /// The player wants to stop.
    Stop,
    /// There is nobody to answer any more.
    NoInput,
}

pub(super) fn run(start: Start, bot: Option<BotName>, saving: Autosave, console: &mut Console) -> io::Result<Exit> {
    let mut answers = Answers::new();
    let kept = if start.seed.is_none() && bot.is_none() { kept_run(&start, &saving) } else { None };
    let run = match kept {
        Some(kept) if wants_to_continue(&kept, &mut answers, console)? => kept,
        _ => start.begin(console),
    };
    let words = vec![None; run.setup().prospects.len()];
    let senior = Senior::new(run.scenario());
    let mut game = Game { run, saving, answers, replies: Replies::default(), senior, words, console };
    game.briefing()?;
    match bot {
        Some(bot) => game.watch(bot)?,
        None => {
            let next = game.play()?;
            if next != Next::On {
                game.stop(next)?;
                return Ok(Exit::Fine);
            }
            game.look_back()?;
        }
    }
    game.save();
    game.debrief()?;
    Ok(Exit::Fine)
}

/// A run of this scenario that was left before its end.
fn kept_run(start: &Start, saving: &Autosave) -> Option<Run> {
    let (_, run) = saving.folder()?.latest_unfinished()?;
    let others = start.player.as_ref().is_some_and(|player| *player != run.notes().player);
    (*run.scenario() == start.scenario && !others && run.commands().next().is_some()).then_some(run)
}

fn wants_to_continue(kept: &Run, answers: &mut Answers, console: &mut Console) -> io::Result<bool> {
    let day = kept.territory().view().day().0;
    let question = console.texts.say_with("terminal-continue", [("day", day.into())]);
    console.line(&question)?;
    loop {
        match answers.next(console)? {
            Answer::Number(1) => return Ok(true),
            Answer::Number(2) | Answer::End | Answer::Word(Word::Quit) => return Ok(false),
            _ => console.line(&question)?,
        }
    }
}

impl<'a> Game<'a, '_> {
    fn texts(&self) -> &'a Texts {
        self.console.texts
    }

    fn say(&mut self, id: &str) -> io::Result<()> {
        self.console.line(&self.console.texts.say(id))
    }

    fn name(&self, id: ProspectId) -> String {
        prospect_name(self.texts(), self.run.scenario(), id)
    }

    fn briefing(&mut self) -> io::Result<()> {
        let texts = self.texts();
        let scenario = self.run.scenario();
        let mut lines = vec![scenario.title.get(texts.lang()).to_owned()];
        lines.push(scenario.place.get(texts.lang()).to_owned());
        lines.extend(scenario.briefing.get(texts.lang()).lines().map(str::to_owned));
        lines.retain(|line| !line.is_empty());
        lines.push(texts.say_with("terminal-seed", [("seed", self.run.seed().to_string().into())]));
        lines.push(texts.say("terminal-hint-help"));
        lines.iter().try_for_each(|line| self.console.line(line))
    }

    /// Plays until the last day is over or the player has gone.
    fn play(&mut self) -> io::Result<Next> {
        self.morning()?;
        while !self.run.finished() {
            let next = match self.answers.next(self.console)? {
                Answer::End => Next::NoInput,
                Answer::Word(Word::Quit) => Next::Stop,
                Answer::Word(Word::Help) => self.help("terminal-help-day")?,
                Answer::Word(Word::EndDay) => self.end_day()?,
                Answer::Word(Word::View | Word::Back) => self.morning()?,
                Answer::Word(Word::Prospecting) => self.prospecting()?,
                Answer::Word(Word::List) => self.act(Command::MakeList)?,
                Answer::Word(Word::Seminar) => self.act(Command::Seminar)?,
                Answer::Word(Word::Content) => self.act(Command::WriteContent)?,
                Answer::Word(Word::Study) => self.study()?,
                Answer::Word(Word::Team) => self.team()?,
                Answer::Word(Word::Incident) => self.incident()?,
                Answer::Word(Word::Routine) => self.routine()?,
                Answer::Number(number) => self.visit(number)?,
                Answer::Other(found) => {
                    let hint = self.day_hint();
                    self.hint(&found, &hint)?
                }
            };
            if next != Next::On {
                return Ok(next);
            }
        }
        Ok(Next::On)
    }

    /// Lets a bot play.
    fn watch(&mut self, bot: BotName) -> io::Result<()> {
        let mut player = bot.player(self.run.seed());
        self.morning()?;
        while !self.run.finished() {
            let command = player.next(&self.run.territory().view());
            if command == Command::EndDay || self.run.territory().view().check(command).is_err() {
                self.end_day()?;
            } else {
                self.act(command)?;
            }
        }
        Ok(())
    }

    fn help(&mut self, id: &str) -> io::Result<Next> {
        for number in 1.. {
            let id = format!("{id}-{number}");
            if !self.texts().has(&id) {
                break;
            }
            self.say(&id)?;
        }
        Ok(Next::On)
    }

    /// What was typed means nothing here; `hint` says what would.
    fn hint(&mut self, found: &str, hint: &str) -> io::Result<Next> {
        // Somebody's garbage is repeated, but not all of it.
        let found: String = found.chars().filter(|c| !c.is_control()).take(40).collect();
        self.answers.forget();
        self.console.line(&self.texts().say_with("terminal-not-understood", [("found", found.into())]))?;
        self.console.line(hint)?;
        Ok(Next::On)
    }

    /// What can't be done, and why.
    fn refused(&mut self, refusal: &Refusal) -> io::Result<Next> {
        self.answers.forget();
        let why = refuse(self.texts(), refusal);
        self.console.line(&self.texts().say_with("terminal-refused", [("why", why.into())]))?;
        Ok(Next::On)
    }

    /// Carries out a command and tells what came of it.
    fn act(&mut self, command: Command) -> io::Result<Next> {
        match self.apply(command) {
            Ok(outcome) => {
                self.tell(&outcome.events)?;
                let left = crate::texts::hours(self.texts(), self.run.territory().view().hours_left());
                if command != Command::EndDay {
                    self.console.line(&self.texts().say_with("terminal-hours-left", [("hours", left.into())]))?;
                }
            }
            Err(refusal) => return self.refused(&refusal),
        }
        Ok(Next::On)
    }

    /// Carries out a command before the senior's eyes.
    fn apply(&mut self, command: Command) -> Result<Outcome, Refusal> {
        let timed = well_timed(&self.run.territory().view(), command);
        let outcome = self.run.apply(command)?;
        let view = self.run.territory().view();
        self.senior.follow(self.run.scenario(), command, timed, &outcome.events, &view);
        Ok(outcome)
    }

    fn tell(&mut self, events: &[Event]) -> io::Result<()> {
        for event in events {
            self.console.line(&tell(self.texts(), self.run.scenario(), event))?;
            let view = self.run.territory().view();
            if let Some((id, occasion)) = Occasion::of(event, &view) {
                let words = self.replies.say(self.texts(), self.run.scenario(), self.run.setup(), id, occasion);
                let name = self.name(id);
                let line =
                    self.texts().say_with("terminal-says", [("name", name.into()), ("words", words.clone().into())]);
                self.console.line(&line)?;
                self.words[id.index()] = Some(words);
            }
        }
        Ok(())
    }

    fn save(&mut self) {
        self.saving.save(&self.run, self.console);
    }

    fn stop(&mut self, next: Next) -> io::Result<()> {
        if next == Next::NoInput {
            self.say("terminal-no-input")?;
        }
        match self.saving.save(&self.run, self.console) {
            Some(path) => {
                let path = path.display().to_string();
                self.console.line(&self.texts().say_with("terminal-saved", [("path", path.into())]))
            }
            None => self.say("terminal-not-saved"),
        }
    }
}
