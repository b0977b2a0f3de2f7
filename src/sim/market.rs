//! What happens by itself: the night between two days, word of mouth, and what the scenario has planned.

use super::{
    dice::{Draw, DrawKind},
    event::{Event, SaleRoute, Witness},
    math::{unit, within},
    nurture::MAX_PRESSURE,
    prospect::{Prospect, Stage},
    rules::Rules,
    setup::Happening,
    territory::Territory,
    trust,
    units::{Day, Hours, ProspectId, Yen},
};
use std::sync::Arc;

impl Territory {
    /// Ends the day: cancellations, word of mouth, then each prospect's night in id order, then the new morning.
    pub(super) fn end_day(&mut self, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let day = self.day;
        self.leave_incident(witness);
        self.let_trainee_work(witness);
        for id in setup.ids() {
            self.cool_off(id, witness);
        }
        self.spread_word();
        for id in setup.ids() {
            self.pass_night(id, witness);
        }
        self.let_team_work(witness);
        self.list *= setup.rules.day.list;
        self.content *= setup.rules.day.content;
        self.visited.fill(false);
        debug_assert!(self.prospects.iter().all(Prospect::is_sound), "a number of a prospect is out of its range");
        witness.event(|| Event::DayEnded { day });
        if day.0 >= setup.days {
            self.finished = true;
            self.hours_left = Hours::ZERO;
            witness.event(|| Event::Finished);
        } else {
            self.day.0 += 1;
            self.hours_left = setup.hours_per_day;
            self.happen(witness);
        }
    }

    /// What the scenario has planned for this morning.
    pub(super) fn happen(&mut self, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let today = self.day;
        self.open_new_companies(today, witness);
        for event in setup.events.iter().filter(|event| event.day == today) {
            match event.happens {
                Happening::Inquiry(id) => self.inquire(id, witness),
                Happening::WindowOpens(id) => self.prospect_mut(id).window = true,
                Happening::Complaint(id) => {
                    let prospect = self.prospect(id);
                    if prospect.stage == Stage::Customer && prospect.complaint.is_none() {
                        self.complain(id, &setup.rules, today, witness);
                    }
                }
                Happening::Leaves(id, unless) => {
                    let prospect = self.prospect(id);
                    let stays = unless.is_some_and(|least| prospect.satisfaction >= least);
                    if prospect.stage == Stage::Customer && !stays {
                        self.customer_leaves(id, witness);
                    }
                }
            }
        }
        if self.open_incident().is_some() {
            witness.event(|| Event::IncidentHappened);
        }
    }

    fn inquire(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let (today, rules) = (self.day, &self.setup.rules);
        let heat = rules.market.inquiry_heat;
        let prospect = &mut self.prospects[id.index()];
        let new = match prospect.stage {
            Stage::Unknown => true,
            Stage::Lead if prospect.inquiry.is_none() => false,
            _ => return,
        };
        if new {
            prospect.become_lead();
        }
        prospect.inquiry = Some(0);
        prospect.heat = unit(prospect.heat.max(heat));
        prospect.read(rules, today);
        witness.event(|| Event::Inquired { prospect: id, new });
    }

    fn cool_off(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let prospect = self.prospect_mut(id);
        let Some(yen) = prospect.cooling_off.take() else { return };
        prospect.stage = Stage::Refused;
        prospect.pressure = within(prospect.pressure + 0.1, MAX_PRESSURE);
        // What delight there was is forgotten; a cancellation is told on, if less loudly than a slammed door.
        prospect.talk = -0.7;
        self.totals.revenue -= yen;
        self.totals.sales -= 1;
        self.totals.asked_sales -= 1;
        self.totals.refusals += 1;
        self.tally(id, |tally| {
            tally.revenue -= yen;
            tally.sales -= 1;
            tally.asked_sales -= 1;
            tally.refusals += 1;
        });
        witness.event(|| Event::CooledOff { prospect: id, yen });
    }

    /// Word of mouth, from the state in which the day closed: the order of the houses doesn't matter.
    fn spread_word(&mut self) {
        let setup = Arc::clone(&self.setup);
        let market = &setup.rules.market;
        let before: Vec<(f64, f64, f64)> = if self.prospects.iter().all(|p| p.talk == 0.0) {
            return;
        } else {
            self.prospects.iter().map(|p| (p.credibility, p.intimacy, p.heat)).collect()
        };
        for id in setup.ids() {
            let talk = std::mem::take(&mut self.prospect_mut(id).talk);
            if talk == 0.0 {
                continue;
            }
            for &neighbour in &setup.neighbours[id.index()] {
                let (credibility, intimacy, heat) = before[neighbour.index()];
                let listener = self.prospect_mut(neighbour);
                if talk > 0.0 {
                    let good = market.good_word * talk;
                    listener.credibility = unit(listener.credibility + good * (1.0 - credibility));
                    listener.heat = unit(listener.heat + good * (1.0 - heat));
                } else {
                    let bad = -market.bad_word * talk;
                    listener.credibility = unit(listener.credibility - bad * credibility);
                    listener.intimacy = unit(listener.intimacy - bad * intimacy);
                    listener.pressure = within(listener.pressure + 0.3 * bad, MAX_PRESSURE);
                }
            }
        }
    }

    fn pass_night(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        if !self.prospect(id).present || matches!(self.prospect(id).stage, Stage::Lost | Stage::Refused) {
            return;
        }
        self.turn_window(id, rules);
        fade(self.prospect_mut(id), rules);
        if self.prospect(id).stage == Stage::Customer {
            self.pass_customers_night(id, rules, witness);
        } else {
            self.age_inquiry(id, rules, witness);
            self.meet_the_market(id, rules, witness);
        }
    }

