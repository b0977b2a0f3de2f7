//! The briefing: one short page before the first day.

use super::{Go, Screen, dialog::dialog, middle, root, stale};
use crate::{
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        session::{Session, Tray},
        theme::{Fonts, Type},
        widgets::{Brush, Kind, Words, button, column, gap, label, paragraph, row, title},
    },
    scenario::ProspectSpec,
    sim::ProspectId,
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    tray: Option<Res<Tray>>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let scenario = session.scenario();
    let next = if scenario.prediction.is_some() { Screen::Predict } else { Screen::Territory };
    commands.spawn((root("Briefing", Screen::Briefing), Root)).with_children(|screen| {
        screen.spawn(brush.backdrop("title"));
        screen.spawn(middle()).with_children(|middle| {
            dialog(
                middle,
                &display,
                (760.0, 34.0),
                |card| {
                    card.spawn(title(Words::new(&fonts, Type::Small).soft(), speech.of(&scenario.place)));
                    card.spawn(title(Words::new(&fonts, Type::Heading), speech.of(&scenario.title)));
                    card.spawn(paragraph(Words::new(&fonts, Type::Body), speech.of(&scenario.briefing)));
                    known_people(card, &mut brush, &fonts, &speech, &session, &display);
                },
                |foot| {
                    let back = speech.say("button-back");
                    // A town out of the tray can be made otherwise.
                    let to = if tray.is_some_and(|tray| tray.made(scenario)) { Screen::Dials } else { Screen::Choose };
                    foot.spawn(button(&fonts, Kind::Secondary, "back", back, Go::To(to)));
                    foot.spawn(gap());
                    foot.spawn(button(&fonts, Kind::Primary, "begin", speech.say("briefing-start"), Go::To(next)));
                },
            );
        });
    });
}

/// No more faces than this have room for their names.
const MOST_FACES: usize = 10;
/// Width of their row in interface units, and the gap between two.
const ROW: f32 = 690.0;
const GAP: f32 = 6.0;

/// The faces of those whom one knows from the first day.
fn known_people(
    card: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
) {
    let specs = session.scenario().territory.prospects.iter().enumerate();
    // The trainee's houses are no acquaintances of the player's.
    let trainees = session.scenario().trainee.as_ref().map_or(&[][..], |trainee| &trainee.prospects);
    let is_known = |spec: &ProspectSpec| (spec.known || spec.satisfaction.is_some()) && !trainees.contains(&spec.id);
    let known: Vec<_> = specs.filter(|(_, spec)| is_known(spec)).map(|(index, _)| ProspectId(index as u16)).collect();
    if known.is_empty() {
        return;
    }
    card.spawn(label(Words::new(fonts, Type::Strong), speech.say("briefing-known")));
    // Where one knows many, they stand closer together.
    let shown = known.len().min(MOST_FACES);
    let width = if display.narrow { 98.0 } else { (ROW / shown as f32 - GAP).min(98.0) };
    let faces = Node {
        align_items: AlignItems::FlexStart,
        flex_wrap: FlexWrap::Wrap,
        row_gap: px(GAP),
        flex_shrink: 0.0,
        ..row(GAP)
    };
    card.spawn(faces).with_children(|row| {
        for id in known.into_iter().take(shown) {
            row.spawn(Node { align_items: AlignItems::Center, width: px(width), ..column(2.0) }).with_children(|one| {
                let layers = super::territory::portrait(session, id, None);
                let layers: Vec<_> = layers.iter().map(String::as_str).collect();
                one.spawn(brush.layers(&layers, 58.0, 58.0));
                one.spawn(paragraph(Words::new(fonts, Type::Small).soft(), session.name(speech, id))).insert((
                    Node { width: percent(100), ..default() },
                    TextLayout { justify: Justify::Center, linebreak: LineBreak::WordBoundary },
                ));
            });
        }
    });
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Briefing), build)
        .add_systems(Update, build.run_if(in_state(Screen::Briefing).and_then(stale)).in_set(AppSystems::Present));
}
