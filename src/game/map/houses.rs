//! The ground, the houses and their trees.

use super::{
    OnMap,
    daylight::Daylit,
    layout::MapLayout,
    motion::{Growing, Motion, Outgrown},
    signs::{Overlay, lay_over},
    tree,
};
use crate::{
    game::{
        art::{Art, Fill},
        language::Speech,
        screens::{Desk, Menu, Screen, Turn},
        session::Session,
        settings::Settings,
        theme::{self, Fonts, Type},
    },
    scenario::Season,
    sim::{ProspectId, ProspectView, Stage},
    texts::trainee_name,
};
use bevy::{
    ecs::system::SystemParam,
    prelude::*,
    sprite::{Anchor, Text2d},
    window::PrimaryWindow,
};
use std::collections::BTreeSet;

/// A house, and whose it is.
#[derive(Component, Clone, Copy)]
pub struct House(pub ProspectId);

/// A tree, and the drawing that it shows.
#[derive(Component, Clone)]
pub struct TreeOf(pub ProspectId, String);

/// The ring around the house in hand.
#[derive(Component)]
pub struct SelectionRing;

/// The ground drawing's size and the place of the map's origin in it, in map units.
pub(super) const GROUND: (Vec2, Vec2) = (Vec2::new(1600.0, 1080.0), Vec2::new(320.0, 240.0));
/// Size of a house drawing and where its foot is.
pub(super) const HOUSE: (Vec2, Vec2) = (Vec2::new(130.0, 110.0), Vec2::new(65.0, 104.0));
/// Size of a tree on the map and where its foot is.
pub(super) const TREE: (Vec2, Vec2) = (Vec2::new(66.0, 72.6), Vec2::new(33.0, 68.6));
/// The foot of a tree, from the foot of its house.
pub(super) const TREE_AT: Vec2 = Vec2::new(64.0, 5.0);
/// The middle of the trainee's tag, from the foot of the house: before its lower wall, above the label.
const TAG_AT: Vec2 = Vec2::new(-14.0, -4.0);

/// Puts drawings on the map.
#[derive(SystemParam)]
pub struct Painter<'w, 's> {
    art: ResMut<'w, Art>,
    images: ResMut<'w, Assets<Image>>,
    pub layout: Res<'w, MapLayout>,
    window: Query<'w, 's, &'static Window, With<PrimaryWindow>>,
}

impl Painter<'_, '_> {
    /// A drawing of this size in map units.
    pub fn sprite(&mut self, name: &str, size: Vec2) -> Sprite {
        let world = size * self.layout.scale;
        let pixels = world * self.density();
        // Beyond what a texture may hold, a little softness is better than nothing.
        let fitting = (4096.0 / pixels.max_element()).min(1.0);
        let image = self.art.layers(&mut self.images, &[name], (pixels * fitting).ceil().as_uvec2(), Fill::Contain);
        Sprite { image, custom_size: Some(world), ..default() }
    }

    /// The paper of a label, in the width that its text needs.
    pub fn pill(&mut self, width: f32) -> Sprite {
        let (inner, height) = (width - 2.0, 22.0);
        let svg = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><rect x="1" y="1" width="{inner}" height="20" rx="10" fill="#fbf7ee" fill-opacity="0.94" stroke="#d8caa6"/></svg>"##
        );
        let world = Vec2::new(width, height) * self.layout.scale * self.layout.letters;
        let pixels = (world * self.density()).ceil().as_uvec2();
        let image = self.art.sketch(&mut self.images, &format!("label {width}"), &svg, pixels);
        Sprite { image, custom_size: Some(world), ..default() }
    }

    /// The cloth of a name's tag, in the width that its text needs.
    fn tag(&mut self, width: f32) -> Sprite {
        let (inner, height) = (width - 2.0, 18.0);
        let svg = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><rect x="1" y="1" width="{inner}" height="16" rx="4" fill="#3d5a73" stroke="#fbf7ee"/></svg>"##
        );
        let world = Vec2::new(width, height) * self.layout.scale * self.layout.letters;
        let pixels = (world * self.density()).ceil().as_uvec2();
        let image = self.art.sketch(&mut self.images, &format!("tag {width}"), &svg, pixels);
        Sprite { image, custom_size: Some(world), ..default() }
    }

    fn density(&self) -> f32 {
        self.window.iter().next().map_or(1.0, Window::scale_factor)
    }

    /// A drawing that stands with its foot on a point of the map.
    pub(super) fn standing(
        &mut self,
        name: &str,
        (size, foot): (Vec2, Vec2),
        point: Vec2,
        above: f32,
    ) -> impl Bundle + use<> {
        let anchor = Anchor(Vec2::new(foot.x / size.x - 0.5, 0.5 - foot.y / size.y));
        let place = self.layout.at(point).extend(MapLayout::depth(point) + above);
        (self.sprite(name, size), anchor, Transform::from_translation(place), OnMap, DespawnOnExit(Screen::Territory))
    }
}

