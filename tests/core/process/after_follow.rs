//! ④ After-follow: complaints, questions, further orders, referrals, word of mouth, leaving.

use super::*;

#[test]
fn a_complaint_handled_at_once_restores_satisfaction() {
    let complaint = || Happens::Complaint { from: "first".to_owned() };
    let after = |handled: u16| {
        let ends = (0..300).map(|seed| {
            let mut territory = start(&happens(quiet(open()), 2, complaint()), seed);
            end_days(&mut territory, 1);
            let before = 0.7_f64;
            assert!(satisfaction(&territory, FIRST) < before - 0.1, "the complaint itself costs");
            end_days(&mut territory, handled);
            touch(&mut territory, FIRST, Activity::Complaint);
            satisfaction(&territory, FIRST)
        });
        Estimate::of(&ends.collect::<Vec<_>>())
    };
    let (at_once, late) = (after(0), after(6));
    assert!(at_once.above(&late), "age matters: {at_once:?} {late:?}");
    assert!((0.66..0.74).contains(&at_once.mean), "about what it was: {at_once:?}");
}

#[test]
fn a_referral_out_of_a_complaint_is_luck() {
    let scenario = happens(quiet(everything()), 2, Happens::Complaint { from: "first".to_owned() });
    let referred = (0..2_000).map(|seed| {
        let mut territory = start(&scenario, seed);
        end_days(&mut territory, 1);
        touch(&mut territory, FIRST, Activity::Complaint).events.iter().any(|e| matches!(e, Event::Referred { .. }))
    });
    let share = Share::count(referred.collect::<Vec<_>>()).as_f64();
    assert!((0.03..0.09).contains(&share), "{share}");
}

#[test]
fn a_question_that_nobody_answers_costs_satisfaction() {
    let mut scenario = quiet(open());
    scenario.model.after.question = 1.0;
    let mut ignored = start(&scenario, 1);
    let events = end_days(&mut ignored, 1);
    assert!(events.contains(&Event::Questioned { prospect: FIRST }));
    assert_eq!(ignored.view().prospect(FIRST).inquiry, Some(0));
    let mut answered = ignored.clone();
    touch(&mut answered, FIRST, Activity::Answer);
    assert!(satisfaction(&answered, FIRST) > satisfaction(&ignored, FIRST), "an answer pleases");
    let events = end_days(&mut ignored, 6);
    assert!(events.contains(&Event::InquiryDropped { prospect: FIRST }));
    scenario.model.after.question = 0.0;
    let mut calm = start(&scenario, 1);
    end_days(&mut calm, 7);
    assert!(satisfaction(&ignored, FIRST) < satisfaction(&calm, FIRST) - 0.03);
}

#[test]
fn a_customer_who_is_looked_after_stays_satisfied() {
    let after = |care: Option<Activity>| {
        let mut territory = start(&quiet(open()), 1);
        for _ in 0..4 {
            if let Some(activity) = care {
                touch(&mut territory, FIRST, activity);
            }
            end_days(&mut territory, 7);
        }
        satisfaction(&territory, FIRST)
    };
    let [alone, word, help] = [None, Some(Activity::CheckIn), Some(Activity::Support)].map(after);
    assert!(alone < 0.6 && word > alone + 0.1 && help > word, "{alone} {word} {help}");
}

/// How a customer fares who is or isn't in need of something.
fn due(mut scenario: Scenario, is_due: bool) -> Territory {
    scenario.model.after.due = if is_due { 5.0 } else { 0.0 };
    scenario.model.after.due_passes = 0.0;
    let mut territory = start(&scenario, 1);
    end_days(&mut territory, 1);
    territory
}

#[test]
fn cross_selling_sells_to_whoever_needs_something_and_presses_whoever_doesnt() {
    let offered = |is_due| {
        let mut territory = due(quiet(open()), is_due);
        let before = truth(&territory, FIRST).pressure;
        let outcome = touch(&mut territory, FIRST, Activity::CrossSell);
        let sold = outcome.events.iter().any(|e| matches!(e, Event::Sold { route: SaleRoute::CrossSell, .. }));
        (chance_of(&outcome.draws, DrawKind::CrossSell), sold, truth(&territory, FIRST).pressure - before)
    };
    let ((needed, ..), (idle, sold, pressed)) = (offered(true), offered(false));
    assert!(needed > 1.8 * idle, "{needed} {idle}");
    assert!(sold || pressed > 0.03, "a no presses: {pressed}");
}

#[test]
fn whether_a_customer_could_use_something_else_is_heard_in_a_talk() {
    let mut scenario = quiet(everything());
    scenario.visibility = Visibility::Cues;
    let mut territory = due(scenario, true);
    let heard = |territory: &Territory| territory.view().prospect(FIRST).reading.and_then(|reading| reading.due);
    assert_eq!(heard(&territory), None);
    touch(&mut territory, FIRST, Activity::CheckIn);
    assert_eq!(heard(&territory).map(|(_, due)| due), Some(true));
}

