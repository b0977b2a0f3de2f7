//! The page of a scenario that can't be played, or could be better: its problems with the lines of the file.
//!
//! The file is watched while the page is open, so that author and page are never of two minds.

mod excerpt;
mod rows;

pub use rows::{count, place, problems_of, rows};

use super::{Go, Menu, Screen, stale, veil};
use crate::{
    game::{
        AppSystems,
        awake::Awake,
        display::Restage,
        editing::{Found, Watch, file_name, waker},
        language::Speech,
        session::{Begin, Trouble},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Words, button, card, column, emit, empty, gap, paragraph, row, scroll::PageKeys,
            scroll_column, title as wrapped,
        },
    },
    scenario::{Library, LibraryEntry, LibraryError},
    texts::file_failure,
};
use bevy::{prelude::*, winit::EventLoopProxyWrapper};

#[derive(Component, Clone)]
struct Root;

/// Read about a scenario's problems.
#[derive(Message, Clone, Debug)]
pub struct ReadAbout(pub Box<LibraryEntry>);

/// Read the file again.
#[derive(Message, Clone, Copy, Debug)]
struct ReadAgain;

/// What is read about.
#[derive(Resource)]
struct Open {
    entry: Box<LibraryEntry>,
    /// Why the file can't be read any more.
    gone: Option<String>,
    /// It was read again and says the same.
    same: bool,
    watch: Option<Watch>,
}

impl Open {
    /// Takes in what the file says now.
    fn take_in(&mut self, found: Found, speech: &Speech) {
        match found {
            Ok(entry) => {
                self.same = self.gone.is_none() && entry.source == self.entry.source;
                self.gone = None;
                *self.entry = LibraryEntry { name: std::mem::take(&mut self.entry.name), ..entry };
            }
            Err(LibraryError::Unreadable { path, why }) => {
                self.gone = Some(file_failure(speech, &path, why));
                self.same = false;
            }
            // A path has no name that could be unknown.
            Err(LibraryError::Unknown { .. }) => {}
        }
    }

    fn file(&self) -> String {
        self.entry.path.as_deref().map_or_else(|| self.entry.name.clone(), file_name)
    }
}

/// Lines of the file shown around a problem.
const AROUND: usize = 2;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    open: Res<Open>,
    screen: Res<State<Screen>>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let fine = open.gone.is_none() && problems_of(&open.entry).is_empty();
    commands.spawn((veil("Problems", Menu::Problems), Root)).with_children(|veil| {
        veil.spawn(card(0.0))
            .insert(Node {
                width: percent(92),
                max_width: px(940),
                height: percent(92),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(14)),
                ..column(0.0)
            })
            .with_children(|page| {
                head(page, &mut brush, &fonts, &speech, &open, fine);
                let edges = UiRect::new(px(28), px(22), px(16), px(20));
                let list = scroll_column(page, edges, 12.0, |list| match &open.gone {
                    Some(why) => {
                        list.spawn(paragraph(Words::new(&fonts, Type::Reading), why.clone()));
                    }
                    None if fine => {
                        empty(list, &mut brush, &fonts, "empty/problems", 260.0, speech.say("editing-fine"));
                    }
                    None => rows(list, &fonts, &speech, &open.entry, AROUND),
                });
                page.commands().entity(list).insert(PageKeys);
                // From a running game one doesn't begin another by the way.
                let begin = Begin::of(&open.entry).filter(|_| open.gone.is_none() && *screen.get() == Screen::Choose);
                foot(page, &fonts, &speech, &open, begin);
            });
    });
}

fn head(page: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, open: &Open, fine: bool) {
    page.spawn((
        Node {
            padding: UiRect::new(px(28), px(16), px(14), px(12)),
            border: UiRect::bottom(px(1.5)),
            flex_shrink: 0.0,
            align_items: AlignItems::FlexStart,
            ..row(16.0)
        },
        BorderColor::all(theme::HAIRLINE),
    ))
    .with_children(|head| {
        head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(2.0) }).with_children(|words| {
            let broken = open.gone.is_some() || open.entry.content.is_err();
            let title = Words::new(fonts, Type::Title).colour(if broken { theme::SEAL } else { theme::INK });
            let text = match &open.gone {
                Some(_) => speech.say_with("editing-unreadable-heading", [("file", open.file().into())]),
                None if fine => speech.say("editing-fine-heading"),
                None => count(speech, &open.entry),
            };
            words.spawn(wrapped(title, text));
            words.spawn(paragraph(Words::new(fonts, Type::Strong), open.file()));
            if let Some(path) = &open.entry.path {
                words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), path.display().to_string()));
            }
        });
        super::cross(head, brush, speech);
    });
}

