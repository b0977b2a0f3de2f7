//! How sure the player was before an ask, against the chance that it really had.

use crate::{
    analysis::AskRecord,
    record::Sure,
    texts::{Texts, points},
};

/// Fewer answers say nothing of a habit.
const ENOUGH: usize = 2;
/// A mean gap from here on leans to one side: half a step of the scale, which is as near as an answer can come.
const LEANS: f64 = 0.10;
/// Answers that are so far off on average hit nothing, even where too high and too low cancel out.
const FAR: f64 = 0.25;

/// The answers beside the truth.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    /// Every ask for which one had said how sure one was, in order.
    pub guesses: Vec<Guess>,
}

/// One answer beside the truth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guess {
    /// What was said.
    pub sure: Sure,
    /// What was true, and what came of it.
    pub ask: AskRecord,
}

/// What the answers say of one's eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Too few answers to say.
    TooFew,
    /// Surer than there was reason to be.
    Over,
    /// Less sure than one could have been.
    Under,
    /// Now too sure, now not sure enough.
    Scattered,
    /// One saw things as they were.
    Well,
}

impl Guess {
    /// By how much one was too sure, −1..=1.
    pub fn gap(&self) -> f64 {
        self.sure.chance() - self.ask.chance
    }
}

impl Calibration {
    /// Puts the answers beside the asks that they were given for.
    pub fn of(answers: &[Sure], asks: &[AskRecord]) -> Self {
        let guess = |&sure: &Sure| {
            let place = usize::try_from(sure.ask).ok()?.checked_sub(1)?;
            Some(Guess { sure, ask: *asks.get(place)? })
        };
        Self { guesses: answers.iter().filter_map(guess).collect() }
    }

    /// By how much one was too sure on average, −1..=1; 0 without an answer.
    pub fn gap(&self) -> f64 {
        self.mean(Guess::gap)
    }

    /// How far off one was on average, 0..=1.
    fn distance(&self) -> f64 {
        self.mean(|guess| guess.gap().abs())
    }

    fn mean(&self, of: impl Fn(&Guess) -> f64) -> f64 {
        self.guesses.iter().map(of).sum::<f64>() / self.guesses.len().max(1) as f64
    }

    /// What the answers say of one's eye.
    pub fn judgement(&self) -> Judgement {
        match self.gap() {
            _ if self.guesses.len() < ENOUGH => Judgement::TooFew,
            gap if gap >= LEANS => Judgement::Over,
            gap if gap <= -LEANS => Judgement::Under,
            _ if self.distance() >= FAR => Judgement::Scattered,
            _ => Judgement::Well,
        }
    }

    /// The judgement in words.
    pub fn say(&self, texts: &Texts) -> String {
        let with = |id: &str, share: f64| texts.say_with(id, [("points", points(100.0 * share).into())]);
        match self.judgement() {
            Judgement::TooFew if self.guesses.is_empty() => texts.say("calibration-none"),
            Judgement::TooFew => texts.say("calibration-too-few"),
            Judgement::Over => with("calibration-over", self.gap()),
            Judgement::Under => with("calibration-under", -self.gap()),
            Judgement::Scattered => with("calibration-scattered", self.distance()),
            Judgement::Well => with("calibration-well", self.distance()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::{Day, ProspectId, Yen};

    /// Answers with the chances that the asks really had.
    fn calibration(pairs: &[(u8, f64)]) -> Calibration {
        let ask = |&(_, chance): &(u8, f64)| AskRecord {
            trainee: false,
            day: Day(1),
            prospect: ProspectId(0),
            chance,
            sold: false,
            yen: Yen(0),
            cancelled: false,
        };
        let asks: Vec<_> = pairs.iter().map(ask).collect();
        let answers: Vec<_> = (1..).zip(pairs).map(|(ask, &(step, _))| Sure { ask, step }).collect();
        Calibration::of(&answers, &asks)
    }

    #[test]
    fn whoever_says_likely_of_slim_chances_is_too_sure() {
        let answers = calibration(&[(4, 0.10), (5, 0.30), (3, 0.45)]);
        assert_eq!(answers.judgement(), Judgement::Over);
        assert!((answers.gap() - 0.4167).abs() < 1e-3, "{}", answers.gap());
    }

    #[test]
    fn whoever_says_unlikely_of_good_chances_is_not_sure_enough() {
        assert_eq!(calibration(&[(2, 0.60), (1, 0.40)]).judgement(), Judgement::Under);
    }

    #[test]
    fn half_a_step_off_is_as_good_as_it_gets() {
        assert_eq!(calibration(&[(3, 0.41), (2, 0.39)]).judgement(), Judgement::Well);
        assert_eq!(calibration(&[(3, 0.39), (3, 0.39)]).judgement(), Judgement::Over);
    }

    #[test]
    fn errors_that_cancel_out_are_no_good_eye() {
        assert_eq!(calibration(&[(5, 0.10), (1, 0.90)]).judgement(), Judgement::Scattered);
    }

    #[test]
    fn one_answer_is_too_few() {
        assert_eq!(calibration(&[(5, 0.10)]).judgement(), Judgement::TooFew);
        assert_eq!(calibration(&[]).judgement(), Judgement::TooFew);
        assert_eq!(calibration(&[]).gap(), 0.0);
    }

    #[test]
    fn an_answer_belongs_to_its_own_ask() {
        let whole = calibration(&[(1, 0.1), (1, 0.2), (1, 0.3)]);
        let asks: Vec<_> = whole.guesses.iter().map(|guess| guess.ask).collect();
        let answers = [Sure { ask: 3, step: 2 }, Sure { ask: 0, step: 1 }, Sure { ask: 9, step: 1 }];
        let some = Calibration::of(&answers, &asks);
        assert_eq!(some.guesses.len(), 1, "answers without an ask are left out");
        assert_eq!(some.guesses[0].ask.chance, 0.3);
    }
}
