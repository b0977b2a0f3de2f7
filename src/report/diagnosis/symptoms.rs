//! What a diagnosis rests on: a run replayed with an eye on purposes, on the trust that asks were made with, and on what
//! others did.

use crate::sim::{
    Activity, Command, Draw, DrawKind, Event, Hours, ProspectId, Purpose, Purposes, Refusal, Role, SaleRoute, Setup,
    Stage, Talent, Territory, Yen,
};
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};

/// A purpose with less than this share of the working time is missing: in a week of 20 hours that is less than one.
pub const MISSING: f64 = 0.05;
/// Customers want to be looked after once there has been one on the morning of so many days: a week. Who has bought
/// yesterday needn't be visited today.
const CUSTOMER_DAYS: u16 = 5;
/// An ask with less than this share of the trust that a buyer at the price expects comes out of the blue.
const HALF: f64 = 0.5;

/// The trust that an ask was made with, against what a buyer at that price expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TrustBand {
    /// Less than half of it.
    Early,
    /// Half of it or more, and not the whole.
    Halfway,
    /// The whole or more.
    Ripe,
}

/// The asks in one band of trust.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct AskBand {
    /// Which.
    pub trust: TrustBand,
    /// Asks.
    pub asks: u32,
    /// Orders that came of them, cancelled ones taken off.
    pub sold: u32,
    /// The chance that they had on average, 0..=1; 0 without an ask.
    pub chance: f64,
}

/// What serves ③ and was spent on prospects, and how much of it on those who were still in ②: with less trust than a
/// buyer at the price expects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Closing {
    /// Proposals, asks and visits to sell.
    pub activities: u32,
    /// How many of them went to prospects still in ②.
    pub unripe: u32,
    /// The time of all of them.
    pub hours: Hours,
    /// The time of those.
    pub unripe_hours: Hours,
}

/// What others did: the team for its budgets, and the web page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Team {
    /// Nights on which some part of the team had a budget.
    pub nights: u16,
    /// Share of the run's nights, 0..=1.
    pub share: f64,
    /// What it has cost.
    pub yen: Yen,
    /// Pieces of information that marketing has sent.
    pub informed: u32,
    /// Calls that inside sales has made.
    pub calls: u32,
    /// Prospects whom inside sales has won as leads.
    pub found: u32,
    /// Orders through the web page.
    pub web_orders: u32,
    /// What those brought.
    pub web_yen: Yen,
    /// Was anything written for the shop, by whomever?
    pub shop: bool,
}

/// The evidence of one run. Shares are 0..=1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Symptoms {
    /// Working time that there was, in the days that are over.
    pub available: Hours,
    /// Working time that was used.
    pub worked: Hours,
    /// Of it, by purpose, ① to ④.
    pub hours: [Hours; 4],
    /// Of it, for studying.
    pub studied: Hours,
    /// Shares of the used time, ① to ④.
    pub shares: [f64; 4],
    /// The share for studying; with the four it makes the whole.
    pub studied_share: f64,
    /// Purposes that the company serves with nothing.
    pub left_out: Purposes,
    /// Purposes of the company that got next to nothing, though there was something to do for them.
    pub missing: Purposes,
    /// Asks in all.
    pub asks: u32,
    /// Orders that came of them, cancelled ones taken off.
    pub sold: u32,
    /// Orders in all, cancelled ones taken off.
    pub orders: u32,
    /// The asks by the trust that they were made with, the least first.
    pub bands: [AskBand; 3],
    /// ③ spent on whom?
    pub closing: Closing,
    /// What others did.
    pub team: Team,
    /// Is the salesperson a gifted closer?
    pub gifted: bool,
    /// Had the dice decided that, unknown to the player?
    pub by_chance: bool,
}

impl TrustBand {
    /// Every band, the least trust first.
    pub const ALL: [Self; 3] = [Self::Early, Self::Halfway, Self::Ripe];

    /// The band of a trust, as a share of what is expected.
    pub fn of(share: f64) -> Self {
        if share < HALF {
            Self::Early
        } else if share < 1.0 {
            Self::Halfway
        } else {
            Self::Ripe
        }
    }
}

