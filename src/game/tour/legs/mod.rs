//! The legs of the tour, in the order in which a player would come by their stops.

mod begin;
mod books;
mod debrief;
mod files;
mod front;
mod lessons;
mod people;
mod questions;
mod routine;
mod sorting;
mod town;
mod work;

use super::{
    deed::Progress,
    leg::Leg,
    past::{Past, Until, shipped},
};
use crate::{
    game::{
        screens::{Menu, Screen},
        session::Begin,
    },
    scenario::Scenario,
    sim::View,
};

/// Every leg.
pub fn all() -> Vec<Leg> {
    [
        front::legs(),
        books::legs(),
        files::legs(),
        begin::legs(),
        lessons::legs(),
        town::legs(),
        work::legs(),
        people::legs(),
        questions::legs(),
        routine::legs(),
        debrief::legs(),
        sorting::legs(),
        front::by_keys(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Played until this is seen.
fn seen(sight: impl Fn(&View) -> bool + Send + Sync + 'static) -> Until {
    Until::Seen(Box::new(sight))
}

/// Played until the morning of a day.
fn morning(day: u16) -> Until {
    seen(move |view| view.day().0 == day && view.hours_left() == view.hours_per_day())
}

impl Leg {
    /// Begins a shipped scenario.
    fn begin(self, name: &'static str) -> Self {
        self.begin_in(move || shipped(name))
    }

    /// Begins a scenario.
    fn begin_in(self, town: impl Fn() -> Option<Scenario> + Send + Sync + 'static) -> Self {
        self.then(move |world| match town() {
            Some(scenario) => {
                world.write_message(Begin::New(Box::new(scenario)));
                Progress::Done
            }
            None => Progress::Impossible("the scenario can't be played".to_owned()),
        })
    }

    /// The first morning of a scenario, all questions answered.
    fn first_morning(town: impl Fn() -> Option<Scenario> + Send + Sync + 'static) -> Self {
        Self::new().begin_in(town).at(Screen::Briefing, Menu::None).press("begin").skipped().answered()
    }

    /// Goes past the prediction, where there is one.
    fn skipped(self) -> Self {
        self.then(|world| match super::deed::place(world).0 {
            Screen::Territory => Progress::Done,
            Screen::Predict => match super::deed::press(world, "skip") {
                Progress::Done => Progress::Waiting,
                other => other,
            },
            _ => Progress::Waiting,
        })
    }

    /// The first morning of a shipped scenario.
    fn morning_of(name: &'static str) -> Self {
        Self::first_morning(move || shipped(name))
    }
}

/// A past that shows something the player's eyes can find.
fn past(name: &'static str, bot: crate::analysis::BotName, until: Until) -> Past {
    Past::of(name, bot, until)
}
