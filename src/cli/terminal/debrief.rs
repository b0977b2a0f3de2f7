//! The debrief: the score and its parts, every ask, what other ways of selling came to under the same dice, the pattern,
//! who the people were, and what came of what the player expected.

use super::Game;
use crate::{
    analysis::{AskRecord, OrderRecord, Story},
    report::{Answers, Debrief, Guess, PersonReview, last_word, say_apprentice},
    scenario::Scenario,
    sim::{Activity, PartKind, Purpose, SaleRoute, Score},
    texts::{
        Texts, activity_name, clock_hours, customer_name, customer_needs, customer_signs, grade_name, percent, points,
        prospect_name, purpose_name, trainee_name, yen,
    },
};
use std::io;

impl Game<'_, '_> {
    /// Prints the debrief.
    pub(super) fn debrief(&mut self) -> io::Result<()> {
        let lines = self.debrief_lines();
        lines.iter().try_for_each(|line| self.console.line(line))
    }

    fn debrief_lines(&self) -> Vec<String> {
        let texts = self.texts();
        let mut lines = vec![String::new(), texts.say("terminal-debrief-heading")];
        lines.extend(self.score_lines(&self.run.territory().score()));

        // A run holds only commands that were carried out, so its story can be told.
        let Ok(debrief) = Debrief::of(self.run.setup(), self.run.seed(), self.run.commands()) else { return lines };
        lines.push(texts.say("terminal-debrief-asks"));
        if debrief.asks().is_empty() {
            lines.push(texts.say("terminal-debrief-no-asks"));
        }
        lines.extend(debrief.asks().iter().map(|ask| self.ask_line(ask)));
        lines.extend(debrief.orders().iter().map(|order| self.order_line(order)));
        lines.push(texts.say("terminal-debrief-others"));
        lines.push(self.way_line(texts.say("terminal-debrief-you"), &debrief.own));
        for (bot, story) in [("bot-hasty", &debrief.hasty), ("bot-nurture", &debrief.nurture)] {
            lines.push(self.way_line(texts.say(bot), story));
        }

        lines.extend(say_apprentice(&debrief, self.run.scenario(), texts));
        lines.extend(self.diagnosis_lines(&debrief.diagnosis));
        let answers = Answers::of(&self.run, &debrief);
        lines.extend(self.people_lines(&answers));
        lines.extend(self.expectation_lines(&answers));
        lines.extend(self.talk_lines(&debrief, &answers));
        lines
    }

    /// Everybody whom one came to know: how it ended, what they were like, what they were given.
    fn people_lines(&self, answers: &Answers) -> Vec<String> {
        let texts = self.texts();
        let people = &answers.people;
        let mut lines = vec![texts.say("people-heading")];
        for person in &people.known {
            lines.extend(self.met_lines(person));
        }
        lines.push(match people.strangers {
            0 => texts.say("people-met-all"),
            strangers => texts.say_with("people-strangers", [("count", strangers.into())]),
        });
        if let Some(after) = people.say_after(texts) {
            lines.push(self.pair(purpose_name(texts, self.run.scenario(), Purpose::AfterFollow), after));
        }
        lines
    }

    fn met_lines(&self, person: &PersonReview) -> Vec<String> {
        let texts = self.texts();
        let mut lines = vec![
            texts.say_with(
                "terminal-debrief-person",
                [
                    ("name", prospect_name(texts, self.run.scenario(), person.id).into()),
                    ("ending", person.ending.say(texts).into()),
                    ("type", customer_name(texts, person.customer).into()),
                ],
            ),
            self.note_line("person-signs", customer_signs(texts, person.customer)),
            self.note_line("person-needs", customer_needs(texts, person.customer)),
        ];
        let given = person
            .given
            .iter()
            .filter_map(|one| Some(self.pair(activity_name(texts, one.activity), one.tally.say(texts)?)));
        let times = texts.say_with("person-asks", [("count", person.asks.into())]);
        let asks = (person.asks > 0).then(|| self.pair(activity_name(texts, Activity::Ask), times));
        let given: Vec<_> = given.chain(asks).collect();
        let after = person.after.say(texts).map(|after| {
            let purpose = purpose_name(texts, self.run.scenario(), Purpose::AfterFollow);
            let line = self.pair(purpose, after);
            texts.say_with("terminal-debrief-more", [("text", line.into())])
        });
        let verdict = if person.trainees {
            let trainee = trainee_name(texts, self.run.scenario());
            texts.say_with("apprentice-house", [("trainee", trainee.into())])
        } else {
            person.verdict.say(texts)
        };
        lines.push(self.note_line("people-column-given", verdict));
        lines.extend(given.into_iter().map(|line| texts.say_with("terminal-debrief-more", [("text", line.into())])));
        lines.extend(after);
        lines
    }

