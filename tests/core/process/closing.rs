//! ③ Closing: proposals, the shop, discounts, prices.

use super::*;

#[test]
fn a_proposal_is_as_good_as_the_need_is_clear() {
    let gain = |clear: bool| {
        let mut scenario = quiet(open());
        scenario.territory.generated.clarity = isogaba::scenario::Spread(if clear { 0.8 } else { 0.1 }, 0.0);
        let mut territory = start(&scenario, 1);
        let before = truth(&territory, LEAD).chance;
        touch(&mut territory, LEAD, Activity::Proposal);
        truth(&territory, LEAD).chance / before
    };
    assert!(gain(true) > 1.2 * gain(false), "{} {}", gain(true), gain(false));
}

#[test]
fn what_is_written_for_the_shop_closes_online() {
    let ordered = |pieces: u16| {
        let mut scenario = everything();
        scenario.model.market.web_visit = 0.5;
        let mut sold = 0;
        for seed in 0..200 {
            let mut territory = start(&scenario, seed);
            for day in 0..5 {
                if day < pieces {
                    territory.apply(Command::WriteContent).expect("there is time for one a day");
                }
                end_days(&mut territory, 1);
            }
            assert_eq!(territory.view().content() > 0.4, pieces > 3);
            let events = end_days(&mut territory, 12);
            sold += events.iter().filter(|e| matches!(e, Event::Sold { route: SaleRoute::Web, .. })).count();
        }
        sold
    };
    let (without, with) = (ordered(0), ordered(5));
    assert!(with > 2 * without, "{without} web orders without, {with} with content");
}

#[test]
fn a_discount_sells_now_and_is_paid_for_later() {
    let scenario = quiet(open());
    let value = |territory: &Territory, id| territory.view().prospect(id).value.map_or(0.0, Yen::as_f64);
    let sold = (0..400).find_map(|seed| {
        let mut territory = start(&scenario, seed);
        let plain = truth(&territory, LEAD).chance;
        let before: Vec<_> = territory.view().ids().map(|id| (id, value(&territory, id))).collect();
        let outcome = touch(&mut territory, LEAD, Activity::Discount);
        assert!(chance_of(&outcome.draws, DrawKind::Close) > 1.8 * plain, "it sells more easily");
        let yen = outcome.events.iter().find_map(|event| match event {
            Event::Sold { yen, route: SaleRoute::Discount, .. } => Some(*yen),
            _ => None,
        })?;
        Some((territory, before, yen))
    });
    let (mut territory, before, yen) = sold.expect("one of them buys");
    let full = before.iter().find(|(id, _)| *id == LEAD).expect("they are there").1;
    assert!(yen.as_f64() < 0.85 * full, "{yen:?} of {full}");
    let cheaper = |territory: &Territory| {
        before
            .iter()
            .filter(|(id, value_)| value(territory, *id) < 0.95 * value_ && value(territory, *id) > 0.0)
            .count()
    };
    assert!(cheaper(&territory) >= 1, "this customer, and whoever of the neighbours is known, expect a part of it");
    end_days(&mut territory, 30);
    assert_eq!(cheaper(&territory), 0, "for a month");
}

#[test]
fn a_dear_purchase_needs_more_trust() {
    let chance = |value: i64| {
        let mut scenario = quiet(open());
        scenario.territory.generated.value = Yen(value);
        scenario.territory.generated.value_spread = 0.0;
        truth(&start(&scenario, 1), LEAD).chance
    };
    assert!(chance(100_000) > 5.0 * chance(300_000) && chance(300_000) > chance(1_200_000));
}
