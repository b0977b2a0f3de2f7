//! What the senior says last: the first of the scenario's last words that fits how the run ended.

use super::{Debrief, People, people::Ending as Ended};
use crate::{
    record::Run,
    scenario::{Ending, Scenario, Text},
    sim::{Command, Grade},
};

/// Who used less than this share of the hours worked for a purpose has neglected it.
const NEGLECTED: f64 = 0.05;

/// The last word for a run; `None` if the scenario has none that fits.
pub fn last_word<'r>(run: &'r Run, debrief: &Debrief, people: &People) -> Option<&'r Text> {
    let outcome = Outcome { run, debrief, people };
    let words = &run.scenario().debrief;
    words.iter().find(|word| word.when.iter().all(|ending| outcome.is(ending))).map(|word| &word.say)
}

/// The last word for a sorting exercise, which ends with nothing but a grade; `None` if the scenario has none that fits.
pub fn last_word_of_sorting(scenario: &Scenario, grade: Grade) -> Option<&Text> {
    let holds = |ending: &Ending| match ending {
        Ending::AtLeast(least) => grade >= *least,
        Ending::Below(limit) => grade < *limit,
        _ => false,
    };
    scenario.debrief.iter().find(|word| word.when.iter().all(holds)).map(|word| &word.say)
}

struct Outcome<'a> {
    run: &'a Run,
    debrief: &'a Debrief,
    people: &'a People,
}

impl Outcome<'_> {
    fn is(&self, ending: &Ending) -> bool {
        let grade = self.debrief.score().grade;
        let reached = self.debrief.own.totals.revenue >= self.debrief.quota;
        match ending {
            Ending::AtLeast(least) => grade >= *least,
            Ending::Below(limit) => grade < *limit,
            Ending::QuotaReached => reached,
            Ending::QuotaMissed => !reached,
            Ending::Customer(id) => matches!(self.ended(id), Some(Ended::Customer { .. })),
            Ending::Left(id) => matches!(self.ended(id), Some(Ended::Left { .. })),
            Ending::Closed(id) => matches!(self.ended(id), Some(Ended::Refused)),
            Ending::Neglected(purpose) => self.debrief.hours[purpose.index()].share < NEGLECTED,
            Ending::Pattern(pattern) => self.debrief.diagnosis.pattern == *pattern,
            Ending::Chose(number) => self.chosen() == Some(*number),
        }
    }

    /// How it ended with somebody who is known.
    fn ended(&self, id: &str) -> Option<Ended> {
        let id = self.run.scenario().prospect_id(id)?;
        self.people.known.iter().find(|person| person.id == id).map(|person| person.ending)
    }

    /// The choice made in the incident, from 1. Whoever made none has chosen the last.
    fn chosen(&self) -> Option<u8> {
        let made = self.run.commands().find_map(|command| match command {
            Command::Respond { choice } => Some(choice + 1),
            _ => None,
        });
        made.or_else(|| Some(self.run.scenario().incident.as_ref()?.choices.len() as u8))
    }
}