impl Symptoms {
    /// Replays commands and takes down what a diagnosis needs.
    ///
    /// # Errors
    /// The place of the first command that is refused, with the refusal.
    pub fn of(
        setup: &Arc<Setup>,
        seed: u64,
        commands: impl IntoIterator<Item = Command>,
    ) -> Result<Self, (usize, Refusal)> {
        let mut watch = Watch::new(Territory::new(Arc::clone(setup), seed));
        for (number, command) in commands.into_iter().enumerate() {
            watch.follow(command).map_err(|refusal| (number, refusal))?;
        }
        Ok(watch.sum_up())
    }

    /// The share of a purpose.
    pub fn share(&self, purpose: Purpose) -> f64 {
        self.shares[purpose.index()]
    }

    /// Orders per ask; `None` without an ask.
    pub fn conversion(&self) -> Option<f64> {
        (self.asks > 0).then(|| f64::from(self.sold) / f64::from(self.asks))
    }

    /// The chance that all asks had on average; 0 without an ask.
    pub fn chance(&self) -> f64 {
        let sum: f64 = self.bands.iter().map(|band| band.chance * f64::from(band.asks)).sum();
        sum / f64::from(self.asks.max(1))
    }

    /// The asks in one band.
    pub fn band(&self, trust: TrustBand) -> &AskBand {
        &self.bands[trust as usize]
    }
}

/// Somebody who watches a run for symptoms.
struct Watch {
    territory: Territory,
    /// By band: asks, orders, the sum of the chances.
    asks: [(u32, u32, f64); 3],
    /// The band in which somebody has bought, in case they cancel.
    bought: BTreeMap<ProspectId, TrustBand>,
    closing: Closing,
    team: Team,
    days: u16,
    /// Days on whose morning there was a customer.
    customer_days: u16,
    /// Working time spent while there was somebody left to find.
    among_strangers: Hours,
}

impl Watch {
    fn new(territory: Territory) -> Self {
        let has_customer = any(&territory, Stage::Customer);
        Self {
            territory,
            asks: [(0, 0, 0.0); 3],
            bought: BTreeMap::new(),
            closing: Closing::default(),
            team: Team::default(),
            days: 0,
            customer_days: u16::from(has_customer),
            among_strangers: Hours::ZERO,
        }
    }

    fn follow(&mut self, command: Command) -> Result<(), Refusal> {
        let strangers = any(&self.territory, Stage::Unknown);
        let trust = match command {
            Command::Touch { prospect, activity } if closes(&self.territory, activity) => self.trust_of(prospect),
            _ => None,
        };
        let funded = Role::ALL.iter().any(|&role| self.territory.view().budget(role) > Yen(0));
        let (worked, closing) = self.spent();
        let outcome = self.territory.apply(command)?;
        let (worked_now, closing_now) = self.spent();
        if strangers {
            self.among_strangers += worked_now - worked;
        }
        if let Some(trust) = trust {
            self.count_closing(trust, closing_now - closing);
            for draw in outcome.draws.iter().filter(|draw| draw.kind == DrawKind::Close) {
                self.count_ask(TrustBand::of(trust), draw);
            }
        }
        if command == Command::EndDay {
            self.days += 1;
            self.team.nights += u16::from(funded);
            self.customer_days += u16::from(!self.territory.finished() && any(&self.territory, Stage::Customer));
        }
        outcome.events.iter().for_each(|event| self.notice(event));
        Ok(())
    }

    /// The trust of a lead, as a share of what a buyer at the price expects.
    fn trust_of(&self, id: ProspectId) -> Option<f64> {
        let view = self.territory.view();
        let price = self.territory.setup().prospects.get(id.index())?.value;
        let expected = view.rules().model.closing.terms(price.as_f64()).expected;
        let trust = self.territory.weigh_ask(id).trust;
        Some(if expected > 0.0 { trust / expected } else { 1.0 })
    }

