//! What has gone wrong and must be told: never only in the log.

use bevy::prelude::*;
use std::collections::VecDeque;

/// What has gone wrong, the oldest first; shown in a dialog, one after the other.
#[derive(Resource, Default)]
pub struct Trouble(VecDeque<String>);

impl Trouble {
    /// Tells the player, in a sentence that says what happened and what to do.
    pub fn report(&mut self, message: String) {
        // The same trouble at every save is told once.
        if !self.0.contains(&message) {
            self.0.push_back(message);
        }
    }

    /// What is to be told now.
    pub fn first(&self) -> Option<&str> {
        self.0.front().map(String::as_str)
    }

    /// It has been told.
    pub fn told(&mut self) {
        self.0.pop_front();
    }
}
