//! A bot at the controls: plays from the title to the debrief through the same messages as a player, then closes.

use super::{
    AppSystems, PlayOptions,
    awake::Awake,
    screens::{Desk, Go, Menu, Page, Screen, Shown, Turn},
    screenshots::Shots,
    session::{Answer, Begin, CardTable, DialTurn, Session, Sort, SortingStage, Submit, Tray},
    settings::Settings,
};
use crate::{
    analysis::{Bot, Player, make},
    record::Predicted,
    scenario::{Library, LibraryEntry},
    sim::{Command, Hours, Purpose},
};
use bevy::prelude::*;
use std::time::Duration;

/// The bot, and when it acts next.
#[derive(Resource)]
struct Autopilot {
    bot: Option<Bot>,
    /// What was on the screen in the frame before.
    seen: Option<(Screen, Menu, Option<Page>, Option<SortingStage>)>,
    next: Duration,
}

/// A pace that one can follow.
const PACE: Duration = Duration::from_millis(900);
/// Time for a screen to be seen before the bot goes on.
const LOOK: Duration = Duration::from_millis(1500);

fn fly(
    time: Res<Time<Real>>,
    options: Res<PlayOptions>,
    mut pilot: ResMut<Autopilot>,
    mut awake: ResMut<Awake>,
    shots: Res<Shots>,
    (screen, menu): (Res<State<Screen>>, Res<State<Menu>>),
    (session, table, tray): (Option<Res<Session>>, Option<Res<CardTable>>, Option<Res<Tray>>),
    desk: Option<Res<Desk>>,
    shown: Option<Res<Shown>>,
    mut settings: ResMut<Settings>,
    (mut go, mut begin, mut turn, mut submit, mut answer, mut leaf, mut sort, mut dial): (
        MessageWriter<Go>,
        MessageWriter<Begin>,
        MessageWriter<Turn>,
        MessageWriter<Submit>,
        MessageWriter<Answer>,
        MessageWriter<Page>,
        MessageWriter<Sort>,
        MessageWriter<DialTurn>,
    ),
) {
    awake.stay();
    // What has just come up is seen (and photographed) before the bot goes on.
    let page = shown.as_deref().map(Shown::page);
    let now = (*screen.get(), *menu.get(), page, table.as_ref().map(|table| table.stage()));
    if pilot.seen.replace(now) != Some(now) || shots.busy() || time.elapsed() < pilot.next {
        return;
    }
    let (pace, look) = if options.fast { (Duration::ZERO, Duration::ZERO) } else { (PACE, LOOK) };
    let mut rest = look;
    match (menu.get(), screen.get()) {
        (
            Menu::Trouble
            | Menu::Pause
            | Menu::Glossary
            | Menu::About
            | Menu::Settings
            | Menu::History
            | Menu::Speak
            | Menu::Problems
            | Menu::Incident
            | Menu::Routine,
            _,
        ) => {
            go.write(Go::Close);
        }
        (Menu::Sure, _) => {
            answer.write(Answer::Sure(Some(3)));
        }
        (Menu::Plan, _) => {
            answer.write(Answer::Plan(session.map(|session| even_plan(&session)).unwrap_or_default()));
        }
        (Menu::Rest | Menu::Reminder, _) => {
            answer.write(Answer::GoOn);
        }
        (Menu::Week, _) => {
            answer.write(Answer::Reflect(0));
        }
        (Menu::None, Screen::Title) => {
            // Pictures of every screen, the ones of the first start included.
            go.write(Go::To(if options.screenshots.is_some() { Screen::Setup } else { Screen::Choose }));
        }
        (Menu::None, Screen::Setup) => {
            settings.known = true;
            go.write(Go::To(Screen::Choose));
        }
        (Menu::None, Screen::Choose) => match scenario(&options).as_ref().and_then(Begin::of) {
            Some(wish) => {
                begin.write(wish);
            }
            None => {
                go.write(Go::Quit);
            }
        },
        (Menu::None, Screen::Dials) => match tray {
            Some(tray) if !tray.all_on_one() => {
                dial.write(DialTurn::Page(tray.page() + 1));
            }
            Some(tray) => {
                begin.write(Begin::Town(Box::new(make(tray.scenario(), tray.setting())), tray.setting().seed));
            }
            None => {}
        },
        (Menu::None, Screen::Briefing) => {
            let asks = session.is_some_and(|session| session.scenario().prediction.is_some());
            go.write(Go::To(if asks { Screen::Predict } else { Screen::Territory }));
        }
        (Menu::None, Screen::Predict) => {
            answer.write(Answer::Predict(Predicted { choice: 0, reason: 0 }));
            go.write(Go::To(Screen::Territory));
        }
        (Menu::None, Screen::Territory) => {
            let Some(session) = session else { return };
            let view = session.view();
            let seed = session.run().seed();
            let Some(name) = options.autoplay else { return };
            let bot = pilot.bot.get_or_insert_with(|| name.player(seed));
            let command = bot.next(&view);
            // The pictures show what a player would have in hand.
            match command {
                Command::Touch { prospect, .. } if desk.is_some_and(|desk| desk.selected != Some(prospect)) => {
                    turn.write(Turn::Select(prospect));
                }
                Command::Prospect { .. } | Command::MakeList => {
                    turn.write(Turn::Prospecting);
                }
                Command::Seminar | Command::WriteContent | Command::Study { .. } | Command::Fund { .. } => {
                    turn.write(Turn::Workshop);
                }
                Command::EndDay => {
                    turn.write(Turn::Overview);
                }
                _ => {}
            }
            submit.write(Submit(command));
            rest = pace;
        }
        (Menu::None, Screen::Sorting) => {
            let (Some(table), Some(name)) = (table, options.autoplay) else { return };
            match table.stage() {
                SortingStage::Card(card) => {
                    let exercise = table.run().exercise();
                    let accepts = table.run().card(card).accepts;
                    sort.write(Sort::Place(name.sorts(exercise.seed(), exercise.placements().len(), accepts)));
                }
                SortingStage::Result => {
                    go.write(Go::Quit);
                }
                SortingStage::Briefing | SortingStage::Company | SortingStage::Verdict(_) => {
                    sort.write(Sort::GoOn);
                }
            }
        }
        (Menu::None, Screen::Debrief) => match shown.as_deref().and_then(Shown::next) {
            Some(page) => {
                leaf.write(page);
            }
            None => {
                go.write(Go::Quit);
            }
        },
    }
    pilot.next = time.elapsed() + rest;
}

