//! A soft ground under everything: tones a little apart, come and gone like breath.

use crate::sound::{
    RATE,
    envelope::swell,
    wave::{Wave, bent},
};

pub(in crate::sound) fn pad(hertz: f32, seconds: f32, force: f32) -> Vec<f32> {
    let mut waves = [(0.0, 1.0, 0.7), (5.0, 1.0, 0.2), (-4.0, 2.0, 0.14)]
        .map(|(cents, times, loud)| (Wave::default(), bent(hertz * times, cents) / RATE, loud));
    (0..(seconds * RATE) as usize)
        .map(|at| {
            let loud = swell(at as f32 / RATE, seconds, seconds * 0.4, seconds * 0.45);
            waves.iter_mut().map(|(wave, step, part)| wave.next(*step) * *part).sum::<f32>() * loud * force * 0.4
        })
        .collect()
}
