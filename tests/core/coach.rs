//! The senior colleague: lessons lead to the goal, hints fade and return.

use crate::support::{shipped, template};
use isogaba::{
    analysis::{BotName, Player},
    coach::{Saying, Senior, well_timed},
    record::{Notes, Run},
    scenario::{self, Deed, Hint, Scenario, Skill, Text, Trigger, standard_hints},
    sim::{Activity, Command, Hours, ProspectId, Stage},
};

/// A run and the senior beside it.
struct Pupil {
    run: Run,
    senior: Senior,
}

impl Pupil {
    fn new(scenario: Scenario, seed: u64) -> Self {
        let senior = Senior::new(&scenario);
        Self { run: Run::start(scenario, seed, Notes::default()), senior }
    }

    fn does(&mut self, command: Command) -> bool {
        let timed = well_timed(&self.run.territory().view(), command);
        let Ok(outcome) = self.run.apply(command) else { return false };
        let view = self.run.territory().view();
        self.senior.follow(self.run.scenario(), command, timed, &outcome.events, &view);
        true
    }

    /// What the senior says now, as text.
    fn hears(&self) -> Option<Text> {
        match self.senior.says(self.run.scenario(), &self.run.territory().view()) {
            Saying::Lesson(standing) => Some(standing.say.clone()),
            Saying::Hint(hint) => Some(hint.clone()),
            Saying::Nothing => None,
        }
    }

    /// A command that does what the lesson wants: for free goals, information for whoever was left alone longest.
    fn obeys(&self) -> Option<Command> {
        let view = self.run.territory().view();
        let scenario = self.run.scenario();
        let Saying::Lesson(standing) = self.senior.says(scenario, &view) else { return None };
        if let Some(shown) = standing.shows {
            return Some(shown);
        }
        let lesson = scenario.coach.lessons.iter().find(|lesson| lesson.day == view.day().0)?;
        let deed = lesson.steps[standing.step - 1].deed()?;
        Some(match deed {
            Deed::EndDay | Deed::Wait { .. } => Command::EndDay,
            Deed::MakeList => Command::MakeList,
            Deed::Prospect => Command::Prospect {
                channel: isogaba::sim::Channel::Call,
                district: None,
                hours: Hours::from_minutes(30),
            },
            Deed::Touch { who, what, .. } => {
                let candidates = match who {
                    Some(id) => vec![scenario.prospect_id(id)?],
                    None => {
                        let mut open: Vec<_> =
                            view.prospects().filter(|p| matches!(p.stage, Stage::Lead | Stage::Customer)).collect();
                        open.sort_by_key(|p| (p.last_contact, p.id));
                        open.into_iter().map(|p| p.id).collect()
                    }
                };
                let activities = what.map_or(vec![Activity::Information, Activity::Rapport], |what| vec![what]);
                candidates
                    .into_iter()
                    .flat_map(|prospect| activities.iter().map(move |&activity| Command::Touch { prospect, activity }))
                    .find(|&command| view.check(command).is_ok())?
            }
        })
    }
}

fn first_days() -> Scenario {
    scenario::parse(&scenario::shipped("first-days").expect("it is shipped")).expect("it has no problems")
}

/// Plays the tutorial as told, and says whether the quota was reached and how many steps were taken.
fn follow_the_lessons(seed: u64) -> (Pupil, usize) {
    let mut pupil = Pupil::new(first_days(), seed);
    let mut steps = 0;
    while !pupil.run.finished() {
        let command = pupil.obeys().unwrap_or(Command::EndDay);
        assert!(pupil.does(command), "day {}: {command:?}", pupil.run.territory().view().day());
        steps += 1;
    }
    (pupil, steps)
}

#[test]
fn whoever_follows_the_lessons_mostly_reaches_the_quota() {
    let runs: Vec<_> = (1..=200).map(|seed| follow_the_lessons(seed).0.run).collect();
    let reached = runs.iter().filter(|run| {
        let view = run.territory().view();
        view.totals().revenue >= view.quota()
    });
    let share = reached.count() as f64 / runs.len() as f64;
    assert!(share >= 0.7, "{:.0} % reach the quota", share * 100.0);
    let score = runs.iter().map(|run| run.territory().score().total).sum::<f64>() / runs.len() as f64;
    assert!(score >= 60.0, "a pupil deserves a good mark, not {score:.0}");
}

#[test]
fn every_step_of_every_day_comes_up() {
    let scenario = first_days();
    let wanted: usize = scenario.coach.lessons.iter().map(|lesson| lesson.steps.len()).sum();
    let (_, taken) = follow_the_lessons(3);
    assert!(taken >= wanted, "{taken} commands for {wanted} steps");
    assert_eq!(scenario.coach.lessons.len(), usize::from(scenario.calendar.days), "one idea a day");
}

