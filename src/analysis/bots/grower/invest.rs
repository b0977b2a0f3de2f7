//! Time and money for later: studying, the online shop, a seminar, the team.

use super::{Grower, Rounds, first_legal, leads};
use crate::sim::{Activity, Command, Purpose, Role, View, Yen};

impl Grower {
    /// An hour a day in the beginning, on ② and ③ in turns: what is studied late isn't worth it any more.
    pub(super) fn study(&self, view: &View) -> Option<Command> {
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
    pub(super) fn fund(&self, view: &View) -> Option<Command> {
        if !self.delegates || !view.budgets_are_set_today() {
            return None;
        }
        let step = Role::STEP.0;
        let share = Yen(view.team_budget().0 / Role::ALL.len() as i64 / step * step);
        let commands = Role::ALL.into_iter().map(|role| Command::Fund { role, yen: share });
        commands.into_iter().find(|&command| view.check(command).is_ok())
    }

    /// A piece a day in the beginning, before anything else.
    pub(super) fn write(&self, view: &View) -> Option<Command> {
        let early = f64::from(view.day().0) <= self.writes * f64::from(view.days());
        let first = view.hours_left() == view.hours_per_day();
        (early && first && view.check(Command::WriteContent).is_ok()).then_some(Command::WriteContent)
    }

    /// Invites as many leads as there are seats, and holds the seminar on a day that has the time for it.
    pub(super) fn seminar(&self, view: &View, rounds: &mut Rounds) -> Option<Command> {
        let activities = &view.rules().activities;
        if rounds.seminars >= self.seminars || !activities.offers_seminar() {
            return None;
        }
        let seats = usize::from(activities.seminar.seats);
        let invited = leads(view).filter(|lead| lead.invited).count();
        let next = leads(view).filter(|_| invited < seats).find_map(|lead| {
            // Whoever is cold wouldn't come.
            let warm = lead.contacts > 0;
            warm.then(|| first_legal(view, &lead, [Activity::Invite])).flatten()
        });
        next.or_else(|| {
            let enough = invited >= seats.div_ceil(2).max(1);
            (enough && view.check(Command::Seminar).is_ok()).then(|| {
                rounds.seminars += 1;
                Command::Seminar
            })
        })
    }
}
