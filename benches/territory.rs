//! Speed of the model: prospect-days a second, on one thread, without observing events.
//!
//! `cargo bench --no-default-features --features native --bench territory`

use divan::{Bencher, black_box, counter::ItemsCount};
use isogaba::{
    analysis::{BotName, Player, run_one},
    record::{Notes, Run},
    scenario::{self, Scenario, Seed},
    sim::{Command, Hours},
};

fn main() {
    divan::main();
}

const BOTS: [BotName; 4] = [BotName::Rush, BotName::Hasty, BotName::Nurture, BotName::Balanced];

fn shipped() -> Scenario {
    let text = scenario::shipped("isogaba").expect("the scenario is shipped");
    scenario::parse(&text).expect("the shipped scenario has no problems")
}

/// A quarter: 40 generated prospects, 65 days of 5 hours.
fn quarter() -> Scenario {
    let mut scenario = Scenario { id: "quarter".to_owned(), ..Scenario::default() };
    scenario.calendar.days = 65;
    scenario.calendar.tempo = 1.0;
    scenario.calendar.hours_per_day = Hours::from_minutes(300);
    scenario.territory.seed = Seed::Fixed(1);
    scenario.territory.districts = vec![Default::default()];
    scenario.territory.generated.count = 40;
    scenario.territory.generated.known = 12;
    scenario
}

/// Whole runs, a new seed each time. An item is a prospect-day.
fn whole_runs(bencher: Bencher, scenario: &Scenario, bot: BotName) {
    let setup = scenario.setup();
    let prospect_days = usize::from(setup.days) * setup.prospects.len();
    let mut seed = 0;
    bencher.counter(ItemsCount::new(prospect_days)).bench_local(|| {
        seed += 1;
        run_one(&setup, bot, black_box(seed))
    });
}

#[divan::bench(args = BOTS)]
fn first_scenario(bencher: Bencher, bot: BotName) {
    whole_runs(bencher, &shipped(), bot);
}

#[divan::bench(args = BOTS)]
fn generated_quarter(bencher: Bencher, bot: BotName) {
    whole_runs(bencher, &quarter(), bot);
}

/// A finished run, as it is kept.
fn finished() -> Run {
    let mut run = Run::start(shipped(), 1, Notes::default());
    let mut player = BotName::Balanced.player(1);
    while !run.finished() {
        let command = player.next(&run.territory().view());
        if run.apply(command).is_err() {
            run.apply(Command::EndDay).expect("a day can always end");
        }
    }
    run
}

/// Written after every day of play.
#[divan::bench]
fn write_run_file(bencher: Bencher) {
    let run = finished();
    bencher.bench_local(|| black_box(&run).to_text());
}

/// Read, checked and replayed by `verify` and *continue*.
#[divan::bench]
fn read_and_replay_run_file(bencher: Bencher) {
    let text = finished().to_text();
    bencher.bench_local(|| Run::from_text(black_box(&text)).expect("the run replays"));
}
