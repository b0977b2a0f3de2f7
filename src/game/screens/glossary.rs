//! The glossary (用語集): every term on the left, the chosen one with its reading and meaning on the right.

use super::{Go, Menu, stale, veil};
use crate::{
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, LookUp, Term, Words, card, choices::NumberKey, choices::key_cap, column, face, focus::Key,
            gap, label, paragraph, row, scroll_column, strokes::Strokes, term::term_around, title,
        },
    },
    scenario::Lang,
    texts::glossary::{TERMS, meaning, reading, related, term},
};
use bevy::{
    input_focus::{FocusCause, InputFocus},
    prelude::*,
    text::EditableText,
    ui_widgets::ScrollIntoView,
};

#[derive(Component, Clone)]
struct Root;

/// The right side: the chosen term.
#[derive(Component)]
struct Page;

/// A line of the list.
#[derive(Component)]
struct Line(&'static str);

/// The term that is read, or was read last.
#[derive(Resource)]
struct Chosen(&'static str);

impl Chosen {
    fn place(&self) -> usize {
        TERMS.iter().position(|id| *id == self.0).unwrap_or(0)
    }
}

/// So many lines further with one stroke of a page key.
const LEAP: usize = 10;
/// Width of the list.
const LIST: f32 = 270.0;
const NARROW_LIST: f32 = 220.0;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    chosen: Res<Chosen>,
    display: Res<Display>,
) {
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    commands.spawn((veil("Glossary", Menu::Glossary), Root)).with_children(|veil| {
        veil.spawn(card(0.0))
            .insert(Node {
                width: px(display.wide(980.0)),
                height: percent(if display.low { 96 } else { 88 }),
                max_height: px(600),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(14)),
                ..column(0.0)
            })
            .with_children(|book| {
                head(book, &mut brush, &fonts, &speech, &display);
                let body = Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_height: px(0),
                    align_items: AlignItems::Stretch,
                    ..row(0.0)
                };
                book.spawn(body).with_children(|body| {
                    body.spawn((
                        Node {
                            width: px(if display.narrow { NARROW_LIST } else { LIST }),
                            flex_shrink: 0.0,
                            border: UiRect::right(px(1.5)),
                            padding: UiRect::right(px(4)),
                            ..column(0.0)
                        },
                        BorderColor::all(theme::HAIRLINE),
                    ))
                    .with_children(|side| {
                        let edge_ = if display.narrow { 4.0 } else { 14.0 };
                        scroll_column(side, UiRect::horizontal(px(edge_)), 0.0, |list| {
                            list.spawn(edge());
                            for id in TERMS {
                                line(list, &fonts, &speech, id, id == chosen.0);
                            }
                            list.spawn(edge());
                        });
                    });
                    let edges = if display.narrow {
                        UiRect::axes(px(14), px(12))
                    } else {
                        UiRect::new(px(44), px(38), px(34), px(24))
                    };
                    body.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }).with_children(|side| {
                        let page = scroll_column(side, edges, 10.0, |page| {
                            fill(page, &mut brush, &fonts, &speech, &display, chosen.0);
                        });
                        side.commands().entity(page).insert(Page);
                    });
                });
            });
    });
}

/// Room above the first line and below the last.
fn edge() -> impl Bundle {
    (Node { height: px(12), flex_shrink: 0.0, ..default() }, Pickable::IGNORE)
}

fn head(book: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, display: &Display) {
    book.spawn((
        Node {
            padding: UiRect::new(
                px(display.margin()),
                px(16),
                px(if display.low { 4.0 } else { 12.0 }),
                px(if display.low { 4.0 } else { 12.0 }),
            ),
            border: UiRect::bottom(px(1.5)),
            flex_shrink: 0.0,
            ..row(16.0)
        },
        BorderColor::all(theme::HAIRLINE),
    ))
    .with_children(|head| {
        head.spawn(label(Words::new(fonts, Type::Title), speech.say("glossary-heading")));
        if !display.narrow {
            head.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("glossary-keys")));
        }
        head.spawn(gap());
        let text = speech.say("model-heading");
        head.spawn(face(Kind::Secondary, "about", text.clone(), Go::Open(Menu::About)))
            .insert(Node {
                padding: UiRect::axes(px(12), px(4)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(8)),
                ..default()
            })
            .with_child(label(Words::new(fonts, Type::Small), text));
        super::cross(head, brush, speech);
    });
}

