//! The morning: how things stand, who is there; and the night.

use super::{Game, Next};
use crate::{
    sim::{Command, Event, ProspectView, Purpose, Stage},
    texts::{
        clock_hours, date, district_name, hours, mood_name, notes_of_trainee, percent, purpose_name, stage_name,
        trainee_name, yen,
    },
};
use std::io;

impl Game<'_, '_> {
    /// Day, money, hours and the list of prospects.
    pub(super) fn morning(&mut self) -> io::Result<Next> {
        let lines = self.state_lines();
        self.console.line("")?;
        lines.iter().try_for_each(|line| self.console.line(line))?;
        if self.run.territory().view().incident().is_some() {
            self.say("terminal-incident-waits")?;
        }
        self.hear_senior()?;
        let hint = self.day_hint();
        self.console.line(&hint)?;
        Ok(Next::On)
    }

    fn state_lines(&self) -> Vec<String> {
        let texts = self.texts();
        let (scenario, view) = (self.run.scenario(), self.run.territory().view());
        let totals = view.totals();
        let mut lines = vec![
            texts.say_with(
                "terminal-day",
                [
                    ("day", view.day().0.into()),
                    ("days", view.days().into()),
                    ("date", date(texts, scenario.calendar.starts.business_day(view.day().0)).into()),
                    ("hours", hours(texts, view.hours_left()).into()),
                ],
            ),
            texts.say_with(
                "terminal-money",
                [
                    ("revenue", yen(totals.revenue).into()),
                    ("quota", yen(view.quota()).into()),
                    ("expenses", yen(totals.expenses).into()),
                ],
            ),
            texts.say_with(
                "terminal-asks",
                [
                    ("asks", totals.asks.into()),
                    ("sales", totals.sales.into()),
                    ("conversion", totals.conversion().map_or_else(|| texts.say("terminal-none"), percent).into()),
                ],
            ),
        ];
        let spent: Vec<String> = Purpose::ALL
            .into_iter()
            .map(|purpose| {
                let hours = clock_hours(totals.hours[purpose.index()]);
                texts.say_with(
                    "terminal-purpose",
                    [("purpose", purpose_name(texts, scenario, purpose).into()), ("hours", hours.into())],
                )
            })
            .collect();
        lines.push(texts.say_with("terminal-hours", [("hours", spent.join(&texts.say("list-separator")).into())]));
        lines.extend(self.growth_lines());
        lines.extend(notes_of_trainee(texts, scenario, &view));
        lines
            .extend(view.prospects().filter(|prospect| prospect.stage != Stage::Unknown).map(|p| self.person_line(&p)));
        let strangers = view.prospects().filter(|prospect| prospect.stage == Stage::Unknown).count();
        if strangers > 0 {
            lines.push(texts.say_with("terminal-strangers", [("count", strangers.into())]));
        }
        lines
    }

    /// One prospect in one line, with its number.
    fn person_line(&self, prospect: &ProspectView) -> String {
        let texts = self.texts();
        let scenario = self.run.scenario();
        let mut parts = vec![stage_name(texts, prospect.stage)];
        if prospect.trainees {
            parts.push(texts.say_with("apprentice-house", [("trainee", trainee_name(texts, scenario).into())]));
        }
        if prospect.stage == Stage::Lead || prospect.stage == Stage::Customer {
            parts.extend(prospect.bloom.map(|bloom| texts.say(&format!("bloom-{bloom}"))));
            parts.extend(prospect.mood.filter(|_| prospect.contacts > 0).map(|mood| mood_name(texts, mood)));
            parts.extend(self.calls(prospect));
        }
        texts.say_with(
            "terminal-person",
            [
                ("number", (prospect.id.index() + 1).into()),
                ("name", self.name(prospect.id).into()),
                ("district", district_name(texts, scenario, prospect.district).into()),
                ("state", parts.join(&texts.say("list-separator")).into()),
            ],
        )
    }

    /// Ends the day, tells the night and begins the next morning.
    pub(super) fn end_day(&mut self) -> io::Result<Next> {
        match self.apply(Command::EndDay) {
            Ok(outcome) => {
                self.tell(&outcome.events)?;
                if outcome.events.iter().all(|event| matches!(event, Event::DayEnded { .. })) {
                    self.say("terminal-quiet-night")?;
                }
                self.save();
                if !self.run.finished() {
                    self.morning()?;
                }
            }
            // Only a run that is over refuses this, and then nobody is asked any more.
            Err(_) => self.say("refusal-finished")?,
        }
        Ok(Next::On)
    }
}