    /// The prediction, how sure one was, the weeks and the incident, as far as they were asked.
    fn expectation_lines(&self, answers: &Answers) -> Vec<String> {
        let texts = self.texts();
        let scenario = self.run.scenario();
        let mut lines = Vec::new();
        if let (Some(asked), Some(expectation)) = (&scenario.prediction, &answers.expectation) {
            lines.push(texts.say("expectation-heading"));
            let way = expectation.predicted.and_then(|said| asked.choices.get(usize::from(said.choice)));
            match way {
                Some(way) => {
                    lines.push(self.note_line("expectation-said", way.text().get(texts.lang()).to_owned()));
                }
                None => lines.push(texts.say("expectation-skipped")),
            }
            lines.extend([expectation.say(texts), expectation.say_own(texts)]);
        }
        if let Some(calibration) = answers.calibration.as_ref().filter(|answers| !answers.guesses.is_empty()) {
            lines.push(texts.say("calibration-heading"));
            lines.extend(calibration.guesses.iter().map(|guess| self.guess_line(guess)));
            lines.push(calibration.say(texts));
        }
        // Without a plan there is nothing to compare.
        for week in answers.weeks.iter().filter(|week| week.review.plan.is_some()) {
            let number = u32::from(week.review.week.number + 1);
            lines.push(texts.say_with("week-heading", [("week", number.into())]));
            for purpose in Purpose::ALL {
                let hours = |hours: [_; 4]| clock_hours(hours[purpose.index()]);
                let text = texts.say_with(
                    "week-plan-and-actual",
                    [
                        ("plan", week.review.plan.map(hours).unwrap_or_default().into()),
                        ("actual", hours(week.review.actual).into()),
                    ],
                );
                lines.push(self.pair(purpose_name(texts, scenario, purpose), text));
            }
        }
        let incident = scenario.incident.as_ref();
        if let Some((incident, place)) = incident.zip(answers.incident)
            && let Some(choice) = incident.choices.get(place)
        {
            lines.push(texts.say("incident-review-heading"));
            lines.extend([&choice.say, &choice.outcome].map(|text| text.get(texts.lang()).to_owned()));
        }
        lines
    }

    /// The senior's last word, what the scenario is about and what there is to talk over.
    fn talk_lines(&self, debrief: &Debrief, answers: &Answers) -> Vec<String> {
        let texts = self.texts();
        let mut lines = Vec::new();
        if let Some(word) = last_word(&self.run, debrief, &answers.people) {
            lines.extend([texts.say("debrief-last-word"), word.get(texts.lang()).to_owned()]);
        }
        let Some(course) = &self.run.scenario().course else { return lines };
        lines.extend([texts.say("debrief-point"), course.teaches.get(texts.lang()).to_owned()]);
        lines.extend(questions_to_talk_over(texts, self.run.scenario()));
        lines
    }

    fn guess_line(&self, guess: &Guess) -> String {
        let outcome = self.outcome(&guess.ask);
        self.texts().say_with(
            "terminal-debrief-guess",
            [
                ("name", prospect_name(self.texts(), self.run.scenario(), guess.ask.prospect).into()),
                ("said", percent(guess.sure.chance()).into()),
                ("chance", percent(guess.ask.chance).into()),
                ("outcome", outcome.into()),
            ],
        )
    }

    /// A sentence behind its caption.
    pub(super) fn note_line(&self, caption: &str, text: String) -> String {
        let line = self.pair(self.texts().say(caption), text);
        self.texts().say_with("terminal-debrief-more", [("text", line.into())])
    }

