//! A practice: a missed moment as a small scenario of its own. The same prospect in the same state, a few days to do it
//! better, and at most two others who want the time as well.

use super::making::aim_by_playing;
use crate::{
    scenario::{Calendar, Coach, Happens, ProspectSpec, Scenario, Scenery, TerritorySpec, Text, TimedEvent, Weather},
    sim::{Activity, Day, Happening, Hours, Newcomer, ProspectId, Setup, Stage, Talent, Territory, Yen},
};

/// So many days.
pub const PRACTICE_DAYS: u16 = 5;
/// So much time a day, unless a consultation takes more.
const HOURS: Hours = Hours::from_minutes(120);
/// So many others want the time as well.
const OTHERS: usize = 2;
/// What ids of practices begin with,
const PREFIX: &str = "practice-";
/// and how long an id may be.
const LONGEST_ID: usize = 64;

/// What a practice says in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PracticeWords {
    /// The title.
    pub title: Text,
    /// One line for the chooser.
    pub summary: Text,
    /// What is read before the first day.
    pub briefing: Text,
    /// What each prospect is called, in id order: people made by the dice have no name in the scenario.
    pub names: Vec<Text>,
}

/// A practice with one prospect: from a run's scenario and the territory as it was just before the moment.
///
/// What the player has learnt by study, filled the shop with or heard in talks stays behind; so do strangers, and whoever
/// isn't the player's.
#[must_use]
pub fn practice(
    scenario: &Scenario,
    setup: &Setup,
    before: &Territory,
    who: ProspectId,
    words: &PracticeWords,
) -> Scenario {
    let today = before.view().day();
    let people = people(scenario, setup, before, who);
    let specs: Vec<ProspectSpec> = people.iter().map(|&id| spec_of(scenario, before, id, words)).collect();
    let mut made = Scenario {
        id: id_of(&scenario.id),
        title: words.title.clone(),
        summary: words.summary.clone(),
        briefing: words.briefing.clone(),
        calendar: Calendar {
            days: PRACTICE_DAYS,
            hours_per_day: hours(scenario),
            starts: scenario.calendar.starts.business_day(today.0),
            ..scenario.calendar.clone()
        },
        events: events(before, setup, today, &people, &specs),
        territory: TerritorySpec {
            seed: scenario.territory.seed,
            map: scenario.territory.map.clone(),
            districts: scenario.territory.districts.clone(),
            prospects: specs,
            ..TerritorySpec::default()
        },
        scenery: Scenery { weather: weather(&scenario.scenery, today), ..scenario.scenery.clone() },
        coach: Coach { lessons: Vec::new(), hints: Vec::new(), ..scenario.coach.clone() },
        incident: None,
        rival: None,
        trainee: None,
        prediction: None,
        reflections: Vec::new(),
        lesson: Vec::new(),
        course: None,
        debrief: Vec::new(),
        dials: Vec::new(),
        ..scenario.clone()
    };
    made.model.talent = if before.is_gifted() { Talent::Gifted } else { Talent::Usual };
    // They are as they are by now: what a type begins with has had its time to fade.
    let types = &mut made.model.customers;
    for row in [
        &mut types.steady,
        &mut types.figures,
        &mut types.sociable,
        &mut types.comparer,
        &mut types.by_mail,
        &mut types.burnt,
    ] {
        row.pressure = 0.0;
    }
    aim_by_playing(&mut made);
    // Where orders are small, the least of all quotas would be out of reach.
    let all: i64 = made.territory.prospects.iter().map(|prospect| prospect.value.0).sum();
    made.goal.quota = Yen(made.goal.quota.0.min(all));
    made
}

/// Practising a practice is no practice of a practice.
fn id_of(id: &str) -> String {
    let id = id.strip_prefix(PREFIX).unwrap_or(id);
    PREFIX.chars().chain(id.chars()).take(LONGEST_ID).collect()
}

/// Whom it is about, and the nearest others whom the player knows, has still something to win from, and goes to.
fn people(scenario: &Scenario, setup: &Setup, before: &Territory, who: ProspectId) -> Vec<ProspectId> {
    let view = before.view();
    let at = |id: ProspectId| setup.prospects[id.index()].at;
    let distance = |id: ProspectId| {
        let ((x, y), (to_x, to_y)) = (at(who), at(id));
        f64::from(x - to_x).powi(2) + f64::from(y - to_y).powi(2)
    };
    let trainees = |id: ProspectId| {
        let spec = scenario.territory.prospects.get(id.index());
        spec.zip(scenario.trainee.as_ref()).is_some_and(|(spec, trainee)| trainee.prospects.contains(&spec.id))
    };
    let mut others: Vec<ProspectId> = view
        .ids()
        .filter(|&id| id != who && matches!(view.stage(id), Stage::Lead | Stage::Customer) && !trainees(id))
        // Two on one spot can't be told apart on the map.
        .filter(|&id| distance(id) >= 1.0)
        .collect();
    others.sort_by(|&a, &b| distance(a).total_cmp(&distance(b)).then(a.cmp(&b)));
    let mut people: Vec<ProspectId> = std::iter::once(who).chain(others.into_iter().take(OTHERS)).collect();
    people.sort_unstable();
    people
}

