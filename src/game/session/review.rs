//! The review of the run that was just finished, worked out beside the frames.

use super::{Saved, Session, Trouble, begin::save};
use crate::{
    analysis::Review,
    game::{AppSystems, awake::Awake, language::Speech, screens::Screen},
    record::LookingBack,
};
use bevy::{
    prelude::*,
    tasks::{AsyncComputeTaskPool, Task, futures::check_ready},
};
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

/// The review of the session's run, as soon as it is there.
#[derive(Resource)]
pub struct Reviewing {
    review: Option<Review>,
    task: Option<Task<Option<Review>>>,
    /// Thousandths of the work.
    done: Arc<AtomicU32>,
}

/// The whole work, in the units of [`Reviewing::progress`].
const WHOLE: f32 = 1_000.0;

impl Reviewing {
    /// The review, once it is there.
    pub fn review(&self) -> Option<&Review> {
        self.review.as_ref()
    }

    /// How far it is, 0..=1.
    pub fn progress(&self) -> f32 {
        self.done.load(Ordering::Relaxed) as f32 / WHOLE
    }
}

/// The player's own word on their run: to be kept with it.
#[derive(Message, Clone, Debug)]
pub struct LookBack(pub LookingBack);

fn keep_word(
    mut words: MessageReader<LookBack>,
    session: Option<ResMut<Session>>,
    saved: Res<Saved>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
) {
    let Some(mut session) = session else { return };
    for LookBack(word) in words.read() {
        session.run.notes_mut().looking_back = Some(word.clone());
        save(&session, &saved, &mut trouble, &speech);
    }
}

fn begin(mut commands: Commands, session: Res<Session>) {
    let run = session.run();
    let (setup, seed, given) = (Arc::clone(run.setup()), run.seed(), run.commands().collect::<Vec<_>>());
    let done = Arc::new(AtomicU32::new(0));
    let told = Arc::clone(&done);
    let task = AsyncComputeTaskPool::get().spawn(async move {
        let progress = |share: f32| {
            told.fetch_max((WHOLE * share) as u32, Ordering::Relaxed);
        };
        // The run was played command by command, so none of them is refused; if one were, there is no review.
        Review::of(&setup, seed, &given, progress).ok()
    });
    commands.insert_resource(Reviewing { review: None, task: Some(task), done });
}

fn take_in(mut reviewing: ResMut<Reviewing>, mut awake: ResMut<Awake>) {
    let Some(task) = &mut reviewing.bypass_change_detection().task else { return };
    awake.stay();
    if let Some(review) = check_ready(task) {
        reviewing.task = None;
        reviewing.review = review;
    }
}

fn forget(mut commands: Commands) {
    // A review under way is dropped with its task.
    commands.remove_resource::<Reviewing>();
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<LookBack>().add_systems(Update, keep_word.in_set(AppSystems::Simulate));
    app.add_systems(OnEnter(Screen::Debrief), begin)
        .add_systems(OnExit(Screen::Debrief), forget)
        .add_systems(Update, take_in.run_if(resource_exists::<Reviewing>).in_set(AppSystems::Simulate));
}
