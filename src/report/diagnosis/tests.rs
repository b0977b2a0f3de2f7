//! Planted evidence and the patterns that it must lead to.

use super::*;
use crate::{
    scenario::{self, Lang, Scenario},
    sim::{Hours, Purposes, Yen},
    texts::Texts,
};

/// A run of sixty hours that were all used, `nurture` of them on ② and the rest on ①, with so many asks at one chance.
fn evidence(nurture: f64, asks: u32, sold: u32, chance: f64) -> Symptoms {
    let hours = [1.0 - nurture, nurture, 0.0, 0.0].map(|share| Hours::from(60.0 * share));
    let band = |trust, asks, sold| AskBand { trust, asks, sold, chance: if asks > 0 { chance } else { 0.0 } };
    Symptoms {
        available: Hours::from(60.0),
        worked: Hours::from(60.0),
        hours,
        studied: Hours::ZERO,
        shares: hours.map(|hours| hours.as_f64() / 60.0),
        studied_share: 0.0,
        left_out: Purposes::NONE,
        missing: Purposes::NONE,
        asks,
        sold,
        orders: sold,
        bands: [band(TrustBand::Early, 0, 0), band(TrustBand::Halfway, asks, sold), band(TrustBand::Ripe, 0, 0)],
        closing: Closing {
            activities: asks,
            unripe: asks,
            hours: Hours::from_minutes(30 * asks),
            unripe_hours: Hours::from_minutes(30 * asks),
        },
        team: Team::default(),
        gifted: false,
        by_chance: false,
    }
}

fn gifted(symptoms: Symptoms) -> Symptoms {
    Symptoms { gifted: true, by_chance: true, ..symptoms }
}

fn shipped() -> Scenario {
    let source = scenario::shipped("isogaba").expect("the first scenario is shipped");
    scenario::parse(&source).expect("shipped scenarios are valid")
}

/// Evidence for every pattern, and for each way in which it is worded.
fn every() -> Vec<(Pattern, Symptoms)> {
    let mixed = evidence(0.5, 10, 4, 0.4);
    let team =
        |nights, share| Team { nights, share, yen: Yen(40_000), informed: 30, calls: 60, found: 2, ..Team::default() };
    let missing = |purpose: Purpose| Symptoms { missing: Purposes::one(purpose), ..mixed.clone() };
    let without =
        |purpose: Purpose, nurture| Symptoms { left_out: Purposes::one(purpose), ..evidence(nurture, 10, 1, 0.08) };
    let early = {
        let mut symptoms = evidence(0.4, 10, 1, 0.1);
        symptoms.bands.swap(0, 1);
        symptoms.bands[0].trust = TrustBand::Early;
        symptoms.bands[1].trust = TrustBand::Halfway;
        symptoms
    };
    vec![
        (Pattern::AllFour, mixed.clone()),
        (Pattern::AllFour, missing(Purpose::Prospecting)),
        (Pattern::AllFour, missing(Purpose::AfterFollow)),
        (Pattern::AllFour, early),
        (Pattern::AllFour, evidence(0.2, 10, 4, 0.4)),
        (Pattern::NurtureMissing, evidence(0.1, 10, 1, 0.08)),
        (Pattern::NurtureMissing, without(Purpose::Nurturing, 0.0)),
        (Pattern::GiftedCloser, evidence(0.1, 10, 4, 0.1)),
        (Pattern::GiftedCloser, gifted(evidence(0.1, 10, 2, 0.2))),
        (Pattern::GiftedCloser, Symptoms { gifted: true, ..evidence(0.1, 10, 4, 0.2) }),
        (Pattern::DivisionOfLabour, Symptoms { team: team(8, 0.8), ..mixed.clone() }),
        (Pattern::DivisionOfLabour, without(Purpose::Closing, 0.6)),
        (Pattern::DivisionOfLabour, Symptoms { team: Team { web_orders: 2, shop: true, ..Team::default() }, ..mixed }),
        (Pattern::NeverAsked, evidence(0.7, 0, 0, 0.0)),
        (Pattern::TooLittle, Symptoms { worked: Hours::from(5.0), ..evidence(0.5, 2, 1, 0.3) }),
    ]
}