fn line(list: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, id: &'static str, chosen: bool) {
    let kind = if chosen { Kind::Chosen } else { Kind::Plain };
    let name = term(speech, id);
    list.spawn((face(kind, format!("term-{id}"), name.clone(), LookUp(id)), Line(id)))
        .insert(Node {
            padding: UiRect::axes(px(12), px(4)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(8)),
            flex_shrink: 0.0,
            ..row(0.0)
        })
        .with_children(|line| {
            line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE))
                .with_child(paragraph(Words::new(fonts, Type::Body), name));
        });
}

/// The word large, how it is read, what it means, and where to read on.
fn fill(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    display: &Display,
    id: &'static str,
) {
    page.spawn(title(Words::new(fonts, Type::Heading), term(speech, id)));
    page.spawn(paragraph(Words::new(fonts, Type::Body).soft(), reading(speech, id)));
    page.spawn((
        Node { width: px(56), height: px(3), margin: UiRect::vertical(px(8)), flex_shrink: 0.0, ..default() },
        BackgroundColor(theme::BLOSSOM),
    ));
    // Lines of this length are read without losing one's way.
    let measure = if speech.lang() == Lang::Ja { 520.0 } else { 500.0 };
    page.spawn(Node { max_width: px(measure), flex_shrink: 0.0, ..column(0.0) })
        .with_child(paragraph(Words::new(fonts, Type::Reading), meaning(speech, id)));
    page.spawn((Node { flex_grow: 1.0, ..row(0.0) }, Pickable::IGNORE)).with_children(|picture| {
        if display.low {
            return;
        }
        picture.spawn(gap());
        let mut tree = picture.spawn(brush.picture("tree/stage_6", 110.0, 121.0));
        tree.insert(Node { width: px(110), height: px(121), align_self: AlignSelf::FlexEnd, ..default() });
        tree.entry::<ImageNode>().and_modify(|mut image| image.color = Color::WHITE.with_alpha(0.35));
    });
    page.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("glossary-see-also")));
    let chips = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), flex_shrink: 0.0, ..row(8.0) };
    page.spawn(chips).with_children(|chips| {
        for (place, &other) in related(id).iter().enumerate() {
            let name = term(speech, other);
            chips
                .spawn((
                    face(Kind::Secondary, format!("see-{}", place + 1), name.clone(), LookUp(other)),
                    NumberKey(place + 1),
                ))
                .insert(Node {
                    padding: UiRect::axes(px(10), px(4)),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(8)),
                    ..row(8.0)
                })
                .with_children(|chip| {
                    key_cap(chip, fonts, place + 1);
                    chip.spawn(label(Words::new(fonts, Type::Body), name));
                });
        }
    });
}

/// Another term is chosen: the list stays where it is, the page is written anew.
fn turn_page(
    mut commands: Commands,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    chosen: Res<Chosen>,
    display: Res<Display>,
    mut pages: Query<(Entity, &mut ScrollPosition), With<Page>>,
    mut lines: Query<(&Line, &mut Kind)>,
) {
    for (page, mut position) in &mut pages {
        position.y = 0.0;
        commands
            .entity(page)
            .despawn_children()
            .with_children(|page| fill(page, &mut brush, &fonts, &speech, &display, chosen.0));
    }
    for (line, mut kind) in &mut lines {
        kind.set_if_neq(if line.0 == chosen.0 { Kind::Chosen } else { Kind::Plain });
    }
}

