//! The sounds of the place: the lake by day, the evening, the rain, the wind. Thirty seconds that go round without a seam.

use super::{
    Cue, Sound,
    canvas::{Canvas, Place},
    envelope::{fall, smooth, swell},
    filter::Biquad,
    noise::Noise,
    room::Room,
    voice::{Bell, bell},
    wave::{Wave, sine},
};

/// Half of what music has is enough for what is far away.
const RATE: f32 = 22_050.0;
const SECONDS: f32 = 30.0;
/// In LUFS.
const LOUD: f32 = -38.0;

pub(super) fn render(cue: Cue) -> Sound {
    let mut canvas = Canvas::round(SECONDS, RATE);
    let mut noise = Noise::new(2_000 + cue as u64);
    match cue {
        Cue::Evening => evening(&mut canvas, &mut noise),
        Cue::Rain => rain(&mut canvas, &mut noise),
        Cue::Wind => gale(&mut canvas, &mut noise),
        _ => day(&mut canvas, &mut noise),
    }
    canvas.finish_round(Room::VALLEY, LOUD)
}

/// Water against the shore, a breeze, birds, and once a bicycle.
fn day(canvas: &mut Canvas, noise: &mut Noise) {
    canvas.add(0.0, &wind([300.0, 700.0], &[(2.0, 0.35), (5.0, 0.2)], noise), Place::HERE.gain(0.5).far(0.0));
    water(canvas, 0.36, noise);
    canvas.add(4.2, &warbler(), Place::HERE.gain(0.09).far(0.8));
    canvas.add(19.6, &warbler(), Place::HERE.gain(0.04).far(1.2));
    for at in [1.1, 1.45, 9.3, 9.6, 10.2, 15.8, 16.1, 24.4, 24.9, 25.2, 28.3] {
        let high = noise.between(3_600.0, 4_800.0);
        let low = high - noise.between(400.0, 1_200.0);
        canvas.add(
            at,
            &chirp(high, low, noise.between(0.05, 0.11)),
            Place::HERE.gain(noise.between(0.04, 0.09)).far(0.5),
        );
    }
    for (at, gain) in [(12.4, 0.035), (12.62, 0.045)] {
        canvas.add(at, &bell(Bell::Bicycle, 2_350.0, 0.9, 0.8, RATE), Place::HERE.gain(gain).far(1.2));
    }
}

/// Crickets, a low wind, and the bell of a temple over the lake.
fn evening(canvas: &mut Canvas, noise: &mut Noise) {
    canvas.add(0.0, &wind([160.0, 380.0], &[(1.0, 0.4), (4.0, 0.2)], noise), Place::HERE.gain(0.55).far(0.0));
    // Each of the crickets keeps its own time; all come round with the loop.
    for (hertz, calls, pulses, shift, gain) in
        [(4_150.0, 24, 9, 0.0, 0.09), (4_480.0, 15, 6, 0.7, 0.055), (3_820.0, 10, 26, 1.3, 0.035)]
    {
        for call in 0..calls {
            let at = shift + SECONDS * call as f32 / calls as f32 + noise.between(-0.05, 0.05);
            let loud = gain * noise.between(0.7, 1.0);
            canvas.add(at, &cricket(hertz, pulses), Place::HERE.gain(loud).far(0.3));
        }
    }
    canvas.add(7.5, &bell(Bell::Temple, 146.83, 9.0, 0.9, RATE), Place::HERE.gain(0.2).far(0.8));
    water(canvas, 0.14, noise);
}

/// Rain on leaves and water, and drops from the eaves.
fn rain(canvas: &mut Canvas, noise: &mut Noise) {
    canvas.add(0.0, &wind([350.0, 1_700.0], &[(1.0, 0.12), (3.0, 0.1)], noise), Place::HERE.gain(0.34).far(0.0));
    canvas.add(0.0, &wind([2_000.0, 5_200.0], &[(2.0, 0.15), (3.0, 0.1)], noise), Place::HERE.gain(0.2).far(0.1));
    for _ in 0..420 {
        let at = noise.unit() * SECONDS;
        let hertz = noise.between(1_100.0, 3_400.0);
        let sound = drop_of_water(hertz, noise.between(0.012, 0.035));
        canvas.add(at, &sound, Place::HERE.gain(noise.between(0.03, 0.3)).far(0.3));
    }
    for number in 0..11_u8 {
        let at = f32::from(number) * SECONDS / 11.0 + noise.between(-0.2, 0.2);
        let sound = drop_of_water(noise.between(620.0, 780.0), 0.07);
        canvas.add(at, &sound, Place::HERE.gain(noise.between(0.22, 0.36)).far(0.6));
    }
}

/// Wind over the water and around the corners of the houses.
fn gale(canvas: &mut Canvas, noise: &mut Noise) {
    canvas.add(0.0, &wind([180.0, 520.0], &[(2.0, 0.4), (5.0, 0.25)], noise), Place::HERE.gain(0.6).far(0.1));
    canvas.add(0.0, &wind([640.0, 760.0], &[(3.0, 0.6), (7.0, 0.35)], noise), Place::HERE.gain(0.7).far(0.3));
    water(canvas, 0.16, noise);
}

