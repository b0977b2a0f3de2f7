//! The workshop (準備と手配): what is prepared for later and what is handed on. The seminar, the online shop, studying, and
//! the budgets of the team.

mod seminar;
mod shop;
mod study;
mod team;

use super::{Turn, rows};
use crate::{
    game::{
        language::Speech,
        session::{Session, Submit},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Term, Words, bar, choices::cap, column, gap, label, paragraph, row, scroll::Keep, scroll_column,
        },
    },
    sim::{Command, Hours, Purpose, Purposes, Refusal, Yen},
};
use bevy::{prelude::*, text::LineHeight};

/// What can be made in the workshop of this company.
struct Made {
    seminar: bool,
    shop: bool,
    study: bool,
    team: bool,
}

impl Made {
    fn of(session: &Session) -> Self {
        let view = session.view();
        let activities = &view.rules().activities;
        Self {
            seminar: activities.offers_seminar(),
            shop: activities.offers_task(&activities.content),
            study: activities.offers_task(&activities.study),
            team: view.team_budget() > Yen(0),
        }
    }
}

/// Is there anything to prepare or to hand on in this company?
pub fn is_there(session: &Session) -> bool {
    let Made { seminar, shop, study, team } = Made::of(session);
    seminar || shop || study || team
}

/// Is this a morning on which the team's budgets are set?
pub fn budgets_wait(session: &Session) -> bool {
    let view = session.view();
    Made::of(session).team && view.budgets_are_set_today() && !view.finished()
}

/// The key of a command of the workshop.
fn cap_of(command: Command) -> &'static str {
    match command {
        Command::Study { purpose } => ["1", "2", "3", "4"][purpose.index()],
        Command::WriteContent => "5",
        _ => "6",
    }
}

/// The command of a key, if it is made in this company.
pub fn of_cap(session: &Session, wanted: &str) -> Option<Command> {
    let made = Made::of(session);
    let purposes = session.view().rules().activities.purposes();
    let studies = purposes.iter().filter(|_| made.study).map(|purpose| Command::Study { purpose });
    let others = [(made.shop, Command::WriteContent), (made.seminar, Command::Seminar)];
    let others = others.into_iter().filter_map(|(made, command)| made.then_some(command));
    studies.chain(others).find(|&command| cap_of(command) == wanted)
}

pub fn build(
    panel: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    away: Turn,
) {
    let made = Made::of(session);
    let list = scroll_column(panel, UiRect::new(px(18), px(12), px(12), px(12)), 6.0, |page| {
        page.spawn(Node { flex_shrink: 0.0, ..row(8.0) }).with_children(|head| {
            head.spawn(brush.tinted("icon/workshop", 24.0, theme::purpose(Purpose::AfterFollow)));
            head.spawn(label(Words::new(fonts, Type::Title), speech.say("workshop-heading")));
            head.spawn(gap());
            rows::cross(head, brush, speech, away);
        });
        // On the day on which budgets are set they come first: the day after it is too late.
        let budgets_first = budgets_wait(session);
        if made.team && budgets_first {
            team::build(page, brush, fonts, speech, session);
        }
        if made.seminar {
            seminar::build(page, brush, fonts, speech, session);
        }
        if made.shop {
            shop::build(page, brush, fonts, speech, session);
        }
        if made.study {
            study::build(page, brush, fonts, speech, session);
        }
        if made.team && !budgets_first {
            team::build(page, brush, fonts, speech, session);
        }
    });
    panel.commands().entity(list).insert(Keep("workshop".to_owned()));
}

/// A heading in the workshop, and what stands at its end.
fn heading(
    page: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    icon: impl Bundle,
    text: String,
    term: &'static str,
    end: String,
) {
    page.spawn(Node { flex_shrink: 0.0, margin: UiRect::top(px(4)), ..row(8.0) }).with_children(|head| {
        head.spawn(icon);
        head.spawn((label(Words::new(fonts, Type::Label), text), Term(term)));
        head.spawn(gap());
        head.spawn(label(Words::new(fonts, Type::Small).soft(), end));
    });
}

/// A sentence under a heading.
fn sentence(page: &mut ChildSpawnerCommands, fonts: &Fonts, text: String) {
    page.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
}

/// A piece of work as a row: what it serves, what it is called, why it can't be done or what it does, what it costs; where
/// it adds to a stock, how much of that there is.
fn work(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    (icon, name, detail, stock): (&str, String, String, Option<f64>),
    purposes: Purposes,
    command: Command,
    term: &'static str,
) {
    let checked = session.view().check(command);
    let (hours, yen) = match checked {
        Ok(price) => (price.hours, price.yen),
        Err(Refusal::TooLate { needs, .. }) => (needs, Yen(0)),
        Err(_) => (Hours::ZERO, Yen(0)),
    };
    let refusal = checked.err();
    let colour = if refusal.is_some() { theme::INK_SOFT } else { rows::colour(purposes) };
    let detail = refusal.map_or(detail, |refusal| rows::why_not(speech, &refusal));
    rows::offer(page, icon, &name, Submit(command), refusal.is_none(), 44.0).insert(Term(term)).with_children(|line| {
        rows::badge(line, brush, fonts, icon, purposes, refusal.map(|_| theme::INK_SOFT));
        let ink = if refusal.is_some() { theme::INK_SOFT } else { theme::INK };
        line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_children(
            |words| {
                words.spawn(label(Words::new(fonts, Type::Strong).colour(ink), name));
                words
                    .spawn(paragraph(Words::new(fonts, Type::Small).soft(), detail))
                    .insert(LineHeight::RelativeToFont(1.25));
                if let Some(stock) = stock {
                    bar(words, percent(100), 6.0, stock as f32, colour);
                }
            },
        );
        rows::price(line, fonts, hours, yen, colour);
        cap(line, fonts, cap_of(command));
    });
}

/// A thin box around what belongs together.
fn block(page: &mut ChildSpawnerCommands, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    page.spawn((
        Node {
            padding: UiRect::axes(px(8), px(4)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            flex_shrink: 0.0,
            ..column(2.0)
        },
        BorderColor::all(theme::HAIRLINE),
    ))
    .with_children(fill);
}
