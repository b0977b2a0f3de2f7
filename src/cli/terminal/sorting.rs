//! The sorting exercise in the terminal: a card, a number, the reason.

use super::{
    Next,
    answer::{Answer, Answers, Word},
    debrief::questions_to_talk_over,
};
use crate::{
    analysis::BotName,
    cli::{autosave::Autosave, console::Console, exit::Exit},
    record::SortingRun,
    report::last_word_of_sorting,
    sim::{CardId, Placement, Purpose},
    texts::{either_purpose, grade_name, mix_up, numbered_purpose, points, purpose_aim, verdict},
};
use std::io;

/// An exercise in the terminal.
struct Table<'a, 'b> {
    run: SortingRun,
    saving: Autosave,
    answers: Answers,
    console: &'b mut Console<'a>,
}

/// Sorts every card, or as many as the player likes.
pub(in crate::cli) fn sort(
    run: SortingRun,
    bot: Option<BotName>,
    saving: Autosave,
    console: &mut Console,
) -> io::Result<Exit> {
    let mut table = Table { run, saving, answers: Answers::new(), console };
    table.briefing()?;
    let mut company = None;
    while let Some(card) = table.run.exercise().card_in_hand() {
        if company.replace(card.company) != Some(card.company) {
            table.company(card)?;
        }
        table.card(card)?;
        let purpose = match bot {
            Some(bot) => {
                let exercise = table.run.exercise();
                Ok(bot.sorts(exercise.seed(), exercise.placements().len(), table.run.card(card).accepts))
            }
            None => table.ask(card)?,
        };
        match purpose {
            Ok(purpose) => table.place(purpose)?,
            Err(next) => {
                table.stop(next)?;
                return Ok(Exit::Fine);
            }
        }
    }
    table.result()?;
    Ok(Exit::Fine)
}

impl Table<'_, '_> {
    fn say(&mut self, id: &str) -> io::Result<()> {
        self.console.line(&self.console.texts.say(id))
    }

    fn lines(&mut self, lines: impl IntoIterator<Item = String>) -> io::Result<()> {
        lines.into_iter().filter(|line| !line.is_empty()).try_for_each(|line| self.console.line(&line))
    }

    fn briefing(&mut self) -> io::Result<()> {
        let texts = self.console.texts;
        let scenario = self.run.scenario();
        let mut lines = vec![scenario.title.get(texts.lang()).to_owned(), scenario.place.get(texts.lang()).to_owned()];
        lines.extend(scenario.briefing.get(texts.lang()).lines().map(str::to_owned));
        let seed = self.run.exercise().seed().to_string();
        lines.push(texts.say_with("sorting-seed", [("seed", seed.into())]));
        lines.push(texts.say("terminal-hint-help"));
        lines.extend(self.purposes());
        self.lines(lines)
    }

    /// The four purposes with their numbers.
    fn purposes(&self) -> Vec<String> {
        let texts = self.console.texts;
        let line = |(purpose, number): (Purpose, usize)| {
            texts.say_with(
                "sorting-choice",
                [
                    ("number", number.into()),
                    ("purpose", numbered_purpose(texts, self.run.scenario(), purpose).into()),
                    ("aim", purpose_aim(texts, purpose).into()),
                ],
            )
        };
        Purpose::ALL.into_iter().zip(1..).map(line).collect()
    }

    fn company(&mut self, card: CardId) -> io::Result<()> {
        let texts = self.console.texts;
        let company = self.run.company(card);
        let lines = [
            texts.say_with(
                "sorting-company-named",
                [
                    ("number", (card.company + 1).into()),
                    ("of", self.run.sorting().companies.len().into()),
                    ("name", company.name.get(texts.lang()).to_owned().into()),
                ],
            ),
            company.about.get(texts.lang()).to_owned(),
        ];
        self.lines(lines)
    }

    fn card(&mut self, card: CardId) -> io::Result<()> {
        let texts = self.console.texts;
        let exercise = self.run.exercise();
        let line = texts.say_with(
            "sorting-card-named",
            [
                ("number", (exercise.placements().len() + 1).into()),
                ("of", exercise.cards().into()),
                ("activity", self.run.card(card).activity.get(texts.lang()).to_owned().into()),
            ],
        );
        self.console.line(&line)
    }

