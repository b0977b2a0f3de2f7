//! What is heard: clean, even, without seams, told apart with closed eyes, and in its scale.

use isogaba::{
    sim::{Activity, Channel, Day, DistrictId, Event, Landing, Mood, ProspectId, Purpose, Role, SaleRoute, Yen},
    sound::{Cue, Kind, Sound, cue_of, notes, render},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    f64::consts::TAU,
    sync::LazyLock,
    thread,
};

/// Everything, made once.
static SOUNDS: LazyLock<BTreeMap<Cue, Sound>> = LazyLock::new(|| {
    thread::scope(|scope| {
        let making = Cue::ALL.map(|cue| scope.spawn(move || (cue, render(cue))));
        making.into_iter().map(|made| made.join().expect("it renders")).collect()
    })
});

fn of_kind(kinds: &'static [Kind]) -> impl Iterator<Item = (Cue, &'static Sound)> {
    SOUNDS.iter().filter(|(cue, _)| kinds.contains(&cue.kind())).map(|(&cue, sound)| (cue, sound))
}

const ROUNDS: &[Kind] = &[Kind::Music, Kind::Ambience];
const EFFECTS: &[Kind] = &[Kind::Outcome, Kind::Interface];

/// One channel, from -1 to 1.
fn channel(sound: &Sound, number: usize) -> Vec<f64> {
    sound
        .samples
        .iter()
        .skip(number)
        .step_by(usize::from(sound.channels))
        .map(|&sample| f64::from(sample) / f64::from(i16::MAX))
        .collect()
}

fn channels(sound: &Sound) -> Vec<Vec<f64>> {
    (0..usize::from(sound.channels)).map(|number| channel(sound, number)).collect()
}

/// Left and right together.
fn mono(sound: &Sound) -> Vec<f64> {
    let channels = channels(sound);
    (0..channels[0].len()).map(|at| channels.iter().map(|c| c[at]).sum::<f64>() / channels.len() as f64).collect()
}

fn rms(samples: &[f64]) -> f64 {
    (samples.iter().map(|x| x * x).sum::<f64>() / samples.len() as f64).sqrt()
}

fn decibels(x: f64) -> f64 {
    20.0 * x.max(1e-9).log10()
}

/// Of the loudest 400 ms, in dB.
fn loudest(sound: &Sound) -> f64 {
    let window = (0.4 * f64::from(sound.rate)) as usize;
    let mut samples = mono(sound);
    samples.resize(samples.len().max(window), 0.0);
    let loudest = samples.windows(window).step_by(window / 8).map(rms).fold(0.0, f64::max);
    decibels(loudest)
}

#[test]
fn nothing_clips_and_nothing_is_silent() {
    for (cue, sound) in SOUNDS.iter() {
        let peak = channels(sound).iter().flatten().fold(0.0_f64, |peak, x| peak.max(x.abs()));
        assert!(decibels(peak) <= -3.0, "{cue:?} peaks at {:.1} dB", decibels(peak));
        assert!(decibels(peak) > -40.0, "{cue:?} peaks at {:.1} dB", decibels(peak));
    }
}

#[test]
fn nothing_pushes_the_membrane_to_one_side() {
    for (cue, sound) in SOUNDS.iter() {
        for channel in channels(sound) {
            let mean = channel.iter().sum::<f64>() / channel.len() as f64;
            assert!(mean.abs() < 0.02 * rms(&channel), "{cue:?}: {mean}");
        }
    }
}

#[test]
fn effects_begin_and_end_with_nothing_and_are_short() {
    for (cue, sound) in of_kind(EFFECTS) {
        let count = usize::from(sound.channels);
        assert!(sound.samples[..count].iter().all(|&sample| sample == 0), "{cue:?} begins with a click");
        assert!(sound.samples[sound.samples.len() - count..].iter().all(|&sample| sample == 0), "{cue:?} is cut off");
        let longest = if cue.kind() == Kind::Interface { 0.5 } else { 2.5 };
        assert!((0.03..longest).contains(&sound.seconds()), "{cue:?}: {} s", sound.seconds());
        // It is heard when it happens, and it fades: its last 30 ms are far below its loudest.
        let samples = mono(sound);
        let tail = (0.03 * f64::from(sound.rate)) as usize;
        let peak = samples.iter().fold(0.0_f64, |peak, x| peak.max(x.abs()));
        let end = samples[samples.len() - tail..].iter().fold(0.0_f64, |peak, x| peak.max(x.abs()));
        assert!(end < 0.1 * peak || sound.seconds() < 0.3, "{cue:?} ends with a start: {end} of {peak}");
    }
}

