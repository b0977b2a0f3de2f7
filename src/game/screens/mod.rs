//! The screens, one at a time, and the menus that lie over them.

mod about;
mod briefing;
mod choose;
mod debrief;
mod dialog;
mod dials;
mod editing;
mod glossary;
mod history;
mod pause;
mod predict;
mod problems;
mod questions;
mod score;
mod settings;
mod setup;
mod sorting;
mod territory;
mod title;
mod trouble;

use super::{
    AppSystems,
    display::Restage,
    language::Speech,
    theme::{self, Fonts, Type},
    widgets::{Brush, Kind, Words, button::emit, face, focus::forget_focus, title as wrapped},
};
use bevy::{
    input_focus::{
        FocusCause, InputFocus,
        tab_navigation::{NavAction, TabGroup, TabIndex, TabNavigation},
    },
    prelude::*,
    ui_widgets::Activate,
};

pub use debrief::{Page, Pick, Shown};
pub use questions::Say;
pub(super) use questions::speaks_first;
pub use territory::Turn;
pub(super) use territory::{Desk, Filter, Pane, Pointed, Sort};

/// The screens.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The title.
    #[default]
    Title,
    /// Name and language, asked once.
    Setup,
    /// Choose a scenario.
    Choose,
    /// The dials of a scenario that has some.
    Dials,
    /// What the player reads before the first day.
    Briefing,
    /// What the player expects, asked before the first day.
    Predict,
    /// Play.
    Territory,
    /// What came of it.
    Debrief,
    /// The sorting exercise, from its first page to its result.
    Sorting,
}

/// What lies over a screen.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Menu {
    /// Nothing.
    #[default]
    None,
    /// How sure one is of an order, before asking for it.
    Sure,
    /// The week's plan.
    Plan,
    /// The week's end.
    Week,
    /// The routine.
    Routine,
    /// A week is over: on, or leave it here.
    Rest,
    /// Where one was when the run was left.
    Reminder,
    /// The incident.
    Incident,
    /// Language, keys, leaving.
    Pause,
    /// What the player says of their own run.
    Speak,
    /// Attempts compared.
    History,
    /// Sound, motion, size of the text.
    Settings,
    /// What the words mean.
    Glossary,
    /// What the model assumes, and what carries it.
    About,
    /// What is wrong with a scenario.
    Problems,
    /// Something went wrong.
    Trouble,
}

/// Go somewhere.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// To another screen.
    To(Screen),
    /// Open a menu.
    Open(Menu),
    /// Close the menu.
    Close,
    /// Leave the game.
    Quit,
}

/// The menus under the one that is open, the lowest first: one looks something up and is back where one was.
#[derive(Resource, Default)]
struct Beneath(Vec<Menu>);

impl Beneath {
    /// Another menu comes over the one that is open.
    fn lay(&mut self, open: Menu, over: Menu) {
        if let Some(place) = self.0.iter().position(|&menu| menu == over) {
            // It lies there already: back to it.
            self.0.truncate(place);
        } else if open != Menu::None && open != over {
            self.0.push(open);
        }
    }

    /// What comes to light when a menu is closed.
    fn lift(&mut self) -> Menu {
        self.0.pop().unwrap_or_default()
    }
}

/// Runs where a menu comes up for the first time, not again after something was looked up.
fn afresh(transitions: MessageReader<StateTransitionEvent<Menu>>) -> bool {
    last_transition(transitions).is_none_or(|change| change.exited.is_none_or(|before| before == Menu::None))
}

fn clear_beneath(mut beneath: ResMut<Beneath>) {
    beneath.0.clear();
}

fn go(
    mut wishes: MessageReader<Go>,
    open: Res<State<Menu>>,
    mut beneath: ResMut<Beneath>,
    mut screen: ResMut<NextState<Screen>>,
    mut menu: ResMut<NextState<Menu>>,
    mut exit: MessageWriter<AppExit>,
) {
    for &wish in wishes.read() {
        match wish {
            Go::To(wanted) => {
                (*screen).set_if_neq(wanted);
                menu.set(Menu::None);
            }
            Go::Open(wanted) => {
                beneath.lay(*open.get(), wanted);
                (*menu).set_if_neq(wanted);
            }
            Go::Close => menu.set(beneath.lift()),
            Go::Quit => {
                exit.write(AppExit::Success);
            }
        }
    }
}

