//! Whoever gives first: nurtures where it helps most, asks the ripe, looks for new people and after customers.

mod customers;
mod invest;
mod taste;

use super::{first_legal, leads, of_stage, rested, rounds::Rounds};
use crate::sim::{Activity, Command, ProspectView, Stage, View};
use serde::{Deserialize, Serialize};

/// A target list is renewed below this quality, 0..=1.
const POOR_LIST: f64 = 0.25;

/// A way of selling by giving first, as the numbers of a policy: the bots that nurture differ in these, and the expert is
/// searched for among them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// Asks after so many contacts without waiting for a budget window any longer.
    pub patience: u16,
    /// Makes a proposal before asking for more than a small order?
    pub proposes: bool,
    /// How it asks, where the company does it that way.
    pub manner: Activity,
    /// Prospects through so many of the channels that reach most people an hour; 0 goes round all of them.
    pub channels: u8,
    /// Keeps a target list?
    pub lists: bool,
    /// Share of the run's days at whose beginning something is written for the online shop each day.
    pub writes: f64,
    /// Holds so many seminars.
    pub seminars: u8,
    /// Helps unhappy customers instead of just asking how things go?
    pub supports: bool,
    /// Which of [`Grower::NURTURING`] it does at all.
    pub gives: [bool; 4],
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
        patience: 10,
        proposes: true,
        manner: Activity::Ask,
        channels: 0,
        lists: false,
        writes: 0.0,
        seminars: 0,
        supports: false,
        gives: [true; 4],
    };

    /// What is given to those who haven't bought yet.
    pub const NURTURING: [Activity; 4] =
        [Activity::Rapport, Activity::Information, Activity::Consultation, Activity::Visit];

    pub(super) fn next(&self, view: &View, rounds: &mut Rounds) -> Command {
        self.fund(view)
            .or_else(|| help(view))
            .or_else(|| self.urgent(view))
            .or_else(|| self.study(view))
            .or_else(|| self.write(view))
            .or_else(|| self.seminar(view, rounds))
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

    fn close(&self, view: &View) -> Option<Command> {
        if !self.asks {
            return None;
        }
        if self.end_push && view.days_left() == 1 {
            let mut everybody =
                leads(view).filter(|lead| lead.last_contact != Some(view.day()) || lead.recent_asks == 0.0);
            return everybody.find_map(|lead| self.ask(view, &lead));
        }
        let mut best: Option<(f64, Command)> = None;
        for lead in leads(view) {
            let (Some(reading), Some(value)) = (lead.reading, lead.value) else { continue };
            let expected = view.rules().model.closing.terms(value.as_f64()).expected;
            let share = reading.trust / expected;
            let heard_open = reading.window.is_some_and(|(day, open)| open && view.day().since(day) <= 4);
            let patient = heard_open || share >= self.ripe + self.beyond || lead.contacts >= self.patience;
            let clear = reading.clarity.is_none_or(|clarity| clarity >= self.ripe * expected - 0.05);
            if share < self.ripe || !clear || !patient || lead.recent_asks > 0.5 {
                continue;
            }
            let small = value.as_f64() <= view.rules().model.closing.low.price;
            let unproposed = self.proposes && lead.proposed.is_none() && !small;
            let command = if unproposed && view.rules().activities.offers(Activity::Proposal, false) {
                first_legal(view, &lead, [Activity::Proposal])
            } else {
                self.ask(view, &lead)
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

    /// The usual way of asking, or else another that the company has.
    fn ask(&self, view: &View, lead: &ProspectView) -> Option<Command> {
        let offered = |way: &Activity| view.rules().activities.offers(*way, false);
        let ways = [self.manner, Activity::Ask, Activity::SellingVisit, Activity::FullVisit, Activity::Discount];
        ways.into_iter().find(offered).and_then(|way| first_legal(view, lead, [way]))
    }

    fn prospect(&self, view: &View, rounds: &mut Rounds) -> Option<Command> {
        let open = view.ids().filter(|&id| view.stage(id) == Stage::Lead && !view.is_trainees(id)).count();
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
        let list = self.lists && view.list() < POOR_LIST && view.check(Command::MakeList).is_ok();
        if list { Some(Command::MakeList) } else { rounds.next(view, self.channels) }
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
            let order = if self.reads { taste::by_taste(&lead, order) } else { order };
            let order = order.map(|activity| self.gives_at_all(activity).then_some(activity));
            if let Some(command) = first_legal(view, &lead, order.into_iter().flatten()) {
                best = Some((worth, command));
            }
        }
        best.map(|(_, command)| command)
    }

    fn gives_at_all(&self, activity: Activity) -> bool {
        Self::NURTURING.iter().zip(self.gives).all(|(&other, gives)| other != activity || gives)
    }
}

/// Whoever thinks of later lends a hand: the first choice that the day has time for.
fn help(view: &View) -> Option<Command> {
    let choices = view.incident()?.choices.len();
    (0..choices).map(|choice| Command::Respond { choice: choice as u8 }).find(|&command| view.check(command).is_ok())
}
