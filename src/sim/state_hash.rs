//! The hash of a territory's full state: equal states, equal hashes, on every machine.

use super::{
    prospect::{Prospect, Reading},
    territory::Territory,
    trainee::{Apprenticeship, Habits},
    units::{Day, Yen},
};
use serde::{Deserialize, Serialize};
use std::fmt;
use xxhash_rust::xxh3::Xxh3;

/// XXH3 (64 bit) over the canonical little-endian bytes of a state; written as 16 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StateHash(pub u64);

impl fmt::Display for StateHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl From<StateHash> for String {
    fn from(hash: StateHash) -> Self {
        hash.to_string()
    }
}

impl TryFrom<String> for StateHash {
    type Error = std::num::ParseIntError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        u64::from_str_radix(&text, 16).map(Self)
    }
}

/// Takes values in a fixed order and form.
struct Canonical(Xxh3);

impl Canonical {
    fn real(&mut self, value: f64) {
        // One bit pattern for zero.
        let value = if value == 0.0 { 0.0 } else { value };
        self.0.update(&value.to_bits().to_le_bytes());
    }

    fn reals(&mut self, values: &[f64]) {
        values.iter().for_each(|&value| self.real(value));
    }

    fn whole(&mut self, value: u64) {
        self.0.update(&value.to_le_bytes());
    }

    fn yen(&mut self, value: Yen) {
        self.0.update(&value.0.to_le_bytes());
    }

    fn option<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.whole(u64::from(value.is_some()));
        if let Some(value) = value {
            write(self, value);
        }
    }

    fn day(&mut self, value: Day) {
        self.whole(u64::from(value.0));
    }

    fn prospect(&mut self, p: &Prospect) {
        self.whole(p.stage as u64);
        self.whole(u64::from(p.present));
        self.whole(u64::from(p.met));
        self.whole(p.customer as u64);
        self.reals(&[p.credibility, p.reliability, p.intimacy, p.pressure, p.need, p.clarity, p.fit, p.heat]);
        self.reals(&[p.load, p.asks, p.proposal, p.satisfaction, p.bias, p.talk]);
        self.whole(u64::from(p.window));
        self.yen(p.value);
        self.option(p.cheapened, |to, (share, days)| to.reals(&[share, days]));
        self.whole(u64::from(p.since_sale));
        self.whole(u64::from(p.due));
        self.option(p.complaint, |to, age| to.whole(u64::from(age)));
        self.reals(&[p.before_complaint, p.referral_rests]);
        self.option(p.asked_to_refer, Self::day);
        self.whole(u64::from(p.invited));
        self.option(p.inquiry, |to, age| to.whole(u64::from(age)));
        self.reading(&p.reading);
        p.landed.codes().for_each(|code| self.whole(code));
        self.option(p.rival_seen, Self::day);
        self.option(p.last_contact, Self::day);
        self.whole(u64::from(p.contacts));
        self.option(p.proposed, Self::day);
        self.option(p.cooling_off, Self::yen);
        p.counts.iter().for_each(|&count| self.whole(u64::from(count)));
    }

    fn habits(&mut self, habits: &Habits) {
        let kinds = habits.given.iter().flatten().chain(&habits.manners);
        kinds.for_each(|&count| self.whole(u64::from(count)));
        for count in [
            habits.before,
            habits.first_asks,
            habits.first_days,
            habits.refused,
            habits.after,
            habits.again,
            habits.again_days,
            habits.cared,
            habits.customer_days,
        ] {
            self.whole(u64::from(count));
        }
    }

    fn apprenticeship(&mut self, apprenticeship: &Apprenticeship) {
        self.habits(&apprenticeship.seen);
        self.habits(&apprenticeship.own);
        for house in &apprenticeship.houses {
            [house.given, house.contacts, house.asks].into_iter().for_each(|count| self.whole(u64::from(count)));
            self.option(house.since, Self::day);
        }
        let tally = &apprenticeship.tally;
        self.yen(tally.revenue);
        for count in [tally.asks, tally.asked_sales, tally.sales, tally.refusals] {
            self.whole(u64::from(count));
        }
    }

    fn reading(&mut self, reading: &Reading) {
        self.real(reading.trust);
        self.whole(reading.mood as u64);
        self.whole(u64::from(reading.pressure));
        self.whole(u64::from(reading.heat));
        for heard in [reading.window, reading.due] {
            self.option(heard, |to, (day, so)| {
                to.day(day);
                to.whole(u64::from(so));
            });
        }
        self.option(reading.satisfaction, |to, level| to.whole(u64::from(level)));
        self.option(reading.need, Self::real);
        self.option(reading.clarity, Self::real);
        self.option(reading.cues, |to, cues| {
            to.whole(cues.reply as u64);
            to.whole(u64::from(cues.starts));
            to.whole(cues.topic as u64);
        });
        self.day(reading.day);
    }
}

impl Territory {
    /// The hash of the full state, hidden parts included.
    pub fn hash(&self) -> StateHash {
        let mut to = Canonical(Xxh3::new());
        to.whole(self.seed);
        to.day(self.day);
        to.whole(u64::from(self.finished));
        to.whole(u64::from(self.hours_left.minutes()));
        to.reals(&[self.list, self.content, self.saved]);
        to.reals(&self.skills);
        to.whole(u64::from(self.gifted));
        self.budgets.iter().for_each(|&yen| to.yen(yen));
        to.whole(u64::from(self.rounds));
        self.visited.iter().for_each(|&visited| to.whole(u64::from(visited)));
        to.option(self.answered, |to, choice| to.whole(u64::from(choice)));
        let totals = &self.totals;
        to.yen(totals.revenue);
        to.yen(totals.expenses);
        to.yen(totals.further_revenue);
        to.yen(totals.team);
        for count in [
            totals.asks,
            totals.asked_sales,
            totals.sales,
            totals.refusals,
            totals.lost,
            totals.further,
            totals.cross_asks,
            totals.referrals,
            totals.complaints,
            totals.left,
        ] {
            to.whole(u64::from(count));
        }
        totals.hours.iter().chain([&totals.studied]).for_each(|hours| to.whole(u64::from(hours.minutes())));
        self.prospects.iter().for_each(|prospect| to.prospect(prospect));
        // Nothing at all where there is no trainee: those scenarios' hashes are what they were before there were any.
        if let Some(apprenticeship) = &self.apprenticeship {
            to.apprenticeship(apprenticeship);
        }
        StateHash(to.0.digest())
    }
}
