//! What a moment brought, rising over the house for a moment: an order and its worth, a referral, a complaint, somebody who
//! has opened or left.

use super::{
    OnMap,
    houses::{Painter, place_of},
    layout::MapLayout,
};
use crate::{
    game::{
        AppSystems,
        awake::Awake,
        language::Speech,
        screens::Screen,
        session::{Happened, Session},
        settings::Settings,
        theme::{self, Fonts, Type},
    },
    sim::{Event, ProspectId, Purpose},
    texts::yen,
};
use bevy::{prelude::*, sprite::Text2d};
use std::time::Duration;

/// A text on its way up, and over whose house.
#[derive(Component)]
struct Toast {
    over: ProspectId,
    passed: Duration,
}

/// Time to be read; then it is gone.
const LENGTH: Duration = Duration::from_millis(1600);
/// Where it begins, from the foot of the house, and how far it rises, in map units.
const FROM: Vec2 = Vec2::new(20.0, -92.0);
const RISE: f32 = 26.0;
/// Of several over one house, each stands so much higher than the one before.
const STEP: f32 = 30.0;
/// Before everything else on the map.
const DEPTH: f32 = 60.0;

fn announce(
    mut commands: Commands,
    mut happened: MessageReader<Happened>,
    mut painter: Painter,
    session: Res<Session>,
    speech: Res<Speech>,
    fonts: Res<Fonts>,
    rising: Query<&Toast>,
) {
    let mut over: Vec<ProspectId> = rising.iter().map(|toast| toast.over).collect();
    for Happened(event) in happened.read() {
        let Some((prospect, text, colour)) = brought(&speech, event) else { continue };
        let before = over.iter().filter(|&&other| other == prospect).count();
        over.push(prospect);
        let scale = painter.layout.scale * painter.layout.letters;
        let mut font = fonts.style(Type::Strong);
        font.font_size = FontSize::Px(15.0 * scale);
        let place =
            painter.layout.at(place_of(&session, prospect) + FROM - Vec2::Y * STEP * before as f32).extend(DEPTH);
        commands.spawn((
            Name::new("Toast"),
            Toast { over: prospect, passed: Duration::ZERO },
            painter.pill(paper(&text)),
            Transform::from_translation(place).with_scale(Vec3::splat(1.25)),
            Pickable::IGNORE,
            OnMap,
            DespawnOnExit(Screen::Territory),
            children![(
                Text2d::new(text),
                font,
                TextColor(colour),
                TextLayout::no_wrap(),
                // Letters at their own size, sharp, on the larger paper.
                Transform::from_xyz(0.0, 0.0, 0.1).with_scale(Vec3::splat(0.8)),
                Pickable::IGNORE,
            )],
        ));
    }
}

/// Over whose house, what is said, in which colour.
fn brought(speech: &Speech, event: &Event) -> Option<(ProspectId, String, Color)> {
    let good = theme::purpose(Purpose::AfterFollow);
    Some(match event.whoever_did_it() {
        Event::Sold { prospect, yen: amount, .. } => (*prospect, format!("＋{}", yen(*amount)), good),
        Event::Referred { prospect, .. } => (*prospect, speech.say("toast-referred"), good),
        Event::ComplaintHandled { prospect, restored: true } => (*prospect, speech.say("toast-restored"), good),
        Event::Complained { prospect } => (*prospect, speech.say("call-complaint"), theme::SEAL),
        Event::CustomerLeft { prospect } => (*prospect, speech.say("notebook-left"), theme::SEAL),
        Event::Opened { prospect, .. } => (*prospect, speech.say("toast-opened"), theme::purpose(Purpose::Prospecting)),
        _ => return None,
    })
}

/// The paper's width in map units: kana and kanji are as wide as high, Latin letters about half as wide.
fn paper(text: &str) -> f32 {
    text.chars().map(|c| if c.is_ascii() { 6.9 } else { 12.4 }).sum::<f32>().ceil() + 24.0
}

fn rise(
    mut commands: Commands,
    time: Res<Time>,
    layout: Res<MapLayout>,
    settings: Res<Settings>,
    mut awake: ResMut<Awake>,
    mut toasts: Query<(Entity, &mut Toast, &mut Transform)>,
) {
    for (entity, mut toast, mut place) in &mut toasts {
        awake.stay();
        let step = time.delta().min(LENGTH - toast.passed);
        toast.passed += step;
        if !settings.calm {
            place.translation.y += RISE * layout.scale * step.as_secs_f32() / LENGTH.as_secs_f32();
        }
        if toast.passed >= LENGTH {
            commands.entity(entity).despawn();
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (announce, rise).chain().run_if(in_state(Screen::Territory)).in_set(AppSystems::Present));
}
