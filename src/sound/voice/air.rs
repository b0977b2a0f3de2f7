//! Sounds of air and paper: noise through filters that move.

use crate::sound::{
    RATE,
    envelope::{smooth, swell},
    filter::Biquad,
    noise::Noise,
};

/// Samples between two settings of a filter that moves.
const BLOCK: usize = 64;

/// Noise around a pitch that moves from one end to the other.
pub(in crate::sound) fn sweep(from: f32, to: f32, seconds: f32, sharpness: f32, noise: &mut Noise) -> Vec<f32> {
    let count = (seconds * RATE) as usize;
    let mut sound = Vec::with_capacity(count);
    // Two filters one after the other: a band that is heard as one.
    let mut bands = [Biquad::band(from, sharpness, RATE); 2];
    for at in 0..count {
        let t = at as f32 / RATE;
        if at % BLOCK == 0 {
            let hertz = from + (to - from) * smooth(t / seconds);
            bands = bands.map(|band| band.moved(Biquad::band(hertz, sharpness, RATE)));
        }
        let white = noise.white();
        let [first, second] = &mut bands;
        sound.push(second.next(first.next(white)) * swell(t, seconds, seconds * 0.35, seconds * 0.6));
    }
    sound
}

/// A brush on paper: one stroke.
pub(in crate::sound) fn brush(seconds: f32, noise: &mut Noise) -> Vec<f32> {
    let mut grain = 0.0;
    let mut band = [Biquad::band(2_300.0, 0.8, RATE), Biquad::low(3_800.0, 0.7, RATE)];
    (0..(seconds * RATE) as usize)
        .map(|at| {
            let t = at as f32 / RATE;
            if at % 110 == 0 {
                grain = noise.between(0.5, 1.0);
            }
            let [band, soft] = &mut band;
            soft.next(band.next(noise.white() * grain)) * swell(t, seconds, seconds * 0.2, seconds * 0.7)
        })
        .collect()
}

/// Leaves and petals that are shaken: many small grains.
pub(in crate::sound) fn rustle(seconds: f32, noise: &mut Noise) -> Vec<f32> {
    let mut sound = vec![0.0; (seconds * RATE) as usize];
    for _ in 0..(seconds * 70.0) as usize {
        let at = noise.unit() * noise.between(0.6, 1.0) * seconds * 0.85;
        let mut band = Biquad::band(noise.between(1_700.0, 4_600.0), 2.2, RATE);
        let lasts = noise.between(0.012, 0.045);
        let loud = noise.between(0.2, 1.0) * (1.0 - 0.8 * at / seconds);
        let begin = (at * RATE) as usize;
        for (grain, sample) in sound[begin..].iter_mut().take((lasts * RATE) as usize).enumerate() {
            let t = grain as f32 / RATE;
            *sample += band.next(noise.white()) * loud * swell(t, lasts, lasts * 0.2, lasts * 0.8);
        }
    }
    sound
}
