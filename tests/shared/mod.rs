//! What tests of the window and tests without one share: the sheet that the game writes for whoever drives it from
//! outside, and a model of how long a person takes.

pub mod pace;
pub mod sheet;
