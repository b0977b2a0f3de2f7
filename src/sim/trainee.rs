//! The trainee: works houses of their own at each day's end, the way they have seen the player work — but without the
//! player's gift and skill.
//!
//! What is copied is counted, not judged: how many useful contacts of which kind the player gives for each first ask and
//! after each no, how many days pass, how often the player asks again and looks after customers. Everything at the
//! trainee's houses then goes through the same functions and the same counted dice as at the player's.

use super::{
    activity::Activity,
    dice::Draw,
    event::{Event, Witness},
    prospect::Stage,
    territory::Territory,
    units::{Day, Hours, ProspectId, Yen},
};
use serde::Serialize;
use std::sync::Arc;

/// A trainee, as the scenario has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trainee {
    /// The day at whose end they first work.
    pub from: Day,
    /// Their working time of a day.
    pub hours: Hours,
    /// Their houses, which the player doesn't visit.
    pub houses: Vec<ProspectId>,
}

impl Trainee {
    /// Is this house theirs?
    pub fn has(&self, id: ProspectId) -> bool {
        self.houses.contains(&id)
    }
}

/// What has come of the trainee's houses; all of it is in the totals as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// How often the trainee asked for an order.
    pub asks: u32,
    /// Orders that came of asking.
    pub asked_sales: u32,
    /// Orders in all, cancelled ones taken off.
    pub sales: u32,
    /// Those who closed their door or cancelled.
    pub refusals: u32,
    /// Orders received, cancelled ones taken off.
    pub revenue: Yen,
}

/// How somebody works, in counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Habits {
    /// Useful contacts by kind: the first, second, third and later ones with somebody.
    pub given: [[u32; Activity::ALL.len()]; 4],
    /// Asks by kind.
    pub manners: [u32; Activity::ALL.len()],
    /// Useful contacts with people who haven't been asked yet.
    pub before: u32,
    /// First asks.
    pub first_asks: u32,
    /// Days from the first contact to the first ask, summed.
    pub first_days: u32,
    /// Asks that were refused by somebody who still opens the door.
    pub refused: u32,
    /// Useful contacts with such people since.
    pub after: u32,
    /// Further asks of such people.
    pub again: u32,
    /// Days from an ask to the next, summed.
    pub again_days: u32,
    /// Contacts with customers.
    pub cared: u32,
    /// Customers at the ends of the days, summed.
    pub customer_days: u32,
}

/// What has been done at one house.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Doings {
    /// Useful contacts since the last ask.
    pub given: u32,
    /// Useful contacts in all.
    pub contacts: u32,
    /// Asks.
    pub asks: u32,
    /// The day of the last ask, or of the first contact before it.
    pub since: Option<Day>,
}

/// What the trainee has seen and done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Apprenticeship {
    /// How the player works, as the trainee has written it down.
    pub seen: Habits,
    /// How the trainee works.
    pub own: Habits,
    /// What has been done at each house, the player's included.
    pub houses: Vec<Doings>,
    pub tally: Tally,
}

/// The player's habits as the trainee has written them down, for the player to read.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Notes {
    /// Useful contacts for each first ask; `None` before the first.
    pub contacts: Option<f64>,
    /// Days from the first contact to the first ask, on average.
    pub days: Option<f64>,
    /// Of the refused, how many were asked again, a refusal; `None` before the first.
    pub again: Option<f64>,
    /// Were customers looked after?
    pub cares: bool,
}

impl Habits {
    fn notes(&self) -> Notes {
        let mean = |sum: u32, count: u32| (count > 0).then(|| f64::from(sum) / f64::from(count));
        Notes {
            contacts: mean(self.before, self.first_asks),
            days: mean(self.first_days, self.first_asks),
            again: mean(self.again, self.refused),
            cares: self.cared > 0,
        }
    }

    /// What this hand does next if it is to do things as often as the other does: the kind that lags behind most.
    fn lagging(own: &[u32; Activity::ALL.len()], seen: &[u32; Activity::ALL.len()]) -> Vec<Activity> {
        let sum = |counts: &[u32]| counts.iter().map(|&count| i64::from(count)).sum::<i64>();
        let (all_own, all_seen) = (sum(own), sum(seen));
        let lag = |activity: Activity| {
            let [own, seen] = [own, seen].map(|counts| i64::from(counts[activity as usize]));
            seen * (all_own + 1) - own * all_seen
        };
        let mut kinds: Vec<Activity> = Activity::ALL.into_iter().filter(|&kind| seen[kind as usize] > 0).collect();
        kinds.sort_by_key(|&kind| -lag(kind));
        kinds
    }
}

/// Has a count come to the mean of others, to the nearest whole?
fn reached(have: u32, sum: u32, count: u32) -> bool {
    let [have, sum, count] = [have, sum, count].map(u64::from);
    2 * have * count + count >= 2 * sum
}

