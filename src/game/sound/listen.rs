//! From what happens to what is heard of it.

use super::Volumes;
use crate::{
    game::{
        AppSystems,
        screens::{Desk, Menu, Screen, Shown, speaks_first},
        session::{CardTable, Happened, Questions, Session, SortingStage, TurnedDown},
        widgets::button::Pushed,
    },
    sim::{Day, Event, Grade, Hours, ProspectId},
    sound::{Cue, cue_of},
};
use bevy::{ecs::system::SystemParam, prelude::*};

/// This is to be heard now.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hear(pub Cue);

/// Asks for what is to be heard; where nothing is to be heard, for nothing.
#[derive(SystemParam)]
struct Ask<'w> {
    volumes: Volumes<'w>,
    asked: MessageWriter<'w, Hear>,
}

impl Ask<'_> {
    fn hear(&mut self, cue: Cue) {
        if self.volumes.now()[1] > 0.0 {
            self.asked.write(Hear(cue));
        }
    }
}

/// So much of a night's news is heard; the rest is read.
const NEWS: usize = 2;

/// What came of a command, in order. Of a night first that the day is over, then the weightiest news.
fn outcomes(mut happened: MessageReader<Happened>, session: Option<Res<Session>>, mut ask: Ask) {
    let events: Vec<&Event> = happened.read().map(|Happened(event)| event).collect();
    if events.iter().any(|event| matches!(event, Event::DayEnded { .. })) {
        ask.hear(Cue::DayEnds);
        let news = session.iter().flat_map(|session| session.night()).filter_map(cue_of);
        news.take(NEWS).for_each(|cue| ask.hear(cue));
    } else {
        events.into_iter().filter_map(cue_of).for_each(|cue| ask.hear(cue));
    }
}

/// Hours that were spent on the same day.
fn hours(session: Res<Session>, mut before: Local<Option<(Day, Hours)>>, mut ask: Ask) {
    let now = (session.view().day(), session.view().hours_left());
    if before.is_some_and(|(day, hours)| day == now.0 && hours > now.1) {
        ask.hear(Cue::HoursSpent);
    }
    *before = Some(now);
}

fn refusals(mut turned_down: MessageReader<TurnedDown>, mut ask: Ask) {
    turned_down.read().for_each(|_| ask.hear(Cue::Refused));
}

/// Buttons, and houses that are chosen.
fn touches(
    mut pressed: MessageReader<Pushed>,
    desk: Option<Res<Desk>>,
    mut before: Local<Option<ProspectId>>,
    mut ask: Ask,
) {
    let selected = desk.and_then(|desk| desk.selected);
    let chosen = selected.is_some() && selected != *before;
    *before = selected;
    if chosen {
        pressed.clear();
        ask.hear(Cue::Selected);
    }
    pressed.read().for_each(|_| ask.hear(Cue::Press));
}

/// Pages that come and go, and what their coming means.
fn pages(
    mut changes: MessageReader<StateTransitionEvent<Menu>>,
    screen: Res<State<Screen>>,
    shown: Option<Res<Shown>>,
    mut ask: Ask,
) {
    for change in changes.read() {
        let (before, after) = (change.exited.unwrap_or_default(), change.entered.unwrap_or_default());
        let morning = matches!(before, Menu::Plan | Menu::Rest | Menu::Week | Menu::Reminder | Menu::Incident);
        match (before, after) {
            _ if before == after => {}
            (_, Menu::Week) => ask.hear(Cue::WeekEnds),
            (_, Menu::Incident) => ask.hear(Cue::Incident),
            // The last page of a morning leads into the day.
            (_, Menu::None) if morning && *screen.get() == Screen::Territory => ask.hear(Cue::DayBegins),
            (Menu::Speak, Menu::None) => seal(shown.as_deref().map(Shown::grade), &mut ask),
            (_, Menu::None) => ask.hear(Cue::ClosePage),
            _ => ask.hear(Cue::OpenPage),
        }
    }
}

fn screens(
    mut changes: MessageReader<StateTransitionEvent<Screen>>,
    questions: Res<Questions>,
    shown: Option<Res<Shown>>,
    session: Option<Res<Session>>,
    mut ask: Ask,
) {
    for change in changes.read() {
        match (change.exited, change.entered) {
            // The title is there from the beginning.
            (None, _) | (_, None) => {}
            (Some(before), Some(after)) if before == after => {}
            // Pages that wait there come before the day.
            (_, Some(Screen::Territory)) if questions.is_empty() => ask.hear(Cue::DayBegins),
            (_, Some(Screen::Territory)) => {}
            // The seal is heard once it is seen: first the player speaks.
            (_, Some(Screen::Debrief)) if session.as_ref().is_some_and(|session| speaks_first(session)) => {
                ask.hear(Cue::OpenPage);
            }
            (_, Some(Screen::Debrief)) => seal(shown.as_deref().map(Shown::grade), &mut ask),
            _ => ask.hear(Cue::OpenPage),
        }
    }
}

/// The sorting exercise: right, wrong, and what it came to.
fn sorting(table: Res<CardTable>, mut before: Local<Option<SortingStage>>, mut ask: Ask) {
    let stage = table.stage();
    if *before == Some(stage) {
        return;
    }
    *before = Some(stage);
    match stage {
        SortingStage::Verdict(placed) if placed.is_right() => ask.hear(Cue::LandedWell),
        SortingStage::Verdict(_) => ask.hear(Cue::LandedFlat),
        SortingStage::Result => seal(Some(table.run().exercise().score().grade), &mut ask),
        SortingStage::Briefing | SortingStage::Company | SortingStage::Card(_) => {}
    }
}

/// The seal, and what it says.
fn seal(grade: Option<Grade>, ask: &mut Ask) {
    ask.hear(Cue::Stamp);
    match grade {
        Some(Grade::S | Grade::A | Grade::B) => ask.hear(Cue::FanfareGood),
        Some(Grade::C | Grade::D) => ask.hear(Cue::FanfareModest),
        None => {}
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Hear>().add_systems(
        Update,
        (
            touches,
            refusals,
            hours.run_if(resource_exists_and_changed::<Session>),
            outcomes,
            pages,
            screens,
            sorting.run_if(resource_exists_and_changed::<CardTable>),
        )
            .chain()
            .in_set(AppSystems::Present),
    );
}
