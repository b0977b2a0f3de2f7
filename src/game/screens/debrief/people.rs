//! The people: who they turned out to be, how one could have noticed, and what they were given, one row each.

use super::{Shown, stacked};
use crate::{
    game::{
        display::Display,
        language::Speech,
        map::tree,
        screens::territory::{portrait, sign},
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Term, Words, card, column, focus::stop, label, paragraph, row, scroll_part, title},
    },
    report::{Ending, PersonReview},
    sim::{Activity, Purpose},
    texts::{activity_word, customer_name, customer_needs, customer_signs, trainee_name},
};
use bevy::prelude::*;

/// Widths of the portraits and of the outer columns; the one between takes what is left.
struct Columns {
    portrait: f32,
    who: f32,
    given: f32,
    /// Do they stand below each other instead?
    stacked: bool,
}

impl Columns {
    /// A column of this width, or one over the whole row.
    fn of(&self, width: f32) -> Node {
        Node { width: if self.stacked { percent(100) } else { px(width) }, flex_shrink: 0.0, ..default() }
    }

    /// The column between.
    fn between(&self) -> Node {
        let basis = if self.stacked { percent(100) } else { px(0) };
        Node { flex_grow: 1.0, flex_basis: basis, min_width: px(0), ..default() }
    }
}

pub fn build(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
    shown: &Shown,
) {
    let people = &shown.answers.people;
    let fitted = !stacked(display);
    let columns = if display.drawer {
        Columns { portrait: 54.0, who: 258.0, given: 270.0, stacked: display.narrow }
    } else {
        Columns { portrait: 64.0, who: 276.0, given: 300.0, stacked: false }
    };
    let mut sheet = page.spawn(card(0.0));
    sheet.entry::<Node>().and_modify(move |mut node| {
        node.flex_grow = if fitted { 1.0 } else { 0.0 };
        node.flex_shrink = if fitted { 1.0 } else { 0.0 };
        node.min_width = px(0);
        node.row_gap = px(0);
        node.padding = UiRect::right(px(6));
    });
    sheet.with_children(|sheet| {
        let head = Node { padding: UiRect::new(px(18), px(18), px(12), px(8)), flex_shrink: 0.0, ..column(8.0) };
        sheet.spawn(head).with_children(|head| {
            let text = speech.say_with(
                "people-summary",
                [("known", (people.known.len() as u32).into()), ("customers", people.customers().into())],
            );
            head.spawn(title(Words::new(fonts, Type::Label), text));
            if let Some(after) = people.say_after(speech) {
                let text = format!("{} {after}", theme::numeral(Purpose::AfterFollow));
                let words = Words::new(fonts, Type::Strong).colour(theme::purpose(Purpose::AfterFollow));
                head.spawn((paragraph(words, text), Term("after-follow")));
            }
            if !columns.stacked {
                captions(head, fonts, speech, &columns);
            }
        });
        scroll_part(sheet, fitted, UiRect::new(px(18), px(12), px(0), px(10)), 0.0, |list| {
            for person in &people.known {
                line(list, brush, fonts, speech, session, person, &columns);
            }
            let rest = if people.strangers == 0 {
                speech.say("people-met-all")
            } else {
                speech.say_with("people-strangers", [("count", people.strangers.into())])
            };
            list.spawn((ruled(UiRect::vertical(px(12)), column(0.0)), BorderColor::all(theme::HAIRLINE)))
                .with_child(paragraph(Words::new(fonts, Type::Body).soft(), rest));
        });
    });
}

fn captions(head: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, columns: &Columns) {
    // The list below keeps a little room for its scroll bar.
    head.spawn(row(18.0)).with_children(|line| {
        let caption = |id: &str| label(Words::new(fonts, Type::Small).soft(), speech.say(id));
        line.spawn(Node { width: px(columns.who), flex_shrink: 0.0, ..default() })
            .with_child(caption("people-column-who"));
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), ..default() })
            .with_child(caption("people-column-type"));
        line.spawn(Node { width: px(columns.given), flex_shrink: 0.0, ..default() })
            .with_child(caption("people-column-given"));
    });
}

/// A row with a hairline above it.
fn ruled(padding: UiRect, node: Node) -> Node {
    Node { width: percent(100), padding, border: UiRect::top(px(1.5)), flex_shrink: 0.0, ..node }
}