#[test]
fn loops_go_round_without_a_seam() {
    for (cue, sound) in of_kind(ROUNDS) {
        let lengths = if cue.kind() == Kind::Music { 60.0..=90.0 } else { 20.0..=40.0 };
        assert!(lengths.contains(&sound.seconds()), "{cue:?}: {} s", sound.seconds());
        for channel in channels(sound) {
            let mut steps: Vec<f64> = channel.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
            let seam = (channel[0] - channel[channel.len() - 1]).abs();
            steps.sort_by(f64::total_cmp);
            let usual = steps[steps.len() * 99 / 100];
            assert!(seam <= usual, "{cue:?} jumps by {seam} where its end meets its beginning; usual is {usual}");
            // No bend either: the slopes on both sides of the seam fit one another.
            let bend = |a: f64, b: f64, c: f64| (a - 2.0 * b + c).abs();
            let mut bends: Vec<f64> = channel.windows(3).map(|x| bend(x[0], x[1], x[2])).collect();
            bends.sort_by(f64::total_cmp);
            let last = channel.len() - 1;
            let across =
                bend(channel[last - 1], channel[last], channel[0]).max(bend(channel[last], channel[0], channel[1]));
            assert!(across <= bends[bends.len() * 995 / 1000], "{cue:?} bends by {across}");
        }
    }
}

#[test]
fn nothing_stands_out_and_music_stays_in_the_background() {
    let levels = |kind: Kind| {
        let mut levels: Vec<(f64, Cue)> =
            SOUNDS.iter().filter(|(cue, _)| cue.kind() == kind).map(|(&cue, sound)| (loudest(sound), cue)).collect();
        levels.sort_by(|a, b| a.0.total_cmp(&b.0));
        levels
    };
    let outcomes = levels(Kind::Outcome);
    let (softest, strongest) = (outcomes[0], outcomes[outcomes.len() - 1]);
    // Power isn't loudness: what is low or high may have more of it, and sounds as loud.
    assert!(strongest.0 - softest.0 < 10.0, "{softest:?} … {strongest:?}");
    let middle = outcomes[outcomes.len() / 2].0;
    let whole = |cue: Cue| decibels(rms(&mono(&SOUNDS[&cue])));
    assert!((8.0..16.0).contains(&(middle - whole(Cue::Play))), "{middle} over {}", whole(Cue::Play));
    assert!(whole(Cue::Play) < whole(Cue::Title), "the theme to work by is the softer one");
    for (touch, cue) in levels(Kind::Interface) {
        assert!(touch < softest.0, "{cue:?} is louder than {softest:?}");
    }
    for cue in [Cue::Day, Cue::Evening, Cue::Rain, Cue::Wind] {
        assert!(whole(cue) < whole(Cue::Play) + 1.0, "{cue:?} drowns the music");
    }
}

/// A picture of a sound: how much there is of each pitch at each moment, in dB, and how fast it changes.
fn picture(sound: &Sound) -> Vec<f64> {
    const BANDS: usize = 36;
    const MOMENTS: usize = 40;
    let samples = mono(sound);
    let window = (0.06 * f64::from(sound.rate)) as usize;
    let power = |moment: usize, band: usize| {
        let begin = moment * window;
        if begin >= samples.len() {
            return 0.0;
        }
        // Two bands an octave … from 60 Hz up, a Goertzel filter each.
        let hertz = 60.0 * 2.0_f64.powf(band as f64 / 5.0);
        let turn = 2.0 * (TAU * hertz / f64::from(sound.rate)).cos();
        let (mut one, mut two) = (0.0, 0.0);
        for sample in &samples[begin..(begin + window).min(samples.len())] {
            (one, two) = (sample + turn * one - two, one);
        }
        (one * one + two * two - turn * one * two).max(0.0)
    };
    let powers: Vec<f64> = (0..MOMENTS * BANDS).map(|at| power(at / BANDS, at % BANDS)).collect();
    let most = powers.iter().copied().fold(0.0, f64::max);
    powers.iter().map(|power| (10.0 * (power / most).max(1e-4).log10()) / 40.0 + 1.0).collect()
}

#[test]
fn every_effect_is_told_apart_with_closed_eyes() {
    let pictures: Vec<(Cue, Vec<f64>)> = of_kind(EFFECTS).map(|(cue, sound)| (cue, picture(sound))).collect();
    for (number, (cue, one)) in pictures.iter().enumerate() {
        for (other, two) in &pictures[number + 1..] {
            let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
            let alike = dot(one, two) / (dot(one, one) * dot(two, two)).sqrt();
            assert!(alike < 0.9, "{cue:?} and {other:?} are alike: {alike:.2}");
        }
    }
}

