//! Studying (学ぶ): one hour now for one purpose, better at it from then on.

use super::{cap_of, heading, sentence};
use crate::{
    game::{
        language::Speech,
        screens::territory::rows,
        session::{Session, Submit},
        theme::{self, Fonts, Type},
        widgets::{Brush, Term, Words, bar, choices::cap, column, gap, label, row},
    },
    sim::{Command, Purpose},
    texts::{clock_hours, percent as share_text, purpose_name, purpose_word},
};
use bevy::prelude::*;

pub fn build(page: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    let view = session.view();
    let activities = &view.rules().activities;
    let hours = activities.study.hours;
    let end = speech.say_with("workshop-study-hours", [("hours", clock_hours(hours).into())]);
    let icon = brush.tinted("icon/study", 20.0, theme::INK);
    heading(page, fonts, icon, speech.say("activity-study"), "study", end);
    // What hinders one hinders all: only the day can be too short.
    let first = activities.purposes().first();
    let refusal = first.and_then(|purpose| view.check(Command::Study { purpose }).err());
    let text = refusal.map_or_else(|| speech.say("workshop-study-what"), |refusal| rows::why_not(speech, &refusal));
    sentence(page, fonts, text);
    let purposes: Vec<_> = activities.purposes().iter().collect();
    for pair in purposes.chunks(2) {
        page.spawn(Node { flex_shrink: 0.0, align_items: AlignItems::Stretch, ..row(4.0) }).with_children(|line| {
            for &purpose in pair {
                tile(line, fonts, speech, session, purpose);
            }
            if let [_] = pair {
                line.spawn(Node { flex_grow: 1.0, flex_basis: px(0), ..default() });
            }
        });
    }
}

fn tile(line: &mut ChildSpawnerCommands, fonts: &Fonts, speech: &Speech, session: &Session, purpose: Purpose) {
    let command = Command::Study { purpose };
    let possible = session.view().check(command).is_ok();
    let colour = if possible { theme::purpose(purpose) } else { theme::INK_SOFT };
    let skill = session.view().skill(purpose);
    let purpose_ = purpose_name(speech, session.scenario(), purpose);
    let name = speech.say_with("workshop-study-one", [("purpose", purpose_.into())]);
    let key = format!("study-{}", purpose.index() + 1);
    rows::offer(line, &key, &name, Submit(command), possible, 44.0)
        .insert((
            Node {
                padding: UiRect::axes(px(8), px(4)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(10)),
                flex_grow: 1.0,
                flex_basis: px(0),
                min_width: px(0),
                ..row(8.0)
            },
            Term("study"),
        ))
        .with_children(|tile| {
            tile.spawn((Node { flex_grow: 1.0, flex_basis: px(0), ..column(4.0) }, Pickable::IGNORE)).with_children(
                |words| {
                    words.spawn((row(4.0), Pickable::IGNORE)).with_children(|head| {
                        let text = purpose_word(speech, session.scenario(), purpose);
                        let text = format!("{}{text}", theme::numeral(purpose));
                        head.spawn(label(Words::new(fonts, Type::Strong).colour(colour), text));
                        head.spawn(gap());
                        head.spawn(label(Words::new(fonts, Type::Small).soft(), share_text(skill)));
                    });
                    bar(words, percent(100), 6.0, skill as f32, colour);
                },
            );
            cap(tile, fonts, cap_of(command));
        });
}
