//! The bottom bar: what came of the last thing done (or a word from the senior colleague), prospecting, the end of the day.

use super::{BOTTOM, Turn, coach, portrait};
use crate::{
    game::{
        language::Speech,
        session::{Session, Submit},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Words, column, face, label, paragraph, row},
    },
    sim::{Command, Purpose},
    texts::clock_hours,
};
use bevy::prelude::*;

pub fn build(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    side: f32,
) {
    screen
        .spawn((
            Name::new("Bottom bar"),
            Node {
                position_type: PositionType::Absolute,
                left: px(0),
                right: px(side),
                bottom: px(0),
                height: px(BOTTOM),
                padding: UiRect::axes(px(16), px(10)),
                ..row(12.0)
            },
            BackgroundColor(theme::BEHIND),
        ))
        .with_children(|bar| {
            bar.spawn((
                Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    height: percent(100),
                    padding: UiRect::axes(px(12), px(6)),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(14)),
                    overflow: Overflow::clip(),
                    ..row(12.0)
                },
                BackgroundColor(theme::PANEL),
                BorderColor::all(theme::HAIRLINE),
            ))
            .with_children(|speaker| {
                // Whoever the news is about shows their face; else the senior colleague speaks.
                let about = session.news().and(session.about());
                let face = about.map(|id| portrait::portrait(session, id, None));
                let face: Vec<&str> = face.iter().flatten().map(String::as_str).collect();
                let layers = if face.is_empty() { &portrait::SENIOR[..] } else { &face };
                speaker.spawn(brush.layers(layers, 54.0, 54.0));
                speaker
                    .spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(1.0) }, Pickable::IGNORE))
                    .with_children(|words| {
                        let (who, what) = match session.news() {
                            Some(news) => (
                                about.map_or_else(|| speech.say("bar-result"), |id| session.name(speech, id)),
                                news.to_owned(),
                            ),
                            None => (speech.say("bar-senior"), speech.say(coach::advice(&session.view()))),
                        };
                        words.spawn(label(Words::new(fonts, Type::Small).soft(), who));
                        words.spawn(paragraph(Words::new(fonts, Type::Body), what));
                    });
            });
            prospecting_button(bar, brush, fonts, speech);
            end_button(bar, fonts, speech, session);
        });
}

fn prospecting_button(bar: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech) {
    let text = speech.say("bar-prospecting");
    bar.spawn(face(Kind::Secondary, "prospecting", text.clone(), Turn::Prospecting))
        .insert(Node {
            height: percent(100),
            padding: UiRect::axes(px(16), px(6)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..column(3.0)
        })
        .with_children(|face| {
            face.spawn((row(7.0), Pickable::IGNORE)).with_children(|line| {
                line.spawn(brush.tinted("icon/call", 20.0, theme::purpose(Purpose::Prospecting)));
                line.spawn(label(Words::new(fonts, Type::Label), text));
            });
            face.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("bar-prospecting-key")));
        });
}

fn end_button(bar: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session) {
    let left = session.view().hours_left();
    let text = speech.say("activity-end-day");
    bar.spawn(face(Kind::Primary, "end-day", text.clone(), Submit(Command::EndDay)))
        .insert(Node {
            width: px(200),
            height: percent(100),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..column(3.0)
        })
        .insert(BoxShadow::new(theme::PRIMARY_PRESSED.with_alpha(0.35), px(0), px(3), px(0), px(6)))
        .with_children(|face| {
            face.spawn(label(Words::new(fonts, Type::Label).colour(theme::ON_STRONG), text));
            let rest = if left.minutes() > 0 {
                speech.say_with("bar-unused", [("hours", clock_hours(left).into())])
            } else {
                speech.say("bar-all-used")
            };
            face.spawn(label(Words::new(fonts, Type::Small).colour(theme::ON_STRONG), rest));
        });
}
