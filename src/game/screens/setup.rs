//! Name and language, asked once.

use super::{Go, Screen, dialog::dialog, heading, middle, root, stale};
use crate::{
    game::{
        AppSystems, PlayOptions,
        display::Display,
        language::{Speak, Speech},
        session::{Begin, Saved, Trouble},
        settings::Settings,
        theme::{Fonts, Type},
        widgets::{Brush, Kind, Words, button, emit, gap, label, paragraph, row, text_field::text_field},
    },
    scenario::{Lang, Library},
};
use bevy::{
    input_focus::{FocusCause, InputFocus},
    prelude::*,
    text::EditableText,
};

#[derive(Component, Clone)]
struct Root;

/// The scenario for the first time.
const TUTORIAL: &str = "first-days";

/// The settings are told.
#[derive(Message, Clone, Copy, Debug)]
struct Done;

fn build(
    mut commands: Commands,
    old: Query<Entity, With<Root>>,
    typed: Query<&EditableText>,
    mut focus: ResMut<InputFocus>,
    mut brush: Brush,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    settings: Res<Settings>,
    display: Res<Display>,
) {
    // What has been typed survives a change of the language.
    let name = typed.iter().next().map_or_else(|| settings.name.clone(), |field| field.value().to_string());
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    let mut field = Entity::PLACEHOLDER;
    commands.spawn((root("Setup", Screen::Setup), Root)).with_children(|screen| {
        screen.spawn(brush.backdrop("title"));
        screen.spawn(middle()).with_children(|middle| {
            dialog(
                middle,
                &display,
                (660.0, 30.0),
                |card| {
                    card.spawn(heading(&fonts, speech.say("setup-heading")));
                    card.spawn(paragraph(Words::new(&fonts, Type::Body).soft(), speech.say("setup-why")));
                    card.spawn(label(Words::new(&fonts, Type::Strong), speech.say("setup-name")));
                    field = card.spawn(text_field(&fonts, "name", &speech.say("setup-name"), &name, 420.0)).id();
                    card.spawn(label(Words::new(&fonts, Type::Strong), speech.say("setup-language")));
                    card.spawn(Node { flex_shrink: 0.0, ..row(10.0) }).with_children(|languages| {
                        for (lang, name) in [(Lang::Ja, "日本語"), (Lang::En, "English")] {
                            let kind = if speech.lang() == lang { Kind::Chosen } else { Kind::Secondary };
                            languages.spawn(button(&fonts, kind, lang.code(), name, Speak(lang)));
                        }
                    });
                },
                |foot| {
                    let back = speech.say("button-back");
                    foot.spawn(button(&fonts, Kind::Secondary, "back", back, Go::To(Screen::Title)));
                    foot.spawn(gap());
                    foot.spawn(button(&fonts, Kind::Primary, "done", speech.say("button-next"), Done));
                },
            );
        });
    });
    focus.set(field, FocusCause::Navigated);
}

fn finish(
    mut wishes: MessageReader<Done>,
    keys: Res<ButtonInput<KeyCode>>,
    fields: Query<&EditableText>,
    focus: Res<InputFocus>,
    speech: Res<Speech>,
    mut settings: ResMut<Settings>,
    saved: Res<Saved>,
    options: Res<PlayOptions>,
    mut begin: MessageWriter<Begin>,
    mut trouble: ResMut<Trouble>,
    mut go: MessageWriter<Go>,
) {
    let Some(field) = fields.iter().next() else { return };
    let in_field = focus.get().is_some_and(|entity| fields.contains(entity));
    let entered = keys.just_pressed(KeyCode::Enter) && in_field && !field.editor().is_composing();
    if wishes.read().count() == 0 && !entered {
        return;
    }
    settings.name = field.value().to_string().trim().to_owned();
    settings.lang = speech.lang();
    settings.known = true;
    settings.save(&speech, &mut trouble);
    // Whoever comes for the first time is shown the way; from its first page one gets to the other scenarios.
    let tutorial = Library::new(options.scenarios.as_deref()).find(TUTORIAL).ok();
    match tutorial.as_ref().and_then(Begin::of).filter(|_| saved.is_first_time()) {
        Some(tutorial) => {
            begin.write(tutorial);
        }
        None => {
            go.write(Go::To(Screen::Choose));
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    emit::<Done>(app);
    app.add_systems(OnEnter(Screen::Setup), build).add_systems(
        Update,
        (
            finish.run_if(in_state(Screen::Setup)).in_set(AppSystems::Input),
            build.run_if(in_state(Screen::Setup).and_then(stale)).in_set(AppSystems::Present),
        ),
    );
}
