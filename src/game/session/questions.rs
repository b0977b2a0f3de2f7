//! What the game asks of the player along the way: how sure before an ask, plans for the week, a look back at its end.
//! Questions wait in a line; one menu after the other shows them.

use super::{Session, Submit};
use crate::{
    coach::{Week, has_sittings, weeks},
    game::{
        AppSystems,
        screens::{Menu, Screen},
    },
    record::{Plan, Predicted, Reflected, Sure},
    sim::{Command, Day, Hours},
};
use bevy::prelude::*;
use std::collections::VecDeque;

/// An answer of the player.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Before the first day: which way will earn more, and why.
    Predict(Predicted),
    /// How sure one is of the order that is about to be asked for, 1 to 5; `None`: no answer, just ask.
    Sure(Option<u8>),
    /// One would rather not ask now.
    NotNow,
    /// The hours intended for the week.
    Plan([Hours; 4]),
    /// The answer to the question at the week's end.
    Reflect(u8),
    /// On with it, from a page that only tells.
    GoOn,
    /// That was a sitting: the run is kept, and one is at the title.
    Leave,
}

/// What waits to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Reminder,
    Plan,
    Week(Week),
    Rest(Week),
    Incident,
}

/// The questions that wait, and the ask that is held back for one.
#[derive(Resource, Default)]
pub struct Questions {
    line: VecDeque<Question>,
    asking: Option<Command>,
    /// The answer has been given: the ask may go.
    sure: bool,
    /// The day on which one was last asked how sure one is.
    asked_on: Option<Day>,
}

/// At most so many times a run.
const SURE_TIMES: usize = 6;

impl Questions {
    /// Is nothing waiting?
    pub fn is_empty(&self) -> bool {
        self.line.is_empty()
    }

    /// The ask that is held back.
    pub fn asking(&self) -> Option<Command> {
        self.asking
    }

    /// The week that is looked back on, or that has just ended.
    pub fn week(&self) -> Option<Week> {
        match self.line.front() {
            Some(&(Question::Week(week) | Question::Rest(week))) => Some(week),
            _ => None,
        }
    }

    /// Is this an ask before which the player is asked how sure they are? Once a day at most, a few times a run.
    pub(super) fn holds_back(&mut self, session: &Session, command: Command) -> bool {
        let view = session.view();
        let is_ask = matches!(command, Command::Touch { activity, .. } if activity.asks());
        if !is_ask || std::mem::take(&mut self.sure) || view.check(command).is_err() {
            return false;
        }
        let wanted = session.scenario().prediction.is_some()
            && session.run().notes().sure.len() < SURE_TIMES
            && self.asked_on != Some(view.day());
        if wanted {
            self.asking = Some(command);
            self.asked_on = Some(view.day());
        }
        wanted
    }

    /// What the end of a day in this week brings.
    pub(super) fn evening(&mut self, session: &Session, week: Option<Week>) {
        let view = session.view();
        let asks = !session.scenario().reflections.is_empty();
        let next = session.week();
        if let Some(week) = week.filter(|&week| view.finished() || Some(week) != next) {
            if asks {
                self.line.push_back(Question::Week(week));
            }
            if !view.finished() && has_sittings(&session.scenario().calendar) {
                self.line.push_back(Question::Rest(week));
            }
            if !view.finished() && plans(session) {
                self.line.push_back(Question::Plan);
            }
        }
        if view.incident().is_some() {
            self.line.push_back(Question::Incident);
        }
    }
}

/// Are weeks planned? Not where there is only one: a tutorial has enough to learn.
fn plans(session: &Session) -> bool {
    !session.scenario().reflections.is_empty() && weeks(&session.scenario().calendar).len() > 1
}

