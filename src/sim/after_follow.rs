//! ④ After-follow: complaints, further orders and referrals that the salesperson works for, and a customer's night.

use super::{
    activity::Activity,
    dice::{Die, DrawKind},
    event::{Event, SaleRoute, Witness},
    math::{logistic, unit, within},
    model::AfterFollow,
    nurture::MAX_PRESSURE,
    prospect::{Prospect, Stage},
    rules::Rules,
    territory::Territory,
    trust,
    units::{Day, ProspectId, Yen},
};
use std::sync::Arc;

/// Where a share lies on a ramp from `from`, `width` wide: 0..=1.
fn ramp(share: f64, [from, width]: [f64; 2]) -> f64 {
    if width > 0.0 { unit((share - from) / width) } else { f64::from(u8::from(share >= from)) }
}

/// The share of a referral that a customer's trust allows.
fn trusted(trust: f64, after: &AfterFollow) -> f64 {
    if after.referral_trust > 0.0 { unit(trust / after.referral_trust) } else { 1.0 }
}

impl Territory {
    /// Handles a complaint sincerely. Satisfaction can come out higher than it was; whether anybody is referred for it is
    /// luck.
    pub(super) fn handle_complaint(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let after = &setup.rules.after;
        let today = self.day;
        let skill = self.skilled_at(id, setup.rules.activities.complaint.purposes);
        let Some(age) = self.prospect_mut(id).complaint.take() else { return };
        let sincere = libm::exp(-f64::from(age) / after.sincerity_fades);
        let restored = self.decide(DrawKind::Recovery, id, unit(after.recovery * sincere * skill), Yen(0), witness);
        let prospect = self.prospect_mut(id);
        let before = prospect.before_complaint;
        if restored {
            prospect.satisfaction = unit(before + after.recovery_bonus);
            prospect.reliability = unit(prospect.reliability + after.recovery_trust * (1.0 - prospect.reliability));
            prospect.intimacy = unit(prospect.intimacy + after.recovery_trust * (1.0 - prospect.intimacy));
        } else {
            let [short, late] = after.recovery_short;
            prospect.satisfaction = unit(before - short - late * (1.0 - sincere));
        }
        prospect.last_contact = Some(today);
        prospect.contacts = prospect.contacts.saturating_add(1);
        prospect.read(&setup.rules, today);
        witness.event(|| Event::ComplaintHandled { prospect: id, restored });
        let chance = after.complaint_referral * sincere;
        if self.decide(DrawKind::ComplaintReferral, id, chance, Yen(0), witness) {
            let die = self.next_die(DrawKind::Named, id);
            self.refer(id, die, witness);
        }
    }

    /// Offers a customer something else.
    pub(super) fn cross_sell(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        let after = &rules.after;
        let today = self.day;
        self.totals.cross_asks += 1;
        let prospect = self.prospect(id);
        let logit = after.cross_base
            + after.cross_satisfaction * prospect.satisfaction
            + after.cross_trust * trust::trust(prospect, &rules.model.trust)
            + after.cross_due * if prospect.due { 1.0 } else { 0.0 }
            - after.cross_pressure * (prospect.pressure + after.cross_again * prospect.asks);
        let (chance, stake) = (logistic(logit), prospect.worth());
        if self.decide(DrawKind::CrossSell, id, chance, stake, witness) {
            let prospect = self.prospect_mut(id);
            prospect.last_contact = Some(today);
            prospect.contacts = prospect.contacts.saturating_add(1);
            self.order_again(id, SaleRoute::CrossSell, witness);
            return;
        }
        let felt = self.hand(id).felt;
        let prospect = self.prospect_mut(id);
        let [first, again] = after.cross_no;
        prospect.pressure = within(prospect.pressure + (first + again * prospect.asks) * felt, MAX_PRESSURE);
        prospect.asks += 1.0;
        prospect.satisfaction = unit(prospect.satisfaction - after.cross_no_satisfaction);
        self.bear(id, rules.activities.cross_sell.load, witness);
        let prospect = self.prospect_mut(id);
        prospect.hear_due(today);
        prospect.read(rules, today);
        let mood = prospect.reading.mood;
        witness.event(|| Event::CrossSellDeclined { prospect: id, mood });
    }