impl Apprenticeship {
    pub(super) fn new(houses: usize) -> Self {
        Self { houses: vec![Doings::default(); houses], ..Self::default() }
    }

    /// Writes down what was done at a house, by whoever it belongs to.
    fn write_down(&mut self, his: bool, id: ProspectId, activity: Activity, deed: Deed, today: Day) {
        let habits = if his { &mut self.own } else { &mut self.seen };
        if deed.before == Stage::Customer {
            habits.cared += 1;
            return;
        }
        let house = &mut self.houses[id.index()];
        let since = *house.since.get_or_insert(today);
        if activity == Activity::FullVisit || !activity.asks() {
            let which = (house.contacts as usize).min(habits.given.len() - 1);
            habits.given[which][activity as usize] += 1;
            let counted = if house.asks == 0 { &mut habits.before } else { &mut habits.after };
            *counted += 1;
            house.given += 1;
            house.contacts += 1;
        }
        if deed.asked {
            habits.manners[activity as usize] += 1;
            let days = u32::from(today.since(since));
            let (asks, waited) = if house.asks == 0 {
                (&mut habits.first_asks, &mut habits.first_days)
            } else {
                (&mut habits.again, &mut habits.again_days)
            };
            *asks += 1;
            *waited += days;
            *house = Doings { given: 0, asks: house.asks + 1, since: Some(today), ..*house };
            habits.refused += u32::from(deed.after == Stage::Lead);
        }
    }

    /// Would the player have asked here by now?
    fn asks_now(&self, id: ProspectId, today: Day) -> bool {
        let (house, seen, own) = (&self.houses[id.index()], &self.seen, &self.own);
        let days = house.since.map_or(0, |since| u32::from(today.since(since)));
        if house.asks == 0 {
            seen.first_asks > 0
                && reached(house.given, seen.before, seen.first_asks)
                && reached(days, seen.first_days, seen.first_asks)
        } else {
            own.again * seen.refused < seen.again * own.refused
                && reached(house.given, seen.after, seen.refused)
                && reached(days, seen.again_days, seen.again)
        }
    }

    /// Would the player have given more here before asking? Without any ask to go by, there is no enough.
    fn gives_now(&self, id: ProspectId) -> bool {
        let (house, seen) = (&self.houses[id.index()], &self.seen);
        if house.asks == 0 {
            seen.first_asks == 0 || !reached(house.given, seen.before, seen.first_asks)
        } else {
            !reached(house.given, seen.after, seen.refused)
        }
    }

    /// Are the trainee's customers looked after less than the player's?
    fn cares_now(&self) -> bool {
        self.own.cared * self.seen.customer_days < self.seen.cared * self.own.customer_days
    }

    /// The kinds of useful contact that come next at a house, the likeliest first: what the player gives as an equally
    /// early contact, else as an earlier one.
    fn contacts_here(&self, id: ProspectId) -> Vec<Activity> {
        let which = (self.houses[id.index()].contacts as usize).min(self.seen.given.len() - 1);
        let rows = (0..=which).rev().map(|row| Habits::lagging(&self.own.given[row], &self.seen.given[row]));
        rows.flatten().filter(|kind| !matches!(kind, Activity::Answer | Activity::Invite)).collect()
    }

    fn manners_here(&self) -> Vec<Activity> {
        Habits::lagging(&self.own.manners, &self.seen.manners)
    }

    pub(super) fn notes(&self) -> Notes {
        self.seen.notes()
    }
}

/// What there is to write down of a deed.
#[derive(Clone, Copy)]
struct Deed {
    before: Stage,
    after: Stage,
    asked: bool,
}

/// What the trainee does about a house, the most pressing first.
#[derive(Clone, Copy)]
enum Duty {
    Answer,
    Ask,
    Care,
    Give,
}

impl Duty {
    const ALL: [Self; 4] = [Self::Answer, Self::Ask, Self::Care, Self::Give];
}

/// How far the trainee has come on a day.
struct Rounds {
    left: Hours,
    /// Districts gone to.
    been: Vec<bool>,
    /// Houses dealt with.
    done: Vec<ProspectId>,
}

/// Tells what the trainee does as the trainee's doing.
struct Report<'w, W>(&'w mut W);

impl<W: Witness> Witness for Report<'_, W> {
    fn event(&mut self, event: impl FnOnce() -> Event) {
        self.0.event(|| Event::Trainee { did: Box::new(event()) });
    }

    fn draw(&mut self, draw: impl FnOnce() -> Draw) {
        self.0.draw(draw);
    }
}

impl Territory {
    /// Is the house the trainee's?
    pub(super) fn is_trainees(&self, id: ProspectId) -> bool {
        self.setup.trainee.as_ref().is_some_and(|trainee| trainee.has(id))
    }

