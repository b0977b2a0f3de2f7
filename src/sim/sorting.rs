//! Sorting activities into the four purposes: which card comes next, what was answered, and what that is worth.
//!
//! The cards' words are the scenario's; here a card is only the purposes that it accepts.

use super::{
    dice::{Dice, DrawKind},
    purpose::{Purpose, Purposes},
    score::{Grade, ScoreRules},
    units::ProspectId,
};
use serde::{Deserialize, Serialize};

/// A card, by its place in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardId {
    /// Which company's, from 0.
    pub company: u8,
    /// Which of its cards, from 0.
    pub number: u8,
}

/// What can be done in an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum SortingCommand {
    /// Put the card in hand to a purpose.
    Place {
        /// Which.
        purpose: Purpose,
    },
}

/// A card that was put to a purpose. The first answer is the one that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Which card.
    pub card: CardId,
    /// The purpose it was put to.
    pub purpose: Purpose,
    /// The purposes that it accepts.
    pub accepts: Purposes,
}

impl Placement {
    /// Does the card accept that purpose?
    pub fn is_right(&self) -> bool {
        self.accepts.contains(self.purpose)
    }

    /// The purpose that the card is counted under: the one it was put to if that is right, else its first.
    pub fn belongs(&self) -> Purpose {
        if self.is_right() { self.purpose } else { self.accepts.first().unwrap_or(self.purpose) }
    }
}

/// Why a card can't be put anywhere: there is none left. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("every card is sorted")]
pub struct AllSorted;

/// An exercise under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    seed: u64,
    /// The purposes accepted, by company and card.
    companies: Vec<Vec<Purposes>>,
    grades: ScoreRules,
    /// One company after the other, its cards shuffled.
    order: Vec<CardId>,
    answers: Vec<Purpose>,
}

impl Exercise {
    /// The exercise with these cards, company by company. The same seed deals them in the same order.
    pub fn new(companies: Vec<Vec<Purposes>>, grades: ScoreRules, seed: u64) -> Self {
        let order =
            companies.iter().zip(0..).flat_map(|(cards, company)| shuffled(company, cards.len(), seed)).collect();
        Self { seed, companies, grades, order, answers: Vec::new() }
    }

    /// Puts the card in hand to a purpose.
    ///
    /// # Errors
    /// [`AllSorted`] if there is no card left; nothing has changed then.
    pub fn place(&mut self, purpose: Purpose) -> Result<Placement, AllSorted> {
        let card = self.card_in_hand().ok_or(AllSorted)?;
        self.answers.push(purpose);
        Ok(Placement { card, purpose, accepts: self.accepts(card) })
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The card to be sorted next.
    pub fn card_in_hand(&self) -> Option<CardId> {
        self.order.get(self.answers.len()).copied()
    }

    /// What was answered, in order.
    pub fn placements(&self) -> impl ExactSizeIterator<Item = Placement> + '_ {
        let answered = self.order.iter().zip(&self.answers);
        answered.map(|(&card, &purpose)| Placement { card, purpose, accepts: self.accepts(card) })
    }

    /// How many cards there are in all.
    pub fn cards(&self) -> usize {
        self.order.len()
    }

    /// Is every card sorted?
    pub fn finished(&self) -> bool {
        self.answers.len() == self.order.len()
    }

    /// How many of a company's cards have been put right.
    pub fn right_of(&self, company: u8) -> usize {
        self.placements().filter(|placed| placed.card.company == company && placed.is_right()).count()
    }

    /// The score as things stand: a card that isn't sorted yet gives nothing.
    pub fn score(&self) -> SortingScore {
        let mut table = [[0; 4]; 4];
        for placed in self.placements() {
            table[placed.belongs().index()][placed.purpose.index()] += 1;
        }
        let right = self.placements().filter(Placement::is_right).count() as u32;
        let cards = self.cards() as u32;
        let total = 100.0 * f64::from(right) / f64::from(cards.max(1));
        SortingScore { total, grade: self.grades.grade(total), right, cards, table }
    }

    fn accepts(&self, card: CardId) -> Purposes {
        self.companies[usize::from(card.company)][usize::from(card.number)]
    }
}

/// A company's cards in the order that the dice deal them: each rolls for its own place, so that one more card leaves the
/// order of the others as it is.
fn shuffled(company: u8, cards: usize, seed: u64) -> Vec<CardId> {
    let dice = Dice::new(seed);
    let roll =
        |number: u8| dice.sub_die(DrawKind::Shuffle, u16::from(company), ProspectId(0), u16::from(number)).unit();
    let mut rolled: Vec<_> = (0..).take(cards).map(|number| (roll(number), CardId { company, number })).collect();
    rolled.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    rolled.into_iter().map(|(_, card)| card).collect()
}

/// What an exercise came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SortingScore {
    /// 0..=100: the share of the cards that were put right.
    pub total: f64,
    /// The grade.
    pub grade: Grade,
    /// Cards put right.
    pub right: u32,
    /// Cards in all.
    pub cards: u32,
    /// Cards by the purpose they belong to (rows) and the one they were put to (columns), both ① to ④.
    pub table: [[u32; 4]; 4],
}

/// Cards of one purpose that were taken for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MixUp {
    /// The purpose they belong to.
    pub belongs: Purpose,
    /// The purpose they were put to.
    pub taken_for: Purpose,
    /// How many.
    pub cards: u32,
}

impl SortingScore {
    /// The purposes that were taken for others, the most frequent first.
    pub fn mix_ups(&self) -> Vec<MixUp> {
        let pairs = Purpose::ALL.into_iter().flat_map(|one| Purpose::ALL.map(|other| (one, other)));
        let mut mixed: Vec<_> = pairs
            .filter(|(belongs, taken_for)| belongs != taken_for)
            .map(|(belongs, taken_for)| MixUp {
                belongs,
                taken_for,
                cards: self.table[belongs.index()][taken_for.index()],
            })
            .filter(|mixed| mixed.cards > 0)
            .collect();
        // Stable: as frequent ones stay in the order of the purposes.
        mixed.sort_by_key(|mixed| std::cmp::Reverse(mixed.cards));
        mixed
    }
}
