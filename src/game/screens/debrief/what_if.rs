//! もしあの時: any decision of the run taken up again in another way under the run's own dice, told to the end by a bot or
//! played on by hand.

use super::{Page, Shown, sheet, stacked};
use crate::{
    analysis::{Alternative, BotName, Continuation, Doing, WhatIf, other_ways, what_if},
    game::{
        display::Display,
        language::Speech,
        session::{Begin, Session},
        theme::{Fonts, Type},
        widgets::{Brush, Kind, Words, button, card, column, face, gap, label, paragraph, row, scroll_part, title},
    },
    report::{alternative_words, moment_title, to_svg, what_if_chart, what_if_words},
    sim::{Command, Day, Territory},
};
use bevy::prelude::*;
use std::sync::Arc;

/// The wish to look at another decision, another way, or somebody else who goes on.
#[derive(Message, Clone, Copy, Debug, PartialEq)]
pub enum Pick {
    /// One of the turning points, by its place.
    Moment(usize),
    /// The first decision of another day.
    Day(Day),
    /// A decision, by the number of the command.
    Decision(usize),
    /// Another way, by its place.
    Way(usize),
    /// Somebody who goes on.
    Then(Continuation),
}

/// What is looked at.
pub struct Pondered {
    at: usize,
    doing: Doing,
    day: Day,
    ways: Vec<Alternative>,
    way: usize,
    then: Continuation,
    told: Option<WhatIf>,
}

/// Who can go on, with the ends of the ids of their texts.
const THEN: [(Continuation, &str); 4] = [
    (Continuation::AsBefore, "before"),
    (Continuation::GoodHand, "good"),
    (Continuation::Bot(BotName::Nurture), "nurture"),
    (Continuation::Bot(BotName::Hasty), "hasty"),
];

impl Pondered {
    /// A decision with a way that is preferred, if it is among the others.
    fn of(
        session: &Session,
        at: usize,
        doing: Option<Doing>,
        preferred: Option<Alternative>,
        then: Continuation,
    ) -> Option<Self> {
        let run = session.run();
        let commands: Vec<Command> = run.commands().collect();
        let command = *commands.get(at)?;
        let mut territory = Territory::new(Arc::clone(run.setup()), run.seed());
        for &command in &commands[..at] {
            territory.apply_with(command, &mut ()).ok()?;
        }
        let mut ways = other_ways(&territory, command);
        if let Some(way) = preferred {
            ways.retain(|&other| other != way);
            ways.insert(0, way);
        }
        let day = territory.view().day();
        let mut pondered =
            Self { at, doing: doing.unwrap_or(Doing::Did { command }), day, ways, way: 0, then, told: None };
        pondered.tell(session);
        Some(pondered)
    }

    /// The first decision of the run.
    pub fn first(session: &Session) -> Option<Self> {
        Self::of(session, 0, None, None, Continuation::GoodHand)
    }

    fn tell(&mut self, session: &Session) {
        let run = session.run();
        let commands: Vec<Command> = run.commands().collect();
        self.told = self
            .ways
            .get(self.way)
            .and_then(|&way| what_if(run.setup(), run.seed(), &commands, (self.at, way), self.then).ok());
    }

    /// What is told.
    pub fn told(&self) -> Option<&WhatIf> {
        self.told.as_ref()
    }

    /// The number of the decision's command.
    pub fn at(&self) -> usize {
        self.at
    }
}

pub fn heed(
    mut picks: MessageReader<Pick>,
    session: Option<Res<Session>>,
    shown: Option<ResMut<Shown>>,
    mut pages: MessageWriter<Page>,
) {
    let (Some(session), Some(mut shown)) = (session, shown) else { return };
    for &pick in picks.read() {
        let then = shown.pondered.as_ref().map_or(Continuation::GoodHand, |pondered| pondered.then);
        match pick {
            Pick::Moment(place) => {
                let Some(&point) = shown.review.as_ref().and_then(|review| review.turning_points.get(place)) else {
                    continue;
                };
                let way = Some(point.evaluation.alternative);
                shown.pondered = Pondered::of(&session, point.at, Some(point.doing), way, then);
                pages.write(Page::WhatIf);
            }
            Pick::Day(day) => {
                if let Some(at) = first_of(&session, day) {
                    shown.pondered = Pondered::of(&session, at, None, None, then);
                }
            }
            Pick::Decision(at) => shown.pondered = Pondered::of(&session, at, None, None, then),
            Pick::Way(place) => {
                if let Some(pondered) = shown.pondered.as_mut().filter(|pondered| place < pondered.ways.len()) {
                    pondered.way = place;
                    pondered.tell(&session);
                }
            }
            Pick::Then(then) => {
                if let Some(pondered) = &mut shown.pondered {
                    pondered.then = then;
                    pondered.tell(&session);
                }
            }
        }
    }
}

/// The number of the first command of a day.
fn first_of(session: &Session, day: Day) -> Option<usize> {
    let days = session.run().days();
    let before = usize::from(day.0.checked_sub(1)?);
    (before < days.len()).then(|| days[..before].iter().map(|day| day.commands.len()).sum())
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
    let Some(pondered) = &shown.pondered else {
        page.spawn(paragraph(Words::new(fonts, Type::Body), speech.say("what-if-empty")));
        return;
    };
    let fitted = !stacked(display);
    let left = if fitted { if display.drawer { 330.0 } else { 400.0 } } else { sheet(display).x };
    let right = if fitted { sheet(display).x - left - 16.0 } else { left };
    let height = if fitted { percent(100) } else { auto() };
    page.spawn(Node { width: px(left), height, flex_shrink: 0.0, ..column(12.0) })
        .with_children(|side| days(side, fonts, speech, session, pondered, fitted));
    page.spawn(Node { width: px(right), height, flex_shrink: 0.0, ..column(0.0) }).with_children(|side| {
        // Where there is little room, the curves are below the edge.
        scroll_part(side, fitted, UiRect::right(px(10)), 12.0, |side| {
            ways(side, fonts, speech, session, pondered);
            outcome(side, brush, fonts, speech, session, pondered, (right - 10.0, sheet(display).y, fitted));
        });
    });
}

