//! Errors of the program itself: a system or an observer that fails says so in a dialog, and the game goes on.

use super::{AppSystems, language::Speech, session::Trouble};
use bevy::{
    ecs::error::{BevyError, ErrorContext, Severity, match_severity},
    prelude::*,
};
use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

/// What has failed since it was last told. Bevy's handler is a bare function that can't reach the world.
static FAILED: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// What fails in every frame must not fill the memory.
const MOST: usize = 32;

/// Notes an error for the player. What is only a warning goes to the log as before.
fn note(error: BevyError, context: ErrorContext) {
    if !matches!(error.severity(), Severity::Error | Severity::Panic) {
        return match_severity(error, context);
    }
    let what = error.to_string();
    let what = what.lines().next().unwrap_or_default();
    let message = format!("{what} ({} {})", context.kind(), context.name());
    error!("{message}");
    let mut failed = FAILED.lock().unwrap_or_else(PoisonError::into_inner);
    if failed.len() < MOST && !failed.contains(&message) {
        failed.push(message);
    }
}

/// Tells each failure once: a system that fails in every frame would else never let the player go on.
fn tell(speech: Res<Speech>, mut trouble: ResMut<Trouble>, mut told: Local<BTreeSet<String>>) {
    let failed = std::mem::take(&mut *FAILED.lock().unwrap_or_else(PoisonError::into_inner));
    for what in failed {
        if told.insert(what.clone()) {
            trouble.report(speech.say_with("trouble-inside", [("what", what.into())]));
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.set_error_handler(note).add_systems(Update, tell.in_set(AppSystems::Simulate));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{scenario::Lang, texts::Texts};

    /// Fails in every frame.
    fn stumble() -> Result {
        Err("the ladder is missing".into())
    }

    #[test]
    fn a_system_that_fails_is_told_once_and_the_game_goes_on() {
        let mut app = App::new();
        app.insert_resource(Speech(Texts::new(Lang::En)))
            .init_resource::<Trouble>()
            .add_plugins(plugin)
            .add_systems(Update, stumble);
        for _ in 0..4 {
            app.update();
        }
        let mut trouble = app.world_mut().resource_mut::<Trouble>();
        let first = trouble.first().expect("it is told").to_owned();
        assert!(first.contains("the ladder is missing"), "{first}");
        trouble.told();
        assert_eq!(trouble.first(), None, "once is enough");
        app.update();
        assert_eq!(app.world().resource::<Trouble>().first(), None);
    }
}
