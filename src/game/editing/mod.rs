//! The file of the scenario that is played: its author may go on writing meanwhile.
//!
//! What is played never changes by itself. A file that is broken is told over the running game, one that says something
//! new is offered to be started with.

mod watch;

pub use watch::{Found, Watch};

use super::{
    AppSystems,
    awake::Awake,
    language::Speech,
    screens::Screen,
    session::{Begin, CardTable, Origin, Session, Trouble},
    widgets::emit,
};
use crate::{
    scenario::{LibraryEntry, LibraryError, Scenario},
    texts::file_failure,
};
use bevy::{
    prelude::*,
    winit::{EventLoopProxyWrapper, WinitUserEvent},
};
use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    time::Duration,
};

/// What has become of the file since the scenario was begun.
#[derive(Resource, Default)]
pub struct Editing {
    /// The file of the scenario that is played.
    path: Option<PathBuf>,
    /// `None` too where the system can't watch it.
    watch: Option<Watch>,
    news: Option<News>,
    folded: bool,
    /// When it was told.
    told: Duration,
}

/// What there is to tell about the file.
#[derive(Clone, Debug)]
pub enum News {
    /// It can't be played as it is now.
    Broken(Box<LibraryEntry>),
    /// It can't be read.
    Unreadable(PathBuf, ErrorKind),
    /// It says something else than what is played.
    Newer(Box<LibraryEntry>),
    /// It says again what is played.
    Mended,
}

/// What to do about it.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Start again with what the file says now.
    StartAgain,
    /// Go on with what is played; the news are heard.
    GoOn,
    /// Fold the problems away, or open them again.
    Fold,
}

/// Good news needn't be closed: they go at the next look after this time.
const BRIEF: Duration = Duration::from_secs(8);

impl Editing {
    /// What there is to tell.
    pub fn news(&self) -> Option<&News> {
        self.news.as_ref()
    }

    /// Are the problems folded away?
    pub fn folded(&self) -> bool {
        self.folded
    }

    /// The name of the file.
    pub fn file(&self) -> String {
        self.path.as_deref().map_or_else(String::new, file_name)
    }

    /// A name for what is shown, for pictures of it.
    pub fn scene(&self) -> Option<&'static str> {
        Some(match self.news.as_ref()? {
            News::Broken(_) if self.folded => "folded",
            News::Broken(_) => "broken",
            News::Unreadable(..) => "unreadable",
            News::Newer(_) => "newer",
            News::Mended => "mended",
        })
    }
}

/// Longer names of files are cut in the middle: how they end says as much as how they begin.
const NAME: usize = 36;

/// The last part of a path.
pub fn file_name(path: &Path) -> String {
    let name: Vec<char> = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().chars().collect();
    if name.len() <= NAME {
        return name.into_iter().collect();
    }
    let (begin, end) = (&name[..NAME / 2], &name[name.len() - NAME / 2..]);
    begin.iter().chain(['…'].iter()).chain(end).collect()
}

/// Wakes the event loop from another thread: the game sleeps while nothing moves.
pub fn waker(proxy: Option<&EventLoopProxyWrapper>) -> impl Fn() + Send + 'static {
    let proxy = proxy.map(|proxy| (**proxy).clone());
    move || {
        if let Some(proxy) = &proxy {
            // It fails where the loop has ended; then there is nobody to wake.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    }
}

/// Is a scenario read or played on this screen?
fn plays(screen: Screen) -> bool {
    match screen {
        Screen::Briefing | Screen::Predict | Screen::Territory | Screen::Debrief | Screen::Sorting => true,
        Screen::Title | Screen::Setup | Screen::Choose | Screen::Dials => false,
    }
}

/// Watches the file of the scenario that is played, and no other.
fn attend(
    mut editing: ResMut<Editing>,
    origin: Option<Res<Origin>>,
    screen: Res<State<Screen>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
) {
    let origin = origin.filter(|_| plays(*screen.get()));
    let path = origin.as_ref().map(|origin| origin.path.clone());
    if editing.path == path {
        return;
    }
    let watch = origin.and_then(|origin| {
        Watch::begin(origin.path.clone(), &origin.source, waker(proxy.as_deref()))
            .inspect_err(|error| trouble.report(file_failure(&speech, &origin.path, error.kind())))
            .ok()
    });
    *editing = Editing { path, watch, ..default() };
}

fn hear(
    time: Res<Time<Real>>,
    mut editing: ResMut<Editing>,
    mut awake: ResMut<Awake>,
    (session, table): (Option<Res<Session>>, Option<Res<CardTable>>),
    screen: Res<State<Screen>>,
) {
    let found = editing.watch.as_ref().and_then(Watch::news);
    let Some(found) = found else {
        if matches!(editing.news, Some(News::Mended)) && time.elapsed() > editing.told + BRIEF {
            editing.news = None;
        }
        return;
    };
    awake.stay();
    let played = match screen.get() {
        Screen::Sorting => table.as_ref().map(|table| table.run().scenario()),
        _ => session.as_ref().map(|session| session.scenario()),
    };
    let news = judge(found, played, editing.news.take());
    editing.folded &= matches!(news, Some(News::Broken(_)));
    editing.news = news;
    editing.told = time.elapsed();
}

/// What to tell about a file, seeing what is played and what was told before.
fn judge(found: Found, played: Option<&Scenario>, before: Option<News>) -> Option<News> {
    match found {
        Err(LibraryError::Unreadable { path, why }) => Some(News::Unreadable(path, why)),
        // A path has no name that could be unknown.
        Err(LibraryError::Unknown { .. }) => before,
        Ok(entry) => match &entry.content {
            Err(_) => Some(News::Broken(Box::new(entry))),
            Ok(now) if Some(now) != played => Some(News::Newer(Box::new(entry))),
            // Another comment, another indentation: nothing that a player would notice.
            Ok(_) => before.map(|_| News::Mended),
        },
    }
}

fn decide(mut wishes: MessageReader<Edit>, mut editing: ResMut<Editing>, mut begin: MessageWriter<Begin>) {
    for &wish in wishes.read() {
        match wish {
            Edit::Fold => editing.folded = !editing.folded,
            Edit::GoOn => editing.news = None,
            Edit::StartAgain => {
                if let Some(News::Newer(entry)) = editing.news.take()
                    && let Some((scenario, Some(origin))) = Origin::of(&entry)
                {
                    begin.write(Begin::Newer(scenario, origin));
                }
            }
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    emit::<Edit>(app);
    app.init_resource::<Editing>()
        .add_systems(Update, (attend, hear, decide).chain().in_set(AppSystems::Simulate).before(super::session::begin));
}
