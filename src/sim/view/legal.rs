//! What can be done now, at what price, and why not: worked out from what is visible, never from the hidden truth.

use super::View;
use crate::sim::{
    activity::{Activity, Channel, TaskRow},
    command::{Command, Refusal},
    prospect::Stage,
    prospecting::round_expenses,
    purpose::{Purpose, Purposes},
    team::Role,
    territory::Price,
    units::{DistrictId, Hours, ProspectId, Yen},
};

impl View<'_> {
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
        if self.is_trainees(id) {
            return Err(Refusal::TraineesHouse);
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
        let purposes = activities.served(activity, is_customer);
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
