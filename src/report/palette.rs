//! The colours of the report's pictures; the art direction names them. Text colours reach 4.5:1 on paper.

/// Panels, and whatever is cut out of a line or a ring.
pub const PAPER: &str = "#fbf7ee";
/// Grid lines.
pub const GRID: &str = "#ece4d2";
/// The line from which the others are measured.
pub const BASE: &str = "#d5c9b0";
/// Hairlines, and rings with nothing in them.
pub const PALE: &str = "#e3d9c3";
/// Pills.
pub const INK: &str = "#2b2a33";
/// Secondary text, and the line of the one in a hurry.
pub const INK_SOFT: &str = "#6b6253";
/// ① to ④.
pub const PURPOSES: [&str; 4] = ["#256a8e", "#b8415f", "#8f5c08", "#3f6d2a"];
/// The player's line: the colour of nurturing, as trees in bloom have it.
pub const PLAYER: &str = PURPOSES[1];
/// The line of the one who nurtures first.
pub const NURTURE: &str = PURPOSES[3];
/// The line of the one in a hurry.
pub const HASTY: &str = INK_SOFT;
/// The line of the expert.
pub const EXPERT: &str = PURPOSES[0];
/// Where something could have been, on a scale.
pub const RANGE: &str = "#cbbf9f";
/// Good, doubtful and bad moves.
pub const MOVES: [&str; 3] = ["#3f6d2a", "#8f5c08", "#b3342c"];
/// The skills, in their order: each in the colour of the purpose that it serves, and answering in the ink.
pub const SKILLS: [&str; 5] = [PURPOSES[2], PURPOSES[1], INK_SOFT, PURPOSES[0], PURPOSES[3]];
