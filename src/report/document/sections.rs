//! The sections of a review, in the order in which they are read: first the player's own word, last what to try next.

use super::{Document, Item, NAME, Reviewed, Section, plain_words};
use crate::{
    analysis::{Doing, Left, MoveGrade, Skill, Story},
    record::{LookingBack, Run},
    report::{
        NUMERALS, hours_chart, luck_bar, luck_words, moment_note, moment_title, moment_words, move_grade_name,
        pipeline_chart, skill_name, trust_chart, turning_chart,
    },
    scenario::Scenario,
    sim::Purpose,
    texts::{
        Texts, clock_hours, customer_name, customer_needs, grade_name, percent, points, prospect_name, purpose_name,
        yen,
    },
};

/// Width and height of the luck's bar.
const BAR: (f32, f32) = (560.0, 62.0);

pub(super) fn document(reviewed: &Reviewed, run: &Run, texts: &Texts) -> Document {
    let scenario = run.scenario();
    let title = scenario.title.get(texts.lang());
    let verified = &reviewed.verified;
    let player = plain_words(&verified.player, NAME);
    let player = if player.trim().is_empty() { texts.say("verify-nobody") } else { player };
    let facts = texts.say_with(
        if verified.finished { "review-facts" } else { "review-facts-under-way" },
        [
            ("player", player.into()),
            ("seed", verified.seed.as_str().into()),
            ("days", (verified.days as u32).into()),
            ("score", points(verified.score.total).into()),
            ("grade", grade_name(texts, verified.score.grade).into()),
        ],
    );
    let parts = [
        spoken(run, texts),
        ways(reviewed, scenario, texts),
        turning_points(reviewed, scenario, texts),
        luck(reviewed, texts),
        pattern(reviewed, scenario, texts),
        expectation(reviewed, scenario, texts),
        calibration(reviewed, scenario, texts),
        people(reviewed, scenario, texts),
        weeks(reviewed, scenario, texts),
        next(reviewed, scenario, texts),
    ];
    Document {
        title: texts.say_with("review-title", [("title", title.into())]),
        facts,
        sections: parts.into_iter().flatten().collect(),
    }
}

fn section(texts: &Texts, heading: &str, items: Vec<Item>) -> Option<Section> {
    (!items.is_empty()).then(|| Section { heading: texts.say(heading), items })
}

fn words(text: String) -> Item {
    Item::Words { text }
}

fn pair(what: String, text: String) -> Item {
    Item::Pair { what, text }
}

/// What the player said of the run before they were told anything.
fn spoken(run: &Run, texts: &Texts) -> Option<Section> {
    let said = run.notes().looking_back.as_ref()?;
    let skills = |skills: &[Skill]| {
        let names: Vec<String> = skills.iter().map(|&skill| skill_name(texts, skill)).collect();
        names.join(&texts.say("review-and"))
    };
    let mut items = Vec::new();
    for (id, chosen) in [("review-well", &said.well), ("review-change", &said.change)] {
        if !chosen.is_empty() {
            items.push(pair(texts.say(id), skills(chosen)));
        }
    }
    if !said.words.trim().is_empty() {
        items.push(pair(texts.say("review-words"), plain_words(&said.words, LookingBack::MOST_LETTERS)));
    }
    section(texts, "review-spoken", items)
}

/// The player beside haste, nurturing and the expert under the same dice.
fn ways(reviewed: &Reviewed, scenario: &Scenario, texts: &Texts) -> Option<Section> {
    let debrief = &reviewed.debrief;
    let stories = [
        ("report-you", &debrief.own),
        ("report-hasty", &debrief.hasty),
        ("report-nurture", &debrief.nurture),
        ("report-expert", &debrief.expert),
    ];
    let came_to = |story: &Story| {
        texts.say_with(
            "review-way",
            [
                ("score", points(story.score.total).into()),
                ("revenue", yen(story.totals.revenue).into()),
                ("sales", story.totals.sales.into()),
                ("asks", story.totals.asks.into()),
                ("conversion", story.totals.conversion().map_or_else(|| texts.say("terminal-none"), percent).into()),
            ],
        )
    };
    let mut items: Vec<Item> = stories.map(|(who, story)| pair(texts.say(who), came_to(story))).into();
    items.push(words(match debrief.overtaken {
        Some(day) => texts.say_with("review-overtaken", [("day", u32::from(day.0).into())]),
        None => texts.say("review-not-overtaken"),
    }));
    let revenue = turning_chart(debrief, &reviewed.review.turning_points, texts);
    let mut charts = vec![revenue, trust_chart(debrief, texts), pipeline_chart(debrief, texts)];
    charts.extend(Purpose::ALL.map(|purpose| hours_chart(debrief, purpose, scenario, texts)));
    items.extend(charts.into_iter().map(|chart| {
        let ends: Vec<&str> = chart.series.iter().map(|series| series.label.as_str()).collect();
        let says = texts.say_with(
            "review-chart-says",
            [("title", chart.title.as_str().into()), ("ends", ends.join(&texts.say("review-and")).into())],
        );
        Item::Chart { chart, says }
    }));
    section(texts, "review-ways", items)
}

fn turning_points(reviewed: &Reviewed, scenario: &Scenario, texts: &Texts) -> Option<Section> {
    let review = &reviewed.review;
    let moments = review.turning_points.iter().enumerate();
    let mut items: Vec<Item> = moments
        .map(|(place, point)| Item::Moment {
            number: place + 1,
            grade: move_grade_name(texts, point.grade),
            title: moment_title(texts, scenario, point.day, point.doing),
            text: moment_words(texts, scenario, point),
        })
        .collect();
    if items.is_empty() {
        items.push(words(texts.say("moments-none")));
    }
    items.push(words(moment_note(texts, review)));
    section(texts, "moments-heading", items)
}

