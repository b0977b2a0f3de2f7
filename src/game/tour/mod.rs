//! The tour: every screen and state of the game, one after the other, as a player would come by them. `isogaba gallery`
//! has it photographed, a test looks whether everything can still be reached.
//!
//! A *leg* begins afresh and does one deed after the other; where it says so it has come to a *stop*. Nothing here knows a
//! rule of the game: states are brought about by its messages and its controls, and by run files that bots have played.

mod camera;
mod deed;
mod errands;
mod leg;
mod legs;
mod past;

use super::{
    PlayOptions,
    awake::{Awake, ask_for_frame},
};
use bevy::{prelude::*, time::TimeUpdateStrategy};
use camera::Camera;
use deed::Progress;
use leg::{Act, Leg};
use std::{
    collections::VecDeque,
    path::PathBuf,
    time::{Duration, Instant},
};

/// What the tour was asked for.
#[derive(Clone, Debug, Default)]
pub struct TourOptions {
    /// Where a picture of each stop goes, as `NAME.png`; none are taken if not said.
    pub pictures: Option<PathBuf>,
    /// Where runs and scenarios of the tour's own lie. It is the folder of [`PlayOptions::data`], and it is emptied.
    pub scratch: PathBuf,
    /// Only these stops, or those whose names begin so; all of them if empty.
    pub only: Vec<String>,
}

/// A stop that wasn't reached, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Which.
    pub stop: &'static str,
    /// What went wrong on the way.
    pub why: String,
}

/// The tour under way.
#[derive(Resource)]
pub struct Tour {
    camera: Camera,
    /// The legs to come.
    legs: VecDeque<Leg>,
    /// What is left of the leg under way.
    acts: VecDeque<Act>,
    /// Frames until the next deed.
    pause: u32,
    /// Since when the deed in hand, or the picture, has been waited for.
    since: Instant,
    reached: Vec<&'static str>,
    missed: Vec<Missed>,
    over: bool,
}

/// Frames until what a deed has set off is on the screen: messages, states and layouts come one after the other.
const PAUSE: u32 = 3;
/// Whatever takes longer isn't going to happen.
const PATIENCE: Duration = Duration::from_secs(20);
/// The game's clock goes on by so much with each frame, however long that takes: a picture is at rest after the same number
/// of frames on every machine.
const TICK: Duration = Duration::from_millis(100);

/// The names of the stops that [`TourOptions::only`] leaves, in the tour's order.
pub fn stops(only: &[String]) -> Vec<&'static str> {
    let mut legs = legs::all();
    legs.retain_mut(|leg| leg.keep(only));
    legs.iter().flat_map(Leg::stops).collect()
}

impl Tour {
    fn new(options: &TourOptions) -> Self {
        let mut legs = legs::all();
        legs.retain_mut(|leg| leg.keep(&options.only));
        Self {
            camera: Camera::new(options.pictures.clone()),
            legs: legs.into(),
            acts: VecDeque::new(),
            pause: PAUSE,
            since: Instant::now(),
            reached: Vec::new(),
            missed: Vec::new(),
            over: false,
        }
    }

    /// The stops that were reached so far.
    pub fn reached(&self) -> &[&'static str] {
        &self.reached
    }

    /// The stops that couldn't be reached.
    pub fn missed(&self) -> &[Missed] {
        &self.missed
    }

    /// Is there nothing more to see?
    pub fn over(&self) -> bool {
        self.over
    }

    /// A frame of the tour. `moving`: something on the screen isn't at rest.
    fn step(&mut self, world: &mut World, moving: bool) {
        if self.pause > 0 {
            self.pause -= 1;
            return;
        }
        let progress = match self.acts.front_mut() {
            Some(Act::Deed(deed)) => deed(world),
            Some(Act::Stop(stop)) => self.camera.look(world, stop, moving),
            None => {
                match self.legs.pop_front() {
                    Some(leg) => self.acts = leg.into_acts(),
                    None => self.end(world),
                }
                self.since = Instant::now();
                return;
            }
        };
        match progress {
            Progress::Done => {
                if let Some(Act::Stop(stop)) = self.acts.pop_front() {
                    self.reached.push(stop.name);
                    self.tell(&format!("reached\t{}", stop.name));
                } else {
                    self.pause = PAUSE;
                }
                self.since = Instant::now();
            }
            Progress::Waiting if self.since.elapsed() < PATIENCE => {}
            Progress::Waiting => self.give_up("it was waited for in vain"),
            Progress::Impossible(why) => self.give_up(&why),
        }
    }

    /// What comes later in the leg builds on what has failed.
    fn give_up(&mut self, why: &str) {
        for act in std::mem::take(&mut self.acts) {
            if let Act::Stop(stop) = act {
                self.miss(stop.name, why);
            }
        }
        self.camera.put_away();
    }

    fn miss(&mut self, stop: &'static str, why: &str) {
        self.tell(&format!("missed\t{stop}\t{why}"));
        self.missed.push(Missed { stop, why: why.to_owned() });
    }

    fn end(&mut self, world: &mut World) {
        let Some(spoilt) = self.camera.finish() else { return };
        for (stop, why) in spoilt {
            self.reached.retain(|reached| *reached != stop);
            self.miss(stop, &why);
        }
        self.over = true;
        world.write_message(if self.missed.is_empty() { AppExit::Success } else { AppExit::from_code(1) });
    }

    /// A line for the program that has sent us on the tour.
    fn tell(&self, line: &str) {
        if self.camera.has_film() {
            println!("{line}");
        }
    }
}

fn walk(world: &mut World) {
    let moving = world.resource::<Awake>().is_awake();
    world.resource_mut::<Awake>().stay();
    world.resource_scope(|world, mut tour: Mut<Tour>| {
        if !tour.over {
            tour.step(world, moving);
        }
    });
}

pub(super) fn plugin(app: &mut App) {
    let Some(options) = app.world().resource::<PlayOptions>().tour.clone() else { return };
    app.insert_resource(Tour::new(&options))
        .insert_resource(TimeUpdateStrategy::ManualDuration(TICK))
        .add_systems(Last, walk.before(ask_for_frame));
}
