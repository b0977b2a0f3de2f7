//! The numbers of a nurturing hand as genes of 0..=1 each, for the search.

use crate::{analysis::bots::Grower, sim::Activity};

/// How many numbers a hand has.
pub(super) const GENES: usize = 21;

/// A hand, as numbers of 0..=1.
pub(super) type Genes = [f64; GENES];

/// Hands that are known to be good somewhere.
pub(in crate::analysis) const KNOWN: [Grower; 4] = [
    Grower::USUAL,
    Grower { reads: true, ..Grower::USUAL },
    Grower { prospecting: 0.06, after: false, ..Grower::USUAL },
    Grower { prospecting: 0.0, reads: true, delegates: true, ..Grower::USUAL },
];

/// The ways of asking.
const MANNERS: [Activity; 4] = [Activity::Ask, Activity::SellingVisit, Activity::FullVisit, Activity::Discount];

/// The ends of each range.
const PROSPECTING: (f64, f64) = (0.0, 0.6);
const RIPE: (f64, f64) = (0.2, 1.6);
const BEYOND: (f64, f64) = (0.0, 0.8);
const SPACING: (f64, f64) = (1.0, 6.0);
const PIPELINE: (f64, f64) = (2.0, 30.0);
const PATIENCE: (f64, f64) = (3.0, 20.0);
const STUDIES: (f64, f64) = (0.0, 0.5);
const WRITES: (f64, f64) = (0.0, 0.5);
const CHANNELS: (f64, f64) = (0.0, 7.0);
const SEMINARS: (f64, f64) = (0.0, 3.0);
const MANNER: (f64, f64) = (0.0, 3.0);

/// The hand that these genes describe.
pub(super) fn decode(genes: &Genes) -> Grower {
    let mut genes = genes.iter().copied();
    let mut share = |(from, to): (f64, f64)| from + (to - from) * genes.next().unwrap_or_default();
    // A tenth at the lower end means: not at all.
    let little = |amount: f64, (_, most): (f64, f64)| if amount < 0.1 * most { 0.0 } else { amount };
    let prospecting = little(share(PROSPECTING), PROSPECTING);
    let ripe = share(RIPE);
    let beyond = share(BEYOND);
    let spacing = share(SPACING).round() as u16;
    let pipeline = share(PIPELINE).round() as usize;
    let patience = share(PATIENCE).round() as u16;
    let studies = little(share(STUDIES), STUDIES);
    let writes = little(share(WRITES), WRITES);
    let channels = share(CHANNELS).round() as u8;
    let seminars = share(SEMINARS).round() as u8;
    let manner = MANNERS[share(MANNER).round() as usize];
    let mut does = || share((0.0, 1.0)) >= 0.5;
    Grower {
        asks: true,
        end_push: false,
        prospecting,
        ripe,
        beyond,
        spacing,
        pipeline,
        patience,
        studies,
        writes,
        channels,
        seminars,
        manner,
        reads: does(),
        after: does(),
        delegates: does(),
        proposes: does(),
        lists: does(),
        supports: does(),
        gives: [does(), does(), does(), does()],
    }
}

/// Genes that describe a hand.
pub(super) fn encode(policy: &Grower) -> Genes {
    let share = |value: f64, (from, to): (f64, f64)| ((value - from) / (to - from)).clamp(0.0, 1.0);
    let does = |yes: bool| if yes { 0.75 } else { 0.25 };
    let manner = MANNERS.iter().position(|&manner| manner == policy.manner).unwrap_or_default();
    let [rapport, information, consultation, visit] = policy.gives.map(does);
    [
        share(policy.prospecting, PROSPECTING),
        share(policy.ripe, RIPE),
        share(policy.beyond, BEYOND),
        share(policy.spacing.into(), SPACING),
        share(policy.pipeline as f64, PIPELINE),
        share(policy.patience.into(), PATIENCE),
        share(policy.studies, STUDIES),
        share(policy.writes, WRITES),
        share(policy.channels.into(), CHANNELS),
        share(policy.seminars.into(), SEMINARS),
        share(manner as f64, MANNER),
        does(policy.reads),
        does(policy.after),
        does(policy.delegates),
        does(policy.proposes),
        does(policy.lists),
        does(policy.supports),
        rapport,
        information,
        consultation,
        visit,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_hands_come_back_from_their_genes() {
        for policy in KNOWN {
            let back = decode(&encode(&policy));
            // A gene holds a number to about fifteen digits.
            assert!((back.ripe - policy.ripe).abs() < 1e-9 && (back.prospecting - policy.prospecting).abs() < 1e-9);
            assert!((back.beyond - policy.beyond).abs() < 1e-9);
            let numbers = Grower { ripe: policy.ripe, prospecting: policy.prospecting, beyond: policy.beyond, ..back };
            assert_eq!(numbers, policy);
        }
    }

    #[test]
    fn every_draw_is_a_hand_that_makes_sense() {
        for value in [0.0, 0.25, 0.5, 1.0] {
            let policy = decode(&[value; GENES]);
            assert!(policy.asks && policy.spacing >= 1 && policy.pipeline >= 2 && policy.patience >= 3);
            assert!((0.0..=0.6).contains(&policy.prospecting) && (0.2..=1.6).contains(&policy.ripe));
        }
    }
}
