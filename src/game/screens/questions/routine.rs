//! The routine: standing work for the days of a week, laid down line by line.

use crate::{
    coach::{Field, HABITS, Habit, On, chores, hours_on, suggestions},
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        screens::{Go, Menu, dialog::dialog, stale, veil},
        session::{Alter, Session},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Words, button,
            choices::{NumberKey, key_cap},
            column, empty, face,
            focus::Key,
            gap, label, paragraph, row, title,
        },
    },
    texts::{chore_name, clock_hours, habit_text, hours, on_days},
};
use bevy::{
    input_focus::{FocusCause, InputFocus},
    prelude::*,
};

#[derive(Component, Clone)]
struct Root;

/// The line and the field that the keys change.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Marked {
    line: usize,
    field: Field,
}

/// So many suggestions at once.
const SUGGESTED: usize = 5;
/// Width of the card.
const WIDTH: f32 = 960.0;

fn begin(mut marked: ResMut<Marked>) {
    *marked = Marked::default();
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    marked: Res<Marked>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let routine = session.routine();
    commands.spawn((veil("Routine", Menu::Routine), Root)).with_children(|veil| {
        dialog(
            veil,
            &display,
            (WIDTH, 24.0),
            |card| {
                card.spawn((Node { flex_shrink: 0.0, ..row(10.0) }, Pickable::IGNORE)).with_children(|head| {
                    head.spawn(brush.tinted("icon/repeat", 24.0, theme::PRIMARY));
                    head.spawn(title(Words::new(&fonts, Type::Title), speech.say("routine-heading")));
                });
                card.spawn(paragraph(Words::new(&fonts, Type::Body).soft(), speech.say("routine-why")));
                if routine.is_empty() {
                    empty(card, &mut brush, &fonts, "empty/journal", 200.0, speech.say("routine-empty"));
                }
                let mut table = Table { brush: &mut brush, fonts: &fonts, speech: &speech, session: &session };
                card.spawn(Node { flex_shrink: 0.0, ..column(4.0) }).with_children(|lines| {
                    for (place, habit) in routine.iter().enumerate() {
                        let field = (marked.line == place).then_some(marked.field);
                        table.line(lines, place, habit, field);
                    }
                });
                table.add(card, routine);
                week(card, &fonts, &speech, &session, routine);
            },
            |foot| {
                foot.spawn(Node { flex_grow: 1.0, flex_basis: px(200), ..column(0.0) })
                    .with_child(paragraph(Words::new(&fonts, Type::Small).soft(), speech.say("routine-keys")));
                foot.spawn(button(&fonts, Kind::Primary, "routine-done", speech.say("routine-done"), Go::Close));
            },
        );
    });
}

/// What is needed to write it down.
struct Table<'a, 'w, 's> {
    brush: &'a mut Brush<'w, 's>,
    fonts: &'a Fonts,
    speech: &'a Speech,
    session: &'a Session,
}

