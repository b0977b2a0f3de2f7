//! A review as a document: the same sections, sentences and pictures for the terminal, for a page, and beside the numbers in
//! JSON.

#[cfg(feature = "native")]
mod page;
mod sections;

#[cfg(feature = "native")]
pub use page::document_html;

use super::{Answers, Chart, Debrief, Diagnosis};
use crate::{
    analysis::Review,
    record::{Run, Verified},
    sim::Refusal,
    texts::Texts,
};
use serde::Serialize;

/// A reviewed run: everything that a document tells of it.
pub struct Reviewed {
    /// What it came to.
    pub verified: Verified,
    /// Beside the bots under the same dice.
    pub debrief: Debrief,
    /// What the player was asked, answered.
    pub answers: Answers,
    /// Turning points and luck.
    pub review: Review,
}

/// The numbers of a reviewed run.
#[derive(Serialize)]
pub struct ReviewData<'a> {
    /// What it came to.
    pub run: &'a Verified,
    /// Turning points and luck.
    pub review: &'a Review,
    /// The pattern, with its evidence.
    pub diagnosis: &'a Diagnosis,
    /// What the others came to under the same dice, and the day on which the longer way overtook.
    pub ways: Ways<'a>,
    /// The document in the language asked for.
    pub document: &'a Document,
}

/// The four ways by day.
#[derive(Serialize)]
pub struct Ways<'a> {
    /// The player.
    pub own: &'a [crate::analysis::DayRecord],
    /// The one in a hurry.
    pub hasty: &'a [crate::analysis::DayRecord],
    /// The one who nurtures first.
    pub nurture: &'a [crate::analysis::DayRecord],
    /// The expert.
    pub expert: &'a [crate::analysis::DayRecord],
    /// From this day on the longer way was ahead of haste.
    pub overtaken: Option<crate::sim::Day>,
}

/// A document: sections under a title.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// The title.
    pub title: String,
    /// What was played, by whom.
    pub facts: String,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// What stands in it, in order.
    pub items: Vec<Item>,
}

/// Something in a section.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "item", rename_all = "snake_case")]
pub enum Item {
    /// A sentence or more.
    Words {
        /// Them.
        text: String,
    },
    /// A caption with what belongs to it.
    Pair {
        /// The caption.
        what: String,
        /// What belongs to it.
        text: String,
    },
    /// A moment with its number and grade.
    Moment {
        /// Its number, as in the chart.
        number: usize,
        /// The grade.
        grade: String,
        /// What was decided.
        title: String,
        /// Why it counted.
        text: String,
    },
    /// A chart with what it says for those who can't see it.
    Chart {
        /// The chart.
        #[serde(skip)]
        chart: Chart,
        /// What it says.
        says: String,
    },
    /// A picture of a width and height.
    Picture {
        /// As SVG.
        #[serde(skip)]
        svg: String,
    },
}

impl Reviewed {
    /// Reviews a run. `progress` is told how far it is, 0..=1.
    ///
    /// # Errors
    /// The place of the first command that is refused, with the refusal: never for a run that was read or played.
    pub fn of(run: &Run, progress: impl Fn(f32) + Sync) -> Result<Self, (usize, Refusal)> {
        let commands: Vec<_> = run.commands().collect();
        let debrief = Debrief::of(run.setup(), run.seed(), commands.iter().copied())?;
        let review = Review::of(run.setup(), run.seed(), &commands, progress)?;
        Ok(Self { verified: Verified::of(run), answers: Answers::of(run, &debrief), debrief, review })
    }

    /// It as a document.
    pub fn document(&self, run: &Run, texts: &Texts) -> Document {
        sections::document(self, run, texts)
    }

    /// Its numbers, with a document.
    pub fn data<'a>(&'a self, document: &'a Document) -> ReviewData<'a> {
        let debrief = &self.debrief;
        ReviewData {
            run: &self.verified,
            review: &self.review,
            diagnosis: &debrief.diagnosis,
            ways: Ways {
                own: &debrief.own.days,
                hasty: &debrief.hasty.days,
                nurture: &debrief.nurture.days,
                expert: &debrief.expert.days,
                overtaken: debrief.overtaken,
            },
            document,
        }
    }
}

/// So many letters of a name are shown.
const NAME: usize = 60;

/// A name, or other words of the player's, as they can be shown anywhere: not too long, on one line, and without anything that
/// would change how the rest looks.
pub fn plain_words(text: &str, most: usize) -> String {
    let turns = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut letters = text.chars().filter(|&letter| !turns(letter)).map(|c| if c.is_control() { ' ' } else { c });
    let mut shown: String = letters.by_ref().take(most).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}
