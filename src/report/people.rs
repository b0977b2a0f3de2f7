//! The people one came to know: what they were like, what they were given and how it ended. Hidden until the debrief.

use super::after::After;
use crate::{
    record::Run,
    sim::{Activity, CustomerType, Event, Landing, ProspectId, Stage, Territory, TypeRow, Yen},
    texts::{Texts, activity_name, stage_name, yen},
};
use std::sync::Arc;

/// Everybody whom one came to know, and how many one didn't.
#[derive(Clone, Debug, PartialEq)]
pub struct People {
    /// The known: customers first, then leads by their bloom, then those who are gone.
    pub known: Vec<PersonReview>,
    /// Who was never met.
    pub strangers: u32,
}

/// One person looked back on.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonReview {
    /// Who.
    pub id: ProspectId,
    /// What they were like to sell to.
    pub customer: CustomerType,
    /// Were they a customer from the first day?
    pub inherited: bool,
    /// Did the trainee look after them?
    pub trainees: bool,
    /// How it ended.
    pub ending: Ending,
    /// What they were given, one entry for each kind of contact that was tried.
    pub given: Vec<Given>,
    /// How often they were asked for an order.
    pub asks: u32,
    /// What came of them after the sale.
    pub after: After,
    /// Did they get what they needed?
    pub verdict: Verdict,
}

/// How it ended with somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// They buy from us.
    Customer {
        /// Their orders.
        yen: Yen,
    },
    /// They bought from us, and have left.
    Left {
        /// Their orders.
        yen: Yen,
    },
    /// Still open.
    Lead {
        /// Steps of bloom; `None` where the scenario doesn't show trees.
        bloom: Option<u8>,
    },
    /// They bought from the rival.
    Lost,
    /// They closed the door, or cancelled.
    Refused,
}

/// One kind of contact with somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// What.
    pub activity: Activity,
    /// How often it landed so.
    pub tally: Tally,
}

/// How often contacts landed well, fine and flat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Just what they like.
    pub well: u32,
    /// As such things go.
    pub fine: u32,
    /// It left them cold.
    pub flat: u32,
}

/// Did somebody get what they needed?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// One never spoke with them alone.
    Untouched,
    /// They were asked for an order and given nothing.
    OnlyAsked,
    /// What would have pleased them most was never tried.
    NeverGiven(Activity),
    /// The same, and they bought all the same.
    BoughtWithout(Activity),
    /// Mostly it did them good.
    Reached,
    /// Nothing struck home, nothing fell flat.
    Fine,
    /// Some of it did, some didn't.
    Mixed,
    /// Mostly it left them cold.
    Missed,
}

/// The steps that a steady person wants none left out of.
const STEPS: [Activity; 3] = [Activity::Information, Activity::Consultation, Activity::Proposal];

/// What happened with somebody, counted.
#[derive(Clone, Default)]
struct Counted {
    given: Vec<Given>,
    asks: u32,
    yen: Yen,
    after: After,
}

impl People {
    /// Everybody in a run, as it stands.
    pub fn of(run: &Run) -> Self {
        let setup = run.setup();
        let mut territory = Territory::new(Arc::clone(setup), run.seed());
        let mut counted = vec![Counted::default(); setup.prospects.len()];
        for command in run.commands() {
            // The commands were carried out before: none is refused.
            let Ok(outcome) = territory.apply(command) else { break };
            outcome.events.iter().for_each(|event| count(&mut counted, event));
        }
        let view = territory.view();
        let mut known: Vec<_> = view
            .prospects()
            .filter(|prospect| prospect.stage != Stage::Unknown)
            .map(|prospect| {
                let id = prospect.id;
                let Counted { given, asks, yen, after } = std::mem::take(&mut counted[id.index()]);
                let customer = setup.prospects[id.index()].customer;
                let ending = match prospect.stage {
                    Stage::Customer => Ending::Customer { yen },
                    Stage::Lost if after.left > 0 => Ending::Left { yen },
                    Stage::Lost => Ending::Lost,
                    Stage::Refused => Ending::Refused,
                    Stage::Lead | Stage::Unknown => Ending::Lead { bloom: prospect.bloom },
                };
                let verdict = Verdict::of(customer, view.rules().model.customers.row(customer), &given, asks, ending);
                let inherited = setup.prospects[id.index()].satisfaction.is_some();
                let trainees = prospect.trainees;
                PersonReview { id, customer, inherited, trainees, ending, given, asks, after, verdict }
            })
            .collect();
        known.sort_by_key(|person| std::cmp::Reverse(person.ending.rank()));
        let strangers = view.prospects().filter(|prospect| prospect.stage == Stage::Unknown).count() as u32;
        Self { known, strangers }
    }

