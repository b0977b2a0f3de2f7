//! The lesson on the screen: what the senior points at shows itself with a ring, as long as the step lasts.

use super::{Desk, Pane, Turn, actions};
use crate::{
    coach::Saying,
    game::{
        AppSystems,
        screens::{Menu, Screen},
        session::{Session, Submit},
        theme,
        widgets::{Kind, focus::Key},
    },
    scenario::Deed,
    sim::{Activity, Command, Stage},
};
use bevy::prelude::*;

/// What the player may say to the senior.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Say {
    /// "Show me."
    Show,
    /// "I'll go on alone."
    Alone,
}

/// The ring around what is pointed at.
#[derive(Component)]
pub struct Pointed;

/// The control that leads to the deed from where the player is.
fn way_to(deed: &Deed, session: &Session, desk: &Desk) -> Option<String> {
    match deed {
        Deed::EndDay | Deed::Wait { .. } => Some("end-day".to_owned()),
        Deed::Prospect if desk.pane == Pane::Prospecting => Some("icon/call".to_owned()),
        Deed::MakeList if desk.pane == Pane::Prospecting => Some("icon/list".to_owned()),
        Deed::Prospect | Deed::MakeList => Some("prospecting".to_owned()),
        Deed::Touch { who, what, .. } => {
            let who = who.as_ref().and_then(|id| session.scenario().prospect_id(id));
            match (who, desk.selected) {
                (Some(who), selected) if selected != Some(who) || desk.pane == Pane::Overview => {
                    Some(format!("prospect-{}", who.0))
                }
                (None, None) => None,
                // A visit that is declared otherwise is declared anew first.
                _ => match (*what)? {
                    Activity::Visit
                        if actions::declared(&session.view(), Stage::Lead, desk.visit) != Activity::Visit =>
                    {
                        Some("visit-nurture".to_owned())
                    }
                    activity => Some(actions::control(activity)),
                },
            }
        }
    }
}

fn point(
    mut commands: Commands,
    session: Res<Session>,
    desk: Res<Desk>,
    menu: Res<State<Menu>>,
    old: Query<Entity, With<Pointed>>,
    controls: Query<(Entity, &Key)>,
    mut grounds: Query<(&Kind, &mut BackgroundColor)>,
) {
    let wanted = match session.saying() {
        Saying::Lesson(standing) if *menu.get() == Menu::None => {
            standing.points.and_then(|deed| way_to(deed, &session, &desk))
        }
        _ => None,
    };
    // Where somebody else's page is open, the way leads over the list.
    let find = |name: &str| controls.iter().find(|(_, Key(key))| key == name).map(|(entity, _)| entity);
    let target = wanted.and_then(|name| find(&name).or_else(|| find("overview")));
    for entity in &old {
        if Some(entity) != target {
            commands.entity(entity).remove::<(Pointed, BoxShadow)>();
        }
    }
    if let Some(entity) = target
        && !old.contains(entity)
    {
        let ring = BoxShadow::new(theme::PRIMARY, px(0), px(0), px(2.5), px(0));
        commands.entity(entity).insert((Pointed, ring));
    }
    // A ring needs something in its middle, also after the pointer has been there.
    if let Some(entity) = target
        && let Ok((Kind::Plain, mut ground)) = grounds.get_mut(entity)
    {
        ground.set_if_neq(BackgroundColor(theme::PANEL));
    }
}

fn listen(
    mut said: MessageReader<Say>,
    session: Option<ResMut<Session>>,
    mut turns: MessageWriter<Turn>,
    mut submits: MessageWriter<Submit>,
) {
    let Some(mut session) = session else { return };
    for say in said.read() {
        match say {
            Say::Show => {
                let shown = match session.saying() {
                    Saying::Lesson(standing) => standing.shows,
                    _ => None,
                };
                // Whoever is shown something sees whom it is about.
                if let Some(Command::Touch { prospect, .. }) = shown {
                    turns.write(Turn::Select(prospect));
                }
                submits.write_batch(shown.map(Submit));
            }
            Say::Alone => session.dismiss_lessons(),
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    crate::game::widgets::emit::<Say>(app);
    app.add_systems(
        Update,
        (
            listen.before(crate::game::session::carry_out).in_set(AppSystems::Simulate),
            point.run_if(in_state(Screen::Territory)).after(AppSystems::Present),
        ),
    );
}
