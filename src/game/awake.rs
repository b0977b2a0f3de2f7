//! When the game draws: continuously while something moves or was just pressed, else only when asked to.

use bevy::{
    input::{
        keyboard::KeyboardInput,
        mouse::{MouseButtonInput, MouseWheel},
    },
    prelude::*,
    window::RequestRedraw,
    winit::{UpdateMode, WinitSettings},
};
use std::time::Duration;

/// The reasons to draw continuously, counted anew each frame.
#[derive(Resource, Default)]
pub struct Awake {
    reasons: u32,
    rests_at: Duration,
}

impl Awake {
    /// Something moves in this frame.
    pub fn stay(&mut self) {
        self.reasons += 1;
    }

    /// Is anything moving?
    pub fn is_awake(&self) -> bool {
        self.reasons > 0
    }
}

/// After an input everything it set off is done within this time.
const AFTERGLOW: Duration = Duration::from_millis(700);
/// Awake, a frame takes about this long.
const FRAME: Duration = Duration::from_millis(16);
/// Asleep, the window still looks up now and then.
const SNOOZE: Duration = Duration::from_secs(30);

fn begin(mut awake: ResMut<Awake>) {
    awake.reasons = 0;
}

fn heed_input(
    time: Res<Time<Real>>,
    mut awake: ResMut<Awake>,
    mut keys: MessageReader<KeyboardInput>,
    mut clicks: MessageReader<MouseButtonInput>,
    mut wheel: MessageReader<MouseWheel>,
    mut resized: MessageReader<bevy::window::WindowResized>,
) {
    let touched = keys.read().count() + clicks.read().count() + wheel.read().count() + resized.read().count() > 0;
    let now = time.elapsed();
    if touched {
        awake.rests_at = now + AFTERGLOW;
    }
    if now < awake.rests_at.max(AFTERGLOW) {
        awake.stay();
    }
}

/// Asks for the next frame while there is a reason. The event loop always waits, for a frame or for a snooze: a redraw
/// that a window system swallows is asked for again by the clock.
pub(super) fn ask_for_frame(
    awake: Res<Awake>,
    mut redraw: MessageWriter<RequestRedraw>,
    settings: Option<ResMut<WinitSettings>>,
) {
    if awake.is_awake() {
        redraw.write(RequestRedraw);
    }
    let Some(mut settings) = settings else { return };
    let mode = UpdateMode::reactive(if awake.is_awake() { FRAME } else { SNOOZE });
    if settings.focused_mode != mode {
        *settings = WinitSettings { focused_mode: mode, unfocused_mode: mode };
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Awake>()
        .add_systems(First, begin)
        .add_systems(Update, heed_input.in_set(super::AppSystems::Input))
        .add_message::<RequestRedraw>()
        .add_systems(Last, ask_for_frame);
}
