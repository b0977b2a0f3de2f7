//! Prospecting: by which of the company's channels, where, how long.

use super::{Answer, Game, Next, Word};
use crate::{
    sim::{Channel, Command, DistrictId, Hours, Refusal},
    texts::{channel_name, district_name, hours, yen},
};
use std::io;

/// What a question came to.
pub(super) enum Choice {
    Chosen(usize),
    Left(Next),
}

impl Game<'_, '_> {
    /// Asks for channel, place and length, then goes round.
    pub(super) fn prospecting(&mut self) -> io::Result<Next> {
        let texts = self.texts();
        let activities = &self.run.territory().view().rules().activities;
        let used: Vec<Channel> =
            Channel::ALL.into_iter().filter(|&channel| activities.offers_channel(channel)).collect();
        if used.is_empty() {
            return self.refused(&Refusal::NotOffered);
        }
        let channels: Vec<String> = used
            .iter()
            .map(|&channel| {
                let row = activities.channel(channel);
                texts.say_with(
                    "terminal-channel",
                    [
                        ("channel", channel_name(texts, channel).into()),
                        ("touches", format!("{:.0}", row.touches).into()),
                        ("yen", yen(row.yen).into()),
                    ],
                )
            })
            .collect();
        let scenario = self.run.scenario();
        let districts: Vec<String> = std::iter::once(texts.say("place-everywhere"))
            .chain((0..self.run.setup().districts).map(|id| district_name(texts, scenario, DistrictId(id)).to_owned()))
            .collect();
        let lengths: Vec<String> = Command::ROUNDS.map(|length| hours(texts, length)).to_vec();

        let channel = match self.choose("terminal-which-channel", &channels)? {
            Choice::Chosen(index) => used[index],
            Choice::Left(next) => return Ok(next),
        };
        let district = match self.choose("terminal-which-district", &districts)? {
            Choice::Chosen(index) => u8::try_from(index).ok().and_then(|index| index.checked_sub(1)).map(DistrictId),
            Choice::Left(next) => return Ok(next),
        };
        let hours: Hours = match self.choose("terminal-which-length", &lengths)? {
            Choice::Chosen(index) => Command::ROUNDS[index],
            Choice::Left(next) => return Ok(next),
        };
        self.act(Command::Prospect { channel, district, hours })
    }

    pub(super) fn choose(&mut self, question: &str, options: &[String]) -> io::Result<Choice> {
        let lines: Vec<String> =
            options.iter().enumerate().map(|(index, option)| format!("{}. {option}", index + 1)).collect();
        let hint = self.texts().say("terminal-hint-choice");
        self.say(question)?;
        lines.iter().try_for_each(|line| self.console.line(line))?;
        loop {
            match self.answers.next(self.console)? {
                Answer::Number(number) if (1..=options.len()).contains(&number) => {
                    return Ok(Choice::Chosen(number - 1));
                }
                Answer::End => return Ok(Choice::Left(Next::NoInput)),
                Answer::Word(Word::Quit) => return Ok(Choice::Left(Next::Stop)),
                Answer::Word(Word::Back) => return self.morning().map(Choice::Left),
                Answer::Number(number) => self.hint(&number.to_string(), &hint)?,
                Answer::Other(found) => self.hint(&found, &hint)?,
                Answer::Word(_) => self.help("terminal-help-choice")?,
            };
        }
    }
}
