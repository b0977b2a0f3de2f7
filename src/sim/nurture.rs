//! ② Nurturing: what a touch changes, how fatigue and overload weigh, seminars and answers.

use super::{
    activity::{Activity, Gains},
    cues::Landing,
    dice::DrawKind,
    event::{Event, Witness},
    math::{unit, within},
    prospect::{Prospect, Stage},
    rules::Rules,
    territory::Territory,
    trust,
    units::{ProspectId, Yen},
};
use std::sync::Arc;

/// A cold lead to whom a consultation means little yet: heat and trust below these, and what is left of the gains.
const TOO_EARLY_TO_CONSULT: (f64, f64, f64) = (0.12, 0.15, 0.3);
/// An answer that keeps less than this share of its worth does harm instead.
const STALE_ANSWER: f64 = 0.2;

/// Adds the gains, each `x += g·(1 − x)·effect`.
pub(super) fn give(prospect: &mut Prospect, gains: &Gains, effect: f64, rules: &Rules) {
    let need_share = rules.model.fatigue.need_share;
    // A skilled hand can give more than the row says, yet never more than all that is missing.
    let towards_one = |value: &mut f64, gain: f64| *value = unit(*value + gain.min(1.0) * (1.0 - *value));
    towards_one(&mut prospect.credibility, gains.credibility * effect);
    towards_one(&mut prospect.reliability, gains.reliability * effect);
    towards_one(&mut prospect.intimacy, gains.intimacy * effect);
    towards_one(&mut prospect.clarity, gains.clarity * effect * (1.0 - need_share + need_share * prospect.need));
    towards_one(&mut prospect.heat, gains.heat * effect);
    if prospect.stage == Stage::Customer {
        towards_one(&mut prospect.satisfaction, gains.satisfaction * effect);
    }
    prospect.pressure = within(prospect.pressure + gains.pressure * effect, MAX_PRESSURE);
}

/// Pressure never goes beyond this.
pub(super) const MAX_PRESSURE: f64 = 1.2;

/// What fatigue and pressure leave of a touch.
pub(super) fn touch_effect(prospect: &Prospect, rules: &Rules) -> f64 {
    let fatigue = &rules.model.fatigue;
    let trust = trust::trust(prospect, &rules.model.trust);
    trust::effect(prospect.load, trust, fatigue) * (1.0 - fatigue.dampening * prospect.pressure.min(1.0))
}

/// What the load of late leaves of a touch.
fn rested(prospect: &Prospect, rules: &Rules) -> f64 {
    trust::effect(prospect.load, trust::trust(prospect, &rules.model.trust), &rules.model.fatigue)
}

/// How much more (or less) a touch gives this customer than people in general.
fn taste(own: &Gains, usual: &Gains) -> f64 {
    let sum = |gains: &Gains| gains.credibility + gains.reliability + gains.intimacy + gains.clarity;
    if sum(usual) > 0.0 { sum(own) / sum(usual) } else { 1.0 }
}

impl Territory {
    /// Does something with one prospect. The view has checked that it can be done.
    pub(super) fn touch(&mut self, id: ProspectId, activity: Activity, witness: &mut impl Witness) {
        match activity {
            Activity::Ask | Activity::Discount | Activity::SellingVisit => self.ask(id, activity, witness),
            Activity::Proposal => self.propose(id, witness),
            Activity::FullVisit => {
                self.nurture(id, activity, witness);
                // The welcome may have ended there.
                if self.prospect(id).stage == Stage::Lead {
                    self.ask(id, activity, witness);
                }
            }
            Activity::Invite => self.invite(id, witness),
            Activity::Complaint | Activity::CrossSell | Activity::Referral => self.look_after(id, activity, witness),
            Activity::Answer
            | Activity::Rapport
            | Activity::Information
            | Activity::Consultation
            | Activity::Visit
            | Activity::CheckIn
            | Activity::Support => self.nurture(id, activity, witness),
        }
    }

