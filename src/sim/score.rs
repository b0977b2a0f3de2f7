//! The score: five parts, each measured between a hasty and an expert hand.

use super::{
    closing::{self, Hand, Manner},
    nurture::give,
    prospect::{Prospect, Stage},
    rules::Rules,
    territory::Territory,
    units::Yen,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a part measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// Revenue less expenses, in yen.
    Revenue,
    /// (asked sales + 1) / (asks + 4): a rate that one lucky ask doesn't make perfect. Who never asks has none: 0.
    Conversion,
    /// Mean trust of the prospects who are known; closed doors count 0.
    Trust,
    /// Forward value of the open leads in yen: value × chance within five days in good hands.
    Pipeline,
    /// Satisfaction of the customers, summed, and a quarter for each further order, set against the houses of the
    /// territory.
    After,
}

impl PartKind {
    /// In the order of the parts.
    pub const ALL: [Self; 5] = [Self::Revenue, Self::Conversion, Self::Trust, Self::Pipeline, Self::After];
}

/// How one part counts: its weight, and what is worth nothing and everything.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// Share of the whole.
    #[schemars(extend("x-unit" = "share"))]
    pub weight: f64,
    /// What a hasty hand reaches: 0 points.
    pub lo: f64,
    /// What an expert hand reaches: full points.
    pub hi: f64,
}

/// How a run is scored. Each part is measured between a hasty and an expert hand, weighed and added up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ScoreRules {
    /// Revenue less expenses, in yen.
    pub revenue: Anchor,
    /// Conversion: (asked sales + 1) / (asks + 4).
    pub conversion: Anchor,
    /// Mean trust of the prospects who are known; closed doors count 0.
    pub trust: Anchor,
    /// What the open leads are worth, in yen: value × chance within five days in good hands.
    pub pipeline: Anchor,
    /// Satisfaction of the customers and their further orders, by the houses of the territory.
    pub after: Anchor,
    /// Points from which 可, 良, 優 and 秀 are given.
    #[schemars(inner(range(min = 0.0, max = 1_000.0)), extend("x-unit" = "points"))]
    pub grades: [f64; 4],
}

impl Default for ScoreRules {
    /// Anchors for a small mid-ticket territory; a scenario writes its own.
    fn default() -> Self {
        Self {
            revenue: Anchor { weight: 0.4, lo: 300_000.0, hi: 2_500_000.0 },
            conversion: Anchor { weight: 0.2, lo: 0.05, hi: 0.50 },
            trust: Anchor { weight: 0.2, lo: 0.10, hi: 0.45 },
            pipeline: Anchor { weight: 0.1, lo: 0.0, hi: 800_000.0 },
            after: Anchor { weight: 0.1, lo: 0.0, hi: 0.35 },
            grades: [45.0, 60.0, 75.0, 90.0],
        }
    }
}

impl ScoreRules {
    /// The anchor of a part.
    pub fn anchor(&self, part: PartKind) -> Anchor {
        match part {
            PartKind::Revenue => self.revenue,
            PartKind::Conversion => self.conversion,
            PartKind::Trust => self.trust,
            PartKind::Pipeline => self.pipeline,
            PartKind::After => self.after,
        }
    }

    /// The same weights and grades, measured between nothing and nothing.
    pub fn without_anchors(mut self) -> Self {
        for part in PartKind::ALL {
            let anchor = self.anchor_mut(part);
            (anchor.lo, anchor.hi) = (0.0, 0.0);
        }
        self
    }

    /// The anchor of a part, to change it.
    pub fn anchor_mut(&mut self, part: PartKind) -> &mut Anchor {
        match part {
            PartKind::Revenue => &mut self.revenue,
            PartKind::Conversion => &mut self.conversion,
            PartKind::Trust => &mut self.trust,
            PartKind::Pipeline => &mut self.pipeline,
            PartKind::After => &mut self.after,
        }
    }

    /// The points that a part gives for what was measured, in the part's unit.
    pub fn points(&self, part: PartKind, value: f64) -> f64 {
        let Anchor { weight, lo, hi } = self.anchor(part);
        let share = if hi > lo { ((value - lo) / (hi - lo)).clamp(0.0, BEST_SHARE) } else { 0.0 };
        100.0 * weight * share
    }

