//! A run told beside the bots under the same dice, and what can be learnt from it.

use super::{
    Diagnosis,
    finding::{Evidence, Finding},
};
use crate::{
    analysis::{AskRecord, Bot, BotName, DayRecord, OrderRecord, Story, good_hand, play_out},
    sim::{Activity, Command, Day, Hours, Purpose, Refusal, Score, Setup, Territory, Yen},
};
use std::sync::Arc;

/// The working time of one purpose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PurposeHours {
    /// Which.
    pub purpose: Purpose,
    /// How long.
    pub hours: Hours,
    /// Share of all working time, 0..=1; 0 where nothing was done at all.
    pub share: f64,
}

/// Everything that the debrief shows.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// The seed: the dice of all three runs.
    pub seed: u64,
    /// Length of the scenario in days; a run that was broken off has fewer [`Story::days`].
    pub days: u16,
    /// Revenue to reach.
    pub quota: Yen,
    /// Mean trust over the known on the first morning.
    pub start_trust: f64,
    /// What the open leads were worth on the first morning.
    pub start_pipeline: Yen,
    /// The player's run.
    pub own: Story,
    /// The run of the one in a hurry.
    pub hasty: Story,
    /// The run of the one who nurtures first.
    pub nurture: Story,
    /// The run of the expert, or of the best hand that is known for this scenario.
    pub expert: Story,
    /// The player's working time, ① to ④.
    pub hours: [PurposeHours; 4],
    /// The player's orders per ask, 0..=1; `None` without an ask.
    pub conversion: Option<f64>,
    /// The first day from which nurturing first stays level with haste or ahead, where haste led before and is behind at
    /// the end.
    pub overtaken: Option<Day>,
    /// What is most worth saying about the player's run.
    pub lesson: Finding,
    /// Which pattern of selling the player's run followed.
    pub diagnosis: Diagnosis,
}

impl Debrief {
    /// The debrief of a run, given by its commands.
    ///
    /// # Errors
    /// The place of the first command that is refused, with the refusal.
    pub fn of(
        setup: &Arc<Setup>,
        seed: u64,
        commands: impl IntoIterator<Item = Command>,
    ) -> Result<Self, (usize, Refusal)> {
        let commands: Vec<Command> = commands.into_iter().collect();
        let contacts = commands.iter().filter(|command| is_contact(**command)).count() as u32;
        let diagnosis = Diagnosis::of(setup, seed, commands.iter().copied())?;
        let own = Story::of(setup, seed, commands)?;
        let [hasty, nurture] =
            [BotName::Hasty, BotName::Nurture].map(|bot| play_out(setup, seed, &mut bot.player(seed)));
        // What is found is about the player's own hand.
        let asks: Vec<AskRecord> = own.asks.iter().filter(|ask| !ask.trainee).copied().collect();
        let totals = own.trainee.map_or(own.totals, |tally| own.totals.without(&tally));
        let prospects = setup.rules.activities.purposes().contains(Purpose::Prospecting);
        let evidence =
            Evidence { days: setup.days, quota: setup.quota, prospects, contacts, asks: &asks, totals: &totals };
        let morning = Territory::new(Arc::clone(setup), seed);
        Ok(Self {
            seed,
            days: setup.days,
            quota: setup.quota,
            start_trust: morning.mean_trust(),
            start_pipeline: morning.forward_value(),
            hours: by_purpose(own.totals.hours),
            conversion: own.totals.conversion(),
            overtaken: overtaken(&hasty.days, &nurture.days),
            lesson: Finding::of(&evidence),
            diagnosis,
            own,
            hasty,
            nurture,
            expert: play_out(setup, seed, &mut Bot::from(good_hand(setup))),
        })
    }

    /// The player's score with its parts.
    pub fn score(&self) -> &Score {
        &self.own.score
    }

    /// Every ask, in order; those of the trainee are marked.
    pub fn asks(&self) -> &[AskRecord] {
        &self.own.asks
    }

