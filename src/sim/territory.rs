//! The territory: the state of a run and the one way to change it.

use super::{
    command::{Command, Refusal},
    dice::{Dice, Die, Draw, DrawKind},
    event::{Event, Outcome, SaleRoute, Witness},
    model::Talent,
    prospect::{Prospect, Stage},
    prospecting::NOBODY,
    purpose::Purposes,
    rules::Rules,
    setup::Setup,
    trainee::{Apprenticeship, Tally},
    units::{Day, Hours, ProspectId, Yen},
    view::View,
};
use serde::Serialize;
use std::sync::Arc;

/// What has been done and earned so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Orders received, cancelled ones taken off.
    pub revenue: Yen,
    /// Money spent.
    pub expenses: Yen,
    /// How often an order was asked for.
    pub asks: u32,
    /// Orders that came of asking.
    pub asked_sales: u32,
    /// Orders in all, cancelled ones taken off.
    pub sales: u32,
    /// Prospects who closed their door or cancelled.
    pub refusals: u32,
    /// Known prospects who went to the rival.
    pub lost: u32,
    /// Further orders of customers, among the orders.
    pub further: u32,
    /// What those brought, in the revenue.
    pub further_revenue: Yen,
    /// How often a customer was offered something else.
    pub cross_asks: u32,
    /// Prospects whom customers have named.
    pub referrals: u32,
    /// Complaints.
    pub complaints: u32,
    /// Customers who have left.
    pub left: u32,
    /// What the team has cost, in the expenses.
    pub team: Yen,
    /// Working time by purpose, ① to ④.
    pub hours: [Hours; 4],
    /// Working time that served no purpose yet: studying.
    pub studied: Hours,
}

impl Totals {
    /// Asked sales per ask, 0..=1; `None` before the first ask.
    pub fn conversion(&self) -> Option<f64> {
        (self.asks > 0).then(|| f64::from(self.asked_sales) / f64::from(self.asks))
    }

    /// The same without the asks and orders of the trainee; money stays the team's.
    pub fn without(self, tally: &Tally) -> Self {
        Self {
            asks: self.asks - tally.asks,
            asked_sales: self.asked_sales - tally.asked_sales,
            sales: self.sales - tally.sales,
            refusals: self.refusals - tally.refusals,
            ..self
        }
    }

    /// Books working time on the purposes that it served, in equal parts.
    fn book(&mut self, hours: Hours, purposes: Purposes) {
        let Some(first) = purposes.first() else {
            self.studied += hours;
            return;
        };
        let part = Hours::from_minutes(hours.minutes() / purposes.len());
        let mut rest = hours;
        for purpose in purposes.iter() {
            self.hours[purpose.index()] += part;
            rest -= part;
        }
        self.hours[first.index()] += rest;
    }
}

/// A territory under way.
#[derive(Clone, Debug)]
pub struct Territory {
    pub(super) setup: Arc<Setup>,
    pub(super) seed: u64,
    pub(super) dice: Dice,
    pub(super) day: Day,
    pub(super) finished: bool,
    pub(super) hours_left: Hours,
    /// Quality of the target list, 0..=1.
    pub(super) list: f64,
    /// Content of the online shop, 0..=1.
    pub(super) content: f64,
    /// The salesperson's skill at each purpose, 0..=1.
    pub(super) skills: [f64; 4],
    /// Is the salesperson a gifted closer?
    pub(super) gifted: bool,
    /// Yen a week for each part of the team.
    pub(super) budgets: [Yen; 3],
    /// Pieces of marketing that are paid and not sent yet.
    pub(super) saved: f64,
    /// Rounds of prospecting made.
    pub(super) rounds: u16,
    /// Districts gone to today.
    pub(super) visited: Vec<bool>,
    /// What was made of the incident.
    pub(super) answered: Option<u8>,
    pub(super) totals: Totals,
    /// What the trainee has seen and done, where there is one.
    pub(super) apprenticeship: Option<Apprenticeship>,
    pub(super) prospects: Vec<Prospect>,
}