    /// Working time so far, and what of it went to ③.
    fn spent(&self) -> (Hours, Hours) {
        let totals = *self.territory.view().totals();
        (totals.hours.into_iter().sum::<Hours>() + totals.studied, totals.hours[Purpose::Closing.index()])
    }

    fn count_closing(&mut self, trust: f64, hours: Hours) {
        let unripe = TrustBand::of(trust) != TrustBand::Ripe;
        self.closing.activities += 1;
        self.closing.hours += hours;
        if unripe {
            self.closing.unripe += 1;
            self.closing.unripe_hours += hours;
        }
    }

    fn count_ask(&mut self, trust: TrustBand, draw: &Draw) {
        let (asks, sold, chances) = &mut self.asks[trust as usize];
        *asks += 1;
        *chances += draw.probability;
        if draw.happened() {
            *sold += 1;
            self.bought.insert(draw.prospect, trust);
        }
    }

    fn notice(&mut self, event: &Event) {
        match event {
            Event::TeamWorked { informed, calls, found } => {
                self.team.informed += informed;
                self.team.calls += calls;
                self.team.found += found.len() as u32;
            }
            Event::CooledOff { prospect, .. } => {
                if let Some(trust) = self.bought.remove(prospect) {
                    self.asks[trust as usize].1 -= 1;
                }
            }
            Event::Sold { yen, route: SaleRoute::Web, .. } => {
                self.team.web_orders += 1;
                self.team.web_yen += *yen;
            }
            Event::ContentWritten { .. } | Event::Funded { role: Role::Shop, .. } => self.team.shop = true,
            _ => {}
        }
    }

    fn sum_up(self) -> Symptoms {
        let view = self.territory.view();
        // The pattern is the player's own: the trainee's asks are left out.
        let totals = view.trainee().map_or(*view.totals(), |trainee| view.totals().without(&trainee.tally));
        let (worked, _) = self.spent();
        let part = |hours: Hours| if worked == Hours::ZERO { 0.0 } else { hours.as_f64() / worked.as_f64() };
        let shares = totals.hours.map(part);
        let offered = view.rules().activities.purposes();
        // Today counts once it is over, or once something was done in it.
        let today = if view.finished() { Hours::ZERO } else { view.hours_per_day() - view.hours_left() };
        let available = Hours::from_minutes(view.hours_per_day().minutes() * u32::from(self.days)) + today;
        let band = |trust: TrustBand| {
            let (asks, sold, chances) = self.asks[trust as usize];
            AskBand { trust, asks, sold, chance: chances / f64::from(asks.max(1)) }
        };
        let missing = |&purpose: &Purpose| {
            let hours = totals.hours[purpose.index()];
            match purpose {
                Purpose::Prospecting => hours.as_f64() < MISSING * self.among_strangers.as_f64(),
                Purpose::Nurturing | Purpose::Closing => shares[purpose.index()] < MISSING,
                Purpose::AfterFollow => self.customer_days >= CUSTOMER_DAYS && hours == Hours::ZERO,
            }
        };
        let nights = view.days().max(1);
        Symptoms {
            available,
            worked,
            hours: totals.hours,
            studied: totals.studied,
            shares,
            studied_share: part(totals.studied),
            left_out: Purposes::ALL.without(offered),
            missing: offered.iter().filter(missing).collect(),
            asks: totals.asks,
            sold: totals.asked_sales,
            orders: totals.sales,
            bands: TrustBand::ALL.map(band),
            closing: self.closing,
            team: Team { share: f64::from(self.team.nights) / f64::from(nights), yen: totals.team, ..self.team },
            gifted: self.territory.is_gifted(),
            by_chance: matches!(view.rules().model.talent, Talent::ByChance(_)),
        }
    }
}

/// Is there anybody at this stage?
fn any(territory: &Territory, stage: Stage) -> bool {
    territory.view().players().any(|prospect| prospect.stage == stage)
}

/// Does an activity with a lead serve ③ in this company?
fn closes(territory: &Territory, activity: Activity) -> bool {
    let view = territory.view();
    activity.is_for_leads() || view.rules().activities.touch(activity).purposes.contains(Purpose::Closing)
}
