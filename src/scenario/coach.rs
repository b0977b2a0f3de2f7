//! What the senior colleague teaches and says: lessons step by step, and hints with what sets them off. All of it is
//! data; `crate::coach` follows a run and finds what fits.

use super::{look::Look, text::Text};
use crate::sim::Activity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The senior colleague.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Coach {
    /// How they are called.
    #[schemars(extend("x-width" = 60))]
    pub name: Text,
    /// How they look; like Mr Hori, an elderly man in a suit, if not said.
    // Left out where it isn't said: the hashes of such scenarios stay as they were.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("default" = null))]
    pub look: Option<Look>,
    /// Lessons for a tutorial, one a day.
    pub lessons: Vec<Lesson>,
    /// Hints, the first that fits being said; the standard ones if there are none.
    pub hints: Vec<Hint>,
}

/// One idea for one day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Lesson {
    /// The day, counted from 1.
    #[schemars(extend("x-unit" = "day number"))]
    pub day: u16,
    /// The idea in a word.
    #[schemars(extend("x-width" = 60))]
    pub idea: Text,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// One step: the senior says something and shows it, or wants it done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Step {
    /// One or two sentences.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 400))]
    pub say: Text,
    /// A worked example: the senior does it before the player's eyes.
    pub shows: Option<Deed>,
    /// What the player is to do.
    pub wants: Option<Deed>,
    /// Is the control pointed at?
    pub points: bool,
}

impl Step {
    /// What the step is over with.
    pub fn deed(&self) -> Option<&Deed> {
        self.shows.as_ref().or(self.wants.as_ref())
    }
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub enum Deed {
    /// A touch.
    Touch {
        /// Id of the prospect; anybody if not said.
        #[serde(default)]
        #[schemars(extend("x-id" = "prospect"))]
        who: Option<String>,
        /// The activity; any but the ask if not said.
        #[serde(default)]
        what: Option<Activity>,
        /// How often.
        #[serde(default = "once")]
        #[schemars(range(min = 1, max = 20))]
        count: u8,
    },
    /// A round of prospecting.
    Prospect,
    /// A target list.
    MakeList,
    /// The end of the day.
    EndDay,
    /// The day is ended without having touched somebody.
    Wait {
        /// Id of the prospect.
        #[schemars(extend("x-id" = "prospect"))]
        who: String,
    },
}

fn once() -> u8 {
    1
}

/// A hint and what sets it off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hint {
    /// All of these must hold.
    pub when: Vec<Trigger>,
    /// One sentence.
    #[schemars(extend("x-must" = true))]
    #[schemars(extend("x-width" = 300))]
    pub say: Text,
    /// The skill it is about.
    pub about: Skill,
    /// After so many successes in that skill the hint is not said any more, until the player struggles; 0: it never fades.
    #[serde(default)]
    pub fades: u8,
}

/// What sets a hint off: only what the player can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Trigger {
    /// The first morning, before anything is done.
    FirstMorning,
    /// This day.
    Day(#[schemars(extend("x-unit" = "day number"))] u16),
    /// The last day.
    LastDay,
    /// The first business day of a week.
    Monday,
    /// The last business day of a week.
    Friday,
    /// Less than half an hour is left.
    HoursUsed,
    /// A complaint waits.
    Complaint,
    /// An inquiry waits.
    Inquiry,
    /// Somebody talks of buying.
    Ready,
    /// Somebody known has waited long.
    Cold,
    /// Somebody feels sold to.
    Pushed,
    /// Somebody was contacted too often of late.
    Tired,
    /// The last contact fell flat.
    Flat,
    /// The last asks were refused, so many in a row.
    RefusedInARow(u8),
    /// Nothing was done for ① in three days, and strangers are left.
    NoProspecting,
    /// Fewer than four open leads, and strangers are left.
    FewLeads,
    /// The rival was seen at a known prospect's this morning.
    RivalSeen,
    /// So many well-timed contacts in a row.
    Streak(u16),
    /// The quota is reached.
    QuotaReached,
    /// A customer hasn't been contacted for some days.
    Customers,
    /// A customer talks of needing something else.
    MoreWanted,
    /// A morning on which the team's budgets are set.
    Budgets,
    /// Any time.
    Always,
}

/// A skill that hints are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Skill {
    /// When to ask.
    Timing,
    /// How often to call.
    Spacing,
    /// Answering in time.
    Inquiries,
    /// Finding new people.
    Prospecting,
    /// Giving what somebody needs.
    Giving,
    /// Looking after customers.
    AfterFollow,
}

impl Skill {
    /// Every skill.
    pub const ALL: [Self; 6] =
        [Self::Timing, Self::Spacing, Self::Inquiries, Self::Prospecting, Self::Giving, Self::AfterFollow];
}

/// The standard hints, for scenarios that bring none.
///
/// # Panics
/// If the file that comes with the program is broken; a test reads it.
pub fn standard_hints() -> Vec<Hint> {
    super::load::lenient().from_str(include_str!("coach.ron")).expect("the standard hints should be valid RON")
}
