//! The instruments. Each gives one note of one channel, as loud as it was played.

mod air;
mod bell;
mod drum;
mod flute;
mod pad;
mod pluck;
mod wood;

pub(super) use air::{brush, rustle, sweep};
pub(super) use bell::{Bell, bell};
pub(super) use drum::drum;
pub(super) use flute::{Breath, flute};
pub(super) use pad::pad;
pub(super) use pluck::{Strings, pluck};
pub(super) use wood::{Block, wood};
