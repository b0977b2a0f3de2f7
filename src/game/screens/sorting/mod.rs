//! The sorting exercise: what it is about, a company, its cards one by one with the reason, the result.

mod card;
mod field;
mod opening;
mod result;

use super::{Screen, root, stale};
use crate::game::{
    AppSystems,
    art::Art,
    display::Display,
    language::Speech,
    session::{CardTable, SortingStage},
    theme::{self, Fonts},
    widgets::Brush,
};
use crate::scenario::Company;
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

/// Margins of the pages.
const MARGIN: Vec2 = Vec2::new(28.0, 16.0);

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    display: Res<Display>,
    table: Option<Res<CardTable>>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(table) = table else { return };
    commands.spawn((root("Sorting", Screen::Sorting), Root)).insert(BackgroundColor(theme::BEHIND)).with_children(
        |screen| match table.stage() {
            SortingStage::Briefing => opening::briefing(screen, &mut brush, &fonts, &speech, &table, &display),
            SortingStage::Company => opening::company(screen, &mut brush, &fonts, &speech, &table, &display),
            SortingStage::Card(card) => {
                card::build(screen, &mut brush, &fonts, &speech, &table, &display, (card, None));
            }
            SortingStage::Verdict(placed) => {
                card::build(screen, &mut brush, &fonts, &speech, &table, &display, (placed.card, Some(placed)));
            }
            SortingStage::Result => result::build(screen, &mut brush, &fonts, &speech, &table, &display),
        },
    );
}

/// The drawing that stands for a company.
fn house(company: &Company) -> String {
    Art::known(format!("house/{}", company.kind), "house/office")
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Sorting), build).add_systems(
        Update,
        build
            .run_if(in_state(Screen::Sorting).and_then(resource_exists_and_changed::<CardTable>.or_else(stale)))
            .in_set(AppSystems::Present),
    );
}
