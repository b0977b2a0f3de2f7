//! Wood that is struck: blocks, clappers, a door, a floor.

use crate::sound::{RATE, envelope::fall, filter::Biquad, noise::Noise, wave::Wave};

/// A piece of wood.
#[derive(Clone, Copy)]
pub(in crate::sound) struct Block {
    /// Its lowest tone, in Hz.
    pub(in crate::sound) hertz: f32,
    /// Seconds until it has fallen by 60 dB.
    pub(in crate::sound) lasts: f32,
    /// How much of the stroke itself is heard, 0..1.
    pub(in crate::sound) knock: f32,
}

pub(in crate::sound) fn wood(block: Block, force: f32, noise: &mut Noise) -> Vec<f32> {
    let Block { hertz, lasts, knock } = block;
    let tones = [(1.0, 1.0, 1.0), (2.57, 0.45, 0.55), (4.35, 0.2, 0.35)];
    let mut modes =
        tones.map(|(times, loud, time)| (Wave::default(), hertz * times / RATE, loud, fall(lasts * time, RATE)));
    let mut stroke = Biquad::band((hertz * 3.0).min(6_000.0), 0.8, RATE);
    let (mut hit, stops) = (knock, fall(0.012, RATE));
    (0..(lasts * RATE) as usize)
        .map(|at| {
            let mut sum = stroke.next(noise.white()) * hit * 1.5;
            hit *= stops;
            for (wave, step, level, falls) in &mut modes {
                sum += wave.next(*step) * *level;
                *level *= *falls;
            }
            sum * 0.4 * force * (at as f32 / 30.0).min(1.0)
        })
        .collect()
}
