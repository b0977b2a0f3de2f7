//! The week's plan: how many hours for which purpose. One key keeps last week's.

use crate::{
    coach::On,
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        screens::{Go, Menu, afresh, dialog::dialog, stale, veil},
        session::{Answer, Session},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Term, Words, bar, button, column, face, focus::Key, gap, label, paragraph, row, title},
    },
    record::Plan,
    sim::{Hours, Purpose},
    texts::{clock_hours, date, glossary::purpose_term, hours, purpose_name},
};
use bevy::{
    input_focus::{FocusCause, InputFocus},
    prelude::*,
};

#[derive(Component, Clone)]
struct Root;

/// The plan being made.
#[derive(Resource, Default)]
struct Draft {
    hours: [Hours; 4],
    whole: Hours,
    /// The purpose that the arrow keys change.
    row: usize,
}

/// A change of the draft.
#[derive(Message, Clone, Copy, Debug)]
struct Change {
    purpose: usize,
    more: bool,
}

/// A press changes the plan by so much.
const STEP: u32 = 30;

impl Draft {
    fn total(&self) -> Hours {
        self.hours.into_iter().sum()
    }

    fn change(&mut self, Change { purpose, more }: Change) {
        let step = Hours::from_minutes(STEP);
        self.row = purpose;
        if !more {
            self.hours[purpose] -= step;
        } else if self.total() + step <= self.whole {
            self.hours[purpose] += step;
        }
    }
}

/// The plan of the week before, at the length of this week; an even one for the first.
fn draft(session: Res<Session>, mut draft: ResMut<Draft>) {
    let Some(week) = session.week() else { return };
    let day = session.scenario().calendar.hours_per_day.minutes();
    let whole = day * u32::from(week.days());
    let last = session.run().notes().plans.iter().rfind(|plan| plan.week < week.number).map(|plan| plan.hours);
    let purposes = session.view().rules().activities.purposes();
    let to_step = |minutes: u32| Hours::from_minutes(minutes / STEP * STEP);
    let hours = match last {
        Some(hours) if hours.into_iter().sum::<Hours>().minutes() <= whole => hours,
        // A fifth stays free for what comes up; a purpose that the company doesn't have needs no time.
        _ => std::array::from_fn(|place| {
            let has = purposes.contains(Purpose::ALL[place]);
            if has { to_step(whole * 4 / 5 / purposes.len().max(1)) } else { Hours::ZERO }
        }),
    };
    let row = purposes.first().map_or(0, Purpose::index);
    *draft = Draft { hours, whole: Hours::from_minutes(whole), row };
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    draft: Res<Draft>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let Some(week) = session.week() else { return };
    let calendar = &session.scenario().calendar;
    let last = session.run().notes().plans.iter().rfind(|plan| plan.week < week.number);
    commands.spawn((veil("Plan", Menu::Plan), Root)).with_children(|veil| {
        dialog(
            veil,
            &display,
            (700.0, 28.0),
            |card| {
                let (from, to) =
                    (calendar.starts.business_day(week.first.0), calendar.starts.business_day(week.last.0));
                let text = speech
                    .say_with("plan-week", [("from", date(&speech, from).into()), ("to", date(&speech, to).into())]);
                card.spawn(title(Words::new(&fonts, Type::Small).soft(), text));
                card.spawn(title(Words::new(&fonts, Type::Title), speech.say("plan-heading")));
                card.spawn(paragraph(Words::new(&fonts, Type::Body).soft(), speech.say("plan-why")));
                for purpose in session.view().rules().activities.purposes().iter() {
                    line(card, &mut brush, &fonts, &speech, &session, &draft, last, purpose, !display.narrow);
                }
                if let Some(studied) =
                    last.map(|plan| session.studied_in_week(plan.week)).filter(|time| *time > Hours::ZERO)
                {
                    let text = speech.say_with("plan-studied", [("hours", clock_hours(studied).into())]);
                    card.spawn((title(Words::new(&fonts, Type::Small).soft(), text), Term("study")));
                }
                if session.has_routines() {
                    routine(card, &mut brush, &fonts, &speech, &session);
                }
            },
            |foot| {
                let text = speech.say_with(
                    "plan-total",
                    [("total", clock_hours(draft.total()).into()), ("whole", clock_hours(draft.whole).into())],
                );
                foot.spawn(label(Words::new(&fonts, Type::Strong), text));
                foot.spawn(label(Words::new(&fonts, Type::Small).soft(), speech.say("plan-keys")));
                foot.spawn(gap());
                let kept = last.is_some_and(|plan| plan.hours == draft.hours);
                let text = speech.say(if kept { "plan-keep" } else { "plan-go" });
                foot.spawn(button(&fonts, Kind::Primary, "plan-go", text, Answer::Plan(draft.hours)));
            },
        );
    });
}