    /// Notes something about the trainee's houses, if this is one of them.
    pub(super) fn tally(&mut self, id: ProspectId, note: impl FnOnce(&mut Tally)) {
        if self.is_trainees(id)
            && let Some(apprenticeship) = &mut self.apprenticeship
        {
            note(&mut apprenticeship.tally);
        }
    }

    /// Does something with one prospect; the trainee watches.
    pub(super) fn touch_watched(&mut self, id: ProspectId, activity: Activity, witness: &mut impl Witness) {
        if self.apprenticeship.is_none() {
            return self.touch(id, activity, witness);
        }
        let (before, asks) = (self.prospect(id).stage, self.totals.asks);
        self.touch(id, activity, witness);
        let deed = Deed { before, after: self.prospect(id).stage, asked: self.totals.asks > asks };
        let (his, today) = (self.is_trainees(id), self.day);
        if let Some(apprenticeship) = &mut self.apprenticeship {
            apprenticeship.write_down(his, id, activity, deed, today);
        }
    }

    /// The trainee's day, once the player has gone home.
    pub(super) fn let_trainee_work(&mut self, witness: &mut impl Witness) {
        let setup = Arc::clone(&self.setup);
        let Some(trainee) = &setup.trainee else { return };
        self.count_customers();
        if self.day < trainee.from {
            return;
        }
        let been = vec![false; usize::from(setup.districts)];
        let mut rounds = Rounds { left: trainee.hours, been, done: Vec::new() };
        while let Some((id, activity)) = self.next_of_trainee(trainee, &rounds) {
            let row = setup.rules.activities.touch(activity);
            rounds.left -= self.hours_there(id, activity, &rounds);
            rounds.done.push(id);
            if row.face_to_face {
                rounds.been[setup.prospects[id.index()].district.index()] = true;
            }
            self.totals.expenses += row.yen;
            self.touch_watched(id, activity, &mut Report(&mut *witness));
        }
    }

    /// One more day of every customer, for how often they are looked after.
    fn count_customers(&mut self) {
        let customers = |his: bool| {
            let ids = self.setup.ids().filter(|&id| self.is_trainees(id) == his);
            ids.filter(|&id| self.prospect(id).stage == Stage::Customer).count() as u32
        };
        let (players, own) = (customers(false), customers(true));
        if let Some(apprenticeship) = &mut self.apprenticeship {
            apprenticeship.seen.customer_days += players;
            apprenticeship.own.customer_days += own;
        }
    }

    fn hours_there(&self, id: ProspectId, activity: Activity, rounds: &Rounds) -> Hours {
        let activities = &self.rules().activities;
        let row = activities.touch(activity);
        let far = row.face_to_face && !rounds.been[self.setup.prospects[id.index()].district.index()];
        row.hours + if far { activities.travel } else { Hours::ZERO }
    }

    /// What the trainee does next: each house once a day, whoever has waited longest first.
    fn next_of_trainee(&self, trainee: &Trainee, rounds: &Rounds) -> Option<(ProspectId, Activity)> {
        let open = |id: &ProspectId| {
            let prospect = self.prospect(*id);
            prospect.present && prospect.is_open() && !rounds.done.contains(id)
        };
        let mut houses: Vec<ProspectId> = trainee.houses.iter().copied().filter(open).collect();
        houses.sort_by_key(|&id| (self.prospect(id).last_contact, id));
        let activities = &self.rules().activities;
        Duty::ALL.into_iter().find_map(|duty| {
            houses.iter().find_map(|&id| {
                let customer = self.prospect(id).stage == Stage::Customer;
                let possible = |activity: &Activity| {
                    activities.offers(*activity, customer) && self.hours_there(id, *activity, rounds) <= rounds.left
                };
                self.ways(duty, id)?.into_iter().find(possible).map(|activity| (id, activity))
            })
        })
    }

