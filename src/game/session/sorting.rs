//! The sorting exercise under way: which card lies on the table, and whether it was just turned.

use super::{
    Saved, Trouble,
    begin::{clock_seed, notes},
};
use crate::{
    game::{AppSystems, language::Speech, settings::Settings},
    record::SortingRun,
    sim::{CardId, Placement, Purpose},
    texts::record_error,
};
use bevy::prelude::*;

/// The exercise, and where in it the player is.
#[derive(Resource, Clone)]
pub struct CardTable {
    run: SortingRun,
    stage: SortingStage,
    /// It can't be kept, and the player knows.
    unkept: bool,
}

/// Where in the exercise the player is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortingStage {
    /// What it is about.
    Briefing,
    /// What the company does whose cards come next.
    Company,
    /// A card to sort.
    Card(CardId),
    /// The card just sorted, and what is right.
    Verdict(Placement),
    /// What it came to.
    Result,
}

/// What the player does.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Puts the card to a purpose.
    Place(Purpose),
    /// Has read what is there.
    GoOn,
    /// Begins again, with the cards in the same order.
    SameOrder,
    /// Begins again, with the cards in another order.
    OtherOrder,
}

impl CardTable {
    pub(super) fn new(run: SortingRun) -> Self {
        Self { run, stage: SortingStage::Briefing, unkept: false }
    }

    /// The exercise.
    pub fn run(&self) -> &SortingRun {
        &self.run
    }

    /// Where the player is.
    pub fn stage(&self) -> SortingStage {
        self.stage
    }

    /// The company that it is about now, from 0.
    pub fn company(&self) -> u8 {
        match self.stage {
            SortingStage::Card(card) | SortingStage::Verdict(Placement { card, .. }) => card.company,
            _ => self.run.exercise().card_in_hand().map_or(0, |card| card.company),
        }
    }

    /// A name for what is on the table, for pictures of it.
    pub fn scene(&self) -> String {
        let company = self.company() + 1;
        match self.stage {
            SortingStage::Briefing => "briefing".to_owned(),
            SortingStage::Company => format!("company-{company}"),
            SortingStage::Card(_) => format!("card-{company}"),
            SortingStage::Verdict(placed) if placed.is_right() => format!("right-{company}"),
            SortingStage::Verdict(_) => format!("wrong-{company}"),
            SortingStage::Result => "result".to_owned(),
        }
    }

    /// What comes after what is there now.
    fn after(&self) -> SortingStage {
        let next = self.run.exercise().card_in_hand();
        match (self.stage, next) {
            (SortingStage::Briefing, _) => SortingStage::Company,
            // A card waits for a purpose, not for being read.
            (SortingStage::Card(card), _) => SortingStage::Card(card),
            (SortingStage::Result, _) | (_, None) => SortingStage::Result,
            (SortingStage::Verdict(placed), Some(card)) if card.company != placed.card.company => SortingStage::Company,
            (SortingStage::Company | SortingStage::Verdict(_), Some(card)) => SortingStage::Card(card),
        }
    }

    /// From the first company on.
    fn again(&mut self, seed: u64, settings: &Settings) {
        if let Some(run) = SortingRun::start(self.run.scenario().clone(), seed, notes(settings)) {
            *self = Self { stage: SortingStage::Company, ..Self::new(run) };
        }
    }
}

fn sort(
    mut wishes: MessageReader<Sort>,
    table: Option<ResMut<CardTable>>,
    settings: Res<Settings>,
    saved: Res<Saved>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
) {
    let Some(mut table) = table else { return };
    for &wish in wishes.read() {
        match wish {
            Sort::Place(purpose) => {
                if let SortingStage::Card(_) = table.stage
                    && let Ok(placed) = table.run.place(purpose)
                {
                    table.stage = SortingStage::Verdict(placed);
                    keep(&mut table, &saved, &mut trouble, &speech);
                }
            }
            Sort::GoOn => table.stage = table.after(),
            Sort::SameOrder => {
                let seed = table.run.exercise().seed();
                table.again(seed, &settings);
            }
            Sort::OtherOrder => table.again(clock_seed(), &settings),
        }
    }
}

/// Keeps the exercise; if that fails, the player is told once.
fn keep(table: &mut CardTable, saved: &Saved, trouble: &mut Trouble, speech: &Speech) {
    let Some(folder) = saved.folder() else { return };
    if let Err(error) = folder.save_sorting(&table.run)
        && !std::mem::replace(&mut table.unkept, true)
    {
        trouble.report(record_error(speech, &error));
    }
}

pub(super) fn plugin(app: &mut App) {
    crate::game::widgets::button::emit::<Sort>(app);
    app.add_systems(Update, sort.in_set(AppSystems::Simulate));
}
