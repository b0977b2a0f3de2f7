//! A scenario's file with a mistake, and a file that is edited while it is played.

use super::{
    Leg, Progress,
    front::{broken, own_folder},
};
use crate::{
    game::{
        editing::{Edit, Editing},
        screens::{Go, Menu, Screen},
        tour::errands::{beside, write},
    },
    scenario::TEMPLATE,
};
use std::fs;

pub fn legs() -> Vec<Leg> {
    vec![
        own_folder()
            .press("broken-broken")
            .at(Screen::Choose, Menu::Problems)
            .stop("problems")
            .scroll(1.0)
            .stop("problems-end")
            .then(|world| write(world, "towns/broken.ron", TEMPLATE))
            .press("read-again")
            .stop("problems-put-right")
            .send(Go::Close),
        own_folder()
            .choose("scenario-town")
            .press("play")
            .at(Screen::Briefing, Menu::None)
            .press("begin")
            .skipped()
            .answered()
            .then(|world| write(world, "towns/town.ron", &broken()))
            .told("broken")
            .stop("editing-broken")
            .send(Edit::Fold)
            .told("folded")
            .stop("editing-folded")
            .send(Edit::Fold)
            .then(|world| write(world, "towns/town.ron", TEMPLATE))
            .told("mended")
            .stop("editing-mended")
            .then(|world| write(world, "towns/town.ron", &TEMPLATE.replacen("A first town", "Another town", 1)))
            .told("newer")
            .stop("editing-newer")
            .then(|world| {
                let gone = fs::remove_file(beside(world, "towns/town.ron"));
                gone.map_or_else(|error| Progress::Impossible(error.to_string()), |()| Progress::Done)
            })
            .told("unreadable")
            .stop("editing-unreadable"),
    ]
}

impl Leg {
    /// Waits until this is told about the file.
    fn told(self, scene: &'static str) -> Self {
        self.then(
            move |world| {
                if world.resource::<Editing>().scene() == Some(scene) { Progress::Done } else { Progress::Waiting }
            },
        )
    }
}
