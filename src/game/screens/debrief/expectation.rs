//! What one expected and what came of it: the prediction, how sure one was, the weeks, the incident, the timing.

use super::{Shown, calibration, sheet, stacked, weeks};
use crate::{
    analysis::BotName,
    game::{
        display::Display,
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Words, bar, card, column, focus::stop, label, paragraph, row, scroll_part, title},
    },
    record::LookingBack,
    report::{Came, plain_words, skill_name, way_name},
    sim::{Purpose, Yen},
    texts::yen,
};
use bevy::prelude::*;

/// What the page holds, each in a card of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Prediction,
    Calibration,
    Weeks,
    Incident,
    Streak,
    /// What the player said before anything was said of the run.
    Said,
}

/// How the blocks stand in columns, where there is room for three, for two and for one.
const WIDE: [&[Block]; 3] =
    [&[Block::Said, Block::Prediction, Block::Streak], &[Block::Calibration, Block::Incident], &[Block::Weeks]];
const NARROW: [&[Block]; 2] =
    [&[Block::Said, Block::Prediction, Block::Weeks], &[Block::Calibration, Block::Incident, Block::Streak]];
const ALONE: [&[Block]; 1] =
    [&[Block::Said, Block::Prediction, Block::Calibration, Block::Weeks, Block::Incident, Block::Streak]];
/// Width of the captions, and of the names beside the bars.
const CAPTION: f32 = 84.0;
const NAME: f32 = 102.0;
/// Between cards.
const SPACE: f32 = 12.0;
/// The bar of the list stands in the page's margin.
const BAR: f32 = 14.0;

pub fn build(
    page: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    display: &Display,
    shown: &Shown,
) {
    let answers = &shown.answers;
    let there = |block: &Block| match block {
        // Where no prediction was asked for, that is said.
        Block::Prediction | Block::Streak => true,
        Block::Calibration => answers.calibration.is_some(),
        Block::Weeks => !answers.weeks.is_empty(),
        Block::Incident => answers.incident.is_some(),
        Block::Said => session.run().notes().looking_back.as_ref().is_some_and(|said| !said.is_empty()),
    };
    let columns = match (display.narrow, display.drawer) {
        (true, _) => ALONE.as_slice(),
        (false, true) => NARROW.as_slice(),
        (false, false) => WIDE.as_slice(),
    };
    let columns: Vec<Vec<Block>> = columns
        .iter()
        .map(|blocks| blocks.iter().copied().filter(there).collect())
        .filter(|blocks: &Vec<_>| !blocks.is_empty())
        .collect();
    let width = (sheet(display).x - SPACE * (columns.len() - 1) as f32) / columns.len() as f32;
    let fitted = !stacked(display);
    let frame = if fitted {
        Node { flex_grow: 1.0, height: percent(100), margin: UiRect::right(px(-BAR)), ..column(0.0) }
    } else {
        Node { flex_shrink: 0.0, ..column(0.0) }
    };
    let edge = if fitted { UiRect::right(px(BAR - 6.0)) } else { UiRect::ZERO };
    page.spawn(frame).with_children(|page| {
        scroll_part(page, fitted, edge, 0.0, |list| {
            let shelf = Node { align_items: AlignItems::FlexStart, flex_shrink: 0.0, ..row(SPACE) };
            list.spawn(shelf).with_children(|shelf| {
                for blocks in columns {
                    shelf.spawn(Node { width: px(width), flex_shrink: 0.0, ..column(SPACE) }).with_children(|side| {
                        for block in blocks {
                            match block {
                                Block::Prediction => prediction(side, brush, fonts, speech, session, shown),
                                Block::Calibration => {
                                    calibration::build(side, brush, fonts, speech, session, &answers.calibration);
                                }
                                Block::Weeks => weeks::build(side, fonts, speech, session, &answers.weeks),
                                Block::Incident => incident(side, fonts, speech, session, answers.incident),
                                Block::Said => own_word(side, fonts, speech, session),
                                Block::Streak => streak(side, brush, fonts, speech, session),
                            }
                        }
                    });
                }
            });
        });
    });
}

/// The player's own word, as they gave it.
fn own_word(side: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session) {
    let Some(said) = &session.run().notes().looking_back else { return };
    block(side, fonts, speech, "said", "speak-said", |block| {
        for (heading, skills) in [("speak-well", &said.well), ("speak-change", &said.change)] {
            if skills.is_empty() {
                continue;
            }
            block.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say(heading)));
            let names: Vec<String> = skills.iter().map(|&skill| skill_name(speech, skill)).collect();
            block.spawn(paragraph(Words::new(fonts, Type::Strong), names.join(&speech.say("review-and"))));
        }
        if !said.words.is_empty() {
            block.spawn(paragraph(Words::new(fonts, Type::Body), plain_words(&said.words, LookingBack::MOST_LETTERS)));
        }
    });
}

/// A card with a heading, at which the keys stop.
pub(super) fn block(
    side: &mut ChildSpawnerCommands,
    fonts: &Fonts,
    speech: &Speech,
    key: &str,
    heading: &str,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let heading = speech.say(heading);
    let mut block = side.spawn((card(16.0), stop(format!("block-{key}"), &heading)));
    block.entry::<Node>().and_modify(|mut node| node.flex_shrink = 0.0);
    block.with_children(|block| {
        block.spawn(title(Words::new(fonts, Type::Label), heading));
        fill(block);
    });
}

