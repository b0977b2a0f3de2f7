//! What the player sees: all that a screen, a bot or `--json` may know. Legal commands and refusals are worked out here,
//! from what is visible, never from the hidden truth.

use super::{
    activity::{Activity, Channel},
    command::{Command, Refusal},
    cues::Landings,
    customer::CustomerType,
    incident::Incident,
    model::PriceClass,
    prospect::{Mood, Prospect, Reading, Stage},
    prospecting::round_expenses,
    purpose::Purpose,
    rules::Rules,
    setup::Visibility,
    territory::{Price, Territory, Totals},
    trust,
    units::{Day, DistrictId, Hours, ProspectId, Yen},
};
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// A prospect as the player sees them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ProspectView {
    /// Who.
    pub id: ProspectId,
    /// Where.
    pub district: DistrictId,
    /// Where the relationship stands, as far as one knows.
    pub stage: Stage,
    /// What a full order would be worth; `None` for strangers.
    pub value: Option<Yen>,
    /// Its price class.
    pub price_class: Option<PriceClass>,
    /// Perceived trust as steps of bloom, 0 bare to 7 full; `None` under hidden visibility and for strangers.
    pub bloom: Option<u8>,
    /// What was taken in at the last contact; parts are empty under hidden visibility.
    pub reading: Option<Reading>,
    /// How they sounded last.
    pub mood: Option<Mood>,
    /// How each kind of contact landed the last time; empty under hidden visibility.
    pub landed: Landings,
    /// The morning on which the rival was last seen here.
    pub rival_seen: Option<Day>,
    /// Days since the inquiry that waits for an answer.
    pub inquiry: Option<u16>,
    /// The last day of contact.
    pub last_contact: Option<Day>,
    /// Contacts so far.
    pub contacts: u16,
    /// One's own contacts of late, weighted and fading.
    pub contact_load: f64,
    /// One's own asks of late, fading.
    pub recent_asks: f64,
    /// The day of the proposal that lies with them.
    pub proposed: Option<Day>,
    /// The truth, under full visibility only.
    pub truth: Option<Truth>,
}

