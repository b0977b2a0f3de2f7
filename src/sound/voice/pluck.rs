//! Plucked strings, after Karplus and Strong: a burst of noise that runs round and round and loses its edges.

use crate::sound::{RATE, envelope::fall, filter::OnePole, noise::Noise};

/// What the strings are like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::sound) enum Strings {
    /// Silk over movable bridges, plucked with ivory.
    Koto,
    /// The same, longer and deeper, for the ground.
    Bass,
    /// Three strings over a skin, struck with a plectrum: dry, with a bite.
    Shamisen,
    /// A string under a hand that damps it.
    Muted,
}

/// How strings ring.
struct Ring {
    /// Seconds until it has fallen by 60 dB, at 300 Hz.
    lasts: f32,
    /// How much of each sample stays where it is on its way round, 0.5..1: the more, the brighter.
    bright: f32,
    /// Where it is plucked, as part of the string.
    pick: f32,
    /// Up to where the burst reaches when played softly and loudly, in Hz.
    reach: [f32; 2],
}

impl Strings {
    fn ring(self) -> Ring {
        match self {
            Self::Koto => Ring { lasts: 3.4, bright: 0.6, pick: 0.17, reach: [1_700.0, 6_500.0] },
            Self::Bass => Ring { lasts: 4.6, bright: 0.5, pick: 0.28, reach: [220.0, 800.0] },
            Self::Shamisen => Ring { lasts: 1.3, bright: 0.78, pick: 0.09, reach: [2_400.0, 6_500.0] },
            Self::Muted => Ring { lasts: 0.32, bright: 0.5, pick: 0.3, reach: [700.0, 2_000.0] },
        }
    }
}

/// A note of so many Hertz, damped after so many seconds; `force` from 0 to 1.
pub(in crate::sound) fn pluck(strings: Strings, hertz: f32, seconds: f32, force: f32, noise: &mut Noise) -> Vec<f32> {
    let Ring { lasts, bright, pick, reach } = strings.ring();
    // High strings are short and die away sooner; they are thin too, and lose less of their brightness on each way.
    let lasts = lasts * libm::powf(300.0 / hertz, 0.45);
    let bright = 1.0 - (1.0 - bright) * (300.0 / hertz).min(1.0);
    let period = RATE / hertz;
    // The average below delays by 1 - bright, the all-pass by the rest that whole samples leave over.
    let whole = (period - (1.0 - bright) - 0.3).max(2.0);
    let length = whole as usize;
    let rest = period - (1.0 - bright) - length as f32;
    let tune = (1.0 - rest) / (1.0 + rest);
    let keep = libm::powf(0.001, 1.0 / (hertz * lasts));

    let mut string = burst(length, pick, reach[0] + (reach[1] - reach[0]) * force, force, noise);
    let (mut last, mut tuned_in, mut tuned_out) = (0.0, 0.0, 0.0);
    let count = (seconds.min(lasts * 1.1) * RATE) as usize;
    let damp = fall(0.12, RATE);
    let damped_from = count.saturating_sub((0.1 * RATE) as usize);
    let mut damping = 1.0;
    let mut place = 0;
    (0..count)
        .map(|at| {
            let out = string[place];
            let averaged = keep * (bright * out + (1.0 - bright) * last);
            last = out;
            tuned_out = tune * (averaged - tuned_out) + tuned_in;
            tuned_in = averaged;
            string[place] = tuned_out;
            place += 1;
            if place == length {
                place = 0;
            }
            if at >= damped_from {
                damping *= damp;
            }
            // Fingers leave the string within a millisecond, not at once.
            out * damping * (at as f32 / 40.0).min(1.0)
        })
        .collect()
}

/// What the string is like when it is let go.
fn burst(length: usize, pick: f32, reach: f32, force: f32, noise: &mut Noise) -> Vec<f32> {
    let mut soft = [OnePole::low(reach, RATE); 2];
    let mut softened = |sample: f32| {
        let [first, second] = &mut soft;
        second.next(first.next(sample))
    };
    let raw: Vec<f32> = (0..length).map(|_| softened(noise.white())).collect();
    // Plucked at a place, a string lacks the tones that have a knot there.
    let shift = ((length as f32 * pick) as usize).max(1);
    let mut burst: Vec<f32> = (0..length).map(|at| raw[at] - raw[(at + length - shift) % length]).collect();
    let mean = burst.iter().sum::<f32>() / length as f32;
    burst.iter_mut().for_each(|x| *x -= mean);
    // Chance makes some bursts stronger than others; the player doesn't.
    let power = burst.iter().map(|x| x * x).sum::<f32>() / length as f32;
    let gain = 0.35 * force / power.sqrt().max(1e-6);
    burst.iter_mut().for_each(|x| *x *= gain);
    burst
}