    /// How many of the known became customers; those who were from the first day aren't counted.
    pub fn customers(&self) -> u32 {
        let won = |person: &&PersonReview| !person.inherited && matches!(person.ending, Ending::Customer { .. });
        self.known.iter().filter(won).count() as u32
    }

    /// What came of all of them after the sale.
    pub fn after(&self) -> After {
        self.known.iter().map(|person| person.after).sum()
    }

    /// What came of all of them after the sale, in words; `None` where there never was a customer.
    pub fn say_after(&self, texts: &Texts) -> Option<String> {
        let bought = self.known.iter().any(|person| person.ending.has_bought());
        bought.then(|| self.after().say(texts).unwrap_or_else(|| texts.say("after-nothing")))
    }
}

fn count(counted: &mut [Counted], event: &Event) {
    if let Event::Referred { by, .. } = event
        && let Some(customer) = counted.get_mut(by.index())
    {
        customer.after.named += 1;
    }
    let Some(one) = event.prospect().and_then(|id| counted.get_mut(id.index())) else { return };
    match *event.whoever_did_it() {
        Event::Touched { activity, landing, .. } => {
            let place = one.given.iter().position(|given| given.activity == activity).unwrap_or_else(|| {
                one.given.push(Given { activity, tally: Tally::default() });
                one.given.len() - 1
            });
            one.given[place].tally.add(landing);
        }
        Event::Sold { yen, route, .. } => {
            one.yen += yen;
            one.asks += u32::from(route.is_asked());
            one.after.orders += u32::from(route.is_further());
        }
        Event::CooledOff { yen, .. } => one.yen -= yen,
        Event::Complained { .. } => one.after.complaints += 1,
        Event::ComplaintHandled { .. } => one.after.handled += 1,
        Event::ComplaintTold { .. } => one.after.told += 1,
        Event::CustomerLeft { .. } => one.after.left += 1,
        Event::Declined { .. } => one.asks += 1,
        _ => {}
    }
}

impl PersonReview {
    /// Every contact together.
    pub fn tally(&self) -> Tally {
        Tally::of(&self.given)
    }
}

impl Ending {
    /// In the list the greatest stands first.
    fn rank(self) -> (u8, i64) {
        match self {
            Self::Customer { yen } => (4, yen.0),
            Self::Lead { bloom } => (3, bloom.map_or(0, i64::from)),
            Self::Left { yen } => (2, yen.0),
            Self::Lost => (1, 0),
            Self::Refused => (0, 0),
        }
    }

    /// Have they bought, whether or not they have left since?
    fn has_bought(self) -> bool {
        matches!(self, Self::Customer { .. } | Self::Left { .. })
    }

    /// Its wording.
    pub fn say(self, texts: &Texts) -> String {
        match self {
            Self::Left { yen: orders } => texts.say_with("person-left", [("yen", yen(orders).into())]),
            Self::Customer { yen: orders } => texts.say_with("person-customer", [("yen", yen(orders).into())]),
            Self::Lead { bloom: Some(bloom) } => {
                texts.say_with("person-lead", [("bloom", texts.say(&format!("bloom-{bloom}")).into())])
            }
            Self::Lead { bloom: None } => stage_name(texts, Stage::Lead),
            Self::Lost => stage_name(texts, Stage::Lost),
            Self::Refused => stage_name(texts, Stage::Refused),
        }
    }
}

