//! How sure one was before each ask, beside the chance that it really had: two marks on one scale.

use super::expectation::block;
use crate::{
    game::{
        language::Speech,
        session::Session,
        theme::{self, Fonts, Type},
        widgets::{Brush, Words, column, empty, label, paragraph, row},
    },
    report::{Calibration, Guess, Judgement},
    sim::Purpose,
    texts::percent as share_text,
};
use bevy::prelude::*;

/// Size of a mark, and width of the names.
const MARK: f32 = 13.0;
const NAME: f32 = 138.0;

pub fn build(
    side: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    answers: &Option<Calibration>,
) {
    let Some(answers) = answers else { return };
    block(side, fonts, speech, "calibration", "calibration-heading", |block| {
        if answers.guesses.is_empty() {
            empty(block, brush, fonts, "empty/asks", 150.0, answers.say(speech));
            return;
        }
        legend(block, fonts, speech);
        block.spawn(column(0.0)).with_children(|list| {
            for guess in &answers.guesses {
                line(list, brush, fonts, speech, session, guess);
            }
        });
        let step = if answers.judgement() == Judgement::TooFew { Type::Body } else { Type::Strong };
        block.spawn(paragraph(Words::new(fonts, step), answers.say(speech)));
    });
}

fn legend(block: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech) {
    block.spawn(row(8.0)).with_children(|legend| {
        legend.spawn(said());
        legend.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("calibration-said")));
        legend.spawn(Node { width: px(8), ..default() });
        legend.spawn(truth());
        legend.spawn(label(Words::new(fonts, Type::Small).soft(), speech.say("calibration-true")));
    });
}

/// A ring: what was said.
fn said() -> impl Bundle {
    (
        Node {
            width: px(MARK),
            height: px(MARK),
            border: UiRect::all(px(2.5)),
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
            ..default()
        },
        BackgroundColor(theme::CARD),
        BorderColor::all(theme::PRIMARY),
        Pickable::IGNORE,
    )
}

/// A disc: what was true.
fn truth() -> impl Bundle {
    (
        Node { width: px(MARK), height: px(MARK), border_radius: BorderRadius::MAX, flex_shrink: 0.0, ..default() },
        BackgroundColor(theme::purpose(Purpose::Nurturing)),
        Pickable::IGNORE,
    )
}

/// One ask: whom, both chances in figures and on the scale, what came of it.
fn line(
    list: &mut ChildSpawnerCommands,
    brush: &mut Brush,
    fonts: &Fonts,
    speech: &Speech,
    session: &Session,
    guess: &Guess,
) {
    let (said_, true_) = (guess.sure.chance(), guess.ask.chance);
    list.spawn(Node { min_height: px(29), ..row(8.0) }).with_children(|line| {
        line.spawn(Node { width: px(NAME), flex_shrink: 0.0, ..column(0.0) })
            .with_child(paragraph(Words::new(fonts, Type::Small), session.name(speech, guess.ask.prospect)));
        figure(line, fonts, share_text(said_), theme::PRIMARY);
        scale(line, said_ as f32, true_ as f32);
        figure(line, fonts, share_text(true_), theme::purpose(Purpose::Nurturing));
        let (icon, colour) = match (guess.ask.sold, guess.ask.cancelled) {
            (true, true) => ("icon/cross", theme::SEAL),
            (true, false) => ("icon/check", theme::purpose(Purpose::AfterFollow)),
            (false, _) => ("icon/cross", theme::INK_SOFT),
        };
        line.spawn(brush.tinted(icon, 16.0, colour));
    });
}

fn figure(line: &mut ChildSpawnerCommands, fonts: &Fonts, text: String, colour: Color) {
    line.spawn(Node { width: px(34), flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd, ..default() })
        .with_child(label(Words::new(fonts, Type::Small).colour(colour), text));
}

/// From 0 to 100 %: the ring and the disc, and the way between them.
fn scale(line: &mut ChildSpawnerCommands, said_: f32, true_: f32) {
    let at = |share: f32| Node {
        position_type: PositionType::Absolute,
        left: percent(100.0 * share.clamp(0.0, 1.0)),
        top: px(0),
        margin: UiRect::left(px(-MARK / 2.0)),
        ..default()
    };
    let (from, to) = (said_.min(true_), said_.max(true_));
    line.spawn(Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        height: px(MARK),
        margin: UiRect::horizontal(px(MARK / 2.0)),
        ..default()
    })
    .with_children(|scale| {
        let thread = |left: f32, width: f32, height: f32| Node {
            position_type: PositionType::Absolute,
            left: percent(100.0 * left),
            width: percent(100.0 * width),
            top: px((MARK - height) / 2.0),
            height: px(height),
            ..default()
        };
        scale.spawn((thread(0.0, 1.0, 2.0), BackgroundColor(theme::TRACK), Pickable::IGNORE));
        scale.spawn((thread(from, to - from, 4.0), BackgroundColor(theme::PETAL), Pickable::IGNORE));
        scale.spawn((at(true_), Pickable::IGNORE)).with_child(truth());
        scale.spawn((at(said_), Pickable::IGNORE)).with_child(said());
    });
}
