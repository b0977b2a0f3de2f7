//! What lies over a screen: settings, pause, the page about the model, the glossary.

use super::{Leg, morning, past};
use crate::{
    analysis::BotName,
    game::{
        screens::{Go, Menu, Screen},
        session::Sort,
        widgets::LookUp,
    },
    texts::glossary::TERMS,
};

pub fn legs() -> Vec<Leg> {
    vec![
        Leg::new().open(Menu::Settings).stop("settings"),
        Leg::new().open(Menu::History).stop("history"),
        Leg::after(past("isogaba", BotName::Balanced, morning(4)))
            .open(Menu::Pause)
            .stop("pause")
            .open(Menu::Settings)
            .stop("pause-settings"),
        Leg::new()
            .begin("sorting")
            .at(Screen::Sorting, Menu::None)
            .send(Sort::GoOn)
            .open(Menu::Pause)
            .stop("pause-sorting"),
        Leg::new()
            .open(Menu::About)
            .stop("about-top")
            .scroll(0.5)
            .stop("about-middle")
            .scroll(1.0)
            .stop("about-sources"),
        Leg::new()
            .send(LookUp(TERMS[0]))
            .stop("glossary-first")
            .send(LookUp("trust"))
            .stop("glossary-trust")
            .send(LookUp("after-follow"))
            .stop("glossary-after-follow")
            .send(LookUp(TERMS[TERMS.len() - 1]))
            .stop("glossary-last")
            .send(Go::Close),
    ]
}
