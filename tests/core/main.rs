//! Tests of the core: model, scenarios, bots, run files and command line. No Bevy here.

mod checker;
mod coach;
mod command_line;
mod determinism;
mod diagnosis;
mod docs;
mod extremes;
mod glyphs;
mod lesson;
mod people;
mod process;
mod proof;
mod prove_command;
mod reference;
mod routine;
mod rules;
mod runs;
mod schema;
mod secrets;
mod sessions;
mod sorting;
mod support;
mod template;
mod templates;
mod whole_process;
mod words;
