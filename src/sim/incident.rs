//! The incident: one memorable thing that happens in a scenario, and what the player makes of it.

use super::{
    activity::Gains,
    event::{Event, Witness},
    nurture::give,
    prospect::Stage,
    purpose::Purpose,
    territory::Territory,
    units::{Day, Hours, ProspectId, Yen},
};
use std::sync::Arc;

/// What the player can make of an incident.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Working time.
    pub hours: Hours,
    /// Expenses.
    pub yen: Yen,
    /// The purpose on which the time is booked.
    pub purpose: Purpose,
    /// What it does to whom.
    pub effects: Vec<Effect>,
}

/// What a choice does to some of the prospects.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// To whom.
    pub who: Vec<ProspectId>,
    /// What it changes, as written: the tempo has no part in it.
    pub gains: Gains,
    /// Do strangers among them become known that way?
    pub meets: bool,
    /// Does it open their budget window?
    pub opens_window: bool,
}

/// One memorable thing. On its day the player chooses; whoever goes home without a word has chosen the last.
#[derive(Clone, Debug, PartialEq)]
pub struct Incident {
    /// The morning on which it happens.
    pub day: Day,
    /// At least one; the last takes no time.
    pub choices: Vec<Choice>,
}

impl Territory {
    /// The incident that waits for an answer today.
    pub(super) fn open_incident(&self) -> Option<&Incident> {
        let incident = self.setup.incident.as_ref()?;
        (incident.day == self.day && self.answered.is_none() && !self.finished).then_some(incident)
    }

    /// Carries out a choice. The view has checked that it can be done.
    pub(super) fn respond(&mut self, choice: u8, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let Some(chosen) = setup.incident.as_ref().and_then(|incident| incident.choices.get(usize::from(choice)))
        else {
            return;
        };
        self.answered = Some(choice);
        let today = self.day;
        let mut met = Vec::new();
        for effect in &chosen.effects {
            for &id in &effect.who {
                let prospect = self.prospect_mut(id);
                if prospect.stage == Stage::Unknown && effect.meets {
                    prospect.become_lead();
                    met.push(id);
                }
                if matches!(prospect.stage, Stage::Lost | Stage::Refused) {
                    continue;
                }
                give(prospect, &effect.gains, 1.0, &setup.rules);
                prospect.window |= effect.opens_window && prospect.stage != Stage::Customer;
                if prospect.met {
                    prospect.last_contact = Some(today);
                    prospect.read(&setup.rules, today);
                }
            }
        }
        witness.event(|| Event::Responded { choice, met });
    }

    /// Going home is an answer too.
    pub(super) fn leave_incident(&mut self, witness: &mut impl Witness) {
        if let Some(incident) = self.open_incident() {
            let last = incident.choices.len().saturating_sub(1) as u8;
            self.respond(last, witness);
        }
    }
}
