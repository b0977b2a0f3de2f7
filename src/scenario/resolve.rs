//! From a checked scenario to the setup that the model plays: ids for names, generated people for counts.

use super::{
    format::Scenario,
    happening::{Happens, IncidentSpec},
    territory::{Generated, Seed, Spread},
    trainee::TraineeSpec,
};
use crate::sim::{
    Choice, CustomerType, Day, Dice, DistrictId, DrawKind, Effect, Happening, Incident, Newcomer, Presence, ProspectId,
    ScheduledEvent, Setup, Trainee, Yen,
};
use std::sync::Arc;

/// Heat on the first day where the scenario doesn't say it: the known and the strangers.
const HEAT: (f64, f64) = (0.30, 0.05);

impl Scenario {
    /// The setup of a checked scenario.
    pub fn setup(&self) -> Arc<Setup> {
        let district = |id: &str| {
            let index = self.territory.districts.iter().position(|district| district.id == id);
            DistrictId(index.unwrap_or_default() as u8)
        };
        let trainees = |id: &String| self.trainee.as_ref().is_some_and(|trainee| trainee.prospects.contains(id));
        let mut prospects: Vec<Newcomer> = self
            .territory
            .prospects
            .iter()
            .map(|spec| Newcomer {
                district: district(&spec.district),
                at: spec.at,
                presence: spec.opens.map_or(Presence::There, |day| Presence::From(Day(day))),
                // The trainee's houses are known to the firm, so that nobody has to find them first.
                known: spec.known || trainees(&spec.id),
                satisfaction: spec.satisfaction,
                customer: spec.customer,
                value: spec.value,
                need: spec.need,
                fit: spec.fit,
                clarity: spec.clarity,
                credibility: spec.credibility,
                reliability: spec.reliability,
                intimacy: spec.intimacy,
                pressure: spec.pressure,
                heat: spec.heat.unwrap_or(if spec.known || spec.satisfaction.is_some() || trainees(&spec.id) {
                    HEAT.0
                } else {
                    HEAT.1
                }),
                window: spec.window,
                load: spec.load,
                asks: spec.asks,
                proposal: spec.proposal,
            })
            .collect();
        let Seed::Fixed(seed) = self.territory.seed;
        generate(&mut prospects, &self.territory.generated, self.territory.districts.len(), seed);

        let id_of = |id: &str| self.prospect_id(id).unwrap_or(ProspectId(0));
        let events = self
            .events
            .iter()
            .map(|event| ScheduledEvent {
                day: Day(event.day),
                happens: match &event.happens {
                    Happens::Inquiry { from } => Happening::Inquiry(id_of(from)),
                    Happens::WindowOpens { at } => Happening::WindowOpens(id_of(at)),
                    Happens::Complaint { from } => Happening::Complaint(id_of(from)),
                    Happens::Leaves { who, unless } => Happening::Leaves(id_of(who), *unless),
                },
            })
            .collect();
        let mut setup = Setup::new(
            (self.calendar.days, self.calendar.hours_per_day, self.calendar.tempo, self.calendar.first_weekday()),
            self.visibility,
            (self.goal.quota, self.goal.score.clone()),
            self.territory.districts.len() as u8,
            prospects,
            (events, self.incident.as_ref().map(|incident| resolve_incident(incident, id_of))),
            (&self.model, &self.activities),
        );
        setup.trainee = self.trainee.as_ref().map(|trainee| resolve_trainee(trainee, id_of));
        Arc::new(setup)
    }

    /// The id of a prospect as the run knows them.
    pub fn prospect_id(&self, id: &str) -> Option<ProspectId> {
        let index = self.territory.prospects.iter().position(|prospect| prospect.id == id)?;
        Some(ProspectId(index as u16))
    }
}

fn resolve_trainee(trainee: &TraineeSpec, id_of: impl Fn(&str) -> ProspectId) -> Trainee {
    let mut houses: Vec<ProspectId> = trainee.prospects.iter().map(|id| id_of(id)).collect();
    houses.sort_unstable();
    houses.dedup();
    Trainee { from: Day(trainee.from), hours: trainee.hours_per_day, houses }
}

fn resolve_incident(incident: &IncidentSpec, id_of: impl Fn(&str) -> ProspectId) -> Incident {
    let choices = incident.choices.iter().map(|choice| Choice {
        hours: choice.hours,
        yen: choice.yen,
        purpose: choice.purpose,
        effects: choice
            .effects
            .iter()
            .map(|effect| Effect {
                who: effect.who.iter().map(|id| id_of(id)).collect(),
                gains: effect.gains,
                meets: effect.meets,
                opens_window: effect.opens_window,
            })
            .collect(),
    });
    Incident { day: Day(incident.day), choices: choices.collect() }
}

/// Adds generated prospects: fit of Beta(4, 3), need of Beta(3, 2.6), values log-normal, on a grid of the map.
fn generate(prospects: &mut Vec<Newcomer>, generated: &Generated, districts: usize, seed: u64) {
    let dice = Dice::new(seed);
    let all = generated.count + generated.newcomers;
    let columns = libm::ceil(libm::sqrt(f64::from(all) * 1.6)).max(1.0);
    for number in 0..all {
        let id = ProspectId(prospects.len() as u16);
        let mut die = dice.die(DrawKind::Traits, id, 0);
        let known = number < generated.known;
        let fit = die.beta(4.0, 3.0);
        let need = die.beta(3.0, 2.6);
        let mut spread = |Spread(mean, deviation)| (mean + deviation * die.normal()).clamp(0.0, 1.0);
        let credibility = spread(generated.credibility);
        let reliability = spread(generated.reliability);
        let intimacy = spread(generated.intimacy);
        let clarity = spread(generated.clarity);
        let value = generated.value.as_f64() * libm::exp(generated.value_spread * die.normal());
        let customer = match generated.customers.len() {
            0 => CustomerType::Steady,
            types => generated.customers[((die.unit() * types as f64) as usize).min(types - 1)],
        };
        let place = f64::from(number);
        prospects.push(Newcomer {
            district: DistrictId((usize::from(number) % districts.max(1)) as u8),
            at: (
                (60.0 + 840.0 * (place % columns) / columns) as f32,
                (180.0 + 400.0 * libm::floor(place / columns) / columns) as f32,
            ),
            presence: if number < generated.count { Presence::There } else { Presence::ByDice },
            known,
            satisfaction: None,
            customer,
            value: Yen::rounded_to_thousand(value.max(1_000.0)),
            need,
            fit,
            clarity,
            credibility,
            reliability,
            intimacy,
            pressure: 0.08,
            heat: if known { HEAT.0 } else { HEAT.1 },
            window: None,
            load: 0.0,
            asks: 0.0,
            proposal: 0.0,
        });
    }
}