/// The chosen line has the focus, unless the player goes over the other controls, and is seen.
fn follow(
    mut commands: Commands,
    chosen: Res<Chosen>,
    lines: Query<(Entity, &Line)>,
    controls: Query<(), (With<Key>, Without<Line>)>,
    (parents, children): (Query<&ChildOf>, Query<&Children>),
    mut focus: ResMut<InputFocus>,
    mut shown: Local<Option<(Entity, bool)>>,
) {
    let Some((entity, _)) = lines.iter().find(|(_, line)| line.0 == chosen.0) else { return };
    // A line has its place only after it has been laid out: it is looked for once more in the next frame.
    match *shown {
        Some((last, true)) if last == entity => return,
        last => *shown = Some((entity, last.is_some_and(|(last, _)| last == entity))),
    }
    if focus.get().is_none_or(|now| !controls.contains(now)) {
        focus.set(entity, FocusCause::Navigated);
    }
    // With it the lines before and after it, so that one sees where it goes on.
    let siblings = parents.get(entity).and_then(|list| children.get(list.parent()));
    let place = siblings.ok().and_then(|list| list.iter().position(|line| line == entity));
    if let (Ok(list), Some(place)) = (siblings, place) {
        for &near in [list.get(place.wrapping_sub(1)), list.get(place + 1)].into_iter().flatten() {
            commands.trigger(ScrollIntoView { entity: near });
        }
    }
}

fn look_up(
    mut wishes: MessageReader<LookUp>,
    menu: Res<State<Menu>>,
    mut chosen: ResMut<Chosen>,
    mut go: MessageWriter<Go>,
) {
    let Some(&LookUp(id)) = wishes.read().last() else { return };
    if chosen.0 != id {
        chosen.0 = id;
    }
    if *menu.get() != Menu::Glossary {
        go.write(Go::Open(Menu::Glossary));
    }
}

/// Walking through the terms.
fn walk(mut strokes: Strokes, mut chosen: ResMut<Chosen>, mut go: MessageWriter<Go>) {
    let last = TERMS.len() - 1;
    for key in strokes.read() {
        let place = chosen.place();
        let next = match key {
            KeyCode::ArrowUp => place.saturating_sub(1),
            KeyCode::ArrowDown => (place + 1).min(last),
            KeyCode::PageUp => place.saturating_sub(LEAP),
            KeyCode::PageDown => (place + LEAP).min(last),
            KeyCode::Home => 0,
            KeyCode::End => last,
            KeyCode::KeyG => {
                go.write(Go::Close);
                continue;
            }
            _ => continue,
        };
        if next != place {
            chosen.0 = TERMS[next];
        }
    }
}

/// G opens the glossary anywhere: at the term of the focused control, or where one has read last.
fn open(
    keys: Res<ButtonInput<KeyCode>>,
    menu: Res<State<Menu>>,
    focus: Res<InputFocus>,
    fields: Query<(), With<EditableText>>,
    (terms, parents): (Query<&Term>, Query<&ChildOf>),
    chosen: Res<Chosen>,
    mut wishes: MessageWriter<LookUp>,
) {
    let focused = focus.get();
    let typing = focused.is_some_and(|entity| fields.contains(entity));
    if keys.just_pressed(KeyCode::KeyG) && !typing && !matches!(menu.get(), Menu::Glossary | Menu::Trouble) {
        let term = focused.and_then(|entity| term_around(entity, &terms, &parents));
        wishes.write(LookUp(term.unwrap_or(chosen.0)));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Chosen(TERMS[0]))
        .add_systems(OnEnter(Menu::Glossary), build)
        .add_systems(
            Update,
            (
                open.in_set(AppSystems::Input),
                walk.run_if(in_state(Menu::Glossary)).in_set(AppSystems::Input),
                look_up.in_set(AppSystems::Simulate).before(super::go),
                // In this order: a page is never turned of a book that has just been put away.
                (
                    build.run_if(in_state(Menu::Glossary).and_then(stale)),
                    turn_page.run_if(in_state(Menu::Glossary).and_then(resource_changed::<Chosen>)),
                )
                    .chain()
                    .in_set(AppSystems::Present),
            ),
        )
        .add_systems(PostUpdate, follow.run_if(in_state(Menu::Glossary)));
}
