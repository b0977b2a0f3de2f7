//! Hands on a keyboard or on a mouse: events of the X server, as a person's would be.

use crate::{
    player::{NEXT, number},
    shared::{
        pace::{Input, Person, Thought},
        sheet::Sheet,
    },
};
use std::{
    fs,
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// What is used to play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Keyboard,
    Mouse,
}

/// The program under way, and a person's hands and eyes.
pub struct Table {
    program: Child,
    display: String,
    file: PathBuf,
    tool: Tool,
    sheet: Sheet,
    person: Person,
}

/// What was pressed shows within this time, on a slow machine too.
const PATIENCE: Duration = Duration::from_secs(4);
/// The window is there and drawn.
const START: Duration = Duration::from_secs(40);
/// A hand presses what it sees it has arrived at, within this time.
const ARRIVE: Duration = Duration::from_secs(2);
/// A finger rests on a mouse button for about so long.
const PRESS: &str = "0.09";
/// A list is never longer than this.
const STEPS: usize = 60;

impl Table {
    /// Starts the program and waits for its first screen.
    pub fn sit_down(mut program: Command, display: String, file: PathBuf, tool: Tool, person: Person) -> Self {
        let program = program.stdin(Stdio::null()).stdout(Stdio::null()).spawn().expect("the program starts");
        let mut table = Self { program, display, file, tool, sheet: Sheet::default(), person };
        assert!(table.wait(START), "the first screen should have come up");
        // Without a window manager nobody gives the window the keys.
        let found = table.xdotool(&["search", "--class", "isogaba"]);
        let window = found.lines().last().expect("the window can be found");
        table.xdotool(&["windowfocus", "--sync", window]);
        table
    }

    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    pub fn person(&self) -> &Person {
        &self.person
    }

    /// Writes something into the field that has the focus.
    pub fn write(&mut self, text: &str) {
        self.xdotool(&["type", text]);
        self.person.act(Thought::Routine, Input::Keys(text.len() as u32));
    }

    /// Presses a control; says whether anything came of it.
    pub fn press(&mut self, key: &str, thought: Thought) -> bool {
        match self.tool {
            Tool::Keyboard => self.press_by_keys(key, thought),
            Tool::Mouse => self.click(key, thought),
        }
    }

    /// Waits until the program has ended by itself.
    pub fn ended(mut self) -> i32 {
        let begun = Instant::now();
        while begun.elapsed() < START {
            if let Some(status) = self.program.try_wait().expect("the program can be waited for") {
                return status.code().expect("it wasn't killed");
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("the program should have ended");
    }

    fn press_by_keys(&mut self, key: &str, thought: Thought) -> bool {
        let own = match key {
            "lesson-show" => Some("h".to_owned()),
            "prospecting" => Some("p".to_owned()),
            "overview" => Some("l".to_owned()),
            "end-day" => Some("e".to_owned()),
            NEXT => Some(NEXT.to_owned()),
            _ => ["activity-", "choice-", "sure-"]
                .into_iter()
                .find_map(|start| key.strip_prefix(start))
                .map(str::to_owned),
        };
        if let Some(own) = own {
            return self.hit(&own, thought);
        }
        // Tab goes from one prospect to the next; the arrows go from one control to the next.
        let mut thought = thought;
        for _ in 0..STEPS {
            match number(key) {
                Some(id) if self.sheet.selected == Some(id) => return true,
                Some(_) => self.hit("Tab", thought),
                None if self.sheet.focus.as_deref() == Some(key) => return self.hit("Return", thought),
                None => self.hit("Down", thought),
            };
            thought = Thought::None;
        }
        panic!("no key leads to {key:?} on {:?}", self.sheet);
    }

    fn hit(&mut self, key: &str, thought: Thought) -> bool {
        self.xdotool(&["key", key]);
        self.person.act(thought, Input::Keys(1));
        self.wait(PATIENCE)
    }

    fn click(&mut self, key: &str, thought: Thought) -> bool {
        for _ in 0..STEPS {
            let control = self.sheet.control(key).unwrap_or_else(|| panic!("{key:?} among {:?}", self.sheet.controls));
            let (x, y) = (control.x.to_string(), control.y.to_string());
            if control.visible {
                self.xdotool(&["mousemove", &x, &y]);
                // Bevy loses a click whose every event falls into one frame with the pointer's arrival.
                self.until(ARRIVE, |_, now| now.control(key).is_some_and(|control| control.hovered));
                self.xdotool(&["mousedown", "1", "sleep", PRESS, "mouseup", "1"]);
                self.person.act(thought, Input::Click);
                return self.wait(PATIENCE);
            }
            // In the middle of the list, the wheel brings it into sight.
            let wheel = if control.y > 400.0 { "5" } else { "4" };
            self.xdotool(&["mousemove", &x, "400", "click", wheel]);
            self.wait(PATIENCE);
        }
        panic!("{key:?} can't be brought into sight: {:?}", self.sheet);
    }

    /// Waits until the screen has changed and come to rest; reads what is new.
    fn wait(&mut self, limit: Duration) -> bool {
        self.until(limit, |before, now| !before.says_the_same(now))
    }

    /// Keeps its hands still and looks whether the screen becomes so by itself.
    pub fn sees(&mut self, limit: Duration, wish: impl Fn(&Sheet) -> bool) -> bool {
        self.until(limit, |_, now| wish(now))
    }

    /// Watches the screen until it is as wished.
    fn until(&mut self, limit: Duration, wish: impl Fn(&Sheet, &Sheet) -> bool) -> bool {
        let begun = Instant::now();
        let before = self.sheet.clone();
        while begun.elapsed() < limit {
            if let Ok(text) = fs::read_to_string(&self.file) {
                let sheet = Sheet::read(&text);
                if sheet != self.sheet {
                    self.person.look(&sheet);
                    self.sheet = sheet;
                }
            }
            if wish(&before, &self.sheet) {
                return true;
            }
            if let Ok(Some(status)) = self.program.try_wait() {
                return status.success();
            }
            thread::sleep(Duration::from_millis(10));
        }
        false
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let output = Command::new("xdotool").args(arguments).env("DISPLAY", &self.display).output();
        let output = output.unwrap_or_else(|error| panic!("xdotool can't be started ({error}): bash .ci/setup test"));
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Drop for Table {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
