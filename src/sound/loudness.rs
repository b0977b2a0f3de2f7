//! How loud something is to the ear, in LUFS, after ITU-R BS.1770: filters that hear as ears do, then the mean power.

use super::{canvas::Frame, filter::Biquad};

/// Seconds that the ear takes together, and after how many it is asked again.
const WINDOW: f32 = 0.4;
const STEP: f32 = 0.1;

/// The loudest moment.
pub(super) fn loudest(frames: &[Frame], rate: f32) -> f32 {
    let (window, step) = ((WINDOW * rate) as usize, (STEP * rate) as usize);
    let powers = powers(frames, rate, step);
    let windows = WINDOW / STEP;
    let reach = windows as usize;
    // What is shorter than a window is followed by silence.
    let loudest = (0..powers.len())
        .map(|at| powers[at..(at + reach).min(powers.len())].iter().sum::<f64>() / window as f64)
        .fold(0.0, f64::max);
    lufs(loudest)
}

/// The whole.
pub(super) fn mean(frames: &[Frame], rate: f32) -> f32 {
    lufs(powers(frames, rate, rate as usize).iter().sum::<f64>() / frames.len().max(1) as f64)
}

/// The power of each stretch of so many samples.
fn powers(frames: &[Frame], rate: f32, step: usize) -> Vec<f64> {
    let mut ears = [(); 2].map(|()| [Biquad::shelf(1_682.0, 4.0, rate), Biquad::high(38.0, 0.5, rate)]);
    frames
        .chunks(step)
        .map(|chunk| {
            let mut power = 0.0;
            for frame in chunk {
                for (sample, [shelf, high]) in frame.iter().zip(&mut ears) {
                    let heard = high.next(shelf.next(*sample));
                    power += f64::from(heard * heard);
                }
            }
            power
        })
        .collect()
}

fn lufs(power: f64) -> f32 {
    (-0.691 + 10.0 * libm::log10(power.max(1e-12))) as f32
}