    fn turn_window(&mut self, id: ProspectId, rules: &Rules) {
        let roll = self.dice.die_of_day(DrawKind::Window, id, self.day).unit();
        let market = &rules.market;
        let prospect = self.prospect_mut(id);
        if prospect.window {
            prospect.window = roll >= market.window_closes;
        } else {
            prospect.window = roll < market.window_opens * (0.5 + prospect.need) * (1.0 + 0.5 * prospect.clarity);
        }
    }

    /// An inquiry (or a customer's question) that waits grows older, and is given up in the end.
    pub(super) fn age_inquiry(&mut self, id: ProspectId, rules: &Rules, witness: &mut impl Witness) {
        let patience = rules.market.inquiry_days;
        let prospect = self.prospect_mut(id);
        let Some(age) = prospect.inquiry else { return };
        let age = age + 1;
        if f64::from(age) < patience {
            prospect.inquiry = Some(age);
        } else {
            prospect.inquiry = None;
            if prospect.stage == Stage::Customer {
                prospect.satisfaction = unit(prospect.satisfaction - rules.after.question_ignored);
            } else {
                prospect.reliability = unit(prospect.reliability - 0.1);
                prospect.heat *= 0.4;
            }
            witness.event(|| Event::InquiryDropped { prospect: id });
        }
    }

    /// Inquiry, web order, spontaneous order or rival, in this order.
    fn meet_the_market(&mut self, id: ProspectId, rules: &Rules, witness: &mut impl Witness) {
        let market = &rules.market;
        let prospect = self.prospect(id);
        let trust = trust::trust(prospect, &rules.model.trust);
        let (heat, need, clarity, value) = (prospect.heat, prospect.need, prospect.clarity, prospect.worth());
        let shop = 1.0 + rules.model.shop.worth * self.content;
        let open = |open: f64, shut: f64| if prospect.window { open } else { shut };

        let inquiry = market.inquiry * heat * (0.3 + need) * open(1.5, 0.5);
        let web = shop * market.web_visit * heat * market.web_order * (0.3 + 2.2 * trust + clarity) * open(2.0, 0.5);
        let [trusting, clear] = market.spontaneous_from;
        let eager = prospect.stage == Stage::Lead && prospect.window && trust > trusting && clarity > clear;
        let taste = rules.model.customers.row(prospect.customer).rival;
        let rival = taste * market.rival * need * (0.2 + 0.8 * clarity) * open(1.5, 0.35) * (1.0 - 0.65 * trust);

        if self.by_night(DrawKind::Inquiry, id, inquiry, Yen(0), witness) {
            self.inquire(id, witness);
        }
        if self.by_night(DrawKind::Web, id, web, value, witness) {
            self.sell(id, market.web_size, 0.0, SaleRoute::Web, witness);
        } else if eager && self.by_night(DrawKind::Spontaneous, id, market.spontaneous, value, witness) {
            self.sell(id, 1.0, 0.0, SaleRoute::Spontaneous, witness);
        } else if self.by_night(DrawKind::Rival, id, rival, value, witness) {
            let prospect = self.prospect_mut(id);
            let known = prospect.stage == Stage::Lead;
            prospect.stage = Stage::Lost;
            prospect.inquiry = None;
            if known {
                self.totals.lost += 1;
                witness.event(|| Event::LostToRival { prospect: id });
            }
        } else {
            self.see_rival(id, rival * market.rival_seen, witness);
        }
    }

    /// The rival who nearly won somebody is seen there the next morning: the roll is the one that has just spared them.
    fn see_rival(&mut self, id: ProspectId, chance: f64, witness: &mut impl Witness) {
        let tomorrow = Day(self.day.0 + 1);
        let near = self.dice.die_of_day(DrawKind::Rival, id, self.day).unit() < chance;
        let last = self.setup.days;
        let prospect = self.prospect_mut(id);
        // After the last night there is no morning to see them on.
        if near && prospect.stage == Stage::Lead && tomorrow.0 <= last {
            prospect.rival_seen = Some(tomorrow);
            witness.event(|| Event::RivalSeen { prospect: id });
        }
    }

    pub(super) fn by_night(
        &self,
        kind: DrawKind,
        id: ProspectId,
        chance: f64,
        stake: Yen,
        witness: &mut impl Witness,
    ) -> bool {
        let (day, roll) = (self.day, self.dice.die_of_day(kind, id, self.day).unit());
        witness.draw(|| Draw { kind, prospect: id, day, probability: chance, roll, stake });
        roll < chance
    }
}

/// What a night takes.
fn fade(prospect: &mut Prospect, rules: &Rules) {
    let (day, weights, decay) = (&rules.day, &rules.model.trust, &rules.model.decay);
    let towards = |value: &mut f64, floor: f64, factor: f64| *value = unit(floor + (*value - floor) * factor);
    prospect.pressure = within(prospect.pressure * day.pressure[prospect.customer as usize], MAX_PRESSURE);
    prospect.heat *= day.heat;
    prospect.load *= day.load;
    prospect.asks *= day.asks;
    prospect.proposal *= day.proposal;
    towards(&mut prospect.credibility, weights.floor, day.credibility);
    towards(&mut prospect.reliability, weights.floor, day.reliability);
    towards(&mut prospect.intimacy, weights.intimacy_floor, day.intimacy);
    towards(&mut prospect.clarity, weights.clarity_floor, day.clarity);
    if prospect.stage == Stage::Customer {
        towards(&mut prospect.satisfaction, decay.satisfaction_floor, day.satisfaction);
    }
    prospect.cheapened = prospect.cheapened.map(|(share, days)| (share, days - 1.0)).filter(|(_, days)| *days > 0.0);
}
