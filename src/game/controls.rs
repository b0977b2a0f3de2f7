//! What can be pressed and read, in a file for whoever drives the game from outside: `--controls`.
//!
//! The file is written anew whenever the screen has come to rest after a change. It says what a player could see, and
//! nothing else.

use super::{
    PlayOptions,
    awake::Awake,
    language::Speech,
    screens::{Desk, Menu, Pointed, Screen},
    session::{Session, Trouble},
    settings::write_atomically,
    widgets::{focus::Key, phrases::plain},
};
use crate::texts::file_failure;
use bevy::{
    ecs::system::SystemParam,
    input_focus::{InputFocus, tab_navigation::TabGroup},
    picking::hover::Hovered,
    prelude::*,
    ui::{CalculatedClip, InteractionDisabled, UiGlobalTransform, UiSystems},
};
use serde::Serialize;
use std::path::PathBuf;

/// What stands on the screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Sheet {
    screen: String,
    /// The menu over the screen; only what is in it can be pressed.
    menu: Option<String>,
    day: Option<u16>,
    days: Option<u16>,
    hours_left: Option<f64>,
    finished: bool,
    /// The number of the prospect in hand.
    selected: Option<u16>,
    /// The key of the control that has the keyboard's focus.
    focus: Option<String>,
    /// From top to bottom, from left to right.
    controls: Vec<Control>,
    /// What can be read, in the same order.
    texts: Vec<String>,
}

/// Something to press or to write in. Places and sizes are in pixels of the window.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Control {
    key: String,
    label: String,
    /// Its middle.
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    enabled: bool,
    /// Does it stand where the pointer reaches it, not scrolled out of sight?
    visible: bool,
    /// Is the pointer over it? Only then does a press reach it.
    hovered: bool,
    /// Does the senior colleague point at it?
    pointed: bool,
}

/// What lies on the screen, in the entities' own words.
#[derive(SystemParam)]
struct Stage<'w, 's> {
    controls: Query<
        'w,
        's,
        (
            Entity,
            &'static Key,
            Option<&'static AccessibleLabel>,
            &'static ComputedNode,
            &'static UiGlobalTransform,
            Option<&'static CalculatedClip>,
            &'static InheritedVisibility,
            (Has<InteractionDisabled>, Option<&'static Hovered>, Has<Pointed>),
        ),
    >,
    texts: Query<
        'w,
        's,
        (
            Entity,
            &'static Text,
            &'static ComputedNode,
            &'static UiGlobalTransform,
            Option<&'static CalculatedClip>,
            &'static InheritedVisibility,
        ),
    >,
    spans: Query<'w, 's, &'static TextSpan>,
    children: Query<'w, 's, &'static Children>,
    parents: Query<'w, 's, &'static ChildOf>,
    groups: Query<'w, 's, (Entity, &'static TabGroup)>,
}

impl Stage<'_, '_> {
    /// The controls that can be reached: under a menu, those of the menu.
    fn controls(&self) -> Vec<Control> {
        let over = self.over();
        let mut controls: Vec<_> = self
            .controls
            .iter()
            .filter(|(entity, .., seen, _)| seen.get() && self.is_in(*entity, over))
            .map(|(_, Key(key), label, node, place, clip, _, (disabled, hovered, pointed))| {
                let (middle, size) = (place.translation, node.size());
                Control {
                    key: key.clone(),
                    label: label.map_or_else(String::new, |label| label.0.clone()),
                    x: middle.x.round(),
                    y: middle.y.round(),
                    width: size.x.round(),
                    height: size.y.round(),
                    enabled: !disabled,
                    visible: clip.is_none_or(|clip| clip.clip.contains(middle)),
                    hovered: hovered.is_some_and(Hovered::get),
                    pointed,
                }
            })
            .collect();
        controls.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)).then_with(|| a.key.cmp(&b.key)));
        controls
    }

    /// The texts that can be read: under a menu, those of the menu.
    fn texts(&self) -> Vec<String> {
        let over = self.over();
        let mut texts: Vec<_> = self
            .texts
            .iter()
            .filter(|(entity, _, _, place, clip, seen)| {
                seen.get() && clip.is_none_or(|clip| clip.clip.contains(place.translation)) && self.is_in(*entity, over)
            })
            .map(|(entity, text, node, place, ..)| (place.translation - node.size() / 2.0, self.whole(entity, &text.0)))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        texts
            .sort_by(|(a, one), (b, other)| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)).then_with(|| one.cmp(other)));
        texts.into_iter().map(|(_, text)| text).collect()
    }

    /// A text with the spans that go on with it.
    fn whole(&self, entity: Entity, text: &str) -> String {
        let spans = self.children.iter_descendants(entity).filter_map(|span| self.spans.get(span).ok());
        plain(&std::iter::once(text).chain(spans.map(|span| span.0.as_str())).collect::<String>())
    }

    /// The menu that lies over the screen.
    fn over(&self) -> Option<Entity> {
        self.groups.iter().find(|(_, group)| group.modal).map(|(entity, _)| entity)
    }

    fn is_in(&self, entity: Entity, root: Option<Entity>) -> bool {
        root.is_none_or(|root| self.parents.iter_ancestors(entity).any(|ancestor| ancestor == root))
    }
}

