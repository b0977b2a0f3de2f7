//! What is wrong with a scenario, one card a problem: where, the lines of the file, what to write instead.

use super::excerpt::{Excerpt, Line};
use crate::{
    game::{
        language::Speech,
        theme::{self, Fonts, Type},
        widgets::{Words, column, focus::stop, label, paragraph, row, text::span},
    },
    scenario::{LibraryEntry, Problem, Severity},
    texts::{advise, describe},
};
use bevy::{
    prelude::*,
    text::{LineHeight, TextBackgroundColor},
};

/// Nobody puts more than this right at once, and a page of hundreds takes its time.
const MOST: usize = 60;
/// A column of space in front of a line.
const COLUMN: f32 = 7.0;
/// Width of the column of line numbers: its margins, and a digit.
const MARGINS: f32 = 20.0;
const DIGIT: f32 = 10.5;

/// Everything there is to say about a scenario, what keeps it from being played first.
pub fn problems_of(entry: &LibraryEntry) -> Vec<&Problem> {
    let broken = entry.content.as_ref().err().into_iter().flatten();
    let mut problems: Vec<_> = broken.chain(&entry.remarks).collect();
    problems.sort_by_key(|problem| problem.code.severity());
    problems
}

/// How many things there are to put right, or else to look at.
pub fn count(speech: &Speech, entry: &LibraryEntry) -> String {
    let (id, count) = match &entry.content {
        Err(problems) => {
            let in_the_way = |problem: &&Problem| problem.code.severity() == Severity::CannotRun;
            ("editing-count", problems.iter().filter(in_the_way).count())
        }
        Ok(_) => ("editing-remarks", entry.remarks.len()),
    };
    speech.say_with(id, [("count", (count as u32).into())])
}

/// Where in the file: line and column.
pub fn place(speech: &Speech, problem: &Problem) -> String {
    match problem.place {
        Some(place) => speech.say_with(
            "editing-place",
            [("line", (place.line as u32).into()), ("column", (place.column as u32).into())],
        ),
        None => speech.say("editing-no-place"),
    }
}

/// The problems of a scenario with so many lines of the file around each.
pub fn rows(list: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, entry: &LibraryEntry, around: usize) {
    let problems = problems_of(entry);
    for (number, problem) in problems.iter().take(MOST).enumerate() {
        row_of(list, fonts, speech, entry, problem, number + 1, around);
    }
    if let Some(more) = problems.len().checked_sub(MOST).filter(|more| *more > 0) {
        let text = speech.say_with("editing-more", [("count", (more as u32).into())]);
        list.spawn(paragraph(Words::new(fonts, Type::Body).soft(), text));
    }
}

fn row_of(
    list: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    entry: &LibraryEntry,
    problem: &Problem,
    number: usize,
    around: usize,
) {
    let (message, advice) = (describe(speech, problem), advise(speech, problem));
    let read_out = format!("{}: {message} {advice}", place(speech, problem));
    list.spawn((
        Name::new("Problem"),
        stop(format!("problem-{number}"), read_out),
        Node {
            padding: UiRect::new(px(18), px(18), px(12), px(14)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(12)),
            flex_shrink: 0.0,
            ..column(8.0)
        },
        BackgroundColor(theme::CARD),
        BorderColor::all(theme::HAIRLINE),
    ))
    .with_children(|card| {
        card.spawn(Node { flex_shrink: 0.0, ..row(10.0) }).with_children(|head| {
            severity(head, fonts, speech, problem.code.severity());
            head.spawn(label(Words::new(fonts, Type::Small).soft(), place(speech, problem)));
        });
        card.spawn(paragraph(Words::new(fonts, Type::Strong), message));
        if let Some(place) = problem.place.filter(|_| !entry.source.is_empty()) {
            sheet(card, fonts, speech, &Excerpt::of(&entry.source, place, around));
        }
        card.spawn((
            Node {
                padding: UiRect::new(px(12), px(0), px(2), px(2)),
                border: UiRect::left(px(4)),
                flex_shrink: 0.0,
                ..column(0.0)
            },
            BorderColor::all(theme::GOOD),
            Pickable::IGNORE,
        ))
        .with_child(paragraph(Words::new(fonts, Type::Body), advice));
    });
}