/// Somebody in their true state, with the looks and lines that they have in the scenario.
fn spec_of(scenario: &Scenario, before: &Territory, id: ProspectId, words: &PracticeWords) -> ProspectSpec {
    let state: Newcomer = before.newcomer_of(id);
    let written = scenario.territory.prospects.get(id.index()).cloned();
    let district = scenario.territory.districts.get(state.district.index());
    let spec = written.unwrap_or_else(|| ProspectSpec {
        id: format!("generated-{}", id.index() + 1),
        name: words.names.get(id.index()).cloned().unwrap_or_default(),
        district: district.map(|district| district.id.clone()).unwrap_or_default(),
        at: state.at,
        ..ProspectSpec::default()
    });
    ProspectSpec {
        customer: state.customer,
        // Whoever the exercise is about is known in it.
        known: state.satisfaction.is_none(),
        satisfaction: state.satisfaction,
        opens: None,
        value: state.value,
        need: state.need,
        fit: state.fit,
        clarity: state.clarity,
        credibility: state.credibility,
        reliability: state.reliability,
        intimacy: state.intimacy,
        pressure: state.pressure,
        heat: Some(state.heat),
        window: state.window,
        load: state.load,
        asks: state.asks,
        proposal: state.proposal,
        ..spec
    }
}

/// Long enough to go and listen to one of them.
fn hours(scenario: &Scenario) -> Hours {
    let activities = &scenario.activities;
    let mut hours = HOURS;
    for activity in [Activity::Consultation, Activity::Ask, Activity::CheckIn, Activity::Complaint] {
        if activities.offers(activity, false) || activities.offers(activity, true) {
            let mut whole = activities.touch(activity).hours;
            if activities.touch(activity).face_to_face {
                whole += activities.travel;
            }
            hours = hours.max(whole);
        }
    }
    hours.min(Hours::from_minutes(12 * 60))
}

/// What waits for an answer now, and what was planned for these days.
fn events(
    before: &Territory,
    setup: &Setup,
    today: Day,
    people: &[ProspectId],
    specs: &[ProspectSpec],
) -> Vec<TimedEvent> {
    let spec = |id: ProspectId| people.iter().position(|&one| one == id).map(|place| &specs[place]);
    let waiting = people.iter().filter_map(|&id| before.waiting(id)).map(|happens| (today, happens));
    let planned = setup.events.iter().map(|event| (event.day, event.happens));
    let soon = planned.filter(|(day, _)| *day > today && day.0 - today.0 < PRACTICE_DAYS);
    waiting
        .chain(soon)
        .filter_map(|(day, happens)| {
            let happens = match happens {
                Happening::Inquiry(id) => Happens::Inquiry { from: spec(id)?.id.clone() },
                Happening::WindowOpens(id) => Happens::WindowOpens { at: spec(id)?.id.clone() },
                Happening::Complaint(id) => Happens::Complaint { from: customer(spec(id)?)? },
                Happening::Leaves(id, unless) => Happens::Leaves { who: customer(spec(id)?)?, unless },
            };
            Some(TimedEvent { day: day.0 - today.0 + 1, happens })
        })
        .collect()
}

/// The id of somebody who is a customer.
fn customer(spec: &ProspectSpec) -> Option<String> {
    spec.satisfaction.map(|_| spec.id.clone())
}

/// The weather that was coming, counted from today.
fn weather(scenery: &Scenery, today: Day) -> Vec<Weather> {
    let passed = today.0 - 1;
    let coming = |weather: &Weather| {
        let until = weather.until.unwrap_or(weather.day).checked_sub(passed).filter(|&until| until >= 1)?;
        let day = weather.day.saturating_sub(passed).max(1);
        let until = until.min(PRACTICE_DAYS);
        (day <= until).then(|| Weather { day, until: (until > day).then_some(until), sky: weather.sky })
    };
    scenery.weather.iter().filter_map(coming).collect()
}
