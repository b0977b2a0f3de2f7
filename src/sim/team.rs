//! Division of labour (分業): what marketing, inside sales and the shop do overnight for the budgets that they were given.
//!
//! Marketing informs leads but listens to nobody; inside sales finds leads but leaves them cold; the shop closes small
//! orders by itself. None of them takes the salesperson's hours, all of them cost money.

use super::{
    activity::Activity,
    dice::{Draw, DrawKind},
    event::{Event, Witness},
    model::after_pieces,
    nurture::{give, touch_effect},
    prospect::Stage,
    territory::Territory,
    units::{ProspectId, Yen},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A part of the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sends useful information to the leads.
    Marketing,
    /// Calls strangers and hands on whoever is interested.
    InsideSales,
    /// Writes for the online shop.
    Shop,
}

impl Role {
    /// Every part.
    pub const ALL: [Self; 3] = [Self::Marketing, Self::InsideSales, Self::Shop];
    /// Budgets come in steps of this.
    pub const STEP: Yen = Yen(10_000);

    /// 0..=2, for arrays by part.
    pub fn index(self) -> usize {
        self as usize
    }
}

impl Territory {
    /// What the team does in a night.
    pub(super) fn let_team_work(&mut self, witness: &mut impl Witness) {
        if self.budgets.iter().all(|budget| budget.0 == 0) {
            return;
        }
        let week = self.rules().model.team.week;
        let today = self.budgets.map(|budget| budget.as_f64() / week);
        for yen in today {
            let yen = Yen(libm::round(yen) as i64);
            self.totals.expenses += yen;
            self.totals.team += yen;
        }
        let [marketing, inside, shop] = today;
        let informed = self.inform_leads(marketing);
        let (calls, found) = self.call_strangers(inside, witness);
        let Shop { piece, gain } = Shop::of(self);
        self.content = after_pieces(self.content, gain, shop / piece);
        witness.event(|| Event::TeamWorked { informed, calls, found });
    }

    /// Marketing: one piece of information each to the leads who have heard least of late. What the day's money doesn't
    /// buy is saved for the next.
    fn inform_leads(&mut self, yen: f64) -> u32 {
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        let team = &rules.model.team;
        let row = rules.activities.touch(Activity::Information);
        self.saved += yen / team.marketing_touch.as_f64().max(1.0);
        let mut leads: Vec<ProspectId> = setup.ids().filter(|&id| self.prospect(id).stage == Stage::Lead).collect();
        leads.sort_by(|&a, &b| self.prospect(a).load.total_cmp(&self.prospect(b).load).then(a.cmp(&b)));
        let pieces = libm::floor(self.saved).min(leads.len() as f64);
        // Money for more pieces than there are leads is gone.
        self.saved = (self.saved - pieces).min(1.0);
        for &id in &leads[..pieces as usize] {
            let prospect = self.prospect_mut(id);
            let gains = rules.model.customers.row(prospect.customer).gains(Activity::Information, &row.gains);
            let effect = touch_effect(prospect, rules) * team.marketing_effect;
            give(prospect, &gains, effect, rules);
            prospect.load = (prospect.load + row.load).max(0.0);
        }
        pieces as u32
    }

    /// Inside sales: as many calls as the money buys, everywhere, at the rate of the salesperson's own.
    fn call_strangers(&mut self, yen: f64, witness: &mut impl Witness) -> (u32, Vec<ProspectId>) {
        let setup = Arc::clone(&self.setup);
        let row = &setup.rules.activities.call;
        let calls = yen / setup.rules.model.team.inside_call.as_f64().max(1.0);
        let (unknown, chance) = self.chance_of_response(None, calls * row.response);
        let mut found = Vec::new();
        for id in unknown {
            let (day, roll) = (self.day, self.dice.die_of_day(DrawKind::TeamReach, id, self.day).unit());
            let stake = self.prospect(id).value;
            witness.draw(|| Draw { kind: DrawKind::TeamReach, prospect: id, day, probability: chance, roll, stake });
            if roll < chance {
                self.respond_to(id, row);
                found.push(id);
            }
        }
        (libm::round(calls) as u32, found)
    }
}

/// The shop's own pace.
struct Shop {
    piece: f64,
    gain: f64,
}

impl Shop {
    fn of(territory: &Territory) -> Self {
        let model = &territory.rules().model;
        Self { piece: model.team.shop_piece.as_f64().max(1.0), gain: model.shop.gain }
    }
}
