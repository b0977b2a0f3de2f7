//! Rounds of prospecting, one channel after the other.

use crate::sim::{Channel, Command, Day, Hours, View};

/// What a bot remembers of its rounds: where it stands in the rotation through the prospecting channels, the time spent on
/// them today, the seminars held.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rounds {
    made: usize,
    today: (Day, Hours),
    /// Seminars held.
    pub(super) seminars: u8,
}

impl Rounds {
    const ROTATION: [Channel; 7] =
        [Channel::Call, Channel::Dm, Channel::Email, Channel::WalkIn, Channel::Call, Channel::Fax, Channel::Posting];

    /// The next round, if there is time and somebody left to find: through the `best` channels, or in the fixed rotation if
    /// that is 0.
    pub(super) fn next(&mut self, view: &View, best: u8) -> Option<Command> {
        let hours = Command::ROUNDS.into_iter().rev().find(|&hours| hours <= view.hours_left())?;
        let ranked = ranked(view);
        let channels: &[Channel] = if best == 0 { &Self::ROTATION } else { &ranked[..ranked.len().min(best.into())] };
        for _ in 0..channels.len() {
            let command = Command::Prospect { channel: channels[self.made % channels.len()], district: None, hours };
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

/// The channels that the company uses, by how many people they reach an hour.
fn ranked(view: &View) -> Vec<Channel> {
    let activities = &view.rules().activities;
    let mut channels: Vec<Channel> =
        Channel::ALL.into_iter().filter(|&channel| activities.offers_channel(channel)).collect();
    let reached = |&channel: &Channel| activities.channel(channel).touches * activities.channel(channel).response;
    channels.sort_by(|a, b| reached(b).total_cmp(&reached(a)));
    channels
}
