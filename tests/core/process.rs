//! The whole sales process, mechanic by mechanic, each test named after the effect.

use crate::support::everything;
use isogaba::{
    analysis::{BotName, Estimate, Share, run_batch},
    scenario::{Happens, Scenario, TimedEvent, parse, problems_of},
    sim::{
        Activity, Channel, Command, Draw, DrawKind, Event, Happening, Hours, Outcome, ProspectId, Purpose, Purposes,
        Refusal, Role, SaleRoute, Stage, Talent, Territory, Truth, Visibility, Yen,
    },
};

const FIRST: ProspectId = ProspectId(0);
/// The first of the generated leads.
const LEAD: ProspectId = ProspectId(2);

/// The scenario in which everything is to be seen.
fn open() -> Scenario {
    Scenario { visibility: Visibility::Full, ..everything() }
}

fn start(scenario: &Scenario, seed: u64) -> Territory {
    assert_eq!(problems_of(scenario), []);
    Territory::new(scenario.setup(), seed)
}

fn touch(territory: &mut Territory, prospect: ProspectId, activity: Activity) -> Outcome {
    territory.apply(Command::Touch { prospect, activity }).unwrap_or_else(|why| panic!("{activity:?}: {why}"))
}

fn end_days(territory: &mut Territory, days: u16) -> Vec<Event> {
    let mut events = Vec::new();
    for _ in 0..days {
        events.extend(territory.apply(Command::EndDay).expect("a day can always end").events);
    }
    events
}

fn truth(territory: &Territory, prospect: ProspectId) -> Truth {
    territory.view().prospect(prospect).truth.expect("everything is to be seen")
}

fn satisfaction(territory: &Territory, prospect: ProspectId) -> f64 {
    truth(territory, prospect).satisfaction.expect("they are a customer")
}

/// The chance that a kind of roll had in what came of a command.
fn chance_of(draws: &[Draw], kind: DrawKind) -> f64 {
    draws.iter().find(|draw| draw.kind == kind).expect("there was such a roll").probability
}

