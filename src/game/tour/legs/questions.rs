//! What the game asks along the way, and what has gone wrong.

use super::{Leg, Progress, morning, past, seen};
use crate::{
    analysis::BotName,
    game::{
        screens::{Go, Menu, Screen},
        session::Answer,
        tour::{errands::write, past::Until},
    },
    sim::{Day, Event},
};

/// The page of a scenario's incident.
fn incident(scenario: &'static str, stop: &'static str) -> Leg {
    let happened = seen(|view| view.incident().is_some());
    Leg::taking_up(past(scenario, BotName::Balanced, happened)).answered_until(Menu::Incident).stop(stop)
}

pub fn legs() -> Vec<Leg> {
    let asked = Until::Verge(|event| match event {
        Event::Sold { route, .. } => route.is_asked(),
        event => matches!(event, Event::Declined { .. }),
    });
    let first_friday = || Until::Verge(|event| *event == Event::DayEnded { day: Day(5) });
    vec![
        Leg::after(past("isogaba", BotName::Nurture, asked)).next().answered_until(Menu::Sure).stop("question-sure"),
        Leg::after(past("isogaba", BotName::Balanced, first_friday()))
            .next()
            .at(Screen::Territory, Menu::Week)
            .stop("question-week")
            .send(Answer::Reflect(0))
            .at(Screen::Territory, Menu::Plan)
            .stop("question-plan-again"),
        Leg::after(past("quarter", BotName::Balanced, first_friday()))
            .next()
            .answered_until(Menu::Rest)
            .stop("question-rest"),
        Leg::taking_up(past("quarter", BotName::Balanced, morning(24)))
            .answered_until(Menu::Reminder)
            .stop("question-reminder"),
        incident("isogaba", "incident-isogaba").press("choice-1").answered().stop("incident-answered"),
        incident("isogaba", "incident-put-off").press("later").answered().stop("incident-waits"),
        incident("burnt", "incident-burnt"),
        incident("four-roles", "incident-four-roles"),
        incident("dry-well", "incident-dry-well"),
        incident("after-sale", "incident-after-sale"),
        incident("gifted", "incident-gifted"),
        incident("online", "incident-online"),
        incident("division", "incident-division"),
        incident("quarter", "incident-quarter"),
        Leg::before_the_title()
            .then(|world| write(world, "isogaba-7-broken.run.json", "{}"))
            .send(Go::To(Screen::Title))
            .at(Screen::Title, Menu::Trouble)
            .stop("trouble")
            .send(Go::Close)
            .then(|world| {
                let told = crate::game::tour::deed::place(world).1 == Menu::None;
                if told { Progress::Done } else { Progress::Waiting }
            }),
    ]
}
