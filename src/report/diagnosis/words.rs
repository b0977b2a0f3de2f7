//! A diagnosis in words: the pattern's name, what it looks like here, what follows from it, and one thing to try next.

use super::{Diagnosis, ENOUGH_WORK, GOOD, HURRIED, MISSING, Pattern, Symptoms, THIN, TrustBand};
use crate::{
    report::hours::NUMERALS,
    scenario::Scenario,
    sim::{Purpose, Purposes},
    texts::{Texts, hours, percent, purpose_word, yen},
};
use fluent::FluentValue;

/// The ids of a pattern's texts.
struct Words {
    looks: &'static str,
    follows: &'static str,
    next: &'static str,
}

impl Pattern {
    /// Its name.
    pub fn name(self, texts: &Texts) -> String {
        texts.say(match self {
            Self::AllFour => "pattern-all-four",
            Self::NurtureMissing => "pattern-nurture-missing",
            Self::GiftedCloser => "pattern-gifted-closer",
            Self::DivisionOfLabour => "pattern-division",
            Self::NeverAsked => "pattern-never-asked",
            Self::TooLittle => "pattern-too-little",
        })
    }

    /// The term of the glossary that one reads for it.
    pub fn term(self) -> &'static str {
        match self {
            Self::AllFour | Self::DivisionOfLabour => "division-of-labour",
            Self::NurtureMissing | Self::TooLittle => "nurturing",
            Self::GiftedCloser => "gifted-closer",
            Self::NeverAsked => "ask",
        }
    }
}

impl Diagnosis {
    /// What the pattern looks like here, with the evidence's figures and the thresholds.
    pub fn looks(&self, texts: &Texts, scenario: &Scenario) -> String {
        texts.say_with(self.words().looks, self.symptoms.figures(texts, scenario))
    }

    /// What follows from it.
    pub fn follows(&self, texts: &Texts, scenario: &Scenario) -> String {
        texts.say_with(self.words().follows, self.symptoms.figures(texts, scenario))
    }

    /// One thing to try next.
    pub fn next(&self, texts: &Texts, scenario: &Scenario) -> String {
        texts.say_with(self.words().next, self.symptoms.figures(texts, scenario))
    }

    /// How much of ③ went to prospects who were still in ②; `None` where nothing was spent on ③.
    pub fn unripe(&self, texts: &Texts, scenario: &Scenario) -> Option<String> {
        let closing = &self.symptoms.closing;
        let id = if closing.unripe > 0 { "diagnosis-unripe" } else { "diagnosis-all-ripe" };
        (closing.activities > 0).then(|| texts.say_with(id, self.symptoms.figures(texts, scenario)))
    }

    /// What the team did for its budgets; `None` where it did nothing.
    pub fn team(&self, texts: &Texts, scenario: &Scenario) -> Option<String> {
        let worked = self.symptoms.team.nights > 0;
        worked.then(|| texts.say_with("diagnosis-team", self.symptoms.figures(texts, scenario)))
    }

    /// That the salesperson was a gifted closer, where only the dice knew and the pattern doesn't tell.
    pub fn gift(&self, texts: &Texts) -> Option<String> {
        let untold = self.symptoms.gifted && self.pattern != Pattern::GiftedCloser;
        untold.then(|| texts.say(if self.symptoms.by_chance { "diagnosis-gift-by-chance" } else { "diagnosis-gift" }))
    }