#[test]
fn satisfied_customers_order_again_by_themselves() {
    let orders = |satisfied: f64| {
        let mut scenario = everything();
        scenario.territory.prospects.iter_mut().for_each(|customer| customer.satisfaction = Some(satisfied));
        scenario.model.decay.satisfaction = 10_000.0;
        scenario.model.after.complaint = 0.0;
        let further = (0..300).map(|seed| {
            let mut territory = start(&scenario, seed);
            end_days(&mut territory, 40);
            assert_eq!(territory.view().totals().further > 0, territory.view().totals().further_revenue > Yen(0));
            f64::from(territory.view().totals().further)
        });
        Estimate::of(&further.collect::<Vec<_>>())
    };
    assert!(orders(0.8).low > 3.0 * orders(0.4).high, "{:?} {:?}", orders(0.8), orders(0.4));
}

#[test]
fn somebody_referred_starts_warmer_than_somebody_called() {
    let scenario = quiet(open());
    let referred = (0..200).find_map(|seed| {
        let mut territory = start(&scenario, seed);
        let outcome = touch(&mut territory, FIRST, Activity::Referral);
        outcome.events.iter().find_map(|event| match *event {
            Event::Referred { by, prospect, new: true } => Some((by, truth(&territory, prospect))),
            _ => None,
        })
    });
    let (by, referred) = referred.expect("somebody is named in 200 runs");
    let called = (0..200).find_map(|seed| {
        let mut territory = start(&scenario, seed);
        let round = Command::Prospect { channel: Channel::Call, district: None, hours: Hours::from_minutes(60) };
        let outcome = territory.apply(round).expect("there are strangers");
        outcome.events.iter().find_map(|event| match event {
            Event::Prospected { found, .. } => found.first().map(|&id| truth(&territory, id)),
            _ => None,
        })
    });
    let called = called.expect("somebody responds in 200 runs");
    assert_eq!(by, FIRST);
    assert!(
        referred.trust > 2.0 * called.trust && referred.heat > called.heat && referred.pressure < called.pressure,
        "{referred:?} {called:?}"
    );
}

#[test]
fn whoever_was_just_asked_has_nobody_to_name() {
    let mut territory = start(&quiet(open()), 1);
    let first = chance_of(&touch(&mut territory, FIRST, Activity::Referral).draws, DrawKind::ReferralAsked);
    let again = chance_of(&touch(&mut territory, FIRST, Activity::Referral).draws, DrawKind::ReferralAsked);
    end_days(&mut territory, 21);
    let later = chance_of(&touch(&mut territory, FIRST, Activity::Referral).draws, DrawKind::ReferralAsked);
    assert!(first > 0.05 && again == 0.0 && later > 0.0, "{first} {again} {later}");
}

#[test]
fn word_of_mouth_runs_both_ways() {
    // The complaint of the first is told to the second, who stands next door.
    let told = happens(quiet(open()), 2, Happens::Complaint { from: "first".to_owned() });
    let (mut angry, mut calm) = (start(&told, 1), start(&quiet(open()), 1));
    let events = end_days(&mut angry, 8);
    end_days(&mut calm, 8);
    assert!(events.contains(&Event::ComplaintTold { prospect: FIRST }));
    let neighbour = ProspectId(1);
    assert!(truth(&angry, neighbour).trust < truth(&calm, neighbour).trust - 0.01);

    let delighted = (0..2_000).find_map(|seed| {
        let mut territory = start(&quiet(open()), seed);
        touch(&mut territory, LEAD, Activity::Ask);
        let bought = territory.view().prospect(LEAD).stage == Stage::Customer && satisfaction(&territory, LEAD) > 0.6;
        bought.then_some(territory)
    });
    let mut delighted = delighted.expect("a cold ask sells once in a while");
    let mut calm = start(&quiet(open()), delighted.seed());
    end_days(&mut delighted, 1);
    end_days(&mut calm, 1);
    let heat = |territory: &Territory| truth(territory, FIRST).heat;
    assert!(heat(&delighted) > heat(&calm) + 0.01, "good news warms the neighbours");
}

#[test]
fn unsatisfied_customers_leave() {
    let left = |satisfied: f64| {
        let mut scenario = everything();
        scenario.territory.prospects.iter_mut().for_each(|customer| customer.satisfaction = Some(satisfied));
        scenario.model.decay.satisfaction = 10_000.0;
        scenario.model.after.complaint = 0.0;
        let left = (0..400).map(|seed| {
            let mut territory = start(&scenario, seed);
            end_days(&mut territory, 40);
            f64::from(territory.view().totals().left)
        });
        left.sum::<f64>()
    };
    assert!(left(0.1) > 50.0 && left(0.8) == 0.0, "{} {}", left(0.1), left(0.8));
}
