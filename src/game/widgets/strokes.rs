//! Strokes of keys that repeat while they are held, for walking through lists and pages.

use bevy::{
    ecs::system::SystemParam,
    input::{ButtonState, keyboard::KeyboardInput},
    prelude::*,
};

/// The keys struck since the last look, a held key as often as the system repeats it.
#[derive(SystemParam)]
pub struct Strokes<'w, 's> {
    keys: Res<'w, ButtonInput<KeyCode>>,
    typed: MessageReader<'w, 's, KeyboardInput>,
}

impl Strokes<'_, '_> {
    /// The keys struck, in order.
    pub fn read(&mut self) -> Vec<KeyCode> {
        let mut struck: Vec<_> = self.keys.get_just_pressed().copied().collect();
        let repeated = self.typed.read().filter(|key| key.repeat && key.state == ButtonState::Pressed);
        struck.extend(repeated.map(|key| key.key_code));
        struck
    }
}