impl Tally {
    fn of(given: &[Given]) -> Self {
        given.iter().fold(Self::default(), |sum, Given { tally, .. }| Self {
            well: sum.well + tally.well,
            fine: sum.fine + tally.fine,
            flat: sum.flat + tally.flat,
        })
    }

    fn add(&mut self, landing: Landing) {
        *match landing {
            Landing::Well => &mut self.well,
            Landing::Fine => &mut self.fine,
            Landing::Flat => &mut self.flat,
        } += 1;
    }

    /// How many in all.
    pub fn all(self) -> u32 {
        self.well + self.fine + self.flat
    }

    /// Each landing with how often it came, the best first.
    pub fn each(self) -> [(Landing, u32); 3] {
        [(Landing::Well, self.well), (Landing::Fine, self.fine), (Landing::Flat, self.flat)]
    }

    /// What there was of each, in words; `None` without a contact.
    pub fn say(self, texts: &Texts) -> Option<String> {
        let parts: Vec<_> = self
            .each()
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(landing, count)| {
                let id = match landing {
                    Landing::Well => "person-well",
                    Landing::Fine => "person-fine",
                    Landing::Flat => "person-flat",
                };
                texts.say_with(id, [("count", count.into())])
            })
            .collect();
        (!parts.is_empty()).then(|| parts.join(&texts.say("person-join")))
    }
}

impl Verdict {
    fn of(customer: CustomerType, row: &TypeRow, given: &[Given], asks: u32, ending: Ending) -> Self {
        let tally = Tally::of(given);
        if tally.all() == 0 {
            return if asks > 0 { Self::OnlyAsked } else { Self::Untouched };
        }
        let was_given = |wanted: &Activity| given.iter().any(|one| one.activity == *wanted);
        if let Some(wanted) = favourite(row).filter(|wanted| !was_given(wanted)) {
            return if ending.has_bought() { Self::BoughtWithout(wanted) } else { Self::NeverGiven(wanted) };
        }
        // Whoever has no favourite wants one step after the other.
        let stepwise = customer == CustomerType::Steady && STEPS.iter().all(was_given);
        // What went as such things go did no harm, but it doesn't outweigh what fell flat.
        if tally.flat > tally.well + tally.fine {
            Self::Missed
        } else if tally.flat > tally.well && !stepwise {
            Self::Mixed
        } else if tally.well > 0 || stepwise {
            Self::Reached
        } else {
            Self::Fine
        }
    }

    /// Its wording.
    pub fn say(self, texts: &Texts) -> String {
        match self {
            Self::Untouched => texts.say("verdict-untouched"),
            Self::OnlyAsked => texts.say("verdict-only-asked"),
            Self::NeverGiven(activity) => {
                texts.say_with("verdict-never-given", [("activity", activity_name(texts, activity).into())])
            }
            Self::BoughtWithout(activity) => {
                texts.say_with("verdict-bought-without", [("activity", activity_name(texts, activity).into())])
            }
            Self::Reached => texts.say("verdict-reached"),
            Self::Fine => texts.say("verdict-fine"),
            Self::Mixed => texts.say("verdict-mixed"),
            Self::Missed => texts.say("verdict-missed"),
        }
    }
}

