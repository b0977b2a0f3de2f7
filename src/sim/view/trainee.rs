//! The trainee as the player sees them.

use super::{ProspectView, View};
use crate::sim::{
    trainee::{Notes, Tally},
    units::{Day, Hours, ProspectId},
};
use serde::Serialize;

/// The trainee as the player sees them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TraineeView {
    /// The day at whose end they first work.
    pub from: Day,
    /// Their working time of a day.
    pub hours: Hours,
    /// Their houses.
    pub houses: Vec<ProspectId>,
    /// What has come of them.
    pub tally: Tally,
    /// What they have written down of the player.
    pub notes: Notes,
}

impl<'a> View<'a> {
    /// Is this house the trainee's, so that the player has no business there?
    pub fn is_trainees(&self, id: ProspectId) -> bool {
        self.territory.is_trainees(id)
    }

    /// The prospects who are the player's to look after, in id order: all but the trainee's.
    pub fn players(&self) -> impl Iterator<Item = ProspectView> + use<'a> {
        self.prospects().filter(|prospect| !prospect.trainees)
    }

    /// The trainee, if there is one.
    pub fn trainee(&self) -> Option<TraineeView> {
        let (trainee, apprenticeship) =
            (self.territory.setup.trainee.as_ref()?, self.territory.apprenticeship.as_ref()?);
        Some(TraineeView {
            from: trainee.from,
            hours: trainee.hours,
            houses: trainee.houses.clone(),
            tally: apprenticeship.tally,
            notes: apprenticeship.notes(),
        })
    }
}
