//! What one can do with somebody, as rows with hints and as tiles in a word; a visit declares its purpose.

use super::{
    Desk, Turn,
    actions::{self, Part, parts},
    hints::hint,
    journal, rows, submit,
};
use crate::{
    game::{
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Kind, Term, Words, choices::cap, column, face, label, paragraph, row, title},
    },
    sim::{Activity, Command, Hours, ProspectView, Purposes, Refusal, Stage, Yen},
    texts::{activity_name, activity_word, glossary::activity_term},
};
use bevy::{prelude::*, text::LineHeight};

/// Whom it is about, and what is needed to write it down.
struct Table<'a> {
    fonts: &'a Fonts,
    speech: &'a Speech,
    session: &'a Session,
    prospect: &'a ProspectView,
    height: f32,
}

/// An activity as far as it concerns its row.
struct Deed {
    hours: Hours,
    yen: Yen,
    purposes: Purposes,
    refusal: Option<Refusal>,
    /// Of the badge and the price.
    colour: Option<Color>,
}

impl Deed {
    fn ink(&self) -> Color {
        if self.refusal.is_some() { theme::INK_SOFT } else { theme::INK }
    }
}

impl Table<'_> {
    fn is_customer(&self) -> bool {
        self.prospect.stage == Stage::Customer
    }

    fn deed(&self, activity: Activity) -> Deed {
        let view = self.session.view();
        let activities = &view.rules().activities;
        let row = activities.touch(activity);
        let checked = view.check(Command::Touch { prospect: self.prospect.id, activity });
        let (hours, refusal) = match checked {
            Ok(price) => (price.hours, None),
            Err(refusal @ Refusal::TooLate { needs, .. }) => (needs, Some(refusal)),
            Err(refusal) => (row.hours, Some(refusal)),
        };
        let colour = match (refusal, activity) {
            (Some(_), _) => Some(theme::INK_SOFT),
            // What hurts every day that it waits.
            (None, Activity::Complaint) => Some(theme::SEAL),
            _ => None,
        };
        Deed { hours, yen: row.yen, purposes: activities.served(activity, self.is_customer()), refusal, colour }
    }

    /// The term that a right click on the activity asks for.
    fn term(&self, activity: Activity) -> Term {
        Term(if activity == Activity::Answer && self.is_customer() { "question" } else { activity_term(activity) })
    }
}

pub fn build(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    desk: &Desk,
    prospect: &ProspectView,
    little_room: bool,
) {
    let view = session.view();
    let parts = parts(&view, prospect, desk.visit, little_room);
    // Rows stand as high as there is room for so many.
    let height = match parts.len() {
        _ if little_room => 32.0,
        0..=6 => 43.0,
        _ => 38.0,
    };
    let table = Table { fonts, speech, session, prospect, height };
    page.spawn(Node { flex_shrink: 0.0, ..column(if height < 40.0 { 4.0 } else { 6.0 }) }).with_children(|list| {
        for part in parts {
            match part {
                Part::Row(visit) if Activity::VISITS.contains(&visit) => visit_row(list, brush, &table, visit),
                Part::Row(activity) => activity_row(list, brush, &table, activity),
                Part::Tiles(activities) => tiles(list, brush, &table, &activities),
            }
        }
    });
}

fn activity_row(list: &mut ChildSpawnerCommands, brush: &mut Brush, table: &Table, activity: Activity) {
    let deed = table.deed(activity);
    let name = if activity == Activity::Answer && table.is_customer() {
        table.speech.say("activity-answer-question")
    } else {
        activity_name(table.speech, activity)
    };
    offer(list, table, activity, &name, &deed).with_children(|line| {
        rows::badge(line, brush, table.fonts, rows::activity_icon(activity), deed.purposes, deed.colour);
        line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_children(
            |words| {
                words.spawn(title(Words::new(table.fonts, Type::Strong).colour(deed.ink()), name));
                why_or_hint(words, table, activity, &deed);
            },
        );
        end(line, brush, table, activity, &deed);
    });
}

/// The visit: what it is for is declared before it is made.
fn visit_row(list: &mut ChildSpawnerCommands, brush: &mut Brush, table: &Table, declared: Activity) {
    let deed = table.deed(declared);
    let visits = actions::visits(&table.session.view(), table.prospect.stage);
    let name = activity_name(table.speech, declared);
    offer(list, table, declared, &name, &deed).with_children(|line| {
        rows::badge(line, brush, table.fonts, rows::activity_icon(declared), deed.purposes, deed.colour);
        line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_children(
            |words| {
                let head = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(2), ..row(4.0) };
                words.spawn((head, Pickable::IGNORE)).with_children(|head| {
                    let several = visits.len() > 1;
                    let text = if several { activity_name(table.speech, Activity::Visit) } else { name };
                    head.spawn(label(Words::new(table.fonts, Type::Strong).colour(deed.ink()), text));
                    if several {
                        head.spawn((Node { width: px(3), ..default() }, Pickable::IGNORE));
                        for visit in visits {
                            purpose_chip(head, table, visit, visit == declared);
                        }
                        cap(head, table.fonts, "V");
                    }
                });
                why_or_hint(words, table, declared, &deed);
            },
        );
        end(line, brush, table, declared, &deed);
    });
}

