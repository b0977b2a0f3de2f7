//! The team's budgets (分業): who gets how much a week, what that takes off one's hands, what it can't do.

use super::{block, heading, sentence};
use crate::{
    game::{
        language::Speech,
        session::{Session, Submit},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Term, Words, bar, column, face, label, paragraph, row},
    },
    sim::{Command, Role, Yen},
    texts::{date, role_name, yen},
};
use bevy::{prelude::*, text::LineHeight, ui::InteractionDisabled};

pub fn build(page: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    let view = session.view();
    let whole = view.team_budget();
    let given: Yen = Role::ALL.into_iter().map(|role| view.budget(role)).sum();
    let end =
        speech.say_with("workshop-team-left", [("left", yen(whole - given).into()), ("whole", yen(whole).into())]);
    let icon = brush.tinted("icon/people", 20.0, theme::INK);
    heading(page, fonts, icon, speech.say("workshop-team"), "division-of-labour", end);
    let share = given.as_f64() / whole.as_f64().max(1.0);
    bar(page, percent(100), 8.0, share as f32, theme::PRIMARY);
    sentence(page, fonts, when(speech, session));
    for role in Role::ALL {
        line(page, brush, fonts, speech, session, role);
    }
}

/// Whether budgets are set today, or when they are.
fn when(speech: &Speech, session: &Session) -> String {
    let view = session.view();
    if view.budgets_are_set_today() {
        return speech.say("workshop-team-today");
    }
    let setup = session.run().setup();
    let next = (view.day().0 + 1..=view.days()).find(|&day| setup.week_begins(crate::sim::Day(day)));
    match next {
        Some(day) => {
            let day = session.scenario().calendar.starts.business_day(day);
            speech.say_with("workshop-team-when", [("date", date(speech, day).into())])
        }
        None => speech.say("workshop-team-never"),
    }
}

fn role_icon(role: Role) -> &'static str {
    match role {
        Role::Marketing => "icon/role_marketing",
        Role::InsideSales => "icon/role_inside_sales",
        Role::Shop => "icon/role_shop",
    }
}

fn line(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    role: Role,
) {
    let view = session.view();
    let budget = view.budget(role);
    let (what, term) = match role {
        Role::Marketing => ("workshop-marketing", "division-of-labour"),
        Role::InsideSales => ("workshop-inside-sales", "division-of-labour"),
        Role::Shop => ("workshop-role-shop", "sold-online"),
    };
    block(page, |block| {
        block.spawn((row(8.0), Pickable::IGNORE)).with_children(|head| {
            head.spawn(brush.tinted(role_icon(role), 20.0, theme::INK));
            let name = role_name(speech, role);
            head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
                .with_child((label(Words::new(fonts, Type::Strong), name.as_str()), Term(term)));
            step(head, brush, speech, session, role, false);
            head.spawn(Node { width: px(84), justify_content: JustifyContent::Center, ..default() })
                .with_child(label(Words::new(fonts, Type::Strong), yen(budget)));
            step(head, brush, speech, session, role, true);
        });
        let amounts = [("yen", yen(Role::STEP).into()), ("count", bought(session, role).into())];
        block
            .spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.say_with(what, amounts)))
            .insert(LineHeight::RelativeToFont(1.3));
    });
}

/// What a step of the budget buys in a week.
fn bought(session: &Session, role: Role) -> f64 {
    let team = &session.view().rules().model.team;
    let price = match role {
        Role::Marketing => team.marketing_touch,
        Role::InsideSales => team.inside_call,
        Role::Shop => team.shop_piece,
    };
    let bought = Role::STEP.as_f64() / price.as_f64().max(1.0);
    // Parts of an article count too.
    if role == Role::Shop { (bought * 10.0).round() / 10.0 } else { bought.floor() }
}

/// A step less or more.
fn step(
    head: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    speech: &Speech,
    session: &Session,
    role: Role,
    more: bool,
) {
    let view = session.view();
    let now = view.budget(role);
    let then = if more { now + Role::STEP } else { now - Role::STEP };
    let command = Command::Fund { role, yen: then };
    let possible = view.check(command).is_ok();
    let (icon, id) = if more { ("icon/plus", "workshop-more") } else { ("icon/minus", "workshop-less") };
    let name = speech.say_with(id, [("role", role_name(speech, role).into()), ("yen", yen(Role::STEP).into())]);
    let key = format!("budget-{}-{}", role.index() + 1, if more { "more" } else { "less" });
    let mut button = head.spawn((face(Kind::Secondary, key, name, Submit(command)), Term("division-of-labour")));
    button.insert(Node {
        width: px(28),
        height: px(28),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(8)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    });
    let mut colour = theme::INK;
    if !possible {
        colour = theme::BORDER;
        button.insert((InteractionDisabled, BackgroundColor(theme::PANEL)));
    }
    button.with_child(brush.tinted(icon, 14.0, colour));
}