    fn nurture(&mut self, id: ProspectId, activity: Activity, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        let row = rules.activities.touch(activity);
        let today = self.day;
        let customer = rules.model.customers.row(self.prospect(id).customer);
        let gains = customer.gains(activity, &row.gains);
        let (effect, rested) = match (activity, self.prospect(id).inquiry) {
            (Activity::Answer, Some(age)) => {
                let fresh = libm::exp(-f64::from(age) / rules.market.inquiry_fades);
                (fresh, fresh)
            }
            _ => (touch_effect(self.prospect(id), rules), rested(self.prospect(id), rules)),
        };
        let skill = self.skilled_at(id, rules.activities.served(activity, self.prospect(id).stage == Stage::Customer));
        let prospect = self.prospect_mut(id);
        let (cold, distant, left) = TOO_EARLY_TO_CONSULT;
        let too_early = activity == Activity::Consultation
            && prospect.heat < cold
            && trust::trust(prospect, &rules.model.trust) < distant;
        let held = if too_early { left } else { 1.0 };
        give(prospect, &gains, effect * held * skill, rules);
        let landing = Landing::of(taste(&gains, &row.gains) * rested * held);
        prospect.landed.note(activity, landing);
        if activity == Activity::Answer {
            prospect.inquiry = None;
            if effect < STALE_ANSWER {
                prospect.reliability *= 0.95;
                prospect.heat *= 0.6;
            }
        }
        if row.shows_need {
            prospect.hear_need();
            prospect.hear_due(today);
        }
        let budget_talk = row.shows_window > 0.0
            && (row.shows_window >= 1.0 || self.decide(DrawKind::BudgetTalk, id, row.shows_window, Yen(0), witness));
        let prospect = self.prospect_mut(id);
        if budget_talk {
            prospect.hear_window(today);
        }
        self.bear(id, row.load, witness);
        let prospect = self.prospect_mut(id);
        prospect.read(rules, today);
        let mood = prospect.reading.mood;
        witness.event(|| Event::Touched { prospect: id, activity, mood, landing });
    }

    fn propose(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        let row = rules.activities.touch(Activity::Proposal);
        let closing = &rules.model.closing;
        let today = self.day;
        let (skill, felt) = (self.skilled_at(id, row.purposes), self.hand(id).felt);
        let prospect = self.prospect_mut(id);
        let customer = rules.model.customers.row(prospect.customer);
        prospect.proposal =
            unit(skill * customer.proposal * (closing.proposal_base + closing.proposal_clarity * prospect.clarity));
        prospect.proposed = Some(today);
        let gap = super::closing::gap(prospect, rules);
        // Well received by whoever expected it, pushy for whoever didn't.
        let gains = customer.gains(Activity::Proposal, &row.gains);
        give(prospect, &Gains { pressure: row.gains.pressure * gap * felt, ..gains }, 1.0, rules);
        let landing = Landing::of(customer.proposal * (1.0 - gap));
        prospect.landed.note(Activity::Proposal, landing);
        self.bear(id, row.load, witness);
        let prospect = self.prospect_mut(id);
        prospect.hear_need();
        prospect.read(rules, today);
        let mood = prospect.reading.mood;
        witness.event(|| Event::Touched { prospect: id, activity: Activity::Proposal, mood, landing });
    }

    /// Invites to the next seminar.
    fn invite(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let load = self.rules().activities.invite.load;
        self.prospect_mut(id).invited = true;
        self.bear(id, load, witness);
        witness.event(|| Event::Invited { prospect: id });
    }

    pub(super) fn hold_seminar(&mut self, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        let row = &rules.activities.seminar;
        let today = self.day;
        let skill = self.skilled(row.purposes);
        let mut invited: Vec<ProspectId> =
            setup.ids().filter(|&id| self.prospect(id).invited && self.prospect(id).is_open()).collect();
        // The keenest answer first; ids break ties.
        invited.sort_by(|&a, &b| self.prospect(b).heat.total_cmp(&self.prospect(a).heat).then(a.cmp(&b)));
        let mut guests = Vec::new();
        for id in invited {
            self.prospect_mut(id).invited = false;
            if guests.len() >= usize::from(row.seats) {
                continue;
            }
            let prospect = self.prospect(id);
            let chance = 0.10 + 0.5 * trust::trust(prospect, &rules.model.trust) + 0.2 * prospect.heat;
            if self.decide(DrawKind::Seminar, id, chance, Yen(0), witness) {
                guests.push(id);
                let effect = touch_effect(self.prospect(id), rules) * skill;
                give(self.prospect_mut(id), &row.gains, effect, rules);
                self.bear(id, row.load, witness);
                self.prospect_mut(id).read(rules, today);
            }
        }
        guests.sort_unstable();
        witness.event(|| Event::SeminarHeld { guests });
    }

    /// The prospect bears a contact; too many in a row tire and push.
    pub(super) fn bear(&mut self, id: ProspectId, load: f64, witness: &mut impl Witness) {
        let fatigue = self.rules().model.fatigue.clone();
        let weights = self.rules().model.trust.clone();
        let today = self.day;
        let prospect = self.prospect_mut(id);
        let borne = trust::borne_load(trust::trust(prospect, &weights), &fatigue);
        prospect.load = (prospect.load + load).max(0.0);
        prospect.last_contact = Some(today);
        prospect.contacts = prospect.contacts.saturating_add(1);
        let overload = prospect.load - borne - fatigue.grace;
        if overload > 0.0 {
            let overload = overload.min(2.0);
            prospect.pressure = within(prospect.pressure + fatigue.pressure * overload, MAX_PRESSURE);
            prospect.intimacy = unit(prospect.intimacy - fatigue.intimacy * overload);
            if prospect.stage == Stage::Lead {
                self.may_walk_away(id, witness);
            }
        }
    }
}
