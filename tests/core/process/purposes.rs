//! Which purpose something serves is data.

use super::*;

#[test]
fn a_company_decides_which_purpose_an_activity_serves() {
    let mut scenario = quiet(open());
    scenario.activities.information.purposes = Purposes::one(Purpose::Prospecting).and(Purpose::Closing);
    let mut territory = start(&scenario, 1);
    touch(&mut territory, LEAD, Activity::Information);
    assert_eq!(territory.view().totals().hours.map(Hours::minutes), [12, 0, 12, 0]);
}

#[test]
fn with_a_customer_nurturing_is_after_follow() {
    let mut territory = start(&quiet(open()), 1);
    touch(&mut territory, FIRST, Activity::Information);
    assert_eq!(territory.view().totals().hours.map(Hours::minutes), [0, 0, 0, 24]);
}

#[test]
fn a_row_written_in_part_keeps_the_rest() {
    let source = include_str!("../../../src/scenario/templates/haste.ron");
    let changed = source.trim_end().trim_end_matches(')').to_owned()
        + "activities: (visit: (purposes: [Closing])), model: (customers: (figures: (rapport: 0.3))))";
    let scenario = parse(&changed).unwrap_or_else(|problems| panic!("{problems:?}"));
    let usual = everything();
    assert_eq!(scenario.activities.visit.purposes, Purposes::one(Purpose::Closing));
    assert_eq!(scenario.activities.visit.gains, usual.activities.visit.gains);
    assert_eq!(scenario.activities.visit.hours, usual.activities.visit.hours);
    assert_eq!(scenario.model.customers.figures.rapport, 0.3);
    assert_eq!(scenario.model.customers.figures.information, usual.model.customers.figures.information);
}

#[test]
fn a_company_without_after_follow_offers_none() {
    let mut scenario = everything();
    scenario.activities.without = Purposes::one(Purpose::AfterFollow);
    assert_eq!(scenario.activities.purposes(), Purposes::ALL.without(Purposes::one(Purpose::AfterFollow)));
    let territory = start(&scenario, 1);
    for activity in Activity::ALL {
        let command = Command::Touch { prospect: FIRST, activity };
        assert!(territory.view().check(command).is_err(), "{activity:?}");
    }
    let study = Command::Study { purpose: Purpose::AfterFollow };
    assert_eq!(territory.view().check(study), Err(Refusal::NotOffered));
    let runs = run_batch(&scenario.setup(), BotName::Balanced, 20, || {});
    assert!(runs.iter().all(|run| run.hours[3] == 0.0 && run.hours[1] > 0.0), "it is played all the same");
}

#[test]
fn what_is_planned_is_known_to_the_setup() {
    let leaves = Happens::Leaves { who: "second".to_owned(), unless: Some(0.4) };
    let setup = happens(everything(), 7, leaves).setup();
    assert_eq!(setup.events.last().map(|event| event.happens), Some(Happening::Leaves(ProspectId(1), Some(0.4))));
}
