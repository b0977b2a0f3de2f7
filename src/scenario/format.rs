//! The types of a scenario file. Every field has a default, so that a scenario names only what differs.

use super::{
    calendar::Date,
    claim::Claim,
    coach::Coach,
    course::{Course, LastWord},
    dials::Dial,
    happening::{IncidentSpec, TimedEvent},
    lesson::{Prediction, Reflection, Rival},
    purposes::PurposeNames,
    scenery::Scenery,
    sorting::Sorting,
    territory::TerritorySpec,
    text::Text,
    trainee::TraineeSpec,
};
use crate::sim::{Activities, Hours, Model, ScoreRules, Visibility, Yen};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the file format that this program reads.
pub const FORMAT_VERSION: u32 = 1;

/// A scenario: the whole file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// Version of the format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub format: u32,
    /// Short name in ASCII letters, digits, `_` and `-`; run files and the command line use it.
    #[schemars(length(min = 1, max = 64), regex(pattern = "^[A-Za-z0-9_-]+$"))]
    pub id: String,
    /// The title.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 60))]
    pub title: Text,
    /// One line for the chooser.
    #[schemars(extend("x-width" = 160))]
    pub summary: Text,
    /// Where it plays.
    #[schemars(extend("x-width" = 40))]
    pub place: Text,
    /// What the player reads before the first day.
    #[schemars(extend("x-width" = 1500))]
    pub briefing: Text,
    /// Days, hours and tempo.
    pub calendar: Calendar,
    /// How much the player sees.
    pub visibility: Visibility,
    /// What the four purposes are called in this company, where it has names of its own.
    pub purposes: PurposeNames,
    /// The map and its people.
    pub territory: TerritorySpec,
    /// What the town looks like: season and weather.
    // Left out where nothing is said, so that the hashes of other scenarios stay as they were.
    #[serde(skip_serializing_if = "Scenery::is_usual")]
    pub scenery: Scenery,
    /// What happens on set days.
    pub events: Vec<TimedEvent>,
    /// The one memorable thing that happens, if there is one.
    pub incident: Option<IncidentSpec>,
    /// The salesperson of another firm, if one is about.
    pub rival: Option<Rival>,
    /// Somebody who copies the player, if there is one.
    // Left out where there is none, so that the hashes of other scenarios stay as they were.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("default" = null))]
    pub trainee: Option<TraineeSpec>,
    /// What the senior colleague teaches and says.
    pub coach: Coach,
    /// The question before the first day, if there is one.
    pub prediction: Option<Prediction>,
    /// One question for the end of each week, in order. Without any, weeks are neither planned nor looked back on.
    pub reflections: Vec<Reflection>,
    /// What to reach and how it is scored.
    pub goal: Goal,
    /// Activities where they differ from the usual ones.
    pub activities: Activities,
    /// Parameters of the model where they differ.
    pub model: Model,
    /// The sorting exercise; with it, a scenario is that and has no territory.
    // Left out where there is none: the hashes of scenarios that have a territory stay as they were.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("default" = null))]
    pub sorting: Option<Sorting>,
    /// What the scenario claims to teach; `isogaba prove` and `isogaba check` play it to see whether it does.
    // Left out where there is none, for the same reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("default" = []))]
    pub lesson: Vec<Claim>,
    /// Its place in the course, if it has one: what it teaches and what to discuss afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("default" = null))]
    pub course: Option<Course>,
    /// The senior's last words in the debrief: the first that fit are said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("default" = []))]
    pub debrief: Vec<LastWord>,
    /// What the player sets before the first day. With it, the people are made anew from a seed, and quota and anchors of the
    /// score by playing; an effect of the incident that names nobody is on everybody who is known on the first day.
    // Left out where there is none, for the same reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 16), extend("default" = []))]
    pub dials: Vec<Dial>,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            format: FORMAT_VERSION,
            id: String::new(),
            title: Text::default(),
            summary: Text::default(),
            place: Text::default(),
            briefing: Text::default(),
            calendar: Calendar::default(),
            visibility: Visibility::default(),
            purposes: PurposeNames::default(),
            territory: TerritorySpec::default(),
            scenery: Scenery::default(),
            events: Vec::new(),
            incident: None,
            rival: None,
            trainee: None,
            coach: Coach::default(),
            prediction: None,
            reflections: Vec::new(),
            goal: Goal::default(),
            activities: Activities::default(),
            model: Model::default(),
            sorting: None,
            lesson: Vec::new(),
            course: None,
            debrief: Vec::new(),
            dials: Vec::new(),
        }
    }
}

/// Days, hours and tempo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Calendar {
    /// Length in business days.
    #[schemars(range(min = 1, max = 260), extend("x-unit" = "days"))]
    pub days: u16,
    /// Free working time a day.
    #[schemars(range(min = 0.5, max = 12.0), extend("x-unit" = "hours"))]
    pub hours_per_day: Hours,
    /// Speed of the clock: at 2, everything that takes ten days takes five.
    #[schemars(range(min = 0.25, max = 8.0), extend("x-unit" = "factor"))]
    pub tempo: f64,
    /// Date of the first day, a weekday, as `2026-04-01`.
    pub starts: Date,
}

impl Default for Calendar {
    fn default() -> Self {
        Self { days: 15, hours_per_day: Hours::from_minutes(240), tempo: 2.0, starts: Date::default() }
    }
}

impl Calendar {
    /// The weekday of the first day, 0 Monday to 4 Friday.
    pub fn first_weekday(&self) -> u8 {
        self.starts.weekday_number()
    }
}

/// What to reach and how it is scored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Goal {
    /// Revenue to reach.
    #[schemars(extend("x-unit" = "yen"))]
    pub quota: Yen,
    /// Weights and anchors of the score.
    pub score: ScoreRules,
}

impl Default for Goal {
    fn default() -> Self {
        Self { quota: Yen(1_000_000), score: ScoreRules::default() }
    }
}
