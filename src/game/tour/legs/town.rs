//! The town: the first morning, news, evening, seasons, weather, moments.

use super::{Leg, Until, morning, past, seen, shipped};
use crate::{
    analysis::BotName,
    game::{
        screens::{Menu, Screen, Turn},
        session::Answer,
    },
    scenario::{Scenario, Scenery, Season, Sky, Weather},
    sim::{Command, Event, View},
};

pub fn legs() -> Vec<Leg> {
    let weather = |season, sky, stop| Leg::first_morning(move || under(season, sky)).stop(stop);
    vec![
        Leg::morning_of("isogaba")
            .stop("territory-first-morning")
            .send(Turn::CloseDrawer)
            .stop("territory-map")
            .take(|_, prospect| prospect.contacts == 0)
            .stop("territory-first-in-hand"),
        Leg::after(past("isogaba", BotName::Balanced, morning(8))).stop("territory-news"),
        Leg::after(past(
            "isogaba",
            BotName::Balanced,
            seen(|view| view.day().0 >= 3 && last_of_the_day(view).is_some()),
        ))
        .command(last_of_the_day)
        .answered()
        .stop("territory-evening"),
        Leg::after(past("isogaba", BotName::Balanced, morning(15))).stop("territory-last-day"),
        Leg::after(past("isogaba", BotName::Rush, morning(13))).stop("territory-after-haste"),
        Leg::after(past("quarter", BotName::Balanced, morning(34))).stop("territory-quarter"),
        Leg::morning_of("gifted").stop("territory-gifted"),
        Leg::morning_of("division").stop("territory-division"),
        weather(Season::Spring, Sky::Wind, "season-spring-wind"),
        weather(Season::Spring, Sky::Rain, "season-spring-rain"),
        weather(Season::Summer, Sky::Clear, "season-summer"),
        weather(Season::Summer, Sky::Haze, "season-summer-haze"),
        weather(Season::Autumn, Sky::Clear, "season-autumn"),
        weather(Season::Autumn, Sky::Wind, "season-autumn-wind"),
        weather(Season::Winter, Sky::Cloud, "season-winter-cloud"),
        weather(Season::Winter, Sky::Snow, "season-winter-snow"),
        // Things happen, and are seen before they are over.
        Leg::after(past(
            "isogaba",
            BotName::Balanced,
            verge(|event| matches!(event, Event::Sold { route, .. } if route.is_asked())),
        ))
        .next()
        .send(Answer::Sure(Some(4)))
        .glimpse("moment-sale", 2)
        .stop("moment-sale-told"),
        Leg::after(past("isogaba", BotName::Rush, verge(|event| matches!(event, Event::Declined { .. }))))
            .next()
            .send(Answer::Sure(Some(2)))
            .glimpse("moment-no", 0)
            .stop("moment-no-told"),
        Leg::after(past("after-sale", BotName::Balanced, verge(|event| matches!(event, Event::Referred { .. }))))
            .next()
            .glimpse("moment-referral", 2)
            .stop("moment-referral-told"),
        Leg::after(past("isogaba", BotName::Rush, verge(|event| matches!(event, Event::DoorClosed { .. }))))
            .next()
            .send(Answer::Sure(Some(2)))
            .stop("moment-door-closed"),
        Leg::after(past("isogaba", BotName::Balanced, verge(|event| *event == Event::DayEnded { day: day(3) })))
            .next()
            .glimpse("moment-nightfall", 0),
        Leg::morning_of("isogaba")
            .command(|_| Some(Command::EndDay))
            .at(Screen::Territory, Menu::None)
            .stop("territory-idle-night"),
    ]
}

/// Something to do that takes all that is left of a day.
fn last_of_the_day(view: &View) -> Option<Command> {
    let left = view.hours_left();
    let uses_it_up = |command: &Command| view.check(*command).is_ok_and(|price| price.hours == left);
    view.legal_commands().into_iter().find(|command| *command != Command::EndDay && uses_it_up(command))
}

fn day(number: u16) -> crate::sim::Day {
    crate::sim::Day(number)
}

fn verge(brings: fn(&Event) -> bool) -> Until {
    Until::Verge(brings)
}

/// The first scenario in another season and under another sky.
fn under(season: Season, sky: Sky) -> Option<Scenario> {
    let mut town = shipped("isogaba")?;
    let weather = vec![Weather { day: 1, until: Some(town.calendar.days), sky }];
    town.scenery = Scenery { season: Some(season), weather };
    Some(town)
}
