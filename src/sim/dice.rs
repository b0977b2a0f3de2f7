//! Counted dice: every roll is a function of the run's seed and of what it is for, never of what was rolled before.
//!
//! What the player causes rolls from (seed, kind, prospect, n-th of that kind on that prospect); what happens by itself
//! rolls from (seed, kind, prospect, day). Changing one decision therefore leaves every unrelated roll alone, and a class
//! that plays one seed shares its luck.

use super::units::{Day, ProspectId, Yen};
use rand::rand_core::{Infallible, TryRng};
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64_with_seed;

/// What a roll decides. The numbers are part of every run's results: add, never renumber.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u16)]
pub enum DrawKind {
    /// Does the prospect accept this ask?
    Close = 1,
    /// Does the prospect, pressed too hard, close the door for good?
    WalkAway = 2,
    /// Does the buyer cool off and cancel?
    CoolingOff = 3,
    /// How satisfied is the new customer, beyond what explains it?
    Satisfaction = 4,
    /// Does the talk turn to the budget?
    BudgetTalk = 5,
    /// Does the prospect come to the seminar?
    Seminar = 6,
    /// Does this round of prospecting reach the prospect? One kind per channel, in `Channel` order.
    Reach = 7,
    /// Does the customer take something else as well?
    CrossSell = 14,
    /// Does the customer name somebody when asked?
    ReferralAsked = 15,
    /// Does handling the complaint leave the customer more satisfied than before?
    Recovery = 16,
    /// Does a referral come out of the complaint?
    ComplaintReferral = 17,
    /// Whom does the customer name?
    Named = 18,
    /// Does the budget window open or close tonight?
    Window = 20,
    /// Does the prospect buy from the rival tonight?
    Rival = 21,
    /// Does the prospect ask something on their own?
    Inquiry = 22,
    /// Does the prospect order through the web page?
    Web = 23,
    /// Does the prospect order without being asked?
    Spontaneous = 24,
    /// Does the customer ask something about what they have bought?
    Question = 25,
    /// Does the customer complain?
    Complaint = 26,
    /// Does the customer come to need something again, or does the need pass?
    Due = 27,
    /// Does the customer order again unasked?
    Repeat = 28,
    /// Does the customer refer somebody unasked?
    Referral = 29,
    /// Does the customer leave?
    Churn = 30,
    /// Does a new company open?
    Arrival = 31,
    /// Does inside sales reach the prospect?
    TeamReach = 32,
    /// How far does the salesperson misread this prospect?
    Bias = 40,
    /// Is the budget window open on the first day?
    FirstWindow = 41,
    /// The hidden traits of a generated prospect.
    Traits = 42,
    /// How many people talk at all in a round of prospecting (shown in its funnel).
    Talk = 43,
    /// Is the salesperson a gifted closer?
    Talent = 44,
    /// The choices of a bot that plays at random.
    Bot = 60,
    /// The order in which the cards of a sorting exercise are dealt. One variant per company, one roll per card.
    Shuffle = 61,
    /// What else might be true that the player can't see, where a review imagines it.
    Imagined = 62,
}

/// The dice of one run.
#[derive(Clone, Copy, Debug)]
pub struct Dice {
    seed: u64,
}

impl Dice {
    /// The dice of the run with this seed.
    pub fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// The die for the `count`-th roll of `kind` on `prospect`.
    pub fn die(&self, kind: DrawKind, prospect: ProspectId, count: u16) -> Die {
        self.sub_die(kind, 0, prospect, count)
    }

    /// The die for what happens by itself to `prospect` on `day`.
    pub fn die_of_day(&self, kind: DrawKind, prospect: ProspectId, day: Day) -> Die {
        self.sub_die(kind, 0, prospect, day.0)
    }

    /// Like [`Dice::die`], for kinds that come in several variants.
    pub fn sub_die(&self, kind: DrawKind, variant: u16, prospect: ProspectId, count: u16) -> Die {
        let key =
            u64::from(kind as u16) | u64::from(variant) << 16 | u64::from(prospect.0) << 32 | u64::from(count) << 48;
        Die { seed: self.seed, key, rolls: 0 }
    }
}

/// One die: a short stream of rolls that belongs to one question.
#[derive(Clone, Debug)]
pub struct Die {
    seed: u64,
    key: u64,
    rolls: u64,
}

impl Die {
    /// The next word of the stream: XXH3 of (key, roll) under the run's seed.
    fn word(&mut self) -> u64 {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.key.to_le_bytes());
        bytes[8..].copy_from_slice(&self.rolls.to_le_bytes());
        self.rolls += 1;
        xxh3_64_with_seed(&bytes, self.seed)
    }

    /// A number in 0..1, of 53 bits.
    pub fn unit(&mut self) -> f64 {
        (self.word() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number of the standard normal distribution (Box and Muller).
    pub fn normal(&mut self) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - self.unit()));
        radius * libm::cos(core::f64::consts::TAU * self.unit())
    }

    /// A number of the beta distribution, by Jöhnk's rejection.
    pub fn beta(&mut self, a: f64, b: f64) -> f64 {
        loop {
            let x = libm::pow(self.unit(), 1.0 / a);
            let y = libm::pow(self.unit(), 1.0 / b);
            if x + y <= 1.0 && x + y > 0.0 {
                return x / (x + y);
            }
        }
    }
}

/// A die is a random source like any other, so that `rand`'s tools can use it.
impl TryRng for Die {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.word() >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.word())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.word().to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

/// A roll that decided something, kept for the review: what was likely, what was rolled, what was at stake.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draw {
    /// What was decided.
    pub kind: DrawKind,
    /// About whom.
    pub prospect: ProspectId,
    /// The day it was decided on.
    pub day: Day,
    /// The chance that it would happen, 0..=1.
    pub probability: f64,
    /// The number rolled, 0..1; it happened if this lies below `probability`.
    pub roll: f64,
    /// Yen that hung on it.
    pub stake: Yen,
}

impl Draw {
    /// Did it happen?
    pub fn happened(&self) -> bool {
        self.roll < self.probability
    }
}
