//! A display of its own for each test, and the built program on it.

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

/// One window at a time: drawing by software takes every core.
static TURN: Mutex<()> = Mutex::new(());

/// An X server without a screen.
pub struct Display {
    server: Child,
    number: String,
    _turn: MutexGuard<'static, ()>,
}

impl Display {
    /// Starts one under a number that is free.
    pub fn start() -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("Xvfb can't be started ({error}). Install it: bash .ci/setup test"));
        let mut number = String::new();
        let output = server.stdout.take().expect("the server's output is a pipe");
        BufReader::new(output).read_line(&mut number).expect("the server says its number");
        assert!(!number.trim().is_empty(), "Xvfb ended without a display: is /tmp/.X11-unix writable?");
        Self { server, number: number.trim().to_owned(), _turn: turn }
    }

    /// Its name, as `DISPLAY` has it.
    pub fn name(&self) -> String {
        format!(":{}", self.number)
    }

    /// The program on this display.
    pub fn program(&self, home: &Path) -> Command {
        let mut program = program(home);
        program.env("DISPLAY", self.name());
        program
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // The server may have ended by itself; either way it is gone then.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The built program, run in another folder than the project's and far from the user's own files.
pub fn program(home: &Path) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_isogaba"));
    program.current_dir(home).env("HOME", home).env("XDG_DATA_HOME", home).env("XDG_RUNTIME_DIR", home);
    for name in ["WAYLAND_DISPLAY", "ISOGABA_LANG", "LANG", "LC_ALL", "LANGUAGE"] {
        program.env_remove(name);
    }
    // Every machine draws the same: by software, whatever graphics card it has.
    program.env("VK_LOADER_DRIVERS_SELECT", "*lvp*");
    program
}

/// Runs a program to its end: exit code, and all that it said.
pub fn ended(mut program: Command, limit: Duration) -> (i32, String) {
    program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let started = Instant::now();
    let mut child = program.spawn().expect("the program starts");
    let outputs = [read(child.stdout.take()), read(child.stderr.take())];
    let status = loop {
        if let Some(status) = child.try_wait().expect("the program can be waited for") {
            break Some(status);
        }
        if started.elapsed() > limit {
            let _ = child.kill();
            let _ = child.wait();
            break None;
        }
        thread::sleep(Duration::from_millis(50));
    };
    let said = outputs.map(|output| output.join().expect("the output can be read")).concat();
    let status = status.unwrap_or_else(|| panic!("still running after {limit:?}; it said: {said}"));
    eprintln!("{:.1} s", started.elapsed().as_secs_f32());
    (status.code().unwrap_or_else(|| panic!("killed; it said: {said}")), said)
}

/// Reads an output beside the program, which would wait for us if its pipe were full.
fn read(output: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    let mut output = output.expect("the program's output is a pipe");
    thread::spawn(move || {
        let mut bytes = Vec::new();
        output.read_to_end(&mut bytes).expect("the output can be read");
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