impl Table<'_, '_, '_> {
    /// A line of the routine: each field between the arrows that change it.
    fn line(&mut self, lines: &mut ChildSpawnerCommands, place: usize, habit: &Habit, marked: Option<Field>) {
        let activities = &self.session.view().rules().activities;
        let purpose = habit.chore.purpose(activities);
        let colour = purpose.map_or(theme::INK_SOFT, theme::purpose);
        lines
            .spawn((
                Node {
                    padding: UiRect::axes(px(10), px(2)),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(10)),
                    flex_shrink: 0.0,
                    flex_wrap: FlexWrap::Wrap,
                    ..row(6.0)
                },
                BackgroundColor(if marked.is_some() { theme::CARD } else { Color::NONE }),
                BorderColor::all(if marked.is_some() { theme::BORDER } else { theme::HAIRLINE }),
            ))
            .with_children(|line| {
                let numeral = purpose.map_or("", theme::numeral);
                line.spawn(Node { width: px(22), flex_shrink: 0.0, ..default() })
                    .with_child(label(Words::new(self.fonts, Type::Title).colour(colour), numeral));
                for field in Field::ALL {
                    let width = match field {
                        Field::On => 86.0,
                        Field::Chore => 258.0,
                        Field::Amount => 92.0,
                        Field::After => 128.0,
                    };
                    if habit.has(field) {
                        let text = self.field_text(habit, field);
                        self.stepper(line, (place, field), text, width, marked == Some(field));
                    } else {
                        line.spawn(Node { width: px(width + STEPPER), flex_shrink: 0.0, ..default() });
                    }
                }
                line.spawn(gap());
                let name = format!("{} {}", place + 1, self.speech.say("routine-remove"));
                line.spawn(face(Kind::Plain, format!("routine-{}-remove", place + 1), name, Alter::Remove(place)))
                    .insert(Node {
                        padding: UiRect::all(px(6)),
                        border_radius: BorderRadius::all(px(8)),
                        flex_shrink: 0.0,
                        ..default()
                    })
                    .with_child(self.brush.tinted("icon/cross", 15.0, theme::INK_SOFT));
            });
    }

    fn field_text(&self, habit: &Habit, field: Field) -> String {
        use crate::coach::Chore;
        let (speech, chore) = (self.speech, habit.chore);
        match (field, chore) {
            (Field::On, _) => on_days(speech, habit.on),
            (Field::Chore, _) => chore_name(speech, self.session.scenario(), chore),
            (Field::Amount, Chore::Prospect { hours: time, .. }) => hours(speech, time),
            (Field::Amount, Chore::Answer { people } | Chore::Contact { people, .. }) => {
                speech.say_with("routine-people", [("count", u32::from(people).into())])
            }
            (Field::After, Chore::Contact { after, .. }) => {
                speech.say_with("routine-after", [("days", u32::from(after).into())])
            }
            _ => String::new(),
        }
    }

    /// A value between two small arrows.
    fn stepper(
        &mut self,
        line: &mut ChildSpawnerCommands,
        (place, field): (usize, Field),
        text: String,
        width: f32,
        marked: bool,
    ) {
        line.spawn((
            Node {
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(8)),
                flex_shrink: 0.0,
                ..row(0.0)
            },
            BorderColor::all(if marked { theme::PRIMARY } else { Color::NONE }),
            Pickable::IGNORE,
        ))
        .with_children(|step| {
            for more in [false, true] {
                if more {
                    step.spawn((
                        Node { width: px(width), justify_content: JustifyContent::Center, ..default() },
                        Pickable::IGNORE,
                    ))
                    .with_child(label(Words::new(self.fonts, Type::Strong), text.clone()));
                }
                let (way, icon) = if more { ("more", "icon/chevron_right") } else { ("less", "icon/chevron_left") };
                let which = format!("{field:?}").to_lowercase();
                let name = format!("{text} {}", self.speech.say(if more { "routine-more" } else { "routine-less" }));
                let message = Alter::Change(place, field, more);
                step.spawn(face(Kind::Plain, format!("routine-{}-{which}-{way}", place + 1), name, message))
                    .insert(Node {
                        width: px(ARROW),
                        height: px(30),
                        border_radius: BorderRadius::all(px(6)),
                        align_items: AlignItems::Center,
                        justify_content: JustifyContent::Center,
                        flex_shrink: 0.0,
                        ..default()
                    })
                    .with_child(self.brush.tinted(icon, 15.0, theme::INK_SOFT));
            }
        });
    }

    /// What could be added with a press.
    fn add(&mut self, card: &mut ChildSpawnerCommands, routine: &[Habit]) {
        let frame = Node { margin: UiRect::top(px(4)), flex_shrink: 0.0, ..column(6.0) };
        card.spawn(frame).with_children(|part| {
            if routine.len() >= HABITS {
                let text = self.speech.say_with("routine-full", [("count", (HABITS as u32).into())]);
                part.spawn(label(Words::new(self.fonts, Type::Small).soft(), text));
                return;
            }
            part.spawn(label(Words::new(self.fonts, Type::Small).soft(), self.speech.say("routine-add")));
            let view = self.session.view();
            let scenario = self.session.scenario();
            let mut offered: Vec<(Habit, String)> = suggestions(&view, routine)
                .into_iter()
                .take(SUGGESTED)
                .map(|habit| (habit, habit_text(self.speech, scenario, &habit)))
                .collect();
            if let Some(&chore) = chores(&view).first() {
                offered.push((Habit { on: On::Tuesday, chore }, self.speech.say("routine-add-other")));
            }
            part.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), ..row(6.0) }).with_children(|chips| {
                for (place, (habit, text)) in offered.into_iter().enumerate() {
                    let key = format!("routine-add-{}", place + 1);
                    chips
                        .spawn((face(Kind::Secondary, key, text.clone(), Alter::Add(habit)), NumberKey(place + 1)))
                        .insert(Node {
                            flex_grow: 1.0,
                            flex_basis: px(340),
                            padding: UiRect::axes(px(8), px(4)),
                            border: UiRect::all(px(1.5)),
                            border_radius: BorderRadius::all(px(8)),
                            flex_shrink: 0.0,
                            ..row(8.0)
                        })
                        .with_children(|chip| {
                            key_cap(chip, self.fonts, place + 1);
                            chip.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE))
                                .with_child(paragraph(Words::new(self.fonts, Type::Small), text));
                            chip.spawn(self.brush.tinted("icon/plus", 14.0, theme::INK_SOFT));
                        });
                }
            });
        });
    }
}

/// Width of an arrow beside a value, and of both with the frame around.
const ARROW: f32 = 24.0;
const STEPPER: f32 = 2.0 * ARROW + 3.0;