    /// The ways in which the trainee would do a duty at a house now.
    fn ways(&self, duty: Duty, id: ProspectId) -> Option<Vec<Activity>> {
        let apprenticeship = self.apprenticeship.as_ref()?;
        let prospect = self.prospect(id);
        let lead = prospect.stage == Stage::Lead;
        match duty {
            Duty::Answer if lead && prospect.inquiry.is_some() => Some(vec![Activity::Answer]),
            Duty::Ask if lead && apprenticeship.asks_now(id, self.day) => Some(apprenticeship.manners_here()),
            Duty::Give if lead && apprenticeship.gives_now(id) => Some(apprenticeship.contacts_here(id)),
            Duty::Care if !lead && apprenticeship.cares_now() => Some(if prospect.complaint.is_some() {
                vec![Activity::Complaint]
            } else if prospect.inquiry.is_some() {
                vec![Activity::Answer]
            } else {
                vec![Activity::CheckIn, Activity::Support]
            }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIVE: Activity = Activity::Information;
    const HOUSE: [ProspectId; 4] = [ProspectId(0), ProspectId(1), ProspectId(2), ProspectId(3)];
    const HIS: ProspectId = HOUSE[3];
    const LEAD: Deed = Deed { before: Stage::Lead, after: Stage::Lead, asked: false };
    const NO: Deed = Deed { asked: true, ..LEAD };

    /// What the player did, as (house, day, ask?).
    fn after(deeds: &[(usize, u16, bool)]) -> Apprenticeship {
        let mut seen = Apprenticeship::new(4);
        for &(house, day, asks) in deeds {
            let (activity, deed) = if asks { (Activity::Ask, NO) } else { (GIVE, LEAD) };
            seen.write_down(false, HOUSE[house], activity, deed, Day(day));
        }
        seen
    }

    fn his(seen: &mut Apprenticeship, activity: Activity, deed: Deed, day: u16) {
        seen.write_down(true, HIS, activity, deed, Day(day));
    }

    #[test]
    fn whoever_saw_an_ask_on_the_first_visit_asks_on_the_first_visit() {
        let seen = after(&[(0, 1, true), (1, 1, true)]);
        assert!(seen.asks_now(HIS, Day(2)) && !seen.gives_now(HIS));
        assert_eq!(seen.manners_here(), [Activity::Ask]);
    }

    #[test]
    fn whoever_saw_no_ask_yet_gives_and_does_not_ask() {
        let seen = after(&[(0, 1, false), (0, 2, false)]);
        assert!(!seen.asks_now(HIS, Day(9)) && seen.gives_now(HIS));
        assert_eq!(seen.contacts_here(HIS), [GIVE]);
    }

    #[test]
    fn nothing_seen_is_nothing_done() {
        let seen = after(&[]);
        assert!(!seen.asks_now(HIS, Day(5)) && !seen.cares_now());
        assert!(seen.contacts_here(HIS).is_empty() && seen.manners_here().is_empty());
    }

    #[test]
    fn as_many_contacts_and_days_go_before_an_ask_as_the_player_takes() {
        let mut seen = after(&[(0, 1, false), (0, 2, false), (0, 4, true)]);
        for day in 5..7 {
            assert!(seen.gives_now(HIS) && !seen.asks_now(HIS, Day(9)));
            his(&mut seen, GIVE, LEAD, day);
        }
        assert!(!seen.gives_now(HIS));
        assert!(!seen.asks_now(HIS, Day(7)) && seen.asks_now(HIS, Day(8)), "three days from the first contact");
    }

    #[test]
    fn contacts_with_people_not_asked_yet_count_as_patience() {
        let hasty = after(&[(0, 1, false), (0, 2, true)]);
        let patient = after(&[(0, 1, false), (1, 1, false), (2, 1, false), (1, 2, false), (0, 2, true)]);
        assert_eq!(hasty.notes().contacts, Some(1.0));
        assert_eq!(patient.notes().contacts, Some(4.0));
    }

    #[test]
    fn whoever_asks_again_teaches_asking_again() {
        let mut never = after(&[(0, 1, true)]);
        let mut always = after(&[(0, 1, true), (0, 3, true)]);
        for seen in [&mut never, &mut always] {
            his(seen, Activity::Ask, NO, 4);
        }
        assert!(!never.asks_now(HIS, Day(9)));
        assert!(!always.asks_now(HIS, Day(5)) && always.asks_now(HIS, Day(6)), "two days from ask to ask");
    }

    #[test]
    fn kinds_of_contact_come_as_often_and_as_early_as_the_players() {
        let mut seen = Apprenticeship::new(4);
        let kinds = [Activity::Rapport, Activity::Information, Activity::Consultation];
        for house in &HOUSE[..3] {
            for (day, kind) in kinds.into_iter().enumerate() {
                seen.write_down(false, *house, kind, LEAD, Day(day as u16 + 1));
            }
        }
        for kind in kinds {
            assert_eq!(seen.contacts_here(HIS)[0], kind);
            his(&mut seen, kind, LEAD, 5);
        }
    }

    #[test]
    fn customers_are_looked_after_as_much_as_the_players_are() {
        let care = Deed { before: Stage::Customer, after: Stage::Customer, asked: false };
        let mut seen = Apprenticeship::new(4);
        (seen.seen.customer_days, seen.own.customer_days) = (10, 10);
        assert!(!seen.cares_now());
        seen.write_down(false, HOUSE[0], Activity::CheckIn, care, Day(3));
        assert!(seen.cares_now());
        his(&mut seen, Activity::CheckIn, care, 4);
        assert!(!seen.cares_now());
    }
}
