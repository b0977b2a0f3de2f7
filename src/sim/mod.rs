//! The model: a territory of prospects, what a salesperson can do in it and what comes of it.
//!
//! Pure and deterministic: the same [`Setup`], seed and commands give the same bytes of state on every machine. This
//! module knows no files, no clock, no texts and no screen; it is driven by [`Territory::apply`] and seen through
//! [`Territory::view`].
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod activities;
mod activity;
mod after_follow;
mod again;
mod arrivals;
mod closing;
mod command;
mod cues;
mod customer;
mod dice;
mod event;
mod growth;
mod imagined;
mod incident;
mod market;
mod math;
mod model;
mod nurture;
mod partial;
mod prospect;
mod prospecting;
mod purpose;
mod rules;
mod score;
mod setup;
mod sorting;
mod state_hash;
mod team;
mod territory;
mod trainee;
mod trust;
mod units;
mod view;

pub use activities::Activities;
pub use activity::{Activity, Channel, ChannelRow, Gains, SeminarRow, TaskRow, TouchRow};
pub use closing::Ask;
pub use command::{Command, Refusal};
pub use cues::{Cues, Landing, Landings, ReplySpeed, Topic};
pub use customer::{CustomerType, CustomerTypes, TypeRow};
pub use dice::{Dice, Die, Draw, DrawKind};
pub use event::{Event, Outcome, SaleRoute, Witness};
pub use incident::{Choice, Effect, Incident};
pub use model::{
    AfterFollow, Arrivals, AskTerms, Closing, Decay, Discount, Fatigue, Gift, MODEL_VERSION, Market, Model, PriceClass,
    Prospecting, Readings, Shop, Study, Talent, Team, TrustWeights,
};
pub use prospect::{Mood, Prospect, Reading, Stage};
pub use purpose::{Purpose, Purposes};
pub use rules::Rules;
pub use score::{Anchor, Grade, PartKind, Score, ScorePart, ScoreRules};
pub use setup::{Happening, Newcomer, Presence, ScheduledEvent, Setup, Visibility};
pub use sorting::{AllSorted, CardId, Exercise, MixUp, Placement, SortingCommand, SortingScore};
pub use state_hash::StateHash;
pub use team::Role;
pub use territory::{Price, Territory, Totals};
pub use trainee::{Notes, Tally, Trainee};
pub use units::{Day, DistrictId, Hours, ProspectId, Yen};
pub use view::{ProspectView, TraineeView, Truth, View};
