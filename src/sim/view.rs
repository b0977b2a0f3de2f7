//! What the player sees: all that a screen, a bot or `--json` may know.

mod legal;
mod person;
mod trainee;

pub use person::{ProspectView, Truth};
pub use trainee::TraineeView;

use super::{
    incident::Incident,
    model::Talent,
    prospect::Stage,
    purpose::Purpose,
    rules::Rules,
    setup::Visibility,
    team::Role,
    territory::{Territory, Totals},
    trust,
    units::{Day, DistrictId, Hours, ProspectId, Yen},
};
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// The player's view of a territory.
#[derive(Clone, Copy)]
pub struct View<'a> {
    territory: &'a Territory,
}

impl<'a> View<'a> {
    pub(super) fn new(territory: &'a Territory) -> Self {
        Self { territory }
    }

    /// Today.
    pub fn day(&self) -> Day {
        self.territory.day
    }

    /// Length of the run in days.
    pub fn days(&self) -> u16 {
        self.territory.setup.days
    }

    /// Days left, today included.
    pub fn days_left(&self) -> u16 {
        if self.finished() { 0 } else { self.days() + 1 - self.day().0 }
    }

    /// Is the last day over?
    pub fn finished(&self) -> bool {
        self.territory.finished
    }

    /// What is left of today.
    pub fn hours_left(&self) -> Hours {
        self.territory.hours_left
    }

    /// Working time of a day.
    pub fn hours_per_day(&self) -> Hours {
        self.territory.setup.hours_per_day
    }

    /// Revenue to reach.
    pub fn quota(&self) -> Yen {
        self.territory.setup.quota
    }

    /// Done and earned so far.
    pub fn totals(&self) -> &'a Totals {
        &self.territory.totals
    }

    /// Quality of the target list, 0..=1.
    pub fn list(&self) -> f64 {
        self.territory.list
    }

    /// Content of the online shop, 0..=1.
    pub fn content(&self) -> f64 {
        self.territory.content
    }

    /// One's own skill at a purpose, 0..=1.
    pub fn skill(&self, purpose: Purpose) -> f64 {
        self.territory.skills[purpose.index()]
    }

    /// The weekly budget of a part of the team.
    pub fn budget(&self, role: Role) -> Yen {
        self.territory.budgets[role.index()]
    }

    /// The most that all budgets together may be, yen a week; 0 where there is no team.
    pub fn team_budget(&self) -> Yen {
        self.rules().model.team.budget
    }

    /// Is this a day on which budgets are set?
    pub fn budgets_are_set_today(&self) -> bool {
        self.territory.setup.week_begins(self.day())
    }

    /// Is one a gifted closer? `None` where that isn't known: then the dice have decided.
    pub fn gifted(&self) -> Option<bool> {
        match self.rules().model.talent {
            Talent::Usual => Some(false),
            Talent::Gifted => Some(true),
            Talent::ByChance(_) => (self.visibility() == Visibility::Full).then_some(self.territory.gifted),
        }
    }

    /// Has one been to the district today?
    pub fn visited(&self, district: DistrictId) -> bool {
        self.territory.visited.get(district.index()).copied().unwrap_or(false)
    }

    /// How much may be seen.
    pub fn visibility(&self) -> Visibility {
        self.territory.setup.visibility
    }

    /// The rules of the game, which everybody knows.
    pub fn rules(&self) -> &'a Rules {
        &self.territory.setup.rules
    }

    /// The ids of all who are there, strangers included: their houses can be seen. Who opens later isn't among them.
    pub fn ids(&self) -> impl Iterator<Item = ProspectId> + use<'a> {
        let territory = self.territory;
        territory.setup.ids().filter(|&id| territory.prospect(id).present)
    }

    /// Is somebody there?
    pub fn is_there(&self, id: ProspectId) -> bool {
        self.territory.prospects.get(id.index()).is_some_and(|prospect| prospect.present)
    }

    /// Where the relationship with one of [`View::ids`] stands, as far as one knows: cheaper than all of
    /// [`View::prospect`].
    pub fn stage(&self, id: ProspectId) -> Stage {
        let prospect = self.territory.prospect(id);
        if prospect.met { prospect.stage } else { Stage::Unknown }
    }

    /// The incident that waits for an answer today.
    pub fn incident(&self) -> Option<&'a Incident> {
        self.territory.open_incident()
    }

    /// What was made of the incident.
    pub fn answered(&self) -> Option<u8> {
        self.territory.answered
    }
}

impl Rules {
    /// Steps of bloom for a perceived trust: 0 bare to 7 full.
    pub fn bloom(&self, trust: f64) -> u8 {
        self.model.readings.bloom.iter().filter(|&&from| trust >= from).count() as u8
    }

    /// What a contact load leaves of the next touch as far as the player can tell, 0..=1.
    pub fn effect(&self, contact_load: f64, perceived_trust: f64) -> f64 {
        trust::effect(contact_load, perceived_trust, &self.model.fatigue)
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut view = serializer.serialize_struct("View", 16 + usize::from(self.trainee().is_some()))?;
        view.serialize_field("day", &self.day())?;
        view.serialize_field("days", &self.days())?;
        view.serialize_field("finished", &self.finished())?;
        view.serialize_field("hours_left", &self.hours_left())?;
        view.serialize_field("quota", &self.quota())?;
        view.serialize_field("totals", self.totals())?;
        view.serialize_field("conversion", &self.totals().conversion())?;
        view.serialize_field("list", &self.list())?;
        view.serialize_field("content", &self.content())?;
        view.serialize_field("skills", &self.territory.skills)?;
        view.serialize_field("budgets", &self.territory.budgets)?;
        view.serialize_field("team_budget", &self.team_budget())?;
        view.serialize_field("gifted", &self.gifted())?;
        view.serialize_field("incident", &self.incident().is_some())?;
        match self.trainee() {
            Some(trainee) => view.serialize_field("trainee", &trainee)?,
            None => view.skip_field("trainee")?,
        }
        view.serialize_field("prospects", &self.prospects().collect::<Vec<_>>())?;
        view.serialize_field("legal", &self.legal_commands())?;
        view.end()
    }
}
