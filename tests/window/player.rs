//! Somebody who plays by what is on the screen, and knows nothing else.

use crate::shared::sheet::{Control, Sheet};
use std::collections::{BTreeMap, BTreeSet};

/// What a player remembers.
#[derive(Default)]
pub struct Player {
    scenario: String,
    /// Has the scenario been chosen?
    chosen: bool,
    /// Contacts a day beyond those that a lesson asks for.
    diligence: usize,
    today: Option<u16>,
    /// Who was seen today.
    seen: BTreeSet<u16>,
    /// What came to nothing today.
    vain: BTreeSet<String>,
    contacts: BTreeMap<u16, u16>,
    asked: BTreeSet<u16>,
    rounds: BTreeSet<u16>,
    /// Goes from one prospect to the next by Tab, as one does with a keyboard; else chooses from the list.
    tabs: bool,
    /// How often today.
    turns: usize,
}

/// The key that takes the next prospect in hand.
pub const NEXT: &str = "Tab";
/// Whoever has gone round so often has seen everybody.
const TURNS: usize = 12;

/// Looks for new people every so many days.
const ROUND: u16 = 4;

impl Player {
    pub fn new(scenario: &str, diligence: usize, tabs: bool) -> Self {
        Self { scenario: scenario.to_owned(), diligence, tabs, ..Self::default() }
    }

    /// The control to press next.
    pub fn next(&mut self, sheet: &Sheet) -> String {
        if self.today != sheet.day {
            self.today = sheet.day;
            self.seen.clear();
            self.vain.clear();
            self.turns = 0;
        }
        match (sheet.menu.as_deref(), sheet.screen.as_str()) {
            (Some("sure"), _) => "sure-3".to_owned(),
            (Some("plan"), _) => "plan-go".to_owned(),
            (Some("week"), _) => "choice-1".to_owned(),
            (Some("routine"), _) => "routine-done".to_owned(),
            (Some("rest" | "reminder"), _) => "go-on".to_owned(),
            (Some("speak"), _) => "speak-skip".to_owned(),
            (Some("incident"), _) => self.first(sheet, ["choice-1", "choice-2", "later"]),
            (Some(_), _) => self.first(sheet, ["close", "resume", "back"]),
            (None, "title") => "start".to_owned(),
            (None, "setup") => "done".to_owned(),
            (None, "choose") => {
                self.chosen = true;
                format!("scenario-{}", self.scenario)
            }
            // Whoever comes for the first time is led to the tutorial.
            (None, "briefing") if self.scenario != "first-days" && !self.chosen => "back".to_owned(),
            (None, "briefing") => "begin".to_owned(),
            (None, "predict") => "choice-2".to_owned(),
            (None, "territory") => self.work(sheet),
            (None, other) => panic!("what is {other}?"),
        }
    }

    /// It was pressed and nothing changed.
    pub fn nothing_came_of(&mut self, key: String) {
        self.vain.insert(key);
    }

    fn possible(&self, sheet: &Sheet, key: &str) -> bool {
        sheet.can(key) && !self.vain.contains(key)
    }

    fn first<const N: usize>(&self, sheet: &Sheet, keys: [&str; N]) -> String {
        let found = keys.into_iter().find(|key| self.possible(sheet, key));
        found.unwrap_or_else(|| panic!("none of {keys:?} among {:?}", sheet.controls)).to_owned()
    }

    fn work(&mut self, sheet: &Sheet) -> String {
        // First what the senior shows and points at.
        let pointed = sheet.controls.iter().filter(|control| control.pointed).map(|control| control.key.as_str());
        if let Some(key) = std::iter::once("lesson-show").chain(pointed).find(|key| self.possible(sheet, key)) {
            let key = key.to_owned();
            self.note(sheet, &key);
            return key;
        }
        let day = sheet.day.unwrap_or_default();
        let enough = self.seen.len() >= self.diligence && !sheet.can("lesson-alone");
        if enough || sheet.hours_left == Some(0.0) {
            return self.round_or_end(sheet, day);
        }
        let fresh = |id: u16| !self.seen.contains(&id);
        if let Some(id) = sheet.selected.filter(|&id| fresh(id))
            && let Some(key) = self.deed(sheet, id)
        {
            self.note(sheet, &key);
            return key;
        }
        // Whoever is at hand and can't be helped today is left alone.
        self.seen.extend(sheet.selected.filter(|_| sheet.control("activity-1").is_some()));
        if self.tabs && self.turns < TURNS {
            self.turns += 1;
            return NEXT.to_owned();
        }
        if self.tabs {
            return self.round_or_end(sheet, day);
        }
        let people = sheet.controls.iter().filter_map(|control| Some((control, number(&control.key)?)));
        let people: Vec<_> = people.filter(|(control, id)| control.enabled && !self.seen.contains(id)).collect();
        // Somebody who is spoken of, else whoever stands first.
        let spoken_of = |control: &Control| {
            sheet.texts.iter().any(|text| text.len() > control.label.len() && text.contains(&control.label))
        };
        let next = people.iter().find(|(control, _)| spoken_of(control)).or_else(|| people.first());
        match next {
            Some((control, _)) => control.key.clone(),
            None if self.possible(sheet, "overview") => "overview".to_owned(),
            None => self.round_or_end(sheet, day),
        }
    }

    /// Something to do with the prospect in hand.
    fn deed(&self, sheet: &Sheet, id: u16) -> Option<String> {
        let contacts = self.contacts.get(&id).copied().unwrap_or_default();
        let mut wishes = vec!["activity-0", "activity-7"];
        if contacts >= 4 && !self.asked.contains(&id) {
            wishes.push("activity-6");
        }
        wishes.extend(match contacts % 4 {
            0 => ["activity-1", "activity-2", "activity-4"],
            1 => ["activity-2", "activity-1", "activity-4"],
            2 => ["activity-3", "activity-1", "activity-2"],
            _ => ["activity-5", "activity-4", "activity-1"],
        });
        wishes.into_iter().find(|key| self.possible(sheet, key)).map(str::to_owned)
    }

    /// Remembers what is being done.
    fn note(&mut self, sheet: &Sheet, key: &str) {
        if let (true, Some(id)) = (key.starts_with("activity-"), sheet.selected) {
            self.seen.insert(id);
            *self.contacts.entry(id).or_default() += 1;
            if key == "activity-6" {
                self.asked.insert(id);
            }
        }
    }

    fn round_or_end(&mut self, sheet: &Sheet, day: u16) -> String {
        if day % ROUND == 2 && !self.rounds.contains(&day) {
            if self.possible(sheet, "icon/call") {
                self.rounds.insert(day);
                return "icon/call".to_owned();
            }
            if sheet.control("icon/call").is_none() && self.possible(sheet, "prospecting") {
                return "prospecting".to_owned();
            }
        }
        "end-day".to_owned()
    }
}

/// The number of the prospect whom a control takes in hand.
pub fn number(key: &str) -> Option<u16> {
    key.strip_prefix("prospect-")?.parse().ok()
}