/// Nothing happens by itself: what is compared differs in one thing only.
fn quiet(mut scenario: Scenario) -> Scenario {
    let (market, after) = (&mut scenario.model.market, &mut scenario.model.after);
    (market.rival, market.inquiry, market.web_visit, market.spontaneous) = (0.0, 0.0, 0.0, 0.0);
    (after.question, after.complaint, after.due, after.repeat, after.referral, after.churn) =
        (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    scenario
}

fn happens(mut scenario: Scenario, day: u16, happens: Happens) -> Scenario {
    scenario.events.push(TimedEvent { day, happens });
    scenario
}

// ① Prospecting

#[test]
fn new_companies_open_and_nobody_knows_of_them_before() {
    let scenario = everything();
    let mut opened = Vec::new();
    for seed in 0..40 {
        let mut territory = start(&scenario, seed);
        let there = territory.view().ids().count();
        assert_eq!(there, 16, "the newcomers aren't there yet");
        let stranger = Command::Touch { prospect: ProspectId(16), activity: Activity::Rapport };
        assert_eq!(territory.view().check(stranger), Err(Refusal::NoSuchProspect));
        let events = end_days(&mut territory, 39);
        let count = events.iter().filter(|event| matches!(event, Event::Opened { .. })).count();
        let named = events.iter().filter(|event| matches!(event, Event::Referred { prospect, .. } if prospect.0 >= 16));
        assert_eq!(territory.view().ids().count(), there + count + named.count());
        opened.push(count as f64);
    }
    let opened = Estimate::of(&opened);
    assert!((1.2..=3.2).contains(&opened.mean), "about .06 a day: {opened:?}");
}

#[test]
fn somebody_opens_on_the_day_that_the_scenario_names() {
    let mut scenario = quiet(everything());
    scenario.model.arrivals.daily = 0.0;
    let mut newcomer = scenario.territory.prospects[0].clone();
    (newcomer.id, newcomer.satisfaction, newcomer.opens) = ("third".to_owned(), None, Some(4));
    scenario.territory.prospects.push(newcomer);
    let mut territory = start(&scenario, 1);
    let id = scenario.prospect_id("third").expect("it has just been written");
    assert!(
        !territory.view().is_there(id) && end_days(&mut territory, 2).iter().all(|event| event.prospect() != Some(id))
    );
    let events = end_days(&mut territory, 1);
    assert!(events.iter().any(|event| matches!(event, Event::Opened { prospect, .. } if *prospect == id)));
    assert_eq!(territory.view().prospect(id).stage, Stage::Unknown);
}

#[test]
fn a_worked_over_territory_answers_less() {
    let response = |rounds: u16, seed: u64| {
        let mut scenario = quiet(everything());
        scenario.territory.generated.known = 0;
        scenario.territory.generated.newcomers = 0;
        let mut territory = start(&scenario, seed);
        let round = Command::Prospect { channel: Channel::Email, district: None, hours: Hours::from_minutes(60) };
        let mut chances = Vec::new();
        for _ in 0..rounds {
            chances = territory.apply(round).map_or(chances, |outcome| outcome.draws);
            if territory.view().hours_left() < Hours::from_minutes(60) {
                end_days(&mut territory, 1);
            }
        }
        chances.iter().map(|draw| draw.probability).sum::<f64>()
    };
    let mean = |rounds| Estimate::of(&(0..30).map(|seed| response(rounds, seed)).collect::<Vec<_>>()).mean;
    assert!(mean(60) < 0.8 * mean(1), "{} {}", mean(60), mean(1));
}

#[test]
fn a_list_makes_more_people_respond() {
    let mut territory = start(&everything(), 1);
    let round = Command::Prospect { channel: Channel::Call, district: None, hours: Hours::from_minutes(30) };
    let before = chance_of(&territory.clone().apply(round).expect("there are strangers").draws, DrawKind::Reach);
    territory.apply(Command::MakeList).expect("there is time");
    let after = chance_of(&territory.apply(round).expect("there are strangers").draws, DrawKind::Reach);
    assert!((after / before - 1.35).abs() < 1e-9, "{before} {after}");
}

#[test]
fn a_fuller_pipeline_makes_sales_steadier() {
    let unsteady = |bot: BotName| {
        let runs = run_batch(&everything().setup(), bot, 400, || {});
        let revenue: Vec<f64> = runs.iter().map(|run| run.revenue).collect();
        let mean = revenue.iter().sum::<f64>() / revenue.len() as f64;
        let spread = revenue.iter().map(|yen| (yen - mean).powi(2)).sum::<f64>() / revenue.len() as f64;
        spread.sqrt() / mean
    };
    let (with, without) = (unsteady(BotName::Balanced), unsteady(BotName::NoProspecting));
    assert!(with < 0.95 * without, "spread over the mean with ① {with:.3}, without {without:.3}");
}

#[test]
fn the_more_customers_come_back_the_less_neglected_prospecting_costs() {
    let loss = |repeat_rate: f64| {
        let mut scenario = everything();
        scenario.calendar.tempo = 2.0;
        scenario.model.after.repeat_rate = repeat_rate;
        let setup = scenario.setup();
        let mean =
            |bot| Estimate::of(&run_batch(&setup, bot, 300, || {}).iter().map(|run| run.revenue).collect::<Vec<_>>());
        1.0 - mean(BotName::NoProspecting).mean / mean(BotName::Balanced).mean
    };
    let (never, often) = (loss(0.0), loss(6.0));
    assert!(often < never - 0.05, "lost without ①: nobody comes back {never:.2}, many do {often:.2}");
}

#[test]
fn a_big_customer_leaves_unless_satisfied() {
    let leaves = |unless| Happens::Leaves { who: "first".to_owned(), unless };
    for (unless, stays) in [(None, false), (Some(0.9), false), (Some(0.5), true)] {
        let mut territory = start(&happens(quiet(open()), 3, leaves(unless)), 1);
        let events = end_days(&mut territory, 2);
        let left = events.contains(&Event::CustomerLeft { prospect: FIRST });
        assert_eq!(left, !stays, "{unless:?}");
        assert_eq!(territory.view().totals().left, u32::from(!stays));
        let stage = territory.view().prospect(FIRST).stage;
        assert_eq!(stage, if stays { Stage::Customer } else { Stage::Lost });
    }
}

// ② Nurturing

#[test]
fn an_inquiry_goes_cold_within_a_day_or_two() {
    let id = "generated";
    let answered_after = |days: u16| {
        let mut scenario = quiet(open());
        let mut lead = scenario.territory.prospects[0].clone();
        (lead.id, lead.satisfaction, lead.known, lead.reliability) = (id.to_owned(), None, true, 0.2);
        scenario.territory.prospects.push(lead);
        let scenario = happens(scenario, 2, Happens::Inquiry { from: id.to_owned() });
        let who = scenario.prospect_id(id).expect("it has just been written");
        let mut territory = start(&scenario, 1);
        end_days(&mut territory, 1 + days);
        let before = truth(&territory, who).trust;
        touch(&mut territory, who, Activity::Answer);
        truth(&territory, who).trust - before
    };
    let gains = [0, 1, 2, 4].map(answered_after);
    assert!(gains[1] < 0.5 * gains[0] && gains[2] < 0.2 * gains[0] && gains[3] < 0.0, "{gains:?}");
}

#[test]
fn a_consultation_finds_the_need() {
    let mut territory = start(&quiet(everything()), 1);
    let reading = |territory: &Territory| territory.view().prospect(LEAD).reading.expect("they are known");
    assert_eq!((reading(&territory).need, reading(&territory).window), (None, None));
    touch(&mut territory, LEAD, Activity::Consultation);
    assert!(reading(&territory).need.is_some() && reading(&territory).window.is_some());

    let clearer = |activity| {
        let mut territory = start(&quiet(open()), 1);
        let before = truth(&territory, LEAD).clarity;
        touch(&mut territory, LEAD, activity);
        truth(&territory, LEAD).clarity - before
    };
    assert!(clearer(Activity::Consultation) > 2.0 * clearer(Activity::Visit));
}

#[test]
fn only_the_invited_come_to_a_seminar() {
    let scenario = quiet(everything());
    let mut guests = Vec::new();
    for seed in 0..60 {
        let mut territory = start(&scenario, seed);
        assert_eq!(territory.view().check(Command::Seminar), Err(Refusal::NobodyInvited));
        let invited = [FIRST, LEAD, ProspectId(3)];
        for prospect in invited {
            touch(&mut territory, prospect, Activity::Invite);
        }
        let again = Command::Touch { prospect: LEAD, activity: Activity::Invite };
        assert_eq!(territory.view().check(again), Err(Refusal::AlreadyInvited));
        end_days(&mut territory, 1);
        let outcome = territory.apply(Command::Seminar).expect("somebody is invited");
        let Some(Event::SeminarHeld { guests: came }) = outcome.events.first() else { panic!("a seminar was held") };
        assert!(came.iter().all(|guest| invited.contains(guest)), "{came:?}");
        assert!(territory.view().prospects().all(|prospect| !prospect.invited), "an invitation is for one seminar");
        guests.push(came.len() as f64);
    }
    let mean = Estimate::of(&guests).mean;
    assert!((0.3..2.7).contains(&mean), "some come: {mean}");
}

#[test]
fn a_visit_does_what_it_declares() {
    let at = |activity| {
        let mut territory = start(&quiet(open()), 5);
        let outcome = touch(&mut territory, LEAD, activity);
        let hours = territory.view().totals().hours.map(Hours::minutes);
        (outcome.draws.iter().any(|draw| draw.kind == DrawKind::Close), hours)
    };
    // Half an hour of each is the way to the district.
    assert_eq!(at(Activity::Visit), (false, [0, 90, 0, 0]));
    assert_eq!(at(Activity::SellingVisit), (true, [0, 0, 72, 0]));
    assert_eq!(at(Activity::FullVisit), (true, [0, 60, 60, 0]));
}

#[test]
fn a_pitch_at_the_end_of_a_friendly_visit_is_felt_more_than_one_that_was_announced() {
    let pressed = |seed: u64, activity| {
        let mut scenario = quiet(open());
        // Without what the talk itself does.
        scenario.activities.full_visit.gains = Default::default();
        let mut territory = start(&scenario, seed);
        let before = truth(&territory, LEAD).pressure;
        touch(&mut territory, LEAD, activity);
        let failed = territory.view().prospect(LEAD).stage == Stage::Lead;
        failed.then(|| truth(&territory, LEAD).pressure - before)
    };
    let ways = [Activity::SellingVisit, Activity::Ask, Activity::FullVisit];
    let all_fail = (0..20).map(|seed| ways.map(|way| pressed(seed, way))).find(|felt| felt.iter().all(Option::is_some));
    let [announced, plain, ambush] = all_fail.expect("a cold ask fails nearly always").map(Option::unwrap_or_default);
    assert!(announced < plain && plain < ambush, "{announced} {plain} {ambush}");
}

#[test]
fn too_much_contact_tires_people() {
    let mut territory = start(&quiet(open()), 1);
    let mut gains = Vec::new();
    for _ in 0..6 {
        let before = truth(&territory, LEAD);
        touch(&mut territory, LEAD, Activity::Rapport);
        gains.push(truth(&territory, LEAD).trust - before.trust);
    }
    assert!(gains[3] < 0.1 * gains[0], "each gives less than the one before: {gains:?}");
    assert!(gains[5] < 0.0, "and in the end it does harm: {gains:?}");
}

// ③ Closing

#[test]
fn a_proposal_is_as_good_as_the_need_is_clear() {
    let gain = |clear: bool| {
        let mut scenario = quiet(open());
        scenario.territory.generated.clarity = isogaba::scenario::Spread(if clear { 0.8 } else { 0.1 }, 0.0);
        let mut territory = start(&scenario, 1);
        let before = truth(&territory, LEAD).chance;
        touch(&mut territory, LEAD, Activity::Proposal);
        truth(&territory, LEAD).chance / before
    };
    assert!(gain(true) > 1.2 * gain(false), "{} {}", gain(true), gain(false));
}

#[test]
fn what_is_written_for_the_shop_closes_online() {
    let ordered = |pieces: u16| {
        let mut scenario = everything();
        scenario.model.market.web_visit = 0.5;
        let mut sold = 0;
        for seed in 0..200 {
            let mut territory = start(&scenario, seed);
            for day in 0..5 {
                if day < pieces {
                    territory.apply(Command::WriteContent).expect("there is time for one a day");
                }
                end_days(&mut territory, 1);
            }
            assert_eq!(territory.view().content() > 0.4, pieces > 3);
            let events = end_days(&mut territory, 12);
            sold += events.iter().filter(|e| matches!(e, Event::Sold { route: SaleRoute::Web, .. })).count();
        }
        sold
    };
    let (without, with) = (ordered(0), ordered(5));
    assert!(with > 2 * without, "{without} web orders without, {with} with content");
}

#[test]
fn a_discount_sells_now_and_is_paid_for_later() {
    let scenario = quiet(open());
    let value = |territory: &Territory, id| territory.view().prospect(id).value.map_or(0.0, Yen::as_f64);
    let sold = (0..400).find_map(|seed| {
        let mut territory = start(&scenario, seed);
        let plain = truth(&territory, LEAD).chance;
        let before: Vec<_> = territory.view().ids().map(|id| (id, value(&territory, id))).collect();
        let outcome = touch(&mut territory, LEAD, Activity::Discount);
        assert!(chance_of(&outcome.draws, DrawKind::Close) > 1.8 * plain, "it sells more easily");
        let yen = outcome.events.iter().find_map(|event| match event {
            Event::Sold { yen, route: SaleRoute::Discount, .. } => Some(*yen),
            _ => None,
        })?;
        Some((territory, before, yen))
    });
    let (mut territory, before, yen) = sold.expect("one of them buys");
    let full = before.iter().find(|(id, _)| *id == LEAD).expect("they are there").1;
    assert!(yen.as_f64() < 0.85 * full, "{yen:?} of {full}");
    let cheaper = |territory: &Territory| {
        before
            .iter()
            .filter(|(id, value_)| value(territory, *id) < 0.95 * value_ && value(territory, *id) > 0.0)
            .count()
    };
    assert!(cheaper(&territory) >= 1, "this customer, and whoever of the neighbours is known, expect a part of it");
    end_days(&mut territory, 30);
    assert_eq!(cheaper(&territory), 0, "for a month");
}

#[test]
fn a_dear_purchase_needs_more_trust() {
    let chance = |value: i64| {
        let mut scenario = quiet(open());
        scenario.territory.generated.value = Yen(value);
        scenario.territory.generated.value_spread = 0.0;
        truth(&start(&scenario, 1), LEAD).chance
    };
    assert!(chance(100_000) > 5.0 * chance(300_000) && chance(300_000) > chance(1_200_000));
}

// ④ After-follow

#[test]
fn a_complaint_handled_at_once_restores_satisfaction() {
    let complaint = || Happens::Complaint { from: "first".to_owned() };
    let after = |handled: u16| {
        let ends = (0..300).map(|seed| {
            let mut territory = start(&happens(quiet(open()), 2, complaint()), seed);
            end_days(&mut territory, 1);
            let before = 0.7_f64;
            assert!(satisfaction(&territory, FIRST) < before - 0.1, "the complaint itself costs");
            end_days(&mut territory, handled);
            touch(&mut territory, FIRST, Activity::Complaint);
            satisfaction(&territory, FIRST)
        });
        Estimate::of(&ends.collect::<Vec<_>>())
    };
    let (at_once, late) = (after(0), after(6));
    assert!(at_once.above(&late), "age matters: {at_once:?} {late:?}");
    assert!((0.66..0.74).contains(&at_once.mean), "about what it was: {at_once:?}");
}

#[test]
fn a_referral_out_of_a_complaint_is_luck() {
    let scenario = happens(quiet(everything()), 2, Happens::Complaint { from: "first".to_owned() });
    let referred = (0..2_000).map(|seed| {
        let mut territory = start(&scenario, seed);
        end_days(&mut territory, 1);
        touch(&mut territory, FIRST, Activity::Complaint).events.iter().any(|e| matches!(e, Event::Referred { .. }))
    });
    let share = Share::count(referred.collect::<Vec<_>>()).as_f64();
    assert!((0.03..0.09).contains(&share), "{share}");
}

#[test]
fn a_question_that_nobody_answers_costs_satisfaction() {
    let mut scenario = quiet(open());
    scenario.model.after.question = 1.0;
    let mut ignored = start(&scenario, 1);
    let events = end_days(&mut ignored, 1);
    assert!(events.contains(&Event::Questioned { prospect: FIRST }));
    assert_eq!(ignored.view().prospect(FIRST).inquiry, Some(0));
    let mut answered = ignored.clone();
    touch(&mut answered, FIRST, Activity::Answer);
    assert!(satisfaction(&answered, FIRST) > satisfaction(&ignored, FIRST), "an answer pleases");
    let events = end_days(&mut ignored, 6);
    assert!(events.contains(&Event::InquiryDropped { prospect: FIRST }));
    scenario.model.after.question = 0.0;
    let mut calm = start(&scenario, 1);
    end_days(&mut calm, 7);
    assert!(satisfaction(&ignored, FIRST) < satisfaction(&calm, FIRST) - 0.03);
}

#[test]
fn a_customer_who_is_looked_after_stays_satisfied() {
    let after = |care: Option<Activity>| {
        let mut territory = start(&quiet(open()), 1);
        for _ in 0..4 {
            if let Some(activity) = care {
                touch(&mut territory, FIRST, activity);
            }
            end_days(&mut territory, 7);
        }
        satisfaction(&territory, FIRST)
    };
    let [alone, word, help] = [None, Some(Activity::CheckIn), Some(Activity::Support)].map(after);
    assert!(alone < 0.6 && word > alone + 0.1 && help > word, "{alone} {word} {help}");
}

/// How a customer fares who is or isn't in need of something.
fn due(mut scenario: Scenario, is_due: bool) -> Territory {
    scenario.model.after.due = if is_due { 5.0 } else { 0.0 };
    scenario.model.after.due_passes = 0.0;
    let mut territory = start(&scenario, 1);
    end_days(&mut territory, 1);
    territory
}

#[test]
fn cross_selling_sells_to_whoever_needs_something_and_presses_whoever_doesnt() {
    let offered = |is_due| {
        let mut territory = due(quiet(open()), is_due);
        let before = truth(&territory, FIRST).pressure;
        let outcome = touch(&mut territory, FIRST, Activity::CrossSell);
        let sold = outcome.events.iter().any(|e| matches!(e, Event::Sold { route: SaleRoute::CrossSell, .. }));
        (chance_of(&outcome.draws, DrawKind::CrossSell), sold, truth(&territory, FIRST).pressure - before)
    };
    let ((needed, ..), (idle, sold, pressed)) = (offered(true), offered(false));
    assert!(needed > 1.8 * idle, "{needed} {idle}");
    assert!(sold || pressed > 0.03, "a no presses: {pressed}");
}

#[test]
fn whether_a_customer_could_use_something_else_is_heard_in_a_talk() {
    let mut scenario = quiet(everything());
    scenario.visibility = Visibility::Cues;
    let mut territory = due(scenario, true);
    let heard = |territory: &Territory| territory.view().prospect(FIRST).reading.and_then(|reading| reading.due);
    assert_eq!(heard(&territory), None);
    touch(&mut territory, FIRST, Activity::CheckIn);
    assert_eq!(heard(&territory).map(|(_, due)| due), Some(true));
}

#[test]
fn satisfied_customers_order_again_by_themselves() {
    let orders = |satisfied: f64| {
        let mut scenario = everything();
        scenario.territory.prospects.iter_mut().for_each(|customer| customer.satisfaction = Some(satisfied));
        scenario.model.decay.satisfaction = 10_000.0;
        scenario.model.after.complaint = 0.0;
        let further = (0..300).map(|seed| {
            let mut territory = start(&scenario, seed);
            end_days(&mut territory, 40);
            assert_eq!(territory.view().totals().further > 0, territory.view().totals().further_revenue > Yen(0));
            f64::from(territory.view().totals().further)
        });
        Estimate::of(&further.collect::<Vec<_>>())
    };
    assert!(orders(0.8).low > 3.0 * orders(0.4).high, "{:?} {:?}", orders(0.8), orders(0.4));
}

#[test]
fn somebody_referred_starts_warmer_than_somebody_called() {
    let scenario = quiet(open());
    let referred = (0..200).find_map(|seed| {
        let mut territory = start(&scenario, seed);
        let outcome = touch(&mut territory, FIRST, Activity::Referral);
        outcome.events.iter().find_map(|event| match *event {
            Event::Referred { by, prospect, new: true } => Some((by, truth(&territory, prospect))),
            _ => None,
        })
    });
    let (by, referred) = referred.expect("somebody is named in 200 runs");
    let called = (0..200).find_map(|seed| {
        let mut territory = start(&scenario, seed);
        let round = Command::Prospect { channel: Channel::Call, district: None, hours: Hours::from_minutes(60) };
        let outcome = territory.apply(round).expect("there are strangers");
        outcome.events.iter().find_map(|event| match event {
            Event::Prospected { found, .. } => found.first().map(|&id| truth(&territory, id)),
            _ => None,
        })
    });
    let called = called.expect("somebody responds in 200 runs");
    assert_eq!(by, FIRST);
    assert!(
        referred.trust > 2.0 * called.trust && referred.heat > called.heat && referred.pressure < called.pressure,
        "{referred:?} {called:?}"
    );
}

#[test]
fn whoever_was_just_asked_has_nobody_to_name() {
    let mut territory = start(&quiet(open()), 1);
    let first = chance_of(&touch(&mut territory, FIRST, Activity::Referral).draws, DrawKind::ReferralAsked);
    let again = chance_of(&touch(&mut territory, FIRST, Activity::Referral).draws, DrawKind::ReferralAsked);
    end_days(&mut territory, 21);
    let later = chance_of(&touch(&mut territory, FIRST, Activity::Referral).draws, DrawKind::ReferralAsked);
    assert!(first > 0.05 && again == 0.0 && later > 0.0, "{first} {again} {later}");
}

#[test]
fn word_of_mouth_runs_both_ways() {
    // The complaint of the first is told to the second, who stands next door.
    let told = happens(quiet(open()), 2, Happens::Complaint { from: "first".to_owned() });
    let (mut angry, mut calm) = (start(&told, 1), start(&quiet(open()), 1));
    let events = end_days(&mut angry, 8);
    end_days(&mut calm, 8);
    assert!(events.contains(&Event::ComplaintTold { prospect: FIRST }));
    let neighbour = ProspectId(1);
    assert!(truth(&angry, neighbour).trust < truth(&calm, neighbour).trust - 0.01);

    let delighted = (0..2_000).find_map(|seed| {
        let mut territory = start(&quiet(open()), seed);
        touch(&mut territory, LEAD, Activity::Ask);
        let bought = territory.view().prospect(LEAD).stage == Stage::Customer && satisfaction(&territory, LEAD) > 0.6;
        bought.then_some(territory)
    });
    let mut delighted = delighted.expect("a cold ask sells once in a while");
    let mut calm = start(&quiet(open()), delighted.seed());
    end_days(&mut delighted, 1);
    end_days(&mut calm, 1);
    let heat = |territory: &Territory| truth(territory, FIRST).heat;
    assert!(heat(&delighted) > heat(&calm) + 0.01, "good news warms the neighbours");
}

#[test]
fn unsatisfied_customers_leave() {
    let left = |satisfied: f64| {
        let mut scenario = everything();
        scenario.territory.prospects.iter_mut().for_each(|customer| customer.satisfaction = Some(satisfied));
        scenario.model.decay.satisfaction = 10_000.0;
        scenario.model.after.complaint = 0.0;
        let left = (0..400).map(|seed| {
            let mut territory = start(&scenario, seed);
            end_days(&mut territory, 40);
            f64::from(territory.view().totals().left)
        });
        left.sum::<f64>()
    };
    assert!(left(0.1) > 50.0 && left(0.8) == 0.0, "{} {}", left(0.1), left(0.8));
}

// Team, study, trait

#[test]
fn budgets_are_set_on_the_first_day_of_a_week_and_cost_every_night() {
    let mut territory = start(&quiet(everything()), 1);
    let fund = |role, yen| Command::Fund { role, yen: Yen(yen) };
    assert_eq!(territory.view().check(fund(Role::Marketing, 5_000)), Err(Refusal::OddBudget));
    territory.apply(fund(Role::Marketing, 80_000)).expect("it is a Monday");
    let left = Refusal::OverBudget { left: Yen(20_000) };
    assert_eq!(territory.view().check(fund(Role::InsideSales, 30_000)), Err(left));
    assert_eq!(territory.view().totals().expenses, Yen(0), "nothing is spent by day");
    end_days(&mut territory, 1);
    assert_eq!(territory.view().totals().team, Yen(16_000));
    assert_eq!(territory.view().check(fund(Role::Marketing, 0)), Err(Refusal::NotTheDayForBudgets));
    end_days(&mut territory, 4);
    territory.apply(fund(Role::Marketing, 0)).expect("it is Monday again");
    let before = *territory.view().totals();
    end_days(&mut territory, 1);
    assert_eq!(territory.view().totals().expenses, before.expenses);
    let alone = Scenario { model: Default::default(), ..everything() };
    assert_eq!(start(&alone, 1).view().check(fund(Role::Shop, 10_000)), Err(Refusal::NoTeam));
}

fn funded(role: Role, days: u16, seed: u64) -> Territory {
    let mut territory = start(&quiet(open()), seed);
    territory.apply(Command::Fund { role, yen: Yen(100_000) }).expect("it is a Monday");
    end_days(&mut territory, days);
    territory
}

#[test]
fn marketing_informs_leads_and_gets_close_to_nobody() {
    let (mut with, mut without) = (funded(Role::Marketing, 5, 1), start(&quiet(open()), 1));
    end_days(&mut without, 5);
    let trust = |territory: &Territory| truth(territory, LEAD).trust;
    assert!(trust(&with) > trust(&without) + 0.05, "{} {}", trust(&with), trust(&without));
    assert_eq!(with.view().totals().hours, without.view().totals().hours, "it takes nobody's hours");
    let known = |territory: &Territory| territory.view().prospects().filter(|p| p.stage == Stage::Lead).count();
    assert_eq!(known(&with), known(&without), "it finds nobody");
    let heard = with.view().prospect(LEAD).reading.expect("they are known");
    assert_eq!((heard.need, heard.window), (None, None), "and listens to nobody");
    // What a talk gives in one go takes the letters a good while.
    touch(&mut without, LEAD, Activity::Consultation);
    touch(&mut with, LEAD, Activity::Consultation);
    assert!(
        with.view().prospect(LEAD).contact_load > without.view().prospect(LEAD).contact_load,
        "its letters tire too"
    );
}

#[test]
fn inside_sales_finds_leads_and_leaves_them_cold() {
    let (mut found, mut trust) = (0, Vec::new());
    for seed in 0..40 {
        let territory = funded(Role::InsideSales, 5, seed);
        let new = territory.view().prospects().filter(|p| p.stage == Stage::Lead && p.id.0 > 6 && p.contacts == 0);
        for lead in new {
            found += 1;
            trust.push(lead.truth.expect("open").trust);
        }
    }
    assert!(found > 40, "{found} leads in 40 weeks of ¥100,000");
    assert!(Estimate::of(&trust).mean < 0.15, "cold: {:?}", Estimate::of(&trust));
}

#[test]
fn a_funded_shop_fills_by_itself() {
    let territory = funded(Role::Shop, 5, 1);
    assert!((0.4..0.7).contains(&territory.view().content()), "{}", territory.view().content());
    assert_eq!(territory.view().totals().hours, [Hours::ZERO; 4]);
}

#[test]
fn study_costs_now_and_pays_later() {
    let revenue = |days: u16, bot: BotName| {
        let mut scenario = everything();
        scenario.calendar.days = days;
        // Where hours are short, an hour of study is an hour less for somebody.
        scenario.calendar.hours_per_day = Hours::from_minutes(150);
        let setup = scenario.setup();
        Estimate::of(&run_batch(&setup, bot, 1_000, || {}).iter().map(|run| run.revenue).collect::<Vec<_>>())
    };
    let (short, long) = (5, 130);
    let gain = |days| revenue(days, BotName::Learner).mean / revenue(days, BotName::Balanced).mean;
    assert!(revenue(long, BotName::Learner).above(&revenue(long, BotName::Balanced)), "it pays in half a year");
    assert!(gain(short) < 1.0, "in a week it doesn't: {}", gain(short));
}

#[test]
fn what_is_studied_serves_its_purpose() {
    let with = |purpose: Purpose| {
        let mut territory = start(&quiet(open()), 1);
        territory.apply(Command::Study { purpose }).expect("there is time");
        assert_eq!(territory.view().totals().studied, Hours::from_minutes(60));
        assert!((territory.view().skill(purpose) - 0.1).abs() < 1e-12);
        territory
    };
    let trust_after = |mut territory: Territory| {
        touch(&mut territory, LEAD, Activity::Information);
        truth(&territory, LEAD).trust
    };
    assert!(trust_after(with(Purpose::Nurturing)) > trust_after(with(Purpose::Prospecting)));
    let pressed_after = |mut territory: Territory| {
        touch(&mut territory, LEAD, Activity::Ask);
        truth(&territory, LEAD).pressure
    };
    assert!(pressed_after(with(Purpose::Closing)) < pressed_after(with(Purpose::Nurturing)));
    let satisfied_after = |mut territory: Territory| {
        touch(&mut territory, FIRST, Activity::CheckIn);
        satisfaction(&territory, FIRST)
    };
    assert!(satisfied_after(with(Purpose::AfterFollow)) > satisfied_after(with(Purpose::Closing)));
}

#[test]
fn a_gifted_closer_is_rare_and_nobody_knows_who_is_one() {
    let mut scenario = everything();
    scenario.model.talent = Talent::ByChance(0.03);
    let setup = scenario.setup();
    let gifted = (0..5_000).map(|seed| {
        let territory = Territory::new(std::sync::Arc::clone(&setup), seed);
        assert_eq!(territory.view().gifted(), None);
        territory.is_gifted()
    });
    let share = Share::count(gifted.collect::<Vec<_>>()).as_f64();
    assert!((0.02..0.04).contains(&share), "{share}");
}

// Purposes as data

#[test]
fn a_company_decides_which_purpose_an_activity_serves() {
    let mut scenario = quiet(open());
    scenario.activities.information.purposes = Purposes::one(Purpose::Prospecting).and(Purpose::Closing);
    let mut territory = start(&scenario, 1);
    touch(&mut territory, LEAD, Activity::Information);
    assert_eq!(territory.view().totals().hours.map(Hours::minutes), [12, 0, 12, 0]);
}

#[test]
fn with_a_customer_nurturing_is_after_follow() {
    let mut territory = start(&quiet(open()), 1);
    touch(&mut territory, FIRST, Activity::Information);
    assert_eq!(territory.view().totals().hours.map(Hours::minutes), [0, 0, 0, 24]);
}

#[test]
fn a_row_written_in_part_keeps_the_rest() {
    let source = include_str!("../../src/scenario/template.ron");
    let changed = source.trim_end().trim_end_matches(')').to_owned()
        + "activities: (visit: (purposes: [Closing])), model: (customers: (figures: (rapport: 0.3))))";
    let scenario = parse(&changed).unwrap_or_else(|problems| panic!("{problems:?}"));
    let usual = everything();
    assert_eq!(scenario.activities.visit.purposes, Purposes::one(Purpose::Closing));
    assert_eq!(scenario.activities.visit.gains, usual.activities.visit.gains);
    assert_eq!(scenario.activities.visit.hours, usual.activities.visit.hours);
    assert_eq!(scenario.model.customers.figures.rapport, 0.3);
    assert_eq!(scenario.model.customers.figures.information, usual.model.customers.figures.information);
}

#[test]
fn a_company_without_after_follow_offers_none() {
    let mut scenario = everything();
    scenario.activities.without = Purposes::one(Purpose::AfterFollow);
    assert_eq!(scenario.activities.purposes(), Purposes::ALL.without(Purposes::one(Purpose::AfterFollow)));
    let territory = start(&scenario, 1);
    for activity in Activity::ALL {
        let command = Command::Touch { prospect: FIRST, activity };
        assert!(territory.view().check(command).is_err(), "{activity:?}");
    }
    let study = Command::Study { purpose: Purpose::AfterFollow };
    assert_eq!(territory.view().check(study), Err(Refusal::NotOffered));
    let runs = run_batch(&scenario.setup(), BotName::Balanced, 20, || {});
    assert!(runs.iter().all(|run| run.hours[3] == 0.0 && run.hours[1] > 0.0), "it is played all the same");
}

#[test]
fn what_is_planned_is_known_to_the_setup() {
    let leaves = Happens::Leaves { who: "second".to_owned(), unless: Some(0.4) };
    let setup = happens(everything(), 7, leaves).setup();
    assert_eq!(setup.events.last().map(|event| event.happens), Some(Happening::Leaves(ProspectId(1), Some(0.4))));
}
