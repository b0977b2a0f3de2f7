//! What must hold whatever anybody does.

use crate::support::{everything, shipped, template};
use isogaba::{
    analysis::{BotName, Player},
    sim::{Activity, Channel, Command, Draw, DrawKind, Hours, ProspectId, Purpose, Role, Territory, Yen},
};
use proptest::prelude::*;
use std::{collections::BTreeMap, sync::Arc};

/// Any command at all, most of them impossible somewhere.
fn any_command() -> impl Strategy<Value = Command> {
    let channel = prop::sample::select(Channel::ALL.to_vec());
    let activity = prop::sample::select(Activity::ALL.to_vec());
    prop_oneof![
        1 => (channel, prop::option::of(0_u8..6), 0_u32..150).prop_map(|(channel, district, minutes)| Command::Prospect {
            channel,
            district: district.map(isogaba::sim::DistrictId),
            hours: Hours::from_minutes(minutes / 30 * 30),
        }),
        4 => (0_u16..20, activity).prop_map(|(id, activity)| Command::Touch { prospect: ProspectId(id), activity }),
        1 => prop::sample::select(vec![Command::MakeList, Command::Seminar, Command::WriteContent, Command::EndDay]),
        1 => prop::sample::select(Purpose::ALL.to_vec()).prop_map(|purpose| Command::Study { purpose }),
        1 => (prop::sample::select(Role::ALL.to_vec()), -1_i64..12)
            .prop_map(|(role, steps)| Command::Fund { role, yen: Yen(steps * 10_000) }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_refused_command_changes_nothing(
        seed: u64,
        whole: bool,
        commands in prop::collection::vec(any_command(), 1..80),
    ) {
        let scenario = if whole { everything() } else { shipped() };
        let mut territory = Territory::new(scenario.setup(), seed);
        for command in commands {
            let (before, foreseen) = (territory.hash(), territory.view().check(command).err());
            let refusal = territory.apply(command).err();
            prop_assert_eq!(refusal, foreseen, "the view foresees what happens");
            if refusal.is_some() {
                prop_assert_eq!(territory.hash(), before);
            }
        }
    }

    #[test]
    fn random_legal_play_ends_within_bounds(seed: u64, full: bool, whole: bool) {
        let mut scenario = if whole { everything() } else { shipped() };
        if full {
            scenario.visibility = isogaba::sim::Visibility::Full;
        }
        let mut territory = Territory::new(scenario.setup(), seed);
        let mut player = BotName::Random.player(seed);
        while !territory.finished() {
            let command = player.next(&territory.view());
            prop_assert!(territory.apply(command).is_ok());
            let view = territory.view();
            prop_assert!(view.hours_left() <= view.hours_per_day());
            prop_assert!((0.0..=1.0).contains(&view.list()));
            let totals = view.totals();
            prop_assert!(totals.asked_sales <= totals.asks && totals.asked_sales <= totals.sales);
            prop_assert!(totals.further <= totals.sales && totals.further_revenue <= totals.revenue);
            prop_assert!(totals.team <= totals.expenses && (0.0..=1.0).contains(&view.content()));
            for prospect in view.prospects() {
                prop_assert!(prospect.bloom.is_none_or(|bloom| bloom <= 7));
                prop_assert!(prospect.reading.is_none_or(|reading| (0.0..=1.0).contains(&reading.trust)));
                if let Some(truth) = prospect.truth {
                    for share in [truth.trust, truth.heat, truth.need, truth.clarity, truth.chance] {
                        prop_assert!((0.0..=1.0).contains(&share));
                    }
                    prop_assert!((0.0..=1.2).contains(&truth.pressure));
                    prop_assert!(truth.satisfaction.is_none_or(|share| (0.0..=1.0).contains(&share)));
                }
            }
        }
        prop_assert!(territory.view().legal_commands().is_empty());
        let score = territory.score();
        prop_assert!((0.0..=score.most).contains(&score.total));
    }

    #[test]
    fn an_extra_ask_on_one_redraws_nothing_of_the_others(
        seed: u64,
        extra_at in 0_usize..30,
        whole: bool,
        steps in prop::collection::vec((1_u16..6, 0_usize..Activity::ALL.len(), prop::bool::weighted(0.3)), 30),
    ) {
        let asked = ProspectId(if whole { 4 } else { 0 });
        let mut scenario = if whole { everything() } else { template() };
        scenario.calendar.hours_per_day = Hours::from_minutes(720);
        let setup = scenario.setup();
        let mut plain = Territory::new(Arc::clone(&setup), seed);
        let mut other = Territory::new(setup, seed);
        let (mut plain_draws, mut other_draws) = (Rolls::default(), Rolls::default());
        for (step, (id, activity, ends)) in steps.into_iter().enumerate() {
            if step == extra_at {
                let ask = Command::Touch { prospect: asked, activity: Activity::Ask };
                other_draws.take(other.apply(ask).map(|outcome| outcome.draws).unwrap_or_default());
            }
            let touch = Command::Touch { prospect: ProspectId(id), activity: Activity::ALL[activity] };
            let command = if ends { Command::EndDay } else { touch };
            // Only what both can still do: a lost hour or a changed mind may stop one of them.
            if plain.view().check(command).is_ok() && other.view().check(command).is_ok() {
                plain_draws.take(plain.apply(command).expect("it was checked").draws);
                other_draws.take(other.apply(command).expect("it was checked").draws);
            }
        }
        for (key, rolls) in &plain_draws.0 {
            if key.1 != asked
                && let Some(others) = other_draws.0.get(key)
            {
                let shared = rolls.len().min(others.len());
                prop_assert_eq!(&rolls[..shared], &others[..shared], "{:?}", key);
            }
        }
    }
}

/// The rolls by kind and prospect, in the order in which they were counted; nightly ones by day too.
#[derive(Default)]
struct Rolls(BTreeMap<(DrawKind, ProspectId, u16), Vec<f64>>);

impl Rolls {
    fn take(&mut self, draws: Vec<Draw>) {
        for draw in draws {
            let nightly = draw.kind >= DrawKind::Window;
            let day = if nightly { draw.day.0 } else { 0 };
            self.0.entry((draw.kind, draw.prospect, day)).or_default().push(draw.roll);
        }
    }
}
