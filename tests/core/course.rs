//! The course: twelve scenarios in order, each of which says what it teaches, in both languages, and keeps its word.

use isogaba::{
    scenario::{self, Claim, Lang, Library, Scenario, Season, Sky, Text},
    sim::Day,
};
use std::collections::{BTreeSet, HashSet};

/// The course in its order.
const COURSE: [&str; 12] = [
    "first-days",
    "isogaba",
    "burnt",
    "four-roles",
    "dry-well",
    "after-sale",
    "gifted",
    "online",
    "division",
    "sorting",
    "quarter",
    "sandbox",
];
/// From the second to the ninth the grades must tell ways of selling apart.
const GRADED: std::ops::RangeInclusive<usize> = 2..=9;
/// Minutes that a scenario takes; the tutorial, the exercise and the campaign are of another length.
const MINUTES: std::ops::RangeInclusive<u16> = 8..=12;
const OF_THEIR_OWN_LENGTH: [&str; 3] = ["first-days", "sorting", "quarter"];

fn shipped(name: &str) -> Scenario {
    let source = scenario::shipped(name).unwrap_or_else(|| panic!("{name} should be shipped"));
    scenario::parse(&source).unwrap_or_else(|problems| panic!("{name}: {problems:?}"))
}

fn written(name: &str, what: &str, text: &Text) {
    for lang in Lang::ALL {
        let other = if lang == Lang::Ja { Lang::En } else { Lang::Ja };
        assert!(!text.get(lang).is_empty(), "{name}: {what} isn't there");
        // A text in one language stands in for the other, which shows as the same text twice.
        assert_ne!(text.get(lang), text.get(other), "{name}: {what} is there in one language only");
    }
}

#[test]
fn the_shipped_scenarios_are_the_course_in_its_order() {
    let names: Vec<String> = Library::default().list().into_iter().map(|entry| entry.name).collect();
    assert_eq!(names, COURSE);
    for (place, name) in COURSE.iter().enumerate() {
        let scenario = shipped(name);
        assert_eq!(scenario.id, *name);
        assert_eq!(scenario.course.map(|course| usize::from(course.number)), Some(place + 1), "{name}");
    }
}

#[test]
fn every_scenario_says_what_it_teaches_and_what_to_talk_over() {
    for name in COURSE {
        let scenario = shipped(name);
        let course = scenario.course.as_ref().expect("it has a place in the course");
        for (what, text) in [
            ("title", &scenario.title),
            ("summary", &scenario.summary),
            ("briefing", &scenario.briefing),
            ("teaches", &course.teaches),
            ("prior", &course.prior),
        ] {
            written(name, what, text);
        }
        assert!((3..=5).contains(&course.discussion.len()), "{name}: {} questions", course.discussion.len());
        course.discussion.iter().for_each(|question| written(name, "discussion", question));
        assert!(scenario.debrief.len() >= 4, "{name}: {} last words", scenario.debrief.len());
        scenario.debrief.iter().for_each(|word| written(name, "debrief", &word.say));
        assert!(scenario.debrief.last().is_some_and(|word| word.when.is_empty()), "{name}: something is always said");
    }
}

#[test]
fn every_town_has_its_incident_its_questions_and_a_senior_of_its_own() {
    for name in COURSE.into_iter().filter(|name| !["first-days", "sorting"].contains(name)) {
        let scenario = shipped(name);
        let incident = scenario.incident.as_ref().unwrap_or_else(|| panic!("{name} should have an incident"));
        assert_eq!(incident.picture, format!("incident/{name}"));
        written(name, "incident", &incident.story);
        let prediction = scenario.prediction.as_ref().unwrap_or_else(|| panic!("{name} should ask for a prediction"));
        written(name, "prediction", &prediction.question);
        assert!(!scenario.reflections.is_empty(), "{name} asks something at the week's end");
        written(name, "coach", &scenario.coach.name);
        let types: BTreeSet<_> = scenario.territory.prospects.iter().map(|prospect| prospect.customer).collect();
        assert!(types.len() >= 3 || name == "sandbox", "{name}: {types:?}");
    }
}

#[test]
fn the_course_goes_through_the_year_and_all_weathers() {
    let mut seasons = HashSet::new();
    let mut skies = HashSet::new();
    // The sorting exercise has no town to be seen.
    for name in COURSE.into_iter().filter(|name| *name != "sorting") {
        let scenario = shipped(name);
        let days = || (1..=scenario.calendar.days).map(Day);
        seasons.extend(days().map(|day| scenario.season(day)));
        skies.extend(days().map(|day| scenario.sky(day)));
        let fair = days().filter(|day| scenario.sky(*day) == Sky::Clear).count();
        assert!(fair * 2 >= usize::from(scenario.calendar.days), "{name}: weather is for some days, {fair} are fair");
    }
    assert!(seasons.len() >= 3, "{seasons:?}");
    let all = [Sky::Clear, Sky::Cloud, Sky::Rain, Sky::Snow, Sky::Wind, Sky::Haze];
    assert_eq!(skies, HashSet::from(all));
}

#[test]
fn those_who_begin_see_the_cherry_in_blossom() {
    for name in ["first-days", "isogaba"] {
        assert_eq!(shipped(name).season(Day(1)), Season::Spring, "{name}");
    }
}

#[test]
fn a_round_is_short() {
    for name in COURSE {
        let minutes = shipped(name).course.expect("it has a place in the course").minutes;
        match name {
            "quarter" => assert!((60..=90).contains(&minutes), "{minutes}"),
            name if OF_THEIR_OWN_LENGTH.contains(&name) => assert!(minutes <= 12, "{name}: {minutes}"),
            name => assert!(MINUTES.contains(&minutes), "{name}: {minutes}"),
        }
    }
}

#[test]
fn the_grades_are_claimed_to_tell_ways_of_selling_apart() {
    for name in &COURSE[GRADED.start() - 1..*GRADED.end()] {
        assert!(shipped(name).lesson.contains(&Claim::GradesTell), "{name}");
    }
}

#[test]
fn nobody_says_a_line_twice_in_the_whole_course() {
    let mut said: BTreeSet<String> = BTreeSet::new();
    let mut twice = Vec::new();
    for name in COURSE {
        for prospect in shipped(name).territory.prospects {
            let lines = &prospect.lines;
            let all = [
                &lines.first,
                &lines.cool,
                &lines.neutral,
                &lines.warm,
                &lines.pushed,
                &lines.ready,
                &lines.no,
                &lines.sold,
                &lines.closed,
                &lines.lost,
                &lines.inquiry,
                &lines.question,
                &lines.again,
                &lines.complaint,
                &lines.left,
            ];
            for line in all.into_iter().flatten() {
                for lang in Lang::ALL {
                    if !said.insert(line.get(lang).to_owned()) {
                        twice.push(format!("{name}, {}: {}", prospect.id, line.get(lang)));
                    }
                }
            }
        }
    }
    assert!(twice.is_empty(), "{twice:#?}");
}
