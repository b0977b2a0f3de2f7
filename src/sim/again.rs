//! A prospect met again: their true state written as a state to start from, so that a moment can be played once more.

use super::{
    math::unit,
    prospect::Stage,
    setup::{Happening, Newcomer, Presence},
    territory::Territory,
    units::ProspectId,
};

impl Territory {
    /// The prospect as somebody who is there on a first day in the very state in which they are now. What a complaint that
    /// waits has taken is given back: it comes again with [`Territory::waiting`].
    pub fn newcomer_of(&self, id: ProspectId) -> Newcomer {
        let prospect = self.prospect(id);
        let taken = if prospect.complaint.is_some() { self.rules().after.complaint_drop } else { 0.0 };
        let start = &self.setup.prospects[id.index()];
        Newcomer {
            district: start.district,
            at: start.at,
            presence: Presence::There,
            known: prospect.stage == Stage::Lead,
            satisfaction: (prospect.stage == Stage::Customer).then(|| unit(prospect.satisfaction + taken)),
            customer: prospect.customer,
            value: prospect.value,
            need: prospect.need,
            fit: prospect.fit,
            clarity: prospect.clarity,
            credibility: prospect.credibility,
            reliability: prospect.reliability,
            intimacy: prospect.intimacy,
            pressure: prospect.pressure,
            heat: prospect.heat,
            window: Some(prospect.window),
            load: prospect.load,
            asks: prospect.asks,
            proposal: prospect.proposal,
        }
    }

    /// What a prospect waits to have answered: an inquiry of a lead, or a customer's complaint.
    pub fn waiting(&self, id: ProspectId) -> Option<Happening> {
        let prospect = self.prospect(id);
        match prospect.stage {
            Stage::Lead => prospect.inquiry.map(|_| Happening::Inquiry(id)),
            Stage::Customer => prospect.complaint.map(|_| Happening::Complaint(id)),
            _ => None,
        }
    }
}
