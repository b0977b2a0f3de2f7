//! What a routine means today: which commands, worked out from the view and from what was done since the morning.

use super::{Chore, Contact, HABITS, Habit};
use crate::{
    scenario::Weekday,
    sim::{Activity, Channel, Command, DistrictId, Hours, ProspectId, Refusal, Stage, View},
};

/// A command of today's routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The line that it comes from.
    pub habit: Habit,
    /// What is done.
    pub command: Command,
    /// What it takes, the way included.
    pub hours: Hours,
}

/// A line, or a part of it, that can't be done today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// The line.
    pub habit: Habit,
    /// Why.
    pub why: Refusal,
}

/// What a routine means today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// What is to be done, in order.
    pub steps: Vec<Step>,
    /// What has to be left.
    pub left: Vec<Left>,
    /// Does the routine hold anything for this weekday, done already or not?
    pub any: bool,
}

impl Today {
    /// What is still to be done of a routine on this weekday. `done` is what was done today: it counts, whoever did it by
    /// hand.
    pub fn of(view: &View, day: Weekday, routine: &[Habit], done: &[Command]) -> Self {
        let mut day_of = Planner {
            view,
            today: Self::default(),
            left: view.hours_left(),
            visited: Vec::new(),
            spoken: Vec::new(),
            done: done.to_vec(),
        };
        for &habit in routine.iter().take(HABITS).filter(|habit| habit.on.falls_on(day)) {
            day_of.today.any = true;
            day_of.plan(habit);
        }
        day_of.today
    }

    /// The time that it takes.
    pub fn hours(&self) -> Hours {
        self.steps.iter().map(|step| step.hours).sum()
    }
}

/// The day as far as it is planned.
struct Planner<'a> {
    view: &'a View<'a>,
    today: Today,
    left: Hours,
    visited: Vec<DistrictId>,
    spoken: Vec<ProspectId>,
    done: Vec<Command>,
}

impl Planner<'_> {
    fn plan(&mut self, habit: Habit) {
        match habit.chore {
            Chore::Prospect { channel, hours } => self.prospect(habit, channel, hours),
            Chore::MakeList => self.task(habit, Command::MakeList),
            Chore::WriteContent => self.task(habit, Command::WriteContent),
            Chore::Study { purpose } => self.task(habit, Command::Study { purpose }),
            Chore::Answer { people } => {
                let waiting = |view: &View| {
                    let people = view.prospects().filter(|p| matches!(p.stage, Stage::Lead | Stage::Customer));
                    people.filter_map(|p| Some((std::cmp::Reverse(p.inquiry?), p.id))).collect()
                };
                self.talk(habit, Activity::Answer, people, waiting);
            }
            Chore::Contact { how, after, people } => {
                self.talk(habit, how.activity(), people, |view| quiet(view, how, after));
            }
        }
    }

    /// Takes one of the commands done today away, if there is such a one.
    fn take_done(&mut self, wanted: impl Fn(&Command) -> bool) -> Option<Command> {
        let place = self.done.iter().position(wanted)?;
        Some(self.done.swap_remove(place))
    }

    fn task(&mut self, habit: Habit, command: Command) {
        if self.take_done(|&done| done == command).is_none()
            && let Err(why) = self.add(habit, command)
        {
            self.today.left.push(Left { habit, why });
        }
    }

    /// Whole hours first; where an hour doesn't fit, a half one.
    fn prospect(&mut self, habit: Habit, channel: Channel, hours: Hours) {
        let mut rest = hours;
        while rest > Hours::ZERO
            && let Some(Command::Prospect { hours, .. }) =
                self.take_done(|done| matches!(done, Command::Prospect { channel: other, .. } if *other == channel))
        {
            rest -= hours;
        }
        let [half, whole] = Command::ROUNDS;
        let mut longest = whole;
        while rest >= half {
            let hours = if rest >= longest { longest } else { half };
            match self.add(habit, Command::Prospect { channel, district: None, hours }) {
                Ok(()) => rest -= hours,
                Err(Refusal::TooLate { .. }) if hours == whole => longest = half,
                Err(why) => {
                    self.today.left.push(Left { habit, why });
                    return;
                }
            }
        }
    }

    /// A contact with those who wait, in order.
    fn talk<Order: Ord>(
        &mut self,
        habit: Habit,
        activity: Activity,
        people: u8,
        who: impl Fn(&View) -> Vec<(Order, ProspectId)>,
    ) {
        let mut people = usize::from(people);
        while people > 0
            && self
                .take_done(|done| matches!(done, Command::Touch { activity: other, .. } if *other == activity))
                .is_some()
        {
            people -= 1;
        }
        let mut who = who(self.view);
        who.retain(|(_, id)| !self.spoken.contains(id));
        who.sort();
        let mut why_not = None;
        for (_, prospect) in who.into_iter().take(people) {
            match self.add(habit, Command::Touch { prospect, activity }) {
                Ok(()) => self.spoken.push(prospect),
                Err(why) => why_not = Some(why),
            }
        }
        // One reason is enough for a line.
        self.today.left.extend(why_not.map(|why| Left { habit, why }));
    }

    /// Adds a command, if it can be done after those before it.
    fn add(&mut self, habit: Habit, command: Command) -> Result<(), Refusal> {
        let price = self.view.check(command)?;
        let there = price.goes_to.is_some_and(|district| self.visited.contains(&district));
        let way = if there { self.view.rules().activities.travel } else { Hours::ZERO };
        let hours = price.hours - way;
        if hours > self.left {
            return Err(Refusal::TooLate { needs: hours, left: self.left });
        }
        self.left -= hours;
        self.visited.extend(price.goes_to);
        self.today.steps.push(Step { habit, command, hours });
        Ok(())
    }
}

/// Who hasn't been heard for so many days, the longest wait first. Who has asked or complained needs more than routine.
fn quiet(view: &View, how: Contact, after: u16) -> Vec<(u16, ProspectId)> {
    let stage = if how.is_for_customers() { Stage::Customer } else { Stage::Lead };
    let people = view.prospects().filter(|p| p.stage == stage && p.inquiry.is_none() && p.complaint.is_none());
    people
        .map(|p| (p.last_contact.map_or(0, |last| last.0), p.id))
        .filter(|(last, _)| view.day().0.saturating_sub(*last) >= after)
        .collect()
}
