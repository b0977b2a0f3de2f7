//! ③ Closing: the ask, its chance, and what a refusal leaves behind.

use super::{
    activity::Activity,
    dice::DrawKind,
    event::{Event, SaleRoute, Witness},
    math::{logistic, unit, within},
    model::{Closing, Gift},
    nurture::MAX_PRESSURE,
    prospect::Prospect,
    purpose::Purpose,
    rules::Rules,
    territory::Territory,
    trust,
    units::ProspectId,
};
use std::sync::Arc;

/// An ask as the model sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ask {
    /// Chance of a sale, 0..=1.
    pub chance: f64,
    /// Pressure that this ask itself adds.
    pub push: f64,
    /// Prematurity, 0..=1.
    pub gap: f64,
    /// Trust before the push, 0..=1.
    pub trust: f64,
}

/// How premature an ask would be, 0..=1.
pub(super) fn gap(prospect: &Prospect, rules: &Rules) -> f64 {
    let closing = &rules.model.closing;
    let terms = closing.terms(prospect.value.as_f64());
    trust::prematurity(trust::trust(prospect, &rules.model.trust), prospect.clarity, &terms, closing.trust_share)
}

/// The salesperson's hand in asking: what of its pressure is felt, and what a gift adds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hand {
    /// Share of the pressure that is felt, 0..=1.
    pub felt: f64,
    /// Added to the logit of a sale.
    pub gift: f64,
}

impl Hand {
    /// Like almost everybody's.
    pub(super) const USUAL: Self = Self { felt: 1.0, gift: 0.0 };
}

/// The manner of an ask.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Manner {
    /// Pressure that it adds to (or takes from) an ask's own.
    pub push: f64,
    /// Share of the price given away, 0..=1.
    pub discount: f64,
}

impl Manner {
    /// How an activity asks.
    pub(super) fn of(activity: Activity, rules: &Rules) -> Self {
        let closing = &rules.model.closing;
        match activity {
            Activity::Discount => Self { discount: rules.model.discount.share, ..Self::default() },
            Activity::SellingVisit => Self { push: closing.push_visiting, ..Self::default() },
            Activity::FullVisit => Self { push: closing.push_full_visit, ..Self::default() },
            _ => Self::default(),
        }
    }
}

/// The ask of a prospect in this state:
/// logit p = b₀ + bT·T(P+push) + bD·N·D + bF(F−½) + bB·B + bh·h + bQ·prop − bP(P+push) + gift + pull·discount.
pub(super) fn weigh(prospect: &Prospect, rules: &Rules, hand: Hand, manner: Manner) -> Ask {
    let Closing { need, fit, window, heat, proposal, pressure, .. } = rules.model.closing;
    let closing = &rules.model.closing;
    let terms = closing.terms(prospect.value.as_f64());
    let weights = &rules.model.trust;
    let trust = trust::trust(prospect, weights);
    let gap = trust::prematurity(trust, prospect.clarity, &terms, closing.trust_share);
    let own = closing.push + terms.prematurity * gap + closing.push_again * prospect.asks;
    let push = (own + manner.push).max(0.0) * hand.felt;
    let pressed = prospect.pressure + push;
    let logit = terms.base
        + terms.trust * trust::trust_at(prospect, weights, pressed)
        + need * prospect.need * prospect.clarity
        + fit * (prospect.fit - 0.5)
        + window * if prospect.window { 1.0 } else { 0.0 }
        + heat * prospect.heat
        + proposal * prospect.proposal
        - pressure * pressed
        + hand.gift
        + rules.model.discount.pull * manner.discount;
    Ask { chance: logistic(logit), push, gap, trust }
}

impl Territory {
    /// The true chance of an ask now, hidden from the player except under full visibility.
    pub fn weigh_ask(&self, id: ProspectId) -> Ask {
        self.weigh_in_manner(id, Activity::Ask)
    }

    /// The true chance of asking by some activity now.
    pub(super) fn weigh_in_manner(&self, id: ProspectId, activity: Activity) -> Ask {
        weigh(self.prospect(id), self.rules(), self.hand(id), Manner::of(activity, self.rules()))
    }

    /// The hand of whoever this house belongs to. The salesperson's: a gift, and what was learnt about ③, make less of the
    /// pressure felt. The trainee's: like almost everybody's.
    pub(super) fn hand(&self, id: ProspectId) -> Hand {
        if self.is_trainees(id) {
            return Hand::USUAL;
        }
        let model = &self.rules().model;
        let Gift { tact, gift } = if self.gifted { model.gift.clone() } else { Gift { tact: 0.0, gift: 0.0 } };
        Hand { felt: unit((1.0 - tact) / model.study.factor(self.skills[Purpose::Closing.index()])), gift }
    }

