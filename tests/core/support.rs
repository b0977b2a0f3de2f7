//! What several tests need: scenarios, runs played by bots, and the built program.

use isogaba::{
    analysis::{BotName, Player},
    record::{Notes, Run},
    scenario::{self, Lang, Scenario},
    sim::Command,
};
use std::{
    io::Write,
    path::Path,
    process::{Command as Process, Output, Stdio},
};

/// The shipped scenario.
pub fn shipped() -> Scenario {
    scenario::parse(&scenario::shipped("isogaba").expect("it is shipped")).expect("it has no problems")
}

/// The template: a small scenario that only its own tests change.
pub fn template() -> Scenario {
    scenario::parse(scenario::TEMPLATE).expect("the template has no problems")
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
    process.args(arguments).current_dir(home).env("HOME", home).env("XDG_DATA_HOME", home);
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
