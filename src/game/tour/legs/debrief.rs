//! The debrief of good runs and bad ones, page by page.

use super::{Leg, past};
use crate::{
    analysis::BotName,
    game::{
        screens::{Menu, Page, Screen},
        session::Begin,
        tour::past::{Past, Until, shipped},
    },
    scenario::{Scenario, Setting},
    sim::Event,
};

/// The debrief of a run that a bot has played.
fn of(past: Past) -> Leg {
    Leg::after(past).next().answered_until_debrief()
}

fn whole(scenario: &'static str, bot: BotName) -> Leg {
    of(past(scenario, bot, Until::Verge(|event| matches!(event, Event::Finished))))
}

pub fn legs() -> Vec<Leg> {
    let made = || -> Option<Scenario> {
        let sandbox = shipped("sandbox")?;
        Some(crate::analysis::make(&sandbox, &Setting::usual(&sandbox, 7)))
    };
    let in_sandbox = Past {
        town: Box::new(made),
        bot: BotName::Nurture,
        until: Until::Verge(|event| matches!(event, Event::Finished)),
    };
    vec![
        whole("isogaba", BotName::Reader)
            .stop("debrief-good-result")
            .press("curve-trust")
            .stop("debrief-good-trust")
            .send(Page::WhatIf)
            .stop("debrief-good-what-if")
            .send(Page::Asks)
            .stop("debrief-good-asks")
            .send(Page::Pattern)
            .stop("debrief-good-pattern")
            .send(Page::People)
            .stop("debrief-good-people")
            .scroll(1.0)
            .stop("debrief-good-people-end")
            .send(Page::Expectation)
            .stop("debrief-good-expectation")
            .send(Page::Talk)
            .stop("debrief-good-talk"),
        whole("isogaba", BotName::Rush)
            .stop("debrief-bad-result")
            .press("curve-trust")
            .stop("debrief-bad-trust")
            .press("what-if-0")
            .stop("debrief-bad-what-if")
            .send(Page::Asks)
            .stop("debrief-bad-asks")
            .send(Page::Pattern)
            .stop("debrief-bad-pattern")
            .send(Page::People)
            .stop("debrief-bad-people")
            .send(Page::Expectation)
            .stop("debrief-bad-expectation")
            .send(Page::Talk)
            .stop("debrief-bad-talk"),
        Leg::after(past("isogaba", BotName::Balanced, Until::Verge(|event| matches!(event, Event::Finished))))
            .next()
            .answered_until(Menu::Speak)
            .stop("debrief-speak")
            .press("well-2")
            .press("change-1")
            .stop("debrief-speak-said")
            .press("speak-done")
            .at(Screen::Debrief, Menu::None)
            .send(Page::Expectation)
            .stop("debrief-said")
            .home()
            .open(Menu::History)
            .stop("history-one-run"),
        whole("isogaba", BotName::Rush).press("practice").at(Screen::Briefing, Menu::None).stop("debrief-practice"),
        whole("isogaba", BotName::Never).stop("debrief-never-result").send(Page::Pattern).stop("debrief-never-pattern"),
        whole("first-days", BotName::Nurture).stop("debrief-first-days"),
        whole("gifted", BotName::Rush).stop("debrief-gifted").send(Page::Pattern).stop("debrief-gifted-pattern"),
        whole("division", BotName::Team).send(Page::Pattern).stop("debrief-division-pattern"),
        whole("quarter", BotName::Balanced)
            .stop("debrief-quarter-result")
            .send(Page::People)
            .stop("debrief-quarter-people")
            .send(Page::Expectation)
            .stop("debrief-quarter-expectation"),
        // Through the dials, so that one can go back to them.
        Leg::before_the_title()
            .begin("sandbox")
            .at(Screen::Dials, Menu::None)
            .with_run(in_sandbox)
            .home()
            .send(Begin::Continue)
            .answered_in_territory()
            .next()
            .answered_until_debrief()
            .stop("debrief-sandbox"),
    ]
}

impl Leg {
    fn answered_until_debrief(self) -> Self {
        self.answered().at(Screen::Debrief, Menu::None)
    }

    fn answered_in_territory(self) -> Self {
        self.then(|world| {
            use crate::game::tour::deed::{Progress, place};
            if place(world).0 == Screen::Territory { Progress::Done } else { Progress::Waiting }
        })
        .answered()
    }
}