pub fn clear(mut commands: Commands, old: Query<Entity, With<OnMap>>) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
}

pub fn draw_ground(mut commands: Commands, mut painter: Painter, session: Res<Session>) {
    let (size, origin) = GROUND;
    let season = session.scenario().season(session.view().day());
    let sprite = painter.sprite(&in_season(&map_of(&session), season), size);
    let corner = painter.layout.at(-origin);
    commands.spawn((
        Name::new("Ground"),
        Daylit,
        sprite,
        Anchor::TOP_LEFT,
        Transform::from_translation(corner.extend(0.0)),
        Pickable::IGNORE,
        OnMap,
        DespawnOnExit(Screen::Territory),
    ));
}

/// The town's map, as the drawings have it; the lake town where there is none of its name.
pub(super) fn map_of(session: &Session) -> String {
    let map = &session.scenario().territory.map;
    if Art::there(format!("map/{map}")).is_some() { map.clone() } else { "lake_town".to_owned() }
}

/// The drawing of a town in a season; it is drawn as in spring.
fn in_season(map: &str, season: Season) -> String {
    match season {
        Season::Spring => format!("map/{map}"),
        Season::Summer => format!("map/{map}@summer"),
        Season::Autumn => format!("map/{map}@autumn"),
        Season::Winter => format!("map/{map}@winter"),
    }
}

/// The drawing of a trade's house; a shop where the trade has none of its own.
pub fn house(kind: &str) -> String {
    Art::known(format!("house/{kind}"), "house/shop")
}

/// Where a prospect's house stands.
pub fn place_of(session: &Session, id: ProspectId) -> Vec2 {
    let (x, y) = session.run().setup().prospects[id.index()].at;
    Vec2::new(x, y)
}

pub fn draw(
    mut commands: Commands,
    mut painter: Painter,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
) {
    let view = session.view();
    for prospect in view.prospects() {
        settle(&mut commands, &mut painter, &fonts, &speech, &session, &prospect);
    }
    commands.spawn((
        Name::new("Selection"),
        SelectionRing,
        painter.sprite("map/selected", Vec2::new(176.0, 44.0)),
        Transform::default(),
        Visibility::Hidden,
        Pickable::IGNORE,
        OnMap,
        DespawnOnExit(Screen::Territory),
    ));
}

/// Somebody's house with its tree and its label.
fn settle(
    commands: &mut Commands,
    painter: &mut Painter,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    prospect: &ProspectView,
) {
    let id = prospect.id;
    let at = place_of(session, id);
    let house = house(&session.spec(id).kind);
    commands
        .spawn((Name::new("House"), House(id), Daylit, painter.standing(&house, HOUSE, at, 0.0)))
        .insert(Pickable::default())
        .observe(select);
    grow_tree(commands, painter, session, prospect, at);
    if prospect.trainees {
        tag(commands, painter, fonts, trainee_name(speech, session.scenario()), at);
    }
}

