//! What a frame costs, for whoever measures the game from outside: `--measure`.
//!
//! The file says when the first picture stood in the window, and what the frames of each screen have taken of all processors
//! together since, painting by a software renderer left out. A measured game never rests.

use super::{
    PlayOptions,
    awake::{Awake, ask_for_frame},
    screens::{Menu, Screen},
    settings::write_atomically,
};
use bevy::prelude::*;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    path::PathBuf,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// What was measured.
#[derive(Resource, Default)]
struct Meter {
    file: PathBuf,
    /// Frames since the start.
    frames: u32,
    /// The first picture, since 1970.
    first_picture: Duration,
    /// Processor time until the frame before.
    used: Option<Duration>,
    /// Milliseconds of processor time of each frame, by screen and menu.
    costs: BTreeMap<String, Vec<f64>>,
}

/// What the file says.
#[derive(Serialize)]
struct Report {
    /// When the first picture stood in the window, in seconds since 1970.
    first_picture: f64,
    screens: BTreeMap<String, Cost>,
}

/// What the frames of a screen took of all processors together, in milliseconds.
#[derive(Serialize)]
struct Cost {
    frames: usize,
    mean: f64,
    median: f64,
    /// Nineteen of twenty frames took less.
    p95: f64,
}

/// The file is written anew after so many frames.
const REPORT: u32 = 60;

impl Cost {
    fn of(costs: &[f64]) -> Self {
        let mut sorted = costs.to_vec();
        sorted.sort_by(f64::total_cmp);
        let share = |share: f64| sorted[((sorted.len() - 1) as f64 * share).round() as usize];
        Self {
            frames: sorted.len(),
            mean: sorted.iter().sum::<f64>() / sorted.len() as f64,
            median: share(0.5),
            p95: share(0.95),
        }
    }
}

/// The threads of Mesa's software renderer that paint: without a graphics card they do what one would do.
const PAINTERS: &str = "llvmpipe";

/// The processor time of every thread of this program so far but those that paint; `None` where the system doesn't tell.
fn processor_time() -> Option<Duration> {
    let threads = std::fs::read_dir("/proc/self/task").ok()?;
    let times = threads.flatten().filter_map(|thread| {
        let told = |what: &str| std::fs::read_to_string(thread.path().join(what)).ok();
        if told("comm")?.starts_with(PAINTERS) {
            return None;
        }
        let said = told("schedstat")?;
        said.split(' ').next()?.parse::<u64>().ok()
    });
    Some(Duration::from_nanos(times.sum()))
}

fn measure(mut meter: ResMut<Meter>, mut awake: ResMut<Awake>, screen: Res<State<Screen>>, menu: Res<State<Menu>>) {
    awake.stay();
    meter.frames += 1;
    // The picture of the first frame is in the window when the second begins.
    if meter.frames == 2 {
        meter.first_picture = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    }
    let Some(now) = processor_time() else { return };
    if let Some(before) = meter.used.replace(now) {
        let place = match menu.get() {
            Menu::None => format!("{:?}", screen.get()).to_lowercase(),
            menu => format!("{menu:?}").to_lowercase(),
        };
        let cost = now.saturating_sub(before).as_secs_f64() * 1000.0;
        meter.costs.entry(place).or_default().push(cost);
    }
    if meter.frames.is_multiple_of(REPORT) {
        report(&meter);
    }
}

fn report(meter: &Meter) {
    let report = Report {
        first_picture: meter.first_picture.as_secs_f64(),
        screens: meter.costs.iter().map(|(screen, costs)| (screen.clone(), Cost::of(costs))).collect(),
    };
    let written = serde_json::to_vec_pretty(&report)
        .map_err(std::io::Error::other)
        .and_then(|text| write_atomically(&meter.file, &text));
    if let Err(error) = written {
        error!("{}: {error}", meter.file.display());
    }
}

pub(super) fn plugin(app: &mut App) {
    let Some(file) = app.world().resource::<PlayOptions>().measure.clone() else { return };
    app.insert_resource(Meter { file, ..default() }).add_systems(Last, measure.before(ask_for_frame));
}
