//! Names of people and places, as the scenario has them.

use super::Texts;
use crate::{
    scenario::Scenario,
    sim::{DistrictId, Grade, Mood, ProspectId, Purpose, Stage},
};

/// The name of a district.
pub fn district_name<'a>(texts: &Texts, scenario: &'a Scenario, district: DistrictId) -> &'a str {
    scenario.territory.districts.get(district.index()).map_or("", |district| district.name.get(texts.lang()))
}

/// The name of a prospect's shop or company. People made by the dice go by their number.
pub fn prospect_name(texts: &Texts, scenario: &Scenario, prospect: ProspectId) -> String {
    match scenario.territory.prospects.get(prospect.index()) {
        Some(spec) => spec.name.get(texts.lang()).to_owned(),
        None => texts.say_with("prospect-numbered", [("number", (prospect.index() + 1).into())]),
    }
}

/// What the trainee is called; empty where there is none.
pub fn trainee_name<'a>(texts: &Texts, scenario: &'a Scenario) -> &'a str {
    scenario.trainee.as_ref().map_or("", |trainee| trainee.name.get(texts.lang()))
}

/// The id of a prospect, for data and files: the scenario's, or a number for people made by the dice.
pub fn prospect_key(scenario: &Scenario, prospect: ProspectId) -> String {
    match scenario.territory.prospects.get(prospect.index()) {
        Some(spec) => spec.id.clone(),
        None => format!("generated-{}", prospect.index() + 1),
    }
}

/// The name of a purpose, ① to ④: the company's own, or else the usual one.
pub fn purpose_name(texts: &Texts, scenario: &Scenario, purpose: Purpose) -> String {
    let own = &scenario.purposes.of(purpose).name;
    if !own.is_empty() {
        return own.get(texts.lang()).to_owned();
    }
    texts.say(match purpose {
        Purpose::Prospecting => "purpose-prospecting",
        Purpose::Nurturing => "purpose-nurturing",
        Purpose::Closing => "purpose-closing",
        Purpose::AfterFollow => "purpose-after",
    })
}

/// The numeral of a purpose, ① to ④.
pub fn purpose_numeral(purpose: Purpose) -> &'static str {
    ["①", "②", "③", "④"][purpose.index()]
}

/// The name of a grade.
pub fn grade_name(texts: &Texts, grade: Grade) -> String {
    texts.say(match grade {
        Grade::S => "grade-s",
        Grade::A => "grade-a",
        Grade::B => "grade-b",
        Grade::C => "grade-c",
        Grade::D => "grade-d",
    })
}

/// The name of a purpose in a word, where there is little room.
pub fn purpose_word(texts: &Texts, scenario: &Scenario, purpose: Purpose) -> String {
    let own = scenario.purposes.of(purpose).in_short();
    if !own.is_empty() {
        return own.get(texts.lang()).to_owned();
    }
    texts.say(match purpose {
        Purpose::Prospecting => "purpose-prospecting-short",
        Purpose::Nurturing => "purpose-nurturing-short",
        Purpose::Closing => "purpose-closing-short",
        Purpose::AfterFollow => "purpose-after-short",
    })
}

/// The name of a stage.
pub fn stage_name(texts: &Texts, stage: Stage) -> String {
    texts.say(match stage {
        Stage::Unknown => "stage-unknown",
        Stage::Lead => "stage-lead",
        Stage::Customer => "stage-customer",
        Stage::Lost => "stage-lost",
        Stage::Refused => "stage-refused",
    })
}

/// The rival's name; where the scenario has none, just that it is one.
pub fn rival_name(texts: &Texts, scenario: &Scenario) -> String {
    match &scenario.rival {
        Some(rival) => rival.name.get(texts.lang()).to_owned(),
        None => texts.say("rival-somebody"),
    }
}

/// How somebody sounds, in words.
pub fn mood_name(texts: &Texts, mood: Mood) -> String {
    texts.say(match mood {
        Mood::Cool => "mood-cool",
        Mood::Neutral => "mood-neutral",
        Mood::Warm => "mood-warm",
        Mood::Pushed => "mood-pushed",
        Mood::Ready => "mood-ready",
    })
}
