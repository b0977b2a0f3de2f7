//! A thread that makes the sounds and has them played. It sleeps until it is told something; while the game is silent there
//! is neither a device nor work, and before it is heard for the first time not even the thread.

use super::{Hear, Scene, Volumes, output::Output};
use crate::sound::{Bed, Cue, Kind, Order, Sound, render};
use bevy::prelude::*;
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::{Duration, Instant},
};

/// How everything is to be.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Mix {
    scene: Scene,
    volumes: [f32; 2],
    /// What goes round stands still: nobody looks.
    held: bool,
}

impl Mix {
    fn is_silent(&self) -> bool {
        self.volumes == [0.0; 2]
    }
}

/// What the thread is told.
enum Told {
    /// How everything is to be from now on.
    Mix(Mix),
    /// This is to be heard, as of then.
    Once(Cue, Instant),
}

/// The way to the thread, and what it was told last.
#[derive(Resource, Default)]
struct Studio {
    thread: Option<Sender<Told>>,
    mix: Mix,
    frames: u32,
}

/// The first frames belong to what is seen.
const SEEN_FIRST: u32 = 3;
/// What comes later than this isn't heard any more: it would be about something that is over.
const STALE: Duration = Duration::from_millis(350);
/// A device that is closed is given time to fall silent.
const FADES: Duration = Duration::from_millis(120);

impl Studio {
    /// Tells the thread something. There is none before there is something to hear.
    fn tell(&mut self, told: Told) {
        if self.thread.is_none() {
            let (sender, receiver) = mpsc::channel();
            let begun = thread::Builder::new().name("sound".to_owned()).spawn(move || Maker::default().work(&receiver));
            // Where no thread can be begun there is no sound either.
            if begun.is_ok() {
                self.thread = Some(sender);
            }
        }
        if let Some(thread) = &self.thread {
            // Should it be gone, the game goes on without it.
            let _ = thread.send(told);
        }
    }
}

fn tell(
    mut studio: ResMut<Studio>,
    scene: Res<Scene>,
    volumes: Volumes,
    windows: Query<&Window>,
    mut asked: MessageReader<Hear>,
) {
    studio.frames = studio.frames.saturating_add(1);
    if studio.frames <= SEEN_FIRST {
        return;
    }
    let held = windows.iter().all(|window| !window.focused);
    let mix = Mix { scene: *scene, volumes: volumes.now(), held };
    if mix != studio.mix && !(mix.is_silent() && studio.thread.is_none()) {
        studio.mix = mix;
        studio.tell(Told::Mix(mix));
    }
    for &Hear(cue) in asked.read() {
        studio.tell(Told::Once(cue, Instant::now()));
    }
}

/// Who makes the sounds.
#[derive(Default)]
struct Maker {
    mix: Mix,
    /// Made once, kept for good.
    sounds: BTreeMap<Cue, Arc<Sound>>,
    output: Option<Output>,
    /// No device could be opened: it isn't tried again until somebody wants sound anew.
    given_up: bool,
}

impl Maker {
    /// Does what it is told until nobody is there to tell it anything.
    fn work(mut self, told: &Receiver<Told>) {
        while let Ok(first) = told.recv() {
            // Of several ways in which everything is to be only the last one matters; making takes time.
            let mut mix = None;
            let mut once = Vec::new();
            for told in std::iter::once(first).chain(told.try_iter()) {
                match told {
                    Told::Mix(wanted) => mix = Some(wanted),
                    Told::Once(cue, when) => once.push((cue, when)),
                }
            }
            if let Some(mix) = mix {
                self.turn_to(mix);
            }
            for (cue, when) in once {
                self.play(cue, when);
            }
            if mix.is_some() {
                self.lay_beds();
            }
        }
    }

    fn order(&self, order: Order) {
        if let Some(output) = &self.output {
            output.order(order);
        }
    }

    /// Volumes at once, the device as needed.
    fn turn_to(&mut self, mix: Mix) {
        self.mix = mix;
        if mix.is_silent() {
            self.given_up = false;
            self.order(Order::Volumes { music: 0.0, effects: 0.0 });
            if self.output.is_some() {
                thread::sleep(FADES);
                self.output = None;
            }
            return;
        }
        if self.output.is_none() && !self.given_up {
            self.output = Output::open();
            self.given_up = self.output.is_none();
        }
        let [music, effects] = mix.volumes;
        self.order(Order::Volumes { music, effects });
        self.order(Order::Hold(mix.held));
    }

    fn play(&mut self, cue: Cue, when: Instant) {
        if self.output.is_some() && when.elapsed() < STALE {
            let sound = self.sound(cue);
            self.order(Order::Once(cue, sound));
        }
    }

    /// What goes round: the short sounds are made before, since they are waited for.
    fn lay_beds(&mut self) {
        if self.output.is_none() {
            return;
        }
        if self.mix.volumes[1] > 0.0 {
            let short = |cue: &Cue| matches!(cue.kind(), Kind::Outcome | Kind::Interface);
            for cue in Cue::ALL.into_iter().filter(short) {
                self.sound(cue);
            }
        }
        let Scene { music, loud, place } = self.mix.scene;
        for (bed, cue, loud) in [(Bed::Place, place, 1.0), (Bed::Music, music, loud)] {
            let sound = cue.map(|cue| (cue, self.sound(cue)));
            self.order(Order::Round(bed, sound, loud));
        }
    }

    fn sound(&mut self, cue: Cue) -> Arc<Sound> {
        self.sounds.entry(cue).or_insert_with(|| Arc::new(render(cue))).clone()
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Studio>().add_systems(Last, tell);
}