#[test]
fn lessons_can_be_dismissed_and_hints_go_on() {
    let mut pupil = Pupil::new(first_days(), 1);
    let lesson = pupil.hears();
    pupil.senior.dismiss_lessons();
    assert!(pupil.hears().is_some() && pupil.hears() != lesson);
}

/// A scenario with one hint of a skill and one that is always said.
fn with_hint(when: Vec<Trigger>, about: Skill, fades: u8) -> (Scenario, Text, Text) {
    let text = |ja: &str| Text { ja: ja.to_owned(), en: ja.to_owned() };
    let mut scenario = shipped();
    scenario.coach.hints = vec![
        Hint { when, say: text("hint"), about, fades },
        Hint { when: vec![Trigger::Always], say: text("calm"), about: Skill::Giving, fades: 0 },
    ];
    (scenario, text("hint"), text("calm"))
}

#[test]
fn a_hint_fades_with_success_and_returns_with_struggle() {
    let (scenario, hint, calm) = with_hint(vec![Trigger::Day(1)], Skill::Spacing, 2);
    let mut pupil = Pupil::new(scenario, 7);
    let touch = |id| Command::Touch { prospect: ProspectId(id), activity: Activity::Rapport };
    assert_eq!(pupil.hears(), Some(hint.clone()));
    assert!(pupil.does(touch(0)) && pupil.does(touch(1)));
    assert_eq!(pupil.hears(), Some(calm), "two good contacts, and the hint is silent");
    assert!(pupil.does(touch(1)), "once more on the same day: too much");
    assert_eq!(pupil.hears(), Some(hint), "the hint is back");
}

/// On which days of a run that a bot plays does a hint with this trigger fit?
fn days_of(trigger: Trigger, scenario: &str, bot: BotName) -> Vec<u16> {
    let mut scenario =
        scenario::parse(&scenario::shipped(scenario).expect("it is shipped")).expect("it has no problems");
    let say = Text { ja: "hint".to_owned(), en: String::new() };
    scenario.coach.hints = vec![Hint { when: vec![trigger], say, about: Skill::AfterFollow, fades: 0 }];
    let mut pupil = Pupil::new(scenario, 1);
    let mut player = bot.player(1);
    let mut days = Vec::new();
    while !pupil.run.finished() {
        let today = pupil.run.territory().view().day().0;
        if pupil.hears().is_some() && days.last() != Some(&today) {
            days.push(today);
        }
        let command = player.next(&pupil.run.territory().view());
        assert!(pupil.does(command));
    }
    days
}

#[test]
fn what_customers_want_is_pointed_out() {
    let days = |trigger, bot| days_of(trigger, "four-roles", bot);
    assert!(days(Trigger::Complaint, BotName::NoAfterFollow).contains(&4), "a complaint comes on the fourth day");
    assert!(!days(Trigger::MoreWanted, BotName::Balanced).is_empty());
    assert!(days(Trigger::Customers, BotName::NoAfterFollow).len() > days(Trigger::Customers, BotName::Balanced).len());
}

#[test]
fn budgets_are_spoken_of_where_there_is_a_team_when_the_week_begins() {
    assert_eq!(days_of(Trigger::Budgets, "division", BotName::Nurture), [1, 6]);
    assert_eq!(days_of(Trigger::Budgets, "isogaba", BotName::Nurture), [0; 0]);
}

#[test]
fn asking_again_and_again_breaks_the_streak() {
    let mut pupil = Pupil::new(shipped(), 7);
    for id in [3, 5, 0] {
        assert!(pupil.does(Command::Touch { prospect: ProspectId(id), activity: Activity::Information }));
    }
    assert_eq!(pupil.senior.streak(), 3);
    assert!(pupil.does(Command::Touch { prospect: ProspectId(6), activity: Activity::Ask }));
    assert_eq!((pupil.senior.streak(), pupil.senior.best_streak()), (0, 3));
}

#[test]
fn there_is_always_something_to_say() {
    assert!(standard_hints().iter().all(|hint| !hint.say.ja.is_empty() && !hint.say.en.is_empty()));
    for scenario in [shipped(), template()] {
        let mut pupil = Pupil::new(scenario, 11);
        while !pupil.run.finished() {
            assert!(pupil.hears().is_some());
            let view = pupil.run.territory().view();
            let legal = view.legal_commands();
            let command = legal[(pupil.run.territory().hash().0 % legal.len() as u64) as usize];
            assert!(pupil.does(command));
        }
    }
}