    /// Asks for the order. The view has checked that it can be done.
    pub(super) fn ask(&mut self, id: ProspectId, activity: Activity, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        let closing = &rules.model.closing;
        let today = self.day;
        let Hand { felt, .. } = self.hand(id);
        let discount = Manner::of(activity, rules).discount;
        let ask = self.weigh_in_manner(id, activity);
        self.totals.asks += 1;
        self.tally(id, |tally| tally.asks += 1);
        let stake = self.prospect(id).worth();
        if self.decide(DrawKind::Close, id, ask.chance, stake, witness) {
            self.prospect_mut(id).last_contact = Some(today);
            let route = if discount > 0.0 { SaleRoute::Discount } else { SaleRoute::Ask };
            self.sell(id, 1.0 - discount, ask.push, route, witness);
            if discount > 0.0 {
                self.spoil_the_price(id, discount);
            }
            return;
        }

        let prospect = self.prospect_mut(id);
        let sting = closing.refused_pressure * (0.3 + 0.7 * ask.gap) * felt;
        prospect.pressure = within(prospect.pressure + ask.push + sting, MAX_PRESSURE);
        let lose = |part: &mut f64, loss: f64| *part = unit(*part - loss * ask.gap * felt * (3.0 * *part).min(1.0));
        lose(&mut prospect.intimacy, closing.refused_intimacy);
        lose(&mut prospect.reliability, closing.refused_reliability);
        lose(&mut prospect.credibility, closing.refused_credibility);
        prospect.asks += 1.0;
        prospect.load = (prospect.load + rules.activities.touch(activity).load).max(0.0);
        prospect.last_contact = Some(today);
        prospect.contacts = prospect.contacts.saturating_add(1);
        let taught = ask.gap < closing.polite_gap;
        if taught {
            prospect.clarity = unit(prospect.clarity + closing.polite_clarity);
            prospect.hear_window(today);
            prospect.hear_need();
        }
        prospect.read(rules, today);
        let mood = prospect.reading.mood;
        witness.event(|| Event::Declined { prospect: id, mood, taught });
        self.may_walk_away(id, witness);
    }

    /// A discount is remembered by whoever got it and told to the neighbours: for a while they all expect a part of it.
    fn spoil_the_price(&mut self, id: ProspectId, discount: f64) {
        let setup = Arc::clone(&self.setup);
        let model = &setup.rules.model.discount;
        let expected = (model.expected * discount, model.remembered / setup.rules.tempo);
        for &other in setup.neighbours[id.index()].iter().chain([&id]) {
            let prospect = self.prospect_mut(other);
            if prospect.cheapened.is_none_or(|known| known < expected) {
                prospect.cheapened = Some(expected);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        activities::Activities,
        dice::Dice,
        model::Model,
        setup::Newcomer,
        units::{DistrictId, Yen},
    };
    use super::*;

    /// C, R, I, P, D, N, F, window, h, proposal, recent asks → trust, gap, push, chance.
    struct Golden(&'static str, [f64; 7], bool, [f64; 3], [f64; 4]);

    /// The reference implementation's fixtures: `reference.py golden`.
    const GOLDEN: [Golden; 8] = [
        Golden(
            "cold",
            [0.14, 0.12, 0.08, 0.08, 0.15, 0.5, 0.57],
            false,
            [0.3, 0.0, 0.0],
            [0.0982, 0.7472, 0.3489, 0.0091],
        ),
        Golden(
            "cold, window open",
            [0.14, 0.12, 0.08, 0.08, 0.15, 0.5, 0.57],
            true,
            [0.3, 0.0, 0.0],
            [0.0982, 0.7472, 0.3489, 0.0327],
        ),
        Golden(
            "cold, two recent asks",
            [0.14, 0.12, 0.08, 0.60, 0.15, 0.5, 0.57],
            false,
            [0.3, 0.0, 2.0],
            [0.0579, 0.8099, 0.7740, 0.0005],
        ),
        Golden(
            "referred",
            [0.40, 0.36, 0.32, 0.03, 0.30, 0.5, 0.65],
            false,
            [0.5, 0.0, 0.0],
            [0.3407, 0.2701, 0.1580, 0.0689],
        ),
        Golden(
            "warm, no consultation",
            [0.45, 0.40, 0.45, 0.02, 0.20, 0.5, 0.57],
            false,
            [0.5, 0.0, 0.0],
            [0.4223, 0.2097, 0.1339, 0.0903],
        ),
        Golden("ripe", [0.55, 0.50, 0.55, 0.02, 0.60, 0.5, 0.57], false, [0.6, 0.6, 0.0], [0.5194, 0.0, 0.05, 0.3664]),
        Golden(
            "ripe, window open",
            [0.55, 0.50, 0.55, 0.02, 0.60, 0.5, 0.57],
            true,
            [0.6, 0.6, 0.0],
            [0.5194, 0.0, 0.05, 0.6797],
        ),
        Golden(
            "ripe but pressured",
            [0.55, 0.50, 0.55, 0.40, 0.60, 0.5, 0.57],
            true,
            [0.6, 0.6, 1.0],
            [0.3344, 0.1799, 0.3219, 0.0897],
        ),
    ];

    #[test]
    fn asks_agree_with_the_reference() {
        let rules = Rules::new(&Model::default(), &Activities::default(), 1.0);
        for Golden(name, [c, r, i, p, d, n, f], window, [heat, proposal, asks], expected) in GOLDEN {
            let start = Newcomer {
                customer: super::super::customer::CustomerType::Steady,
                district: DistrictId(0),
                at: (0.0, 0.0),
                presence: super::super::setup::Presence::There,
                known: true,
                satisfaction: None,
                value: Yen(300_000),
                need: n,
                fit: f,
                clarity: d,
                credibility: c,
                reliability: r,
                intimacy: i,
                pressure: p,
                heat,
                window: Some(window),
                load: 0.0,
                asks,
                proposal,
            };
            let prospect = Prospect::new(&start, &rules, &Dice::new(1), ProspectId(0));
            let ask = weigh(&prospect, &rules, Hand::USUAL, Manner::default());
            for (what, is, should) in [
                ("trust", ask.trust, expected[0]),
                ("gap", ask.gap, expected[1]),
                ("push", ask.push, expected[2]),
                ("chance", ask.chance, expected[3]),
            ] {
                assert!((is - should).abs() < 6e-5, "{name}: {what} is {is:.4}, the reference says {should:.4}");
            }
        }
    }
}