    fn words(&self) -> Words {
        let symptoms = &self.symptoms;
        let (looks, follows, next) = match self.pattern {
            Pattern::AllFour => {
                let looks = if !symptoms.missing.is_empty() {
                    "pattern-all-four-looks-missing"
                } else if symptoms.is_thin() {
                    "pattern-all-four-looks-thin"
                } else {
                    "pattern-all-four-looks"
                };
                (looks, "pattern-all-four-follows", all_four_next(symptoms))
            }
            Pattern::NurtureMissing if symptoms.left_out.contains(Purpose::Nurturing) => (
                "pattern-nurture-missing-looks-company",
                "pattern-nurture-missing-follows",
                "pattern-nurture-missing-next-company",
            ),
            Pattern::NurtureMissing => {
                ("pattern-nurture-missing-looks", "pattern-nurture-missing-follows", "pattern-nurture-missing-next")
            }
            Pattern::GiftedCloser if !symptoms.gifted => (
                "pattern-gifted-closer-looks-lucky",
                "pattern-gifted-closer-follows-lucky",
                "pattern-gifted-closer-next",
            ),
            Pattern::GiftedCloser => (
                "pattern-gifted-closer-looks",
                if symptoms.by_chance {
                    "pattern-gifted-closer-follows-by-chance"
                } else {
                    "pattern-gifted-closer-follows"
                },
                "pattern-gifted-closer-next",
            ),
            Pattern::DivisionOfLabour => {
                let looks = if symptoms.team.share >= super::DIVIDED {
                    "pattern-division-looks"
                } else if symptoms.shop_carries() {
                    "pattern-division-looks-shop"
                } else {
                    "pattern-division-looks-company"
                };
                (looks, "pattern-division-follows", "pattern-division-next")
            }
            Pattern::NeverAsked => {
                ("pattern-never-asked-looks", "pattern-never-asked-follows", "pattern-never-asked-next")
            }
            Pattern::TooLittle => ("pattern-too-little-looks", "pattern-too-little-follows", "pattern-too-little-next"),
        };
        Words { looks, follows, next }
    }
}

/// Whoever does everything alone hears of what came in the wrong order, else of what was left out, else of the question
/// that orders the day.
fn all_four_next(symptoms: &Symptoms) -> &'static str {
    if symptoms.asks_too_early() {
        "pattern-all-four-next-order"
    } else if symptoms.missing.contains(Purpose::AfterFollow) {
        "pattern-all-four-next-after"
    } else if symptoms.missing.contains(Purpose::Prospecting) {
        "pattern-all-four-next-prospecting"
    } else {
        "pattern-all-four-next"
    }
}

impl TrustBand {
    /// Its name.
    pub fn name(self, texts: &Texts) -> String {
        texts.say(match self {
            Self::Early => "trust-band-early",
            Self::Halfway => "trust-band-halfway",
            Self::Ripe => "trust-band-ripe",
        })
    }
}

impl Symptoms {
    /// Every figure and threshold that a text may name.
    fn figures(&self, texts: &Texts, scenario: &Scenario) -> [(&'static str, FluentValue<'static>); 26] {
        let part = |part: f64, whole: f64| percent(if whole > 0.0 { part / whole } else { 0.0 }).into();
        let conversion = self.conversion().map_or_else(|| texts.say("conversion-none"), percent);
        let (closing, team) = (&self.closing, &self.team);
        [
            ("nurture", percent(self.share(Purpose::Nurturing)).into()),
            ("closing", percent(self.share(Purpose::Closing)).into()),
            ("thin", percent(THIN).into()),
            ("least", percent(MISSING).into()),
            ("hurried", percent(HURRIED).into()),
            ("good", percent(GOOD).into()),
            ("enough", percent(ENOUGH_WORK).into()),
            ("divided", percent(super::DIVIDED).into()),
            ("missing", numbered(texts, scenario, self.missing).into()),
            ("worked", part(self.worked.as_f64(), self.available.as_f64())),
            ("asks", self.asks.into()),
            ("early", self.band(TrustBand::Early).asks.into()),
            ("conversion", conversion.into()),
            ("chance", percent(self.chance()).into()),
            ("closing_hours", hours(texts, closing.hours).into()),
            ("unripe_hours", hours(texts, closing.unripe_hours).into()),
            ("unripe_share", part(closing.unripe_hours.as_f64(), closing.hours.as_f64())),
            ("activities", closing.activities.into()),
            ("unripe", closing.unripe.into()),
            ("orders", self.orders.into()),
            ("web", team.web_orders.into()),
            ("team_share", percent(team.share).into()),
            ("team_yen", yen(team.yen).into()),
            ("informed", team.informed.into()),
            ("calls", team.calls.into()),
            ("found", team.found.into()),
        ]
    }
}

/// Purposes with their numerals, in a row.
fn numbered(texts: &Texts, scenario: &Scenario, purposes: Purposes) -> String {
    let name = |purpose: Purpose| format!("{}{}", NUMERALS[purpose.index()], purpose_word(texts, scenario, purpose));
    purposes.iter().map(name).collect::<Vec<_>>().join(&texts.say("list-separator"))
}
