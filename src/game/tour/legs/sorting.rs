//! The sorting exercise: its pages, a card, right, wrong, the result.

use super::{Leg, Progress};
use crate::{
    game::{
        screens::{Menu, Screen},
        session::{CardTable, Sort, SortingStage},
    },
    sim::Purpose,
};
use bevy::prelude::World;

/// Puts the card in hand where it belongs, or where it doesn't.
fn place(world: &mut World, rightly: bool) -> Progress {
    let Some(table) = world.get_resource::<CardTable>() else { return Progress::Waiting };
    let SortingStage::Card(card) = table.stage() else { return Progress::Impossible("no card lies there".to_owned()) };
    let accepts = table.run().card(card).accepts;
    let purpose = Purpose::ALL.into_iter().find(|&purpose| accepts.contains(purpose) == rightly);
    match purpose {
        Some(purpose) => {
            world.write_message(Sort::Place(purpose));
            Progress::Done
        }
        None => Progress::Impossible("every purpose is the same here".to_owned()),
    }
}

/// Sorts every card that is left: right, but for every `wrong`-th.
fn to_the_end(world: &mut World, nth: &mut usize, wrong: usize) -> Progress {
    let Some(table) = world.get_resource::<CardTable>() else { return Progress::Waiting };
    match table.stage() {
        SortingStage::Result => Progress::Done,
        SortingStage::Card(_) => {
            *nth += 1;
            match place(world, !nth.is_multiple_of(wrong)) {
                Progress::Done => Progress::Waiting,
                other => other,
            }
        }
        _ => {
            world.write_message(Sort::GoOn);
            Progress::Waiting
        }
    }
}

/// Sorts until the next company comes.
fn to_the_next_company(world: &mut World, begun: &mut bool) -> Progress {
    let Some(table) = world.get_resource::<CardTable>() else { return Progress::Waiting };
    match table.stage() {
        SortingStage::Company if *begun => Progress::Done,
        SortingStage::Card(_) => {
            *begun = true;
            match place(world, true) {
                Progress::Done => Progress::Waiting,
                other => other,
            }
        }
        _ => {
            world.write_message(Sort::GoOn);
            Progress::Waiting
        }
    }
}

pub fn legs() -> Vec<Leg> {
    let begun = || Leg::new().begin("sorting").at(Screen::Sorting, Menu::None);
    let (mut few, mut many, mut second) = (0, 0, false);
    vec![
        begun()
            .stop("sorting-briefing")
            .send(Sort::GoOn)
            .stop("sorting-company")
            .send(Sort::GoOn)
            .stop("sorting-card")
            .then(|world| place(world, false))
            .stop("sorting-wrong")
            .send(Sort::GoOn)
            .then(|world| place(world, true))
            .stop("sorting-right")
            .send(Sort::GoOn)
            .then(move |world| to_the_next_company(world, &mut second))
            .stop("sorting-second-company")
            .send(Sort::GoOn)
            .stop("sorting-second-card")
            .then(move |world| to_the_end(world, &mut few, 9))
            .stop("sorting-result-good"),
        begun().then(move |world| to_the_end(world, &mut many, 2)).stop("sorting-result-bad"),
    ]
}
