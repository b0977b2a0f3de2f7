//! Routines: what they mean on a day, and what they never do.

use crate::support::{everything, played, run_with, shipped, told};
use isogaba::{
    analysis::{BotName, Player},
    coach::{Chore, Contact, Field, HABITS, Habit, On, Today, chores, has_routines, hours_on, suggestions},
    record::{Notes, Run},
    scenario::{Scenario, Weekday},
    sim::{Activity, Channel, Command, Hours, Purpose, Refusal, Stage, Territory, View},
};
use proptest::prelude::*;

fn today(view: &View, scenario: &Scenario, routine: &[Habit], done: &[Command]) -> Today {
    let day = scenario.calendar.starts.business_day(view.day().0).weekday();
    Today::of(view, day, routine, done)
}

fn daily(chore: Chore) -> Habit {
    Habit { on: On::EveryDay, chore }
}

const CALLS: Chore = Chore::Prospect { channel: Channel::Call, hours: Hours::from_minutes(60) };

fn word(how: Contact, after: u16, people: u8) -> Chore {
    Chore::Contact { how, after, people }
}

/// Carries out what a routine means today.
fn carry_out(territory: &mut Territory, today: &Today) -> Vec<Refusal> {
    today.steps.iter().filter_map(|step| territory.apply(step.command).err()).collect()
}

fn any_habit() -> impl Strategy<Value = Habit> {
    let on = prop::sample::select(On::ALL.to_vec());
    let chore = prop_oneof![
        // A file may hold any amount.
        (prop::sample::select(Channel::ALL.to_vec()), 0_u32..400)
            .prop_map(|(channel, minutes)| Chore::Prospect { channel, hours: Hours::from_minutes(minutes) }),
        prop::sample::select(vec![Chore::MakeList, Chore::WriteContent]),
        prop::sample::select(Purpose::ALL.to_vec()).prop_map(|purpose| Chore::Study { purpose }),
        any::<u8>().prop_map(|people| Chore::Answer { people }),
        (prop::sample::select(Contact::ALL.to_vec()), any::<u16>(), any::<u8>())
            .prop_map(|(how, after, people)| Chore::Contact { how, after: after % 12, people: people % 9 }),
    ];
    (on, chore).prop_map(|(on, chore)| Habit { on, chore })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_routine_never_asks_and_fits_the_day(
        seed in 0_u64..1000,
        days in 0_u16..30,
        whole: bool,
        begun in 0_usize..4,
        routine in prop::collection::vec(any_habit(), 0..9),
    ) {
        let scenario = if whole { everything() } else { shipped() };
        let bot = if whole { BotName::Reader } else { BotName::Random };
        let mut territory = Territory::new(scenario.setup(), seed);
        let mut player = bot.player(seed);
        let mut done = Vec::new();
        while !territory.finished() && (territory.view().day().0 <= days || done.len() < begun) {
            let command = player.next(&territory.view());
            if command == Command::EndDay || territory.apply(command).is_err() {
                if territory.view().day().0 > days {
                    break;
                }
                territory.apply(Command::EndDay).expect("there is a day to end");
                done.clear();
            } else {
                done.push(command);
            }
        }
        let plan = today(&territory.view(), &scenario, &routine, &done);
        let left = territory.view().hours_left();
        prop_assert!(plan.hours() <= left, "{:?} of {:?}", plan.hours(), left);
        for step in &plan.steps {
            let harmless = match step.command {
                Command::Touch { activity, .. } => !activity.asks() && activity != Activity::Complaint,
                Command::Prospect { .. } | Command::MakeList | Command::WriteContent | Command::Study { .. } => true,
                Command::Seminar | Command::Fund { .. } | Command::Respond { .. } | Command::EndDay => false,
            };
            prop_assert!(harmless, "{:?}", step.command);
        }
        let asks = territory.view().totals().asks;
        for step in &plan.steps {
            let before = territory.view().hours_left();
            match territory.apply(step.command) {
                Ok(_) => {
                    prop_assert_eq!(before - territory.view().hours_left(), step.hours);
                    done.push(step.command);
                }
                // Only what was done just before can have changed this: everybody has been found.
                Err(why) => prop_assert_eq!(why, Refusal::NobodyLeft),
            }
        }
        prop_assert_eq!(territory.view().totals().asks, asks);
        // Once it is done it is done, but for what there is no time for.
        let again = today(&territory.view(), &scenario, &routine, &done);
        let people = |chore| matches!(chore, Chore::Contact { .. } | Chore::Answer { .. });
        prop_assert!(again.steps.iter().all(|step| people(step.habit.chore)), "{again:?}");
    }

    #[test]
    fn changing_a_line_keeps_it_within_what_there_is(
        start in any_habit(),
        steps in prop::collection::vec((0_usize..4, any::<bool>()), 1..40),
    ) {
        let scenario = everything();
        let territory = Territory::new(scenario.setup(), 1);
        let chores = chores(&territory.view());
        let mut habit = start;
        for (field, more) in steps {
            habit.change(Field::ALL[field], more, &chores);
        }
        habit.change(Field::Chore, true, &chores);
        prop_assert!(chores.iter().any(|chore| chore.is_like(habit.chore)), "{:?}", habit);
    }
}

