//! Whoever gives first: nurtures where it helps most, asks the ripe, looks for new people and after customers.

use super::{first_legal, leads, of_stage, rested, rounds::Rounds};
use crate::sim::{Activity, Command, Landing, ProspectView, Purpose, Role, Stage, Topic, View, Yen};

/// Days at tempo 1 between two words with a customer.
const CHECK_EVERY: f64 = 8.0;
/// Days at tempo 1 after a sale before a customer is asked to name somebody.
const SETTLED: f64 = 8.0;
/// Days at tempo 1 between two such questions.
const REFERRAL_EVERY: f64 = 20.0;

/// Nurtures where it helps most, asks the ripe, looks for new people, looks after customers.
#[derive(Clone, Copy, Debug)]
pub struct Grower {
    /// Asks at all?
    pub asks: bool,
    /// Asks everybody on the last day?
    pub end_push: bool,
    /// Share of the day for prospecting.
    pub prospecting: f64,
    /// Asks from this share of the trust that a buyer at the price expects.
    pub ripe: f64,
    /// Waits for an open budget window unless the trust is this much beyond ripe, as a share of what is expected.
    pub beyond: f64,
    /// Days between two touches of one prospect.
    pub spacing: u16,
    /// Nurtures no more leads than about this many.
    pub pipeline: usize,
    /// Heeds how things landed?
    pub reads: bool,
    /// Looks after customers?
    pub after: bool,
    /// Share of the run's days at whose beginning an hour each is studied.
    pub studies: f64,
    /// Gives the team its budgets?
    pub delegates: bool,
}

impl Grower {
    /// What works in most territories, found by trial.
    pub const USUAL: Self = Self {
        asks: true,
        end_push: false,
        prospecting: 0.2,
        ripe: 0.9,
        beyond: 0.27,
        spacing: 1,
        pipeline: 22,
        reads: false,
        after: true,
        studies: 0.0,
        delegates: false,
    };

    pub(super) fn next(&self, view: &View, rounds: &mut Rounds) -> Command {
        self.fund(view)
            .or_else(|| help(view))
            .or_else(|| self.urgent(view))
            .or_else(|| self.study(view))
            .or_else(|| self.close(view))
            .or_else(|| self.look_after(view))
            .or_else(|| self.prospect(view, rounds))
            .or_else(|| self.nurture(view))
            .unwrap_or(Command::EndDay)
    }

    /// What can't wait: complaints, then inquiries and questions.
    fn urgent(&self, view: &View) -> Option<Command> {
        let of_customers = self.after.then(|| of_stage(view, Stage::Customer)).into_iter().flatten();
        let waiting = leads(view).chain(of_customers);
        let mut waiting: Vec<_> = waiting.filter(|p| p.complaint.is_some() || p.inquiry.is_some()).collect();
        waiting.sort_by_key(|prospect| (prospect.complaint.is_none(), prospect.id));
        waiting.iter().find_map(|prospect| first_legal(view, prospect, [Activity::Complaint, Activity::Answer]))
    }

    /// An hour a day in the beginning, on ② and ③ in turns: what is studied late isn't worth it any more.
    fn study(&self, view: &View) -> Option<Command> {
        let today = view.day().0;
        let hour = view.rules().activities.study.hours;
        let early = f64::from(today) <= self.studies * f64::from(view.days());
        if !early || view.totals().studied.minutes() >= hour.minutes() * u32::from(today) {
            return None;
        }
        let purpose = if today.is_multiple_of(2) { Purpose::Closing } else { Purpose::Nurturing };
        let command = Command::Study { purpose };
        view.check(command).is_ok().then_some(command)
    }

    /// The same for each part of the team, in whole steps.
    fn fund(&self, view: &View) -> Option<Command> {
        if !self.delegates || !view.budgets_are_set_today() {
            return None;
        }
        let step = Role::STEP.0;
        let share = Yen(view.team_budget().0 / Role::ALL.len() as i64 / step * step);
        let commands = Role::ALL.into_iter().map(|role| Command::Fund { role, yen: share });
        commands.into_iter().find(|&command| view.check(command).is_ok())
    }

    /// Customers: a word now and then; something else for those who could use it; a referral from the delighted.
    fn look_after(&self, view: &View) -> Option<Command> {
        if !self.after {
            return None;
        }
        let tempo = view.rules().tempo;
        let days = |days: f64| (days / tempo).ceil() as u16;
        let mut customers: Vec<ProspectView> =
            of_stage(view, Stage::Customer).filter(|customer| customer.complaint.is_none()).collect();
        let seems = |customer: &ProspectView| customer.reading.and_then(|reading| reading.satisfaction).unwrap_or(1);
        customers.sort_by_key(|customer| (seems(customer), customer.last_contact, customer.id));
        let word = customers
            .iter()
            .filter(|customer| rested(view, customer) >= days(CHECK_EVERY))
            .find_map(|customer| first_legal(view, customer, [Activity::CheckIn]));
        word.or_else(|| {
            customers.iter().find_map(|customer| {
                let heard = customer.reading.and_then(|reading| reading.due);
                let due = heard.is_some_and(|(day, due)| due && view.day().since(day) <= days(CHECK_EVERY));
                let delighted = seems(customer) == 2;
                let settled = customer.since_sale.is_some_and(|since| since > days(SETTLED));
                let unasked = customer.asked_to_refer.is_none_or(|day| view.day().since(day) >= days(REFERRAL_EVERY));
                if due && seems(customer) > 0 && customer.recent_asks < 0.4 {
                    first_legal(view, customer, [Activity::CrossSell])
                } else if delighted && settled && unasked {
                    first_legal(view, customer, [Activity::Referral])
                } else {
                    None
                }
            })
        })
    }