/// The days of the week, each with the time that the routine takes of it.
fn week(card: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, routine: &[Habit]) {
    let activities = &session.view().rules().activities;
    let whole = session.scenario().calendar.hours_per_day;
    let days =
        Node { margin: UiRect::top(px(6)), flex_wrap: FlexWrap::Wrap, row_gap: px(6), flex_shrink: 0.0, ..row(14.0) };
    card.spawn((days, Pickable::IGNORE)).with_children(|days| {
        for on in &On::ALL[1..] {
            let Some(day) = on.weekday() else { continue };
            let time = hours_on(routine, day, activities);
            let too_much = time > whole;
            let colour = if too_much { theme::SEAL } else { theme::INK_SOFT };
            days.spawn((Node { width: px(84), flex_shrink: 0.0, ..column(2.0) }, Pickable::IGNORE)).with_children(
                |part| {
                    part.spawn(label(Words::new(fonts, Type::Small).soft(), on_days(speech, *on)));
                    let share = (time.as_f64() / whole.as_f64().max(0.5)) as f32;
                    let fill = if too_much { theme::SEAL } else { theme::HOUR };
                    crate::game::widgets::bar(part, px(84), 10.0, share, fill);
                    let text = clock_hours(time);
                    part.spawn(label(
                        Words::new(fonts, Type::Small).colour(colour),
                        format!("{text} / {}", clock_hours(whole)),
                    ));
                },
            );
        }
    });
}

/// Up and down choose a line, left and right a field, plus and minus change it, Delete takes the line away.
fn keys(
    keys: Res<ButtonInput<KeyCode>>,
    session: Res<Session>,
    mut marked: ResMut<Marked>,
    mut focus: ResMut<InputFocus>,
    controls: Query<(Entity, &Key)>,
    mut alter: MessageWriter<Alter>,
) {
    // Enter presses what has the focus: at first the button that leads on.
    if focus.get().is_none()
        && let Some((entity, _)) = controls.iter().find(|(_, Key(key))| key == "routine-done")
    {
        focus.set(entity, FocusCause::Navigated);
    }
    let routine = session.routine();
    let Some(habit) = routine.get(marked.line) else {
        if let Some(last) = routine.len().checked_sub(1) {
            marked.line = last;
        }
        return;
    };
    let mut now = *marked;
    let fields: Vec<Field> = Field::ALL.into_iter().filter(|&field| habit.has(field)).collect();
    let here = fields.iter().position(|&field| field == now.field).unwrap_or(0);
    let lines = routine.len();
    if keys.just_pressed(KeyCode::ArrowUp) {
        now.line = (now.line + lines - 1) % lines;
    } else if keys.just_pressed(KeyCode::ArrowDown) {
        now.line = (now.line + 1) % lines;
    } else if keys.just_pressed(KeyCode::ArrowLeft) {
        now.field = fields[(here + fields.len() - 1) % fields.len()];
    } else if keys.just_pressed(KeyCode::ArrowRight) {
        now.field = fields[(here + 1) % fields.len()];
    }
    // On a Japanese keyboard the plus lies where others have the semicolon.
    let more = [KeyCode::NumpadAdd, KeyCode::Equal, KeyCode::Semicolon, KeyCode::PageUp];
    let less = [KeyCode::NumpadSubtract, KeyCode::Minus, KeyCode::PageDown];
    for (codes, more) in [(&more[..], true), (&less[..], false)] {
        if keys.any_just_pressed(codes.iter().copied()) {
            alter.write(Alter::Change(now.line, fields[here], more));
        }
    }
    if keys.any_just_pressed([KeyCode::Delete, KeyCode::Backspace]) {
        alter.write(Alter::Remove(now.line));
    }
    if !routine.get(now.line).is_some_and(|habit| habit.has(now.field)) {
        now.field = Field::Chore;
    }
    marked.set_if_neq(now);
}

/// The keys go on where the mouse was, and a line that was added is the one in hand.
fn follow(mut wishes: MessageReader<Alter>, session: Res<Session>, mut marked: ResMut<Marked>) {
    for &wish in wishes.read() {
        let lines = session.routine().len();
        let mut now = *marked;
        match wish {
            Alter::Add(_) => now = Marked { line: lines.saturating_sub(1), field: Field::On },
            Alter::Change(line, field, _) => now = Marked { line, field },
            Alter::Remove(_) => now.line = now.line.min(lines.saturating_sub(1)),
        }
        marked.set_if_neq(now);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Marked>().add_systems(OnEnter(Menu::Routine), (begin, build).chain()).add_systems(
        Update,
        (
            keys.run_if(in_state(Menu::Routine)).in_set(AppSystems::Input),
            follow.run_if(in_state(Menu::Routine)).in_set(AppSystems::Simulate).after(crate::game::session::carry_out),
            build
                .run_if(in_state(Menu::Routine).and_then(
                    resource_changed::<Marked>.or_else(resource_exists_and_changed::<Session>).or_else(stale),
                ))
                .in_set(AppSystems::Present),
        ),
    );
}