    /// Asks a customer to name somebody.
    pub(super) fn ask_for_referral(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        let after = &rules.after;
        let today = self.day;
        let prospect = self.prospect(id);
        // Whoever was asked lately, or has just bought, has hardly had time to think of anybody.
        let [_, whole] = after.referral_rests;
        let thought = if whole > 0.0 { 1.0 - unit(prospect.referral_rests / whole) } else { 1.0 };
        let chance = after.referral_asked
            * ramp(prospect.satisfaction, after.referral_asked_from)
            * trusted(trust::trust(prospect, &rules.model.trust), after)
            * thought;
        self.prospect_mut(id).referral_rests = whole.max(0.0);
        let named = self.decide(DrawKind::ReferralAsked, id, chance, Yen(0), witness) && {
            let die = self.next_die(DrawKind::Named, id);
            self.refer(id, die, witness)
        };
        let felt = self.hand(id).felt;
        let prospect = self.prospect_mut(id);
        if !named {
            prospect.pressure = within(prospect.pressure + after.referral_no * felt, MAX_PRESSURE);
        }
        prospect.asked_to_refer = Some(today);
        prospect.last_contact = Some(today);
        prospect.contacts = prospect.contacts.saturating_add(1);
        prospect.read(rules, today);
        if !named {
            witness.event(|| Event::ReferralDeclined { prospect: id });
        }
    }

    /// A customer's further order.
    fn order_again(&mut self, id: ProspectId, route: SaleRoute, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let closing = &setup.rules.model.closing;
        let today = self.day;
        let prospect = self.prospect_mut(id);
        let trust = trust::trust(prospect, &setup.rules.model.trust);
        let paid = closing.price_base + closing.price_trust * trust;
        let yen = Yen::rounded_to_thousand(prospect.worth().as_f64() * setup.rules.after.order_size * paid);
        prospect.due = false;
        prospect.hear_due(today);
        prospect.read(&setup.rules, today);
        self.totals.revenue += yen;
        self.totals.sales += 1;
        self.totals.further += 1;
        self.totals.further_revenue += yen;
        self.tally(id, |tally| {
            tally.revenue += yen;
            tally.sales += 1;
        });
        witness.event(|| Event::Sold { prospect: id, yen, route });
    }

    /// A customer names somebody: a neighbour whom one doesn't know or hardly knows, else anybody unknown, else somebody
    /// who is about to open. Says whether there was anybody to name.
    fn refer(&mut self, by: ProspectId, mut die: Die, witness: &mut impl Witness) -> bool {
        /// Trust below which a lead can still be introduced.
        const HARDLY_KNOWN: f64 = 0.3;
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        let today = self.day;
        let stranger = |p: &Prospect| p.present && p.stage == Stage::Unknown;
        let hardly_known =
            |p: &Prospect| stranger(p) || p.stage == Stage::Lead && trust::trust(p, &rules.model.trust) < HARDLY_KNOWN;
        let mut nameable: Vec<ProspectId> = setup.neighbours[by.index()].clone();
        nameable.retain(|&id| hardly_known(self.prospect(id)) && !self.is_trainees(id));
        if nameable.is_empty() {
            nameable = setup.ids().filter(|&id| stranger(self.prospect(id))).collect();
        }
        if nameable.is_empty() {
            nameable = setup.ids().filter(|&id| !self.prospect(id).present).take(1).collect();
        }
        let place = (die.unit() * nameable.len() as f64) as usize;
        let Some(&named) = nameable.get(place) else { return false };
        let after = &rules.after;
        let trust = trust::trust(self.prospect(by), &rules.model.trust);
        let prospect = self.prospect_mut(named);
        let new = prospect.stage == Stage::Unknown;
        prospect.present = true;
        prospect.become_lead();
        let at_least = |value: &mut f64, least: f64| *value = value.max(unit(least));
        let [credibility, reliability, intimacy] = after.referred_trust;
        at_least(&mut prospect.credibility, credibility * trust);
        at_least(&mut prospect.reliability, reliability * trust);
        at_least(&mut prospect.intimacy, intimacy * trust);
        let [heat, clarity, pressure] = after.referred_start;
        at_least(&mut prospect.heat, heat);
        at_least(&mut prospect.clarity, clarity);
        prospect.pressure = prospect.pressure.min(pressure);
        prospect.fit = unit(prospect.fit + after.referred_fit);
        prospect.read(rules, today);
        self.totals.referrals += 1;
        witness.event(|| Event::Referred { by, prospect: named, new });
        true
    }

