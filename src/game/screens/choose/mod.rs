//! Choose a scenario: the course on the left with the best grades so far, what is known of the chosen one on the right. The
//! order is suggested; every scenario can be played at any time. One that can't be read shows what is wrong with it; the
//! others stay playable.

mod detail;
mod row;

use super::{Go, Menu, Screen, heading, root, stale};
use crate::{
    game::{
        AppSystems, PlayOptions,
        attempts::Attempts,
        display::Display,
        language::Speech,
        session::{Begin, Trouble},
        settings::Settings,
        theme::{Fonts, Type},
        widgets::{
            Brush, Kind, Words, button, column, emit, face, focus::Remembered, gap, label, row as line, scroll_column,
        },
    },
    scenario::{Library, LibraryEntry, Scenario},
};
use bevy::{input_focus::tab_navigation::TabIndex, prelude::*};

#[derive(Component, Clone)]
struct Root;

/// The scenarios that there are, and the one that is looked at.
#[derive(Resource, Default)]
pub struct Shelf {
    entries: Vec<LibraryEntry>,
    chosen: Option<String>,
}

/// The wish to look at a scenario, or to begin it if it is looked at already.
#[derive(Message, Clone, Debug, PartialEq, Eq)]
pub struct Pick(pub String);

/// The wish to have the order suggested, or not.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
struct SuggestOrder(bool);

/// Where a scenario of the course stands for this player.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// It was finished, or nothing is suggested.
    Open,
    /// It is the next one.
    Next,
    /// Others are suggested to come first.
    Later,
}

impl Shelf {
    /// The scenario that is looked at.
    fn chosen(&self) -> Option<(&LibraryEntry, &Scenario)> {
        let name = self.chosen.as_ref()?;
        let entry = self.entries.iter().find(|entry| entry.name == *name)?;
        Some((entry, entry.content.as_ref().ok()?))
    }

    /// The first scenario of the course that hasn't been finished yet.
    fn next(&self, attempts: &Attempts) -> Option<(&LibraryEntry, &Scenario)> {
        self.entries
            .iter()
            .filter_map(|entry| Some((entry, entry.content.as_ref().ok()?)))
            .find(|(_, scenario)| scenario.course.is_some() && attempts.best(&scenario.id).is_none())
    }

    fn turn(&self, scenario: &Scenario, attempts: &Attempts, suggests: bool) -> Turn {
        let number = |scenario: &Scenario| scenario.course.as_ref().map(|course| course.number);
        let next = self.next(attempts).and_then(|(_, next)| number(next));
        match (number(scenario), next) {
            (Some(number), Some(next)) if suggests && number == next => Turn::Next,
            (Some(number), Some(next)) if suggests && number > next && attempts.best(&scenario.id).is_none() => {
                Turn::Later
            }
            _ => Turn::Open,
        }
    }
}

/// Is the order suggested?
fn suggests(options: &PlayOptions, settings: &Settings) -> bool {
    !options.all && !settings.all
}

fn load(mut shelf: ResMut<Shelf>, options: Res<PlayOptions>) {
    shelf.entries = Library::new(options.scenarios.as_deref()).list();
}

/// Whoever comes here finds chosen what they played last, or else what is next.
fn look_up(mut shelf: ResMut<Shelf>, attempts: Res<Attempts>) {
    if shelf.chosen().is_none() {
        let first = shelf.entries.iter().find(|entry| entry.content.is_ok()).map(|entry| entry.name.clone());
        shelf.chosen = shelf.next(&attempts).map(|(entry, _)| entry.name.clone()).or(first);
    }
}

fn pick(
    mut wishes: MessageReader<Pick>,
    menu: Res<State<Menu>>,
    mut shelf: ResMut<Shelf>,
    mut begin: MessageWriter<Begin>,
) {
    for Pick(name) in wishes.read() {
        // Number keys are heard under a menu too.
        if *menu.get() != Menu::None {
            continue;
        }
        if shelf.chosen.as_ref() != Some(name) {
            shelf.chosen = Some(name.clone());
        } else if let Some(wish) = shelf.chosen().and_then(|(entry, _)| Begin::of(entry)) {
            begin.write(wish);
        }
    }
}

