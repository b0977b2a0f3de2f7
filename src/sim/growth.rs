//! Work on oneself and on the shop: studying (学ぶ), and writing what closes online.

use super::{
    event::{Event, Witness},
    math::unit,
    model::after_pieces,
    purpose::{Purpose, Purposes},
    territory::Territory,
    units::ProspectId,
};

impl Territory {
    /// Studies one purpose: s += gain·(1 − s).
    pub(super) fn study(&mut self, purpose: Purpose, witness: &mut impl Witness) {
        let gain = self.rules().model.study.gain;
        let skill = &mut self.skills[purpose.index()];
        *skill = unit(*skill + gain * (1.0 - *skill));
        let skill = *skill;
        witness.event(|| Event::Studied { purpose, skill });
    }

    /// Writes for the shop: W += gain·(1 − W).
    pub(super) fn write_content(&mut self, witness: &mut impl Witness) {
        let gain = self.rules().model.shop.gain;
        self.content = after_pieces(self.content, gain, 1.0);
        let content = self.content;
        witness.event(|| Event::ContentWritten { content });
    }

    /// What the skill of whoever this house belongs to makes of an activity; the trainee hasn't studied.
    pub(super) fn skilled_at(&self, id: ProspectId, purposes: Purposes) -> f64 {
        if self.is_trainees(id) { 1.0 } else { self.skilled(purposes) }
    }

    /// What the salesperson's skill makes of an activity that serves these purposes, from 1: the mean over them.
    pub(super) fn skilled(&self, purposes: Purposes) -> f64 {
        let study = &self.rules().model.study;
        match purposes.len() {
            0 => 1.0,
            count => {
                purposes.iter().map(|purpose| study.factor(self.skills[purpose.index()])).sum::<f64>()
                    / f64::from(count)
            }
        }
    }
}
