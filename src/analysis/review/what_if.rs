//! もしあの時: a run taken up at one of its decisions, in another way, under its own dice.

use super::{decision::Alternative, hand::good_hand};
use crate::{
    analysis::{
        bots::{Bot, BotName, Player},
        story::Story,
    },
    sim::{Command, Refusal, Setup, Territory},
};
use std::sync::Arc;

/// Who goes on after the other decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Continuation {
    /// The player, as they did, as far as that can still be done.
    AsBefore,
    /// One of the bots.
    Bot(BotName),
    /// The good hand.
    GoodHand,
}

/// Both ways, told.
#[derive(Clone, Debug)]
pub struct WhatIf {
    /// As it was.
    pub own: Story,
    /// In the other way.
    pub other: Story,
    /// What was done in the other way, from the beginning.
    pub commands: Vec<Command>,
}

/// Takes a run up before its command number `at` (from 0), decides in another way and lets somebody go on to the end, under
/// the run's own dice: whatever has nothing to do with it falls as it fell.
///
/// # Errors
/// The place of the first command that is refused, with the refusal: of the run's own, or the other decision.
pub fn what_if(
    setup: &Arc<Setup>,
    seed: u64,
    commands: &[Command],
    (at, way): (usize, Alternative),
    then: Continuation,
) -> Result<WhatIf, (usize, Refusal)> {
    let at = at.min(commands.len());
    let mut played = Branch { territory: Territory::new(Arc::clone(setup), seed), commands: Vec::new() };
    for (number, &command) in commands[..at].iter().enumerate() {
        played.give(command).map_err(|refusal| (number, refusal))?;
    }
    if let Some(command) = way.command() {
        played.give(command).map_err(|refusal| (at, refusal))?;
    }
    match then {
        Continuation::AsBefore => {
            let mut rest = &commands[at..];
            match way {
                Alternative::Instead { command: Command::EndDay } => rest = &rest[evening(rest)..],
                Alternative::Instead { .. } | Alternative::Nothing if rest.first() != Some(&Command::EndDay) => {
                    rest = rest.get(1..).unwrap_or_default();
                }
                _ => {}
            }
            for &command in rest {
                // What can't be done any more is left.
                let _ = played.give(command);
            }
        }
        Continuation::Bot(bot) => played.play_on(&mut bot.player(seed)),
        Continuation::GoodHand => played.play_on(&mut Bot::from(good_hand(setup))),
    }
    let own = Story::of(setup, seed, commands.iter().copied())?;
    let other = Story::of(setup, seed, played.commands.iter().copied())?;
    Ok(WhatIf { own, other, commands: played.commands })
}

/// The place after the first end of a day.
fn evening(commands: &[Command]) -> usize {
    commands.iter().position(|&command| command == Command::EndDay).map_or(commands.len(), |end| end + 1)
}

/// A run under way, with what was done.
struct Branch {
    territory: Territory,
    commands: Vec<Command>,
}

impl Branch {
    fn give(&mut self, command: Command) -> Result<(), Refusal> {
        self.territory.apply_with(command, &mut ())?;
        self.commands.push(command);
        Ok(())
    }

    fn play_on(&mut self, player: &mut impl Player) {
        while !self.territory.finished() {
            let command = player.next(&self.territory.view());
            if self.give(command).is_err() && self.give(Command::EndDay).is_err() {
                break;
            }
        }
    }
}
