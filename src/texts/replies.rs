//! What a prospect says: the scenario's lines by occasion, and where it has too few, what people of their type say.

use super::{Texts, cues::type_id};
use crate::{
    scenario::{Lines, Scenario, Text},
    sim::{Event, Mood, ProspectId, Setup, View},
};
use std::collections::BTreeMap;

/// The occasion of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// A customer asks something about what they have bought.
    Question,
    /// A customer complains.
    Complaint,
    /// A complaint was handled.
    Handled,
    /// A customer orders again.
    Again,
    /// A customer doesn't need anything else.
    Enough,
    /// A customer has nobody to name.
    NobodyToName,
    /// A customer leaves.
    Left,
}

impl Occasion {
    /// Whose reply an event calls for, and on what occasion; `view` is the view after it.
    pub fn of(event: &Event, view: &View) -> Option<(ProspectId, Self)> {
        match *event {
            Event::Touched { prospect, mood, .. } => {
                let first = view.prospect(prospect).contacts == 1 && mood != Mood::Pushed;
                Some((prospect, if first { Self::First } else { Self::Mood(mood) }))
            }
            // What people answer to a trainee's small talk isn't reported.
            Event::Trainee { ref did } => match **did {
                Event::Touched { .. } => None,
                ref other => Self::of(other, view),
            },
            Event::Declined { prospect, .. } => Some((prospect, Self::No)),
            Event::Sold { prospect, route, .. } if route.is_further() => Some((prospect, Self::Again)),
            Event::Sold { prospect, .. } => Some((prospect, Self::Sold)),
            Event::Questioned { prospect } => Some((prospect, Self::Question)),
            Event::Complained { prospect } => Some((prospect, Self::Complaint)),
            Event::ComplaintHandled { prospect, .. } => Some((prospect, Self::Handled)),
            Event::CrossSellDeclined { prospect, .. } => Some((prospect, Self::Enough)),
            Event::ReferralDeclined { prospect } => Some((prospect, Self::NobodyToName)),
            Event::CustomerLeft { prospect } => Some((prospect, Self::Left)),
            Event::Referred { prospect, new: true, .. } => Some((prospect, Self::First)),
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
            Self::Question => &lines.question,
            Self::Again => &lines.again,
            Self::Complaint => &lines.complaint,
            Self::Left => &lines.left,
            Self::Handled | Self::Enough | Self::NobodyToName => &[],
        }
    }

    /// What people say who have no lines of their own: does their type make a difference, the kind of line, how many.
    fn usual(self) -> (bool, &'static str, usize) {
        let by_type = |kind, count| (true, kind, count);
        let by_anybody = |kind| (false, kind, 1);
        let in_turns = |kind| (false, kind, 3);
        match self {
            Self::First => by_type("first", 2),
            Self::Mood(Mood::Cool) => by_type("cool", LINES),
            Self::Mood(Mood::Neutral) => by_type("neutral", LINES),
            Self::Mood(Mood::Warm) => by_type("warm", LINES),
            Self::Mood(Mood::Pushed) => by_type("pushed", LINES),
            Self::Mood(Mood::Ready) => by_type("ready", LINES),
            Self::No => by_type("no", 3),
            Self::Sold => by_anybody("sold"),
            Self::Closed => by_anybody("closed"),
            Self::Lost => by_anybody("lost"),
            Self::Inquiry => by_anybody("inquiry"),
            Self::Question => in_turns("question"),
            Self::Complaint => in_turns("complaint"),
            Self::Handled => in_turns("handled"),
            Self::Again => in_turns("again"),
            Self::Enough => in_turns("enough"),
            Self::NobodyToName => in_turns("nobody"),
            Self::Left => in_turns("left"),
        }
    }

    /// Can it come several times from the same prospect, so that one line isn't enough?
    fn recurs(self) -> bool {
        matches!(self, Self::Mood(_) | Self::No)
    }
}

/// Lines for each type and mood.
const LINES: usize = 6;

/// What everybody has said so far, so that nobody says the same thing twice running.
#[derive(Clone, Debug, Default)]
pub struct Replies {
    said: BTreeMap<(ProspectId, Occasion), usize>,
}

impl Replies {
    /// What a prospect says now. Lines of one occasion take turns: one's own where the scenario has enough of them, else
    /// those of one's type as well.
    pub fn say(
        &mut self,
        texts: &Texts,
        scenario: &Scenario,
        setup: &Setup,
        prospect: ProspectId,
        occasion: Occasion,
    ) -> String {
        let place = prospect.index();
        let own = scenario.territory.prospects.get(place).map_or(&[][..], |spec| occasion.lines(&spec.lines));
        let few = own.is_empty() || own.len() == 1 && occasion.recurs();
        let (by_type, kind, usual) = occasion.usual();
        let count = own.len() + if few { usual } else { 0 };
        // People of one type don't all begin with the same words.
        let turn = self.said.entry((prospect, occasion)).or_insert(if own.is_empty() { place } else { 0 });
        let line = *turn % count.max(1);
        *turn += 1;
        match own.get(line) {
            Some(own) => own.get(texts.lang()).to_owned(),
            None => {
                let number = line - own.len() + 1;
                if by_type {
                    let customer = type_id(setup.prospects[place].customer);
                    texts.say(&format!("says-{customer}-{kind}-{number}"))
                } else {
                    texts.say(&format!("reply-{kind}-{number}"))
                }
            }
        }
    }
}
