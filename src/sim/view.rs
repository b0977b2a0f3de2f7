//! What the player sees: all that a screen, a bot or `--json` may know. Legal commands and refusals are worked out here,
//! from what is visible, never from the hidden truth.

use super::{
    activities::serves,
    activity::{Activity, Channel, TaskRow},
    command::{Command, Refusal},
    cues::Landings,
    customer::CustomerType,
    incident::Incident,
    model::{PriceClass, Talent},
    prospect::{Mood, Prospect, Reading, Stage},
    prospecting::round_expenses,
    purpose::{Purpose, Purposes},
    rules::Rules,
    setup::Visibility,
    team::Role,
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
    /// Days since the inquiry (of a customer: the question) that waits for an answer.
    pub inquiry: Option<u16>,
    /// Days since the complaint that waits to be handled.
    pub complaint: Option<u16>,
    /// Days since the first order.
    pub since_sale: Option<u16>,
    /// The day on which they were last asked to name somebody.
    pub asked_to_refer: Option<Day>,
    /// Invited to the next seminar?
    pub invited: bool,
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
    /// Chance of an ask now; of a customer, 0.
    pub chance: f64,
    /// Satisfaction; of a customer only.
    pub satisfaction: Option<f64>,
    /// Could they use something else? Of a customer only.
    pub due: bool,
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
                complaint: None,
                since_sale: None,
                asked_to_refer: None,
                invited: false,
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
            value: Some(prospect.worth()),
            price_class: Some(rules.model.closing.price_class(prospect.value.as_f64())),
            bloom: seen.then(|| rules.bloom(perceived)),
            reading: seen.then_some(prospect.reading),
            mood: Some(prospect.reading.mood),
            landed: if seen { prospect.landed } else { Landings::default() },
            rival_seen: prospect.rival_seen,
            inquiry: prospect.inquiry,
            complaint: prospect.complaint,
            since_sale: (prospect.stage == Stage::Customer).then_some(prospect.since_sale),
            asked_to_refer: prospect.asked_to_refer,
            invited: prospect.invited,
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
            chance: if prospect.stage == Stage::Customer { 0.0 } else { self.territory.weigh_ask(id).chance },
            satisfaction: (prospect.stage == Stage::Customer).then_some(prospect.satisfaction),
            due: prospect.stage == Stage::Customer && prospect.due,
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
                return Ok(Price::NOTHING);
            }
            Command::MakeList => {
                let price = self.price_of_task(self.rules().activities.list_making)?;
                self.nobody_left(None)?;
                price
            }
            Command::Prospect { channel, district, hours } => self.price_of_round(channel, district, hours)?,
            Command::Seminar => {
                let activities = &self.rules().activities;
                let row = &activities.seminar;
                if !activities.offers_seminar() {
                    return Err(Refusal::NotOffered);
                }
                if !self.ids().any(|id| self.territory.prospect(id).invited && self.territory.prospect(id).is_open()) {
                    return Err(Refusal::NobodyInvited);
                }
                Price { hours: row.hours, yen: row.yen, purposes: self.booked(row.purposes), goes_to: None }
            }
            Command::Touch { prospect, activity } => self.price_of_touch(prospect, activity)?,
            Command::Respond { choice } => self.price_of_choice(choice)?,
            Command::WriteContent => self.price_of_task(self.rules().activities.content)?,
            Command::Study { purpose } => {
                if !self.rules().activities.purposes().contains(purpose) {
                    return Err(Refusal::NotOffered);
                }
                self.price_of_task(self.rules().activities.study)?
            }
            Command::Fund { role, yen } => {
                self.check_budget(role, yen)?;
                Price::NOTHING
            }
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
        Ok(Price { hours: chosen.hours, yen: chosen.yen, purposes: chosen.purpose.into(), goes_to: None })
    }

    fn price_of_task(&self, row: TaskRow) -> Result<Price, Refusal> {
        if !self.rules().activities.offers_task(&row) {
            return Err(Refusal::NotOffered);
        }
        Ok(Price { hours: row.hours, yen: row.yen, purposes: self.booked(row.purposes), goes_to: None })
    }

    /// The purposes on which time is booked: those that the company has.
    fn booked(&self, purposes: Purposes) -> Purposes {
        purposes.without(self.rules().activities.without)
    }

    /// May a part of the team have this budget from now on?
    fn check_budget(&self, role: Role, yen: Yen) -> Result<(), Refusal> {
        let whole = self.team_budget();
        if whole.0 <= 0 {
            return Err(Refusal::NoTeam);
        }
        if !self.budgets_are_set_today() {
            return Err(Refusal::NotTheDayForBudgets);
        }
        if yen.0 < 0 || yen.0 % Role::STEP.0 != 0 || yen == self.budget(role) {
            return Err(Refusal::OddBudget);
        }
        let others: Yen = Role::ALL.into_iter().filter(|&other| other != role).map(|other| self.budget(other)).sum();
        let left = whole - others;
        if yen > left { Err(Refusal::OverBudget { left }) } else { Ok(()) }
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
        let activities = &self.rules().activities;
        if !activities.offers_channel(channel) {
            return Err(Refusal::NotOffered);
        }
        self.nobody_left(district)?;
        let row = activities.channel(channel);
        let far = row.face_to_face && district.is_none_or(|district| !self.visited(district));
        let way = if far { self.rules().activities.travel } else { Hours::ZERO };
        Ok(Price {
            hours: hours + way,
            yen: round_expenses(row.touches, hours, row.yen),
            purposes: self.booked(row.purposes),
            goes_to: if far { district } else { None },
        })
    }

    fn price_of_touch(&self, id: ProspectId, activity: Activity) -> Result<Price, Refusal> {
        if !self.is_there(id) {
            return Err(Refusal::NoSuchProspect);
        }
        let prospect = self.prospect(id);
        match (prospect.stage, activity) {
            (Stage::Unknown, _) => return Err(Refusal::NotMet),
            (Stage::Lost, _) => return Err(Refusal::Lost),
            (Stage::Refused, _) => return Err(Refusal::Closed),
            (Stage::Customer, _) if activity.is_for_leads() => return Err(Refusal::AlreadyCustomer),
            (Stage::Lead, _) if activity.is_for_customers() => return Err(Refusal::NotACustomer),
            (_, Activity::Answer) if prospect.inquiry.is_none() => return Err(Refusal::NoInquiry),
            (_, Activity::Complaint) if prospect.complaint.is_none() => return Err(Refusal::NoComplaint),
            (_, Activity::Invite) if prospect.invited => return Err(Refusal::AlreadyInvited),
            _ => {}
        }
        let activities = &self.rules().activities;
        let is_customer = prospect.stage == Stage::Customer;
        if !activities.offers(activity, is_customer) || activity == Activity::Invite && !activities.offers_seminar() {
            return Err(Refusal::NotOffered);
        }
        let row = activities.touch(activity);
        let far = row.face_to_face && !self.visited(prospect.district);
        let way = if far { self.rules().activities.travel } else { Hours::ZERO };
        let purposes = self.booked(serves(row.purposes, is_customer));
        Ok(Price { hours: row.hours + way, yen: row.yen, purposes, goes_to: far.then_some(prospect.district) })
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
        commands.extend([Command::MakeList, Command::Seminar, Command::WriteContent]);
        commands.extend(Purpose::ALL.map(|purpose| Command::Study { purpose }));
        let steps = (self.team_budget().0 / Role::STEP.0).max(0);
        for role in Role::ALL.into_iter().filter(|_| steps > 0) {
            commands.extend((0..=steps).map(|step| Command::Fund { role, yen: Yen(step * Role::STEP.0) }));
        }
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
        let mut view = serializer.serialize_struct("View", 16)?;
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
        view.serialize_field("prospects", &self.prospects().collect::<Vec<_>>())?;
        view.serialize_field("legal", &self.legal_commands())?;
        view.end()
    }
}
