//! Takes a picture of the window once it is at rest, and develops it beside the frames.

use super::{Tour, deed::Progress, leg::Stop};
use bevy::{
    prelude::*,
    render::view::screenshot::{Screenshot, ScreenshotCaptured},
    tasks::{AsyncComputeTaskPool, Task, block_on, futures_lite::future},
};
use std::path::PathBuf;

/// A picture being developed.
type Developing = (&'static str, Task<Result<(), String>>);

/// The camera.
#[derive(Default)]
pub struct Camera {
    /// Where pictures go; without it, looking is enough.
    folder: Option<PathBuf>,
    shutter: Shutter,
    /// Frames for which the picture has been as it is to be taken.
    ready: u32,
    developing: Vec<Developing>,
    spoilt: Vec<(&'static str, String)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shutter {
    #[default]
    Closed,
    /// The window is being painted, for so many frames more.
    Opening(u32),
    /// The picture is on its way back from the graphics card.
    Open,
    /// It has come back.
    Taken,
}

/// At rest is what hasn't moved for so many frames.
const REST: u32 = 4;
/// Frames from when the window is painted again until everything is on it.
const PAINT: u32 = 2;

impl Camera {
    /// A camera whose pictures go into a folder.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, ..Self::default() }
    }

    /// Are pictures taken at all?
    pub fn has_film(&self) -> bool {
        self.folder.is_some()
    }

    /// Waits for the right moment and takes the picture.
    pub fn look(&mut self, world: &mut World, stop: &Stop, moving: bool) -> Progress {
        let Some(folder) = &self.folder else { return Progress::Done };
        match self.shutter {
            Shutter::Closed => {
                let still = stop.after.is_some() || !moving;
                self.ready = if still { self.ready + 1 } else { 0 };
                if self.ready >= stop.after.unwrap_or(REST) {
                    paint(world, true);
                    self.shutter = Shutter::Opening(PAINT);
                }
                Progress::Waiting
            }
            Shutter::Opening(0) => {
                self.shutter = Shutter::Open;
                shoot(world, stop.name, folder.join(format!("{}.png", stop.name)));
                Progress::Waiting
            }
            Shutter::Opening(frames) => {
                self.shutter = Shutter::Opening(frames - 1);
                Progress::Waiting
            }
            Shutter::Open => Progress::Waiting,
            Shutter::Taken => {
                paint(world, false);
                self.put_away();
                Progress::Done
            }
        }
    }

    /// Closes the shutter.
    pub fn put_away(&mut self) {
        self.shutter = Shutter::Closed;
        self.ready = 0;
    }

    fn develop(&mut self, name: &'static str, path: PathBuf, picture: Image) {
        self.shutter = Shutter::Taken;
        let task = AsyncComputeTaskPool::get().spawn(async move {
            let picture = picture.try_into_dynamic().map_err(|error| error.to_string())?;
            // What a screen shows has no holes.
            picture.to_rgb8().save(path).map_err(|error| error.to_string())
        });
        self.developing.push((name, task));
    }

    /// The pictures that came to nothing, once all are developed.
    pub fn finish(&mut self) -> Option<Vec<(&'static str, String)>> {
        let spoilt = &mut self.spoilt;
        self.developing.retain_mut(|(name, task)| match block_on(future::poll_once(task)) {
            Some(Ok(())) => false,
            Some(Err(why)) => {
                spoilt.push((name, why));
                false
            }
            None => true,
        });
        self.developing.is_empty().then(|| std::mem::take(&mut self.spoilt))
    }
}

/// Painting takes nearly all the time of a tour where the processor does it: nothing is painted on the way.
fn paint(world: &mut World, on: bool) {
    for mut camera in world.query::<&mut bevy::camera::Camera>().iter_mut(world) {
        camera.is_active = on;
    }
}

fn shoot(world: &mut World, name: &'static str, path: PathBuf) {
    world.spawn(Screenshot::primary_window()).observe(move |shot: On<ScreenshotCaptured>, mut tour: ResMut<Tour>| {
        tour.camera.develop(name, path.clone(), shot.image.clone());
    });
}
