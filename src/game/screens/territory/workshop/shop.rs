//! Writing for the online shop: how full it is, and what that does.

use super::work;
use crate::{
    game::{language::Speech, session::Session, theme::Fonts, widgets::Brush},
    sim::Command,
    texts::percent as share_text,
};
use bevy::prelude::*;

pub fn build(page: &mut ChildSpawnerCommands, brush: &mut Brush, fonts: &Fonts, speech: &Speech, session: &Session) {
    let view = session.view();
    let content = view.content();
    let detail = speech.say_with("workshop-shop-what", [("percent", share_text(content).into())]);
    let what = ("icon/content", speech.say("workshop-shop"), detail, Some(content));
    let purposes = view.rules().activities.content.purposes;
    work(page, brush, fonts, speech, session, what, purposes, Command::WriteContent, "sold-online");
}
