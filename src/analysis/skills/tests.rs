//! Planted runs and the skills that they must show.

use super::*;
use crate::{
    analysis::{BotName, Player},
    scenario,
    sim::{Activity, Day, Happening, ProspectId, ScheduledEvent, Territory, View},
};

const SEED: u64 = 5;

fn shipped(id: &str) -> Arc<Setup> {
    scenario::parse(&scenario::shipped(id).expect("it is shipped")).expect("it has no problems").setup()
}

/// The first scenario with something that happens, and with a first lead who is a customer from the start if so wanted.
fn planted(customer: bool, event: Option<(u16, Happening)>) -> (Arc<Setup>, ProspectId) {
    let mut setup = (*shipped("isogaba")).clone();
    let known = setup.prospects.iter().position(|start| start.known).expect("somebody is known");
    setup.prospects[known].satisfaction = customer.then_some(0.7);
    setup.events.clear();
    setup.events.extend(event.map(|(day, happens)| ScheduledEvent { day: Day(day), happens }));
    (Arc::new(setup), ProspectId(known as u16))
}

/// What a hand that says what to do next shows in a run, up to the day that it ends on.
fn shown(setup: &Arc<Setup>, seed: u64, mut hand: impl FnMut(&View) -> Option<Command>) -> (Skills, Territory) {
    let mut territory = Territory::new(Arc::clone(setup), seed);
    let mut commands = Vec::new();
    while let Some(command) = (!territory.finished()).then(|| hand(&territory.view())).flatten() {
        territory.apply(command).unwrap_or_else(|refusal| panic!("{command:?}: {refusal}"));
        commands.push(command);
    }
    (Skills::of(setup, seed, commands).expect("what was applied can be again"), territory)
}

/// What somebody shows who does these things on these days, and nothing else, until the last of them is done.
fn done(setup: &Arc<Setup>, deeds: &[(u16, Command)]) -> Skills {
    let mut deeds = deeds.iter().peekable();
    shown(setup, SEED, |view| {
        let &&(day, command) = deeds.peek()?;
        if view.day() < Day(day) {
            return Some(Command::EndDay);
        }
        deeds.next();
        Some(command)
    })
    .0
}

fn of_bot(id: &str, bot: BotName) -> (Skills, Territory) {
    let mut player = bot.player(SEED);
    shown(&shipped(id), SEED, |view| Some(player.next(view)))
}

fn touch(prospect: ProspectId, activity: Activity) -> Command {
    Command::Touch { prospect, activity }
}

fn share(mark: Option<Mark>) -> f64 {
    mark.expect("there were occasions").share
}

#[test]
fn whoever_asks_before_trust_has_grown_has_no_sense_of_timing() {
    let (rush, _) = of_bot("isogaba", BotName::Rush);
    let (balanced, _) = of_bot("isogaba", BotName::Balanced);
    let (never, _) = of_bot("isogaba", BotName::Never);
    assert!(share(rush.timing) < 0.5, "{rush:?}");
    assert!(share(balanced.timing) > 0.9, "{balanced:?}");
    assert_eq!(never.timing, None, "without an ask there is nothing to say");
}

#[test]
fn three_contacts_a_day_are_ill_spaced_and_one_in_three_days_is_well() {
    let (setup, lead) = planted(false, None);
    let chat = |day| (day, touch(lead, Activity::Rapport));
    let pestered = done(&setup, &[1, 1, 1, 2, 2, 2].map(chat));
    let spaced = done(&setup, &[1, 4, 7].map(chat));
    assert!(share(pestered.spacing) < 0.5, "{pestered:?}");
    assert_eq!(spaced.spacing, Mark::new(3, 3));
}

#[test]
fn an_answer_counts_on_the_day_on_which_the_inquiry_came() {
    let (_, lead) = planted(false, None);
    let (setup, _) = planted(false, Some((2, Happening::Inquiry(lead))));
    let answer = touch(lead, Activity::Answer);
    assert_eq!(done(&setup, &[(2, answer)]).speed, Mark::new(1, 1));
    assert_eq!(done(&setup, &[(3, answer)]).speed, Mark::new(0, 1));
    // Nobody answers, and in the end it is given up: that is one inquiry, not two.
    assert_eq!(done(&setup, &[(5, Command::EndDay)]).speed, Mark::new(0, 1));
    assert_eq!(done(&setup, &[(1, Command::EndDay)]).speed, None, "nobody has asked anything yet");
}