    /// The player's orders that came unasked, and further orders of customers.
    pub fn orders(&self) -> &[OrderRecord] {
        &self.own.orders
    }
}

/// Does somebody hear from the salesperson, other than being asked for an order?
fn is_contact(command: Command) -> bool {
    matches!(command, Command::Touch { activity, .. } if !activity.asks() || activity == Activity::FullVisit)
}

fn by_purpose(hours: [Hours; 4]) -> [PurposeHours; 4] {
    let all: Hours = hours.into_iter().sum();
    Purpose::ALL.map(|purpose| {
        let hours = hours[purpose.index()];
        let share = if all == Hours::ZERO { 0.0 } else { hours.as_f64() / all.as_f64() };
        PurposeHours { purpose, hours, share }
    })
}

/// The first day from which the follower's revenue stays at or above the leader's to the end, if the leader was strictly
/// ahead before and is strictly behind at the end.
fn overtaken(leader: &[DayRecord], follower: &[DayRecord]) -> Option<Day> {
    let (last_leader, last_follower) = (leader.last()?, follower.last()?);
    if last_follower.revenue <= last_leader.revenue {
        return None;
    }
    let last_lead = leader.iter().zip(follower).rposition(|(leader, follower)| leader.revenue > follower.revenue)?;
    follower.get(last_lead + 1).map(|record| record.day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario;

    fn days(revenues: &[i64]) -> Vec<DayRecord> {
        let record = |(day, &yen)| DayRecord {
            day: Day(day),
            revenue: Yen(yen),
            sales: 0,
            trust: 0.0,
            pipeline: Yen(0),
            hours: [Hours::ZERO; 4],
        };
        (1..).zip(revenues).map(record).collect()
    }

    #[test]
    fn haste_is_overtaken_on_the_day_from_which_it_never_leads_again() {
        assert_eq!(overtaken(&days(&[3, 3, 3, 3]), &days(&[0, 3, 3, 8])), Some(Day(2)));
        assert_eq!(overtaken(&days(&[3, 3, 9, 9]), &days(&[0, 4, 4, 10])), Some(Day(4)));
    }

    #[test]
    fn without_an_early_lead_nobody_is_overtaken() {
        assert_eq!(overtaken(&days(&[0, 0, 2]), &days(&[0, 3, 5])), None);
        assert_eq!(overtaken(&[], &[]), None);
    }

    #[test]
    fn level_at_the_end_is_not_overtaken() {
        assert_eq!(overtaken(&days(&[3, 3, 5]), &days(&[0, 4, 5])), None);
        assert_eq!(overtaken(&days(&[3, 3, 9]), &days(&[0, 4, 5])), None);
    }

    #[test]
    fn shares_of_the_hours_add_up_to_the_whole() {
        let hours = by_purpose([30, 90, 60, 0].map(Hours::from_minutes));
        assert!((hours.iter().map(|part| part.share).sum::<f64>() - 1.0).abs() < 1e-12);
        assert_eq!(hours[1].share, 0.5);
        assert!(by_purpose([Hours::ZERO; 4]).iter().all(|part| part.share == 0.0));
    }

    #[test]
    fn a_debrief_tells_the_same_run_that_the_commands_play() {
        let source = scenario::shipped("isogaba").expect("the first scenario is shipped");
        let setup = scenario::parse(&source).expect("shipped scenarios are valid").setup();
        let days = usize::from(setup.days);
        let debrief = Debrief::of(&setup, 7, std::iter::repeat_n(Command::EndDay, days)).expect("a day can always end");
        assert_eq!(debrief.own.days.len(), days);
        assert_eq!(debrief.conversion, None);
        assert_eq!(debrief.lesson, Finding::Idle { contacts: 0 });
        assert!(debrief.hasty.totals.asks > 0 && debrief.nurture.totals.asks > 0);
        let refused = Debrief::of(&setup, 7, std::iter::repeat_n(Command::EndDay, days + 1));
        assert_eq!(refused.err(), Some((days, Refusal::Finished)));
    }
}
