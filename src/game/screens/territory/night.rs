//! The night between two days: only when something happened, three lines at most.

use crate::{
    game::{
        AppSystems,
        language::Speech,
        screens::{Go, Menu, Screen, stale, veil},
        session::Session,
        theme::{Fonts, Type},
        widgets::{Brush, Kind, Words, button, card, column, gap, label, paragraph, row},
    },
    sim::Event,
    texts::{date, tell},
};
use bevy::prelude::*;

/// More than this nobody reads at night.
const LINES: usize = 3;

#[derive(Component, Clone)]
struct Root;

/// How much an event matters to the player; the greatest is told first.
fn weight(event: &Event) -> u8 {
    match event {
        Event::Sold { .. } => 6,
        Event::CooledOff { .. } => 5,
        Event::LostToRival { .. } => 4,
        Event::Inquired { .. } => 3,
        Event::DoorClosed { .. } => 2,
        Event::InquiryDropped { .. } => 1,
        _ => 0,
    }
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let mut events: Vec<_> = session.night().iter().collect();
    events.sort_by_key(|event| std::cmp::Reverse(weight(event)));
    commands.spawn((veil("Night", Menu::Night), Root)).with_children(|veil| {
        veil.spawn(brush.backdrop("night"));
        veil.spawn(Node { width: px(620), ..column(0.0) }).with_children(|frame| {
            frame.spawn(card(30.0)).with_children(|card| {
                let tomorrow = session.scenario().calendar.starts.business_day(session.view().day().0);
                let heading = if session.view().finished() {
                    speech.say("night-last")
                } else {
                    speech.say_with("night-heading", [("date", date(&speech, tomorrow).into())])
                };
                card.spawn(label(Words::new(&fonts, Type::Title), heading));
                for event in events.into_iter().take(LINES) {
                    card.spawn(Node { align_items: AlignItems::FlexStart, ..row(12.0) }).with_children(|line| {
                        if let Some(prospect) = event.prospect() {
                            let view = session.view().prospect(prospect);
                            line.spawn(brush.picture(&crate::game::map::tree(&view), 44.0, 48.0));
                        }
                        line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(1.0) }, Pickable::IGNORE))
                            .with_children(|words| {
                                let text = tell(&speech, session.scenario(), event);
                                words.spawn(paragraph(Words::new(&fonts, Type::Strong), text));
                                if let Some(said) = event.prospect().and_then(|prospect| session.words(prospect)) {
                                    words.spawn(paragraph(Words::new(&fonts, Type::Body).soft(), said));
                                }
                            });
                    });
                }
                card.spawn(row(8.0)).with_children(|buttons| {
                    buttons.spawn(gap());
                    buttons.spawn(button(&fonts, Kind::Primary, "morning", speech.say("night-go-on"), Go::Close));
                });
            });
        });
    });
}

/// Any of the usual keys goes on.
fn go_on(keys: Res<ButtonInput<KeyCode>>, mut wishes: MessageWriter<Go>) {
    if keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter, KeyCode::Space, KeyCode::Escape, KeyCode::KeyE]) {
        wishes.write(Go::Close);
    }
}

/// After the last night comes the debrief.
fn to_debrief(session: Res<Session>, mut screen: ResMut<NextState<Screen>>, here: Res<State<Screen>>) {
    if session.view().finished() && *here.get() == Screen::Territory {
        screen.set(Screen::Debrief);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Night), build).add_systems(OnExit(Menu::Night), to_debrief).add_systems(
        Update,
        (
            go_on.run_if(in_state(Menu::Night)).in_set(AppSystems::Input),
            build.run_if(in_state(Menu::Night).and_then(stale)).in_set(AppSystems::Present),
        ),
    );
}
