//! The bottom bar: what came of the last thing done (or a word from the senior colleague), prospecting, the end of the day.

use super::{Turn, lesson::Say, novice, portrait, prospecting, workshop};
use crate::{
    coach::{Saying, Standing},
    game::{
        display::Display,
        language::Speech,
        session::{Session, Submit},
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Term, Words, choices::cap, column, face, label, paragraph, row, scroll_sheet, title},
    },
    sim::{Command, Purpose},
    texts::clock_hours,
};
use bevy::{prelude::*, text::LineHeight};

pub fn build(
    screen: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
    side: f32,
) {
    // With little room the face is smaller, then the ways lose their words: an icon and a key say as much.
    let (low, icons) = (display.low, display.narrow);
    screen
        .spawn((
            Name::new("Bottom bar"),
            Node {
                position_type: PositionType::Absolute,
                left: px(0),
                right: px(side),
                bottom: px(0),
                height: px(display.bottom_bar()),
                padding: if low { UiRect::all(px(6)) } else { UiRect::axes(px(16), px(10)) },
                ..row(if low { 8.0 } else { 12.0 })
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
                    padding: if low { UiRect::new(px(8), px(4), px(2), px(2)) } else { UiRect::axes(px(12), px(6)) },
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(14)),
                    overflow: Overflow::clip(),
                    ..row(if low { 8.0 } else { 12.0 })
                },
                BackgroundColor(theme::PANEL),
                BorderColor::all(theme::HAIRLINE),
            ))
            .with_children(|speaker| {
                let saying = session.saying();
                let lesson = match &saying {
                    Saying::Lesson(standing) => Some(standing.clone()),
                    _ => None,
                };
                // Whoever the news is about shows their face; else the senior colleague speaks. A lesson comes first:
                // what its deed brought is seen in the panel.
                let about = session.news().filter(|_| lesson.is_none()).and(session.about());
                let face = match about {
                    Some(id) => portrait::portrait(session, id, None),
                    None => portrait::senior(session.scenario()),
                };
                let layers: Vec<&str> = face.iter().map(String::as_str).collect();
                let size = if low { 40.0 } else { 54.0 };
                speaker.spawn(brush.layers(&layers, size, size));
                let words = Node { flex_grow: 1.0, flex_basis: px(0), height: percent(100), ..column(0.0) };
                speaker
                    .spawn((Node { justify_content: JustifyContent::Center, ..words }, Pickable::IGNORE))
                    .with_children(|words| {
                        let senior = match &session.scenario().coach.name {
                            name if name.is_empty() => speech.say("bar-senior"),
                            name => speech.of(name).to_owned(),
                        };
                        let (who, what) = match (&lesson, session.news(), &saying) {
                            (Some(standing), ..) => {
                                let progress = [
                                    ("who", senior.into()),
                                    ("idea", speech.of(standing.idea).into()),
                                    ("step", standing.step.into()),
                                    ("of", standing.of.into()),
                                ];
                                (speech.say_with("bar-lesson", progress), speech.of(standing.say).to_owned())
                            }
                            (None, Some(news), _) => (
                                about.map_or_else(|| speech.say("bar-result"), |id| session.name(speech, id)),
                                news.to_owned(),
                            ),
                            (None, None, Saying::Hint(hint)) => (senior, speech.of(hint).to_owned()),
                            _ => (senior, String::new()),
                        };
                        let head = Node { flex_shrink: 0.0, ..row(6.0) };
                        words.spawn((head, Pickable::IGNORE)).with_children(|head| {
                            head.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE))
                                .with_child(title(Words::new(fonts, Type::Small).soft(), who));
                            if let Some(standing) = &lesson {
                                offers(head, fonts, speech, standing);
                            }
                        });
                        scroll_sheet(words, UiRect::ZERO, 0.0, |said| {
                            let mut said = said.spawn(paragraph(Words::new(fonts, Type::Body), what));
                            if low {
                                said.insert(LineHeight::RelativeToFont(1.3));
                            }
                        });
                    });
            });
            if icons {
                icon_ways(bar, brush, fonts, speech, session);
            } else {
                ways(bar, brush, fonts, speech, session);
            }
            end_button(bar, fonts, speech, session, low);
        });
}

/// What the player can say to the senior: "show me", "I'll go on alone".
fn offers(head: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, standing: &Standing) {
    if standing.shows.is_some() {
        small(head, fonts, Kind::Primary, "lesson-show", speech.say("lesson-show"), Say::Show);
    }
    small(head, fonts, Kind::Plain, "lesson-alone", speech.say("lesson-alone"), Say::Alone);
}

/// A button for the narrow room over the words.
fn small<M: Message + Clone>(
    buttons: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    kind: Kind,
    key: &str,
    text: String,
    message: M,
) {
    buttons
        .spawn(face(kind, key, text.clone(), message))
        .insert(Node {
            padding: UiRect::axes(px(8), px(2)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(7)),
            justify_content: JustifyContent::Center,
            ..default()
        })
        .with_child(label(Words::new(fonts, Type::Small).colour(kind.ink()), text));
}

