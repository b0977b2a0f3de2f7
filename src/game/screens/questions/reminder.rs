//! A run that is taken up again: where one was, what was planned and promised, and who is due.

use crate::{
    coach::{Call, by_urgency, weeks},
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        screens::{Menu, dialog::dialog, stale, territory::call_mark, veil},
        session::{Answer, Session},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, button, column, gap, label, paragraph, row, title},
    },
    sim::{ProspectView, Stage},
    texts::{date, habit_text, hours, purpose_word, yen},
};
use bevy::prelude::*;

#[derive(Component, Clone)]
struct Root;

/// More names than this nobody takes in at once.
const DUE: usize = 6;
const NAMES: usize = 4;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    commands.spawn((veil("Reminder", Menu::Reminder), Root)).with_children(|veil| {
        dialog(
            veil,
            &display,
            (820.0, 28.0),
            |card| {
                card.spawn(title(Words::new(&fonts, Type::Small).soft(), place(&speech, &session)));
                card.spawn(title(Words::new(&fonts, Type::Heading), speech.say("reminder-heading")));
                let body = Node {
                    margin: UiRect::top(px(8)),
                    align_items: AlignItems::FlexStart,
                    flex_wrap: FlexWrap::Wrap,
                    row_gap: px(12),
                    flex_shrink: 0.0,
                    ..row(28.0)
                };
                card.spawn(body).with_children(|body| {
                    body.spawn(Node { flex_grow: 1.0, flex_basis: px(300), ..column(8.0) }).with_children(|left| {
                        money(left, &fonts, &speech, &session);
                        planned(left, &fonts, &speech, &session);
                    });
                    body.spawn(Node { flex_grow: 1.0, flex_basis: px(320), ..column(4.0) }).with_children(|right| {
                        due(right, &mut brush, &fonts, &speech, &session);
                        promised(right, &fonts, &speech, &session);
                    });
                });
            },
            |foot| {
                foot.spawn(gap());
                let text = speech.say("reminder-go-on");
                foot.spawn(button(&fonts, Kind::Primary, "go-on", text, Answer::GoOn));
            },
        );
    });
}

/// Which scenario, which week, which day.
fn place(speech: &Speech, session: &Session) -> String {
    let (scenario, day) = (session.scenario(), session.view().day());
    let week = session.week().map_or(1, |week| week.number + 1);
    speech.say_with(
        "reminder-where",
        [
            ("title", speech.of(&scenario.title).into()),
            ("week", week.into()),
            ("weeks", (weeks(&scenario.calendar).len() as u32).into()),
            ("date", date(speech, scenario.calendar.starts.business_day(day.0)).into()),
            ("day", day.0.into()),
        ],
    )
}

fn heading(part: &mut ChildSpawnerCommands, fonts: &Fonts, text: String) {
    part.spawn(label(Words::new(fonts, Type::Strong).colour(theme::PRIMARY), text));
}

fn money(part: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session) {
    let view = session.view();
    let last = session.week().and_then(|week| week.number.checked_sub(1));
    let mut figures = vec![("reminder-so-far", format!("{} / {}", yen(view.totals().revenue), yen(view.quota())))];
    if let Some(last) = last {
        figures.insert(0, ("reminder-last-week", yen(session.revenue_of_week(last))));
    }
    for (name, amount) in figures {
        part.spawn((column(0.0), Pickable::IGNORE)).with_children(|figure| {
            heading(figure, fonts, speech.say(name));
            figure.spawn(label(Words::new(fonts, Type::Title), amount));
        });
    }
}

