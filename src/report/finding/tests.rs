//! Planted stories and the findings they must lead to.

use super::*;
use crate::{scenario::Lang, sim::Day};

/// One of each, in the order of the enum.
const EVERY: [Finding; 15] = [
    Finding::Idle { contacts: 3 },
    Finding::NeverAsked { contacts: 27 },
    Finding::EndRush { asks: 12, late: 9, days: 2 },
    Finding::Improved { first: 0.08, last: 0.31 },
    Finding::TooEarly { asks: 13, early: 11, below: 0.1 },
    Finding::AskedAgain { times: 5 },
    Finding::DoorsClosed { refusals: 4 },
    Finding::Slipped { first: 0.42, last: 0.17 },
    Finding::Unlucky { expected: 4.2, sold: 2 },
    Finding::TooCareful { asks: 3, chance: 0.64 },
    Finding::Lucky { expected: 1.8, sold: 4 },
    Finding::NoProspecting { share: 0.02 },
    Finding::Prepare { asks: 5, chance: 0.22, sold: 1 },
    Finding::Sound { asks: 6, sold: 4 },
    Finding::Whole { asks: 7, sold: 5 },
];

/// An ask of a new prospect each.
fn asks(of: &[(u16, f64, bool)]) -> Vec<AskRecord> {
    let ask = |(number, &(day, chance, sold))| AskRecord {
        trainee: false,
        day: Day(day),
        prospect: ProspectId(number),
        chance,
        sold,
        yen: Yen(0),
        cancelled: false,
    };
    (0..).zip(of).map(ask).collect()
}

fn totals(hours: [u32; 4], sales: u32) -> Totals {
    Totals { hours: hours.map(Hours::from_minutes), sales, ..Totals::default() }
}

/// The finding for these asks in a run of 15 days with 30 contacts, a fifth of the time on ①.
fn find(asks: &[AskRecord]) -> Finding {
    let totals = totals([60, 120, 60, 60], sold(asks) as u32);
    Finding::of(&Evidence { days: 15, quota: Yen(1_000_000), prospects: true, contacts: 30, asks, totals: &totals })
}

#[test]
fn who_never_asks_hears_of_asking_and_who_does_nothing_of_beginning() {
    let find = |contacts| {
        let totals = totals([0; 4], 0);
        Finding::of(&Evidence { days: 15, quota: Yen(0), prospects: true, contacts, asks: &[], totals: &totals })
    };
    assert_eq!(find(FEW_CONTACTS), Finding::NeverAsked { contacts: FEW_CONTACTS });
    assert_eq!(find(FEW_CONTACTS - 1), Finding::Idle { contacts: FEW_CONTACTS - 1 });
}

#[test]
fn asking_before_there_is_a_chance_is_too_early() {
    let asks = asks(&[(1, 0.02, false), (2, 0.05, false), (4, 0.4, true)]);
    assert_eq!(find(&asks), Finding::TooEarly { asks: 3, early: 2, below: 0.1 });
}

#[test]
fn who_asks_everybody_on_the_last_days_hears_of_it() {
    let asks = asks(&[
        (6, 0.4, true),
        (15, 0.1, false),
        (15, 0.2, false),
        (15, 0.1, true),
        (15, 0.1, false),
        (14, 0.1, false),
    ]);
    assert_eq!(find(&asks), Finding::EndRush { asks: 6, late: 5, days: 2 });
}

#[test]
fn ripe_asks_at_the_end_are_no_rush() {
    let asks = asks(&[(14, 0.5, true), (14, 0.5, true), (15, 0.5, false), (15, 0.5, false), (15, 0.5, true)]);
    assert!(!matches!(find(&asks), Finding::EndRush { .. }));
}

#[test]
fn a_change_among_ripe_asks_is_no_lesson() {
    let rising = [(5, 0.5, true), (6, 0.5, false), (7, 0.5, true), (8, 0.6, false), (9, 0.7, true), (10, 0.7, false)];
    let mut falling = rising;
    falling.reverse();
    assert!([rising, falling].iter().all(|run| matches!(find(&asks(run)), Finding::Whole { .. })));
}

#[test]
fn learning_to_wait_is_named_before_the_early_asks() {
    let asks = asks(&[
        (1, 0.02, false),
        (2, 0.04, false),
        (3, 0.05, false),
        (5, 0.06, false),
        (9, 0.4, true),
        (11, 0.5, true),
    ]);
    let Finding::Improved { first, last } = find(&asks) else { panic!("{:?}", find(&asks)) };
    assert!((first - 0.03).abs() < 1e-9 && (last - 0.45).abs() < 1e-9);
}

#[test]
fn hurrying_after_a_good_start_is_named() {
    let asks =
        asks(&[(5, 0.5, true), (6, 0.5, true), (7, 0.3, false), (8, 0.3, false), (9, 0.2, false), (10, 0.2, false)]);
    assert!(matches!(find(&asks), Finding::Slipped { .. }));
}

#[test]
fn asking_one_prospect_over_and_over_is_named_unless_they_bought() {
    let mut asks = asks(&[(2, 0.2, false), (4, 0.2, false), (6, 0.2, false), (8, 0.2, false), (9, 0.3, true)]);
    for ask in &mut asks[..4] {
        ask.prospect = ProspectId(0);
    }
    assert_eq!(find(&asks), Finding::AskedAgain { times: 4 });
    asks[4].prospect = ProspectId(0);
    assert!(!matches!(find(&asks), Finding::AskedAgain { .. }));
}