impl Territory {
    /// The territory on the morning of the first day.
    pub fn new(setup: Arc<Setup>, seed: u64) -> Self {
        let dice = Dice::new(seed);
        let prospects = setup
            .ids()
            .zip(&setup.prospects)
            .map(|(id, start)| Prospect::new(start, &setup.rules, &dice, id))
            .collect();
        let mut territory = Self {
            seed,
            dice,
            day: Day(1),
            finished: false,
            hours_left: setup.hours_per_day,
            list: 0.0,
            content: 0.0,
            skills: [0.0; 4],
            gifted: match setup.rules.model.talent {
                Talent::Usual => false,
                Talent::Gifted => true,
                Talent::ByChance(chance) => dice.die(DrawKind::Talent, NOBODY, 0).unit() < chance,
            },
            budgets: [Yen(0); 3],
            saved: 0.0,
            rounds: 0,
            visited: vec![false; usize::from(setup.districts)],
            answered: None,
            totals: Totals::default(),
            apprenticeship: setup.trainee.as_ref().map(|_| Apprenticeship::new(setup.prospects.len())),
            prospects,
            setup,
        };
        territory.happen(&mut ());
        territory
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// A [`Refusal`] says why it can't be done; nothing has changed then.
    pub fn apply(&mut self, command: Command) -> Result<Outcome, Refusal> {
        let mut outcome = Outcome::default();
        self.apply_with(command, &mut outcome)?;
        Ok(outcome)
    }

    /// Carries out a command before a witness.
    ///
    /// # Errors
    /// A [`Refusal`] says why it can't be done; nothing has changed then.
    pub fn apply_with(&mut self, command: Command, witness: &mut impl Witness) -> Result<(), Refusal> {
        let price = self.view().check(command)?;
        self.hours_left -= price.hours;
        self.totals.expenses += price.yen;
        self.totals.book(price.hours, price.purposes);
        if let Some(district) = price.goes_to {
            self.visited[district.index()] = true;
        }
        match command {
            Command::Prospect { channel, district, hours } => self.prospect_round(channel, district, hours, witness),
            Command::MakeList => self.make_list(witness),
            Command::Touch { prospect, activity } => self.touch_watched(prospect, activity, witness),
            Command::Seminar => self.hold_seminar(witness),
            Command::WriteContent => self.write_content(witness),
            Command::Study { purpose } => self.study(purpose, witness),
            Command::Fund { role, yen } => {
                self.budgets[role.index()] = yen;
                witness.event(|| Event::Funded { role, yen });
            }
            Command::Respond { choice } => self.respond(choice, witness),
            Command::EndDay => self.end_day(witness),
        }
        Ok(())
    }

    /// What the player sees.
    pub fn view(&self) -> View<'_> {
        View::new(self)
    }

    /// Is the salesperson a gifted closer? Hidden from the player until the review, unless the scenario says so.
    pub fn is_gifted(&self) -> bool {
        self.gifted
    }

    /// The setup that this run started from.
    pub fn setup(&self) -> &Arc<Setup> {
        &self.setup
    }

    /// The run's seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Is the last day over?
    pub fn finished(&self) -> bool {
        self.finished
    }

    /// Mean of true trust over the prospects who are known; somebody who closed the door counts 0. 0..=1.
    pub fn mean_trust(&self) -> f64 {
        let known = self.setup.ids().filter(|&id| self.prospect(id).met);
        let (sum, count) = known.fold((0.0, 0_u32), |(sum, count), id| (sum + self.trust_of(id), count + 1));
        if count == 0 { 0.0 } else { sum / f64::from(count) }
    }

    /// True trust of one prospect, 0..=1; somebody who closed the door has none. Hidden from the player until the review.
    pub fn trust_of(&self, id: ProspectId) -> f64 {
        let prospect = self.prospect(id);
        match prospect.stage {
            Stage::Refused => 0.0,
            _ => super::trust::trust(prospect, &self.rules().model.trust),
        }
    }

    pub(super) fn rules(&self) -> &Rules {
        &self.setup.rules
    }

    pub(super) fn prospect(&self, id: ProspectId) -> &Prospect {
        &self.prospects[id.index()]
    }

    pub(super) fn prospect_mut(&mut self, id: ProspectId) -> &mut Prospect {
        &mut self.prospects[id.index()]
    }

    /// The next counted die of a kind for a prospect.
    pub(super) fn next_die(&mut self, kind: DrawKind, id: ProspectId) -> Die {
        let count = self.prospect_mut(id).next_count(kind, 0);
        self.dice.die(kind, id, count)
    }

