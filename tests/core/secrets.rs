//! What is hidden stays hidden: states that differ only there look the same and allow the same.

use crate::support::{everything, shipped};
use isogaba::sim::{Activity, Channel, Command, Event, Hours, ProspectId, Purpose, Role, Territory, Visibility, Yen};
use proptest::prelude::*;

/// Commands that reveal nothing by themselves: no consultation, no visit, no talk of budgets.
fn discreet() -> impl Strategy<Value = Command> {
    let channel = prop::sample::select(Channel::ALL.to_vec());
    prop_oneof![
        channel.prop_map(|channel| Command::Prospect { channel, district: None, hours: Hours::from_minutes(30) }),
        Just(Command::MakeList),
        (0_u16..16).prop_map(|id| Command::Touch { prospect: ProspectId(id), activity: Activity::Information }),
        Just(Command::EndDay),
    ]
}

/// Every kind of command for everybody, the impossible ones included.
fn every_command(territory: &Territory) -> Vec<Command> {
    let mut commands = vec![Command::MakeList, Command::Seminar, Command::WriteContent, Command::EndDay];
    commands.extend(Purpose::ALL.map(|purpose| Command::Study { purpose }));
    commands.extend(Role::ALL.map(|role| Command::Fund { role, yen: Yen(50_000) }));
    for id in territory.view().ids() {
        commands.extend(Activity::ALL.map(|activity| Command::Touch { prospect: id, activity }));
    }
    for channel in Channel::ALL {
        commands.extend(Command::ROUNDS.map(|hours| Command::Prospect { channel, district: None, hours }));
    }
    commands
}

/// Whom events are about.
fn shown(events: &[Event]) -> impl Iterator<Item = ProspectId> {
    events.iter().flat_map(|event| match event {
        Event::Prospected { found, .. } | Event::TeamWorked { found, .. } => found.clone(),
        Event::SeminarHeld { guests } => guests.clone(),
        Event::Responded { met, .. } => met.clone(),
        event => event.prospect().into_iter().collect(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn hidden_differences_do_not_show(
        seed: u64,
        hidden: bool,
        whole: bool,
        shift in -0.3_f64..0.3,
        commands in prop::collection::vec(discreet(), 1..25),
    ) {
        let mut scenario = if whole { everything() } else { shipped() };
        scenario.visibility = if hidden { Visibility::Hidden } else { Visibility::Cues };
        let mut twin = scenario.clone();
        for (index, prospect) in twin.territory.prospects.iter_mut().enumerate() {
            prospect.need = (prospect.need + shift).clamp(0.0, 1.0);
            prospect.fit = (prospect.fit - shift).clamp(0.0, 1.0);
            prospect.window = Some(index % 2 == 0);
        }
        // What customers may come to need, whether somebody opens and how gifted one is: hidden until it shows.
        twin.model.after.due = 0.0;
        twin.model.arrivals.daily = 0.0;
        let mut one = Territory::new(scenario.setup(), seed);
        let mut two = Territory::new(twin.setup(), seed);
        prop_assert_ne!(one.hash(), two.hash(), "the states do differ");
        let mut commands = commands.into_iter();
        loop {
            let seen = |territory: &Territory| serde_json::to_string(&territory.view()).expect("a view is JSON");
            prop_assert_eq!(seen(&one), seen(&two));
            prop_assert_eq!(one.view().legal_commands(), two.view().legal_commands());
            for command in every_command(&one) {
                prop_assert_eq!(one.view().check(command), two.view().check(command));
            }
            let Some(command) = commands.next() else { break };
            match (one.apply(command), two.apply(command)) {
                // From the first difference that is noticed on, everything may differ.
                (Ok(first), Ok(second)) if first.events != second.events => break,
                // An event shows how those are whom it is about: the same words, said in another tone.
                (Ok(first), Ok(_)) if shown(&first.events).any(|id| one.view().prospect(id) != two.view().prospect(id)) => break,
                (first, second) => prop_assert_eq!(first.is_ok(), second.is_ok()),
            }
        }
    }
}

#[test]
fn an_early_view_looks_like_this() {
    let mut territory = Territory::new(crate::support::template().setup(), 7);
    for command in [
        Command::Touch { prospect: ProspectId(0), activity: Activity::Visit },
        Command::Prospect { channel: Channel::Call, district: None, hours: Hours::from_minutes(60) },
        Command::EndDay,
    ] {
        territory.apply(command).expect("it can be done on the first day");
    }
    insta::assert_json_snapshot!(territory.view());
}