/// What a visit is declared to be for: ②, ③ or both.
fn purpose_chip(head: &mut ChildSpawnerCommands, table: &Table, visit: Activity, declared: bool) {
    let key = match visit {
        Activity::SellingVisit => "visit-sell",
        Activity::FullVisit => "visit-both",
        _ => "visit-nurture",
    };
    let kind = if declared { Kind::Chosen } else { Kind::Secondary };
    let purposes = table.session.view().rules().activities.served(visit, false);
    let chip = face(kind, key, activity_name(table.speech, visit), Turn::Visit(visit));
    head.spawn((chip, Term("visit")))
        .insert(Node {
            padding: UiRect::axes(px(4), px(0)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(7)),
            flex_shrink: 0.0,
            ..row(0.0)
        })
        .with_children(|chip| {
            for purpose in purposes.iter() {
                let words = Words::new(table.fonts, Type::Strong).colour(theme::purpose(purpose));
                chip.spawn(label(words, theme::numeral(purpose)));
            }
        });
}

fn offer<'a>(
    list: &'a mut ChildSpawnerCommands,
    table: &Table,
    activity: Activity,
    name: &str,
    deed: &Deed,
) -> EntityCommands<'a> {
    let (key, message) = (actions::control(activity), submit(table.prospect.id, activity));
    let mut line = rows::offer(list, &key, name, message, deed.refusal.is_none(), table.height);
    line.insert(table.term(activity));
    line
}

/// Why it can't be done, or else what a colleague would say.
fn why_or_hint(words: &mut ChildSpawnerCommands, table: &Table, activity: Activity, deed: &Deed) {
    let why = deed.refusal.map(|refusal| rows::why_not(table.speech, &refusal));
    let Some(text) = why.or_else(|| hint(table.speech, table.session, table.prospect, activity)) else { return };
    let colour = if deed.colour == Some(theme::SEAL) { theme::SEAL } else { theme::INK_SOFT };
    let words_ = Words::new(table.fonts, Type::Small).colour(colour);
    words.spawn(paragraph(words_, text)).insert(LineHeight::RelativeToFont(1.25));
}

/// How it landed the last time, what it costs, its key.
fn end(line: &mut ChildSpawnerCommands, brush: &mut Brush, table: &Table, activity: Activity, deed: &Deed) {
    if let Some(landing) = table.prospect.landed.of(activity) {
        let (sign, colour) = journal::sign(landing);
        line.spawn(brush.tinted(sign, 18.0, colour));
    }
    let colour = deed.colour.unwrap_or_else(|| rows::colour(deed.purposes));
    rows::price(line, table.fonts, deed.hours, deed.yen, colour);
    cap(line, table.fonts, actions::cap(activity));
}

/// Activities two by two, each in a word.
fn tiles(list: &mut ChildSpawnerCommands, brush: &mut Brush, table: &Table, activities: &[Activity]) {
    for pair in activities.chunks(2) {
        list.spawn((Node { flex_shrink: 0.0, align_items: AlignItems::Stretch, ..row(4.0) }, Pickable::IGNORE))
            .with_children(|line| {
                for &activity in pair {
                    tile(line, brush, table, activity);
                }
                if let [_] = pair {
                    // The last one is no wider for being alone.
                    line.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..default() }, Pickable::IGNORE));
                }
            });
    }
}

fn tile(line: &mut ChildSpawnerCommands, brush: &mut Brush, table: &Table, activity: Activity) {
    let deed = table.deed(activity);
    let colour = deed.colour.unwrap_or_else(|| rows::colour(deed.purposes));
    let name = activity_name(table.speech, activity);
    offer(line, table, activity, &name, &deed)
        .insert(Node {
            min_height: px(table.height.min(36.0)),
            padding: UiRect::axes(px(6), px(2)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(10)),
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            ..row(4.0)
        })
        .with_children(|tile| {
            let numerals: String = deed.purposes.iter().map(theme::numeral).collect();
            tile.spawn(brush.tinted(rows::activity_icon(activity), 18.0, colour));
            tile.spawn(label(Words::new(table.fonts, Type::Small).colour(colour), numerals));
            tile.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) }, Pickable::IGNORE)).with_child(
                title(Words::new(table.fonts, Type::Small).colour(deed.ink()), activity_word(table.speech, activity)),
            );
            if let Some(landing) = table.prospect.landed.of(activity) {
                let (sign, colour) = journal::sign(landing);
                tile.spawn(brush.tinted(sign, 15.0, colour));
            }
            if deed.refusal == Some(Refusal::AlreadyInvited) {
                tile.spawn(brush.tinted("icon/check", 15.0, colour));
            } else {
                crate::game::widgets::tiles::cost(tile, deed.hours, colour);
            }
            cap(tile, table.fonts, actions::cap(activity));
        });
}