/// The ways to the other panes, as far as this company has them: one large, or two over each other.
fn ways(bar: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    // On the first day of a tutorial there is less to look at.
    match (prospecting::is_done(session), workshop::is_there(session) && !novice(session)) {
        (true, false) => prospecting_button(bar, brush, fonts, speech),
        (false, false) => {}
        (prospecting, _) => {
            bar.spawn((Node { height: percent(100), flex_shrink: 0.0, ..column(6.0) }, Pickable::IGNORE))
                .with_children(|ways| {
                    if prospecting {
                        let way = ("icon/call", "prospecting", "bar-prospecting", "P");
                        let colour = theme::purpose(Purpose::Prospecting);
                        one_way(ways, brush, fonts, speech, way, colour, Turn::Prospecting, Term("prospecting"));
                    }
                    let way = ("icon/workshop", "workshop", "bar-workshop", "W");
                    let colour = theme::purpose(Purpose::AfterFollow);
                    one_way(ways, brush, fonts, speech, way, colour, Turn::Workshop, Term("division-of-labour"));
                });
        }
    }
}

/// The same ways as drawings over their keys.
fn icon_ways(bar: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    let ways = [
        (
            prospecting::is_done(session),
            ("icon/call", "prospecting", "bar-prospecting", "P"),
            theme::purpose(Purpose::Prospecting),
            Turn::Prospecting,
            Term("prospecting"),
        ),
        (
            workshop::is_there(session) && !novice(session),
            ("icon/workshop", "workshop", "bar-workshop", "W"),
            theme::purpose(Purpose::AfterFollow),
            Turn::Workshop,
            Term("division-of-labour"),
        ),
    ];
    for (_, (icon, key, text, key_cap), colour, turn, term) in ways.into_iter().filter(|(there, ..)| *there) {
        bar.spawn((face(Kind::Secondary, key, speech.say(text), turn), term))
            .insert(Node {
                height: percent(100),
                padding: UiRect::axes(px(8), px(4)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(12)),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                flex_shrink: 0.0,
                ..column(4.0)
            })
            .with_children(|face| {
                face.spawn(brush.tinted(icon, 24.0, colour));
                cap(face, fonts, key_cap);
            });
    }
}

fn one_way(
    ways: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    (icon, key, text, key_cap): (&str, &str, &str, &str),
    colour: Color,
    turn: Turn,
    term: Term,
) {
    let text = speech.say(text);
    ways.spawn((face(Kind::Secondary, key, text.clone(), turn), term))
        .insert(Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            padding: UiRect::axes(px(12), px(0)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(11)),
            ..row(8.0)
        })
        .with_children(|face| {
            face.spawn(brush.tinted(icon, 19.0, colour));
            face.spawn((Node { flex_grow: 1.0, ..column(0.0) }, Pickable::IGNORE))
                .with_child(label(Words::new(fonts, Type::Strong), text));
            cap(face, fonts, key_cap);
        });
}

fn prospecting_button(bar: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech) {
    let text = speech.say("bar-prospecting");
    bar.spawn((face(Kind::Secondary, "prospecting", text.clone(), Turn::Prospecting), Term("prospecting")))
        .insert(Node {
            height: percent(100),
            padding: UiRect::axes(px(12), px(6)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..column(4.0)
        })
        .with_children(|face| {
            face.spawn((row(8.0), Pickable::IGNORE)).with_children(|line| {
                line.spawn(brush.tinted("icon/call", 20.0, theme::purpose(Purpose::Prospecting)));
                line.spawn(label(Words::new(fonts, Type::Label), text));
            });
            face.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("bar-prospecting-key")));
        });
}

/// The end of the day. In a low bar the hours that are left stand in the bar above only.
fn end_button(bar: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, low: bool) {
    let left = session.view().hours_left();
    let text = speech.say("activity-end-day");
    bar.spawn(face(Kind::Primary, "end-day", text.clone(), Submit(Command::EndDay)))
        .insert(Node {
            min_width: px(if low { 96 } else { 172 }),
            height: percent(100),
            padding: UiRect::axes(px(10), px(4)),
            flex_shrink: 0.0,
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(14)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..column(4.0)
        })
        .insert(BoxShadow::new(theme::PRIMARY_PRESSED.with_alpha(0.35), px(0), px(3), px(0), px(6)))
        .with_children(|face| {
            face.spawn(label(Words::new(fonts, Type::Label).colour(theme::ON_STRONG), text));
            if low {
                return;
            }
            let rest = if left.minutes() > 0 {
                speech.say_with("bar-unused", [("hours", clock_hours(left).into())])
            } else {
                speech.say("bar-all-used")
            };
            face.spawn(label(Words::new(fonts, Type::Small).colour(theme::ON_STRONG), rest));
        });
}
