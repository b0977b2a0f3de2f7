//! The territory: the map with its top bar, side panel and bottom bar. Every part is a function of the view and the desk.

mod actions;
mod bottom_bar;
mod crown;
mod deeds;
mod hints;
mod journal;
mod keys;
mod lesson;
mod notebook;
mod order;
mod overview;
mod person;
mod portrait;
mod prospect;
mod prospecting;
mod routine;
mod rows;
mod top_bar;
mod workshop;

pub use journal::sign;
pub use lesson::Pointed;
pub use order::{Filter, Sort};
pub use portrait::portrait;
pub use rows::call_mark;

use super::{Menu, Screen, root};
use crate::{
    coach::Saying,
    game::{
        AppSystems,
        display::{Display, Restage},
        language::Speech,
        session::{Happened, Session, Submit},
        theme::{self, Fonts},
        widgets::{Brush, button::emit},
    },
    sim::{Activity, Command, DistrictId, Event, Hours, ProspectId},
};
use bevy::prelude::*;

/// What the side panel shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The list of prospects.
    #[default]
    Overview,
    /// One prospect.
    Prospect,
    /// What was seen and said at one prospect's.
    Notebook,
    /// Looking for new people.
    Prospecting,
    /// What is prepared and handed on: the seminar, the shop, studying, the team.
    Workshop,
}

/// What lies on the player's desk: none of it changes the territory.
#[derive(Resource, Clone, Debug, PartialEq)]
pub struct Desk {
    /// The prospect in hand.
    pub selected: Option<ProspectId>,
    /// What the side panel shows.
    pub pane: Pane,
    /// Is the panel open where it is a drawer?
    pub open: bool,
    /// Where to look for new people; everywhere if `None`.
    pub district: Option<DistrictId>,
    /// For how long.
    pub hours: Hours,
    /// The visit by the purpose that is declared for it.
    pub visit: Activity,
    /// The order of the list.
    pub sort: Sort,
    /// Who is in the list.
    pub filter: Filter,
    /// How many of them are shown.
    pub rows: usize,
}

/// The list shows so many at once: nobody reads five hundred rows, but each of them would have to be laid out.
const ROWS: usize = 40;

impl Default for Desk {
    fn default() -> Self {
        Self {
            selected: None,
            pane: Pane::Overview,
            open: true,
            district: None,
            hours: Command::ROUNDS[1],
            visit: Activity::Visit,
            sort: Sort::default(),
            filter: Filter::default(),
            rows: ROWS,
        }
    }
}

/// Turn to something on the desk.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Take a prospect in hand.
    Select(ProspectId),
    /// To the list.
    Overview,
    /// To prospecting.
    Prospecting,
    /// To the workshop.
    Workshop,
    /// Close the drawer.
    CloseDrawer,
    /// Look for new people here.
    District(Option<DistrictId>),
    /// For so long.
    Length(Hours),
    /// Declare this visit's purpose.
    Visit(Activity),
    /// Order the list.
    Sort(Sort),
    /// Show these in the list.
    Filter(Filter),
    /// Show more of them.
    More,
    /// Open or close the notebook of the prospect in hand.
    Notebook,
}

#[derive(Component, Clone)]
struct Root;

fn turn(mut wishes: MessageReader<Turn>, mut desk: ResMut<Desk>) {
    for &wish in wishes.read() {
        let mut now = desk.clone();
        now.open = true;
        match wish {
            Turn::Select(id) => {
                now.selected = Some(id);
                now.pane = Pane::Prospect;
            }
            Turn::Overview => {
                now.selected = None;
                now.pane = Pane::Overview;
            }
            Turn::Prospecting => now.pane = Pane::Prospecting,
            Turn::Workshop => now.pane = Pane::Workshop,
            Turn::CloseDrawer => now.open = false,
            Turn::District(district) => now.district = district,
            Turn::Length(hours) => now.hours = hours,
            Turn::Visit(visit) => now.visit = visit,
            Turn::Sort(sort) => now.sort = sort,
            Turn::More => now.rows += ROWS,
            Turn::Filter(filter) => now.filter = filter,
            Turn::Notebook if now.selected.is_some() => {
                now.pane = if now.pane == Pane::Notebook { Pane::Prospect } else { Pane::Notebook };
            }
            Turn::Notebook => {}
        }
        desk.set_if_neq(now);
    }
}

