//! ① Prospecting: rounds through a channel, and the target list that helps them.

use super::{
    activity::{Channel, ChannelRow},
    dice::{Draw, DrawKind},
    event::{Event, Witness},
    math::{unit, within},
    nurture::MAX_PRESSURE,
    prospect::{Prospect, Stage},
    territory::Territory,
    units::{DistrictId, Hours, ProspectId, Yen},
};
use std::sync::Arc;

/// Where a roll about the whole territory is booked.
pub(super) const NOBODY: ProspectId = ProspectId(u16::MAX);

impl Territory {
    /// Reaches out through a channel. One roll for each prospect who isn't known yet: together they expect
    /// touches × response × (1 + list) × √(share still unknown), as a worked-over territory answers less.
    pub(super) fn prospect_round(
        &mut self,
        channel: Channel,
        district: Option<DistrictId>,
        hours: Hours,
        witness: &mut impl Witness,
    ) {
        let setup = Arc::clone(&self.setup);
        let row = setup.rules.activities.channel(channel);
        let touches = row.touches * hours.as_f64();
        let (unknown, chance) = self.chance_of_response(district, touches * row.response * self.skilled(row.purposes));

        let mut found = Vec::new();
        let (day, dice) = (self.day, self.dice);
        for id in unknown {
            let prospect = self.prospect_mut(id);
            let count = prospect.next_count(DrawKind::Reach, channel.index() as u16);
            let roll = dice.sub_die(DrawKind::Reach, channel.index() as u16, id, count).unit();
            let stake = prospect.value;
            witness.draw(|| Draw { kind: DrawKind::Reach, prospect: id, day, probability: chance, roll, stake });
            if roll < chance {
                self.respond_to(id, row);
                found.push(id);
            }
        }
        let round = self.rounds;
        self.rounds = self.rounds.saturating_add(1);
        witness.event(|| {
            let spread = 0.6 + 0.8 * dice.die(DrawKind::Talk, NOBODY, round).unit();
            let talked = libm::round(touches * row.talk * spread) as u32;
            let touches = libm::round(touches) as u32;
            let talked = talked.max(found.len() as u32).min(touches.max(found.len() as u32));
            Event::Prospected { channel, district, touches, talked, found }
        });
    }

    /// Who isn't known yet, and the chance of each to respond where so many responses are expected from an untouched
    /// territory: × (1 + list) × √(share still unknown).
    pub(super) fn chance_of_response(&self, district: Option<DistrictId>, expected: f64) -> (Vec<ProspectId>, f64) {
        let setup = &self.setup;
        let here = |id: ProspectId| district.is_none_or(|district| setup.prospects[id.index()].district == district);
        let there = |id: &ProspectId| here(*id) && self.prospect(*id).present;
        let houses = setup.ids().filter(there).filter(|&id| !setup.prospects[id.index()].is_met()).count();
        let unknown: Vec<ProspectId> =
            setup.ids().filter(there).filter(|&id| self.prospect(id).stage == Stage::Unknown).collect();
        let share = unknown.len() as f64 / houses.max(1) as f64;
        let expected = expected * (1.0 + self.list) * libm::sqrt(share.min(1.0));
        let chance = (expected / unknown.len().max(1) as f64).min(1.0);
        (unknown, chance)
    }

    /// A stranger responds to a channel.
    pub(super) fn respond_to(&mut self, id: ProspectId, row: &ChannelRow) {
        let setup = Arc::clone(&self.setup);
        let today = self.day;
        let prospect = self.prospect_mut(id);
        prospect.become_lead();
        prospect.heat = unit(prospect.heat.max(row.heat));
        prospect.pressure = within(prospect.pressure + row.pressure, MAX_PRESSURE);
        prospect.last_contact = Some(today);
        prospect.read(&setup.rules, today);
    }

    /// Makes a target list: L += gain·(1 − L).
    pub(super) fn make_list(&mut self, witness: &mut impl Witness) {
        self.list += self.rules().model.prospecting.list_gain * (1.0 - self.list);
        let quality = self.list;
        witness.event(|| Event::ListMade { quality });
    }
}

impl Prospect {
    /// The salesperson comes to know this prospect.
    pub(super) fn become_lead(&mut self) {
        self.stage = Stage::Lead;
        self.met = true;
    }
}

/// The expenses of a round.
pub(super) fn round_expenses(touches_an_hour: f64, hours: Hours, yen_a_touch: Yen) -> Yen {
    Yen(libm::round(touches_an_hour * hours.as_f64() * yen_a_touch.as_f64()) as i64)
}
