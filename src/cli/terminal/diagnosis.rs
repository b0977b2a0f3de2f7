//! The debrief's diagnosis: the pattern, what it rests on, and what to try next.

use super::Game;
use crate::{
    report::{Diagnosis, MISSING, NUMERALS, THIN},
    sim::{Hours, Purpose},
    texts::{hours, percent, purpose_name},
};

impl Game<'_, '_> {
    /// The pattern in words, the hours by purpose, the asks by the trust that they were made with.
    pub(super) fn diagnosis_lines(&self, diagnosis: &Diagnosis) -> Vec<String> {
        let (texts, scenario) = (self.texts(), self.run.scenario());
        let symptoms = &diagnosis.symptoms;
        let mut lines = vec![
            self.pair(texts.say("diagnosis-caption"), diagnosis.pattern.name(texts)),
            diagnosis.looks(texts, scenario),
            diagnosis.follows(texts, scenario),
            self.pair(texts.say("diagnosis-next"), diagnosis.next(texts, scenario)),
        ];
        lines.extend(diagnosis.gift(texts));
        lines.push(texts.say("diagnosis-hours"));
        for purpose in Purpose::ALL {
            let id = if symptoms.missing.contains(purpose) {
                "terminal-debrief-hours-missing"
            } else {
                "terminal-debrief-hours"
            };
            // The sentences above and below call the purposes by their numerals.
            let name = format!("{} {}", NUMERALS[purpose.index()], purpose_name(texts, scenario, purpose));
            lines.push(self.hours_line(id, name, symptoms.hours[purpose.index()], symptoms.share(purpose)));
        }
        if symptoms.studied > Hours::ZERO {
            let name = texts.say("diagnosis-studied");
            lines.push(self.hours_line("terminal-debrief-hours", name, symptoms.studied, symptoms.studied_share));
        }
        let guide = [("thin", percent(THIN).into()), ("least", percent(MISSING).into())];
        lines.push(texts.say_with("terminal-debrief-guide", guide));
        lines.push(texts.say("diagnosis-asks"));
        if symptoms.asks == 0 {
            lines.push(texts.say("diagnosis-no-asks"));
        }
        for band in symptoms.bands.iter().filter(|band| band.asks > 0) {
            let figures = [
                ("band", band.trust.name(texts).into()),
                ("asks", band.asks.into()),
                ("sold", band.sold.into()),
                ("chance", percent(band.chance).into()),
            ];
            lines.push(texts.say_with("terminal-debrief-band", figures));
        }
        lines.extend(diagnosis.unripe(texts, scenario));
        lines.extend(diagnosis.team(texts, scenario));
        lines
    }

    fn hours_line(&self, id: &str, purpose: String, spent: Hours, share: f64) -> String {
        let figures = [
            ("purpose", purpose.into()),
            ("hours", hours(self.texts(), spent).into()),
            ("share", percent(share).into()),
        ];
        self.texts().say_with(id, figures)
    }
}