    pub(super) fn pair(&self, what: String, text: String) -> String {
        self.texts().say_with("terminal-debrief-pair", [("what", what.into()), ("text", text.into())])
    }

    fn score_lines(&self, score: &Score) -> Vec<String> {
        let texts = self.texts();
        let grade = grade_name(texts, score.grade);
        let totals = self.run.territory().view();
        let (totals, quota) = (totals.totals(), totals.quota());
        let mut lines = vec![
            texts.say_with(
                "terminal-debrief-score",
                [("points", points(score.total).into()), ("most", points(score.most).into()), ("grade", grade.into())],
            ),
            texts.say_with(
                "terminal-money",
                [
                    ("revenue", yen(totals.revenue).into()),
                    ("quota", yen(quota).into()),
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
        lines.extend(score.parts.iter().map(|part| {
            let name = texts.say(match part.kind {
                PartKind::Revenue => "score-revenue",
                PartKind::Conversion => "score-conversion",
                PartKind::Trust => "score-trust",
                PartKind::Pipeline => "score-pipeline",
                PartKind::After => "score-after",
            });
            texts.say_with(
                "terminal-debrief-part",
                [("part", name.into()), ("points", points(part.points).into()), ("most", points(part.most).into())],
            )
        }));
        lines
    }

    fn ask_line(&self, ask: &AskRecord) -> String {
        let texts = self.texts();
        texts.say_with(
            "terminal-debrief-ask",
            [
                ("day", ask.day.0.into()),
                ("name", self.asked_name(ask).into()),
                ("chance", percent(ask.chance).into()),
                ("outcome", self.outcome(ask).into()),
            ],
        )
    }

    /// Who was asked, and by the trainee if it was so.
    fn asked_name(&self, ask: &AskRecord) -> String {
        let (texts, scenario) = (self.texts(), self.run.scenario());
        let name = prospect_name(texts, scenario, ask.prospect);
        if !ask.trainee {
            return name;
        }
        let trainee = trainee_name(texts, scenario);
        texts.say_with("apprentice-by", [("trainee", trainee.into()), ("name", name.into())])
    }

    /// An order that wasn't asked for of somebody new.
    fn order_line(&self, order: &OrderRecord) -> String {
        let texts = self.texts();
        texts.say_with(
            match order.route {
                SaleRoute::Web => "terminal-debrief-web",
                SaleRoute::CrossSell => "terminal-debrief-cross-sell",
                SaleRoute::Repeat => "terminal-debrief-repeat",
                SaleRoute::Spontaneous | SaleRoute::Ask | SaleRoute::Discount => "terminal-debrief-unasked",
            },
            [
                ("day", order.day.0.into()),
                ("name", prospect_name(texts, self.run.scenario(), order.prospect).into()),
                ("yen", yen(order.yen).into()),
            ],
        )
    }

    fn outcome(&self, ask: &AskRecord) -> String {
        let texts = self.texts();
        if ask.cancelled {
            texts.say("terminal-debrief-cancelled")
        } else if ask.sold {
            texts.say_with("terminal-debrief-sold", [("yen", yen(ask.yen).into())])
        } else {
            texts.say("terminal-debrief-declined")
        }
    }

    fn way_line(&self, who: String, story: &Story) -> String {
        let totals = &story.totals;
        let texts = self.texts();
        texts.say_with(
            "terminal-debrief-way",
            [
                ("who", who.into()),
                ("score", points(story.score.total).into()),
                ("revenue", yen(totals.revenue).into()),
                ("sales", totals.sales.into()),
                ("asks", totals.asks.into()),
                ("conversion", totals.conversion().map_or_else(|| texts.say("terminal-none"), percent).into()),
            ],
        )
    }
}

/// The questions for a class, under their heading; nothing where there are none.
pub(super) fn questions_to_talk_over(texts: &Texts, scenario: &Scenario) -> Vec<String> {
    let questions = scenario.course.iter().flat_map(|course| &course.discussion).enumerate();
    let lines: Vec<String> =
        questions.map(|(place, ask)| format!("{}. {}", place + 1, ask.get(texts.lang()))).collect();
    let heading = (!lines.is_empty()).then(|| texts.say("debrief-discussion"));
    heading.into_iter().chain(lines).collect()
}
