//! What a prospect says: the scenario's lines by occasion, general ones where it has too few.

use super::Texts;
use crate::{
    scenario::{Lines, Scenario, Text},
    sim::{Event, Mood, ProspectId, View},
};

/// The occasion of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The first words ever.
    First,
    /// A touch, answered in this mood.
    Mood(Mood),
    /// A no.
    No,
    /// A yes.
    Sold,
    /// They don't want to be contacted any more, or cancel.
    Closed,
    /// They have bought from the rival.
    Lost,
    /// They ask something on their own.
    Inquiry,
}

impl Occasion {
    /// Whose reply an event calls for, and on what occasion; `view` is the view after it.
    pub fn of(event: &Event, view: &View) -> Option<(ProspectId, Self)> {
        match *event {
            Event::Touched { prospect, mood, .. } => {
                let first = view.prospect(prospect).contacts == 1 && mood != Mood::Pushed;
                Some((prospect, if first { Self::First } else { Self::Mood(mood) }))
            }
            Event::Declined { prospect, .. } => Some((prospect, Self::No)),
            Event::Sold { prospect, .. } => Some((prospect, Self::Sold)),
            Event::DoorClosed { prospect } | Event::CooledOff { prospect, .. } => Some((prospect, Self::Closed)),
            Event::LostToRival { prospect } => Some((prospect, Self::Lost)),
            Event::Inquired { prospect, .. } => Some((prospect, Self::Inquiry)),
            _ => None,
        }
    }

    fn lines(self, lines: &Lines) -> &[Text] {
        match self {
            Self::First => &lines.first,
            Self::Mood(Mood::Cool) => &lines.cool,
            Self::Mood(Mood::Neutral) => &lines.neutral,
            Self::Mood(Mood::Warm) => &lines.warm,
            Self::Mood(Mood::Pushed) => &lines.pushed,
            Self::Mood(Mood::Ready) => &lines.ready,
            Self::No => &lines.no,
            Self::Sold => &lines.sold,
            Self::Closed => &lines.closed,
            Self::Lost => &lines.lost,
            Self::Inquiry => &lines.inquiry,
        }
    }

    /// The general lines, in the text files.
    fn general(self) -> &'static [&'static str] {
        match self {
            Self::First => &["reply-first-1", "reply-first-2"],
            Self::Mood(Mood::Cool) => &["reply-cool-1", "reply-cool-2", "reply-cool-3"],
            Self::Mood(Mood::Neutral) => &["reply-neutral-1", "reply-neutral-2", "reply-neutral-3"],
            Self::Mood(Mood::Warm) => &["reply-warm-1", "reply-warm-2", "reply-warm-3"],
            Self::Mood(Mood::Pushed) => &["reply-pushed-1", "reply-pushed-2", "reply-pushed-3"],
            Self::Mood(Mood::Ready) => &["reply-ready-1", "reply-ready-2"],
            Self::No => &["reply-no-1", "reply-no-2"],
            Self::Sold => &["reply-sold-1"],
            Self::Closed => &["reply-closed-1"],
            Self::Lost => &["reply-lost-1"],
            Self::Inquiry => &["reply-inquiry-1"],
        }
    }

    /// Can it come several times from the same prospect, so that one line isn't enough?
    fn recurs(self) -> bool {
        matches!(self, Self::Mood(_) | Self::No)
    }
}

/// What a prospect says on an occasion. The lines take turns with the contacts, so that the same one never comes twice
/// running; what is general fills up what the scenario has left short.
pub fn reply(texts: &Texts, scenario: &Scenario, view: &View, prospect: ProspectId, occasion: Occasion) -> String {
    let own = scenario.territory.prospects.get(prospect.index()).map_or(&[][..], |spec| occasion.lines(&spec.lines));
    let general = occasion.general();
    let few = own.is_empty() || own.len() == 1 && occasion.recurs();
    let count = own.len() + if few { general.len() } else { 0 };
    let turn = match occasion {
        // The first contact is always number one: houses differ instead.
        Occasion::First => prospect.index(),
        _ => usize::from(view.prospect(prospect).contacts),
    } % count.max(1);
    match own.get(turn) {
        Some(line) => line.get(texts.lang()).to_owned(),
        None => texts.say(general[(turn - own.len()) % general.len()]),
    }
}