    /// The grade for so many points.
    pub fn grade(&self, points: f64) -> Grade {
        let reached = self.grades.iter().filter(|&&from| points >= from).count();
        [Grade::D, Grade::C, Grade::B, Grade::A, Grade::S][reached]
    }
}

/// 秀 優 良 可 不可.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Grade {
    /// 不可.
    D,
    /// 可.
    C,
    /// 良.
    B,
    /// 優.
    A,
    /// 秀.
    S,
}

/// One part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ScorePart {
    /// What it measures.
    pub kind: PartKind,
    /// What was measured, in the part's unit.
    pub value: f64,
    /// Points that it gives.
    pub points: f64,
    /// Points that it can give.
    pub most: f64,
}

/// A score with its parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Score {
    /// The sum of the parts' points.
    pub total: f64,
    /// The most that the parts can give together.
    pub most: f64,
    /// The grade.
    pub grade: Grade,
    /// The parts, in the order of [`PartKind::ALL`].
    pub parts: [ScorePart; 5],
}

/// A part may go a little beyond the expert's mark.
const BEST_SHARE: f64 = 1.1;
/// What a further order counts in after-follow, against a wholly satisfied customer.
const FURTHER_ORDER: f64 = 0.25;
/// Days of good hands that the pipeline looks ahead.
const AHEAD: i32 = 5;

impl Territory {
    /// The score as things stand.
    pub fn score(&self) -> Score {
        let rules = &self.setup.score;
        let parts = PartKind::ALL.map(|kind| {
            let value = self.measure(kind);
            let most = 100.0 * rules.anchor(kind).weight * BEST_SHARE;
            ScorePart { kind, value, points: rules.points(kind, value), most }
        });
        let total = parts.iter().map(|part| part.points).sum();
        Score { total, most: parts.iter().map(|part| part.most).sum(), grade: rules.grade(total), parts }
    }

    fn measure(&self, kind: PartKind) -> f64 {
        let totals = &self.totals;
        match kind {
            PartKind::Revenue => (totals.revenue - totals.expenses).as_f64(),
            PartKind::Conversion if totals.asks == 0 => 0.0,
            PartKind::Conversion => f64::from(totals.asked_sales + 1) / f64::from(totals.asks + 4),
            PartKind::Trust => self.mean_trust(),
            PartKind::Pipeline => self.forward_value().as_f64(),
            PartKind::After => {
                let satisfied: f64 =
                    self.prospects.iter().filter(|p| p.stage == Stage::Customer).map(|p| p.satisfaction).sum();
                let further = FURTHER_ORDER * f64::from(self.totals.further);
                let houses = self.prospects.iter().filter(|p| p.present).count();
                (satisfied + further) / houses.max(1) as f64
            }
        }
    }

    /// What the open leads are worth: value × chance of a sale within five days in good hands.
    pub fn forward_value(&self) -> Yen {
        let worth: f64 = self
            .prospects
            .iter()
            .filter(|p| p.stage == Stage::Lead)
            .map(|p| p.worth().as_f64() * in_good_hands(p, self.rules()))
            .sum();
        Yen::rounded_to_thousand(worth)
    }
}

/// The chance of an ask after five days of good hands: information now, a consultation after two days, a proposal and the
/// ask on the fifth; the budget window stays as likely open as it is now.
fn in_good_hands(prospect: &Prospect, rules: &Rules) -> f64 {
    let mut later = prospect.clone();
    let rest = |prospect: &mut Prospect, days: i32| {
        let over = |factor: f64| libm::pow(factor, f64::from(days));
        prospect.pressure *= over(rules.day.pressure[prospect.customer as usize]);
        prospect.heat *= over(rules.day.heat);
        prospect.load *= over(rules.day.load);
        prospect.asks *= over(rules.day.asks);
    };
    let activities = &rules.activities;
    for (row, days) in [(&activities.information, 2), (&activities.consultation, AHEAD - 2)] {
        let effect = super::nurture::touch_effect(&later, rules);
        give(&mut later, &row.gains, effect, rules);
        later.load += row.load;
        rest(&mut later, days);
    }
    let closing = &rules.model.closing;
    later.proposal = later.proposal.max(closing.proposal_base + closing.proposal_clarity * later.clarity);
    closing::weigh(&later, rules, Hand::USUAL, Manner::default()).chance
}