#[test]
fn the_same_cue_is_the_same_sound() {
    for cue in [Cue::Play, Cue::Rain, Cue::Sold, Cue::Pushed, Cue::Press] {
        assert!(render(cue) == SOUNDS[&cue], "{cue:?}");
    }
}

#[test]
fn all_sounds_together_are_small() {
    let bytes: usize = SOUNDS.values().map(|sound| sound.samples.len() * size_of::<i16>()).sum();
    assert!(bytes < 40_000_000, "{bytes}");
}

#[test]
fn music_stays_in_its_scale_and_never_rubs() {
    // D yo: D E G A B. It has no half tones.
    let scale = [2, 4, 7, 9, 11];
    for cue in [Cue::Title, Cue::Play] {
        let notes = notes(cue);
        for note in &notes {
            assert!(note.pitch.is_none_or(|pitch| scale.contains(&(pitch % 12))), "{cue:?}: {note:?}");
        }
        // Together on the beat, nothing is a whole tone apart down where that growls.
        for (number, note) in notes.iter().enumerate() {
            for other in notes[number + 1..].iter().take_while(|other| other.at == note.at) {
                let (Some(one), Some(two)) = (note.pitch, other.pitch) else { continue };
                assert!(
                    one.abs_diff(two) != 2 || one.min(two) >= 50,
                    "{cue:?} growls at beat {}: {one} {two}",
                    note.at
                );
            }
        }
    }
}

#[test]
fn pieces_fill_their_bars() {
    for cue in [Cue::Title, Cue::Play] {
        let sound = &SOUNDS[&cue];
        let last = notes(cue).iter().map(|note| note.at).fold(0.0, f32::max);
        let beats = if cue == Cue::Title { 96.0 } else { 72.0 };
        assert!(last < beats && last > beats - 5.0, "{cue:?} ends at beat {last} of {beats}");
        assert!(notes(cue).iter().all(|note| note.at >= 0.0 && note.beats > 0.0));
        assert!(sound.seconds() > 60.0);
    }
}

#[test]
fn the_theme_returns_and_the_theme_to_work_by_leaves_room() {
    let melody = |cue| notes(cue).into_iter().filter(|note| note.leads).collect::<Vec<_>>();
    let opening = [69, 74, 76, 74, 71, 69];
    let pitches: Vec<u8> = melody(Cue::Title).iter().filter_map(|note| note.pitch).collect();
    let calm: Vec<u8> = melody(Cue::Play).iter().filter_map(|note| note.pitch).collect();
    // The flute sings against it the second time, so the koto's notes aren't next to one another.
    let begins = |from: f32, until: f32| {
        let notes = melody(Cue::Title);
        let bars: Vec<u8> = notes.iter().filter(|n| (from..until).contains(&n.at)).filter_map(|n| n.pitch).collect();
        let mut rest = opening.iter();
        let mut wanted = rest.next();
        for pitch in bars {
            if wanted == Some(&pitch) {
                wanted = rest.next();
            }
        }
        wanted.is_none()
    };
    assert!(begins(8.0, 16.0) && begins(72.0, 80.0), "the theme comes at the beginning and at the end");
    assert!(pitches.len() > 2 * calm.len(), "{} notes against {}", pitches.len(), calm.len());
    assert!(calm.starts_with(&opening), "the same walk, calmer");
    let busy: BTreeSet<u32> = melody(Cue::Play).iter().map(|note| (note.at / 4.0) as u32).collect();
    assert!(busy.len() <= 14, "it is silent in some bars: {busy:?}");
}

