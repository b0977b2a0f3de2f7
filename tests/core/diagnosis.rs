//! The diagnosis names the pattern that a way of selling is, over many seeds, and its evidence adds up.

use crate::support::{shipped, template};
use isogaba::{
    analysis::{BotName, Player},
    report::{Diagnosis, TrustBand},
    scenario::{Pattern, Scenario},
    sim::{Command, Purpose, Setup, Talent, Territory, Yen},
};
use proptest::prelude::*;
use std::sync::Arc;

const SEEDS: u64 = 200;

/// A run by a bot, as its commands.
fn commands(setup: &Arc<Setup>, bot: BotName, seed: u64) -> Vec<Command> {
    let mut territory = Territory::new(Arc::clone(setup), seed);
    let mut player = bot.player(seed);
    let mut commands = Vec::new();
    while !territory.finished() {
        let wish = player.next(&territory.view());
        let command = if territory.view().check(wish).is_ok() { wish } else { Command::EndDay };
        territory.apply(command).expect("it has been checked");
        commands.push(command);
    }
    commands
}

fn diagnose(setup: &Arc<Setup>, bot: BotName, seed: u64) -> Diagnosis {
    Diagnosis::of(setup, seed, commands(setup, bot, seed)).expect("the run has just been played")
}

/// In at least nine runs of ten a way of selling is this pattern.
#[track_caller]
fn mostly(scenario: &Scenario, bot: BotName, pattern: Pattern) {
    let setup = scenario.setup();
    let fits = (1..SEEDS + 1).filter(|&seed| diagnose(&setup, bot, seed).pattern == pattern).count();
    let share = fits as f64 / SEEDS as f64;
    assert!(share >= 0.9, "{bot} is {pattern:?} in {:.1} % of the runs", 100.0 * share);
}

#[test]
fn a_hasty_run_is_nurture_missing() {
    for bot in [BotName::Hasty, BotName::Rush] {
        mostly(&shipped(), bot, Pattern::NurtureMissing);
    }
}

#[test]
fn a_balanced_run_is_all_four_in_one() {
    for bot in [BotName::Balanced, BotName::Reader, BotName::LastDay] {
        mostly(&shipped(), bot, Pattern::AllFour);
    }
}

#[test]
fn a_gifted_rush_is_the_gifted_closers_pattern() {
    let mut scenario = shipped();
    scenario.model.talent = Talent::Gifted;
    for bot in [BotName::Rush, BotName::Hasty] {
        mostly(&scenario, bot, Pattern::GiftedCloser);
    }
    mostly(&scenario, BotName::Balanced, Pattern::AllFour);
}

#[test]
fn a_team_is_division_of_labour() {
    let mut scenario = shipped();
    scenario.model.team.budget = Yen(60_000);
    mostly(&scenario, BotName::Team, Pattern::DivisionOfLabour);
    mostly(&scenario, BotName::Balanced, Pattern::AllFour);
}

#[test]
fn nurturing_for_ever_never_asks() {
    mostly(&shipped(), BotName::Never, Pattern::NeverAsked);
}

#[test]
fn an_empty_run_says_nothing_of_its_pattern() {
    let setup = shipped().setup();
    let days = usize::from(setup.days);
    let diagnosis = Diagnosis::of(&setup, 7, std::iter::repeat_n(Command::EndDay, days)).expect("a day can always end");
    assert_eq!(diagnosis.pattern, Pattern::TooLittle);
    assert!(diagnosis.symptoms.shares.iter().all(|share| *share == 0.0));
}

#[test]
fn whoever_leaves_out_a_purpose_is_told_which() {
    let setup = shipped().setup();
    for (bot, left_out) in
        [(BotName::NoProspecting, Purpose::Prospecting), (BotName::NoAfterFollow, Purpose::AfterFollow)]
    {
        let runs = (1..51).map(|seed| diagnose(&setup, bot, seed));
        let told = runs.filter(|run| run.symptoms.missing.contains(left_out)).count();
        assert!(told >= 45, "{bot}: {told} of 50");
    }
    let balanced = (1..51).map(|seed| diagnose(&setup, BotName::Balanced, seed));
    assert!(balanced.filter(|run| !run.symptoms.missing.is_empty()).count() <= 5);
}

#[test]
fn ripe_asks_have_better_chances_than_asks_out_of_the_blue() {
    let setup = shipped().setup();
    let mean = |bot: BotName, trust: TrustBand| {
        let bands: Vec<_> = (1..51).map(|seed| *diagnose(&setup, bot, seed).symptoms.band(trust)).collect();
        let asks: f64 = bands.iter().map(|band| f64::from(band.asks)).sum();
        bands.iter().map(|band| band.chance * f64::from(band.asks)).sum::<f64>() / asks.max(1.0)
    };
    let [early, halfway, ripe] = TrustBand::ALL.map(|trust| mean(BotName::LastDay, trust));
    assert!(early < halfway && halfway < ripe, "{early} {halfway} {ripe}");
}

#[test]
fn a_command_that_was_refused_has_no_diagnosis() {
    let setup = template().setup();
    let commands = [Command::EndDay, Command::Respond { choice: 99 }];
    assert_eq!(Diagnosis::of(&setup, 1, commands).map_err(|(place, _)| place).err(), Some(1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_evidence_adds_up(seed in 0_u64..5_000, bot in prop::sample::select(BotName::ALL.to_vec()), rich in any::<bool>()) {
        let mut scenario = shipped();
        scenario.model.team.budget = Yen(if rich { 60_000 } else { 0 });
        scenario.activities.study.offered = rich;
        scenario.activities.content.offered = rich;
        scenario.activities.discount.offered = rich;
        let setup = scenario.setup();
        let Diagnosis { symptoms, .. } = diagnose(&setup, bot, seed);
        let whole = symptoms.shares.iter().sum::<f64>() + symptoms.studied_share;
        prop_assert!((whole - 1.0).abs() < 1e-9, "the shares make {whole}");
        prop_assert_eq!(symptoms.bands.iter().map(|band| band.asks).sum::<u32>(), symptoms.asks);
        prop_assert_eq!(symptoms.bands.iter().map(|band| band.sold).sum::<u32>(), symptoms.sold);
        prop_assert!(symptoms.bands.iter().all(|band| (0.0..=1.0).contains(&band.chance)));
        prop_assert!(symptoms.worked <= symptoms.available);
        let closing = symptoms.closing;
        prop_assert!(closing.unripe <= closing.activities && closing.unripe_hours <= closing.hours);
        prop_assert!(closing.activities >= symptoms.asks);
        prop_assert!(closing.hours <= symptoms.hours[Purpose::Closing.index()]);
        prop_assert!(symptoms.team.share <= 1.0 && (rich || symptoms.team.nights == 0));
    }
}
