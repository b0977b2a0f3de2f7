//! Bells: overtones that don't fit together, each dying away in its own time.

use crate::sound::{envelope::fall, wave::Wave};

/// What is struck.
#[derive(Clone, Copy)]
pub(in crate::sound) enum Bell {
    /// A brass bowl on a cushion: clear and long.
    Bowl,
    /// A glass bell in the wind under the eaves.
    Glass,
    /// The great bronze bell of a temple: a deep hum that beats.
    Temple,
    /// The bell of a bicycle.
    Bicycle,
}

/// An overtone: how many times the pitch, how loud, and how long against the whole.
type Tone = (f32, f32, f32);

const BOWL: [Tone; 5] = [(1.0, 1.0, 1.0), (1.003, 0.5, 0.9), (2.72, 0.4, 0.5), (5.18, 0.16, 0.25), (8.3, 0.05, 0.12)];
const GLASS: [Tone; 4] = [(1.0, 1.0, 1.0), (1.006, 0.4, 0.8), (2.32, 0.22, 0.4), (4.25, 0.1, 0.2)];
const TEMPLE: [Tone; 7] = [
    (0.5, 0.55, 1.0),
    (1.0, 1.0, 0.8),
    (1.012, 0.7, 0.8),
    (1.21, 0.3, 0.5),
    (2.01, 0.35, 0.35),
    (2.74, 0.25, 0.25),
    (4.1, 0.1, 0.12),
];
const BICYCLE: [Tone; 4] = [(1.0, 1.0, 1.0), (1.19, 0.6, 0.8), (2.1, 0.3, 0.4), (2.9, 0.15, 0.3)];

/// Struck once. `seconds` until it has fallen by 60 dB.
pub(in crate::sound) fn bell(bell: Bell, hertz: f32, seconds: f32, force: f32, rate: f32) -> Vec<f32> {
    let (tones, touch): (&[Tone], f32) = match bell {
        Bell::Bowl => (&BOWL, 0.004),
        Bell::Glass => (&GLASS, 0.001),
        Bell::Temple => (&TEMPLE, 0.02),
        Bell::Bicycle => (&BICYCLE, 0.001),
    };
    let mut sound = vec![0.0; (seconds * rate) as usize];
    for &(times, loud, lasts) in tones {
        let step = hertz * times / rate;
        if step >= 0.45 {
            continue;
        }
        let mut wave = Wave::default();
        let falls = fall(seconds * lasts, rate);
        // Struck softly, a bell has fewer overtones.
        let mut level = 0.4 * loud * force * if times > 1.5 { 0.4 + 0.6 * force } else { 1.0 };
        for sample in &mut sound {
            *sample += wave.next(step) * level;
            level *= falls;
        }
    }
    let begin = touch * rate;
    sound.iter_mut().take(begin as usize).enumerate().for_each(|(at, sample)| *sample *= at as f32 / begin);
    sound
}
