//! Pictures of every screen, taken once each as the game comes by, for `--screenshots`.

use super::{
    PlayOptions,
    awake::{Awake, ask_for_frame},
    editing::Editing,
    screens::{Desk, Menu, Page, Pane, Screen, Shown},
    session::{CardTable, Session, Tray},
};
use bevy::{
    prelude::*,
    render::view::screenshot::{Screenshot, save_to_disk},
};
use std::{collections::BTreeSet, path::PathBuf};

/// What has been photographed, and what is about to be.
#[derive(Resource, Default)]
pub struct Shots {
    folder: Option<PathBuf>,
    taken: BTreeSet<String>,
    /// The picture to take, and frames to wait until it stands still.
    next: Option<(String, u32)>,
}

impl Shots {
    /// Is a picture about to be taken?
    pub fn busy(&self) -> bool {
        self.next.is_some()
    }
}

/// Frames until what was built is laid out, drawn and at rest.
const SETTLE: u32 = 6;
/// Frames until a picture has been read back from the screen.
const DEVELOP: u32 = 3;

/// The name of what is on the screen, if it is worth a picture.
fn subject(
    screen: Screen,
    menu: Menu,
    session: Option<&Session>,
    (table, tray): (Option<&CardTable>, Option<&Tray>),
    desk: &Desk,
    page: Option<Page>,
) -> Option<String> {
    match (menu, screen) {
        (Menu::Sure, _) => Some("sure".to_owned()),
        (Menu::Plan, _) => Some("plan".to_owned()),
        (Menu::Week, _) => Some("week".to_owned()),
        (Menu::Routine, _) => Some("routine".to_owned()),
        (Menu::Rest, _) => Some("rest".to_owned()),
        (Menu::Reminder, _) => Some("reminder".to_owned()),
        (Menu::Incident, _) => Some("incident".to_owned()),
        (Menu::Trouble, _) => Some("trouble".to_owned()),
        (Menu::Pause, _) => Some("pause".to_owned()),
        (Menu::Glossary, _) => Some("glossary".to_owned()),
        (Menu::About, _) => Some("about".to_owned()),
        (Menu::Problems, _) => Some("problems".to_owned()),
        (Menu::Speak, _) => Some("speak".to_owned()),
        (Menu::History, _) => Some("history".to_owned()),
        (Menu::Settings, _) => Some("settings".to_owned()),
        (Menu::None, Screen::Territory) => {
            let day = session?.view().day().0;
            let pane = match desk.pane {
                Pane::Overview => "overview",
                Pane::Prospect => "prospect",
                Pane::Notebook => "notebook",
                Pane::Prospecting => "prospecting",
                Pane::Workshop => "workshop",
            };
            let days = session?.view().days();
            // The first day, the middle, the last: each pane once.
            let part = if day == 1 {
                "1-morning"
            } else if day * 2 < days {
                "2-early"
            } else if day < days {
                "3-late"
            } else {
                "4-last"
            };
            Some(format!("territory-{part}-{pane}"))
        }
        (Menu::None, Screen::Debrief) => Some(format!("debrief-{}", page?.name())),
        (Menu::None, Screen::Dials) => {
            let tray = tray?;
            let dial = tray.scenario().dials.get(tray.page());
            Some(format!("dials-{}", dial.map_or("all", |dial| &dial.id)))
        }
        (Menu::None, Screen::Sorting) => Some(format!("sorting-{}", table?.scene())),
        (Menu::None, screen) => Some(format!("{screen:?}").to_lowercase()),
    }
}

fn look(
    mut shots: ResMut<Shots>,
    mut commands: Commands,
    mut awake: ResMut<Awake>,
    (screen, menu): (Res<State<Screen>>, Res<State<Menu>>),
    (session, table, tray): (Option<Res<Session>>, Option<Res<CardTable>>, Option<Res<Tray>>),
    desk: Option<Res<Desk>>,
    shown: Option<Res<Shown>>,
    editing: Res<Editing>,
) {
    let shots = &mut *shots;
    let Some(folder) = &shots.folder else { return };
    let desk = desk.map(|desk| desk.clone()).unwrap_or_default();
    let page = shown.map(|shown| shown.page());
    let now = subject(*screen.get(), *menu.get(), session.as_deref(), (table.as_deref(), tray.as_deref()), &desk, page);
    let now = match (now, editing.scene().filter(|_| *menu.get() == Menu::None)) {
        (Some(name), Some(news)) => Some(format!("{name}-file-{news}")),
        (now, _) => now,
    };
    // A menu that comes up before the picture is taken would be on it under another name.
    if let Some((name, frames)) = &shots.next
        && *frames > DEVELOP
        && now.as_ref() != Some(name)
    {
        shots.taken.remove(name);
        shots.next = None;
    }
    match &mut shots.next {
        Some((name, frames)) => {
            awake.stay();
            *frames -= 1;
            if *frames == DEVELOP {
                let number = shots.taken.len();
                let path = folder.join(format!("{number:02}-{name}.png"));
                commands.spawn(Screenshot::primary_window()).observe(save_to_disk(path));
            } else if *frames == 0 {
                shots.next = None;
            }
        }
        None => {
            if let Some(name) = now.filter(|name| !shots.taken.contains(name)) {
                shots.taken.insert(name.clone());
                shots.next = Some((name, SETTLE + DEVELOP));
            }
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    let folder = app.world().resource::<PlayOptions>().screenshots.clone();
    app.insert_resource(Shots { folder, ..default() }).add_systems(Last, look.before(ask_for_frame));
}