    fn close(&self, view: &View) -> Option<Command> {
        if !self.asks {
            return None;
        }
        if self.end_push && view.days_left() == 1 {
            let mut everybody =
                leads(view).filter(|lead| lead.last_contact != Some(view.day()) || lead.recent_asks == 0.0);
            return everybody.find_map(|lead| first_legal(view, &lead, [Activity::Ask]));
        }
        let mut best: Option<(f64, Command)> = None;
        for lead in leads(view) {
            let (Some(reading), Some(value)) = (lead.reading, lead.value) else { continue };
            let expected = view.rules().model.closing.terms(value.as_f64()).expected;
            let share = reading.trust / expected;
            let heard_open = reading.window.is_some_and(|(day, open)| open && view.day().since(day) <= 4);
            let patient = heard_open || share >= self.ripe + self.beyond || lead.contacts >= 10;
            let clear = reading.clarity.is_none_or(|clarity| clarity >= self.ripe * expected - 0.05);
            if share < self.ripe || !clear || !patient || lead.recent_asks > 0.5 {
                continue;
            }
            let small = value.as_f64() <= view.rules().model.closing.low.price;
            let command = if lead.proposed.is_some() || small {
                first_legal(view, &lead, [Activity::Ask])
            } else {
                first_legal(view, &lead, [Activity::Proposal])
            };
            let worth = share * value.as_f64();
            if let Some(command) = command
                && best.is_none_or(|(most, _)| worth > most)
            {
                best = Some((worth, command));
            }
        }
        best.map(|(_, command)| command)
    }

    fn prospect(&self, view: &View, rounds: &mut Rounds) -> Option<Command> {
        let open = view.ids().filter(|&id| view.stage(id) == Stage::Lead).count();
        let share = if open < 4 { 2.0 * self.prospecting } else { self.prospecting };
        // Whole rounds: on average over the days the share comes out right.
        let budget = share * view.hours_per_day().as_f64() * f64::from(view.day().0);
        let spent = view.totals().hours[0].as_f64();
        if self.prospecting <= 0.0
            || open >= self.pipeline
            || spent + 0.5 > budget
            || rounds.spent(view).as_f64() >= 0.5 * view.hours_per_day().as_f64()
        {
            return None;
        }
        rounds.next(view)
    }

    fn nurture(&self, view: &View) -> Option<Command> {
        let mut best: Option<(f64, Command)> = None;
        for lead in leads(view) {
            let (Some(reading), Some(value)) = (lead.reading, lead.value) else { continue };
            let effect = view.rules().effect(lead.contact_load, reading.trust);
            if effect < 0.45 || rested(view, &lead) < self.spacing {
                continue;
            }
            let need = reading.need.unwrap_or(0.5);
            let hot = reading.window.is_some_and(|(day, open)| open && view.day().since(day) <= 5);
            let worth = (0.3 + need)
                * value.as_f64().sqrt()
                * effect
                * (1.0 - 0.2 * f64::from(reading.pressure))
                * (1.0 + 0.8 * reading.trust)
                * if hot { 1.3 } else { 1.0 };
            if best.is_some_and(|(most, _)| worth <= most) {
                continue;
            }
            let unclear = reading.clarity.is_none_or(|clarity| clarity < 0.55);
            let order = if lead.contacts == 0 || reading.heat == 0 && reading.trust < 0.2 {
                [Activity::Information, Activity::Rapport, Activity::Visit]
            } else if unclear && reading.trust > 0.12 {
                [Activity::Consultation, Activity::Rapport, Activity::Information]
            } else if lead.contacts % 3 == 0 {
                [Activity::Visit, Activity::Rapport, Activity::Information]
            } else if lead.contacts % 3 == 1 {
                [Activity::Rapport, Activity::Information, Activity::Visit]
            } else {
                [Activity::Information, Activity::Rapport, Activity::Visit]
            };
            let order = if self.reads { by_taste(&lead, order) } else { order };
            if let Some(command) = first_legal(view, &lead, order) {
                best = Some((worth, command));
            }
        }
        best.map(|(_, command)| command)
    }
}

/// What they like goes first, what leaves them cold last; else the order stays. What hasn't been tried is guessed from
/// what they talk about.
fn by_taste(lead: &ProspectView, mut order: [Activity; 3]) -> [Activity; 3] {
    let topic = lead.reading.and_then(|reading| reading.cues).map(|cues| cues.topic);
    order.sort_by_key(|&activity| match (lead.landed.of(activity), topic, activity) {
        // Nothing else makes a need as clear.
        (Some(Landing::Well | Landing::Fine), _, Activity::Consultation) => 0,
        (None, Some(Topic::SmallTalk | Topic::Figures), Activity::Consultation) => 0,
        (Some(Landing::Well), ..) => 0,
        (Some(Landing::Flat), ..) => 2,
        (Some(Landing::Fine), ..) => 1,
        (None, Some(Topic::Figures | Topic::Mail), Activity::Information) => 0,
        (None, Some(Topic::Figures), Activity::Rapport) | (None, Some(Topic::Mail), _) => 2,
        (None, Some(Topic::SmallTalk), Activity::Rapport) => 0,
        (None, Some(Topic::SmallTalk), Activity::Information) => 2,
        _ => 1,
    });
    order
}

/// Whoever thinks of later lends a hand: the first choice that the day has time for.
fn help(view: &View) -> Option<Command> {
    let choices = view.incident()?.choices.len();
    (0..choices).map(|choice| Command::Respond { choice: choice as u8 }).find(|&command| view.check(command).is_ok())
}