/// The root of a screen or a menu: as large as the window, keyboard focus kept within.
fn root<S: States>(name: &'static str, state: S) -> impl Bundle {
    (
        Name::new(name),
        DespawnOnExit(state),
        TabGroup::new(0),
        Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            ..default()
        },
        Pickable::IGNORE,
    )
}

/// The middle of a screen that shows one card.
fn middle() -> impl Bundle {
    (
        Node {
            width: percent(100),
            height: percent(100),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        },
        Pickable::IGNORE,
    )
}

/// The veil under a menu.
fn veil(name: &'static str, state: Menu) -> impl Bundle {
    (
        Name::new(name),
        DespawnOnExit(state),
        TabGroup::modal(),
        GlobalZIndex(10),
        Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            height: percent(100),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        },
        BackgroundColor(theme::VEIL),
    )
}

/// The heading of a screen.
fn heading(fonts: &Fonts, text: String) -> impl Bundle + use<> {
    wrapped(Words::new(fonts, Type::Heading), text)
}

/// Runs when a screen (or menu) has to be built anew under the player's eyes.
fn stale(restage: MessageReader<Restage>) -> bool {
    !restage.is_empty()
}

/// Arrow keys and Tab move the focus; in the territory Tab has a better use.
fn move_focus(
    keys: Res<ButtonInput<KeyCode>>,
    navigation: TabNavigation,
    mut focus: ResMut<InputFocus>,
    screen: Res<State<Screen>>,
    menu: Res<State<Menu>>,
    fields: Query<(), With<bevy::text::EditableText>>,
    controls: Query<(), With<TabIndex>>,
    groups: Query<(Entity, &TabGroup)>,
) {
    // Bevy begins with the focus on the window itself, from which no key leads on.
    if focus.get().is_some_and(|entity| !controls.contains(entity)) {
        focus.clear();
    }
    // In the plan the arrows change hours, in a book they turn pages; in the debrief left and right turn the pages, on
    // the dials they turn what is open.
    let arrows = !matches!(menu.get(), Menu::Plan | Menu::Routine | Menu::Glossary | Menu::About);
    let sideways = !matches!(screen.get(), Screen::Debrief | Screen::Dials) || *menu.get() != Menu::None;
    let typing = focus.get().is_some_and(|entity| fields.contains(entity));
    let tab_moves = *screen.get() != Screen::Territory || *menu.get() != Menu::None;
    let back = keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
    let action = if keys.just_pressed(KeyCode::Tab) && tab_moves {
        if back { NavAction::Previous } else { NavAction::Next }
    } else if !arrows {
        return;
    } else if keys.just_pressed(KeyCode::ArrowDown) || (keys.just_pressed(KeyCode::ArrowRight) && sideways && !typing) {
        NavAction::Next
    } else if keys.just_pressed(KeyCode::ArrowUp) || (keys.just_pressed(KeyCode::ArrowLeft) && sideways && !typing) {
        NavAction::Previous
    } else {
        return;
    };
    // Under a menu nothing can be reached.
    let over = groups.iter().find(|(_, group)| group.modal).map(|(entity, _)| entity);
    let next = match (focus.get(), over) {
        (None, Some(menu)) => navigation.initialize(menu, action),
        _ => navigation.navigate(&focus, action),
    };
    if let Ok(entity) = next {
        focus.set(entity, FocusCause::Navigated);
    }
}

