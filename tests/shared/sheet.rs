//! The file of `--controls`: what stands on the screen.

use serde::Deserialize;

/// What can be pressed and read.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Sheet {
    pub screen: String,
    pub menu: Option<String>,
    pub day: Option<u16>,
    pub days: Option<u16>,
    pub hours_left: Option<f64>,
    pub finished: bool,
    pub selected: Option<u16>,
    pub focus: Option<String>,
    pub controls: Vec<Control>,
    pub texts: Vec<String>,
}

/// Something to press.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Control {
    pub key: String,
    pub label: String,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub enabled: bool,
    pub visible: bool,
    pub hovered: bool,
    pub pointed: bool,
}

impl Sheet {
    /// The sheet that a file holds; the game replaces it whole, so it is never half written.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
    }

    /// The control of this name.
    pub fn control(&self, key: &str) -> Option<&Control> {
        self.controls.iter().find(|control| control.key == key)
    }

    /// Does another one say the same, wherever the pointer is?
    pub fn says_the_same(&self, other: &Self) -> bool {
        let rid = |sheet: &Self| {
            let mut sheet = sheet.clone();
            sheet.controls.iter_mut().for_each(|control| control.hovered = false);
            sheet
        };
        rid(self) == rid(other)
    }

    /// Can it be pressed?
    pub fn can(&self, key: &str) -> bool {
        self.control(key).is_some_and(|control| control.enabled)
    }
}
