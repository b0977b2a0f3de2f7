//! What a scenario claims to teach. Each claim is proved by playing, or the check says why it doesn't hold.

use crate::sim::Purpose;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something that a scenario claims to teach.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub enum Claim {
    /// Nurturing first earns more than haste.
    NurtureBeatsHaste {
        /// At least so many times as much.
        #[schemars(range(min = 1.0, max = 100.0), extend("x-unit" = "factor"))]
        by: f64,
    },
    /// Haste leads in the first days and is behind in the end.
    BetterBeforeWorse,
    /// Asking everybody on the last day gives no better score.
    EndPushDoesNotPay,
    /// Whoever nurtures for ever and hardly ever asks falls behind.
    OverNurtureLoses,
    /// Whoever leaves out this purpose falls behind.
    NeglectHurts(Purpose),
    /// There is no single activity that everything hangs on.
    NoDominantActivity,
    /// There is no activity on offer that nobody needs.
    NoUselessActivity,
    /// A gifted closer can live by haste, as hardly anybody else can.
    GiftedMayRush,
    /// A gifted player may live by haste; a trainee who copies that haste earns far less than one who has seen nurturing.
    TraineeCopies,
    /// Giving people what lands well with them scores better than treating all alike.
    ReadingPays,
    /// The grades tell ways of selling apart: the expert reaches 秀, nurturing first (alone or with all four purposes,
    /// whichever does better) at least 良, haste at most 可.
    GradesTell,
    /// Less than this share of what tells scores apart is luck.
    LuckBelow(#[schemars(extend("x-unit" = "share"))] f64),
}