#[test]
fn a_routine_is_done_on_its_days() {
    let mut scenario = shipped();
    scenario.calendar.starts = "2026-04-06".to_owned().try_into().expect("it is a Monday");
    let routine = [Habit { on: On::Monday, chore: CALLS }, Habit { on: On::Tuesday, chore: Chore::MakeList }];
    let mut territory = Territory::new(scenario.setup(), 1);
    let mut seen = Vec::new();
    for _ in 0..3 {
        let plan = today(&territory.view(), &scenario, &routine, &[]);
        seen.push((plan.any, plan.steps.iter().map(|step| step.command).collect::<Vec<_>>()));
        territory.apply(Command::EndDay).expect("there are days left");
    }
    let calls = Command::Prospect { channel: Channel::Call, district: None, hours: Hours::from_minutes(60) };
    assert_eq!(seen, [(true, vec![calls]), (true, vec![Command::MakeList]), (false, vec![])]);
}

#[test]
fn words_go_to_those_who_have_waited_longest() {
    let scenario = shipped();
    let run = played(scenario.clone(), BotName::Nurture, 7, 6);
    let view = run.territory().view();
    let plan = today(&view, &scenario, &[daily(word(Contact::Information, 3, 2))], &[]);
    let who: Vec<_> = plan
        .steps
        .iter()
        .map(|step| match step.command {
            Command::Touch { prospect, activity: Activity::Information } => prospect,
            other => panic!("{other:?}"),
        })
        .collect();
    let last = |id| view.prospect(id).last_contact.map_or(0, |day| day.0);
    assert!(!who.is_empty() && who.len() <= 2);
    for &id in &who {
        assert!(view.day().0 - last(id) >= 3, "{id:?}");
    }
    let waiting = view.prospects().filter(|p| p.stage == Stage::Lead && p.inquiry.is_none() && !who.contains(&p.id));
    let longest = who.iter().map(|&id| last(id)).max().expect("somebody waits");
    assert!(waiting.into_iter().all(|p| p.last_contact.map_or(0, |day| day.0) >= longest));
}

#[test]
fn customers_are_for_check_ins_and_leads_for_information() {
    let scenario = everything();
    let mut territory = Territory::new(scenario.setup(), 3);
    for _ in 0..4 {
        territory.apply(Command::EndDay).expect("there are days left");
    }
    let routine = [daily(word(Contact::CheckIn, 2, 4)), daily(word(Contact::Information, 2, 4))];
    let view = territory.view();
    let plan = today(&view, &scenario, &routine, &[]);
    assert!(plan.steps.len() > 2, "{plan:?}");
    for step in &plan.steps {
        let Command::Touch { prospect, activity } = step.command else { panic!("{step:?}") };
        let stage = if activity == Activity::CheckIn { Stage::Customer } else { Stage::Lead };
        assert_eq!(view.prospect(prospect).stage, stage);
    }
    assert!(carry_out(&mut territory, &plan).is_empty());
}

#[test]
fn what_was_done_by_hand_counts() {
    let scenario = shipped();
    let mut territory = Territory::new(scenario.setup(), 1);
    let half = Command::Prospect { channel: Channel::Call, district: None, hours: Hours::from_minutes(30) };
    territory.apply(half).expect("there is time");
    let plan = today(&territory.view(), &scenario, &[daily(CALLS)], &[half]);
    assert_eq!(plan.steps.iter().map(|step| step.command).collect::<Vec<_>>(), [half], "the other half hour");
    let plan = today(&territory.view(), &scenario, &[daily(CALLS)], &[half, half]);
    assert!(plan.any && plan.steps.is_empty() && plan.left.is_empty());
}