/// What only full visibility shows. Shares are 0..=1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Truth {
    /// Trust.
    pub trust: f64,
    /// Pressure, to 1.2.
    pub pressure: f64,
    /// Heat.
    pub heat: f64,
    /// Need.
    pub need: f64,
    /// Clarity of the need.
    pub clarity: f64,
    /// Is the budget window open?
    pub window: bool,
    /// Chance of an ask now.
    pub chance: f64,
    /// What they are like to sell to.
    pub customer: CustomerType,
}

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

    /// Every prospect's id, strangers included: their houses can be seen.
    pub fn ids(&self) -> impl Iterator<Item = ProspectId> + use<> {
        self.territory.setup.ids()
    }

    /// The prospects as the player sees them, in id order.
    pub fn prospects(&self) -> impl Iterator<Item = ProspectView> + use<'a> {
        let view = *self;
        self.ids().map(move |id| view.prospect(id))
    }

    /// One prospect as the player sees them. `id` is one of [`View::ids`].
    pub fn prospect(&self, id: ProspectId) -> ProspectView {
        let prospect = self.territory.prospect(id);
        let district = self.territory.setup.prospects[id.index()].district;
        if !prospect.met {
            return ProspectView {
                id,
                district,
                stage: Stage::Unknown,
                value: None,
                price_class: None,
                bloom: None,
                reading: None,
                mood: None,
                landed: Landings::default(),
                rival_seen: None,
                inquiry: None,
                last_contact: None,
                contacts: 0,
                contact_load: 0.0,
                recent_asks: 0.0,
                proposed: None,
                truth: None,
            };
        }
        let rules = self.rules();
        let visibility = self.visibility();
        let truth = (visibility == Visibility::Full).then(|| self.truth(id, prospect));
        let perceived = truth.map_or(prospect.reading.trust, |truth| truth.trust);
        let seen = visibility != Visibility::Hidden;
        ProspectView {
            id,
            district,
            stage: prospect.stage,
            value: Some(prospect.value),
            price_class: Some(rules.model.closing.price_class(prospect.value.as_f64())),
            bloom: seen.then(|| rules.bloom(perceived)),
            reading: seen.then_some(prospect.reading),
            mood: Some(prospect.reading.mood),
            landed: if seen { prospect.landed } else { Landings::default() },
            rival_seen: prospect.rival_seen,
            inquiry: prospect.inquiry,
            last_contact: prospect.last_contact,
            contacts: prospect.contacts,
            contact_load: prospect.load,
            recent_asks: prospect.asks,
            proposed: prospect.proposed,
            truth,
        }
    }

    fn truth(&self, id: ProspectId, prospect: &Prospect) -> Truth {
        Truth {
            trust: trust::trust(prospect, &self.rules().model.trust),
            pressure: prospect.pressure,
            heat: prospect.heat,
            need: prospect.need,
            clarity: prospect.clarity,
            window: prospect.window,
            chance: self.territory.weigh_ask(id).chance,
            customer: prospect.customer,
        }
    }

    /// What a command would cost, or why it can't be done.
    ///
    /// # Errors
    /// The [`Refusal`] that [`Territory::apply`] would give.
    pub fn check(&self, command: Command) -> Result<Price, Refusal> {
        if self.finished() {
            return Err(Refusal::Finished);
        }
        let price = match command {
            Command::EndDay => {
                return Ok(Price { hours: Hours::ZERO, yen: Yen(0), purpose: Purpose::Nurturing, goes_to: None });
            }
            Command::MakeList => {
                let row = self.rules().activities.list_making;
                self.nobody_left(None)?;
                Price { hours: row.hours, yen: row.yen, purpose: Purpose::Prospecting, goes_to: None }
            }
            Command::Prospect { channel, district, hours } => self.price_of_round(channel, district, hours)?,
            Command::Seminar => {
                let row = &self.rules().activities.seminar;
                if !self.prospects().any(|p| matches!(p.stage, Stage::Lead | Stage::Customer)) {
                    return Err(Refusal::NobodyToInvite);
                }
                Price { hours: row.hours, yen: row.yen, purpose: Purpose::Nurturing, goes_to: None }
            }
            Command::Touch { prospect, activity } => self.price_of_touch(prospect, activity)?,
            Command::Respond { choice } => self.price_of_choice(choice)?,
        };
        let left = self.hours_left();
        if price.hours > left {
            return Err(Refusal::TooLate { needs: price.hours, left });
        }
        Ok(price)
    }

    /// The incident that waits for an answer today.
    pub fn incident(&self) -> Option<&'a Incident> {
        self.territory.open_incident()
    }

    /// What was made of the incident.
    pub fn answered(&self) -> Option<u8> {
        self.territory.answered
    }

    fn price_of_choice(&self, choice: u8) -> Result<Price, Refusal> {
        let incident = self.incident().ok_or(Refusal::NoIncident)?;
        let chosen = incident.choices.get(usize::from(choice)).ok_or(Refusal::NoSuchChoice)?;
        Ok(Price { hours: chosen.hours, yen: chosen.yen, purpose: chosen.purpose, goes_to: None })
    }

    fn nobody_left(&self, district: Option<DistrictId>) -> Result<(), Refusal> {
        let stranger = |id: ProspectId| {
            let here = district.is_none_or(|district| self.territory.setup.prospects[id.index()].district == district);
            here && !self.territory.prospect(id).met
        };
        if self.ids().any(stranger) { Ok(()) } else { Err(Refusal::NobodyLeft) }
    }

    fn price_of_round(&self, channel: Channel, district: Option<DistrictId>, hours: Hours) -> Result<Price, Refusal> {
        if district.is_some_and(|district| district.index() >= self.territory.visited.len()) {
            return Err(Refusal::NoSuchDistrict);
        }
        if !Command::ROUNDS.contains(&hours) {
            return Err(Refusal::OddHours);
        }
        self.nobody_left(district)?;
        let row = self.rules().activities.channel(channel);
        let far = row.face_to_face && district.is_none_or(|district| !self.visited(district));
        let way = if far { self.rules().activities.travel } else { Hours::ZERO };
        Ok(Price {
            hours: hours + way,
            yen: round_expenses(row.touches, hours, row.yen),
            purpose: Purpose::Prospecting,
            goes_to: if far { district } else { None },
        })
    }

    fn price_of_touch(&self, id: ProspectId, activity: Activity) -> Result<Price, Refusal> {
        if id.index() >= self.territory.prospects.len() {
            return Err(Refusal::NoSuchProspect);
        }
        let prospect = self.prospect(id);
        match (prospect.stage, activity) {
            (Stage::Unknown, _) => return Err(Refusal::NotMet),
            (Stage::Lost, _) => return Err(Refusal::Lost),
            (Stage::Refused, _) => return Err(Refusal::Closed),
            (Stage::Customer, Activity::Proposal | Activity::Ask) => return Err(Refusal::AlreadyCustomer),
            (_, Activity::Answer) if prospect.inquiry.is_none() => return Err(Refusal::NoInquiry),
            _ => {}
        }
        let row = self.rules().activities.touch(activity);
        let far = row.face_to_face && !self.visited(prospect.district);
        let way = if far { self.rules().activities.travel } else { Hours::ZERO };
        let purpose = match (prospect.stage, activity) {
            (Stage::Customer, _) => Purpose::AfterFollow,
            (_, Activity::Proposal | Activity::Ask) => Purpose::Closing,
            _ => Purpose::Nurturing,
        };
        Ok(Price { hours: row.hours + way, yen: row.yen, purpose, goes_to: far.then_some(prospect.district) })
    }

    /// Everything that can be done now, in a fixed order; empty once the last day is over.
    pub fn legal_commands(&self) -> Vec<Command> {
        let districts = (0..self.territory.visited.len() as u8).map(|district| Some(DistrictId(district)));
        let places: Vec<Option<DistrictId>> = std::iter::once(None).chain(districts).collect();
        let mut commands = Vec::new();
        for channel in Channel::ALL {
            for &district in &places {
                for hours in Command::ROUNDS {
                    commands.push(Command::Prospect { channel, district, hours });
                }
            }
        }
        commands.push(Command::MakeList);
        commands.push(Command::Seminar);
        for prospect in self.ids() {
            for activity in Activity::ALL {
                commands.push(Command::Touch { prospect, activity });
            }
        }
        let choices = self.incident().map_or(0, |incident| incident.choices.len());
        commands.extend((0..choices).map(|choice| Command::Respond { choice: choice as u8 }));
        commands.push(Command::EndDay);
        commands.retain(|&command| self.check(command).is_ok());
        commands
    }
}

impl Command {
    /// The lengths that a round of prospecting may have.
    pub const ROUNDS: [Hours; 2] = [Hours::from_minutes(30), Hours::from_minutes(60)];
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
        let mut view = serializer.serialize_struct("View", 11)?;
        view.serialize_field("day", &self.day())?;
        view.serialize_field("days", &self.days())?;
        view.serialize_field("finished", &self.finished())?;
        view.serialize_field("hours_left", &self.hours_left())?;
        view.serialize_field("quota", &self.quota())?;
        view.serialize_field("totals", self.totals())?;
        view.serialize_field("conversion", &self.totals().conversion())?;
        view.serialize_field("list", &self.list())?;
        view.serialize_field("incident", &self.incident().is_some())?;
        view.serialize_field("prospects", &self.prospects().collect::<Vec<_>>())?;
        view.serialize_field("legal", &self.legal_commands())?;
        view.end()
    }
}