#[test]
fn a_week_without_prospecting_is_a_week_let_go() {
    let setup = shipped("isogaba");
    let weeks = |wanted: fn(u32) -> bool| {
        let (mut week, mut worked) = (0, false);
        let hand = |view: &View| {
            if view.budgets_are_set_today() && view.hours_left() == view.hours_per_day() {
                (week, worked) = (week + 1, false);
            }
            let round = |command: &Command| matches!(command, Command::Prospect { .. });
            let round = (!worked && wanted(week)).then(|| view.legal_commands().into_iter().find(round)).flatten();
            worked |= round.is_some();
            round.or(Some(Command::EndDay))
        };
        shown(&setup, SEED, hand).0.steadiness.expect("there are people to find")
    };
    assert_eq!(weeks(|_| true).share, 1.0);
    assert_eq!(weeks(|week| week == 1).good, 1);
    assert_eq!(weeks(|_| false).good, 0);
    assert_eq!(weeks(|_| false).of, weeks(|_| true).of);
}

#[test]
fn a_customer_who_sees_nobody_is_not_looked_after() {
    let (setup, customer) = planted(true, None);
    let turns = |deeds: &[(u16, Activity)]| {
        let mut deeds: Vec<_> = deeds.iter().map(|&(day, activity)| (day, touch(customer, activity))).collect();
        deeds.push((8, Command::EndDay));
        done(&setup, &deeds).care
    };
    // At this tempo a turn has four days.
    assert_eq!(turns(&[]), Mark::new(0, 2));
    assert_eq!(turns(&[(2, Activity::CheckIn), (8, Activity::Support)]), Mark::new(2, 2));
    assert_eq!(turns(&[(1, Activity::CheckIn), (2, Activity::CheckIn)]), Mark::new(1, 2));
    assert_eq!(turns(&[(2, Activity::Referral)]), Mark::new(0, 2), "whoever wants something doesn't look in");
}

#[test]
fn a_complaint_counts_on_its_first_two_days() {
    let (_, customer) = planted(true, None);
    let (setup, _) = planted(true, Some((2, Happening::Complaint(customer))));
    let face = touch(customer, Activity::Complaint);
    assert_eq!(done(&setup, &[(2, face)]).care, Mark::new(1, 1));
    assert_eq!(done(&setup, &[(3, face)]).care, Mark::new(1, 1));
    assert_eq!(done(&setup, &[(4, face)]).care, Mark::new(0, 1));
}

#[test]
fn whoever_leaves_out_after_follow_is_found_wanting_in_it_alone() {
    let (nurture, _) = of_bot("after-sale", BotName::NoAfterFollow);
    let (balanced, _) = of_bot("after-sale", BotName::Balanced);
    assert!(share(nurture.care) < 0.2 && share(balanced.care) > 0.7, "{nurture:?} {balanced:?}");
    assert!(share(nurture.timing) > 0.9, "{nurture:?}");
}

#[test]
fn what_the_trainee_does_is_nobodys_mark() {
    let (skills, territory) = of_bot("gifted", BotName::Rush);
    let view = territory.view();
    let trainee = view.trainee().expect("there is one");
    assert!(trainee.tally.asks > 0, "the trainee has copied the haste");
    assert_eq!(skills.timing.map(|mark| mark.of), Some(view.totals().asks - trainee.tally.asks));
}

#[test]
fn without_an_occasion_nothing_is_said() {
    let setup = shipped("isogaba");
    assert_eq!(Skills::of(&setup, SEED, []), Ok(Skills::default()));
    let nonsense = touch(ProspectId(999), Activity::Ask);
    assert!(matches!(Skills::of(&setup, SEED, [nonsense]), Err((0, _))));
}
