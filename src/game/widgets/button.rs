//! Buttons: what they look like, and the message that each sends when it is pressed by mouse or key.

use super::{
    focus::Key,
    text::{Words, title},
};
use crate::game::theme::{self, Fonts, Type};
use bevy::{
    input_focus::tab_navigation::TabIndex,
    picking::hover::Hovered,
    prelude::*,
    ui::Pressed,
    ui_widgets::{Activate, Button},
};

/// The message that a control sends when it is activated.
#[derive(Component, Clone)]
pub struct Emits<M: Message + Clone>(pub M);

/// A control was pressed, and does what it is there for.
#[derive(Message, Clone, Copy)]
pub struct Pushed;

/// What a button is for.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one primary action.
    Primary,
    /// Any other action.
    Secondary,
    /// A row of a list.
    Row,
    /// A row that is chosen.
    Chosen,
    /// Plain text.
    Plain,
}

/// Fill and border: at rest, under the pointer, pressed.
impl Kind {
    fn colours(self, hovered: bool, pressed: bool) -> (Color, Color) {
        match (self, hovered, pressed) {
            (Self::Primary, _, true) => (theme::PRIMARY_PRESSED, theme::PRIMARY_PRESSED),
            (Self::Primary, true, _) => (theme::PRIMARY_HOVER, theme::PRIMARY_HOVER),
            (Self::Primary, ..) => (theme::PRIMARY, theme::PRIMARY),
            (Self::Chosen, ..) => (theme::BLOSSOM_PALE, theme::PETAL),
            (Self::Plain, false, false) => (Color::NONE, Color::NONE),
            (_, _, true) => (theme::TRACK, theme::BORDER),
            (_, true, _) => (theme::CARD, theme::BORDER),
            (Self::Secondary | Self::Row, ..) => (theme::CARD, theme::BORDER),
        }
    }

    /// The colour of the text on it.
    pub fn ink(self) -> Color {
        if self == Self::Primary { theme::ON_STRONG } else { theme::INK }
    }
}

/// A control without a face: the caller adds the children. `name` is what a screen reader says, `key` a name that stays
/// the same when the screen is built anew.
pub fn face<M: Message + Clone>(
    kind: Kind,
    key: impl Into<String>,
    name: impl Into<String>,
    message: M,
) -> impl Bundle {
    let (fill, border) = kind.colours(false, false);
    (
        Button,
        kind,
        Hovered::default(),
        TabIndex(0),
        Key(key.into()),
        AccessibleLabel::new(name.into()),
        Emits(message),
        Node {
            padding: UiRect::axes(px(14), px(8)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            column_gap: px(10),
            flex_shrink: 0.0,
            max_width: percent(100),
            ..default()
        },
        BackgroundColor(fill),
        BorderColor::all(border),
    )
}

/// A button with a label, on more than one line rather than cut.
pub fn button<M: Message + Clone>(
    fonts: &Fonts,
    kind: Kind,
    key: impl Into<String>,
    text: impl Into<String>,
    message: M,
) -> impl Bundle {
    let text = text.into();
    let step = if kind == Kind::Plain { Type::Strong } else { Type::Label };
    let words = title(Words::new(fonts, step).colour(kind.ink()), text.clone());
    let middle = TextLayout { justify: Justify::Center, linebreak: LineBreak::WordOrCharacter };
    (
        face(kind, key, text, message),
        Children::spawn(SpawnWith(move |face: &mut ChildSpawner| {
            face.spawn(words).insert(middle);
        })),
    )
}

/// The mouse button that is held down. Bevy's controls answer to every one of them, these only to the first.
#[derive(Resource, Default)]
struct Held(Option<PointerButton>);

fn hold(press: On<Pointer<Press>>, mut held: ResMut<Held>) {
    held.0 = Some(press.button);
}

/// A click comes before its release, so what it activates still knows the button.
fn let_go(_: On<Pointer<Release>>, mut held: ResMut<Held>) {
    held.0 = None;
}

/// A button that is let go beside everything tells nobody.
fn let_go_at_last(mouse: Res<ButtonInput<MouseButton>>, mut held: ResMut<Held>) {
    if held.0.is_some() && mouse.get_pressed().next().is_none() {
        held.0 = None;
    }
}

/// Sends the messages of one type when their controls are activated.
pub fn emit<M: Message + Clone>(app: &mut App) {
    app.add_message::<M>().add_observer(send::<M>);
}

fn send<M: Message + Clone>(
    activate: On<Activate>,
    controls: Query<&Emits<M>>,
    held: Res<Held>,
    mut messages: MessageWriter<M>,
    mut pushed: MessageWriter<Pushed>,
) {
    // A right click asks what something means: it must not do it.
    if held.0.is_some_and(|button| button != PointerButton::Primary) {
        return;
    }
    if let Ok(Emits(message)) = controls.get(activate.entity) {
        messages.write(message.clone());
        pushed.write(Pushed);
    }
}

fn colour_buttons(
    mut buttons: Query<
        (&Kind, &Hovered, Has<Pressed>, &mut BackgroundColor, &mut BorderColor),
        (With<Button>, Or<(Changed<Hovered>, Changed<Kind>, Added<Pressed>)>),
    >,
) {
    for (kind, hovered, pressed, mut fill, mut border) in &mut buttons {
        let (new_fill, new_border) = kind.colours(hovered.get(), pressed);
        fill.0 = new_fill;
        *border = BorderColor::all(new_border);
    }
}

/// A marker that is removed isn't a change, so released buttons are looked up by themselves.
fn colour_released(
    mut released: RemovedComponents<Pressed>,
    mut buttons: Query<(&Kind, &Hovered, &mut BackgroundColor, &mut BorderColor), With<Button>>,
) {
    for entity in released.read() {
        if let Ok((kind, hovered, mut fill, mut border)) = buttons.get_mut(entity) {
            let (new_fill, new_border) = kind.colours(hovered.get(), false);
            fill.0 = new_fill;
            *border = BorderColor::all(new_border);
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Held>()
        .add_message::<Pushed>()
        .add_observer(hold)
        .add_observer(let_go)
        .add_systems(Last, let_go_at_last)
        .add_systems(Update, (colour_buttons, colour_released).chain().in_set(crate::game::AppSystems::Present));
}