fn luck(reviewed: &Reviewed, texts: &Texts) -> Option<Section> {
    let luck = &reviewed.review.luck;
    let mut items = vec![Item::Picture { svg: luck_bar(texts, luck, BAR.0, BAR.1) }];
    items.extend(luck_words(texts, luck).into_iter().map(words));
    section(texts, "luck-heading", items)
}

/// The pattern of selling, with what it rests on.
fn pattern(reviewed: &Reviewed, scenario: &Scenario, texts: &Texts) -> Option<Section> {
    let diagnosis = &reviewed.debrief.diagnosis;
    let symptoms = &diagnosis.symptoms;
    let mut items = vec![
        pair(texts.say("diagnosis-caption"), diagnosis.pattern.name(texts)),
        words(diagnosis.looks(texts, scenario)),
        words(diagnosis.follows(texts, scenario)),
    ];
    for purpose in Purpose::ALL {
        let name = format!("{} {}", NUMERALS[purpose.index()], purpose_name(texts, scenario, purpose));
        let share = percent(symptoms.share(purpose));
        let hours = clock_hours(symptoms.hours[purpose.index()]);
        items.push(pair(name, texts.say_with("review-hours", [("hours", hours.into()), ("share", share.into())])));
    }
    for band in symptoms.bands.iter().filter(|band| band.asks > 0) {
        let figures = [("asks", band.asks.into()), ("sold", band.sold.into()), ("chance", percent(band.chance).into())];
        items.push(pair(band.trust.name(texts), texts.say_with("review-band", figures)));
    }
    items.extend(diagnosis.gift(texts).into_iter().chain(diagnosis.unripe(texts, scenario)).map(words));
    section(texts, "review-pattern", items)
}

/// The prediction against what happened.
fn expectation(reviewed: &Reviewed, scenario: &Scenario, texts: &Texts) -> Option<Section> {
    let (asked, expectation) = scenario.prediction.as_ref().zip(reviewed.answers.expectation.as_ref())?;
    let said = expectation.predicted.and_then(|said| asked.choices.get(usize::from(said.choice)));
    let said = match said {
        Some(way) => pair(texts.say("expectation-said"), way.text().get(texts.lang()).to_owned()),
        None => words(texts.say("expectation-skipped")),
    };
    section(texts, "expectation-heading", vec![said, words(expectation.say(texts)), words(expectation.say_own(texts))])
}

/// How sure the player was, beside the chances that there were.
fn calibration(reviewed: &Reviewed, scenario: &Scenario, texts: &Texts) -> Option<Section> {
    let calibration = reviewed.answers.calibration.as_ref().filter(|answers| !answers.guesses.is_empty())?;
    let mut items: Vec<Item> = calibration
        .guesses
        .iter()
        .map(|guess| {
            let figures = [("said", percent(guess.sure.chance()).into()), ("chance", percent(guess.ask.chance).into())];
            pair(prospect_name(texts, scenario, guess.ask.prospect), texts.say_with("review-guess", figures))
        })
        .collect();
    items.push(words(calibration.say(texts)));
    section(texts, "calibration-heading", items)
}

/// Who the people were and what each needed.
fn people(reviewed: &Reviewed, scenario: &Scenario, texts: &Texts) -> Option<Section> {
    let known = reviewed.answers.people.known.iter();
    let items = known.map(|person| {
        let text = texts.say_with(
            "review-person",
            [
                ("type", customer_name(texts, person.customer).into()),
                ("ending", person.ending.say(texts).into()),
                ("needs", customer_needs(texts, person.customer).into()),
                ("verdict", person.verdict.say(texts).into()),
            ],
        );
        pair(prospect_name(texts, scenario, person.id), text)
    });
    section(texts, "people-heading", items.collect())
}

/// Plan and actual of each week that was planned.
fn weeks(reviewed: &Reviewed, scenario: &Scenario, texts: &Texts) -> Option<Section> {
    let mut items = Vec::new();
    for week in &reviewed.answers.weeks {
        let Some(plan) = week.review.plan else { continue };
        let hours = Purpose::ALL.map(|purpose| {
            let hours = |hours: [_; 4]| clock_hours(hours[purpose.index()]);
            texts.say_with(
                "review-week-hours",
                [
                    ("purpose", NUMERALS[purpose.index()].into()),
                    ("plan", hours(plan).into()),
                    ("actual", hours(week.review.actual).into()),
                ],
            )
        });
        let number = u32::from(week.review.week.number + 1);
        items.push(pair(texts.say_with("week-heading", [("week", number.into())]), hours.join(" · ")));
        items.extend(week.review.remarks.iter().map(|remark| words(remark.say(texts, scenario))));
    }
    section(texts, "plan-review-heading", items)
}

/// One thing to try: what the weightiest mistake asks for, or else what the pattern does.
fn next(reviewed: &Reviewed, scenario: &Scenario, texts: &Texts) -> Option<Section> {
    let mistake = reviewed.review.turning_points.iter().find(|point| point.grade == MoveGrade::Bad);
    let text = match mistake.map(|point| point.doing) {
        Some(doing) if doing.is_ask() => texts.say("review-next-ask"),
        Some(Doing::Left { what, .. }) if what != Left::Incident => texts.say("review-next-left"),
        _ => reviewed.debrief.diagnosis.next(texts, scenario),
    };
    section(texts, "review-next", vec![words(text), words(reviewed.debrief.lesson.say(texts))])
}
