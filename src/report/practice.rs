//! The words of a practice: whom it is about, and what is to be done better this time.

use crate::{
    analysis::{Doing, Left, MoveGrade, PRACTICE_DAYS, PracticeWords, Review},
    scenario::{Lang, Scenario, Text},
    sim::{ProspectId, Setup},
    texts::{Texts, prospect_name},
};

/// What is to be done better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// They were asked before they trusted enough.
    TooEarly,
    /// They were ready, and nobody asked.
    TooLate,
    /// An inquiry or a complaint waited too long.
    Unanswered,
    /// Nobody came for long.
    LeftAlone,
    /// Too many contacts too close together.
    Overdone,
}

impl Better {
    /// Everything that can be done better.
    pub const ALL: [Self; 5] = [Self::TooEarly, Self::TooLate, Self::Unanswered, Self::LeftAlone, Self::Overdone];

    fn text_id(self) -> &'static str {
        match self {
            Self::TooEarly => "practice-too-early",
            Self::TooLate => "practice-too-late",
            Self::Unanswered => "practice-unanswered",
            Self::LeftAlone => "practice-left-alone",
            Self::Overdone => "practice-overdone",
        }
    }
}

/// The moment of a run that is worth practising: the weightiest mistake with somebody; the number of its command, with whom,
/// and what is to be done better.
pub fn worth_practising(review: &Review) -> Option<(usize, ProspectId, Better)> {
    let mistakes = review.turning_points.iter().filter(|point| point.grade != MoveGrade::Good);
    mistakes.into_iter().find_map(|point| {
        let better = match point.doing {
            doing if doing.is_ask() => Better::TooEarly,
            Doing::Left { what: Left::Ready, .. } => Better::TooLate,
            Doing::Left { .. } => Better::Unanswered,
            Doing::Did { .. } => Better::Overdone,
        };
        Some((point.at, point.who?, better))
    })
}

/// The words of a practice with one prospect, in both languages.
pub fn practice_words(scenario: &Scenario, setup: &Setup, who: ProspectId, better: Better) -> PracticeWords {
    let [ja, en] = [Lang::Ja, Lang::En].map(Texts::new);
    let both = |say: &dyn Fn(&Texts) -> String| Text { ja: say(&ja), en: say(&en) };
    let name = |texts: &Texts| prospect_name(texts, scenario, who);
    let about = |texts: &Texts, id| {
        let arguments = [
            ("name", name(texts).into()),
            ("days", PRACTICE_DAYS.into()),
            ("better", texts.say(better.text_id()).into()),
        ];
        texts.say_with(id, arguments)
    };
    PracticeWords {
        title: both(&|texts| about(texts, "practice-title")),
        summary: both(&|texts| about(texts, "practice-summary")),
        briefing: both(&|texts| about(texts, "practice-briefing")),
        names: setup.ids().map(|id| both(&|texts| prospect_name(texts, scenario, id))).collect(),
    }
}
