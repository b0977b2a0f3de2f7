//! How the territory grows: new companies open on set days or by the dice. Their ids and traits are fixed from the start.

use super::{
    dice::DrawKind,
    event::{Event, Witness},
    prospecting::NOBODY,
    setup::Presence,
    territory::Territory,
    units::{Day, ProspectId},
};
use std::sync::Arc;

impl Territory {
    /// Who opens on the morning of `day`.
    pub(super) fn open_new_companies(&mut self, day: Day, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        if !setup.grows {
            return;
        }
        let absent = |territory: &Self, id: ProspectId| !territory.prospect(id).present;
        for id in setup.ids() {
            let today = setup.prospects[id.index()].presence == Presence::From(day);
            if today && absent(self, id) {
                self.open(id, witness);
            }
        }
        let by_dice = |id: &ProspectId| setup.prospects[id.index()].presence == Presence::ByDice && absent(self, *id);
        // Whoever is there on the first morning has been there before.
        if day.0 <= 1 {
            return;
        }
        let roll = self.dice.die_of_day(DrawKind::Arrival, NOBODY, day).unit();
        if roll < setup.rules.arrivals
            && let Some(id) = setup.ids().find(by_dice)
        {
            self.open(id, witness);
        }
    }

    fn open(&mut self, id: ProspectId, witness: &mut impl Witness) {
        self.prospect_mut(id).present = true;
        let district = self.setup.prospects[id.index()].district;
        witness.event(|| Event::Opened { prospect: id, district });
    }
}
