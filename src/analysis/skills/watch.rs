//! Somebody who follows a run and counts the occasions for each skill.

use super::{Mark, Skill, Skills};
use crate::sim::{
    Activity, Command, DrawKind, Event, Hours, Outcome, ProspectId, Purpose, Refusal, Setup, Stage, Territory,
};
use std::{collections::BTreeMap, sync::Arc};

/// A contact that finds less than this share of its usual effect left comes too soon: the line at which the top bar
/// calls a contact well timed, too.
const RESTED: f64 = 0.70;
/// An answer is quick at this age of the inquiry, in days.
const SAME_DAY: u16 = 0;
/// A complaint is faced soon until it is older than this, in days.
const NEXT_DAY: u16 = 1;
/// In so many days, at tempo 1, every customer should see somebody: after them, a lead would be called cold.
const TURN: f64 = 8.0;
/// A week with fewer days is a stub in which nothing needs to happen.
const WHOLE_WEEK: u16 = 3;

/// Counts the occasions in a run.
pub(super) fn watch(
    setup: &Arc<Setup>,
    seed: u64,
    commands: impl IntoIterator<Item = Command>,
) -> Result<Skills, (usize, Refusal)> {
    let mut watch = Watch::new(Territory::new(Arc::clone(setup), seed));
    for (number, command) in commands.into_iter().enumerate() {
        watch.follow(command).map_err(|refusal| (number, refusal))?;
    }
    Ok(watch.sum_up())
}

struct Watch {
    territory: Territory,
    /// By skill: occasions used well, and all.
    counts: [(u32, u32); Skill::ALL.len()],
    week: Week,
    /// How the turn of each customer stands.
    turns: BTreeMap<ProspectId, Turn>,
    /// The days that a turn has.
    turn: u16,
}

/// The week under way.
#[derive(Default)]
struct Week {
    days: u16,
    /// Was there anybody left to find on its first morning?
    strangers: bool,
    /// What ① had got before it.
    before: Hours,
    /// Has the team looked for people?
    team: bool,
}

/// The turn of a customer.
#[derive(Default)]
struct Turn {
    days: u16,
    /// Has somebody looked in?
    seen: bool,
}

impl Watch {
    fn new(territory: Territory) -> Self {
        let turn = (TURN / territory.view().rules().tempo).ceil().clamp(2.0, 30.0) as u16;
        let mut watch =
            Self { territory, counts: Default::default(), week: Week::default(), turns: BTreeMap::new(), turn };
        watch.begin_week();
        watch.meet_customers();
        watch
    }

    fn count(&mut self, skill: Skill, good: bool) {
        let (used, all) = &mut self.counts[skill as usize];
        *used += u32::from(good);
        *all += 1;
    }

    fn follow(&mut self, command: Command) -> Result<(), Refusal> {
        // What an occasion is worth is seen before it is used; it counts once it turns out that it could be.
        let judged = match command {
            Command::Touch { prospect, activity } => self.judge(prospect, activity),
            _ => Vec::new(),
        };
        let evening = (command == Command::EndDay).then(|| self.waiting());
        let outcome = self.territory.apply(command)?;
        for (skill, good) in judged {
            // The welcome of a visit for both purposes can end before the ask.
            if skill != Skill::Timing || outcome.draws.iter().any(|draw| draw.kind == DrawKind::Close) {
                self.count(skill, good);
            }
        }
        match command {
            Command::Touch { prospect, activity } if gives(activity) => {
                if let Some(turn) = self.turns.get_mut(&prospect) {
                    turn.seen = true;
                }
            }
            Command::EndDay => self.end_day(evening.unwrap_or_default(), &outcome),
            _ => {}
        }
        Ok(())
    }

