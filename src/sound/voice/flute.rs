//! A bamboo flute: few overtones, much breath, found from below, trembling when held.

use crate::sound::{
    RATE,
    envelope::{smooth, swell},
    filter::Biquad,
    noise::Noise,
    wave::{Wave, bent},
};

/// A note that is blown.
#[derive(Clone, Copy)]
pub(in crate::sound) struct Breath {
    /// Where it begins, in Hz.
    pub(in crate::sound) from: f32,
    /// Where it ends.
    pub(in crate::sound) to: f32,
    /// How long, in seconds.
    pub(in crate::sound) seconds: f32,
    /// 0..1.
    pub(in crate::sound) force: f32,
}

/// The overtones, from the fundamental on.
const TONES: [f32; 4] = [1.0, 0.26, 0.13, 0.04];
/// The trembling, in Hz and in cents.
const TREMBLE: f32 = 4.8;
const DEPTH: f32 = 11.0;
/// How far below a note is begun, in cents, and how soon it is found, in seconds.
const BELOW: f32 = 45.0;
const FOUND: f32 = 0.07;

pub(in crate::sound) fn flute(breath: Breath, noise: &mut Noise) -> Vec<f32> {
    let Breath { from, to, seconds, force } = breath;
    let mut waves = [Wave::default(); TONES.len()];
    let mut tremble = Wave::default();
    let mut near = Biquad::band(f32::midpoint(from, to), 5.0, RATE);
    let mut above = Biquad::band(f32::midpoint(from, to) * 3.1, 1.2, RATE);
    let attack = (0.11 - 0.05 * force).min(seconds * 0.4);
    let release = 0.16_f32.min(seconds * 0.5);
    (0..(seconds * RATE) as usize)
        .map(|at| {
            let t = at as f32 / RATE;
            let loud = swell(t, seconds, attack, release) * (1.0 - 0.25 * smooth(t / seconds));
            let swing = tremble.next(TREMBLE / RATE) * DEPTH * smooth((t - 0.25) / 0.5);
            let scoop = -BELOW * (1.0 - smooth(t / FOUND));
            let step = bent(from + (to - from) * smooth((t / seconds - 0.15) / 0.6), swing + scoop) / RATE;
            let mut tone = 0.0;
            // Blown harder, the overtones come out.
            let mut weight = 1.0;
            for (number, (wave, part)) in waves.iter_mut().zip(TONES).enumerate() {
                tone += wave.next(step * (number + 1) as f32) * part * weight;
                weight *= 0.4 + 0.6 * force * loud;
            }
            let white = noise.white();
            let chiff = 1.0 + 1.6 * (1.0 - smooth(t / 0.12));
            let air = (near.next(white) * 0.55 + above.next(white) * 0.06) * chiff;
            (tone * 0.5 + air * 0.35) * loud * force
        })
        .collect()
}