/// A fifth of the week for each purpose, in half hours.
fn even_plan(session: &Session) -> [Hours; 4] {
    let day = session.view().hours_per_day().minutes();
    let days = session.week().map_or(0, |week| u32::from(week.days()));
    let purposes = session.view().rules().activities.purposes();
    std::array::from_fn(|place| {
        let has = purposes.contains(Purpose::ALL[place]);
        if has { Hours::from_minutes(day * days / 5 / 30 * 30) } else { Hours::ZERO }
    })
}

fn scenario(options: &PlayOptions) -> Option<LibraryEntry> {
    options.scenario.clone().or_else(|| {
        let list = Library::new(options.scenarios.as_deref()).list();
        list.into_iter().find(|entry| entry.content.is_ok())
    })
}

/// A scenario named at the start skips the title and the chooser.
fn begin_at_once(options: Res<PlayOptions>, mut begin: MessageWriter<Begin>) {
    if let Some(wish) = options.scenario.as_ref().and_then(Begin::of) {
        begin.write(wish);
    }
}

pub(super) fn plugin(app: &mut App) {
    if app.world().resource::<PlayOptions>().autoplay.is_some() {
        app.insert_resource(Autopilot { bot: None, seen: None, next: Duration::ZERO })
            .add_systems(Update, fly.in_set(AppSystems::Input));
    } else {
        app.add_systems(Startup, begin_at_once);
    }
}