fn prediction(
    side: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    shown: &Shown,
) {
    block(side, fonts, speech, "expectation", "expectation-heading", |block| {
        let (Some(asked), Some(expectation)) = (&session.scenario().prediction, &shown.answers.expectation) else {
            let text = speech.say("expectation-not-asked");
            block.spawn(paragraph(Words::new(fonts, Type::Body).soft(), text));
            return;
        };
        block.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.of(&asked.question)));
        let way = expectation.predicted.and_then(|said| asked.choices.get(usize::from(said.choice)));
        let why = expectation.predicted.and_then(|said| asked.reasons.get(usize::from(said.reason)));
        match way {
            Some(way) => {
                said(block, fonts, speech, "expectation-said", speech.of(way.text()), Type::Strong);
                if let Some(why) = why {
                    said(block, fonts, speech, "expectation-why", speech.of(why), Type::Body);
                }
            }
            None => {
                let text = speech.say("expectation-skipped");
                block.spawn(paragraph(Words::new(fonts, Type::Body).soft(), text));
            }
        }
        let own = expectation.own;
        let most = expectation.earned.iter().map(|way| way.revenue).fold(own, Yen::max);
        block.spawn(Node { margin: UiRect::vertical(px(4)), ..column(4.0) }).with_children(|bars| {
            for way in &expectation.earned {
                let haste = way.bot == BotName::Hasty;
                let colour = if haste { theme::INK_SOFT } else { theme::purpose(Purpose::AfterFollow) };
                let came_true = expectation.came == Came::More(way.bot);
                earned(bars, brush, fonts, way_name(way.bot, speech), way.revenue, most, colour, came_true);
            }
            let colour = theme::purpose(Purpose::Nurturing);
            earned(bars, brush, fonts, speech.say("report-you"), own, most, colour, false);
        });
        block.spawn(paragraph(Words::new(fonts, Type::Strong), expectation.say(speech)));
        block.spawn(paragraph(Words::new(fonts, Type::Body).soft(), expectation.say_own(speech)));
    });
}

/// What the player said, behind its caption.
fn said(block: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, caption: &str, text: &str, step: Type) {
    block.spawn(Node { align_items: AlignItems::FlexStart, ..row(10.0) }).with_children(|line| {
        line.spawn(Node { width: px(CAPTION), flex_shrink: 0.0, padding: UiRect::top(px(2)), ..default() })
            .with_child(label(Words::new(fonts, Type::Small).soft(), speech.say(caption)));
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..column(0.0) })
            .with_child(paragraph(Words::new(fonts, step), text));
    });
}

/// What a way earned, as a bar; the one that came true is ticked.
fn earned(
    bars: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    who: String,
    revenue: Yen,
    most: Yen,
    colour: Color,
    came_true: bool,
) {
    bars.spawn(Node { min_height: px(24), ..row(10.0) }).with_children(|line| {
        line.spawn(Node { width: px(NAME), flex_shrink: 0.0, ..default() })
            .with_child(title(Words::new(fonts, Type::Body).colour(colour), who));
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), ..default() }).with_children(|track| {
            bar(track, percent(100), 12.0, (revenue.as_f64() / most.as_f64().max(1.0)) as f32, colour);
        });
        line.spawn(Node { width: px(18), flex_shrink: 0.0, ..default() }).with_children(|mark| {
            if came_true {
                mark.spawn(brush.tinted("icon/check", 18.0, colour));
            }
        });
        line.spawn(Node { width: px(100), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd, ..default() })
            .with_child(label(Words::new(fonts, Type::Strong), yen(revenue)));
    });
}

/// What was chosen on the one memorable day, and what came of it.
fn incident(side: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, chosen: Option<usize>) {
    let Some(incident) = &session.scenario().incident else { return };
    let Some(choice) = chosen.and_then(|place| incident.choices.get(place)) else { return };
    block(side, fonts, speech, "incident", "incident-review-heading", |block| {
        let text = speech.say_with(
            "incident-review-chose",
            [("day", u32::from(incident.day).into()), ("title", speech.of(&incident.title).into())],
        );
        block.spawn(paragraph(Words::new(fonts, Type::Small).soft(), text));
        block.spawn(paragraph(Words::new(fonts, Type::Strong), speech.of(&choice.say)));
        block.spawn(paragraph(Words::new(fonts, Type::Body), speech.of(&choice.outcome)));
    });
}

/// The longest streak of contacts at the right moment.
fn streak(side: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    let best = session.senior().best_streak();
    block(side, fonts, speech, "streak", "streak-heading", |block| {
        if best == 0 {
            block.spawn(paragraph(Words::new(fonts, Type::Body).soft(), speech.say("streak-none")));
            return;
        }
        block.spawn(row(14.0)).with_children(|line| {
            line.spawn(brush.tinted("icon/streak", 30.0, theme::purpose(Purpose::Nurturing)));
            let text = speech.say_with("streak-best", [("count", u32::from(best).into())]);
            line.spawn(title(Words::new(fonts, Type::Title), text));
        });
        block.spawn(paragraph(Words::new(fonts, Type::Small).soft(), speech.say("streak-why")));
    });
}
