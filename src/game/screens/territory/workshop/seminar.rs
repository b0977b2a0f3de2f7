//! The seminar: who is invited, how many seats there are, and the row that opens its doors.

use super::work;
use crate::{
    game::{language::Speech, session::Session, theme::Fonts, widgets::Brush},
    sim::{Command, Stage},
};
use bevy::prelude::*;

pub fn build(page: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    let view = session.view();
    let row = &view.rules().activities.seminar;
    let invited: Vec<_> = view
        .prospects()
        .filter(|prospect| prospect.invited && matches!(prospect.stage, Stage::Lead | Stage::Customer))
        .map(|prospect| session.name(speech, prospect.id))
        .collect();
    let seats = [
        ("count", (invited.len() as u32).into()),
        ("seats", u32::from(row.seats).into()),
        ("names", invited.join(&speech.say("list-join")).into()),
    ];
    let detail = speech.say_with("workshop-seminar-seats", seats);
    let what = ("icon/seminar", speech.say("activity-seminar"), detail, None);
    work(page, brush, fonts, speech, session, what, row.purposes, Command::Seminar, "seminar");
}
