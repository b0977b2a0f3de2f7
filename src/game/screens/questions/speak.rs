//! First the player speaks: what went well and what they would change, before anything is said of their run.

use super::super::{Menu, Screen, dialog::dialog, stale, veil};
use crate::{
    analysis::Skill,
    game::{
        AppSystems,
        display::Display,
        language::Speech,
        session::{Begin, LookBack, Session},
        theme::{self, Fonts, Type},
        widgets::{
            Brush, Kind, Words, button, column, emit, face, gap, label, paragraph, row, text_field::text_field, title,
        },
    },
    record::LookingBack,
    report::skill_name,
};
use bevy::{prelude::*, text::EditableText};

#[derive(Component, Clone)]
struct Root;

/// What has been chosen so far.
#[derive(Resource, Default)]
pub struct Speaking(LookingBack);

/// Something said.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Say {
    /// This went well; or doesn't any more.
    Well(Skill),
    /// This would be done in another way; or wouldn't any more.
    Change(Skill),
    /// That is all.
    Done,
    /// Rather nothing.
    Skip,
}

/// Width of the page, its padding, and the size of the drawing.
const WIDTH: f32 = 760.0;
const PADDING: f32 = 30.0;
const TREE: f32 = 84.0;

/// A finished run is asked about once. A practice is over in minutes, and of a run that goes another way one has spoken before.
pub fn speaks_first(session: &Session) -> bool {
    let notes = session.run().notes();
    let practice = session.scenario().id.starts_with("practice-");
    session.run().finished() && notes.looking_back.is_none() && notes.branch.is_none() && !practice
}

fn open(session: Option<Res<Session>>, mut menu: ResMut<NextState<Menu>>, mut commands: Commands) {
    if session.is_some_and(|session| speaks_first(&session)) {
        commands.insert_resource(Speaking::default());
        menu.set(Menu::Speak);
    }
}

fn heed(
    mut said: MessageReader<Say>,
    speaking: Option<ResMut<Speaking>>,
    fields: Query<&EditableText>,
    mut keep: MessageWriter<LookBack>,
    mut menu: ResMut<NextState<Menu>>,
) {
    let Some(mut speaking) = speaking else { return };
    for &say in said.read() {
        let toggle = |skills: &mut Vec<Skill>, skill| match skills.iter().position(|&other| other == skill) {
            Some(place) => drop(skills.remove(place)),
            None => skills.push(skill),
        };
        match say {
            Say::Well(skill) => toggle(&mut speaking.0.well, skill),
            Say::Change(skill) => toggle(&mut speaking.0.change, skill),
            Say::Done => {
                let typed = fields.iter().next().map(|field| field.value().to_string()).unwrap_or_default();
                speaking.0.words = typed.trim().chars().take(LookingBack::MOST_LETTERS).collect();
                keep.write(LookBack(speaking.0.clone()));
                menu.set(Menu::None);
            }
            Say::Skip => menu.set(Menu::None),
        }
    }
}

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    typed: Query<&EditableText>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    display: Res<Display>,
    speaking: Res<Speaking>,
) {
    // What is being typed stays.
    let words = typed.iter().next().map(|field| field.value().to_string()).unwrap_or_default();
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    // Nothing of the verdict is to be seen behind it.
    commands.spawn((veil("Speak", Menu::Speak), Root)).insert(BackgroundColor(theme::BEHIND)).with_children(|veil| {
        let wide = display.wide(WIDTH) - 2.0 * PADDING;
        dialog(
            veil,
            &display,
            (WIDTH, PADDING),
            |page| {
                page.spawn(Node { flex_shrink: 0.0, align_items: AlignItems::Center, ..row(16.0) }).with_children(
                    |head| {
                        head.spawn(brush.picture("tree/stage_6", TREE, TREE * 1.1));
                        head.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(4.0) }).with_children(|words| {
                            words.spawn(title(Words::new(&fonts, Type::Heading), speech.say("speak-heading")));
                            words.spawn(paragraph(Words::new(&fonts, Type::Body).soft(), speech.say("speak-why")));
                        });
                    },
                );
                let rows: [(&str, &str, &[Skill], fn(Skill) -> Say); 2] = [
                    ("speak-well", "well", &speaking.0.well, Say::Well),
                    ("speak-change", "change", &speaking.0.change, Say::Change),
                ];
                for (text, key, chosen, say) in rows {
                    page.spawn(title(Words::new(&fonts, Type::Strong), speech.say(text)));
                    chips(page, &fonts, &speech, key, chosen, say);
                }
                page.spawn(title(Words::new(&fonts, Type::Strong), speech.say("speak-words")));
                let name = speech.say("speak-words");
                page.spawn(text_field(&fonts, "speak-words", &name, &words, wide))
                    .entry::<EditableText>()
                    .and_modify(|mut text| text.max_characters = Some(LookingBack::MOST_LETTERS));
            },
            |foot| {
                foot.spawn(button(&fonts, Kind::Secondary, "speak-skip", speech.say("speak-skip"), Say::Skip));
                foot.spawn(gap());
                foot.spawn(button(&fonts, Kind::Primary, "speak-done", speech.say("speak-done"), Say::Done));
            },
        );
    });
}

/// The skills as chips; what was chosen is filled and ticked.
fn chips(
    page: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    key: &str,
    chosen: &[Skill],
    say: fn(Skill) -> Say,
) {
    page.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), flex_shrink: 0.0, ..row(8.0) }).with_children(
        |chips| {
            for (place, skill) in Skill::ALL.into_iter().enumerate() {
                let name = skill_name(speech, skill);
                let on = chosen.contains(&skill);
                let kind = if on { Kind::Chosen } else { Kind::Secondary };
                let text = if on { format!("✓ {name}") } else { name.clone() };
                let step = if on { Type::Strong } else { Type::Body };
                chips
                    .spawn(face(kind, format!("{key}-{}", place + 1), name, say(skill)))
                    .with_child(label(Words::new(fonts, step), text));
            }
        },
    );
}

/// Another run begins: nothing has been said of it.
fn forget(mut begun: MessageReader<Begin>, mut commands: Commands) {
    if begun.read().count() > 0 {
        commands.remove_resource::<Speaking>();
    }
}

pub(in crate::game::screens) fn plugin(app: &mut App) {
    emit::<Say>(app);
    app.add_systems(OnEnter(Screen::Debrief), open).add_systems(
        Update,
        (
            heed.in_set(AppSystems::Simulate),
            forget.in_set(AppSystems::Input),
            build
                .run_if(in_state(Menu::Speak).and_then(resource_exists_and_changed::<Speaking>.or_else(stale)))
                .in_set(AppSystems::Present),
        ),
    );
}