/// An event of each kind, and what it sounds like.
fn events() -> Vec<(Event, Option<Cue>)> {
    let prospect = ProspectId(0);
    let (mood, activity) = (Mood::Neutral, Activity::Rapport);
    let touched = |mood, landing| Event::Touched { prospect, activity, mood, landing };
    let sold = |route| Event::Sold { prospect, yen: Yen(1), route };
    let round = |found| Event::Prospected { channel: Channel::Call, district: None, touches: 9, talked: 2, found };
    vec![
        (touched(mood, Landing::Well), Some(Cue::LandedWell)),
        (touched(mood, Landing::Fine), Some(Cue::LandedFine)),
        (touched(mood, Landing::Flat), Some(Cue::LandedFlat)),
        (touched(Mood::Pushed, Landing::Flat), Some(Cue::Pushed)),
        (sold(SaleRoute::Ask), Some(Cue::Sold)),
        (sold(SaleRoute::Web), Some(Cue::Sold)),
        (sold(SaleRoute::CrossSell), Some(Cue::Further)),
        (sold(SaleRoute::Repeat), Some(Cue::Further)),
        (Event::Declined { prospect, mood, taught: false }, Some(Cue::Declined)),
        (Event::CrossSellDeclined { prospect, mood }, Some(Cue::Declined)),
        (Event::DoorClosed { prospect }, Some(Cue::DoorClosed)),
        (Event::CooledOff { prospect, yen: Yen(1) }, Some(Cue::CooledOff)),
        (Event::Referred { by: prospect, prospect, new: true }, Some(Cue::Referred)),
        (Event::Inquired { prospect, new: false }, Some(Cue::Inquired)),
        (Event::InquiryDropped { prospect }, Some(Cue::Lost)),
        (Event::Questioned { prospect }, Some(Cue::Questioned)),
        (Event::Complained { prospect }, Some(Cue::Complained)),
        (Event::ComplaintHandled { prospect, restored: true }, Some(Cue::ComplaintHandled)),
        (Event::CustomerLeft { prospect }, Some(Cue::CustomerLeft)),
        (Event::RivalSeen { prospect }, Some(Cue::RivalSeen)),
        (Event::LostToRival { prospect }, Some(Cue::Lost)),
        (round(vec![prospect]), Some(Cue::Found)),
        (round(Vec::new()), Some(Cue::NobodyFound)),
        (Event::Opened { prospect, district: DistrictId(0) }, Some(Cue::Found)),
        (Event::Invited { prospect }, Some(Cue::Invited)),
        (Event::SeminarHeld { guests: vec![prospect] }, Some(Cue::Seminar)),
        (Event::SeminarHeld { guests: Vec::new() }, Some(Cue::NobodyFound)),
        (Event::Studied { purpose: Purpose::Closing, skill: 0.5 }, Some(Cue::Prepared)),
        (Event::Funded { role: Role::Marketing, yen: Yen(1) }, Some(Cue::Prepared)),
        (Event::TeamWorked { informed: 1, calls: 1, found: Vec::new() }, None),
        (Event::TeamWorked { informed: 1, calls: 1, found: vec![prospect] }, Some(Cue::Found)),
        (Event::IncidentHappened, Some(Cue::Incident)),
        (Event::DayEnded { day: Day(1) }, Some(Cue::DayEnds)),
        (Event::Finished, None),
    ]
}

#[test]
fn what_happens_is_heard() {
    for (event, cue) in events() {
        assert_eq!(cue_of(&event), cue, "{event:?}");
        let by_trainee = Event::Trainee { did: Box::new(event) };
        assert_eq!(cue_of(&by_trainee), cue, "the trainee's deeds sound like one's own");
    }
}

#[test]
fn events_sound_like_outcomes() {
    let cues: BTreeSet<Cue> = events().into_iter().filter_map(|(_, cue)| cue).collect();
    assert!(cues.iter().all(|cue| cue.kind() == Kind::Outcome), "{cues:?}");
    assert!(cues.len() >= 20);
    let names: BTreeSet<String> = Cue::ALL.iter().map(|cue| cue.name()).collect();
    assert_eq!(names.len(), Cue::ALL.len());
}

/// Runs the program.
fn sounds(folder: &std::path::Path, lang: &str) -> (Option<i32>, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_isogaba"))
        .args(["sounds".as_ref(), folder.as_os_str(), "--lang".as_ref(), lang.as_ref()])
        .output()
        .expect("the program runs");
    (output.status.code(), String::from_utf8(output.stdout).expect("text"))
}

#[test]
fn the_command_writes_every_sound() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("to/hear");
    let (code, printed) = sounds(&folder, "en");
    assert_eq!(code, Some(0));
    assert_eq!(printed.lines().count(), Cue::ALL.len());
    for (cue, sound) in SOUNDS.iter() {
        let bytes = std::fs::read(folder.join(format!("{}.wav", cue.name()))).expect("it was written");
        assert!(bytes.starts_with(b"RIFF") && bytes[8..12] == *b"WAVE", "{cue:?}");
        let size = sound.samples.len() * 2;
        assert!((size..size + 100).contains(&bytes.len()), "{cue:?}");
    }
    // Where no folder can be made, that is said.
    let file = folder.join("press.wav");
    assert_eq!(sounds(&file, "ja").0, Some(5));
}
