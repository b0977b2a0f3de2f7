//! One prospect: what one knows, their latest words, and what can be done.

use super::{Answer, Game, Next, Word};
use crate::{
    sim::{Activity, Command, ProspectId, ProspectView, Purposes, Reading, Refusal, Stage, Truth},
    texts::{activity_name, district_name, hours, mood_name, percent, purpose_name, refuse, stage_name, yen},
};
use std::io;

impl Game<'_, '_> {
    /// Goes to the prospect with this number on the list, and does one thing there.
    pub(super) fn visit(&mut self, number: usize) -> io::Result<Next> {
        let view = self.run.territory().view();
        let Some(id) = view.ids().find(|id| id.index() + 1 == number) else {
            return self.hint(&number.to_string(), "terminal-hint-day");
        };
        let prospect = view.prospect(id);
        if prospect.stage == Stage::Unknown {
            return self.refused(&Refusal::NotMet);
        }
        let lines = self.person_lines(&prospect);
        lines.iter().try_for_each(|line| self.console.line(line))?;
        loop {
            let activity = match self.answers.next(self.console)? {
                Answer::End => return Ok(Next::NoInput),
                Answer::Word(Word::Quit) => return Ok(Next::Stop),
                Answer::Word(Word::Back) => return self.morning(),
                Answer::Word(Word::EndDay) => return self.end_day(),
                Answer::Word(Word::Help) => {
                    self.help("terminal-help-person")?;
                    continue;
                }
                Answer::Word(Word::View) => {
                    lines.iter().try_for_each(|line| self.console.line(line))?;
                    continue;
                }
                Answer::Number(number) if (1..=Activity::ALL.len()).contains(&number) => Activity::ALL[number - 1],
                Answer::Number(number) => {
                    self.hint(&number.to_string(), "terminal-hint-person")?;
                    continue;
                }
                Answer::Word(_) => {
                    self.say("terminal-hint-person")?;
                    continue;
                }
                Answer::Other(found) => {
                    self.hint(&found, "terminal-hint-person")?;
                    continue;
                }
            };
            return self.act(Command::Touch { prospect: id, activity });
        }
    }

    fn refused(&mut self, refusal: &Refusal) -> io::Result<Next> {
        self.answers.forget();
        let why = refuse(self.texts(), refusal);
        self.console.line(&self.texts().say_with("terminal-refused", [("why", why.into())]))?;
        Ok(Next::On)
    }

    fn person_lines(&self, prospect: &ProspectView) -> Vec<String> {
        let (texts, scenario) = (self.texts(), self.run.scenario());
        let lang = texts.lang();
        let mut lines = vec![String::new(), self.name(prospect.id)];
        if let Some(spec) = scenario.territory.prospects.get(prospect.id.index()) {
            lines.extend([&spec.person, &spec.trade, &spec.about].map(|text| text.get(lang).to_owned()));
            lines.retain(|line| !line.is_empty());
        }
        lines.push(district_name(texts, scenario, prospect.district).to_owned());
        lines.push(stage_name(texts, prospect.stage));
        lines.extend(prospect.value.map(|value| texts.say_with("terminal-value", [("yen", yen(value).into())])));
        if let Some(bloom) = prospect.bloom {
            lines.push(texts.say_with("terminal-tree", [("bloom", texts.say(&format!("bloom-{bloom}")).into())]));
        }
        if let Some(mood) = prospect.mood.filter(|_| prospect.contacts > 0) {
            lines.push(texts.say_with("terminal-mood", [("mood", mood_name(texts, mood).into())]));
        }
        lines.extend(prospect.reading.map(|reading| self.notebook(&reading)).into_iter().flatten());
        lines.extend(prospect.truth.map(|truth| self.truth(&truth)).into_iter().flatten());
        if let Some(day) = prospect.proposed {
            lines.push(texts.say_with("terminal-proposed", [("day", day.0.into())]));
        }
        if let Some(day) = prospect.last_contact {
            lines.push(
                texts.say_with("terminal-last-contact", [("day", day.0.into()), ("count", prospect.contacts.into())]),
            );
        }
        if let Some(age) = prospect.inquiry {
            lines.push(texts.say_with("terminal-inquiry", [("days", age.into())]));
        }
        lines.push(match &self.words[prospect.id.index()] {
            Some(words) => texts.say_with("terminal-last-words", [("words", words.as_str().into())]),
            None => texts.say("terminal-no-words"),
        });
        lines.extend(
            (1..).zip(Activity::ALL).map(|(number, activity)| self.activity_line(number, prospect.id, activity)),
        );
        lines.push(texts.say("terminal-hint-person"));
        lines
    }

    /// What was taken in: petals, light, and what came up in conversation.
    fn notebook(&self, reading: &Reading) -> Vec<String> {
        let texts = self.texts();
        let mut lines = Vec::new();
        match reading.pressure {
            0 => {}
            1 => lines.push(texts.say("terminal-petals-1")),
            _ => lines.push(texts.say("terminal-petals-2")),
        }
        match reading.heat {
            0 => {}
            1 => lines.push(texts.say("terminal-light-1")),
            _ => lines.push(texts.say("terminal-light-2")),
        }
        let tenths = |share: f64| format!("{:.0}", share * 10.0);
        lines.extend(reading.need.map(|need| texts.say_with("terminal-need", [("tenths", tenths(need).into())])));
        lines.extend(
            reading.clarity.map(|clear| texts.say_with("terminal-clarity", [("tenths", tenths(clear).into())])),
        );
        lines.push(match reading.window {
            Some((day, true)) => texts.say_with("terminal-budget-open", [("day", day.0.into())]),
            Some((day, false)) => texts.say_with("terminal-budget-shut", [("day", day.0.into())]),
            None => texts.say("terminal-budget-unknown"),
        });
        lines
    }

    /// The numbers that only full visibility shows.
    fn truth(&self, truth: &Truth) -> Vec<String> {
        let texts = self.texts();
        vec![texts.say_with(
            "terminal-truth",
            [
                ("trust", percent(truth.trust).into()),
                ("pressure", percent(truth.pressure).into()),
                ("heat", percent(truth.heat).into()),
                ("need", percent(truth.need).into()),
                ("clarity", percent(truth.clarity).into()),
                ("chance", percent(truth.chance).into()),
            ],
        )]
    }

    /// Names of purposes in a row.
    fn purposes(&self, purposes: Purposes) -> String {
        let names: Vec<_> =
            purposes.iter().map(|purpose| purpose_name(self.texts(), self.run.scenario(), purpose)).collect();
        names.join(&self.texts().say("list-separator"))
    }

    fn activity_line(&self, number: usize, id: ProspectId, activity: Activity) -> String {
        let texts = self.texts();
        let view = self.run.territory().view();
        let name = activity_name(texts, activity);
        match view.check(Command::Touch { prospect: id, activity }) {
            Ok(price) => texts.say_with(
                "terminal-activity",
                [
                    ("number", number.into()),
                    ("purpose", self.purposes(price.purposes).into()),
                    ("activity", name.into()),
                    ("hours", hours(texts, price.hours).into()),
                    ("yen", yen(price.yen).into()),
                ],
            ),
            Err(refusal) => texts.say_with(
                "terminal-activity-not",
                [("number", number.into()), ("activity", name.into()), ("why", refuse(texts, &refusal).into())],
            ),
        }
    }
}
