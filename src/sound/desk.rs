//! The mixing desk: what sounds together, how loud, and how one thing turns into another. Orders in, frames out; it knows
//! nothing of devices or clocks, its time is the frames that it gives.

use super::{Cue, Kind, RATE, Sound, canvas::held_back, wave::sine};
use std::{collections::VecDeque, sync::Arc};

/// Something that goes round: which one of the two at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bed {
    /// The music.
    Music,
    /// The sounds of the place.
    Place,
}

/// What the desk is told.
#[derive(Clone, Debug)]
pub enum Order {
    /// This is to be heard once.
    Once(Cue, Arc<Sound>),
    /// This is to go round from now on, so loud (1: as it was made), instead of whatever else went round there.
    Round(Bed, Option<(Cue, Arc<Sound>)>, f32),
    /// How loud music and place are, and what happens; 0..=1.
    Volumes {
        /// Music and place.
        music: f32,
        /// What happens and what is pressed.
        effects: f32,
    },
    /// Does what goes round stand still?
    Hold(bool),
}

/// One thing turns into another within this time, in seconds.
const CROSSFADE: f32 = 0.9;
/// A volume changes within this time.
const TURN: f32 = 0.06;
/// What goes round stops and starts again within this time.
const HALT: f32 = 0.3;
/// What has to make room is gone within this time.
const ROOM: f32 = 0.02;
/// Between the beginnings of two outcomes; what opens a row of them is let speak.
const APART: f32 = 0.11;
const OPENING: f32 = 0.42;
/// Between two touches of a kind; a second one that comes sooner isn't heard.
const TOUCHES_APART: f32 = 0.06;
/// So many effects sound at a time, and as many wait.
const VOICES: usize = 4;

/// A level on its way to another.
#[derive(Clone, Copy)]
struct Glide {
    now: f32,
    to: f32,
    step: f32,
}

impl Glide {
    fn at(level: f32) -> Self {
        Self { now: level, to: level, step: 0.0 }
    }

    fn turn(&mut self, to: f32, seconds: f32) {
        self.to = to;
        self.step = (to - self.now).abs() / (seconds * RATE);
    }

    fn next(&mut self) -> f32 {
        if self.now < self.to {
            self.now = (self.now + self.step).min(self.to);
        } else {
            self.now = (self.now - self.step).max(self.to);
        }
        self.now
    }
}

/// A sound that is being played.
struct Playing {
    cue: Cue,
    sound: Arc<Sound>,
    /// In frames of the desk.
    place: usize,
    /// How much of it is let through, 0..=1.
    level: Glide,
}

impl Playing {
    fn new(cue: Cue, sound: Arc<Sound>, level: f32) -> Self {
        Self { cue, sound, place: 0, level: Glide::at(level) }
    }

    /// The frames of the desk that a frame of the sound takes.
    fn slow(&self) -> usize {
        (RATE as usize / self.sound.rate.max(1) as usize).max(1)
    }

    /// How many frames of the desk it takes.
    fn length(&self) -> usize {
        self.sound.samples.len() / usize::from(self.sound.channels.max(1)) * self.slow()
    }

    /// The frame where it is; what has fewer samples is drawn out by straight lines.
    fn frame(&self) -> [f32; 2] {
        let (slow, channels) = (self.slow(), usize::from(self.sound.channels.max(1)));
        let frames = self.sound.samples.len() / channels;
        let (whole, part) = (self.place / slow, (self.place % slow) as f32 / slow as f32);
        let at = |frame: usize, side: usize| {
            let sample = self.sound.samples.get(frame * channels + side.min(channels - 1));
            f32::from(sample.copied().unwrap_or_default()) / f32::from(i16::MAX)
        };
        [0, 1].map(|side| {
            let now = at(whole, side);
            if part == 0.0 { now } else { now + (at((whole + 1) % frames, side) - now) * part }
        })
    }

    /// Let through so that two that turn into each other stay equally loud.
    fn gain(&mut self) -> f32 {
        sine(self.level.next() / 4.0)
    }
}

/// The desk.
pub struct Desk {
    /// What goes round: the latest one of each bed, and those that fade.
    rounds: Vec<(Bed, Playing)>,
    effects: Vec<Playing>,
    waiting: VecDeque<(Cue, Arc<Sound>)>,
    /// Frames until the next outcome may begin.
    pause: usize,
    music: Glide,
    volume: Glide,
    moving: Glide,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            rounds: Vec::new(),
            effects: Vec::new(),
            waiting: VecDeque::new(),
            pause: 0,
            music: Glide::at(0.0),
            volume: Glide::at(0.0),
            moving: Glide::at(1.0),
        }
    }
}