    /// What a night brings with a customer.
    pub(super) fn pass_customers_night(&mut self, id: ProspectId, rules: &Rules, witness: &mut impl Witness) {
        let after = &rules.after;
        let prospect = self.prospect_mut(id);
        prospect.since_sale = prospect.since_sale.saturating_add(1);
        prospect.referral_rests = (prospect.referral_rests - 1.0).max(0.0);
        self.turn_need(id, after);
        self.age_question(id, rules, witness);
        self.age_complaint(id, rules, witness);
        let prospect = self.prospect(id);
        let satisfaction = prospect.satisfaction;
        if prospect.complaint.is_none() {
            let trust = trust::trust(prospect, &rules.model.trust);
            let (due, worth) = (prospect.due, prospect.worth());
            let [middle, width] = after.repeat_step;
            let again = after.repeat * logistic((satisfaction - middle) / width);
            if due && self.by_night(DrawKind::Repeat, id, again, worth, witness) {
                self.order_again(id, SaleRoute::Repeat, witness);
            }
            let referral = after.referral * ramp(satisfaction, after.referral_from) * trusted(trust, after);
            if self.by_night(DrawKind::Referral, id, referral, Yen(0), witness) {
                let die = self.dice.die_of_day(DrawKind::Named, id, self.day);
                self.refer(id, die, witness);
            }
        }
        let waits = self.prospect(id).complaint.is_some_and(|age| f64::from(age) >= after.complaint_told);
        let short = (after.churn_below - satisfaction).max(0.0);
        let leaves = after.churn * short * if waits { after.churn_complaint } else { 1.0 };
        if self.by_night(DrawKind::Churn, id, leaves, self.prospect(id).worth(), witness) {
            self.customer_leaves(id, witness);
        }
    }

    /// A customer leaves, and it is heard of.
    pub(super) fn customer_leaves(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let prospect = self.prospect_mut(id);
        prospect.stage = Stage::Lost;
        prospect.inquiry = None;
        prospect.complaint = None;
        // A customer who leaves is told on, if less loudly than a slammed door.
        prospect.talk = -0.7;
        self.totals.left += 1;
        witness.event(|| Event::CustomerLeft { prospect: id });
    }

    /// A customer comes to need something again, or a need passes that nobody has met.
    fn turn_need(&mut self, id: ProspectId, after: &AfterFollow) {
        let roll = self.dice.die_of_day(DrawKind::Due, id, self.day).unit();
        let prospect = self.prospect_mut(id);
        if prospect.due {
            prospect.due = roll >= after.due_passes;
        } else {
            let ripe = f64::from(prospect.since_sale) > after.due_from;
            prospect.due = ripe && roll < after.due * (0.5 + prospect.need);
        }
    }

    fn age_question(&mut self, id: ProspectId, rules: &Rules, witness: &mut impl Witness) {
        if self.prospect(id).inquiry.is_some() {
            self.age_inquiry(id, rules, witness);
        } else if self.by_night(DrawKind::Question, id, rules.after.question, Yen(0), witness) {
            self.prospect_mut(id).inquiry = Some(0);
            witness.event(|| Event::Questioned { prospect: id });
        }
    }

    fn age_complaint(&mut self, id: ProspectId, rules: &Rules, witness: &mut impl Witness) {
        let after = &rules.after;
        let satisfaction = self.prospect(id).satisfaction;
        match self.prospect(id).complaint {
            Some(age) => {
                let prospect = self.prospect_mut(id);
                let told = f64::from(age) < after.complaint_told && f64::from(age) + 1.0 >= after.complaint_told;
                prospect.complaint = Some(age.saturating_add(1));
                prospect.satisfaction = unit(satisfaction - after.complaint_waits);
                if told {
                    prospect.talk -= 1.0;
                    prospect.reliability = unit(prospect.reliability * after.complaint_breaks);
                    prospect.intimacy = unit(prospect.intimacy * after.complaint_breaks);
                    witness.event(|| Event::ComplaintTold { prospect: id });
                }
            }
            None => {
                let chance = after.complaint * (after.complaint_from - satisfaction).max(0.0);
                if self.by_night(DrawKind::Complaint, id, chance, Yen(0), witness) {
                    self.complain(id, rules, Day(self.day.0 + 1), witness);
                }
            }
        }
    }

    /// A customer complains; known on the morning of `day`.
    pub(super) fn complain(&mut self, id: ProspectId, rules: &Rules, day: Day, witness: &mut impl Witness) {
        let prospect = self.prospect_mut(id);
        prospect.complaint = Some(0);
        prospect.before_complaint = prospect.satisfaction;
        prospect.satisfaction = unit(prospect.satisfaction - rules.after.complaint_drop);
        prospect.read(rules, day);
        self.totals.complaints += 1;
        witness.event(|| Event::Complained { prospect: id });
    }

    /// The activities that are for customers alone.
    pub(super) fn look_after(&mut self, id: ProspectId, activity: Activity, witness: &mut impl Witness) {
        match activity {
            Activity::Complaint => self.handle_complaint(id, witness),
            Activity::CrossSell => self.cross_sell(id, witness),
            _ => self.ask_for_referral(id, witness),
        }
    }
}
