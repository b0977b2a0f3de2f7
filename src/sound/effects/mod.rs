//! Short sounds: what came of something, and touches of the interface. What goes well rises, what doesn't falls; bells are for
//! orders, wood for doors and rivals, three strings for trouble, the flute for partings and questions.

mod after;
mod contact;
mod day;
mod interface;
mod market;

use super::{
    Cue, RATE, Sound,
    canvas::{Canvas, Place},
    noise::Noise,
    room::Room,
    score::{Pitch, hertz},
    voice::{Bell, Block, Breath, Strings, bell, drum, flute, pluck, wood},
};

/// How loud the loudest moment of an outcome is, in LUFS.
const OUTCOME: f32 = -23.0;
/// Touches are felt more than heard.
const TOUCH: f32 = -34.0;
/// No effect is longer, in seconds.
const LONGEST: f32 = 2.4;

/// What came of something.
pub(super) fn outcome(cue: Cue) -> Sound {
    let mut stage = Stage::new(cue);
    match cue {
        Cue::LandedWell => contact::landed_well(&mut stage),
        Cue::LandedFine => contact::landed_fine(&mut stage),
        Cue::LandedFlat => contact::landed_flat(&mut stage),
        Cue::Pushed => contact::pushed(&mut stage),
        Cue::Sold => contact::sold(&mut stage),
        Cue::Declined => contact::declined(&mut stage),
        Cue::DoorClosed => contact::door_closed(&mut stage),
        Cue::CooledOff => contact::cooled_off(&mut stage),
        Cue::Further => after::further(&mut stage),
        Cue::Referred => after::referred(&mut stage),
        Cue::Questioned => after::questioned(&mut stage),
        Cue::Complained => after::complained(&mut stage),
        Cue::ComplaintHandled => after::complaint_handled(&mut stage),
        Cue::CustomerLeft => after::customer_left(&mut stage),
        Cue::Inquired => market::inquired(&mut stage),
        Cue::RivalSeen => market::rival_seen(&mut stage),
        Cue::Lost => market::lost(&mut stage),
        Cue::Found => market::found(&mut stage),
        Cue::NobodyFound => market::nobody_found(&mut stage),
        Cue::Invited => market::invited(&mut stage),
        Cue::Seminar => market::seminar(&mut stage),
        Cue::Prepared => market::prepared(&mut stage),
        Cue::Incident => day::incident(&mut stage),
        Cue::DayBegins => day::begins(&mut stage),
        Cue::DayEnds => day::ends(&mut stage),
        Cue::WeekEnds => day::week_ends(&mut stage),
        Cue::Stamp => day::stamp(&mut stage),
        Cue::FanfareGood => day::fanfare_good(&mut stage),
        Cue::FanfareModest => day::fanfare_modest(&mut stage),
        // The others aren't outcomes.
        _ => {}
    }
    stage.canvas.finish(Room::SMALL, OUTCOME)
}

/// A touch of the interface.
pub(super) fn touch(cue: Cue) -> Sound {
    let mut stage = Stage::new(cue);
    match cue {
        Cue::HoursSpent => interface::hours_spent(&mut stage),
        Cue::Press => interface::press(&mut stage),
        Cue::Selected => interface::selected(&mut stage),
        Cue::OpenPage => interface::open_page(&mut stage),
        Cue::ClosePage => interface::close_page(&mut stage),
        Cue::Refused => interface::refused(&mut stage),
        // The others aren't touches.
        _ => {}
    }
    stage.canvas.finish(Room::SMALL, TOUCH)
}

/// Where an effect is put together.
struct Stage {
    canvas: Canvas,
    noise: Noise,
}

impl Stage {
    fn new(cue: Cue) -> Self {
        Self { canvas: Canvas::new(LONGEST, RATE), noise: Noise::new(1_000 + cue as u64) }
    }

    /// Lays any sound.
    fn lay(&mut self, at: f32, sound: &[f32], place: Place) {
        self.canvas.add(at, sound, place);
    }

    /// Plucks a string that is let ring for so many seconds.
    fn pluck(&mut self, at: f32, strings: Strings, pitch: Pitch, seconds: f32, force: f32, place: Place) {
        let sound = pluck(strings, hertz(pitch), seconds, force, &mut self.noise);
        self.lay(at, &sound, place);
    }

    /// Strikes a bell.
    fn ring(&mut self, at: f32, what: Bell, pitch: Pitch, seconds: f32, force: f32, place: Place) {
        self.lay(at, &bell(what, hertz(pitch), seconds, force, RATE), place);
    }

    /// Blows a note.
    fn blow(&mut self, at: f32, pitch: Pitch, seconds: f32, force: f32, place: Place) {
        let to = hertz(pitch);
        let sound = flute(Breath { from: to, to, seconds, force }, &mut self.noise);
        self.lay(at, &sound, place);
    }

    /// Strikes wood.
    fn knock(&mut self, at: f32, block: Block, force: f32, place: Place) {
        let sound = wood(block, force, &mut self.noise);
        self.lay(at, &sound, place);
    }

    /// Strikes the drum.
    fn drum(&mut self, at: f32, hz: f32, force: f32, place: Place) {
        let sound = drum(hz, 0.6, force, &mut self.noise);
        self.lay(at, &sound, place);
    }
}