#[test]
fn what_does_not_fit_is_left_and_says_why() {
    let scenario = shipped();
    let territory = Territory::new(scenario.setup(), 1);
    let day = territory.view().hours_left();
    let long = Chore::Prospect { channel: Channel::Call, hours: day + Hours::from_minutes(60) };
    let plan = today(&territory.view(), &scenario, &[daily(long), daily(Chore::MakeList)], &[]);
    assert_eq!(plan.hours(), day);
    assert_eq!(plan.left.len(), 2, "the rest of the calls, and the list");
    assert!(plan.left.iter().all(|left| matches!(left.why, Refusal::TooLate { .. })));
}

#[test]
fn what_the_company_does_not_do_is_left() {
    let mut scenario = shipped();
    scenario.activities.content.offered = false;
    let territory = Territory::new(scenario.setup(), 1);
    let plan = today(&territory.view(), &scenario, &[daily(Chore::WriteContent)], &[]);
    assert_eq!(plan.left.iter().map(|left| left.why).collect::<Vec<_>>(), [Refusal::NotOffered]);
    assert!(!chores(&territory.view()).contains(&Chore::WriteContent), "nor is it offered for a routine");
}

#[test]
fn suggestions_are_what_the_routine_lacks() {
    let scenario = everything();
    let territory = Territory::new(scenario.setup(), 1);
    let view = territory.view();
    let mut routine = Vec::new();
    while let Some(&first) = suggestions(&view, &routine).first() {
        let before = routine.len();
        first.add_to(&mut routine);
        if routine.len() == before {
            break;
        }
        assert!(!suggestions(&view, &routine).contains(&first));
    }
    assert_eq!(routine.len(), HABITS, "a company that does everything fills a routine");
    let friday = hours_on(&routine, Weekday::Friday, &view.rules().activities);
    assert!(friday > Hours::ZERO);
}

#[test]
fn short_scenarios_have_no_routines() {
    let mut calendar = shipped().calendar;
    for (days, there) in [(5, false), (14, false), (15, true), (65, true)] {
        calendar.days = days;
        assert_eq!(has_routines(&calendar), there, "{days} days");
    }
}

/// Files written before there were routines have none, and what is empty isn't written.
#[test]
fn a_run_file_holds_the_routine_only_where_there_is_one() {
    let mut run = Run::start(shipped(), 7, Notes::default());
    let without = run.to_text();
    assert!(!without.contains("\"routine\""));
    assert!(Run::from_text(&without).expect("it reads").notes().routine.is_empty());
    run.notes_mut().routine =
        vec![daily(word(Contact::Information, 4, 2)), Habit { on: On::Monday, chore: CALLS }, daily(Chore::MakeList)];
    let with = run.to_text();
    let read = Run::from_text(&with).expect("it reads");
    assert_eq!(read.notes().routine, run.notes().routine);
    assert_eq!(read.territory().hash(), run.territory().hash());
}

#[test]
fn the_terminal_lays_a_routine_down_and_does_it() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let source = isogaba::scenario::shipped("isogaba").expect("it is shipped").replace("days: 15,", "days: 65,");
    std::fs::write(home.path().join("quarter.ron"), source).expect("a file can be written");
    let arguments = ["play", "--text", "quarter.ron", "--seed", "7", "--data", "runs", "--lang", "en"];
    // Add: every day, the first kind of work. Do it; once is enough. Take it away.
    let (code, output, errors) = told(run_with(home.path(), &arguments, b"r 2 1 1\nr 1\nr 1\nr 3 1\nr\nb\nq\n"));
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(output.contains("Every day: Cold calls, 1 h"), "{output}");
    assert_eq!(output.matches("Prospecting (Cold calls").count(), 1, "{output}");
    assert!(output.contains("No routine work is left for today."), "{output}");
    assert_eq!(output.matches("No routine is laid down yet.").count(), 2, "before and after: {output}");
    // A short scenario has none.
    let arguments = ["play", "--text", "first-days", "--seed", "7", "--data", "short", "--lang", "en"];
    let (_, output, _) = told(run_with(home.path(), &arguments, b"r\nq\n"));
    assert!(output.contains("can't be done") && !output.contains("r: routine"), "{output}");
}