/// A new day begins with the list: with the news of the morning.
fn follow_events(mut happened: MessageReader<Happened>, mut turns: MessageWriter<Turn>) {
    for Happened(event) in happened.read() {
        if let Event::DayEnded { .. } = event {
            turns.write(Turn::Overview);
        }
    }
}

fn enter(mut commands: Commands, display: Res<Display>) {
    commands.insert_resource(Desk { open: !display.drawer, ..Desk::default() });
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    desk: Res<Desk>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let side = if display.drawer { 0.0 } else { display.side_panel() };
    // Where the panel is a drawer, its cross shows the map again.
    let away = if display.drawer { Turn::CloseDrawer } else { Turn::Overview };
    commands.spawn((root("Territory", Screen::Territory), Root)).with_children(|screen| {
        top_bar::build(screen, &mut brush, &fonts, &speech, &session, &display);
        bottom_bar::build(screen, &mut brush, &fonts, &speech, &session, &display, side);
        if !display.drawer || desk.open {
            screen
                .spawn((
                    Name::new("Panel"),
                    Node {
                        position_type: PositionType::Absolute,
                        right: px(0),
                        top: px(display.top_bar()),
                        bottom: if display.drawer { px(display.bottom_bar()) } else { px(0) },
                        width: px(display.side_panel()),
                        flex_direction: FlexDirection::Column,
                        border: UiRect::left(px(2)),
                        ..default()
                    },
                    BackgroundColor(theme::PANEL),
                    BorderColor::all(theme::HAIRLINE),
                ))
                .with_children(|panel| match (desk.pane, desk.selected) {
                    (Pane::Prospect, Some(id)) => {
                        prospect::build(panel, &mut brush, &fonts, &speech, &session, &desk, id, away);
                    }
                    (Pane::Notebook, Some(id)) => journal::build(panel, &mut brush, &fonts, &speech, &session, id),
                    (Pane::Prospecting, _) => {
                        prospecting::build(panel, &mut brush, &fonts, &speech, &session, &desk, away);
                    }
                    (Pane::Workshop, _) => {
                        workshop::build(panel, &mut brush, &fonts, &speech, &session, away);
                    }
                    _ => overview::build(panel, &mut brush, &fonts, &speech, &session, &desk, &display),
                });
        }
    });
}

/// On the first day of a tutorial there is less to look at.
fn novice(session: &Session) -> bool {
    session.view().day().0 == 1 && matches!(session.saying(), Saying::Lesson(_))
}

/// Has anything changed that the screen shows?
fn changed(session: Option<Res<Session>>, desk: Option<Res<Desk>>, restage: MessageReader<Restage>) -> bool {
    session.is_some_and(|session| session.is_changed())
        || desk.is_some_and(|desk| desk.is_changed())
        || !restage.is_empty()
}

pub(super) fn plugin(app: &mut App) {
    emit::<Turn>(app);
    app.init_resource::<Desk>()
        .add_systems(OnEnter(Screen::Territory), enter)
        .add_systems(
            Update,
            (
                keys::read.run_if(in_state(Screen::Territory).and_then(in_state(Menu::None))).in_set(AppSystems::Input),
                (follow_events, turn)
                    .chain()
                    .run_if(in_state(Screen::Territory))
                    .in_set(AppSystems::Simulate)
                    .after(super::super::session::carry_out),
                build.run_if(in_state(Screen::Territory).and_then(changed)).in_set(AppSystems::Present),
            ),
        )
        .add_plugins(lesson::plugin);
}

/// The message of a touch.
fn submit(prospect: ProspectId, activity: Activity) -> Submit {
    Submit(Command::Touch { prospect, activity })
}