    /// What a touch would say of which skill.
    fn judge(&self, id: ProspectId, activity: Activity) -> Vec<(Skill, bool)> {
        let view = self.territory.view();
        // An id out of nowhere is refused soon.
        if !view.is_there(id) {
            return Vec::new();
        }
        let prospect = view.prospect(id);
        let mut judged = Vec::new();
        if prospect.stage == Stage::Lead {
            let ask = self.territory.weigh_ask(id);
            if activity.asks() {
                judged.push((Skill::Timing, ask.gap < view.rules().model.closing.polite_gap));
            }
            if nurtures(activity) {
                judged.push((Skill::Spacing, view.rules().effect(prospect.contact_load, ask.trust) >= RESTED));
            }
        }
        // Whatever waits too long has counted on the evening on which it was too late.
        match (activity, prospect.inquiry, prospect.complaint) {
            (Activity::Answer, Some(age), _) if age == SAME_DAY => judged.push((Skill::Speed, true)),
            (Activity::Complaint, _, Some(age)) if age <= NEXT_DAY => judged.push((Skill::Care, true)),
            _ => {}
        }
        judged
    }

    /// The skills that are found wanting tonight, one for each thing that has waited too long by now.
    fn waiting(&self) -> Vec<Skill> {
        let view = self.territory.view();
        let mut wanting = Vec::new();
        for prospect in view.players() {
            let offers = |activity| view.rules().activities.offers(activity, prospect.stage == Stage::Customer);
            if prospect.inquiry == Some(SAME_DAY) && offers(Activity::Answer) {
                wanting.push(Skill::Speed);
            }
            if prospect.complaint == Some(NEXT_DAY) && offers(Activity::Complaint) {
                wanting.push(Skill::Care);
            }
        }
        wanting
    }

    fn end_day(&mut self, wanting: Vec<Skill>, outcome: &Outcome) {
        for skill in wanting {
            self.count(skill, false);
        }
        self.pass_turns();
        let calls = |event: &Event| matches!(event, Event::TeamWorked { calls, .. } if *calls > 0);
        self.week.team |= outcome.events.iter().any(calls);
        self.week.days += 1;
        let (finished, day) = (self.territory.finished(), self.territory.view().day());
        if finished || self.territory.setup().week_begins(day) {
            self.end_week();
            self.begin_week();
        }
    }

    fn offers(&self, purpose: Purpose) -> bool {
        self.territory.view().rules().activities.purposes().contains(purpose)
    }

    fn pass_turns(&mut self) {
        let mut over = Vec::new();
        for turn in self.turns.values_mut() {
            turn.days += 1;
            if turn.days >= self.turn {
                over.push(std::mem::take(turn).seen);
            }
        }
        for seen in over {
            self.count(Skill::Care, seen);
        }
        self.meet_customers();
    }

    /// Turns begin on the morning after the order, and end for whoever is no customer any more.
    fn meet_customers(&mut self) {
        if !self.offers(Purpose::AfterFollow) {
            return;
        }
        let mut before = std::mem::take(&mut self.turns);
        let view = self.territory.view();
        let customers = view.players().filter(|prospect| prospect.stage == Stage::Customer);
        self.turns = customers.map(|customer| (customer.id, before.remove(&customer.id).unwrap_or_default())).collect();
    }

    fn begin_week(&mut self) {
        let view = self.territory.view();
        self.week = Week {
            strangers: view.players().any(|prospect| prospect.stage == Stage::Unknown),
            before: view.totals().hours[Purpose::Prospecting.index()],
            ..Week::default()
        };
    }

    fn end_week(&mut self) {
        let spent = self.territory.view().totals().hours[Purpose::Prospecting.index()];
        if self.week.strangers && self.week.days >= WHOLE_WEEK && self.offers(Purpose::Prospecting) {
            self.count(Skill::Steadiness, spent > self.week.before || self.week.team);
        }
    }

    fn sum_up(self) -> Skills {
        let [timing, spacing, speed, steadiness, care] = self.counts.map(|(good, of)| Mark::new(good, of));
        Skills { timing, spacing, speed, steadiness, care }
    }
}

/// Does an activity give a lead something?
fn nurtures(activity: Activity) -> bool {
    matches!(
        activity,
        Activity::Rapport | Activity::Information | Activity::Consultation | Activity::Visit | Activity::FullVisit
    )
}

/// Does an activity look after a customer, rather than ask for something?
fn gives(activity: Activity) -> bool {
    !matches!(activity, Activity::CrossSell | Activity::Referral | Activity::Invite)
}