fn line(
    card: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    draft: &Draft,
    last: Option<&Plan>,
    purpose: Purpose,
    wide: bool,
) {
    let place = purpose.index();
    let colour = theme::purpose(purpose);
    let marked = draft.row == place;
    card.spawn((
        Node {
            padding: UiRect::axes(px(10), px(4)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            ..row(12.0)
        },
        BackgroundColor(if marked { theme::CARD } else { Color::NONE }),
        BorderColor::all(if marked { theme::BORDER } else { theme::HAIRLINE }),
    ))
    .with_children(|line| {
        line.spawn(label(Words::new(fonts, Type::Title).colour(colour), theme::numeral(purpose)));
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(220), ..column(0.0) }).with_children(|name| {
            let words = title(
                Words::new(fonts, Type::Strong).colour(colour),
                purpose_name(speech, session.scenario(), purpose),
            );
            name.spawn((words, Term(purpose_term(purpose))));
            if let Some(last) = last {
                let did = session.hours_of_week(last.week)[place];
                let text = speech.say_with(
                    "plan-last",
                    [("plan", clock_hours(last.hours[place]).into()), ("actual", clock_hours(did).into())],
                );
                name.spawn(title(Words::new(fonts, Type::Small).soft(), text));
            }
        });
        for (more, icon, name) in [(false, "icon/minus", "plan-less"), (true, "icon/plus", "plan-more")] {
            if more {
                let text = speech.say_with("unit-hours", [("hours", clock_hours(draft.hours[place]).into())]);
                line.spawn(Node {
                    width: px(78),
                    flex_shrink: 0.0,
                    justify_content: JustifyContent::Center,
                    ..default()
                })
                .with_child(label(Words::new(fonts, Type::Label), text));
            }
            let key = format!("plan-{}-{}", place + 1, if more { "more" } else { "less" });
            let label = format!("{} {}", theme::numeral(purpose), speech.say(name));
            line.spawn(face(Kind::Secondary, key, label, Change { purpose: place, more }))
                .insert(Node {
                    width: px(34),
                    height: px(34),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(8)),
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    flex_shrink: 0.0,
                    ..default()
                })
                .with_child(brush.tinted(icon, 16.0, theme::INK));
        }
        let share = draft.hours[place].as_f64() / draft.whole.as_f64().max(0.5);
        // The figures say it, too, where there is little room.
        if wide {
            bar(line, px(150), 10.0, share as f32, colour);
        }
    });
}

/// The way to the routine, and how much of the week it holds.
fn routine(card: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    let routine = session.routine();
    let activities = &session.view().rules().activities;
    let week: Hours =
        On::ALL.into_iter().filter_map(On::weekday).map(|day| crate::coach::hours_on(routine, day, activities)).sum();
    let line = Node { padding: UiRect::axes(px(10), px(2)), flex_shrink: 0.0, ..row(10.0) };
    card.spawn((line, Pickable::IGNORE)).with_children(|line| {
        line.spawn(brush.tinted("icon/repeat", 20.0, theme::PRIMARY));
        let text = if routine.is_empty() {
            speech.say("routine-none-yet")
        } else {
            let count = routine.len() as u32;
            speech.say_with("routine-in-plan", [("count", count.into()), ("hours", hours(speech, week).into())])
        };
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
            .with_child(paragraph(Words::new(fonts, Type::Body), text));
        let open = speech.say("routine-open");
        line.spawn(face(Kind::Secondary, "routine", open.clone(), Go::Open(Menu::Routine)))
            .insert(Node {
                padding: UiRect::axes(px(12), px(4)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(9)),
                flex_shrink: 0.0,
                ..default()
            })
            .with_child(label(Words::new(fonts, Type::Strong), open));
    });
}

fn change(mut changes: MessageReader<Change>, mut draft: ResMut<Draft>) {
    for &change in changes.read() {
        draft.change(change);
    }
}

/// Up and down choose a purpose, left and right change its hours, Enter settles the week.
fn keys(
    keys: Res<ButtonInput<KeyCode>>,
    session: Res<Session>,
    mut draft: ResMut<Draft>,
    mut focus: ResMut<InputFocus>,
    controls: Query<(Entity, &Key)>,
    (mut answers, mut go): (MessageWriter<Answer>, MessageWriter<Go>),
) {
    let row = draft.row;
    let rows: Vec<usize> = session.view().rules().activities.purposes().iter().map(Purpose::index).collect();
    let here = rows.iter().position(|&other| other == row).unwrap_or(0);
    let count = rows.len().max(1);
    if keys.just_pressed(KeyCode::ArrowUp) {
        draft.row = rows.get((here + count - 1) % count).copied().unwrap_or(row);
    } else if keys.just_pressed(KeyCode::ArrowDown) {
        draft.row = rows.get((here + 1) % count).copied().unwrap_or(row);
    } else if keys.just_pressed(KeyCode::ArrowLeft) {
        draft.change(Change { purpose: row, more: false });
    } else if keys.just_pressed(KeyCode::ArrowRight) {
        draft.change(Change { purpose: row, more: true });
    } else if keys.just_pressed(KeyCode::Escape) {
        answers.write(Answer::Plan(draft.hours));
    } else if keys.just_pressed(KeyCode::KeyT) && session.has_routines() {
        go.write(Go::Open(Menu::Routine));
    }
    // Enter presses what has the focus: at first the button that settles the plan.
    if focus.get().is_none()
        && let Some((entity, _)) = controls.iter().find(|(_, Key(key))| key == "plan-go")
    {
        focus.set(entity, FocusCause::Navigated);
    }
}

pub(super) fn plugin(app: &mut App) {
    crate::game::widgets::emit::<Change>(app);
    app.init_resource::<Draft>().add_systems(OnEnter(Menu::Plan), (draft.run_if(afresh), build).chain()).add_systems(
        Update,
        (
            keys.run_if(in_state(Menu::Plan)).in_set(AppSystems::Input),
            change.run_if(in_state(Menu::Plan)).in_set(AppSystems::Simulate),
            build
                .run_if(in_state(Menu::Plan).and_then(resource_changed::<Draft>.or_else(stale)))
                .in_set(AppSystems::Present),
        ),
    );
}
