//! Tests of the core: model, scenarios, bots, run files and command line. No Bevy here.

mod lesson;