/// The file, and what it says.
#[derive(Resource)]
struct Controls {
    /// `None` once it couldn't be written.
    file: Option<PathBuf>,
    written: Option<Sheet>,
    seen: Option<Sheet>,
    /// For so many frames nothing has changed.
    still: u32,
}

/// The screen is at rest when it looks the same for so many frames.
const REST: u32 = 3;

fn write(
    mut controls: ResMut<Controls>,
    mut awake: ResMut<Awake>,
    stage: Stage,
    (screen, menu): (Res<State<Screen>>, Res<State<Menu>>),
    session: Option<Res<Session>>,
    desk: Res<Desk>,
    focus: Res<InputFocus>,
    speech: Res<Speech>,
    mut trouble: ResMut<Trouble>,
) {
    let Some(file) = controls.file.clone() else { return };
    let view = session.as_ref().map(|session| session.view());
    let controls_ = stage.controls();
    let sheet = Sheet {
        screen: format!("{:?}", screen.get()).to_lowercase(),
        menu: (*menu.get() != Menu::None).then(|| format!("{:?}", menu.get()).to_lowercase()),
        day: view.as_ref().map(|view| view.day().0),
        days: view.as_ref().map(|view| view.days()),
        hours_left: view.as_ref().map(|view| view.hours_left().as_f64()),
        finished: view.as_ref().is_some_and(|view| view.finished()),
        selected: desk.selected.map(|id| id.0).filter(|_| *screen.get() == Screen::Territory),
        focus: focus.get().and_then(|entity| stage.controls.get(entity).ok()).map(|(_, Key(key), ..)| key.clone()),
        controls: controls_,
        texts: stage.texts(),
    };
    if controls.written.as_ref() == Some(&sheet) {
        controls.seen = None;
        return;
    }
    // Until what has changed is on the paper, the frames go on.
    awake.stay();
    if controls.seen.as_ref() != Some(&sheet) {
        controls.seen = Some(sheet);
        controls.still = 0;
        return;
    }
    controls.still += 1;
    if controls.still < REST {
        return;
    }
    let text = serde_json::to_string_pretty(&sheet).map_err(std::io::Error::other);
    match text.and_then(|text| write_atomically(&file, text.as_bytes())) {
        Ok(()) => controls.written = Some(sheet),
        Err(error) => {
            // Told once, in the window; whoever waits for the file would wait for ever.
            trouble.report(file_failure(&speech, &file, error.kind()));
            controls.file = None;
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    let Some(file) = app.world().resource::<PlayOptions>().controls.clone() else { return };
    app.insert_resource(Controls { file: Some(file), written: None, seen: None, still: 0 })
        // The places are those that the frame is drawn with, and `awake` still hears of what is missing.
        .add_systems(PostUpdate, write.after(UiSystems::PostLayout));
}