#[test]
fn each_pattern_rests_on_its_evidence() {
    for (pattern, symptoms) in every() {
        assert_eq!(Pattern::of(&symptoms), pattern, "{symptoms:?}");
    }
}

#[test]
fn nurturing_is_thin_below_the_stated_share_and_no_longer_from_there() {
    assert_eq!(Pattern::of(&evidence(THIN - 0.01, 10, 1, 0.1)), Pattern::NurtureMissing);
    assert_eq!(Pattern::of(&evidence(THIN, 10, 1, 0.1)), Pattern::AllFour);
}

#[test]
fn a_few_lucky_asks_make_no_gifted_closer() {
    assert_eq!(Pattern::of(&evidence(0.1, ENOUGH_ASKS - 1, ENOUGH_ASKS - 1, 0.1)), Pattern::NurtureMissing);
    assert_eq!(Pattern::of(&evidence(0.1, ENOUGH_ASKS, 2, 0.1)), Pattern::GiftedCloser);
}

#[test]
fn a_gift_that_shows_in_nothing_is_no_pattern() {
    assert_eq!(Pattern::of(&gifted(evidence(0.1, 10, 1, 0.1))), Pattern::NurtureMissing);
}

#[test]
fn a_team_that_had_money_once_is_no_division_of_labour() {
    let team = Team { nights: 2, share: 0.2, ..Team::default() };
    assert_eq!(Pattern::of(&Symptoms { team, ..evidence(0.5, 10, 4, 0.4) }), Pattern::AllFour);
}

#[test]
fn the_web_carries_nothing_where_nobody_has_written_for_it() {
    let team = Team { web_orders: 4, ..Team::default() };
    assert_eq!(Pattern::of(&Symptoms { team, ..evidence(0.5, 10, 4, 0.4) }), Pattern::AllFour);
}

#[test]
fn where_the_gift_was_luck_it_is_called_luck_and_a_gift_that_only_the_dice_knew_is_revealed() {
    let scenario = shipped();
    let texts = Texts::new(Lang::En);
    let said = |symptoms: Symptoms| {
        let diagnosis = Diagnosis { pattern: Pattern::of(&symptoms), symptoms };
        (diagnosis.follows(&texts, &scenario), diagnosis.gift(&texts))
    };
    let (luck, gift) = said(evidence(0.1, 10, 4, 0.1));
    assert!(luck.contains("that was luck") && gift.is_none());
    let (born, gift) = said(gifted(evidence(0.1, 10, 2, 0.2)));
    assert!(born.contains("the dice had made you a gifted closer") && gift.is_none(), "it isn't told twice");
    let (_, gift) = said(gifted(evidence(0.5, 10, 8, 0.7)));
    assert!(gift.is_some_and(|gift| gift.contains("gifted closer")));
}

#[test]
fn every_pattern_is_worded_in_both_languages_with_its_thresholds() {
    let scenario = shipped();
    for texts in Lang::ALL.map(Texts::new) {
        for (pattern, symptoms) in every() {
            let diagnosis = Diagnosis { pattern, symptoms };
            let [looks, follows, next] =
                [Diagnosis::looks, Diagnosis::follows, Diagnosis::next].map(|say| say(&diagnosis, &texts, &scenario));
            let more = [diagnosis.unripe(&texts, &scenario), diagnosis.team(&texts, &scenario), diagnosis.gift(&texts)];
            let said =
                [pattern.name(&texts), looks.clone(), follows, next].into_iter().chain(more.into_iter().flatten());
            for words in said {
                assert!(words.len() > 4 && !words.contains(['[', '{', '$']), "{pattern:?}: {words}");
            }
            let stated = looks.contains("目安") || looks.contains("guide") || pattern == Pattern::NeverAsked;
            let stated = stated || looks.contains("15%");
            assert!(stated, "{pattern:?} says by what it was chosen: {looks}");
        }
        let names: Vec<_> = TrustBand::ALL.map(|band| band.name(&texts)).into();
        assert!(names.iter().all(|name| !name.contains('[')), "{names:?}");
    }
}
