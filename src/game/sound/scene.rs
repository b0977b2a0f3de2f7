//! What goes round: the music of a screen, and the sounds of the town by light, weather and season.

use super::Volumes;
use crate::{
    game::{AppSystems, screens::Screen, session::Session},
    scenario::{Season, Sky},
    sound::Cue,
};
use bevy::prelude::*;

/// What is to go round now.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct Scene {
    /// The music.
    pub music: Option<Cue>,
    /// How loud it is there, 1 being as it was made.
    pub loud: f32,
    /// The sounds of the place.
    pub place: Option<Cue>,
}

/// From this share of the day's hours on it is evening: the lamps are lit then.
const EVENING: f64 = 0.8;
/// Where one reads, the music steps back.
const READING: f32 = 0.55;

fn set(screen: Res<State<Screen>>, session: Option<Res<Session>>, volumes: Volumes, mut scene: ResMut<Scene>) {
    let silent = volumes.now()[0] == 0.0;
    let (music, loud) = match screen.get() {
        Screen::Title | Screen::Setup | Screen::Choose | Screen::Dials => (Cue::Title, 1.0),
        Screen::Briefing | Screen::Predict => (Cue::Title, READING),
        Screen::Territory => (Cue::Play, 1.0),
        Screen::Debrief | Screen::Sorting => (Cue::Play, READING),
    };
    let place = session.filter(|_| *screen.get() == Screen::Territory).map(|session| place(&session));
    let wanted = if silent { Scene::default() } else { Scene { music: Some(music), loud, place } };
    scene.set_if_neq(wanted);
}

/// What the town sounds like at this hour.
fn place(session: &Session) -> Cue {
    let view = session.view();
    let (scenario, day) = (session.scenario(), view.day());
    match (scenario.sky(day), scenario.season(day)) {
        (Sky::Rain, _) => Cue::Rain,
        (Sky::Snow | Sky::Wind, _) | (_, Season::Winter) => Cue::Wind,
        _ if view.hours_left().as_f64() <= (1.0 - EVENING) * view.hours_per_day().as_f64() => Cue::Evening,
        _ => Cue::Day,
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Scene>().add_systems(Update, set.in_set(AppSystems::Present));
}