/// Whose house it is, where it isn't the player's to visit.
fn tag(commands: &mut Commands, painter: &mut Painter, fonts: &Fonts, name: &str, at: Vec2) {
    let scale = painter.layout.scale * painter.layout.letters;
    let mut font = fonts.style(Type::Small);
    font.font_size = FontSize::Px((11.0 * scale).max(10.0));
    let width: f32 = name.chars().map(|c| if c.is_ascii() { 6.2 } else { 11.5 }).sum::<f32>().ceil() + 16.0;
    let place = painter.layout.at(at + TAG_AT);
    commands.spawn((
        Name::new("Trainee's tag"),
        painter.tag(width),
        Transform::from_translation(place.extend(29.0)),
        Pickable::IGNORE,
        OnMap,
        DespawnOnExit(Screen::Territory),
        children![(
            Text2d::new(name),
            font,
            TextColor(theme::ON_STRONG),
            TextLayout::no_wrap(),
            Transform::from_xyz(0.0, 0.0, 0.1),
            Pickable::IGNORE,
        )],
    ));
}

fn select(
    click: On<Pointer<Click>>,
    houses: Query<&House>,
    trees: Query<&TreeOf>,
    menu: Res<State<Menu>>,
    mut turns: MessageWriter<Turn>,
) {
    if *menu.get() != Menu::None {
        return;
    }
    let id = houses.get(click.entity).map(|house| house.0).or_else(|_| trees.get(click.entity).map(|tree| tree.0));
    if let Ok(id) = id {
        turns.write(Turn::Select(id));
    }
}

fn grow_tree(commands: &mut Commands, painter: &mut Painter, session: &Session, prospect: &ProspectView, at: Vec2) {
    let drawing = tree(prospect);
    let foot = at + TREE_AT;
    let mut tree = commands.spawn((
        Name::new("Tree"),
        Daylit,
        TreeOf(prospect.id, drawing.clone()),
        Motion::default(),
        painter.standing(&drawing, TREE, foot, 0.02),
    ));
    tree.insert(Pickable::default()).observe(select);
    if prospect.stage == Stage::Unknown {
        // A stranger's tree is a promise only.
        tree.entry::<Sprite>().and_modify(|mut sprite| sprite.color = Color::WHITE.with_alpha(0.55));
    }
    lay_over(commands, painter, session, prospect, at, foot);
}

/// Draws anew what the last command has changed: trees, overlays, labels; and the houses of those who have just opened.
pub fn refresh(
    mut commands: Commands,
    mut painter: Painter,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    settings: Res<Settings>,
    mut trees: Query<(&mut TreeOf, &mut Sprite, &mut Motion)>,
    overlays: Query<Entity, With<Overlay>>,
    houses: Query<&House>,
) {
    let view = session.view();
    overlays.iter().for_each(|entity| commands.entity(entity).despawn());
    for (mut tree_of, mut sprite, mut motion) in &mut trees {
        let prospect = view.prospect(tree_of.0);
        let drawing = tree(&prospect);
        let at = place_of(&session, prospect.id);
        if drawing != tree_of.1 {
            if !settings.calm {
                let old = painter.standing(&tree_of.1, TREE, at + TREE_AT, 0.021);
                commands.spawn((Name::new("Outgrown"), Outgrown::default(), old, Pickable::IGNORE));
                motion.start(Growing::Grow);
            }
            *sprite = painter.sprite(&drawing, TREE.0);
            tree_of.1 = drawing;
        }
        lay_over(&mut commands, &mut painter, &session, &prospect, at, at + TREE_AT);
    }
    let standing: BTreeSet<ProspectId> = houses.iter().map(|house| house.0).collect();
    for prospect in view.prospects().filter(|prospect| !standing.contains(&prospect.id)) {
        settle(&mut commands, &mut painter, &fonts, &speech, &session, &prospect);
    }
}

pub fn mark_selection(
    desk: Res<Desk>,
    session: Res<Session>,
    layout: Res<MapLayout>,
    ring: Single<(&mut Transform, &mut Visibility), With<SelectionRing>>,
) {
    let (mut place, mut visibility) = ring.into_inner();
    match desk.selected {
        Some(id) => {
            let point = place_of(&session, id) + Vec2::new(20.0, 2.0);
            place.translation = layout.at(point).extend(5.0);
            visibility.set_if_neq(Visibility::Visible);
        }
        None => {
            visibility.set_if_neq(Visibility::Hidden);
        }
    }
}