/// The contact that gives a type more than it gives people in general, and most of all. What can only be given after the
/// sale can't be missed before it.
fn favourite(row: &TypeRow) -> Option<Activity> {
    let before_the_sale = Activity::ALL.into_iter().filter(|activity| !activity.is_for_customers());
    let liked = before_the_sale.filter(|&activity| row.factor(activity) > 1.0);
    liked.max_by(|&a, &b| row.factor(a).total_cmp(&row.factor(b)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        analysis::{BotName, Player},
        record::Notes,
        scenario,
        sim::{Command, CustomerTypes},
    };

    const OPEN: Ending = Ending::Lead { bloom: Some(3) };

    fn given(activity: Activity, well: u32, fine: u32, flat: u32) -> Given {
        Given { activity, tally: Tally { well, fine, flat } }
    }

    fn verdict(customer: CustomerType, given: &[Given], asks: u32, ending: Ending) -> Verdict {
        Verdict::of(customer, CustomerTypes::default().row(customer), given, asks, ending)
    }

    #[test]
    fn who_was_asked_and_given_nothing_was_only_asked() {
        assert_eq!(verdict(CustomerType::Steady, &[], 2, OPEN), Verdict::OnlyAsked);
        assert_eq!(verdict(CustomerType::Steady, &[], 0, OPEN), Verdict::Untouched);
    }

    #[test]
    fn a_figures_person_without_information_never_got_what_they_wanted() {
        let small_talk = [given(Activity::Rapport, 0, 0, 3)];
        assert_eq!(verdict(CustomerType::Figures, &small_talk, 1, OPEN), Verdict::NeverGiven(Activity::Information));
        assert_eq!(
            verdict(CustomerType::Comparer, &small_talk, 1, Ending::Lost),
            Verdict::NeverGiven(Activity::Proposal)
        );
    }

    #[test]
    fn nobody_is_said_to_have_missed_before_the_sale_what_comes_after_it() {
        for customer in CustomerType::ALL {
            let favourite = favourite(CustomerTypes::default().row(customer));
            assert!(favourite.is_none_or(|activity| !activity.is_for_customers()), "{customer:?}: {favourite:?}");
        }
    }

    #[test]
    fn whoever_bought_without_what_they_like_best_is_told_so() {
        let bought = Ending::Customer { yen: Yen(100_000) };
        let small_talk = [given(Activity::Rapport, 0, 2, 0)];
        assert_eq!(
            verdict(CustomerType::Figures, &small_talk, 1, bought),
            Verdict::BoughtWithout(Activity::Information)
        );
    }

    #[test]
    fn the_verdict_weighs_what_landed_against_what_fell_flat() {
        let visit = |well, fine, flat| [given(Activity::Visit, well, fine, flat)];
        for (given, expected) in [
            (visit(3, 0, 2), Verdict::Reached),
            (visit(0, 2, 0), Verdict::Fine),
            (visit(1, 1, 2), Verdict::Mixed),
            (visit(1, 0, 2), Verdict::Missed),
        ] {
            assert_eq!(verdict(CustomerType::Burnt, &given, 0, OPEN), expected, "{given:?}");
        }
    }

    #[test]
    fn a_steady_person_wants_every_step() {
        let mut steps = STEPS.map(|activity| given(activity, 0, 1, 0)).to_vec();
        assert_eq!(verdict(CustomerType::Steady, &steps, 0, OPEN), Verdict::Reached);
        steps.pop();
        assert_eq!(verdict(CustomerType::Steady, &steps, 0, OPEN), Verdict::Fine);
    }

    #[test]
    fn everybody_in_the_territory_is_known_or_a_stranger_and_the_orders_add_up() {
        let source = scenario::shipped("isogaba").expect("the first scenario is shipped");
        let scenario = scenario::parse(&source).expect("shipped scenarios are valid");
        for bot in [BotName::Hasty, BotName::Nurture] {
            let mut run = Run::start(scenario.clone(), 7, Notes::default());
            let mut player = bot.player(7);
            while !run.finished() {
                let command = player.next(&run.territory().view());
                run.apply(command).or_else(|_| run.apply(Command::EndDay)).expect("a day can always end");
            }
            let people = People::of(&run);
            let totals = *run.territory().view().totals();
            assert_eq!(people.known.len() + people.strangers as usize, run.setup().prospects.len());
            assert_eq!(people.known.iter().map(|person| person.asks).sum::<u32>(), totals.asks);
            let orders = people.known.iter().filter_map(|person| match person.ending {
                Ending::Customer { yen } | Ending::Left { yen } => Some(yen.0),
                _ => None,
            });
            assert_eq!(orders.sum::<i64>(), totals.revenue.0);
            let ranks: Vec<_> = people.known.iter().map(|person| person.ending.rank()).collect();
            assert!(ranks.windows(2).all(|pair| pair[0] >= pair[1]), "{ranks:?}");
        }
    }
}
