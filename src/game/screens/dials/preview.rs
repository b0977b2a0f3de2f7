//! What bots would make of the town as the dials stand: two bars, filled in when it is known.

use crate::{
    analysis::Outlook,
    game::{
        language::Speech,
        session::{Forecast, Tray},
        theme::{self, Fonts, Type},
        widgets::{Words, bar, column, label, paragraph, row},
    },
    scenario::Setting,
    sim::{Purpose, Yen},
    texts::yen,
};
use bevy::prelude::*;

/// Where the two bars stand, and what they show by now.
#[derive(Component)]
pub(super) struct Preview {
    shown: Option<(Outlook, Outlook)>,
    filled: bool,
}

/// Keeps room for the bars.
pub(super) fn room_for_preview(parent: &mut ChildSpawnerCommands) {
    let node = Node {
        flex_shrink: 0.0,
        padding: UiRect::axes(px(16), px(12)),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(12)),
        ..column(6.0)
    };
    let preview = Preview { shown: None, filled: false };
    parent.spawn((preview, node, BackgroundColor(theme::CARD), BorderColor::all(theme::HAIRLINE), Pickable::IGNORE));
}

/// Fills the bars when something else is known than they show.
pub(super) fn fill(
    mut commands: Commands,
    mut previews: Query<(Entity, &mut Preview)>,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    tray: Res<Tray>,
    forecast: Res<Forecast>,
) {
    let usual = Setting::usual(tray.scenario(), tray.setting().seed);
    let known = forecast.outlook(tray.setting()).zip(forecast.outlook(&usual));
    for (entity, mut preview) in &mut previews {
        if preview.filled && preview.shown == known {
            continue;
        }
        (preview.shown, preview.filled) = (known, true);
        commands.entity(entity).despawn_children().with_children(|box_| bars(box_, &fonts, &speech, known));
    }
}

fn bars(box_: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, known: Option<(Outlook, Outlook)>) {
    box_.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.say("dials-preview")));
    let most = known.map_or(1, |(now, usual)| {
        [now.hasty, now.nurture, usual.hasty, usual.nurture].into_iter().map(|yen| yen.0).max().unwrap_or(1).max(1)
    });
    let hands: [(&str, Color, fn(&Outlook) -> Yen); 2] = [
        ("dials-hasty", theme::purpose(Purpose::Closing), |outlook| outlook.hasty),
        ("dials-nurture", theme::purpose(Purpose::Nurturing), |outlook| outlook.nurture),
    ];
    for (name, colour, of) in hands {
        box_.spawn(Node { flex_wrap: FlexWrap::Wrap, ..row(12.0) }).with_children(|line| {
            line.spawn(Node { width: px(126), flex_shrink: 0.0, ..default() })
                .with_child(label(Words::new(fonts, Type::Strong).colour(colour), speech.say(name)));
            let now = known.map(|(now, _)| of(&now));
            let share = now.map_or(0.0, |yen| yen.0.max(0) as f32 / most as f32);
            line.spawn(Node { flex_grow: 1.0, flex_basis: px(120), min_width: px(80), ..default() })
                .with_children(|room| bar(room, percent(100), 14.0, share, colour));
            let text = now.map_or_else(|| speech.say("dials-waiting"), yen);
            line.spawn(Node {
                width: px(118),
                flex_shrink: 0.0,
                justify_content: JustifyContent::FlexEnd,
                ..default()
            })
            .with_child(label(Words::new(fonts, Type::Strong), text));
            let usual = known.map(|(_, usual)| of(&usual));
            let text = usual
                .map_or_else(String::new, |amount| speech.say_with("dials-compare", [("yen", yen(amount).into())]));
            line.spawn(Node {
                width: px(150),
                flex_shrink: 0.0,
                justify_content: JustifyContent::FlexEnd,
                ..default()
            })
            .with_child(label(Words::new(fonts, Type::Small).soft(), text));
        });
    }
}
