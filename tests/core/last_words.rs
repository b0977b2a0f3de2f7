//! The senior's last word in the debrief is the first that fits how the run ended.

use crate::support::template;
use isogaba::{
    analysis::{BotName, Player},
    record::{Notes, Run},
    report::{Debrief, People, last_word},
    scenario::{Ending, Happens, LastWord, Pattern, Scenario, Text, TimedEvent},
    sim::{Command, Grade, Purpose, Yen},
};

/// A run of the template by a bot; `None` goes home every day.
fn run(bot: Option<BotName>, change: impl Fn(&mut Scenario)) -> Run {
    let mut scenario = template();
    change(&mut scenario);
    let mut run = Run::start(scenario, 7, Notes::default());
    let mut player = bot.map(|bot| bot.player(7));
    while !run.finished() {
        let view = run.territory().view();
        let command = player.as_mut().map_or(Command::EndDay, |player| player.next(&view));
        run.apply(command).expect("bots do what is legal");
    }
    run
}

/// Does this ending hold of a run?
fn holds(run: &Run, ending: Ending) -> bool {
    let mut scenario = run.scenario().clone();
    scenario.debrief = vec![LastWord { when: vec![ending], say: Text::default() }];
    let mut same = Run::start(scenario, run.seed(), Notes::default());
    for command in run.commands() {
        same.apply(command).expect("it was carried out before");
    }
    said(&same).is_some()
}

fn said(run: &Run) -> Option<Text> {
    let debrief = Debrief::of(run.setup(), run.seed(), run.commands()).expect("the run was played");
    last_word(run, &debrief, &People::of(run)).cloned()
}

fn id(run: &Run, place: usize) -> String {
    run.scenario().territory.prospects[place].id.clone()
}

#[test]
fn grades_quota_and_pattern_decide() {
    let idle = run(None, |_| {});
    assert!(holds(&idle, Ending::Below(Grade::C)) && !holds(&idle, Ending::AtLeast(Grade::C)));
    assert!(holds(&idle, Ending::QuotaMissed) && !holds(&idle, Ending::QuotaReached));
    assert!(holds(&idle, Ending::Pattern(Pattern::TooLittle)) && !holds(&idle, Ending::Pattern(Pattern::AllFour)));
    assert!(holds(&idle, Ending::Neglected(Purpose::Nurturing)));

    let patient = run(Some(BotName::Nurture), |scenario| scenario.goal.quota = Yen(1));
    assert!(holds(&patient, Ending::QuotaReached) && !holds(&patient, Ending::QuotaMissed));
    assert!(!holds(&patient, Ending::Neglected(Purpose::Nurturing)));
}

#[test]
fn who_stayed_and_who_left_decides() {
    let with_customer = |unless: Option<f64>| {
        run(None, move |scenario| {
            scenario.territory.prospects[0].satisfaction = Some(0.7);
            let who = scenario.territory.prospects[0].id.clone();
            scenario.events = vec![TimedEvent { day: 2, happens: Happens::Leaves { who, unless } }];
        })
    };
    let left = with_customer(None);
    assert!(holds(&left, Ending::Left(id(&left, 0))) && !holds(&left, Ending::Customer(id(&left, 0))));
    let stayed = with_customer(Some(0.1));
    assert!(holds(&stayed, Ending::Customer(id(&stayed, 0))) && !holds(&stayed, Ending::Left(id(&stayed, 0))));
    assert!(!holds(&stayed, Ending::Left("nobody".to_owned())), "somebody who isn't there has not left");
}

#[test]
fn a_closed_door_decides() {
    let rushed = run(Some(BotName::Rush), |scenario| {
        for prospect in &mut scenario.territory.prospects {
            (prospect.known, prospect.pressure, prospect.value) = (true, 0.9, Yen(2_000_000));
        }
    });
    let closed = (0..rushed.scenario().territory.prospects.len())
        .filter(|&place| holds(&rushed, Ending::Closed(id(&rushed, place))))
        .count();
    assert!(closed > 0, "whoever is asked at once under pressure closes the door");
}

#[test]
fn the_first_that_fits_is_said_and_all_of_its_conditions_must_hold() {
    let word = |when: &[Ending], say: &str| LastWord { when: when.to_vec(), say: Text { en: say.to_owned(), ..Text::default() } };
    let told = |words: Vec<LastWord>| {
        let idle = run(None, |scenario| scenario.debrief = words.clone());
        said(&idle).map(|text| text.en)
    };
    let missed = Ending::QuotaMissed;
    let better = Ending::AtLeast(Grade::A);
    let words = vec![
        word(&[missed.clone(), better], "both"),
        word(&[missed], "first"),
        word(&[], "always"),
    ];
    assert_eq!(told(words).as_deref(), Some("first"));
    assert_eq!(told(vec![word(&[Ending::QuotaReached], "never")]), None);
}
