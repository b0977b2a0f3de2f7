//! Before the first day: briefing, prediction, plan, dials.

use super::Leg;
use crate::game::{
    screens::{Menu, Screen},
    session::{DialTurn, Tray},
    tour::deed::Progress,
};

pub fn legs() -> Vec<Leg> {
    vec![
        Leg::new().begin("first-days").at(Screen::Briefing, Menu::None).stop("briefing-first-days"),
        Leg::new().begin("quarter").at(Screen::Briefing, Menu::None).stop("briefing-quarter"),
        Leg::new()
            .begin("isogaba")
            .at(Screen::Briefing, Menu::None)
            .stop("briefing")
            .press("begin")
            .at(Screen::Predict, Menu::None)
            .stop("predict")
            .press("choice-2")
            .stop("predict-why")
            .press("choice-1")
            .at(Screen::Territory, Menu::Plan)
            .stop("plan")
            .press("plan-2-less")
            .press("plan-1-more")
            .stop("plan-changed"),
        Leg::new()
            .begin("sandbox")
            .at(Screen::Dials, Menu::None)
            .stop("dials-first")
            .press("stop-1")
            .stop("dials-turned")
            .send(DialTurn::Page(6))
            .stop("dials-middle")
            .then(|world| {
                let Some(tray) = world.get_resource::<Tray>() else { return Progress::Waiting };
                let last = tray.scenario().dials.len();
                world.write_message(DialTurn::Page(last));
                Progress::Done
            })
            .stop("dials-sheet")
            .press("start-town")
            .at(Screen::Briefing, Menu::None)
            .stop("briefing-sandbox"),
    ]
}