/// How much it matters: a word in a colour.
fn severity(head: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, severity: Severity) {
    let (id, colour) = match severity {
        Severity::CannotRun => ("editing-cannot-run", theme::SEAL),
        Severity::Unusual => ("editing-unusual", theme::WARNING),
        Severity::Unwise => ("editing-unwise", theme::PRIMARY),
    };
    head.spawn((
        Node { padding: UiRect::axes(px(8), px(2)), border_radius: BorderRadius::MAX, flex_shrink: 0.0, ..default() },
        BackgroundColor(colour),
        Pickable::IGNORE,
    ))
    .with_child(label(Words::new(fonts, Type::Small).colour(theme::ON_STRONG), speech.say(id)));
}

/// The lines of the file, with their numbers in a column of their own.
fn sheet(card: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, excerpt: &Excerpt) {
    card.spawn((
        Node {
            border: UiRect::all(px(1)),
            border_radius: BorderRadius::all(px(8)),
            overflow: Overflow::clip(),
            flex_shrink: 0.0,
            ..column(0.0)
        },
        BackgroundColor(theme::PANEL),
        BorderColor::all(theme::HAIRLINE),
        Pickable::IGNORE,
    ))
    .with_children(|sheet| {
        let last = excerpt.lines.len().saturating_sub(1);
        let digits = excerpt.lines.last().map_or(0, |line| line.number.ilog10() as usize + 1).max(2);
        let width = MARGINS + DIGIT * digits as f32;
        for (place, line) in excerpt.lines.iter().enumerate() {
            let marked = line.marked.is_some();
            source_line(
                sheet,
                fonts,
                width,
                &line.number.to_string(),
                marked,
                place == 0,
                place == last && !excerpt.ends,
                |text| {
                    code(text, fonts, line);
                },
            );
        }
        if excerpt.ends {
            let words = Words::new(fonts, Type::Strong).colour(theme::SEAL);
            source_line(sheet, fonts, width, "", true, excerpt.lines.is_empty(), true, |text| {
                text.spawn(paragraph(words, speech.say("editing-end")));
            });
        }
    });
}

fn source_line(
    sheet: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    width: f32,
    number: &str,
    marked: bool,
    first: bool,
    last: bool,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let (above, below) = (px(if first { 5.0 } else { 1.0 }), px(if last { 5.0 } else { 1.0 }));
    let words = Words::new(fonts, if marked { Type::Strong } else { Type::Body });
    sheet
        .spawn((
            Node { align_items: AlignItems::Stretch, flex_shrink: 0.0, ..row(0.0) },
            BackgroundColor(if marked { theme::BLOSSOM_PALE } else { Color::NONE }),
            Pickable::IGNORE,
        ))
        .with_children(|line| {
            line.spawn((
                Node {
                    width: px(width),
                    flex_shrink: 0.0,
                    padding: UiRect::new(px(4), px(8), above, below),
                    border: UiRect::right(px(if marked { 3.0 } else { 1.0 })),
                    justify_content: JustifyContent::FlexEnd,
                    ..default()
                },
                BackgroundColor(theme::TRACK.with_alpha(0.55)),
                BorderColor::all(if marked { theme::SEAL } else { theme::HAIRLINE }),
                Pickable::IGNORE,
            ))
            .with_children(|column| {
                // On one line with what stands beside it.
                column
                    .spawn(label(if marked { words.colour(theme::SEAL) } else { words.soft() }, number))
                    .insert(LineHeight::RelativeToFont(1.5));
            });
            line.spawn((
                Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    padding: UiRect::new(px(10), px(10), above, below),
                    ..column(0.0)
                },
                Pickable::IGNORE,
            ))
            .with_children(fill);
        });
}

/// One line of the file, over as many lines of the page as it needs.
fn code(parent: &mut ChildSpawnerCommands, fonts: &Fonts, line: &Line) {
    let (plain, marked) = (Words::new(fonts, Type::Body), Words::new(fonts, Type::Strong));
    parent
        .spawn((Node { padding: UiRect::left(px(COLUMN * line.indent as f32)), ..column(0.0) }, Pickable::IGNORE))
        .with_children(|indented| {
            indented.spawn(paragraph(plain, line.before.clone())).with_children(|text| {
                if let Some(word) = &line.marked {
                    // At the end of a line there is nothing to mark but the space behind it.
                    let word = if word.trim().is_empty() { "\u{a0}\u{a0}\u{a0}" } else { word };
                    text.spawn(span(marked, word)).insert(TextBackgroundColor(theme::BLOSSOM));
                }
                text.spawn(span(plain, line.after.clone()));
            });
        });
}
