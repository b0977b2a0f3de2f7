//! Reading people: what each customer type likes shows in how things land, and reading it pays.

use crate::support::{shipped, template};
use isogaba::{
    analysis::{BotName, BotSummary, run_batch},
    scenario::{ChoiceSpec, EffectSpec, IncidentSpec, Scenario},
    sim::{
        Activity, Command, CustomerType, Event, Hours, Landing, ProspectId, Purpose, Refusal, Stage, Territory, Topic,
        Visibility,
    },
};

/// One known prospect of a type, everything else as in the template.
fn somebody(customer: CustomerType) -> Territory {
    let mut scenario = template();
    scenario.visibility = Visibility::Full;
    scenario.events.clear();
    let spec = &mut scenario.territory.prospects[0];
    (spec.customer, spec.known, spec.pressure) = (customer, true, 0.0);
    Territory::new(scenario.setup(), 1)
}

const HER: ProspectId = ProspectId(0);

/// What an activity brings in trust, and how it lands.
fn tried(customer: CustomerType, activity: Activity) -> (f64, Landing) {
    let mut territory = somebody(customer);
    let trust = |territory: &Territory| territory.view().prospect(HER).truth.expect("everything is shown").trust;
    let before = trust(&territory);
    let outcome = territory.apply(Command::Touch { prospect: HER, activity }).expect("there is time");
    let landing = outcome.events.iter().find_map(|event| match event {
        Event::Touched { landing, .. } => Some(*landing),
        _ => None,
    });
    (trust(&territory) - before, landing.expect("a touch lands somehow"))
}

#[test]
fn figures_reach_those_who_reckon_and_small_talk_does_not() {
    let (talk, flat) = tried(CustomerType::Figures, Activity::Rapport);
    let (facts, well) = tried(CustomerType::Figures, Activity::Information);
    let (usual, fine) = tried(CustomerType::Steady, Activity::Information);
    assert!(facts > 1.3 * usual && facts > talk);
    assert_eq!((flat, well, fine), (Landing::Flat, Landing::Well, Landing::Fine));
}

#[test]
fn people_who_like_people_want_to_talk() {
    let (talk, well) = tried(CustomerType::Sociable, Activity::Rapport);
    let (_, flat) = tried(CustomerType::Sociable, Activity::Information);
    assert!(talk > 1.3 * tried(CustomerType::Steady, Activity::Rapport).0);
    assert_eq!((well, flat), (Landing::Well, Landing::Flat));
}

#[test]
fn calls_and_visits_disturb_whoever_would_rather_read() {
    for activity in [Activity::Rapport, Activity::Visit] {
        let mut territory = somebody(CustomerType::ByMail);
        territory.apply(Command::Touch { prospect: HER, activity }).expect("there is time");
        let pressure = territory.view().prospect(HER).truth.expect("everything is shown").pressure;
        assert!(pressure > 0.01, "{activity:?} leaves {pressure:.3}");
        assert_eq!(tried(CustomerType::ByMail, activity).1, Landing::Flat);
    }
    assert_eq!(tried(CustomerType::ByMail, Activity::Information).1, Landing::Well);
}

#[test]
fn a_proposal_weighs_more_with_those_who_compare() {
    let chance = |customer| {
        let mut territory = somebody(customer);
        territory.apply(Command::Touch { prospect: HER, activity: Activity::Proposal }).expect("there is time");
        territory.view().prospect(HER).truth.expect("everything is shown").chance
    };
    assert!(chance(CustomerType::Comparer) > chance(CustomerType::Steady));
}

#[test]
fn the_burnt_begin_wary_and_forget_slowly() {
    let pressure_after = |customer, days| {
        let mut territory = somebody(customer);
        for _ in 0..days {
            territory.apply(Command::EndDay).expect("a day can always end");
        }
        territory.view().prospect(HER).truth.expect("everything is shown").pressure
    };
    assert_eq!(pressure_after(CustomerType::Steady, 0), 0.0);
    let (begin, later) = (pressure_after(CustomerType::Burnt, 0), pressure_after(CustomerType::Burnt, 5));
    assert!(begin >= 0.35 && later < begin);
    // At tempo 2 five days are ten: e^(−10·.6/14) of it is left, where others keep e^(−10/14).
    assert!((later / begin - (-10.0_f64 * 0.6 / 14.0).exp()).abs() < 0.01, "{}", later / begin);
}

#[test]
fn what_people_talk_about_hints_at_what_they_are_like() {
    let topic = |customer| {
        let mut territory = somebody(customer);
        territory.apply(Command::Touch { prospect: HER, activity: Activity::Information }).expect("there is time");
        territory.view().prospect(HER).reading.and_then(|reading| reading.cues).expect("there was a contact").topic
    };
    let topics = CustomerType::ALL.map(topic);
    assert_eq!(topics, [Topic::Work, Topic::Figures, Topic::SmallTalk, Topic::Others, Topic::Mail, Topic::Past]);
}