    /// Rolls the next counted die of a kind for a prospect and shows the roll to the witness.
    pub(super) fn decide(
        &mut self,
        kind: DrawKind,
        id: ProspectId,
        probability: f64,
        stake: Yen,
        witness: &mut impl Witness,
    ) -> bool {
        let roll = self.next_die(kind, id).unit();
        let day = self.day;
        witness.draw(|| Draw { kind, prospect: id, day, probability, roll, stake });
        roll < probability
    }

    /// Books an order and makes a customer.
    pub(super) fn sell(&mut self, id: ProspectId, size: f64, push: f64, route: SaleRoute, witness: &mut impl Witness) {
        let count = self.prospect_mut(id).next_count(DrawKind::Satisfaction, 0);
        let noise = self.dice.die(DrawKind::Satisfaction, id, count).normal();
        let setup = Arc::clone(&self.setup);
        let closing = &setup.rules.model.closing;
        let yen = {
            let prospect = self.prospect_mut(id);
            let trust = super::trust::trust(prospect, &setup.rules.model.trust);
            let [base, fit, of_trust, of_pressure, spread] = closing.satisfaction;
            let pressure = prospect.pressure + push;
            prospect.satisfaction = super::math::unit(
                base + fit * prospect.fit + of_trust * trust - of_pressure * pressure + spread * noise,
            );
            prospect.stage = Stage::Customer;
            prospect.met = true;
            prospect.window = false;
            prospect.proposal = 0.0;
            prospect.proposed = None;
            prospect.asks = 0.0;
            prospect.inquiry = None;
            prospect.since_sale = 0;
            prospect.due = false;
            prospect.referral_rests = setup.rules.after.referral_rests[0].max(0.0);
            prospect.reading.window = None;
            if prospect.satisfaction > closing.delighted {
                prospect.talk += 1.0;
            }
            Yen::rounded_to_thousand(
                prospect.worth().as_f64() * (closing.price_base + closing.price_trust * trust) * size,
            )
        };
        self.totals.revenue += yen;
        self.totals.sales += 1;
        self.tally(id, |tally| {
            tally.revenue += yen;
            tally.sales += 1;
            tally.asked_sales += u32::from(route.is_asked());
        });
        witness.event(|| Event::Sold { prospect: id, yen, route });

        if route.is_asked() {
            self.totals.asked_sales += 1;
            let pressure = self.prospect(id).pressure + push;
            let chance =
                closing.cool_chance * super::math::logistic((pressure - closing.cool_pressure) / closing.cool_width);
            if self.decide(DrawKind::CoolingOff, id, chance, yen, witness) {
                self.prospect_mut(id).cooling_off = Some(yen);
            }
        }
        let today = self.day;
        self.prospect_mut(id).read(&setup.rules, today);
    }

    /// The prospect may close the door for good. Says whether they did.
    pub(super) fn may_walk_away(&mut self, id: ProspectId, witness: &mut impl Witness) -> bool {
        let closing = &self.setup.rules.model.closing;
        let prospect = self.prospect(id);
        let step = super::math::logistic((prospect.pressure - closing.walk_pressure) / closing.walk_width);
        let (chance, stake) = (closing.walk_chance * step, prospect.value);
        let walks = self.decide(DrawKind::WalkAway, id, chance, stake, witness);
        if walks {
            let prospect = self.prospect_mut(id);
            prospect.stage = Stage::Refused;
            prospect.talk -= 1.0;
            self.totals.refusals += 1;
            self.tally(id, |tally| tally.refusals += 1);
            witness.event(|| Event::DoorClosed { prospect: id });
        }
        walks
    }
}

/// What a command costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Price {
    /// Working time, the way there included.
    pub hours: Hours,
    /// Expenses.
    pub yen: Yen,
    /// The purposes that the time is booked on, in equal parts.
    pub purposes: Purposes,
    /// The district gone to, if it is the first way there today.
    pub goes_to: Option<super::units::DistrictId>,
}

impl Price {
    /// What costs nothing.
    pub(super) const NOTHING: Self = Self { hours: Hours::ZERO, yen: Yen(0), purposes: Purposes::NONE, goes_to: None };
}
