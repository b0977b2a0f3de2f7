//! ② Nurturing: inquiries, consultations, seminars, visits, and contact that tires.

use super::*;

#[test]
fn an_inquiry_goes_cold_within_a_day_or_two() {
    let id = "generated";
    let answered_after = |days: u16| {
        let mut scenario = quiet(open());
        let mut lead = scenario.territory.prospects[0].clone();
        (lead.id, lead.satisfaction, lead.known, lead.reliability) = (id.to_owned(), None, true, 0.2);
        scenario.territory.prospects.push(lead);
        let scenario = happens(scenario, 2, Happens::Inquiry { from: id.to_owned() });
        let who = scenario.prospect_id(id).expect("it has just been written");
        let mut territory = start(&scenario, 1);
        end_days(&mut territory, 1 + days);
        let before = truth(&territory, who).trust;
        touch(&mut territory, who, Activity::Answer);
        truth(&territory, who).trust - before
    };
    let gains = [0, 1, 2, 4].map(answered_after);
    assert!(gains[1] < 0.5 * gains[0] && gains[2] < 0.2 * gains[0] && gains[3] < 0.0, "{gains:?}");
}

#[test]
fn a_consultation_finds_the_need() {
    let mut territory = start(&quiet(everything()), 1);
    let reading = |territory: &Territory| territory.view().prospect(LEAD).reading.expect("they are known");
    assert_eq!((reading(&territory).need, reading(&territory).window), (None, None));
    touch(&mut territory, LEAD, Activity::Consultation);
    assert!(reading(&territory).need.is_some() && reading(&territory).window.is_some());

    let clearer = |activity| {
        let mut territory = start(&quiet(open()), 1);
        let before = truth(&territory, LEAD).clarity;
        touch(&mut territory, LEAD, activity);
        truth(&territory, LEAD).clarity - before
    };
    assert!(clearer(Activity::Consultation) > 2.0 * clearer(Activity::Visit));
}

#[test]
fn only_the_invited_come_to_a_seminar() {
    let scenario = quiet(everything());
    let mut guests = Vec::new();
    for seed in 0..60 {
        let mut territory = start(&scenario, seed);
        assert_eq!(territory.view().check(Command::Seminar), Err(Refusal::NobodyInvited));
        let invited = [FIRST, LEAD, ProspectId(3)];
        for prospect in invited {
            touch(&mut territory, prospect, Activity::Invite);
        }
        let again = Command::Touch { prospect: LEAD, activity: Activity::Invite };
        assert_eq!(territory.view().check(again), Err(Refusal::AlreadyInvited));
        end_days(&mut territory, 1);
        let outcome = territory.apply(Command::Seminar).expect("somebody is invited");
        let Some(Event::SeminarHeld { guests: came }) = outcome.events.first() else { panic!("a seminar was held") };
        assert!(came.iter().all(|guest| invited.contains(guest)), "{came:?}");
        assert!(territory.view().prospects().all(|prospect| !prospect.invited), "an invitation is for one seminar");
        guests.push(came.len() as f64);
    }
    let mean = Estimate::of(&guests).mean;
    assert!((0.3..2.7).contains(&mean), "some come: {mean}");
}

#[test]
fn a_visit_does_what_it_declares() {
    let at = |activity| {
        let mut territory = start(&quiet(open()), 5);
        let outcome = touch(&mut territory, LEAD, activity);
        let hours = territory.view().totals().hours.map(Hours::minutes);
        (outcome.draws.iter().any(|draw| draw.kind == DrawKind::Close), hours)
    };
    // Half an hour of each is the way to the district.
    assert_eq!(at(Activity::Visit), (false, [0, 90, 0, 0]));
    assert_eq!(at(Activity::SellingVisit), (true, [0, 0, 72, 0]));
    assert_eq!(at(Activity::FullVisit), (true, [0, 60, 60, 0]));
}

#[test]
fn a_pitch_at_the_end_of_a_friendly_visit_is_felt_more_than_one_that_was_announced() {
    let pressed = |seed: u64, activity| {
        let mut scenario = quiet(open());
        // Without what the talk itself does.
        scenario.activities.full_visit.gains = Default::default();
        let mut territory = start(&scenario, seed);
        let before = truth(&territory, LEAD).pressure;
        touch(&mut territory, LEAD, activity);
        let failed = territory.view().prospect(LEAD).stage == Stage::Lead;
        failed.then(|| truth(&territory, LEAD).pressure - before)
    };
    let ways = [Activity::SellingVisit, Activity::Ask, Activity::FullVisit];
    let all_fail = (0..20).map(|seed| ways.map(|way| pressed(seed, way))).find(|felt| felt.iter().all(Option::is_some));
    let [announced, plain, ambush] = all_fail.expect("a cold ask fails nearly always").map(Option::unwrap_or_default);
    assert!(announced < plain && plain < ambush, "{announced} {plain} {ambush}");
}

#[test]
fn too_much_contact_tires_people() {
    let mut territory = start(&quiet(open()), 1);
    let mut gains = Vec::new();
    for _ in 0..6 {
        let before = truth(&territory, LEAD);
        touch(&mut territory, LEAD, Activity::Rapport);
        gains.push(truth(&territory, LEAD).trust - before.trust);
    }
    assert!(gains[3] < 0.1 * gains[0], "each gives less than the one before: {gains:?}");
    assert!(gains[5] < 0.0, "and in the end it does harm: {gains:?}");
}
