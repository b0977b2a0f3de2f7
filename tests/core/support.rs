//! What several tests need: scenarios, runs played by bots, and the built program.

use isogaba::{
    analysis::{BotName, Player},
    record::{Notes, Run},
    scenario::{self, District, Lang, ProspectSpec, Scenario, Text},
    sim::{Command, CustomerType, Hours, Setup, Territory, Yen},
};
use std::{
    io::Write,
    path::Path,
    process::{Command as Process, Output, Stdio},
    sync::Arc,
};

/// The shipped scenario.
pub fn shipped() -> Scenario {
    scenario::parse(&scenario::shipped("isogaba").expect("it is shipped")).expect("it has no problems")
}

/// A shipped scenario by its id.
pub fn shipped_scenario(id: &str) -> Scenario {
    scenario::parse(&scenario::shipped(id).expect("it is shipped")).expect("it has no problems")
}

/// What a shipped scenario is played from.
pub fn shipped_setup(id: &str) -> Arc<Setup> {
    shipped_scenario(id).setup()
}

/// What somebody does in a whole run.
pub fn commands_of(setup: &Arc<Setup>, seed: u64, player: &mut impl Player) -> Vec<Command> {
    let mut territory = Territory::new(Arc::clone(setup), seed);
    let mut commands = Vec::new();
    while !territory.finished() {
        let command = player.next(&territory.view());
        territory.apply(command).expect("bots give legal commands");
        commands.push(command);
    }
    commands
}

/// The template: a small scenario that only its own tests change.
pub fn template() -> Scenario {
    scenario::parse(scenario::TEMPLATE).expect("the template has no problems")
}

/// A company that does everything the sales process knows: two customers from the start, five leads, strangers, people who
/// open later; discounts, a shop, seminars, study and a team.
pub fn everything() -> Scenario {
    let mut scenario = Scenario { id: "everything".to_owned(), ..Scenario::default() };
    scenario.title.en = "Everything".to_owned();
    scenario.calendar.days = 40;
    scenario.calendar.tempo = 1.0;
    scenario.calendar.starts = "2026-04-06".to_owned().try_into().expect("it is a Monday");
    scenario.calendar.hours_per_day = Hours::from_minutes(360);
    scenario.territory.districts = ["north", "south"]
        .map(|id| District { id: id.to_owned(), name: Text { en: id.to_owned(), ja: id.to_owned() } })
        .to_vec();
    let customer = |id: &str, at| ProspectSpec {
        id: id.to_owned(),
        name: Text { en: id.to_owned(), ja: id.to_owned() },
        district: "north".to_owned(),
        at,
        satisfaction: Some(0.7),
        credibility: 0.5,
        reliability: 0.5,
        intimacy: 0.5,
        ..ProspectSpec::default()
    };
    scenario.territory.prospects = vec![customer("first", (100.0, 100.0)), customer("second", (160.0, 100.0))];
    let generated = &mut scenario.territory.generated;
    (generated.count, generated.known, generated.newcomers) = (14, 5, 4);
    generated.customers = CustomerType::ALL.to_vec();
    let activities = &mut scenario.activities;
    activities.discount.offered = true;
    activities.content.offered = true;
    activities.study.offered = true;
    scenario.model.team.budget = Yen(100_000);
    scenario
}

/// A run that a bot has played for so many days.
pub fn played(scenario: Scenario, bot: BotName, seed: u64, days: u16) -> Run {
    let notes =
        Notes { player: "山田".to_owned(), lang: Lang::Ja, started: "2026-04-01".to_owned(), ..Notes::default() };
    let mut run = Run::start(scenario, seed, notes);
    let mut player = bot.player(seed);
    while !run.finished() && run.territory().view().day().0 <= days {
        let command = player.next(&run.territory().view());
        run.apply(command).or_else(|_| run.apply(Command::EndDay)).expect("a bot knows the rules");
    }
    run
}

/// The program with arguments, without any window system, far from the user's own files.
pub fn program(home: &Path, arguments: &[&str]) -> Process {
    let mut process = Process::new(env!("CARGO_BIN_EXE_isogaba"));
    process.args(arguments).current_dir(home).env("HOME", home).env("XDG_DATA_HOME", home).env("XDG_CACHE_HOME", home);
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "ISOGABA_LANG", "LANG", "LC_ALL", "LANGUAGE"] {
        process.env_remove(name);
    }
    process.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    process
}

/// Runs the program with this input to its end.
pub fn run_with(home: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = program(home, arguments).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let input = input.to_vec();
    // From a thread: a program that answers at length would wait for us, and we for it.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends");
    output
}

/// Runs the program without input: exit code, output, complaints.
pub fn run(home: &Path, arguments: &[&str]) -> (i32, String, String) {
    told(run_with(home, arguments, b""))
}

/// Exit code, output and complaints as text.
pub fn told(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    (output.status.code().expect("the program isn't killed"), text(output.stdout), text(output.stderr))
}