/// A sheet with narrow edges.
fn panel(fitted: bool) -> Node {
    Node {
        flex_grow: if fitted { 1.0 } else { 0.0 },
        flex_basis: if fitted { px(0) } else { auto() },
        flex_shrink: if fitted { 1.0 } else { 0.0 },
        min_height: px(0),
        padding: UiRect::axes(px(14), px(10)),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(12)),
        ..column(6.0)
    }
}

/// A day's decisions, and the way to the days before and after it.
fn days(
    side: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    pondered: &Pondered,
    fitted: bool,
) {
    side.spawn(card(12.0)).insert(panel(fitted)).with_children(|card| {
        let last = session.run().days().len() as u16;
        card.spawn(row(8.0)).with_children(|head| {
            let step = |head: &mut ChildSpawnerCommands, key: &str, id: &str, day: u16| {
                if (1..=last).contains(&day) {
                    head.spawn(button(fonts, Kind::Secondary, key.to_owned(), speech.say(id), Pick::Day(Day(day))));
                }
            };
            step(head, "day-before", "what-if-day-before", pondered.day.0.saturating_sub(1));
            let text = speech.say_with("what-if-day", [("day", u32::from(pondered.day.0).into())]);
            head.spawn(label(Words::new(fonts, Type::Strong), text));
            head.spawn(gap());
            step(head, "day-after", "what-if-day-after", pondered.day.0 + 1);
        });
        card.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.say("what-if-choose")));
        let Some(first) = first_of(session, pondered.day) else { return };
        let commands = &session.run().days()[usize::from(pondered.day.0) - 1].commands;
        scroll_part(card, fitted, UiRect::right(px(8)), 6.0, |list| {
            for (number, &command) in commands.iter().enumerate() {
                let at = first + number;
                let kind = if at == pondered.at { Kind::Chosen } else { Kind::Secondary };
                let doing = if at == pondered.at { pondered.doing } else { Doing::Did { command } };
                let text = moment_title(speech, session.scenario(), pondered.day, doing);
                list.spawn(face(kind, format!("decision-{at}"), text.clone(), Pick::Decision(at)))
                    .insert(Node {
                        padding: UiRect::axes(px(10), px(5)),
                        border: UiRect::all(px(1.5)),
                        border_radius: BorderRadius::all(px(8)),
                        flex_shrink: 0.0,
                        ..row(6.0)
                    })
                    .with_child(title(Words::new(fonts, Type::Small), text));
            }
        });
    });
}

/// The other ways, and who goes on.
fn ways(side: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, pondered: &Pondered) {
    side.spawn(card(12.0)).insert(panel(false)).with_children(|card| {
        let text = moment_title(speech, session.scenario(), pondered.day, pondered.doing);
        card.spawn(title(Words::new(fonts, Type::Strong), text));
        card.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("what-if-instead")));
        chips(card, |chips| {
            for (place, &way) in pondered.ways.iter().enumerate() {
                let text = alternative_words(speech, session.scenario(), way);
                chip(chips, fonts, place == pondered.way, format!("way-{place}"), text, Pick::Way(place));
            }
        });
        card.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("what-if-then")));
        chips(card, |chips| {
            for (then, name) in THEN {
                let text = speech.say(&format!("what-if-then-{name}"));
                chip(chips, fonts, then == pondered.then, format!("then-{name}"), text, Pick::Then(then));
            }
        });
    });
}

fn chips(card: &mut ChildSpawnerCommands, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    card.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), ..row(6.0) }).with_children(fill);
}

fn chip(chips: &mut ChildSpawnerCommands, fonts: &Fonts, chosen: bool, key: String, text: String, pick: Pick) {
    let kind = if chosen { Kind::Chosen } else { Kind::Secondary };
    chips
        .spawn(face(kind, key, text.clone(), pick))
        .insert(Node {
            padding: UiRect::axes(px(10), px(4)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(9)),
            ..row(6.0)
        })
        .with_child(label(Words::new(fonts, if chosen { Type::Strong } else { Type::Body }), text));
}

/// Both curves, what they came to, and playing on by hand.
fn outcome(
    side: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    pondered: &Pondered,
    (width, height, fitted): (f32, f32, bool),
) {
    /// Room for the ways above and the words below.
    const BESIDE: f32 = 376.0;
    side.spawn(card(12.0)).insert(panel(false)).with_children(|card| {
        if let Some(told) = &pondered.told {
            let (width, height) = (width - 31.0, if fitted { (height - BESIDE).clamp(150.0, 420.0) } else { 240.0 });
            let chart = what_if_chart(told, session.scenario().calendar.days, pondered.day, speech);
            card.spawn(brush.drawn(&to_svg(&chart, width, height, 13.0), width, height));
            card.spawn(paragraph(Words::new(fonts, Type::Strong), what_if_words(told, speech)));
        }
        card.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), ..row(12.0) }).with_children(|foot| {
            foot.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(200), ..column(0.0) })
                .with_child(paragraph(Words::new(fonts, Type::Small).soft(), speech.say("what-if-dice")));
            if let Some(&way) = pondered.ways.get(pondered.way) {
                let wish = Begin::Branch(pondered.at, way);
                foot.spawn(button(fonts, Kind::Primary, "branch", speech.say("what-if-play"), wish));
            }
        });
    });
}