fn foot(page: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, open: &Open, begin: Option<Begin>) {
    page.spawn((
        Node {
            padding: UiRect::new(px(28), px(28), px(12), px(14)),
            border: UiRect::top(px(1.5)),
            flex_wrap: FlexWrap::Wrap,
            row_gap: px(6),
            flex_shrink: 0.0,
            ..row(10.0)
        },
        BorderColor::all(theme::HAIRLINE),
    ))
    .with_children(|foot| {
        foot.spawn(button(fonts, Kind::Secondary, "leave", speech.say("button-back"), Go::Close));
        let note = speech.say(if open.same { "editing-same" } else { "editing-keys" });
        foot.spawn(Node { flex_grow: 1.0, flex_basis: px(180), ..column(0.0) })
            .with_child(paragraph(Words::new(fonts, Type::Small).soft(), note));
        foot.spawn(gap()).insert(Node { flex_grow: 0.0, ..default() });
        let kind = if begin.is_some() { Kind::Secondary } else { Kind::Primary };
        if open.entry.path.is_some() {
            foot.spawn(button(fonts, kind, "read-again", speech.say("editing-read-again"), ReadAgain));
        }
        if let Some(begin) = begin {
            foot.spawn(button(fonts, Kind::Primary, "play", speech.say("editing-play"), begin));
        }
    });
}

/// Opens the page.
fn open(
    mut wishes: MessageReader<ReadAbout>,
    mut commands: Commands,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
    mut go: MessageWriter<Go>,
) {
    let Some(ReadAbout(entry)) = wishes.read().last() else { return };
    let watch = entry.path.as_ref().and_then(|path| {
        Watch::begin(path.clone(), &entry.source, waker(proxy.as_deref()))
            .inspect_err(|error| trouble.report(file_failure(&speech, path, error.kind())))
            .ok()
    });
    commands.insert_resource(Open { entry: entry.clone(), gone: None, same: false, watch });
    go.write(Go::Open(Menu::Problems));
}

fn press(keys: Res<ButtonInput<KeyCode>>, mut wishes: MessageWriter<ReadAgain>) {
    if keys.just_pressed(KeyCode::KeyR) {
        wishes.write(ReadAgain);
    }
}

/// Reads the file again: when asked to, and when it has changed.
fn refresh(
    mut wishes: MessageReader<ReadAgain>,
    mut open: ResMut<Open>,
    mut awake: ResMut<Awake>,
    speech: Res<Speech>,
) {
    let asked = wishes.read().count() > 0;
    let changed = open.watch.as_ref().and_then(Watch::news);
    let found = match (asked, &open.entry.path) {
        (true, Some(path)) => Some(Library::open_file(path)),
        // What the page knows already isn't told again.
        _ => changed.filter(|found| {
            found.as_ref().is_ok_and(|now| open.gone.is_some() || now.source != open.entry.source) || found.is_err()
        }),
    };
    if let Some(found) = found {
        awake.stay();
        open.take_in(found, &speech);
    }
}

/// The chooser behind the page may say something else now.
fn close(mut commands: Commands, screen: Res<State<Screen>>, mut restage: MessageWriter<Restage>) {
    commands.remove_resource::<Open>();
    if *screen.get() == Screen::Choose {
        restage.write(Restage);
    }
}

/// A page that comes up again after something was looked up is built again; when it is gone for good, nothing is kept.
fn on_table(open: Option<Res<Open>>) -> bool {
    open.is_some()
}

pub(super) fn plugin(app: &mut App) {
    emit::<ReadAbout>(app);
    emit::<ReadAgain>(app);
    app.add_systems(OnEnter(Menu::Problems), build.run_if(on_table))
        .add_systems(OnEnter(Menu::None), close.run_if(on_table))
        .add_systems(
            Update,
            (
                press.run_if(in_state(Menu::Problems)).in_set(AppSystems::Input),
                open.in_set(AppSystems::Simulate).before(super::go),
                refresh.run_if(on_table).in_set(AppSystems::Simulate),
                build
                    .run_if(
                        in_state(Menu::Problems).and_then(on_table).and_then(resource_changed::<Open>.or_else(stale)),
                    )
                    .in_set(AppSystems::Present),
            ),
        );
}
