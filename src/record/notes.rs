//! What a run file says about the player: outside the state, inside the checksum.

use crate::scenario::Lang;
use serde::{Deserialize, Serialize};

/// About the player and the moment. Nothing here touches the state of the run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Notes {
    /// The player's name.
    pub player: String,
    /// The language that was played in.
    pub lang: Lang,
    /// When the run began, in whatever form the front end likes; names the file.
    pub started: String,
}
