//! Skills that hints teach: each counts its successes since the player last struggled with it.

use crate::{
    scenario::Skill,
    sim::{Activity, Event, Landing, Mood, Stage, View},
};

/// With fewer open leads than this at the end of a day, prospecting was neglected.
pub(super) const FEW_LEADS: usize = 4;

/// Successes since the last struggle, by skill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Skills([u8; Skill::ALL.len()]);

impl Skills {
    /// Successes in a skill since the player last struggled with it.
    pub fn of(&self, skill: Skill) -> u8 {
        self.0[skill as usize]
    }

    fn succeed(&mut self, skill: Skill) {
        let count = &mut self.0[skill as usize];
        *count = count.saturating_add(1);
    }

    fn struggle(&mut self, skill: Skill) {
        self.0[skill as usize] = 0;
    }

    /// What an event says of the player's skills; `timed` tells whether the command behind it was well timed.
    pub(super) fn learn(&mut self, event: &Event, timed: Option<bool>, view: &View) {
        match event {
            Event::Sold { route, .. } if route.is_asked() => self.succeed(Skill::Timing),
            Event::Sold { route, .. } if route.is_further() => self.succeed(Skill::AfterFollow),
            Event::ComplaintHandled { .. } | Event::Referred { .. } => self.succeed(Skill::AfterFollow),
            Event::ComplaintTold { .. } | Event::CustomerLeft { .. } => self.struggle(Skill::AfterFollow),
            Event::Declined { taught: false, .. } | Event::DoorClosed { .. } | Event::CooledOff { .. } => {
                self.struggle(Skill::Timing);
            }
            Event::InquiryDropped { .. } => self.struggle(Skill::Inquiries),
            Event::Touched { activity: Activity::Answer, landing, .. } => {
                if *landing == Landing::Flat {
                    self.struggle(Skill::Inquiries);
                } else {
                    self.succeed(Skill::Inquiries);
                }
            }
            Event::Touched { prospect, mood, landing, .. } => {
                match (timed, mood) {
                    (_, Mood::Pushed) | (Some(false), _) => self.struggle(Skill::Spacing),
                    _ => self.succeed(Skill::Spacing),
                }
                if *landing == Landing::Flat && timed == Some(true) {
                    self.struggle(Skill::Giving);
                } else if *landing != Landing::Flat {
                    self.succeed(Skill::Giving);
                }
                if view.prospect(*prospect).stage == Stage::Customer {
                    self.succeed(Skill::AfterFollow);
                }
            }
            Event::Prospected { .. } => self.succeed(Skill::Prospecting),
            Event::DayEnded { .. } => {
                let open = view.players().filter(|p| p.stage == Stage::Lead).count();
                if open < FEW_LEADS && view.players().any(|p| p.stage == Stage::Unknown) {
                    self.struggle(Skill::Prospecting);
                }
            }
            _ => {}
        }
    }
}
