//! A sorting exercise under way, and its file: the scenario, the seed and every answer, so that anybody can replay it.

use super::{
    canonical,
    error::RecordError,
    file::scenario_of,
    notes::Notes,
    run::{is_shipped, scenario_hash},
    sealed::{check_seal, not_a_run, open, seal, seed, take, version},
};
use crate::{
    scenario::{Card, Company, Scenario, Sorting},
    sim::{AllSorted, CardId, Exercise, Placement, Purpose, SortingScore},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The version of the format of sorting files.
pub const SORTING_FORMAT: u32 = 1;
/// What the field `kind` says, by which such a file is told from that of a run.
const KIND: &str = "sorting";
/// The fields of the file; an unknown one means that it isn't ours.
const FIELDS: [&str; 8] = ["kind", "format", "seed", "scenario_hash", "notes", "answers", "scenario", "checksum"];

/// A sorting exercise under way.
#[derive(Clone, Debug)]
pub struct SortingRun {
    scenario: Scenario,
    notes: Notes,
    exercise: Exercise,
}

/// An answer in the file. The card follows from the seed; with it, a person can read the file.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    card: CardId,
    purpose: Purpose,
}

impl SortingRun {
    /// The exercise of a checked scenario, before the first card; `None` if it is no exercise.
    pub fn start(scenario: Scenario, seed: u64, notes: Notes) -> Option<Self> {
        let exercise = scenario.exercise(seed)?;
        Some(Self { scenario, notes, exercise })
    }

    /// Puts the card in hand to a purpose.
    ///
    /// # Errors
    /// [`AllSorted`] if there is none left; nothing has changed then.
    pub fn place(&mut self, purpose: Purpose) -> Result<Placement, AllSorted> {
        self.exercise.place(purpose)
    }

    /// Where it stands.
    pub fn exercise(&self) -> &Exercise {
        &self.exercise
    }

    /// The scenario, every default filled in.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The companies and their cards.
    pub fn sorting(&self) -> &Sorting {
        self.scenario.sorting.as_ref().expect("an exercise should only be started of a scenario that has one")
    }

    /// The company of a card.
    pub fn company(&self, card: CardId) -> &Company {
        self.sorting().company(card)
    }

    /// What stands on a card.
    pub fn card(&self, card: CardId) -> &Card {
        self.sorting().card(card)
    }

    /// About the player.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// The exercise as text.
    pub fn to_text(&self) -> String {
        let answers: Vec<Answer> =
            self.exercise.placements().map(|placed| Answer { card: placed.card, purpose: placed.purpose }).collect();
        let mut fields = Map::new();
        fields.insert("kind".into(), KIND.into());
        fields.insert("format".into(), SORTING_FORMAT.into());
        fields.insert("seed".into(), self.exercise.seed().to_string().into());
        fields.insert("scenario_hash".into(), scenario_hash(&self.scenario).into());
        fields.insert("notes".into(), canonical::value_of(&self.notes));
        fields.insert("answers".into(), canonical::value_of(&answers));
        fields.insert("scenario".into(), canonical::value_of(&self.scenario));
        seal(fields, &FIELDS)
    }

    /// Reads an exercise: version first, then checksum and scenario, then every answer is given again.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn from_text(text: &str) -> Result<Self, RecordError> {
        let fields = open(text)?;
        if !is_sorting(&fields) {
            return Err(not_a_run("kind"));
        }
        let format = version(&fields, "format")?;
        if format != u64::from(SORTING_FORMAT) {
            return Err(RecordError::WrongFormat { file: format, program: SORTING_FORMAT });
        }
        check_seal(&fields, &FIELDS)?;
        let mut run = Self::start(scenario_of(&fields)?, seed(&fields)?, take(&fields, "notes")?)
            .ok_or_else(|| not_a_run("scenario"))?;
        for (index, answer) in take::<Vec<Answer>>(&fields, "answers")?.into_iter().enumerate() {
            let placed = run.place(answer.purpose).map_err(|AllSorted| not_a_run(format!("answers[{index}]")))?;
            if placed.card != answer.card {
                return Err(RecordError::CardDiffers { number: index + 1 });
            }
        }
        Ok(run)
    }
}

/// Do these fields say that they are of an exercise?
pub(super) fn is_sorting(fields: &Map<String, Value>) -> bool {
    fields.get("kind").is_some_and(|kind| kind == KIND)
}

/// What a verified exercise came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VerifiedSorting {
    /// The scenario's id.
    pub scenario: String,
    /// The scenario's hash.
    pub scenario_hash: String,
    /// Is it the scenario that this program ships under that id? `None` if it ships none.
    pub shipped: Option<bool>,
    /// The seed, as text.
    pub seed: String,
    /// The player's name.
    pub player: String,
    /// Cards sorted.
    pub answered: usize,
    /// Is every card sorted?
    pub finished: bool,
    /// The score as things stand.
    pub score: SortingScore,
}

impl VerifiedSorting {
    /// Sums up an exercise.
    pub fn of(run: &SortingRun) -> Self {
        let hash = scenario_hash(&run.scenario);
        Self {
            scenario: run.scenario.id.clone(),
            shipped: is_shipped(&run.scenario.id, &hash),
            scenario_hash: hash,
            seed: run.exercise.seed().to_string(),
            player: run.notes.player.clone(),
            answered: run.exercise.placements().len(),
            finished: run.exercise.finished(),
            score: run.exercise.score(),
        }
    }
}
