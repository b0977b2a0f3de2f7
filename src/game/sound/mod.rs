//! What is heard while playing. [`listen`] turns what happens into cues, [`scene`] says what goes round meanwhile; both only
//! ask. A thread of its own makes the sounds and plays them ([`studio`]): no frame waits for it, and it waits for none.

mod device;
mod listen;
mod output;
mod scene;
mod studio;

pub use listen::Hear;
pub use scene::Scene;

use super::{PlayOptions, settings::Settings};
use bevy::{ecs::system::SystemParam, prelude::*};

/// How loud things are where their volume is what it is at first: there, everything is as it was made.
const USUAL: [u8; 2] = [50, 75];

/// How loud music and effects are, 1 being as they were made; nothing where the player wants no sound.
#[derive(SystemParam)]
struct Volumes<'w> {
    settings: Res<'w, Settings>,
    options: Res<'w, PlayOptions>,
}

impl Volumes<'_> {
    /// Music and effects.
    fn now(&self) -> [f32; 2] {
        // A bot that doesn't wait between its steps would only rattle.
        if self.settings.muted || self.options.fast {
            return [0.0; 2];
        }
        let percent = [self.settings.music, self.settings.effects];
        std::array::from_fn(|at| f32::from(percent[at]) / f32::from(USUAL[at]))
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((listen::plugin, scene::plugin));
}

/// Lets everything be heard, where there is a device for it. Tests do without.
pub(super) fn speakers(app: &mut App) {
    if device::is_there() {
        app.add_plugins(studio::plugin);
    }
}