#[test]
fn hidden_visibility_keeps_how_things_landed_to_itself() {
    let mut scenario = shipped();
    scenario.visibility = Visibility::Hidden;
    let mut territory = Territory::new(scenario.setup(), 1);
    territory.apply(Command::Touch { prospect: HER, activity: Activity::Rapport }).expect("there is time");
    let view = territory.view().prospect(HER);
    assert!(view.landed.iter().next().is_none() && view.reading.is_none());
}

#[test]
fn whoever_reads_people_earns_more_than_whoever_does_not() {
    let setup = shipped().setup();
    let of = |bot| BotSummary::of(bot, &run_batch(&setup, bot, 1_000, || {}));
    let (reader, balanced) = (of(BotName::Reader), of(BotName::Balanced));
    assert!(reader.revenue.above(&balanced.revenue), "{:?} {:?}", reader.revenue, balanced.revenue);
    assert!(reader.score.above(&balanced.score), "{:?} {:?}", reader.score, balanced.score);
}

#[test]
fn where_everybody_is_alike_there_is_nothing_to_read() {
    let mut scenario = shipped();
    scenario.territory.prospects.iter_mut().for_each(|spec| spec.customer = CustomerType::Steady);
    let setup = scenario.setup();
    let of = |bot| BotSummary::of(bot, &run_batch(&setup, bot, 400, || {})).score.mean;
    assert!((of(BotName::Reader) - of(BotName::Balanced)).abs() < 3.0);
}

/// The shipped territory with an incident on the first morning: help the first stranger for two hours, or go on.
fn with_incident() -> (Scenario, ProspectId) {
    let mut scenario = shipped();
    let stranger = scenario.territory.prospects.iter().position(|spec| !spec.known).expect("there are strangers");
    let help = ChoiceSpec {
        hours: Hours::from_minutes(120),
        purpose: Purpose::AfterFollow,
        effects: vec![EffectSpec {
            who: vec![scenario.territory.prospects[stranger].id.clone()],
            gains: isogaba::sim::Gains { intimacy: 0.5, ..Default::default() },
            meets: true,
            opens_window: false,
        }],
        ..ChoiceSpec::default()
    };
    let choices = vec![help, ChoiceSpec::default()];
    scenario.incident = Some(IncidentSpec { day: 1, choices, ..IncidentSpec::default() });
    (scenario, ProspectId(stranger as u16))
}

#[test]
fn an_incident_costs_what_it_costs_and_people_are_met_by_it() {
    let (scenario, stranger) = with_incident();
    let mut territory = Territory::new(scenario.setup(), 1);
    assert!(territory.view().incident().is_some());
    assert_eq!(territory.view().check(Command::Respond { choice: 2 }), Err(Refusal::NoSuchChoice));
    let outcome = territory.apply(Command::Respond { choice: 0 }).expect("there is time");
    assert_eq!(outcome.events, [Event::Responded { choice: 0, met: vec![stranger] }]);
    let view = territory.view();
    assert_eq!(view.prospect(stranger).stage, Stage::Lead);
    assert_eq!(view.totals().hours[Purpose::AfterFollow.index()], Hours::from_minutes(120));
    assert_eq!(view.check(Command::Respond { choice: 1 }), Err(Refusal::NoIncident), "answered once is answered");
}

#[test]
fn going_home_without_a_word_is_the_last_choice() {
    let (scenario, stranger) = with_incident();
    let mut territory = Territory::new(scenario.setup(), 1);
    let outcome = territory.apply(Command::EndDay).expect("a day can always end");
    assert!(outcome.events.contains(&Event::Responded { choice: 1, met: Vec::new() }));
    assert_eq!(territory.view().answered(), Some(1));
    assert_eq!(territory.view().prospect(stranger).stage, Stage::Unknown);
    assert_eq!(territory.view().check(Command::Respond { choice: 0 }), Err(Refusal::NoIncident));
}

#[test]
fn the_rival_is_seen_before_somebody_is_lost_to_them() {
    let setup = shipped().setup();
    let (mut seen, mut lost, mut warned) = (0, 0, 0);
    for seed in 0..200 {
        let mut territory = Territory::new(std::sync::Arc::clone(&setup), seed);
        let mut seen_at = Vec::new();
        while !territory.finished() {
            for event in territory.apply(Command::EndDay).expect("a day can always end").events {
                match event {
                    Event::RivalSeen { prospect } => {
                        assert_eq!(territory.view().prospect(prospect).rival_seen, Some(territory.view().day()));
                        seen += 1;
                        seen_at.push(prospect);
                    }
                    Event::LostToRival { prospect } => {
                        lost += 1;
                        warned += i32::from(seen_at.contains(&prospect));
                    }
                    _ => {}
                }
            }
        }
    }
    assert!(seen > 2 * lost, "seen {seen} times, lost {lost}");
    assert!(warned > 0, "{warned} of {lost} were warned of");
}