    /// Asks until a purpose is named, or until the player wants to stop.
    fn ask(&mut self, card: CardId) -> io::Result<Result<Purpose, Next>> {
        loop {
            match self.answers.next(self.console)? {
                Answer::Number(number @ 1..=4) => return Ok(Ok(Purpose::ALL[number - 1])),
                Answer::End => return Ok(Err(Next::NoInput)),
                Answer::Word(Word::Quit) => return Ok(Err(Next::Stop)),
                Answer::Word(Word::Help) => {
                    self.say("sorting-help")?;
                    let purposes = self.purposes();
                    self.lines(purposes)?;
                    self.card(card)?;
                }
                Answer::Word(Word::View | Word::Back) => {
                    self.company(card)?;
                    self.card(card)?;
                }
                Answer::Number(_) | Answer::Word(_) | Answer::Other(_) => {
                    self.answers.forget();
                    self.say("sorting-hint")?;
                }
            }
        }
    }

    fn place(&mut self, purpose: Purpose) -> io::Result<()> {
        // A card is in hand, so it can be put somewhere.
        let Ok(placed) = self.run.place(purpose) else { return Ok(()) };
        let plain = placed.is_right() && placed.accepts.len() == 1;
        let answer = if plain { String::new() } else { self.answer(&placed) };
        self.lines([verdict(self.console.texts, &placed), answer, self.reason(&placed)])?;
        self.saving.save_sorting(&self.run, self.console);
        Ok(())
    }

    fn answer(&self, placed: &Placement) -> String {
        let texts = self.console.texts;
        texts.say_with(
            "sorting-answers",
            [
                ("yours", numbered_purpose(texts, self.run.scenario(), placed.purpose).into()),
                ("right", either_purpose(texts, self.run.scenario(), placed.accepts).into()),
            ],
        )
    }

    fn reason(&self, placed: &Placement) -> String {
        self.run.card(placed.card).because.get(self.console.texts.lang()).to_owned()
    }

    fn result(&mut self) -> io::Result<()> {
        let texts = self.console.texts;
        let exercise = self.run.exercise();
        let score = exercise.score();
        let mut lines = vec![
            texts.say("sorting-result-heading"),
            texts.say_with(
                "sorting-points",
                [("points", points(score.total).into()), ("grade", grade_name(texts, score.grade).into())],
            ),
        ];
        for (company, number) in self.run.sorting().companies.iter().zip(0..) {
            lines.push(texts.say_with(
                "sorting-company-right",
                [
                    ("name", company.name.get(texts.lang()).to_owned().into()),
                    ("right", exercise.right_of(number).into()),
                    ("cards", company.cards.len().into()),
                ],
            ));
        }
        let mixed = score.mix_ups();
        if !mixed.is_empty() {
            lines.push(texts.say("sorting-by-purpose"));
            lines.extend(mixed.iter().map(|mixed| mix_up(texts, self.run.scenario(), mixed)));
        }
        let wrong: Vec<_> = exercise.placements().filter(|placed| !placed.is_right()).collect();
        lines.push(texts.say(if wrong.is_empty() { "sorting-all-right" } else { "sorting-wrong-cards" }));
        for placed in wrong {
            lines.push(texts.say_with(
                "sorting-wrong-card",
                [
                    ("company", self.run.company(placed.card).name.get(texts.lang()).to_owned().into()),
                    ("activity", self.run.card(placed.card).activity.get(texts.lang()).to_owned().into()),
                ],
            ));
            lines.push(self.answer(&placed));
            lines.push(self.reason(&placed));
        }
        let scenario = self.run.scenario();
        if let Some(word) = last_word_of_sorting(scenario, score.grade) {
            lines.extend([texts.say("debrief-last-word"), word.get(texts.lang()).to_owned()]);
        }
        lines.extend(questions_to_talk_over(texts, scenario));
        self.lines(lines)
    }

    fn stop(&mut self, next: Next) -> io::Result<()> {
        if next == Next::NoInput {
            self.say("terminal-no-input")?;
        }
        match self.saving.save_sorting(&self.run, self.console) {
            Some(path) => {
                let path = path.display().to_string();
                self.console.line(&self.console.texts.say_with("terminal-saved", [("path", path.into())]))
            }
            None => self.say("terminal-not-saved"),
        }
    }
}
