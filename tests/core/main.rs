//! Tests of the core: model, scenarios, bots, run files and command line. No Bevy here.

mod broken;
mod coach;
mod command_line;
mod diagnosis;
mod extremes;
mod glyphs;
mod lesson;
mod people;
mod reference;
mod rules;
mod runs;
mod secrets;
mod sessions;
mod support;
mod words;
