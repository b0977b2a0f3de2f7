//! The tones of the music, as semitones above the C five octaves below the middle one.

/// How high.
pub(in crate::sound) type Pitch = u8;

pub(in crate::sound) const REST: Pitch = 0;
pub(in crate::sound) const D2: Pitch = 38;
pub(in crate::sound) const E2: Pitch = 40;
pub(in crate::sound) const G2: Pitch = 43;
pub(in crate::sound) const A2: Pitch = 45;
pub(in crate::sound) const B2: Pitch = 47;
pub(in crate::sound) const D3: Pitch = 50;
pub(in crate::sound) const E3: Pitch = 52;
pub(in crate::sound) const G3: Pitch = 55;
pub(in crate::sound) const A3: Pitch = 57;
pub(in crate::sound) const B3: Pitch = 59;
pub(in crate::sound) const D4: Pitch = 62;
pub(in crate::sound) const E_FLAT4: Pitch = 63;
pub(in crate::sound) const E4: Pitch = 64;
pub(in crate::sound) const G4: Pitch = 67;
pub(in crate::sound) const A4: Pitch = 69;
pub(in crate::sound) const B_FLAT4: Pitch = 70;
pub(in crate::sound) const B4: Pitch = 71;
pub(in crate::sound) const D5: Pitch = 74;
pub(in crate::sound) const E_FLAT5: Pitch = 75;
pub(in crate::sound) const E5: Pitch = 76;
pub(in crate::sound) const G5: Pitch = 79;
pub(in crate::sound) const A5: Pitch = 81;
pub(in crate::sound) const B5: Pitch = 83;
pub(in crate::sound) const D6: Pitch = 86;
pub(in crate::sound) const E6: Pitch = 88;
pub(in crate::sound) const G6: Pitch = 91;
pub(in crate::sound) const A6: Pitch = 93;

/// In Hz.
pub(in crate::sound) fn hertz(pitch: Pitch) -> f32 {
    440.0 * libm::exp2f((f32::from(pitch) - 69.0) / 12.0)
}
