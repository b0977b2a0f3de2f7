//! ③ Closing: the ask, its chance, and what a refusal leaves behind.

use super::{
    dice::DrawKind,
    event::{Event, SaleRoute, Witness},
    math::{logistic, unit},
    model::Closing,
    nurture::MAX_PRESSURE,
    prospect::Prospect,
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

/// The ask of a prospect in this state:
/// logit p = b₀ + bT·T(P+push) + bD·N·D + bF(F−½) + bB·B + bh·h + bQ·prop − bP(P+push).
pub(super) fn weigh(prospect: &Prospect, rules: &Rules) -> Ask {
    let Closing { need, fit, window, heat, proposal, pressure, .. } = rules.model.closing;
    let closing = &rules.model.closing;
    let terms = closing.terms(prospect.value.as_f64());
    let weights = &rules.model.trust;
    let trust = trust::trust(prospect, weights);
    let gap = trust::prematurity(trust, prospect.clarity, &terms, closing.trust_share);
    let push = closing.push + terms.prematurity * gap + closing.push_again * prospect.asks;
    let pressed = prospect.pressure + push;
    let logit = terms.base
        + terms.trust * trust::trust_at(prospect, weights, pressed)
        + need * prospect.need * prospect.clarity
        + fit * (prospect.fit - 0.5)
        + window * if prospect.window { 1.0 } else { 0.0 }
        + heat * prospect.heat
        + proposal * prospect.proposal
        - pressure * pressed;
    Ask { chance: logistic(logit), push, gap, trust }
}

impl Territory {
    /// The true chance of an ask now, hidden from the player except under full visibility.
    pub fn weigh_ask(&self, id: ProspectId) -> Ask {
        weigh(self.prospect(id), self.rules())
    }

    /// Asks for the order. The view has checked that it can be done.
    pub(super) fn ask(&mut self, id: ProspectId, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let rules = &setup.rules;
        let closing = &rules.model.closing;
        let today = self.day;
        let ask = weigh(self.prospect(id), rules);
        self.totals.asks += 1;
        let stake = self.prospect(id).value;
        if self.decide(DrawKind::Close, id, ask.chance, stake, witness) {
            self.prospect_mut(id).last_contact = Some(today);
            self.sell(id, 1.0, ask.push, SaleRoute::Ask, witness);
            return;
        }

        let prospect = self.prospect_mut(id);
        let sting = closing.refused_pressure * (0.3 + 0.7 * ask.gap);
        prospect.pressure = (prospect.pressure + ask.push + sting).clamp(0.0, MAX_PRESSURE);
        let lose = |part: &mut f64, loss: f64| *part = unit(*part - loss * ask.gap * (3.0 * *part).min(1.0));
        lose(&mut prospect.intimacy, closing.refused_intimacy);
        lose(&mut prospect.reliability, closing.refused_reliability);
        lose(&mut prospect.credibility, closing.refused_credibility);
        prospect.asks += 1.0;
        prospect.load += rules.activities.ask.load;
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
}

#[cfg(test)]
mod tests {
    use super::super::{
        activity::Activities,
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
                known: true,
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
            };
            let mut prospect = Prospect::new(&start, &rules, &Dice::new(1), ProspectId(0));
            prospect.proposal = proposal;
            prospect.asks = asks;
            let ask = weigh(&prospect, &rules);
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