impl Desk {
    /// Frames a second.
    pub const RATE: u32 = RATE as u32;

    /// Takes an order in.
    pub fn order(&mut self, order: Order) {
        match order {
            Order::Once(cue, sound) => self.once(cue, sound),
            Order::Round(bed, what, loud) => self.round(bed, what, loud),
            Order::Volumes { music, effects } => {
                self.music.turn(music, TURN);
                self.volume.turn(effects, TURN);
            }
            Order::Hold(still) => self.moving.turn(if still { 0.0 } else { 1.0 }, HALT),
        }
    }

    fn once(&mut self, cue: Cue, sound: Arc<Sound>) {
        if self.volume.to == 0.0 {
            return;
        }
        if cue.kind() == Kind::Interface {
            if !self.is_fresh(cue, TOUCHES_APART) {
                self.begin(cue, sound);
            }
            return;
        }
        // The same thing twice at once is heard once.
        let known = self.waiting.iter().any(|&(other, _)| other == cue) || self.is_fresh(cue, APART);
        if !known && self.waiting.len() < VOICES {
            self.waiting.push_back((cue, sound));
        }
    }

    /// Did it begin less than so many seconds ago?
    fn is_fresh(&self, cue: Cue, seconds: f32) -> bool {
        self.effects.iter().any(|playing| playing.cue == cue && playing.place < frames(seconds))
    }

    fn begin(&mut self, cue: Cue, sound: Arc<Sound>) {
        let staying = self.effects.iter_mut().filter(|playing| playing.level.to > 0.0);
        let mut staying: Vec<_> = staying.collect();
        if staying.len() >= VOICES
            && let Some(oldest) = staying.iter_mut().max_by_key(|playing| playing.place)
        {
            oldest.level.turn(0.0, ROOM);
        }
        self.effects.push(Playing::new(cue, sound, 1.0));
    }

    fn round(&mut self, bed: Bed, what: Option<(Cue, Arc<Sound>)>, loud: f32) {
        let wanted = what.as_ref().map(|&(cue, _)| cue);
        let mut found = false;
        for (of, playing) in &mut self.rounds {
            if *of == bed {
                let stays = Some(playing.cue) == wanted;
                found |= stays;
                playing.level.turn(if stays { loud } else { 0.0 }, CROSSFADE);
            }
        }
        if let (false, Some((cue, sound))) = (found, what) {
            let mut playing = Playing::new(cue, sound, 0.0);
            playing.level.turn(loud, CROSSFADE);
            self.rounds.push((bed, playing));
        }
    }

    /// The next frame: left and right, -1 to 1.
    pub fn frame(&mut self) -> [f32; 2] {
        self.pause = self.pause.saturating_sub(1);
        if self.pause == 0
            && let Some((cue, sound)) = self.waiting.pop_front()
        {
            self.pause = frames(if matches!(cue, Cue::Stamp | Cue::DayEnds) { OPENING } else { APART });
            self.begin(cue, sound);
        }
        let mut sum = [0.0; 2];
        let mut add = |frame: [f32; 2], gain: f32| {
            sum[0] += frame[0] * gain;
            sum[1] += frame[1] * gain;
        };
        let (music, moving) = (self.music.next(), self.moving.next());
        // Nothing moves on unheard.
        if music > 0.0 && moving > 0.0 {
            for (_, playing) in &mut self.rounds {
                let gain = playing.gain();
                add(playing.frame(), gain * music * moving);
                playing.place = (playing.place + 1) % playing.length().max(1);
            }
            self.rounds.retain(|(_, playing)| playing.level.now > 0.0 || playing.level.to > 0.0);
        }
        let volume = self.volume.next();
        for playing in &mut self.effects {
            let gain = playing.gain();
            add(playing.frame(), gain * volume);
            playing.place += 1;
        }
        self.effects.retain(|playing| playing.place < playing.length() && playing.level.now > 0.0);
        sum.map(held_back)
    }

    /// What is heard just now, or will be when it moves: for whoever wants to know.
    pub fn sounding(&self) -> Vec<Cue> {
        let rounds = self.rounds.iter().filter(|(_, playing)| playing.level.to > 0.0).map(|(_, playing)| playing.cue);
        rounds.chain(self.effects.iter().map(|playing| playing.cue)).collect()
    }
}

fn frames(seconds: f32) -> usize {
    (seconds * RATE) as usize
}