fn line(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    person: &PersonReview,
    columns: &Columns,
) {
    let name = session.name(speech, person.id);
    let customer = customer_name(speech, person.customer);
    let node = ruled(UiRect::vertical(px(12)), Node { align_items: AlignItems::FlexStart, ..row(18.0) });
    let node = if columns.stacked { Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), ..node } } else { node };
    // Keys go through the rows, so that the list moves without a mouse, too.
    list.spawn((node, BorderColor::all(theme::HAIRLINE), stop(format!("person-{}", person.id.0), &name)))
        .with_children(|line| {
            let who = Node { column_gap: px(12), align_items: AlignItems::Center, ..columns.of(columns.who) };
            line.spawn(who).with_children(|who| {
                let layers = portrait(session, person.id, None);
                let layers: Vec<_> = layers.iter().map(String::as_str).collect();
                who.spawn(brush.layers(&layers, columns.portrait, columns.portrait));
                who.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }).with_children(|words| {
                    words.spawn(paragraph(Words::new(fonts, Type::Label), name));
                    let spec = session.spec(person.id);
                    // People made by the dice have no name of their own.
                    if !spec.person.is_empty() {
                        words.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.of(&spec.person)));
                    }
                    if person.trainees {
                        let trainee = trainee_name(speech, session.scenario());
                        let text = speech.say_with("apprentice-house", [("trainee", trainee.into())]);
                        words.spawn(paragraph(Words::new(fonts, Type::Small), text));
                    }
                    words.spawn(row(6.0)).with_children(|ending| {
                        ending.spawn(brush.picture(&tree(&session.view().prospect(person.id)), 24.0, 26.0));
                        let words = Words::new(fonts, Type::Body).colour(colour(person.ending));
                        ending
                            .spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
                            .with_child(paragraph(words, person.ending.say(speech)));
                    });
                });
            });
            let between = Node { flex_direction: FlexDirection::Column, row_gap: px(4), ..columns.between() };
            line.spawn(between).with_children(|words| {
                words.spawn(title(Words::new(fonts, Type::Title).colour(theme::purpose(Purpose::Nurturing)), customer));
                note(words, fonts, speech, "person-signs", customer_signs(speech, person.customer));
                note(words, fonts, speech, "person-needs", customer_needs(speech, person.customer));
            });
            let last = Node { flex_direction: FlexDirection::Column, row_gap: px(4), ..columns.of(columns.given) };
            line.spawn(last).with_children(|words| given(words, brush, fonts, speech, person));
        });
}

/// A caption over its sentence.
fn note(words: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, caption: &str, text: String) {
    words.spawn(Node { align_items: AlignItems::FlexStart, ..row(10.0) }).with_children(|line| {
        line.spawn(Node { width: px(96), flex_shrink: 0.0, padding: UiRect::top(px(2)), ..default() })
            .with_child(label(Words::new(fonts, Type::Small).soft(), speech.say(caption)));
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
            .with_child(paragraph(Words::new(fonts, Type::Body), text));
    });
}

/// What they were given and how it landed: in figures, in a sentence, and each kind of contact with its signs.
fn given(words: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, person: &PersonReview) {
    if let Some(tally) = person.tally().say(speech) {
        words.spawn(paragraph(Words::new(fonts, Type::Strong), tally));
    }
    // What the trainee gave isn't the player's to be judged by.
    if !person.trainees {
        words.spawn(paragraph(Words::new(fonts, Type::Body), person.verdict.say(speech)));
    }
    if let Some(after) = person.after.say(speech) {
        let text = format!("{} {after}", theme::numeral(Purpose::AfterFollow));
        let colour = theme::purpose(Purpose::AfterFollow);
        words.spawn(paragraph(Words::new(fonts, Type::Body).colour(colour), text));
    }
    let shelf = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(4), margin: UiRect::top(px(2)), ..row(16.0) };
    words.spawn(shelf).with_children(|shelf| {
        for one in &person.given {
            shelf.spawn(Node { flex_shrink: 0.0, ..row(6.0) }).with_children(|cell| {
                cell.spawn(label(Words::new(fonts, Type::Small).soft(), activity_word(speech, one.activity)));
                for (landing, count) in one.tally.each().into_iter().filter(|(_, count)| *count > 0) {
                    let (icon, colour) = sign(landing);
                    cell.spawn(row(2.0)).with_children(|mark| {
                        mark.spawn(brush.tinted(icon, 15.0, colour));
                        mark.spawn(label(Words::new(fonts, Type::Small), count.to_string()));
                    });
                }
            });
        }
        if person.asks > 0 {
            shelf.spawn(Node { flex_shrink: 0.0, ..row(6.0) }).with_children(|cell| {
                cell.spawn(label(Words::new(fonts, Type::Small).soft(), activity_word(speech, Activity::Ask)));
                let times = speech.say_with("person-asks", [("count", person.asks.into())]);
                cell.spawn(label(Words::new(fonts, Type::Small), times));
            });
        }
    });
}

fn colour(ending: Ending) -> Color {
    match ending {
        Ending::Customer { .. } => theme::purpose(Purpose::AfterFollow),
        Ending::Lead { .. } => theme::INK,
        Ending::Lost => theme::INK_SOFT,
        Ending::Left { .. } | Ending::Refused => theme::SEAL,
    }
}
