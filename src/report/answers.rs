//! What the player was asked along the way, answered at the end: the prediction, how sure they were, the weeks, the
//! incident; and who the people were.

use super::{Calibration, Debrief, Expectation, People, WeekReview};
use crate::{
    coach::weeks,
    record::Run,
    sim::{Event, Territory},
};
use std::sync::Arc;

/// The debrief's answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// Who the people were.
    pub people: People,
    /// The prediction and what came of it; `None` where the scenario doesn't ask for one.
    pub expectation: Option<Expectation>,
    /// How sure one was; `None` where the scenario doesn't ask.
    pub calibration: Option<Calibration>,
    /// The finished weeks; none where the scenario doesn't look back on weeks.
    pub weeks: Vec<WeekAnswer>,
    /// The place of the choice that was made in the incident, if it has happened.
    pub incident: Option<usize>,
}

/// A finished week: plan and actual, and what the player said to its question.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekAnswer {
    /// Plan and actual.
    pub review: WeekReview,
    /// Place of the question in the scenario's list.
    pub question: usize,
    /// Place of the answer in the question's list.
    pub answer: Option<usize>,
}

impl Answers {
    /// The answers for a run and its debrief.
    pub fn of(run: &Run, debrief: &Debrief) -> Self {
        let (scenario, notes) = (run.scenario(), run.notes());
        let prediction = scenario.prediction.as_ref();
        Self {
            people: People::of(run),
            expectation: prediction
                .map(|asked| Expectation::of(notes.prediction, &asked.choices, debrief, run.setup())),
            // Only where a prediction is asked for, one is asked how sure one is, too.
            calibration: prediction.map(|_| Calibration::of(&notes.sure, debrief.asks())),
            weeks: week_answers(run),
            incident: incident(run),
        }
    }
}

fn week_answers(run: &Run) -> Vec<WeekAnswer> {
    let (scenario, notes) = (run.scenario(), run.notes());
    let questions = scenario.reflections.len();
    if questions == 0 {
        return Vec::new();
    }
    let finished = run.days().len();
    let weeks = weeks(&scenario.calendar).into_iter().filter(|week| usize::from(week.last.0) <= finished);
    weeks
        .map(|week| WeekAnswer {
            review: WeekReview::of(run, week),
            // More weeks than questions: they come round again.
            question: usize::from(week.number) % questions,
            answer: notes.reflections.iter().find(|said| said.week == week.number).map(|said| usize::from(said.answer)),
        })
        .collect()
}

/// What was made of the incident; going home without a word is a choice too, so the events tell, not the commands.
fn incident(run: &Run) -> Option<usize> {
    run.scenario().incident.as_ref()?;
    let mut territory = Territory::new(Arc::clone(run.setup()), run.seed());
    run.commands().find_map(|command| {
        let events = territory.apply(command).ok()?.events;
        events.iter().find_map(|event| match event {
            Event::Responded { choice, .. } => Some(usize::from(*choice)),
            _ => None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        analysis::BotName,
        record::{Notes, Predicted, Reflected},
        report::Came,
        scenario,
        sim::Command,
    };

    fn idle(name: &str, notes: Notes) -> Answers {
        let source = scenario::shipped(name).expect("the scenario is shipped");
        let mut run = Run::start(scenario::parse(&source).expect("shipped scenarios are valid"), 7, notes);
        while !run.finished() {
            run.apply(Command::EndDay).expect("a day can always end");
        }
        let debrief = Debrief::of(run.setup(), run.seed(), run.commands()).expect("the run has just been played");
        Answers::of(&run, &debrief)
    }

    #[test]
    fn what_was_said_along_the_way_is_answered_at_the_end() {
        let notes = Notes {
            prediction: Some(Predicted { choice: 0, reason: 1 }),
            reflections: vec![Reflected { week: 1, answer: 2 }],
            ..Notes::default()
        };
        let answers = idle("isogaba", notes);
        let expectation = answers.expectation.expect("the scenario asks for a prediction");
        assert_eq!(expectation.right, Some(expectation.came == Came::More(BotName::Hasty)));
        assert_eq!(expectation.own.0, 0);
        let said: Vec<_> = answers.weeks.iter().map(|week| week.answer).collect();
        assert!(said.len() > 2 && said[0].is_none() && said[1] == Some(2), "{said:?}");
        assert!(answers.calibration.is_some_and(|calibration| calibration.guesses.is_empty()));
    }

    #[test]
    fn going_home_without_a_word_has_chosen_the_last() {
        let source = scenario::shipped("isogaba").expect("the first scenario is shipped");
        let choices = scenario::parse(&source).expect("it is valid").incident.expect("it has an incident").choices;
        assert_eq!(idle("isogaba", Notes::default()).incident, Some(choices.len() - 1));
    }

    #[test]
    fn a_scenario_that_asks_nothing_has_nothing_to_answer() {
        let mut scenario = scenario::parse(scenario::TEMPLATE).expect("the template has no problems");
        (scenario.prediction, scenario.incident) = (None, None);
        scenario.reflections.clear();
        let mut run = Run::start(scenario, 7, Notes::default());
        while !run.finished() {
            run.apply(Command::EndDay).expect("a day can always end");
        }
        let debrief = Debrief::of(run.setup(), run.seed(), run.commands()).expect("the run has just been played");
        let answers = Answers::of(&run, &debrief);
        assert!(answers.expectation.is_none() && answers.calibration.is_none());
        assert!(answers.weeks.is_empty() && answers.incident.is_none());
        assert!(!answers.people.known.is_empty());
    }
}
