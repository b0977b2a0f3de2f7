//! A drum with a skin: the pitch falls as the skin comes to rest.

use crate::sound::{RATE, envelope::fall, filter::OnePole, noise::Noise, wave::Wave};

pub(in crate::sound) fn drum(hertz: f32, seconds: f32, force: f32, noise: &mut Noise) -> Vec<f32> {
    let (mut skin, mut over) = (Wave::default(), Wave::default());
    let mut dull = OnePole::low(500.0 + 900.0 * force, RATE);
    let (falls, relaxes, ends) = (fall(seconds, RATE), fall(0.18, RATE), fall(0.05, RATE));
    let (mut level, mut tension, mut hit) = (1.0, 0.45, 1.0);
    (0..(seconds * RATE) as usize)
        .map(|at| {
            let step = hertz * (1.0 + tension * force) / RATE;
            let tone = skin.next(step) + 0.35 * over.next(step * 1.59) * hit;
            let sound = tone * level + dull.next(noise.white()) * hit * 0.9;
            level *= falls;
            tension *= relaxes;
            hit *= ends;
            sound * 0.5 * force * (at as f32 / 60.0).min(1.0)
        })
        .collect()
}