/// The week's plan, if it is made already, and the routine.
fn planned(part: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session) {
    let scenario = session.scenario();
    let notes = session.run().notes();
    let week = session.week().map(|week| week.number);
    let plan = notes.plans.iter().find(|plan| Some(plan.week) == week);
    part.spawn((column(4.0), Pickable::IGNORE)).with_children(|lines| {
        heading(lines, fonts, speech.say("reminder-plan"));
        let Some(plan) = plan else {
            lines.spawn(label(Words::new(fonts, Type::Body).soft(), speech.say("reminder-no-plan")));
            return;
        };
        lines.spawn((Node { flex_wrap: FlexWrap::Wrap, ..row(14.0) }, Pickable::IGNORE)).with_children(|line| {
            for purpose in session.view().rules().activities.purposes().iter() {
                let name = format!("{} {}", theme::numeral(purpose), purpose_word(speech, scenario, purpose));
                let time = hours(speech, plan.hours[purpose.index()]);
                let text = speech.say_with("reminder-hours", [("purpose", name.into()), ("hours", time.into())]);
                line.spawn(label(Words::new(fonts, Type::Body).colour(theme::purpose(purpose)), text));
            }
        });
    });
    if !session.routine().is_empty() {
        part.spawn((column(2.0), Pickable::IGNORE)).with_children(|lines| {
            heading(lines, fonts, speech.say("reminder-routine"));
            for habit in session.routine() {
                lines.spawn(paragraph(Words::new(fonts, Type::Small), habit_text(speech, scenario, habit)));
            }
        });
    }
}

/// Who needs attention, the most urgent first.
fn due(part: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    heading(part, fonts, speech.say("reminder-due"));
    let mut due = by_urgency(&session.view());
    due.retain(|(call, _)| *call < Call::Calm);
    if due.is_empty() {
        part.spawn(label(Words::new(fonts, Type::Body).soft(), speech.say("reminder-nobody")));
    }
    for (call, prospect) in due.into_iter().take(DUE) {
        part.spawn((Node { flex_shrink: 0.0, ..row(8.0) }, Pickable::IGNORE)).with_children(|line| {
            line.spawn(brush.picture(&crate::game::map::tree(&prospect), 30.0, 33.0));
            line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE))
                .with_child(paragraph(Words::new(fonts, Type::Body), session.name(speech, prospect.id)));
            if let Some((icon, text, colour)) = call_mark(call, prospect.stage) {
                line.spawn(label(Words::new(fonts, Type::Small).colour(colour), speech.say(text)));
                line.spawn(brush.tinted(icon, 18.0, colour));
            }
        });
    }
}

/// What lies with people and waits: proposals, invitations.
fn promised(part: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session) {
    let names = |waits: &dyn Fn(&ProspectView) -> bool| {
        let people = session.view().prospects().filter(|p| waits(p)).take(NAMES);
        people.map(|p| session.name(speech, p.id)).collect::<Vec<_>>().join(&speech.say("list-join"))
    };
    let proposals = names(&|p| p.stage == Stage::Lead && p.proposed.is_some());
    let invited = names(&|p| p.invited && matches!(p.stage, Stage::Lead | Stage::Customer));
    let promises = [("reminder-proposals", proposals), ("reminder-invited", invited)];
    if promises.iter().all(|(_, names)| names.is_empty()) {
        return;
    }
    part.spawn(Node { margin: UiRect::top(px(6)), ..column(2.0) }).with_children(|lines| {
        heading(lines, fonts, speech.say("reminder-promised"));
        for (id, names) in promises.into_iter().filter(|(_, names)| !names.is_empty()) {
            let text = speech.say_with(id, [("names", names.into())]);
            lines.spawn(paragraph(Words::new(fonts, Type::Small), text));
        }
    });
}

/// Escape goes on, as Enter does.
fn keys(keys: Res<ButtonInput<KeyCode>>, mut answers: MessageWriter<Answer>) {
    if keys.just_pressed(KeyCode::Escape) {
        answers.write(Answer::GoOn);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Menu::Reminder), build).add_systems(
        Update,
        (
            keys.run_if(in_state(Menu::Reminder)).in_set(AppSystems::Input),
            build.run_if(in_state(Menu::Reminder).and_then(stale)).in_set(AppSystems::Present),
        ),
    );
}
