//! A bot at the sorting exercise. It has read the answers: it is there to show the exercise, not to be tested by it.

use super::bots::BotName;
use crate::sim::{Dice, DrawKind, ProspectId, Purpose, Purposes};

impl BotName {
    /// What the bot answers as the `number`-th card (from 0): the first purpose accepted; at random, any of the four.
    pub fn sorts(self, seed: u64, number: usize, accepts: Purposes) -> Purpose {
        let any = || {
            let roll = Dice::new(seed).die(DrawKind::Bot, ProspectId(0), number as u16).unit();
            Purpose::ALL[((roll * 4.0) as usize).min(3)]
        };
        match self {
            Self::Random => any(),
            _ => accepts.first().unwrap_or_else(any),
        }
    }
}