/// Enter without a focus does what the screen is there for: its one primary action. In the territory it ends a used-up day.
fn press_primary(
    mut commands: Commands,
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    (screen, menu): (Res<State<Screen>>, Res<State<Menu>>),
    controls: Query<(), With<TabIndex>>,
    buttons: Query<(Entity, &Kind)>,
    parents: Query<&ChildOf>,
    groups: Query<&TabGroup>,
) {
    let enter = keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]);
    let over_territory = *screen.get() == Screen::Territory && *menu.get() == Menu::None;
    if !enter || over_territory || focus.get().is_some_and(|entity| controls.contains(entity)) {
        return;
    }
    let over = groups.iter().any(|group| group.modal);
    let on_top = |entity: Entity| {
        parents.iter_ancestors(entity).any(|ancestor| groups.get(ancestor).is_ok_and(|group| group.modal == over))
    };
    let primary = buttons.iter().find(|&(entity, kind)| *kind == Kind::Primary && on_top(entity));
    if let Some((entity, _)) = primary {
        commands.trigger(Activate { entity });
    }
}

/// Escape closes a menu, or opens the one for leaving.
fn escape(
    keys: Res<ButtonInput<KeyCode>>,
    menu: Res<State<Menu>>,
    screen: Res<State<Screen>>,
    mut wishes: MessageWriter<Go>,
) {
    if !keys.just_pressed(KeyCode::Escape) {
        return;
    }
    match (menu.get(), screen.get()) {
        // These have an answer of their own for it.
        (Menu::Sure | Menu::Plan | Menu::Week | Menu::Rest | Menu::Reminder, _) | (Menu::None, Screen::Predict) => {}
        (Menu::None, Screen::Dials) => {
            wishes.write(Go::To(Screen::Choose));
        }
        (Menu::None, Screen::Setup | Screen::Choose) => {
            wishes.write(Go::To(Screen::Title));
        }
        (Menu::None, _) => {
            wishes.write(Go::Open(Menu::Pause));
        }
        _ => {
            wishes.write(Go::Close);
        }
    }
}

/// One trouble after the other is shown; a menu that is open waits beneath.
fn show_trouble(
    trouble: Res<super::session::Trouble>,
    open: Res<State<Menu>>,
    mut beneath: ResMut<Beneath>,
    mut menu: ResMut<NextState<Menu>>,
) {
    if trouble.first().is_some() && *open.get() != Menu::Trouble {
        beneath.lay(*open.get(), Menu::Trouble);
        menu.set(Menu::Trouble);
    }
}

/// The cross in the corner of a menu.
fn cross(head: &mut ChildSpawnerCommands, brush: &mut Brush, speech: &Speech) {
    head.spawn(face(Kind::Plain, "close", speech.say("button-close"), Go::Close))
        .insert(Node { padding: UiRect::all(px(4)), border_radius: BorderRadius::all(px(8)), ..default() })
        .with_child(brush.tinted("icon/cross", 18.0, theme::INK_SOFT));
}

/// The window's title in the player's language.
fn name_window(speech: Res<Speech>, mut windows: Query<&mut Window>) {
    if speech.is_changed() {
        for mut window in &mut windows {
            window.title = speech.say("game-title");
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    emit::<Go>(app);
    for screen in [
        Screen::Title,
        Screen::Setup,
        Screen::Choose,
        Screen::Dials,
        Screen::Briefing,
        Screen::Predict,
        Screen::Territory,
        Screen::Debrief,
        Screen::Sorting,
    ] {
        app.add_systems(OnExit(screen), forget_focus);
    }
    // What has the focus under a menu must not hear the keys meant for the menu.
    app.add_systems(OnExit(Menu::None), forget_focus).add_systems(OnEnter(Menu::None), clear_beneath);
    app.init_state::<Screen>()
        .init_state::<Menu>()
        .init_resource::<Beneath>()
        .add_systems(
            Update,
            (
                (press_primary, move_focus, escape).chain().in_set(AppSystems::Input),
                (go, show_trouble).chain().in_set(AppSystems::Simulate),
                name_window.in_set(AppSystems::Present),
            ),
        )
        .add_plugins((
            about::plugin,
            glossary::plugin,
            title::plugin,
            setup::plugin,
            choose::plugin,
            (dials::plugin, briefing::plugin),
            territory::plugin,
            debrief::plugin,
            pause::plugin,
            predict::plugin,
            problems::plugin,
            editing::plugin,
            questions::plugin,
            (history::plugin, settings::plugin, sorting::plugin),
            trouble::plugin,
        ));
}