fn suggest(
    mut wishes: MessageReader<SuggestOrder>,
    speech: Res<Speech>,
    mut settings: ResMut<Settings>,
    mut trouble: ResMut<Trouble>,
) {
    for &SuggestOrder(suggested) in wishes.read() {
        settings.all = !suggested;
        settings.save(&speech, &mut trouble);
    }
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    display: Res<Display>,
    shelf: Res<Shelf>,
    attempts: Res<Attempts>,
    (options, settings): (Res<PlayOptions>, Res<Settings>),
    mut remembered: ResMut<Remembered>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let suggests = suggests(&options, &settings);
    if let Some(name) = &shelf.chosen {
        remembered.pass_on("scenario-", &format!("scenario-{name}"));
    }
    commands.spawn((root("Choose", Screen::Choose), Root)).with_children(|screen| {
        screen.spawn(brush.backdrop("title"));
        screen
            .spawn(Node {
                width: percent(100),
                height: percent(100),
                padding: if display.narrow { UiRect::all(px(display.margin())) } else { UiRect::axes(px(28), px(20)) },
                ..column(if display.narrow { 8.0 } else { 14.0 })
            })
            .with_children(|page| {
                let top = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), flex_shrink: 0.0, ..line(12.0) };
                page.spawn(top).with_children(|top| {
                    top.spawn(heading(&fonts, speech.say("choose-heading")));
                    top.spawn(gap());
                    if !options.all {
                        order(top, &fonts, &speech, suggests);
                    }
                    let text = speech.say("button-back");
                    // The keys come to the scenarios first.
                    top.spawn(button(&fonts, Kind::Secondary, "back", text, Go::To(Screen::Title))).insert(TabIndex(1));
                });
                let frame = Node {
                    width: percent(100),
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_height: px(0),
                    align_items: AlignItems::Stretch,
                    ..line(if display.narrow { 8.0 } else { 18.0 })
                };
                page.spawn((frame, Pickable::IGNORE)).with_children(|frame| {
                    let side = Node { width: percent(46), max_width: px(560), ..column(0.0) };
                    frame.spawn((side, Pickable::IGNORE)).with_children(|side| {
                        scroll_column(side, UiRect::all(px(4)), 4.0, |list| {
                            for (place, entry) in shelf.entries.iter().enumerate() {
                                match &entry.content {
                                    Ok(scenario) => {
                                        let seen = row::Seen {
                                            best: attempts.best(&scenario.id),
                                            turn: shelf.turn(scenario, &attempts, suggests),
                                            chosen: shelf.chosen.as_ref() == Some(&entry.name),
                                            with_picture: !display.narrow,
                                        };
                                        row::offer(list, &mut brush, &fonts, &speech, entry, scenario, place, seen);
                                    }
                                    Err(_) => row::apologise(list, &mut brush, &fonts, &speech, entry, place),
                                }
                            }
                        });
                    });
                    if let Some((entry, scenario)) = shelf.chosen() {
                        let first = (shelf.turn(scenario, &attempts, suggests) == Turn::Later)
                            .then(|| shelf.next(&attempts))
                            .flatten();
                        let best = attempts.best(&scenario.id);
                        detail::show(frame, &mut brush, &fonts, &speech, &display, entry, scenario, best, first);
                    }
                });
            });
    });
}

/// The switch that suggests the order of the course or leaves it to whoever chooses.
fn order(top: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, suggests: bool) {
    let kind = if suggests { Kind::Chosen } else { Kind::Secondary };
    let text = speech.say(if suggests { "choose-order-suggested" } else { "choose-order-free" });
    top.spawn(face(kind, "order", text.clone(), SuggestOrder(!suggests)))
        .insert(TabIndex(1))
        .insert(Node {
            padding: UiRect::axes(px(14), px(8)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::MAX,
            ..default()
        })
        .with_child(label(Words::new(fonts, Type::Body), text));
}

pub(super) fn plugin(app: &mut App) {
    emit::<Pick>(app);
    emit::<SuggestOrder>(app);
    app.init_resource::<Shelf>().add_systems(OnEnter(Screen::Choose), (load, look_up, build).chain()).add_systems(
        Update,
        (
            (pick, suggest).run_if(in_state(Screen::Choose)).in_set(AppSystems::Input),
            (load.run_if(stale), look_up, build)
                .chain()
                .run_if(
                    in_state(Screen::Choose).and_then(
                        stale
                            .or_else(resource_changed::<Attempts>)
                            .or_else(resource_changed::<Shelf>)
                            .or_else(resource_changed::<Settings>),
                    ),
                )
                .in_set(AppSystems::Present),
        ),
    );
}
