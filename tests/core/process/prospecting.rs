//! ① Prospecting: its effects, near and far.

use super::*;

#[test]
fn new_companies_open_and_nobody_knows_of_them_before() {
    let scenario = everything();
    let mut opened = Vec::new();
    for seed in 0..40 {
        let mut territory = start(&scenario, seed);
        let there = territory.view().ids().count();
        assert_eq!(there, 16, "the newcomers aren't there yet");
        let stranger = Command::Touch { prospect: ProspectId(16), activity: Activity::Rapport };
        assert_eq!(territory.view().check(stranger), Err(Refusal::NoSuchProspect));
        let events = end_days(&mut territory, 39);
        let count = events.iter().filter(|event| matches!(event, Event::Opened { .. })).count();
        let named = events.iter().filter(|event| matches!(event, Event::Referred { prospect, .. } if prospect.0 >= 16));
        assert_eq!(territory.view().ids().count(), there + count + named.count());
        opened.push(count as f64);
    }
    let opened = Estimate::of(&opened);
    assert!((1.2..=3.2).contains(&opened.mean), "about .06 a day: {opened:?}");
}

#[test]
fn somebody_opens_on_the_day_that_the_scenario_names() {
    let mut scenario = quiet(everything());
    scenario.model.arrivals.daily = 0.0;
    let mut newcomer = scenario.territory.prospects[0].clone();
    (newcomer.id, newcomer.satisfaction, newcomer.opens) = ("third".to_owned(), None, Some(4));
    scenario.territory.prospects.push(newcomer);
    let mut territory = start(&scenario, 1);
    let id = scenario.prospect_id("third").expect("it has just been written");
    assert!(
        !territory.view().is_there(id) && end_days(&mut territory, 2).iter().all(|event| event.prospect() != Some(id))
    );
    let events = end_days(&mut territory, 1);
    assert!(events.iter().any(|event| matches!(event, Event::Opened { prospect, .. } if *prospect == id)));
    assert_eq!(territory.view().prospect(id).stage, Stage::Unknown);
}

#[test]
fn a_worked_over_territory_answers_less() {
    let response = |rounds: u16, seed: u64| {
        let mut scenario = quiet(everything());
        scenario.territory.generated.known = 0;
        scenario.territory.generated.newcomers = 0;
        let mut territory = start(&scenario, seed);
        let round = Command::Prospect { channel: Channel::Email, district: None, hours: Hours::from_minutes(60) };
        let mut chances = Vec::new();
        for _ in 0..rounds {
            chances = territory.apply(round).map_or(chances, |outcome| outcome.draws);
            if territory.view().hours_left() < Hours::from_minutes(60) {
                end_days(&mut territory, 1);
            }
        }
        chances.iter().map(|draw| draw.probability).sum::<f64>()
    };
    let mean = |rounds| Estimate::of(&(0..30).map(|seed| response(rounds, seed)).collect::<Vec<_>>()).mean;
    assert!(mean(60) < 0.8 * mean(1), "{} {}", mean(60), mean(1));
}

#[test]
fn a_list_makes_more_people_respond() {
    let mut territory = start(&everything(), 1);
    let round = Command::Prospect { channel: Channel::Call, district: None, hours: Hours::from_minutes(30) };
    let before = chance_of(&territory.clone().apply(round).expect("there are strangers").draws, DrawKind::Reach);
    territory.apply(Command::MakeList).expect("there is time");
    let after = chance_of(&territory.apply(round).expect("there are strangers").draws, DrawKind::Reach);
    assert!((after / before - 1.35).abs() < 1e-9, "{before} {after}");
}

#[test]
fn a_fuller_pipeline_makes_sales_steadier() {
    let unsteady = |bot: BotName| {
        let runs = run_batch(&everything().setup(), bot, 400, || {});
        let revenue: Vec<f64> = runs.iter().map(|run| run.revenue).collect();
        let mean = revenue.iter().sum::<f64>() / revenue.len() as f64;
        let spread = revenue.iter().map(|yen| (yen - mean).powi(2)).sum::<f64>() / revenue.len() as f64;
        spread.sqrt() / mean
    };
    let (with, without) = (unsteady(BotName::Balanced), unsteady(BotName::NoProspecting));
    assert!(with < 0.95 * without, "spread over the mean with ① {with:.3}, without {without:.3}");
}

#[test]
fn the_more_customers_come_back_the_less_neglected_prospecting_costs() {
    let loss = |repeat_rate: f64| {
        let mut scenario = everything();
        scenario.calendar.tempo = 2.0;
        scenario.model.after.repeat_rate = repeat_rate;
        let setup = scenario.setup();
        let mean =
            |bot| Estimate::of(&run_batch(&setup, bot, 300, || {}).iter().map(|run| run.revenue).collect::<Vec<_>>());
        1.0 - mean(BotName::NoProspecting).mean / mean(BotName::Balanced).mean
    };
    let (never, often) = (loss(0.0), loss(6.0));
    assert!(often < never - 0.05, "lost without ①: nobody comes back {never:.2}, many do {often:.2}");
}

#[test]
fn a_big_customer_leaves_unless_satisfied() {
    let leaves = |unless| Happens::Leaves { who: "first".to_owned(), unless };
    for (unless, stays) in [(None, false), (Some(0.9), false), (Some(0.5), true)] {
        let mut territory = start(&happens(quiet(open()), 3, leaves(unless)), 1);
        let events = end_days(&mut territory, 2);
        let left = events.contains(&Event::CustomerLeft { prospect: FIRST });
        assert_eq!(left, !stays, "{unless:?}");
        assert_eq!(territory.view().totals().left, u32::from(!stays));
        let stage = territory.view().prospect(FIRST).stage;
        assert_eq!(stage, if stays { Stage::Customer } else { Stage::Lost });
    }
}

#[test]
fn strangers_who_are_interested_come_on_their_own() {
    let came = |inquiry: f64| {
        let mut scenario = everything();
        scenario.model.market.inquiry *= inquiry;
        let count = (0..60).map(|seed| {
            let events = end_days(&mut start(&scenario, seed), 39);
            events.iter().filter(|event| matches!(event, Event::Inquired { new: true, .. })).count()
        });
        count.sum::<usize>()
    };
    assert_eq!(came(0.0), 0);
    assert!(came(1.0) > 0 && came(20.0) > 5 * came(1.0), "{} {}", came(1.0), came(20.0));
}