#[test]
fn closed_doors_are_named() {
    let asks = asks(&[(5, 0.3, false), (6, 0.3, true)]);
    let totals = Totals { refusals: 2, ..totals([60, 120, 60, 60], 1) };
    let evidence = Evidence { days: 15, quota: Yen(0), prospects: true, contacts: 30, asks: &asks, totals: &totals };
    assert_eq!(Finding::of(&evidence), Finding::DoorsClosed { refusals: 2 });
}

#[test]
fn what_happens_in_most_runs_is_not_called_luck() {
    let asks: Vec<_> = (0..14).map(|number| (1 + number, 0.43, number < 8)).collect();
    let asks = self::asks(&asks);
    assert_eq!(find(&asks), Finding::Whole { asks: 14, sold: 8 });
}

#[test]
fn luck_is_called_luck() {
    let hard = asks(&[(5, 0.7, false), (6, 0.7, false), (7, 0.7, false), (8, 0.7, true)]);
    assert!(matches!(find(&hard), Finding::Unlucky { sold: 1, .. }));
    let easy = asks(&[(5, 0.3, true), (6, 0.3, true), (7, 0.3, true)]);
    assert!(matches!(find(&easy), Finding::Lucky { sold: 3, .. }));
}

#[test]
fn few_ripe_asks_short_of_the_quota_are_too_careful() {
    let asks = asks(&[(12, 0.6, true), (14, 0.7, true)]);
    assert!(matches!(find(&asks), Finding::TooCareful { asks: 2, .. }));
}

#[test]
fn selling_without_looking_for_new_people_is_named() {
    let asks = asks(&[(5, 0.4, true), (9, 0.4, false), (12, 0.4, true)]);
    let totals = totals([0, 200, 60, 60], 2);
    let evidence = Evidence { days: 15, quota: Yen(0), prospects: true, contacts: 30, asks: &asks, totals: &totals };
    assert_eq!(Finding::of(&evidence), Finding::NoProspecting { share: 0.0 });
    let nowhere = Evidence { prospects: false, ..evidence };
    assert!(
        !matches!(Finding::of(&nowhere), Finding::NoProspecting { .. }),
        "where there is no way to, nobody is told to"
    );
}

#[test]
fn where_nothing_stands_out_the_outcome_is_said() {
    assert!(matches!(find(&asks(&[(5, 0.3, false), (9, 0.3, false)])), Finding::Prepare { asks: 2, sold: 0, .. }));
    assert!(matches!(find(&asks(&[(5, 0.2, true), (9, 0.2, false)])), Finding::Prepare { sold: 1, .. }));
    assert_eq!(find(&asks(&[(5, 0.3, true), (9, 0.4, false), (12, 0.4, true)])), Finding::Whole { asks: 3, sold: 2 });
}

#[test]
fn whoever_has_looked_after_customers_is_not_told_to_begin_with_it() {
    let asks = asks(&[(5, 0.3, true), (9, 0.4, false), (12, 0.4, true)]);
    let totals = totals([60, 120, 60, 0], 2);
    let evidence = Evidence { days: 15, quota: Yen(0), prospects: true, contacts: 30, asks: &asks, totals: &totals };
    assert_eq!(Finding::of(&evidence), Finding::Sound { asks: 3, sold: 2 });
    assert_eq!(find(&asks), Finding::Whole { asks: 3, sold: 2 });
}

#[test]
fn every_finding_is_worded_in_both_languages_with_all_it_has_to_say() {
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for finding in EVERY {
            let said = finding.say(&texts);
            assert!(!said.contains(['{', '[', '}']), "{lang:?}: {said}");
            // Every number of the finding is said, as it is counted or in per cent.
            let numbers: Vec<f64> = format!("{finding:?}")
                .split(|c: char| !c.is_ascii_digit() && c != '.')
                .filter_map(|number| number.parse().ok())
                .collect();
            for number in numbers {
                let written = [format!("{number}"), format!("{:.0}%", 100.0 * number)];
                assert!(written.iter().any(|number| said.contains(number)), "{lang:?}: {number} is not in: {said}");
            }
            let ends = said.matches(['。', '.']).count() - said.matches("4.2").count() - said.matches("1.8").count();
            assert_eq!(ends, 2, "{lang:?}: two sentences: {said}");
        }
    }
}

#[test]
fn no_finding_is_worded_that_can_not_be_found() {
    for lang in Lang::ALL {
        let worded = Texts::ids(lang).into_iter().filter(|id| id.starts_with("finding-"));
        let mut known: Vec<_> = EVERY.iter().map(|finding| finding.id().to_owned()).collect();
        known.sort();
        assert_eq!(worded.collect::<Vec<_>>(), known);
    }
}

#[test]
fn one_of_anything_is_not_many_in_english() {
    let texts = Texts::new(Lang::En);
    assert!(Finding::Idle { contacts: 1 }.say(&texts).contains("1 contact "));
    assert!(Finding::Sound { asks: 1, sold: 1 }.say(&texts).contains("1 ask "));
    assert!(Finding::TooCareful { asks: 1, chance: 0.5 }.say(&texts).contains("once"));
}