/// The first morning: a run that was left there is asked again.
fn first_morning(mut session: ResMut<Session>, mut questions: ResMut<Questions>) {
    *questions = Questions::default();
    let view = session.view();
    if view.finished() {
        return;
    }
    if session.taken_up && has_sittings(&session.scenario().calendar) {
        questions.line.push_back(Question::Reminder);
    }
    let planned =
        session.week().is_none_or(|week| session.run().notes().plans.iter().any(|plan| plan.week == week.number));
    if plans(&session) && !planned {
        questions.line.push_back(Question::Plan);
    }
    if view.incident().is_some() {
        questions.line.push_back(Question::Incident);
    }
    session.bypass_change_detection().taken_up = false;
}

/// Shows the next question as soon as nothing else lies over the territory.
fn ask_next(
    questions: Res<Questions>,
    session: Option<Res<Session>>,
    menu: Res<State<Menu>>,
    mut next: ResMut<NextState<Menu>>,
    mut screen: ResMut<NextState<Screen>>,
) {
    let Some(session) = session else { return };
    if *menu.get() != Menu::None || matches!(*next, NextState::Pending(_) | NextState::PendingIfNeq(_)) {
        return;
    }
    match questions.line.front() {
        Some(Question::Reminder) => next.set(Menu::Reminder),
        Some(Question::Rest(_)) => next.set(Menu::Rest),
        Some(Question::Plan) => next.set(Menu::Plan),
        Some(Question::Week(_)) => next.set(Menu::Week),
        Some(Question::Incident) => next.set(Menu::Incident),
        None if session.view().finished() => (*screen).set_if_neq(Screen::Debrief),
        None => {}
    }
}

fn take_answers(
    mut answers: MessageReader<Answer>,
    session: Option<ResMut<Session>>,
    mut questions: ResMut<Questions>,
    mut submits: MessageWriter<Submit>,
    (mut menu, mut screen): (ResMut<NextState<Menu>>, ResMut<NextState<Screen>>),
) {
    let Some(mut session) = session else { return };
    for &answer in answers.read() {
        match answer {
            Answer::Predict(prediction) => {
                session.run.notes_mut().prediction = Some(prediction);
                continue;
            }
            Answer::NotNow => questions.asking = None,
            Answer::Sure(step) => {
                let Some(command) = questions.asking.take() else { continue };
                if let Some(step) = step.filter(|step| Sure::STEPS.contains(step)) {
                    let ask = session.view().totals().asks + 1;
                    // A visit may have ended before the ask that it was for: the next one has the same number.
                    let sure = &mut session.run.notes_mut().sure;
                    sure.retain(|before| before.ask != ask);
                    sure.push(Sure { ask, step });
                }
                questions.sure = true;
                submits.write(Submit(command));
            }
            Answer::Plan(hours) => {
                if let Some(week) = session.week().map(|week| week.number) {
                    let plans = &mut session.run.notes_mut().plans;
                    plans.retain(|plan| plan.week != week);
                    plans.push(Plan { week, hours });
                }
                questions.line.retain(|question| *question != Question::Plan);
            }
            Answer::Reflect(answer) => {
                if let Some(week) = questions.week() {
                    questions.line.pop_front();
                    session.run.notes_mut().reflections.push(Reflected { week: week.number, answer });
                }
            }
            Answer::GoOn | Answer::Leave => {
                if matches!(questions.line.front(), Some(Question::Reminder | Question::Rest(_))) {
                    questions.line.pop_front();
                }
                if answer == Answer::Leave {
                    (*screen).set_if_neq(Screen::Title);
                }
            }
        }
        menu.set(Menu::None);
    }
}

/// The incident's page was closed: with a choice, or to think about it.
fn leave_incident(mut questions: ResMut<Questions>) {
    questions.line.retain(|question| *question != Question::Incident);
}

pub(super) fn plugin(app: &mut App) {
    crate::game::widgets::button::emit::<Answer>(app);
    app.init_resource::<Questions>()
        .add_systems(OnEnter(Screen::Territory), first_morning)
        .add_systems(OnExit(Menu::Incident), leave_incident)
        .add_systems(
            Update,
            (
                take_answers.before(super::carry_out),
                ask_next.after(super::carry_out).run_if(in_state(Screen::Territory)),
            )
                .in_set(AppSystems::Simulate),
        );
}
