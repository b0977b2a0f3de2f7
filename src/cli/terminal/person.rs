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
            let hint = self.day_hint();
            return self.hint(&number.to_string(), &hint);
        };
        let prospect = view.prospect(id);
        if prospect.stage == Stage::Unknown {
            return self.refused(&Refusal::NotMet);
        }
        let lines = self.person_lines(&prospect);
        let (activities, hint) = (self.activities(&prospect), self.texts().say("terminal-hint-person"));
        lines.iter().try_for_each(|line| self.console.line(line))?;
        if prospect.trainees {
            return self.refused(&Refusal::TraineesHouse);
        }
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
                Answer::Number(number) => match number.checked_sub(1).and_then(|place| activities.get(place)) {
                    Some(&activity) => activity,
                    None => {
                        self.hint(&number.to_string(), &hint)?;
                        continue;
                    }
                },
                Answer::Word(_) => {
                    self.say("terminal-hint-person")?;
                    continue;
                }
                Answer::Other(found) => {
                    self.hint(&found, &hint)?;
                    continue;
                }
            };
            return self.act(Command::Touch { prospect: id, activity });
        }
    }

    /// What is done in this company with whoever stands here, in a fixed order: an activity keeps its number until they
    /// buy.
    fn activities(&self, prospect: &ProspectView) -> Vec<Activity> {
        let customer = prospect.stage == Stage::Customer;
        if !customer && prospect.stage != Stage::Lead {
            return Vec::new();
        }
        let view = self.run.territory().view();
        let rows = &view.rules().activities;
        let fits = |activity: Activity| {
            let other = if customer { activity.is_for_leads() } else { activity.is_for_customers() };
            let seminar = activity != Activity::Invite || rows.offers_seminar();
            !other && seminar && rows.offers(activity, customer)
        };
        Activity::ALL.into_iter().filter(|&activity| fits(activity)).collect()
    }

    /// What somebody waits for or talks of: an inquiry or a question, a complaint, something else that they could use, the
    /// seminar; and how content a customer seems.
    pub(super) fn calls(&self, prospect: &ProspectView) -> Vec<String> {
        let texts = self.texts();
        let customer = prospect.stage == Stage::Customer;
        let waits = |id: &str, days: Option<u16>| days.map(|days| texts.say_with(id, [("days", days.into())]));
        let seems = prospect.reading.and_then(|reading| reading.satisfaction).filter(|_| customer);
        let seems = seems.map(|level| match level {
            0 => "terminal-satisfaction-0",
            1 => "terminal-satisfaction-1",
            _ => "terminal-satisfaction-2",
        });
        let due = prospect.reading.and_then(|reading| reading.due).filter(|_| customer);
        let due = due.map(|(day, due)| {
            let id = if due { "terminal-due" } else { "terminal-not-due" };
            texts.say_with(id, [("day", day.0.into())])
        });
        let asked = if customer { "terminal-question" } else { "terminal-inquiry" };
        [
            seems.map(|id| texts.say(id)),
            waits("terminal-complaint", prospect.complaint),
            waits(asked, prospect.inquiry),
            due,
            prospect.invited.then(|| texts.say("terminal-invited")),
        ]
        .into_iter()
        .flatten()
        .collect()
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
        let lead = prospect.stage == Stage::Lead;
        lines.extend(prospect.reading.map(|reading| self.notebook(&reading, lead)).into_iter().flatten());
        lines.extend(prospect.truth.map(|truth| self.truth(&truth)).into_iter().flatten());
        if let Some(day) = prospect.proposed {
            lines.push(texts.say_with("terminal-proposed", [("day", day.0.into())]));
        }
        if let Some(day) = prospect.last_contact {
            lines.push(
                texts.say_with("terminal-last-contact", [("day", day.0.into()), ("count", prospect.contacts.into())]),
            );
        }
        lines.extend(self.calls(prospect));
        lines.push(match &self.words[prospect.id.index()] {
            Some(words) => texts.say_with("terminal-last-words", [("words", words.as_str().into())]),
            None => texts.say("terminal-no-words"),
        });
        let activities = self.activities(prospect);
        lines.extend((1..).zip(activities).map(|(number, activity)| self.activity_line(number, prospect.id, activity)));
        lines.push(texts.say("terminal-hint-person"));
        lines
    }

    /// What was taken in: petals, light, and what came up in conversation.
    fn notebook(&self, reading: &Reading, lead: bool) -> Vec<String> {
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
        // A budget is for a first order.
        lines.extend(lead.then(|| match reading.window {
            Some((day, true)) => texts.say_with("terminal-budget-open", [("day", day.0.into())]),
            Some((day, false)) => texts.say_with("terminal-budget-shut", [("day", day.0.into())]),
            None => texts.say("terminal-budget-unknown"),
        }));
        lines
    }

    /// The numbers that only full visibility shows.
    fn truth(&self, truth: &Truth) -> Vec<String> {
        let texts = self.texts();
        // Of a customer nobody asks how likely a first order is.
        let id = if truth.satisfaction.is_some() { "terminal-truth-customer" } else { "terminal-truth" };
        vec![texts.say_with(
            id,
            [
                ("trust", percent(truth.trust).into()),
                ("pressure", percent(truth.pressure).into()),
                ("heat", percent(truth.heat).into()),
                ("need", percent(truth.need).into()),
                ("clarity", percent(truth.clarity).into()),
                ("chance", percent(truth.chance).into()),
                ("satisfaction", percent(truth.satisfaction.unwrap_or_default()).into()),
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
