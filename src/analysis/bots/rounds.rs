//! Rounds of prospecting, one channel after the other.

use crate::sim::{Channel, Command, Day, Hours, View};

/// A fixed rotation through the prospecting channels, and the time spent on it today.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rounds {
    made: usize,
    today: (Day, Hours),
}

impl Rounds {
    const ROTATION: [Channel; 7] =
        [Channel::Call, Channel::Dm, Channel::Email, Channel::WalkIn, Channel::Call, Channel::Fax, Channel::Posting];

    /// The next round, if there is time and somebody left to find.
    pub(super) fn next(&mut self, view: &View) -> Option<Command> {
        let hours = Command::ROUNDS.into_iter().rev().find(|&hours| hours <= view.hours_left())?;
        for _ in 0..Self::ROTATION.len() {
            let command =
                Command::Prospect { channel: Self::ROTATION[self.made % Self::ROTATION.len()], district: None, hours };
            self.made += 1;
            if view.check(command).is_ok() {
                self.today = (view.day(), self.spent(view) + hours);
                return Some(command);
            }
        }
        None
    }

    /// Time spent on prospecting today.
    pub(super) fn spent(&self, view: &View) -> Hours {
        if self.today.0 == view.day() { self.today.1 } else { Hours::ZERO }
    }
}
