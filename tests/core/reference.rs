//! What must hold of the model: its orderings and sizes over a quarter and a year, as in the reference that it was
//! calibrated with. The table beside the reference's figures stands in the documentation of `isogaba::analysis`; `cargo
//! test --test core reference -- --nocapture` prints the figures anew.

use isogaba::{
    analysis::{Bot, BotName, Estimate, Grower, RunResult, Share, run_with},
    scenario::{Scenario, Seed},
    sim::{Activity, AskTerms, Command, Hours, Setup, Stage, Talent, Territory},
};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::sync::Arc;

/// The territory of the reference: 40 mid-ticket prospects of whom 12 are known, companies that open now and then, 5 hours
/// a day, tempo 1, no ways, the same terms at every price.
fn reference(seed: u64, days: u16) -> Scenario {
    let mut scenario = Scenario { id: "reference".to_owned(), ..Scenario::default() };
    scenario.calendar.days = days;
    scenario.calendar.tempo = 1.0;
    scenario.calendar.hours_per_day = Hours::from_minutes(300);
    scenario.territory.seed = Seed::Fixed(seed);
    scenario.territory.districts = vec![Default::default()];
    scenario.territory.generated.count = 40;
    scenario.territory.generated.known = 12;
    scenario.territory.generated.newcomers = days / 8;
    scenario.activities.travel = Hours::ZERO;
    let closing = &mut scenario.model.closing;
    closing.low = AskTerms { price: closing.low.price, ..closing.middle };
    closing.high = AskTerms { price: closing.high.price, ..closing.middle };
    scenario
}

/// Territories, and seeds for each: a thousand runs.
const TERRITORIES: u64 = 20;
const SEEDS: u64 = 50;

/// A thousand runs of a policy on the reference's territories, `change` made to each.
fn play_with(days: u16, policy: impl Fn(u64) -> Bot + Sync, change: impl Fn(&mut Scenario) + Sync) -> Vec<RunResult> {
    (0..TERRITORIES)
        .into_par_iter()
        .flat_map_iter(|territory| {
            let mut scenario = reference(territory, days);
            change(&mut scenario);
            let setup = scenario.setup();
            let runs: Vec<_> = (0..SEEDS).map(|seed| run_with(&setup, &mut policy(seed), seed)).collect();
            runs
        })
        .collect()
}

fn play(days: u16, bot: BotName) -> Vec<RunResult> {
    play_with(days, |seed| bot.player(seed), |_| {})
}

fn mean(runs: &[RunResult], value: impl Fn(&RunResult) -> f64) -> Estimate {
    Estimate::of(&runs.iter().map(value).collect::<Vec<_>>())
}

fn revenue(runs: &[RunResult]) -> Estimate {
    mean(runs, |run| run.revenue / 1000.0)
}

fn conversion(runs: &[RunResult]) -> f64 {
    Estimate::of_ratio(&runs.iter().map(|run| (run.asked_sales, run.asks)).collect::<Vec<_>>()).mean
}

/// How often one earns strictly more than another under the same dice.
fn ahead(a: &[RunResult], b: &[RunResult]) -> f64 {
    Share::count(a.iter().zip(b).map(|(a, b)| a.revenue > b.revenue)).as_f64()
}

fn show(what: &str, runs: &[RunResult]) {
    let Estimate { mean: yen, low, high } = revenue(runs);
    let of = |value: fn(&RunResult) -> f64| mean(runs, value).mean;
    eprintln!(
        "{what:24} revenue {yen:6.0} [{low:6.0}, {high:6.0}]  new {:5.2}  further {:5.2}  asks {:5.1}  conversion {:4.1} %  refused {:4.1}  referrals {:4.2}  left {:4.2}  hours {:?}",
        of(|run| run.sales - run.further),
        of(|run| run.further),
        of(|run| run.asks),
        100.0 * conversion(runs),
        of(|run| run.refusals),
        of(|run| run.referrals),
        of(|run| run.left),
        [0, 1, 2, 3].map(|purpose| of_purpose(runs, purpose).round()),
    );
}

fn of_purpose(runs: &[RunResult], purpose: usize) -> f64 {
    mean(runs, |run| run.hours[purpose]).mean
}

#[test]
fn a_quarter_orders_the_ways_of_selling_as_the_reference_does() {
    let [rush, never, nurture, balanced] =
        [BotName::Rush, BotName::Never, BotName::Nurture, BotName::Balanced].map(|bot| {
            let runs = play(65, bot);
            show(bot.name(), &runs);
            runs
        });
    assert!(revenue(&nurture).above(&revenue(&rush)) && revenue(&nurture).above(&revenue(&never)));
    assert!(revenue(&balanced).above(&revenue(&nurture)));
    assert!(revenue(&balanced).low > 3.0 * revenue(&rush).high, "three times as much at least");
    let (nurture_rush, balanced_nurture) = (ahead(&nurture, &rush), ahead(&balanced, &nurture));
    eprintln!("same dice: nurture > rush {nurture_rush:.3}, balanced > nurture {balanced_nurture:.3}");
    assert!(nurture_rush >= 0.95 && balanced_nurture >= 0.70);
}