/// Noise between two pitches that rises and falls; `gusts`: how often in the whole, and how much.
fn wind(pitches: [f32; 2], gusts: &[(f32, f32)], noise: &mut Noise) -> Vec<f32> {
    let count = (SECONDS * RATE) as usize;
    let white: Vec<f32> = (0..count).map(|_| noise.white()).collect();
    let mut high = Biquad::high(pitches[0], 0.7, RATE);
    let mut low = [Biquad::low(pitches[1], 0.6, RATE); 2];
    let mut pass = |sample: f32| {
        let [first, second] = &mut low;
        second.next(first.next(high.next(sample)))
    };
    // Round once, so that the filters are where they will be at the end.
    let settled = count - RATE as usize;
    for &sample in &white[settled..] {
        pass(sample);
    }
    let phases: Vec<f32> = gusts.iter().map(|_| noise.unit()).collect();
    white
        .iter()
        .enumerate()
        .map(|(at, &sample)| {
            let along = at as f32 / count as f32;
            let gust: f32 = gusts
                .iter()
                .zip(&phases)
                .map(|(&(times, depth), phase)| {
                    let turns = along * times + phase;
                    depth * sine(turns - turns.floor())
                })
                .sum();
            pass(sample) * (1.0 + gust) * 0.5
        })
        .collect()
}

/// Small waves come to the shore and run back, as strong as `force`.
fn water(canvas: &mut Canvas, force: f32, noise: &mut Noise) {
    let mut at = 0.0;
    while at < SECONDS {
        let seconds = noise.between(1.6, 2.8);
        let loud = force * noise.between(0.4, 1.0);
        canvas.add(at, &lap(seconds, noise), Place::HERE.gain(loud).far(0.2));
        // Where it meets the stones, air comes up in bubbles.
        for _ in 0..(noise.unit() * 5.0) as usize {
            let bubble = drop_of_water(noise.between(280.0, 620.0), noise.between(0.04, 0.09));
            let when = at + seconds * noise.between(0.3, 0.75);
            canvas.add(when, &bubble, Place::HERE.gain(loud * noise.between(0.1, 0.35)).far(0.3));
        }
        at += seconds * noise.between(0.55, 0.95);
    }
}

/// One wave: it comes brightening, and sinks away.
fn lap(seconds: f32, noise: &mut Noise) -> Vec<f32> {
    let mut bands = [Biquad::band(400.0, 0.7, RATE); 2];
    (0..(seconds * RATE) as usize)
        .map(|at| {
            let t = at as f32 / RATE;
            if at % 64 == 0 {
                let hertz = 340.0 + 480.0 * swell(t, seconds, seconds * 0.4, seconds * 0.6);
                bands = bands.map(|band| band.moved(Biquad::band(hertz, 0.7, RATE)));
            }
            let [first, second] = &mut bands;
            second.next(first.next(noise.white())) * swell(t, seconds, seconds * 0.35, seconds * 0.65)
        })
        .collect()
}

/// The bush warbler of spring: a long whistle that grows, then three quick tones.
fn warbler() -> Vec<f32> {
    let mut wave = Wave::default();
    let call = [
        (0.0, 0.95, 1_450.0, 1_450.0),
        (1.0, 1.1, 2_100.0, 3_300.0),
        (1.12, 1.24, 3_500.0, 2_400.0),
        (1.25, 1.5, 2_900.0, 1_900.0),
    ];
    (0..(1.5 * RATE) as usize)
        .map(|at| {
            let t = at as f32 / RATE;
            let Some(&(begin, end, from, to)) = call.iter().find(|&&(begin, end, ..)| begin <= t && t < end) else {
                return 0.0;
            };
            let length = end - begin;
            let hertz = from + (to - from) * smooth((t - begin) / length);
            let attack = if begin == 0.0 { 0.8 } else { 0.02 };
            wave.next(hertz / RATE) * swell(t - begin, length, attack, 0.04)
        })
        .collect()
}

/// A small bird says one thing.
fn chirp(from: f32, to: f32, seconds: f32) -> Vec<f32> {
    let mut wave = Wave::default();
    (0..(seconds * RATE) as usize)
        .map(|at| {
            let t = at as f32 / RATE;
            wave.next((from + (to - from) * t / seconds) / RATE) * swell(t, seconds, seconds * 0.3, seconds * 0.5)
        })
        .collect()
}

/// A call of so many pulses.
fn cricket(hertz: f32, pulses: usize) -> Vec<f32> {
    /// Seconds from pulse to pulse.
    const PULSE: f32 = 0.034;
    let mut wave = Wave::default();
    (0..(PULSE * pulses as f32 * RATE) as usize)
        .map(|at| {
            let t = at as f32 / RATE;
            let within = t - PULSE * (t / PULSE).floor();
            wave.next(hertz / RATE) * swell(within, PULSE * 0.75, 0.009, 0.012)
        })
        .collect()
}

/// A drop: a ping that rises as it dies.
fn drop_of_water(hertz: f32, seconds: f32) -> Vec<f32> {
    let mut wave = Wave::default();
    let falls = fall(seconds, RATE);
    let mut level = 1.0;
    (0..(seconds * RATE) as usize)
        .map(|at| {
            let t = at as f32 / RATE;
            level *= falls;
            wave.next((hertz * (1.0 + 0.5 * t / seconds) / RATE).min(0.45)) * level * (t / 0.001).min(1.0)
        })
        .collect()
}
